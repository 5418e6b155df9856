//! The joiners that close a gap, whoever they are. A tenth leaves each year, joiners from the year after on.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::requests::{NoAnswerReason, RequiredEntries, RequiredIntakeRequest};
use serde_json::json;

fn abroad() -> Builder {
    let mut builder = colleagues(100.0, 2024);
    builder
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 0.0)
        .constant("fte_per_head", "fte_per_head", 0.5)
        .path("immigration", "heads_per_year", &[2021, 2023], &[4.0, 8.0])
        .series("immigration_profile", "share", &[("age", ages(30, 60, true))], &at_age(30, 1.0));
    builder
}

fn asked(builder: &Builder, target_year: i32, from_year: i32) -> RequiredEntries {
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "p".to_owned(),
        target_year,
        from_year: Some(from_year),
    };
    builder.forecaster().required_entries(&request).expect("years inside the forecast")
}

/// Of 100 persons 65.61 are left in 2024, of ten joiners a year 10 + 9 + 8.1 + 7.29 = 34.39.
#[test]
fn ten_joiners_a_year_replace_a_tenth_of_a_hundred() {
    let answer = asked(&abroad(), 2024, 2021);
    hold(&[answer.entries.expect("an answer"), answer.per_entry_fte], &[10.0, 3.439 / 2.0]);
    hold(&[answer.supply_without_fte.expect("ages"), answer.demand_fte], &[65.61 / 2.0, 50.0]);
    hold(&[answer.planned_entries.expect("years")], &[6.0]);
    assert_eq!(answer.no_answer, None);
}

/// Who joins before the first year stays as planned: four of 2021, of whom 2.916 are there in 2024.
#[test]
fn joiners_of_earlier_years_stay() {
    let answer = asked(&abroad(), 2024, 2022);
    hold(&[answer.supply_without_fte.expect("ages")], &[(65.61 + 2.916) / 2.0]);
    hold(&[answer.entries.expect("an answer")], &[(34.39 - 2.916) / 2.71]);
    hold(&[answer.planned_entries.expect("years")], &[20.0 / 3.0]);
}

/// Those in training are joiners like others and are replaced too; joiners come at the age of graduates, who
/// work full time, not at that of the foreign-trained.
#[test]
fn graduates_are_replaced_and_give_the_age() {
    let mut builder = abroad();
    let by_age = || [("age", ages(30, 60, true))];
    let mut hours = vec![0.5; 31];
    hours[20..].fill(1.0);
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "fte_per_head");
    builder
        .series("fte_per_head", "fte_per_head", &by_age(), &hours)
        .constant("training_duration", "years", 2.0)
        .series("students_in_training", "heads", &[("study_year", ages(1, 2, false))], &[6.0, 8.0])
        .series("graduate_profile", "share", &by_age(), &at_age(50, 1.0));
    let answer = asked(&builder, 2024, 2021);
    hold(&[answer.supply_without_fte.expect("ages"), answer.per_entry_fte], &[65.61 / 2.0, 3.439]);
    hold(&[answer.entries.expect("an answer")], &[5.0]);
    hold(&[answer.planned_entries.expect("years")], &[(8.0 + 6.0 + 24.0) / 4.0]);
}

/// Joiners of a country divide over regions as the plan divides those of the first year.
#[test]
fn joiners_divide_over_regions_as_planned() {
    let mut builder = abroad();
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    let regions = || ("region", vec!["n".to_owned(), "s".to_owned()]);
    let by_age = || ("age", ages(30, 60, true));
    builder.file["data"] = json!([]);
    builder.file["parameters"] = json!([]);
    builder
        .series("stock", "heads", &[regions(), by_age()], &[at_age(40, 50.0), at_age(40, 50.0)].concat())
        .constant("unmet_demand", "share", 0.1)
        .series("immigration", "heads_per_year", &[regions()], &[3.0, 1.0])
        .series("immigration_profile", "share", &[by_age()], &at_age(30, 1.0))
        .series("fte_per_head", "fte_per_head", &[regions()], &[1.0, 0.6]);
    let answer = asked(&builder, 2022, 2021);
    hold(&[answer.per_entry_fte, answer.entries.expect("an answer")], &[1.8, 8.0 / 1.8]);
}

#[test]
fn nobody_can_have_joined_before_the_first_year() {
    let answer = asked(&abroad(), 2022, 2023);
    let no_answer = answer.no_answer.expect("no answer");
    assert_eq!((answer.entries, answer.planned_entries), (None, None));
    assert_eq!((no_answer.reason, no_answer.first_year), (NoAnswerReason::TooEarly, Some(2023)));
}

#[test]
fn without_ages_nobody_joins() {
    let mut builder = colleagues(100.0, 2024);
    builder.file["methods"][0]["supply"] = json!({"type": "trend", "from": "growth"});
    builder.constant("supply_growth", "share_per_year", 0.1);
    let answer = asked(&builder, 2024, 2021);
    let no_answer = answer.no_answer.expect("no answer");
    assert_eq!((no_answer.reason, no_answer.first_year), (NoAnswerReason::NoTraineeEnters, None));
    assert_eq!((answer.entries, answer.planned_entries, answer.supply_without_fte), (None, None, None));
    assert_eq!(answer.demand_fte, 100.0);
}
