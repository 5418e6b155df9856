//! What is left to explain between two registers once everything that is known has been taken off: exits for
//! other reasons, or who came and went across the border.
//!
//! ```text
//! X(t) = Σ S(t−1)·s + Σ J(t)·s^w       who should be there, s being survival of the causes that are known
//! e:   Σ S(t−1)·s(1−e) + Σ J(t)·(s(1−e))^w = S(t)      one rate at all ages
//! M:   S(t) − X(t)                                     net, in heads
//! ```

use hwf_kernel::cohort::{fill_left_one, step_one};
use hwf_kernel::rows::sum;

/// What is known of a year: the register before it, who joined during it, and how the known causes act.
#[derive(Debug, Clone, Copy)]
pub struct Year<'a> {
    /// Heads by age at the end of the year before
    pub before: &'a [f64],
    /// Who joined, by age at the end of the year
    pub joined: &'a [f64],
    /// Survival of the known causes by age
    pub survival: &'a [f64],
    /// Share of the year in which joiners meet them
    pub exposure: f64,
}

/// Halvings of the span in which the rate lies: as many as a double has bits.
const HALVINGS: usize = 60;

impl Year<'_> {
    /// X: heads at the end of the year if a share `leaving` of all left besides the known causes; below 0 it
    /// comes in addition.
    pub fn expected(&self, leaving: f64) -> f64 {
        let survival: Vec<f64> = self.survival.iter().map(|stays| stays * (1.0 - leaving)).collect();
        let mut left = survival.clone();
        let mut after = survival.clone();
        fill_left_one(&survival, self.exposure, &mut left);
        step_one(self.before, &survival, Some([self.joined, &left]), &mut after);
        sum(&after)
    }

    /// e: the rate at which `observed` heads are left; `None` where not even everybody who left, or as many
    /// again who came, would explain them.
    pub fn rate(&self, observed: f64) -> Option<f64> {
        let (mut low, mut high) = (-1.0, 1.0);
        if !(self.expected(high) <= observed && observed <= self.expected(low)) {
            return None;
        }
        for _ in 0..HALVINGS {
            let middle = 0.5 * (low + high);
            if self.expected(middle) > observed { low = middle } else { high = middle }
        }
        Some(0.5 * (low + high))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_that_made_a_register_is_found_again() {
        let (before, joined) = ([100.0, 200.0, 50.0], [30.0, 0.0, 10.0]);
        for exposure in [0.0, 0.3, 0.5, 1.0] {
            let year = Year { before: &before, joined: &joined, survival: &[0.9, 0.8, 0.5], exposure };
            for rate in [-0.2, 0.0, 0.07, 0.9] {
                assert!((year.rate(year.expected(rate)).unwrap() - rate).abs() < 1e-14);
            }
            assert_eq!(year.rate(1e6), None);
        }
        let year = Year { before: &before, joined: &joined, survival: &[0.9, 0.8, 0.5], exposure: 1.0 };
        assert!((year.expected(0.0) - (90.0 + 160.0 + 25.0 + 27.0 + 8.0)).abs() < 1e-12);
    }
}
