//! A country in which everything moves: regions, sectors and professions among which people move, an
//! inactive pool, temporary staff, and a training out of another profession's stock.

use super::*;
use crate::projects::{ids, of_part, state};
use hwf_forecast::project::Scope;
use hwf_forecast::requests::AttributionRequest;
use serde_json::json;

const YOUNGEST: i32 = 30;
const OLDEST: i32 = 36;
const COUNT: usize = (OLDEST - YOUNGEST + 1) as usize;
const YEARS: usize = 9;
const PLACES: usize = 8;
const PROFESSIONS: [&str; 2] = ["p", "q"];

/// Figures of a random country.
#[derive(Debug, Clone)]
struct Country {
    /// By profession, region, sector, sex and age.
    stock: Vec<f64>,
    /// By age: mortality, retirement, exit, emigration, return rate.
    rates: [Vec<f64>; 5],
    inactive: Vec<f64>,
    licence_kept: f64,
    /// Shares that go, by region and age; by sector; by profession.
    region_moves: Vec<f64>,
    sector_moves: [f64; 2],
    profession_moves: [f64; 2],
    /// By region, sector and sex.
    temporary: Vec<f64>,
    temporary_fte: f64,
    intake: [f64; 2],
    duration: f64,
    /// By region, sector, sex and age.
    profile: Vec<f64>,
    immigration: f64,
    exposure: f64,
    /// By age.
    active: Vec<f64>,
    fte: Vec<f64>,
}

fn country() -> impl Strategy<Value = Country> {
    let list = |low: f64, high: f64, count: usize| prop::collection::vec(low..high, count);
    let rate = || prop_oneof![3 => Just(0.0), 7 => 0.0..0.4f64];
    let rates = move || prop::collection::vec(rate(), COUNT);
    (
        (list(500.0, 1000.0, 2 * PLACES * COUNT), rates(), rates(), rates(), rates(), rates()),
        (list(0.0, 300.0, 2 * PLACES * COUNT), 0.0..=1.0f64, list(0.0, 1.0, 2 * COUNT)),
        (prop::array::uniform2(0.0..1.0f64), prop::array::uniform2(0.0..0.5f64)),
        (list(0.0, 50.0, PLACES), 0.0..1.2f64, prop::array::uniform2(0.0..40.0f64)),
        (prop_oneof![Just(1.0), Just(2.0), 0.0..3.5f64], list(0.1, 1.0, PLACES * COUNT), 0.0..100.0f64),
        (prop_oneof![Just(0.0), Just(0.5), Just(1.0)], list(0.2, 1.0, COUNT), list(0.1, 1.2, COUNT)),
    )
        .prop_map(|(people, pool, moves, guests, training, others)| {
            let sum: f64 = training.1.iter().sum();
            Country {
                stock: people.0,
                rates: [people.1, people.2, people.3, people.4, people.5],
                inactive: pool.0,
                licence_kept: pool.1,
                region_moves: pool.2,
                sector_moves: moves.0,
                profession_moves: moves.1,
                temporary: guests.0,
                temporary_fte: guests.1,
                intake: guests.2,
                duration: training.0,
                profile: training.1.iter().map(|weight| weight / sum).collect(),
                immigration: training.2,
                exposure: others.0,
                active: others.1,
                fte: others.2,
            }
        })
}

fn places() -> [(&'static str, Vec<String>); 3] {
    [("region", ids(&["n", "s"])), ("sector", ids(&["public", "private"])), ("sex", sexes())]
}

fn by_age() -> (&'static str, Vec<String>) {
    ("age", ages(YOUNGEST, OLDEST, true))
}

/// People by profession, place and age.
fn people() -> Vec<(&'static str, Vec<String>)> {
    [&[("profession", ids(&PROFESSIONS))][..], &places(), &[by_age()]].concat()
}

impl Country {
    /// The country without what moves, returns, comes for a time or is trained out of a stock.
    fn still(&self) -> Builder {
        let mut builder = Builder::new(&["F", "M"], (YOUNGEST, OLDEST), (BASE, BASE + YEARS as i32 - 1));
        let axes = &mut builder.file["axes"];
        axes["professions"] = json!([{"id": "p", "name": "P"}, {"id": "q", "name": "Q"}]);
        axes["regions"] = json!([{"id": "n", "name": "North"}, {"id": "s", "name": "South"}]);
        axes["sectors"] = json!([{"id": "public", "name": "Public"}, {"id": "private", "name": "Private"}]);
        let method = |id: &str| json!({"profession": id, "supply": {"type": "cohort"}, "demand": {"type": "constant"}});
        builder.file["methods"] = json!([method("p"), method("q")]);
        let profile = [&places()[..], &[by_age()]].concat();
        builder.series("stock", "heads", &people(), &self.stock);
        for (quantity, rates) in ["mortality", "retirement", "exit", "emigration"].iter().zip(&self.rates) {
            builder.series(quantity, "probability_per_year", &[by_age()], rates);
        }
        for (profession, intake) in PROFESSIONS.iter().zip(self.intake) {
            let own = json!({"profession": profession});
            state(
                &mut builder,
                "intake",
                "heads_per_year",
                own,
                json!({"type": "constant", "value": intake}),
            );
        }
        builder
            .constant("training_duration", "years", self.duration)
            .constant("immigration", "heads_per_year", self.immigration)
            .series("graduate_profile", "share", &profile, &self.profile)
            .series("immigration_profile", "share", &profile, &self.profile)
            .constant("entrant_exposure", "share", self.exposure)
            .series("fte_per_head", "fte_per_head", &[by_age()], &self.fte);
        builder
    }

    fn moving(&self) -> Builder {
        let mut builder = self.still();
        let rows = |shares: &[f64]| {
            let [first, second] = shares else { panic!("two") };
            vec![1.0 - first, *first, *second, 1.0 - second]
        };
        let mut regions = vec![0.0; 4 * COUNT];
        for age in 0..COUNT {
            let of_age = rows(&[self.region_moves[age], self.region_moves[COUNT + age]]);
            for (row, share) in of_age.iter().enumerate() {
                regions[row * COUNT + age] = *share;
            }
        }
        let to =
            |from: &'static str, to: &'static str, names: &[&str]| [(from, ids(names)), (to, ids(names))];
        builder
            .series(
                "region_moves",
                "share",
                &[&to("region", "to_region", &["n", "s"])[..], &[by_age()]].concat(),
                &regions,
            )
            .series(
                "sector_moves",
                "share",
                &to("sector", "to_sector", &["public", "private"]),
                &rows(&self.sector_moves),
            )
            .series(
                "profession_moves",
                "share",
                &to("profession", "to_profession", &PROFESSIONS),
                &rows(&self.profession_moves),
            );
        builder
    }

    fn whole(&self) -> Builder {
        let mut builder = self.moving();
        let profile = [&places()[..], &[by_age()]].concat();
        // Of the open age, where people gather.
        let mut starters = vec![0.0; PLACES * COUNT];
        for place in 0..PLACES {
            starters[(place + 1) * COUNT - 1] = self.profile[place * COUNT..(place + 1) * COUNT].iter().sum();
        }
        builder.file["methods"][1]["supply"] = json!({"type": "cohort", "trains_from": "p"});
        builder.file["methods"][0]["supply"] = json!({"type": "cohort", "stock_includes_temporary": true});
        builder
            .series("inactive_stock", "heads", &people(), &self.inactive)
            .constant("licence_kept", "share", self.licence_kept)
            .series("return_rate", "probability_per_year", &[by_age()], &self.rates[4])
            .series("temporary_staff", "heads", &places(), &self.temporary)
            .constant("temporary_fte", "fte_per_head", self.temporary_fte)
            .series("intake_profile", "share", &profile, &starters)
            .series("active_share", "share", &[by_age()], &self.active);
        builder
    }

    /// Where nobody of 36 and over is asked for a training, who has all left may be.
    fn forecaster(&self) -> Option<Forecaster> {
        match Forecaster::new(self.whole().file.to_string().as_bytes()) {
            Ok(forecaster) => Some(forecaster),
            Err(problems) => {
                assert!(problems.iter().all(|problem| problem.code == "training.overdrawn"), "{problems:#?}");
                None
            }
        }
    }
}

/// Every series of a forecast as text that has every digit.
fn digits(forecaster: &Forecaster, names: &[&str]) -> String {
    let by = Some(vec![By::Region, By::Sector, By::Sex]);
    let request = ForecastRequest { scenario: None, measures: None, by, gap: None, index_100: None };
    let series = forecaster.forecast(&request).expect("the base").series;
    let wanted = series.iter().filter(|one| names.is_empty() || names.contains(&one.measure.word()));
    wanted.map(|one| format!("{one:?}\n")).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    /// start + joiners + moved in − exits − moved out − to training + change of temporary staff = end, for
    /// each region, sector and sex and for every total.
    #[test]
    fn every_part_keeps_its_accounts_wherever_people_move(country in country()) {
        let forecaster = country.forecaster();
        prop_assume!(forecaster.is_some());
        let forecaster = forecaster.unwrap();
        for profession in PROFESSIONS {
            let by = Some(vec![By::Region, By::Sector, By::Sex]);
            let request = AccountsRequest { scenario: None, profession: profession.to_owned(), by };
            let accounts = forecaster.accounts(&request).expect("accounts");
            let mut parts = 0;
            for start in accounts.lines.iter().filter(|line| line.line.word() == "stock_start") {
                parts += 1;
                let figures = |name: &str| {
                    let same = |line: &&hwf_forecast::requests::AccountLine| {
                        line.line.word() == name
                            && (&line.region, &line.sector, &line.sex) == (&start.region, &start.sector, &start.sex)
                    };
                    accounts.lines.iter().find(same).map(|line| line.values.0.clone())
                };
                let sum = |names: &[&str], year: usize| -> f64 {
                    names.iter().filter_map(|name| figures(name)).map(|values| values[year]).sum()
                };
                for year in 0..accounts.years.len() {
                    let come = sum(&["stock_start", "graduates", "immigration", "returners", "moved_in", "temporary_change"], year);
                    let go = sum(&["deaths", "retirements", "leavers", "emigrants", "moved_out", "to_training"], year);
                    let end = figures("stock_end").expect("an end")[year];
                    prop_assert!((come - go - end).abs() <= 1e-9 * come.max(1.0), "{} {} {}", profession, come - go, end);
                }
            }
            prop_assert_eq!(parts, 27);
            prop_assert_eq!(profession == "p", accounts.lines.iter().any(|line| line.line.word() == "to_training"));
        }
    }

    /// Whichever way it is added, regions, sectors and sexes make the total; and what moves out of all
    /// professions moves into all of them.
    #[test]
    fn parts_make_the_total_whichever_way_they_are_added(country in country()) {
        let forecaster = country.forecaster();
        prop_assume!(forecaster.is_some());
        let forecaster = forecaster.unwrap();
        let by = Some(vec![By::Region, By::Sector, By::Sex]);
        let request = ForecastRequest { scenario: None, measures: None, by, gap: None, index_100: None };
        let series = forecaster.forecast(&request).expect("the base").series;
        for name in ["supply_heads", "supply_fte", "active_heads", "practising_heads", "temporary_heads"] {
            let get = |part: [&str; 4]| {
                let same = |one: &&hwf_forecast::requests::MeasureSeries| {
                    one.measure.word() == name
                        && [one.profession.as_str(), &one.region, &one.sector, &one.sex] == part
                };
                series.iter().find(same).unwrap_or_else(|| panic!("{name} {part:?}")).values.0.clone()
            };
            for p in PROFESSIONS {
                for year in 0..YEARS {
                    let total = get([p, "T", "T", "T"])[year];
                    let regions: f64 = ["n", "s"].iter().map(|r| get([p, r, "T", "T"])[year]).sum();
                    let sectors: f64 = ["public", "private"].iter().map(|s| get([p, "T", s, "T"])[year]).sum();
                    let sexes: f64 = ["F", "M"].iter().map(|x| get([p, "T", "T", x])[year]).sum();
                    let mut cells = 0.0;
                    for r in ["n", "s"] {
                        for s in ["public", "private"] {
                            for x in ["F", "M"] {
                                cells += get([p, r, s, x])[year];
                            }
                        }
                    }
                    for sum in [regions, sectors, sexes, cells] {
                        prop_assert!(near(sum, total, 1e-12), "{} of {}: {} {}", name, p, sum, total);
                    }
                }
            }
        }
        let moved = |name: &str, year: usize| -> f64 {
            PROFESSIONS.iter().map(|p| crate::projects::line(&forecaster, name, p, "T")[year]).sum()
        };
        for year in 0..YEARS - 1 {
            prop_assert!(near(moved("moved_in", year), moved("moved_out", year), 1e-9));
        }
    }

    /// Nobody leaves and nobody comes: moves lose nobody.
    #[test]
    fn moves_lose_nobody(country in country()) {
        let still = Country {
            rates: std::array::from_fn(|_| vec![0.0; COUNT]), intake: [0.0; 2], immigration: 0.0, ..country.clone()
        };
        let forecaster = still.moving().forecaster();
        let all: Vec<Vec<f64>> =
            PROFESSIONS.iter().map(|p| of_part(&forecaster, "supply_heads", None, [p, "T", "T", "T"])).collect();
        let people: f64 = country.stock.iter().sum();
        for (p, q) in all[0].iter().zip(&all[1]) {
            prop_assert!((p + q - people).abs() <= 1e-9 * people);
        }
        prop_assert!(all[0][0] != all[0][1], "somebody moves");
    }

    /// What changes nothing by its meaning changes no digit.
    #[test]
    fn neutral_parameters_change_no_digit(country in country()) {
        let names = ["supply_heads", "supply_fte", "demand_fte", "gap_fte", "share_55_plus", "median_age", "share_women",
            "replacement_ratio", "entry_rate", "exit_rate", "coverage_rate"];
        let base = digits(&country.still().forecaster(), &names);
        let stays = Country { region_moves: vec![0.0; 2 * COUNT], sector_moves: [0.0; 2], profession_moves: [0.0; 2], ..country.clone() };
        let mut neutral = stays.moving();
        neutral
            .constant("licence_kept", "share", 1.0)
            .constant("return_rate", "probability_per_year", 0.0)
            .series("temporary_staff", "heads", &places(), &[0.0; PLACES])
            .constant("temporary_fte", "fte_per_head", 0.5)
            .constant("active_share", "share", 1.0)
            .constant("participation", "share", 1.0)
            .constant("training_capacity", "heads_per_year", 1e9)
            .constant("policy_shift", "share", 0.0)
            .constant("family_care", "share", 0.0)
            .constant("morbidity", "share", 0.0);
        neutral.file["axes"]["tasks"] = json!([{"id": "t", "name": "T"}]);
        neutral.file["axes"]["task_shifts"] = json!([{"id": "s", "task": "t", "from": "p", "to": "q"}]);
        neutral
            .constant("task_minutes", "minutes_per_fte_year", 50_000.0)
            .constant("fte_minutes", "minutes_per_fte_year", 100_000.0)
            .constant("shifted_share", "share", 0.0)
            .constant("relative_time", "ratio", 1.7);
        prop_assert_eq!(&base, &digits(&neutral.forecaster(), &names));
        // All of them may return where nobody is.
        neutral
            .constant("licence_kept", "share", 0.0)
            .constant("return_rate", "probability_per_year", 1.0)
            .constant("temporary_fte", "fte_per_head", 1.0);
        prop_assert_eq!(&base, &digits(&neutral.forecaster(), &names));
    }

    /// More who keep their licence, return, or come for a time: never fewer who work.
    #[test]
    fn more_returners_and_guests_are_never_fewer_at_work(country in country(), year in 1..YEARS) {
        let heads = |country: &Country| {
            let mut builder = country.whole();
            builder.file["methods"][1]["supply"] = json!({"type": "cohort"});
            let forecaster = builder.forecaster();
            PROFESSIONS.map(|p| of_part(&forecaster, "supply_heads", None, [p, "T", "T", "T"])[year])
        };
        let [base_p, base_q] = heads(&country);
        let mut guests = country.clone();
        guests.temporary.iter_mut().for_each(|heads| *heads += 1.0);
        let mut back = country.clone();
        back.inactive.iter_mut().for_each(|heads| *heads *= 1.5);
        for more in [guests.clone(), back, Country { licence_kept: 1.0, ..country.clone() }] {
            // Guests that the stock includes are taken out of it, so there are as many in the base year.
            let [p, q] = heads(&more);
            prop_assert!(p >= base_p * (1.0 - 1e-9) && q >= base_q * (1.0 - 1e-9), "{} {} {} {}", p, base_p, q, base_q);
        }
    }

    /// I* closes the gap with everything that moves, whether the starters come out of a stock or not.
    #[test]
    fn the_required_intake_closes_the_gap_wherever_people_move(
        country in country(), q in any::<bool>(), from in 1..4i32, target in 5..YEARS as i32,
    ) {
        let forecaster = country.forecaster();
        prop_assume!(forecaster.is_some());
        let forecaster = forecaster.unwrap();
        let profession = PROFESSIONS[usize::from(q)];
        let request = RequiredIntakeRequest {
            scenario: None, profession: profession.to_owned(), target_year: BASE + target, from_year: Some(BASE + from),
        };
        let answer = forecaster.required_intake(&request).expect("an answer");
        // Its causes add up to it, those who move and who are trained out of a stock included.
        let request = AttributionRequest {
            scenario: None, profession: profession.to_owned(), target_year: BASE + target,
            from_year: Some(BASE + from), order: None,
        };
        let parts = forecaster.attribution(&request).expect("an attribution").parts;
        let sum: f64 = parts.iter().map(|part| part.fte).sum();
        let needed = answer.demand_fte - answer.supply_without_fte;
        prop_assert!((sum - needed).abs() <= 1e-9 * answer.demand_fte, "{} for {}: {:?}", sum, needed, parts);
        let Some(intake) = answer.intake else { return Ok(()) };
        let supply = |intake: f64| {
            let scope = Some(Scope { profession: Some(profession.to_owned()), ..Scope::ALL });
            let ramp = Some(Ramp { from: BASE + from, to: BASE + from });
            let set = Change { quantity: Quantity::Intake, scope, op: Operation::Set, amount: intake, ramp, reason: None };
            let request = ForecastRequest {
                scenario: Some(Choice::Changes(vec![set])), measures: None, by: None, gap: None, index_100: None,
            };
            forecaster.forecast(&request).ok().map(|forecast| {
                let same = |one: &&hwf_forecast::requests::MeasureSeries| {
                    one.measure.word() == "supply_fte" && one.profession == profession
                };
                forecast.series.iter().find(same).unwrap().values.0[target as usize]
            })
        };
        // Nobody can be told to train fewer than none, nor more than are there; the line goes on.
        let (none, some) = (supply(0.0), supply(1.0));
        if let (Some(none), Some(some)) = (none, some) {
            prop_assert!(near(none, answer.supply_without_fte, 1e-9), "{} {}", none, answer.supply_without_fte);
            prop_assert!((some - none - answer.per_trainee_fte).abs() <= 1e-9 * none.max(1.0));
            prop_assert!((none + intake * answer.per_trainee_fte - answer.demand_fte).abs() <= 1e-9 * answer.demand_fte);
            if let Some(closed) = (0.0..1e9).contains(&intake).then(|| supply(intake)).flatten() {
                prop_assert!((closed - answer.demand_fte).abs() <= 1e-9 * answer.demand_fte.max(1.0));
            }
        }
    }

    /// Minutes that leave one profession come to the other, region by region and year by year.
    #[test]
    fn shifts_conserve_minutes(
        country in country(), shares in prop::array::uniform2(0.0..0.5f64), times in prop::array::uniform2(0.2..3.0f64),
        minutes in prop::array::uniform2(1e4..4e4f64), years in prop::array::uniform2(8e4..1.2e5f64),
    ) {
        let demand = |shares: [f64; 2]| {
            let mut builder = country.still();
            builder.file["axes"]["tasks"] = json!([{"id": "t", "name": "T"}, {"id": "u", "name": "U"}]);
            builder.file["axes"]["task_shifts"] = json!([
                {"id": "s", "task": "t", "from": "p", "to": "q"}, {"id": "r", "task": "u", "from": "q", "to": "p"}
            ]);
            builder
                .series("task_minutes", "minutes_per_fte_year", &[("task", ids(&["t", "u"]))], &minutes)
                .series("fte_minutes", "minutes_per_fte_year", &[("profession", ids(&PROFESSIONS))], &years)
                .series("shifted_share", "share", &[("task_shift", ids(&["s", "r"]))], &shares)
                .series("relative_time", "ratio", &[("task_shift", ids(&["s", "r"]))], &times);
            let forecaster = builder.forecaster();
            ["n", "s"].map(|region| PROFESSIONS.map(|p| of_part(&forecaster, "demand_fte", None, [p, region, "T", "T"])))
        };
        let (none, one, both) = (demand([0.0; 2]), demand([shares[0], 0.0]), demand(shares));
        for region in 0..2 {
            for year in 0..YEARS {
                let minutes_of = |demand: &[[Vec<f64>; 2]; 2], p: usize| demand[region][p][year] * years[p];
                let [left, came] = [0, 1].map(|p| minutes_of(&one, p) - minutes_of(&none, p));
                let whole = minutes_of(&none, 0);
                prop_assert!((left + came / times[0]).abs() <= 1e-9 * whole, "{} {}", left, came);
                prop_assert!(year > 0 || left == 0.0);
                // The second shift reads the demand before the first, so that their effects add.
                let [back, away] = [0, 1].map(|p| minutes_of(&both, p) - minutes_of(&one, p));
                prop_assert!((away + back / times[1]).abs() <= 1e-9 * whole.max(minutes_of(&none, 1)));
            }
        }
    }
}

/// Figures of a random supply by cumulative outflow.
#[derive(Debug, Clone)]
struct Sources {
    stock: f64,
    outflow: Vec<f64>,
    /// By source in training, before steering, steerable, abroad.
    starters: [f64; 4],
    yields: [f64; 4],
    women: [f64; 4],
    durations: [f64; 3],
    stays: Vec<f64>,
    fte: [f64; 2],
    steerable: i32,
}

const SOURCES: [&str; 4] = ["in_training", "before_steering", "steerable", "abroad"];

fn sources() -> impl Strategy<Value = Sources> {
    let four = || prop::array::uniform4(0.1..1.0f64);
    let duration = || prop_oneof![Just(1.0), Just(3.0), 0.0..4.5f64];
    (
        (10.0..1e4f64, prop::collection::vec(0.0..1.0f64, 2), prop::array::uniform4(1.0..100.0f64)),
        (four(), four(), prop::array::uniform3(duration())),
        (prop::collection::vec(0.2..1.0f64, 3), prop::array::uniform2(0.2..1.1f64), 0..5i32),
    )
        .prop_map(|(people, shares, others)| Sources {
            stock: people.0,
            outflow: people.1,
            starters: people.2,
            yields: shares.0,
            women: shares.1,
            durations: shares.2,
            stays: others.0,
            fte: others.1,
            steerable: BASE + others.2,
        })
}

impl Sources {
    fn forecaster(&self) -> Forecaster {
        let mut builder = Builder::new(&["F", "M"], (30, 31), (BASE, BASE + 15));
        builder.file["methods"][0]["supply"] =
            json!({"type": "cumulative", "steerable_year": self.steerable});
        let stock = [self.stock, self.stock * 0.5];
        builder
            .series("stock", "heads", &[("sex", sexes())], &stock)
            .series("fte_per_head", "fte_per_head", &[("sex", sexes())], &self.fte)
            .parameter(
                "cumulative_outflow",
                "share",
                json!({"type": "path", "years": [BASE, BASE + 5, BASE + 10],
                "values": [0.0, self.outflow[0], self.outflow[1]], "between": "linear", "beyond": "linear"}),
            )
            .series("source_intake", "heads_per_year", &[("source", ids(&SOURCES))], &self.starters)
            .series("source_yield", "share", &[("source", ids(&SOURCES))], &self.yields)
            .series("female_share", "share", &[("source", ids(&SOURCES))], &self.women)
            .series("source_duration", "years", &[("source", ids(&SOURCES[..3]))], &self.durations);
        let data = builder.file["data"].as_array_mut().unwrap();
        data.push(json!({"id": "stay", "unit": "share", "between": "linear", "beyond": "linear",
            "dims": [{"axis": "years_since_training", "values": ["1", "5", "10"]}], "values": self.stays}));
        builder.parameter("external_yield", "share", json!({"type": "series", "series": "stay"}));
        builder.forecaster()
    }
}

fn set(source: hwf_forecast::project::Source, amount: f64) -> Vec<Change> {
    let scope = Some(Scope { source: Some(source), ..Scope::ALL });
    vec![Change {
        quantity: Quantity::SourceIntake,
        scope,
        op: Operation::Set,
        amount,
        ramp: None,
        reason: None,
    }]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(48) })]

    #[test]
    fn the_required_intake_closes_the_gap_of_cumulative_outflow(sources in sources(), target in 1..=15i32) {
        use hwf_forecast::project::Source;
        let forecaster = sources.forecaster();
        let request = RequiredIntakeRequest {
            scenario: None, profession: "p".to_owned(), target_year: BASE + target, from_year: None,
        };
        let answer = forecaster.required_intake(&request).expect("an answer");
        // 0 if t ≤ D + g
        let arrives = f64::from(target) > sources.durations[2] + f64::from(sources.steerable - BASE);
        prop_assert_eq!(arrives, answer.intake.is_some());
        let first = sources.steerable + 1 + sources.durations[2].floor() as i32;
        prop_assert_eq!(answer.first_effect_year, Some(first));
        let Some(intake) = answer.intake.filter(|intake| *intake >= 0.0) else { return Ok(()) };
        let gap = measure(&forecaster, "gap_fte", Some(set(Source::Steerable, intake)))[target as usize];
        prop_assert!(gap.abs() <= 1e-9 * answer.demand_fte, "gap {} with {}", gap, intake);
    }

    /// Each source adds what it adds alone, and none takes from another.
    #[test]
    fn sources_add_up_and_scale(sources in sources(), which in 0..4usize) {
        use hwf_forecast::project::Source;
        let source = [Source::InTraining, Source::BeforeSteering, Source::Steerable, Source::Abroad][which];
        let forecaster = sources.forecaster();
        let heads = |amount: f64| measure(&forecaster, "supply_heads", Some(set(source, amount)));
        let (none, one, two) = (heads(0.0), heads(10.0), heads(20.0));
        for year in 0..=15 {
            prop_assert!(one[year] >= none[year] - 1e-9);
            prop_assert!(near(two[year] - none[year], 2.0 * (one[year] - none[year]), 1e-9));
        }
        prop_assert_eq!(none[0], sources.stock * 1.5);
        let by = |sex: &str| crate::projects::by_sex(&forecaster, "supply_heads", sex);
        let (women, men, all) = (by("F"), by("M"), measure(&forecaster, "supply_heads", None));
        for year in 0..=15 {
            prop_assert!(near(women[year] + men[year], all[year], 1e-12));
        }
    }
}
