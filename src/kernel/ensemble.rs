//! The rows of an ensemble: several draws of one group side by side, through one flow year.
//!
//! **Layout.** A row has one entry an age, and an entry one figure a draw ([`Pair`]): the draws of one age are
//! neighbours, so that one vector instruction does them all, and the ages run inside, so that the rates of an
//! age are read once for all draws. Two draws an entry fill a vector of 128 bits; four were measured to spill
//! (see `tests/bench`). Rates do not vary from draw to draw: what does is by how much the odds of each cause
//! are changed, one figure a cause and draw in the common case:
//!
//! ```text
//! r′ = r·u / (1 + r·(u−1)),   1 − r′ = (1−r) / (1 + r·(u−1)),   s = s₀ / Π_k (1 + r_k·(u_k−1))
//! ```
//!
//! so that a cell takes no exponential and one division for all causes. Where nothing is changed, u − 1 is 0,
//! the divisor is exactly 1 and s is s₀ to the last bit.
//!
//! The step itself is that of every run ([`crate::cohort`]); sums take the order of [`crate::rows`], so that
//! a draw is the same bytes as a run of its own.

use crate::cohort::{self, Lanes};

/// How many draws are computed side by side.
pub const LANES: usize = 2;

/// One figure a draw.
pub type Pair = Lanes<LANES>;

/// The rates of one group in one flow year, one figure an age.
#[derive(Debug, Clone, Copy)]
pub struct Rates<'a> {
    /// s₀ = Π (1 − r_k)
    pub survival: &'a [f64],
    /// r_k of each cause
    pub causes: [&'a [f64]; 4],
}

/// Survival of each draw, each cause's odds changed alike at all ages: `over` is u − 1.
#[inline(never)]
pub fn fill_survival(rates: &Rates<'_>, over: &[Pair; 4], row: &mut [Pair]) {
    fill(rates, |_, cause| over[cause], row);
}

/// The same, the odds of each age changed on their own.
#[inline(never)]
pub fn fill_survival_by_age(rates: &Rates<'_>, over: &[[Pair; 4]], row: &mut [Pair]) {
    fill(rates, |age, cause| over[age][cause], row);
}

/// The same in any number of lanes, `over` by age and cause.
#[inline(always)]
pub fn fill<const L: usize>(
    rates: &Rates<'_>,
    over: impl Fn(usize, usize) -> Lanes<L>,
    row: &mut [Lanes<L>],
) {
    // Slices of one known length: no check is left in the loop.
    let ages = row.len();
    let survival = &rates.survival[..ages];
    let [q, r, e, m] = rates.causes.map(|rates| &rates[..ages]);
    for age in 0..ages {
        let mut divisor = [1.0; L];
        for (cause, rate) in [q[age], r[age], e[age], m[age]].into_iter().enumerate() {
            let over = over(age, cause);
            for lane in 0..L {
                divisor[lane] *= 1.0 + rate * over[lane];
            }
        }
        for lane in 0..L {
            row[age][lane] = survival[age] / divisor[lane];
        }
    }
}

/// What is left of joiners ([`cohort::fill_left`]) of each draw, the youngest ages first.
#[inline(never)]
pub fn fill_left(survival: &[Pair], exposure: f64, left: &mut [Pair]) {
    cohort::fill_left(survival, exposure, left);
}

/// The same with another exposure in each draw.
#[inline(never)]
pub fn fill_left_each(survival: &[Pair], exposures: Pair, left: &mut [Pair]) {
    for (age, cell) in left.iter_mut().enumerate() {
        for lane in 0..LANES {
            cell[lane] = cohort::left(survival[cohort::age_at_start(age)][lane], exposures[lane]);
        }
    }
}

/// Nobody.
#[inline(never)]
pub fn clear(row: &mut [Pair]) {
    row.fill([0.0; LANES]);
}

/// Multiplies cells by 1 + share · way.
#[inline(never)]
pub fn scale_by_share(values: &mut [f64], cells: &[u32], ways: &[f64], share: f64) {
    for (cell, way) in cells.iter().zip(ways) {
        values[*cell as usize] *= 1.0 + share * way;
    }
}

/// Moves a share of the heads at each age of each draw from one row to another; `stride` lies between the shares
/// of neighbouring ages.
#[inline(never)]
pub fn move_shares(heads: &[Pair], (shares, stride): (&[f64], usize), [from, to]: [&mut [Pair]; 2]) {
    for (age, ((from, to), heads)) in from.iter_mut().zip(to).zip(heads).enumerate() {
        let share = shares[age * stride];
        for lane in 0..LANES {
            let moving = heads[lane] * share;
            from[lane] -= moving;
            to[lane] += moving;
        }
    }
}

/// Moves one group of each draw through one flow year ([`cohort::step`]).
#[inline(never)]
pub fn step(before: &[Pair], survival: &[Pair], joiners: Option<[&[Pair]; 2]>, after: &mut [Pair]) {
    cohort::step(before, survival, joiners, after);
}

/// Adds to each age of each draw the share that it gets of the draw's amount; `stride` lies between the
/// shares of neighbouring ages.
#[inline(never)]
pub fn add_shares(row: &mut [Pair], amounts: Pair, (shares, stride): (&[f64], usize)) {
    for (age, cell) in row.iter_mut().enumerate() {
        let share = shares[age * stride];
        for lane in 0..LANES {
            cell[lane] += amounts[lane] * share;
        }
    }
}

const SIDE_BY_SIDE: usize = 4;

/// Σ a of each draw.
#[inline(never)]
pub fn sum(a: &[Pair]) -> Pair {
    add_up(a, |cell, _| cell)
}

/// Σ a·b of each draw, b being the same in all.
#[inline(never)]
pub fn dot_same(a: &[Pair], b: &[f64]) -> Pair {
    let b = &b[..a.len()];
    add_up(a, |cell, age| cell.map(|heads| heads * b[age]))
}

/// Σ a·b of each draw.
#[inline(never)]
pub fn dot(a: &[Pair], b: &[Pair]) -> Pair {
    let b = &b[..a.len()];
    add_up(a, |cell, age| std::array::from_fn(|lane| cell[lane] * b[age][lane]))
}

#[inline(always)]
fn add_up(row: &[Pair], term: impl Fn(Pair, usize) -> Pair) -> Pair {
    let mut sums = [[0.0; LANES]; SIDE_BY_SIDE];
    let whole = row.len() - row.len() % SIDE_BY_SIDE;
    for first in (0..whole).step_by(SIDE_BY_SIDE) {
        for (at, sum) in sums.iter_mut().enumerate() {
            let term = term(row[first + at], first + at);
            for lane in 0..LANES {
                sum[lane] += term[lane];
            }
        }
    }
    let mut last = [0.0; LANES];
    for (age, cell) in row.iter().enumerate().skip(whole) {
        let term = term(*cell, age);
        for lane in 0..LANES {
            last[lane] += term[lane];
        }
    }
    std::array::from_fn(|lane| (sums[0][lane] + sums[1][lane]) + (sums[2][lane] + sums[3][lane]) + last[lane])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows;

    fn row(ages: usize, seed: f64) -> Vec<Pair> {
        (0..ages).map(|age| [seed + age as f64 / 7.0, seed / (age as f64 + 3.0)]).collect()
    }

    fn lane(row: &[Pair], lane: usize) -> Vec<f64> {
        row.iter().map(|cell| cell[lane]).collect()
    }

    #[test]
    fn sums_are_the_same_bytes_as_those_of_one_run() {
        for ages in 0..23 {
            let (a, b) = (row(ages, 0.1), row(ages, 3.7));
            let same: Vec<f64> = lane(&b, 0);
            for draw in 0..LANES {
                let [a_alone, b_alone] = [&a, &b].map(|row| lane(row, draw));
                assert_eq!(sum(&a)[draw], rows::sum(&a_alone));
                assert_eq!(dot(&a, &b)[draw], rows::dot(&a_alone, &b_alone));
                assert_eq!(dot_same(&a, &same)[draw], rows::dot(&a_alone, &same));
            }
        }
    }

    #[test]
    fn odds_that_do_not_change_leave_survival_as_it_is() {
        let survival = [0.3, 0.7, 0.1];
        let rates = [0.1, 0.2, 0.3];
        let rates = Rates { survival: &survival, causes: [&rates; 4] };
        let mut filled = [[0.0; 2]; 3];
        fill_survival(&rates, &[[0.0; 2]; 4], &mut filled);
        assert_eq!(filled, survival.map(|s| [s, s]));
    }

    #[test]
    fn survival_is_the_product_over_the_changed_rates() {
        let causes = [[0.01, 0.02], [0.1, 0.9], [0.03, 0.0], [0.5, 0.001]];
        let survival: [f64; 2] = std::array::from_fn(|age| causes.iter().map(|r| 1.0 - r[age]).product());
        let odds = [[0.5, 2.0], [1.0, 3.0], [0.1, 1.5], [7.0, 1.0]];
        let rates = Rates { survival: &survival, causes: causes.each_ref().map(|r| r.as_slice()) };
        let (mut filled, mut by_age) = ([[0.0; 2]; 2], [[0.0; 2]; 2]);
        let over = odds.map(|u: Pair| u.map(|u| u - 1.0));
        fill_survival(&rates, &over, &mut filled);
        fill_survival_by_age(&rates, &[over, over], &mut by_age);
        assert_eq!(filled, by_age);
        for age in 0..2 {
            for draw in 0..LANES {
                let changed = |k: usize| {
                    let (r, u) = (causes[k][age], odds[k][draw]);
                    1.0 - r * u / (1.0 - r + r * u)
                };
                let expected: f64 = (0..4).map(changed).product();
                assert!((filled[age][draw] / expected - 1.0).abs() < 1e-13);
            }
        }
    }
}
