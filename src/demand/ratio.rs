//! Demand by ratio: FTE per 10,000 inhabitants.

use super::Case;
use crate::lists::list;
use crate::project::Quantity;

/// D(t) = FTE0·(1+u(t))·Pop(t)/Pop(0): today's density goes on.
pub fn todays_demand_fte(case: &Case<'_>) -> Vec<f64> {
    case.moved_by(&case.population().totals(case.region))
}

/// D(t) = density(t)·Pop(t)/10,000, absolute: unmet demand has no part in it. The density is the target
/// or the least that the law prescribes.
pub fn stated_demand_fte(case: &Case<'_>, density: Quantity) -> Vec<f64> {
    let population = case.population().totals(case.region);
    list(case.years(), &|year| case.read(density, year) * population[year] / 1e4)
}
