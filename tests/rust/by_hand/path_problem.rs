//! What the best path of intake is chosen from. Training takes two years and nobody leaves.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::Forecaster;
use hwf_forecast::intake_path::IntakePathProblem;
use hwf_forecast::requests::{PathProblemRequest, PathWish, RequiredIntakeRequest, SharedWish};
use serde_json::json;
use std::path::Path;

/// 150 FTE wanted, 100 there, ten starters a year.
fn school() -> Builder {
    let mut builder = colleagues(100.0, 2026);
    builder
        .constant("unmet_demand", "share", 0.5)
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", 2.0)
        .series("graduate_profile", "share", &[("age", ages(30, 60, true))], &at_age(30, 1.0));
    builder
}

fn wish(profession: &str) -> PathWish {
    PathWish {
        profession: profession.to_owned(),
        floor: None,
        capacity: None,
        step: None,
        shortage_cost: None,
        surplus_cost: None,
        change_cost: None,
    }
}

fn request(professions: &[&str], from_year: i32, to_year: i32) -> PathProblemRequest {
    PathProblemRequest {
        scenario: None,
        professions: professions.iter().map(|id| wish(id)).collect(),
        shared_capacities: None,
        from_year: Some(from_year),
        to_year,
        first_stock_year: None,
        last_stock_year: None,
    }
}

fn asked(builder: &Builder, request: &PathProblemRequest) -> IntakePathProblem {
    builder.forecaster().path_problem(request).expect("a problem to solve")
}

/// Chosen are the starters of 2022 and 2023, who join in 2024 and 2025. Those of 2021 and 2024 stay: ten
/// join in 2023 and ten in 2026.
#[test]
fn only_the_chosen_years_are_taken_out() {
    let problem = asked(&school(), &request(&["p"], 2022, 2023));
    assert_eq!(problem.years, [2022, 2023]);
    assert_eq!(problem.stock_years, [2024, 2025, 2026]);
    let [stated] = &problem.professions[..] else { panic!("one profession") };
    hold(&stated.supply_without_fte.0, &[110.0, 110.0, 120.0]);
    hold(&stated.demand_fte.0, &[150.0; 3]);
    hold(&stated.response_fte.0, &[1.0, 0.0, 1.0, 1.0, 1.0, 1.0]);
    assert_eq!(stated.intake_before, 10.0);
    assert_eq!((stated.capacity.as_ref(), stated.floor.as_ref(), stated.step), (None, None, None));
    assert_eq!((stated.shortage_cost, stated.surplus_cost, stated.change_cost), (1.0, 1.0, 0.0));
    assert!(problem.shared_capacities.is_none());
}

/// Of the base year, which is no flow year, no intake is stated: that of the first one stands for it.
#[test]
fn the_intake_before_is_the_planned_one() {
    let mut builder = school();
    builder.path("intake", "heads_per_year", &[2021, 2022, 2023], &[10.0, 12.0, 14.0]);
    let parameters = builder.file["parameters"].as_array_mut().unwrap();
    let first = parameters.iter().position(|entry| entry["quantity"] == "intake").unwrap();
    parameters.remove(first);
    for (from, before) in [(2021, 10.0), (2022, 10.0), (2023, 12.0), (2024, 14.0)] {
        let problem = asked(&builder, &request(&["p"], from, 2024));
        assert_eq!(problem.professions[0].intake_before, before, "from {from}");
    }
}

#[test]
fn limits_and_costs_come_from_the_request_and_else_from_the_project() {
    let mut builder = school();
    builder.path("training_capacity", "heads_per_year", &[2021, 2023], &[20.0, 30.0]);
    let stated = asked(&builder, &request(&["p"], 2022, 2023)).professions.remove(0);
    assert_eq!(stated.capacity.expect("capacity").0, [20.0, 30.0]);
    let mut wanted = request(&["p"], 2022, 2023);
    wanted.professions[0] = PathWish {
        floor: Some(5.0),
        capacity: Some(25.0),
        step: Some(3.0),
        shortage_cost: Some(2.0),
        surplus_cost: Some(0.5),
        change_cost: Some(0.1),
        ..wish("p")
    };
    wanted.shared_capacities = Some(vec![SharedWish { professions: vec!["p".to_owned()], capacity: 24.0 }]);
    (wanted.first_stock_year, wanted.last_stock_year) = (Some(2025), Some(2025));
    let problem = asked(&builder, &wanted);
    assert_eq!(problem.stock_years, [2025]);
    let stated = &problem.professions[0];
    assert_eq!(stated.capacity.as_ref().expect("capacity").0, [25.0; 2]);
    assert_eq!(stated.floor.as_ref().expect("floor").0, [5.0; 2]);
    assert_eq!((stated.step, stated.shortage_cost), (Some(3.0), 2.0));
    assert_eq!((stated.surplus_cost, stated.change_cost), (0.5, 0.1));
    assert_eq!(problem.shared_capacities.expect("shared")[0].capacity.0, [24.0; 2]);
}

/// A starter of `g` leaves the 310 of `p` at once, at ages from 35 to 44, and joins `g` a year later.
pub(super) fn specialists() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2025));
    builder.file["axes"]["professions"] = json!([{"id": "p", "name": "P"}, {"id": "g", "name": "G"}]);
    builder.file["methods"] = json!([
        {"profession": "p", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
        {"profession": "g", "supply": {"type": "cohort", "trains_from": "p"}, "demand": {"type": "constant"}},
    ]);
    let mut profile = at_age(40, 0.0);
    (5..15).for_each(|age| profile[age] = 0.1);
    let by_age = || ("age", ages(30, 60, true));
    builder
        .series(
            "stock",
            "heads",
            &[("profession", vec!["p".to_owned(), "g".to_owned()]), by_age()],
            &[vec![10.0; 31], at_age(50, 20.0)].concat(),
        )
        .constant("intake", "heads_per_year", 5.0)
        .series(
            "training_duration",
            "years",
            &[("profession", vec!["p".to_owned(), "g".to_owned()])],
            &[3.0, 1.0],
        )
        .series("graduate_profile", "share", &[by_age()], &at_age(35, 1.0))
        .series("intake_profile", "share", &[by_age()], &profile);
    builder
}

#[test]
fn who_is_trained_from_another_profession_is_missing_there() {
    let problem = asked(&specialists(), &request(&["p", "g"], 2022, 2023));
    // A starter of `g` is missing in `p` at the end of the year already.
    assert_eq!(problem.stock_years, [2022, 2023, 2024, 2025]);
    let [p, g] = &problem.professions[..] else { panic!("two professions") };
    // By stock year: starters of `p` in 2022 and 2023, of `g` in 2022 and 2023.
    hold(
        &p.response_fte.0,
        &[
            0.0, 0.0, -1.0, 0.0, //
            0.0, 0.0, -1.0, -1.0, //
            0.0, 0.0, -1.0, -1.0, //
            1.0, 0.0, -1.0, -1.0,
        ],
    );
    hold(
        &g.response_fte.0,
        &[
            0.0, 0.0, 0.0, 0.0, //
            0.0, 0.0, 1.0, 0.0, //
            0.0, 0.0, 1.0, 1.0, //
            0.0, 0.0, 1.0, 1.0,
        ],
    );
    // Five a year of `g` in 2021, 2024 and 2025 stay chosen by the plan; five of `p` of 2021 join in 2024.
    hold(&p.supply_without_fte.0, &[305.0, 305.0, 305.0, 300.0]);
    hold(&g.supply_without_fte.0, &[25.0, 25.0, 25.0, 30.0]);
}

/// The constant intake that closes the gap of a year does so as a path too, in every sample.
#[test]
fn the_required_intake_is_a_path_that_closes_the_gap() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
    let mut compared = 0;
    for entry in std::fs::read_dir(folder).expect("samples") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a readable file");
        let forecaster = Forecaster::new(&bytes).expect("a project without problems");
        let axes = &forecaster.project().axes;
        for profession in &axes.professions {
            compared += usize::from(closes(&forecaster, &profession.id, axes.base_year + 2, axes.last_year));
        }
    }
    assert!(compared >= 3, "{compared}");
    for profession in ["p", "g"] {
        assert!(closes(&specialists().forecaster(), profession, 2022, 2025), "{profession}");
    }
}

fn closes(forecaster: &Forecaster, profession: &str, from_year: i32, target_year: i32) -> bool {
    let required = RequiredIntakeRequest {
        scenario: None,
        profession: profession.to_owned(),
        target_year,
        from_year: Some(from_year),
    };
    let required = forecaster.required_intake(&required).expect("years inside the forecast");
    let mut wanted = request(&[profession], from_year, target_year);
    (wanted.first_stock_year, wanted.last_stock_year) = (Some(target_year), Some(target_year));
    let (Some(intake), Ok(problem)) = (required.intake, forecaster.path_problem(&wanted)) else {
        return false;
    };
    let stated = &problem.professions[0];
    let trained: f64 = stated.response_fte.0.iter().map(|fte| fte * intake).sum();
    let (supply, demand) = (stated.supply_without_fte.0[0] + trained, stated.demand_fte.0[0]);
    assert!((supply - demand).abs() <= 1e-9 * demand.abs(), "{profession}: {supply} for {demand}");
    true
}

#[test]
fn what_cannot_be_chosen_is_told_at_its_place() {
    let told = |builder: &Builder, request: &PathProblemRequest| -> Vec<(String, String)> {
        let problems = builder.forecaster().path_problem(request).expect_err("problems");
        problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
    };
    let is = |code: &str, path: &str| vec![(code.to_owned(), path.to_owned())];
    let cumulative = super::equivalence::cumulative();
    let place = "professions[0].profession";
    assert_eq!(told(&cumulative, &request(&["p"], 2023, 2025)), is("method.no_path", place));
    assert_eq!(told(&colleagues(100.0, 2026), &request(&["p"], 2022, 2023)), is("method.no_path", place));
    let school = school();
    assert_eq!(told(&school, &request(&[], 2022, 2023)), is("value.empty", "professions"));
    assert_eq!(told(&school, &request(&["q"], 2022, 2023)), is("reference.unknown", place));
    let twice = request(&["p", "p"], 2022, 2023);
    assert_eq!(told(&school, &twice), is("id.duplicate", "professions[1].profession"));
    assert_eq!(told(&school, &request(&["p"], 2022, 2021)), is("year.outside", "to_year"));
    // Who starts in 2025 joins in 2027.
    assert_eq!(told(&school, &request(&["p"], 2025, 2026)), is("year.outside", "first_stock_year"));
    let mut wrong = request(&["p"], 2022, 2023);
    wrong.professions[0].step = Some(-1.0);
    wrong.shared_capacities = Some(vec![SharedWish { professions: vec!["q".to_owned()], capacity: 1.0 }]);
    let both = [
        ("value.range", "professions[0].step"),
        ("reference.unknown", "shared_capacities[0].professions[0]"),
    ];
    assert_eq!(told(&school, &wrong), both.map(|(code, path)| (code.to_owned(), path.to_owned())));
}
