//! Healthy ageing: the use of care moves to higher ages as people live longer.

use super::{colleagues, hold};
use crate::projects::{Builder, ids, measure};
use serde_json::{Value, json};

/// Use of care 0, 1, 2, 4, 8 at ages 0 to 4 and above, where 10, 20, 30, 40 and 50 live in every year.
fn inhabitants() -> Builder {
    let mut builder = colleagues(640.0, 2021);
    builder.file["methods"][0]["demand"] = json!({"type": "utilisation"});
    let by_age = || [("age", ids(&["0", "1", "2", "3", "4+"]))];
    builder.series("population", "persons", &by_age(), &[10.0, 20.0, 30.0, 40.0, 50.0]).series(
        "care_use",
        "uses_per_person_per_year",
        &by_age(),
        &[0.0, 1.0, 2.0, 4.0, 8.0],
    );
    builder
}

/// Uses in 2021; 640 in the base year. The gain is stated for the base year too, where there is none.
fn uses(gain: f64, share: Value, from: f64) -> f64 {
    let mut builder = inhabitants();
    builder
        .path("life_expectancy_gain", "years", &[2020], &[gain])
        .parameter("healthy_ageing", "share", share)
        .constant("healthy_ageing_from", "years", from);
    let demand = measure(&builder.forecaster(), "demand_fte", None);
    hold(&demand[..1], &[640.0]);
    demand[1]
}

fn whole() -> Value {
    json!({"type": "constant", "value": 1.0})
}

/// A year and a half: use 0, 0, 0.5, 1.5 and 3, straight between ages and that of the youngest below it.
#[test]
fn use_moves_by_the_gain() {
    hold(&[uses(1.5, whole(), 0.0)], &[15.0 + 60.0 + 150.0]);
    hold(&[uses(1.0, whole(), 0.0)], &[30.0 + 80.0 + 200.0]);
    hold(&[uses(50.0, whole(), 0.0)], &[0.0]);
}

#[test]
fn only_a_share_of_the_gain_is_healthy() {
    hold(&[uses(3.0, json!({"type": "constant", "value": 0.5}), 0.0)], &[225.0]);
    hold(&[uses(3.0, json!({"type": "constant", "value": 0.0}), 0.0)], &[640.0]);
    let later = json!({"type": "path", "years": [2021], "values": [0.5]});
    hold(&[uses(3.0, later, 0.0)], &[225.0]);
}

/// Below the stated age the use stays.
#[test]
fn younger_ages_keep_their_use() {
    hold(&[uses(1.5, whole(), 3.0)], &[20.0 + 60.0 + 60.0 + 150.0]);
    hold(&[uses(1.5, whole(), 2.5)], &[20.0 + 60.0 + 60.0 + 150.0]);
}

/// A shorter life moves it down, the open age's use holds above.
#[test]
fn a_loss_moves_use_to_lower_ages() {
    hold(&[uses(-1.0, whole(), 0.0)], &[10.0 + 40.0 + 120.0 + 320.0 + 400.0]);
}

/// Women gain two years, men none; both use the same.
#[test]
fn each_sex_has_its_own_gain() {
    let mut builder = colleagues(1280.0, 2021);
    builder.file["methods"][0]["demand"] = json!({"type": "utilisation"});
    let by_age = || ("age", ids(&["0", "1", "2", "3", "4+"]));
    let persons = [10.0, 20.0, 30.0, 40.0, 50.0];
    builder
        .series("population", "persons", &[("sex", ids(&["M", "F"])), by_age()], &[persons, persons].concat())
        .series("care_use", "uses_per_person_per_year", &[by_age()], &[0.0, 1.0, 2.0, 4.0, 8.0])
        .series("life_expectancy_gain", "years", &[("sex", ids(&["F", "M"]))], &[2.0, 0.0])
        .constant("healthy_ageing", "share", 1.0);
    hold(&measure(&builder.forecaster(), "demand_fte", None), &[1280.0, 640.0 + 40.0 + 100.0]);
}

/// The weights of the population move with it.
#[test]
fn the_weighted_population_ages_as_healthily() {
    let mut builder = inhabitants();
    builder.constant("life_expectancy_gain", "years", 1.5).constant("healthy_ageing", "share", 1.0);
    let density = measure(&builder.forecaster(), "weighted_heads_per_10000", None);
    hold(&density, &[640.0 * 1e4 / 150.0, 640.0 * 1e4 / (150.0 * 225.0 / 640.0)]);
}
