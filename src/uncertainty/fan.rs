//! From draws to bands: quantiles by year, and how likely a shortage is.

use super::quantiles::quantiles;

/// The bands of one measure.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Median by year
    pub median: Vec<f64>,
    /// Monte-Carlo error of it
    pub median_error: Vec<f64>,
    /// Mean by year
    pub mean: Vec<f64>,
    /// Lower edges by level and year
    pub lower: Vec<Vec<f64>>,
    /// Upper edges by level and year
    pub upper: Vec<Vec<f64>>,
}

/// Quantiles of the draws of each year; `figure` gives the figure of a draw and year.
///
/// A level β has the edges (1 − β)/2 and (1 + β)/2, so that a wider one holds a narrower one. The Monte-Carlo
/// error of the median is half the distance of the quantiles at ½ ± ½/√n.
pub fn band(years: usize, draws: usize, levels: &[f64], figure: &dyn Fn(usize, usize) -> f64) -> Band {
    let mut band = Band {
        median: Vec::with_capacity(years),
        median_error: Vec::with_capacity(years),
        mean: Vec::with_capacity(years),
        lower: vec![Vec::with_capacity(years); levels.len()],
        upper: vec![Vec::with_capacity(years); levels.len()],
    };
    let error = 0.5 / (draws as f64).sqrt();
    let mut probabilities = vec![0.5, 0.5 - error, 0.5 + error];
    for level in levels {
        probabilities.extend([0.5 - 0.5 * level, 0.5 + 0.5 * level]);
    }
    for year in 0..years {
        let mut found: Vec<f64> = (0..draws).map(|draw| figure(draw, year)).collect();
        band.mean.push(mean(&found));
        let edges = quantiles(&mut found, &probabilities);
        band.median.push(edges[0]);
        band.median_error.push(0.5 * (edges[2] - edges[1]));
        for (level, pair) in edges[3..].chunks(2).enumerate() {
            band.lower[level].push(pair[0]);
            band.upper[level].push(pair[1]);
        }
    }
    band
}

/// Mean about the first figure, so that equal figures have that very one.
fn mean(figures: &[f64]) -> f64 {
    let Some(first) = figures.first() else { return f64::NAN };
    let mut sum = 0.0;
    for figure in figures {
        sum += figure - first;
    }
    first + sum / figures.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_nested_and_equal_draws_have_no_width() {
        let levels = [0.5, 0.8, 0.95];
        let wide = band(3, 500, &levels, &|draw, year| ((draw * 7919) % 500) as f64 * (year as f64 + 1.0));
        for year in 0..3 {
            for level in 1..levels.len() {
                assert!(wide.lower[level][year] <= wide.lower[level - 1][year]);
                assert!(wide.upper[level][year] >= wide.upper[level - 1][year]);
            }
            assert!((wide.median[year] - 249.5 * (year as f64 + 1.0)).abs() < 1e-9);
        }
        let still = band(1, 7, &levels, &|_, _| 0.1);
        assert_eq!([still.mean[0], still.median[0], still.lower[2][0], still.upper[0][0]], [0.1; 4]);
        assert_eq!(still.median_error, [0.0]);
    }
}
