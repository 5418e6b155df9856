//! The run: a pure function of a plan, year by year, that keeps only what is asked for.
//!
//! The year is the outermost loop because moves and retraining couple the groups of one year. The
//! history of the cells is not kept: a [`Watch`] sees each year as it passes and keeps aggregates.

use super::grid::{AGE, Index, PROFESSION, REGION, YEAR};
use super::inflow::Inflow;
use super::plan::Plan;
use crate::project::{CAUSES, Quantity};
use crate::supply::cohort::{Lanes, age_at_start, step, survival};
use crate::supply::exits::Exits;

/// One run in one lane: the deterministic forecast.
type One = Lanes<1>;

/// With whom a run starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// The stock of the base year.
    Stock,
    /// Nobody, for the effect of joiners alone.
    Nobody,
}

/// What somebody wants to see of a run.
pub trait Watch {
    /// The stock of a group on 31 December of year index `index[YEAR]`, one figure an age.
    fn stock(&mut self, index: Index, heads: &[f64]);

    /// Whether [`Watch::flows`] is to be called.
    fn wants_flows(&self) -> bool {
        false
    }

    /// The flows of a group through the flow year `index[YEAR]`.
    fn flows(&mut self, _index: Index, _flows: &Flows) {}
}

/// Flows of one group through one flow year, in heads.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Flows {
    /// Graduates who join.
    pub graduates: f64,
    /// Foreign-trained who join.
    pub immigration: f64,
    /// Exits by cause, in the order of [`CAUSES`], of the stock and of joiners.
    pub exits: [f64; 4],
}

/// Runs a plan.
pub fn run(plan: &Plan, inflow: &Inflow, start: Start, watch: &mut impl Watch) {
    let grid = &plan.grid;
    let ages = grid.count[AGE];
    let groups = grid.groups();
    let mut before = vec![One::zeros(); groups * ages];
    let mut after = before.clone();
    let mut rates = Survival::new(plan);
    let mut joined = Joiners::new(ages);
    let mut heads = vec![0.0; ages];

    if start == Start::Stock {
        let stock = plan.field(Quantity::Stock);
        for group in 0..groups {
            let mut index = grid.group_index(group);
            for age in 0..ages {
                index[AGE] = age;
                before[group * ages + age] = One::repeat(stock.at(index));
            }
        }
    }
    for year in 0..grid.count[YEAR] {
        for group in 0..groups {
            let cells = group * ages..(group + 1) * ages;
            let mut index = grid.group_index(group);
            index[YEAR] = year;
            if year > 0 {
                let survival = rates.of(plan, group, index);
                let exposure = plan.field(Quantity::EntrantExposure).at(index);
                let joiners = joined.of(plan, inflow, index);
                step(&before[cells.clone()], survival, joiners, exposure, &mut after[cells.clone()]);
                if watch.wants_flows() {
                    let stock = &before[cells.clone()];
                    watch.flows(index, &flows(plan, index, stock, &joined, exposure));
                }
            }
            let now = if year == 0 { &before[cells] } else { &after[cells] };
            for (heads, lanes) in heads.iter_mut().zip(now) {
                *heads = lanes[0];
            }
            watch.stock(index, &heads);
        }
        if year > 0 {
            std::mem::swap(&mut before, &mut after);
        }
    }
}

/// Survival of each group, computed again only when the rates that it is made of have changed.
struct Survival {
    ages: usize,
    values: Vec<One>,
    made_of: Vec<Option<[usize; 4]>>,
}

impl Survival {
    fn new(plan: &Plan) -> Survival {
        let (groups, ages) = (plan.grid.groups(), plan.grid.count[AGE]);
        Survival { ages, values: vec![One::zeros(); groups * ages], made_of: vec![None; groups] }
    }

    fn of(&mut self, plan: &Plan, group: usize, index: Index) -> &[One] {
        let rates = CAUSES.map(|cause| plan.field(cause));
        let offsets = rates.map(|rate| rate.offset(index));
        let values = &mut self.values[group * self.ages..(group + 1) * self.ages];
        if self.made_of[group] != Some(offsets) {
            self.made_of[group] = Some(offsets);
            for (age, value) in values.iter_mut().enumerate() {
                *value = survival(std::array::from_fn(|cause| {
                    One::repeat(rates[cause].values()[offsets[cause] + age * rates[cause].stride(AGE)])
                }));
            }
        }
        values
    }
}

/// The joiners of one group and year by age at its end.
struct Joiners {
    by_age: Vec<One>,
    graduates: f64,
    immigration: f64,
}

impl Joiners {
    fn new(ages: usize) -> Joiners {
        Joiners { by_age: vec![One::zeros(); ages], graduates: 0.0, immigration: 0.0 }
    }

    /// `None` where nobody joins.
    fn of(&mut self, plan: &Plan, inflow: &Inflow, index: Index) -> Option<&[One]> {
        let (profession, region, year) = (index[PROFESSION], index[REGION], index[YEAR]);
        let sources = [
            (inflow.graduates(profession, region, year), Quantity::GraduateProfile),
            (inflow.immigrants(profession, region, year), Quantity::ImmigrationProfile),
        ];
        let mut heads = [0.0; 2];
        self.by_age.fill(One::zeros());
        for ((joiners, profile), sum) in sources.into_iter().zip(&mut heads) {
            if joiners == 0.0 {
                continue;
            }
            let profile = plan.field(profile);
            let offset = profile.offset(index);
            for (age, cell) in self.by_age.iter_mut().enumerate() {
                let joined = joiners * profile.values()[offset + age * profile.stride(AGE)];
                *cell += One::repeat(joined);
                *sum += joined;
            }
        }
        [self.graduates, self.immigration] = heads;
        (heads != [0.0; 2]).then_some(&self.by_age)
    }
}

/// Flows of a group, exits attributed by competing risks: a pass of its own over the stock and the
/// joiners, made only for those who ask.
fn flows(plan: &Plan, index: Index, stock: &[One], joined: &Joiners, exposure: f64) -> Flows {
    let rates = CAUSES.map(|cause| plan.field(cause));
    let offsets = rates.map(|rate| rate.offset(index));
    let exits: Vec<Exits> = (0..stock.len())
        .map(|age| {
            Exits::of(std::array::from_fn(|cause| {
                rates[cause].values()[offsets[cause] + age * rates[cause].stride(AGE)]
            }))
        })
        .collect();
    let mut flows = Flows { graduates: joined.graduates, immigration: joined.immigration, exits: [0.0; 4] };
    let mut leave = |exits: &Exits, heads: f64| {
        for (sum, share) in flows.exits.iter_mut().zip(exits.shares) {
            *sum += heads * share;
        }
    };
    for (age, heads) in stock.iter().enumerate() {
        leave(&exits[age], heads[0] * exits[age].leaving(1.0));
        let met = &exits[age_at_start(age)];
        leave(met, joined.by_age[age][0] * met.leaving(exposure));
    }
    flows
}
