//! The constant number of joiners a year that closes the gap of a target year, whoever they are.
//!
//! ```text
//! E(T) = (D(T) − S_without(T)) / K_e(T)
//! ```
//!
//! S_without is the supply without anybody who joins from the first year on, be they graduates (those in
//! training too) or foreign-trained; who returns from the inactive pool is no new entrant. K_e is the FTE in
//! T of one joiner a year, at the ages of graduates where these are stated, else of the foreign-trained.

use crate::forecast::balance::{Balance, Detail, Totals};
use crate::forecast::inflow::Inflow;
use crate::forecast::plan::Plan;
use crate::forecast::run::Start;

/// The answer for one profession and target year.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// E: joiners a year; `None` where none can have joined.
    pub entries: Option<f64>,
    /// Mean number of joiners of the same years as planned; `None` of no years.
    pub planned_entries: Option<f64>,
    /// K_e(T) in FTE.
    pub per_entry_fte: f64,
    /// S_without(T) in FTE.
    pub supply_without_fte: f64,
    /// D(T) in FTE.
    pub demand_fte: f64,
}

/// Computes the required entries of `profession`, which has ages, for year index `target`, from year index
/// `from` on.
pub fn required_entries(plan: &Plan, profession: usize, target: usize, from: usize) -> Answer {
    let part = [Some(profession), None, None, None];
    let fte = |inflow: &Inflow, start: Start| {
        let totals = Totals::of(plan, Some(profession), inflow, start, Detail::default());
        totals.fte(&plan.grid, part, target)
    };
    let supply_without_fte = fte(&Inflow::until(plan, profession, from), Start::Stock);
    let per_entry_fte = fte(&Inflow::entrant(plan, profession, from), Start::Nobody);
    let demand_fte =
        Balance::of(plan, Some(profession), Detail::default()).demand_fte(profession, None, target);
    let planned = Inflow::planned(plan, Some(profession));
    let mut joiners = 0.0;
    for year in from..=target {
        joiners += planned.joiners(profession, year);
    }
    Answer {
        entries: Some((demand_fte - supply_without_fte) / per_entry_fte)
            .filter(|entries| per_entry_fte > 0.0 && entries.is_finite()),
        planned_entries: (from <= target).then(|| joiners / (target + 1 - from) as f64),
        per_entry_fte,
        supply_without_fte,
        demand_fte,
    }
}
