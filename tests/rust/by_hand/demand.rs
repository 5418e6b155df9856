//! Demand by each method, on populations of round numbers.

use super::{colleagues, hold};
use crate::projects::{measure, sexes};
use serde_json::json;

/// 100 FTE today and a quarter more missing: 125.
#[test]
fn constant_demand_is_todays_work_and_what_is_missing_of_it() {
    let mut builder = colleagues(200.0, 2022);
    builder.constant("fte_per_head", "fte_per_head", 0.5).constant("unmet_demand", "share", 0.25);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[125.0; 3]);
}

/// 12 FTE per 10,000 of 50,000 inhabitants are 60, of 75,000 they are 90; unmet demand has no part in it.
#[test]
fn a_stated_density_is_per_ten_thousand_inhabitants() {
    let mut builder = colleagues(10.0, 2022);
    builder.file["methods"][0]["demand"] = json!({"type": "ratio", "target": "stated"});
    builder
        .constant("unmet_demand", "share", 0.5)
        .constant("target_density", "fte_per_10000_population", 12.0)
        .path("population", "persons", &[2020, 2021, 2022], &[50_000.0, 75_000.0, 75_000.0]);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[60.0, 90.0, 90.0]);
}

/// Today's density follows the population, not its inverse; between stated years it lies on a line.
#[test]
fn todays_density_follows_the_population_along_its_line() {
    let mut builder = colleagues(100.0, 2024);
    builder.file["methods"][0]["demand"] = json!({"type": "ratio", "target": "today"});
    let line = json!({"type": "path", "years": [2020, 2024], "values": [1000, 1400], "between": "linear"});
    builder.constant("unmet_demand", "share", 0.1).parameter("population", "persons", line);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[110.0, 121.0, 132.0, 143.0, 154.0]);
}

/// Σ w·Pop = 1·100 + 5·10 + 2·100 + 7·20 = 490 in 2020 and 1·80 + 5·30 + 2·90 + 7·40 = 690 in 2021.
#[test]
fn utilisation_weighs_every_sex_and_age_with_its_own_use_of_care() {
    let mut builder = colleagues(49.0, 2021);
    builder.file["methods"][0]["demand"] = json!({"type": "utilisation"});
    let by = || [("sex", sexes()), ("age", vec!["0-64".to_owned(), "65+".to_owned()])];
    let [sex, age] = by();
    let years = ("year", vec!["2020".to_owned(), "2021".to_owned()]);
    builder.series("care_use", "uses_per_person_per_year", &by(), &[1.0, 5.0, 2.0, 7.0]).series(
        "population",
        "persons",
        &[sex, age, years],
        &[100.0, 80.0, 10.0, 30.0, 100.0, 90.0, 20.0, 40.0],
    );
    // An open band of an amount says how far it reaches.
    builder.file["data"].as_array_mut().unwrap().last_mut().unwrap()["open_age_upper"] = json!(99);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[49.0, 69.0]);
}
