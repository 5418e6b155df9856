//! Demand by utilisation: the use of care by sex and age stays, the population changes.

use super::Case;
use crate::forecast::grid::{AGE, PROFESSION, SEX, YEAR};

/// D(t) = FTE0·(1+u(t))·Σ w[x,a]·Pop[x,a,t] / Σ w[x,a]·Pop[x,a,0]
pub fn demand_fte(case: &Case<'_>, year: usize) -> f64 {
    let use_at = |at: usize| {
        let population = case.plan.population.as_ref().expect("a plan by utilisation has a population");
        let care = case.plan.care_use.as_ref().expect("a plan by utilisation has the use of care");
        population.sum(case.region, at, |(sex, age)| {
            let mut index = [0; 6];
            (index[PROFESSION], index[SEX], index[AGE], index[YEAR]) = (case.profession, sex, age, at);
            care.field.at(index)
        })
    };
    case.base_demand_fte(year) * (use_at(year) / use_at(0))
}
