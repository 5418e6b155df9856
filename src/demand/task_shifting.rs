//! Task shifting: work moves from one profession to another, and is conserved.
//!
//! ```text
//! M_j(t)  = share_j·D_p(t)·H_p       minutes of task j in p; share_j = minutes of j / H_p
//! D_p    −= z·M_j/H_p                z = share of the task that moves
//! D_p′   += z·M_j·ε/H_p′             ε = minutes that p′ needs for one minute of p
//! ```
//!
//! H is the minutes of an FTE-year. All shifts read the demand before any of them. The base year's work is
//! divided as it is observed: nothing moves in it.

use crate::forecast::grid::{FURTHER, REGION, YEAR, at};
use crate::forecast::plan::Plan;
use crate::project::Quantity;

/// What one shift does in one region and year, in FTE.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Shifted {
    /// Minutes of the task in the first profession.
    pub task_minutes: f64,
    /// Minutes of work that leave the first profession.
    pub minutes: f64,
    /// FTE that the first profession needs less.
    pub from_fte: f64,
    /// FTE that the other needs more.
    pub to_fte: f64,
}

/// What shift number `number` does to a demand of `demand_fte` of the profession that gives work away.
pub fn shifted(plan: &Plan, number: usize, region: usize, year: usize, demand_fte: f64) -> Shifted {
    let shift = plan.task_shifts[number];
    let read = |quantity: Quantity, profession: usize, further: usize| {
        let mut index = at(profession, region, year);
        index[FURTHER] = further;
        plan.field(quantity).at(index)
    };
    let whole = read(Quantity::FteMinutes, shift.from, 0);
    let others = read(Quantity::FteMinutes, shift.to, 0);
    // M_j = (minutes of j / H)·D·H
    let task_minutes = read(Quantity::TaskMinutes, shift.from, shift.task) * demand_fte;
    let share = if year == 0 { 0.0 } else { read(Quantity::ShiftedShare, 0, number) };
    let minutes = share * task_minutes;
    let slower = read(Quantity::RelativeTime, 0, number);
    Shifted { task_minutes, minutes, from_fte: minutes / whole, to_fte: minutes * slower / others }
}

/// Shifts tasks in the demand of every profession, region and year.
pub fn shift(plan: &Plan, demands: &mut [Vec<Vec<f64>>]) {
    if plan.task_shifts.is_empty() {
        return;
    }
    for region in 0..plan.grid.count[REGION] {
        for year in 1..plan.grid.count[YEAR] {
            let mut change = vec![0.0; demands.len()];
            for (number, shift) in plan.task_shifts.iter().enumerate() {
                let moved = shifted(plan, number, region, year, demands[shift.from][region][year]);
                change[shift.from] -= moved.from_fte;
                change[shift.to] += moved.to_fte;
            }
            for (demand, change) in demands.iter_mut().zip(change) {
                demand[region][year] += change;
            }
        }
    }
}
