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

/// Some of the planned joiners.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Joiners {
    /// Who is in training in the base year.
    InTraining,
    /// Who starts training in some flow years, as year indices.
    Starters(Range<usize>),
    /// The foreign-trained.
    Abroad,
    /// All who join other professions.
    OfOthers,
}

impl Inflow {
    /// The joiners that a plan states, or those of them that the run of one profession reads.
    pub fn planned(plan: &Plan, only: Option<usize>) -> Inflow {
        let mut inflow = Inflow::none(plan);
        let needed = plan.sources_of(only);
        for profession in 0..plan.grid.count[PROFESSION] {
            let trains = plan.trains_from(profession).is_some_and(|source| needed[source]);
            if !needed[profession] && !trains {
                continue;
            }
            let intake = |place: usize, year: usize| planned_intake(plan, profession, place, year);
            for (place, heads) in inflow.starters[profession].iter_mut().enumerate() {
                for (year, heads) in heads.iter_mut().enumerate().skip(1) {
                    *heads = intake(place, year);
                }
            }
            if !needed[profession] {
                continue;
            }
            for (place, heads) in inflow.graduates[profession].iter_mut().enumerate() {
                let students = students(plan, profession, place);
                *heads = graduates(plan, profession, place, &|year| intake(place, year), students);
            }
            let field = plan.field(Quantity::Immigration);
            for (place, heads) in inflow.immigrants[profession].iter_mut().enumerate() {
                for (year, heads) in heads.iter_mut().enumerate().skip(1) {
                    *heads = field.at(at(profession, place, year));
                }
            }
            inflow.steering[profession] = cumulative::planned(plan, profession);
        }
        inflow
    }

    /// The planned joiners that the run of `profession` reads, but with its intake from year index `from` on
    /// replaced by `starters` a year for the whole country.
    pub fn steered(plan: &Plan, profession: usize, from: usize, starters: f64) -> Inflow {
        let mut inflow = Inflow::planned(plan, Some(profession));
        inflow.steering[profession] = Steering { starters, years: from - 1 };
        inflow.replace_intake(plan, profession, from..plan.grid.count[YEAR], starters);
        inflow
    }

    /// Replaces the intake of `profession` in some flow years by `starters` a year for the whole country,
    /// divided over regions as the plan divides those of the same year.
    pub fn replace_intake(&mut self, plan: &Plan, profession: usize, years: Range<usize>, starters: f64) {
        if !plan.supplied_training(profession) {
            return;
        }
        let places = self.starters[profession].len();
        let share = |place: usize, year: usize| place_share(plan, Quantity::Intake, profession, place, year);
        for (place, heads) in self.starters[profession].iter_mut().enumerate() {
            for year in years.clone() {
                heads[year] = starters * if places == 1 { 1.0 } else { share(place, year) };
            }
        }
        for (place, heads) in self.graduates[profession].iter_mut().enumerate() {
            let intake = |year: usize| match years.contains(&year) {
                true => starters * share(place, year),
                false => planned_intake(plan, profession, place, year),
            };
            *heads = graduates(plan, profession, place, &intake, students(plan, profession, place));
        }
    }

    /// Nobody but some of the planned joiners, those of `profession` where they are not those of others.
    pub fn only(plan: &Plan, profession: usize, joiners: &Joiners) -> Inflow {
        let (mut inflow, mut planned) = (Inflow::none(plan), Inflow::planned(plan, Some(profession)));
        match joiners {
            Joiners::OfOthers => {
                planned.starters[profession] = inflow.starters.swap_remove(profession);
                planned.graduates[profession] = inflow.graduates.swap_remove(profession);
                planned.immigrants[profession] = inflow.immigrants.swap_remove(profession);
                planned.steering[profession] = Steering::default();
                return planned;
            }
            Joiners::Abroad => inflow.immigrants[profession] = planned.immigrants.swap_remove(profession),
            Joiners::InTraining => {
                for (place, heads) in inflow.graduates[profession].iter_mut().enumerate() {
                    *heads = graduates(plan, profession, place, &|_| 0.0, students(plan, profession, place));
                }
            }
            Joiners::Starters(years) => {
                let intake = |place: usize, year: usize| match years.contains(&year) {
                    true => planned_intake(plan, profession, place, year),
                    false => 0.0,
                };
                for (place, heads) in inflow.starters[profession].iter_mut().enumerate() {
                    *heads = flow_years(plan, &|year| intake(place, year));
                }
                for (place, heads) in inflow.graduates[profession].iter_mut().enumerate() {
                    *heads = graduates(plan, profession, place, &|year| intake(place, year), &[]);
                }
            }
        }
        inflow
    }

    /// The planned joiners that the run of `profession` reads, but nobody who joins it or its training from
    /// year index `from` on.
    pub fn until(plan: &Plan, profession: usize, from: usize) -> Inflow {
        let mut inflow = Inflow::planned(plan, Some(profession));
        for sources in [&mut inflow.starters, &mut inflow.graduates, &mut inflow.immigrants] {
            for heads in &mut sources[profession] {
                heads[from..].fill(0.0);
            }
        }
        inflow
    }

    /// Nobody but one joiner a year of `profession` from year index `from` on: at the ages of its graduates
    /// where they are stated, and of the foreign-trained where only those are; nobody where neither is.
    pub fn entrant(plan: &Plan, profession: usize, from: usize) -> Inflow {
        let mut inflow = Inflow::none(plan);
        let (places, quantity) = if plan.supplied(Quantity::GraduateProfile, profession) {
            (&mut inflow.graduates[profession], Quantity::Intake)
        } else if plan.supplied(Quantity::ImmigrationProfile, profession) {
            (&mut inflow.immigrants[profession], Quantity::Immigration)
        } else {
            return inflow;
        };
        for (place, heads) in places.iter_mut().enumerate() {
            heads[from..].fill(place_share(plan, quantity, profession, place, from));
        }
        inflow
    }

    /// Nobody but the graduates of one starter a year of `profession` from year index `from` on.
    pub fn unit(plan: &Plan, profession: usize, from: usize) -> Inflow {
        Inflow::of_starters(plan, profession, from, &|year| if year < from { 0.0 } else { 1.0 })
    }

    /// Nobody but the graduates of `starters` of `profession` in each flow year, divided over regions as
    /// the plan divides those of the same year; the intake of a supply by cumulative outflow is that of year
    /// index `from`.
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
        let places = inflow.starters[profession].len();
        for (place, heads) in inflow.starters[profession].iter_mut().enumerate() {
            let share = |year: usize| match places {
                1 => 1.0,
                _ => place_share(plan, Quantity::Intake, profession, place, year),
            };
            *heads = flow_years(plan, &|year| starters(year) * share(year));
        }
        for (place, heads) in inflow.graduates[profession].iter_mut().enumerate() {
            let share = |year: usize| place_share(plan, Quantity::Intake, profession, place, year);
            *heads = graduates(plan, profession, place, &|year| starters(year) * share(year), &[]);
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

    /// The first year in which anybody joins, or leaves for a training, in other numbers than in another
    /// inflow, or at all.
    #[cfg(feature = "full")]
    pub(crate) fn first_difference(&self, plan: &Plan, other: Option<&Inflow>) -> Option<usize> {
        let mut first = None;
        for (kind, ours) in self.kinds().into_iter().enumerate() {
            for (profession, places) in ours.iter().enumerate() {
                // Starters of a training for which nobody leaves another profession are not there yet.
                if kind == 2 && plan.trains_from(profession).is_none() {
                    continue;
                }
                for (place, heads) in places.iter().enumerate() {
                    let theirs = other.map(|other| &other.kinds()[kind][profession][place]);
                    let differs = |year: &usize| heads[*year] != theirs.map_or(0.0, |theirs| theirs[*year]);
                    first = (1..first.unwrap_or(heads.len())).find(differs).or(first);
                }
            }
        }
        first
    }

    #[cfg(feature = "full")]
    fn kinds(&self) -> [&Vec<Vec<Vec<f64>>>; 3] {
        [&self.graduates, &self.immigrants, &self.starters]
    }

    /// The intake that can be changed, of a supply by cumulative outflow.
    pub fn steering(&self, profession: usize) -> Steering {
        self.steering[profession]
    }

    /// Graduates who join a region's place in a year.
    pub fn graduates(&self, profession: usize, region: usize, year: usize) -> f64 {
        at_place(&self.graduates[profession], region)[year]
    }

    /// Graduates and foreign-trained who join in a year, all places together.
    pub fn joiners(&self, profession: usize, year: usize) -> f64 {
        let mut sum = 0.0;
        for heads in self.graduates[profession].iter().chain(&self.immigrants[profession]) {
            sum += heads[year];
        }
        sum
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

/// Starters of earlier years who are in training in the base year, in one region or the whole country.
fn students(plan: &Plan, profession: usize, place: usize) -> &[f64] {
    let places = &plan.students.heads[profession];
    &places[place.min(places.len() - 1)]
}

/// Share of the country's starters, or foreign-trained, in a place: as planned for year index `year`, and
/// equal where nobody is planned.
fn place_share(plan: &Plan, quantity: Quantity, profession: usize, place: usize, year: usize) -> f64 {
    let by_region = match quantity {
        Quantity::Intake => plan.training_by_region(profession),
        _ => plan.by_region(quantity, profession),
    };
    if !by_region {
        return 1.0;
    }
    let regions = plan.grid.count[REGION];
    let planned = |region: usize| plan.field(quantity).at(at(profession, region, year));
    let mut all = 0.0;
    for region in 0..regions {
        all += planned(region);
    }
    if all > 0.0 { planned(place) / all } else { 1.0 / regions as f64 }
}
