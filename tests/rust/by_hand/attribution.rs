//! The causes of the required intake: each with a pencil, and all of them together the intake, in every
//! sample and scenario.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::Forecaster;
use hwf_forecast::forecast::measure::Measure;
use hwf_forecast::project::Quantity;
use hwf_forecast::requests::{
    Attribution, AttributionOrder, AttributionRequest, Cause, Choice, ForecastRequest, RequiredIntakeRequest,
    SourcesRequest,
};
use serde_json::json;
use std::path::Path;

const ORDERS: [AttributionOrder; 2] = [AttributionOrder::Ordered, AttributionOrder::Shapley];

fn asked(
    forecaster: &Forecaster,
    profession: &str,
    target_year: i32,
    order: AttributionOrder,
) -> Attribution {
    let request = AttributionRequest {
        scenario: None,
        profession: profession.to_owned(),
        target_year,
        from_year: None,
        order: Some(order),
    };
    forecaster.attribution(&request).expect("years inside the forecast")
}

/// The parts as (cause or quantity, FTE).
fn parts(attribution: &Attribution) -> Vec<(&'static str, f64)> {
    let named = |cause: Cause, quantity: Option<Quantity>| quantity.map_or(cause.word(), Quantity::word);
    attribution.parts.iter().map(|part| (named(part.cause, part.quantity), part.fte)).collect()
}

#[track_caller]
fn hold_parts(attribution: &Attribution, expected: &[(&str, f64)]) {
    let found = parts(attribution);
    let names = |parts: &[(&str, f64)]| parts.iter().map(|part| part.0.to_owned()).collect::<Vec<_>>();
    assert_eq!(names(&found), names(expected));
    let figures = |parts: &[(&str, f64)]| parts.iter().map(|part| part.1).collect::<Vec<_>>();
    hold(&figures(&found), &figures(expected));
}

/// A tenth leaves each year; training takes two years; 5 % are missing today; by 2024 the population raises
/// demand by 10 %.
fn school() -> Builder {
    let mut builder = colleagues(100.0, 2024);
    builder.file["methods"][0]["demand"] = json!({
        "type": "factors", "demography": "stated",
        "factors": [{"factor": "vertical_substitution", "place": "outside"}]
    });
    builder
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 0.0)
        .constant("unmet_demand", "share", 0.05)
        .path("demographic_change", "share", &[2021, 2024], &[0.0, 0.1])
        .constant("epidemiology", "share_per_year", 0.01)
        .constant("vertical_substitution", "share_per_year", -0.02)
        .constant("service_standard", "share_per_year", 0.01)
        .constant("intake", "heads_per_year", 0.0)
        .constant("training_duration", "years", 2.0)
        .series("graduate_profile", "share", &[("age", ages(30, 60, true))], &at_age(30, 1.0));
    builder
}

/// 100 + 5 + 10.5, a twenty-fifth more by epidemiology inside, then 0.92 and 1.01⁴.
#[test]
fn multiplied_effects_are_told_apart_in_order() {
    let attribution = asked(&school().forecaster(), "p", 2024, AttributionOrder::Ordered);
    let standard = 1.01 * 1.01 * 1.01 * 1.01 - 1.0;
    let expected = [
        ("outflow", 34.39),
        ("unmet_demand", 5.0),
        ("demography", 10.5),
        ("epidemiology", 4.62),
        ("vertical_substitution", -9.6096),
        ("service_standard", 110.5104 * standard),
    ];
    hold_parts(&attribution, &expected);
    // Of one starter a year one joins in 2023 and one in 2024.
    hold(&[attribution.per_trainee_fte], &[1.9]);
    for part in &attribution.parts {
        hold(&[part.intake.expect("an answer")], &[part.fte / 1.9]);
    }
}

#[test]
fn multiplied_effects_are_averaged_over_both_orders() {
    let attribution = asked(&school().forecaster(), "p", 2024, AttributionOrder::Shapley);
    let standard = 1.01 * 1.01 * 1.01 * 1.01 - 1.0;
    let expected = [
        ("outflow", 34.39),
        ("unmet_demand", 5.0),
        ("demography", 10.5),
        ("epidemiology", 4.62),
        ("vertical_substitution", -0.08 * 120.12 * (1.0 + standard / 2.0)),
        ("service_standard", standard * 120.12 * 0.96),
    ];
    hold_parts(&attribution, &expected);
}

/// Shorter working time of 2 % a year for four years is 1/0.92 − 1 inside.
#[test]
fn working_time_has_its_own_form() {
    let mut builder = school();
    builder
        .constant("vertical_substitution", "share_per_year", 0.0)
        .constant("service_standard", "share_per_year", 0.0)
        .constant("working_time", "share_per_year", 0.02);
    let attribution = asked(&builder.forecaster(), "p", 2024, AttributionOrder::Ordered);
    let expected = [
        ("outflow", 34.39),
        ("unmet_demand", 5.0),
        ("demography", 10.5),
        ("epidemiology", 4.62),
        ("working_time", 115.5 * (1.0 / 0.92 - 1.0)),
    ];
    hold_parts(&attribution, &expected);
}

/// A path starts from nothing of today's: what it asks for beyond the FTE of today is its own.
#[test]
fn a_stated_demand_is_one_cause_and_its_productivity_another() {
    let mut builder = school();
    builder.file["methods"][0]["demand"] = json!({"type": "path"});
    builder
        .path("stated_demand", "fte", &[2020, 2024], &[150.0, 130.0])
        .constant("service_standard", "share_per_year", 0.0)
        .path("productivity", "share_per_year", &[2021, 2022], &[0.25, 0.0]);
    let attribution = asked(&builder.forecaster(), "p", 2024, AttributionOrder::Shapley);
    hold_parts(&attribution, &[("outflow", 34.39), ("method", 30.0), ("productivity", -26.0)]);
    // Calibrated it starts from 105, and 130/150 of it is left.
    builder.file["methods"][0]["demand"] = json!({"type": "path", "calibrated": true});
    let attribution = asked(&builder.forecaster(), "p", 2024, AttributionOrder::Shapley);
    let expected = [("outflow", 34.39), ("unmet_demand", 5.0), ("method", -14.0), ("productivity", -18.2)];
    hold_parts(&attribution, &expected);
}

/// The more people the more demand: demography, whether the method counts heads or the use of care.
#[test]
fn what_the_population_does_is_demography() {
    let mut builder = school();
    builder.file["methods"][0]["demand"] = json!({"type": "ratio", "target": "today"});
    builder.constant("service_standard", "share_per_year", 0.0).path(
        "population",
        "persons",
        &[2020, 2024],
        &[1000.0, 1200.0],
    );
    let attribution = asked(&builder.forecaster(), "p", 2024, AttributionOrder::Ordered);
    hold_parts(&attribution, &[("outflow", 34.39), ("unmet_demand", 5.0), ("demography", 21.0)]);
}

/// Who is there already, or comes without a start that could be changed, is taken off.
#[test]
fn other_sources_are_taken_off() {
    let mut builder = colleagues(100.0, 2024);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", 2.0)
        .series("students_in_training", "heads", &[("study_year", ages(1, 2, false))], &[6.0, 8.0])
        .series("graduate_profile", "share", &by_age(), &at_age(30, 1.0))
        .constant("immigration", "heads_per_year", 4.0)
        .series("immigration_profile", "share", &by_age(), &at_age(30, 1.0))
        .path("temporary_staff", "heads", &[2020, 2024], &[5.0, 3.0]);
    builder.file["runs"] = json!({"from_year": 2022});
    let attribution = asked(&builder.forecaster(), "p", 2024, AttributionOrder::Ordered);
    assert_eq!(attribution.from_year, 2022);
    // FTE0 counts the temporary of today, and those of 2024 are a source of their own.
    let expected = [
        ("outflow", 5.0),
        ("in_training", -14.0),
        ("before_steering", -10.0),
        ("abroad", -16.0),
        ("temporary", -3.0),
    ];
    hold_parts(&attribution, &expected);
    hold(&[attribution.intake.expect("an answer")], &[-38.0]);
}

/// Half of the work of `p` is one task, a tenth of which goes to `q`, who is a fifth slower.
#[test]
fn tasks_are_taken_off_one_profession_and_added_to_the_other() {
    let mut builder = colleagues(100.0, 2024);
    builder.file["axes"]["professions"] = json!([{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}]);
    builder.file["axes"]["tasks"] = json!([{"id": "t", "name": "T"}]);
    builder.file["axes"]["task_shifts"] = json!([{"id": "s", "task": "t", "from": "p", "to": "q"}]);
    builder.file["methods"] = json!([
        {"profession": "p", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
        {"profession": "q", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
    ]);
    builder
        .constant("task_minutes", "minutes_per_fte_year", 50_000.0)
        .constant("fte_minutes", "minutes_per_fte_year", 100_000.0)
        .constant("relative_time", "ratio", 1.2)
        .path("shifted_share", "share", &[2020, 2022], &[0.0, 0.1]);
    let forecaster = builder.forecaster();
    hold_parts(&asked(&forecaster, "p", 2024, AttributionOrder::Ordered), &[("task_shifting", -5.0)]);
    let to = asked(&forecaster, "q", 2024, AttributionOrder::Ordered);
    hold_parts(&to, &[("task_shifting", 6.0)]);
    // Nobody is trained here, so there is no answer in starters.
    assert_eq!((to.intake, to.parts[0].intake), (None, None));
}

/// Dutch general practitioners 2009 → 2019 in the cumulative form (van Greuningen et al. 2012, tables 2–7):
/// 476 starters a year, and what they are made of.
#[test]
fn the_dutch_advice_of_476_is_made_of_the_published_counts() {
    let bytes = include_bytes!("../../../www/samples/netherlands-gps-2009.hwf.json");
    let forecaster = Forecaster::new(bytes).expect("a sample without problems");
    for order in ORDERS {
        let attribution = asked(&forecaster, "gp", 2019, order);
        assert!((attribution.intake.expect("an answer") - 476.0).abs() < 1.5, "{:?}", attribution.intake);
        assert!((attribution.per_trainee_fte - 2.7583).abs() < 5e-4, "{}", attribution.per_trainee_fte);
        let base = 6129.0 * 0.822 + 4086.0 * 0.551;
        let left = (6129.0 - 2341.0) * 0.822 + (4086.0 - 785.0) * 0.551;
        let trainee = 0.71 * 0.551 + 0.29 * 0.822;
        let expected = [
            ("outflow", base - left),
            ("unmet_demand", base * 0.01),
            ("demography", base * 1.01 * 0.06),
            ("in_training", -1320.0 * trainee),
            ("before_steering", -1054.0 * trainee),
        ];
        let found = parts(&attribution);
        for (name, fte) in expected {
            let part = found.iter().find(|part| part.0 == name).unwrap_or_else(|| panic!("{name}"));
            assert!((part.1 - fte).abs() < 5.0, "{name}: {} for {fte}", part.1);
        }
        // From abroad 93 are still at work, men and women between the two hours.
        let abroad = -found.iter().find(|part| part.0 == "abroad").expect("some from abroad").1;
        assert!((93.0 * 0.551..=93.0 * 0.822).contains(&abroad), "{abroad}");
        assert_eq!(found.len(), 6, "{found:?}");
    }
}

/// Every sample.
fn samples() -> Vec<(String, Forecaster)> {
    let mut samples = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
    for entry in std::fs::read_dir(folder).expect("samples") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a readable file");
        samples.push((path.display().to_string(), Forecaster::new(&bytes).expect("a sound sample")));
    }
    assert!(samples.len() >= 4);
    samples
}

/// The base and every scenario.
fn scenarios(forecaster: &Forecaster) -> Vec<Option<Choice>> {
    let named = forecaster.project().scenarios().iter().map(|entry| Some(Choice::Named(entry.id.clone())));
    std::iter::once(None).chain(named).collect()
}

#[test]
fn the_causes_add_up_to_the_intake_in_every_sample_and_scenario() {
    for (file, forecaster) in samples() {
        let axes = &forecaster.project().axes;
        for scenario in scenarios(&forecaster) {
            for profession in &axes.professions {
                let target_year = axes.last_year;
                let request = RequiredIntakeRequest {
                    scenario: scenario.clone(),
                    profession: profession.id.clone(),
                    target_year,
                    from_year: None,
                };
                let answer = forecaster.required_intake(&request).expect("an answer");
                let needed = answer.demand_fte - answer.supply_without_fte;
                // The order is about one part of the demand, and all orders are alike in scenarios.
                for order in ORDERS.into_iter().skip(usize::from(scenario.is_some())) {
                    let request = AttributionRequest {
                        scenario: scenario.clone(),
                        profession: profession.id.clone(),
                        target_year,
                        from_year: None,
                        order: Some(order),
                    };
                    let attribution = forecaster.attribution(&request).expect("causes");
                    let sum: f64 = attribution.parts.iter().map(|part| part.fte).sum();
                    let largest = attribution.parts.iter().map(|part| part.fte.abs()).fold(1.0, f64::max);
                    let at = format!("{file} {scenario:?} {}", profession.id);
                    assert!((sum - needed).abs() <= 1e-9 * largest, "{at}: {sum} for {needed}");
                    assert_eq!(
                        (attribution.intake, attribution.from_year),
                        (answer.intake, answer.from_year)
                    );
                    if let Some(intake) = answer.intake {
                        let starters: f64 = attribution.parts.iter().filter_map(|part| part.intake).sum();
                        let scale = largest / answer.per_trainee_fte;
                        assert!((starters - intake).abs() <= 1e-9 * scale, "{at}: {starters} for {intake}");
                    }
                }
            }
        }
    }
}

/// Whichever year the intake can be changed from, the sources are the whole supply.
#[test]
fn the_sources_add_up_to_the_supply_in_every_sample_and_scenario() {
    for (file, forecaster) in samples() {
        let axes = &forecaster.project().axes;
        for scenario in scenarios(&forecaster) {
            let measures = Some(vec![Measure::SupplyHeads, Measure::SupplyFte]);
            let request = ForecastRequest {
                scenario: scenario.clone(),
                measures,
                by: None,
                gap: None,
                index_100: None,
            };
            let forecast = forecaster.forecast(&request).expect("a forecast");
            for profession in &axes.professions {
                // Scenarios change what is planned, not how it is told apart.
                let from_years = [None, Some(axes.base_year + 1), Some(axes.base_year + 6)];
                for from_year in from_years.into_iter().take(if scenario.is_none() { 3 } else { 1 }) {
                    let request = SourcesRequest {
                        scenario: scenario.clone(),
                        profession: profession.id.clone(),
                        from_year,
                    };
                    let sources = forecaster.sources(&request).expect("sources");
                    for series in forecast.series.iter().filter(|series| series.profession == profession.id) {
                        for (year, supply) in series.values.0.iter().enumerate() {
                            let given = |heads: &[f64], fte: &[f64]| match series.measure {
                                Measure::SupplyHeads => heads[year],
                                _ => fte[year],
                            };
                            let sum: f64 =
                                sources.lines.iter().map(|line| given(&line.heads.0, &line.fte.0)).sum();
                            let at = format!("{file} {scenario:?} {} {year}", profession.id);
                            assert!(
                                (sum - supply).abs() <= 1e-9 * supply.abs().max(1.0),
                                "{at}: {sum} for {supply}"
                            );
                        }
                    }
                }
            }
        }
    }
}
