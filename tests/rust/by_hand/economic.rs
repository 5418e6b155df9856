//! Demand by the gross domestic product, some years later.

use super::{colleagues, hold};
use crate::projects::{Builder, measure};
use hwf_forecast::project::{Change, Operation, Quantity, Ramp};
use hwf_forecast::requests::DemandsRequest;
use serde_json::json;

/// The product grows by a tenth a year from 2018 on; 100 work and a quarter is missing.
fn growing(lag_years: i32, elasticity: f64) -> Builder {
    let mut builder = colleagues(100.0, 2023);
    builder.file["methods"][0]["demand"] = json!({"type": "economic", "lag_years": lag_years});
    builder
        .constant("unmet_demand", "share", 0.25)
        .path("gdp", "index", &[2018, 2019, 2020, 2021, 2022], &[100.0, 110.0, 121.0, 121.0, 242.0])
        .constant("income_elasticity", "ratio", elasticity);
    builder
}

fn demand(builder: &Builder) -> Vec<f64> {
    measure(&builder.forecaster(), "demand_fte", None)
}

#[test]
fn demand_follows_the_product_of_years_ago() {
    hold(&demand(&growing(0, 1.0)), &[125.0, 125.0, 250.0, 250.0]);
    hold(&demand(&growing(1, 1.0)), &[125.0, 137.5, 137.5, 275.0]);
    hold(&demand(&growing(2, 1.0)), &[125.0, 137.5, 151.25, 151.25]);
}

#[test]
fn the_elasticity_is_the_exponent() {
    hold(&demand(&growing(2, 2.0))[..3], &[125.0, 125.0 * 1.21, 125.0 * 1.21 * 1.21]);
    hold(&demand(&growing(2, 0.5))[2..3], &[137.5]);
    hold(&demand(&growing(2, -1.0))[1..2], &[125.0 / 1.1]);
    hold(&demand(&growing(2, 0.0)), &[125.0; 4]);
}

/// A boom in 2021 is felt a year later, and what was before the forecast stays.
#[test]
fn a_scenario_is_felt_after_the_lag() {
    let boom = Change {
        quantity: Quantity::Gdp,
        scope: None,
        op: Operation::Scale,
        amount: 2.0,
        ramp: Some(Ramp { from: 2021, to: 2021 }),
        reason: None,
    };
    let forecaster = growing(1, 1.0).forecaster();
    hold(&measure(&forecaster, "demand_fte", Some(vec![boom.clone()])), &[125.0, 137.5, 275.0, 550.0]);
    let always = Change { ramp: None, ..boom };
    hold(&measure(&forecaster, "demand_fte", Some(vec![always])), &[125.0, 137.5, 275.0, 550.0]);
}

/// The years before the forecast are those of the longest lag; with a shorter one they are not read.
#[test]
fn two_lags_in_one_project() {
    let mut builder = growing(1, 1.0);
    builder.file["methods"][0]["beside"] =
        json!([{"name": "Slow", "demand": {"type": "economic", "lag_years": 2}}]);
    hold(&demand(&builder), &[125.0, 137.5, 137.5, 275.0]);
    let request = DemandsRequest { scenario: None, profession: "p".to_owned() };
    let demands = builder.forecaster().demands(&request).expect("demands").demands;
    let named: Vec<_> = demands.iter().map(|line| (line.name.as_deref(), line.method.as_str())).collect();
    assert_eq!(named, [(None, "economic"), (Some("Slow"), "economic")]);
    hold(&demands[0].fte.0, &[125.0, 137.5, 137.5, 275.0]);
    hold(&demands[1].fte.0, &[125.0, 137.5, 151.25, 151.25]);
}
