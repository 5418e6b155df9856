//! How far forecasts were from what happened.

/// Errors of forecasts of one horizon, or of all.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Accuracy {
    /// How many forecasts
    pub count: usize,
    /// Mean error, forecast − observed: above 0 too much was forecast
    pub mean_error: f64,
    /// Mean of the errors as parts of what was observed
    pub mean_share_error: f64,
    /// Mean of their sizes as parts of what was observed
    pub mean_absolute_share_error: f64,
    /// Mean of their sizes over the mean step of the years before each origin; NaN where those stood still
    pub mean_absolute_scaled_error: f64,
}

/// One forecast and what happened.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// Years ahead
    pub horizon: usize,
    /// What was forecast
    pub forecast: f64,
    /// What happened
    pub observed: f64,
    /// Mean size of the yearly steps before the origin
    pub step: f64,
}

/// Accuracy of some forecasts; `None` where there are none.
pub fn accuracy(pairs: &[Pair]) -> Option<Accuracy> {
    let n = pairs.len() as f64;
    let mean = |part: &dyn Fn(&Pair) -> f64| {
        let mut sum = 0.0;
        for pair in pairs {
            sum += part(pair);
        }
        sum / n
    };
    let error = |pair: &Pair| pair.forecast - pair.observed;
    (!pairs.is_empty()).then(|| Accuracy {
        count: pairs.len(),
        mean_error: mean(&error),
        mean_share_error: mean(&|pair| error(pair) / pair.observed),
        mean_absolute_share_error: mean(&|pair| (error(pair) / pair.observed).abs()),
        mean_absolute_scaled_error: mean(&|pair| error(pair).abs() / pair.step),
    })
}

/// Mean size of the steps of yearly figures.
pub fn mean_step(figures: &[f64]) -> f64 {
    let mut sum = 0.0;
    for pair in figures.windows(2) {
        sum += (pair[1] - pair[0]).abs();
    }
    sum / figures.len().saturating_sub(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_forecast_minus_observed() {
        let pair = |forecast, observed| Pair { horizon: 1, forecast, observed, step: 5.0 };
        let found = accuracy(&[pair(110.0, 100.0), pair(190.0, 200.0)]).unwrap();
        assert_eq!((found.count, found.mean_error), (2, 0.0));
        assert!((found.mean_share_error - 0.025).abs() < 1e-12);
        assert!((found.mean_absolute_share_error - 0.075).abs() < 1e-12);
        assert!((found.mean_absolute_scaled_error - 2.0).abs() < 1e-12);
        assert_eq!(accuracy(&[]), None);
        assert_eq!(mean_step(&[1.0, 4.0, 2.0]), 2.5);
    }
}
