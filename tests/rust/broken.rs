//! Broken project files: each is answered with all of its problems at their places, and never with a
//! panic.

mod bytes;
mod counted;
mod judgement;
mod mangled;
mod sizes;
mod table;

use hwf_forecast::Forecaster;
use hwf_forecast::plain::{Problem, Severity, codes};
use hwf_forecast::requests::BillingRequest;
use std::collections::BTreeSet;
use std::path::PathBuf;
use table::Broken;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The bytes of a file of the corpus, named without its ending.
pub fn bytes_of(name: &str) -> Vec<u8> {
    let path = folder().join(format!("{name}.hwf.json"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The small valid project from which every broken one differs in as little as it can.
pub fn minimal() -> String {
    String::from_utf8(bytes_of("minimal")).expect("UTF-8")
}

/// Problems as (code, path), in the order of the alphabet.
pub fn places(problems: &[Problem]) -> Vec<(&str, &str)> {
    let mut places: Vec<_> =
        problems.iter().map(|problem| (problem.code.as_str(), problem.path.as_str())).collect();
    places.sort_unstable();
    places
}

/// Holds the complete list of problems of each file against what is expected; all files are told of.
fn hold(table: &[Broken]) {
    let mut wrong = String::new();
    for (file, expected) in table {
        let problems = match std::panic::catch_unwind(|| hwf_forecast::check(&bytes_of(file))) {
            Ok(problems) => problems,
            Err(_) => {
                wrong.push_str(&format!("\n{file}\n  panics\n  expected {expected:?}\n"));
                continue;
            }
        };
        let found = places(&problems);
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        if found != expected {
            wrong.push_str(&format!("\n{file}\n  found    {found:?}\n  expected {expected:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_minimal_project_has_no_problem_at_all() {
    assert_eq!(hwf_forecast::check(minimal().as_bytes()), []);
}

#[test]
fn what_cannot_be_read_is_named_at_its_place() {
    hold(table::UNREADABLE);
}

#[test]
fn axes_that_contradict_themselves_are_named() {
    hold(table::AXES);
}

#[test]
fn a_figure_outside_its_unit_is_named_once() {
    hold(table::FIGURES);
}

#[test]
fn a_series_that_does_not_fit_the_model_is_named() {
    hold(table::SERIES);
}

#[test]
fn parameters_and_methods_that_contradict_one_another_are_named() {
    hold(table::PARAMETERS);
}

#[test]
fn what_is_missing_is_never_zero_and_never_ignored() {
    hold(table::MISSING);
}

#[test]
fn what_a_method_needs_is_asked_for() {
    hold(table::NEEDED);
}

#[test]
fn a_scenario_that_cannot_be_applied_is_named() {
    hold(table::SCENARIOS);
}

#[test]
fn what_other_forms_of_supply_and_demand_ask_for_is_named() {
    hold(table::FORMS);
}

#[test]
fn a_change_without_effect_is_a_warning_and_the_project_is_used() {
    hold(table::WARNED);
    for (file, _) in table::WARNED {
        let forecaster = Forecaster::new(&bytes_of(file)).expect("warnings alone forbid nothing");
        assert!(forecaster.warnings().iter().all(|problem| problem.severity == Severity::Warning));
    }
}

#[test]
fn several_problems_of_one_kind_come_back_at_once() {
    hold(table::SEVERAL);
}

#[test]
fn problems_of_different_kinds_come_back_at_once() {
    hold(table::MIXED);
}

#[test]
fn a_hint_says_what_should_stand_there() {
    let mut wrong = String::new();
    for (file, hint) in table::HINTS {
        let problems = hwf_forecast::check(&bytes_of(file));
        if !problems.iter().any(|problem| problem.expected.as_deref() == Some(hint)) {
            let found: Vec<_> = problems.iter().map(|problem| &problem.expected).collect();
            wrong.push_str(&format!("\n{file}\n  expected {hint}\n  found    {found:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_problem_is_short_enough_to_be_read() {
    for (file, _) in table::ALL.iter().copied().flatten().filter(|(file, _)| !panics(file)) {
        for problem in hwf_forecast::check(&bytes_of(file)) {
            for text in [&problem.found, &problem.expected].into_iter().flatten() {
                let longest = text.split_whitespace().map(|word| word.chars().count()).max();
                assert!(longest.is_some_and(|length| length <= 64), "{file}: {text}");
            }
        }
    }
}

/// A panic is told of by the table that the file stands in.
fn panics(file: &str) -> bool {
    std::panic::catch_unwind(|| hwf_forecast::check(&bytes_of(file))).is_err()
}

#[test]
fn every_file_of_the_folder_is_in_the_table_once() {
    let listed: Vec<_> = table::ALL.iter().copied().flatten().map(|(file, _)| (*file).to_owned()).collect();
    let unique: BTreeSet<_> = listed.iter().cloned().collect();
    assert_eq!(unique.len(), listed.len(), "a file stands in the table twice");
    let present: BTreeSet<_> = std::fs::read_dir(folder())
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("a name in UTF-8"))
        .map(|name| name.strip_suffix(".hwf.json").expect("project files only").to_owned())
        .filter(|name| name != "minimal")
        .collect();
    assert_eq!(present, unique);
}

#[test]
fn every_code_is_provoked() {
    let mut provoked: BTreeSet<String> = BTreeSet::new();
    let files = table::ALL.iter().copied().flatten().filter(|(file, _)| !panics(file));
    let made = bytes::inputs();
    for input in files.map(|(file, _)| bytes_of(file)).chain(made.into_iter().map(|made| made.bytes)) {
        provoked.extend(hwf_forecast::check(&input).into_iter().map(|problem| problem.code));
    }
    // No file asks for a path of intake, and the core alone is not tested here.
    provoked.extend([codes::PATH_UNSOLVED, codes::METHOD_NO_PATH, codes::ENGINE_FULL].map(str::to_owned));
    // The one code that no project file can provoke: it is of lists that become one.
    let nobody =
        BillingRequest { specialties: vec!["gp".to_owned()], ages: vec![30.0], billed: vec![1.0], cap: 1.0 };
    let problems = hwf_forecast::billing_fte(&nobody).expect_err("nobody of 45 to 54");
    provoked.extend(problems.into_iter().map(|problem| problem.code));
    // Those of files that are read are provoked by these files (`reading`, `template`), those of raking and of
    // what reconciles sources beside their code, those of workbooks by the package, those of ensembles by theirs.
    let elsewhere = |code: &str| {
        let group = code.split('.').next().unwrap_or_default();
        let files = ["file.empty", "file.kind", "file.password", "file.damaged", "file.limit"];
        ["table", "template", "rake", "compare", "reconcile", "workbook"].contains(&group)
            || ["uncertainty", "correlation", "ensemble", "history", "fit"].contains(&group)
            || files.contains(&code)
    };
    let silent: Vec<_> =
        codes::ALL.iter().filter(|code| !provoked.contains(**code) && !elsewhere(code)).collect();
    assert!(silent.is_empty(), "no input provokes {silent:?}");
}
