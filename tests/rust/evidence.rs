//! The past as evidence: hindcasts and fits of the series of a project.
#![expect(clippy::disallowed_methods, reason = "figures made for a test are not the engine's")]

use crate::projects::{Builder, ages};
use hwf_forecast::plain::{Problem, codes};
use hwf_forecast::project::{OverTime, Project, Quantity, Stated};
use hwf_forecast::requests::{
    Calibration, CalibrationRequest, ForecastMethod, HindcastInflow, HindcastRequest, ResidualOf,
    RetirementFigures,
};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;

const AGES: usize = 31;

/// A project with histories from 2010 on: 31 ages of which a share leaves at each, 50 come at the youngest.
fn past(years: usize, leave: &dyn Fn(usize) -> f64) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2030));
    builder.series("stock", "heads", &[("age", ages(30, 60, true))], &[100.0; AGES]);
    let mut rows = vec![vec![100.0; AGES]];
    let mut came = Vec::new();
    for _ in 1..years {
        let before = rows.last().unwrap().clone();
        let mut next = vec![0.0; AGES];
        next[0] = 50.0;
        for age in 1..AGES {
            next[age] = before[age - 1] * (1.0 - leave(age - 1));
        }
        next[AGES - 1] += before[AGES - 1] * (1.0 - leave(AGES - 1));
        let mut new = vec![0.0; AGES];
        new[0] = 50.0;
        rows.push(next);
        came.push(new);
    }
    let names: Vec<String> = (0..years).map(|year| (2010 + year).to_string()).collect();
    put(&mut builder, "registers", "heads", &names, rows.concat());
    put(&mut builder, "joiners", "heads_per_year", &names[1..], came.concat());
    builder
}

fn put(builder: &mut Builder, id: &str, unit: &str, years: &[String], values: Vec<f64>) {
    let mut dims = vec![json!({"axis": "year", "values": years})];
    if values.len() > years.len() {
        dims.push(json!({"axis": "age", "values": ages(30, 60, true)}));
    }
    let data = builder.file["data"].as_array_mut().unwrap();
    data.push(json!({"id": id, "unit": unit, "dims": dims, "values": values, "source": "Register"}));
}

fn asked() -> HindcastRequest {
    HindcastRequest {
        registers: "registers".to_owned(),
        joiners: Some("joiners".to_owned()),
        fte_per_head: None,
        origins: None,
        inflow: None,
        shrinkage: Some(0.0),
        levels: None,
        profession: None,
        scenario: None,
    }
}

#[test]
fn where_the_past_goes_on_the_cohort_is_right_and_named_the_winner() {
    let forecaster = past(10, &|age| 0.02 + 0.004 * age as f64).forecaster();
    let found = forecaster.hindcast(&asked()).expect("a hindcast");
    assert_eq!((found.years[0], found.unit.as_str()), (2010, "heads"));
    assert_eq!(
        found.origins.iter().map(|one| one.origin).collect::<Vec<_>>(),
        [2013, 2014, 2015, 2016, 2017, 2018]
    );
    assert_eq!(found.winner, ForecastMethod::Cohort);
    let all = |method| {
        found.accuracy.iter().find(|line| line.method == method && line.horizon.is_none()).expect("a line")
    };
    assert!(all(ForecastMethod::Cohort).mean_absolute_share_error < 0.01);
    assert!(all(ForecastMethod::Naive).mean_absolute_share_error > 0.05);
    assert_eq!(all(ForecastMethod::Naive).count, 6 + 5 + 4 + 3 + 2 + 1);
    // The stock falls, and the last figure holds: too much is forecast.
    assert!(all(ForecastMethod::Naive).mean_error > 0.0);
}

#[test]
fn a_total_alone_is_forecast_by_what_needs_no_more_and_the_best_is_named() {
    let mut builder = past(5, &|_| 0.1);
    let names: Vec<String> = (2010..2018).map(|year| year.to_string()).collect();
    put(&mut builder, "total", "heads", &names, vec![100.0, 103.0, 105.0, 110.0, 112.0, 116.0, 118.0, 121.0]);
    let request = HindcastRequest {
        registers: "total".to_owned(),
        joiners: None,
        origins: Some(vec![2014]),
        levels: Some(vec![0.95]),
        ..asked()
    };
    let found = builder.forecaster().hindcast(&request).expect("a hindcast");
    let origin = &found.origins[0];
    let methods: Vec<_> = origin.forecasts.iter().map(|one| one.method).collect();
    assert_eq!(methods, [ForecastMethod::Naive, ForecastMethod::Drift, ForecastMethod::Smoothing]);
    // MODEL, case H: se_h = s√(h + h²/n), here three years ahead of 112.
    let drift = &origin.forecasts[1];
    assert_eq!(drift.values.0, [115.0, 118.0, 121.0]);
    let error = (2.0f64 * (3.0 + 9.0 / 4.0)).sqrt();
    assert!((drift.upper[0].0[2] - (121.0 + 1.959963984540054 * error)).abs() < 1e-9);
    assert_eq!(found.winner, ForecastMethod::Drift);
    assert!(origin.error_by_exits.0.is_empty());
}

#[test]
fn hours_and_joiners_take_their_parts_of_the_error() {
    let mut builder = past(8, &|_| 0.1);
    let names: Vec<String> = (2010..2018).map(|year| year.to_string()).collect();
    put(
        &mut builder,
        "hours",
        "fte_per_head",
        &names,
        (0..8).map(|year| 0.9 - 0.01 * f64::from(year)).collect(),
    );
    let request = HindcastRequest {
        fte_per_head: Some("hours".to_owned()),
        inflow: Some(HindcastInflow::Observed),
        origins: Some(vec![2014]),
        ..asked()
    };
    let found = builder.forecaster().hindcast(&request).expect("a hindcast");
    assert_eq!(found.unit, "fte");
    let origin = &found.origins[0];
    for at in 0..3 {
        let error = origin.forecasts[0].values.0[at] - origin.observed.0[at];
        assert!((origin.error_by_hours.0[at] - error).abs() < 1e-9);
        assert!(origin.error_by_inflow.0[at] == 0.0 && origin.error_by_exits.0[at].abs() < 1e-9);
    }
}

#[test]
fn a_changed_future_changes_nothing_that_was_forecast_before_it() {
    let forecasts = |builder: &Builder| {
        let request = HindcastRequest { origins: Some(vec![2014]), ..asked() };
        builder.forecaster().hindcast(&request).expect("a hindcast").origins.remove(0).forecasts
    };
    let builder = past(10, &|age| 0.02 + 0.004 * age as f64);
    let before = forecasts(&builder);
    let mut other = past(10, &|age| 0.02 + 0.004 * age as f64);
    for (series, first) in [("registers", 5), ("joiners", 4)] {
        let data = other.file["data"].as_array_mut().unwrap();
        let entry = data.iter_mut().find(|entry| entry["id"] == series).unwrap();
        for value in &mut entry["values"].as_array_mut().unwrap()[first * AGES..] {
            *value = json!(value.as_f64().unwrap() * 2.0 + 3.0);
        }
    }
    assert_eq!(before, forecasts(&other));
}

#[test]
fn a_forecast_takes_bands_as_wide_as_the_past_was_wrong() {
    // Joiners rise from year to year, so that the mean of the years before is always too few.
    let mut builder = past(14, &|_| 0.1);
    let data = builder.file["data"].as_array_mut().unwrap();
    for (id, first) in [("joiners", 0), ("registers", 1)] {
        let entry = data.iter_mut().find(|entry| entry["id"] == id).unwrap();
        for (cell, value) in entry["values"].as_array_mut().unwrap().iter_mut().enumerate() {
            let year = (cell / AGES).saturating_sub(first);
            if cell % AGES == 0 && cell >= first * AGES {
                *value = json!(50.0 + 10.0 * year as f64);
            }
        }
    }
    let request = HindcastRequest { profession: Some("p".to_owned()), ..asked() };
    let found = builder.forecaster().hindcast(&request).expect("a hindcast");
    let band = found.empirical.expect("a band");
    let year_ahead: Vec<f64> =
        found.origins.iter().map(|origin| origin.observed.0[0] / origin.forecasts[0].values.0[0]).collect();
    assert_eq!((band.years[0], band.origins[1], band.lower[0].0[0]), (2020, year_ahead.len() as i32, 3100.0));
    let (least, most) = year_ahead.iter().fold((f64::MAX, 0.0f64), |(a, b), x| (a.min(*x), b.max(*x)));
    assert!(least > 1.0);
    let [low, high] = [&band.lower, &band.upper].map(|edges| edges[1].0[1] / band.forecast.0[1]);
    assert!(low > least && low < high && high < most, "{least} {low} {high} {most}");
    // Of so many years ahead there are too few origins.
    assert!(band.origins[8] < 5 && band.lower[1].0[8].is_nan());
    assert!(builder.forecaster().hindcast(&asked()).expect("a hindcast").empirical.is_none());
}

fn calibrated(builder: &Builder, request: &CalibrationRequest) -> Calibration {
    builder.forecaster().calibrate(request).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn named(found: &Calibration, name: &str) -> f64 {
    found.figures.iter().find(|figure| figure.name == name).expect(name).value
}

/// Takes a fit into the project as a page would.
fn taken(builder: &Builder, found: &Calibration) -> Project {
    let (mut project, _) = Project::read(builder.file.to_string().as_bytes()).expect("a project");
    project.data.extend(found.series.iter().cloned());
    project.parameters.push(found.parameter.clone());
    project
}

#[test]
fn exits_of_registers_are_found_again_and_go_into_the_project() {
    let leave = |age: usize| 0.03 + 0.2 / (1.0 + f64::from(26 - age as i32).exp());
    let builder = past(8, &leave);
    let request = CalibrationRequest::Exits {
        registers: "registers".to_owned(),
        joiners: Some("joiners".to_owned()),
        profession: Some("p".to_owned()),
    };
    let found = calibrated(&builder, &request);
    for (age, (observed, fitted)) in found.observed.0.iter().zip(&found.fitted.0).enumerate().take(29) {
        assert!((observed - leave(age)).abs() < 1e-9, "{age}");
        assert!((fitted / leave(age) - 1.0).abs() < 0.25, "{age}: {fitted}");
        assert!(found.lower.0[age] < *fitted && *fitted < found.upper.0[age]);
        assert!((found.residuals.0[age] - (observed - fitted)).abs() < 1e-12);
    }
    assert!(named(&found, "dispersion") < 1.0 && named(&found, "freedom") > 2.0);
    assert_eq!(
        (found.parameter.quantity, found.parameter.source.as_deref()),
        (Quantity::Exit, Some("Register"))
    );
    assert!(found.parameter.uncertainty.is_some());
    let project = taken(&builder, &found);
    assert!(
        matches!(&project.parameters.last().unwrap().value, Stated::Series { series } if *series == project.data.last().unwrap().id)
    );
}

#[test]
fn what_the_causes_leave_open_is_exits_or_migration() {
    let mut builder = past(6, &|_| 1.0 - 0.99 * 0.96);
    builder.constant("mortality", "probability_per_year", 0.01);
    builder.constant("exit", "probability_per_year", 0.5);
    let asked = |of: ResidualOf, registers: &str, joiners: &str| CalibrationRequest::Residual {
        of,
        registers: registers.to_owned(),
        joiners: Some(joiners.to_owned()),
        profession: "p".to_owned(),
    };
    // Of those who come at the youngest age half a year's exits are taken off; here nobody is left out.
    let came = builder.file["data"].as_array_mut().unwrap();
    let joiners = came.iter_mut().find(|entry| entry["id"] == "joiners").unwrap();
    for value in joiners["values"].as_array_mut().unwrap() {
        *value = json!(value.as_f64().unwrap() / (0.99f64 * 0.96).sqrt());
    }
    builder.constant("entrant_exposure", "share", 0.5);
    let found = calibrated(&builder, &asked(ResidualOf::Exits, "registers", "joiners"));
    assert_eq!(found.places.0, [2011.0, 2012.0, 2013.0, 2014.0, 2015.0]);
    for rate in &found.observed.0 {
        assert!((rate - 0.04).abs() < 1e-9, "{rate}");
    }
    assert!((named(&found, "mean") - 0.04).abs() < 1e-9);
    let Stated::Constant { value } = &found.parameter.value else { panic!("a figure") };
    assert_eq!((*value, found.parameter.quantity), (named(&found, "mean"), Quantity::Exit));

    // What is stated of exits counts where migration is asked for: 0.99·0.5 of 3100 stay, and 2000 are there.
    let years = ["2014", "2015", "2016"].map(str::to_owned);
    let rows = [vec![100.0; AGES], vec![2000.0 / AGES as f64; AGES], vec![1000.0 / AGES as f64; AGES]];
    put(&mut builder, "two", "heads", &years, rows.concat());
    put(&mut builder, "nobody", "heads_per_year", &years[1..], vec![0.0; 2 * AGES]);
    let found = calibrated(&builder, &asked(ResidualOf::Migration, "two", "nobody"));
    let expected = [2000.0 - 3100.0 * 0.495, 1000.0 - 2000.0 * 0.495];
    for (found, expected) in found.observed.0.iter().zip(expected) {
        assert!((found - expected).abs() < 1e-9, "{found} {expected}");
    }
    let mean = (expected[0] + expected[1]) / 2.0;
    let sd = (expected[0] - expected[1]) / 2.0f64.sqrt();
    assert!((named(&found, "mean") - mean).abs() < 1e-9 && (named(&found, "yearly_sd") - sd).abs() < 1e-9);
    assert!((found.upper.0[0] - (mean + 1.959963984540054 * sd / 2.0f64.sqrt())).abs() < 1e-9);
    assert_eq!(found.parameter.quantity, Quantity::Immigration);
    assert!(found.parameter.uncertainty.is_some());

    // Years that take turns keep nothing of one another: the figure says so, and the parameter has none.
    let years = (2010..2016).map(|year| year.to_string()).collect::<Vec<_>>();
    let mut heads: Vec<f64> = vec![3100.0];
    for year in 0..5 {
        heads.push(0.495 * heads[year] + if year % 2 == 0 { 100.0 } else { 200.0 });
    }
    let rows: Vec<f64> = heads.iter().flat_map(|heads| vec![heads / AGES as f64; AGES]).collect();
    put(&mut builder, "turns", "heads", &years, rows);
    put(&mut builder, "never", "heads_per_year", &years[1..], vec![0.0; 5 * AGES]);
    let found = calibrated(&builder, &asked(ResidualOf::Migration, "turns", "never"));
    assert!((named(&found, "mean") - 140.0).abs() < 1e-9 && named(&found, "persistence") < -0.5);
    let over_time = found.parameter.uncertainty.expect("a spread").over_time;
    assert_eq!(over_time, Some(OverTime::Autoregressive { persistence: 0.0 }));

    // Fewer than should be there went away.
    let years = ["2014", "2015"].map(str::to_owned);
    let rows = [vec![100.0; AGES], vec![1240.0 / AGES as f64; AGES]];
    put(&mut builder, "fewer", "heads", &years[..2], rows.concat());
    let found = calibrated(&builder, &asked(ResidualOf::Migration, "fewer", "nobody"));
    let Stated::Constant { value } = &found.parameter.value else { panic!("a figure") };
    assert_eq!(found.parameter.quantity, Quantity::Emigration);
    assert!((value - (3100.0 * 0.495 - 1240.0) / (3100.0 * 0.495)).abs() < 1e-12);
    // Where more are there than came, nobody left.
    let rows = [vec![100.0; AGES], vec![110.0; AGES]];
    put(&mut builder, "more", "heads", &years[..2], rows.concat());
    let request = asked(ResidualOf::Exits, "more", "nobody");
    let problems = builder.forecaster().calibrate(&request).expect_err("no exits");
    assert_eq!((problems[0].code.as_str(), problems[0].path.as_str()), (codes::FIT_NONE, "registers"));
}

#[test]
fn a_curve_of_retirement_gives_hazards_and_its_own_uncertainty() {
    let builder = past(3, &|_| 0.1);
    let at: Vec<f64> = (55..=72).map(f64::from).collect();
    // MODEL, case I: median 64.9, scale 3.1403253.
    let share = |age: f64| 1.0 / (1.0 + (-(age - 64.9) / 3.1403253).exp());
    let request = CalibrationRequest::Retirement {
        values: at.iter().map(|age| share(*age)).collect(),
        ages: at,
        figures: RetirementFigures::Retired,
        profession: None,
    };
    let found = calibrated(&builder, &request);
    assert!((named(&found, "median") - 64.9).abs() < 1e-6);
    assert!((named(&found, "scale") - 3.1403253).abs() < 1e-6);
    let hazards = &found.series[0].values.0;
    let hazard = |age: f64| (share(age + 1.0) - share(age)) / (1.0 - share(age));
    assert!((hazards[30] - hazard(60.0)).abs() < 1e-6 && (hazards[0] - hazard(30.0)).abs() < 1e-9);
    assert_eq!(found.parameter.quantity, Quantity::Retirement);
}

#[test]
fn mortality_goes_on_by_its_trend() {
    let mut builder = past(3, &|_| 0.1);
    let years: Vec<String> = (2010..=2020).map(|year| year.to_string()).collect();
    let rate = |age: usize, year: usize| (-7.0 + 0.08 * age as f64 - 0.02 * year as f64).exp();
    let values: Vec<f64> = (0..11).flat_map(|year| (0..AGES).map(move |age| rate(age, year))).collect();
    put(&mut builder, "deaths", "probability_per_year", &years, values);
    let request = |class_factor| CalibrationRequest::LeeCarter { rates: "deaths".to_owned(), class_factor };
    let found = calibrated(&builder, &request(None));
    assert!((named(&found, "explained") - 1.0).abs() < 1e-9);
    // Each year k falls by 31 ages × 0.02.
    assert!((named(&found, "drift") + 0.62).abs() < 1e-9);
    let series = &found.series[0];
    assert_eq!(series.dims[1].values.len(), 10);
    let expected = 1.0 - (-rate(5, 15)).exp();
    assert!((series.values.0[5 * 10 + 4] / expected - 1.0).abs() < 1e-9);
    let lower = calibrated(&builder, &request(Some(0.5)));
    assert!((lower.series[0].values.0[0] / series.values.0[0] - 0.5).abs() < 1e-3);
}

#[test]
fn what_is_wrong_with_a_history_is_named() {
    let seen: RefCell<BTreeSet<String>> = RefCell::default();
    let expect = |found: Result<(), Vec<Problem>>, code: &str, path: &str| {
        let problems = found.expect_err(code);
        let told: Vec<_> = problems.iter().map(|one| (one.code.as_str(), one.path.as_str())).collect();
        assert_eq!(told, [(code, path)], "{problems:#?}");
        seen.borrow_mut().extend(problems.into_iter().map(|problem| problem.code));
    };
    let mut builder = past(8, &|_| 0.1);
    let names = |years: &[i32]| years.iter().map(i32::to_string).collect::<Vec<_>>();
    put(&mut builder, "short", "heads", &names(&[2010, 2011, 2012]), vec![1.0, 2.0, 3.0]);
    put(&mut builder, "gap", "heads", &names(&[2010, 2011, 2013]), vec![1.0, 2.0, 3.0]);
    put(&mut builder, "late", "fte_per_head", &names(&[2015, 2016]), vec![0.9, 0.9]);
    put(&mut builder, "still", "probability_per_year", &names(&[2010, 2011, 2012]), vec![0.1; 3 * AGES]);
    let data = builder.file["data"].as_array_mut().unwrap();
    data.push(json!({"id": "now", "unit": "heads", "dims": [], "values": [1.0]}));
    let mut holed = data.iter().find(|entry| entry["id"] == "registers").unwrap().clone();
    holed["id"] = json!("holed");
    holed["values"][40] = Value::Null;
    data.push(holed);
    let forecaster = builder.forecaster();
    let hindcast = |request: HindcastRequest| forecaster.hindcast(&request).map(|_| ());
    let total = |id: &str| HindcastRequest { registers: id.to_owned(), joiners: None, ..asked() };
    expect(hindcast(total("nothing")), codes::REFERENCE_UNKNOWN, "registers");
    expect(hindcast(total("now")), codes::HISTORY_AXES, "registers");
    expect(hindcast(total("gap")), codes::HISTORY_GAP, "registers");
    expect(hindcast(total("holed")), codes::HISTORY_GAP, "registers");
    expect(hindcast(total("short")), codes::HISTORY_SHORT, "registers");
    let late = HindcastRequest { fte_per_head: Some("late".to_owned()), ..asked() };
    expect(hindcast(late), codes::HISTORY_UNLIKE, "fte_per_head");
    let origin = HindcastRequest { origins: Some(vec![2030]), ..asked() };
    expect(hindcast(origin), codes::HISTORY_SHORT, "origins[0]");
    let calibrate = |request: CalibrationRequest| forecaster.calibrate(&request).map(|_| ());
    let flat = CalibrationRequest::LeeCarter { rates: "still".to_owned(), class_factor: None };
    expect(calibrate(flat), codes::FIT_NONE, "rates");
    let two = CalibrationRequest::Retirement {
        ages: vec![60.0, 65.0],
        values: vec![0.1, 0.6],
        figures: RetirementFigures::Retired,
        profession: None,
    };
    expect(calibrate(two), codes::FIT_NONE, "values");
    let all = codes::ALL.iter().filter(|code| code.starts_with("history.") || code.starts_with("fit."));
    let silent: Vec<_> = all.filter(|code| !seen.borrow().contains(**code)).collect();
    assert!(silent.is_empty(), "nothing provokes {silent:?}");
}
