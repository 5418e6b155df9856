//! Task shifting: what leaves one profession comes to the other, in minutes.

use super::{hold, several};
use crate::projects::{Builder, ids, of_part, state};
use hwf_forecast::project::{Change, Operation, Quantity, Scope};
use hwf_forecast::requests::RequiredIntakeRequest;
use serde_json::{Value, json};

fn one(value: f64) -> Value {
    json!({"type": "constant", "value": value})
}

/// 100 doctors of 100,000 minutes, who spend 20,000 on controls and 10,000 on letters, and 50 nurses of
/// 80,000. A quarter of the controls moves to the nurses, who need five minutes for four.
fn clinic(shifts: &[(&str, &str, &str)]) -> Builder {
    let mut builder = several(&["doctor", "nurse", "clerk"], 2022);
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}]);
    builder.file["axes"]["tasks"] =
        json!([{"id": "letters", "name": "Letters"}, {"id": "controls", "name": "Controls"}]);
    builder.file["axes"]["task_shifts"] = shifts
        .iter()
        .enumerate()
        .map(|(number, (task, from, to))| json!({"id": format!("s{number}"), "task": task, "from": from, "to": to}))
        .collect();
    let ages = || ("age", ids(&["30", "31-39", "40+"]));
    builder
        .series(
            "stock",
            "heads",
            &[("profession", ids(&["doctor", "nurse", "clerk"])), ages()],
            &[100.0, 0.0, 0.0, 50.0, 0.0, 0.0, 10.0, 0.0, 0.0],
        )
        .series(
            "fte_minutes",
            "minutes_per_fte_year",
            &[("profession", ids(&["doctor", "nurse", "clerk"]))],
            &[100_000.0, 80_000.0, 90_000.0],
        )
        .series(
            "task_minutes",
            "minutes_per_fte_year",
            &[("profession", ids(&["doctor", "nurse"])), ("task", ids(&["controls", "letters"]))],
            &[20_000.0, 10_000.0, 8000.0, 9000.0],
        );
    builder
}

fn demand(builder: &Builder, profession: &str) -> Vec<f64> {
    of_part(&builder.forecaster(), "demand_fte", None, [profession, "n", "s", "T"])
}

fn shift(builder: &mut Builder, id: &str, share: f64, time: f64) {
    state(builder, "shifted_share", "share", json!({"task_shift": id}), one(share));
    state(builder, "relative_time", "ratio", json!({"task_shift": id}), one(time));
}

/// 100·20,000·¼ = 500,000 minutes: 5 doctors less, 625,000 / 80,000 nurses more; the base year is divided
/// as it is observed.
#[test]
fn minutes_move_and_the_other_is_slower() {
    let mut builder = clinic(&[("controls", "doctor", "nurse")]);
    shift(&mut builder, "s0", 0.25, 1.25);
    hold(&demand(&builder, "doctor"), &[100.0, 95.0, 95.0]);
    hold(&demand(&builder, "nurse"), &[50.0, 57.8125, 57.8125]);
    hold(&demand(&builder, "clerk"), &[10.0; 3]);
}

/// Nothing moves where no share is stated, and one minute is one minute where no time is.
#[test]
fn what_is_not_stated_is_neutral() {
    let builder = clinic(&[("controls", "doctor", "nurse")]);
    hold(&demand(&builder, "nurse"), &[50.0; 3]);
    let mut builder = clinic(&[("controls", "doctor", "nurse")]);
    builder.constant("shifted_share", "share", 0.25);
    hold(&demand(&builder, "nurse"), &[50.0, 56.25, 56.25]);
}

/// Two shifts of one task and one of another, along a path: all read the demand before any of them.
#[test]
fn several_shifts_read_the_same_demand() {
    let mut builder = clinic(&[
        ("controls", "doctor", "nurse"),
        ("controls", "doctor", "clerk"),
        ("letters", "nurse", "clerk"),
    ]);
    let path = json!({"type": "path", "years": [2020, 2022], "values": [0.0, 0.5], "between": "linear"});
    state(&mut builder, "shifted_share", "share", json!({"task_shift": "s0"}), path);
    state(&mut builder, "shifted_share", "share", json!({"task_shift": "s1"}), one(0.5));
    state(&mut builder, "shifted_share", "share", json!({"task_shift": "s2"}), one(1.0));
    state(&mut builder, "relative_time", "ratio", json!({"task_shift": "s2"}), one(2.0));
    // Of the 2,000,000 minutes of controls 500,000, then 1,000,000 go to nurses and 1,000,000 to clerks;
    // of the letters all 50·9,000 minutes of today's 50 nurses, not of those with controls.
    hold(&demand(&builder, "doctor"), &[100.0, 85.0, 80.0]);
    hold(&demand(&builder, "nurse"), &[50.0, 50.0 + 6.25 - 5.625, 50.0 + 12.5 - 5.625]);
    hold(
        &demand(&builder, "clerk"),
        &[10.0, 10.0 + 1_000_000.0 / 90_000.0 + 10.0, 20.0 + 1_000_000.0 / 90_000.0],
    );
}

/// A demand that grows takes the task with it.
#[test]
fn the_task_grows_with_the_demand() {
    let mut builder = clinic(&[("controls", "doctor", "nurse")]);
    shift(&mut builder, "s0", 0.25, 1.25);
    builder.file["methods"][0]["demand"] = json!({"type": "path"});
    builder.path("stated_demand", "fte", &[2020, 2021, 2022], &[100.0, 200.0, 400.0]);
    hold(&demand(&builder, "doctor"), &[100.0, 190.0, 380.0]);
    hold(&demand(&builder, "nurse"), &[50.0, 50.0 + 2.0 * 7.8125, 50.0 + 4.0 * 7.8125]);
}

#[test]
fn each_region_shifts_its_own() {
    let mut builder = clinic(&[("controls", "doctor", "nurse")]);
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "stock");
    let dims = [
        ("profession", ids(&["doctor", "nurse", "clerk"])),
        ("region", ids(&["n", "s"])),
        ("age", ids(&["30", "31-39", "40+"])),
    ];
    let mut stock = [0.0; 18];
    (stock[0], stock[3], stock[6], stock[9]) = (100.0, 20.0, 50.0, 0.0);
    builder.series("stock", "heads", &dims, &stock).series(
        "shifted_share",
        "share",
        &[("region", ids(&["n", "s"]))],
        &[0.25, 1.0],
    );
    let south =
        |profession| of_part(&builder.forecaster(), "demand_fte", None, [profession, "s", "s", "T"])[1];
    hold(
        &[demand(&builder, "nurse")[1], south("doctor"), south("nurse")],
        &[56.25, 16.0, 400_000.0 / 80_000.0],
    );
}

/// Asked for alone, the nurses' required intake still knows the doctors' work.
#[test]
fn the_required_intake_counts_the_work_of_the_other_profession() {
    let mut builder = clinic(&[("controls", "doctor", "nurse")]);
    shift(&mut builder, "s0", 0.25, 1.25);
    builder.constant("intake", "heads_per_year", 0.0).constant("training_duration", "years", 0.0).series(
        "graduate_profile",
        "share",
        &[("age", ids(&["30"]))],
        &[1.0],
    );
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "nurse".to_owned(),
        target_year: 2022,
        from_year: Some(2021),
    };
    let answer = builder.forecaster().required_intake(&request).expect("an answer");
    hold(&[answer.demand_fte, answer.intake.unwrap(), answer.gap_fte], &[57.8125, 7.8125 / 2.0, -7.8125]);
}

/// A scenario that shifts, and one that gives a task more minutes than there are.
#[test]
fn a_scenario_shifts_a_task() {
    let builder = clinic(&[("controls", "doctor", "nurse")]);
    let scope = |task: Option<&str>, shift: Option<&str>| {
        Some(Scope { task: task.map(str::to_owned), task_shift: shift.map(str::to_owned), ..Scope::ALL })
    };
    let change =
        |quantity, scope, op, amount| Change { quantity, scope, op, amount, ramp: None, reason: None };
    let forecaster = builder.forecaster();
    let nurses = |changes| of_part(&forecaster, "demand_fte", Some(changes), ["nurse", "n", "s", "T"]);
    let half = || change(Quantity::ShiftedShare, scope(None, Some("s0")), Operation::Set, 0.5);
    hold(&nurses(vec![half()]), &[50.0, 62.5, 62.5]);
    let longer = change(Quantity::TaskMinutes, scope(Some("controls"), None), Operation::Scale, 2.0);
    hold(&nurses(vec![half(), longer]), &[50.0, 75.0, 75.0]);
    let request = hwf_forecast::requests::ForecastRequest {
        scenario: Some(hwf_forecast::requests::Choice::Changes(vec![change(
            Quantity::TaskMinutes,
            scope(Some("controls"), None),
            Operation::Scale,
            5.0,
        )])),
        measures: None,
        by: None,
        gap: None,
        index_100: None,
    };
    assert_eq!(
        forecaster.forecast(&request).expect_err("110,000 of 100,000 minutes")[0].code,
        "task.minutes"
    );
}
