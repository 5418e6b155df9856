//! The inactive pool of one group: licensed people who do not work, by age.

use crate::ages::Along;

/// Moves a pool through a flow year: H[a+1] = H[a](1−q)(1−ρ). `returners` gets those who return, H(1−q)ρ, by age
/// at the end of the year.
#[inline(never)]
pub fn step(pool: &mut [f64], deaths: Along<'_>, returns: Along<'_>, returners: &mut [f64]) {
    let open = pool.len() - 1;
    returners.fill(0.0);
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
#[inline(never)]
pub fn add_leavers(kept_share: f64, stock: [&[f64]; 2], joiners: Option<[&[f64]; 2]>, pool: &mut [f64]) {
    let open = pool.len() - 1;
    let [heads, leaving] = stock.map(|row| &row[..=open]);
    for ((pool, heads), leaving) in pool[1..].iter_mut().zip(heads).zip(leaving) {
        *pool += kept_share * heads * leaving;
    }
    pool[open] += kept_share * heads[open] * leaving[open];
    if let Some([heads, leaving]) = joiners {
        for ((pool, heads), leaving) in pool.iter_mut().zip(heads).zip(leaving) {
            *pool += kept_share * heads * leaving;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pool_ages_dies_and_returns() {
        let (mut pool, mut returners) = ([100.0, 200.0, 400.0], [f64::NAN; 3]);
        step(&mut pool, (&[0.5], 0), (&[0.25, 0.5, 0.75], 1), &mut returners);
        assert_eq!(returners, [0.0, 12.5, 50.0 + 150.0]);
        assert_eq!(pool, [0.0, 37.5, 50.0 + 50.0]);
    }

    #[test]
    fn leavers_are_a_year_older_and_joiners_as_old_as_they_are() {
        let mut pool = [1.0, 2.0, 3.0];
        add_leavers(0.5, [&[8.0, 4.0, 2.0], &[0.5; 3]], Some([&[4.0, 0.0, 8.0], &[0.25; 3]]), &mut pool);
        assert_eq!(pool, [1.5, 4.0, 3.0 + 1.0 + 0.5 + 1.0]);
    }
}
