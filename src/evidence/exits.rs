//! Exit rates by age from registers of successive years: pooled, shrunk where few are counted, smoothed.

use hwf_kernel::math::{exp, ln};
use nalgebra::{DMatrix, DVector};

/// Who was there and who had left a year later, by age at the start, over all pairs of years.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    /// n: persons at the start of each year
    pub exposed: Vec<f64>,
    /// k: those of them who were gone at its end
    pub left: Vec<f64>,
}

/// Counts of registers one year after another, one row of ages each, with who is new in each but the first.
///
/// `k[a] = N(t)[a] − (N(t+1)[a+1] − new(t+1)[a+1])`; the open age and the one below it meet in the open age and
/// are counted together, each in proportion to its heads. Below 0 where a register finds again whom it had
/// lost: such counts are summed as they are.
pub fn counts(registers: &[Vec<f64>], new: &[Vec<f64>]) -> Counts {
    let ages = registers.first().map_or(0, Vec::len);
    let mut counts = Counts { exposed: vec![0.0; ages], left: vec![0.0; ages] };
    for (pair, new) in registers.windows(2).zip(new) {
        let stayed = |age: usize| pair[1][age] - new[age];
        for (age, heads) in pair[0].iter().enumerate() {
            counts.exposed[age] += heads;
            if age + 2 < ages {
                counts.left[age] += heads - stayed(age + 1);
            }
        }
        if ages >= 2 {
            let both = pair[0][ages - 2] + pair[0][ages - 1];
            let gone = both - stayed(ages - 1);
            for age in [ages - 2, ages - 1] {
                counts.left[age] += if both > 0.0 { gone * pair[0][age] / both } else { 0.0 };
            }
        }
    }
    counts
}

impl Counts {
    /// x̄ = Σ k / Σ n: the rate of all ages together; NaN where nobody was there.
    pub fn pooled(&self) -> f64 {
        self.left.iter().sum::<f64>() / self.exposed.iter().sum::<f64>()
    }

    /// (k + c·x̄) / (n + c) of each age: a small cell leans on all of them, a large one on itself.
    pub fn shrunk(&self, c: f64) -> Vec<f64> {
        let pooled = self.pooled();
        let cells = self.left.iter().zip(&self.exposed);
        cells.map(|(left, exposed)| (left + c * pooled) / (exposed + c)).collect()
    }
}

/// Rates smoothed over ages, on the logit scale.
#[derive(Debug, Clone, PartialEq)]
pub struct Smoothed {
    /// Rate at each age
    pub rates: Vec<f64>,
    /// Standard error of its log odds
    pub logit_errors: Vec<f64>,
    /// λ: weight of the second differences
    pub penalty: f64,
    /// Degrees of freedom that the curve takes
    pub freedom: f64,
    /// Pearson's χ² over the degrees of freedom that are left: about 1 where chance alone makes counts differ
    pub dispersion: f64,
}

/// Steps of the iteration, far more than it takes.
const STEPS: usize = 100;

/// Penalised binomial smoothing: log odds η by age that make deviance + λ·Σ(Δ²η)² least, a P-spline with a knot
/// at each age (Eilers and Marx 1996); λ on a grid by the least deviance + 2·degrees of freedom (Akaike).
/// `None` where counts are no counts of some who left and some who stayed, or fewer than five ages have any.
pub fn smoothed(counts: &Counts) -> Option<Smoothed> {
    let cells = counts.left.iter().zip(&counts.exposed);
    let sound = cells.clone().all(|(left, exposed)| *left >= 0.0 && left <= exposed);
    let pooled = counts.pooled();
    let seen = counts.exposed.iter().filter(|exposed| **exposed > 0.0).count();
    if !(sound && pooled > 0.0 && pooled < 1.0) || seen < 5 {
        return None;
    }
    let mut best: Option<(f64, Smoothed)> = None;
    for step in 0..=36 {
        // From 10⁻² to 10⁷ by quarters of a power of ten.
        let penalty = exp((f64::from(step) / 4.0 - 2.0) * ln(10.0));
        if let Some((criterion, found)) = with_penalty(counts, penalty)
            && best.as_ref().is_none_or(|(least, _)| criterion < *least)
        {
            best = Some((criterion, found));
        }
    }
    best.map(|(_, found)| found)
}

fn with_penalty(counts: &Counts, penalty: f64) -> Option<(f64, Smoothed)> {
    let ages = counts.exposed.len();
    let mut roughness = DMatrix::zeros(ages, ages);
    for first in 0..ages.saturating_sub(2) {
        for (row, a) in [1.0, -2.0, 1.0].into_iter().enumerate() {
            for (column, b) in [1.0, -2.0, 1.0].into_iter().enumerate() {
                roughness[(first + row, first + column)] += penalty * a * b;
            }
        }
    }
    let pooled = counts.pooled();
    // From each age's own log odds, of which half a person is always part: from a common start the steps to
    // high rates would overshoot.
    let mut eta = DVector::from_fn(ages, |age, _| {
        let (n, k) = (counts.exposed[age], counts.left[age]);
        let p = if n > 0.0 { (k + 0.5) / (n + 1.0) } else { pooled };
        ln(p / (1.0 - p))
    });
    let rate = |eta: f64| if eta < 0.0 { exp(eta) / (1.0 + exp(eta)) } else { 1.0 / (1.0 + exp(-eta)) };
    let mut weights = DMatrix::zeros(ages, ages);
    let mut factor = None;
    for _ in 0..STEPS {
        let mut towards = DVector::zeros(ages);
        for age in 0..ages {
            let p = rate(eta[age]);
            let weight = counts.exposed[age] * p * (1.0 - p);
            weights[(age, age)] = weight;
            towards[age] = weight * eta[age] + counts.left[age] - counts.exposed[age] * p;
        }
        let cholesky = (&weights + &roughness).cholesky()?;
        let next = cholesky.solve(&towards);
        let moved = (&next - &eta).amax();
        eta = next;
        factor = Some(cholesky);
        if moved < 1e-10 {
            break;
        }
    }
    let covariance = factor?.inverse();
    let mut freedom = 0.0;
    let (mut deviance, mut pearson, mut seen) = (0.0, 0.0, 0.0);
    for age in 0..ages {
        freedom += covariance[(age, age)] * weights[(age, age)];
        let (n, k, p) = (counts.exposed[age], counts.left[age], rate(eta[age]));
        if n > 0.0 {
            let part =
                |count: f64, expected: f64| if count > 0.0 { count * ln(count / expected) } else { 0.0 };
            deviance += 2.0 * (part(k, n * p) + part(n - k, n * (1.0 - p)));
            pearson += (k - n * p) * (k - n * p) / (n * p * (1.0 - p));
            seen += 1.0;
        }
    }
    let found = Smoothed {
        rates: eta.iter().map(|eta| rate(*eta)).collect(),
        logit_errors: (0..ages).map(|age| covariance[(age, age)].sqrt()).collect(),
        penalty,
        freedom,
        dispersion: pearson / (seen - freedom),
    };
    Some((deviance + 2.0 * freedom, found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uncertainty::beta;
    use crate::uncertainty::normal::probability;
    use crate::uncertainty::streams::Stream;

    #[test]
    fn who_is_gone_is_counted_by_age_and_the_open_age_with_the_one_below() {
        let registers = [vec![100.0, 50.0, 30.0, 10.0], vec![5.0, 92.0, 45.0, 28.0]];
        let new = [vec![5.0, 2.0, 0.0, 0.0]];
        let found = counts(&registers, &new);
        assert_eq!(found.exposed, registers[0]);
        // 100 → 92 − 2; 50 → 45; 30 and 10 → 28.
        assert_eq!(found.left, [10.0, 5.0, 9.0, 3.0]);
        assert!((found.pooled() - 27.0 / 190.0).abs() < 1e-15);
        let shrunk = found.shrunk(10.0);
        assert!((shrunk[3] - (3.0 + 270.0 / 190.0) / 20.0).abs() < 1e-15);
        assert_eq!(found.shrunk(0.0)[0], 0.1);
    }

    #[test]
    fn rates_are_found_again_with_the_spread_that_is_stated() {
        // Registers made by chance from known rates: a valley between leaving young and retiring.
        let ages = 40;
        let truth = |age: usize| {
            0.02 + 0.06 * exp(-(age as f64) / 4.0) + 0.3 / (1.0 + exp((36.0 - age as f64) / 1.5))
        };
        let mut stream = Stream::new(3, "registers");
        let mut off = Vec::new();
        let mut bias = vec![0.0; ages];
        const RUNS: usize = 60;
        for draw in 0..RUNS {
            let z = stream.scores(draw, ages);
            let exposed = vec![400.0; ages];
            // Beta with the mean and the variance of a binomial share.
            let left = (0..ages)
                .map(|age| {
                    let p = truth(age);
                    (400.0 * beta::quantile(probability(z[age]), 399.0 * p, 399.0 * (1.0 - p))).round()
                })
                .collect();
            let found = smoothed(&Counts { exposed, left }).expect("a curve");
            for (age, bias) in bias.iter_mut().enumerate() {
                let logit = |p: f64| ln(p / (1.0 - p));
                off.push((logit(found.rates[age]) - logit(truth(age))) / found.logit_errors[age]);
                *bias += found.rates[age] / truth(age) / RUNS as f64;
            }
            assert!(found.freedom > 3.0 && found.freedom < 30.0, "{}", found.freedom);
            assert!(found.dispersion > 0.4 && found.dispersion < 1.8, "{}", found.dispersion);
        }
        let all = bias.iter().sum::<f64>() / ages as f64;
        assert!((all - 1.0).abs() < 0.02, "{all}");
        let inside = off.iter().filter(|z| z.abs() < 1.96).count() as f64 / off.len() as f64;
        assert!(inside > 0.88 && inside < 0.98, "{inside}");
    }

    #[test]
    fn many_counts_are_followed_closely() {
        let truth = |age: usize| 0.01 + 0.3 / (1.0 + exp((38.0 - age as f64) / 2.0));
        let exposed = vec![50_000.0; 46];
        let left = (0..46).map(|age| 50_000.0 * truth(age)).collect();
        let found = smoothed(&Counts { exposed, left }).expect("a curve");
        for (age, rate) in found.rates.iter().enumerate() {
            // A thousand leave at the least: chance alone would be three per cent.
            assert!((rate / truth(age) - 1.0).abs() < 0.05, "{age}: {rate}");
        }
        assert!(found.dispersion < 1.0);
    }

    #[test]
    fn counts_that_carry_no_curve_are_none() {
        let of = |left: Vec<f64>| smoothed(&Counts { exposed: vec![10.0; left.len()], left });
        assert_eq!(of(vec![0.0; 10]), None);
        assert_eq!(of(vec![10.0; 10]), None);
        assert_eq!(of(vec![-1.0; 10]), None);
        assert_eq!(of(vec![1.0; 4]), None);
        let even = of(vec![1.0; 10]).expect("a line");
        assert!(even.rates.iter().all(|rate| (rate - 0.1).abs() < 1e-6));
    }
}
