//! The long tables: which rows stand in them, under which names.

use crate::projects::{Builder, ages, sexes};
use hwf_forecast::requests::TablesRequest;

/// The rows of a table without its heading.
fn rows(builder: &Builder, name: &str) -> Vec<String> {
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
    let table = tables.into_iter().find(|table| table.name == name).expect(name);
    table.text.lines().skip(1).map(str::to_owned).collect()
}

/// Two women of 30, who work half, and one man of 31 or older; half of them leave in a year.
fn colleagues() -> Builder {
    let mut builder = Builder::new(&["F", "M"], (30, 31), (2020, 2021));
    builder
        .series("stock", "heads", &[("sex", sexes()), ("age", ages(30, 31, true))], &[2.0, 0.0, 0.0, 1.0])
        .series("fte_per_head", "fte_per_head", &[("sex", sexes())], &[0.5, 1.0])
        .constant("exit", "probability_per_year", 0.5);
    builder
}

#[test]
fn the_stock_has_a_row_for_each_sex_age_and_year_and_no_total() {
    assert_eq!(
        rows(&colleagues(), "stock.csv"),
        [
            "p,r,s,F,30,2020,stock,heads,2",
            "p,r,s,F,31+,2020,stock,heads,0",
            "p,r,s,M,30,2020,stock,heads,0",
            "p,r,s,M,31+,2020,stock,heads,1",
            "p,r,s,F,30,2021,stock,heads,0",
            "p,r,s,F,31+,2021,stock,heads,1",
            "p,r,s,M,30,2021,stock,heads,0",
            "p,r,s,M,31+,2021,stock,heads,0.5",
        ]
    );
}

/// The total of an axis with several members stands beside them as T; it is their sum, once.
#[test]
fn supply_stands_by_sex_and_in_total() {
    assert_eq!(
        rows(&colleagues(), "supply.csv"),
        [
            "p,r,s,F,T,2020,supply_heads,heads,2",
            "p,r,s,F,T,2021,supply_heads,heads,1",
            "p,r,s,F,T,2020,supply_fte,fte,1",
            "p,r,s,F,T,2021,supply_fte,fte,0.5",
            "p,r,s,M,T,2020,supply_heads,heads,1",
            "p,r,s,M,T,2021,supply_heads,heads,0.5",
            "p,r,s,M,T,2020,supply_fte,fte,1",
            "p,r,s,M,T,2021,supply_fte,fte,0.5",
            "p,r,s,T,T,2020,supply_heads,heads,3",
            "p,r,s,T,T,2021,supply_heads,heads,1.5",
            "p,r,s,T,T,2020,supply_fte,fte,2",
            "p,r,s,T,T,2021,supply_fte,fte,1",
        ]
    );
}

/// Flows have no row in the base year: nothing flows into its stock.
#[test]
fn flows_begin_in_the_year_after_the_base() {
    let flows = rows(&colleagues(), "flows.csv");
    assert!(flows.contains(&"p,r,s,T,T,2021,leavers,heads,1.5".to_owned()), "{flows:?}");
    assert!(flows.iter().all(|row| row.contains(",2021,")), "{flows:?}");
}

/// Without a population there is no density, without flows no rate of the base year, and no row of either.
#[test]
fn what_is_not_defined_has_no_row() {
    let rows = rows(&colleagues(), "balance.csv");
    let of = |measure: &str| rows.iter().filter(|row| row.contains(measure)).count();
    assert_eq!((of(",heads_per_10000,"), of(",exit_rate,"), of(",gap_fte,")), (0, 1, 2));
    assert!(rows.iter().all(|row| !row.ends_with(',')), "{rows:?}");
}
