//! Yearly figures of a past, summed up.

/// Mean of yearly figures, their standard deviation (n − 1), and how much of a deviation the next year keeps
/// (lag-one autocorrelation); the last two `None` where one year, or fewer than four, cannot tell.
pub fn summary(figures: &[f64]) -> (f64, Option<f64>, Option<f64>) {
    let n = figures.len() as f64;
    let mean = figures.iter().sum::<f64>() / n;
    let squares: f64 = figures.iter().map(|figure| (figure - mean) * (figure - mean)).sum();
    let lagged: f64 = figures.windows(2).map(|pair| (pair[0] - mean) * (pair[1] - mean)).sum();
    let sd = (figures.len() > 1).then(|| (squares / (n - 1.0)).sqrt());
    (mean, sd, (figures.len() > 3 && squares > 0.0).then(|| lagged / squares))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_summed_up_as_far_as_they_can_tell() {
        assert_eq!(summary(&[3.0]), (3.0, None, None));
        assert_eq!(summary(&[1.0, 3.0]), (2.0, Some(2.0f64.sqrt()), None));
        let (mean, sd, kept) = summary(&[1.0, 2.0, 3.0, 4.0]);
        assert_eq!((mean, sd), (2.5, Some((5.0f64 / 3.0).sqrt())));
        assert!((kept.unwrap() - 0.25).abs() < 1e-15);
    }
}
