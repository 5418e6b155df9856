//! Valid projects of an unusual form: what is stated once counts once, and the order in which a file
//! names things changes nothing.

use super::minimal;
use hwf_forecast::Forecaster;
use hwf_forecast::forecast::measure::{Line, Measure};
use hwf_forecast::requests::{AccountsRequest, Forecast, ForecastRequest};
use serde_json::{Value, json};

/// The minimal project with a change.
fn project(change: impl FnOnce(&mut Value)) -> Forecaster {
    let mut project: Value = serde_json::from_str(&minimal()).expect("JSON");
    project["scenarios"] = json!([]);
    change(&mut project);
    Forecaster::new(project.to_string().as_bytes()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn list<'a>(project: &'a mut Value, name: &str) -> &'a mut Vec<Value> {
    project[name].as_array_mut().expect("a list")
}

/// A parameter of one profession.
fn state(project: &mut Value, profession: &str, quantity: &str, unit: &str, value: Value) {
    let parameters = list(project, "parameters");
    parameters
        .retain(|entry| entry["quantity"] != quantity || entry["for"] != json!({"profession": profession}));
    parameters.push(json!({
        "id": format!("{quantity} of {profession}"), "quantity": quantity, "for": {"profession": profession},
        "unit": unit, "kind": "assumption", "value": value,
    }));
}

fn constant(value: f64) -> Value {
    json!({"type": "constant", "value": value})
}

fn series(id: &str) -> Value {
    json!({"type": "series", "series": id})
}

fn line(forecaster: &Forecaster, profession: &str, line: Line) -> Vec<f64> {
    let request = AccountsRequest { scenario: None, profession: profession.to_owned(), by: None };
    let accounts = forecaster.accounts(&request).expect("accounts");
    accounts.lines.into_iter().find(|entry| entry.line == line).expect("every line").values.0
}

fn forecast(forecaster: &Forecaster) -> Forecast {
    let request = ForecastRequest { scenario: None, measures: None, by: None, gap: None, index_100: None };
    forecaster.forecast(&request).expect("the base")
}

fn near(found: &[f64], expected: &[f64]) {
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        let same = (found - expected).abs() <= 1e-9 * expected.abs() || (found.is_nan() && expected.is_nan());
        assert!(same, "{found} for {expected}");
    }
}

#[test]
fn a_national_flow_counts_once_beside_a_regional_one() {
    let forecaster = project(|project| {
        state(project, "nurses", "immigration", "heads_per_year", constant(10.0));
        let profile = series("graduates-by-place-and-sex");
        state(project, "nurses", "immigration_profile", "share", profile);
    });
    near(&line(&forecaster, "physicians", Line::Immigration), &[30.0; 6]);
    near(&line(&forecaster, "nurses", Line::Immigration), &[10.0; 6]);
}

#[test]
fn a_national_intake_counts_once_beside_students_by_region() {
    let forecaster = project(|project| {
        let by_region = json!({"axis": "region", "values": ["north", "south"]});
        list(project, "data").extend([
            json!({"id": "intake", "unit": "heads_per_year", "dims": [by_region.clone()], "values": [50, 70]}),
            json!({"id": "by-sex", "unit": "share", "dims": [
                {"axis": "sex", "values": ["F", "M"]}, {"axis": "age", "values": ["25-29"]}
            ], "values": [0.625, 0.375]}),
        ]);
        let students = list(project, "data").iter_mut().find(|series| series["id"] == "students");
        let students = students.expect("students");
        students["dims"].as_array_mut().expect("dims").insert(0, by_region);
        students["values"] = json!([60, 50, 20, 50, 50, 20]);
        state(project, "physicians", "intake", "heads_per_year", series("intake"));
        state(project, "physicians", "graduate_profile", "share", series("by-sex"));
        state(project, "nurses", "intake", "heads_per_year", constant(100.0));
        state(project, "nurses", "training_duration", "years", constant(2.0));
        let profile = series("graduates-by-place-and-sex");
        state(project, "nurses", "graduate_profile", "share", profile);
    });
    near(&line(&forecaster, "nurses", Line::Graduates), &[0.0, 0.0, 100.0, 100.0, 100.0, 100.0]);
    // 2025: half of study year 2 and all of study year 3; the yields are 0.9 and 0.95.
    let joined = [50.0 + 40.0, 50.0 + 55.0, 55.0 + 60.0, 120.0, 120.0, 120.0];
    near(&line(&forecaster, "physicians", Line::Graduates), &joined.map(|heads| heads * 0.855));
}

#[test]
fn the_order_of_members_changes_nothing() {
    let base = project(|_| {});
    let turned = project(|project| {
        project["axes"]["sexes"] = json!(["M", "F"]);
        list(&mut project["axes"], "regions").reverse();
        list(&mut project["axes"], "professions").reverse();
        list(project, "parameters").reverse();
        list(project, "data").reverse();
        list(project, "methods").reverse();
    });
    let (base, turned) = (forecast(&base), forecast(&turned));
    assert_eq!(base.series.len(), turned.series.len());
    for series in &base.series {
        let same = |other: &&_| {
            let other: &hwf_forecast::requests::MeasureSeries = other;
            other.measure == series.measure && other.profession == series.profession
        };
        let other = turned.series.iter().find(same).expect("the same measures");
        near(&other.values.0, &series.values.0);
    }
}

#[test]
fn an_open_group_that_begins_before_55_has_no_share_of_55_and_over() {
    let forecast = forecast(&project(|_| {}));
    assert!(forecast.series.iter().all(|series| series.measure != Measure::Share55Plus));
}

/// What lies above the open age belongs to it: who joins at 60 is among those of 50 and over.
#[test]
fn joiners_above_the_open_age_join_it() {
    for bands in [json!(["60-64", "65-69"]), json!(["60-64", "65+"]), json!(["50", "60+"])] {
        let forecaster = project(|project| project["data"][7]["dims"][1]["values"] = bands.clone());
        near(&line(&forecaster, "physicians", Line::Immigration), &[30.0; 6]);
    }
}

#[test]
fn nothing_is_minus_nothing() {
    let forecaster = project(|project| {
        state(project, "nurses", "target_density", "fte_per_10000_population", constant(0.0))
    });
    let forecast = forecast(&forecaster);
    let figures = forecast.series.iter().flat_map(|series| &series.values.0);
    assert!(figures.filter(|figure| **figure == 0.0).all(|figure| figure.is_sign_positive()));
}

#[test]
fn a_profession_that_trains_nobody_has_no_intake_and_no_effect_of_one() {
    use hwf_forecast::requests::{NoAnswerReason, RequiredIntakeRequest};
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "nurses".to_owned(),
        target_year: 2030,
        from_year: None,
    };
    let answer = project(|_| {}).required_intake(&request).expect("an answer");
    assert_eq!(answer.intake, None);
    assert_eq!(answer.no_answer.map(|no| no.reason), Some(NoAnswerReason::NoTraineeEnters));
    assert_eq!(answer.per_trainee_fte, 0.0);
}
