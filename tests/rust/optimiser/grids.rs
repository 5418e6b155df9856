//! Small problems against a grid that is laid closer and closer around its best point.

use super::{School, cost, excess, near, solved, starters, together};
use hwf_forecast::intake_path::IntakePathProblem;
use hwf_forecast::plain::Values;

/// The cheapest point of a grid that keeps the limits.
fn by_grid(problem: &IntakePathProblem, most: f64) -> (Vec<f64>, f64) {
    let count = problem.professions.len() * problem.years.len();
    let points: usize = if count > 2 { 9 } else { 17 };
    let (mut middle, mut reach) = (vec![most / 2.0; count], most / 2.0);
    let mut best = (Vec::new(), f64::INFINITY);
    while reach > 1e-6 * most {
        for number in 0..points.pow(count as u32) {
            let mut rest = number;
            let point: Vec<f64> = middle
                .iter()
                .map(|middle| {
                    let place = rest % points;
                    rest /= points;
                    middle + reach * (place as f64 / (points / 2) as f64 - 1.0)
                })
                .collect();
            let cost = cost(problem, &point);
            if cost < best.1 && excess(problem, &point) <= 1e-9 {
                best = (point, cost);
            }
        }
        middle.clone_from(&best.0);
        reach *= 0.6;
    }
    best
}

#[track_caller]
fn as_by_grid(problem: &IntakePathProblem) {
    let path = solved(problem);
    let found = starters(&path);
    let (grid, least) = by_grid(problem, 400.0);
    assert!(excess(problem, &found) <= 1e-9 * 400.0, "{found:?}");
    near(cost(problem, &found), path.objective, 1e-12);
    assert!(path.objective <= least * (1.0 + 1e-12) + 1e-9, "{} against {least}", path.objective);
    near(path.objective, least, 1e-4);
    for (found, grid) in found.iter().zip(grid) {
        assert!((found - grid).abs() < 2.0, "{found} against {grid}");
    }
}

fn two_years() -> IntakePathProblem {
    let school = School { years: 2, stocks: 3, duration: 1, finish: 0.9, leave: 0.1 };
    let mut problem = school.problem(&[900.0, 800.0, 700.0], &[950.0, 1_010.0, 890.0]);
    let stated = &mut problem.professions[0];
    (stated.shortage_cost, stated.surplus_cost, stated.change_cost) = (3.0, 1.0, 0.2);
    problem
}

#[test]
fn with_no_limit() {
    as_by_grid(&two_years());
}

#[test]
fn with_a_capacity() {
    let mut problem = two_years();
    problem.professions[0].capacity = Some(Values(vec![150.0, 400.0]));
    as_by_grid(&problem);
}

#[test]
fn with_a_floor() {
    let mut problem = two_years();
    problem.professions[0].floor = Some(Values(vec![0.0, 160.0]));
    as_by_grid(&problem);
}

#[test]
fn with_steps() {
    let mut problem = two_years();
    problem.professions[0].step = Some(25.0);
    as_by_grid(&problem);
}

#[test]
fn with_three_years_steps_and_a_capacity() {
    let school = School { years: 3, stocks: 4, duration: 1, finish: 0.8, leave: 0.2 };
    let mut problem = school.problem(&[500.0, 400.0, 300.0, 200.0], &[500.0, 520.0, 560.0, 400.0]);
    let stated = &mut problem.professions[0];
    stated.step = Some(60.0);
    stated.capacity = Some(Values(vec![300.0, 210.0, 300.0]));
    (stated.shortage_cost, stated.surplus_cost, stated.change_cost) = (1.0, 0.5, 0.01);
    as_by_grid(&problem);
}

#[test]
fn with_a_surplus_that_costs_nothing() {
    let mut problem = two_years();
    (problem.professions[0].surplus_cost, problem.professions[0].change_cost) = (0.0, 0.3);
    as_by_grid(&problem);
}

#[test]
fn with_a_capacity_that_two_share() {
    let other = School { years: 2, stocks: 3, duration: 0, finish: 1.0, leave: 0.05 };
    let mut other = other.problem(&[100.0, 90.0, 80.0], &[180.0, 300.0, 310.0]);
    other.professions[0].change_cost = 0.1;
    let mut problem = together(&two_years(), &other, &[220.0, 260.0]);
    as_by_grid(&problem);
    // Whoever is trained from the other profession is missing there.
    problem.professions[1].response_fte.0[0] = -0.5;
    as_by_grid(&problem);
}
