//! Small changes and the trainees that each is worth.

use super::{at_age, colleagues, hold};
use crate::projects::{Builder, ages, near};
use hwf_forecast::Forecaster;
use hwf_forecast::project::{Operation, Quantity, Supply};
use hwf_forecast::requests::{Equivalence, EquivalenceLine, EquivalenceRequest, SmallChange};
use serde_json::json;
use std::path::Path;

fn request(target_year: i32, from_year: Option<i32>) -> EquivalenceRequest {
    EquivalenceRequest { scenario: None, profession: "p".to_owned(), target_year, from_year }
}

fn line(answer: &Equivalence, change: SmallChange) -> &EquivalenceLine {
    let found = answer.lines.iter().find(|line| line.change == change);
    found.unwrap_or_else(|| panic!("{}", change.word()))
}

fn power(base: f64, exponent: usize) -> f64 {
    (0..exponent).map(|_| base).product()
}

/// 100 persons of 40, of whom 5 % leave each year and a fifth of those of 45 retires; ten starters a year
/// train for two years and join at 30. Nobody comes from abroad.
fn school() -> Builder {
    let mut builder = colleagues(100.0, 2026);
    let by_age = || [("age", ages(30, 60, true))];
    builder
        .constant("exit", "probability_per_year", 0.05)
        .constant("entrant_exposure", "share", 0.0)
        .series("retirement", "probability_per_year", &by_age(), &at_age(45, 0.2))
        .constant("intake", "heads_per_year", 10.0)
        .constant("training_duration", "years", 2.0)
        .series("graduate_profile", "share", &by_age(), &at_age(30, 1.0))
        .series("immigration_profile", "share", &by_age(), &at_age(35, 1.0));
    builder
}

#[test]
fn each_change_acts_alone_from_its_first_year_on() {
    let answer = school().forecaster().equivalence(&request(2026, Some(2022))).expect("an answer");
    // Starters of 2022 to 2024 join in 2024 to 2026.
    let trainee = 1.0 + 0.95 + 0.95 * 0.95;
    hold(&[answer.per_trainee_fte], &[trainee]);
    // Who was 40 in 2020 is 45 when 2026 starts; who joined did so at the end of 2023 to 2026.
    let joined = |stay: f64| 10.0 * (1.0 + stay + power(stay, 2) + power(stay, 3));
    let supply = 100.0 * power(0.95, 6) * 0.8 + joined(0.95);
    hold(&[answer.gap_fte], &[supply - 100.0]);
    let words: Vec<_> = answer.lines.iter().map(|line| line.change.word()).collect();
    assert_eq!(
        words,
        ["exit_point", "retirement_year", "ten_immigrants", "hours_percent", "intake_ten_percent"]
    );

    // The mean falls from 5 % to 4 %: all rates by a fifth, from 2022 on.
    let exit = line(&answer, SmallChange::ExitPoint);
    hold(&[exit.changes[0].amount], &[0.8]);
    let fewer = 95.0 * 0.8 * (power(0.96, 5) - power(0.95, 5)) + joined(0.96) - joined(0.95);
    hold(&[exit.gap_change_fte, exit.trainees.expect("trainees")], &[fewer, fewer / trainee]);
    assert_eq!((exit.first_effect_year, exit.years_until_effect), (Some(2022), Some(2)));

    // A year later nobody of 45 retires in 2026.
    let later = line(&answer, SmallChange::RetirementYear);
    hold(&[later.gap_change_fte], &[100.0 * power(0.95, 6) * 0.2]);
    assert_eq!(later.first_effect_year, Some(2026));

    let abroad = line(&answer, SmallChange::TenImmigrants);
    hold(&[abroad.gap_change_fte], &[10.0 * (0..5).map(|year| power(0.95, year)).sum::<f64>()]);

    let hours = line(&answer, SmallChange::HoursPercent);
    hold(&[hours.gap_change_fte], &[0.01 * supply]);

    // One more starter a year is one trainee.
    let intake = line(&answer, SmallChange::IntakeTenPercent);
    hold(&[intake.gap_change_fte, intake.trainees.expect("trainees")], &[trainee, 1.0]);
    assert_eq!((intake.first_effect_year, intake.years_until_effect), (Some(2024), Some(4)));
}

#[test]
fn what_cannot_fall_by_a_point_or_does_not_exist_is_left_out() {
    let mut builder = school();
    builder.constant("exit", "probability_per_year", 0.009);
    builder.constant("retirement", "probability_per_year", 0.01);
    let answer = builder.forecaster().equivalence(&request(2026, Some(2022))).expect("an answer");
    let words: Vec<_> = answer.lines.iter().map(|line| line.change.word()).collect();
    assert_eq!(words, ["ten_immigrants", "hours_percent", "intake_ten_percent"]);
}

/// Before anybody can have arrived no number of trainees does what another change does.
#[test]
fn without_trainees_there_is_nothing_to_compare_with() {
    let answer = school().forecaster().equivalence(&request(2023, Some(2022))).expect("an answer");
    assert_eq!(answer.per_trainee_fte, 0.0);
    assert!(answer.lines.iter().all(|line| line.trainees.is_none()));
}

/// Of 40 foreign-trained 30 come to the north, so do 7.5 of ten more.
#[test]
fn ten_immigrants_divide_over_regions_as_planned() {
    let mut builder = school();
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
    builder.file["data"] = json!([]);
    builder.file["parameters"] = json!([]);
    let regions = || ("region", vec!["n".to_owned(), "s".to_owned()]);
    let by_age = || ("age", ages(30, 60, true));
    builder
        .series("stock", "heads", &[regions(), by_age()], &[at_age(40, 50.0), at_age(40, 10.0)].concat())
        .constant("unmet_demand", "share", 0.0)
        .series("immigration", "heads_per_year", &[regions()], &[30.0, 10.0])
        .series("immigration_profile", "share", &[by_age()], &at_age(30, 1.0))
        .constant("entrant_exposure", "share", 0.0);
    let answer = builder.forecaster().equivalence(&request(2024, Some(2023))).expect("an answer");
    let ten = line(&answer, SmallChange::TenImmigrants);
    let amounts: Vec<f64> = ten.changes.iter().map(|change| change.amount).collect();
    hold(&amounts, &[7.5, 2.5]);
    hold(&[ten.gap_change_fte], &[20.0]);
}

/// Supply by cumulative outflow: of 100 half have left after ten years; ten starters a year from 2023 on
/// train for three years; two a year come from abroad.
pub(super) fn cumulative() -> Builder {
    let mut builder = Builder::new(&["T"], (30, 60), (2020, 2030));
    builder.file["methods"][0]["supply"] = json!({"type": "cumulative", "steerable_year": 2022});
    let sources = || {
        let words = ["in_training", "before_steering", "steerable", "abroad"];
        ("source", words.map(str::to_owned).to_vec())
    };
    builder
        .constant("stock", "heads", 100.0)
        .parameter(
            "cumulative_outflow",
            "share",
            json!({"type": "path", "years": [2020, 2030], "values": [0.0, 0.5], "between": "linear"}),
        )
        .series("source_intake", "heads_per_year", &[sources()], &[0.0, 0.0, 10.0, 2.0])
        .series("source_duration", "years", &[sources()], &[3.0, 3.0, 3.0, 0.0])
        .constant("source_yield", "share", 1.0)
        .constant("external_yield", "share", 1.0);
    builder
}

/// In 2030 50 of the stock are there, 50 of five years of starters and 20 from abroad. From 2023 to 2030 a
/// hundredth of the 100 fewer leave each year: 8 more, for which 1.6 starters a year would do.
#[test]
fn cumulative_outflow_has_a_point_of_its_own() {
    let forecaster = cumulative().forecaster();
    let answer = forecaster.equivalence(&request(2030, None)).expect("an answer");
    assert_eq!(answer.from_year, 2023);
    hold(&[answer.per_trainee_fte, answer.gap_fte], &[5.0, 20.0]);
    let words: Vec<_> = answer.lines.iter().map(|line| line.change.word()).collect();
    assert_eq!(words, ["exit_point", "hours_percent", "intake_ten_percent"]);
    let exit = line(&answer, SmallChange::ExitPoint);
    hold(&[exit.gap_change_fte, exit.trainees.expect("trainees")], &[8.0, 1.6]);
    assert_eq!(exit.first_effect_year, Some(2023));
    hold(&[line(&answer, SmallChange::HoursPercent).gap_change_fte], &[1.2]);
    let intake = line(&answer, SmallChange::IntakeTenPercent);
    hold(&[intake.gap_change_fte, intake.trainees.expect("trainees")], &[5.0, 1.0]);
    // The constant intake of the form cannot begin to differ in another year.
    let later = forecaster.equivalence(&request(2030, Some(2025))).expect("an answer");
    assert!(later.lines.iter().all(|line| line.change != SmallChange::IntakeTenPercent));
}

/// 100 FTE of doctors, a fifth of whose time a task takes: one point of it is 0.2 FTE.
#[test]
fn a_point_of_a_task_counts_for_both_professions() {
    let mut builder = super::task_lines::clinic();
    builder.constant("exit", "probability_per_year", 0.0);
    let forecaster = builder.forecaster();
    for (profession, fte) in [("p", 0.2), ("n", -0.01 * 2_000_000.0 * 1.25 / 90_000.0)] {
        let asked = EquivalenceRequest { profession: profession.to_owned(), ..request(2022, Some(2021)) };
        let answer = forecaster.equivalence(&asked).expect("an answer");
        let shift = line(&answer, SmallChange::TaskShiftPoint);
        assert_eq!(shift.task_shift.as_deref(), Some("p-to-n"));
        assert_eq!(
            (shift.changes[0].quantity, shift.changes[0].op),
            (Quantity::ShiftedShare, Operation::Add)
        );
        hold(&[shift.gap_change_fte], &[fte]);
        assert_eq!(shift.first_effect_year, Some(2021));
    }
}

#[test]
fn trainees_times_their_fte_are_the_change_of_the_gap_in_every_sample() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
    let mut compared = 0;
    for entry in std::fs::read_dir(folder).expect("samples") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a readable file");
        let forecaster = Forecaster::new(&bytes).expect("a project without problems");
        let project = forecaster.project();
        for method in &project.methods {
            let asked = EquivalenceRequest {
                profession: method.profession.clone(),
                ..request(project.axes.last_year, None)
            };
            let answer = forecaster.equivalence(&asked).expect("an answer");
            if !matches!(method.supply, Supply::Trend { .. }) {
                assert!(!answer.lines.is_empty(), "{}", method.profession);
            }
            for line in &answer.lines {
                let Some(trainees) = line.trainees else { continue };
                assert!(near(trainees * answer.per_trainee_fte, line.gap_change_fte, 1e-12));
                compared += 1;
            }
        }
    }
    assert!(compared >= 20, "{compared}");
}
