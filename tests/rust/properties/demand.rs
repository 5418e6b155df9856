//! Properties of demand: it starts from D0 in the base year, and more of what drives it is never less
//! of it.

use super::*;
use serde_json::{Value, json};

const YEARS: usize = 6;
const BANDS: usize = 3;

/// What demand is driven by, in the base year and after it.
#[derive(Debug, Clone)]
struct Drivers {
    heads: f64,
    unmet_demand: f64,
    density: Vec<f64>,
    /// By sex, band of ages and year.
    population: Vec<f64>,
    /// By sex and band of ages.
    care_use: Vec<f64>,
    /// Year by year.
    stated: Vec<f64>,
    /// Change by population of the years after the base year.
    demographic_change: Vec<f64>,
    /// Yearly change by each of [`FACTORS`].
    factors: Vec<f64>,
    /// Which of them are outside, and which temporary.
    rules: Vec<(bool, bool)>,
    trend_years: f64,
    service_standard: f64,
    productivity: f64,
    /// By sex and band of ages, of the first service; the other is used twice as much. A hundredth of it is
    /// the prevalence.
    service_use: Vec<f64>,
    /// Gross domestic product from two years before the base year on.
    gdp: Vec<f64>,
    elasticity: f64,
    /// Change since the base year by policy.
    policy_shift: f64,
}

const FACTORS: [&str; 7] = [
    "epidemiology",
    "sociocultural",
    "professional",
    "efficiency",
    "horizontal_substitution",
    "vertical_substitution",
    "working_time",
];

fn drivers() -> impl Strategy<Value = Drivers> {
    let list = |low: f64, high: f64, count: usize| prop::collection::vec(low..high, count);
    (
        (10.0..1e5f64, -0.2..0.5f64, list(1.0, 100.0, YEARS)),
        (list(1e3, 1e6, 2 * BANDS * YEARS), list(0.1, 20.0, 2 * BANDS)),
        (list(1.0, 1e5, YEARS), list(-0.2, 0.5, YEARS - 1), list(-0.02, 0.03, FACTORS.len())),
        prop::collection::vec((any::<bool>(), any::<bool>()), FACTORS.len()),
        (1.0..6.0f64, -0.1..0.1f64, -0.1..0.1f64),
        (list(0.1, 20.0, 2 * BANDS), list(50.0, 200.0, YEARS + 2), 0.1..2.0f64, -0.2..0.5f64),
    )
        .prop_map(|(base, people, stated, rules, yearly, others)| Drivers {
            heads: base.0,
            unmet_demand: base.1,
            density: base.2,
            population: people.0,
            care_use: people.1,
            stated: stated.0,
            demographic_change: stated.1,
            factors: stated.2,
            rules,
            trend_years: yearly.0,
            service_standard: yearly.1,
            productivity: yearly.2,
            service_use: others.0,
            gdp: others.1,
            elasticity: others.2,
            policy_shift: others.3,
        })
}

impl Drivers {
    fn demand(&self, method: &Value) -> Vec<f64> {
        measure(&self.builder(method).forecaster(), "demand_fte", None)
    }

    fn builder(&self, method: &Value) -> Builder {
        let mut builder = Builder::new(&["T"], (30, 31), (BASE, BASE + YEARS as i32 - 1));
        builder.file["methods"][0]["demand"] = method.clone();
        if method["type"] == "factors" {
            builder.file["methods"][0]["demand"]["factors"] = self.rules();
        }
        let bands = || ("age", ["0-19", "20-64", "65+"].map(str::to_owned).to_vec());
        let years: Vec<i32> = (BASE..).take(YEARS).collect();
        let named = || ("year", years.iter().map(i32::to_string).collect::<Vec<_>>());
        builder
            .series("stock", "heads", &[("age", ages(30, 31, true))], &[self.heads, 0.0])
            .constant("unmet_demand", "share", self.unmet_demand)
            .path("target_density", "fte_per_10000_population", &years, &self.density)
            .path("stated_demand", "fte", &years, &self.stated)
            .path("demographic_change", "share", &years[1..], &self.demographic_change)
            .constant("trend_years", "years", self.trend_years)
            .constant("service_standard", "share_per_year", self.service_standard)
            .constant("productivity", "share_per_year", self.productivity)
            .series("care_use", "uses_per_person_per_year", &[("sex", sexes()), bands()], &self.care_use)
            .series("population", "persons", &[("sex", sexes()), bands(), named()], &self.population);
        builder.file["data"].as_array_mut().unwrap().last_mut().unwrap()["open_age_upper"] = json!(99);
        self.add_services(&mut builder);
        let earlier: Vec<i32> = (BASE - 2..).take(YEARS + 2).collect();
        builder
            .path("minimum_density", "fte_per_10000_population", &years, &self.density)
            .path("gdp", "index", &earlier, &self.gdp)
            .constant("income_elasticity", "ratio", self.elasticity)
            .constant("policy_shift", "share", self.policy_shift);
        for (factor, change) in FACTORS.iter().zip(&self.factors) {
            builder.constant(factor, "share_per_year", *change);
        }
        builder
    }

    /// Two services and conditions, and a facility.
    fn add_services(&self, builder: &mut Builder) {
        builder.file["axes"]["services"] =
            json!([{"id": "home", "name": "Home"}, {"id": "ward", "name": "Ward"}]);
        let used = |times: f64| {
            [1.0, 2.0]
                .iter()
                .flat_map(|twice| self.service_use.iter().map(move |one| one * twice * times))
                .collect::<Vec<_>>()
        };
        let bands = ("age", ["0-19", "20-64", "65+"].map(str::to_owned).to_vec());
        let dims = [("service", vec!["home".to_owned(), "ward".to_owned()]), ("sex", sexes()), bands];
        builder
            .series("service_use", "uses_per_person_per_year", &dims, &used(1.0))
            .series("prevalence", "share", &dims, &used(0.01))
            .constant("fte_per_use", "fte_per_use", 0.001)
            .constant("staffing_mix", "share", 0.4)
            .constant("services_per_case", "services_per_case", 3.0)
            .constant("work_share", "share", 1.0)
            .constant("services_per_fte_year", "services_per_fte_year", 900.0);
        builder.file["workloads"] = json!([{
            "profession": "p", "facility": "Ward", "days_per_year": 260, "hours_per_day": 8,
            "activities": [{"name": "Visits", "volume": 9000, "minutes": 30}],
            "category_allowances": [{"name": "Records", "share": 0.2}],
            "individual_allowances": [{"name": "Teaching", "heads": 2, "hours": 100}],
        }]);
    }

    fn rules(&self) -> Value {
        let rule = |(factor, (outside, temporary)): (&&str, &(bool, bool))| {
            json!({
                "factor": factor,
                "place": if *outside { "outside" } else { "inside" },
                "trend": if *temporary { "temporary" } else { "continuing" },
            })
        };
        FACTORS.iter().zip(&self.rules).map(rule).collect()
    }

    fn base_demand(&self) -> f64 {
        self.heads * (1.0 + self.unmet_demand)
    }
}

/// The methods that start from the base year's supply, or are scaled to it.
fn from_base() -> Vec<Value> {
    let mut methods = by_factors();
    methods.extend([
        json!({"type": "constant"}),
        json!({"type": "ratio", "target": "today"}),
        json!({"type": "ratio", "target": "stated", "calibrated": true}),
        json!({"type": "utilisation"}),
        json!({"type": "path", "calibrated": true}),
        json!({"type": "economic", "lag_years": 2}),
        json!({"type": "economic", "lag_years": 0}),
        json!({"type": "ratio", "target": "minimum", "calibrated": true}),
    ]);
    for method in by_volumes() {
        let mut method = method.clone();
        method["calibrated"] = json!(true);
        methods.push(method);
    }
    methods
}

/// The methods that count what is done.
fn by_volumes() -> Vec<Value> {
    vec![
        json!({"type": "services"}),
        json!({"type": "services", "services": ["ward"]}),
        json!({"type": "needs"}),
        json!({"type": "workload"}),
        json!({"type": "workload", "volumes": "population"}),
        json!({"type": "workload", "volumes": "utilisation"}),
    ]
}

fn by_factors() -> Vec<Value> {
    let method = |demography: &str| json!({"type": "factors", "demography": demography});
    ["none", "stated", "population", "utilisation"].map(method).to_vec()
}

/// The methods whose figures are what they are.
fn absolute() -> Vec<Value> {
    let mut methods = by_volumes();
    methods.extend([
        json!({"type": "ratio", "target": "stated"}),
        json!({"type": "ratio", "target": "minimum"}),
        json!({"type": "path"}),
    ]);
    methods
}

fn all() -> Vec<Value> {
    [from_base(), absolute()].concat()
}

/// Whether the number of inhabitants moves the demand.
fn follows_population(method: &Value) -> bool {
    let factors = matches!(method["demography"].as_str(), Some("population" | "utilisation"));
    let volumes = matches!(method["volumes"].as_str(), Some("population" | "utilisation"));
    factors
        || volumes
        || matches!(method["type"].as_str(), Some("ratio" | "utilisation" | "services" | "needs"))
}

/// Never less in any year, to rounding.
fn no_less(more: &[f64], than: &[f64]) -> bool {
    more.iter().zip(than).all(|(more, than)| *more >= than * (1.0 - 1e-12))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(16) })]

    #[test]
    fn the_base_year_demands_todays_work_and_what_is_missing(drivers in drivers()) {
        for method in from_base() {
            let demand = drivers.demand(&method);
            prop_assert!(near(demand[0], drivers.base_demand(), 1e-12), "{} {}", method, demand[0]);
        }
    }

    #[test]
    fn more_unmet_demand_is_more_demand(drivers in drivers(), more in 0.01..1.0f64) {
        let missing = Drivers { unmet_demand: drivers.unmet_demand + more, ..drivers.clone() };
        for method in from_base() {
            let (before, after) = (drivers.demand(&method), missing.demand(&method));
            prop_assert!(before.iter().zip(&after).all(|(before, after)| after > before), "{}", method);
        }
        for method in absolute() {
            prop_assert_eq!(drivers.demand(&method), missing.demand(&method));
        }
    }

    /// One group of people more in one year after the base year: more demand in that year and as much
    /// as before in every other.
    #[test]
    fn more_people_are_more_demand_in_their_year(
        drivers in drivers(), cell in 0..2 * BANDS, year in 1..YEARS, more in 1.01..3.0f64,
    ) {
        let mut grown = drivers.clone();
        grown.population[cell * YEARS + year] *= more;
        for method in all() {
            let (before, after) = (drivers.demand(&method), grown.demand(&method));
            for at in 0..YEARS {
                let moves = at == year && follows_population(&method);
                prop_assert!(
                    if moves { after[at] > before[at] } else { after[at] == before[at] },
                    "{}: {} → {} in year {}", method, before[at], after[at], at
                );
            }
        }
    }

    /// A higher density, and a higher use of care by a group that grows faster than the others.
    #[test]
    fn demand_grows_with_density_and_with_the_use_of_care_by_those_who_grow(
        drivers in drivers(), cell in 0..2 * BANDS, more in 1.01..3.0f64,
    ) {
        let stated = json!({"type": "ratio", "target": "stated"});
        let denser = Drivers {
            density: drivers.density.iter().map(|density| density * more).collect(), ..drivers.clone()
        };
        for (before, after) in drivers.demand(&stated).iter().zip(denser.demand(&stated)) {
            prop_assert!(near(after, before * more, 1e-12));
        }
        let mut ageing = drivers.clone();
        for group in 0..2 * BANDS {
            for year in 1..YEARS {
                let grown = if group == cell { more } else { 1.0 };
                ageing.population[group * YEARS + year] = drivers.population[group * YEARS] * grown;
            }
        }
        let mut dependent = ageing.clone();
        dependent.care_use[cell] *= more;
        let utilisation = json!({"type": "utilisation"});
        prop_assert!(no_less(&dependent.demand(&utilisation), &ageing.demand(&utilisation)));
    }

    /// Where everybody uses as much, utilisation is today's density.
    #[test]
    fn equal_use_of_care_is_the_ratio(drivers in drivers()) {
        let alike = Drivers { care_use: vec![3.0; 2 * BANDS], ..drivers };
        let by_use = alike.demand(&json!({"type": "utilisation"}));
        let by_ratio = alike.demand(&json!({"type": "ratio", "target": "today"}));
        prop_assert!(by_use.iter().zip(&by_ratio).all(|(use_, ratio)| near(*use_, *ratio, 1e-12)));
    }

    /// One factor more: more demand in every year after the base year, wherever it enters.
    #[test]
    fn more_of_a_factor_is_more_demand(
        drivers in drivers(), factor in 0..FACTORS.len(), more in 0.001..0.02f64,
    ) {
        let mut raised = drivers.clone();
        raised.factors[factor] += more;
        for method in by_factors() {
            let (before, after) = (drivers.demand(&method), raised.demand(&method));
            prop_assert!(near(before[0], after[0], 1e-15), "{} in the base year", method);
            for year in 1..YEARS {
                prop_assert!(after[year] > before[year], "{} in year {}", method, year);
            }
        }
    }

    /// Whatever the method, a better service takes more and a higher productivity less.
    #[test]
    fn service_raises_and_productivity_lowers_every_demand(drivers in drivers(), more in 0.001..0.1f64) {
        let served = Drivers { service_standard: drivers.service_standard + more, ..drivers.clone() };
        let productive = Drivers { productivity: drivers.productivity + more, ..drivers.clone() };
        for method in all() {
            let [before, service, productive] =
                [&drivers, &served, &productive].map(|drivers| drivers.demand(&method));
            prop_assert_eq!((service[0], productive[0]), (before[0], before[0]));
            for year in 1..YEARS {
                prop_assert!(service[year] > before[year] && productive[year] < before[year], "{}", method);
            }
        }
    }

    /// A change by population as stated, and a demand as stated, move the demand of their own year; a
    /// stated demand that is twice as much in all years is the same where it is calibrated.
    #[test]
    fn what_is_stated_moves_its_own_year(drivers in drivers(), year in 1..YEARS, more in 1.01..3.0f64) {
        let mut stated = drivers.clone();
        stated.stated[year] *= more;
        stated.demographic_change[year - 1] += more;
        let methods = [
            json!({"type": "path"}),
            json!({"type": "path", "calibrated": true}),
            json!({"type": "factors", "demography": "stated"}),
        ];
        for method in methods {
            let (before, after) = (drivers.demand(&method), stated.demand(&method));
            for at in 0..YEARS {
                let as_meant = if at == year { after[at] > before[at] } else { after[at] == before[at] };
                prop_assert!(as_meant, "{} in year {}", method, at);
            }
        }
        let double = Drivers {
            stated: drivers.stated.iter().map(|fte| 2.0 * fte).collect(), ..drivers.clone()
        };
        let calibrated = json!({"type": "path", "calibrated": true});
        for (before, after) in drivers.demand(&calibrated).iter().zip(double.demand(&calibrated)) {
            prop_assert!(near(*before, after, 1e-12));
        }
    }

    /// With no change by any factor, demand by factors is that by what moves it otherwise.
    #[test]
    fn factors_of_zero_are_the_method_without_them(drivers in drivers()) {
        let drivers = Drivers { factors: vec![0.0; FACTORS.len()], ..drivers };
        let pairs = [
            ("none", json!({"type": "constant"})),
            ("population", json!({"type": "ratio", "target": "today"})),
            ("utilisation", json!({"type": "utilisation"})),
        ];
        for (demography, method) in pairs {
            let factors = json!({"type": "factors", "demography": demography});
            prop_assert_eq!(drivers.demand(&factors), drivers.demand(&method));
        }
    }

    /// A change by policy multiplies every demand after the base year, whatever the method.
    #[test]
    fn a_change_since_the_base_year_multiplies(drivers in drivers()) {
        let none = Drivers { policy_shift: 0.0, ..drivers.clone() };
        for method in all() {
            let (with, without) = (drivers.demand(&method), none.demand(&method));
            prop_assert_eq!(with[0], without[0]);
            for year in 1..YEARS {
                prop_assert!(near(with[year], without[year] * (1.0 + drivers.policy_shift), 1e-12), "{}", method);
            }
        }
    }

    /// A higher product of one year is more demand as many years later, and in no other year.
    #[test]
    fn the_product_moves_the_demand_after_its_lag(drivers in drivers(), year in 3..YEARS + 2, lag in 0..=2usize) {
        let mut richer = drivers.clone();
        richer.gdp[year] *= 1.5;
        let method = json!({"type": "economic", "lag_years": lag});
        let (before, after) = (drivers.demand(&method), richer.demand(&method));
        for at in 0..YEARS {
            // With the shorter lag the product starts later: two years before the base year in all cases.
            let moves = at + 2 == year + lag;
            prop_assert!(if moves { after[at] > before[at] } else { after[at] == before[at] }, "year {} of {}", at, year);
        }
    }

    /// More use of a service by one group is more demand in all years, and twice all use is twice the work;
    /// calibrated it is the same.
    #[test]
    fn services_and_needs_are_linear_in_their_use(drivers in drivers(), cell in 0..2 * BANDS) {
        let mut more = drivers.clone();
        more.service_use[cell] *= 1.5;
        let twice = Drivers { service_use: drivers.service_use.iter().map(|use_| 2.0 * use_).collect(), ..drivers.clone() };
        for method in ["services", "needs"] {
            let absolute = json!({"type": method});
            let calibrated = json!({"type": method, "calibrated": true});
            for (before, after) in drivers.demand(&absolute).iter().zip(more.demand(&absolute)) {
                prop_assert!(after > *before);
            }
            for (before, after) in drivers.demand(&absolute).iter().zip(twice.demand(&absolute)) {
                prop_assert!(near(after, 2.0 * before, 1e-12));
            }
            for (before, after) in drivers.demand(&calibrated).iter().zip(twice.demand(&calibrated)) {
                prop_assert!(near(after, *before, 1e-12));
            }
        }
    }

    /// Everybody uses more the older they are: the more of a gain is healthy, the less is needed.
    #[test]
    fn healthier_ageing_is_never_more_demand(drivers in drivers(), gain in 0.0..20.0f64, share in 0.0..1.0f64) {
        let mut drivers = drivers;
        for list in [&mut drivers.care_use, &mut drivers.service_use] {
            list.chunks_mut(BANDS).for_each(|sex| sex.sort_by(f64::total_cmp));
        }
        let demand = |method: &Value, share: f64| {
            let mut builder = drivers.builder(method);
            builder.constant("life_expectancy_gain", "years", gain).constant("healthy_ageing", "share", share);
            measure(&builder.forecaster(), "demand_fte", None)
        };
        for method in [json!({"type": "utilisation"}), json!({"type": "services"}), json!({"type": "needs"})] {
            let (none, some, whole) = (demand(&method, 0.0), demand(&method, share), demand(&method, 1.0));
            prop_assert_eq!(&none, &drivers.demand(&method));
            prop_assert_eq!((none[0], none[0]), (some[0], whole[0]));
            prop_assert!(no_less(&none, &some) && no_less(&some, &whole), "{}", method);
        }
    }
}
