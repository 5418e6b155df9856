//! Standard scores of uncertain parameters, draw by draw: correlated with one another, persistent over years.
//!
//! ```text
//! constant   z(t) = ε(1)
//! ar1        z(1) = ε(1),  z(t) = ρ·z(t−1) + √(1−ρ²)·ε(t)     the same spread in every year
//! walk       z(1) = ε(1),  z(t) = z(t−1) + ε(t)               the spread of t years is √t
//! ```
//! The ε of one year are correlated between parameters by the lower triangle L of C = L·Lᵀ.

use nalgebra::DMatrix;

use super::streams::Stream;
use crate::project::OverTime;

/// Below this a pivot is none: parameters that others determine.
const NO_PIVOT: f64 = 1e-10;

/// The lower triangle of a correlation matrix; `None` where it is none: not positive semi-definite.
pub fn lower_triangle(correlations: &DMatrix<f64>) -> Option<DMatrix<f64>> {
    let n = correlations.nrows();
    let mut lower = DMatrix::zeros(n, n);
    for column in 0..n {
        let mut pivot = correlations[(column, column)];
        for k in 0..column {
            pivot -= lower[(column, k)] * lower[(column, k)];
        }
        if pivot < -NO_PIVOT {
            return None;
        }
        let root = if pivot > NO_PIVOT { pivot.sqrt() } else { 0.0 };
        lower[(column, column)] = root;
        for row in column + 1..n {
            let mut rest: f64 = correlations[(row, column)];
            for k in 0..column {
                rest -= lower[(row, k)] * lower[(column, k)];
            }
            if root > 0.0 {
                lower[(row, column)] = rest / root;
            } else if rest.abs() > 1e-7 {
                return None;
            }
        }
    }
    Some(lower)
}

/// Rounds of the search for the nearest correlation matrix.
const ROUNDS: usize = 200;

/// The nearest correlation matrix in the sum of squares, by Higham's alternating projections with Dykstra's
/// correction (IMA Journal of Numerical Analysis 22, 2002).
pub fn nearest_correlations(stated: &DMatrix<f64>) -> DMatrix<f64> {
    let n = stated.nrows();
    let mut near = stated.clone();
    let mut correction = DMatrix::zeros(n, n);
    for _ in 0..ROUNDS {
        let moved = &near - &correction;
        let mut eigen = moved.clone().symmetric_eigen();
        eigen.eigenvalues.apply(|value| *value = if *value > 0.0 { *value } else { 0.0 });
        let definite = eigen.recompose();
        correction = &definite - &moved;
        near = definite;
        near.fill_diagonal(1.0);
    }
    near
}

/// How one parameter's scores are made.
#[derive(Debug, Clone)]
pub struct Source {
    stream: Stream,
    over_time: OverTime,
}

impl Source {
    /// The scores of the parameter called `id`.
    pub fn new(seed: u64, id: &str, over_time: &OverTime) -> Source {
        Source { stream: Stream::new(seed, id), over_time: over_time.clone() }
    }

    /// How many figures a draw has: one for all years, or one a flow year.
    pub fn length(over_time: &OverTime, flow_years: usize) -> usize {
        if matches!(over_time, OverTime::Constant {}) { 1 } else { flow_years }
    }
}

/// The scores of one draw, one path a parameter: one figure for all years, or one a flow year.
///
/// `lower` correlates the parameters at the positions `correlated` with one another.
pub fn paths(
    sources: &mut [Source],
    correlated: &[usize],
    lower: &DMatrix<f64>,
    draw: usize,
    flow_years: usize,
) -> Vec<Vec<f64>> {
    let mut paths = Vec::with_capacity(sources.len());
    for (number, source) in sources.iter_mut().enumerate() {
        // What others are mixed with has to have as many years as they.
        let whole = correlated.contains(&number);
        let length = Source::length(&source.over_time, flow_years);
        paths.push(source.stream.scores(draw, if whole { flow_years } else { length }));
    }
    let mixed_years = if correlated.is_empty() { 0..0 } else { 0..flow_years };
    for year in mixed_years {
        let own: Vec<f64> = correlated.iter().map(|number| paths[*number][year]).collect();
        for (row, number) in correlated.iter().enumerate() {
            let mut mixed = 0.0;
            for (column, figure) in own.iter().enumerate().take(row + 1) {
                mixed += lower[(row, column)] * figure;
            }
            paths[*number][year] = mixed;
        }
    }
    for (path, source) in paths.iter_mut().zip(sources) {
        persist(path, &source.over_time);
    }
    paths
}

/// Lets every year follow the one before.
fn persist(path: &mut Vec<f64>, over_time: &OverTime) {
    let (kept, new) = match over_time {
        OverTime::Constant {} => {
            path.truncate(1);
            return;
        }
        OverTime::Autoregressive { persistence } => (*persistence, (1.0 - persistence * persistence).sqrt()),
        OverTime::Walk {} => (1.0, 1.0),
    };
    for year in 1..path.len() {
        path[year] = kept * path[year - 1] + new * path[year];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEARS: usize = 30;
    const DRAWS: usize = 4000;

    fn many(over_time: &OverTime) -> Vec<Vec<f64>> {
        let mut sources = [Source::new(3, "p", over_time)];
        (0..DRAWS)
            .map(|draw| paths(&mut sources, &[], &DMatrix::zeros(0, 0), draw, YEARS).swap_remove(0))
            .collect()
    }

    fn variance(of: &dyn Fn(&[f64]) -> f64, draws: &[Vec<f64>]) -> f64 {
        draws.iter().map(|path| of(path) * of(path)).sum::<f64>() / DRAWS as f64
    }

    #[test]
    fn the_spread_over_years_is_that_of_the_formula() {
        let persistence = 0.8;
        let ar1 = many(&OverTime::Autoregressive { persistence });
        for year in [0, 5, 29] {
            assert!((variance(&|z| z[year], &ar1) - 1.0).abs() < 0.08, "year {year}");
        }
        assert!((variance(&|z| z[9] - persistence * z[8], &ar1) - 0.36).abs() < 0.04);
        // Var Σz = Σ ρ^|i−j|: what a band over years widens by.
        let mut expected = 0.0;
        for i in 0..YEARS as i32 {
            for j in 0..YEARS as i32 {
                let mut power = 1.0;
                (0..(i - j).abs()).for_each(|_| power *= persistence);
                expected += power;
            }
        }
        let summed = |draws: &[Vec<f64>]| variance(&|z| z.iter().sum(), draws);
        assert!((summed(&ar1) / expected - 1.0).abs() < 0.08, "{} {expected}", summed(&ar1));
        // Noise that every year forgets shrinks the sum: the mistake to avoid.
        let noise = many(&OverTime::Autoregressive { persistence: 0.0 });
        assert!(summed(&noise) < summed(&ar1) / 4.0);
        let walk = many(&OverTime::Walk {});
        assert!((variance(&|z| z[15], &walk) / 16.0 - 1.0).abs() < 0.08);
        assert!(many(&OverTime::Constant {}).iter().all(|path| path.len() == 1));
    }

    #[test]
    fn parameters_are_correlated_as_stated_and_the_rest_is_left_alone() {
        let constant = OverTime::Constant {};
        let ids = ["a", "b", "c"];
        let sources = || ids.map(|id| Source::new(5, id, &constant));
        let stated = DMatrix::from_row_slice(2, 2, &[1.0, -0.7, -0.7, 1.0]);
        let lower = lower_triangle(&stated).expect("definite");
        let (mut mixed, mut plain) = (sources(), sources());
        let mut sum = 0.0;
        for draw in 0..DRAWS {
            let z = paths(&mut mixed, &[0, 2], &lower, draw, YEARS);
            let alone = paths(&mut plain, &[], &DMatrix::zeros(0, 0), draw, YEARS);
            sum += z[0][0] * z[2][0];
            assert_eq!([z[0][0], z[1][0]], [alone[0][0], alone[1][0]]);
        }
        assert!((sum / DRAWS as f64 + 0.7).abs() < 0.04, "{}", sum / DRAWS as f64);
    }

    #[test]
    fn what_is_no_correlation_matrix_has_a_nearest_one() {
        let impossible = DMatrix::from_row_slice(3, 3, &[1.0, 0.9, 0.9, 0.9, 1.0, -0.9, 0.9, -0.9, 1.0]);
        assert_eq!(lower_triangle(&impossible), None);
        let near = nearest_correlations(&impossible);
        let mut inside = near * (1.0 - 1e-6);
        inside.fill_diagonal(1.0);
        assert!(lower_triangle(&inside).is_some());
        // Higham (2002), section 4: the nearest to [1 1 0; 1 1 1; 0 1 1] has .7607 and .1573.
        let near = nearest_correlations(&DMatrix::from_row_slice(
            3,
            3,
            &[1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0],
        ));
        assert!((near[(0, 1)] - 0.7607).abs() < 1e-4 && (near[(0, 2)] - 0.1573).abs() < 1e-4, "{near}");
        // Two that are one.
        let same = DMatrix::from_element(2, 2, 1.0);
        assert_eq!(lower_triangle(&same).expect("semi-definite")[(1, 0)], 1.0);
    }
}
