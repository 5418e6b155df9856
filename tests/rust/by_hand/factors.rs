//! Demand by factors: signs, inside and outside, continuing and temporary, on a demand of 100 FTE.

use super::{colleagues, hold};
use crate::projects::{Builder, measure};
use serde_json::{Value, json};

/// Demand of 2020 to 2024 by factors with the given yearly changes.
fn builder(demography: &str, rules: Value, changes: &[(&str, f64)]) -> Builder {
    let mut builder = colleagues(100.0, 2024);
    builder.file["methods"][0]["demand"] =
        json!({"type": "factors", "demography": demography, "factors": rules});
    for (factor, change) in changes {
        builder.constant(factor, "share_per_year", *change);
    }
    builder
}

fn demand(demography: &str, rules: Value, changes: &[(&str, f64)]) -> Vec<f64> {
    measure(&builder(demography, rules, changes).forecaster(), "demand_fte", None)
}

const EACH: [&str; 6] = [
    "epidemiology",
    "sociocultural",
    "professional",
    "efficiency",
    "horizontal_substitution",
    "vertical_substitution",
];

#[test]
fn without_a_factor_demand_stays_what_it_is() {
    hold(&demand("none", json!([]), &[]), &[100.0; 5]);
}

/// Above zero raises the demand for this profession, below zero lowers it: with each of them alike.
#[test]
fn a_positive_factor_raises_the_demand() {
    for factor in EACH {
        hold(&demand("none", json!([]), &[(factor, 0.02)]), &[100.0, 102.0, 104.0, 106.0, 108.0]);
        hold(&demand("none", json!([]), &[(factor, -0.02)]), &[100.0, 98.0, 96.0, 94.0, 92.0]);
    }
}

/// A factor is a change a year: 1, 1, 2 and 2 per cent make 1, 2, 4 and 6, and a change that begins in
/// 2023 makes up for nothing before it.
#[test]
fn a_factor_that_changes_adds_up_year_by_year() {
    let mut changing = builder("none", json!([]), &[]);
    changing.path("efficiency", "share_per_year", &[2021, 2023], &[0.01, 0.02]);
    hold(&measure(&changing.forecaster(), "demand_fte", None), &[100.0, 101.0, 102.0, 104.0, 106.0]);
    let mut late = builder("none", json!([]), &[]);
    late.path("efficiency", "share_per_year", &[2021, 2023], &[0.0, -0.01]);
    hold(&measure(&late.forecaster(), "demand_fte", None), &[100.0, 100.0, 100.0, 99.0, 98.0]);
}

/// Inside, three per cent and minus one per cent a year are two per cent of D0 a year.
#[test]
fn factors_inside_add_up() {
    let found = demand("none", json!([]), &[("epidemiology", 0.03), ("efficiency", -0.01)]);
    hold(&found, &[100.0, 102.0, 104.0, 106.0, 108.0]);
}

/// Outside, each multiplies: after two years 1.2·1.2, not 1.4.
#[test]
fn factors_outside_multiply() {
    let rules = json!([
        {"factor": "epidemiology", "place": "outside"},
        {"factor": "sociocultural", "place": "outside"}
    ]);
    let found = demand("none", rules, &[("epidemiology", 0.1), ("sociocultural", 0.1)]);
    hold(&found, &[100.0, 121.0, 144.0, 169.0, 196.0]);
}

/// The form of 2012: vertical substitution outside, the rest inside.
#[test]
fn a_factor_outside_multiplies_the_sum_of_those_inside() {
    let rules = json!([{"factor": "vertical_substitution", "place": "outside"}]);
    let changes = [("epidemiology", 0.1), ("professional", 0.15), ("vertical_substitution", -0.2)];
    // 1.25·0.8, 1.5·0.6, 1.75·0.4, 2·0.2
    hold(&demand("none", rules, &changes), &[100.0, 100.0, 90.0, 70.0, 40.0]);
}

/// After its years a temporary factor stays at what it has reached; the other goes on.
#[test]
fn a_temporary_factor_stops_and_a_continuing_one_goes_on() {
    let rules = json!([
        {"factor": "epidemiology", "trend": "temporary"},
        {"factor": "sociocultural", "trend": "continuing"}
    ]);
    let mut builder = builder("none", rules, &[("epidemiology", 0.1), ("sociocultural", 0.01)]);
    builder.constant("trend_years", "years", 2.5);
    let found = measure(&builder.forecaster(), "demand_fte", None);
    hold(&found, &[100.0, 111.0, 122.0, 128.0, 129.0]);
}

/// A fifth less working time a year: the work of 100 takes 100/0.8, 100/0.6, … Inside with ten per cent
/// of epidemiology a year it adds, it does not multiply.
#[test]
fn shorter_working_time_needs_more_people_for_the_same_work() {
    let found = demand("none", json!([]), &[("working_time", 0.2)]);
    hold(&found, &[100.0, 100.0 / 0.8, 100.0 / 0.6, 100.0 / 0.4, 100.0 / 0.2]);
    let found = demand("none", json!([]), &[("working_time", 0.2), ("epidemiology", 0.1)]);
    hold(&found[..3], &[100.0, 135.0, 100.0 / 0.6 + 20.0]);
    let outside = json!([{"factor": "working_time", "place": "outside"}]);
    let found = demand("none", outside, &[("working_time", 0.2), ("epidemiology", 0.1)]);
    hold(&found[..3], &[100.0, 137.5, 200.0]);
}

/// B = D0·(1 + demo): the factors inside multiply what the population makes of the demand.
#[test]
fn factors_act_on_the_demand_that_the_population_makes() {
    let mut stated = builder("stated", json!([]), &[("epidemiology", 0.1)]);
    stated.path("demographic_change", "share", &[2021, 2022, 2023, 2024], &[0.05, 0.1, 0.2, -0.5]);
    hold(&measure(&stated.forecaster(), "demand_fte", None), &[100.0, 115.5, 132.0, 156.0, 70.0]);

    let mut population = builder("population", json!([]), &[("epidemiology", 0.1)]);
    let inhabitants = [1000.0, 1050.0, 1100.0, 1200.0, 500.0];
    population.path("population", "persons", &[2020, 2021, 2022, 2023, 2024], &inhabitants);
    hold(&measure(&population.forecaster(), "demand_fte", None), &[100.0, 115.5, 132.0, 156.0, 70.0]);

    let mut utilisation = builder("utilisation", json!([]), &[("epidemiology", 0.1)]);
    let members =
        |axis: &'static str, names: &[&str]| (axis, names.iter().map(|n| (*n).to_owned()).collect());
    let bands = || members("age", &["0-64", "65+"]);
    let years = members("year", &["2020", "2021", "2022", "2023", "2024"]);
    // Uses: 2·100 + 8·100 = 1000 in 2020; the old become 106.25, 112.5, 125 and 37.5.
    utilisation.series("care_use", "uses_per_person_per_year", &[bands()], &[2.0, 8.0]).series(
        "population",
        "persons",
        &[bands(), years],
        &[100.0, 100.0, 100.0, 100.0, 100.0, 100.0, 106.25, 112.5, 125.0, 37.5],
    );
    utilisation.file["data"].as_array_mut().unwrap().last_mut().unwrap()["open_age_upper"] = json!(99);
    hold(&measure(&utilisation.forecaster(), "demand_fte", None), &[100.0, 115.5, 132.0, 156.0, 70.0]);
}

/// Unmet demand is part of D0 before any factor acts.
#[test]
fn factors_start_from_todays_work_and_what_is_missing_of_it() {
    let mut builder = builder("none", json!([]), &[("professional", 0.1)]);
    builder.constant("unmet_demand", "share", 0.2);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[120.0, 132.0, 144.0, 156.0, 168.0]);
}

/// A quarter a year leaves no hours at all in 2024, and no number of people works them.
#[test]
fn hours_that_end_are_no_demand() {
    let nobody = builder("none", json!([]), &[("working_time", 0.25)]).file.to_string();
    let problems = hwf_forecast::check(nobody.as_bytes());
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!((problem.code.as_str(), problem.found.as_deref()), ("demand.impossible", Some("2024")));
}

/// Nothing that is needed any more in 2024, or less than nothing, whether inside or outside.
#[test]
fn factors_that_leave_nothing_are_no_demand() {
    let outside = json!([{"factor": "efficiency", "place": "outside"}]);
    for (rules, change) in [(json!([]), -0.25), (outside.clone(), -0.25), (json!([]), -0.3), (outside, -0.3)]
    {
        let nothing = builder("none", rules, &[("efficiency", change)]).file.to_string();
        let problems = hwf_forecast::check(nothing.as_bytes());
        let [problem] = &problems[..] else { panic!("{problems:?}") };
        assert_eq!((problem.code.as_str(), problem.found.as_deref()), ("demand.impossible", Some("2024")));
    }
}
