//! Who joins in each flow year before being spread over sexes and ages.

use std::ops::Range;

use super::grid::{PROFESSION, REGION, YEAR, at};
use super::plan::Plan;
use crate::lists::list;
use crate::project::Quantity;
use crate::supply::cumulative::{self, Steering};
use crate::supply::pipeline::graduates;

/// Joiners by profession, place and year index.
///
/// A place is a region where the quantity is stated by region, and the whole country otherwise; the
/// profile then says how joiners divide over regions.
#[derive(Debug, Clone, PartialEq)]
pub struct Inflow {
    starters: Vec<Vec<Vec<f64>>>,
    graduates: Vec<Vec<Vec<f64>>>,
    immigrants: Vec<Vec<Vec<f64>>>,
    /// What can be changed of a supply by cumulative outflow, by profession.
    steering: Vec<Steering>,
}

impl Inflow {
    /// The joiners that a plan states.
    pub fn planned(plan: &Plan) -> Inflow {
        let by_region = |profession: usize| plan.by_region(Quantity::Intake, profession);
        let starters = each_place(plan, &by_region, &mut |profession, place| {
            flow_years(plan, &|year| planned_intake(plan, profession, place, year))
        });
        let graduates =
            each_place(plan, &|profession| plan.training_by_region(profession), &mut |profession, place| {
                let students = &plan.students.heads[profession];
                let students: &[f64] = if plan.supplied_training(profession) {
                    &students[place.min(students.len() - 1)]
                } else {
                    &[]
                };
                graduates(
                    plan,
                    profession,
                    place,
                    &|year| planned_intake(plan, profession, place, year),
                    students,
                )
            });
        let immigrants = each_place(
            plan,
            &|profession| plan.by_region(Quantity::Immigration, profession),
            &mut |profession, place| {
                let field = plan.field(Quantity::Immigration);
                flow_years(plan, &|year| field.at(at(profession, place, year)))
            },
        );
        let steering = list(plan.grid.count[PROFESSION], &|profession| cumulative::planned(plan, profession));
        Inflow { starters, graduates, immigrants, steering }
    }

    /// The planned joiners, but with the intake of `profession` from year index `from` on replaced by
    /// `starters` a year for the whole country.
    pub fn steered(plan: &Plan, profession: usize, from: usize, starters: f64) -> Inflow {
        let mut inflow = Inflow::planned(plan);
        inflow.steering[profession] = Steering { starters, years: from - 1 };
        inflow.replace_intake(plan, profession, from..plan.grid.count[YEAR], starters);
        inflow
    }

    /// Replaces the intake of `profession` in some flow years by `starters` a year for the whole country,
    /// divided over regions as the plan divides those of the first of these years.
    pub fn replace_intake(&mut self, plan: &Plan, profession: usize, years: Range<usize>, starters: f64) {
        if !plan.supplied_training(profession) {
            return;
        }
        let first = years.start;
        for (place, heads) in self.starters[profession].iter_mut().enumerate() {
            heads[years.clone()].fill(starters * place_share(plan, profession, place, first));
        }
        for place in 0..self.graduates[profession].len() {
            let students = &plan.students.heads[profession];
            let intake = |year: usize| match years.contains(&year) {
                true => starters * place_share(plan, profession, place, first),
                false => planned_intake(plan, profession, place, year),
            };
            self.graduates[profession][place] =
                graduates(plan, profession, place, &intake, &students[place.min(students.len() - 1)]);
        }
    }

    /// Nobody but the graduates of one starter a year of `profession` from year index `from` on.
    pub fn unit(plan: &Plan, profession: usize, from: usize) -> Inflow {
        Inflow::of_starters(plan, profession, from, &|year| if year < from { 0.0 } else { 1.0 })
    }

    /// Nobody but the graduates of `starters` of `profession` in each flow year, divided over regions as
    /// the plan divides those of year index `from`; the intake of a supply by cumulative outflow is that of
    /// `from`.
    pub fn of_starters(
        plan: &Plan,
        profession: usize,
        from: usize,
        starters: &dyn Fn(usize) -> f64,
    ) -> Inflow {
        let mut inflow = Inflow::none(plan);
        inflow.steering[profession] = Steering { starters: starters(from), years: from - 1 };
        if !plan.supplied_training(profession) {
            return inflow;
        }
        for (place, heads) in inflow.starters[profession].iter_mut().enumerate() {
            let share = place_share(plan, profession, place, from);
            *heads = flow_years(plan, &|year| starters(year) * share);
        }
        for (place, heads) in inflow.graduates[profession].iter_mut().enumerate() {
            let share = place_share(plan, profession, place, from);
            *heads = graduates(plan, profession, place, &|year| starters(year) * share, &[]);
        }
        inflow
    }

    /// Nobody.
    pub fn none(plan: &Plan) -> Inflow {
        Inflow {
            starters: Inflow::nobody(plan, &|profession| plan.by_region(Quantity::Intake, profession)),
            graduates: Inflow::nobody(plan, &|profession| plan.training_by_region(profession)),
            immigrants: Inflow::nobody(plan, &|profession| plan.by_region(Quantity::Immigration, profession)),
            steering: vec![Steering::default(); plan.grid.count[PROFESSION]],
        }
    }

    /// Of the joiners only the foreign-trained.
    pub fn foreign(plan: &Plan, mut joiners: Inflow) -> Inflow {
        let none = Inflow::none(plan);
        joiners.graduates = none.graduates;
        joiners.starters = none.starters;
        joiners
    }

    fn nobody(plan: &Plan, by_region: &dyn Fn(usize) -> bool) -> Vec<Vec<Vec<f64>>> {
        each_place(plan, by_region, &mut |_, _| vec![0.0; plan.grid.count[YEAR]])
    }

    /// Starters of a training in a region's place and flow year.
    pub fn starters(&self, profession: usize, region: usize, year: usize) -> f64 {
        at_place(&self.starters[profession], region)[year]
    }

    /// The intake that can be changed, of a supply by cumulative outflow.
    pub fn steering(&self, profession: usize) -> Steering {
        self.steering[profession]
    }

    /// Graduates who join a region's place in a year.
    pub fn graduates(&self, profession: usize, region: usize, year: usize) -> f64 {
        at_place(&self.graduates[profession], region)[year]
    }

    /// Foreign-trained who join a region's place in a year.
    pub fn immigrants(&self, profession: usize, region: usize, year: usize) -> f64 {
        at_place(&self.immigrants[profession], region)[year]
    }
}

/// Starters of a flow year as planned, in one region or the whole country.
pub fn planned_intake(plan: &Plan, profession: usize, place: usize, year: usize) -> f64 {
    plan.field(Quantity::Intake).at(at(profession, place, year))
}

/// One figure a year index; none in the base year, which is no flow year.
fn flow_years(plan: &Plan, figure: &dyn Fn(usize) -> f64) -> Vec<f64> {
    list(plan.grid.count[YEAR], &|year| if year == 0 { 0.0 } else { figure(year) })
}

fn at_place(places: &[Vec<f64>], region: usize) -> &[f64] {
    &places[region.min(places.len() - 1)]
}

fn each_place(
    plan: &Plan,
    by_region: &dyn Fn(usize) -> bool,
    f: &mut dyn FnMut(usize, usize) -> Vec<f64>,
) -> Vec<Vec<Vec<f64>>> {
    (0..plan.grid.count[PROFESSION])
        .map(|profession| {
            let places = if by_region(profession) { plan.grid.count[REGION] } else { 1 };
            (0..places).map(|place| f(profession, place)).collect()
        })
        .collect()
}

/// Share of the country's starters in a place: as planned for year index `year`, and equal where
/// nobody is planned.
fn place_share(plan: &Plan, profession: usize, place: usize, year: usize) -> f64 {
    if !plan.training_by_region(profession) {
        return 1.0;
    }
    let regions = plan.grid.count[REGION];
    let all: f64 = (0..regions).map(|region| planned_intake(plan, profession, region, year)).sum();
    if all > 0.0 { planned_intake(plan, profession, place, year) / all } else { 1.0 / regions as f64 }
}
