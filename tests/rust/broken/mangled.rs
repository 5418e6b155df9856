//! The minimal project cut, altered and spliced in thousands of ways: it is refused with a reason, or it
//! computes figures.

use super::judgement::{NUMBERS, WORDS, answers_with_figures, judged, node, nodes};
use super::minimal;
use hwf_forecast::plain::Severity;
use proptest::prelude::*;
use serde_json::Value;
use std::panic::AssertUnwindSafe;

/// The minimal project, and those like it with other methods, with which fuzzing starts too.
fn projects() -> [String; 6] {
    let seed = |name: &str| {
        let path = format!("{}/tests/fuzz/seeds/{name}.hwf.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    [minimal(), seed("factors"), seed("trends"), seed("services"), seed("pools"), seed("outflow")]
}

#[test]
fn small_projects_of_every_method_answer_with_figures() {
    for project in projects() {
        assert_eq!(hwf_forecast::check(project.as_bytes()), []);
        answers_with_figures(&judged(project.as_bytes()).expect("a project without problems"));
    }
}

/// What is divided by next to nothing is no figure: it is refused, or told as no answer.
#[test]
fn figures_next_to_nothing_lead_to_no_infinity() {
    const TINY: f64 = 1e-308;
    for project in projects() {
        let project: Value = serde_json::from_str(&project).expect("JSON");
        let hold = |name: &str, change: &dyn Fn(&mut Value)| {
            let mut altered = project.clone();
            change(&mut altered);
            if let Some(forecaster) = judged(altered.to_string().as_bytes()) {
                let answer = AssertUnwindSafe(|| answers_with_figures(&forecaster));
                let answered = std::panic::catch_unwind(answer);
                assert!(answered.is_ok(), "{name}");
            }
        };
        for (number, parameter) in project["parameters"].as_array().expect("parameters").iter().enumerate() {
            if parameter["value"]["type"] == "constant" {
                hold(&parameter["id"].to_string(), &|project| {
                    let parameter = project["parameters"][number].as_object_mut().expect("a parameter");
                    parameter["value"]["value"] = TINY.into();
                    parameter.remove("low");
                    parameter.remove("high");
                });
            }
        }
        for (number, series) in project["data"].as_array().expect("data").iter().enumerate() {
            hold(&series["id"].to_string(), &|project| project["data"][number]["values"][0] = TINY.into());
        }
        // Next to nobody in the base year and a crowd later.
        hold("population", &|project| project["data"][9]["values"] = [1e-300, 1e12].repeat(6).into());
    }
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

#[test]
fn whatever_is_missing_is_refused_or_not_needed() {
    for project in projects() {
        let whole: Value = serde_json::from_str(&project).expect("JSON");
        for place in 0..nodes(&whole) {
            let mut project = whole.clone();
            *node(&mut project, &mut { place }).expect("a node") = Value::Null;
            judged(project.to_string().as_bytes());
        }
    }
}

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Where no tree is given, the splice is another part of the project, which fits more often.
    #[test]
    fn whatever_is_spliced_in_is_refused_or_computes_figures(
        project in proptest::sample::select(projects().to_vec()),
        splices in prop::collection::vec(
            (any::<prop::sample::Index>(), any::<prop::sample::Index>(), prop::option::of(trees())), 1..4,
        ),
    ) {
        let mut project: Value = serde_json::from_str(&project).expect("JSON");
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
