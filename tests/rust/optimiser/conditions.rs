//! What must hold of every path: the conditions of Karush, Kuhn and Tucker, which for a convex problem
//! prove that no path costs less.

use super::{FIRST, cost, excess, left, solved, starters};
use hwf_forecast::intake_path::{IntakePath, IntakePathProblem, PathLimit, PathProfession, SharedCapacity};
use hwf_forecast::optimiser::intake_path;
use hwf_forecast::plain::Values;
use proptest::prelude::*;

/// Figures of one profession: size of supply in FTE and of the intake in heads come apart by much.
fn profession(
    number: usize,
    years: usize,
    stocks: usize,
    count: usize,
) -> impl Strategy<Value = PathProfession> {
    let size = prop_oneof![Just(500.0), Just(1e4), Just(1e5)];
    let limit = |low: f64, high: f64| prop::option::of(prop::collection::vec(low..high, years));
    let cost = || prop_oneof![1 => Just(0.0), 1 => Just(1.0), 3 => 1e-3..50.0f64];
    (
        (size, 0.0..0.2f64, 0..4usize, 0.3..1.0f64),
        prop::collection::vec((0.5..1.2f64, -0.2..0.4f64), stocks),
        (limit(0.05, 0.3), limit(0.0, 0.05), prop::option::of(0.0..0.1f64), 0.0..0.2f64),
        (cost(), cost(), prop_oneof![1 => Just(0.0), 4 => 1e-4..10.0f64]),
        -0.5..0.5f64,
    )
        .prop_map(move |((size, leave, duration, finish), stock, limits, costs, trained_from)| {
            let (capacity, floor, step, before) = limits;
            let heads = |limit: Vec<f64>| Values(limit.into_iter().map(|share| share * size).collect());
            let mut response = Vec::new();
            for t in 0..stocks {
                for other in 0..count {
                    for y in 0..years {
                        let own = match t.checked_sub(y + duration) {
                            Some(worked) => finish * left(leave, worked),
                            None => 0.0,
                        };
                        let share = if other == number { 1.0 } else { trained_from };
                        response.push(if trained_from.abs() < 0.25 && other != number {
                            0.0
                        } else {
                            own * share
                        });
                    }
                }
            }
            PathProfession {
                profession: format!("p{number}"),
                intake_before: before * size,
                capacity: capacity.map(heads),
                floor: floor.map(heads),
                step: step.map(|step| step * size),
                supply_without_fte: Values(stock.iter().map(|(supply, _)| supply * size).collect()),
                demand_fte: Values(stock.iter().map(|(supply, missing)| (supply + missing) * size).collect()),
                response_fte: Values(response),
                shortage_cost: costs.0,
                surplus_cost: costs.1,
                change_cost: costs.2,
            }
        })
}

fn problem() -> impl Strategy<Value = IntakePathProblem> {
    (1..4usize, 1..9usize, 1..9usize).prop_flat_map(|(count, years, stocks)| {
        let professions: Vec<_> =
            (0..count).map(|number| profession(number, years, stocks, count).boxed()).collect();
        let shared = prop::option::of(prop::collection::vec(0.05..0.5f64, years));
        (professions, shared).prop_map(move |(professions, shared)| {
            let size: f64 = professions.iter().map(|p| p.supply_without_fte.0[0]).sum();
            IntakePathProblem {
                years: (0..years).map(|y| FIRST + y as i32).collect(),
                stock_years: (0..stocks).map(|t| FIRST + t as i32).collect(),
                shared_capacities: shared.map(|shares| {
                    vec![SharedCapacity {
                        professions: professions.iter().map(|p| p.profession.clone()).collect(),
                        capacity: Values(shares.into_iter().map(|share| share * size).collect()),
                    }]
                }),
                professions,
            }
        })
    })
}

/// What a limit says of the starters: factors, and what is left of it.
fn row(
    problem: &IntakePathProblem,
    limit: PathLimit,
    of: Option<&str>,
    shared: Option<i32>,
    year: i32,
    starters: &[f64],
) -> Vec<(Vec<f64>, f64)> {
    let years = problem.years.len();
    let y = (year - FIRST) as usize;
    let mut row = vec![0.0; starters.len()];
    if limit == PathLimit::SharedCapacity {
        let shared =
            &problem.shared_capacities.as_ref().expect("shared")[shared.expect("a position") as usize];
        let mut sum = 0.0;
        for (position, stated) in problem.professions.iter().enumerate() {
            if shared.professions.contains(&stated.profession) {
                row[position * years + y] = 1.0;
                sum += starters[position * years + y];
            }
        }
        return vec![(row, shared.capacity.0[y] - sum)];
    }
    let position = problem.professions.iter().position(|p| Some(&*p.profession) == of).expect("a profession");
    let stated = &problem.professions[position];
    let at = position * years + y;
    match limit {
        PathLimit::Capacity => {
            row[at] = 1.0;
            vec![(row, stated.capacity.as_ref().expect("a capacity").0[y] - starters[at])]
        }
        PathLimit::Floor => {
            row[at] = -1.0;
            vec![(row, starters[at] - stated.floor.as_ref().map_or(0.0, |floor| floor.0[y]))]
        }
        _ => {
            let before = if y == 0 { stated.intake_before } else { starters[at - 1] };
            let change = starters[at] - before;
            let step = stated.step.expect("a step");
            let direction = |sign: f64| {
                let mut row = vec![0.0; starters.len()];
                row[at] = sign;
                if y > 0 {
                    row[at - 1] = -sign;
                }
                (row, step - sign * change)
            };
            vec![direction(1.0), direction(-1.0)]
        }
    }
}

/// How steep the cost is in each of the starters, and how steep its parts are.
fn slope(problem: &IntakePathProblem, path: &IntakePath, starters: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let years = problem.years.len();
    let (mut slope, mut parts) = (vec![0.0; starters.len()], vec![0.0; starters.len()]);
    let mut add = |at: usize, part: f64, size: f64| {
        slope[at] += part;
        parts[at] += part.abs() + size.abs();
    };
    for (position, (stated, answer)) in problem.professions.iter().zip(&path.professions).enumerate() {
        for (t, row) in stated.response_fte.0.chunks(starters.len()).enumerate() {
            let gap = answer.supply_fte.0[t] - stated.demand_fte.0[t];
            let force = 2.0 * gap * if gap < 0.0 { stated.shortage_cost } else { stated.surplus_cost };
            // Where gaps cancel, what is left of them is as exact as the supply is.
            let size = 2.0 * answer.supply_fte.0[t].abs() * stated.shortage_cost.max(stated.surplus_cost);
            for (at, response) in row.iter().enumerate() {
                add(at, force * response, 1e-6 * size * response);
            }
        }
        let mut before = stated.intake_before;
        for y in 0..years {
            let at = position * years + y;
            let force = 2.0 * stated.change_cost * (starters[at] - before);
            add(at, force, 0.0);
            if y > 0 {
                add(at - 1, -force, 0.0);
            }
            before = starters[at];
        }
    }
    (slope, parts)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_path_costs_less(problem in problem()) {
        let path = intake_path(&problem).expect("solved");
        if !path.infeasible.is_empty() {
            prop_assert!(path.professions.is_empty());
            prop_assert!(path.infeasible.iter().all(|broken| broken.excess > 0.0));
            return Ok(());
        }
        let starters = starters(&path);
        let largest = starters.iter().fold(1.0, |largest: f64, now| largest.max(*now));
        prop_assert!(excess(&problem, &starters) <= 1e-8 * largest);
        let found = cost(&problem, &starters);
        prop_assert!((found - path.objective).abs() <= 1e-9 * found.max(1e-9));

        let (mut slope, mut parts) = slope(&problem, &path, &starters);
        for paid in &path.binding {
            prop_assert!(paid.price > 0.0);
            let rows = row(&problem, paid.limit, paid.profession.as_deref(), paid.shared, paid.year, &starters);
            // Of the two directions of a step the one that is taken in full.
            let (row, room) = rows.into_iter().min_by(|a, b| a.1.total_cmp(&b.1)).expect("a row");
            prop_assert!(room.abs() <= 1e-8 * largest, "{room} left of {paid:?}");
            for (at, factor) in row.iter().enumerate() {
                slope[at] += paid.price * factor;
                parts[at] += (paid.price * factor).abs();
            }
        }
        let steepest = parts.iter().fold(1e-9, |steepest: f64, part| steepest.max(*part));
        for (at, slope) in slope.iter().enumerate() {
            prop_assert!(slope.abs() <= 1e-6 * steepest, "{slope} at {at}, parts {parts:?}, {path:?}");
        }
    }

    #[test]
    fn a_larger_capacity_never_costs_more(problem in problem(), more in 1.0..3.0f64) {
        let mut wider = problem.clone();
        for profession in &mut wider.professions {
            for capacity in profession.capacity.iter_mut().flat_map(|capacity| &mut capacity.0) {
                *capacity *= more;
            }
        }
        for capacity in wider.shared_capacities.iter_mut().flatten().flat_map(|shared| &mut shared.capacity.0) {
            *capacity *= more;
        }
        if intake_path(&problem).expect("solved").infeasible.is_empty() {
            let (narrow, wide) = (solved(&problem).objective, solved(&wider).objective);
            let size: f64 = problem.professions.iter().map(|p| {
                let squares: f64 = p.demand_fte.0.iter().map(|demand| demand * demand).sum();
                squares * p.shortage_cost.max(p.surplus_cost)
            }).sum();
            prop_assert!(wide <= narrow + 1e-12 * size, "{wide} with more room, {narrow} with less");
        }
    }
}
