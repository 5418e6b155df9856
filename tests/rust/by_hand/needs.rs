//! Demand by needs: prevalence, services for a case, division of work, services of a full-time equivalent.

use super::{hold, several};
use crate::projects::{Builder, ids, of_part, state};
use serde_json::{Value, json};

fn one(value: f64) -> Value {
    json!({"type": "constant", "value": value})
}

/// Diabetes: 2 % of the younger and 10 % of the old, 12 services a case, of which nurses do two thirds at
/// 600 a year and doctors one third at 400.
fn diabetes() -> Builder {
    let mut builder = several(&["nurse", "doctor"], 2021);
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}]);
    builder.file["axes"]["services"] = json!([{"id": "diabetes", "name": "Diabetes"}]);
    for method in builder.file["methods"].as_array_mut().unwrap() {
        method["demand"] = json!({"type": "needs"});
    }
    let bands = || ("age", ids(&["0-64", "65+"]));
    builder
        .series("stock", "heads", &[("age", ids(&["30", "31-39", "40+"]))], &[10.0, 0.0, 0.0])
        .series(
            "population",
            "persons",
            &[bands(), ("year", ids(&["2020", "2021"]))],
            &[10_000.0, 10_000.0, 4000.0, 5000.0],
        )
        .series("prevalence", "share", &[("service", ids(&["diabetes"])), bands()], &[0.02, 0.1])
        .path("services_per_case", "services_per_case", &[2020, 2021], &[12.0, 15.0]);
    for (profession, share, served) in [("nurse", 0.75, 600.0), ("doctor", 0.25, 400.0)] {
        state(&mut builder, "work_share", "share", json!({"profession": profession}), one(share));
        state(
            &mut builder,
            "services_per_fte_year",
            "services_per_fte_year",
            json!({"profession": profession}),
            one(served),
        );
    }
    builder
}

fn demand(builder: &Builder, profession: &str) -> Vec<f64> {
    of_part(&builder.forecaster(), "demand_fte", None, [profession, "n", "s", "T"])
}

/// 600 cases, 700 a year later.
#[test]
fn cases_times_services_times_share_over_what_one_serves() {
    let builder = diabetes();
    hold(&demand(&builder, "nurse"), &[600.0 * 12.0 * 0.75 / 600.0, 700.0 * 15.0 * 0.75 / 600.0]);
    hold(&demand(&builder, "doctor"), &[600.0 * 12.0 * 0.25 / 400.0, 700.0 * 15.0 * 0.25 / 400.0]);
}

#[test]
fn morbidity_moves_needs_after_the_base_year() {
    let mut builder = diabetes();
    state(&mut builder, "morbidity", "share", json!({"service": "diabetes"}), one(0.2));
    hold(&demand(&builder, "doctor"), &[4.5, 6.5625 * 1.2]);
}

#[test]
fn calibrated_needs_start_from_the_base_year() {
    let mut builder = diabetes();
    builder.file["methods"][1]["demand"]["calibrated"] = json!(true);
    builder.constant("unmet_demand", "share", 0.5);
    hold(&demand(&builder, "doctor"), &[15.0, 15.0 * 6.5625 / 4.5]);
}

/// Who lives longer falls ill later: at 65 and over as at 0 to 64.
#[test]
fn healthy_ageing_moves_prevalence() {
    let mut builder = diabetes();
    builder.constant("life_expectancy_gain", "years", 50.0).constant("healthy_ageing", "share", 2.0);
    hold(&demand(&builder, "doctor"), &[4.5, 15_000.0 * 0.02 * 15.0 * 0.25 / 400.0]);
}
