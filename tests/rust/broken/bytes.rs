//! Inputs that are better made than kept: no text, no JSON, too much of everything.

use super::{minimal, places};
use hwf_forecast::Forecaster;
use hwf_forecast::plain::{Severity, codes};
use serde_json::{Value, json};

/// An input and the code of its one problem.
pub struct Made {
    pub name: &'static str,
    pub bytes: Vec<u8>,
    pub code: &'static str,
}

/// The minimal project with one text replaced by bytes that need be no text.
fn replaced(old: &str, new: &[u8]) -> Vec<u8> {
    let project = minimal();
    let (before, after) = project.split_once(old).expect(old);
    [before.as_bytes(), new, after.as_bytes()].concat()
}

fn members(count: usize) -> Value {
    (0..count).map(|number| json!({"id": number.to_string(), "name": "One of many"})).collect()
}

fn changed(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut project: Value = serde_json::from_str(&minimal()).expect("JSON");
    change(&mut project);
    project.to_string().into_bytes()
}

/// Every made input.
pub fn inputs() -> Vec<Made> {
    let title = "Two professions in two regions (invented figures)";
    let deep = |levels: usize| [vec![b'['; levels], vec![b']'; levels]].concat();
    let utf_16: Vec<u8> = [0xFF, 0xFE].into_iter().chain("{}".bytes().flat_map(|byte| [byte, 0])).collect();
    let whole = minimal().into_bytes();
    let half = whole[..whole.len() / 2].to_vec();
    let made = [
        ("more bytes than are read", vec![b' '; (64 << 20) + 1], codes::FILE_TOO_LARGE),
        ("UTF-16", utf_16, codes::FILE_NOT_TEXT),
        ("a title in Windows-1252", replaced(title, b"\xC4rzte"), codes::FILE_NOT_TEXT),
        ("a surrogate written as UTF-8", replaced(title, b"\xED\xA0\x80"), codes::FILE_NOT_TEXT),
        ("a surrogate without its other half", replaced(title, b"\\ud800"), codes::JSON_SYNTAX),
        ("a zero byte in a text", replaced(title, b"\0"), codes::JSON_SYNTAX),
        ("nothing", Vec::new(), codes::JSON_SYNTAX),
        ("white space", b" \n\t".to_vec(), codes::JSON_SYNTAX),
        ("half a file", half, codes::JSON_SYNTAX),
        ("a byte-order mark before rubbish", b"\xEF\xBB\xBF<html>".to_vec(), codes::JSON_SYNTAX),
        ("two files in one", [whole.clone(), whole].concat(), codes::JSON_SYNTAX),
        ("a comment", replaced("{", b"{ // draft\n"), codes::JSON_SYNTAX),
        ("NaN", replaced("\"fte_hours\": 40", b"\"fte_hours\": NaN"), codes::JSON_SYNTAX),
        ("a list", b"[]".to_vec(), codes::TYPE_WRONG),
        ("null", b"null".to_vec(), codes::TYPE_WRONG),
        ("a number", b"1".to_vec(), codes::TYPE_WRONG),
        ("a number that is too large", replaced("40", b"1e999"), codes::JSON_NUMBER),
        ("a number that is too small", replaced("40", b"-1e999"), codes::JSON_NUMBER),
        ("lists in lists", deep(100_000), codes::JSON_DEPTH),
        ("lists in a title", replaced(&format!("\"{title}\""), &deep(100_000)), codes::JSON_DEPTH),
        ("a million cells twenty-fold", changed(too_large), codes::AXES_TOO_LARGE),
    ];
    let mut inputs: Vec<_> = made.into_iter().map(|(name, bytes, code)| Made { name, bytes, code }).collect();
    inputs.push(Made {
        name: "wrong figures without end",
        bytes: wrong_figures(),
        code: codes::PROBLEMS_MORE,
    });
    inputs
}

fn too_large(project: &mut Value) {
    project["axes"]["professions"] = members(1_000);
    project["axes"]["regions"] = members(1_000);
}

/// The minimal project with a thousand negative figures in a series.
fn wrong_figures() -> Vec<u8> {
    changed(|project| {
        let years: Vec<String> = (1..=1000).map(|year| year.to_string()).collect();
        project["data"][4] = json!({
            "id": "students", "unit": "heads",
            "dims": [{"axis": "study_year", "values": years}],
            "values": vec![-1.0; 1000],
        });
    })
}

#[test]
fn what_is_no_project_is_told_in_one_problem() {
    for made in inputs().iter().filter(|made| made.code != codes::PROBLEMS_MORE) {
        let problems = hwf_forecast::check(&made.bytes);
        assert_eq!(problems.len(), 1, "{}: {problems:?}", made.name);
        let problem = &problems[0];
        assert_eq!(problem.code, made.code, "{}: {problem:?}", made.name);
        let at_root = matches!(
            made.code,
            codes::FILE_TOO_LARGE | codes::FILE_NOT_TEXT | codes::TYPE_WRONG | codes::AXES_TOO_LARGE
        );
        if !at_root {
            let (line, column) = problem.path.split_once(':').expect("line:column");
            assert!(line.parse::<usize>().is_ok_and(|line| line > 0), "{}: {problem:?}", made.name);
            assert!(column.parse::<usize>().is_ok(), "{}: {problem:?}", made.name);
        }
    }
}

#[test]
fn a_byte_order_mark_is_no_problem() {
    let marked = [b"\xEF\xBB\xBF".as_slice(), minimal().as_bytes()].concat();
    assert_eq!(hwf_forecast::check(&marked), []);
}

#[test]
fn a_list_of_problems_without_end_is_cut_and_says_so() {
    let problems = hwf_forecast::check(&wrong_figures());
    assert_eq!(problems.len(), 201);
    assert_eq!(problems[0].path, "data[4].values[0]");
    assert_eq!(problems[200].code, codes::PROBLEMS_MORE);
}

#[test]
fn warnings_forbid_nothing_however_many_they_are() {
    let project = changed(|project| {
        let idle =
            json!({"quantity": "immigration", "for": {"profession": "nurses"}, "op": "scale", "amount": 2});
        project["scenarios"][0]["changes"] = Value::Array(vec![idle; 300]);
    });
    let forecaster = Forecaster::new(&project).unwrap_or_else(|problems| {
        panic!("{:?}", places(&problems).last());
    });
    assert!(forecaster.warnings().iter().all(|problem| problem.severity == Severity::Warning));
}
