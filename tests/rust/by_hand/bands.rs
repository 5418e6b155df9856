//! Who enters and leaves in one flow year by band of ages.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages, near};
use hwf_forecast::Forecaster;
use hwf_forecast::forecast::measure::Line;
use hwf_forecast::requests::{AccountsRequest, Bands, BandsRequest};
use serde_json::json;
use std::path::Path;

fn asked(forecaster: &Forecaster, profession: &str, year: i32, bands: &[&str]) -> Bands {
    let request = BandsRequest {
        scenario: None,
        profession: profession.to_owned(),
        year,
        bands: bands.iter().map(|band| (*band).to_owned()).collect(),
    };
    forecaster.bands(&request).expect("bands")
}

fn line(bands: &Bands, line: Line) -> &[f64] {
    let found = bands.lines.iter().find(|entry| entry.line == line);
    &found.unwrap_or_else(|| panic!("{}", line.word())).heads.0
}

/// 100 persons of 39 and 50 of 60 and over; 20 graduates of 30 and ten foreign-trained of 40 a year. One in
/// ten leaves, joiners like all others.
fn workforce() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2024));
    let by_age = || [("age", ages(30, 60, true))];
    let mut stock = at_age(39, 100.0);
    stock[30] = 50.0;
    builder
        .series("stock", "heads", &by_age(), &stock)
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 1.0)
        .constant("intake", "heads_per_year", 20.0)
        .constant("training_duration", "years", 0.0)
        .series("graduate_profile", "share", &by_age(), &at_age(30, 1.0))
        .constant("immigration", "heads_per_year", 10.0)
        .series("immigration_profile", "share", &by_age(), &at_age(40, 1.0));
    builder
}

/// The 100 are 39 when the year starts and leave as such; the 90 who stay are 40 when it ends.
#[test]
fn stock_leaves_at_its_age_at_the_start_and_joiners_at_theirs_at_the_end() {
    let bands = asked(&workforce().forecaster(), "p", 2021, &["15-29", "30-39", "40-49", "50+"]);
    hold(line(&bands, Line::StockStart), &[0.0, 100.0, 0.0, 50.0]);
    hold(line(&bands, Line::Graduates), &[0.0, 20.0, 0.0, 0.0]);
    hold(line(&bands, Line::Immigration), &[0.0, 0.0, 10.0, 0.0]);
    hold(line(&bands, Line::Leavers), &[0.0, 12.0, 1.0, 5.0]);
    hold(line(&bands, Line::Deaths), &[0.0; 4]);
    hold(line(&bands, Line::StockEnd), &[0.0, 18.0, 99.0, 45.0]);
    assert_eq!(bands.bands, ["15-29", "30-39", "40-49", "50+"]);
    assert!(bands.lines.iter().all(|entry| entry.line != Line::MovedIn && entry.line != Line::Returners));
}

/// A tenth of the north goes south each year, at the age at which the year found them.
#[test]
fn moves_are_counted_where_people_left() {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2022));
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    let regions = || vec!["n".to_owned(), "s".to_owned()];
    builder
        .series(
            "stock",
            "heads",
            &[("region", regions()), ("age", ages(30, 60, true))],
            &[at_age(39, 100.0), at_age(50, 0.0)].concat(),
        )
        .series(
            "region_moves",
            "share",
            &[("region", regions()), ("to_region", regions())],
            &[0.9, 0.1, 0.0, 1.0],
        );
    let bands = asked(&builder.forecaster(), "p", 2021, &["30-39", "40+"]);
    hold(line(&bands, Line::MovedOut), &[10.0, 0.0]);
    hold(line(&bands, Line::MovedIn), &[10.0, 0.0]);
    hold(line(&bands, Line::StockEnd), &[0.0, 100.0]);
}

/// A tenth of the 100 leaves in 2021, stays licensed and is 40 at its end; half of them return in 2022 at 41.
#[test]
fn who_returns_is_counted_at_the_age_of_joining() {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2022));
    builder
        .series("stock", "heads", &[("age", ages(30, 60, true))], &at_age(39, 100.0))
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 0.0)
        .constant("licence_kept", "share", 1.0)
        .constant("return_rate", "probability_per_year", 0.5);
    let bands = asked(&builder.forecaster(), "p", 2022, &["30-39", "40", "41+"]);
    hold(line(&bands, Line::StockStart), &[0.0, 90.0, 0.0]);
    hold(line(&bands, Line::Leavers), &[0.0, 9.0, 0.0]);
    hold(line(&bands, Line::Returners), &[0.0, 0.0, 5.0]);
    hold(line(&bands, Line::StockEnd), &[0.0, 0.0, 86.0]);
}

/// Five start a training for `g` at the end of 2021, at ages from 35 to 44.
#[test]
fn who_leaves_for_a_training_is_counted_at_the_age_at_the_end() {
    let forecaster = super::path_problem::specialists().forecaster();
    let bands = asked(&forecaster, "p", 2021, &["30-39", "40-43", "44+"]);
    hold(line(&bands, Line::ToTraining), &[2.5, 2.0, 0.5]);
    // Ten of 39 turn 40; nobody is 30 any more.
    hold(line(&bands, Line::StockEnd), &[87.5, 38.0, 179.5]);
    assert_eq!(sums(&forecaster, "p"), 2 * bands.lines.len());
}

#[test]
fn all_bands_together_are_the_accounts_in_every_sample() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut compared = 0;
    for folder in ["www/samples", "tests/fuzz/seeds"] {
        for entry in std::fs::read_dir(root.join(folder)).expect(folder) {
            let path = entry.expect("an entry").path();
            if !path.display().to_string().ends_with(".hwf.json") {
                continue;
            }
            let bytes = std::fs::read(&path).expect("a readable file");
            let forecaster = Forecaster::new(&bytes).expect("a project without problems");
            for profession in &forecaster.project().axes.professions {
                compared += sums(&forecaster, &profession.id);
            }
        }
    }
    assert!(compared >= 20, "{compared}");
}

/// How many lines were compared.
fn sums(forecaster: &Forecaster, profession: &str) -> usize {
    let request = AccountsRequest { scenario: None, profession: profession.to_owned(), by: None };
    let accounts = forecaster.accounts(&request).expect("accounts");
    let temporary = accounts.lines.iter().any(|line| line.line == Line::TemporaryChange);
    if accounts.lines.iter().any(|line| line.line == Line::NetChange) {
        return 0;
    }
    let mut compared = 0;
    for at in [0, accounts.years.len() - 1] {
        let year = &accounts.years[at];
        let bands = asked(forecaster, profession, *year, &["0-34", "35-49", "50-59", "60+"]);
        let mut balance = 0.0;
        for entry in &bands.lines {
            let sum: f64 = entry.heads.0.iter().sum();
            let own = accounts.lines.iter().find(|line| line.line == entry.line).expect("the same line");
            if entry.line.is_flow() || !temporary {
                assert!(near(sum, own.values.0[at], 1e-9), "{profession} {year} {}", entry.line.word());
                compared += 1;
            }
            balance += match entry.line {
                Line::StockStart | Line::Graduates | Line::Immigration | Line::Returners | Line::MovedIn => {
                    sum
                }
                _ => -sum,
            };
        }
        let largest: f64 = line(&bands, Line::StockStart).iter().sum();
        assert!(balance.abs() <= 1e-9 * largest.max(1.0), "{profession} {year}: {balance}");
    }
    compared
}

#[test]
fn bands_that_do_not_cover_all_ages_once_are_told() {
    let forecaster = colleagues(100.0, 2024).forecaster();
    let told = |bands: &[&str]| {
        let request = BandsRequest {
            scenario: None,
            profession: "p".to_owned(),
            year: 2021,
            bands: bands.iter().map(|band| (*band).to_owned()).collect(),
        };
        let problems = forecaster.bands(&request).expect_err("a problem");
        let [problem] = &problems[..] else { panic!("{problems:?}") };
        (problem.code.clone(), problem.path.clone(), problem.expected.clone().unwrap_or_default())
    };
    let is = |code: &str, path: &str, expected: &str| (code.to_owned(), path.to_owned(), expected.to_owned());
    assert_eq!(told(&["30-39", "45+"]), is("series.incomplete", "bands[1]", "40"));
    assert_eq!(told(&["35+"]), is("series.incomplete", "bands[0]", "30"));
    assert_eq!(told(&["30-39", "39+"]), is("series.order", "bands[1]", ""));
    assert_eq!(told(&["30+", "40-49"]), is("series.order", "bands[1]", ""));
    assert_eq!(told(&["30-39", "40-60"]), is("series.incomplete", "bands", "61+"));
    assert_eq!(told(&[]), is("series.incomplete", "bands", "30+"));
    assert_eq!(told(&["young", "30+"]), is("series.member", "bands[0]", "34, 25-34, 75+"));
}
