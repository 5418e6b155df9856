//! The demand of every method of a profession, side by side.

use super::Forecaster;
use crate::demand::{Case, demand_fte};
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::grid::REGION;
use crate::lists::list;
use crate::plain::{Problem, Values};
use crate::requests::{DemandLine, Demands, DemandsRequest};

impl Forecaster {
    /// The demand of every method stated for a profession, all regions together, before tasks are shifted.
    ///
    /// # Errors
    /// Problems of the scenario, or an unknown profession.
    pub fn demands(&self, request: &DemandsRequest) -> Result<Demands, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let plan = self.plan(&request.scenario)?;
        let balance = Balance::of(&plan, Some(profession), Detail::default());
        let years = self.project.axes.years();
        let mut demands = Vec::new();
        for (number, demand) in plan.demands(profession).into_iter().enumerate() {
            let mut fte = vec![0.0; years.len()];
            for region in 0..plan.grid.count[REGION] {
                let base_supply_fte = balance.supply_fte(profession, Some(region), 0);
                let case = Case { plan: &plan, demand, profession, region, base_supply_fte };
                for (sum, demand) in fte.iter_mut().zip(demand_fte(&case)) {
                    *sum += demand;
                }
            }
            // The first is the one that the balance is struck with.
            let beside = number.checked_sub(1).map(|at| &plan.beside[profession][at]);
            demands.push(DemandLine {
                name: beside.map(|beside| beside.name.clone()),
                method: demand.tag().to_owned(),
                fte: Values(fte),
            });
        }
        Ok(Demands {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            supply_fte: Values(list(years.len(), &|year| balance.supply_fte(profession, None, year))),
            years,
            demands,
        })
    }
}
