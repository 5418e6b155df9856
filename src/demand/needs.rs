//! Demand by needs: how many have a condition, what care a case needs, and who gives it.

use super::Case;
use crate::project::Quantity;

/// Σ_{x,a} Pop·prevalence_j[x,a,t] · services per case_j · W[j,p] / services per FTE-year[j,p]: absolute,
/// before the changes of the condition.
pub fn service_fte(case: &Case<'_>, condition: usize, year: usize) -> f64 {
    let cases = case.plan.volumes().cases(condition, case.region)[year];
    let services = cases * case.read_service(Quantity::ServicesPerCase, condition, year);
    let share = case.read_service(Quantity::WorkShare, condition, year);
    services * share / case.read_service(Quantity::ServicesPerFteYear, condition, year)
}
