//! Demand by ratio: FTE per 10,000 inhabitants.

use super::Case;
use crate::forecast::population::Population;
use crate::project::Quantity;

fn population<'a>(case: &'a Case<'_>) -> &'a Population {
    case.plan.population.as_ref().expect("a plan by ratio has a population")
}

/// D(t) = FTE0·(1+u(t))·Pop(t)/Pop(0): today's density goes on.
pub fn todays_demand_fte(case: &Case<'_>, year: usize) -> f64 {
    let population = population(case);
    case.base_demand_fte(year) * (population.total(case.region, year) / population.total(case.region, 0))
}

/// D(t) = density(t)·Pop(t)/10,000, absolute: unmet demand has no part in it.
pub fn stated_demand_fte(case: &Case<'_>, year: usize) -> f64 {
    case.read(Quantity::TargetDensity, year) * population(case).total(case.region, year) / 1e4
}
