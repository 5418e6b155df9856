//! The workload of facilities (WHO's WISN).

use super::{at_age, hold};
use crate::projects::{Builder, ages, near};
use hwf_forecast::requests::{WorkloadLine, WorkloadRequest};
use serde_json::{Value, json};

fn country(workloads: Value) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2022));
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    builder.file["axes"]["professions"] = json!([{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}]);
    builder.file["methods"] = json!([
        {"profession": "p", "supply": {"type": "cohort"}, "demand": {"type": "workload"}},
        {"profession": "q", "supply": {"type": "cohort"}, "demand": {"type": "constant"}},
    ]);
    builder.file["workloads"] = workloads;
    builder.series(
        "stock",
        "heads",
        &[("region", vec!["n".to_owned(), "s".to_owned()]), ("age", ages(30, 60, true))],
        &[at_age(40, 3.0), at_age(40, 5.0)].concat(),
    );
    builder
}

/// The published case: 253 days off 260 and a week of leave each kind, seven hours a day.
fn published() -> Value {
    json!({
        "profession": "p", "facility": "Centre", "region": "n", "days_per_year": 260, "holidays": 10,
        "annual_leave": 22, "sick_leave": 6, "other_leave": 5, "hours_per_day": 7, "staff_fte": 2,
        "activities": [{"name": "A", "volume": 8000, "minutes": 10}, {"name": "B", "volume": 4000, "per_hour": 3}],
        "category_allowances": [{"name": "Records", "share": 0.15}]
    })
}

/// 1,200 hours a year; one person gives 600 of them to something only they do.
fn other() -> Value {
    json!({
        "profession": "p", "facility": "Post", "region": "s", "days_per_year": 200, "hours_per_day": 6,
        "staff_fte": 1, "activities": [{"name": "A", "volume": 1200, "minutes": 60}],
        "individual_allowances": [{"name": "Training", "heads": 1, "hours": 600}]
    })
}

fn asked(workloads: Value, profession: Option<&str>) -> Vec<WorkloadLine> {
    let request = WorkloadRequest { profession: profession.map(str::to_owned) };
    country(workloads).forecaster().workload(&request).expect("workload").lines
}

fn place(line: &WorkloadLine) -> [&str; 3] {
    [&line.profession, &line.region, &line.facility]
}

#[test]
fn a_facility_is_that_of_the_manual() {
    let lines = asked(json!([published(), other()]), None);
    let [centre, post, ..] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(place(centre), ["p", "n", "Centre"]);
    assert_eq!(centre.available_hours, Some(1519.0));
    assert!(near(centre.activities_fte, 1.75554, 5e-6), "{}", centre.activities_fte);
    hold(&[centre.category_factor.expect("a factor"), centre.individual_fte], &[1.0 / 0.85, 0.0]);
    assert!(near(centre.needed_fte, 2.06534, 5e-6), "{}", centre.needed_fte);
    hold(&[centre.difference_fte.expect("staff")], &[2.0 - centre.needed_fte]);
    hold(&[centre.ratio.expect("staff")], &[2.0 / centre.needed_fte]);
    hold(&[post.activities_fte, post.individual_fte, post.needed_fte], &[1.0, 0.5, 1.5]);
    assert_eq!((post.available_hours, post.category_factor), (Some(1200.0), Some(1.0)));
}

/// 2 + 1 staff for 2.06534 + 1.5: the ratio of the sums, not the mean of 0.968 and 0.667.
#[test]
fn sums_come_before_ratios() {
    let lines = asked(json!([published(), other()]), None);
    let places: Vec<_> = lines.iter().map(place).collect();
    assert_eq!(
        places,
        [["p", "n", "Centre"], ["p", "s", "Post"], ["p", "n", "T"], ["p", "s", "T"], ["p", "T", "T"],]
    );
    let all = &lines[4];
    let needed = lines[0].needed_fte + 1.5;
    hold(&[all.needed_fte, all.staff_fte.expect("staff"), all.individual_fte], &[needed, 3.0, 0.5]);
    hold(&[all.ratio.expect("a ratio"), all.difference_fte.expect("staff")], &[3.0 / needed, 3.0 - needed]);
    assert_eq!((all.available_hours, all.category_factor), (None, None));
    // A region of one facility is that facility.
    assert_eq!((lines[3].available_hours, lines[3].category_factor), (Some(1200.0), Some(1.0)));
}

#[test]
fn staff_that_is_not_stated_for_each_is_not_stated_for_all() {
    let mut without = other();
    without.as_object_mut().expect("an object").remove("staff_fte");
    let mut second = published();
    second["facility"] = json!("Second");
    let lines = asked(json!([published(), without, second]), Some("p"));
    let north = lines.iter().find(|line| place(line) == ["p", "n", "T"]).expect("the north");
    assert_eq!((north.staff_fte, north.available_hours), (Some(4.0), Some(1519.0)));
    let all = lines.last().expect("the country");
    assert_eq!((all.staff_fte, all.difference_fte, all.ratio), (None, None, None));
    assert_eq!(asked(json!([published(), other()]), Some("q")), []);
}

/// Working time as published for Indonesia: five days of 5¼ hours, six of 4⅜.
#[test]
fn published_working_times() {
    let centre = |days: i32, hours: f64| {
        json!({
            "profession": "p", "facility": "Centre", "region": "n", "days_per_year": days,
            "holidays": 48, "hours_per_day": hours, "activities": []
        })
    };
    let lines = asked(json!([centre(260, 5.25), centre(312, 4.375), other()]), None);
    assert_eq!((lines[0].available_hours, lines[1].available_hours), (Some(1113.0), Some(1155.0)));
}
