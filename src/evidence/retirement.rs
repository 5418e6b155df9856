//! Retirement by age as a logistic curve: F(a) = 1 / (1 + e^(−(a−μ)/s)) of a cohort has retired by age a.

use hwf_kernel::math::{exp, ln};
use nalgebra::{DMatrix, DVector};

use super::least_squares::fit;

/// A logistic curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Logistic {
    /// μ: age by which half have retired
    pub median: f64,
    /// s
    pub scale: f64,
}

impl Logistic {
    /// From the ages by which a half have, and between which the middle half do: s = IQR / (2 ln 3).
    ///
    /// ```
    /// use hwf_forecast::evidence::retirement::Logistic;
    /// let curve = Logistic::of_quartiles(64.9, 61.4, 68.3);
    /// assert!((curve.scale - 3.1403253).abs() < 5e-8);
    /// assert!((curve.retired(65.0) - 0.507960).abs() < 5e-7);
    /// assert!((curve.hazard(65.0) - 0.159999).abs() < 1e-6);
    /// ```
    pub fn of_quartiles(median: f64, first: f64, third: f64) -> Logistic {
        Logistic { median, scale: (third - first) / (2.0 * ln(3.0)) }
    }

    /// F(a)
    pub fn retired(self, age: f64) -> f64 {
        1.0 / (1.0 + exp(-(age - self.median) / self.scale))
    }

    /// Probability of retiring within a year of those who have not by age a: (F(a+1) − F(a)) / (1 − F(a)).
    pub fn hazard(self, age: f64) -> f64 {
        // (1 − F(a+1)) / (1 − F(a)) = (1 + e^x) / (1 + e^(x+1/s)): no difference of figures near 1.
        let x = exp((age - self.median) / self.scale);
        let grown = x * exp(1.0 / self.scale);
        if grown.is_infinite() { 1.0 - exp(-1.0 / self.scale) } else { (grown - x) / (1.0 + grown) }
    }
}

/// A fitted curve.
#[derive(Debug, Clone, PartialEq)]
pub struct FittedCurve {
    /// The curve
    pub curve: Logistic,
    /// Standard errors of μ and s
    pub errors: [f64; 2],
    /// Correlation of the two
    pub correlation: f64,
    /// Observed − fitted at each age
    pub residuals: Vec<f64>,
    /// Standard deviation of the residuals
    pub residual_sd: f64,
}

/// Least squares of F at ages; `None` where the figures are too few or carry no such curve.
pub fn fit_retired(ages: &[f64], retired: &[f64]) -> Option<FittedCurve> {
    fit_curve(ages, retired, &Logistic::retired)
}

/// Least squares of the yearly probability of retiring at ages, likewise.
pub fn fit_hazard(ages: &[f64], hazards: &[f64]) -> Option<FittedCurve> {
    fit_curve(ages, hazards, &Logistic::hazard)
}

fn fit_curve(ages: &[f64], observed: &[f64], value: &dyn Fn(Logistic, f64) -> f64) -> Option<FittedCurve> {
    let curve_of = |parameters: &[f64]| Logistic { median: parameters[0], scale: exp(parameters[1]) };
    // Fitted in ln s, which may be anything; slopes by central differences of a smooth function.
    let differences = |parameters: &[f64]| {
        let at = |parameters: &[f64]| -> DVector<f64> {
            let curve = curve_of(parameters);
            DVector::from_fn(ages.len(), |row, _| value(curve, ages[row]) - observed[row])
        };
        let off = at(parameters);
        let mut slopes = DMatrix::zeros(ages.len(), 2);
        for column in 0..2 {
            let step = 1e-5 * parameters[column].abs().max(1.0);
            let mut moved = [parameters.to_vec(), parameters.to_vec()];
            moved[0][column] -= step;
            moved[1][column] += step;
            let slope = (at(&moved[1]) - at(&moved[0])) / (2.0 * step);
            slopes.set_column(column, &slope);
        }
        off.iter().all(|off| off.is_finite()).then_some((off, slopes))
    };
    let (first, last) = (*ages.first()?, *ages.last()?);
    let mut best: Option<super::least_squares::Fit> = None;
    // From several beginnings: far from the curve its slopes are flat.
    for part in [0.3, 0.5, 0.7, 0.9] {
        for scale in [1.5f64, 3.0, 6.0] {
            let found = fit(&[first + part * (last - first), ln(scale)], &differences);
            best = match (best, found) {
                (Some(a), Some(b)) => Some(if b.squares < a.squares { b } else { a }),
                (a, b) => a.or(b),
            };
        }
    }
    let best = best?;
    let curve = curve_of(&best.parameters);
    let sd = [best.covariance[(0, 0)].sqrt(), best.covariance[(1, 1)].sqrt()];
    let residuals: Vec<f64> =
        ages.iter().zip(observed).map(|(age, observed)| observed - value(curve, *age)).collect();
    let found = FittedCurve {
        curve,
        errors: [sd[0], sd[1] * curve.scale],
        correlation: if sd[0] * sd[1] > 0.0 { best.covariance[(0, 1)] / (sd[0] * sd[1]) } else { 0.0 },
        residual_sd: (best.squares / (ages.len() - 2) as f64).sqrt(),
        residuals,
    };
    (found.curve.scale.is_finite() && found.errors.iter().all(|error| error.is_finite())).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_is_found_again_from_its_own_figures() {
        let truth = Logistic { median: 64.3, scale: 2.4 };
        let ages: Vec<f64> = (55..=75).map(f64::from).collect();
        let retired: Vec<f64> = ages.iter().map(|age| truth.retired(*age)).collect();
        let hazards: Vec<f64> = ages.iter().map(|age| truth.hazard(*age)).collect();
        for found in [fit_retired(&ages, &retired), fit_hazard(&ages, &hazards)] {
            let found = found.expect("a curve");
            assert!((found.curve.median - truth.median).abs() < 1e-6, "{found:?}");
            assert!((found.curve.scale - truth.scale).abs() < 1e-6, "{found:?}");
            assert!(found.residual_sd < 1e-8);
        }
    }

    #[test]
    fn stated_errors_are_those_of_repeated_registers() {
        use crate::uncertainty::streams::Stream;
        let truth = Logistic { median: 64.0, scale: 3.0 };
        let ages: Vec<f64> = (55..=74).map(f64::from).collect();
        let mut stream = Stream::new(1, "noise");
        let fits: Vec<_> = (0..200)
            .map(|draw| {
                let noise = stream.scores(draw, ages.len());
                let retired: Vec<f64> =
                    ages.iter().zip(noise).map(|(age, z)| truth.retired(*age) + 0.02 * z).collect();
                fit_retired(&ages, &retired).expect("a curve")
            })
            .collect();
        let mean = |of: &dyn Fn(&FittedCurve) -> f64| fits.iter().map(of).sum::<f64>() / 200.0;
        let (median, scale) = (mean(&|fit| fit.curve.median), mean(&|fit| fit.curve.scale));
        assert!((median / 64.0 - 1.0).abs() < 0.02 && (scale / 3.0 - 1.0).abs() < 0.02, "{median} {scale}");
        let spread = mean(&|fit| (fit.curve.median - median) * (fit.curve.median - median)).sqrt();
        let stated = mean(&|fit| fit.errors[0]);
        assert!((stated / spread - 1.0).abs() < 0.15, "{stated} {spread}");
    }

    #[test]
    fn what_carries_no_curve_is_none() {
        assert_eq!(fit_retired(&[60.0, 65.0], &[0.2, 0.6]), None);
        assert_eq!(fit_retired(&[], &[]), None);
    }

    #[test]
    fn hazards_stay_exact_far_beyond_the_median() {
        let curve = Logistic { median: 60.0, scale: 0.5 };
        assert!((curve.hazard(500.0) - (1.0 - exp(-2.0))).abs() < 1e-12);
        assert!(curve.hazard(-300.0) >= 0.0);
    }
}
