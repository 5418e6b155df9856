//! Licensed → professionally active → practising → full-time equivalents.

use super::{at_age, colleagues, hold};
use crate::projects::{ages, measure};
use hwf_forecast::project::{Change, Operation, Quantity};

#[test]
fn each_level_is_a_part_of_the_one_before() {
    let mut builder = colleagues(100.0, 2021);
    builder
        .constant("active_share", "share", 0.8)
        .path("participation", "share", &[2020, 2021], &[0.75, 0.5])
        .constant("fte_per_head", "fte_per_head", 0.5)
        .constant("population", "persons", 10_000.0);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "supply_heads", None), &[100.0, 100.0]);
    hold(&measure(&forecaster, "active_heads", None), &[80.0, 80.0]);
    hold(&measure(&forecaster, "practising_heads", None), &[60.0, 40.0]);
    hold(&measure(&forecaster, "practising_per_10000", None), &[60.0, 40.0]);
    hold(&measure(&forecaster, "supply_fte", None), &[30.0, 20.0]);
}

/// 100 of 40 and 100 of 50: the shares of one age meet those of the same age.
#[test]
fn levels_multiply_age_by_age() {
    let mut builder = colleagues(100.0, 2021);
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "stock");
    let mut stock = at_age(40, 100.0);
    stock[20] = 100.0;
    let bands = || [("age", vec!["30-45".to_owned(), "46+".to_owned()])];
    builder
        .series("stock", "heads", &[("age", ages(30, 60, true))], &stock)
        .series("active_share", "share", &bands(), &[1.0, 0.5])
        .series("participation", "share", &bands(), &[0.5, 1.0])
        .series("fte_per_head", "fte_per_head", &bands(), &[1.0, 0.2]);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "active_heads", None)[..1], &[150.0]);
    hold(&measure(&forecaster, "practising_heads", None)[..1], &[100.0]);
    hold(&measure(&forecaster, "supply_fte", None)[..1], &[60.0]);
}

/// What is observed in the base year stays.
#[test]
fn a_scenario_moves_the_active_share_after_the_base_year() {
    let mut builder = colleagues(100.0, 2021);
    builder.constant("active_share", "share", 0.8);
    let more = Change {
        quantity: Quantity::ActiveShare,
        scope: None,
        op: Operation::Set,
        amount: 0.9,
        ramp: None,
        reason: None,
    };
    hold(&measure(&builder.forecaster(), "active_heads", Some(vec![more])), &[80.0, 90.0]);
}
