//! The minimal project cut, altered and spliced in thousands of ways: it is refused with a reason, or it
//! computes figures.

use super::minimal;
use hwf_forecast::Forecaster;
use hwf_forecast::plain::Severity;
use hwf_forecast::requests::{
    AccountsRequest, By, Choice, ForecastRequest, PyramidRequest, RequiredIntakeRequest,
};
use proptest::prelude::*;
use serde_json::Value;

/// What must hold for any input; the project where it can be used.
fn judged(bytes: &[u8]) -> Option<Forecaster> {
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
fn answers_with_figures(forecaster: &Forecaster) {
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

#[test]
fn the_minimal_project_answers_with_figures() {
    answers_with_figures(&judged(minimal().as_bytes()).expect("a project without problems"));
}

#[test]
fn no_beginning_of_the_file_is_taken_for_the_file() {
    let project = minimal();
    let end = project.trim_end().len();
    for length in 0..end {
        let problems = hwf_forecast::check(&project.as_bytes()[..length]);
        let refused = problems.iter().any(|problem| problem.severity == Severity::Problem);
        assert!(refused, "{length} of {end} bytes");
    }
}

#[test]
fn one_wrong_byte_is_refused_or_computes_figures() {
    const TRIED: usize = 2_000;
    const BYTES: &[u8] = b"0123456789.-+eE{}[],:\" \n\\tTnN\0\x7F\x80\xC3\xFF";
    let project = minimal().into_bytes();
    // A linear congruential generator: the same places and bytes on every machine.
    let mut state = 1_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut used = 0;
    for _ in 0..TRIED {
        let at = next(project.len());
        let mut altered = project.clone();
        altered[at] = BYTES[next(BYTES.len())];
        if let Some(forecaster) = judged(&altered) {
            used += 1;
            // A letter of a name moves no figure.
            if project[at].is_ascii_digit() {
                answers_with_figures(&forecaster);
            }
        }
    }
    assert!((TRIED / 20..TRIED).contains(&used), "{used} of {TRIED} could be used");
}

/// Words of the format, so that a splice now and then fits where it lands.
const WORDS: &[&str] = &[
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

const NUMBERS: &[f64] =
    &[-1e308, -1.0, -0.0, 0.0, 1e-308, 0.5, 1.0, 2.5, 25.0, 120.0, 1900.0, 2024.0, 2030.0, 4e9, 1e12, 1e308];

fn trees() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        proptest::sample::select(NUMBERS).prop_map(Value::from),
        proptest::sample::select(WORDS).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        let entry = (proptest::sample::select(WORDS), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            prop::collection::vec(entry, 0..6).prop_map(|entries| {
                entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            }),
        ]
    })
}

/// Finds the node number `at`, counted from the root; counts down on the way.
fn node<'a>(tree: &'a mut Value, at: &mut usize) -> Option<&'a mut Value> {
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

fn nodes(node: &Value) -> usize {
    1 + match node {
        Value::Array(items) => items.iter().map(nodes).sum(),
        Value::Object(entries) => entries.values().map(nodes).sum(),
        _ => 0,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Where no tree is given, the splice is another part of the project, which fits more often.
    #[test]
    fn whatever_is_spliced_in_is_refused_or_computes_figures(
        splices in prop::collection::vec(
            (any::<prop::sample::Index>(), any::<prop::sample::Index>(), prop::option::of(trees())), 1..4,
        ),
    ) {
        let mut project: Value = serde_json::from_str(&minimal()).expect("JSON");
        for (place, other, tree) in splices {
            let count = nodes(&project);
            let copy = node(&mut project, &mut other.index(count)).expect("a node").clone();
            *node(&mut project, &mut place.index(count)).expect("a node") = tree.unwrap_or(copy);
        }
        if let Some(forecaster) = judged(project.to_string().as_bytes()) {
            answers_with_figures(&forecaster);
        }
    }
}
