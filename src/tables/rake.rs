//! Iterative proportional fitting (raking): a table that keeps the pattern of one source and the totals of
//! others.
//!
//! Each margin in turn scales the cells that sum to each of its figures; where the margins agree with one
//! another and with the zeros of the table this converges to the one table with these margins whose cells
//! have the interactions of the seed (Deming and Stephan 1940).

use crate::plain::{Problem, Shown, Values, codes, record};
use crate::project::positions_in;

record! {
    /// Totals that a table must have, over one axis or several.
    Margin {
        /// Name by which problems speak of it.
        name: String,
        /// Positions of its axes in the table, ascending.
        axes: Vec<i32>,
        /// Its figures, row-major over its axes; null where a total is not known.
        values: Values,
    }
}

record! {
    /// Asks for a table that meets margins.
    RakeRequest {
        /// Number of members of each axis, up to three axes.
        sizes: Vec<i32>,
        /// The table whose pattern is kept, row-major, nothing missing or negative.
        seed: Values,
        /// The totals to be met.
        margins: Vec<Margin>,
        /// Largest relative difference from a total at which the fitting ends; 1e-9 where not stated.
        tolerance: Option<f64>,
        /// Most cycles over all margins; 1,000 where not stated.
        cycles: Option<i32>,
    }
}

record! {
    /// A table that meets its margins.
    Raked {
        /// Its figures, row-major.
        values: Values,
        /// Each figure less that of the seed.
        change: Values,
        /// Each figure as a multiple of that of the seed; null where both are zero.
        factor: Values,
        /// Cycles over all margins.
        cycles: i32,
        /// Largest relative difference from a total.
        error: f64,
    }
}

/// A margin laid over the table: for each cell of the table the figure that it counts to.
struct Laid<'m> {
    margin: &'m Margin,
    at: usize,
    targets: Vec<usize>,
}

impl Laid<'_> {
    fn sums(&self, table: &[f64]) -> Vec<f64> {
        let mut sums = vec![0.0; self.margin.values.0.len()];
        for (value, target) in table.iter().zip(&self.targets) {
            sums[*target] += value;
        }
        sums
    }
}

/// Fits a table to its margins.
///
/// # Errors
/// `rake.shape` where sizes do not fit; `rake.seed` for a missing or negative figure of the seed;
/// `rake.margin` for a negative one of a margin; `rake.inconsistent` naming two margins that contradict each
/// other; `rake.zero` naming a positive total whose cells are all zero; `rake.not_converged` naming the margin
/// that is missed most after the last cycle.
pub fn rake(request: &RakeRequest) -> Result<Raked, Vec<Problem>> {
    let sizes: Vec<usize> = request.sizes.iter().map(|size| (*size).max(0) as usize).collect();
    let laid = lay(request, &sizes)?;
    let mut problems = inconsistent(&laid, &sizes);
    problems.extend(zeros(&laid, &request.seed.0));
    if !problems.is_empty() {
        return Err(problems);
    }
    let tolerance = request.tolerance.unwrap_or(1e-9);
    let most = request.cycles.unwrap_or(1_000).max(1);
    let mut table = request.seed.0.clone();
    let mut cycles = 0;
    let worst = loop {
        cycles += 1;
        for laid in &laid {
            let factors: Vec<f64> = laid
                .sums(&table)
                .into_iter()
                .zip(&laid.margin.values.0)
                .map(|(sum, total)| if total.is_nan() || sum == 0.0 { 1.0 } else { total / sum })
                .collect();
            for (value, target) in table.iter_mut().zip(&laid.targets) {
                *value *= factors[*target];
            }
        }
        let worst = worst(&laid, &table);
        if worst.0 <= tolerance || cycles == most {
            break worst;
        }
    };
    let (error, margin, figure) = worst;
    if error.is_nan() || error > tolerance {
        let problem = Problem::new(codes::RAKE_NOT_CONVERGED, place(&laid[margin], figure));
        return Err(vec![problem.found(error).expected(tolerance)]);
    }
    let seed = &request.seed.0;
    let change = table.iter().zip(seed).map(|(value, seed)| value - seed).collect();
    let factor = table.iter().zip(seed).map(|(value, seed)| value / seed).collect();
    Ok(Raked { values: Values(table), change: Values(change), factor: Values(factor), cycles, error })
}

/// `margins[2].values[5]`
fn place(laid: &Laid<'_>, figure: usize) -> String {
    ["margins[", &laid.at.shown(), "].values[", &figure.shown(), "]"].concat()
}

fn lay<'r>(request: &'r RakeRequest, sizes: &[usize]) -> Result<Vec<Laid<'r>>, Vec<Problem>> {
    let mut problems = Vec::new();
    let cells = sizes.iter().try_fold(1usize, |cells, size| cells.checked_mul(*size)).unwrap_or(usize::MAX);
    if sizes.is_empty() || sizes.len() > 3 || cells == 0 || cells != request.seed.0.len() {
        let found = request.seed.0.len();
        return Err(vec![Problem::new(codes::RAKE_SHAPE, "seed").found(found).expected(cells)]);
    }
    for (at, value) in request.seed.0.iter().enumerate() {
        if !(*value >= 0.0 && value.is_finite()) {
            let place = ["seed[", &at.shown(), "]"].concat();
            problems.push(Problem::new(codes::RAKE_SEED, place).found(*value).expected("≥ 0"));
        }
    }
    if request.margins.is_empty() {
        problems.push(Problem::new(codes::RAKE_SHAPE, "margins").expected("≥ 1"));
    }
    let mut laid = Vec::new();
    for (at, margin) in request.margins.iter().enumerate() {
        let path = ["margins[", &at.shown(), "]"].concat();
        let axes: Vec<usize> = margin.axes.iter().map(|axis| *axis as usize).collect();
        let ascending = axes.windows(2).all(|pair| pair[0] < pair[1]);
        let inside = axes.iter().all(|axis| *axis < sizes.len());
        let figures = if inside { axes.iter().map(|axis| sizes[*axis]).product() } else { 0 };
        if !ascending || !inside || figures != margin.values.0.len() {
            let problem = Problem::new(codes::RAKE_SHAPE, path).found(margin.values.0.len());
            problems.push(problem.expected(figures));
            continue;
        }
        for (figure, value) in margin.values.0.iter().enumerate() {
            if *value < 0.0 || value.is_infinite() {
                let place = [&*path, ".values[", &figure.shown(), "]"].concat();
                problems.push(Problem::new(codes::RAKE_MARGIN, place).found(*value).expected("≥ 0"));
            }
        }
        let targets = (0..cells)
            .map(|cell| {
                let member = |axis: usize| cell / sizes[axis + 1..].iter().product::<usize>() % sizes[axis];
                axes.iter().fold(0, |target, axis| target * sizes[*axis] + member(*axis))
            })
            .collect();
        laid.push(Laid { margin, at, targets });
    }
    if problems.is_empty() { Ok(laid) } else { Err(problems) }
}

/// Two margins have the same sums over the axes that they share, where both say them in full.
fn inconsistent(laid: &[Laid<'_>], sizes: &[usize]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (at, one) in laid.iter().enumerate() {
        for other in &laid[at + 1..] {
            let shared: Vec<i32> =
                one.margin.axes.iter().copied().filter(|axis| other.margin.axes.contains(axis)).collect();
            let (first, second) = (onto(one.margin, &shared, sizes), onto(other.margin, &shared, sizes));
            let differs = first.iter().zip(&second).position(|(first, second)| {
                // The sums of the same total in another order differ in the last digits.
                (first - second).abs() > 1e-9 * first.abs().max(second.abs())
            });
            if let Some(figure) = differs {
                let names = [&*one.margin.name, " · ", &other.margin.name].concat();
                let problem = Problem::new(codes::RAKE_INCONSISTENT, names);
                problems.push(problem.found(first[figure]).expected(second[figure]));
            }
        }
    }
    problems
}

/// A margin summed onto some of its axes; NaN where a figure is not known.
fn onto(margin: &Margin, axes: &[i32], sizes: &[usize]) -> Vec<f64> {
    let size = |axis: &i32| sizes[*axis as usize];
    let own: Vec<usize> = margin.axes.iter().map(size).collect();
    let mut sums = vec![0.0; axes.iter().map(size).product()];
    for (figure, value) in margin.values.0.iter().enumerate() {
        let members = positions_in(&own, figure);
        let target = margin.axes.iter().zip(&members).filter(|(axis, _)| axes.contains(axis));
        let target = target.fold(0, |target, (axis, member)| target * size(axis) + member);
        sums[target] += value;
    }
    sums
}

fn zeros(laid: &[Laid<'_>], seed: &[f64]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for laid in laid {
        for (figure, (sum, total)) in laid.sums(seed).iter().zip(&laid.margin.values.0).enumerate() {
            if *sum == 0.0 && *total > 0.0 {
                let problem = Problem::new(codes::RAKE_ZERO, place(laid, figure)).found(*total);
                problems.push(problem.expected(&laid.margin.name));
            }
        }
    }
    problems
}

/// The largest relative difference from a total, with its margin and figure.
fn worst(laid: &[Laid<'_>], table: &[f64]) -> (f64, usize, usize) {
    let mut worst = (0.0, 0, 0);
    for (at, laid) in laid.iter().enumerate() {
        for (figure, (sum, total)) in laid.sums(table).iter().zip(&laid.margin.values.0).enumerate() {
            let off = (sum - total).abs();
            let error = if off == 0.0 { 0.0 } else { off / total.abs() };
            if error > worst.0 {
                worst = (error, at, figure);
            }
        }
    }
    worst
}

#[cfg(test)]
mod tests {
    use super::*;

    fn margin(name: &str, axes: &[i32], values: &[f64]) -> Margin {
        Margin { name: name.to_owned(), axes: axes.to_vec(), values: Values(values.to_vec()) }
    }

    fn request(sizes: &[i32], seed: &[f64], margins: Vec<Margin>) -> RakeRequest {
        RakeRequest {
            sizes: sizes.to_vec(),
            seed: Values(seed.to_vec()),
            margins,
            tolerance: None,
            cycles: None,
        }
    }

    const SEED: [f64; 16] =
        [40.0, 30.0, 20.0, 10.0, 35.0, 50.0, 100.0, 75.0, 30.0, 80.0, 70.0, 120.0, 20.0, 30.0, 40.0, 50.0];

    #[test]
    fn the_published_table_comes_out() {
        let margins = vec![
            margin("rows", &[0], &[150.0, 300.0, 400.0, 150.0]),
            margin("columns", &[1], &[200.0, 300.0, 400.0, 100.0]),
        ];
        let raked = rake(&request(&[4, 4], &SEED, margins)).expect("a table");
        let published = [
            (0, 64.55851),
            (1, 46.23246),
            (2, 35.384298),
            (3, 3.824732),
            (12, 28.751627),
            (13, 41.179961),
            (14, 63.034674),
            (15, 17.033738),
        ];
        for (cell, value) in published {
            assert!((raked.values.0[cell] - value).abs() < 1e-5, "{cell}: {}", raked.values.0[cell]);
        }
        assert!(raked.error <= 1e-9);
        assert!((raked.change.0[0] - (raked.values.0[0] - 40.0)).abs() < 1e-12);
    }

    #[test]
    fn three_axes_and_margins_that_overlap() {
        // Margins of a table that exists: the fit finds it again where the seed has its interactions.
        let table: Vec<f64> = (1..=24).map(|value| f64::from(value) + f64::from(value % 5)).collect();
        let sum = |axes: &[usize]| {
            let sizes = [2, 3, 4];
            let mut sums = vec![0.0; axes.iter().map(|axis| sizes[*axis]).product()];
            for (cell, value) in table.iter().enumerate() {
                let members = [cell / 12, cell / 4 % 3, cell % 4];
                sums[axes.iter().fold(0, |at, axis| at * sizes[*axis] + members[*axis])] += value;
            }
            sums
        };
        let margins = vec![
            margin("sex × age", &[0, 1], &sum(&[0, 1])),
            margin("age × region", &[1, 2], &sum(&[1, 2])),
            margin("sex × region", &[0, 2], &sum(&[0, 2])),
        ];
        // The interactions of all three are those of the table; the rest is spoilt by factors of pairs.
        let seed: Vec<f64> = table
            .iter()
            .enumerate()
            .map(|(cell, value)| value * (1.0 + (cell / 4) as f64) / (1.0 + (cell % 4) as f64))
            .collect();
        let raked = rake(&request(&[2, 3, 4], &seed, margins)).expect("a table");
        for (found, value) in raked.values.0.iter().zip(&table) {
            assert!((found - value).abs() < 1e-6 * value, "{found} {value}");
        }
    }

    #[test]
    fn a_total_that_is_not_known_binds_nothing() {
        let margins =
            vec![margin("rows", &[0], &[10.0, f64::NAN]), margin("columns", &[1], &[f64::NAN, f64::NAN])];
        let raked = rake(&request(&[2, 2], &[1.0, 1.0, 3.0, 4.0], margins)).expect("a table");
        assert_eq!(raked.values.0, [5.0, 5.0, 3.0, 4.0]);
    }

    #[test]
    fn what_cannot_be_met_is_named() {
        let code = |sizes: &[i32], seed: &[f64], margins: Vec<Margin>| {
            let problems = rake(&request(sizes, seed, margins)).expect_err("no table");
            (problems[0].code.clone(), problems[0].path.clone())
        };
        let rows = || margin("rows", &[0], &[10.0, 20.0]);
        assert_eq!(
            code(&[2, 2], &[1.0; 4], vec![rows(), margin("columns", &[1], &[10.0, 21.0])]),
            ("rake.inconsistent".to_owned(), "rows · columns".to_owned())
        );
        assert_eq!(
            code(&[2, 2], &[0.0, 0.0, 1.0, 1.0], vec![rows()]),
            ("rake.zero".to_owned(), "margins[0].values[0]".to_owned())
        );
        assert_eq!(
            code(&[2, 2], &[1.0, 0.0, 0.0, 1.0], vec![rows(), margin("columns", &[1], &[15.0, 15.0])]).0,
            "rake.not_converged"
        );
        assert_eq!(code(&[2, 2], &[1.0; 3], vec![rows()]).0, "rake.shape");
        assert_eq!(code(&[2, 2], &[1.0, 1.0, f64::NAN, -1.0], vec![rows()]).0, "rake.seed");
        assert_eq!(code(&[2, 2], &[1.0; 4], vec![margin("rows", &[0], &[-1.0, 2.0])]).0, "rake.margin");
        assert_eq!(code(&[2, 2], &[1.0; 4], vec![margin("rows", &[2], &[1.0, 2.0])]).0, "rake.shape");
        let inner =
            vec![margin("sex × age", &[0, 1], &[1.0, 2.0, 3.0, 4.0]), margin("age", &[1], &[4.0, 7.0])];
        assert_eq!(code(&[2, 2], &[1.0; 4], inner).0, "rake.inconsistent");
    }
}
