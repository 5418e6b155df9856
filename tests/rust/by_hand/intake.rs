//! The required intake and its years. Training takes two years and nobody leaves.

use super::{at_age, colleagues};
use crate::projects::{Builder, ages};
use hwf_forecast::requests::{NoAnswerReason, RequiredIntake, RequiredIntakeRequest};
use serde_json::json;

fn school(unmet_demand: f64) -> Builder {
    let mut builder = colleagues(100.0, 2026);
    builder
        .constant("unmet_demand", "share", unmet_demand)
        .constant("intake", "heads_per_year", 0.0)
        .constant("training_duration", "years", 2.0)
        .series("graduate_profile", "share", &[("age", ages(30, 60, true))], &at_age(30, 1.0));
    builder
}

fn asked(builder: &Builder, target_year: i32, from_year: i32) -> RequiredIntake {
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "p".to_owned(),
        target_year,
        from_year: Some(from_year),
    };
    builder.forecaster().required_intake(&request).expect("years inside the forecast")
}

/// 50 are missing; starters of 2022 to 2024 arrive in 2024 to 2026: three times 50/3.
#[test]
fn the_years_that_count_are_those_from_which_somebody_arrives() {
    let answer = asked(&school(0.5), 2026, 2022);
    assert_eq!((answer.per_trainee_fte, answer.supply_without_fte, answer.demand_fte), (3.0, 100.0, 150.0));
    assert_eq!(answer.gap_fte, -50.0);
    assert!((answer.intake.expect("an answer") - 50.0 / 3.0).abs() < 1e-12);
    assert_eq!(answer.first_effect_year, Some(2024));
    assert!(answer.infeasible.is_none() && answer.no_answer.is_none());
}

#[test]
fn a_target_before_anybody_arrives_has_no_answer_and_says_when_there_is_one() {
    let answer = asked(&school(0.5), 2023, 2022);
    let no_answer = answer.no_answer.expect("no answer");
    assert_eq!((no_answer.reason, no_answer.first_year), (NoAnswerReason::TooEarly, Some(2024)));
    assert_eq!(answer.intake, None);
}

/// Who starts in the last year of the forecast joins two years after it.
#[test]
fn a_first_effect_beyond_the_forecast_is_named_all_the_same() {
    let answer = asked(&school(0.5), 2026, 2026);
    let no_answer = answer.no_answer.expect("no answer");
    assert_eq!((no_answer.reason, no_answer.first_year), (NoAnswerReason::TooEarly, Some(2028)));
}

#[test]
fn nobody_who_finishes_means_nobody_who_enters() {
    for share in ["internal_yield", "entry_share"] {
        let mut builder = school(0.5);
        builder.constant(share, "share", 0.0);
        let no_answer = asked(&builder, 2026, 2026).no_answer.expect("no answer");
        assert_eq!((no_answer.reason, no_answer.first_year), (NoAnswerReason::NoTraineeEnters, None));
    }
}

/// A fifth too many today: even without a starter 20 FTE are left over, and I* is −20/3.
#[test]
fn a_surplus_that_remains_is_stated_as_a_positive_number() {
    let answer = asked(&school(-0.2), 2026, 2022);
    assert!((answer.intake.expect("an answer") + 20.0 / 3.0).abs() < 1e-12);
    assert_eq!(answer.infeasible.expect("infeasible").surplus_fte, 20.0);
}

/// Of 40 starters planned 30 are in the north, where they work full time; in the south they work half.
/// One trainee a year for the country is worth 0.75 + 0.25·0.5 FTE, three times.
#[test]
fn the_intake_of_a_country_divides_over_regions_as_planned() {
    let mut builder = colleagues(0.0, 2026);
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    builder.file["data"] = json!([]);
    builder.file["parameters"] = json!([]);
    let regions = || ("region", vec!["n".to_owned(), "s".to_owned()]);
    let by_age = || ("age", ages(30, 60, true));
    builder
        .series("stock", "heads", &[regions(), by_age()], &[at_age(40, 50.0), at_age(40, 0.0)].concat())
        .constant("unmet_demand", "share", 0.42)
        .series("intake", "heads_per_year", &[regions()], &[30.0, 10.0])
        .constant("training_duration", "years", 2.0)
        .series("graduate_profile", "share", &[by_age()], &at_age(30, 1.0))
        .series("fte_per_head", "fte_per_head", &[regions()], &[1.0, 0.5]);
    let answer = asked(&builder, 2026, 2022);
    assert!((answer.per_trainee_fte - 2.625).abs() < 1e-12, "{}", answer.per_trainee_fte);
    // 71 FTE wanted, 50 there, and 26.25 from the starters of 2021 who join in 2023.
    assert!((answer.supply_without_fte - 85.0).abs() < 1e-12, "{}", answer.supply_without_fte);
}
