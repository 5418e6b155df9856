//! The inactive pool: licensed people who do not work, and may return.
//!
//! ```text
//! H[a+1] = H[a](1−q)(1−ρ) + λ·D_e     returners H(1−q)ρ join at age a+1
//! ```
//!
//! λ is the share of those who leave the profession for another reason (D_e) that stays licensed.

use crate::forecast::grid::{AGE, Index};
use crate::forecast::plan::Plan;
use crate::project::Quantity;

/// Moves the pool of a group through the flow year of `index` and gives its returners by age at the end
/// of the year. Who leaves the profession in that year is added by [`add_leavers`].
pub fn step(plan: &Plan, index: Index, pool: &mut [f64], returners: &mut [f64]) {
    let [deaths, returns] = [Quantity::Mortality, Quantity::ReturnRate].map(|quantity| plan.field(quantity));
    let open = pool.len() - 1;
    returners.fill(0.0);
    let [deaths, returns] =
        [deaths, returns].map(|field| (&field.values()[field.offset(index)..], field.stride(AGE)));
    // The oldest age is open: who is in it stays there beside those who reach it.
    let mut oldest = 0.0;
    for age in (0..=open).rev() {
        let alive = pool[age] * (1.0 - deaths.0[age * deaths.1]);
        let returning = alive * returns.0[age * returns.1];
        let older = (age + 1).min(open);
        returners[older] += returning;
        if age == open {
            oldest = alive - returning;
        } else {
            pool[older] = alive - returning;
        }
    }
    pool[0] = 0.0;
    pool[open] += oldest;
}

/// Adds those of the leavers who stay licensed: `stock` by age at the start of the year and `joiners` by
/// age at its end, each with the share that leaves the profession at that age.
pub fn add_leavers(kept_share: f64, stock: [&[f64]; 2], joiners: Option<[&[f64]; 2]>, pool: &mut [f64]) {
    let open = pool.len() - 1;
    let [heads, leaving] = stock;
    for (age, (heads, leaving)) in heads.iter().zip(leaving).enumerate() {
        pool[(age + 1).min(open)] += kept_share * heads * leaving;
    }
    if let Some([heads, leaving]) = joiners {
        for ((pool, heads), leaving) in pool.iter_mut().zip(heads).zip(leaving) {
            *pool += kept_share * heads * leaving;
        }
    }
}
