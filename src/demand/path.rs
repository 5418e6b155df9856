//! Demand by path: given year by year, such as funded posts or an expert target.

use super::Case;
use crate::project::Quantity;

/// D(t) as stated, absolute: unmet demand has no part in it unless it is calibrated.
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    case.years().map(|year| case.read(Quantity::StatedDemand, year)).collect()
}
