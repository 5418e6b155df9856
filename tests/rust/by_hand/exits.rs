//! Who leaves, and under which heading.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::requests::AccountsRequest;

/// One line of the accounts of the only profession.
fn line(builder: &Builder, name: &str) -> Vec<f64> {
    let request = AccountsRequest { scenario: None, profession: "p".to_owned(), by: None };
    let accounts = builder.forecaster().accounts(&request).expect("accounts");
    accounts.lines.into_iter().find(|line| line.line.word() == name).expect(name).values.0
}

/// Of 1000 with q = 0.2 and r = 0.5 the survivors are 1000·0.8·0.5 = 400; of the 600 exits
/// ln 0.8 / ln 0.4 = 0.24352920… are deaths.
#[test]
fn two_causes_divide_the_exits_by_their_logarithms() {
    let mut builder = colleagues(1000.0, 2021);
    builder.constant("mortality", "probability_per_year", 0.2);
    builder.constant("retirement", "probability_per_year", 0.5);
    hold(&line(&builder, "stock_end"), &[400.0]);
    let (deaths, retirements) = (line(&builder, "deaths")[0], line(&builder, "retirements")[0]);
    assert!((deaths - 146.117_521_6).abs() < 1e-6, "{deaths}");
    assert!((retirements - 453.882_478_4).abs() < 1e-6, "{retirements}");
}

#[test]
fn each_cause_is_accounted_under_its_own_name() {
    let names = [
        ("mortality", "deaths"),
        ("retirement", "retirements"),
        ("exit", "leavers"),
        ("emigration", "emigrants"),
    ];
    for (quantity, _) in names {
        let mut builder = colleagues(1000.0, 2022);
        builder.constant(quantity, "probability_per_year", 0.1);
        for (cause, name) in names {
            let expected = if cause == quantity { [100.0, 90.0] } else { [0.0, 0.0] };
            hold(&line(&builder, name), &expected);
        }
    }
}

/// Graduates are 30 a year and immigrants 7; of each half a year's exits at 19 % leave, 1 − √0.81.
#[test]
fn joiners_are_accounted_by_where_they_come_from_and_leave_for_half_a_year() {
    let mut builder = colleagues(0.0, 2021);
    let profile = || [("age", ages(30, 60, true))];
    builder
        .constant("intake", "heads_per_year", 30.0)
        .constant("training_duration", "years", 0.0)
        .series("graduate_profile", "share", &profile(), &at_age(35, 1.0))
        .constant("immigration", "heads_per_year", 7.0)
        .series("immigration_profile", "share", &profile(), &at_age(45, 1.0))
        .constant("exit", "probability_per_year", 0.19);
    hold(&line(&builder, "graduates"), &[30.0]);
    hold(&line(&builder, "immigration"), &[7.0]);
    hold(&line(&builder, "leavers"), &[3.7]);
    hold(&line(&builder, "stock_end"), &[33.3]);
}

/// A joiner of 35 stands beside those who were 34 when the year began: their rate counts, not that of 35.
#[test]
fn joiners_meet_the_rates_of_those_they_stand_beside() {
    let mut builder = colleagues(0.0, 2021);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .constant("immigration", "heads_per_year", 100.0)
        .series("immigration_profile", "share", &by_age(), &at_age(35, 1.0))
        .series("exit", "probability_per_year", &by_age(), &at_age(34, 0.36));
    hold(&line(&builder, "leavers"), &[20.0]);
}

/// Nobody leaves in 2021, half in 2022 and nobody again in 2023.
#[test]
fn a_rate_counts_in_its_own_year() {
    let mut builder = colleagues(100.0, 2023);
    builder.path("exit", "probability_per_year", &[2021, 2022, 2023], &[0.0, 0.5, 0.0]);
    hold(&line(&builder, "stock_end"), &[100.0, 50.0, 50.0]);
    hold(&line(&builder, "leavers"), &[0.0, 50.0, 0.0]);
}
