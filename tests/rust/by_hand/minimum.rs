//! The network that the law prescribes: least density by region, and who keeps to it.

use super::{hold, several};
use crate::projects::{Builder, ids, of_part};
use serde_json::json;

/// Ten work in the north and four in the south, at half hours; the law asks for 5 and 3 FTE for 10,000.
fn network() -> Builder {
    let mut builder = several(&["p"], 2021);
    builder
        .series(
            "stock",
            "heads",
            &[("region", ids(&["n", "s"])), ("age", ids(&["30", "31-39", "40+"]))],
            &[10.0, 0.0, 0.0, 4.0, 0.0, 0.0],
        )
        .constant("fte_per_head", "fte_per_head", 0.5)
        .series(
            "population",
            "persons",
            &[("region", ids(&["n", "s"])), ("year", ids(&["2020", "2021"]))],
            &[10_000.0, 20_000.0, 5000.0, 10_000.0],
        )
        .series("minimum_density", "fte_per_10000_population", &[("region", ids(&["n", "s"]))], &[5.0, 3.0]);
    builder
}

fn figures(builder: &Builder, name: &str, region: &str) -> Vec<f64> {
    of_part(&builder.forecaster(), name, None, ["p", region, "s", "T"])
}

#[test]
fn compliance_is_supply_over_the_minimum() {
    let builder = network();
    hold(&figures(&builder, "minimum_fte", "n"), &[5.0, 10.0]);
    hold(&figures(&builder, "minimum_fte", "T"), &[6.5, 13.0]);
    hold(&figures(&builder, "minimum_compliance", "n"), &[1.0, 0.5]);
    hold(&figures(&builder, "minimum_compliance", "s"), &[2.0 / 1.5, 2.0 / 3.0]);
    // Exactly the minimum is enough.
    hold(&figures(&builder, "regions_below_minimum", "T"), &[0.0, 2.0]);
    // The demand is another: what is worked today.
    hold(&figures(&builder, "demand_fte", "n"), &[5.0, 5.0]);
}

#[test]
fn the_minimum_can_be_the_demand() {
    let mut builder = network();
    builder.file["methods"][0]["demand"] = json!({"type": "ratio", "target": "minimum"});
    builder.constant("target_density", "fte_per_10000_population", 50.0);
    hold(&figures(&builder, "demand_fte", "n"), &[5.0, 10.0]);
    hold(&figures(&builder, "demand_fte", "s"), &[1.5, 3.0]);
    hold(&figures(&builder, "gap_fte", "s"), &[0.5, -1.0]);
    builder.file["methods"][0]["demand"]["calibrated"] = json!(true);
    hold(&figures(&builder, "demand_fte", "s"), &[2.0, 4.0]);
    // The law asks for what it asks for, whatever the demand is scaled to.
    hold(&figures(&builder, "minimum_fte", "s"), &[1.5, 3.0]);
}
