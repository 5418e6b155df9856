//! Demand indicators from population, care and posts: care dependency, vacancies, consumption-weighted
//! inhabitants; and an open age group that is laid out by a tail.

use super::hold;
use crate::projects::{Builder, ages, ids, measure};
use hwf_forecast::plain::codes;
use hwf_forecast::{check, requests::TablesRequest};
use serde_json::json;

/// One worker; 100 children, 400 of working age and 100 older ones, who double.
fn country() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 31), (2020, 2021));
    builder
        .series("stock", "heads", &[("age", ages(30, 31, true))], &[1.0, 3.0])
        .series(
            "population",
            "persons",
            &[("age", ids(&["0-19", "20-64", "65+"])), ("year", ids(&["2020", "2021"]))],
            &[100.0, 100.0, 400.0, 400.0, 100.0, 200.0],
        )
        .series("care_dependency", "share", &[("age", ids(&["0-19", "20-64", "65+"]))], &[0.02, 0.0, 0.5])
        .series(
            "care_use",
            "uses_per_person_per_year",
            &[("age", ids(&["0-19", "20-64", "65+"]))],
            &[1.0, 1.0, 5.0],
        )
        .constant("vacancies", "fte", 1.0);
    builder
}

#[test]
fn dependency_vacancies_and_weighted_inhabitants_are_what_they_say() {
    let forecaster = country().forecaster();
    hold(&measure(&forecaster, "care_dependency_ratio", None), &[52.0 / 400.0, 102.0 / 400.0]);
    // 1,000 uses by 600 inhabitants in the base year, 1,500 the year after.
    hold(&measure(&forecaster, "weighted_population", None), &[600.0, 900.0]);
    hold(&measure(&forecaster, "vacancy_rate", None), &[0.2, 0.2]);
}

#[test]
fn what_is_not_stated_is_not_zero() {
    let mut builder = country();
    let stated = builder.file["parameters"].as_array_mut().expect("parameters");
    stated.retain(|parameter| {
        !["vacancies", "care_dependency"].contains(&parameter["quantity"].as_str().unwrap_or_default())
    });
    let tables = builder
        .forecaster()
        .tables(&TablesRequest {
            scenario: None,
            dialect: None,
            gap: None,
            every_years: None,
            form: None,
            disclosure: None,
        })
        .expect("tables");
    let balance = tables.iter().find(|table| table.name == "balance.csv").expect("a table");
    assert!(!balance.text.contains("vacancy_rate") && !balance.text.contains("care_dependency"));
}

/// A thousand of 30 and over, a fifth of those left of each age.
fn tailed(age_max: i32, tail: f64) -> Builder {
    let mut builder = Builder::new(&["T"], (29, age_max), (2020, 2021));
    builder.series("stock", "heads", &[("age", ids(&["29", "30+"]))], &[0.0, 1000.0]);
    builder.file["data"].as_array_mut().expect("data").last_mut().expect("a series")["open_age_tail"] =
        json!(tail);
    builder
}

#[test]
fn an_open_group_falls_by_the_same_share_from_age_to_age_and_loses_nobody() {
    let text = tailed(33, 0.2).forecaster();
    let tables = text
        .tables(&TablesRequest {
            scenario: None,
            dialect: None,
            gap: None,
            every_years: Some(9),
            form: None,
            disclosure: None,
        })
        .expect("tables");
    let stock = tables.into_iter().find(|table| table.name == "stock.csv").expect("a table").text;
    let rows: Vec<&str> = stock.lines().skip(1).collect();
    assert_eq!(
        rows,
        [
            "p,r,s,T,29,2020,stock,heads,0",
            "p,r,s,T,30,2020,stock,heads,200",
            "p,r,s,T,31,2020,stock,heads,160",
            "p,r,s,T,32,2020,stock,heads,128",
            "p,r,s,T,33+,2020,stock,heads,512",
        ]
    );
    // Where the group is the open age itself it stays whole.
    let whole = tailed(30, 0.2).forecaster();
    hold(&measure(&whole, "supply_heads", None)[..1], &[1000.0]);
}

#[test]
fn a_tail_is_a_share_and_takes_the_place_of_an_oldest_age() {
    let code = |builder: &Builder| check(builder.file.to_string().as_bytes()).remove(0).code;
    assert_eq!(code(&tailed(33, 1.0)), codes::VALUE_RANGE);
    assert_eq!(code(&tailed(33, 0.0)), codes::VALUE_RANGE);
    let mut both = tailed(33, 0.2);
    both.file["data"].as_array_mut().expect("data").last_mut().expect("a series")["open_age_upper"] =
        json!(50);
    assert_eq!(code(&both), codes::VALUE_RANGE);
}
