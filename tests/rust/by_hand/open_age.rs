//! The open age is no year wide: what stands in it bends no curve below it.

use crate::projects::{Builder, measure};

/// 85+ of the population, in persons, beside bands that stay as they are.
fn persons_of_70_and_over(oldest: f64) -> f64 {
    let mut builder = Builder::new(&["T"], (30, 40), (2020, 2021));
    let bands = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    builder.series("stock", "heads", &[("age", bands(&["30-39", "40+"]))], &[90.0, 10.0]).series(
        "population",
        "persons",
        &[
            ("age", bands(&["0-14", "15-44", "45-64", "65-74", "75-84", "85+"])),
            ("year", bands(&["2020", "2021"])),
        ],
        &[150e3, 150e3, 380e3, 380e3, 270e3, 270e3, 100e3, 100e3, 60e3, 60e3, oldest, oldest],
    );
    measure(&builder.forecaster(), "persons_70_plus_per_worker", None)[0] * 100.0
}

#[test]
fn a_thousand_more_of_85_and_over_are_a_thousand_more_of_70_and_over() {
    let (fewer, more) = (persons_of_70_and_over(20e3), persons_of_70_and_over(21e3));
    assert!((more - fewer - 1000.0).abs() < 1e-6, "{fewer} {more}");
    // Half of 65–74 and all of 75+, and a little less where the curve falls within the band.
    assert!((120e3..130e3).contains(&fewer), "{fewer}");
}

/// A stock whose bands end at the open age keeps that amount there.
#[test]
fn the_open_band_of_a_stock_stands_at_the_open_age() {
    use hwf_forecast::requests::PyramidRequest;
    let mut builder = Builder::new(&["T"], (30, 40), (2020, 2021));
    let bands = vec!["30-39".to_owned(), "40+".to_owned()];
    builder.series("stock", "heads", &[("age", bands)], &[100.0, 77.0]);
    let request = PyramidRequest { scenario: None, profession: "p".to_owned(), year: 2020 };
    let ages = builder.forecaster().pyramid(&request).unwrap().series[0].values.0.clone();
    assert_eq!(ages[10], 77.0);
    for heads in &ages[..10] {
        assert!((heads - 10.0).abs() < 1e-9, "{ages:?}");
    }
}
