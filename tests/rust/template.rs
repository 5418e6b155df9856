//! The template workbook: what is written reads back, files filled in real programs become projects that the
//! engine takes, and every mistake is told with its cell.
//!
//! `tests/templates/filled_openpyxl.xlsx` was made by the workbench and filled with openpyxl,
//! `filled_calc.ods` is the same, saved by LibreOffice Calc; in both a row was put between those of the first sheet; `broken.xlsx` has a mistake of each kind.

use std::fs;
use std::path::Path;

use hwf_forecast::Forecaster;
use hwf_forecast::plain::{Json, Problem, Severity, codes};
use hwf_forecast::project::Profession;
use hwf_forecast::requests::RequiredIntakeRequest;
use hwf_forecast::tables::source::{Drafted, Source, SourceRequest};
use hwf_forecast::tables::template::write::{TemplateFormat, TemplateRequest, TemplateText, template};

const NOTHING: SourceRequest =
    SourceRequest { encoding: None, separator: None, recipes: None, members: None };

fn drafted(name: &str, bytes: Vec<u8>) -> Drafted {
    let source = Source::new(name, bytes, &NOTHING).expect("a file");
    assert!(source.preview().template, "{name} is a template");
    source.draft().expect("a template")
}

fn of_file(name: &str) -> Drafted {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("templates").join(name);
    drafted(name, fs::read(path).expect("a file"))
}

fn json(drafted: &Drafted) -> serde_json::Value {
    fn value(json: &Json) -> serde_json::Value {
        match json {
            Json::Null => serde_json::Value::Null,
            Json::Bool(truth) => (*truth).into(),
            Json::Number(number) => (*number).into(),
            Json::Text(text) => text.clone().into(),
            Json::Numbers(values) => values.0.clone().into(),
            Json::List(items) => items.iter().map(value).collect(),
            Json::Object(fields) => fields
                .iter()
                .map(|(name, field)| (name.clone(), value(field)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        }
    }
    value(drafted.project.as_ref().expect("a project").json())
}

/// Holds two projects against each other: Calc keeps fifteen digits, and the files have names of their own.
fn same(one: &serde_json::Value, other: &serde_json::Value, place: &str) {
    use serde_json::Value;
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().expect("a figure"), other.as_f64().expect("a figure"));
            assert!((one - other).abs() <= 1e-14 * one.abs(), "{place}: {one} and {other}");
        }
        (Value::Array(one), Value::Array(other)) => {
            assert_eq!(one.len(), other.len(), "{place}");
            one.iter().zip(other).for_each(|(one, other)| same(one, other, place));
        }
        (Value::Object(one), Value::Object(other)) => {
            assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "{place}");
            for (name, one) in one.iter().filter(|(name, _)| *name != "origin") {
                same(one, &other[name], &format!("{place}.{name}"));
            }
        }
        _ => assert_eq!(one, other, "{place}"),
    }
}

#[test]
fn a_template_filled_in_real_programs_becomes_a_project() {
    let [xlsx, ods] = ["filled_openpyxl.xlsx", "filled_calc.ods"].map(of_file);
    let mut projects = Vec::new();
    for drafted in [&xlsx, &ods] {
        let told: Vec<&str> = drafted.problems.iter().map(|problem| &*problem.code).collect();
        assert_eq!(
            told,
            [codes::TEMPLATE_YEARS_FILLED, codes::TEMPLATE_SHARES, codes::TEMPLATE_YEARS_FILLED]
        );
        let project = json(drafted);
        let text = project.to_string();
        let forecaster = Forecaster::new(text.as_bytes()).expect("a project that the engine takes");
        let answer = forecaster
            .required_intake(&RequiredIntakeRequest {
                scenario: None,
                profession: "physicians_practising".to_owned(),
                target_year: 2040,
                from_year: Some(2026),
            })
            .expect("an answer");
        assert!(answer.intake.is_some_and(|intake| intake > 0.0));
        projects.push(project);
    }
    same(&projects[0], &projects[1], "");
    let project = json(&xlsx);
    assert_eq!(project["axes"]["age_min"], 25.0);
    assert_eq!(project["axes"]["age_max"], 75.0);
    assert_eq!(project["axes"]["fte_hours"], 37.5);
    assert_eq!(project["methods"][0]["demand"]["type"], "utilisation");
    let series = |quantity: &str| {
        let stated = project["parameters"].as_array().expect("parameters").iter();
        let parameter = stated.clone().find(|parameter| parameter["quantity"] == quantity).expect("stated");
        let id = &parameter["value"]["series"];
        project["data"]
            .as_array()
            .expect("data")
            .iter()
            .find(|series| series["id"] == *id)
            .expect("a series")
            .clone()
    };
    // Women of 25 to 29, as typed; the open group is divided up to the oldest age at work.
    assert_eq!(series("stock")["values"][0], 331.0);
    assert_eq!(series("stock")["open_age_upper"], 75.0);
    // Starters up to the base year are in training by year of study; the later one is the plan.
    let students = series("students_in_training");
    assert_eq!(students["dims"][0]["axis"], "study_year");
    assert_eq!(students["dims"][0]["values"][0], "1");
    assert_eq!(students["values"][0], 320.0);
    assert_eq!(series("intake")["values"][0], 325.0);
    let profile = series("graduate_profile");
    let sum: f64 = profile["values"].as_array().expect("figures").iter().filter_map(|one| one.as_f64()).sum();
    assert!((sum - 1.0).abs() < 1e-12);
    // A cell of the template for every part of the project that it states.
    assert!(
        xlsx.origins.iter().any(|origin| origin.path == "parameters[0]"
            && origin.place == "filled_openpyxl.xlsx/Labour force!5:7")
    );
}

#[test]
fn every_mistake_is_told_with_its_cell() {
    let drafted = of_file("broken.xlsx");
    assert!(drafted.project.is_none());
    let told: Vec<(&str, &str)> = drafted
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Problem)
        .map(|problem| (&*problem.code, problem.path.strip_prefix("broken.xlsx/").unwrap_or(&problem.path)))
        .collect();
    for expected in [
        (codes::TEMPLATE_MISSING, "Project!5:2"),
        (codes::TEMPLATE_WORD, "Professions!5:3"),
        (codes::TEMPLATE_MISSING, "Professions!5:4"),
        (codes::TEMPLATE_FIGURE, "Labour force!5:7"),
        (codes::TEMPLATE_WORD, "Labour force!6:4"),
        (codes::TEMPLATE_WORD, "Labour force!7:5"),
        (codes::TEMPLATE_WORD, "Labour force!8:1"),
        (codes::TEMPLATE_WORD, "Labour force!9:2"),
        (codes::TEMPLATE_AXIS, "Training!12:4"),
        (codes::TEMPLATE_MISSING, "Training!13:7"),
        (codes::TEMPLATE_WORD, "Retirement!5:6"),
        (codes::TEMPLATE_MIXED, "Retirement!6:7"),
    ] {
        assert!(told.contains(&expected), "{expected:?} is not among {told:#?}");
    }
    let word = drafted.problems.iter().find(|problem| problem.path.ends_with("Labour force!8:1"));
    let expected = word.and_then(|problem| problem.expected.as_deref()).unwrap_or_default();
    assert!(expected.contains("Workforce today") && !expected.contains("Population"), "{expected}");
}

/// A template of two professions with its keys as texts, so that none can be lacking unseen.
fn request(format: TemplateFormat) -> TemplateRequest {
    let profession =
        |id: &str| Profession { id: id.to_owned(), name: format!("Name & <{id}>"), isco_08: None };
    let mut request = TemplateRequest {
        format,
        professions: vec![profession("a"), profession("b")],
        base_year: 2024,
        last_year: 2045,
        texts: Vec::new(),
    };
    let lacking = template(&request).expect_err("no texts yet");
    for Problem { code, found, .. } in lacking {
        assert_eq!(code, codes::WORKBOOK_UNWRITTEN);
        let key = found.expect("a key");
        if !request.texts.iter().any(|text| text.key == key) {
            // A sheet's name has at most 31 letters.
            let text = key.strip_prefix("page.").map_or_else(|| format!("text of {key}"), str::to_owned);
            request.texts.push(TemplateText { key, text });
        }
    }
    request
}

#[test]
fn an_empty_template_reads_back_and_says_what_is_lacking() {
    for format in [TemplateFormat::Xlsx, TemplateFormat::Ods] {
        let asked = request(format);
        let bytes = template(&asked).expect("a template");
        assert_eq!(bytes, template(&asked).expect("a template"), "the same bytes each time");
        let drafted = drafted("empty", bytes);
        assert!(drafted.project.is_none());
        let told: Vec<(&str, &str)> =
            drafted.problems.iter().map(|problem| (&*problem.code, &*problem.path)).collect();
        assert_eq!(
            told,
            [
                (codes::TEMPLATE_MISSING, "empty/project!5:2"),
                (codes::TEMPLATE_MISSING, "empty/professions!5:1"),
                (codes::TEMPLATE_MISSING, "empty/professions!6:1"),
            ]
        );
    }
}

#[test]
fn what_a_template_cannot_be_made_of_is_told() {
    let mut wrong = request(TemplateFormat::Xlsx);
    wrong.last_year = 2024;
    assert_eq!(template(&wrong).expect_err("years")[0].code, codes::VALUE_RANGE);
    wrong.last_year = 2040;
    wrong.professions.clear();
    assert_eq!(template(&wrong).expect_err("professions")[0].code, codes::VALUE_EMPTY);
}
