//! Parameters that make squared differences least, by the steps of Levenberg and Marquardt.

use nalgebra::{DMatrix, DVector};

/// A fit with its uncertainty.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The parameters
    pub parameters: Vec<f64>,
    /// Their covariance: s²(JᵀJ)⁻¹ with s² the squared differences over the degrees of freedom
    pub covariance: DMatrix<f64>,
    /// Σ of the squared differences
    pub squares: f64,
}

const STEPS: usize = 200;

/// Differences of each observation, and their derivatives by the parameters, one row an observation.
pub type Differences = (DVector<f64>, DMatrix<f64>);

/// Fits parameters from `start` on; `differences` gives those of each observation and their derivatives, one
/// row an observation, or `None` outside of what the parameters can be. `None` where there are too few
/// observations or the steps lead nowhere.
pub fn fit(start: &[f64], differences: &dyn Fn(&[f64]) -> Option<Differences>) -> Option<Fit> {
    let mut parameters = DVector::from_column_slice(start);
    let (mut off, mut slopes) = differences(start)?;
    let freedom = off.len().checked_sub(start.len()).filter(|freedom| *freedom > 0)?;
    let mut damping = 1e-3;
    for _ in 0..STEPS {
        let normal = slopes.tr_mul(&slopes);
        let towards = slopes.tr_mul(&off);
        let mut damped = normal.clone();
        for at in 0..start.len() {
            damped[(at, at)] += damping * normal[(at, at)].max(f64::MIN_POSITIVE);
        }
        let step = damped.cholesky()?.solve(&towards);
        let next = &parameters - &step;
        let found = differences(next.as_slice());
        match found.filter(|(next_off, _)| next_off.norm_squared() <= off.norm_squared()) {
            Some((next_off, next_slopes)) => {
                let still = step.norm() <= 1e-13 * (parameters.norm() + 1e-13);
                (parameters, off, slopes) = (next, next_off, next_slopes);
                damping *= 0.1;
                if still {
                    break;
                }
            }
            None if damping > 1e12 => break,
            None => damping *= 10.0,
        }
    }
    let squares = off.norm_squared();
    let inverse = slopes.tr_mul(&slopes).try_inverse()?;
    Some(Fit {
        parameters: parameters.as_slice().to_vec(),
        covariance: inverse * (squares / freedom as f64),
        squares,
    })
}
