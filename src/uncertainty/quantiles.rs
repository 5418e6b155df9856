//! Quantiles of draws.

/// Puts figures in ascending order: one sorting for all, which is most of what one weighs.
#[inline(never)]
pub fn ascending(figures: &mut [f64]) {
    figures.sort_unstable_by(f64::total_cmp);
}

/// The positions of figures in ascending order, equal ones as they stand.
#[inline(never)]
pub fn order(figures: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..figures.len()).collect();
    order.sort_unstable_by(|a, b| figures[*a].total_cmp(&figures[*b]).then(a.cmp(b)));
    order
}

/// Quantiles of type 7 (Hyndman and Fan 1996): straight between the order statistics, the k-th of n at
/// probability (k−1)/(n−1). NaN where there are no draws or one of them is none.
///
/// ```
/// use hwf_forecast::uncertainty::quantiles::quantiles;
/// assert_eq!(quantiles(&mut [3.0, 1.0, 2.0, 4.0], &[0.0, 0.5, 1.0]), [1.0, 2.5, 4.0]);
/// ```
pub fn quantiles(draws: &mut [f64], probabilities: &[f64]) -> Vec<f64> {
    ascending(draws);
    let none = draws.iter().any(|draw| draw.is_nan());
    let at = |p: &f64| {
        let Some(last) = draws.len().checked_sub(1).filter(|_| !none) else { return f64::NAN };
        let place = p * last as f64;
        let below = (place.floor() as usize).min(last);
        let part = place - below as f64;
        if part == 0.0 { draws[below] } else { draws[below] + (draws[below + 1] - draws[below]) * part }
    };
    probabilities.iter().map(at).collect()
}

/// The smallest draw that at least the share `share` of them does not exceed: the ⌈share·n⌉-th.
pub fn reached_by(sorted: &[f64], share: f64) -> f64 {
    // 55 per cent of 100 are 55, though the product of the two is a little more.
    let wanted = (share * sorted.len() as f64 - 1e-9).ceil() as usize;
    sorted.get(wanted.max(1) - 1).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_type_7() {
        // R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .9), type = 7)
        let found = quantiles(&mut [16.0, 1.0, 8.0, 2.0, 4.0], &[0.1, 0.25, 0.9]);
        for (found, expected) in found.into_iter().zip([1.4, 2.0, 12.8]) {
            assert!((found - expected).abs() < 1e-12, "{found}");
        }
        assert_eq!(quantiles(&mut [5.0; 9], &[0.0, 0.3, 1.0]), [5.0; 3]);
        assert!(quantiles(&mut [], &[0.5])[0].is_nan());
        assert!(quantiles(&mut [1.0, f64::NAN], &[0.5])[0].is_nan());
    }

    #[test]
    fn a_share_is_reached_by_the_first_draw_with_so_many_up_to_it() {
        let sorted = [1.0, 2.0, 3.0, 4.0];
        assert_eq!(
            [0.0, 0.25, 0.26, 0.5, 1.0].map(|share| reached_by(&sorted, share)),
            [1.0, 1.0, 2.0, 2.0, 4.0]
        );
        let hundred: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!(reached_by(&hundred, 0.55), 55.0);
    }
}
