//! Demand in FTE: one file a method. A new method is one new file and one line in [`demand_fte`].

pub mod causes;
mod constant;
mod economic;
pub(crate) mod factors;
mod needs;
mod path;
mod ratio;
mod services;
pub(crate) mod task_shifting;
mod utilisation;
pub(crate) mod workload;

use crate::FULL;
use crate::forecast::grid::{FURTHER, PROFESSION, REGION, YEAR, at};
use crate::forecast::plan::Plan;
use crate::forecast::population::Population;
use crate::lists::list;
use crate::project::{Demand, Quantity, RatioTarget, SHIFTS};

pub use services::Volumes;

/// What a method reads: one profession in one region.
pub struct Case<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The method.
    pub demand: &'a Demand,
    /// Index of the profession.
    pub profession: usize,
    /// Index of the region.
    pub region: usize,
    /// Effective supply of the base year in FTE.
    pub base_supply_fte: f64,
}

impl Case<'_> {
    /// D0 = FTE0·(1+u): the base year's effective supply and its unmet demand, as judged for `year`.
    fn base_demand_fte(&self, year: usize) -> f64 {
        self.base_supply_fte * (1.0 + self.read(Quantity::UnmetDemand, year))
    }

    /// D0 times `driver(year) / driver(0)`.
    fn moved_by(&self, driver: &[f64]) -> Vec<f64> {
        list(driver.len(), &|year| self.base_demand_fte(year) * (driver[year] / driver[0]))
    }

    /// A quantity of this profession and region that varies over years only.
    fn read(&self, quantity: Quantity, year: usize) -> f64 {
        self.plan.field(quantity).at(at(self.profession, self.region, year))
    }

    /// A quantity of this profession, region and service.
    fn read_service(&self, quantity: Quantity, service: usize, year: usize) -> f64 {
        let mut index = at(self.profession, self.region, year);
        index[FURTHER] = service;
        self.plan.field(quantity).at(index)
    }

    /// Π (1 + change since the base year) by morbidity, family care and policy; 1 in the base year. What is
    /// stated of a named service moves no demand as a whole.
    fn shifts(&self, service: Option<usize>, year: usize) -> f64 {
        let mut product = 1.0;
        for quantity in SHIFTS {
            product *= self.shift(quantity, service, year);
        }
        product
    }

    /// 1 + change since the base year by one of them.
    fn shift(&self, quantity: Quantity, service: Option<usize>, year: usize) -> f64 {
        if year == 0 || (service.is_none() && self.plan.by_member(quantity, self.profession)) {
            return 1.0;
        }
        1.0 + self.read_service(quantity, service.unwrap_or_default(), year)
    }

    fn years(&self) -> usize {
        self.plan.grid.count[YEAR]
    }

    fn population(&self) -> Population<'_> {
        self.plan.population().expect("a plan whose method needs a population has one")
    }
}

/// Demand in FTE of every profession (or one, and what that reads), region and year:
/// `[profession][region][year]`, tasks shifted; `base_supply_fte` gives the effective supply of the base year
/// by profession and region.
pub fn all_demands_fte(
    plan: &Plan,
    only: Option<usize>,
    base_supply_fte: &dyn Fn(usize, usize) -> f64,
) -> Vec<Vec<Vec<f64>>> {
    let mut demands = own_demands_fte(plan, only, base_supply_fte);
    if FULL {
        task_shifting::shift(plan, &mut demands);
    }
    demands
}

/// The same before any task is shifted.
pub fn own_demands_fte(
    plan: &Plan,
    only: Option<usize>,
    base_supply_fte: &dyn Fn(usize, usize) -> f64,
) -> Vec<Vec<Vec<f64>>> {
    let regions = plan.grid.count[REGION];
    let wanted = plan.demands_of(only);
    list(plan.grid.count[PROFESSION], &|profession| {
        list(regions, &|region| {
            if !wanted[profession] {
                return vec![0.0; plan.grid.count[YEAR]];
            }
            let demand = &plan.demand[profession];
            let base_supply_fte = base_supply_fte(profession, region);
            demand_fte(&Case { plan, demand, profession, region, base_supply_fte })
        })
    })
}

/// Demand in FTE of each year, the base year first: the method's, scaled to the base year's own where it
/// is to be calibrated, times the changes since the base year (which services have each their own), and
/// moved by the service standard σ and the productivity π: D(t) · Π (1+σ)/(1+π) over the flow years to t.
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    let mut demand = method_fte(case);
    let scale = if case.demand.is_calibrated() { case.base_demand_fte(0) / demand[0] } else { 1.0 };
    let by_service = case.demand.services().is_some();
    let mut moved = 1.0;
    for (year, demand) in demand.iter_mut().enumerate() {
        if year > 0 {
            moved *= (1.0 + case.read(Quantity::ServiceStandard, year))
                / (1.0 + case.read(Quantity::Productivity, year));
        }
        *demand *= scale * moved;
        if FULL && !by_service {
            *demand *= case.shifts(None, year);
        }
    }
    demand
}

/// Demand in FTE of each year as the method alone makes it.
fn method_fte(case: &Case<'_>) -> Vec<f64> {
    match case.demand {
        Demand::Constant {} => constant::demand_fte(case),
        Demand::Ratio { target: RatioTarget::Today, .. } => ratio::todays_demand_fte(case),
        Demand::Ratio { target: RatioTarget::Stated, .. } => {
            ratio::stated_demand_fte(case, Quantity::TargetDensity)
        }
        Demand::Ratio { target: RatioTarget::Minimum, .. } if FULL => {
            ratio::stated_demand_fte(case, Quantity::MinimumDensity)
        }
        Demand::Utilisation {} => utilisation::demand_fte(case),
        Demand::Factors { demography, factors } => {
            factors::demand_fte(case, *demography, factors.as_deref().unwrap_or_default())
        }
        Demand::Path { .. } => path::demand_fte(case),
        Demand::Services { .. } | Demand::Needs { .. } if FULL => {
            let services = case.plan.services_of(case.demand);
            list(case.years(), &|year| {
                let mut fte = 0.0;
                for service in &services {
                    fte += service_fte(case, *service, year) * case.shifts(Some(*service), year);
                }
                fte
            })
        }
        Demand::Workload { volumes, .. } if FULL => workload::demand_fte(case, *volumes),
        Demand::Economic { lag_years } if FULL => economic::demand_fte(case, *lag_years as usize),
        // The core takes no project with another method.
        _ => vec![f64::NAN; case.years()],
    }
}

/// FTE that one service or condition takes before its changes.
fn service_fte(case: &Case<'_>, service: usize, year: usize) -> f64 {
    match case.demand {
        Demand::Needs { .. } => needs::service_fte(case, service, year),
        _ => services::service_fte(case, service, year),
    }
}

/// An absolute demand in FTE as its method states it, before it is calibrated.
pub fn stated_demand_fte(plan: &Plan, demand: &Demand, profession: usize, region: usize) -> Vec<f64> {
    let case = Case { plan, demand, profession, region, base_supply_fte: f64::NAN };
    match demand {
        Demand::Services { .. } | Demand::Needs { .. } | Demand::Workload { .. } => method_fte(&case),
        _ => vec![f64::NAN; case.years()],
    }
}
