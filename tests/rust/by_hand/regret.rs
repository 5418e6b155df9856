//! How every policy does in every future.

use super::{colleagues, hold};
use crate::projects::Builder;
use hwf_forecast::project::{Change, Operation, Quantity};
use hwf_forecast::requests::{
    Choice, Criterion, EnsembleRequest, Regret, RegretOfDrawsRequest, RegretRequest,
};
use serde_json::{Value, json};

fn change(quantity: &str, op: &str, amount: f64) -> Value {
    json!([{"quantity": quantity, "op": op, "amount": amount}])
}

/// 100 FTE wanted and there. Policies: a tenth more hours, a twentieth less. A future: a fifth more wanted.
fn choices() -> Builder {
    let mut builder = colleagues(100.0, 2022);
    builder.file["runs"] = json!({"tolerance_share": 0.05});
    builder.file["scenarios"] = json!([
        {"id": "more", "name": "More", "kind": "policy", "changes": change("fte_per_head", "scale", 1.1)},
        {"id": "need", "name": "Need", "kind": "future", "changes": change("unmet_demand", "set", 0.2)},
        {"id": "none", "name": "None", "changes": change("unmet_demand", "set", 0.9)},
        {"id": "less", "name": "Less", "kind": "policy", "changes": change("fte_per_head", "scale", 0.95)},
    ]);
    builder
}

fn request() -> RegretRequest {
    RegretRequest {
        profession: "p".to_owned(),
        target_year: 2022,
        policies: None,
        futures: None,
        criterion: None,
        shortage_weight: None,
        surplus_weight: None,
    }
}

fn asked(request: &RegretRequest) -> Regret {
    choices().forecaster().regret(request).expect("a table")
}

fn named(id: &str) -> Option<Choice> {
    Some(Choice::Named(id.to_owned()))
}

#[test]
fn the_table_has_the_plan_and_the_base_first_and_ties_go_to_the_first() {
    let table = asked(&request());
    assert_eq!(table.policies, [None, named("more"), named("less")]);
    assert_eq!(table.futures, [None, named("need")]);
    hold(&table.gap_fte.0, &[0.0, 10.0, -5.0, -20.0, -10.0, -25.0]);
    hold(&table.loss.0, &[0.0, 10.0, 5.0, 20.0, 10.0, 25.0]);
    hold(&table.regret.0, &[0.0, 10.0, 5.0, 10.0, 0.0, 15.0]);
    hold(&table.max_regret.0, &[10.0, 10.0, 15.0]);
    assert_eq!(table.min_max_regret, 0);
    // 95 of 100 are within the tolerance of a twentieth; nothing is where 120 are wanted.
    assert_eq!(table.robust_count, [1, 1, 1]);
}

#[test]
fn weights_move_the_choice() {
    let weighted = RegretRequest { shortage_weight: Some(2.0), surplus_weight: Some(0.5), ..request() };
    let table = asked(&weighted);
    hold(&table.loss.0, &[0.0, 5.0, 10.0, 40.0, 20.0, 50.0]);
    hold(&table.max_regret.0, &[20.0, 5.0, 30.0]);
    assert_eq!(table.min_max_regret, 1);
}

/// Two flow years of the same shortage; a surplus counts for nothing.
#[test]
fn the_cumulative_shortage_adds_the_years() {
    let table = asked(&RegretRequest { criterion: Some(Criterion::CumulativeShortage), ..request() });
    hold(&table.loss.0, &[0.0, 0.0, 10.0, 40.0, 20.0, 50.0]);
    hold(&table.max_regret.0, &[20.0, 0.0, 30.0]);
    assert_eq!(table.min_max_regret, 1);
}

#[test]
fn scenarios_can_be_named_or_made_up_and_need_no_kind() {
    let made_up = Choice::Changes(vec![Change {
        quantity: Quantity::FtePerHead,
        scope: None,
        op: Operation::Scale,
        amount: 1.5,
        ramp: None,
        reason: None,
    }]);
    let wanted = RegretRequest {
        policies: Some(vec![made_up.clone()]),
        futures: Some(vec![Choice::Named("none".to_owned())]),
        ..request()
    };
    let table = asked(&wanted);
    assert_eq!(table.policies, [None, Some(made_up)]);
    hold(&table.gap_fte.0, &[0.0, 50.0, -90.0, -40.0]);
}

#[test]
fn what_only_a_combination_leads_to_names_both_scenarios() {
    let mut builder = choices();
    builder.constant("participation", "share", 0.5);
    builder.file["scenarios"] = json!([
        {"id": "a", "name": "A", "kind": "policy", "changes": change("participation", "add", 0.3)},
        {"id": "b", "name": "B", "kind": "future", "changes": change("participation", "add", 0.3)},
    ]);
    let problems = builder.forecaster().regret(&request()).expect_err("a problem");
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!(
        (problem.code.as_str(), problem.path.as_str()),
        ("change.range", "scenarios[1].changes, scenarios[0].changes")
    );
}

#[test]
fn unknown_scenarios_and_weights_below_zero_are_told_at_their_places() {
    let wrong = RegretRequest {
        policies: Some(vec![Choice::Named("more".to_owned()), Choice::Named("mor".to_owned())]),
        surplus_weight: Some(-1.0),
        ..request()
    };
    let problems = choices().forecaster().regret(&wrong).expect_err("problems");
    let told: Vec<_> = problems.iter().map(|problem| (&*problem.code, &*problem.path)).collect();
    assert_eq!(told, [("reference.unknown", "policies[1]"), ("value.range", "surplus_weight")]);
}

#[test]
fn draws_are_futures_that_all_policies_meet_alike() {
    let mut builder = choices();
    builder.constant("fte_per_head", "fte_per_head", 1.0);
    let parameters = builder.file["parameters"].as_array_mut().unwrap();
    let fte = parameters.iter_mut().find(|entry| entry["quantity"] == "fte_per_head").unwrap();
    fte["uncertainty"] = json!({"distribution": {"type": "lognormal", "sd": 0.1}});
    let forecaster = builder.forecaster();
    let about = RegretRequest { shortage_weight: Some(2.0), ..request() };
    let (draws, seed) = (400, 7);
    let asked = RegretOfDrawsRequest { about, draws: Some(draws), seed: Some(seed) };
    let found = forecaster.regret_of_draws(&asked).expect("a table");
    assert_eq!(found.policies, [None, named("more"), named("less")]);
    assert_eq!(found.futures, [None, named("need")]);
    // The same by hand from the ensembles of every policy in every future.
    let last = |future: Option<&str>, policy: Option<&str>| -> Vec<f64> {
        let changes: Vec<Change> = [future, policy]
            .into_iter()
            .flatten()
            .flat_map(|id| {
                let scenarios = builder.file["scenarios"].as_array().unwrap();
                let one = scenarios.iter().find(|one| one["id"] == id).unwrap();
                let stated = &one["changes"][0];
                let quantity = if stated["quantity"] == "unmet_demand" {
                    Quantity::UnmetDemand
                } else {
                    Quantity::FtePerHead
                };
                let op = if stated["op"] == "set" { Operation::Set } else { Operation::Scale };
                let amount = stated["amount"].as_f64().unwrap();
                [Change { quantity, scope: None, op, amount, ramp: None, reason: None }]
            })
            .collect();
        let request = EnsembleRequest {
            scenario: Some(Choice::Changes(changes)),
            profession: "p".to_owned(),
            draws: Some(draws),
            first: None,
            seed: Some(seed),
            target_year: None,
            from_year: None,
        };
        let answer = forecaster.ensemble(&request).expect("draws");
        let years = answer.years.len();
        answer.figures.0.chunks(3 * years + 1).map(|row| row[years - 1] - row[3 * years - 1]).collect()
    };
    let (mut means, mut best, mut short) = ([0.0; 3], [0.0; 3], [0.0; 3]);
    let mut all: [Vec<f64>; 3] = Default::default();
    for future in [None, Some("need")] {
        let gaps = [None, Some("more"), Some("less")].map(|policy| last(future, policy));
        for draw in 0..draws as usize {
            let gap = gaps.each_ref().map(|gaps| gaps[draw]);
            let loss = gap.map(|gap| if gap < 0.0 { -2.0 * gap } else { gap });
            let least = loss.into_iter().fold(f64::INFINITY, f64::min);
            for policy in 0..3 {
                let regret = loss[policy] - least;
                means[policy] += regret / (2.0 * f64::from(draws));
                best[policy] += f64::from(u8::from(regret == 0.0)) / (2.0 * f64::from(draws));
                short[policy] += f64::from(u8::from(gap[policy] < 0.0)) / (2.0 * f64::from(draws));
                all[policy].push(regret);
            }
        }
    }
    let near = |found: &[f64], expected: &[f64]| {
        assert!(found.iter().zip(expected).all(|(a, b)| (a - b).abs() < 1e-9), "{found:?} {expected:?}");
    };
    near(&found.mean_regret.0, &means);
    near(&found.best_share.0, &best);
    near(&found.shortage_probability.0, &short);
    for (policy, regrets) in all.iter_mut().enumerate() {
        regrets.sort_by(f64::total_cmp);
        let high = found.high_regret.0[policy];
        let below = regrets.iter().filter(|regret| **regret <= high + 1e-9).count() as f64;
        assert!(
            below / regrets.len() as f64 >= 0.95 && regrets.iter().any(|regret| (regret - high).abs() < 1e-9)
        );
    }
    let least = |values: &[f64]| (0..3).min_by(|a, b| values[*a].total_cmp(&values[*b])).unwrap() as i32;
    assert_eq!([found.least_mean, found.least_high], [least(&means), least(&found.high_regret.0)]);
}
