//! Small workforces whose every figure can be followed with a pencil: each pins what a formula, a sign,
//! a unit or a year means.

mod advice;
mod ageing;
mod attribution;
mod bands;
mod bounds;
mod changes;
mod costs;
mod cumulative;
mod decide_by;
mod definedness;
mod demand;
mod dependency;
mod economic;
mod entries;
mod equivalence;
mod exits;
mod facilities;
mod factors;
mod inactive;
mod indicators;
mod intake;
mod last_years;
mod levels;
mod measures;
mod minimum;
mod moves;
mod needs;
mod open_age;
mod path_problem;
mod paths;
mod professions;
mod regret;
mod services;
mod shifts;
mod signs;
mod sources;
mod tables;
mod task_lines;
mod task_shifting;
mod temporary;
mod training_out;
mod trend;
mod workload;

use crate::projects::{Builder, ages};
use serde_json::json;

/// A workforce of `heads` persons of 40, of whom nobody leaves or joins unless a test says so. The base
/// year is 2020.
fn colleagues(heads: f64, last_year: i32) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, last_year));
    builder.series("stock", "heads", &[("age", ages(30, 60, true))], &at_age(40, heads));
    builder
}

/// Several professions without sexes by cohort from 2020 on, ages 30 to 40, in regions `n` and `s`; demand
/// is constant and nobody is missing.
fn several(professions: &[&str], last_year: i32) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 40), (2020, last_year));
    builder.file["axes"]["professions"] =
        professions.iter().map(|id| json!({"id": id, "name": id})).collect();
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    let method =
        |id: &&str| json!({"profession": id, "supply": {"type": "cohort"}, "demand": {"type": "constant"}});
    builder.file["methods"] = professions.iter().map(method).collect();
    builder
}

/// One figure at an age from 30 to 60, nothing at the others.
fn at_age(age: usize, value: f64) -> Vec<f64> {
    let mut values = vec![0.0; 31];
    values[age - 30] = value;
    values
}

/// Holds figures against those of the pencil, to nine digits.
#[track_caller]
fn hold(found: &[f64], expected: &[f64]) {
    let alike = found.iter().zip(expected).all(|(a, b)| (a - b).abs() <= 1e-9 * b.abs().max(1.0));
    assert!(found.len() == expected.len() && alike, "{found:?}\nexpected {expected:?}");
}
