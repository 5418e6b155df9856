//! What must hold for any input whatever, and the changes by which inputs are made.

use hwf_forecast::Forecaster;
use hwf_forecast::plain::Severity;
use hwf_forecast::requests::{
    AccountsRequest, By, Choice, ForecastRequest, PyramidRequest, RequiredIntakeRequest,
};
use serde_json::Value;

/// What must hold for any input; the project where it can be used.
pub fn judged(bytes: &[u8]) -> Option<Forecaster> {
    let problems = hwf_forecast::check(bytes);
    match Forecaster::new(bytes) {
        Ok(forecaster) => {
            assert!(problems.iter().all(|problem| problem.severity == Severity::Warning));
            Some(forecaster)
        }
        Err(refused) => {
            assert_eq!(problems, refused);
            assert!(problems.iter().any(|problem| problem.severity == Severity::Problem));
            None
        }
    }
}

/// Everything that a project can be asked, in the base and in its scenarios: all of it finite.
pub fn answers_with_figures(forecaster: &Forecaster) {
    let axes = &forecaster.project().axes;
    let by = Some(vec![By::Region, By::Sector, By::Sex]);
    let named = forecaster.project().scenarios().iter().map(|entry| Some(Choice::Named(entry.id.clone())));
    for scenario in std::iter::once(None).chain(named) {
        let request = ForecastRequest { scenario: scenario.clone(), measures: None, by: by.clone() };
        for series in forecaster.forecast(&request).expect("a forecast").series {
            // A ratio need not be defined in every year; a count always is.
            let counted = matches!(series.unit.as_str(), "heads" | "fte" | "persons" | "fte_years");
            let figure = |value: &f64| value.is_finite() || (value.is_nan() && !counted);
            assert!(
                series.values.0.iter().all(figure),
                "{} of {}: {:?}",
                series.measure.word(),
                series.profession,
                series.values
            );
        }
        for profession in axes.professions.iter().map(|profession| profession.id.clone()) {
            let request = AccountsRequest {
                scenario: scenario.clone(),
                profession: profession.clone(),
                by: by.clone(),
            };
            for line in forecaster.accounts(&request).expect("accounts").lines {
                assert!(line.values.0.iter().all(|value| value.is_finite()), "{line:?}");
            }
            let year = axes.last_year;
            let request = PyramidRequest { scenario: scenario.clone(), profession: profession.clone(), year };
            for side in forecaster.pyramid(&request).expect("a pyramid").series {
                assert!(side.values.0.iter().all(|value| value.is_finite()), "{side:?}");
            }
            let request = RequiredIntakeRequest {
                scenario: scenario.clone(),
                profession,
                target_year: year,
                from_year: None,
            };
            let answer = forecaster.required_intake(&request).expect("an answer");
            let figures =
                [answer.per_trainee_fte, answer.supply_without_fte, answer.demand_fte, answer.gap_fte];
            let finite = figures.iter().chain(&answer.intake).all(|figure| figure.is_finite());
            assert!(finite, "{answer:?}");
        }
    }
}

/// Words of the format, so that a splice now and then fits where it lands.
pub const WORDS: &[&str] = &[
    "",
    "T",
    "F",
    "M",
    "id",
    "for",
    "type",
    "value",
    "values",
    "years",
    "series",
    "constant",
    "path",
    "linear",
    "hold",
    "stock",
    "population",
    "retirement",
    "intake",
    "set",
    "scale",
    "shift_age",
    "physicians",
    "nurses",
    "north",
    "all",
    "age",
    "sex",
    "year",
    "region",
    "2024",
    "2030",
    "25-34",
    "45+",
    "75+",
    "0-24",
    "heads",
    "share",
    "persons",
    "utilisation",
    "ratio",
    "today",
    "stated",
    "students",
    "\u{10FFFF}",
];

pub const NUMBERS: &[f64] =
    &[-1e308, -1.0, -0.0, 0.0, 1e-308, 0.5, 1.0, 2.5, 25.0, 120.0, 1900.0, 2024.0, 2030.0, 4e9, 1e12, 1e308];

/// Finds the node number `at`, counted from the root; counts down on the way.
pub fn node<'a>(tree: &'a mut Value, at: &mut usize) -> Option<&'a mut Value> {
    if *at == 0 {
        return Some(tree);
    }
    *at -= 1;
    match tree {
        Value::Array(items) => items.iter_mut().find_map(|item| node(item, at)),
        Value::Object(entries) => entries.values_mut().find_map(|entry| node(entry, at)),
        _ => None,
    }
}

pub fn nodes(node: &Value) -> usize {
    1 + match node {
        Value::Array(items) => items.iter().map(nodes).sum(),
        Value::Object(entries) => entries.values().map(nodes).sum(),
        _ => 0,
    }
}
