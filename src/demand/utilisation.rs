//! Demand by utilisation: the use of care by sex and age stays, the population changes.

use super::Case;

/// D(t) = FTE0·(1+u(t))·Σ w[x,a,t]·Pop[x,a,t] / Σ w[x,a,0]·Pop[x,a,0]
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    let care = case.plan.care_use.as_ref().expect("a plan by utilisation has the use of care");
    let population = case.population();
    let weight = |sex, year| population.care(care, case.profession, sex, year);
    case.moved_by(&population.weighted(case.region, &weight))
}
