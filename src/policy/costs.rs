//! What a plan costs, line by line and flow year by flow year.
//!
//! ```text
//! training     persons in training in the flow year × cost of a trainee-year
//! wage bill    effective supply in FTE on 31 December × cost of an FTE-year
//! recruitment  foreign-trained who join × cost of an immigrant
//! replacement  exits from the profession for another reason × cost of a leaver
//! ```
//!
//! Costs are in the currency and at the prices of their parameter: nothing is converted, indexed or
//! discounted. A starter is in training for the whole duration, also one who will not finish.

use crate::forecast::balance::{Balance, Detail};
use crate::forecast::grid::{REGION, YEAR, at};
use crate::forecast::inflow::planned_intake;
use crate::forecast::plan::Plan;
use crate::forecast::resolve::is_about;
use crate::lists::list;
use crate::project::{COSTS, Parameter, Project, Quantity};
use crate::supply::pipeline::in_training;

/// Budget lines of one profession in the order of [`COSTS`]: one figure a flow year, the year after the
/// base year first; `None` where the cost is not stated.
pub type Budget = [Option<Vec<f64>>; 4];

/// A plan with what it costs one profession.
#[derive(Debug, Clone, PartialEq)]
pub struct Costed {
    /// Budget lines.
    pub budget: Budget,
    /// Effective supply in FTE, the base year first.
    pub supply_fte: Vec<f64>,
}

impl Costed {
    /// Costs the plan of one profession.
    pub fn of(plan: &Plan, profession: usize) -> Costed {
        let balance = Balance::of(plan, Some(profession), Detail { flows: true, ..Detail::default() });
        let years = plan.grid.count[YEAR];
        let part = [Some(profession), None, None, None];
        let supply_fte = list(years, &|year| balance.totals.fte(&balance.grid, part, year));
        let trainees = trainees(plan, profession);
        let mut budget = Budget::default();
        for (line, cost) in budget.iter_mut().zip(COSTS) {
            if !plan.supplied(cost, profession) {
                continue;
            }
            *line = Some(list(years - 1, &|before| {
                let year = before + 1;
                let flows = balance.totals.flows(&balance.grid, part, year);
                let units = match cost {
                    Quantity::CostTraineeYear => trainees[year],
                    Quantity::CostFteYear => supply_fte[year],
                    Quantity::CostImmigrant => flows.immigration,
                    _ => flows.exits[2],
                };
                units * plan.field(cost).at(at(profession, 0, year))
            }));
        }
        Costed { budget, supply_fte }
    }

    /// All lines of the flow years to year index `target` that the base has too: of a cost that only a
    /// scenario states nobody knows the currency.
    pub fn total(&self, base: &Costed, target: usize) -> f64 {
        let mut total = 0.0;
        for (line, base) in self.budget.iter().zip(&base.budget) {
            if let (Some(line), Some(_)) = (line, base) {
                total += line[..target].iter().sum::<f64>();
            }
        }
        total
    }
}

/// The parameter that states a cost for a profession: whose currency and prices the budget line is in.
pub fn stated(project: &Project, cost: Quantity, profession: usize) -> Option<&Parameter> {
    let about =
        |parameter: &&Parameter| parameter.quantity == cost && is_about(parameter, project, profession);
    project.parameters.iter().find(about)
}

/// Persons in training in each flow year, all regions together.
fn trainees(plan: &Plan, profession: usize) -> Vec<f64> {
    let mut sum = vec![0.0; plan.grid.count[YEAR]];
    if !plan.supplied_training(profession) || !plan.has_ages(profession) {
        return sum;
    }
    let places = if plan.training_by_region(profession) { plan.grid.count[REGION] } else { 1 };
    for place in 0..places {
        let students = &plan.students.heads[profession];
        let students = &students[place.min(students.len() - 1)];
        let intake = |year: usize| planned_intake(plan, profession, place, year);
        for (sum, heads) in sum.iter_mut().zip(in_training(plan, profession, &intake, students)) {
            *sum += heads;
        }
    }
    sum
}
