//! Demand by factors: what the population does to it, and yearly changes for other reasons.
//!
//! ```text
//! B(t) = FTE0·(1+u)·(1+demo(t))
//! D(t) = B(t) · (1 + Σ inside f_k·τ_k) · Π outside (1 + f_k·τ_k)
//! τ    = t (continuing) or min(t, trend years) (temporary), t in years since the base year
//! ```
//!
//! Shorter working time enters as 1/(1 − f·τ) − 1 in place of f·τ. A positive factor raises the demand
//! for this profession.

use super::Case;
use crate::forecast::grid::Index;
use crate::forecast::plan::Plan;
use crate::project::{Demography, FACTORS, Factor, FactorPlace, FactorRule, FactorTrend, Quantity};

/// Demand in FTE of each year.
pub fn demand_fte(case: &Case<'_>, demography: Demography, rules: &[FactorRule]) -> Vec<f64> {
    let mut demand = match demography {
        Demography::None | Demography::Stated => super::constant::demand_fte(case),
        Demography::Population => super::ratio::todays_demand_fte(case),
        Demography::Utilisation => super::utilisation::demand_fte(case),
    };
    for (year, demand) in demand.iter_mut().enumerate() {
        let index = [case.profession, case.region, 0, 0, 0, year];
        if demography == Demography::Stated && year > 0 {
            *demand *= 1.0 + case.read(Quantity::DemographicChange, year);
        }
        *demand *= multiplier(case.plan, rules, index);
    }
    demand
}

/// What the factors make of 1 FTE in a year; not above 0, or not a number, where they contradict
/// themselves.
pub fn multiplier(plan: &Plan, rules: &[FactorRule], index: Index) -> f64 {
    let years = index[5] as f64;
    let (mut inside, mut outside) = (1.0, 1.0);
    for (factor, quantity) in Factor::ALL.iter().zip(FACTORS) {
        let rule = rules.iter().find(|rule| rule.factor == *factor);
        let going_on = match rule.and_then(|rule| rule.trend) {
            Some(FactorTrend::Temporary) => years.min(plan.field(Quantity::TrendYears).at(index)),
            _ => years,
        };
        let mut change = plan.field(quantity).at(index) * going_on;
        if *factor == Factor::WorkingTime {
            // Nobody works less than not at all.
            change = if change < 1.0 { 1.0 / (1.0 - change) - 1.0 } else { f64::NAN };
        }
        match rule.and_then(|rule| rule.place) {
            Some(FactorPlace::Outside) => outside *= 1.0 + change,
            _ => inside += change,
        }
    }
    if inside > 0.0 && outside > 0.0 { inside * outside } else { f64::NAN }
}
