//! What the best path of intake is chosen from: supply without the intake that is chosen, and what each
//! starter of each year adds to it. Supply is linear in the intake, so both are exact.

use std::ops::Range;

use crate::forecast::balance::{Detail, Totals};
use crate::forecast::grid::REGION;
use crate::forecast::inflow::{Inflow, planned_intake};
use crate::forecast::plan::Plan;
use crate::forecast::run::Start;
use crate::lists::list;
use crate::project::{Quantity, Supply};
use crate::supply::pipeline::{enters, first_joining};

/// Whose intake is chosen, in which flow years, and in which years its effect is counted; year indices.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// The professions.
    pub professions: Vec<usize>,
    /// The flow years.
    pub years: Range<usize>,
    /// The years whose stock is counted.
    pub stock_years: Range<usize>,
}

/// Whether an intake can be chosen year by year: that of a supply by cumulative outflow is one figure, and
/// a trend has none.
pub fn has_path(plan: &Plan, profession: usize) -> bool {
    matches!(plan.supply[profession], Supply::Cohort { .. }) && plan.has_training(profession)
}

/// First year index in which the stock of any of the professions is another one by an intake from year
/// index `from` on; it may lie beyond the forecast. Who is trained from one of them is missing there at once.
pub fn first_effect(plan: &Plan, professions: &[usize], from: usize) -> Option<usize> {
    let mut first: Option<usize> = None;
    for profession in professions {
        let leaves = plan.trains_from(*profession).is_some_and(|source| professions.contains(&source));
        let effect = match (leaves, enters(plan, *profession, from)) {
            (true, _) => from,
            (false, true) => first_joining(plan, *profession, from),
            (false, false) => continue,
        };
        first = Some(first.map_or(effect, |first| first.min(effect)));
    }
    first
}

/// Supply in FTE with none of the chosen intake; all other intake stays as planned. One list a profession,
/// one figure a stock year.
pub fn supply_without_fte(plan: &Plan, chosen: &Chosen) -> Vec<Vec<f64>> {
    let mut inflow = Inflow::planned(plan, None);
    for profession in &chosen.professions {
        inflow.replace_intake(plan, *profession, chosen.years.clone(), 0.0);
    }
    let totals = Totals::of(plan, None, &inflow, Start::Stock, Detail::default());
    list(chosen.professions.len(), &|number| fte(plan, chosen, &totals, number))
}

/// FTE of each profession in each stock year from one starter of a profession in a flow year: one list a
/// profession, row-major by stock year, profession that starts, flow year.
///
/// Who is trained from another profession is missing there, and who moves on is found elsewhere: a starter
/// acts on other professions too.
pub fn responses_fte(plan: &Plan, chosen: &Chosen) -> Vec<Vec<f64>> {
    let (professions, years) = (chosen.professions.len(), chosen.years.len());
    let alone = !plan.couples();
    let mut responses = vec![vec![0.0; chosen.stock_years.len() * professions * years]; professions];
    for (starting, profession) in chosen.professions.iter().enumerate() {
        for (position, year) in chosen.years.clone().enumerate() {
            let one = |flow: usize| if flow == year { 1.0 } else { 0.0 };
            let inflow = Inflow::of_starters(plan, *profession, year, &one);
            let totals = Totals::of(
                plan,
                Some(*profession).filter(|_| alone),
                &inflow,
                Start::Nobody,
                Detail::default(),
            );
            for (number, response) in responses.iter_mut().enumerate() {
                for (stock, fte) in fte(plan, chosen, &totals, number).into_iter().enumerate() {
                    response[(stock * professions + starting) * years + position] = fte;
                }
            }
        }
    }
    responses
}

fn fte(plan: &Plan, chosen: &Chosen, totals: &Totals, number: usize) -> Vec<f64> {
    let part = [Some(chosen.professions[number]), None, None, None];
    list(chosen.stock_years.len(), &|at| totals.fte(&plan.grid, part, chosen.stock_years.start + at))
}

/// Starters of the whole country in the flow year before year index `from`, as planned. The base year is no
/// flow year: of its intake nothing is known, and that of the first flow year stands for it.
pub fn intake_before(plan: &Plan, profession: usize, from: usize) -> f64 {
    let year = from.saturating_sub(1).max(1);
    let by_region = plan.by_region(Quantity::Intake, profession);
    let mut starters = 0.0;
    for region in 0..if by_region { plan.grid.count[REGION] } else { 1 } {
        starters += planned_intake(plan, profession, region, year);
    }
    starters
}

/// Places for training in each chosen flow year; `None` where they are not stated.
pub fn capacity(plan: &Plan, profession: usize, years: Range<usize>) -> Option<Vec<f64>> {
    years.map(|year| plan.capacity(profession, year)).collect()
}
