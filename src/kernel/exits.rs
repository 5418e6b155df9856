//! Exits by cause: competing risks with constant hazards through the year.
//!
//! `D_k = N(1−s)·ln(1−k)/ln s` with `ln s = Σ log1p(−k)`. The logarithms are taken by log1p and
//! expm1: the naive form loses digits at the small rates that deaths and emigration have.

use crate::cohort::age_at_start;
use crate::math::{exp_m1, ln_1p};

/// How the exits of one age divide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exits {
    /// ln s; −∞ where a cause takes everybody.
    ln_survival: f64,
    /// Share of each cause in all exits; they sum to 1 where there are any.
    pub shares: [f64; 4],
}

impl Exits {
    /// From annual independent probabilities.
    ///
    /// A probability of 1 takes all exits; several share them equally. Without any there are no exits.
    pub fn of(probabilities: [f64; 4]) -> Exits {
        Exits::of_logs(probabilities.map(ln_complement))
    }

    /// From [`ln_complement`] of each probability.
    pub fn of_logs(logs: [f64; 4]) -> Exits {
        let ln_survival = logs[0] + logs[1] + logs[2] + logs[3];
        let certain = logs.iter().filter(|log| **log == f64::NEG_INFINITY).count();
        let shares = if certain > 0 {
            logs.map(|log| if log == f64::NEG_INFINITY { 1.0 / certain as f64 } else { 0.0 })
        } else if ln_survival == 0.0 {
            [0.0; 4]
        } else {
            logs.map(|log| log / ln_survival)
        };
        Exits { ln_survival, shares }
    }

    /// Share that leaves within the part `exposure` of the year: 1 − s^w.
    pub fn leaving(&self, exposure: f64) -> f64 {
        if exposure == 0.0 { 0.0 } else { -exp_m1(exposure * self.ln_survival) }
    }
}

/// ln(1 − k) of an annual probability: the logarithm that a cause contributes. Taken once for each
/// distinct probability, since it is dear.
pub fn ln_complement(probability: f64) -> f64 {
    ln_1p(-probability)
}

/// Rows of exits by cause, one share an age, for those who were there at the start of the year and for
/// those who join during it.
///
/// `logs` has [`ln_complement`] of each cause's probability at the ages, `stride` between them (0 where
/// one holds at all ages). `stayers` and `joiners` have four rows of one entry an age after another:
/// the share of the heads at that age which leaves by each cause.
#[inline(never)]
pub fn fill_rows(logs: [(&[f64], usize); 4], exposure: f64, stayers: &mut [f64], joiners: &mut [f64]) {
    let ages = stayers.len() / 4;
    let at = |age: usize| Exits::of_logs(logs.map(|(logs, stride)| logs[age * stride]));
    for age in 0..ages {
        let (exits, met) = (at(age), at(age_at_start(age)));
        let (whole, part) = (exits.leaving(1.0), met.leaving(exposure));
        for cause in 0..4 {
            stayers[cause * ages + age] = whole * exits.shares[cause];
            joiners[cause * ages + age] = part * met.shares[cause];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn causes_add_up_to_all_exits(k in prop::array::uniform4(0.0..1.0f64)) {
            let exits = Exits::of(k);
            let survival: f64 = k.iter().map(|k| 1.0 - k).product();
            prop_assert!((exits.leaving(1.0) - (1.0 - survival)).abs() < 1e-14);
            prop_assert!((exits.shares.iter().sum::<f64>() - 1.0).abs() < 1e-14);
        }
    }

    #[test]
    fn certain_causes_share_equally_and_none_means_none() {
        assert_eq!(Exits::of([0.0; 4]).leaving(1.0), 0.0);
        assert_eq!(Exits::of([0.0; 4]).shares, [0.0; 4]);
        assert_eq!(Exits::of([1.0, 0.3, 1.0, 0.0]).shares, [0.5, 0.0, 0.5, 0.0]);
        assert_eq!(Exits::of([1.0, 0.3, 1.0, 0.0]).leaving(0.5), 1.0);
        assert_eq!(Exits::of([1.0, 0.3, 1.0, 0.0]).leaving(0.0), 0.0);
    }

    #[test]
    fn small_rates_keep_their_digits() {
        let exits = Exits::of([1e-12, 3e-12, 0.0, 0.0]);
        assert!((exits.leaving(1.0) / 4e-12 - 1.0).abs() < 1e-11);
        assert!((exits.shares[1] - 0.75).abs() < 1e-12);
    }
}
