//! What is stated or changed for one profession says nothing of another.

use crate::projects::{Builder, ages};
use hwf_forecast::plain::Problem;
use hwf_forecast::project::{Change, Operation, Quantity, Ramp, Scope};
use hwf_forecast::requests::{Choice, ForecastRequest, RequiredIntakeRequest};
use serde_json::json;

/// Two professions, `p` by cohort with immigration and `t` by a stated trend.
fn two() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 40), (2020, 2030));
    builder.file["axes"]["professions"] = json!([{"id": "p", "name": "P"}, {"id": "t", "name": "T"}]);
    builder.file["methods"] = json!([
        {"profession": "p", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
        {"profession": "t", "supply": {"type": "trend", "from": "stated"}, "demand": {"type": "constant"}},
    ]);
    let mut profile = vec![0.0; 11];
    profile[0] = 1.0;
    builder
        .series("stock", "heads", &[("age", ages(30, 40, true))], &[100.0; 11])
        .path("stated_supply", "heads", &[2021], &[500.0])
        .constant("immigration", "heads_per_year", 10.0)
        .series("immigration_profile", "share", &[("age", ages(30, 40, true))], &profile);
    let parameters = builder.file["parameters"].as_array_mut().unwrap();
    for parameter in parameters.iter_mut() {
        let own = match parameter["quantity"].as_str().unwrap() {
            "stated_supply" => "t",
            "immigration" | "immigration_profile" => "p",
            _ => continue,
        };
        parameter["for"] = json!({"profession": own});
    }
    builder
}

fn change(quantity: Quantity, profession: Option<&str>, op: Operation, amount: f64) -> Change {
    let scope = profession.map(|id| Scope { profession: Some(id.to_owned()), ..Scope::ALL });
    Change { quantity, scope, op, amount, ramp: Some(Ramp { from: 2022, to: 2022 }), reason: None }
}

#[test]
fn no_intake_acts_on_a_stated_supply() {
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "t".to_owned(),
        target_year: 2030,
        from_year: None,
    };
    let answer = two().forecaster().required_intake(&request).unwrap();
    assert_eq!((answer.intake, answer.per_trainee_fte), (None, 0.0));
    assert!(answer.no_answer.is_some());
}

#[test]
fn more_immigration_asks_nothing_of_a_profession_without_any() {
    let more = change(Quantity::Immigration, None, Operation::Scale, 2.0);
    let scenario = Some(Choice::Changes(vec![more]));
    two()
        .forecaster()
        .forecast(&ForecastRequest { scenario, measures: None, by: None, gap: None, index_100: None })
        .expect("a forecast");
}

/// A factor of shorter hours for `p`, and fewer hours for one profession in a scenario.
fn warnings(shorter_hours_of: &str) -> Vec<Problem> {
    let mut builder = two();
    builder.file["methods"][0]["demand"] = json!({"type": "factors", "demography": "none"});
    builder.constant("working_time", "share_per_year", 0.01);
    let last = builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap();
    last["for"] = json!({"profession": "p"});
    builder.file["scenarios"] = json!([{"id": "s", "name": "S", "changes": [{
        "quantity": "fte_per_head", "for": {"profession": shorter_hours_of}, "op": "scale", "amount": 0.9,
    }]}]);
    hwf_forecast::check(builder.file.to_string().as_bytes())
}

#[test]
fn shorter_hours_count_twice_only_in_the_profession_that_has_them_twice() {
    assert_eq!(warnings("t"), []);
    let [warning] = &warnings("p")[..] else { panic!("one warning") };
    assert_eq!(
        (warning.code.as_str(), warning.path.as_str()),
        ("demand.hours_twice", "scenarios[0].changes")
    );
}
