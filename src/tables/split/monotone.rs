//! The monotone cubic: slopes of the interpolating spline with the ends of Forsythe, Malcolm and Moler,
//! clipped after Hyman.

/// Slopes of the cumulative amounts `y` at the limits `x`.
pub(super) fn slopes(x: &[f64], y: &[f64]) -> Vec<f64> {
    hyman(x, y, fmm_slopes(x, y))
}

/// Slopes at the knots of the interpolating cubic spline with the ends named above; straight through
/// two points.
fn fmm_slopes(x: &[f64], y: &[f64]) -> Vec<f64> {
    let n = x.len();
    let width: Vec<f64> = x.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let secant: Vec<f64> = (0..n - 1).map(|i| (y[i + 1] - y[i]) / width[i]).collect();
    if n < 3 {
        return vec![secant[0]; n];
    }
    // Tridiagonal system for σ = one sixth of the second derivative at each knot.
    let mut diagonal = vec![0.0; n];
    let mut sigma = vec![0.0; n];
    for i in 1..n - 1 {
        diagonal[i] = 2.0 * (width[i - 1] + width[i]);
        sigma[i] = secant[i] - secant[i - 1];
    }
    diagonal[0] = -width[0];
    diagonal[n - 1] = -width[n - 2];
    if n > 3 {
        let first = sigma[2] / (x[3] - x[1]) - sigma[1] / (x[2] - x[0]);
        let last = sigma[n - 2] / (x[n - 1] - x[n - 3]) - sigma[n - 3] / (x[n - 2] - x[n - 4]);
        sigma[0] = first * width[0] * width[0] / (x[3] - x[0]);
        sigma[n - 1] = -last * width[n - 2] * width[n - 2] / (x[n - 1] - x[n - 4]);
    }
    for i in 1..n {
        let factor = width[i - 1] / diagonal[i - 1];
        diagonal[i] -= factor * width[i - 1];
        sigma[i] -= factor * sigma[i - 1];
    }
    sigma[n - 1] /= diagonal[n - 1];
    for i in (0..n - 1).rev() {
        sigma[i] = (sigma[i] - width[i] * sigma[i + 1]) / diagonal[i];
    }
    let mut slopes: Vec<f64> =
        (0..n - 1).map(|i| secant[i] - width[i] * (sigma[i + 1] + 2.0 * sigma[i])).collect();
    slopes.push(secant[n - 2] + width[n - 2] * (sigma[n - 2] + 2.0 * sigma[n - 1]));
    slopes
}

/// Clips the slopes of a rising curve into [0, 3·min of the neighbouring secants].
fn hyman(x: &[f64], y: &[f64], slopes: Vec<f64>) -> Vec<f64> {
    let secant: Vec<f64> =
        x.windows(2).zip(y.windows(2)).map(|(x, y)| (y[1] - y[0]) / (x[1] - x[0])).collect();
    let last = secant.len() - 1;
    slopes
        .into_iter()
        .enumerate()
        .map(|(i, slope)| {
            let limit = 3.0 * secant[i.saturating_sub(1)].min(secant[i.min(last)]);
            slope.max(0.0).min(limit.max(0.0))
        })
        .collect()
}
