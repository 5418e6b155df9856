//! The least cost by an interior-point solver.
//!
//! The shortage and the surplus of a gap g are two nonnegative figures whose difference is g. Written
//! that way both are at their limit of 0 where g is 0, and an interior point keeps only half its digits
//! there. So what both cost is taken as the cost of g itself, and only what one costs more than the other
//! as that of a figure which is at least that side of g:
//!
//! ```text
//! c_s · max(0, −g)² + c_o · max(0, g)² = min(c_s, c_o) · g² + |c_s − c_o| · e²,  e ≥ −g where c_s > c_o, else e ≥ g
//! ```

use clarabel::algebra::CscMatrix;
use clarabel::solver::{DefaultSettings, DefaultSolver, IPSolver, NonnegativeConeT, SolverStatus, ZeroConeT};

use super::program::{Gap, Point, Program};
use crate::lists::list;

/// The least cost of a change, beside what is steep for the profession: where several paths cost the same
/// it chooses the one that changes least. The equations that follow are solved without it. The first does
/// for nearly all problems; another one comes to its end elsewhere.
pub(super) const TIES: [f64; 6] = [1e-7, 1e-9, 1e-5, 1e-8, 1e-6, 1e-4];

/// Entries of a matrix as they are met.
#[derive(Default)]
pub(super) struct Entries {
    rows: Vec<usize>,
    columns: Vec<usize>,
    values: Vec<f64>,
}

impl Entries {
    /// Adds to an entry.
    pub(super) fn add(&mut self, row: usize, column: usize, value: f64) {
        self.rows.push(row);
        self.columns.push(column);
        self.values.push(value);
    }

    /// The matrix.
    pub(super) fn matrix(self, rows: usize, columns: usize) -> CscMatrix<f64> {
        CscMatrix::new_from_triplets(rows, columns, self.rows, self.columns, self.values)
    }
}

/// A quadratic program as it is put together: ½ vᵀPv + qᵀv, its rows equal to or at most a figure.
#[derive(Default)]
pub(super) struct Quadratic {
    /// P, upper triangle.
    pub(super) squares: Entries,
    /// q.
    pub(super) linear: Vec<f64>,
    equal: Rows,
    at_most: Rows,
}

#[derive(Default)]
struct Rows {
    terms: Vec<Vec<(usize, f64)>>,
    figures: Vec<f64>,
}

/// Which of the two kinds of rows, and its position there.
pub(super) enum Place {
    Equal(usize),
    AtMost(usize),
}

/// The figures that cost least, and the prices of the rows.
pub(super) struct Solved {
    pub(super) figures: Vec<f64>,
    prices: Vec<f64>,
    equal: usize,
}

impl Quadratic {
    /// One more figure to be chosen, with its linear cost.
    pub(super) fn figure(&mut self, linear: f64) -> usize {
        self.linear.push(linear);
        self.linear.len() - 1
    }

    /// Σ factor · figure = sum
    pub(super) fn equal(&mut self, terms: Vec<(usize, f64)>, sum: f64) -> Place {
        Place::Equal(self.equal.add(terms, sum))
    }

    /// Σ factor · figure ≤ sum
    pub(super) fn at_most(&mut self, terms: Vec<(usize, f64)>, sum: f64) -> Place {
        Place::AtMost(self.at_most.add(terms, sum))
    }

    /// Solves it; none where the solver ends without figures.
    pub(super) fn solve(self) -> Option<Solved> {
        let (equal, at_most) = (self.equal.figures.len(), self.at_most.figures.len());
        let count = self.linear.len();
        let mut entries = Entries::default();
        for (row, terms) in self.equal.terms.iter().chain(&self.at_most.terms).enumerate() {
            for (column, factor) in terms {
                entries.add(row, *column, *factor);
            }
        }
        let rows = entries.matrix(equal + at_most, count);
        let sums = [self.equal.figures, self.at_most.figures].concat();
        let cones = [ZeroConeT(equal), NonnegativeConeT(at_most)];
        let squares = self.squares.matrix(count, count);
        let mut solver = DefaultSolver::new(&squares, &self.linear, &rows, &sums, &cones, settings()).ok()?;
        solver.solve();
        let solution = solver.solution;
        let ended = matches!(
            solution.status,
            SolverStatus::Solved
                | SolverStatus::AlmostSolved
                | SolverStatus::InsufficientProgress
                | SolverStatus::MaxIterations
        );
        ended.then_some(Solved { figures: solution.x, prices: solution.z, equal })
    }
}

impl Rows {
    fn add(&mut self, terms: Vec<(usize, f64)>, figure: f64) -> usize {
        self.terms.push(terms);
        self.figures.push(figure);
        self.figures.len() - 1
    }
}

impl Solved {
    /// What the cost falls by for each unit by which a row is loosened.
    pub(super) fn price(&self, place: &Place) -> f64 {
        match place {
            Place::Equal(row) => self.prices[*row],
            Place::AtMost(row) => self.prices[self.equal + row],
        }
    }
}

/// As far as double precision goes; whether that was far enough is judged by the conditions themselves.
fn settings() -> DefaultSettings<f64> {
    DefaultSettings {
        verbose: false,
        tol_gap_abs: 1e-13,
        tol_gap_rel: 1e-13,
        tol_feas: 1e-11,
        ..DefaultSettings::default()
    }
}

/// The path of least cost, as close as an interior point comes to it; `tie` is one of [`TIES`].
pub(super) fn solve(program: &Program, tie: f64) -> Option<Point> {
    let mut quadratic = Quadratic::default();
    for at in 0..program.count() {
        let (profession, year) = (at / program.years, at % program.years);
        let cost = program.change_cost[profession].max(tie * program.steepness[profession]);
        let linear = if year == 0 { -2.0 * cost * program.before[profession] } else { 0.0 };
        let starters = quadratic.figure(linear);
        quadratic.squares.add(starters, starters, 2.0 * cost);
        if year > 0 {
            quadratic.squares.add(starters - 1, starters - 1, 2.0 * cost);
            quadratic.squares.add(starters - 1, starters, -2.0 * cost);
        }
    }
    for gap in &program.gaps {
        add_gap(&mut quadratic, gap);
    }
    let mut places = Vec::with_capacity(program.limits.len());
    for limit in &program.limits {
        let (terms, most) = program.row(limit);
        places.push(match limit.opposite {
            Some(_) => quadratic.equal(terms, most),
            None => quadratic.at_most(terms, most),
        });
    }
    let mut solved = quadratic.solve()?;
    solved.figures.truncate(program.count());
    let prices = list(places.len(), &|at| solved.price(&places[at]));
    Some(Point { prices, starters: solved.figures })
}

/// The cost of one gap.
fn add_gap(quadratic: &mut Quadratic, gap: &Gap) {
    let (both, more) =
        (gap.shortage_cost.min(gap.surplus_cost), (gap.shortage_cost - gap.surplus_cost).abs());
    let side = if gap.shortage_cost > gap.surplus_cost { -1.0 } else { 1.0 };
    // side · g as a sum of terms and a constant.
    let mut terms: Vec<(usize, f64)> = gap.responses.iter().map(|(at, k)| (*at, side * k)).collect();
    let mut constant = side * gap.without;
    if both > 0.0 {
        let whole = quadratic.figure(0.0);
        quadratic.squares.add(whole, whole, 2.0 * both);
        terms.push((whole, -side));
        quadratic.equal(std::mem::take(&mut terms), -constant);
        (terms, constant) = (vec![(whole, side)], 0.0);
    }
    if more > 0.0 {
        let excess = quadratic.figure(0.0);
        quadratic.squares.add(excess, excess, 2.0 * more);
        terms.push((excess, -1.0));
        quadratic.at_most(terms, -constant);
    }
}
