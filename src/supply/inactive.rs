//! The inactive pool: licensed people who do not work, and may return.
//!
//! ```text
//! H[a+1] = H[a](1−q)(1−ρ) + λ·D_e     returners H(1−q)ρ join at age a+1
//! ```
//!
//! λ is the share of those who leave the profession for another reason (D_e) that stays licensed.

use hwf_kernel::pool;

use crate::forecast::grid::{AGE, Index};
use crate::forecast::plan::Plan;
use crate::project::Quantity;

/// Moves the pool of a group through the flow year of `index` and gives its returners by age at the end
/// of the year. Who leaves the profession in that year is added by [`pool::add_leavers`].
pub fn step(plan: &Plan, index: Index, pool: &mut [f64], returners: &mut [f64]) {
    let [deaths, returns] = [Quantity::Mortality, Quantity::ReturnRate].map(|quantity| {
        let field = plan.field(quantity);
        (&field.values()[field.offset(index)..], field.stride(AGE))
    });
    pool::step(pool, deaths, returns, returners);
}
