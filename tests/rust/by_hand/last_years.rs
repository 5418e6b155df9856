//! Until when a change can wait, and what scenarios cost.

use super::equivalence::cumulative;
use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::project::{Change, Operation, Quantity, Scope, Source};
use hwf_forecast::requests::{Choice, CostsRequest, ScenarioCosts, ScenarioCostsRequest};
use serde_json::json;

/// 100 persons of 40, ten starters a year for two years; one FTE-year costs 1.
fn school() -> Builder {
    let mut builder = colleagues(100.0, 2028);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .constant("entrant_exposure", "share", 0.0)
        .series("retirement", "probability_per_year", &by_age(), &at_age(59, 0.5))
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", 2.0)
        .series("graduate_profile", "share", &by_age(), &at_age(30, 1.0))
        .series("immigration_profile", "share", &by_age(), &at_age(30, 1.0));
    priced(&mut builder);
    builder
}

fn priced(builder: &mut Builder) {
    builder.constant("cost_fte_year", "currency", 1.0);
    let stated = builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap();
    stated["currency"] = json!("EUR");
    stated["price_year"] = json!(2020);
}

fn change(quantity: Quantity, op: Operation, amount: f64) -> Change {
    Change { quantity, scope: None, op, amount, ramp: None, reason: None }
}

fn last_year(builder: &Builder, change: Change) -> Option<i32> {
    let request = CostsRequest {
        scenario: Some(Choice::Changes(vec![change])),
        profession: "p".to_owned(),
        target_year: 2026,
    };
    builder.forecaster().costs(&request).expect("costs").levers.remove(0).last_year
}

#[test]
fn each_lever_has_the_last_year_in_which_it_still_acts() {
    use {Operation as O, Quantity as Q};
    for (quantity, op, amount, last) in [
        // Who starts in 2024 joins in 2026, and with a year less of training who starts in 2025.
        (Q::Intake, O::Scale, 1.5, Some(2024)),
        (Q::InternalYield, O::Set, 0.5, Some(2024)),
        (Q::TrainingDuration, O::Set, 1.0, Some(2025)),
        (Q::TrainingDuration, O::Set, 3.0, Some(2024)),
        // These act in the year itself.
        (Q::EntryShare, O::Set, 0.5, Some(2026)),
        (Q::Exit, O::Set, 0.1, Some(2026)),
        (Q::Immigration, O::Add, 5.0, Some(2026)),
        (Q::FtePerHead, O::Scale, 1.1, Some(2026)),
        (Q::UnmetDemand, O::Set, 0.1, Some(2026)),
        (Q::ServiceStandard, O::Set, 0.01, Some(2026)),
        // Nobody is 59 by then, and a yield at which it stands changes nothing.
        (Q::Retirement, O::ShiftAge, 1.0, None),
        (Q::InternalYield, O::Set, 1.0, None),
    ] {
        assert_eq!(last_year(&school(), change(quantity, op, amount)), last, "{} {amount}", quantity.word());
    }
}

/// The intake that can be changed from 2023 on is one figure; what comes from abroad is read of no year.
#[test]
fn what_is_read_of_no_year_holds_from_the_first_one_on() {
    let mut builder = cumulative();
    priced(&mut builder);
    let of = |source: Source| Change {
        scope: Some(Scope { source: Some(source), ..Scope::ALL }),
        ..change(Quantity::SourceIntake, Operation::Scale, 1.5)
    };
    assert_eq!(last_year(&builder, of(Source::Steerable)), Some(2023));
    assert_eq!(last_year(&builder, of(Source::Abroad)), Some(2021));
    assert_eq!(last_year(&builder, of(Source::InTraining)), None);
    assert_eq!(last_year(&builder, change(Quantity::CumulativeOutflow, Operation::Scale, 0.9)), Some(2026));
}

fn scenarios(builder: &Builder, scenarios: Option<Vec<Choice>>) -> ScenarioCosts {
    let request = ScenarioCostsRequest { profession: "p".to_owned(), target_year: 2026, scenarios };
    builder.forecaster().scenario_costs(&request).expect("costs")
}

/// 100 FTE in 2021 and 2022, ten more each year from 2023 on: 800 FTE-years to the end of 2026. With five more
/// starters a year five FTE more from 2023 on, ten from 2024 on and so on: 50 FTE-years for 20 FTE.
#[test]
fn every_scenario_has_its_cost_its_gain_and_its_last_year() {
    let mut builder = school();
    builder.file["scenarios"] = json!([
        {"id": "places", "name": "Places", "changes": [
            {"quantity": "intake", "op": "set", "amount": 15},
            {"quantity": "unmet_demand", "op": "set", "amount": 0.1},
        ]},
        {"id": "idle", "name": "Idle", "changes": [{"quantity": "retirement", "op": "shift_age", "amount": 1}]},
    ]);
    let costs = scenarios(&builder, None);
    assert_eq!((costs.currency.as_deref(), costs.price_year), (Some("EUR"), Some(2020)));
    let [base, places, idle] = &costs.lines[..] else { panic!("{:?}", costs.lines) };
    assert_eq!((base.scenario.as_ref(), base.cost_per_fte, base.last_year), (None, None, None));
    hold(&[base.cost.expect("a cost"), base.fte], &[700.0, 0.0]);
    assert_eq!(places.scenario, Some(Choice::Named("places".to_owned())));
    hold(&[places.cost.expect("a cost"), places.fte], &[750.0, 20.0]);
    hold(&[places.cost_per_fte.expect("FTE gained")], &[2.5]);
    // Places have to be decided by 2024, though the other change could wait.
    assert_eq!(places.last_year, Some(2024));
    hold(&[idle.cost.expect("a cost"), idle.fte], &[700.0, 0.0]);
    assert_eq!((idle.cost_per_fte, idle.last_year), (None, None));

    let made_up = Choice::Changes(vec![change(Quantity::FtePerHead, Operation::Scale, 1.1)]);
    let costs = scenarios(&builder, Some(vec![made_up.clone()]));
    assert_eq!(costs.lines.len(), 2);
    assert_eq!((costs.lines[1].scenario.as_ref(), costs.lines[1].last_year), (Some(&made_up), Some(2026)));
    hold(&[costs.lines[1].fte], &[14.0]);
}

#[test]
fn without_a_cost_in_one_currency_there_is_no_total() {
    let mut builder = school();
    let parameters = builder.file["parameters"].as_array_mut().unwrap();
    parameters.retain(|entry| entry["quantity"] != "cost_fte_year");
    let costs = scenarios(&builder, Some(vec![Choice::Changes(Vec::new())]));
    assert_eq!((costs.currency, costs.price_year), (None, None));
    assert!(costs.lines.iter().all(|line| line.cost.is_none() && line.cost_per_fte.is_none()));
}
