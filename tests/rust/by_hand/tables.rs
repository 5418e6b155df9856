//! The long tables: which rows stand in them, under which names.

use crate::projects::{Builder, ages, ids, sexes};
use hwf_forecast::report::disclosure::Disclosure;
use hwf_forecast::report::tidy::{Form, Table};
use hwf_forecast::requests::TablesRequest;
use serde_json::json;

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

/// The files of a request on four workers in two regions, of whom one region has one.
fn files(form: Option<Form>, disclosure: Option<Disclosure>) -> Vec<Table> {
    let mut builder = super::several(&["p"], 2021);
    builder.series(
        "stock",
        "heads",
        &[("region", ids(&["n", "s"])), ("age", ids(&["30", "31-39", "40+"]))],
        &[1.0, 0.0, 0.0, 20.0, 9.0, 0.0],
    );
    builder.file["about"]["country"] = json!("SK");
    let request =
        TablesRequest { scenario: None, dialect: None, gap: None, every_years: Some(9), form, disclosure };
    builder.forecaster().tables(&request).expect("tables")
}

#[test]
fn small_cells_are_held_back_and_told() {
    let rule = Disclosure { least_heads: Some(5.0), round_to: Some(5.0) };
    let tables = files(None, Some(rule));
    let text = |name: &str| &tables.iter().find(|table| table.name == name).expect(name).text;
    let supply: Vec<&str> = text("supply.csv").lines().collect();
    assert_eq!(supply[0], "profession,region,sector,sex,age,year,measure,unit,value,status");
    // One in the north is held back; by the total of thirty the south would tell it.
    for row in [
        "p,n,s,T,T,2020,supply_heads,heads,,c",
        "p,s,s,T,T,2020,supply_heads,heads,,c",
        "p,T,s,T,T,2020,supply_heads,heads,30,r",
        "p,n,s,T,T,2020,supply_fte,fte,,c",
    ] {
        assert!(supply.contains(&row), "{row} is not among {supply:#?}");
    }
    let account: Vec<&str> = text("disclosure.csv").lines().collect();
    assert_eq!(account[0], "table,treatment,cells");
    assert!(account.contains(&"supply.csv,below_least,1"), "{account:?}");
    assert!(account.contains(&"supply.csv,complementary,1"), "{account:?}");
    let wrong = Disclosure { least_heads: Some(-1.0), round_to: None };
    assert!(wrong.check().is_err());
}

#[test]
fn one_file_in_the_manner_of_sdmx_has_its_codes() {
    let tables = files(Some(Form::Sdmx), Some(Disclosure { least_heads: Some(5.0), round_to: None }));
    assert_eq!(tables[0].name, "forecast.sdmx.csv");
    let rows: Vec<&str> = tables[0].text.lines().collect();
    assert_eq!(
        rows[0],
        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,PROFESSION,SECTOR,SEX,AGE,MEASURE,UNIT_MEASURE,\
         TIME_PERIOD,OBS_VALUE,OBS_STATUS,CONF_STATUS"
    );
    for row in [
        "dataflow,HWF:FORECAST(1.0),I,A,SK,p,s,_T,_T,supply_heads,heads,2020,30,A,F",
        "dataflow,HWF:FORECAST(1.0),I,A,n,p,s,_T,_T,supply_heads,heads,2020,,Q,C",
        "dataflow,HWF:FORECAST(1.0),I,A,s,p,s,_T,Y30,stock,heads,2020,20,A,F",
    ] {
        assert!(rows.contains(&row), "{row} is not among {:#?}", &rows[..12.min(rows.len())]);
    }
}

/// The base year is as sure as its stock: a flag of another series says nothing of it.
#[test]
fn the_base_year_has_the_status_of_its_stock() {
    let status = |series: usize| {
        let mut builder = colleagues();
        builder.file["data"][series]["flags"] = json!([{"cell": vec![0; 2 - series], "flag": "p"}]);
        let request = TablesRequest {
            scenario: None,
            dialect: None,
            gap: None,
            every_years: None,
            form: Some(Form::Sdmx),
            disclosure: None,
        };
        let tables = builder.forecaster().tables(&request).expect("tables");
        let found = |year: &str| {
            let row =
                tables[0].text.lines().find(|row| row.contains(&format!(",supply_heads,heads,{year},")));
            row.and_then(|row| row.split(',').nth(13)).map(str::to_owned)
        };
        [found("2020"), found("2021")].map(|status| status.expect("a row"))
    };
    assert_eq!(status(0), ["P", "F"]);
    assert_eq!(status(1), ["A", "F"]);
}
