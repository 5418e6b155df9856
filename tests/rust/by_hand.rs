//! Small workforces whose every figure can be followed with a pencil: each pins what a formula, a sign,
//! a unit or a year means.

mod advice;
mod attribution;
mod bounds;
mod changes;
mod costs;
mod decide_by;
mod definedness;
mod demand;
mod entries;
mod exits;
mod factors;
mod indicators;
mod intake;
mod measures;
mod open_age;
mod paths;
mod professions;
mod signs;
mod sources;
mod tables;
mod trend;

use crate::projects::{Builder, ages};

/// A workforce of `heads` persons of 40, of whom nobody leaves or joins unless a test says so. The base
/// year is 2020.
fn colleagues(heads: f64, last_year: i32) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, last_year));
    builder.series("stock", "heads", &[("age", ages(30, 60, true))], &at_age(40, heads));
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
