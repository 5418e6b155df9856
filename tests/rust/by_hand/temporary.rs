//! Temporary foreign staff: counted, never moved into the stock.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages, line, measure, of_part, state};
use hwf_forecast::requests::PyramidRequest;
use serde_json::json;

/// 100 permanent colleagues of whom a tenth leaves each year, and 20, then 30 temporary ones at half the
/// hours.
fn with_temporary() -> Builder {
    let mut builder = colleagues(100.0, 2022);
    builder
        .constant("exit", "probability_per_year", 0.1)
        .path("temporary_staff", "heads", &[2020, 2022], &[20.0, 30.0])
        .constant("temporary_fte", "fte_per_head", 0.5);
    builder
}

fn ages_of_stock(builder: &Builder, year: i32) -> Vec<f64> {
    let request = PyramidRequest { scenario: None, profession: "p".to_owned(), year };
    builder.forecaster().pyramid(&request).expect("a pyramid").series[0].values.0.clone()
}

#[test]
fn they_count_in_heads_and_hours_and_no_rate_acts_on_them() {
    let builder = with_temporary();
    let forecaster = builder.forecaster();
    hold(&measure(&forecaster, "supply_heads", None), &[120.0, 110.0, 111.0]);
    hold(&measure(&forecaster, "temporary_heads", None), &[20.0, 20.0, 30.0]);
    hold(&measure(&forecaster, "supply_fte", None), &[110.0, 100.0, 96.0]);
    hold(&measure(&forecaster, "practising_heads", None), &[120.0, 110.0, 111.0]);
    hold(&measure(&forecaster, "active_heads", None), &[120.0, 110.0, 111.0]);
    // Today's demand is what all of them work.
    hold(&measure(&forecaster, "demand_fte", None), &[110.0; 3]);
    // Rates are those of the permanent stock.
    hold(&measure(&forecaster, "exit_rate", None)[1..], &[0.1, 0.1]);
    hold(&line(&forecaster, "temporary_change", "p", "r"), &[0.0, 10.0]);
    hold(&line(&forecaster, "stock_start", "p", "r"), &[120.0, 110.0]);
    hold(&line(&forecaster, "stock_end", "p", "r"), &[110.0, 111.0]);
    hold(&line(&forecaster, "leavers", "p", "r"), &[10.0, 9.0]);
    hold(&ages_of_stock(&builder, 2022), &at_age(42, 81.0));
}

#[test]
fn they_are_foreign_trained() {
    let mut builder = with_temporary();
    builder.constant("foreign_trained", "share", 0.25);
    let share = measure(&builder.forecaster(), "share_foreign_trained", None);
    hold(&share, &[45.0 / 120.0, (22.5 + 20.0) / 110.0, (20.25 + 30.0) / 111.0]);
}

/// They leave the stock that counts them by their own ages, or where none are stated by those of the stock.
#[test]
fn a_stock_that_includes_them_gives_them_up_once() {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2021));
    builder.file["methods"][0]["supply"]["stock_includes_temporary"] = json!(true);
    let mut stock = at_age(40, 60.0);
    stock[20] = 40.0;
    builder
        .series("stock", "heads", &[("age", ages(30, 60, true))], &stock)
        .constant("exit", "probability_per_year", 0.5)
        .constant("temporary_staff", "heads", 20.0);
    let mut left = at_age(40, 48.0);
    left[20] = 32.0;
    hold(&ages_of_stock(&builder, 2020), &left);
    hold(&measure(&builder.forecaster(), "supply_heads", None), &[100.0, 60.0]);

    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "temporary_staff");
    builder.series("temporary_staff", "heads", &[("age", ages(30, 60, true))], &at_age(50, 20.0));
    let mut left = at_age(40, 60.0);
    left[20] = 20.0;
    hold(&ages_of_stock(&builder, 2020), &left);
    hold(&measure(&builder.forecaster(), "supply_heads", None), &[100.0, 60.0]);
}

/// One profession states them by age, one as one figure, and one has no ages to hold them apart from.
#[test]
fn each_profession_counts_its_own() {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2021));
    builder.file["axes"]["professions"] =
        json!([{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}]);
    let method = |id: &str, supply: &str| json!({"profession": id, "supply": {"type": supply, "from": "growth"}, "demand": {"type": "constant"}});
    builder.file["methods"] = json!([method("a", "cohort"), method("b", "cohort"), method("c", "trend")]);
    for cohort in [0, 1] {
        builder.file["methods"][cohort]["supply"] =
            json!({"type": "cohort", "stock_includes_temporary": true});
    }
    builder
        .series("stock", "heads", &[("age", ages(30, 60, true))], &at_age(40, 100.0))
        .constant("supply_growth", "share_per_year", 0.0)
        .series("temporary_staff", "heads", &[("age", ages(30, 60, true))], &at_age(40, 12.0));
    builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["for"] =
        json!({"profession": "a"});
    state(
        &mut builder,
        "temporary_staff",
        "heads",
        json!({"profession": "b"}),
        json!({"type": "constant", "value": 7}),
    );
    let forecaster = builder.forecaster();
    for (profession, temporary) in [("a", 12.0), ("b", 7.0), ("c", 0.0)] {
        hold(&of_part(&forecaster, "temporary_heads", None, [profession, "r", "s", "T"]), &[temporary; 2]);
        hold(&of_part(&forecaster, "supply_heads", None, [profession, "r", "s", "T"]), &[100.0; 2]);
    }
    // Stated for everybody they are meant for those who can have them.
    builder.constant("temporary_staff", "heads", 5.0);
    let forecaster = builder.forecaster();
    hold(&of_part(&forecaster, "temporary_heads", None, ["b", "r", "s", "T"]), &[5.0; 2]);
    hold(&of_part(&forecaster, "temporary_heads", None, ["c", "r", "s", "T"]), &[0.0; 2]);
    hold(&of_part(&forecaster, "supply_heads", None, ["c", "r", "s", "T"]), &[100.0; 2]);
}
