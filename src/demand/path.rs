//! Demand by path: given year by year, such as funded posts or an expert target.

use super::Case;
use crate::lists::list;
use crate::project::Quantity;

/// D(t) as stated, absolute: unmet demand has no part in it unless it is calibrated.
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    list(case.years(), &|year| case.read(Quantity::StatedDemand, year))
}
