//! The advice: the required intake low, middle and high. Training takes two years and nobody leaves.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::plain::codes;
use hwf_forecast::project::{Change, Operation, Quantity};
use hwf_forecast::requests::{Advice, AdviceRequest, Choice};
use serde_json::json;

/// 100 persons, half of the demand unmet (0.2 to 0.8), of starters 80 % finish (50 % to all).
fn school() -> Builder {
    let mut builder = colleagues(100.0, 2026);
    builder.constant("intake", "heads_per_year", 0.0).constant("training_duration", "years", 2.0).series(
        "graduate_profile",
        "share",
        &[("age", ages(30, 60, true))],
        &at_age(30, 1.0),
    );
    bounded(&mut builder, "unmet_demand", "share", [Some(0.2), Some(0.5), Some(0.8)]);
    bounded(&mut builder, "internal_yield", "share", [Some(0.5), Some(0.8), Some(1.0)]);
    builder.file["runs"] = json!({"from_year": 2022});
    builder
}

fn bounded(builder: &mut Builder, quantity: &str, unit: &str, [low, middle, high]: [Option<f64>; 3]) {
    builder.constant(quantity, unit, middle.expect("a value"));
    let stated = builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap();
    for (name, bound) in [("low", low), ("high", high)] {
        if let Some(bound) = bound {
            stated[name] = json!({"type": "constant", "value": bound});
        }
    }
}

fn asked(builder: &Builder, scenarios: Option<Vec<Choice>>, target_years: Vec<i32>) -> Advice {
    let request = AdviceRequest { profession: "p".to_owned(), scenarios, target_years, from_year: None };
    builder.forecaster().advice(&request).expect("years inside the forecast")
}

fn range(advice: &Advice, line: usize) -> [f64; 3] {
    let line = &advice.lines[line];
    [line.low, line.middle, line.high].map(|intake| intake.expect("an answer"))
}

/// Starters of three years arrive by 2026 and of two by 2025: (D − 100) / 3·yield.
#[test]
fn bounds_that_lower_the_intake_are_taken_together_and_those_that_raise_it() {
    let advice = asked(&school(), None, vec![2026, 2025]);
    assert_eq!(advice.from_year, 2022);
    assert_eq!(advice.quantities, [Quantity::InternalYield, Quantity::UnmetDemand]);
    hold(&range(&advice, 0), &[20.0 / 3.0, 50.0 / 2.4, 80.0 / 1.5]);
    hold(&range(&advice, 1), &[10.0, 50.0 / 1.6, 80.0]);
    let line = &advice.lines[0];
    assert_eq!((line.scenario.as_ref(), line.target_year), (None, 2026));
    hold(
        &[line.shortage_share.expect("a demand"), line.demand_fte, line.supply_fte],
        &[1.0 / 3.0, 150.0, 100.0],
    );
}

/// With a fifth too many fewer who finish make the intake still lower, and more of them raise it.
#[test]
fn which_bound_lowers_the_intake_depends_on_the_gap() {
    let mut builder = school();
    builder.constant("unmet_demand", "share", -0.2);
    let advice = asked(&builder, None, vec![2026]);
    hold(&range(&advice, 0), &[-20.0 / 1.5, -20.0 / 2.4, -20.0 / 3.0]);
}

#[test]
fn a_bound_that_is_not_stated_leaves_its_side_of_the_range() {
    let mut builder = school();
    bounded(&mut builder, "internal_yield", "share", [None, Some(0.8), Some(1.0)]);
    builder.constant("unmet_demand", "share", 0.5);
    let advice = asked(&builder, None, vec![2026]);
    hold(&range(&advice, 0), &[50.0 / 3.0, 50.0 / 2.4, 50.0 / 2.4]);
}

/// Scenarios of the file, and changes that no file holds.
#[test]
fn every_scenario_has_its_line() {
    let mut builder = school();
    builder.file["scenarios"] = json!([{"id": "longer", "name": "Longer", "changes": [
        {"quantity": "training_duration", "op": "set", "amount": 3},
    ]}]);
    let advice = asked(&builder, None, vec![2026]);
    assert_eq!(advice.lines.len(), 2);
    assert_eq!(advice.lines[1].scenario, Some(Choice::Named("longer".to_owned())));
    hold(&range(&advice, 1), &[10.0, 50.0 / 1.6, 80.0]);
    let all = Change {
        quantity: Quantity::EntryShare,
        scope: None,
        op: Operation::Set,
        amount: 0.5,
        ramp: None,
        reason: None,
    };
    let advice = asked(&builder, Some(vec![Choice::Changes(vec![all])]), vec![2026]);
    hold(&range(&advice, 1), &[40.0 / 3.0, 50.0 / 1.2, 160.0 / 1.5]);
}

/// What a scenario sets it sets, whatever the range of it is in the base.
#[test]
fn what_a_scenario_sets_has_no_range() {
    let mut builder = school();
    bounded(&mut builder, "internal_yield", "share", [Some(0.5), Some(0.8), Some(0.9)]);
    builder.file["scenarios"] = json!([{"id": "all", "name": "All finish", "changes": [
        {"quantity": "internal_yield", "op": "set", "amount": 1},
    ]}]);
    let advice = asked(&builder, None, vec![2026]);
    hold(&range(&advice, 0), &[20.0 / 2.7, 50.0 / 2.4, 80.0 / 1.5]);
    hold(&range(&advice, 1), &[20.0 / 3.0, 50.0 / 3.0, 80.0 / 3.0]);
}

#[test]
fn a_year_without_an_answer_has_none_low_or_high() {
    let advice = asked(&school(), None, vec![2023]);
    let line = &advice.lines[0];
    assert_eq!((line.low, line.middle, line.high), (None, None, None));
    assert_eq!(advice.quantities, []);
}

#[test]
fn a_scenario_or_year_that_is_not_there_is_named_at_its_place() {
    let ask = |scenarios: Vec<Choice>, target_years: Vec<i32>| {
        let request = AdviceRequest {
            profession: "p".to_owned(),
            scenarios: Some(scenarios),
            target_years,
            from_year: None,
        };
        let problems = school().forecaster().advice(&request).expect_err("a problem");
        (problems[0].code.clone(), problems[0].path.clone())
    };
    let known = || Choice::Changes(Vec::new());
    let found = ask(vec![known(), Choice::Named("none".to_owned())], vec![2026]);
    assert_eq!(found, (codes::REFERENCE_UNKNOWN.to_owned(), "scenarios[1]".to_owned()));
    let found = ask(vec![known()], vec![2026, 2027]);
    assert_eq!(found, (codes::YEAR_OUTSIDE.to_owned(), "target_years[1]".to_owned()));
}
