//! Demand in FTE: one file a method. A new method is one new file and one line in [`demand`].

mod constant;
mod ratio;
mod utilisation;

use crate::forecast::plan::Plan;
use crate::project::{self, Quantity, RatioTarget};

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
    pub fn base_demand_fte(&self, year: usize) -> f64 {
        self.base_supply_fte * (1.0 + self.read(Quantity::UnmetDemand, year))
    }

    /// A quantity of this profession and region that varies over years only.
    pub fn read(&self, quantity: Quantity, year: usize) -> f64 {
        self.plan.field(quantity).at([self.profession, self.region, 0, 0, 0, year])
    }
}

/// Demand in FTE of each year, the base year first.
pub fn demand(case: &Case<'_>) -> Vec<f64> {
    let years = case.plan.grid.count[5];
    let method: fn(&Case<'_>, usize) -> f64 = match &case.plan.demand[case.profession] {
        project::Demand::Constant {} => constant::demand_fte,
        project::Demand::Ratio { target: RatioTarget::Today } => ratio::todays_demand_fte,
        project::Demand::Ratio { target: RatioTarget::Stated } => ratio::stated_demand_fte,
        project::Demand::Utilisation {} => utilisation::demand_fte,
    };
    (0..years).map(|year| method(case, year)).collect()
}
