//! The yearly intake that closes the gap of a target year.
//!
//! Supply is linear in the steerable intake, so the constant intake of the flow years from b_s on
//! that balances year T is exact:
//!
//! ```text
//! S₀(T)  supply with steerable intake 0;  K(T) = S(T | I=1) − S₀(T)   FTE in T per yearly trainee
//! I*(T)  = (D(T) − S₀(T)) / K(T)
//! ```
//!
//! K is computed as the supply that one trainee a year gives to an empty workforce, which is the same
//! by linearity and loses no digits. Capacity is not applied.

use crate::forecast::balance::{Balance, Detail, Totals};
use crate::forecast::grid::YEAR;
use crate::forecast::inflow::Inflow;
use crate::forecast::plan::Plan;
use crate::forecast::run::Start;
use crate::lists::list;
use crate::supply::pipeline::{enters, first_joining};

/// The answer for one profession and target year.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// I*: starters a year; `None` where no steerable trainee can have arrived.
    pub intake: Option<f64>,
    /// K(T) in FTE.
    pub per_trainee_fte: f64,
    /// S₀(T) in FTE.
    pub supply_without_fte: f64,
    /// D(T) in FTE.
    pub demand_fte: f64,
    /// Gap of the plan as it stands in T.
    pub gap_fte: f64,
    /// Year index of the first effect in a stock, where there is one; it may lie beyond the forecast.
    pub first_effect: Option<usize>,
}

/// Computes the required intake of `profession` for year index `target`, steerable from year index
/// `from` on.
pub fn required_intake(plan: &Plan, profession: usize, target: usize, from: usize) -> Answer {
    let part = [Some(profession), None, None, None];
    let fte = |inflow: &Inflow, start: Start| {
        let totals = Totals::of(plan, Some(profession), inflow, start, Detail::default());
        list(plan.grid.count[YEAR], &|year| totals.fte(&plan.grid, part, year))
    };
    let planned = Balance::of(plan, Some(profession), Detail::default());
    let unit = fte(&Inflow::unit(plan, profession, from), Start::Nobody);
    let without = fte(&Inflow::steered(plan, profession, from, 0.0), Start::Stock);
    let demand_fte = planned.demand_fte(profession, None, target);
    let per_trainee_fte = unit[target];
    let arrives = plan.has_training(profession) && enters(plan, profession, from);
    Answer {
        // Of next to nobody who arrives no number of starters is enough.
        intake: Some((demand_fte - without[target]) / per_trainee_fte)
            .filter(|intake| per_trainee_fte > 0.0 && intake.is_finite()),
        per_trainee_fte,
        supply_without_fte: without[target],
        demand_fte,
        gap_fte: planned.gap_fte(profession, None, target),
        first_effect: match unit.iter().position(|fte| *fte > 0.0) {
            Some(year) => Some(year),
            None => arrives.then(|| first_joining(plan, profession, from)).filter(|year| *year >= unit.len()),
        },
    }
}
