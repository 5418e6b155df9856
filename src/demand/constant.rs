//! Constant demand: what is worked today, and what is missing today.

use super::Case;

/// D(t) = FTE0·(1+u(t))
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    case.years().map(|year| case.base_demand_fte(year)).collect()
}
