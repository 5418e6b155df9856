//! Slopes after Fritsch and Carlson: the weighted harmonic mean of the neighbouring secants, at the ends
//! that of the parabola through three points, held to the shape of the first secant.

/// Slopes of the cumulative amounts `y` at the limits `x`.
pub(super) fn slopes(x: &[f64], y: &[f64]) -> Vec<f64> {
    let widths: Vec<f64> = x.windows(2).map(|pair| pair[1] - pair[0]).collect();
    let secants: Vec<f64> =
        y.windows(2).zip(&widths).map(|(pair, width)| (pair[1] - pair[0]) / width).collect();
    let last = secants.len() - 1;
    if last == 0 {
        return vec![secants[0]; 2];
    }
    let mut slopes = vec![end(widths[0], widths[1], secants[0], secants[1])];
    for at in 1..=last {
        let (before, after) = (secants[at - 1], secants[at]);
        slopes.push(if before * after > 0.0 {
            let weights = [2.0 * widths[at] + widths[at - 1], widths[at] + 2.0 * widths[at - 1]];
            (weights[0] + weights[1]) / (weights[0] / before + weights[1] / after)
        } else {
            0.0
        });
    }
    slopes.push(end(widths[last], widths[last - 1], secants[last], secants[last - 1]));
    slopes
}

/// The slope at an end, from the two nearest widths and secants.
fn end(width: f64, next_width: f64, secant: f64, next: f64) -> f64 {
    let slope = ((2.0 * width + next_width) * secant - width * next) / (width + next_width);
    if slope * secant <= 0.0 {
        0.0
    } else if secant * next <= 0.0 && slope.abs() > 3.0 * secant.abs() {
        3.0 * secant
    } else {
        slope
    }
}

#[cfg(test)]
mod tests {
    use super::slopes;

    #[test]
    fn are_the_harmonic_means_worked_out_by_hand() {
        // Widths 5, secants 2, 4, 1: (3/(1/2+1/4 …)) with equal weights 15 each.
        let found = slopes(&[0.0, 5.0, 10.0, 15.0], &[0.0, 10.0, 30.0, 35.0]);
        let expected = [(3.0 * 2.0 - 4.0) / 2.0, 2.0 / (0.5 + 0.25), 2.0 / (0.25 + 1.0), 0.0];
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-14, "{found} {expected}");
        }
    }
}
