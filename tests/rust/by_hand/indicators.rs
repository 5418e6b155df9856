//! Indicators beyond supply, demand and their difference.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages, measure, sexes};
use serde_json::json;

/// Shortages of 10, 19 and 27.1 FTE on 31 December of 2021, 2022 and 2023; a surplus counts as none.
#[test]
fn shortages_accumulate_and_surpluses_do_not_make_up_for_them() {
    let mut builder = colleagues(100.0, 2023);
    builder.constant("exit", "probability_per_year", 0.1);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "cumulative_shortage_fte_years", None), &[0.0, 10.0, 29.0, 56.1]);
    let mut surplus = colleagues(100.0, 2022);
    surplus.file["methods"][0]["demand"] = json!({"type": "path"});
    surplus.path("stated_demand", "fte", &[2020, 2021, 2022], &[100.0, 150.0, 50.0]);
    hold(&measure(&surplus.forecaster(), "cumulative_shortage_fte_years", None), &[0.0, 50.0, 50.0]);
    // What is missing in the base year belongs to no flow year.
    let mut today = colleagues(100.0, 2022);
    today.constant("unmet_demand", "share", 0.25);
    hold(&measure(&today.forecaster(), "cumulative_shortage_fte_years", None), &[0.0, 25.0, 50.0]);
}

/// 10 of 40 and 30 of 41: half of them, 20, are reached when a third of the 41-year-olds is counted.
#[test]
fn the_median_age_lies_within_a_year_of_age() {
    let mut stock = at_age(40, 10.0);
    stock[11] = 30.0;
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2021));
    builder.series("stock", "heads", &[("age", ages(30, 60, true))], &stock);
    hold(&measure(&builder.forecaster(), "median_age", None), &[41.0 + 1.0 / 3.0, 42.0 + 1.0 / 3.0]);
}

/// 30 women of whom a third was trained abroad, 10 men of whom none was; 20 a year come from abroad, half
/// of them women.
#[test]
fn shares_of_women_and_of_the_foreign_trained_follow_those_who_come() {
    let mut builder = Builder::new(&["F", "M"], (30, 60), (2020, 2021));
    let by = || [("sex", sexes()), ("age", ages(30, 60, true))];
    builder
        .series("stock", "heads", &by(), &[at_age(40, 30.0), at_age(40, 10.0)].concat())
        .series("foreign_trained", "share", &[("sex", sexes())], &[1.0 / 3.0, 0.0])
        .constant("immigration", "heads_per_year", 20.0)
        .series("immigration_profile", "share", &by(), &[at_age(35, 0.5), at_age(35, 0.5)].concat());
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "share_women", None), &[0.75, 40.0 / 60.0]);
    hold(&measure(&forecaster, "share_foreign_trained", None), &[0.25, 0.5]);
}

/// Of 100 half was trained abroad; 40 who were trained here and 60 from abroad join them.
#[test]
fn graduates_of_the_training_here_are_not_foreign_trained() {
    let mut builder = colleagues(100.0, 2021);
    let profile = || [("age", ages(30, 60, true))];
    builder
        .constant("foreign_trained", "share", 0.5)
        .constant("intake", "heads_per_year", 40.0)
        .constant("training_duration", "years", 0.0)
        .series("graduate_profile", "share", &profile(), &at_age(35, 1.0))
        .constant("immigration", "heads_per_year", 60.0)
        .series("immigration_profile", "share", &profile(), &at_age(35, 1.0));
    hold(&measure(&builder.forecaster(), "share_foreign_trained", None), &[0.5, 0.55]);
}

/// Of 100 ten leave in 2021; six come, of whom nobody leaves before the year's end.
#[test]
fn rates_relate_the_flows_of_a_year_to_the_stock_at_its_start() {
    let mut builder = colleagues(100.0, 2022);
    builder
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 0.0)
        .constant("immigration", "heads_per_year", 6.0)
        .series("immigration_profile", "share", &[("age", ages(30, 60, true))], &at_age(35, 1.0))
        .constant("service_standard", "share_per_year", 0.05);
    let forecaster = builder.forecaster();
    let after = |name: &str| measure(&forecaster, name, None)[1..].to_vec();
    hold(&after("entry_rate"), &[0.06, 6.0 / 96.0]);
    hold(&after("exit_rate"), &[0.1, 0.1]);
    hold(&after("replacement_ratio"), &[0.6, 6.0 / 9.6]);
    // Demand rises by 5 and 5.25, each FTE a head; to be covered are 5 + 10 and 5.25 + 9.6.
    hold(&after("coverage_rate"), &[0.4, 6.0 / 14.85]);
    for name in ["entry_rate", "exit_rate", "replacement_ratio", "coverage_rate"] {
        assert!(measure(&forecaster, name, None)[0].is_nan(), "{name} of the base year");
    }
}

/// 400 under 70 who use 1, 100 of 70 and over who use 6: PopW = Pop in the base year, whatever the unit
/// of use. With 200 old of 600 it is 500·(400 + 1200)/(400 + 600) = 800.
#[test]
fn densities_by_need_weigh_the_population_by_its_use_of_care() {
    let mut builder = colleagues(10.0, 2021);
    let bands = || ("age", vec!["0-69".to_owned(), "70+".to_owned()]);
    let years = ("year", vec!["2020".to_owned(), "2021".to_owned()]);
    builder
        .constant("fte_per_head", "fte_per_head", 0.5)
        .series("care_use", "uses_per_person_per_year", &[bands()], &[1.0, 6.0])
        .series("population", "persons", &[bands(), years], &[400.0, 400.0, 100.0, 200.0]);
    builder.file["data"].as_array_mut().unwrap().last_mut().unwrap()["open_age_upper"] = json!(99);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "weighted_heads_per_10000", None), &[200.0, 125.0]);
    hold(&measure(&forecaster, "weighted_fte_per_10000", None), &[100.0, 62.5]);
    hold(&measure(&forecaster, "persons_70_plus_per_worker", None), &[10.0, 20.0]);
}

/// 30 heads for 100 people in the north and 10 for 300 in the south: p = ¼, ¾, d = 0.3, 1/30, μ = 0.1.
/// G = p₁·p₂·|d₁ − d₂|/μ = 0.5 and CV² = (¼·0.04 + ¾·(1/15)²)/0.01 = 4/3.
#[test]
fn regions_are_weighted_by_their_population() {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2021));
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    let regions = || ("region", vec!["n".to_owned(), "s".to_owned()]);
    let stock = [at_age(40, 30.0), at_age(40, 10.0)].concat();
    builder.series("stock", "heads", &[regions(), ("age", ages(30, 60, true))], &stock).series(
        "population",
        "persons",
        &[regions()],
        &[100.0, 300.0],
    );
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "regional_gini", None), &[0.5, 0.5]);
    let variation = measure(&forecaster, "regional_cv", None);
    assert!((variation[0] * variation[0] - 4.0 / 3.0).abs() < 1e-12, "{variation:?}");
}
