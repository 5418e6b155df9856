//! Demand by utilisation: the use of care by sex and age stays, the population changes.

use super::Case;

/// D(t) = FTE0·(1+u(t))·Σ w[x,a,t]·Pop[x,a,t] / Σ w[x,a,0]·Pop[x,a,0]
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    let care = case.plan.care_use.as_ref().expect("a plan by utilisation has the use of care");
    let weight = |sex, age, year| care.field.at([case.profession, 0, 0, sex, age, year]);
    case.moved_by(&case.population().weighted(case.region, &weight))
}
