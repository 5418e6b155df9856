//! Demand in FTE: one file a method. A new method is one new file and one line in [`demand_fte`].

mod constant;
pub(crate) mod factors;
mod path;
mod ratio;
mod utilisation;

use crate::forecast::grid::YEAR;
use crate::forecast::plan::Plan;
use crate::forecast::population::Population;
use crate::lists::list;
use crate::project::{Demand, Quantity, RatioTarget};

/// What a method reads: one profession in one region.
pub struct Case<'a> {
    /// The plan.
    pub plan: &'a Plan,
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
        self.plan.field(quantity).at([self.profession, self.region, 0, 0, 0, year])
    }

    fn years(&self) -> usize {
        self.plan.grid.count[YEAR]
    }

    fn population(&self) -> &Population {
        self.plan.population.as_ref().expect("a plan whose method needs a population has one")
    }
}

/// Demand in FTE of each year, the base year first: the method's, scaled to the base year's own where it
/// is to be calibrated, and moved by the service standard σ and the productivity π:
/// D(t) · Π (1+σ)/(1+π) over the flow years to t.
pub fn demand_fte(case: &Case<'_>) -> Vec<f64> {
    let method = &case.plan.demand[case.profession];
    let mut demand = match method {
        Demand::Constant {} => constant::demand_fte(case),
        Demand::Ratio { target: RatioTarget::Today, .. } => ratio::todays_demand_fte(case),
        Demand::Ratio { target: RatioTarget::Stated, .. } => ratio::stated_demand_fte(case),
        Demand::Utilisation {} => utilisation::demand_fte(case),
        Demand::Factors { demography, factors } => {
            factors::demand_fte(case, *demography, factors.as_deref().unwrap_or_default())
        }
        Demand::Path { .. } => path::demand_fte(case),
    };
    let scale = if method.is_calibrated() { case.base_demand_fte(0) / demand[0] } else { 1.0 };
    let mut moved = 1.0;
    for (year, demand) in demand.iter_mut().enumerate() {
        if year > 0 {
            moved *= (1.0 + case.read(Quantity::ServiceStandard, year))
                / (1.0 + case.read(Quantity::Productivity, year));
        }
        *demand *= scale * moved;
    }
    demand
}
