//! What is wrong with a problem is listed at its place, all of it at once.

use super::{School, together};
use hwf_forecast::intake_path::IntakePathProblem;
use hwf_forecast::optimiser::intake_path;

fn two() -> IntakePathProblem {
    let school = School { years: 2, stocks: 2, duration: 0, finish: 1.0, leave: 0.1 };
    let problem = school.problem(&[1.0; 2], &[2.0; 2]);
    together(&problem, &problem, &[300.0; 2])
}

fn problems(change: impl FnOnce(&mut IntakePathProblem)) -> Vec<(String, String)> {
    let mut problem = two();
    change(&mut problem);
    let problems = intake_path(&problem).expect_err("a mistake");
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

#[track_caller]
fn one(change: impl FnOnce(&mut IntakePathProblem), code: &str, path: &str) {
    assert_eq!(problems(change), [(code.to_owned(), path.to_owned())]);
}

#[test]
fn each_mistake_has_its_code_and_place() {
    one(|p| p.years = vec![2026, 2028], "series.order", "years[1]");
    one(|p| p.stock_years = vec![2030, 2030], "series.order", "stock_years[1]");
    let same = |p: &mut IntakePathProblem| {
        p.shared_capacities = None;
        p.professions[1].profession = "a".to_owned();
    };
    one(same, "id.duplicate", "professions[1].profession");
    one(|p| p.professions[0].step = Some(-1.0), "value.range", "professions[0].step");
    one(|p| p.professions[0].surplus_cost = -0.5, "value.range", "professions[0].surplus_cost");
    one(|p| p.professions[0].intake_before = f64::NAN, "series.gap", "professions[0].intake_before");
    one(|p| p.professions[1].demand_fte.0[1] = f64::INFINITY, "value.range", "professions[1].demand_fte[1]");
    one(|p| p.professions[1].response_fte.0[3] = f64::NAN, "series.gap", "professions[1].response_fte[3]");
    let length = |p: &mut IntakePathProblem| p.professions[1].response_fte.0.push(0.0);
    one(length, "series.length", "professions[1].response_fte");
    let shared = |p: &mut IntakePathProblem, id: &str| {
        p.shared_capacities.as_mut().expect("shared")[0].professions[1] = id.to_owned();
    };
    one(|p| shared(p, "c"), "reference.unknown", "shared_capacities[0].professions[1]");
    one(|p| shared(p, "a"), "id.duplicate", "shared_capacities[0].professions[1]");
    let negative = |p: &mut IntakePathProblem| {
        p.shared_capacities.as_mut().expect("shared")[0].capacity.0[0] = -1.0;
    };
    one(negative, "value.range", "shared_capacities[0].capacity[0]");
}

#[test]
fn several_mistakes_are_listed_together() {
    let found = problems(|problem| {
        problem.stock_years.clear();
        problem.professions[0].shortage_cost = f64::NEG_INFINITY;
        problem.professions[1].profession.clear();
    });
    let codes: Vec<&str> = found.iter().map(|(code, _)| &**code).collect();
    for code in ["value.empty", "value.range", "series.length", "reference.unknown"] {
        assert!(codes.contains(&code), "{code} in {found:?}");
    }
}

#[test]
fn nothing_at_all_is_a_problem_too() {
    let empty = IntakePathProblem {
        years: Vec::new(),
        stock_years: Vec::new(),
        professions: Vec::new(),
        shared_capacities: None,
    };
    assert_eq!(intake_path(&empty).expect_err("nothing").len(), 3);
}
