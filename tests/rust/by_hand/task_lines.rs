//! What the shifts of tasks do in a year.

use super::{at_age, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::project::{Change, Operation, Quantity};
use hwf_forecast::requests::{Choice, RequiredIntakeRequest, TaskLine, TasksRequest};
use serde_json::json;

/// 100 doctors and 50 nurses. A task takes 20,000 of a doctor's 100,000 minutes a year; a nurse has 90,000
/// and needs a quarter longer. Nothing is shifted yet.
pub(super) fn clinic() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2024));
    builder.file["axes"]["professions"] =
        json!([{"id": "p", "name": "Doctors"}, {"id": "n", "name": "Nurses"}]);
    builder.file["axes"]["tasks"] = json!([{"id": "checks", "name": "Checks"}]);
    builder.file["axes"]["task_shifts"] = json!([{"id": "p-to-n", "task": "checks", "from": "p", "to": "n"}]);
    builder.file["methods"] = json!([
        {"profession": "p", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
        {"profession": "n", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
    ]);
    let both = || ("profession", vec!["p".to_owned(), "n".to_owned()]);
    builder
        .series(
            "stock",
            "heads",
            &[both(), ("age", ages(30, 60, true))],
            &[at_age(40, 100.0), at_age(40, 50.0)].concat(),
        )
        .series("fte_minutes", "minutes_per_fte_year", &[both()], &[100_000.0, 90_000.0])
        .series(
            "task_minutes",
            "minutes_per_fte_year",
            &[both(), ("task", vec!["checks".to_owned()])],
            &[20_000.0, 0.0],
        )
        .constant("relative_time", "ratio", 1.25);
    builder
}

fn asked(builder: &Builder, year: i32, shifted: f64) -> TaskLine {
    let change = Change {
        quantity: Quantity::ShiftedShare,
        scope: None,
        op: Operation::Set,
        amount: shifted,
        ramp: None,
        reason: None,
    };
    let request = TasksRequest { scenario: Some(Choice::Changes(vec![change])), year };
    let mut tasks = builder.forecaster().tasks(&request).expect("tasks");
    assert_eq!(tasks.lines.len(), 1);
    tasks.lines.remove(0)
}

/// A quarter of 2,000,000 minutes: 5 of 100 doctors' years, and 625,000 minutes of nurses.
#[test]
fn a_shift_takes_from_one_profession_what_it_gives_the_other() {
    let line = asked(&clinic(), 2022, 0.25);
    assert_eq!((&*line.task_shift, &*line.task, &*line.from, &*line.to), ("p-to-n", "checks", "p", "n"));
    hold(&[line.task_minutes, line.moved_minutes], &[2_000_000.0, 500_000.0]);
    hold(&[line.from_fte, line.to_fte], &[5.0, 625_000.0 / 90_000.0]);
}

/// What a scenario shifts it shifts from the year after the base year on.
#[test]
fn the_base_year_stays_as_it_was_observed() {
    let line = asked(&clinic(), 2020, 0.25);
    hold(&[line.task_minutes, line.moved_minutes, line.from_fte, line.to_fte], &[2_000_000.0, 0.0, 0.0, 0.0]);
    assert_eq!(asked(&clinic(), 2021, 0.25).from_fte, 5.0);
}

/// Whoever asks about the nurses alone meets the work that comes from the doctors: 625,000 minutes more.
#[test]
fn one_profession_alone_has_the_work_of_the_others() {
    let mut builder = clinic();
    builder.constant("shifted_share", "share", 0.25);
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "n".to_owned(),
        target_year: 2022,
        from_year: None,
    };
    let answer = builder.forecaster().required_intake(&request).expect("an answer");
    hold(&[answer.demand_fte], &[50.0 + 625_000.0 / 90_000.0]);
}
