//! Constant demand: what is worked today, and what is missing today.

use super::Case;
use crate::lists::list;

/// D(t) = FTE0·(1+u(t))
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    list(case.years(), &|year| case.base_demand_fte(year))
}
