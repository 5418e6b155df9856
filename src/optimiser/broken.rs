//! Which limits no path can keep together.
//!
//! Every stated limit may be exceeded, and the sum of what is exceeded is made as small as it can be.
//! Where loosening one limit does as much as loosening another, a capacity is named before a floor and a
//! floor before steps, because that is what a planner compares the plan with.

use super::limit::Limit;
use super::solver::Quadratic;
use crate::intake_path::{BrokenLimit, IntakePathProblem, PathLimit};

/// How much more than a capacity a floor and a step count, so that ties are settled in that order.
const TIE: f64 = 1e-3;
/// What spreads an excess evenly over years where it could be in any of them.
const EVEN: f64 = 1e-6;
/// Excess below this part of the starters is rounding.
const NOTHING: f64 = 1e-6;

/// The limits that would have to be loosened, and by how many starters; none where the solver fails.
pub(super) fn broken_limits(problem: &IntakePathProblem, limits: &[Limit]) -> Option<Vec<BrokenLimit>> {
    // One unit for all, because starters of one profession count as much as those of another.
    let unit = limits.iter().fold(1.0, |most: f64, limit| most.max(limit.most.abs()));
    let mut quadratic = Quadratic::default();
    for at in 0..problem.professions.len() * problem.years.len() {
        let starters = quadratic.figure(0.0);
        debug_assert_eq!(starters, at);
        quadratic.squares.add(starters, starters, EVEN * EVEN);
    }
    let mut excesses = Vec::new();
    for limit in limits {
        let mut terms = limit.terms.clone();
        if limit.stated {
            let excess = quadratic.figure(match limit.kind {
                PathLimit::Capacity | PathLimit::SharedCapacity => 1.0,
                PathLimit::Floor => 1.0 + TIE,
                PathLimit::Step => 1.0 + 2.0 * TIE,
            });
            quadratic.squares.add(excess, excess, EVEN);
            quadratic.at_most(vec![(excess, -1.0)], 0.0);
            terms.push((excess, -1.0));
            excesses.push((limit, excess));
        }
        quadratic.at_most(terms, limit.most / unit);
    }
    let solved = quadratic.solve()?;
    let most = excesses.iter().fold(0.0, |most: f64, (_, at)| most.max(solved.figures[*at]));
    let mut broken = Vec::new();
    for (limit, at) in excesses {
        let excess = solved.figures[at];
        if excess > NOTHING.min(most / 2.0) {
            broken.push(BrokenLimit {
                limit: limit.kind,
                profession: limit.profession.map(|at| problem.professions[at].profession.clone()),
                shared: limit.shared.map(|shared| shared as i32),
                year: problem.years[limit.year],
                excess: excess * unit,
            });
        }
    }
    Some(broken)
}
