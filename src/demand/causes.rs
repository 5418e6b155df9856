//! What a demand is made of: how far it goes beyond what is worked today, cause by cause.
//!
//! ```text
//! D(t) = Σ terms  base · Π multipliers
//! ```
//!
//! A method has one term, one by services a term for each of them. What is not multiplied is added:
//! FTE0, unmet demand, what the population or the method makes of them, and the factors inside.

use super::{Case, factors, method_fte, service_fte};
use crate::project::{Demand, FACTORS, Factor, Quantity, RatioTarget, SHIFTS};

/// A demand of one region and year, in FTE.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Made {
    /// D0 − FTE0; nothing in a method that does not start from D0.
    pub unmet_fte: f64,
    /// What the population makes of D0.
    pub demography_fte: f64,
    /// What the method makes of all else: of D0, or of FTE0 where it does not start from D0.
    pub method_fte: f64,
    /// What each factor inside adds.
    pub inside_fte: Vec<(Quantity, f64)>,
    /// What is multiplied.
    pub terms: Vec<Term>,
}

/// A part of a demand and by what it is multiplied.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// FTE before.
    pub base_fte: f64,
    /// Multipliers in the order of the documentation: factors outside, service standard, productivity,
    /// morbidity, family care, policy.
    pub multipliers: Vec<(Quantity, f64)>,
}

/// What the demand of a case is made of in a year.
pub fn made(case: &Case<'_>, year: usize) -> Made {
    let mut made = Made::default();
    let calibrated = case.demand.is_calibrated();
    // D0 of a calibrated demand is that of the base year.
    let start = match case.demand.starts_from_base() {
        true => case.base_demand_fte(if calibrated { 0 } else { year }),
        false => case.base_supply_fte,
    };
    made.unmet_fte = start - case.base_supply_fte;
    let scale = if calibrated { start / method_fte(case)[0] } else { 1.0 };
    let mut outside = Vec::new();
    match case.demand {
        Demand::Factors { demography, factors: rules } => {
            let rules = rules.as_deref().unwrap_or_default();
            let base = factors::before_factors_fte(case, *demography)[year];
            made.demography_fte = base - start;
            let mut inside = 1.0;
            let changes = factors::changes(case.plan, rules, case.profession, case.region)[year];
            for (number, change) in changes.into_iter().enumerate() {
                if factors::is_outside(rules, Factor::ALL[number]) {
                    outside.push((FACTORS[number], 1.0 + change));
                } else {
                    made.inside_fte.push((FACTORS[number], base * change));
                    inside += change;
                }
            }
            made.terms.push(term(case, base * inside, outside, None, year));
        }
        Demand::Services { .. } | Demand::Needs { .. } => {
            made.method_fte = -start;
            for service in case.plan.services_of(case.demand) {
                let base = service_fte(case, service, year) * scale;
                made.method_fte += base;
                made.terms.push(term(case, base, Vec::new(), Some(service), year));
            }
        }
        _ => {
            let base = method_fte(case)[year] * scale;
            let by_population = matches!(
                case.demand,
                Demand::Utilisation {} | Demand::Ratio { target: RatioTarget::Today, .. }
            );
            match by_population {
                true => made.demography_fte = base - start,
                false => made.method_fte = base - start,
            }
            made.terms.push(term(case, base, outside, None, year));
        }
    }
    made
}

/// A term with the multipliers that every method has.
fn term(
    case: &Case<'_>,
    base_fte: f64,
    mut multipliers: Vec<(Quantity, f64)>,
    service: Option<usize>,
    year: usize,
) -> Term {
    let (mut standard, mut productivity) = (1.0, 1.0);
    for year in 1..=year {
        standard *= 1.0 + case.read(Quantity::ServiceStandard, year);
        productivity /= 1.0 + case.read(Quantity::Productivity, year);
    }
    multipliers.push((Quantity::ServiceStandard, standard));
    multipliers.push((Quantity::Productivity, productivity));
    for quantity in SHIFTS {
        multipliers.push((quantity, case.shift(quantity, service, year)));
    }
    Term { base_fte, multipliers }
}
