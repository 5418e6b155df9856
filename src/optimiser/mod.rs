//! The path of intake: how many start in each flow year so that shortages, surpluses and changes from
//! year to year together cost least.
//!
//! ```text
//! minimise    Σ over professions p of
//!               Σ over stock years t   c_s · max(0, −g)² + c_o · max(0, g)²
//!             + Σ over flow years y    ρ · (I(y) − I(y−1))²
//! with        g(p, t) = S₀(p, t) + Σ over professions q and flow years y of K(p, t, q, y) · I(q, y) − D(p, t)
//! subject to  floor ≤ I ≤ capacity,  |I(y) − I(y−1)| ≤ step,  Σ over sharing professions of I ≤ capacity
//! ```
//!
//! S₀ is the supply with none of the intake that is chosen, D the demand, K the FTE of one starter. This
//! is a small convex quadratic program. [`clarabel`] finds where its limits bind; from there its
//! conditions are solved once more as equations, since an interior point stops short of a limit. Nothing
//! here knows what a project is: the problem is plain data, and so is the answer.

mod broken;
mod check;
mod least;
mod limit;
mod newton;
mod part;
mod program;
mod rank;
mod solver;

use crate::intake_path::{BindingLimit, IntakePath, IntakePathProblem, PathAnswer};
use crate::plain::{Problem, Values, codes};
use limit::limits;
use part::Part;
use program::{Point, Program};

/// How far the conditions of the least cost may be missed, in figures near 1.
const ACCURACY: f64 = 1e-7;

/// Solves the path of intake.
///
/// Where no path keeps all limits, [`IntakePath::infeasible`] names those that would have to be loosened.
/// Where several paths cost the same, [`IntakePath::unique`] is false, and the path given is close to the
/// one among them that changes least. Floors and capacities are kept exactly, steps and shared capacities
/// to within rounding.
///
/// # Errors
/// Everything that is wrong with the problem: `value.empty`, `id.duplicate`, `reference.unknown`,
/// `series.order` (years with a gap or out of order), `series.length`, `series.gap` (a figure is missing),
/// `value.range` (negative or beyond what can be computed with). `path.unsolved` where the solver does not
/// reach the least cost.
pub fn intake_path(problem: &IntakePathProblem) -> Result<IntakePath, Vec<Problem>> {
    check::check(problem)?;
    let mut path = IntakePath {
        professions: Vec::new(),
        objective: 0.0,
        unique: false,
        binding: Vec::new(),
        infeasible: Vec::new(),
    };
    if !least::has_path(problem) {
        path.infeasible = broken::broken_limits(problem, &limits(problem)).ok_or_else(unsolved)?;
        return Ok(path);
    }
    path.unique = true;
    let mut answers = Vec::new();
    for part in part::parts(problem) {
        let program = Program::new(&part.problem);
        let point = least_cost(&program).ok_or_else(unsolved)?;
        let starters = program.starters(&point);
        for (own, position) in part.professions.iter().enumerate() {
            answers.push((*position, path_of(&part.problem, own, &starters)));
        }
        path.unique &= rank::is_unique(&program, &point);
        path.binding.extend(binding(&part, &program, &point));
    }
    answers.sort_by_key(|(position, _)| *position);
    path.professions = answers.into_iter().map(|(_, answer)| answer).collect();
    path.objective = path.professions.iter().map(|answer| answer.objective).sum();
    Ok(path)
}

/// The point of least cost, with all its digits where the limits that bind can be told apart.
fn least_cost(program: &Program) -> Option<Point> {
    let points = solver::TIES.into_iter().filter_map(|tie| solver::solve(program, tie));
    points.map(|start| newton::refine(program, start)).find(|point| program.miss(point) <= ACCURACY)
}

fn unsolved() -> Vec<Problem> {
    vec![Problem::new(codes::PATH_UNSOLVED, "")]
}

/// What the path gives one profession, in the units of the problem.
fn path_of(problem: &IntakePathProblem, profession: usize, starters: &[f64]) -> PathAnswer {
    let stated = &problem.professions[profession];
    let years = problem.years.len();
    let intake = &starters[profession * years..][..years];
    let responses = stated.response_fte.0.chunks_exact(starters.len());
    let supply_fte: Vec<f64> = stated
        .supply_without_fte
        .0
        .iter()
        .zip(responses)
        .map(|(without, response)| without + response.iter().zip(starters).map(|(k, i)| k * i).sum::<f64>())
        .collect();
    let gaps = || supply_fte.iter().zip(&stated.demand_fte.0).map(|(supply, demand)| supply - demand);
    let shortage_fte: Vec<f64> = gaps().map(|gap| (-gap).max(0.0)).collect();
    let surplus_fte: Vec<f64> = gaps().map(|gap| gap.max(0.0)).collect();
    let before = std::iter::once(&stated.intake_before).chain(intake);
    let squares = |figures: &[f64]| figures.iter().map(|figure| figure * figure).sum::<f64>();
    let changes: f64 = intake.iter().zip(before).map(|(now, before)| (now - before) * (now - before)).sum();
    PathAnswer {
        profession: stated.profession.clone(),
        objective: stated.shortage_cost * squares(&shortage_fte)
            + stated.surplus_cost * squares(&surplus_fte)
            + stated.change_cost * changes,
        intake: Values(intake.to_vec()),
        supply_fte: Values(supply_fte),
        shortage_fte: Values(shortage_fte),
        surplus_fte: Values(surplus_fte),
    }
}

/// The limits that cost something, with their prices in the units of the problem.
fn binding(part: &Part, program: &Program, point: &Point) -> Vec<BindingLimit> {
    let paid = program.paid(point).into_iter();
    paid.map(|at| (&program.limits[at], point.prices[at]))
        .map(|(limit, price)| BindingLimit {
            limit: limit.paid(price),
            profession: limit.profession.map(|own| part.problem.professions[own].profession.clone()),
            shared: limit.shared.map(|own| part.shared[own] as i32),
            year: part.problem.years[limit.year],
            price: price.abs() * program.cost / program.unit_of(limit),
        })
        .collect()
}
