//! Paths that are known without a solver.

use super::{FIRST, School, left, near, solved, starters};
use hwf_forecast::intake_path::PathLimit;
use hwf_forecast::plain::Values;

const CLOSE: f64 = 1e-6;

fn school() -> School {
    School { years: 12, stocks: 20, duration: 6, finish: 0.83, leave: 0.037 }
}

/// Demand is what one intake a year gives, so that intake closes the gap of every year.
#[test]
fn where_a_constant_intake_closes_every_gap_it_is_the_path() {
    for (size, intake, before) in [(4e5, 9_170.0, 9_170.0), (350.0, 12.5, 12.5), (4e5, 9_170.0, 7_000.0)] {
        for (shortage_cost, surplus_cost) in [(1.0, 1.0), (5.0, 1.0), (1.0, 40.0)] {
            let school = school();
            let without: Vec<f64> = (0..20).map(|t| size * left(school.leave, t)).collect();
            let effect = school.effect(&[intake; 12]);
            let demand: Vec<f64> = without.iter().zip(&effect).map(|(s, e)| s + e).collect();
            let mut problem = school.problem(&without, &demand);
            let stated = &mut problem.professions[0];
            (stated.intake_before, stated.shortage_cost, stated.surplus_cost) =
                (before, shortage_cost, surplus_cost);
            let path = solved(&problem);
            // The closed form of each year: what is missing over what one starter a year gives.
            let unit = school.effect(&[1.0; 12]);
            for t in 6..20 {
                near((demand[t] - without[t]) / unit[t], intake, 1e-9);
            }
            for starters in starters(&path) {
                near(starters, intake, CLOSE);
            }
            assert!(path.objective <= CLOSE * CLOSE * intake * intake, "{}", path.objective);
            assert!(path.unique && path.binding.is_empty(), "{:?}", path.binding);
        }
    }
}

/// min c·(K·I − M)² + ρ·(I − b)² at I = (c·K·M + ρ·b) / (c·K² + ρ)
#[test]
fn one_year_is_a_weighted_mean_of_what_is_missing_and_what_was_before() {
    let school = School { years: 1, stocks: 1, duration: 0, finish: 0.7, leave: 0.0 };
    for (missing, change_cost) in [(84_000.0, 0.0), (84_000.0, 3.0), (-7.0, 0.25), (21.0, 1e6)] {
        let mut problem = school.problem(&[1e5], &[1e5 + missing]);
        let stated = &mut problem.professions[0];
        (stated.change_cost, stated.shortage_cost, stated.surplus_cost) = (change_cost, 2.0, 2.0);
        let mean = (2.0 * 0.7 * missing + change_cost * 100.0) / (2.0 * 0.49 + change_cost);
        let path = solved(&problem);
        near(starters(&path)[0], mean.max(0.0), CLOSE);
    }
}

/// The intake that closes the gap of the one year that counts is shared by the years that act on it.
#[test]
fn of_several_paths_that_cost_the_same_the_one_that_changes_least_is_given() {
    let school = School { years: 4, stocks: 1, duration: 0, finish: 1.0, leave: 0.0 };
    let mut problem = school.problem(&[0.0], &[0.0]);
    problem.professions[0].response_fte = Values(vec![1.0, 1.0, 1.0, 0.0]);
    problem.professions[0].demand_fte = Values(vec![300.0]);
    let path = solved(&problem);
    assert!(!path.unique);
    for starters in starters(&path) {
        near(starters, 100.0, CLOSE);
    }
    near(path.objective, 0.0, 1e-9);
}

#[test]
fn without_any_cost_the_intake_stays_as_it_was() {
    let mut problem = school().problem(&[10.0; 20], &[2_000.0; 20]);
    (problem.professions[0].shortage_cost, problem.professions[0].surplus_cost) = (0.0, 0.0);
    let path = solved(&problem);
    assert!(!path.unique && path.objective == 0.0);
    for starters in starters(&path) {
        near(starters, 100.0, CLOSE);
    }
}

/// 40 starters a year are missing 60 a year: each more would save 2·60 a year, twice where it counts twice.
#[test]
fn a_capacity_that_binds_is_kept_to_the_digit_and_has_its_price() {
    let school = School { years: 3, stocks: 3, duration: 0, finish: 1.0, leave: 1.0 };
    let mut problem = school.problem(&[0.0; 3], &[100.0; 3]);
    problem.professions[0].capacity = Some(Values(vec![40.0, 200.0, 0.1]));
    let path = solved(&problem);
    assert_eq!(starters(&path)[0], 40.0);
    near(starters(&path)[1], 100.0, CLOSE);
    assert_eq!(starters(&path)[2], 0.1);
    let paid: Vec<_> = path.binding.iter().map(|paid| (paid.limit, paid.year)).collect();
    assert_eq!(paid, [(PathLimit::Capacity, FIRST), (PathLimit::Capacity, FIRST + 2)]);
    near(path.binding[0].price, 120.0, CLOSE);
    near(path.binding[1].price, 199.8, CLOSE);
    assert_eq!(path.binding[0].profession.as_deref(), Some("a"));
    near(path.professions[0].shortage_fte.0[0], 60.0, CLOSE);
    near(path.objective, 60.0 * 60.0 + 99.9 * 99.9, CLOSE);
}

/// 100 before, 10 more a year at most, far more needed.
#[test]
fn steps_that_bind_are_all_taken() {
    let mut problem = school().problem(&[0.0; 20], &[1e5; 20]);
    problem.professions[0].step = Some(10.0);
    let path = solved(&problem);
    for (year, starters) in starters(&path).into_iter().enumerate() {
        near(starters, 110.0 + 10.0 * year as f64, 1e-9);
    }
    assert_eq!(path.binding.len(), 12);
    assert!(path.binding.iter().all(|paid| paid.limit == PathLimit::Step && paid.price > 0.0));
    assert!(path.unique);
}

/// A floor that is the capacity too, a step of nothing, and a floor that all steps just reach.
#[test]
fn limits_that_leave_one_value_give_it() {
    let school = school();
    let mut problem = school.problem(&[0.0; 20], &[1e4; 20]);
    let pinned = vec![70.0, 90.0, 80.0, 10.0, 10.0, 10.0, 0.0, 0.0, 500.0, 500.0, 500.0, 500.0];
    problem.professions[0].capacity = Some(Values(pinned.clone()));
    problem.professions[0].floor = Some(Values(pinned.clone()));
    assert_eq!(starters(&solved(&problem)), pinned);

    let mut problem = school.problem(&[0.0; 20], &[1e4; 20]);
    problem.professions[0].step = Some(0.0);
    for starters in starters(&solved(&problem)) {
        near(starters, 100.0, 1e-9);
    }

    let mut problem = school.problem(&[0.0; 20], &[0.0; 20]);
    let mut floor = vec![0.0; 12];
    floor[4] = 150.0;
    problem.professions[0].floor = Some(Values(floor));
    problem.professions[0].step = Some(10.0);
    let path = starters(&solved(&problem));
    for (year, starters) in [110.0, 120.0, 130.0, 140.0, 150.0, 140.0].into_iter().enumerate() {
        near(path[year], starters, CLOSE);
    }
}
