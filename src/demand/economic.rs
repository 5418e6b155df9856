//! Demand by the economy: an elasticity estimated across countries, so a cross-country guess at best.

use hwf_kernel::math::power;

use super::Case;
use crate::forecast::grid::{YEAR, at};
use crate::lists::list;
use crate::project::Quantity;

/// D(t) = FTE0·(1+u(t))·(GDP(t−lag)/GDP(−lag))^η
pub fn demand_fte(case: &Case<'_>, lag_years: usize) -> Vec<f64> {
    let gdp = case.plan.field(Quantity::Gdp);
    let product = |year: usize| {
        let mut index = at(case.profession, case.region, 0);
        index[YEAR] = case.plan.earlier_years + year - lag_years;
        gdp.at(index)
    };
    list(case.years(), &|year| {
        let elasticity = case.read(Quantity::IncomeElasticity, year);
        case.base_demand_fte(year) * power(product(year) / product(0), elasticity)
    })
}
