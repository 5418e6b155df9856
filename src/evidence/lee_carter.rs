//! Mortality by age that moves over time as one: ln m(x,t) = a(x) + b(x)·k(t) (Lee and Carter 1992).

use hwf_kernel::math::{exp, ln};
use nalgebra::DMatrix;

use super::comparison::{Outlook, drift};

/// A fitted model: Σ b = 1, Σ k = 0.
#[derive(Debug, Clone, PartialEq)]
pub struct LeeCarter {
    /// a(x): mean of ln m
    pub level: Vec<f64>,
    /// b(x)
    pub slope: Vec<f64>,
    /// k(t)
    pub index: Vec<f64>,
    /// Share of the variance about a(x) that the model takes up
    pub explained: f64,
}

/// By the first singular value of ln m − a: rates one row an age, one column a year; `None` where a rate is not
/// above 0, or nothing moves.
pub fn fit(rates: &[Vec<f64>]) -> Option<LeeCarter> {
    let years = rates.first()?.len();
    if years < 2 || rates.iter().flatten().any(|rate| !(*rate > 0.0 && rate.is_finite())) {
        return None;
    }
    let logs = DMatrix::from_fn(rates.len(), years, |age, year| ln(rates[age][year]));
    let level: Vec<f64> = (0..rates.len()).map(|age| logs.row(age).mean()).collect();
    let centred = DMatrix::from_fn(rates.len(), years, |age, year| logs[(age, year)] - level[age]);
    let whole = centred.norm_squared();
    // The first right singular vector is the first eigenvector of RᵀR, and R·v its left one times the value.
    let parts = centred.tr_mul(&centred).symmetric_eigen();
    let mut first = 0;
    for at in 1..years {
        if parts.eigenvalues[at] > parts.eigenvalues[first] {
            first = at;
        }
    }
    let along = parts.eigenvectors.column(first).clone_owned();
    let scaled = &centred * &along;
    let size = scaled.norm();
    let sum = scaled.sum();
    if sum == 0.0 || size == 0.0 {
        return None;
    }
    let slope: Vec<f64> = scaled.iter().map(|part| part / sum).collect();
    let index: Vec<f64> = along.iter().map(|part| part * sum).collect();
    Some(LeeCarter { level, slope, index, explained: size * size / whole })
}

/// The limited form of the United Nations for few and uneven dates: k(t) = Σ_x residual, about its mean 0 as the
/// residuals are; b(x) = Σ_t residual·k / Σ k². `None` likewise.
pub fn fit_limited(rates: &[Vec<f64>]) -> Option<LeeCarter> {
    let dates = rates.first()?.len();
    if dates < 2 || rates.iter().flatten().any(|rate| !(*rate > 0.0 && rate.is_finite())) {
        return None;
    }
    let logs: Vec<Vec<f64>> = rates.iter().map(|row| row.iter().map(|rate| ln(*rate)).collect()).collect();
    let level: Vec<f64> = logs.iter().map(|row| row.iter().sum::<f64>() / dates as f64).collect();
    let off = |age: usize, date: usize| logs[age][date] - level[age];
    let index: Vec<f64> =
        (0..dates).map(|date| (0..rates.len()).map(|age| off(age, date)).sum::<f64>()).collect();
    let squares: f64 = index.iter().map(|k| k * k).sum();
    if squares == 0.0 {
        return None;
    }
    let slope: Vec<f64> = (0..rates.len())
        .map(|age| (0..dates).map(|date| off(age, date) * index[date]).sum::<f64>() / squares)
        .collect();
    let (mut whole, mut left) = (0.0, 0.0);
    for (age, slope) in slope.iter().enumerate() {
        for (date, k) in index.iter().enumerate() {
            let off = off(age, date);
            whole += off * off;
            left += (off - slope * k) * (off - slope * k);
        }
    }
    Some(LeeCarter { level, slope, index, explained: 1.0 - left / whole })
}

impl LeeCarter {
    /// k of the years after the last one: a random walk with drift.
    pub fn outlook(&self, horizon: usize) -> Option<Outlook> {
        drift(&self.index, horizon)
    }

    /// k at dates, straight from the first to the last and beyond: for the limited form.
    pub fn straight(&self, dates: &[f64], wanted: &[f64]) -> Option<Vec<f64>> {
        let (first, last) = (dates.first()?, dates.last()?);
        let (k_first, k_last) = (self.index.first()?, self.index.last()?);
        let slope = (k_last - k_first) / (last - first);
        slope.is_finite().then(|| wanted.iter().map(|date| k_first + slope * (date - first)).collect())
    }

    /// m(x) at an index k: e^(a + b·k).
    pub fn rates(&self, k: f64) -> Vec<f64> {
        self.level.iter().zip(&self.slope).map(|(level, slope)| exp(level + slope * k)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> (Vec<f64>, Vec<f64>, Vec<f64>, Vec<Vec<f64>>) {
        let a = vec![-6.0, -4.0, -2.5];
        let b = vec![0.5, 0.3, 0.2];
        let k = vec![4.0, 1.0, -1.0, -4.0];
        let rates = a.iter().zip(&b).map(|(a, b)| k.iter().map(|k| exp(a + b * k)).collect()).collect();
        (a, b, k, rates)
    }

    #[test]
    fn a_model_is_found_again_from_its_own_rates() {
        let (a, b, k, rates) = made();
        for found in [fit(&rates).unwrap(), fit_limited(&rates).unwrap()] {
            for (found, expected) in [(&found.level, &a), (&found.slope, &b), (&found.index, &k)] {
                for (found, expected) in found.iter().zip(expected) {
                    assert!((found - expected).abs() < 1e-12, "{found} {expected}");
                }
            }
            assert!((found.explained - 1.0).abs() < 1e-12);
            for (age, rate) in found.rates(k[2]).iter().enumerate() {
                assert!((rate / rates[age][2] - 1.0).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn what_moves_goes_on_by_its_mean_step() {
        let (.., rates) = made();
        let found = fit(&rates).unwrap();
        let outlook = found.outlook(2).unwrap();
        assert!((outlook.point[1] - (-4.0 - 2.0 * 8.0 / 3.0)).abs() < 1e-12);
        let straight = found.straight(&[2000.0, 2003.0, 2005.0, 2010.0], &[2015.0]).unwrap();
        assert!((straight[0] + 8.0).abs() < 1e-12);
        assert_eq!(fit(&[vec![0.1, 0.0]]), None);
        assert_eq!(fit(&[vec![0.1, 0.1], vec![0.2, 0.2]]), None);
        assert_eq!(fit_limited(&[vec![0.1, 0.1]]), None);
    }
}
