//! What a plan costs, and what one FTE of a lever costs.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages};
use hwf_forecast::project::{Change, Operation, Quantity};
use hwf_forecast::requests::{Choice, CostItem, Costs, CostsRequest};
use serde_json::json;

/// 100 persons who work half and of whom 10 % leave; ten starters a year who train for two years and a
/// half, eight of an earlier year in their second year; four a year from abroad.
fn budget() -> Builder {
    let mut builder = colleagues(100.0, 2024);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .constant("fte_per_head", "fte_per_head", 0.5)
        .constant("exit", "probability_per_year", 0.1)
        .constant("entrant_exposure", "share", 0.0)
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", 2.5)
        .constant("entry_share", "share", 0.0)
        .series("students_in_training", "heads", &[("study_year", ages(1, 2, false))], &[0.0, 8.0])
        .series("graduate_profile", "share", &by_age(), &at_age(30, 1.0))
        .constant("immigration", "heads_per_year", 4.0)
        .series("immigration_profile", "share", &by_age(), &at_age(30, 1.0));
    builder
}

fn cost(builder: &mut Builder, quantity: &str, currency: &str, price_year: i32, value: f64) {
    builder.constant(quantity, "currency", value);
    let stated = builder.file["parameters"].as_array_mut().unwrap().last_mut().unwrap();
    stated["currency"] = json!(currency);
    stated["price_year"] = json!(price_year);
}

fn asked(builder: &Builder, changes: Vec<Change>) -> Costs {
    let request = CostsRequest {
        scenario: Some(Choice::Changes(changes)),
        profession: "p".to_owned(),
        target_year: 2022,
    };
    builder.forecaster().costs(&request).expect("costs")
}

fn line(costs: &Costs, item: CostItem) -> (&[f64], &[f64]) {
    let line = costs.lines.iter().find(|line| line.item == item).unwrap_or_else(|| panic!("{}", item.word()));
    (&line.values.0, &line.base_values.0)
}

#[test]
fn each_line_is_persons_or_fte_times_their_cost() {
    let mut builder = budget();
    cost(&mut builder, "cost_trainee_year", "EUR", 2023, 1000.0);
    cost(&mut builder, "cost_fte_year", "EUR", 2023, 100.0);
    cost(&mut builder, "cost_immigrant", "EUR", 2023, 10.0);
    cost(&mut builder, "cost_leaver", "EUR", 2023, 1.0);
    let costs = asked(&builder, Vec::new());
    assert_eq!(costs.years, [2021, 2022, 2023, 2024]);
    // In training: ten of each of the last two years and half of the ten before them; of the eight all in
    // their second year in 2020 half are there until the end of 2021 and half ended with it.
    hold(line(&costs, CostItem::TraineeYear).0, &[14_000.0, 20_000.0, 25_000.0, 25_000.0]);
    // Heads 94, 88.6, 83.74, 79.366 on 31 December, each half an FTE.
    hold(line(&costs, CostItem::FteYear).0, &[4700.0, 4430.0, 4187.0, 3968.3]);
    hold(line(&costs, CostItem::Immigrant).0, &[40.0; 4]);
    hold(line(&costs, CostItem::Leaver).0, &[10.0, 9.4, 8.86, 8.374]);
    hold(line(&costs, CostItem::Total).0, &[18_750.0, 24_479.4, 29_235.86, 29_016.674]);
    for line in &costs.lines {
        assert_eq!((line.currency.as_str(), line.price_year), ("EUR", Some(2023)));
        assert_eq!(line.values, line.base_values);
    }
}

#[test]
fn only_what_is_stated_is_costed_and_money_of_two_kinds_is_not_added() {
    let mut builder = budget();
    cost(&mut builder, "cost_immigrant", "EUR", 2023, 10.0);
    let costs = asked(&builder, Vec::new());
    let items: Vec<_> = costs.lines.iter().map(|line| line.item).collect();
    assert_eq!(items, [CostItem::Immigrant, CostItem::Total]);
    for (currency, price_year) in [("CZK", 2023), ("EUR", 2020)] {
        cost(&mut builder, "cost_leaver", currency, price_year, 1.0);
        let costs = asked(&builder, Vec::new());
        let items: Vec<_> = costs.lines.iter().map(|line| line.item).collect();
        assert_eq!(items, [CostItem::Immigrant, CostItem::Leaver]);
        assert_eq!(costs.levers, []);
    }
}

/// Six more from abroad a year: in 2022 6·0.9 + 6 = 11.4 heads and 5.7 FTE more, for two years of
/// recruitment at 10 and of wages: 120 + 100·(3 + 5.7).
#[test]
fn a_lever_costs_what_it_adds_to_the_base_by_the_target_year() {
    let mut builder = budget();
    cost(&mut builder, "cost_immigrant", "EUR", 2023, 10.0);
    cost(&mut builder, "cost_fte_year", "EUR", 2023, 100.0);
    let change =
        |quantity, op, amount| Change { quantity, scope: None, op, amount, ramp: None, reason: None };
    let costs = asked(
        &builder,
        vec![
            change(Quantity::Immigration, Operation::Set, 10.0),
            change(Quantity::InternalYield, Operation::Set, 0.5),
        ],
    );
    let [abroad, idle] = costs.levers.as_slice() else { panic!("{:?}", costs.levers) };
    hold(&[abroad.cost, abroad.fte], &[990.0, 5.7]);
    hold(&[abroad.cost_per_fte.expect("FTE gained")], &[990.0 / 5.7]);
    // Nobody enters in this project, so a yield gives nothing, and nothing is not divided by.
    assert_eq!((abroad.change, idle.change), (0, 1));
    assert_eq!((idle.cost, idle.fte, idle.cost_per_fte), (0.0, 0.0, None));
    let (values, base) = line(&costs, CostItem::Immigrant);
    hold(values, &[100.0; 4]);
    hold(base, &[40.0; 4]);
}
