//! Supply by cumulative outflow, year by year: who is left of each source, and that it is the pipeline's
//! form where both know the same.

use super::hold;
use crate::projects::{Builder, ages, by_sex, measure, near, state};
use hwf_forecast::project::{Change, Operation, Quantity, Scope, Source};
use hwf_forecast::requests::{
    AccountsRequest, Choice, DecideByRequest, ForecastRequest, RequiredIntakeRequest,
};
use serde_json::{Value, json};

fn one(value: f64) -> Value {
    json!({"type": "constant", "value": value})
}

/// Points of a line by years since the end of training.
fn stays(builder: &mut Builder, scope: Value, points: &[(&str, f64)]) {
    let data = builder.file["data"].as_array_mut().unwrap();
    let id = format!("stays-{}", data.len());
    let (years, values): (Vec<&str>, Vec<f64>) = points.iter().copied().unzip();
    data.push(json!({"id": id, "unit": "share", "between": "linear", "beyond": "linear", "values": values,
        "dims": [{"axis": "years_since_training", "values": years}]}));
    state(builder, "external_yield", "share", scope, json!({"type": "series", "series": id}));
}

/// The intake that can be changed begins two years after 2020; nobody is there and nobody comes. Trainings
/// take `duration` years; of those who finished a tenth leaves a year, nobody in the first: ER(k) = 1.1 − k/10.
fn nobody(duration: f64, last_year: i32) -> Builder {
    let mut builder = Builder::new(&["T"], (30, 31), (2020, last_year));
    builder.file["methods"][0]["supply"] = json!({"type": "cumulative", "steerable_year": 2022});
    builder.constant("stock", "heads", 0.0).constant("source_duration", "years", duration).parameter(
        "cumulative_outflow",
        "share",
        json!({"type": "path", "years": [2020, 2025, 2030],
            "values": [0, 0.1, 0.3], "between": "linear", "beyond": "linear"}),
    );
    stays(&mut builder, json!({}), &[("1", 1.0), ("5", 0.6)]);
    for (source, heads, yields) in [
        ("in_training", 10.0, 0.8),
        ("before_steering", 20.0, 0.5),
        ("steerable", 40.0, 0.25),
        ("abroad", 4.0, 0.5),
    ] {
        state(&mut builder, "source_intake", "heads_per_year", json!({"source": source}), one(heads));
        state(&mut builder, "source_yield", "share", json!({"source": source}), one(yields));
    }
    builder
}

/// Only those of one source.
fn only(mut builder: Builder, source: &str) -> Vec<f64> {
    for parameter in builder.file["parameters"].as_array_mut().unwrap() {
        if parameter["quantity"] == "source_intake" && parameter["for"]["source"] != source {
            parameter["value"] = one(0.0);
        }
    }
    measure(&builder.forecaster(), "supply_heads", None)
}

/// D = 2.5, so that the trained arrive over three years: mean ER over the three youngest years.
#[test]
fn those_in_training_arrive_over_their_duration_and_leave() {
    let heads = only(nobody(2.5, 2032), "in_training");
    hold(&heads[..7], &[0.0, 8.0, 15.2, 18.0, 16.0, 14.0, 12.0]);
    // ER(11) is 0 and ER(12) would be below it.
    hold(&heads[10..], &[4.0, 2.0, 10.0 * 0.8 * 2.5 * 0.1 / 3.0]);
}

/// Nobody before D; half a year of them at t = 3, of whom none is a year out of training.
#[test]
fn those_who_start_before_the_steerable_year_come_after_the_duration() {
    let heads = only(nobody(2.5, 2027), "before_steering");
    hold(&heads, &[0.0, 0.0, 0.0, 5.0, 15.0, 19.0, 17.0, 15.0]);
}

#[test]
fn those_who_can_be_steered_come_after_the_steerable_year_and_the_duration() {
    hold(&only(nobody(2.5, 2028), "steerable"), &[0.0, 0.0, 0.0, 0.0, 0.0, 5.0, 15.0, 23.75, 31.5]);
    // A whole duration: t = D + g is still without anybody.
    hold(&only(nobody(3.0, 2028), "steerable"), &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 10.0, 19.0, 27.0]);
}

#[test]
fn those_from_abroad_add_up_with_their_yield() {
    hold(&only(nobody(2.5, 2023), "abroad"), &[0.0, 2.0, 4.0, 6.0]);
}

/// U is a line between its points and beyond the last, and nobody leaves twice.
#[test]
fn the_stock_leaves_along_its_line_and_not_below_zero() {
    let mut builder = nobody(2.5, 2050);
    builder.constant("stock", "heads", 1000.0);
    let heads = only(builder, "stock");
    hold(&heads[..8], &[1000.0, 980.0, 960.0, 940.0, 920.0, 900.0, 860.0, 820.0]);
    hold(&heads[10..13], &[700.0, 660.0, 620.0]);
    hold(&heads[27..], &[20.0, 0.0, 0.0, 0.0]);
}

#[test]
fn a_source_of_nobody_needs_nothing_else() {
    let mut builder = nobody(2.5, 2024);
    builder.file["parameters"]
        .as_array_mut()
        .unwrap()
        .retain(|entry| entry["for"]["source"] != "abroad" || entry["quantity"] == "source_intake");
    for parameter in builder.file["parameters"].as_array_mut().unwrap() {
        if parameter["for"]["source"] == "abroad" {
            parameter["value"] = one(0.0);
        }
    }
    hold(&measure(&builder.forecaster(), "supply_heads", None)[..3], &[0.0, 8.0, 15.2]);
}

/// Women by the share of each source, men the rest; FTE by sex along a line.
#[test]
fn sexes_divide_by_the_share_of_each_source() {
    let mut builder = Builder::new(&["M", "F"], (30, 31), (2020, 2024));
    builder.file["methods"][0]["supply"] = json!({"type": "cumulative", "steerable_year": 2020});
    builder.constant("stock", "heads", 100.0).constant("source_duration", "years", 1.0).constant(
        "source_yield",
        "share",
        1.0,
    );
    stays(&mut builder, json!({}), &[("1", 1.0), ("2", 1.0)]);
    builder.series(
        "cumulative_outflow",
        "share",
        &[("sex", vec!["F".to_owned(), "M".to_owned()])],
        &[0.5, 0.1],
    );
    for (source, heads, women) in [
        ("stock", f64::NAN, 0.75),
        ("in_training", 8.0, 0.5),
        ("before_steering", 0.0, 0.5),
        ("steerable", 20.0, 0.9),
        ("abroad", 1.0, 0.4),
    ] {
        state(&mut builder, "female_share", "share", json!({"source": source}), one(women));
        if source != "stock" {
            state(&mut builder, "source_intake", "heads_per_year", json!({"source": source}), one(heads));
        }
    }
    let hours = |from: f64, to: f64| json!({"type": "path", "years": [2020, 2024], "values": [from, to], "between": "linear"});
    state(&mut builder, "fte_per_head", "fte_per_head", json!({"sex": "F"}), hours(0.5, 0.9));
    state(&mut builder, "fte_per_head", "fte_per_head", json!({"sex": "M"}), hours(1.0, 0.8));
    let forecaster = builder.forecaster();
    // t = 1: 37.5 women and 22.5 men stay, 8 join who were in training, 1 from abroad.
    // t = 2: the first 20 of those who can be steered.
    let women = [75.0, 37.5 + 4.0 + 0.4, 37.5 + 4.0 + 0.8 + 18.0];
    let men = [25.0, 22.5 + 4.0 + 0.6, 22.5 + 4.0 + 1.2 + 2.0];
    hold(&by_sex(&forecaster, "supply_heads", "F")[..3], &women);
    hold(&by_sex(&forecaster, "supply_heads", "M")[..3], &men);
    let fte = measure(&forecaster, "supply_fte", None);
    hold(&fte[..3], &[62.5, women[1] * 0.6 + men[1] * 0.95, women[2] * 0.7 + men[2] * 0.9]);
    hold(&measure(&forecaster, "share_women", None)[..1], &[0.75]);
    // Its accounts know a change only.
    let request = AccountsRequest { scenario: None, profession: "p".to_owned(), by: None };
    let words: Vec<_> =
        forecaster.accounts(&request).expect("accounts").lines.iter().map(|line| line.line.word()).collect();
    assert_eq!(words, ["stock_start", "net_change", "stock_end"]);
}

/// A stock that is stated by sex, and by age, needs no share of women.
#[test]
fn a_stock_by_sex_divides_itself() {
    let mut builder = Builder::new(&["F", "M"], (30, 31), (2020, 2021));
    builder.file["methods"][0]["supply"] = json!({"type": "cumulative", "steerable_year": 2020});
    let dims = [("sex", vec!["M".to_owned(), "F".to_owned()]), ("age", ages(30, 31, true))];
    builder
        .series("stock", "heads", &dims, &[1.0, 2.0, 4.0, 8.0])
        .constant("source_duration", "years", 1.0)
        .constant("source_yield", "share", 1.0)
        .constant("source_intake", "heads_per_year", 0.0)
        .constant("female_share", "share", 0.5)
        .constant("cumulative_outflow", "share", 0.5);
    stays(&mut builder, json!({}), &[("1", 1.0), ("2", 1.0)]);
    builder.file["parameters"].as_array_mut().unwrap().retain(|entry| entry["quantity"] != "female_share");
    state(&mut builder, "female_share", "share", json!({"source": "steerable"}), one(0.5));
    let forecaster = builder.forecaster();
    hold(&by_sex(&forecaster, "supply_heads", "F"), &[12.0, 6.0]);
    hold(&by_sex(&forecaster, "supply_heads", "M"), &[3.0, 1.5]);
}

/// Where nobody leaves, the years of starters and the students in training say the same as the sources.
#[test]
fn it_is_the_pipeline_where_both_know_the_same() {
    for duration in [1.0, 2.0, 2.25, 3.5] {
        let mut sources = nobody(duration, 2032);
        let mut parameters = std::mem::take(sources.file["parameters"].as_array_mut().unwrap());
        parameters.retain(|entry| {
            !["external_yield", "cumulative_outflow", "source_yield", "stock"]
                .contains(&entry["quantity"].as_str().unwrap())
        });
        *sources.file["parameters"].as_array_mut().unwrap() = parameters;
        sources
            .constant("stock", "heads", 100.0)
            .constant("cumulative_outflow", "share", 0.0)
            .constant("external_yield", "share", 1.0)
            .constant("source_yield", "share", 0.5);

        let mut pipeline = Builder::new(&["T"], (30, 31), (2020, 2032));
        let whole = duration.floor() as usize;
        let mut students = vec![10.0; whole];
        let late = duration.fract();
        if late > 0.0 {
            students.push(10.0 * late);
        }
        let years = (1..=students.len()).map(|year| year.to_string()).collect();
        pipeline
            .series("stock", "heads", &[("age", ages(30, 31, true))], &[100.0, 0.0])
            .series("students_in_training", "heads", &[("study_year", years)], &students)
            .path("intake", "heads_per_year", &[2021, 2023], &[20.0, 40.0])
            .constant("training_duration", "years", duration)
            .constant("internal_yield", "share", 0.5)
            .series("graduate_profile", "share", &[("age", ages(30, 31, true))], &[1.0, 0.0])
            .constant("immigration", "heads_per_year", 2.0)
            .series("immigration_profile", "share", &[("age", ages(30, 31, true))], &[1.0, 0.0]);
        let (sources, pipeline) = (sources.forecaster(), pipeline.forecaster());
        hold(&measure(&sources, "supply_heads", None), &measure(&pipeline, "supply_heads", None));

        let request = |from_year| RequiredIntakeRequest {
            scenario: None,
            profession: "p".to_owned(),
            target_year: 2030,
            from_year,
        };
        let by_sources = sources.required_intake(&request(None)).expect("an answer");
        let by_pipeline = pipeline.required_intake(&request(Some(2023))).expect("an answer");
        assert_eq!(by_sources.from_year, 2023, "the year after the steerable one");
        assert_eq!(by_sources.first_effect_year, by_pipeline.first_effect_year);
        assert_eq!(by_sources.first_effect_year, Some(2020 + 2 + whole as i32 + 1));
        assert!(near(by_sources.per_trainee_fte, by_pipeline.per_trainee_fte, 1e-12));
        assert!(near(by_sources.intake.unwrap(), by_pipeline.intake.unwrap(), 1e-9));

        let request = DecideByRequest { scenario: None, profession: "p".to_owned(), target_year: 2030 };
        let last = |forecaster: &hwf_forecast::Forecaster| {
            forecaster.decide_by(&request).expect("an answer").last_intake_year
        };
        assert_eq!(last(&sources), last(&pipeline), "D = {duration}");
        assert_eq!(last(&sources), Some(2030 - whole as i32));
    }
}

/// As a project whose steerable year is another one.
#[test]
fn another_first_year_is_another_steerable_year() {
    let mut other = nobody(2.5, 2032);
    other.file["methods"][0]["supply"]["steerable_year"] = json!(2024);
    let ask = |builder: &Builder, from_year| {
        let request = RequiredIntakeRequest {
            scenario: None,
            profession: "p".to_owned(),
            target_year: 2031,
            from_year,
        };
        builder.forecaster().required_intake(&request).expect("an answer")
    };
    let (asked, stated) = (ask(&nobody(2.5, 2032), Some(2025)), ask(&other, None));
    assert_eq!((asked.intake, asked.per_trainee_fte), (stated.intake, stated.per_trainee_fte));
    assert!(near(asked.per_trainee_fte, 0.25 * (11.0 - 2.5 - 4.0) * 0.85, 1e-12), "mean ER of k = 1 … 4");
}

/// A change of one source, of what stays and of the outflow; years since training are no years of the
/// forecast, so all of them change.
#[test]
fn changes_act_on_the_source_they_name() {
    let change = |quantity, source: Option<Source>, op, amount| {
        vec![Change {
            quantity,
            scope: Some(Scope { source, ..Scope::ALL }),
            op,
            amount,
            ramp: None,
            reason: None,
        }]
    };
    let mut builder = nobody(2.5, 2028);
    builder.constant("stock", "heads", 1000.0);
    let forecaster = builder.forecaster();
    let base = measure(&forecaster, "supply_heads", None);
    let less = |changes| -> Vec<f64> {
        measure(&forecaster, "supply_heads", Some(changes))
            .iter()
            .zip(&base)
            .map(|(new, old)| new - old)
            .collect()
    };
    let doubled = less(change(Quantity::SourceIntake, Some(Source::Steerable), Operation::Scale, 2.0));
    hold(&doubled, &[0.0, 0.0, 0.0, 0.0, 0.0, 5.0, 15.0, 23.75, 31.5]);
    // A year later: c1 of D = 3.5 at t = 4 is 10·0.8·3.5·mean(ER 1 … 4).
    let later = measure(
        &forecaster,
        "supply_heads",
        Some(change(Quantity::SourceDuration, Some(Source::InTraining), Operation::Set, 3.5)),
    );
    hold(&[later[4] - base[4]], &[28.0 * 0.85 - 16.0]);
    let stays = less(change(Quantity::ExternalYield, Some(Source::InTraining), Operation::Scale, 0.5));
    hold(&stays[..4], &[0.0, -4.0, -7.6, -9.0]);
    let leave = less(change(Quantity::CumulativeOutflow, None, Operation::Scale, 2.0));
    hold(&leave[..6], &[0.0, -20.0, -40.0, -60.0, -80.0, -100.0]);
    let scenario = Some(Choice::Changes(change(Quantity::SourceYield, None, Operation::Set, 2.0)));
    let request = ForecastRequest { scenario, measures: None, by: None, gap: None, index_100: None };
    assert_eq!(forecaster.forecast(&request).expect_err("a yield of 2")[0].code, "change.range");
}

/// Of more than the whole stock nobody is left, also where a scenario doubles the outflow.
#[test]
fn an_outflow_may_be_led_beyond_the_whole() {
    let mut builder = nobody(2.5, 2030);
    builder.constant("stock", "heads", 1000.0).constant("cumulative_outflow", "share", 0.6);
    let more = vec![Change {
        quantity: Quantity::CumulativeOutflow,
        scope: None,
        op: Operation::Scale,
        amount: 2.0,
        ramp: None,
        reason: None,
    }];
    let heads = measure(&builder.forecaster(), "supply_heads", Some(more));
    hold(&heads[..2], &[1000.0, 8.0 + 2.0]);
}
