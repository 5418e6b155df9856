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
//! step of several, with no second kernel. Ages run inside, and no cell of a group reads a cell that
//! the step has written, so that the compiler is free to do several at once.

use crate::math::power;

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

/// Moves one group through one flow year.
///
/// `before`, `survival` and `after` have one entry an age, the last one open. `joiners` have the age
/// that they reach at the end of the year; `exposure` is the share w of the year in which they meet
/// the exit rates.
#[inline]
pub fn step<const L: usize>(
    before: &[Lanes<L>],
    survival: &[Lanes<L>],
    joiners: Option<&[Lanes<L>]>,
    exposure: f64,
    after: &mut [Lanes<L>],
) {
    let open = before.len() - 1;
    after[0] = [0.0; L];
    for ((next, stock), survival) in after[1..].iter_mut().zip(&before[..open]).zip(survival) {
        for lane in 0..L {
            next[lane] = stock[lane] * survival[lane];
        }
    }
    for lane in 0..L {
        after[open][lane] += before[open][lane] * survival[open][lane];
    }
    let Some(joiners) = joiners else { return };
    for (age, joined) in joiners.iter().enumerate() {
        let met = &survival[age_at_start(age)];
        for lane in 0..L {
            // Powers are taken only where somebody joins.
            if joined[lane] != 0.0 {
                after[age][lane] += joined[lane] * power(met[lane], exposure);
            }
        }
    }
}

/// [`step`] in one lane: the deterministic forecast.
#[inline(never)]
pub fn step_one(before: &[f64], survival: &[f64], joiners: Option<&[f64]>, exposure: f64, after: &mut [f64]) {
    let joiners = joiners.map(|joiners| joiners.as_chunks().0);
    step::<1>(before.as_chunks().0, survival.as_chunks().0, joiners, exposure, after.as_chunks_mut().0);
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
        let mut after = one(&[f64::NAN; 3]);
        step(&before, &survival, Some(&joiners), 1.0, &mut after);
        assert_eq!(after, one(&[9.0, 90.0 + 18.0, 40.0 + 10.0 + 24.0]));
        step(&before, &survival, Some(&joiners), 0.0, &mut after);
        assert_eq!(after, one(&[10.0, 110.0, 80.0]));
    }

    #[test]
    fn lanes_are_independent_runs_of_the_same_step() {
        let wide = |values: &[[f64; 2]]| values.to_vec();
        let before = wide(&[[100.0, 7.0], [50.0, 11.0], [20.0, 13.0]]);
        let survival = wide(&[[0.9, 0.1], [0.8, 0.2], [0.5, 0.3]]);
        let joiners = wide(&[[10.0, 1.0], [20.0, 0.0], [30.0, 3.0]]);
        let mut after = vec![[0.0; 2]; 3];
        step(&before, &survival, Some(&joiners), 0.5, &mut after);
        for lane in 0..2 {
            let pick = |lanes: &[Lanes<2>]| one(&lanes.iter().map(|l| l[lane]).collect::<Vec<_>>());
            let mut alone = vec![[0.0; 1]; 3];
            step(&pick(&before), &pick(&survival), Some(&pick(&joiners)), 0.5, &mut alone);
            assert_eq!(pick(&after), alone);
        }
    }

    #[test]
    fn survival_multiplies_the_complements() {
        let s = survival([[0.1], [0.2], [0.0], [0.5]]);
        assert!((s[0] - 0.9 * 0.8 * 0.5).abs() < 1e-15);
    }
}
