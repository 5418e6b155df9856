//! Supply by trend: a total that grows or is given.

use super::hold;
use crate::projects::{Builder, ages, measure};
use hwf_forecast::requests::{
    AccountsRequest, DecideByRequest, PyramidRequest, RequiredIntakeRequest, TablesRequest,
};
use serde_json::json;

/// 1000 persons of whom nothing else is known.
fn trend(from: &str) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2023));
    builder.file["methods"][0]["supply"] = json!({"type": "trend", "from": from});
    builder.constant("stock", "heads", 1000.0).constant("fte_per_head", "fte_per_head", 0.5);
    builder
}

#[test]
fn growth_compounds_from_the_stock() {
    let mut builder = trend("growth");
    builder.constant("supply_growth", "share_per_year", 0.1);
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "supply_heads", None), &[1000.0, 1100.0, 1210.0, 1331.0]);
    hold(&measure(&forecaster, "supply_fte", None), &[500.0, 550.0, 605.0, 665.5]);
    hold(&measure(&forecaster, "demand_fte", None), &[500.0; 4]);
}

/// The growth of each flow year turns the stock before it into the stock of that year.
#[test]
fn each_year_has_its_own_growth() {
    let mut builder = trend("growth");
    builder.path("supply_growth", "share_per_year", &[2021, 2022, 2023], &[0.0, 0.5, -0.1]);
    hold(&measure(&builder.forecaster(), "supply_heads", None), &[1000.0, 1000.0, 1500.0, 1350.0]);
}

#[test]
fn stated_heads_are_taken_as_they_stand() {
    let mut builder = trend("stated");
    builder.path("stated_supply", "heads", &[2021, 2022, 2023], &[900.0, 950.0, 1200.0]);
    hold(&measure(&builder.forecaster(), "supply_heads", None), &[1000.0, 900.0, 950.0, 1200.0]);
}

/// A stock by age is summed, and no rate of a cohort acts on it.
#[test]
fn ages_that_are_stated_all_the_same_count_together() {
    let mut builder = trend("growth");
    let mut stock = vec![0.0; 31];
    (stock[5], stock[25], stock[30]) = (300.0, 600.0, 100.0);
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "stock");
    builder
        .series("stock", "heads", &[("age", ages(30, 60, true))], &stock)
        .constant("supply_growth", "share_per_year", 0.1)
        .constant("exit", "probability_per_year", 0.5);
    hold(&measure(&builder.forecaster(), "supply_heads", None), &[1000.0, 1100.0, 1210.0, 1331.0]);
}

/// Neither ages nor causes: a net change, no pyramid, one row of stock a year.
#[test]
fn what_a_trend_does_not_tell_apart_is_not_told() {
    let mut builder = trend("growth");
    builder.constant("supply_growth", "share_per_year", -0.1);
    let forecaster = builder.forecaster();
    let request = AccountsRequest { scenario: None, profession: "p".to_owned(), by: None };
    let accounts = forecaster.accounts(&request).expect("accounts");
    let words: Vec<_> = accounts.lines.iter().map(|line| line.line.word()).collect();
    assert_eq!(words, ["stock_start", "net_change", "stock_end"]);
    hold(&accounts.lines[1].values.0, &[-100.0, -90.0, -81.0]);

    let request = PyramidRequest { scenario: None, profession: "p".to_owned(), year: 2021 };
    let problems = forecaster.pyramid(&request).expect_err("a trend has no ages");
    assert_eq!(problems[0].code, "method.no_ages");

    let tables = forecaster
        .tables(&TablesRequest {
            scenario: None,
            dialect: None,
            gap: None,
            every_years: None,
            form: None,
            disclosure: None,
        })
        .expect("tables");
    let stock = tables.iter().find(|table| table.name == "stock.csv").expect("stock.csv");
    let rows: Vec<&str> = stock.text.lines().skip(1).take(2).collect();
    assert_eq!(rows, ["p,r,s,T,T,2020,stock,heads,1000", "p,r,s,T,T,2021,stock,heads,900"]);
}

/// Whoever starts training is not part of a trend: no intake closes a gap, none comes too late.
#[test]
fn no_intake_acts_on_a_trend() {
    for (from, quantity, unit, value) in
        [("stated", "stated_supply", "heads", 900.0), ("growth", "supply_growth", "share_per_year", 0.1)]
    {
        let mut builder = trend(from);
        let mut profile = vec![0.0; 31];
        profile[0] = 1.0;
        builder
            .constant(quantity, unit, value)
            .constant("intake", "heads_per_year", 50.0)
            .constant("training_duration", "years", 1.0)
            .series("graduate_profile", "share", &[("age", ages(30, 60, true))], &profile);
        let forecaster = builder.forecaster();
        let request = RequiredIntakeRequest {
            scenario: None,
            profession: "p".to_owned(),
            target_year: 2023,
            from_year: None,
        };
        let answer = forecaster.required_intake(&request).expect("an answer");
        assert_eq!((answer.intake, answer.per_trainee_fte), (None, 0.0), "{from}");
        assert!(answer.no_answer.is_some_and(|no_answer| no_answer.first_year.is_none()), "{from}");
        hold(&[answer.supply_without_fte], &measure(&forecaster, "supply_fte", None)[3..]);
        let request = DecideByRequest { scenario: None, profession: "p".to_owned(), target_year: 2023 };
        assert_eq!(forecaster.decide_by(&request).expect("an answer").last_intake_year, None, "{from}");
    }
}
