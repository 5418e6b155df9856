//! The samples: sound files that start from the published totals and run to their last year.

use hwf_forecast::Forecaster;
use hwf_forecast::project::Quantity;
use hwf_forecast::requests::{Choice, Forecast, ForecastRequest, MeasureSeries};

const GERMANY: &[u8] = include_bytes!("../../www/samples/germany-physicians-2024.hwf.json");
const SLOVAKIA: &[u8] = include_bytes!("../../www/samples/slovakia-2017.hwf.json");
const FRANCE: &[u8] = include_bytes!("../../www/samples/france-physicians-2022.hwf.json");
const MEDLAND: &[u8] = include_bytes!("../../www/samples/medland.hwf.json");

fn series<'a>(forecast: &'a Forecast, word: &str) -> Vec<&'a MeasureSeries> {
    forecast.series.iter().filter(|series| series.measure.word() == word).collect()
}

/// Heads of every profession in every year, after what must hold for every sample: no problem, no
/// warning, the years stated, a finite figure everywhere, and no profession that vanishes or doubles.
fn heads(sample: &[u8], years: (i32, i32)) -> Vec<(String, Vec<f64>)> {
    assert_eq!(hwf_forecast::check(sample), []);
    let forecaster = Forecaster::new(sample).unwrap();
    let request = ForecastRequest { scenario: None, measures: None, by: None, gap: None, index_100: None };
    let forecast = forecaster.forecast(&request).unwrap();
    assert_eq!((forecast.years[0], *forecast.years.last().unwrap()), years);
    for word in ["supply_heads", "supply_fte", "demand_fte", "gap_fte", "adequacy"] {
        let all = series(&forecast, word);
        assert_eq!(all.len(), forecaster.project().axes.professions.len(), "{word}");
        assert!(all.iter().all(|series| series.values.0.iter().all(|value| value.is_finite())), "{word}");
    }
    // Rates of a flow year have none in the base year.
    let defined = |values: &[f64]| values[1..].iter().all(|value| value.is_finite());
    assert!(forecast.series.iter().all(|series| defined(&series.values.0)));
    let heads = series(&forecast, "supply_heads");
    for series in &heads {
        let first = series.values.0[0];
        assert!(series.values.0.iter().all(|value| (0.5..2.0).contains(&(value / first))));
    }
    heads.iter().map(|series| (series.profession.clone(), series.values.0.clone())).collect()
}

/// Heads of one profession in the year with this index, held against a published total.
fn near(heads: &[(String, Vec<f64>)], profession: &str, year: usize, published: f64, share: f64) {
    let value = heads.iter().find(|(id, _)| id == profession).unwrap().1[year];
    assert!((value / published - 1.0).abs() <= share, "{profession}: {value} for {published}");
}

/// Eurostat hlth_rs_phys: 397,042 practising physicians on 31 December 2024.
#[test]
fn germany_starts_from_the_published_total() {
    near(&heads(GERMANY, (2024, 2060)), "physicians", 0, 397_042.0, 1e-12);
}

/// NCZI: 18,608 doctors, 2,723 dentists and 30,732 nurses on 31 December 2017; 20,753, 2,961 and
/// 31,174 six years later.
#[test]
fn slovakia_starts_from_the_published_totals_and_stays_near_those_of_2023() {
    let heads = heads(SLOVAKIA, (2017, 2045));
    for (profession, first, later) in
        [("physicians", 18_608.0, 20_753.0), ("dentists", 2_723.0, 2_961.0), ("nurses", 30_732.0, 31_174.0)]
    {
        near(&heads, profession, 0, first, 1e-12);
        near(&heads, profession, 6, later, 0.015);
    }
}

/// DREES: 228,858 active physicians on 1 January 2022, 237,200 three years later.
#[test]
fn france_starts_from_the_published_total_and_stays_near_that_of_2025() {
    let heads = heads(FRANCE, (2021, 2050));
    near(&heads, "physicians", 0, 228_858.0, 1e-12);
    near(&heads, "physicians", 3, 237_200.0, 0.01);
}

/// The totals that its notes name.
#[test]
fn medland_starts_from_its_totals() {
    let heads = heads(MEDLAND, (2025, 2050));
    for (profession, total) in [
        ("doctors", 19_000.0),
        ("nurses", 42_500.0),
        ("midwives", 2_100.0),
        ("dentists", 3_200.0),
        ("pharmacists", 4_200.0),
        ("physiotherapists", 4_800.0),
    ] {
        near(&heads, profession, 0, total, 1e-12);
    }
}

/// Medland is there to show everything: every quantity is stated, and no scenario is far from sense.
#[test]
fn medland_is_complete_and_stays_plausible() {
    let forecaster = Forecaster::new(MEDLAND).unwrap();
    let project = forecaster.project();
    for quantity in Quantity::ALL {
        assert!(project.parameters.iter().any(|entry| entry.quantity == *quantity), "{}", quantity.word());
    }
    for scenario in project.scenarios() {
        let choice = Some(Choice::Named(scenario.id.clone()));
        let request =
            ForecastRequest { scenario: choice, measures: None, by: None, gap: None, index_100: None };
        let forecast = forecaster.forecast(&request).unwrap();
        for series in series(&forecast, "adequacy") {
            let values = &series.values.0;
            assert!(
                values.iter().all(|value| (0.7..1.2).contains(value)),
                "{} {}",
                scenario.id,
                series.profession
            );
        }
    }
}
