//! What must hold for every project, not only for those that somebody has published.

mod country;
mod demand;
mod supply;

use crate::projects::{Builder, ages, measure, near, sexes};
use hwf_forecast::Forecaster;
use hwf_forecast::project::{Change, Operation, Quantity, Ramp};
use hwf_forecast::requests::{
    AccountsRequest, By, Choice, Forecast, ForecastRequest, PyramidRequest, RequiredIntakeRequest,
};
use hwf_forecast::supply::cohort::{age_at_start, fill_left, step, survival};
use hwf_forecast::supply::exits::Exits;
use proptest::prelude::*;

const AGE_MIN: i32 = 30;
const AGE_MAX: i32 = 45;
const AGES: usize = (AGE_MAX - AGE_MIN + 1) as usize;
const BASE: i32 = 2020;
const LAST: i32 = 2040;

/// Figures of a random workforce of both sexes.
#[derive(Debug, Clone)]
struct Workforce {
    stock: Vec<f64>,
    rates: [Vec<f64>; 4],
    fte: Vec<f64>,
    intake: f64,
    students: Vec<f64>,
    duration: f64,
    internal_yield: f64,
    entry_share: f64,
    immigration: f64,
    profile: Vec<f64>,
    exposure: f64,
}

fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![2 => Just(0.0), 8 => 0.0..0.3f64, 1 => Just(1.0)]
}

fn workforce() -> impl Strategy<Value = Workforce> {
    let cells = 2 * AGES;
    let list = move |values: BoxedStrategy<f64>| prop::collection::vec(values, cells);
    let rates = move || list(rate().boxed());
    (
        (list((0.0..1000.0f64).boxed()), rates(), rates(), rates(), rates(), list((0.1..1.2f64).boxed())),
        (0.0..500.0f64, prop::collection::vec(0.0..400.0f64, 0..8)),
        prop_oneof![Just(0.0), Just(3.0), Just(6.0), 0.0..7.0f64],
        (0.3..1.0f64, 0.3..1.0f64, 0.0..200.0f64),
        list((0.01..1.0f64).boxed()),
        prop_oneof![Just(0.0), Just(0.5), Just(1.0), 0.0..1.0f64],
    )
        .prop_map(
            |((stock, q, r, e, m, fte), (intake, students), duration, shares, weights, exposure)| {
                let sum: f64 = weights.iter().sum();
                Workforce {
                    stock,
                    rates: [q, r, e, m],
                    fte,
                    intake,
                    students,
                    duration,
                    internal_yield: shares.0,
                    entry_share: shares.1,
                    immigration: shares.2,
                    profile: weights.iter().map(|weight| weight / sum).collect(),
                    exposure,
                }
            },
        )
}

impl Workforce {
    fn builder(&self) -> Builder {
        let mut builder = Builder::new(&["F", "M"], (AGE_MIN, AGE_MAX), (BASE, LAST));
        let dims = || [("sex", sexes()), ("age", ages(AGE_MIN, AGE_MAX, true))];
        builder.series("stock", "heads", &dims(), &self.stock);
        for (quantity, rates) in ["mortality", "retirement", "exit", "emigration"].iter().zip(&self.rates) {
            builder.series(quantity, "probability_per_year", &dims(), rates);
        }
        builder
            .series("fte_per_head", "fte_per_head", &dims(), &self.fte)
            .constant("intake", "heads_per_year", self.intake)
            .constant("training_duration", "years", self.duration)
            .constant("internal_yield", "share", self.internal_yield)
            .constant("entry_share", "share", self.entry_share)
            .constant("immigration", "heads_per_year", self.immigration)
            .series("graduate_profile", "share", &dims(), &self.profile)
            .series("immigration_profile", "share", &dims(), &self.profile)
            .constant("entrant_exposure", "share", self.exposure);
        if !self.students.is_empty() {
            let years = (1..=self.students.len()).map(|year| year.to_string()).collect();
            builder.series("students_in_training", "heads", &[("study_year", years)], &self.students);
        }
        builder
    }

    fn forecaster(&self) -> Forecaster {
        self.builder().forecaster()
    }

    /// The same people with nobody joining.
    fn closed(&self) -> Workforce {
        Workforce { intake: 0.0, students: Vec::new(), immigration: 0.0, ..self.clone() }
    }
}

/// One change without a reason.
fn change(quantity: Quantity, op: Operation, amount: f64, from: Option<i32>) -> Change {
    let ramp = from.map(|year| Ramp { from: year, to: year });
    Change { quantity, scope: None, op, amount, ramp, reason: None }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_cell_keeps_its_accounts(
        stock in prop::collection::vec(0.0..1e5f64, AGES),
        joiners in prop::collection::vec(0.0..1e4f64, AGES),
        rates in prop::collection::vec(prop::array::uniform4(rate()), AGES),
        exposure in prop_oneof![Just(0.0), Just(0.5), Just(1.0), 0.0..1.0f64],
    ) {
        let lanes = |values: &[f64]| values.iter().map(|value| [*value]).collect::<Vec<_>>();
        let survivals: Vec<_> = rates.iter().map(|k| survival(k.map(|k| [k]))).collect();
        let mut after = lanes(&[f64::NAN; AGES]);
        let mut left = after.clone();
        fill_left(&survivals, exposure, &mut left);
        step(&lanes(&stock), &survivals, Some([&lanes(&joiners), &left]), &mut after);
        let by_cause = |age: usize, heads: f64, part: f64| -> f64 {
            let exits = Exits::of(rates[age]);
            exits.shares.iter().map(|share| heads * exits.leaving(part) * share).sum()
        };
        for age in 0..AGES {
            let stayed = |from: usize| stock[from] - by_cause(from, stock[from], 1.0);
            let arrived = joiners[age] - by_cause(age_at_start(age), joiners[age], exposure);
            let expected = arrived
                + if age > 0 { stayed(age - 1) } else { 0.0 }
                + if age == AGES - 1 { stayed(age) } else { 0.0 };
            prop_assert!(near(after[age][0], expected, 1e-9), "age {}: {} for {}", age, after[age][0], expected);
        }
    }

    #[test]
    fn yearly_accounts_add_up_for_each_sex_and_in_total(workforce in workforce()) {
        let request = AccountsRequest { scenario: None, profession: "p".to_owned(), by: Some(vec![By::Sex]) };
        let accounts = workforce.forecaster().accounts(&request).unwrap();
        for sex in ["F", "M", "T"] {
            let line = |name: &str| {
                &accounts.lines.iter().find(|l| l.line.word() == name && l.sex == sex).unwrap().values.0
            };
            for year in 0..accounts.years.len() {
                let at = |name: &str| line(name)[year];
                let expected = at("stock_start") + at("graduates") + at("immigration")
                    - at("deaths") - at("retirements") - at("leavers") - at("emigrants");
                prop_assert!(near(at("stock_end"), expected, 1e-9), "{} {}", sex, accounts.years[year]);
            }
        }
    }

    #[test]
    fn nobody_is_lost_in_the_open_age(workforce in workforce()) {
        let nobody_leaves = vec![0.0; 2 * AGES];
        let still = Workforce { rates: std::array::from_fn(|_| nobody_leaves.clone()), ..workforce.closed() };
        let heads = measure(&still.forecaster(), "supply_heads", None);
        for year in &heads {
            prop_assert!(near(*year, heads[0], 1e-12));
        }
        let request = PyramidRequest { scenario: None, profession: "p".to_owned(), year: LAST };
        let open: f64 = still.forecaster().pyramid(&request).unwrap().series.iter()
            .map(|side| side.values.0[AGES - 1]).sum();
        prop_assert!(near(open, heads[0], 1e-12), "after {} years all are in the open age", LAST - BASE);
    }

    #[test]
    fn a_closed_cohort_ages_one_year_a_year(workforce in workforce(), start in 0..5usize) {
        let mut stock = vec![0.0; 2 * AGES];
        stock[start] = 1000.0;
        let forecaster = Workforce { stock, ..workforce.closed() }.forecaster();
        for year in 0..(AGES - 1 - start) as i32 {
            let request = PyramidRequest { scenario: None, profession: "p".to_owned(), year: BASE + year };
            let women = &forecaster.pyramid(&request).unwrap().series[0].values.0.clone();
            for (age, heads) in women.iter().enumerate() {
                prop_assert!(age == start + year as usize || *heads == 0.0, "age {} in year {}", age, year);
            }
        }
    }

    #[test]
    fn supply_scales_with_stock_and_joiners(workforce in workforce(), k in 0.1..10.0f64) {
        let times = |values: &[f64]| values.iter().map(|value| value * k).collect::<Vec<_>>();
        let scaled = Workforce {
            stock: times(&workforce.stock),
            students: times(&workforce.students),
            intake: workforce.intake * k,
            immigration: workforce.immigration * k,
            ..workforce.clone()
        };
        let one = measure(&workforce.forecaster(), "supply_fte", None);
        for (scaled, one) in measure(&scaled.forecaster(), "supply_fte", None).iter().zip(one) {
            prop_assert!(near(*scaled, one * k, 1e-9));
        }
    }

    #[test]
    fn the_required_intake_closes_the_gap(workforce in workforce(), target in 2028..=LAST, from in 2021..=2024) {
        let forecaster = workforce.forecaster();
        let request = RequiredIntakeRequest {
            scenario: None, profession: "p".to_owned(), target_year: target, from_year: Some(from),
        };
        let answer = forecaster.required_intake(&request).unwrap();
        match answer.intake {
            None => prop_assert!(answer.no_answer.is_some() && answer.per_trainee_fte == 0.0),
            Some(intake) => {
                prop_assert!(answer.no_answer.is_none());
                prop_assert_eq!(answer.infeasible.is_some(), intake < 0.0);
                let planned = measure(&forecaster, "supply_fte", None)[(target - BASE) as usize];
                // The planned intake is constant, so the closed form can be read from the plan itself,
                // whatever its sign.
                if from == BASE + 1 {
                    let from_plan = workforce.intake + (answer.demand_fte - planned) / answer.per_trainee_fte;
                    prop_assert!(near(intake, from_plan, 1e-6), "{} {}", intake, from_plan);
                }
                // A trainee of whom next to nothing arrives would need an intake beyond all limits.
                prop_assume!((0.0..1e9).contains(&intake));
                let changes = vec![change(Quantity::Intake, Operation::Set, intake, Some(from))];
                let gap = measure(&forecaster, "gap_fte", Some(changes))[(target - BASE) as usize];
                prop_assert!(gap.abs() < 1e-6, "gap {} with {}", gap, intake);
            }
        }
    }

    #[test]
    fn one_trainee_more_is_worth_the_stated_fte(workforce in workforce(), from in 2021..=2024) {
        let forecaster = workforce.forecaster();
        let request = RequiredIntakeRequest {
            scenario: None, profession: "p".to_owned(), target_year: LAST, from_year: Some(from),
        };
        let answer = forecaster.required_intake(&request).unwrap();
        let supply = |intake: f64| {
            let changes = vec![change(Quantity::Intake, Operation::Set, intake, Some(from))];
            measure(&forecaster, "supply_fte", Some(changes))[(LAST - BASE) as usize]
        };
        prop_assert!(near(supply(0.0), answer.supply_without_fte, 1e-9));
        prop_assert!(near(supply(1.0) - supply(0.0), answer.per_trainee_fte, 1e-8));
    }

    #[test]
    fn the_first_projected_year_is_one_step_after_the_base(workforce in workforce()) {
        let closed = workforce.closed();
        let heads = measure(&closed.forecaster(), "supply_heads", None);
        prop_assert!(near(heads[0], closed.stock.iter().sum(), 1e-12));
        let once: f64 = (0..2 * AGES)
            .map(|cell| closed.rates.iter().fold(closed.stock[cell], |heads, k| heads * (1.0 - k[cell])))
            .sum();
        prop_assert!(near(heads[1], once, 1e-12), "{} {}", heads[1], once);
    }

    #[test]
    fn no_changes_are_the_base_bit_for_bit(workforce in workforce()) {
        let forecaster = workforce.forecaster();
        let asked = |scenario| forecaster.forecast(&ForecastRequest { scenario, measures: None, by: None, gap: None, index_100: None }).unwrap();
        let (base, unchanged) = (asked(None), asked(Some(Choice::Changes(Vec::new()))));
        // As text, which has every digit and in which an undefined rate equals itself.
        let digits = |forecast: Forecast| format!("{:?}", forecast.series);
        prop_assert_eq!(digits(base), digits(unchanged));
        let neutral = vec![
            change(Quantity::Retirement, Operation::ShiftAge, 0.0, None),
            change(Quantity::FtePerHead, Operation::Scale, 1.0, None),
            change(Quantity::Intake, Operation::Set, workforce.intake, None),
            change(Quantity::Immigration, Operation::Add, 0.0, None),
        ];
        prop_assert_eq!(digits(asked(None)), digits(asked(Some(Choice::Changes(neutral)))));
    }

    #[test]
    fn changes_leave_the_years_before_them_as_they_are(workforce in workforce(), from in 2022..=2030) {
        let forecaster = workforce.forecaster();
        let base = measure(&forecaster, "supply_fte", None);
        let changes = vec![
            change(Quantity::FtePerHead, Operation::Scale, 0.9, Some(from)),
            change(Quantity::Retirement, Operation::ShiftAge, 2.0, Some(from)),
            change(Quantity::Immigration, Operation::Add, 50.0, Some(from)),
        ];
        let changed = measure(&forecaster, "supply_fte", Some(changes));
        let first = (from - BASE) as usize;
        prop_assert_eq!(&base[..first], &changed[..first]);
        prop_assert!(base[first] != changed[first]);
    }
}

/// Of 100 starters in flow year 2021 with D = 2.25 and yields of 0.8 and 0.5, 30 join in 2023 and 10
/// in 2024, arriving at the year's end.
#[test]
fn graduates_join_after_the_duration_and_its_fraction() {
    let mut builder = Builder::new(&["T"], (30, 40), (2020, 2026));
    let members = || [("age", ages(30, 40, true))];
    let mut profile = vec![0.0; 11];
    profile[0] = 1.0;
    builder
        .series("stock", "heads", &members(), &[0.0; 11])
        .path("intake", "heads_per_year", &[2021, 2022], &[100.0, 0.0])
        .constant("training_duration", "years", 2.25)
        .constant("internal_yield", "share", 0.8)
        .constant("entry_share", "share", 0.5)
        .series("graduate_profile", "share", &members(), &profile)
        .constant("entrant_exposure", "share", 0.0);
    assert_eq!(measure(&builder.forecaster(), "supply_heads", None), [0.0, 0.0, 0.0, 30.0, 40.0, 40.0, 40.0]);
}

/// D = 2.25: of study year 1 (started in 2020) three quarters join in 2022 and a quarter in 2023, of
/// study year 2 in 2021 and 2022; study year 3 is the late fraction, which joins in 2021.
#[test]
fn students_in_training_join_by_their_year_of_study() {
    let mut builder = Builder::new(&["T"], (30, 40), (2020, 2024));
    let members = || [("age", ages(30, 40, true))];
    let mut profile = vec![0.0; 11];
    profile[0] = 1.0;
    builder
        .series("stock", "heads", &members(), &[0.0; 11])
        .series("students_in_training", "heads", &[("study_year", ages(1, 3, false))], &[400.0, 40.0, 4.0])
        .constant("training_duration", "years", 2.25)
        .series("graduate_profile", "share", &members(), &profile);
    assert_eq!(measure(&builder.forecaster(), "supply_heads", None), [0.0, 34.0, 344.0, 444.0, 444.0]);
}

/// Supply by region, sector and sex adds up to the totals whichever way it is added.
#[test]
fn parts_add_up_to_totals() {
    use serde_json::json;
    let mut builder = Builder::new(&["F", "M"], (30, 40), (2020, 2030));
    builder.file["axes"]["regions"] = json!([{"id": "n", "name": "North"}, {"id": "z", "name": "South"}]);
    builder.file["axes"]["sectors"] =
        json!([{"id": "public", "name": "Public"}, {"id": "private", "name": "Private"}]);
    let ids = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    // Members in another order than the axes, so that a mix-up would show.
    let dims = || {
        [
            ("sector", ids(&["private", "public"])),
            ("region", ids(&["z", "n"])),
            ("sex", ids(&["M", "F"])),
            ("age", ages(30, 40, true)),
        ]
    };
    let stock: Vec<f64> = (0..88).map(f64::from).collect();
    builder.series("stock", "heads", &dims(), &stock).series(
        "exit",
        "probability_per_year",
        &[("region", ids(&["z", "n"]))],
        &[0.0, 0.5],
    );
    let forecaster = builder.forecaster();
    let request = ForecastRequest {
        scenario: None,
        measures: None,
        by: Some(vec![By::Region, By::Sector, By::Sex]),
        gap: None,
        index_100: None,
    };
    let forecast = forecaster.forecast(&request).unwrap();
    let heads = |region: &str, sector: &str, sex: &str| {
        let found = forecast.series.iter().find(|series| {
            series.measure.word() == "supply_heads"
                && (series.region.as_str(), series.sector.as_str(), series.sex.as_str())
                    == (region, sector, sex)
        });
        found.unwrap().values.0[10]
    };
    let south_private_men: f64 = stock[..11].iter().sum();
    assert!(near(heads("z", "private", "M"), south_private_men, 1e-12), "nobody leaves the south");
    for region in ["n", "z", "T"] {
        for sector in ["public", "private", "T"] {
            assert!(near(
                heads(region, sector, "T"),
                heads(region, sector, "F") + heads(region, sector, "M"),
                1e-12
            ));
        }
        assert!(near(
            heads(region, "T", "T"),
            heads(region, "public", "T") + heads(region, "private", "T"),
            1e-12
        ));
    }
    assert!(near(heads("T", "T", "T"), heads("n", "T", "T") + heads("z", "T", "T"), 1e-12));
    assert!(heads("n", "T", "T") < heads("z", "T", "T"));
}
