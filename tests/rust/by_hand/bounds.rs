//! Low and high values of a parameter as changes of a scenario.

use super::{colleagues, hold};
use crate::projects::{Builder, measure};
use hwf_forecast::project::{Change, Operation, Quantity, Ramp};
use serde_json::json;

/// 100 persons; FTE per head 0.8, low 0.6 and high a path that reaches 1.0 in 2024.
fn bounded() -> Builder {
    let mut builder = colleagues(100.0, 2024);
    builder.constant("fte_per_head", "fte_per_head", 0.8);
    let stated = builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap();
    stated["low"] = json!({"type": "constant", "value": 0.6});
    stated["high"] =
        json!({"type": "path", "years": [2020, 2024], "values": [0.8, 1.0], "between": "linear"});
    builder
}

fn changed(op: Operation, amount: f64, ramp: Option<(i32, i32)>) -> Vec<f64> {
    let ramp = ramp.map(|(from, to)| Ramp { from, to });
    let change = Change { quantity: Quantity::FtePerHead, scope: None, op, amount, ramp, reason: None };
    measure(&bounded().forecaster(), "supply_fte", Some(vec![change]))
}

#[test]
fn one_is_the_bound_itself_and_zero_changes_nothing() {
    hold(&changed(Operation::Low, 1.0, None), &[80.0, 60.0, 60.0, 60.0, 60.0]);
    hold(&changed(Operation::High, 1.0, None), &[80.0, 85.0, 90.0, 95.0, 100.0]);
    hold(&changed(Operation::Low, 0.0, None), &[80.0; 5]);
}

#[test]
fn between_them_it_is_so_far_on_the_way() {
    hold(&changed(Operation::Low, 0.5, None), &[80.0, 70.0, 70.0, 70.0, 70.0]);
    hold(&changed(Operation::High, 0.5, None), &[80.0, 82.5, 85.0, 87.5, 90.0]);
    hold(&changed(Operation::Low, 1.0, Some((2021, 2024))), &[80.0, 75.0, 70.0, 65.0, 60.0]);
}
