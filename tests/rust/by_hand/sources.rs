//! Where supply comes from: each source with a pencil, and all of them together the supply.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::Forecaster;
use hwf_forecast::requests::{Sources, SourcesRequest, SupplySource};
use serde_json::json;

fn asked(forecaster: &Forecaster, profession: &str, from_year: i32) -> Sources {
    let request =
        SourcesRequest { scenario: None, profession: profession.to_owned(), from_year: Some(from_year) };
    forecaster.sources(&request).expect("a year inside the forecast")
}

fn heads(sources: &Sources, source: SupplySource) -> &[f64] {
    let line = sources.lines.iter().find(|line| line.source == source);
    &line.unwrap_or_else(|| panic!("{}", source.word())).heads.0
}

/// A tenth leaves each year, joiners from the year after on. Six and eight of earlier years are in training
/// of two years, ten start each year, four come from abroad, five are temporary.
#[test]
fn each_source_is_what_it_gives_alone() {
    let mut builder = colleagues(100.0, 2024);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .constant("fte_per_head", "fte_per_head", 0.5)
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 0.0)
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", 2.0)
        .series("students_in_training", "heads", &[("study_year", ages(1, 2, false))], &[6.0, 8.0])
        .series("graduate_profile", "share", &by_age(), &at_age(30, 1.0))
        .constant("immigration", "heads_per_year", 4.0)
        .series("immigration_profile", "share", &by_age(), &at_age(30, 1.0))
        .constant("temporary_staff", "heads", 5.0)
        .constant("temporary_fte", "fte_per_head", 0.8);
    let sources = asked(&builder.forecaster(), "p", 2022);
    assert_eq!(
        (sources.from_year, sources.years.as_slice()),
        (2022, [2020, 2021, 2022, 2023, 2024].as_slice())
    );
    hold(heads(&sources, SupplySource::Stock), &[100.0, 90.0, 81.0, 72.9, 65.61]);
    hold(heads(&sources, SupplySource::InTraining), &[0.0, 8.0, 13.2, 11.88, 10.692]);
    // Who starts in 2021 joins in 2023, and who starts in 2022 in 2024.
    hold(heads(&sources, SupplySource::BeforeSteering), &[0.0, 0.0, 0.0, 10.0, 9.0]);
    hold(heads(&sources, SupplySource::Steerable), &[0.0, 0.0, 0.0, 0.0, 10.0]);
    hold(heads(&sources, SupplySource::Abroad), &[0.0, 4.0, 7.6, 10.84, 13.756]);
    hold(heads(&sources, SupplySource::Temporary), &[5.0; 5]);
    assert_eq!(sources.lines.len(), 6);
    for line in &sources.lines {
        let fte_per_head = if line.source == SupplySource::Temporary { 0.8 } else { 0.5 };
        let expected: Vec<f64> = line.heads.0.iter().map(|heads| heads * fte_per_head).collect();
        hold(&line.fte.0, &expected);
    }
}

/// Half of the inactive return each year; they were there in the base year.
#[test]
fn who_returns_belongs_to_the_stock() {
    let mut builder = colleagues(100.0, 2022);
    builder.series("inactive_stock", "heads", &[("age", ages(30, 60, true))], &at_age(40, 8.0)).constant(
        "return_rate",
        "probability_per_year",
        0.5,
    );
    let sources = asked(&builder.forecaster(), "p", 2021);
    assert_eq!(sources.lines.len(), 1);
    hold(heads(&sources, SupplySource::Stock), &[100.0, 104.0, 106.0]);
}

/// Doctors of whom five a year start to become `g`, for one year.
fn drawn() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2023));
    builder.file["axes"]["professions"] = json!([{"id": "d", "name": "D"}, {"id": "g", "name": "G"}]);
    builder.file["methods"] = json!([
        {"profession": "d", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
        {"profession": "g", "supply": {"type": "cohort", "trains_from": "d"}, "demand": {"type": "constant"}},
    ]);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .series("stock", "heads", &by_age(), &[100.0; 31])
        .constant("intake", "heads_per_year", 5.0)
        .constant("training_duration", "years", 1.0)
        .series("graduate_profile", "share", &by_age(), &at_age(45, 1.0))
        .series("intake_profile", "share", &by_age(), &at_age(44, 1.0));
    for parameter in builder.file["parameters"].as_array_mut().unwrap().iter_mut().skip(2) {
        parameter["for"] = json!({"profession": "g"});
    }
    builder
}

#[test]
fn who_leaves_for_another_profession_is_told_apart() {
    let forecaster = drawn().forecaster();
    let doctors = asked(&forecaster, "d", 2021);
    hold(heads(&doctors, SupplySource::Stock), &[3100.0; 4]);
    hold(heads(&doctors, SupplySource::OtherProfessions), &[0.0, -5.0, -10.0, -15.0]);
    assert_eq!(doctors.lines.len(), 2);
    let trained = asked(&forecaster, "g", 2022);
    hold(heads(&trained, SupplySource::Stock), &[3100.0; 4]);
    hold(heads(&trained, SupplySource::BeforeSteering), &[0.0, 0.0, 5.0, 5.0]);
    hold(heads(&trained, SupplySource::Steerable), &[0.0, 0.0, 0.0, 5.0]);
}

/// A trend tells nothing apart.
#[test]
fn a_trend_is_all_stock() {
    let mut builder = colleagues(100.0, 2022);
    builder.file["methods"][0]["supply"] = json!({"type": "trend", "from": "growth"});
    builder.constant("supply_growth", "share_per_year", 0.1);
    let sources = asked(&builder.forecaster(), "p", 2021);
    assert_eq!(sources.lines.len(), 1);
    hold(heads(&sources, SupplySource::Stock), &[100.0, 110.0, 121.0]);
}
