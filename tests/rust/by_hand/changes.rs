//! What the changes of a scenario do in which year.

use super::{colleagues, hold};
use crate::projects::measure;
use hwf_forecast::project::{Change, Operation, Quantity, Ramp};

fn change(quantity: Quantity, op: Operation, amount: f64, ramp: Option<(i32, i32)>) -> Vec<Change> {
    let ramp = ramp.map(|(from, to)| Ramp { from, to });
    vec![Change { quantity, scope: None, op, amount, ramp, reason: None }]
}

/// From 0.8 FTE a head in four equal steps: to 0.4, by a factor of a half, and 0.4 less are all the same.
#[test]
fn a_ramp_grows_in_equal_steps_to_its_full_effect() {
    let mut builder = colleagues(100.0, 2026);
    builder.constant("fte_per_head", "fte_per_head", 0.8);
    let forecaster = builder.forecaster();
    for (op, amount) in [(Operation::Set, 0.4), (Operation::Scale, 0.5), (Operation::Add, -0.4)] {
        let changes = change(Quantity::FtePerHead, op, amount, Some((2022, 2025)));
        let supply = measure(&forecaster, "supply_fte", Some(changes));
        hold(&supply, &[80.0, 80.0, 70.0, 60.0, 50.0, 40.0, 40.0]);
    }
}

/// Hours that change do not change what was worked in the base year, nor the demand that starts from it.
#[test]
fn what_was_observed_in_the_base_year_stays() {
    let forecaster = colleagues(100.0, 2022).forecaster();
    let changes = || Some(change(Quantity::FtePerHead, Operation::Scale, 0.5, None));
    hold(&measure(&forecaster, "supply_fte", changes()), &[100.0, 50.0, 50.0]);
    hold(&measure(&forecaster, "demand_fte", changes()), &[100.0, 100.0, 100.0]);
}

/// Unmet demand is a judgement about the base year itself.
#[test]
fn another_judgement_of_unmet_demand_holds_from_the_base_year_on() {
    let forecaster = colleagues(100.0, 2022).forecaster();
    let changes = change(Quantity::UnmetDemand, Operation::Set, 0.2, None);
    hold(&measure(&forecaster, "demand_fte", Some(changes)), &[120.0, 120.0, 120.0]);
}

/// Everybody of 40 retires; a shift by 2 years lets the 40-year-olds of 2020 retire at 42.
#[test]
fn a_later_retirement_is_later() {
    let mut builder = colleagues(100.0, 2025);
    let mut rates = vec![0.0; 31];
    rates[10..].fill(1.0);
    builder.series(
        "retirement",
        "probability_per_year",
        &[("age", crate::projects::ages(30, 60, true))],
        &rates,
    );
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "supply_heads", None), &[100.0, 0.0, 0.0, 0.0, 0.0, 0.0]);
    let changes = change(Quantity::Retirement, Operation::ShiftAge, 2.0, None);
    let later = measure(&forecaster, "supply_heads", Some(changes));
    hold(&later, &[100.0, 100.0, 100.0, 0.0, 0.0, 0.0]);
}
