//! The cohort step: one group of single-year ages through one flow year.
//!
//! ```text
//! s            = (1−q)(1−r)(1−e)(1−m)
//! N[a+1,t+1]   = N[a,t]·s[a] + J[a+1,t+1]·s[a]^w                    age_min < a+1 < A
//! N[age_min]   = J[age_min]·s[age_min]^w
//! N[A,t+1]     = N[A−1,t]·s[A−1] + N[A,t]·s[A] + J[A,t+1]·s[A−1]^w  A = age_max, open
//! ```
//!
//! A lane is one run of the model: the deterministic forecast is a step of one lane, an ensemble a
//! step of several, with no second kernel. Ages run inside, the lanes of one age beside one another, and
//! no cell of a group reads a cell that the step has written: to the compiler it is one run of figures,
//! of which it does several at once.

use crate::math::{exp, ln};

/// One figure in each of `L` runs.
pub type Lanes<const L: usize> = [f64; L];

/// Survival through a flow year from annual independent probabilities at one age.
pub fn survival<const L: usize>(probabilities: [Lanes<L>; 4]) -> Lanes<L> {
    let [q, r, e, m] = probabilities;
    std::array::from_fn(|lane| (1.0 - q[lane]) * (1.0 - r[lane]) * (1.0 - e[lane]) * (1.0 - m[lane]))
}

/// Age at the start of the flow year, as an index, of a joiner of age index `age` at its end.
///
/// A joiner meets the rates of those they stand beside; the youngest have nobody younger beside them.
pub fn age_at_start(age: usize) -> usize {
    age.saturating_sub(1)
}

/// What is left of joiners at the end of the year: s^w of those they stand beside.
///
/// `left` has one entry for each age that joiners reach at the end of the year, the youngest first;
/// `exposure` is the share w of the year in which they meet the exit rates. Powers are dear: rates that
/// hold for several groups or years need this row only once, and a shorter one where nobody old joins.
#[inline]
pub fn fill_left<const L: usize>(survival: &[Lanes<L>], exposure: f64, left: &mut [Lanes<L>]) {
    let Some((youngest, older)) = left.split_first_mut() else { return };
    raise(&survival[0], exposure, youngest);
    raise(survival.as_flattened(), exposure, older.as_flattened_mut());
}

fn raise(survivals: &[f64], exposure: f64, all_left: &mut [f64]) {
    // One choice for the whole row, since a loop that holds the usual one alone becomes vectors.
    if exposure == 0.5 {
        for (left, survival) in all_left.iter_mut().zip(survivals) {
            *left = survival.sqrt();
        }
    } else {
        for (left_one, survival) in all_left.iter_mut().zip(survivals) {
            *left_one = left(*survival, exposure);
        }
    }
}

/// s^w of one age.
///
/// By logarithm and exponential, which take a third of the time of libm's general power and are as exact here:
/// ln s is small.
pub fn left(survival: f64, exposure: f64) -> f64 {
    if exposure == 0.0 {
        1.0
    } else if exposure == 0.5 {
        survival.sqrt()
    } else if exposure == 1.0 {
        survival
    } else {
        exp(exposure * ln(survival))
    }
}

/// Moves one group through one flow year.
///
/// `before`, `survival` and `after` have one entry an age, the last one open. Joiners come with what is
/// left of them ([`fill_left`]); both by the age that they reach at the end of the year.
#[inline]
pub fn step<const L: usize>(
    before: &[Lanes<L>],
    survival: &[Lanes<L>],
    joiners: Option<[&[Lanes<L>]; 2]>,
    after: &mut [Lanes<L>],
) {
    let open = before.len() - 1;
    let mut youngest = [0.0; L];
    let mut oldest = [0.0; L];
    for lane in 0..L {
        oldest[lane] = before[open - 1][lane] * survival[open - 1][lane];
        oldest[lane] += before[open][lane] * survival[open][lane];
    }
    let [stock, rates] = [before, survival].map(|row| row[..open - 1].as_flattened());
    let between = after[1..open].as_flattened_mut();
    if let Some([joined, left]) = joiners {
        for lane in 0..L {
            youngest[lane] += joined[0][lane] * left[0][lane];
            oldest[lane] += joined[open][lane] * left[open][lane];
        }
        let [joined, left] = [joined, left].map(|row| row[1..open].as_flattened());
        for ((((next, stock), rate), joined), left) in
            between.iter_mut().zip(stock).zip(rates).zip(joined).zip(left)
        {
            *next = stock * rate + joined * left;
        }
    } else {
        for ((next, stock), rate) in between.iter_mut().zip(stock).zip(rates) {
            *next = stock * rate;
        }
    }
    after[0] = youngest;
    after[open] = oldest;
}

/// [`fill_left`] in one lane.
#[inline(never)]
pub fn fill_left_one(survival: &[f64], exposure: f64, left: &mut [f64]) {
    fill_left::<1>(survival.as_chunks().0, exposure, left.as_chunks_mut().0);
}

/// [`step`] in one lane: the deterministic forecast.
#[inline(never)]
pub fn step_one(before: &[f64], survival: &[f64], joiners: Option<[&[f64]; 2]>, after: &mut [f64]) {
    let joiners = joiners.map(|rows| rows.map(|row| row.as_chunks().0));
    step::<1>(before.as_chunks().0, survival.as_chunks().0, joiners, after.as_chunks_mut().0);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(values: &[f64]) -> Vec<Lanes<1>> {
        values.iter().map(|value| [*value]).collect()
    }

    #[test]
    fn a_step_is_the_recurrence_written_out() {
        let before = one(&[100.0, 50.0, 20.0]);
        let survival = one(&[0.9, 0.8, 0.5]);
        let joiners = one(&[10.0, 20.0, 30.0]);
        let mut left = one(&[f64::NAN; 3]);
        let mut after = one(&[f64::NAN; 3]);
        fill_left(&survival, 1.0, &mut left);
        step(&before, &survival, Some([&joiners, &left]), &mut after);
        assert_eq!(after, one(&[9.0, 90.0 + 18.0, 40.0 + 10.0 + 24.0]));
        fill_left(&survival, 0.0, &mut left);
        step(&before, &survival, Some([&joiners, &left]), &mut after);
        assert_eq!(after, one(&[10.0, 110.0, 80.0]));
        step(&before, &survival, None, &mut after);
        assert_eq!(after, one(&[0.0, 90.0, 50.0]));
    }

    #[test]
    fn lanes_are_independent_runs_of_the_same_step() {
        let wide = |values: &[[f64; 2]]| values.to_vec();
        let before = wide(&[[100.0, 7.0], [50.0, 11.0], [20.0, 13.0]]);
        let survival = wide(&[[0.9, 0.1], [0.8, 0.2], [0.5, 0.3]]);
        let joiners = wide(&[[10.0, 1.0], [20.0, 0.0], [30.0, 3.0]]);
        let mut left = vec![[0.0; 2]; 3];
        let mut after = left.clone();
        fill_left(&survival, 0.5, &mut left);
        step(&before, &survival, Some([&joiners, &left]), &mut after);
        for lane in 0..2 {
            let pick = |lanes: &[Lanes<2>]| one(&lanes.iter().map(|l| l[lane]).collect::<Vec<_>>());
            let mut alone = vec![[0.0; 1]; 3];
            step(&pick(&before), &pick(&survival), Some([&pick(&joiners), &pick(&left)]), &mut alone);
            assert_eq!(pick(&after), alone);
        }
    }

    #[test]
    fn survival_multiplies_the_complements() {
        let s = survival([[0.1], [0.2], [0.0], [0.5]]);
        assert!((s[0] - 0.9 * 0.8 * 0.5).abs() < 1e-15);
    }
}
