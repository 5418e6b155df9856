//! Moves between regions, sectors and professions: after exits, before joiners, by age.

use super::{hold, several};
use crate::projects::{Builder, ages, ids, line, of_part};
use hwf_forecast::project::{Change, Operation, Quantity, Scope};
use hwf_forecast::requests::{Choice, ForecastRequest};
use serde_json::json;

fn heads(builder: &Builder, part: [&str; 4]) -> Vec<f64> {
    of_part(&builder.forecaster(), "supply_heads", None, part)
}

/// 100 of 30 in the north, half of whom leave each year; a tenth goes south, a fifth comes back.
fn north_and_south() -> Builder {
    let mut builder = several(&["p"], 2022);
    let mut stock = vec![0.0; 22];
    stock[0] = 100.0;
    builder
        .series("stock", "heads", &[("region", ids(&["n", "s"])), ("age", ages(30, 40, true))], &stock)
        .constant("exit", "probability_per_year", 0.5)
        .constant("entrant_exposure", "share", 0.0)
        .series(
            "region_moves",
            "share",
            &[("region", ids(&["n", "s"])), ("to_region", ids(&["n", "s"]))],
            &[0.9, 0.1, 0.2, 0.8],
        );
    builder
}

#[test]
fn those_who_stay_in_work_move() {
    let builder = north_and_south();
    hold(&heads(&builder, ["p", "n", "s", "T"]), &[100.0, 45.0, 20.75]);
    hold(&heads(&builder, ["p", "s", "s", "T"]), &[0.0, 5.0, 4.25]);
    hold(&heads(&builder, ["p", "T", "s", "T"]), &[100.0, 50.0, 25.0]);
    let forecaster = builder.forecaster();
    hold(&line(&forecaster, "moved_out", "p", "n"), &[5.0, 2.25]);
    hold(&line(&forecaster, "moved_in", "p", "n"), &[0.0, 0.5]);
    hold(&line(&forecaster, "moved_in", "p", "s"), &[5.0, 2.25]);
    hold(&line(&forecaster, "moved_out", "p", "T"), &[5.0, 2.75]);
    // Who leaves does so where they were.
    hold(&line(&forecaster, "leavers", "p", "s"), &[0.0, 2.5]);
}

#[test]
fn who_joins_moves_a_year_later() {
    let mut builder = north_and_south();
    let mut profile = vec![0.0; 22];
    profile[0] = 1.0;
    builder.constant("immigration", "heads_per_year", 10.0).series(
        "immigration_profile",
        "share",
        &[("region", ids(&["n", "s"])), ("age", ages(30, 40, true))],
        &profile,
    );
    hold(&heads(&builder, ["p", "n", "s", "T"]), &[100.0, 55.0, 35.25]);
    hold(&heads(&builder, ["p", "s", "s", "T"]), &[0.0, 5.0, 4.75]);
}

/// Everybody of 31 and of the open age goes south, nobody else: the ages are those at the year's start.
#[test]
fn moves_are_read_at_the_age_at_the_start_of_the_year() {
    let mut builder = several(&["p"], 2022);
    let mut stock = vec![0.0; 22];
    (stock[0], stock[1], stock[9], stock[10]) = (1.0, 10.0, 100.0, 1000.0);
    let ages_moving = ids(&["30", "31", "32-39", "40+"]);
    let (stay, go) = ([1.0, 0.0, 1.0, 0.0], [0.0, 1.0, 0.0, 1.0]);
    builder
        .series("stock", "heads", &[("region", ids(&["n", "s"])), ("age", ages(30, 40, true))], &stock)
        .series(
            "region_moves",
            "share",
            &[("region", ids(&["n", "s"])), ("to_region", ids(&["n", "s"])), ("age", ages_moving)],
            &[stay, go, [0.0; 4], [1.0; 4]].concat(),
        );
    hold(&heads(&builder, ["p", "s", "s", "T"]), &[0.0, 1010.0, 1111.0]);
    hold(&heads(&builder, ["p", "n", "s", "T"]), &[1111.0, 101.0, 0.0]);
}

/// Regions first: who comes to the south changes the sector there in the same year. Then professions: who
/// is private by then becomes a q.
#[test]
fn regions_sectors_and_professions_follow_one_another() {
    let mut builder = several(&["p", "q"], 2021);
    builder.file["axes"]["sectors"] =
        json!([{"id": "public", "name": "Public"}, {"id": "private", "name": "Private"}]);
    let places = || {
        [("region", ids(&["n", "s"])), ("sector", ids(&["public", "private"])), ("age", ages(30, 40, true))]
    };
    let mut stock = vec![0.0; 44];
    stock[3] = 100.0;
    builder.series("stock", "heads", &places(), &stock);
    builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["for"] =
        json!({"profession": "p"});
    builder.series("stock", "heads", &places(), &[0.0; 44]);
    builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["for"] =
        json!({"profession": "q"});
    builder
        .series(
            "region_moves",
            "share",
            &[("region", ids(&["n", "s"])), ("to_region", ids(&["n", "s"]))],
            &[0.5, 0.5, 0.0, 1.0],
        )
        .series(
            "sector_moves",
            "share",
            &[
                ("region", ids(&["n", "s"])),
                ("sector", ids(&["public", "private"])),
                ("to_sector", ids(&["public", "private"])),
            ],
            &[1.0, 0.0, 0.0, 1.0, 0.2, 0.8, 0.0, 1.0],
        )
        .series(
            "profession_moves",
            "share",
            &[
                ("profession", ids(&["p"])),
                ("sector", ids(&["public", "private"])),
                ("to_profession", ids(&["p", "q"])),
            ],
            &[1.0, 0.0, 0.75, 0.25],
        );
    let at = |profession, region, sector| heads(&builder, [profession, region, sector, "T"])[1];
    hold(
        &[at("p", "n", "public"), at("p", "s", "public"), at("p", "s", "private"), at("q", "s", "private")],
        &[50.0, 10.0, 30.0, 10.0],
    );
    let forecaster = builder.forecaster();
    hold(&line(&forecaster, "moved_out", "p", "T"), &[50.0 + 40.0 + 10.0]);
    hold(&line(&forecaster, "moved_in", "p", "T"), &[50.0 + 40.0]);
    hold(&line(&forecaster, "moved_in", "q", "T"), &[10.0]);
    // Asked for alone, a profession still has those who come from another.
    let at_35 =
        hwf_forecast::requests::PyramidRequest { scenario: None, profession: "q".to_owned(), year: 2021 };
    hold(&forecaster.pyramid(&at_35).unwrap().series[0].values.0[4..5], &[10.0]);
}

/// What moves is changed; who stays is the rest, and more than everybody cannot go.
#[test]
fn a_scenario_changes_what_moves() {
    let change = |op, amount, to: Option<&str>| {
        let scope =
            Some(Scope { region: Some("n".to_owned()), to_region: to.map(str::to_owned), ..Scope::ALL });
        vec![Change { quantity: Quantity::RegionMoves, scope, op, amount, ramp: None, reason: None }]
    };
    let forecaster = north_and_south().forecaster();
    let south = |changes| of_part(&forecaster, "supply_heads", Some(changes), ["p", "s", "s", "T"])[1];
    hold(&[south(change(Operation::Scale, 2.0, None))], &[10.0]);
    hold(&[south(change(Operation::Set, 0.5, Some("s")))], &[25.0]);
    hold(&[south(change(Operation::Add, 0.3, None))], &[20.0]);
    let scenario = Some(Choice::Changes(change(Operation::Scale, 11.0, None)));
    let request = ForecastRequest { scenario, measures: None, by: None, gap: None, index_100: None };
    assert_eq!(forecaster.forecast(&request).expect_err("more than everybody")[0].code, "change.range");
}

/// A change for all professions leaves those alone who do not move.
#[test]
fn who_states_no_moves_gets_none_from_a_scenario() {
    let mut builder = north_and_south();
    builder.file["axes"]["professions"] = json!([{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}]);
    let method = builder.file["methods"][0].clone();
    builder.file["methods"].as_array_mut().unwrap().push(method);
    builder.file["methods"][1]["profession"] = json!("q");
    builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap()["for"] =
        json!({"profession": "p"});
    let scope = Some(Scope { region: Some("n".to_owned()), to_region: Some("s".to_owned()), ..Scope::ALL });
    let change = Change {
        quantity: Quantity::RegionMoves,
        scope,
        op: Operation::Set,
        amount: 0.5,
        ramp: None,
        reason: None,
    };
    let forecaster = builder.forecaster();
    let south = |profession| {
        of_part(&forecaster, "supply_heads", Some(vec![change.clone()]), [profession, "s", "s", "T"])[1]
    };
    hold(&[south("p"), south("q")], &[25.0, 0.0]);
}
