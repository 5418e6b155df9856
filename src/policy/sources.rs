//! Where supply comes from, by source.
//!
//! A cohort supply is linear in whom it starts with and in who joins, so each source is a run of its own,
//! and they add up to the supply. A supply by cumulative outflow states its sources; a trend tells only
//! its stock.

use crate::forecast::balance::{Detail, Totals};
use crate::forecast::grid::{AGE, Index, PROFESSION, YEAR};
use crate::forecast::inflow::{Inflow, Joiners};
use crate::forecast::plan::Plan;
use crate::forecast::run::Start;
use crate::lists::list;
use crate::plain::choice;
use crate::project::{Quantity, Supply};
use crate::supply::cumulative::{self, Steering};
use crate::supply::temporary::temporary_heads;

choice! {
    /// Where supply comes from.
    SupplySource {
        /// Who was there in the base year, and those of them who return
        Stock = "stock",
        /// Who was in training in the base year
        InTraining = "in_training",
        /// Who starts before the intake can be changed
        BeforeSteering = "before_steering",
        /// Who starts in the flow years whose intake can be changed, as planned
        Steerable = "steerable",
        /// Foreign-trained who join
        Abroad = "abroad",
        /// Temporary staff
        Temporary = "temporary",
        /// Who joins other professions and comes from or goes to them
        OtherProfessions = "other_professions",
    }
}

/// What one source gives, one figure a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// Persons on 31 December.
    pub heads: Vec<f64>,
    /// Effective supply in FTE.
    pub fte: Vec<f64>,
}

impl Given {
    fn nothing(plan: &Plan) -> Given {
        let years = plan.grid.count[YEAR];
        Given { heads: vec![0.0; years], fte: vec![0.0; years] }
    }

    /// Whether it gives anything in any year.
    pub fn is_anything(&self) -> bool {
        self.heads.iter().chain(&self.fte).any(|given| *given != 0.0)
    }

    fn add(&mut self, year: usize, heads: f64, fte_per_head: f64) {
        self.heads[year] += heads;
        self.fte[year] += heads * fte_per_head;
    }
}

/// What each source gives to `profession`, in the order of [`SupplySource`]; what can be changed is the
/// intake from year index `from` on, as planned or, where not `planned`, nobody.
pub fn sources(plan: &Plan, profession: usize, from: usize, planned: bool) -> Vec<Given> {
    let mut sources = list(SupplySource::ALL.len(), &|_| Given::nothing(plan));
    if let Supply::Cumulative { .. } = plan.supply[profession] {
        for index in cells(plan, profession) {
            let stays = [Quantity::ActiveShare, Quantity::Participation, Quantity::FtePerHead];
            let mut fte_per_head = 1.0;
            for quantity in stays {
                fte_per_head *= plan.field(quantity).at(index);
            }
            let heads = cumulative_heads(plan, from, planned, index);
            for (source, heads) in sources.iter_mut().zip(heads) {
                source.add(index[YEAR], heads, fte_per_head);
            }
        }
        return sources;
    }
    let run = |inflow: &Inflow, start: Start| {
        let totals = Totals::of(plan, Some(profession), inflow, start, Detail::default());
        let part = [Some(profession), None, None, None];
        let years = plan.grid.count[YEAR];
        Given {
            heads: list(years, &|year| totals.heads(&plan.grid, part, year)),
            fte: list(years, &|year| totals.fte(&plan.grid, part, year)),
        }
    };
    let temporary = &mut sources[SupplySource::Temporary as usize];
    for index in cells(plan, profession) {
        let fte_per_head = plan.field(Quantity::TemporaryFte).at(index);
        temporary.add(index[YEAR], temporary_heads(plan, index), fte_per_head);
    }
    let mut stock = run(&Inflow::none(plan), Start::Stock);
    for (all, temporary) in [(&mut stock.heads, &temporary.heads), (&mut stock.fte, &temporary.fte)] {
        for (all, temporary) in all.iter_mut().zip(temporary) {
            *all -= temporary;
        }
    }
    sources[SupplySource::Stock as usize] = stock;
    // Nobody joins a trend.
    let mut joiners = Vec::new();
    if plan.has_ages(profession) {
        joiners.push((SupplySource::InTraining, Joiners::InTraining));
        joiners.push((SupplySource::BeforeSteering, Joiners::Starters(1..from)));
        joiners.push((SupplySource::Abroad, Joiners::Abroad));
        if planned {
            joiners.push((SupplySource::Steerable, Joiners::Starters(from..plan.grid.count[YEAR])));
        }
        if plan.couples() {
            joiners.push((SupplySource::OtherProfessions, Joiners::OfOthers));
        }
    }
    for (source, joiners) in joiners {
        sources[source as usize] = run(&Inflow::only(plan, profession, &joiners), Start::Nobody);
    }
    sources
}

/// The groups and years of a profession.
fn cells(plan: &Plan, profession: usize) -> Vec<Index> {
    let mut cells = Vec::new();
    for group in 0..plan.grid.groups() {
        let mut index = plan.grid.group_index(group);
        index[AGE] = 0;
        for year in 0..if index[PROFESSION] == profession { plan.grid.count[YEAR] } else { 0 } {
            index[YEAR] = year;
            cells.push(index);
        }
    }
    cells
}

/// Heads by source where the intake can be changed from year index `from` on, which need not be the
/// steerable year of the plan: without the intake as the required one counts them, with it as planned.
fn cumulative_heads(plan: &Plan, from: usize, planned: bool, index: Index) -> [f64; 5] {
    let stated = cumulative::planned(plan, index[PROFESSION]);
    let starters = if planned { stated.starters } else { 0.0 };
    let mut heads = cumulative::heads(plan, Steering { starters, years: from - 1 }, index);
    if planned {
        let [.., early, late, _] = cumulative::heads(plan, stated, index);
        match from - 1 > stated.years {
            true => heads[2] = early + late - heads[3],
            false => heads[3] = early + late - heads[2],
        }
    }
    heads
}
