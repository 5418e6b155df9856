//! Sums over rows, one figure an age.
//!
//! Four running sums are kept side by side and added in a fixed order, so that the compiler may do two
//! or four at once and the result is the same bytes whether it does or not.

const SIDE_BY_SIDE: usize = 4;

/// Σ a
#[inline(never)]
pub fn sum(a: &[f64]) -> f64 {
    let (chunks, rest) = a.as_chunks::<SIDE_BY_SIDE>();
    let mut sums = [0.0; SIDE_BY_SIDE];
    for chunk in chunks {
        for (sum, a) in sums.iter_mut().zip(chunk) {
            *sum += a;
        }
    }
    let mut last = 0.0;
    for a in rest {
        last += a;
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + last
}

/// Σ a·b over the ages that both have
#[inline(never)]
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    let (chunks, rest) = a.as_chunks::<SIDE_BY_SIDE>();
    let (others, others_rest) = b.as_chunks::<SIDE_BY_SIDE>();
    let mut sums = [0.0; SIDE_BY_SIDE];
    for (chunk, other) in chunks.iter().zip(others) {
        for at in 0..SIDE_BY_SIDE {
            sums[at] += chunk[at] * other[at];
        }
    }
    let mut last = 0.0;
    for (a, b) in rest.iter().zip(others_rest) {
        last += a * b;
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + last
}

/// Multiplies each entry of `product` by 1 − the probability at its age; `stride` lies between
/// neighbouring ages, 0 where one probability holds at all of them.
#[inline(never)]
pub fn multiply_complements(product: &mut [f64], probabilities: &[f64], stride: usize) {
    if stride == 1 {
        for (product, probability) in product.iter_mut().zip(probabilities) {
            *product *= 1.0 - probability;
        }
    } else {
        for (age, product) in product.iter_mut().enumerate() {
            *product *= 1.0 - probabilities[age * stride];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_take_every_figure_once() {
        for count in 0..20 {
            let figures: Vec<f64> = (0..count).map(f64::from).collect();
            let expected: f64 = figures.iter().sum();
            assert_eq!(sum(&figures), expected);
            assert_eq!(dot(&figures, &vec![2.0; count as usize]), 2.0 * expected);
        }
    }

    #[test]
    fn complements_multiply_along_the_ages_or_hold_at_all() {
        let mut product = [1.0, 0.5, 1.0];
        multiply_complements(&mut product, &[0.25, 0.5, 1.0], 1);
        assert_eq!(product, [0.75, 0.25, 0.0]);
        multiply_complements(&mut product, &[0.5], 0);
        assert_eq!(product, [0.375, 0.125, 0.0]);
    }
}
