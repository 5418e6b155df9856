//! Morbidity, family care and policy as changes of the whole demand since the base year.

use super::{colleagues, hold, several};
use crate::projects::{ids, measure, of_part};
use serde_json::json;

/// Each is a level, not a yearly change, and they multiply; the base year has none.
#[test]
fn changes_since_the_base_year_multiply() {
    let mut builder = colleagues(100.0, 2022);
    builder
        .path("morbidity", "share", &[2020, 2022], &[0.1, 0.2])
        .constant("family_care", "share", -0.5)
        .constant("policy_shift", "share", 0.25);
    hold(
        &measure(&builder.forecaster(), "demand_fte", None),
        &[100.0, 100.0 * 1.1 * 0.5 * 1.25, 100.0 * 1.2 * 0.5 * 1.25],
    );
}

/// They move an absolute demand and a calibrated one alike.
#[test]
fn they_move_stated_demands() {
    let mut builder = colleagues(100.0, 2021);
    builder.file["methods"][0]["demand"] = json!({"type": "path"});
    builder.path("stated_demand", "fte", &[2020, 2021], &[50.0, 60.0]).constant("policy_shift", "share", 0.5);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[50.0, 90.0]);
    builder.file["methods"][0]["demand"]["calibrated"] = json!(true);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[100.0, 180.0]);
}

#[test]
fn each_profession_and_region_has_its_own() {
    let mut builder = several(&["p", "q"], 2021);
    let stock = [8.0, 0.0, 0.0, 4.0, 0.0, 0.0];
    builder
        .series(
            "stock",
            "heads",
            &[("region", ids(&["n", "s"])), ("age", ids(&["30", "31-39", "40+"]))],
            &stock,
        )
        .series(
            "policy_shift",
            "share",
            &[("profession", ids(&["q"])), ("region", ids(&["n", "s"]))],
            &[0.5, -0.25],
        );
    let demand = |profession, region| {
        of_part(&builder.forecaster(), "demand_fte", None, [profession, region, "s", "T"])[1]
    };
    hold(&[demand("p", "n"), demand("q", "n"), demand("q", "s"), demand("q", "T")], &[8.0, 12.0, 3.0, 15.0]);
}
