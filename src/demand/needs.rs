//! Demand by needs: how many have a condition, what care a case needs, and who gives it.

use super::Case;
use crate::lists::list;
use crate::project::Quantity;

/// D(t) = Σ_j Σ_{x,a} Pop·prevalence_j[x,a,t] · services per case_j · W[j,p] / services per FTE-year[j,p]
/// · Π (1 + changes of j), absolute.
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    let conditions = case.plan.services_of(case.demand);
    list(case.years(), &|year| {
        let mut fte = 0.0;
        for condition in &conditions {
            let cases = case.volumes.cases(*condition, case.region)[year];
            let services = cases * case.read_service(Quantity::ServicesPerCase, *condition, year);
            let share = case.read_service(Quantity::WorkShare, *condition, year);
            let served = case.read_service(Quantity::ServicesPerFteYear, *condition, year);
            fte += services * share / served * case.shifts(Some(*condition), year);
        }
        fte
    })
}
