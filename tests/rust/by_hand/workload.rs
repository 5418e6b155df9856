//! Demand by workload: allowances in every span of time, facilities summed, volumes that grow.

use super::{hold, several};
use crate::projects::{Builder, ids, of_part};
use serde_json::{Value, json};

/// A facility of 200 working days of 8 hours, 1600 hours a year.
fn facility(region: &str, activities: Value) -> Value {
    json!({"profession": "nurse", "facility": "Ward", "region": region, "days_per_year": 260, "holidays": 12,
        "annual_leave": 30, "sick_leave": 10, "other_leave": 8, "hours_per_day": 8, "activities": activities})
}

fn nurses(workloads: Value) -> Builder {
    let mut builder = several(&["nurse"], 2021);
    builder.file["methods"][0]["demand"] = json!({"type": "workload"});
    builder.file["workloads"] = workloads;
    builder.series(
        "stock",
        "heads",
        &[("region", ids(&["n", "s"])), ("age", ids(&["30", "31-39", "40+"]))],
        &[6.0, 0.0, 0.0, 3.0, 0.0, 0.0],
    );
    builder
}

fn demand(builder: &Builder, region: &str) -> Vec<f64> {
    of_part(&builder.forecaster(), "demand_fte", None, ["nurse", region, "s", "T"])
}

/// 3200 visits of half an hour and 1600 rounds at two an hour.
fn work() -> Value {
    json!([{"name": "Visits", "volume": 3200, "minutes": 30}, {"name": "Rounds", "volume": 1600, "per_hour": 2}])
}

#[test]
fn activities_take_volume_times_standard_of_the_working_time() {
    hold(&demand(&nurses(json!([facility("n", work())])), "n"), &[1.5, 1.5]);
}

/// A fifth of a working day, week, month and year: 1.6, 8, 26 · 8 / 60 … hours; together four fifths.
#[test]
fn allowances_are_shares_of_the_same_span() {
    let allowance = |per: &str, hours: f64| json!({"name": per, "hours": hours, "per": per});
    let spans = [("day", 1.6), ("week", 8.0), ("month", 8.0 * 260.0 / 12.0 / 5.0), ("year", 320.0)];
    for (per, hours) in spans {
        let mut ward = facility("n", work());
        ward["category_allowances"] = json!([allowance(per, hours)]);
        hold(&demand(&nurses(json!([ward])), "n"), &[1.5 / 0.8; 2]);
        let mut ward = facility("n", work());
        ward["individual_allowances"] = json!([{"name": per, "heads": 3, "hours": hours, "per": per}]);
        hold(&demand(&nurses(json!([ward])), "n"), &[1.5 + 0.6; 2]);
    }
    // Shares are summed and multiply; where no span is named it is the year.
    let mut ward = facility("n", work());
    ward["category_allowances"] =
        json!([{"name": "Meetings", "share": 0.3}, {"name": "Records", "hours": 320}]);
    ward["individual_allowances"] = json!([{"name": "Teaching", "heads": 2, "hours": 400}]);
    hold(&demand(&nurses(json!([ward])), "n"), &[3.0 + 0.5; 2]);
}

/// Every facility has its own working time and allowances; regions keep their own.
#[test]
fn facilities_add_up_where_they_lie() {
    let mut short = facility("n", work());
    short["hours_per_day"] = json!(4);
    let builder = nurses(json!([facility("n", work()), short, facility("s", work())]));
    hold(&demand(&builder, "n"), &[4.5; 2]);
    hold(&demand(&builder, "s"), &[1.5; 2]);
    hold(&demand(&builder, "T"), &[6.0; 2]);
}

/// The activities follow the people, and what only some do stays.
#[test]
fn volumes_grow_with_inhabitants_or_their_use_of_care() {
    let mut ward = facility("n", work());
    ward["category_allowances"] = json!([{"name": "Meetings", "share": 0.25}]);
    ward["individual_allowances"] = json!([{"name": "Teaching", "heads": 1, "hours": 400}]);
    let mut builder =
        nurses(json!([ward, facility("s", json!([{"name": "Visits", "volume": 1600, "minutes": 60}]))]));
    let bands = || ("age", ids(&["0-64", "65+"]));
    builder
        .series(
            "population",
            "persons",
            &[("region", ids(&["n", "s"])), bands(), ("year", ids(&["2020", "2021"]))],
            &[300.0, 300.0, 100.0, 300.0, 100.0, 100.0, 100.0, 50.0],
        )
        .series("care_use", "uses_per_person_per_year", &[bands()], &[1.0, 5.0]);
    hold(&demand(&builder, "n"), &[2.25, 2.25]);
    builder.file["methods"][0]["demand"]["volumes"] = json!("population");
    hold(&demand(&builder, "n"), &[2.25, 2.0 * 1.5 + 0.25]);
    hold(&demand(&builder, "s"), &[1.0, 0.75]);
    builder.file["methods"][0]["demand"]["volumes"] = json!("utilisation");
    hold(&demand(&builder, "n"), &[2.25, 2.0 * 1800.0 / 800.0 + 0.25]);
    builder.file["methods"][0]["demand"]["calibrated"] = json!(true);
    hold(&demand(&builder, "n"), &[6.0, 6.0 * 4.75 / 2.25]);
}
