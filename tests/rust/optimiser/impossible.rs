//! Limits that no path can keep: which of them, where and by how much.

use super::{FIRST, School, near, together};
use hwf_forecast::intake_path::{BrokenLimit, IntakePathProblem, PathLimit};
use hwf_forecast::optimiser::intake_path;
use hwf_forecast::plain::Values;

fn school() -> IntakePathProblem {
    School { years: 4, stocks: 6, duration: 2, finish: 1.0, leave: 0.1 }.problem(&[0.0; 6], &[500.0; 6])
}

fn broken(problem: &IntakePathProblem) -> Vec<BrokenLimit> {
    let path = intake_path(problem).expect("a problem without mistakes");
    assert!(path.professions.is_empty() && path.binding.is_empty() && !path.unique);
    path.infeasible
}

#[track_caller]
fn breaks(problem: &IntakePathProblem, expected: &[(PathLimit, i32, f64)]) {
    let found = broken(problem);
    let named: Vec<_> = found.iter().map(|broken| (broken.limit, broken.year - FIRST)).collect();
    let wanted: Vec<_> = expected.iter().map(|(limit, year, _)| (*limit, *year)).collect();
    assert_eq!(named, wanted, "{found:?}");
    for (broken, (limit, _, excess)) in found.iter().zip(expected) {
        near(broken.excess, *excess, 1e-5);
        assert_eq!(broken.profession.is_none(), *limit == PathLimit::SharedCapacity);
        assert_eq!(broken.shared.is_some(), *limit == PathLimit::SharedCapacity);
    }
}

#[test]
fn a_floor_above_the_capacity() {
    let mut problem = school();
    problem.professions[0].floor = Some(Values(vec![0.0, 120.0, 50.0, 130.0]));
    problem.professions[0].capacity = Some(Values(vec![100.0; 4]));
    breaks(&problem, &[(PathLimit::Capacity, 1, 20.0), (PathLimit::Capacity, 3, 30.0)]);
    assert_eq!(broken(&problem)[0].profession.as_deref(), Some("a"));
}

/// From 100 down to 50: 40 too many in the first year, of which a capacity of one year can take 10, since
/// a step of 10 follows, and only a larger step the rest.
#[test]
fn steps_that_cannot_come_down_to_a_capacity_of_every_year() {
    let mut problem = school();
    problem.professions[0].step = Some(10.0);
    problem.professions[0].capacity = Some(Values(vec![50.0; 4]));
    breaks(&problem, &[(PathLimit::Capacity, 0, 10.0), (PathLimit::Step, 0, 30.0)]);
}

#[test]
fn steps_that_cannot_come_down_to_a_capacity_of_one_year() {
    let mut problem = school();
    problem.professions[0].step = Some(10.0);
    problem.professions[0].capacity = Some(Values(vec![100.0, 100.0, 100.0, 45.0]));
    breaks(&problem, &[(PathLimit::Capacity, 3, 15.0)]);
}

#[test]
fn steps_that_cannot_climb_to_a_floor() {
    let mut problem = school();
    problem.professions[0].step = Some(10.0);
    problem.professions[0].floor = Some(Values(vec![0.0, 0.0, 150.0, 0.0]));
    breaks(&problem, &[(PathLimit::Floor, 2, 20.0)]);
}

#[test]
fn a_shared_capacity_below_the_floors() {
    let mut one = school();
    one.professions[0].floor = Some(Values(vec![60.0, 60.0, 60.0, 60.0]));
    let mut other = school();
    other.professions[0].floor = Some(Values(vec![70.0, 70.0, 70.0, 70.0]));
    let problem = together(&one, &other, &[130.0, 100.0, 131.0, 129.0]);
    breaks(&problem, &[(PathLimit::SharedCapacity, 1, 30.0), (PathLimit::SharedCapacity, 3, 1.0)]);
    assert_eq!(broken(&problem)[0].shared, Some(0));
}

/// Each limit is kept by some path, but not all by one.
#[test]
fn limits_that_only_together_cannot_be_kept() {
    let mut one = school();
    one.professions[0].step = Some(20.0);
    let mut other = school();
    other.professions[0].floor = Some(Values(vec![30.0; 4]));
    let problem = together(&one, &other, &[120.0, 90.0, 60.0, 60.0]);
    breaks(&problem, &[(PathLimit::SharedCapacity, 2, 10.0)]);
}

/// 0.1 + 0.2 is above 0.3 in the last digit, which is not what anybody means.
#[test]
fn rounding_breaks_no_limit() {
    let mut one = school();
    one.professions[0].floor = Some(Values(vec![0.1; 4]));
    let mut other = school();
    other.professions[0].floor = Some(Values(vec![0.2; 4]));
    let path = intake_path(&together(&one, &other, &[0.3; 4])).expect("a problem without mistakes");
    assert_eq!(path.infeasible, []);
    for (answer, floor) in path.professions.iter().zip([0.1, 0.2]) {
        for starters in &answer.intake.0 {
            near(*starters, floor, 1e-9);
        }
    }
}
