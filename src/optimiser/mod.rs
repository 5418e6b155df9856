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
    let years = problem.years.len();
    let mut starters = vec![0.0; problem.professions.len() * years];
    for part in part::parts(problem) {
        let program = Program::new(&part.problem);
        let point = least_cost(&program).ok_or_else(unsolved)?;
        for (own, heads) in program.starters(&point).chunks_exact(years).enumerate() {
            starters[part.professions[own] * years..][..years].copy_from_slice(heads);
        }
        path.unique &= rank::is_unique(&program, &point);
        bind(&part, &program, &point, &mut path.binding);
    }
    for stated in 0..problem.professions.len() {
        let answer = path_of(problem, stated, &starters);
        path.objective += answer.objective;
        path.professions.push(answer);
    }
    Ok(path)
}

/// The point of least cost, with all its digits where the limits that bind can be told apart.
fn least_cost(program: &Program) -> Option<Point> {
    for tie in solver::TIES {
        let Some(start) = solver::solve(program, tie) else { continue };
        let point = newton::refine(program, start);
        if program.miss(&point) <= ACCURACY {
            return Some(point);
        }
    }
    None
}

fn unsolved() -> Vec<Problem> {
    vec![Problem::new(codes::PATH_UNSOLVED, "")]
}

/// What the path gives one profession, in the units of the problem.
fn path_of(problem: &IntakePathProblem, profession: usize, starters: &[f64]) -> PathAnswer {
    let stated = &problem.professions[profession];
    let years = problem.years.len();
    let intake = &starters[profession * years..][..years];
    let mut objective = 0.0;
    let mut before = stated.intake_before;
    for now in intake {
        objective += stated.change_cost * (now - before) * (now - before);
        before = *now;
    }
    let stocks = problem.stock_years.len();
    let mut supply_fte = stated.supply_without_fte.clone();
    let (mut shortage_fte, mut surplus_fte) = (Values(vec![0.0; stocks]), Values(vec![0.0; stocks]));
    for stock in 0..stocks {
        let row = &stated.response_fte.0[stock * starters.len()..];
        for (response, starters) in row.iter().zip(starters) {
            supply_fte.0[stock] += response * starters;
        }
        let gap = supply_fte.0[stock] - stated.demand_fte.0[stock];
        shortage_fte.0[stock] = (-gap).max(0.0);
        surplus_fte.0[stock] = gap.max(0.0);
        let cost = if gap < 0.0 { stated.shortage_cost } else { stated.surplus_cost };
        objective += cost * gap * gap;
    }
    PathAnswer {
        profession: stated.profession.clone(),
        intake: Values(intake.to_vec()),
        supply_fte,
        shortage_fte,
        surplus_fte,
        objective,
    }
}

/// Adds the limits that cost something, with their prices in the units of the problem.
fn bind(part: &Part, program: &Program, point: &Point, binding: &mut Vec<BindingLimit>) {
    for at in program.paid(point) {
        let (limit, price) = (&program.limits[at], point.prices[at]);
        binding.push(BindingLimit {
            limit: limit.paid(price),
            profession: limit.profession.map(|own| part.problem.professions[own].profession.clone()),
            shared: limit.shared.map(|own| part.shared[own] as i32),
            year: part.problem.years[limit.year],
            price: price.abs() * program.cost / program.unit_of(limit),
        });
    }
}
