//! What each measure is counted in, and where it is not defined at all; how one trainee of a country is
//! divided over its regions.

use crate::projects::{Builder, ages};
use hwf_forecast::Forecaster;
use hwf_forecast::forecast::measure::Measure;
use hwf_forecast::requests::{By, ForecastRequest, RequiredIntakeRequest};
use serde_json::json;

#[test]
fn every_measure_has_its_unit() {
    for measure in Measure::ALL {
        let unit = match measure.word() {
            word if word.ends_with("_heads") => "heads",
            "supply_fte" | "demand_fte" | "gap_fte" | "minimum_fte" => "fte",
            "regions_below_minimum" => "regions",
            "cumulative_shortage_fte_years" => "fte_years",
            word if word.ends_with("per_10000") => "per_10000",
            "median_age" => "years",
            word if word.starts_with("share_") => "share",
            "entry_rate" | "exit_rate" => "share_per_year",
            "vacancy_rate" => "share",
            "population" | "weighted_population" => "persons",
            _ => "ratio",
        };
        assert_eq!(measure.unit(), unit, "{}", measure.word());
    }
}

/// Medland has regions, sectors, sexes and two professions by trend.
#[test]
fn a_measure_is_left_out_where_it_means_nothing() {
    let medland = include_bytes!("../../../www/samples/medland.hwf.json");
    let by = Some(vec![By::Region, By::Sector, By::Sex]);
    let request = ForecastRequest { scenario: None, measures: None, by, gap: None, index_100: None };
    let forecast = Forecaster::new(medland).unwrap().forecast(&request).unwrap();
    for series in &forecast.series {
        let word = series.measure.word();
        let parts = (series.region.as_str(), series.sector.as_str(), series.sex.as_str());
        let of_demand = [
            "demand",
            "gap",
            "adequacy",
            "cumulative",
            "coverage",
            "population",
            "minimum",
            "regions_below",
            "vacancy",
            "care_dep",
        ];
        if of_demand.iter().any(|start| word.starts_with(start)) {
            assert_eq!((parts.1, parts.2), ("T", "T"), "{word} {parts:?}: demand has no sector and no sex");
        }
        if word == "share_women" {
            assert_eq!(parts.2, "T", "women of one sex");
        }
        if word.starts_with("regional") || word == "regions_below_minimum" {
            assert_eq!(parts.0, "T", "{word} within one region");
        }
        let needs_ages = ["share_55_plus", "median_age", "entry_rate", "exit_rate", "replacement_ratio"];
        if needs_ages.contains(&word) {
            let by_trend = ["pharmacists", "physiotherapists"].contains(&series.profession.as_str());
            assert!(!by_trend, "{word} of {}, which has no ages", series.profession);
        }
    }
}

/// K of one yearly trainee: FTE per head is 1 in the north and a half in the south, nobody leaves, and
/// those who start in 2021 join in 2022.
fn fte_of_one_trainee(north: f64, south: f64) -> f64 {
    let mut builder = Builder::new(&["T"], (30, 40), (2020, 2023));
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    let regions = || ("region", vec!["n".to_owned(), "s".to_owned()]);
    let mut profile = vec![0.0; 22];
    (profile[0], profile[11]) = (1.0, 1.0);
    builder
        .series("stock", "heads", &[regions(), ("age", ages(30, 40, true))], &[1.0; 22])
        .series("intake", "heads_per_year", &[regions()], &[north, south])
        .series("graduate_profile", "share", &[regions(), ("age", ages(30, 40, true))], &profile)
        .series("fte_per_head", "fte_per_head", &[regions()], &[1.0, 0.5])
        .constant("training_duration", "years", 1.0);
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "p".to_owned(),
        target_year: 2022,
        from_year: Some(2021),
    };
    builder.forecaster().required_intake(&request).unwrap().per_trainee_fte
}

#[test]
fn a_trainee_is_divided_over_the_regions_as_the_plan_divides_them() {
    assert!((fte_of_one_trainee(30.0, 10.0) - (0.75 + 0.25 * 0.5)).abs() < 1e-12);
    // Equally where nobody is planned.
    assert!((fte_of_one_trainee(0.0, 0.0) - (0.5 + 0.5 * 0.5)).abs() < 1e-12);
}

/// Who of a trend was trained abroad is known in the base year at most: nobody knows who joins and leaves.
#[test]
fn a_trend_has_no_share_of_foreign_trained() {
    let share = |supply: serde_json::Value| {
        let mut builder = Builder::new(&["T"], (30, 40), (2020, 2023));
        builder.file["methods"][0]["supply"] = supply;
        builder
            .series("stock", "heads", &[("age", ages(30, 40, true))], &[1.0; 11])
            .constant("supply_growth", "share_per_year", 0.01)
            .constant("foreign_trained", "share", 0.2);
        let request =
            ForecastRequest { scenario: None, measures: None, by: None, gap: None, index_100: None };
        let series = builder.forecaster().forecast(&request).unwrap().series;
        series
            .into_iter()
            .find(|one| one.measure.word() == "share_foreign_trained")
            .map(|one| one.values.0[0])
    };
    assert_eq!(share(json!({"type": "trend", "from": "growth"})), None);
    assert!((share(json!({"type": "cohort"})).unwrap() - 0.2).abs() < 1e-12);
}
