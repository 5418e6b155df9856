//! Properties of demand: it starts from D0 in the base year, and more of what drives it is never less
//! of it.

use super::*;
use crate::projects::near;
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
}

fn drivers() -> impl Strategy<Value = Drivers> {
    let list = |low: f64, high: f64, count: usize| prop::collection::vec(low..high, count);
    (
        10.0..1e5f64,
        -0.2..0.5f64,
        list(1.0, 100.0, YEARS),
        list(1e3, 1e6, 2 * BANDS * YEARS),
        list(0.1, 20.0, 2 * BANDS),
    )
        .prop_map(|(heads, unmet_demand, density, population, care_use)| Drivers {
            heads,
            unmet_demand,
            density,
            population,
            care_use,
        })
}

impl Drivers {
    fn demand(&self, method: &Value) -> Vec<f64> {
        let mut builder = Builder::new(&["T"], (30, 31), (BASE, BASE + YEARS as i32 - 1));
        builder.file["methods"][0]["demand"] = method.clone();
        let bands = || ("age", ["0-19", "20-64", "65+"].map(str::to_owned).to_vec());
        let years: Vec<i32> = (BASE..).take(YEARS).collect();
        let named = || ("year", years.iter().map(i32::to_string).collect::<Vec<_>>());
        builder
            .series("stock", "heads", &[("age", ages(30, 31, true))], &[self.heads, 0.0])
            .constant("unmet_demand", "share", self.unmet_demand)
            .path("target_density", "fte_per_10000_population", &years, &self.density)
            .series("care_use", "uses_per_person_per_year", &[("sex", sexes()), bands()], &self.care_use)
            .series("population", "persons", &[("sex", sexes()), bands(), named()], &self.population);
        builder.file["data"].as_array_mut().unwrap().last_mut().unwrap()["open_age_upper"] = json!(99);
        measure(&builder.forecaster(), "demand_fte", None)
    }

    fn base_demand(&self) -> f64 {
        self.heads * (1.0 + self.unmet_demand)
    }
}

/// The methods that start from the base year's supply.
fn from_base() -> Vec<Value> {
    vec![
        json!({"type": "constant"}),
        json!({"type": "ratio", "target": "today"}),
        json!({"type": "utilisation"}),
    ]
}

/// Those and the methods that are absolute.
fn all() -> Vec<Value> {
    let mut all = from_base();
    all.push(json!({"type": "ratio", "target": "stated"}));
    all
}

/// Never less in any year, to rounding.
fn no_less(more: &[f64], than: &[f64]) -> bool {
    more.iter().zip(than).all(|(more, than)| *more >= than * (1.0 - 1e-12))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

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
        let stated = json!({"type": "ratio", "target": "stated"});
        prop_assert_eq!(drivers.demand(&stated), missing.demand(&stated));
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
                let moves = at == year && method["type"] != "constant";
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
}
