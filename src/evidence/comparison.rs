//! Forecasts that know nothing but a series of yearly figures: what every model has to beat.

use crate::uncertainty::normal;

/// A forecast of the years after the last figure, with the standard error of each.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// One figure a horizon, one year ahead first
    pub point: Vec<f64>,
    /// Standard error of each
    pub error: Vec<f64>,
}

impl Outlook {
    /// Lower and upper edges of the band that holds the share `level`.
    pub fn band(&self, level: f64) -> [Vec<f64>; 2] {
        let z = normal::quantile(0.5 + 0.5 * level);
        [-z, z].map(|z| self.point.iter().zip(&self.error).map(|(point, error)| point + z * error).collect())
    }
}

/// The last figure for ever: ŷ(h) = y, se_h = s√h with s² the mean squared step; `None` for fewer than two
/// figures.
pub fn naive(figures: &[f64], horizon: usize) -> Option<Outlook> {
    let last = *figures.last()?;
    let steps: Vec<f64> = figures.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let s = (squares(&steps) / steps.len() as f64).sqrt();
    (!steps.is_empty()).then(|| Outlook {
        point: vec![last; horizon],
        error: horizons(horizon).map(|h| s * h.sqrt()).collect(),
    })
}

/// Random walk with drift: ŷ(h) = y + h·d with d the mean step, se_h = s√(h + h²/n) with n steps and s their
/// standard deviation (n − 1); `None` for fewer than three figures.
///
/// ```
/// use hwf_forecast::evidence::comparison::drift;
/// let outlook = drift(&[100.0, 103.0, 105.0, 110.0, 112.0], 5).unwrap();
/// assert_eq!(outlook.point[4], 127.0);
/// let [low, high] = outlook.band(0.95);
/// assert!((low[4] - 117.703074).abs() < 1e-6 && (high[4] - 136.296926).abs() < 1e-6);
/// ```
pub fn drift(figures: &[f64], horizon: usize) -> Option<Outlook> {
    let last = *figures.last()?;
    let n = figures.len().checked_sub(1).filter(|n| *n >= 2)? as f64;
    let d = (last - figures[0]) / n;
    let off: Vec<f64> = figures.windows(2).map(|pair| pair[1] - pair[0] - d).collect();
    let s = (squares(&off) / (n - 1.0)).sqrt();
    Some(Outlook {
        point: horizons(horizon).map(|h| last + h * d).collect(),
        error: horizons(horizon).map(|h| s * (h + h * h / n).sqrt()).collect(),
    })
}

/// Simple exponential smoothing: level l = l + α(y − l), ŷ(h) = l, se_h = s√(1 + (h−1)α²). α and the first
/// level make the squared one-year errors least; `None` for fewer than three figures.
pub fn smoothing(figures: &[f64], horizon: usize) -> Option<Outlook> {
    if figures.len() < 3 {
        return None;
    }
    let fit = |alpha: f64| smoothed(figures, alpha);
    let alpha = least_of(&|alpha| fit(alpha).0, 0.0, 1.0);
    let (sum, level) = fit(alpha);
    // One figure went into the first level.
    let s = (sum / (figures.len() - 1) as f64).sqrt();
    Some(Outlook {
        point: vec![level; horizon],
        error: horizons(horizon).map(|h| s * (1.0 + (h - 1.0) * alpha * alpha).sqrt()).collect(),
    })
}

/// Σ of squared one-year errors and the last level. The errors are linear in the first level, e_t = c_t − w_t·l₀
/// with w_t = (1−α)^(t−1), so that the best one is Σ c·w / Σ w².
fn smoothed(figures: &[f64], alpha: f64) -> (f64, f64) {
    let (mut level, mut weight) = (0.0, 1.0);
    let (mut along, mut weights) = (0.0, 0.0);
    for figure in figures {
        along += (figure - level) * weight;
        weights += weight * weight;
        level += alpha * (figure - level);
        weight *= 1.0 - alpha;
    }
    let mut level = along / weights;
    let mut sum = 0.0;
    for figure in figures {
        let error = figure - level;
        sum += error * error;
        level += alpha * error;
    }
    (sum, level)
}

/// Where a function of one figure is least between two: the best of a grid, then golden sections about it.
fn least_of(f: &dyn Fn(f64) -> f64, from: f64, to: f64) -> f64 {
    const GRID: usize = 50;
    let at = |step: usize| from + (to - from) * step as f64 / GRID as f64;
    let mut best = 0;
    for step in 1..=GRID {
        if f(at(step)) < f(at(best)) {
            best = step;
        }
    }
    let (mut low, mut high) = (at(best.saturating_sub(1)), at((best + 1).min(GRID)));
    let golden = (5f64.sqrt() - 1.0) / 2.0;
    for _ in 0..60 {
        let (left, right) = (high - golden * (high - low), low + golden * (high - low));
        if f(left) <= f(right) { high = right } else { low = left }
    }
    let middle = 0.5 * (low + high);
    if f(middle) <= f(at(best)) { middle } else { at(best) }
}

fn squares(figures: &[f64]) -> f64 {
    figures.iter().map(|figure| figure * figure).sum()
}

fn horizons(horizon: usize) -> impl Iterator<Item = f64> {
    (1..=horizon).map(|h| h as f64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_figure_holds_with_a_widening_band() {
        let outlook = naive(&[1.0, 3.0, 2.0], 4).unwrap();
        assert_eq!(outlook.point, [2.0; 4]);
        let s = 2.5f64.sqrt();
        assert!((outlook.error[0] - s).abs() < 1e-12 && (outlook.error[3] - 2.0 * s).abs() < 1e-12);
        assert_eq!(naive(&[1.0], 2), None);
        assert_eq!(drift(&[1.0, 2.0], 2), None);
    }

    #[test]
    fn smoothing_finds_the_weights_that_err_least() {
        // Steps that stay: the best is the last figure.
        let steady: Vec<f64> = (0..20).map(|t| f64::from(t * t)).collect();
        let outlook = smoothing(&steady, 3).unwrap();
        assert!((outlook.point[0] - 361.0).abs() < 1e-6);
        assert!((outlook.error[2] / outlook.error[0] - 3f64.sqrt()).abs() < 1e-6);
        // Noise about a level: the best is its mean.
        let noise = [5.0, -5.0, 5.0, -5.0, 5.0, -5.0];
        let outlook = smoothing(&noise, 2).unwrap();
        assert!(outlook.point[0].abs() < 1e-6, "{}", outlook.point[0]);
        assert!((outlook.error[1] - outlook.error[0]).abs() < 1e-9);
    }

    #[test]
    fn smoothing_is_the_least_of_its_own_errors() {
        let figures = [446.7, 454.5, 455.7, 423.6, 456.3, 440.6, 425.3, 485.1, 506.0, 526.8, 514.3, 494.2];
        let alpha = least_of(&|alpha| smoothed(&figures, alpha).0, 0.0, 1.0);
        let least = smoothed(&figures, alpha).0;
        for step in 0..=1000 {
            assert!(smoothed(&figures, f64::from(step) / 1000.0).0 >= least - 1e-9);
        }
    }
}
