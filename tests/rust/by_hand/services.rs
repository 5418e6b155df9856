//! Demand by services: use by sex and age, full-time equivalents of a use, and the staffing mix.

use super::{hold, several};
use crate::projects::{Builder, ids, of_part, state};
use serde_json::{Value, json};

fn one(value: f64) -> Value {
    json!({"type": "constant", "value": value})
}

/// Home care and hospital in north and south; 1000 of each age group in the north, 500 in the south, and
/// twice as many old people in 2022. Nurses and doctors work them.
fn home_and_hospital() -> Builder {
    let mut builder = several(&["nurse", "doctor"], 2022);
    builder.file["axes"]["services"] =
        json!([{"id": "home", "name": "Home care"}, {"id": "hospital", "name": "Hospital"}]);
    for method in builder.file["methods"].as_array_mut().unwrap() {
        method["demand"] = json!({"type": "services"});
    }
    let bands = || ("age", ids(&["0-64", "65+"]));
    builder
        .series(
            "stock",
            "heads",
            &[("region", ids(&["n", "s"])), ("age", ids(&["30", "31-39", "40+"]))],
            &[20.0, 0.0, 0.0, 8.0, 0.0, 0.0],
        )
        .series(
            "population",
            "persons",
            &[("region", ids(&["n", "s"])), bands(), ("year", ids(&["2020", "2021", "2022"]))],
            &[1000.0, 1000.0, 1000.0, 1000.0, 1000.0, 2000.0, 500.0, 500.0, 500.0, 500.0, 500.0, 1000.0],
        )
        .series(
            "service_use",
            "uses_per_person_per_year",
            &[("service", ids(&["hospital", "home"])), bands()],
            &[0.1, 0.4, 0.0, 0.2],
        );
    for (service, per_use, nurse, doctor) in [("home", 0.05, 0.9, 0.0), ("hospital", 0.02, 0.5, 0.25)] {
        state(&mut builder, "fte_per_use", "fte_per_use", json!({"service": service}), one(per_use));
        for (profession, share) in [("nurse", nurse), ("doctor", doctor)] {
            state(
                &mut builder,
                "staffing_mix",
                "share",
                json!({"profession": profession, "service": service}),
                one(share),
            );
        }
    }
    builder
}

fn demand(builder: &Builder, profession: &str, region: &str) -> Vec<f64> {
    of_part(&builder.forecaster(), "demand_fte", None, [profession, region, "s", "T"])
}

/// North: 200 uses of home care and 500 of the hospital, from 2022 on 400 and 900.
#[test]
fn uses_times_work_times_mix() {
    let builder = home_and_hospital();
    hold(&demand(&builder, "nurse", "n"), &[9.0 + 5.0, 14.0, 18.0 + 9.0]);
    hold(&demand(&builder, "nurse", "s"), &[7.0, 7.0, 13.5]);
    hold(&demand(&builder, "doctor", "n"), &[2.5, 2.5, 4.5]);
    hold(&demand(&builder, "nurse", "T"), &[21.0, 21.0, 40.5]);
}

#[test]
fn one_service_of_several() {
    let mut builder = home_and_hospital();
    builder.file["methods"][0]["demand"] = json!({"type": "services", "services": ["home"]});
    hold(&demand(&builder, "nurse", "n"), &[9.0, 9.0, 18.0]);
}

/// Scaled to what is worked and missing today, region by region.
#[test]
fn calibrated_services_start_from_the_base_year() {
    let mut builder = home_and_hospital();
    builder.file["methods"][0]["demand"] = json!({"type": "services", "calibrated": true});
    builder.constant("unmet_demand", "share", 0.05);
    hold(&demand(&builder, "nurse", "n"), &[21.0, 21.0, 21.0 * 27.0 / 14.0]);
    hold(&demand(&builder, "nurse", "s"), &[8.4, 8.4, 8.4 * 13.5 / 7.0]);
}

/// A change of one service moves that service; one without a service moves each.
#[test]
fn changes_since_the_base_year_by_service() {
    let mut builder = home_and_hospital();
    let to = |value: f64| json!({"type": "path", "years": [2020, 2022], "values": [0.5, value], "between": "linear"});
    state(&mut builder, "family_care", "share", json!({"service": "home"}), to(0.1));
    state(&mut builder, "policy_shift", "share", json!({"service": "hospital", "region": "n"}), one(-0.5));
    state(&mut builder, "policy_shift", "share", json!({"service": "hospital", "region": "s"}), one(0.0));
    // Of the base year nothing is read, whatever is stated for it.
    hold(&demand(&builder, "nurse", "n"), &[14.0, 9.0 * 1.3 + 2.5, 18.0 * 1.1 + 4.5]);
    hold(&demand(&builder, "nurse", "s"), &[7.0, 4.5 * 1.3 + 2.5, 9.0 * 1.1 + 4.5]);
    state(&mut builder, "morbidity", "share", json!({}), one(0.2));
    hold(&demand(&builder, "nurse", "n")[2..], &[(18.0 * 1.1 + 4.5) * 1.2]);
}

/// What is stated of a named service says nothing of a demand without services.
#[test]
fn a_change_of_one_service_moves_no_demand_as_a_whole() {
    let mut builder = home_and_hospital();
    builder.file["methods"][1]["demand"] = json!({"type": "ratio", "target": "today"});
    state(&mut builder, "policy_shift", "share", json!({"service": "home"}), one(0.5));
    // Inhabitants of the north: 2000, from 2022 on 3000.
    hold(&demand(&builder, "doctor", "n"), &[20.0, 20.0, 30.0]);
    hold(&demand(&builder, "nurse", "n")[1..2], &[9.0 * 1.5 + 5.0]);
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "policy_shift");
    state(&mut builder, "policy_shift", "share", json!({}), one(0.5));
    hold(&demand(&builder, "doctor", "n"), &[20.0, 30.0, 45.0]);
}

/// Old people use as the younger ones did: a gain of 65 years.
#[test]
fn healthy_ageing_moves_the_use_of_services() {
    let mut builder = home_and_hospital();
    builder.constant("life_expectancy_gain", "years", 50.0).constant("healthy_ageing", "share", 1.3);
    hold(&demand(&builder, "doctor", "n"), &[2.5, 200.0 * 0.02 * 0.25, 300.0 * 0.02 * 0.25]);
}

#[test]
fn service_standard_and_productivity_compound() {
    let mut builder = home_and_hospital();
    builder.constant("service_standard", "share_per_year", 0.1).constant(
        "productivity",
        "share_per_year",
        0.25,
    );
    hold(&demand(&builder, "doctor", "n"), &[2.5, 2.5 * 0.88, 4.5 * 0.88 * 0.88]);
}
