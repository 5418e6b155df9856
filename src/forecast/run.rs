//! The run: a pure function of a plan, year by year, that keeps only what is asked for.
//!
//! The year is the outermost loop because moves and retraining couple the groups of one year. The
//! history of the cells is not kept: a [`Watch`] sees each year as it passes and keeps aggregates.

use super::field::Field;
use super::grid::{AGE, Index, PROFESSION, REGION, YEAR};
use super::inflow::Inflow;
use super::plan::Plan;
use crate::project::{CAUSES, Quantity};
use crate::supply::cohort::{Lanes, age_at_start, step};
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
    let mut before = vec![[0.0]; groups * ages];
    let mut after = before.clone();
    let causes = CAUSES.map(|cause| plan.field(cause));
    let mut survivals = Rows::new(plan);
    let mut joined = Joiners::new(ages);

    if start == Start::Stock {
        let stock = plan.field(Quantity::Stock);
        for group in 0..groups {
            let mut index = grid.group_index(group);
            for age in 0..ages {
                index[AGE] = age;
                before[group * ages + age] = [stock.at(index)];
            }
        }
    }
    for year in 0..grid.count[YEAR] {
        for group in 0..groups {
            let cells = group * ages..(group + 1) * ages;
            let mut index = grid.group_index(group);
            index[YEAR] = year;
            if year > 0 {
                let survival = survivals.of(group, index, &causes, |probability| 1.0 - probability);
                let exposure = plan.field(Quantity::EntrantExposure).at(index);
                let joiners = joined.of(plan, inflow, index);
                step(&before[cells.clone()], survival, joiners, exposure, &mut after[cells.clone()]);
                if watch.wants_flows() {
                    let stock = &before[cells.clone()];
                    watch.flows(index, &flows(plan, index, stock, &joined, exposure));
                }
            }
            let now = if year == 0 { &before[cells] } else { &after[cells] };
            watch.stock(index, now.as_flattened());
        }
        if year > 0 {
            std::mem::swap(&mut before, &mut after);
        }
    }
}

/// A row of products by age for each group, made again only when the fields that it is made of are
/// read elsewhere than the year before: rates that do not vary over years are read once.
pub struct Rows<const K: usize> {
    ages: usize,
    values: Vec<One>,
    made_of: Vec<[usize; K]>,
}

impl<const K: usize> Rows<K> {
    /// One row a group.
    pub fn new(plan: &Plan) -> Rows<K> {
        let (groups, ages) = (plan.grid.groups(), plan.grid.count[AGE]);
        Rows { ages, values: vec![[0.0]; groups * ages], made_of: vec![[usize::MAX; K]; groups] }
    }

    /// The row of a group: at each age the product of the `factor` of each field's value.
    ///
    /// One field after the other, in loops so plain that they are fast even in code that is compiled for
    /// size.
    pub fn of(
        &mut self,
        group: usize,
        index: Index,
        fields: &[&Field; K],
        factor: impl Fn(f64) -> f64,
    ) -> &[One] {
        let row = &mut self.values[group * self.ages..(group + 1) * self.ages];
        let made_of = &mut self.made_of[group];
        let mut same = true;
        for (field, made_of) in fields.iter().zip(made_of.iter_mut()) {
            let offset = field.offset(index);
            same &= *made_of == offset;
            *made_of = offset;
        }
        if same {
            return row;
        }
        row.fill([1.0]);
        for (field, offset) in fields.iter().zip(made_of) {
            let (values, stride) = (field.values(), field.stride(AGE));
            let mut at = *offset;
            for product in row.iter_mut() {
                product[0] *= factor(values[at]);
                at += stride;
            }
        }
        row
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
        Joiners { by_age: vec![[0.0]; ages], graduates: 0.0, immigration: 0.0 }
    }

    /// `None` where nobody joins.
    fn of(&mut self, plan: &Plan, inflow: &Inflow, index: Index) -> Option<&[One]> {
        let (profession, region, year) = (index[PROFESSION], index[REGION], index[YEAR]);
        let sources = [
            (inflow.graduates(profession, region, year), Quantity::GraduateProfile),
            (inflow.immigrants(profession, region, year), Quantity::ImmigrationProfile),
        ];
        let mut heads = [0.0; 2];
        self.by_age.fill([0.0]);
        for ((joiners, profile), sum) in sources.into_iter().zip(&mut heads) {
            if joiners == 0.0 {
                continue;
            }
            let profile = plan.field(profile);
            let (values, stride) = (profile.values(), profile.stride(AGE));
            let mut at = profile.offset(index);
            for cell in &mut self.by_age {
                let joined = joiners * values[at];
                cell[0] += joined;
                *sum += joined;
                at += stride;
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
