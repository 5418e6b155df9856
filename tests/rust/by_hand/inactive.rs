//! The inactive pool: who leaves and stays licensed, and when they come back.

use super::hold;
use crate::projects::{Builder, ages, line, measure};
use hwf_forecast::project::{Change, Operation, Quantity};

/// Nobody of 30 to 33, where 33 is open; joiners meet no rates.
fn empty() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 33), (2020, 2024));
    builder.series("stock", "heads", &by_age(), &[0.0; 4]).constant("entrant_exposure", "share", 0.0);
    builder
}

fn by_age() -> [(&'static str, Vec<String>); 1] {
    [("age", ages(30, 33, true))]
}

fn with_stock(at_30: f64) -> Builder {
    let mut builder = empty();
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "stock");
    builder.series("stock", "heads", &by_age(), &[at_30, 0.0, 0.0, 0.0]);
    builder
}

/// 100 inactive of 30, of whom a tenth dies and a fifth of the others returns; the open age keeps its own.
#[test]
fn the_living_return_by_their_share_and_the_rest_stays() {
    let mut builder = empty();
    builder
        .series("inactive_stock", "heads", &by_age(), &[100.0, 0.0, 0.0, 0.0])
        .constant("mortality", "probability_per_year", 0.1)
        .constant("return_rate", "probability_per_year", 0.2);
    let forecaster = builder.forecaster();
    let returners = [18.0, 12.96, 9.3312, 6.718464];
    hold(&line(&forecaster, "returners", "p", "r"), &returners);
    hold(&measure(&forecaster, "supply_heads", None), &[0.0, 18.0, 29.16, 35.5752, 35.5752 * 0.9 + 6.718464]);
}

/// Three tenths leave, half of them stay licensed and four tenths of those come back a year later.
#[test]
fn leavers_who_keep_their_licence_come_back() {
    let mut builder = with_stock(1000.0);
    builder.constant("exit", "probability_per_year", 0.3).constant("licence_kept", "share", 0.5).constant(
        "return_rate",
        "probability_per_year",
        0.4,
    );
    let forecaster = builder.forecaster();
    // The pool: 150, then 150·0.6 + 105 = 195, then 195·0.6 + 82.5 = 199.5.
    hold(&line(&forecaster, "returners", "p", "r"), &[0.0, 60.0, 78.0, 79.8]);
    hold(&measure(&forecaster, "supply_heads", None)[..4], &[1000.0, 700.0, 550.0, 463.0]);
    hold(&measure(&forecaster, "entry_rate", None)[2..3], &[60.0 / 700.0]);
    hold(&measure(&forecaster, "replacement_ratio", None)[2..3], &[60.0 / 210.0]);
}

/// Of the competing causes only the exits from the profession keep a licence.
#[test]
fn only_those_who_leave_the_profession_keep_their_licence() {
    for cause in ["mortality", "retirement", "emigration"] {
        let mut builder = with_stock(1000.0);
        builder.constant(cause, "probability_per_year", 0.2).constant("licence_kept", "share", 1.0).constant(
            "return_rate",
            "probability_per_year",
            1.0,
        );
        hold(&line(&builder.forecaster(), "returners", "p", "r"), &[0.0; 4]);
        builder.constant("exit", "probability_per_year", 0.2);
        // Of two causes alike each takes half of those who leave.
        let alive = if cause == "mortality" { 0.8 } else { 1.0 };
        let left = 0.5 * 1000.0 * (1.0 - 0.8 * 0.8);
        hold(&line(&builder.forecaster(), "returners", "p", "r")[..2], &[0.0, left * alive]);
    }
}

/// Who left at 30 stands at 31 at the year's end: their return rate is that of 31, and they join at 32.
#[test]
fn leavers_grow_a_year_older_before_they_return() {
    let mut builder = with_stock(1000.0);
    builder
        .series("exit", "probability_per_year", &by_age(), &[0.3, 0.0, 0.0, 0.0])
        .constant("licence_kept", "share", 1.0)
        .series("return_rate", "probability_per_year", &by_age(), &[0.0, 0.5, 0.0, 1.0])
        .series("retirement", "probability_per_year", &by_age(), &[0.0, 0.0, 1.0, 0.0]);
    // 150 return at 32 and retire in the next year with the 700; the other 150 reach the open age,
    // where all of them return.
    let forecaster = builder.forecaster();
    hold(&line(&forecaster, "returners", "p", "r"), &[0.0, 150.0, 0.0, 150.0]);
    hold(&measure(&forecaster, "supply_heads", None), &[1000.0, 700.0, 850.0, 0.0, 150.0]);
}

/// Joiners and returners leave as they join: half of 100 who come each year, all of whom return.
#[test]
fn joiners_who_leave_return_as_well() {
    let mut builder = empty();
    builder
        .constant("entrant_exposure", "share", 1.0)
        .constant("exit", "probability_per_year", 0.5)
        .constant("immigration", "heads_per_year", 100.0)
        .series("immigration_profile", "share", &by_age(), &[1.0, 0.0, 0.0, 0.0])
        .constant("licence_kept", "share", 1.0)
        .constant("return_rate", "probability_per_year", 1.0);
    let forecaster = builder.forecaster();
    hold(&line(&forecaster, "returners", "p", "r"), &[0.0, 50.0, 100.0, 150.0]);
    hold(&measure(&forecaster, "supply_heads", None), &[0.0, 50.0, 100.0, 150.0, 200.0]);
}

/// A pool that only a scenario opens.
#[test]
fn a_scenario_can_open_the_pool() {
    let mut builder = with_stock(1000.0);
    builder.constant("exit", "probability_per_year", 0.3);
    let change = |quantity, amount| Change {
        quantity,
        scope: None,
        op: Operation::Set,
        amount,
        ramp: None,
        reason: None,
    };
    let changes = vec![change(Quantity::LicenceKept, 0.5), change(Quantity::ReturnRate, 0.4)];
    let heads = measure(&builder.forecaster(), "supply_heads", Some(changes));
    hold(&heads[..4], &[1000.0, 700.0, 550.0, 463.0]);
}
