//! The conditions of the least cost as equations, once it is known which limits bind.
//!
//! An interior point comes close to the least cost from inside the limits. Where it stands says which
//! limits bind and on which side of 0 each gap is; with both given, the conditions are linear equations,
//! and their solution has all its digits:
//!
//! ```text
//! 2ρ DᵀD · x + R̂ᵀ u + Aᵀ λ = 2ρ Dᵀ b     u = R̂ x + ĝ₀     A x = most
//! ```
//!
//! D takes differences from year to year, R̂ and ĝ₀ are responses and gaps times the square root of their
//! cost, A holds the limits that bind. Limits that turn out not to bind are let go and broken ones taken
//! up, until nothing changes.

use clarabel::qdldl::{QDLDLFactorisation, QDLDLSettings};

use super::program::{Point, Program, along};
use super::solver::Entries;
use crate::lists::{list, positions};

/// How often the set of limits that bind is changed at most.
const ROUNDS: usize = 12;
/// How dear a limit has to be, beside the room that it leaves, to be one that binds. The first is right
/// but for limits that hardly cost anything; with others the search starts elsewhere.
const DEARNESS: [f64; 5] = [1.0, 1e-2, 1e2, 1e-4, 1e4];
/// Conditions missed by less are met.
const MET: f64 = 1e-12;
/// Beyond this the equations of a wrong set of limits have run away.
const ASTRAY: f64 = 1e9;
/// How often the equations are solved for what the solution before has left.
const CORRECTIONS: usize = 60;
/// What is left of an equation whose solution has all its digits.
const EXACT: f64 = 1e-16;
/// What makes the equations solvable where limits depend on one another or several paths cost the same.
/// The corrections take its effect away again.
const CUSHION: f64 = 1e-10;

/// The point that meets the conditions best: the one given, or one found from there.
pub(super) fn refine(program: &Program, start: Point) -> Point {
    let mut least = program.miss(&start);
    let mut best = start.clone();
    for dearness in DEARNESS {
        let mut equations = Equations::at(program, &start, dearness);
        let mut point = start.clone();
        for _ in 0..ROUNDS {
            let Some(next) = equations.solve(program, &point) else { break };
            let miss = program.miss(&next);
            if miss <= least {
                (least, best) = (miss, next.clone());
            }
            let changed = Equations::at(program, &next, 1.0);
            if changed.are(&equations) || miss.is_nan() || miss > ASTRAY {
                break;
            }
            (equations, point) = (changed, next);
        }
        if least <= MET {
            break;
        }
    }
    best
}

/// Which limits bind, and what each gap costs on its side of 0.
struct Equations {
    binding: Vec<usize>,
    costs: Vec<f64>,
}

impl Equations {
    fn at(program: &Program, point: &Point, dearness: f64) -> Equations {
        let excess = program.excess(&point.starters);
        let gaps = program.gaps_at(&point.starters);
        Equations {
            binding: positions(program.limits.len(), &|at| {
                let limit = &program.limits[at];
                let price = point.prices[at] / program.steepness_of(limit);
                limit.opposite.is_some() || dearness * price + excess[at] > 0.0
            }),
            costs: list(gaps.len(), &|at| program.gaps[at].cost_at(gaps[at])),
        }
    }

    fn are(&self, other: &Equations) -> bool {
        self.binding == other.binding && self.costs == other.costs
    }

    /// Solves the equations by corrections to a point; none where they cannot be solved.
    fn solve(&self, program: &Program, from: &Point) -> Option<Point> {
        let count = program.count();
        let gaps = positions(program.gaps.len(), &|gap| self.costs[gap] > 0.0);
        let rows = list(self.binding.len(), &|at| program.row(&program.limits[self.binding[at]]));
        let size = count + gaps.len() + rows.len();
        let mut factors = self.factors(program, &gaps, &rows, size)?;
        // Starters and prices as the matrix has them: equally steep for every profession.
        let starters_scale = list(count, &|at| program.steepness_at(at).sqrt());
        let price_scale = |limit: &usize| program.steepness_of(&program.limits[*limit]).sqrt();

        let mut point = Point { starters: from.starters.clone(), prices: vec![0.0; program.limits.len()] };
        for limit in &self.binding {
            point.prices[*limit] = from.prices[*limit];
        }
        for _ in 0..CORRECTIONS {
            // u follows from x, so what is left of its own equation is 0.
            let mut left = vec![0.0; size];
            for ((left, slope), scale) in
                left.iter_mut().zip(self.slope(program, &point)).zip(&starters_scale)
            {
                *left = -slope / scale;
            }
            let places = left[count + gaps.len()..].iter_mut();
            for ((left, (terms, most)), limit) in places.zip(&rows).zip(&self.binding) {
                *left = (most - along(terms, &point.starters)) * price_scale(limit);
            }
            let largest = left.iter().fold(0.0, |largest: f64, left| largest.max(left.abs()));
            factors.solve(&mut left);
            if left.iter().any(|correction| !correction.is_finite()) {
                return None;
            }
            for ((starters, correction), scale) in point.starters.iter_mut().zip(&left).zip(&starters_scale) {
                *starters += correction / scale;
            }
            for (limit, correction) in self.binding.iter().zip(&left[count + gaps.len()..]) {
                point.prices[*limit] += correction * price_scale(limit);
            }
            if largest < EXACT {
                break;
            }
        }
        Some(point)
    }

    /// The slope with each gap at the cost of the side it is taken to be on.
    fn slope(&self, program: &Program, point: &Point) -> Vec<f64> {
        let mut slope = program.slope(point);
        let gaps = program.gaps_at(&point.starters);
        for ((gap, value), cost) in program.gaps.iter().zip(gaps).zip(&self.costs) {
            let force = 2.0 * (cost - gap.cost_at(value)) * value;
            if force != 0.0 {
                for (at, response) in &gap.responses {
                    slope[*at] += force * response;
                }
            }
        }
        slope
    }

    /// The matrix of the equations, in factors.
    fn factors(
        &self,
        program: &Program,
        gaps: &[usize],
        rows: &[(Vec<(usize, f64)>, f64)],
        size: usize,
    ) -> Option<QDLDLFactorisation<f64>> {
        let count = program.count();
        let scale = |at: usize| program.steepness_at(at).sqrt();
        let mut upper = Entries::default();
        for at in 0..count {
            let cost = 2.0 * program.change_cost[at / program.years] / program.steepness_at(at);
            upper.add(at, at, cost + CUSHION);
            if at % program.years > 0 {
                upper.add(at - 1, at - 1, cost);
                upper.add(at - 1, at, -cost);
            }
        }
        for (place, gap) in gaps.iter().enumerate() {
            let weight = (2.0 * self.costs[*gap]).sqrt();
            let column = count + place;
            for (at, response) in &program.gaps[*gap].responses {
                upper.add(*at, column, weight * response / scale(*at));
            }
            upper.add(column, column, -1.0);
        }
        for (place, ((terms, _), limit)) in rows.iter().zip(&self.binding).enumerate() {
            let column = count + gaps.len() + place;
            let steepest = program.steepness_of(&program.limits[*limit]).sqrt();
            for (at, factor) in terms {
                upper.add(*at, column, factor * steepest / scale(*at));
            }
            upper.add(column, column, -CUSHION);
        }
        let mut signs = vec![1; count];
        signs.resize(size, -1);
        let settings = QDLDLSettings {
            Dsigns: Some(signs),
            regularize_eps: 1e-14,
            regularize_delta: CUSHION,
            ..QDLDLSettings::default()
        };
        QDLDLFactorisation::new(&upper.matrix(size, size), Some(settings)).ok()
    }
}
