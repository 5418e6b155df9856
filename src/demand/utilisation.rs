//! Demand by utilisation: the use of care by sex and age stays, the population changes.

use super::Case;

/// D(t) = FTE0·(1+u(t))·Σ w[x,a,t]·Pop[x,a,t] / Σ w[x,a,0]·Pop[x,a,0]
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    case.moved_by(&driver(case))
}

/// Σ w[x,a,t]·Pop[x,a,t] of each year.
pub fn driver(case: &Case<'_>) -> Vec<f64> {
    let weights = case.plan.care_weights(case.profession).expect("a plan by utilisation has the use of care");
    case.population().weighted(case.region, &weights)
}
