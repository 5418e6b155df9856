//! What planners read from supply and demand.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages, measure};
use hwf_forecast::requests::{ForecastRequest, SummaryLine};
use serde_json::json;

fn summary(builder: &Builder) -> SummaryLine {
    let request = ForecastRequest { scenario: None, measures: None, by: None, gap: None, index_100: None };
    builder.forecaster().forecast(&request).expect("the base").summary.remove(0)
}

/// Supply 100, demand 125: the gap is −25 and four fifths are met.
#[test]
fn a_shortage_is_a_negative_gap_and_an_adequacy_below_one() {
    let mut builder = colleagues(100.0, 2021);
    builder.constant("unmet_demand", "share", 0.25);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "gap_fte", None), &[-25.0, -25.0]);
    hold(&measure(&forecaster, "adequacy", None), &[0.8, 0.8]);
}

/// 100 persons who work half: 20 heads and 10 FTE per 10,000 of 50,000 inhabitants.
#[test]
fn densities_in_heads_and_in_fte_are_two_things() {
    let mut builder = colleagues(100.0, 2021);
    builder.constant("fte_per_head", "fte_per_head", 0.5).constant("population", "persons", 50_000.0);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "heads_per_10000", None), &[20.0, 20.0]);
    hold(&measure(&forecaster, "fte_per_10000", None), &[10.0, 10.0]);
    hold(&measure(&forecaster, "supply_heads", None), &[100.0, 100.0]);
    hold(&measure(&forecaster, "supply_fte", None), &[50.0, 50.0]);
}

/// Participation and FTE per head multiply: of 100 persons 80 work, each half.
#[test]
fn participation_and_hours_multiply() {
    let mut builder = colleagues(100.0, 2021);
    builder.constant("fte_per_head", "fte_per_head", 0.5).constant("participation", "share", 0.8);
    hold(&measure(&builder.forecaster(), "supply_fte", None), &[40.0, 40.0]);
}

/// 30 of 53 and 10 of 40: the 30 are 55 at the end of the second year.
#[test]
fn the_share_of_55_and_over_counts_from_55() {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2023));
    let mut stock = at_age(40, 10.0);
    stock[23] = 30.0;
    builder.series("stock", "heads", &[("age", ages(30, 60, true))], &stock);
    hold(&measure(&builder.forecaster(), "share_55_plus", None), &[0.0, 0.0, 0.75, 0.75]);
}

/// Supply 100, 95, 90.25 and 85.7375 against a demand of 100, and then with a tenth tolerated.
#[test]
fn a_tolerance_forgives_a_small_shortage() {
    let mut builder = colleagues(100.0, 2023);
    builder.constant("exit", "probability_per_year", 0.05);
    assert_eq!(summary(&builder).first_shortage_year, Some(2021));
    assert_eq!(summary(&builder).balance_year, Some(2020));
    builder.file["runs"] = json!({"tolerance_share": 0.1});
    assert_eq!(summary(&builder).first_shortage_year, Some(2023));
}

/// A quarter is missing today and the workforce grows by ten a year from 2021 on.
#[test]
fn the_balance_year_is_the_first_in_which_supply_reaches_demand() {
    let mut builder = colleagues(100.0, 2025);
    builder.constant("unmet_demand", "share", 0.25).constant("immigration", "heads_per_year", 10.0).series(
        "immigration_profile",
        "share",
        &[("age", ages(30, 60, true))],
        &at_age(35, 1.0),
    );
    assert_eq!(summary(&builder).balance_year, Some(2023));
    assert_eq!(summary(&builder).first_shortage_year, Some(2020));
}
