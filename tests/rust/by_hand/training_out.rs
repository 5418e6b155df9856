//! A training whose starters come out of another profession's stock.

use super::{hold, several};
use crate::projects::{Builder, ages, line, of_part};
use hwf_forecast::project::{Change, Operation, Quantity, Scope};
use hwf_forecast::requests::{Choice, ForecastRequest, PyramidRequest, RequiredIntakeRequest};
use serde_json::json;

/// 100 doctors of each age from 30 to 35 in the north, half of whom leave each year; 10 of those who are 32
/// at a year's end start a training of a year as general practitioners.
fn doctors() -> Builder {
    let mut builder = several(&["doctor", "gp"], 2024);
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}]);
    builder.file["methods"][1]["supply"]["trains_from"] = json!("doctor");
    let own = |builder: &mut Builder, profession: &str| {
        builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["for"] =
            json!({"profession": profession});
    };
    let by_age = || [("age", ages(30, 40, true))];
    let mut stock = [100.0; 11];
    stock[6..].fill(0.0);
    builder.series("stock", "heads", &by_age(), &stock);
    own(&mut builder, "doctor");
    builder.series("stock", "heads", &by_age(), &[0.0; 11]);
    own(&mut builder, "gp");
    builder.constant("exit", "probability_per_year", 0.5);
    own(&mut builder, "doctor");
    let at = |age: usize| {
        let mut profile = [0.0; 11];
        profile[age - 30] = 1.0;
        profile
    };
    builder.path("intake", "heads_per_year", &[2021, 2023], &[10.0, 0.0]);
    own(&mut builder, "gp");
    builder
        .constant("training_duration", "years", 1.0)
        .series("graduate_profile", "share", &by_age(), &at(34))
        .series("intake_profile", "share", &by_age(), &at(32));
    builder
}

/// They leave at the year's end, after that year's exits, and join after the training.
#[test]
fn starters_leave_the_first_stock_at_the_years_end() {
    let forecaster = doctors().forecaster();
    hold(
        &of_part(&forecaster, "supply_heads", None, ["doctor", "n", "s", "T"]),
        &[600.0, 290.0, 135.0, 67.5, 33.75],
    );
    hold(&of_part(&forecaster, "supply_heads", None, ["gp", "n", "s", "T"]), &[0.0, 0.0, 10.0, 20.0, 20.0]);
    hold(&line(&forecaster, "to_training", "doctor", "n"), &[10.0, 10.0, 0.0, 0.0]);
    hold(&line(&forecaster, "leavers", "doctor", "n"), &[300.0, 145.0, 67.5, 33.75]);
    let request = PyramidRequest { scenario: None, profession: "doctor".to_owned(), year: 2021 };
    let ages = forecaster.pyramid(&request).unwrap().series[0].values.0.clone();
    hold(&ages[..4], &[0.0, 50.0, 40.0, 50.0]);
    // Asked for alone or with others, the doctors are the same.
    let request = PyramidRequest { scenario: None, profession: "doctor".to_owned(), year: 2022 };
    hold(&[forecaster.pyramid(&request).unwrap().series[0].values.0.iter().sum()], &[135.0]);
}

/// Fifty are there of the age, not more: also where only a scenario asks for them.
#[test]
fn more_than_are_there_cannot_start() {
    let scope = Some(Scope { profession: Some("gp".to_owned()), ..Scope::ALL });
    let change = |amount| Change {
        quantity: Quantity::Intake,
        scope: scope.clone(),
        op: Operation::Set,
        amount,
        ramp: None,
        reason: None,
    };
    // In 2021 50 are 32 at the year's end, a year later 25 of those who were 30.
    let forecaster = doctors().forecaster();
    let ask = |amount| {
        let scenario = Some(Choice::Changes(vec![change(amount)]));
        forecaster.forecast(&ForecastRequest {
            scenario,
            measures: None,
            by: None,
            gap: None,
            index_100: None,
        })
    };
    let problems = ask(25.5).expect_err("too many");
    let found: Vec<_> = problems
        .iter()
        .map(|p| (p.code.as_str(), p.path.as_str(), p.found.as_deref(), p.expected.as_deref()))
        .collect();
    assert_eq!(found, [("training.overdrawn", "scenario", Some("2022"), Some("doctor"))]);
    assert_eq!(ask(50.5).expect_err("too many")[0].found.as_deref(), Some("2021"));
    assert_eq!(ask(25.0).expect_err("nobody is 32 in 2023")[0].found.as_deref(), Some("2023"));
}

/// A warning about another profession keeps nobody from being told.
#[test]
fn a_warning_hides_no_overdrawn_training() {
    let mut builder = doctors();
    builder.path("training_capacity", "heads_per_year", &[2021], &[5.0]);
    let codes = |builder: &Builder| -> Vec<String> {
        hwf_forecast::check(builder.file.to_string().as_bytes())
            .into_iter()
            .map(|problem| problem.code)
            .collect()
    };
    assert_eq!(codes(&builder), ["training.capacity"]);
    for parameter in builder.file["parameters"].as_array_mut().unwrap() {
        if parameter["quantity"] == "intake" {
            parameter["value"]["values"] = json!([51.0, 0.0]);
        }
    }
    assert_eq!(codes(&builder), ["training.capacity", "training.overdrawn"]);
}

/// One starter of 2021 is one general practitioner from 2022 on; the places are not applied, only told.
#[test]
fn the_required_intake_reads_the_training_alone() {
    let mut builder = doctors();
    builder.path("training_capacity", "heads_per_year", &[2021, 2022], &[100.0, 7.0]);
    builder.file["methods"][1]["demand"] = json!({"type": "path"});
    builder.path("stated_demand", "fte", &[2020], &[24.0]);
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "gp".to_owned(),
        target_year: 2023,
        from_year: Some(2021),
    };
    let answer = builder.forecaster().required_intake(&request).expect("an answer");
    hold(&[answer.intake.unwrap(), answer.per_trainee_fte, answer.supply_without_fte], &[12.0, 2.0, 0.0]);
    let over = answer.over_capacity.expect("more than the places of 2022");
    assert_eq!((over.year, over.capacity), (2022, 7.0));
}
