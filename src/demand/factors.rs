//! Demand by factors: what the population does to it, and yearly changes for other reasons.
//!
//! ```text
//! B(t) = FTE0·(1+u)·(1+demo(t))
//! D(t) = B(t) · (1 + Σ inside f_k·τ_k) · Π outside (1 + f_k·τ_k)
//! τ    = t (continuing) or min(t, trend years) (temporary), t in years since the base year
//! ```
//!
//! f is a change a year: where it changes over the years, f·τ is the sum of the yearly changes up to t.
//! Shorter working time enters as 1/(1 − f·τ) − 1 in place of f·τ. A positive factor raises the demand
//! for this profession.

use super::Case;
use crate::forecast::grid::{YEAR, at};
use crate::forecast::plan::Plan;
use crate::project::{Demography, FACTORS, Factor, FactorPlace, FactorRule, FactorTrend, Quantity};

/// Demand in FTE of each year.
pub fn demand_fte(case: &Case<'_>, demography: Demography, rules: &[FactorRule]) -> Vec<f64> {
    let mut demand = match demography {
        Demography::None | Demography::Stated => super::constant::demand_fte(case),
        Demography::Population => super::ratio::todays_demand_fte(case),
        Demography::Utilisation => super::utilisation::demand_fte(case),
    };
    let multipliers = multipliers(case.plan, rules, case.profession, case.region);
    for (year, demand) in demand.iter_mut().enumerate() {
        if demography == Demography::Stated && year > 0 {
            *demand *= 1.0 + case.read(Quantity::DemographicChange, year);
        }
        *demand *= multipliers[year];
    }
    demand
}

/// What the factors make of 1 FTE in each year; not a number where they contradict themselves.
pub fn multipliers(plan: &Plan, rules: &[FactorRule], profession: usize, region: usize) -> Vec<f64> {
    let mut accumulated = [0.0; FACTORS.len()];
    let mut multipliers = Vec::new();
    for year in 0..plan.grid.count[YEAR] {
        let index = at(profession, region, year);
        let (mut inside, mut outside) = (1.0, 1.0);
        for ((factor, quantity), sum) in Factor::ALL.iter().zip(FACTORS).zip(&mut accumulated) {
            let rule = rules.iter().find(|rule| rule.factor == *factor);
            if year > 0 {
                // Of the last year of a temporary factor only a part may count; none counts where the years
                // are not stated, which is told elsewhere.
                let left = plan.field(Quantity::TrendYears).at(index) - (year as f64 - 1.0);
                let temporary = rule.is_some_and(|rule| rule.trend == Some(FactorTrend::Temporary));
                let part = match temporary {
                    false => 1.0,
                    true if left > 0.0 => left.min(1.0),
                    true => 0.0,
                };
                let yearly = plan.field(quantity).at(index);
                *sum += yearly * part;
            }
            let mut change = *sum;
            if *factor == Factor::WorkingTime {
                // Nobody works less than not at all.
                change = if change < 1.0 { 1.0 / (1.0 - change) - 1.0 } else { f64::NAN };
            }
            match rule.and_then(|rule| rule.place) {
                Some(FactorPlace::Outside) => outside *= 1.0 + change,
                _ => inside += change,
            }
        }
        multipliers.push(if inside > 0.0 && outside > 0.0 { inside * outside } else { f64::NAN });
    }
    multipliers
}
