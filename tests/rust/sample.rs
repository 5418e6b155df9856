//! The samples: sound files that start from the published totals and run to their last year.

use hwf_forecast::Forecaster;
use hwf_forecast::requests::{ForecastRequest, MeasureSeries};

const GERMANY: &[u8] = include_bytes!("../../www/samples/germany-physicians-2024.hwf.json");
const SLOVAKIA: &[u8] = include_bytes!("../../www/samples/slovakia-2017.hwf.json");
const FRANCE: &[u8] = include_bytes!("../../www/samples/france-physicians-2022.hwf.json");

/// Heads of a profession in every year, after what must hold for every sample: no problem, no
/// warning, the years stated, a finite figure everywhere, and no profession that vanishes or doubles.
fn heads(sample: &[u8], profession: &str, years: (i32, i32)) -> Vec<f64> {
    assert_eq!(hwf_forecast::check(sample), []);
    let forecaster = Forecaster::new(sample).unwrap();
    let request = ForecastRequest { scenario: None, measures: None, by: None };
    let forecast = forecaster.forecast(&request).unwrap();
    assert_eq!((forecast.years[0], *forecast.years.last().unwrap()), years);
    for word in ["supply_heads", "supply_fte", "demand_fte", "gap_fte", "adequacy"] {
        let of_word = |series: &&MeasureSeries| series.measure.word() == word;
        let all: Vec<_> = forecast.series.iter().filter(of_word).collect();
        assert_eq!(all.len(), forecaster.project().axes.professions.len(), "{word}");
        assert!(all.iter().all(|series| series.values.0.iter().all(|value| value.is_finite())), "{word}");
    }
    let wanted =
        |series: &&MeasureSeries| series.measure.word() == "supply_heads" && series.profession == profession;
    let heads = forecast.series.iter().find(wanted).unwrap().values.0.clone();
    assert!(heads.iter().all(|value| (0.5..2.0).contains(&(value / heads[0]))));
    heads
}

fn near(value: f64, published: f64, share: f64) {
    assert!((value / published - 1.0).abs() <= share, "{value} for {published}");
}

/// Eurostat hlth_rs_phys: 397,042 practising physicians on 31 December 2024.
#[test]
fn germany_starts_from_the_published_total() {
    near(heads(GERMANY, "physicians", (2024, 2060))[0], 397_042.0, 1e-12);
}

/// NCZI: 18,608 doctors, 2,723 dentists and 30,732 nurses on 31 December 2017; 20,753, 2,961 and
/// 31,174 six years later.
#[test]
fn slovakia_starts_from_the_published_totals_and_stays_near_those_of_2023() {
    for (profession, first, later) in
        [("physicians", 18_608.0, 20_753.0), ("dentists", 2_723.0, 2_961.0), ("nurses", 30_732.0, 31_174.0)]
    {
        let heads = heads(SLOVAKIA, profession, (2017, 2045));
        near(heads[0], first, 1e-12);
        near(heads[6], later, 0.015);
    }
}

/// DREES: 228,858 active physicians on 1 January 2022, 237,200 three years later.
#[test]
fn france_starts_from_the_published_total_and_stays_near_that_of_2025() {
    let heads = heads(FRANCE, "physicians", (2021, 2050));
    near(heads[0], 228_858.0, 1e-12);
    near(heads[3], 237_200.0, 0.01);
}
