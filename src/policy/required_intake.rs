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

/// I* = (D − S₀) / K, all in FTE; `None` where no steerable trainee can have arrived.
pub fn intake_of(demand_fte: f64, without_fte: f64, unit_fte: f64) -> Option<f64> {
    let intake = (demand_fte - without_fte) / unit_fte;
    // Of next to nobody who arrives no number of starters is enough.
    Some(intake).filter(|intake| unit_fte > 0.0 && intake.is_finite())
}

/// A plan as far as the required intake of a profession reads it, in FTE by year index.
#[derive(Debug, Clone, PartialEq)]
pub struct Steered {
    /// D
    pub demand_fte: Vec<f64>,
    /// S as planned.
    pub supply_fte: Vec<f64>,
    /// S₀
    pub without_fte: Vec<f64>,
    /// K
    pub unit_fte: Vec<f64>,
    /// Year index in which those of the first steerable year join, where anybody ever does.
    joins: Option<usize>,
}

impl Steered {
    /// Of `profession`, steerable from year index `from` on.
    pub fn of(plan: &Plan, profession: usize, from: usize) -> Steered {
        let part = [Some(profession), None, None, None];
        let years = plan.grid.count[YEAR];
        let fte = |inflow: &Inflow, start: Start| {
            let totals = Totals::of(plan, Some(profession), inflow, start, Detail::default());
            list(years, &|year| totals.fte(&plan.grid, part, year))
        };
        let planned = Balance::of(plan, Some(profession), Detail::default());
        let arrives = plan.has_training(profession) && enters(plan, profession, from);
        Steered {
            demand_fte: list(years, &|year| planned.demand_fte(profession, None, year)),
            supply_fte: list(years, &|year| planned.supply_fte(profession, None, year)),
            without_fte: fte(&Inflow::steered(plan, profession, from, 0.0), Start::Stock),
            unit_fte: fte(&Inflow::unit(plan, profession, from), Start::Nobody),
            joins: arrives.then(|| first_joining(plan, profession, from)),
        }
    }

    /// I*(T) of year index `target`; `None` where no steerable trainee can have arrived.
    pub fn intake(&self, target: usize) -> Option<f64> {
        intake_of(self.demand_fte[target], self.without_fte[target], self.unit_fte[target])
    }

    /// The whole answer for year index `target`.
    pub fn answer(&self, target: usize) -> Answer {
        Answer {
            intake: self.intake(target),
            per_trainee_fte: self.unit_fte[target],
            supply_without_fte: self.without_fte[target],
            demand_fte: self.demand_fte[target],
            gap_fte: self.supply_fte[target] - self.demand_fte[target],
            first_effect: match self.unit_fte.iter().position(|fte| *fte > 0.0) {
                Some(year) => Some(year),
                None => self.joins.filter(|year| *year >= self.unit_fte.len()),
            },
        }
    }
}
