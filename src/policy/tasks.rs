//! What the shifts of tasks do in a year, all regions together.

use crate::demand::own_demands_fte;
use crate::demand::task_shifting::{Shifted, shifted};
use crate::forecast::balance::{Detail, Totals};
use crate::forecast::inflow::Inflow;
use crate::forecast::plan::Plan;
use crate::forecast::run::Start;

/// One entry a shift, by the demand before any of them.
pub fn tasks(plan: &Plan, year: usize) -> Vec<Shifted> {
    let totals = Totals::of(plan, None, &Inflow::planned(plan, None), Start::Stock, Detail::default());
    let base_supply_fte = |profession: usize, region: usize| {
        totals.fte(&plan.grid, [Some(profession), Some(region), None, None], 0)
    };
    let demands = own_demands_fte(plan, None, &base_supply_fte);
    let mut lines = Vec::new();
    for (number, shift) in plan.task_shifts.iter().enumerate() {
        let mut sum = Shifted::default();
        for (region, demand_fte) in demands[shift.from].iter().enumerate() {
            let here = shifted(plan, number, region, year, demand_fte[year]);
            sum.task_minutes += here.task_minutes;
            sum.minutes += here.minutes;
            sum.from_fte += here.from_fte;
            sum.to_fte += here.to_fte;
        }
        lines.push(sum);
    }
    lines
}
