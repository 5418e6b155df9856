//! Ranges, correlations and questions that mean nothing.

use super::{colleagues, fan_request, normal, request, uncertain};
use crate::projects::Builder;
use hwf_forecast::Forecaster;
use hwf_forecast::plain::{Problem, codes};
use hwf_forecast::project::{Change, Operation, Quantity};
use hwf_forecast::requests::{Choice, DensityRequest, EnsembleRequest, FanRequest};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

fn problems(builder: &Builder) -> Vec<Problem> {
    match Forecaster::new(builder.file.to_string().as_bytes()) {
        Ok(_) => Vec::new(),
        Err(problems) => problems,
    }
}

fn told(problems: &[Problem]) -> Vec<(&str, &str)> {
    problems.iter().map(|problem| (problem.code.as_str(), problem.path.as_str())).collect()
}

#[test]
fn each_is_named_at_its_place() {
    let seen: RefCell<BTreeSet<String>> = RefCell::default();
    let note = |problems: &[Problem]| {
        seen.borrow_mut().extend(problems.iter().map(|problem| problem.code.clone()));
    };
    let expect = |quantity: &str, uncertainty: Value, expected: (&str, &str)| {
        let mut builder = colleagues();
        uncertain(&mut builder, quantity, uncertainty);
        let found = problems(&builder);
        note(&found);
        assert_eq!(told(&found), [expected], "{found:#?}");
    };
    let distributed = |distribution: Value| json!({"distribution": distribution});
    // Parameters: unmet demand, stock, immigration, its ages.
    expect("immigration_profile", normal(0.1), (codes::UNCERTAINTY_QUANTITY, "parameters[3].uncertainty"));
    expect(
        "immigration",
        normal(-1.0),
        (codes::UNCERTAINTY_SPREAD, "parameters[2].uncertainty.distribution.sd"),
    );
    expect(
        "immigration",
        json!({"over_time": {"type": "ar1", "persistence": 1.0}}),
        (codes::UNCERTAINTY_SPREAD, "parameters[2].uncertainty.over_time.persistence"),
    );
    expect(
        "immigration",
        distributed(json!({"type": "logit", "sd": 1.0})),
        (codes::UNCERTAINTY_SCALE, "parameters[2].uncertainty.distribution"),
    );
    expect(
        "immigration",
        distributed(
            json!({"type": "experts", "experts": [{"probabilities": [0.5, 0.05], "values": [1, 2]}]}),
        ),
        (codes::UNCERTAINTY_EXPERTS, "parameters[2].uncertainty.distribution.experts[0].probabilities"),
    );
    let silent = distributed(json!({"type": "experts", "experts": [{"probabilities": [], "values": []}]}));
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", silent);
    assert_eq!(problems(&builder)[0].found.as_deref(), Some("[]"));
    expect(
        "immigration",
        distributed(json!({"type": "past", "series": "nothing"})),
        (codes::UNCERTAINTY_PAST, "parameters[2].uncertainty.distribution.series"),
    );

    let past = |years: &[&str], values: &[f64]| {
        let mut builder = colleagues();
        builder.file["data"].as_array_mut().unwrap().push(json!({
            "id": "past", "unit": "heads_per_year", "dims": [{"axis": "year", "values": years}], "values": values,
        }));
        uncertain(&mut builder, "immigration", distributed(json!({"type": "past", "series": "past"})));
        problems(&builder)
    };
    assert_eq!(past(&["2015", "2016", "2017", "2018"], &[90.0, 110.0, 100.0, 95.0]), []);
    for (years, found) in [(vec!["2015"], "1"), (vec!["2015", "2016", "2018", "2019"], "2016 … 2018")] {
        let problems = past(&years, &[100.0, 110.0, 100.0, 95.0][..years.len()]);
        assert_eq!(
            told(&problems),
            [(codes::UNCERTAINTY_PAST, "parameters[2].uncertainty.distribution.series")]
        );
        assert_eq!(problems[0].found.as_deref(), Some(found));
    }

    let bounded = |low: Value, high: Value, bounds: &str| {
        let mut builder = colleagues();
        builder.file["parameters"][2]["low"] = low;
        builder.file["parameters"][2]["high"] = high;
        uncertain(
            &mut builder,
            "immigration",
            json!({"distribution": {"type": "triangular"}, "bounds": bounds}),
        );
        problems(&builder)
    };
    let constant = |value: f64| json!({"type": "constant", "value": value});
    let found = bounded(constant(99.0), constant(900.0), "quantiles_5_95");
    note(&found);
    assert_eq!(told(&found), [(codes::UNCERTAINTY_QUANTILES, "parameters[2].uncertainty.bounds")]);
    // One figure is judged beside its value; a path where it is laid out.
    assert_eq!(
        told(&bounded(constant(101.0), constant(120.0), "limits")),
        [(codes::VALUE_RANGE, "parameters[2].low.value")]
    );
    let path = json!({"type": "path", "years": [2020, 2030], "values": [90.0, 110.0], "between": "linear"});
    let found = bounded(path, constant(120.0), "limits");
    note(&found);
    assert_eq!(told(&found), [(codes::UNCERTAINTY_ORDER, "parameters[2].low")]);

    // Three that cannot be so correlated; the nearest are offered, and can.
    let correlated = |correlations: [f64; 3]| {
        let mut builder = colleagues();
        builder.constant("service_standard", "share_per_year", 0.01);
        for (quantity, sd) in [("immigration", 10.0), ("unmet_demand", 0.05), ("service_standard", 0.01)] {
            uncertain(&mut builder, quantity, normal(sd));
        }
        let ids: Vec<Value> =
            [2, 0, 4].iter().map(|at: &usize| builder.file["parameters"][*at]["id"].clone()).collect();
        builder.file["correlations"] = json!([
            {"first": ids[0], "second": ids[1], "correlation": correlations[0]},
            {"first": ids[0], "second": ids[2], "correlation": correlations[1]},
            {"first": ids[1], "second": ids[2], "correlation": correlations[2]},
        ]);
        problems(&builder)
    };
    let found = correlated([0.9, 0.9, -0.9]);
    note(&found);
    assert_eq!(found.len(), 3);
    let offered = [0, 1, 2].map(|at| found[at].expected.as_ref().unwrap().parse().unwrap());
    assert_eq!(correlated(offered), [], "{offered:?}");
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    let ids = [0, 2].map(|at| builder.file["parameters"][at]["id"].clone());
    builder.file["correlations"] = json!([{"first": ids[0], "second": ids[1], "correlation": 0.5}]);
    let found = problems(&builder);
    note(&found);
    assert_eq!(told(&found), [(codes::CORRELATION_KNOWN, "correlations[0].first")]);

    // Questions.
    let found = colleagues().forecaster().ensemble(&request(10)).unwrap_err();
    note(&found);
    assert_eq!(told(&found), [(codes::ENSEMBLE_KNOWN, "parameters")]);
    let mut builder = colleagues();
    uncertain(&mut builder, "immigration", normal(10.0));
    builder.constant("participation", "share", 0.98);
    builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["uncertainty"] = normal(0.005);
    let forecaster = builder.forecaster();
    let found = forecaster.fan(&fan_request(99), None).unwrap_err();
    note(&found);
    assert_eq!(
        (told(&found), found[0].expected.as_deref()),
        (vec![(codes::ENSEMBLE_DRAWS, "draws")], Some("≥ 100"))
    );
    let found = forecaster.fan(&fan_request(100), Some(&[1.0])).unwrap_err();
    note(&found);
    assert_eq!(told(&found), [(codes::ENSEMBLE_FIGURES, "figures")]);
    let levels = FanRequest { levels: Some(vec![1.0, 0.0]), ..fan_request(100) };
    let found = forecaster.fan(&levels, None).unwrap_err();
    assert_eq!(told(&found), [(codes::VALUE_RANGE, "levels[0]"), (codes::VALUE_RANGE, "levels[1]")]);
    let seeded = EnsembleRequest { seed: Some(-1), ..request(10) };
    assert_eq!(told(&forecaster.ensemble(&seeded).unwrap_err()), [(codes::VALUE_RANGE, "seed")]);

    // What is added can leave the range once a lever has moved the value towards its end.
    let mut builder = colleagues();
    builder.constant("participation", "share", 1.0);
    let last = builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap();
    last["low"] = json!({"type": "constant", "value": 0.5});
    let forecaster = builder.forecaster();
    let set = Change {
        quantity: Quantity::Participation,
        scope: None,
        op: Operation::Set,
        amount: 0.1,
        ramp: None,
        reason: None,
    };
    let scenario = Some(Choice::Changes(vec![set]));
    let found = forecaster.ensemble(&EnsembleRequest { scenario, ..request(200) }).unwrap_err();
    note(&found);
    assert_eq!(told(&found), [(codes::ENSEMBLE_OUTSIDE, "parameters[4]")]);

    let groups = ["uncertainty.", "correlation.", "ensemble."];
    let all = codes::ALL.iter().filter(|code| groups.iter().any(|group| code.starts_with(group)));
    let silent: Vec<_> = all.filter(|code| !seen.borrow().contains(**code)).collect();
    assert!(silent.is_empty(), "nothing provokes {silent:?}");
}

#[test]
fn a_density_is_drawn_or_says_why_not() {
    let asked = |uncertainty: Value, low: f64, high: f64| -> DensityRequest {
        let mut builder = colleagues();
        uncertain(&mut builder, "immigration", uncertainty);
        let (project, _) = hwf_forecast::project::Project::read(builder.file.to_string().as_bytes()).unwrap();
        DensityRequest {
            quantity: Quantity::Immigration,
            uncertainty: project.parameters[2].uncertainty.clone().unwrap(),
            value: 100.0,
            low: Some(low),
            high: Some(high),
        }
    };
    let drawn =
        hwf_forecast::density(&asked(json!({"distribution": {"type": "uniform"}}), 80.0, 120.0)).unwrap();
    assert!(drawn.density.0.iter().all(|density| (density - 1.0 / 40.0).abs() < 1e-9));
    assert!((drawn.mean - 100.0).abs() < 1e-9 && (drawn.sd - 40.0 / 12f64.sqrt()).abs() < 1e-2);
    assert!((drawn.quantiles.0[4] - 100.0).abs() < 1e-9);
    let found = hwf_forecast::density(&asked(json!({}), 110.0, 120.0)).unwrap_err();
    assert_eq!(told(&found), [(codes::UNCERTAINTY_ORDER, "low")]);
}
