//! The sample that the workbench opens with.

use hwf_forecast::Forecaster;
use hwf_forecast::requests::ForecastRequest;

const GERMANY: &[u8] = include_bytes!("../../www/samples/germany-physicians-2024.hwf.json");

#[test]
fn germany_has_no_problem_and_no_warning() {
    assert_eq!(hwf_forecast::check(GERMANY), []);
}

/// Eurostat hlth_rs_phys: 397,042 practising physicians on 31 December 2024.
#[test]
fn germany_starts_from_the_published_total() {
    let forecaster = Forecaster::new(GERMANY).unwrap();
    let request = ForecastRequest { scenario: None, measures: None, by: None };
    let forecast = forecaster.forecast(&request).unwrap();
    let heads = forecast.series.iter().find(|series| series.measure.word() == "supply_heads").unwrap();
    assert!((heads.values.0[0] - 397_042.0).abs() < 1e-6);
    assert_eq!(forecast.years.first(), Some(&2024));
    assert_eq!(forecast.years.last(), Some(&2060));
    // Rates of a flow year have none in the base year.
    let defined = |values: &[f64]| values[1..].iter().all(|value| value.is_finite());
    assert!(forecast.series.iter().all(|series| defined(&series.values.0)));
}
