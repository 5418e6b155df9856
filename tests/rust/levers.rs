//! Levers: what a project says can be moved can be moved, and where it stands is where the base stands.

use crate::projects::near;
use hwf_forecast::Forecaster;
use hwf_forecast::forecast::measure::Measure;
use hwf_forecast::plain::codes;
use hwf_forecast::project::{Change, Operation};
use hwf_forecast::requests::{Choice, Forecast, ForecastRequest, Lever};
use std::path::Path;

/// Every sample, and the small projects of every method.
fn projects() -> Vec<(String, Forecaster)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut projects = Vec::new();
    for folder in ["www/samples", "tests/fuzz/seeds"] {
        for entry in std::fs::read_dir(root.join(folder)).expect(folder) {
            let path = entry.expect("an entry").path();
            let name = path.display().to_string();
            if name.ends_with(".hwf.json") {
                let bytes = std::fs::read(&path).expect("a readable file");
                projects.push((name, Forecaster::new(&bytes).expect("a project without problems")));
            }
        }
    }
    assert!(projects.len() >= 5, "{}", projects.len());
    projects
}

fn forecast(forecaster: &Forecaster, changes: Vec<Change>) -> Result<Forecast, String> {
    let scenario = Some(Choice::Changes(changes));
    // All other measures are made of these.
    let measures =
        Some(vec![Measure::SupplyHeads, Measure::SupplyFte, Measure::DemandFte, Measure::Population]);
    let request = ForecastRequest { scenario, measures, by: None, gap: None, index_100: None };
    forecaster.forecast(&request).map_err(|problems| format!("{problems:?}"))
}

fn pulled(lever: &Lever, op: Operation, amount: f64) -> Vec<Change> {
    let scope = lever.scope.clone();
    vec![Change { quantity: lever.quantity, scope, op, amount, ramp: None, reason: None }]
}

/// What leaves everything as it is: hours are told as they stand and moved by a factor.
fn at_rest(lever: &Lever) -> f64 {
    match lever.op {
        Operation::Set => lever.base,
        Operation::Scale => 1.0,
        _ => 0.0,
    }
}

fn name(lever: &Lever) -> String {
    let profession = lever.profession.as_deref().unwrap_or("all");
    format!("{} of {profession}, {}", lever.quantity.word(), lever.op.word())
}

#[test]
fn every_lever_at_its_base_leaves_the_base() {
    for (file, forecaster) in projects() {
        let base = forecast(&forecaster, Vec::new()).expect("the base");
        for lever in forecaster.describe().levers {
            let still = forecast(&forecaster, pulled(&lever, lever.op, at_rest(&lever)));
            let still = still.unwrap_or_else(|problems| panic!("{file}: {}: {problems}", name(&lever)));
            assert_eq!(still.series.len(), base.series.len(), "{file}: {}", name(&lever));
            for (still, base) in still.series.iter().zip(&base.series) {
                let same = |(a, b): (&f64, &f64)| near(*a, *b, 1e-12) || (a.is_nan() && b.is_nan());
                assert!(
                    still.values.0.iter().zip(&base.values.0).all(same),
                    "{file}: {} moves {} of {}",
                    name(&lever),
                    still.measure.word(),
                    still.profession
                );
            }
        }
    }
}

/// A lever moved a little moves something.
#[test]
fn every_lever_moves_something() {
    for (file, forecaster) in projects() {
        let digits = |forecast: Forecast| format!("{:?}", forecast.series);
        let base = digits(forecast(&forecaster, Vec::new()).expect("the base"));
        for lever in forecaster.describe().levers {
            let rest = at_rest(&lever);
            let amounts = match lever.op {
                Operation::Scale => [1.01, 0.99],
                // Far enough for a stock of young people.
                Operation::ShiftAge => [1.0, -25.0],
                _ if lever.unit == "heads_per_year" => [rest + 10.0, rest],
                // A year more can ask a training for people who are not there yet.
                _ if lever.unit == "years" => [rest + 0.25, (rest - 0.25).max(0.0)],
                _ => [rest + 0.01, rest - 0.01],
            };
            let moved = amounts.into_iter().any(|amount| {
                match forecast(&forecaster, pulled(&lever, lever.op, amount)) {
                    Ok(forecast) => digits(forecast) != base,
                    // It moves so much that people are asked for who are not there.
                    Err(problems) => problems.contains(codes::TRAINING_OVERDRAWN),
                }
            });
            assert!(moved, "{file}: {} moves nothing", name(&lever));
        }
    }
}

/// The stated low and high values can be set, and the operations low and high go to them.
#[test]
fn stated_bounds_can_be_reached() {
    let mut bounded = 0;
    for (file, forecaster) in projects() {
        for lever in forecaster.describe().levers {
            for (op, bound) in [(Operation::Low, lever.low), (Operation::High, lever.high)] {
                let Some(bound) = bound else { continue };
                bounded += 1;
                let set = forecast(&forecaster, pulled(&lever, lever.op, bound));
                let gone = forecast(&forecaster, pulled(&lever, op, 1.0));
                let digits = |forecast: Result<Forecast, String>| {
                    let forecast = forecast
                        .unwrap_or_else(|problems| panic!("{file}: {} {op:?}: {problems}", name(&lever)));
                    format!("{:?}", forecast.series)
                };
                assert_eq!(digits(set), digits(gone), "{file}: {} {op:?}", name(&lever));
            }
        }
    }
    assert!(bounded > 0, "no project states a bound of one figure");
}
