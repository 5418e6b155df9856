//! Demand that is given, and what moves every demand: the standard of service and productivity.

use super::{colleagues, hold};
use crate::projects::{Builder, measure};
use serde_json::json;

fn by_path(calibrated: bool) -> Builder {
    let mut builder = colleagues(100.0, 2022);
    builder.file["methods"][0]["demand"] = json!({"type": "path", "calibrated": calibrated});
    builder.constant("unmet_demand", "share", 0.2).path(
        "stated_demand",
        "fte",
        &[2020, 2021, 2022],
        &[80.0, 88.0, 100.0],
    );
    builder
}

/// Funded posts are what they are; unmet demand has no part in them.
#[test]
fn a_given_demand_is_absolute() {
    hold(&measure(&by_path(false).forecaster(), "demand_fte", None), &[80.0, 88.0, 100.0]);
}

/// D0 = 120 where 80 are stated: every year is one and a half times what is stated.
#[test]
fn a_calibrated_demand_starts_from_the_base_years_own() {
    hold(&measure(&by_path(true).forecaster(), "demand_fte", None), &[120.0, 132.0, 150.0]);
    let mut builder = colleagues(100.0, 2022);
    builder.file["methods"][0]["demand"] = json!({"type": "ratio", "target": "stated", "calibrated": true});
    builder.constant("unmet_demand", "share", 0.2).constant("population", "persons", 10_000.0).path(
        "target_density",
        "fte_per_10000_population",
        &[2020, 2021, 2022],
        &[80.0, 88.0, 100.0],
    );
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[120.0, 132.0, 150.0]);
}

/// A tenth more service a year multiplies by 1.1 each year; a quarter more productivity divides by 1.25.
#[test]
fn service_multiplies_and_productivity_divides_year_by_year() {
    let mut builder = colleagues(100.0, 2023);
    builder.constant("service_standard", "share_per_year", 0.1);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[100.0, 110.0, 121.0, 133.1]);
    let mut builder = colleagues(100.0, 2023);
    builder.constant("productivity", "share_per_year", 0.25);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[100.0, 80.0, 64.0, 51.2]);
    // Both at once, and a standard that rises in one year only.
    builder.path("service_standard", "share_per_year", &[2021, 2022, 2023], &[0.0, 0.5, 0.0]);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[100.0, 80.0, 96.0, 76.8]);
}
