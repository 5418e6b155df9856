//! The gap the other way round, figures relative to the base year, and tables of every so many years.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::forecast::measure::Measure;
use hwf_forecast::plain::codes;
use hwf_forecast::requests::{DemandsRequest, Forecast, ForecastRequest, GapSign, TablesRequest};
use serde_json::json;

/// 100 persons of whom a tenth leaves; 120 are wanted.
fn short() -> Builder {
    let mut builder = colleagues(100.0, 2022);
    builder.constant("exit", "probability_per_year", 0.1).constant("unmet_demand", "share", 0.2);
    builder
}

fn asked(builder: &Builder, gap: Option<GapSign>, index_100: Option<bool>) -> Forecast {
    let request = ForecastRequest { scenario: None, measures: None, by: None, gap, index_100 };
    builder.forecaster().forecast(&request).expect("the base")
}

fn values(forecast: &Forecast, measure: Measure) -> Option<&[f64]> {
    let series = forecast.series.iter().find(|series| series.measure == measure)?;
    Some(&series.values.0)
}

#[test]
fn only_the_gap_turns_round_and_the_answer_says_so() {
    let usual = asked(&short(), None, None);
    let other = asked(&short(), Some(GapSign::DemandMinusSupply), None);
    assert_eq!((usual.gap, other.gap), (GapSign::SupplyMinusDemand, GapSign::DemandMinusSupply));
    hold(values(&usual, Measure::GapFte).expect("a gap"), &[-20.0, -30.0, -39.0]);
    hold(values(&other, Measure::GapFte).expect("a gap"), &[20.0, 30.0, 39.0]);
    assert_eq!(usual.summary, other.summary);
    for (one, two) in usual.series.iter().zip(&other.series) {
        assert_eq!((one.measure, &one.unit), (two.measure, &two.unit));
        if one.measure != Measure::GapFte {
            assert!(one.values.0.iter().zip(&two.values.0).all(|(a, b)| a.to_bits() == b.to_bits()));
        }
    }
    // Nothing is missing and nothing is left over: no sign at all.
    let even = asked(&colleagues(100.0, 2022), Some(GapSign::DemandMinusSupply), None);
    assert!(values(&even, Measure::GapFte).expect("a gap").iter().all(|gap| gap.is_sign_positive()));
}

#[test]
fn an_index_is_100_in_the_base_year_and_nothing_where_there_is_nothing_to_divide_by() {
    let index = asked(&short(), None, Some(true));
    hold(values(&index, Measure::SupplyHeads).expect("heads"), &[100.0, 90.0, 81.0]);
    hold(values(&index, Measure::GapFte).expect("a gap"), &[100.0, 150.0, 195.0]);
    hold(values(&index, Measure::DemandFte).expect("a demand"), &[100.0; 3]);
    assert!(index.series.iter().all(|series| series.unit == "index"));
    // No shortage has accumulated by the base year, and a rate has none.
    assert_eq!(values(&index, Measure::CumulativeShortage), None);
    assert_eq!(values(&index, Measure::ExitRate), None);
}

fn rows(builder: &Builder, name: &str, gap: Option<GapSign>, every_years: Option<i32>) -> Vec<String> {
    let request =
        TablesRequest { scenario: None, dialect: None, gap, every_years, form: None, disclosure: None };
    let tables = builder.forecaster().tables(&request).expect("tables");
    let table = tables.into_iter().find(|table| table.name == name).expect(name);
    table.text.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn a_table_names_the_gap_by_its_sign() {
    let gaps = |gap| {
        let rows = rows(&short(), "balance.csv", gap, None);
        rows.into_iter().filter(|row| row.contains(",gap_")).collect::<Vec<_>>()
    };
    assert_eq!(gaps(None)[1], "p,r,s,T,T,2021,gap_fte,fte,-30");
    let other = gaps(Some(GapSign::DemandMinusSupply));
    assert_eq!(other[1], "p,r,s,T,T,2021,gap_fte_demand_minus_supply,fte,30");
    assert_eq!(other.len(), 3);
}

#[test]
fn every_so_many_years_count_from_the_base_year() {
    let mut builder = colleagues(100.0, 2026);
    builder.constant("exit", "probability_per_year", 0.1);
    let years = |name: &str, every| {
        let mut years: Vec<String> = Vec::new();
        for row in rows(&builder, name, None, every) {
            let year = row.split(',').nth(5).expect("a year").to_owned();
            if !years.contains(&year) {
                years.push(year);
            }
        }
        years
    };
    assert_eq!(years("supply.csv", Some(5)), ["2020", "2025"]);
    assert_eq!(years("stock.csv", Some(3)), ["2020", "2023", "2026"]);
    assert_eq!(years("flows.csv", Some(3)), ["2023", "2026"]);
    assert_eq!(years("flows.csv", None).len(), 6);
    let request = TablesRequest {
        scenario: None,
        dialect: None,
        gap: None,
        every_years: Some(0),
        form: None,
        disclosure: None,
    };
    let problems = builder.forecaster().tables(&request).expect_err("no step");
    assert_eq!((problems[0].code.as_str(), problems[0].path.as_str()), (codes::VALUE_RANGE, "every_years"));
}

/// Temporary staff stand beside the ages, and every flow has its row: returners, moves, temporary staff.
#[test]
fn temporary_staff_and_every_flow_have_their_rows() {
    let mut builder = colleagues(100.0, 2021);
    builder.file["axes"]["sectors"] = json!([{"id": "a", "name": "A"}, {"id": "b", "name": "B"}]);
    builder.file["data"] = json!([]);
    builder.file["parameters"] = json!([]);
    let sectors = || vec!["a".to_owned(), "b".to_owned()];
    let both = || [("sector", sectors()), ("age", ages(30, 60, true))];
    builder
        .constant("unmet_demand", "share", 0.0)
        .series("stock", "heads", &both(), &[at_age(40, 60.0), at_age(40, 40.0)].concat())
        .series("inactive_stock", "heads", &both(), &[at_age(40, 8.0), at_age(40, 0.0)].concat())
        .constant("return_rate", "probability_per_year", 0.5)
        .series(
            "sector_moves",
            "share",
            &[("sector", sectors()), ("to_sector", sectors())],
            &[0.9, 0.1, 0.0, 1.0],
        )
        .series(
            "temporary_staff",
            "heads",
            &[("sector", sectors()), ("year", vec!["2020".to_owned(), "2021".to_owned()])],
            &[3.0, 5.0, 0.0, 0.0],
        );
    let flows = rows(&builder, "flows.csv", None, None);
    for row in [
        "p,r,a,T,T,2021,returners,heads,4",
        "p,r,b,T,T,2021,moved_in,heads,6",
        "p,r,a,T,T,2021,moved_out,heads,6",
        "p,r,a,T,T,2021,temporary_change,heads,2",
        "p,r,T,T,T,2021,temporary_change,heads,2",
    ] {
        assert!(flows.contains(&row.to_owned()), "{row}\n{flows:#?}");
    }
    let stock = rows(&builder, "stock.csv", None, None);
    for row in [
        "p,r,a,T,T,2020,temporary_staff,heads,3",
        "p,r,a,T,T,2021,temporary_staff,heads,5",
        "p,r,b,T,T,2021,temporary_staff,heads,0",
        "p,r,a,T,41,2021,stock,heads,58",
    ] {
        assert!(stock.contains(&row.to_owned()), "{row}");
    }
}

/// The method that counts first, those beside it by their names, each with its own start.
#[test]
fn demands_of_all_methods_stand_side_by_side() {
    let mut builder = short();
    builder.file["methods"][0]["beside"] = json!([
        {"name": "Funded posts", "demand": {"type": "path"}},
        {"name": "Posts from today on", "demand": {"type": "path", "calibrated": true}},
    ]);
    builder.path("stated_demand", "fte", &[2020, 2021], &[80.0, 100.0]);
    let request = DemandsRequest { scenario: None, profession: "p".to_owned() };
    let answer = builder.forecaster().demands(&request).expect("demands");
    assert_eq!(answer.years, [2020, 2021, 2022]);
    hold(&answer.supply_fte.0, &[100.0, 90.0, 81.0]);
    let named: Vec<_> =
        answer.demands.iter().map(|line| (line.name.as_deref(), line.method.as_str())).collect();
    assert_eq!(
        named,
        [(None, "constant"), (Some("Funded posts"), "path"), (Some("Posts from today on"), "path")]
    );
    hold(&answer.demands[0].fte.0, &[120.0; 3]);
    hold(&answer.demands[1].fte.0, &[80.0, 100.0, 100.0]);
    hold(&answer.demands[2].fte.0, &[120.0, 150.0, 150.0]);
}
