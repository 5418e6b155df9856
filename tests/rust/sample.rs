//! The samples: sound files that start from the published totals and run to their last year.

use hwf_forecast::Forecaster;
use hwf_forecast::project::{Demand, Quantity, ScenarioKind};
use hwf_forecast::requests::{
    By, Choice, DemandsRequest, Forecast, ForecastRequest, MeasureSeries, RequiredIntakeRequest,
    TasksRequest, WorkloadRequest,
};

const GERMANY: &[u8] = include_bytes!("../../www/samples/germany-physicians-2024.hwf.json");
const SLOVAKIA: &[u8] = include_bytes!("../../www/samples/slovakia-2017.hwf.json");
const FRANCE: &[u8] = include_bytes!("../../www/samples/france-physicians-2022.hwf.json");
const MEDLAND: &[u8] = include_bytes!("../../www/samples/medland.hwf.json");
const NETHERLANDS: &[u8] = include_bytes!("../../www/samples/netherlands-gps-2009.hwf.json");
const BELGIUM: &[u8] = include_bytes!("../../www/samples/belgium-chain.hwf.json");
const NORWAY: &[u8] = include_bytes!("../../www/samples/norway-helsemod.hwf.json");
const NETWORK: &[u8] = include_bytes!("../../www/samples/slovakia-network-2017.hwf.json");
const MALTA: &[u8] = include_bytes!("../../www/samples/malta-who.hwf.json");
const CLINICS: &[u8] = include_bytes!("../../www/samples/wisn-clinics.hwf.json");
const ORAL_HEALTH: &[u8] = include_bytes!("../../www/samples/needs-oral-health.hwf.json");
const CHAIN: &[u8] = include_bytes!("../../www/samples/training-chain.hwf.json");

fn series<'a>(forecast: &'a Forecast, word: &str) -> Vec<&'a MeasureSeries> {
    forecast.series.iter().filter(|series| series.measure.word() == word).collect()
}

/// Heads of every profession in every year, after what must hold for every sample: no problem, no
/// warning, the years stated, a finite figure everywhere, and no profession that vanishes or doubles.
fn heads(sample: &[u8], years: (i32, i32)) -> Vec<(String, Vec<f64>)> {
    assert_eq!(hwf_forecast::check(sample), []);
    let forecaster = Forecaster::new(sample).unwrap();
    let request = ForecastRequest { scenario: None, measures: None, by: None, gap: None, index_100: None };
    let forecast = forecaster.forecast(&request).unwrap();
    assert_eq!((forecast.years[0], *forecast.years.last().unwrap()), years);
    for word in ["supply_heads", "supply_fte", "demand_fte", "gap_fte", "adequacy"] {
        let all = series(&forecast, word);
        assert_eq!(all.len(), forecaster.project().axes.professions.len(), "{word}");
        assert!(all.iter().all(|series| series.values.0.iter().all(|value| value.is_finite())), "{word}");
    }
    // Rates of a flow year have none in the base year.
    let defined = |values: &[f64]| values[1..].iter().all(|value| value.is_finite());
    assert!(forecast.series.iter().all(|series| defined(&series.values.0)));
    let heads = series(&forecast, "supply_heads");
    for series in &heads {
        let first = series.values.0[0];
        assert!(series.values.0.iter().all(|value| (0.5..2.0).contains(&(value / first))));
    }
    heads.iter().map(|series| (series.profession.clone(), series.values.0.clone())).collect()
}

/// Heads of one profession in the year with this index, held against a published total.
fn near(heads: &[(String, Vec<f64>)], profession: &str, year: usize, published: f64, share: f64) {
    let value = heads.iter().find(|(id, _)| id == profession).unwrap().1[year];
    assert!((value / published - 1.0).abs() <= share, "{profession}: {value} for {published}");
}

/// Eurostat hlth_rs_phys: 397,042 practising physicians on 31 December 2024.
#[test]
fn germany_starts_from_the_published_total() {
    near(&heads(GERMANY, (2024, 2060)), "physicians", 0, 397_042.0, 1e-12);
}

/// NCZI: 18,608 doctors, 2,723 dentists and 30,732 nurses on 31 December 2017; 20,753, 2,961 and
/// 31,174 six years later.
#[test]
fn slovakia_starts_from_the_published_totals_and_stays_near_those_of_2023() {
    let heads = heads(SLOVAKIA, (2017, 2045));
    for (profession, first, later) in
        [("physicians", 18_608.0, 20_753.0), ("dentists", 2_723.0, 2_961.0), ("nurses", 30_732.0, 31_174.0)]
    {
        near(&heads, profession, 0, first, 1e-12);
        near(&heads, profession, 6, later, 0.015);
    }
}

/// DREES: 228,858 active physicians on 1 January 2022, 237,200 three years later.
#[test]
fn france_starts_from_the_published_total_and_stays_near_that_of_2025() {
    let heads = heads(FRANCE, (2021, 2050));
    near(&heads, "physicians", 0, 228_858.0, 1e-12);
    near(&heads, "physicians", 3, 237_200.0, 0.01);
}

/// The totals that its notes name.
#[test]
fn medland_starts_from_its_totals() {
    let heads = heads(MEDLAND, (2025, 2050));
    for (profession, total) in [
        ("doctors", 19_000.0),
        ("nurses", 42_500.0),
        ("midwives", 2_100.0),
        ("dentists", 3_200.0),
        ("pharmacists", 4_200.0),
        ("physiotherapists", 4_800.0),
    ] {
        near(&heads, profession, 0, total, 1e-12);
    }
}

/// The forecast of a sample in a scenario, with no measure left out.
fn forecast(sample: &[u8], scenario: Option<&str>, by: Option<Vec<By>>) -> Forecast {
    let scenario = scenario.map(|id| Choice::Named(id.to_owned()));
    let request = ForecastRequest { scenario, measures: None, by, gap: None, index_100: None };
    Forecaster::new(sample).unwrap().forecast(&request).unwrap()
}

/// One measure of a profession by year, both sexes together.
fn values(forecast: &Forecast, word: &str, profession: &str) -> Vec<f64> {
    let all = series(forecast, word);
    let total = all.iter().find(|series| series.profession == profession && series.sex == "T");
    total.unwrap().values.0.clone()
}

/// Every scenario of a sample runs and leaves supply within these shares of demand; each has a kind and a
/// reason, and there are policies and futures.
fn scenarios_stay(sample: &[u8], adequacy: std::ops::Range<f64>) {
    let forecaster = Forecaster::new(sample).unwrap();
    let scenarios = forecaster.project().scenarios();
    for kind in [ScenarioKind::Policy, ScenarioKind::Future] {
        assert!(scenarios.iter().any(|scenario| scenario.kind == Some(kind)), "{}", kind.word());
    }
    for scenario in scenarios {
        assert!(scenario.kind.is_some() && scenario.reason.is_some(), "{}", scenario.id);
        let forecast = forecast(sample, Some(&scenario.id), None);
        for series in series(&forecast, "adequacy") {
            let values = &series.values.0;
            assert!(
                values.iter().all(|value| adequacy.contains(value)),
                "{} {}: {values:?}",
                scenario.id,
                series.profession
            );
        }
    }
}

fn required_intake(sample: &[u8], scenario: Option<&str>, profession: &str, target_year: i32) -> f64 {
    let request = RequiredIntakeRequest {
        scenario: scenario.map(|id| Choice::Named(id.to_owned())),
        profession: profession.to_owned(),
        target_year,
        from_year: None,
    };
    Forecaster::new(sample).unwrap().required_intake(&request).unwrap().intake.unwrap()
}

/// Demand of the method with this name beside the one that the balance is struck with.
fn beside(sample: &[u8], profession: &str, name: &str) -> Vec<f64> {
    let request = DemandsRequest { scenario: None, profession: profession.to_owned() };
    let demands = Forecaster::new(sample).unwrap().demands(&request).unwrap().demands;
    demands.into_iter().find(|line| line.name.as_deref() == Some(name)).unwrap().fte.0
}

/// van Greuningen et al. 2012, scenarios 0 and 1, and what the notes say of scenario 1 as it is worded.
#[test]
fn netherlands_reproduces_the_published_case() {
    near(&heads(NETHERLANDS, (2009, 2029)), "gp", 10, 12_246.0, 1e-6);
    let base = forecast(NETHERLANDS, None, Some(vec![By::Sex]));
    let by_sex = |sex: &str| {
        let heads = series(&base, "supply_heads");
        heads.iter().find(|series| series.sex == sex).unwrap().values.0[10]
    };
    assert!((by_sex("F") - 6_945.0).abs() < 10.0 && (by_sex("M") - 5_301.0).abs() < 10.0);
    let demand = values(&base, "demand_fte", "gp");
    assert!((demand[0] - 7_365.0).abs() < 4.0 && (demand[10] - 7_807.0).abs() < 4.0);
    assert!((values(&base, "supply_fte", "gp")[10] - 8_187.0).abs() < 3.0);
    assert!((required_intake(NETHERLANDS, None, "gp", 2019) - 476.0).abs() < 1.5);
    let first = forecast(NETHERLANDS, Some("scenario-1"), None);
    assert!((values(&first, "demand_fte", "gp")[10] - 9_056.0).abs() < 5.0);
    assert!((required_intake(NETHERLANDS, Some("scenario-1"), "gp", 2019) - 929.0).abs() < 1.5);
    let worded = values(&forecast(NETHERLANDS, Some("scenario-1-as-worded"), None), "demand_fte", "gp");
    assert!(worded[10] < 8_800.0);
    // Trends that continue differ from those that end from the eleventh year on.
    let continued = values(&forecast(NETHERLANDS, Some("trends-continue"), None), "demand_fte", "gp");
    let ended = values(&first, "demand_fte", "gp");
    assert!(continued[10] == ended[10] && continued[11] > ended[11]);
    scenarios_stay(NETHERLANDS, 0.8..1.25);
}

/// The chain narrows from licence to practice, and older inhabitants weigh more.
#[test]
fn belgium_follows_the_chain_from_licence_to_fte() {
    near(&heads(BELGIUM, (2020, 2045)), "gps", 0, 19_830.0, 1e-12);
    let base = forecast(BELGIUM, None, None);
    let chain = ["supply_heads", "active_heads", "practising_heads", "supply_fte"];
    let chain = chain.map(|word| values(&base, word, "gps"));
    for year in [0, 25] {
        assert!(chain.windows(2).all(|pair| pair[0][year] > pair[1][year]), "{year}");
    }
    let raw = values(&base, "practising_per_10000", "gps");
    let weighted = values(&base, "weighted_practising_per_10000", "gps");
    assert!(weighted[0] == raw[0] && weighted[25] < raw[25]);
    assert!(required_intake(BELGIUM, None, "gps", 2035) > 0.0);
    scenarios_stay(BELGIUM, 0.85..1.2);
}

/// Balanced in the base year; healthy ageing lowers demand, a higher standard raises it.
#[test]
fn norway_is_balanced_and_its_alternatives_go_their_way() {
    let heads = heads(NORWAY, (2020, 2040));
    // Seven tenths of those authorised in 2016.
    for (profession, authorised) in [
        ("nurses", 164_834.0),
        ("physicians", 46_549.0),
        ("physiotherapists", 15_855.0),
        ("midwives", 5_928.0),
    ] {
        near(&heads, profession, 0, 0.7 * authorised, 0.005);
    }
    let base = forecast(NORWAY, None, None);
    let demand = |scenario: &str| values(&forecast(NORWAY, Some(scenario), None), "demand_fte", "nurses")[15];
    for (profession, _) in &heads {
        assert!((values(&base, "adequacy", profession)[0] - 1.0).abs() < 1e-9, "{profession}");
    }
    let nurses = values(&base, "demand_fte", "nurses")[15];
    assert!(demand("healthy-ageing") < nurses && demand("family-care") < nurses);
    let rise: f64 = (0..15).map(|_| 1.01).product();
    assert!((demand("standard") / nurses - rise).abs() < 1e-9);
    scenarios_stay(NORWAY, 0.6..1.3);
}

/// The counted stock over all regions; the need of 2017; the minimum network and what is below it.
#[test]
fn slovakia_by_region_keeps_the_counted_stock() {
    let heads = heads(NETWORK, (2017, 2045));
    for (profession, counted, later, need) in [
        ("physicians", 18_608.0, 20_753.0, 20_470.0),
        ("dentists", 2_723.0, 2_961.0, 2_723.0),
        ("nurses", 30_732.0, 31_174.0, 33_800.0),
    ] {
        near(&heads, profession, 0, counted, 1e-12);
        near(&heads, profession, 6, later, 0.02);
        let base = forecast(NETWORK, None, None);
        assert!((values(&base, "demand_fte", profession)[0] / need - 1.0).abs() < 0.005, "{profession}");
        let minimum = values(&base, "minimum_fte", profession);
        // Productivity moves every method of demand, what the law prescribes it does not.
        let network = beside(NETWORK, profession, "Minimum network");
        assert!((network[0] / minimum[0] - 1.0).abs() < 1e-12, "{profession}");
        let alike = network.iter().zip(&minimum).all(|(one, other)| (one / other - 1.0).abs() < 1e-12);
        assert_eq!(alike, profession == "dentists");
        assert!(values(&base, "regions_below_minimum", profession)[0] > 0.0);
        assert!(values(&base, "persons_70_plus_per_worker", profession)[10] > 0.0);
    }
    let national = forecast(NETWORK, Some("stay-in-the-east"), Some(vec![By::Region]));
    let base = forecast(NETWORK, None, Some(vec![By::Region]));
    let presov = |forecast: &Forecast| {
        let heads = series(forecast, "supply_heads");
        heads.iter().find(|series| series.region == "SK041").unwrap().values.0[18]
    };
    assert!(presov(&national) > presov(&base));
    scenarios_stay(NETWORK, 0.55..1.8);
}

/// The densities of 2016 on the population of 2024, temporary staff who are counted, and what has to join.
#[test]
fn malta_keeps_its_densities_and_counts_temporary_staff() {
    let heads = heads(MALTA, (2024, 2040));
    let base = forecast(MALTA, None, None);
    for (profession, total, per_10000) in [("dentists", 255.0, 4.7), ("pharmacists", 725.0, 13.3)] {
        near(&heads, profession, 0, total, 1e-12);
        let density = values(&base, "heads_per_10000", profession)[0];
        assert!((density / per_10000 - 1.0).abs() < 0.01, "{density}");
    }
    assert_eq!(values(&base, "temporary_heads", "dentists")[0], 8.0);
    let request = RequiredIntakeRequest {
        scenario: None,
        profession: "dentists".to_owned(),
        target_year: 2034,
        from_year: None,
    };
    let entries = Forecaster::new(MALTA).unwrap().required_entries(&request).unwrap();
    assert!((10.0..25.0).contains(&entries.entries.unwrap()), "{:?}", entries.entries);
    let european = beside(MALTA, "dentists", "Mean density of the EU");
    assert!(european[10] > values(&base, "demand_fte", "dentists")[10]);
    scenarios_stay(MALTA, 0.7..1.25);
}

/// WHO's example of a working time and its staff; demand is the sum of the facilities.
#[test]
fn clinics_need_what_their_workload_says() {
    near(&heads(CLINICS, (2025, 2040)), "nurses", 0, 22.0, 1e-12);
    let forecaster = Forecaster::new(CLINICS).unwrap();
    let request = WorkloadRequest { profession: Some("nurses".to_owned()) };
    let facilities = forecaster.workload(&request).unwrap().lines;
    let hilltop = facilities.iter().find(|line| line.facility == "Hilltop clinic").unwrap();
    assert_eq!(hilltop.available_hours, Some(1_519.0));
    assert!((hilltop.activities_fte - 1.75554).abs() < 5e-6 && (hilltop.needed_fte - 2.06534).abs() < 5e-6);
    let lakeside = facilities.iter().find(|line| line.facility == "Lakeside hospital").unwrap();
    assert_eq!(lakeside.available_hours, Some(1_113.0));
    let named = facilities.iter().filter(|line| line.facility != "T");
    let all: f64 = named.map(|line| line.needed_fte).sum();
    let demand = values(&forecast(CLINICS, None, None), "demand_fte", "nurses");
    assert!((demand[0] / all - 1.0).abs() < 1e-12 && demand[15] > demand[0]);
    scenarios_stay(CLINICS, 0.75..1.3);
}

/// Work that moves is conserved: what hygienists need more is what dentists need less, a quarter longer.
#[test]
fn oral_health_moves_work_from_dentists_to_hygienists() {
    near(&heads(ORAL_HEALTH, (2025, 2045)), "dentists", 0, 1_150.0, 1e-12);
    let request = TasksRequest { scenario: Some(Choice::Named("gums-to-hygienists".to_owned())), year: 2040 };
    let tasks = Forecaster::new(ORAL_HEALTH).unwrap().tasks(&request).unwrap().lines;
    let gums = tasks.iter().find(|line| line.task_shift == "gums-to-hygienists").unwrap();
    assert!((gums.to_fte / gums.from_fte - 1.25).abs() < 1e-12);
    // Half of the task moves, of which 2 % move already.
    let more = (0.5 - 0.02) / 0.5;
    let base = forecast(ORAL_HEALTH, None, None);
    let moved = forecast(ORAL_HEALTH, Some("gums-to-hygienists"), None);
    let change = |profession: &str| {
        values(&moved, "demand_fte", profession)[15] - values(&base, "demand_fte", profession)[15]
    };
    assert!((change("dentists") + more * gums.from_fte).abs() < 1e-9);
    assert!((change("hygienists") - more * gums.to_fte).abs() < 1e-9);
    for name in ["As money would have it", "Funded posts"] {
        assert!(beside(ORAL_HEALTH, "dentists", name).iter().all(|fte| *fte > 0.0), "{name}");
    }
    scenarios_stay(ORAL_HEALTH, 0.6..1.6);
}

/// A place in one training takes a doctor from the wards.
#[test]
fn chain_takes_trainees_out_of_the_doctors() {
    let heads = heads(CHAIN, (2025, 2045));
    for (profession, total) in
        [("doctors", 5_500.0), ("gp-trainees", 760.0), ("gps", 5_200.0), ("specialists", 9_500.0)]
    {
        near(&heads, profession, 0, total, 1e-12);
    }
    let (base, more) = (forecast(CHAIN, None, None), forecast(CHAIN, Some("more-gps"), None));
    let change = |profession: &str, year: usize| {
        values(&more, "supply_heads", profession)[year] - values(&base, "supply_heads", profession)[year]
    };
    // From 2027 on forty more of the doctors train, and thirty-five more finish from 2030 on.
    assert!((change("gp-trainees", 2) - 40.0).abs() < 1e-9 && (change("doctors", 2) + 40.0).abs() < 1e-9);
    assert!(change("gps", 4) == 0.0 && (change("gps", 5) - 35.0).abs() < 1e-9);
    let back = forecast(CHAIN, Some("back-to-work"), None);
    assert!(values(&back, "supply_heads", "gps")[13] > values(&base, "supply_heads", "gps")[13]);
    assert_eq!(values(&base, "temporary_heads", "specialists")[0], 140.0);
    scenarios_stay(CHAIN, 0.75..1.25);
}

/// Medland is there to show everything: every quantity and every method, and no scenario is far from sense.
/// A supply by cumulative outflow is for one region without sectors, so the Dutch sample shows that.
#[test]
fn medland_is_complete_and_stays_plausible() {
    let forecaster = Forecaster::new(MEDLAND).unwrap();
    let project = forecaster.project();
    let netherlands = Forecaster::new(NETHERLANDS).unwrap();
    let of_cumulative = [
        Quantity::CumulativeOutflow,
        Quantity::SourceIntake,
        Quantity::FemaleShare,
        Quantity::SourceDuration,
        Quantity::SourceYield,
        Quantity::ExternalYield,
    ];
    for quantity in Quantity::ALL {
        let project = if of_cumulative.contains(quantity) { netherlands.project() } else { project };
        assert!(project.parameters.iter().any(|entry| entry.quantity == *quantity), "{}", quantity.word());
    }
    let methods = &project.methods;
    let beside = methods.iter().flat_map(|method| method.beside.iter().flatten());
    let demands: Vec<&Demand> =
        methods.iter().map(|method| &method.demand).chain(beside.map(|beside| &beside.demand)).collect();
    let every: [fn(&Demand) -> bool; 9] = [
        |demand| matches!(demand, Demand::Constant {}),
        |demand| matches!(demand, Demand::Ratio { .. }),
        |demand| matches!(demand, Demand::Utilisation {}),
        |demand| matches!(demand, Demand::Factors { .. }),
        |demand| matches!(demand, Demand::Path { .. }),
        |demand| matches!(demand, Demand::Services { .. }),
        |demand| matches!(demand, Demand::Needs { .. }),
        |demand| matches!(demand, Demand::Workload { .. }),
        |demand| matches!(demand, Demand::Economic { .. }),
    ];
    for (number, is_method) in every.iter().enumerate() {
        assert!(demands.iter().any(|demand| is_method(demand)), "method {number}");
    }
    assert!(!project.workloads().is_empty() && !project.axes.task_shifts().is_empty());
    let decisions = project.decisions.as_deref().unwrap();
    assert!(decisions.iter().any(|one| one.scenario.is_some() && one.intake.is_some()));
    assert!(project.scenarios().iter().all(|scenario| scenario.kind.is_some()));
    for scenario in project.scenarios() {
        let choice = Some(Choice::Named(scenario.id.clone()));
        let request =
            ForecastRequest { scenario: choice, measures: None, by: None, gap: None, index_100: None };
        let forecast = forecaster.forecast(&request).unwrap();
        for series in series(&forecast, "adequacy") {
            let values = &series.values.0;
            assert!(
                values.iter().all(|value| (0.7..1.2).contains(value)),
                "{} {}",
                scenario.id,
                series.profession
            );
        }
    }
}
