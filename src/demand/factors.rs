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
use crate::lists::list;
use crate::project::{Demography, FACTORS, Factor, FactorPlace, FactorRule, FactorTrend, Quantity};

/// Demand in FTE of each year.
pub fn demand_fte(case: &Case<'_>, demography: Demography, rules: &[FactorRule]) -> Vec<f64> {
    let mut demand = before_factors_fte(case, demography);
    let multipliers = multipliers(case.plan, rules, case.profession, case.region);
    for (demand, multiplier) in demand.iter_mut().zip(multipliers) {
        *demand *= multiplier;
    }
    demand
}

/// B(t): what the population makes of FTE0·(1+u).
pub fn before_factors_fte(case: &Case<'_>, demography: Demography) -> Vec<f64> {
    let mut demand = match demography {
        Demography::None | Demography::Stated => super::constant::demand_fte(case),
        Demography::Population => super::ratio::todays_demand_fte(case),
        Demography::Utilisation => super::utilisation::demand_fte(case),
    };
    if demography == Demography::Stated {
        for (year, demand) in demand.iter_mut().enumerate().skip(1) {
            *demand *= 1.0 + case.read(Quantity::DemographicChange, year);
        }
    }
    demand
}

/// What the factors make of 1 FTE in each year; not a number where they contradict themselves.
pub fn multipliers(plan: &Plan, rules: &[FactorRule], profession: usize, region: usize) -> Vec<f64> {
    let changes = changes(plan, rules, profession, region);
    list(changes.len(), &|year| {
        let (mut inside, mut outside) = (1.0, 1.0);
        for (factor, change) in Factor::ALL.iter().zip(changes[year]) {
            match is_outside(rules, *factor) {
                true => outside *= 1.0 + change,
                false => inside += change,
            }
        }
        if inside > 0.0 && outside > 0.0 { inside * outside } else { f64::NAN }
    })
}

/// Whether a factor enters as one of its own rather than in the sum.
pub fn is_outside(rules: &[FactorRule], factor: Factor) -> bool {
    let rule = rules.iter().find(|rule| rule.factor == factor);
    rule.is_some_and(|rule| rule.place == Some(FactorPlace::Outside))
}

/// f·τ of each factor in each year, of the working time 1/(1 − f·τ) − 1.
pub fn changes(
    plan: &Plan,
    rules: &[FactorRule],
    profession: usize,
    region: usize,
) -> Vec<[f64; FACTORS.len()]> {
    let mut accumulated = [0.0; FACTORS.len()];
    let mut changes = Vec::new();
    for year in 0..plan.grid.count[YEAR] {
        let index = at(profession, region, year);
        let mut of_year = accumulated;
        for (number, sum) in accumulated.iter_mut().enumerate() {
            let (factor, quantity) = (Factor::ALL[number], FACTORS[number]);
            if year > 0 {
                // Of the last year of a temporary factor only a part may count; none counts where the years
                // are not stated, which is told elsewhere.
                let left = plan.field(Quantity::TrendYears).at(index) - (year as f64 - 1.0);
                let rule = rules.iter().find(|rule| rule.factor == factor);
                let temporary = rule.is_some_and(|rule| rule.trend == Some(FactorTrend::Temporary));
                let part = match temporary {
                    false => 1.0,
                    true if left > 0.0 => left.min(1.0),
                    true => 0.0,
                };
                let yearly = plan.field(quantity).at(index);
                *sum += yearly * part;
            }
            of_year[number] = *sum;
            if factor == Factor::WorkingTime {
                // Nobody works less than not at all.
                of_year[number] = if *sum < 1.0 { 1.0 / (1.0 - *sum) - 1.0 } else { f64::NAN };
            }
        }
        changes.push(of_year);
    }
    changes
}
