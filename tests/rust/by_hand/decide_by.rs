//! By when a decision on the intake has to be taken.

use super::{at_age, colleagues};
use crate::projects::{Builder, ages};
use hwf_forecast::requests::{DecideBy, DecideByRequest};
use serde_json::json;

fn school(duration: f64) -> Builder {
    let mut builder = colleagues(100.0, 2030);
    builder
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", duration)
        .series("graduate_profile", "share", &[("age", ages(30, 60, true))], &at_age(30, 1.0));
    builder
}

fn asked(builder: &Builder, target_year: i32) -> DecideBy {
    let request = DecideByRequest { scenario: None, profession: "p".to_owned(), target_year };
    builder.forecaster().decide_by(&request).expect("a year inside the forecast")
}

/// Six years: who starts in 2024 is in the stock of 2030. Study years start in September; places take a
/// year, budgets twenty months.
#[test]
fn the_last_intake_and_the_months_before_it() {
    let mut builder = school(6.0);
    builder.file["runs"] = json!({"intake_month": 9, "lead_times": [
        {"step": "places", "months": 12}, {"step": "licences", "months": 0}, {"step": "budgets", "months": 20}
    ]});
    let answer = asked(&builder, 2030);
    assert_eq!(answer.last_intake_year, Some(2024));
    assert_eq!(answer.first_effect_year, Some(2030));
    assert_eq!(answer.start_month, Some(9));
    let steps: Vec<_> =
        answer.steps.iter().map(|step| (step.step.word(), step.months, step.year, step.month)).collect();
    assert_eq!(steps, [("places", 12, 2023, 9), ("licences", 0, 2024, 9), ("budgets", 20, 2023, 1)]);
}

/// Of those who start in 2025 and take five years and a half the first half arrives in 2030.
#[test]
fn a_fraction_of_a_year_lets_some_arrive_earlier() {
    let answer = asked(&school(5.5), 2030);
    assert_eq!((answer.last_intake_year, answer.first_effect_year), (Some(2025), Some(2030)));
    assert_eq!((answer.start_month, answer.steps.len()), (Some(1), 0));
}

#[test]
fn a_target_that_no_intake_reaches_has_no_date() {
    let answer = asked(&school(6.0), 2026);
    assert_eq!(answer.last_intake_year, None);
    assert_eq!((answer.first_effect_year, answer.start_month, answer.steps.len()), (None, None, 0));
}
