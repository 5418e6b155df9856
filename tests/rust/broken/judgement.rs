//! What must hold for any input whatever, and the changes by which inputs are made.

use hwf_forecast::Forecaster;
use hwf_forecast::plain::{Severity, codes};
use hwf_forecast::project::{Method, Supply};
use hwf_forecast::requests::{
    AccountsRequest, AdviceRequest, AttributionRequest, BandsRequest, By, Choice, CostsRequest,
    DecideByRequest, DemandsRequest, EquivalenceRequest, ForecastRequest, PathProblemRequest, PathWish,
    PyramidRequest, RegretRequest, RequiredIntakeRequest, ScenarioCostsRequest, SourcesRequest,
    TablesRequest, TasksRequest, WorkloadRequest,
};
use serde_json::Value;

/// What must hold for any input; the project where it can be used.
pub fn judged(bytes: &[u8]) -> Option<Forecaster> {
    let problems = hwf_forecast::check(bytes);
    match Forecaster::new(bytes) {
        Ok(forecaster) => {
            assert!(problems.iter().all(|problem| problem.severity == Severity::Warning));
            Some(forecaster)
        }
        Err(refused) => {
            assert_eq!(problems, refused);
            assert!(problems.iter().any(|problem| problem.severity == Severity::Problem));
            None
        }
    }
}

/// Everything that a project can be asked, in the base and in its scenarios: all of it figures.
pub fn answers_with_figures(forecaster: &Forecaster) {
    let project = forecaster.project();
    forecaster.describe();
    let named = project.scenarios().iter().map(|entry| Some(Choice::Named(entry.id.clone())));
    for scenario in std::iter::once(None).chain(named) {
        forecasts(forecaster, &scenario);
        let tables = forecaster.tables(&TablesRequest {
            scenario: scenario.clone(),
            dialect: None,
            gap: None,
            every_years: None,
            form: None,
            disclosure: None,
        });
        for table in tables.expect("tables") {
            let figure = |row: &str| !row.ends_with("NaN") && !row.ends_with("inf");
            assert!(table.text.lines().all(figure), "{}", table.name);
        }
        for method in &project.methods {
            flows(forecaster, &scenario, method);
            policy(forecaster, &scenario, &method.profession);
            others(forecaster, &scenario, &method.profession);
        }
        let year = project.axes.last_year;
        finite("tasks", &forecaster.tasks(&TasksRequest { scenario, year }));
    }
    finite("workload", &forecaster.workload(&WorkloadRequest { profession: None }));
}

/// An answer without infinity and without what is no figure, or problems that say why there is none.
#[track_caller]
fn finite<T: std::fmt::Debug>(name: &str, answer: &Result<T, Vec<hwf_forecast::plain::Problem>>) {
    match answer {
        Ok(answer) => {
            let text = format!("{answer:?}");
            let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
            assert!(!words.any(|word| word == "inf" || word == "NaN"), "{name}: {text}");
        }
        Err(problems) => assert!(!problems.is_empty(), "{name}"),
    }
}

/// What else can be asked of a profession; a comparison may need a scenario that cannot be combined.
fn others(forecaster: &Forecaster, scenario: &Option<Choice>, profession: &str) {
    let axes = &forecaster.project().axes;
    let target_year = axes.last_year;
    let (scenario, profession) = (|| scenario.clone(), || profession.to_owned());
    let request = SourcesRequest { scenario: scenario(), profession: profession(), from_year: None };
    finite("sources", &forecaster.sources(&request));
    let request = AttributionRequest {
        scenario: scenario(),
        profession: profession(),
        target_year,
        from_year: None,
        order: None,
    };
    finite("attribution", &forecaster.attribution(&request));
    let request = RequiredIntakeRequest {
        scenario: scenario(),
        profession: profession(),
        target_year,
        from_year: None,
    };
    finite("required entries", &forecaster.required_entries(&request));
    let bands = vec![format!("{}-{}", axes.age_min, axes.age_min + 4), format!("{}+", axes.age_min + 5)];
    let request = BandsRequest { scenario: scenario(), profession: profession(), year: target_year, bands };
    finite("bands", &forecaster.bands(&request));
    let request = DemandsRequest { scenario: scenario(), profession: profession() };
    finite("demands", &forecaster.demands(&request));
    let request =
        EquivalenceRequest { scenario: scenario(), profession: profession(), target_year, from_year: None };
    finite("equivalence", &forecaster.equivalence(&request));
    let wish = PathWish {
        profession: profession(),
        floor: None,
        capacity: None,
        step: None,
        shortage_cost: None,
        surplus_cost: None,
        change_cost: None,
    };
    let request = PathProblemRequest {
        scenario: scenario(),
        professions: vec![wish],
        shared_capacities: None,
        from_year: None,
        to_year: target_year,
        first_stock_year: None,
        last_stock_year: None,
    };
    finite("path problem", &forecaster.path_problem(&request));
    if scenario().is_none() {
        let request = AdviceRequest {
            profession: profession(),
            scenarios: None,
            target_years: vec![target_year],
            from_year: None,
        };
        finite("advice", &forecaster.advice(&request));
        let request = RegretRequest {
            profession: profession(),
            target_year,
            policies: None,
            futures: None,
            criterion: None,
            shortage_weight: None,
            surplus_weight: None,
        };
        finite("regret", &forecaster.regret(&request));
        let request = ScenarioCostsRequest { profession: profession(), target_year, scenarios: None };
        finite("scenario costs", &forecaster.scenario_costs(&request));
    }
}

#[track_caller]
fn all_finite(figures: &[f64]) {
    assert!(figures.iter().all(|figure| figure.is_finite()), "{figures:?}");
}

fn forecasts(forecaster: &Forecaster, scenario: &Option<Choice>) {
    let by = Some(vec![By::Region, By::Sector, By::Sex]);
    let request =
        ForecastRequest { scenario: scenario.clone(), measures: None, by, gap: None, index_100: None };
    for series in forecaster.forecast(&request).expect("a forecast").series {
        // A ratio need not be defined in every year; a count always is.
        let counted = matches!(series.unit.as_str(), "heads" | "fte" | "persons" | "fte_years");
        let figure = |value: &f64| value.is_finite() || (value.is_nan() && !counted);
        let (measure, profession) = (series.measure.word(), &series.profession);
        assert!(series.values.0.iter().all(figure), "{measure} of {profession}: {:?}", series.values);
    }
}

fn flows(forecaster: &Forecaster, scenario: &Option<Choice>, method: &Method) {
    let profession = || method.profession.clone();
    let by = Some(vec![By::Region, By::Sector, By::Sex]);
    let request = AccountsRequest { scenario: scenario.clone(), profession: profession(), by };
    for line in forecaster.accounts(&request).expect("accounts").lines {
        all_finite(&line.values.0);
    }
    let year = forecaster.project().axes.last_year;
    let request = PyramidRequest { scenario: scenario.clone(), profession: profession(), year };
    match (&method.supply, forecaster.pyramid(&request)) {
        (Supply::Cohort { .. }, answer) => {
            answer.expect("a pyramid").series.iter().for_each(|side| all_finite(&side.values.0));
        }
        (Supply::Trend { .. } | Supply::Cumulative { .. }, answer) => {
            assert_eq!(answer.expect_err("a trend has no ages")[0].code, codes::METHOD_NO_AGES);
        }
    }
}

fn policy(forecaster: &Forecaster, scenario: &Option<Choice>, profession: &str) {
    let target_year = forecaster.project().axes.last_year;
    let (scenario, profession) = (|| scenario.clone(), || profession.to_owned());
    let request = RequiredIntakeRequest {
        scenario: scenario(),
        profession: profession(),
        target_year,
        from_year: None,
    };
    let answer = forecaster.required_intake(&request).expect("an answer");
    all_finite(&[answer.per_trainee_fte, answer.supply_without_fte, answer.demand_fte, answer.gap_fte]);
    all_finite(answer.intake.as_slice());
    let request = CostsRequest { scenario: scenario(), profession: profession(), target_year };
    let costs = forecaster.costs(&request).expect("costs");
    for line in &costs.lines {
        all_finite(&line.values.0);
        all_finite(&line.base_values.0);
    }
    for lever in &costs.levers {
        all_finite(&[lever.cost, lever.fte]);
        all_finite(lever.cost_per_fte.as_slice());
    }
    let request = DecideByRequest { scenario: scenario(), profession: profession(), target_year };
    let answer = forecaster.decide_by(&request).expect("a year inside the forecast");
    assert!(answer.last_intake_year.is_none_or(|year| year <= target_year));
    assert!(answer.steps.iter().all(|step| (1..=12).contains(&step.month)));
}

/// Words of the format, so that a splice now and then fits where it lands.
pub const WORDS: &[&str] = &[
    "",
    "T",
    "F",
    "M",
    "id",
    "for",
    "type",
    "value",
    "values",
    "years",
    "series",
    "constant",
    "path",
    "linear",
    "hold",
    "stock",
    "population",
    "retirement",
    "intake",
    "set",
    "scale",
    "shift_age",
    "physicians",
    "nurses",
    "north",
    "all",
    "age",
    "sex",
    "year",
    "region",
    "2024",
    "2030",
    "25-34",
    "45+",
    "75+",
    "0-24",
    "heads",
    "share",
    "persons",
    "utilisation",
    "ratio",
    "today",
    "stated",
    "students",
    "trend",
    "growth",
    "factors",
    "demography",
    "none",
    "factor",
    "place",
    "outside",
    "temporary",
    "epidemiology",
    "efficiency",
    "working_time",
    "trend_years",
    "demographic_change",
    "stated_demand",
    "stated_supply",
    "supply_growth",
    "service_standard",
    "productivity",
    "foreign_trained",
    "cost_leaver",
    "cost_fte_year",
    "currency",
    "price_year",
    "EUR",
    "low",
    "high",
    "fte",
    "share_per_year",
    "calibrated",
    "intake_month",
    "lead_times",
    "places",
    "cohort",
    "cumulative",
    "trains_from",
    "stock_includes_temporary",
    "steerable_year",
    "services",
    "service",
    "home",
    "needs",
    "workload",
    "economic",
    "lag_years",
    "minimum",
    "beside",
    "task",
    "task_shift",
    "controls",
    "in_training",
    "steerable",
    "to_region",
    "region_moves",
    "profession_moves",
    "inactive_stock",
    "licence_kept",
    "temporary_staff",
    "intake_profile",
    "source_intake",
    "external_yield",
    "cumulative_outflow",
    "years_since_training",
    "healthy_ageing",
    "policy_shift",
    "staffing_mix",
    "work_share",
    "gdp",
    "shifted_share",
    "relative_time",
    "per_hour",
    "minutes",
    "month",
    "\u{10FFFF}",
];

pub const NUMBERS: &[f64] = &[
    -1e308, -1.0, -0.25, -0.0, 0.0, 1e-308, 0.01, 0.5, 1.0, 2.5, 25.0, 120.0, 1900.0, 2024.0, 2030.0, 4e9,
    1e12, 1e308,
];

/// Finds the node number `at`, counted from the root; counts down on the way.
pub fn node<'a>(tree: &'a mut Value, at: &mut usize) -> Option<&'a mut Value> {
    if *at == 0 {
        return Some(tree);
    }
    *at -= 1;
    match tree {
        Value::Array(items) => items.iter_mut().find_map(|item| node(item, at)),
        Value::Object(entries) => entries.values_mut().find_map(|entry| node(entry, at)),
        _ => None,
    }
}

pub fn nodes(node: &Value) -> usize {
    1 + match node {
        Value::Array(items) => items.iter().map(nodes).sum(),
        Value::Object(entries) => entries.values().map(nodes).sum(),
        _ => 0,
    }
}
