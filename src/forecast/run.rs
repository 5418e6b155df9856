//! The run: a pure function of a plan, year by year, that keeps only what is asked for.
//!
//! The year is the outermost loop because moves and retraining couple the groups of one year. The
//! history of the cells is not kept: a [`Watch`] sees each year as it passes and keeps aggregates.

use hwf_kernel::cohort::{fill_left_one, step_one};
use hwf_kernel::exits::{fill_rows, ln_complement};
use hwf_kernel::rows::{dot, multiply_complements, sum};

use super::field::Field;
use super::grid::{AGE, Index, PROFESSION, REGION, YEAR};
use super::inflow::Inflow;
use super::plan::Plan;
use super::rows::Rows;
use crate::project::{CAUSES, Quantity, Supply, TrendFrom};

/// With whom a run starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// The stock of the base year.
    Stock,
    /// The foreign-trained in the stock of the base year, where their share is stated.
    ForeignTrained,
    /// Nobody, for the effect of joiners alone.
    Nobody,
}

/// What somebody wants to see of a run.
pub trait Watch {
    /// The stock of a group on 31 December of year index `index[YEAR]`, one figure an age. A profession
    /// by trend has no ages: all of its heads stand at the first one.
    fn stock(&mut self, index: Index, heads: &[f64]);

    /// Whether [`Watch::flows`] is to be called.
    fn wants_flows(&self) -> bool {
        false
    }

    /// The flows of a group through the flow year `index[YEAR]`.
    fn flows(&mut self, _index: Index, _flows: &Flows) {}
}

/// Flows of one group through one flow year, in heads; none in a profession by trend.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Flows {
    /// Graduates who join.
    pub graduates: f64,
    /// Foreign-trained who join.
    pub immigration: f64,
    /// Exits by cause, in the order of [`CAUSES`], of the stock and of joiners.
    pub exits: [f64; 4],
}

/// Runs a plan, or one profession of it: as long as nobody moves between professions, each runs alone.
pub fn run(plan: &Plan, only: Option<usize>, inflow: &Inflow, start: Start, watch: &mut dyn Watch) {
    let grid = &plan.grid;
    let ages = grid.count[AGE];
    let groups = grid.groups();
    let each = groups / grid.count[PROFESSION];
    let wanted = only.map_or(0..groups, |profession| profession * each..(profession + 1) * each);
    let mut before = vec![0.0; groups * ages];
    let mut after = before.clone();
    let [q, r, e, m] = CAUSES.map(|cause| plan.field(cause));
    // Survival and, after it, what is left of joiners.
    let mut survivals = Rows::new(plan, [q, r, e, m, plan.field(Quantity::EntrantExposure)], 2 * ages);
    let mut joined = Joiners::new(ages);
    let wants_flows = watch.wants_flows();
    // Logarithms are dear: one for each stated rate, not one for each cell and year.
    let mut logs: Vec<Field> = Vec::new();
    if wants_flows {
        logs = CAUSES.iter().map(|cause| plan.field(*cause).map(ln_complement)).collect();
        logs.push(plan.field(Quantity::EntrantExposure).clone());
    }
    let mut exits = match logs.as_slice() {
        [q, r, e, m, exposure] => Some(Rows::new(plan, [q, r, e, m, exposure], 8 * ages)),
        _ => None,
    };

    for group in wanted.clone() {
        fill_start(plan, start, grid.group_index(group), &mut before[group * ages..(group + 1) * ages]);
    }
    for year in 0..grid.count[YEAR] {
        for group in wanted.clone() {
            let cells = group * ages..(group + 1) * ages;
            let mut index = grid.group_index(group);
            index[YEAR] = year;
            if year > 0 {
                let (stock, next) = (&before[cells.clone()], &mut after[cells.clone()]);
                match plan.supply[index[PROFESSION]] {
                    // Nobody joins a trend.
                    Supply::Trend { .. } if start == Start::Nobody => {}
                    Supply::Trend { from } => next[0] = trend(plan, from, stock[0], index),
                    Supply::Cohort {} => {
                        let row = survivals.of(index, &|[q, r, e, m, (exposure, _)], row| {
                            let (survival, left) = row.split_at_mut(ages);
                            survival.fill(1.0);
                            for (rates, stride) in [q, r, e, m] {
                                multiply_complements(survival, rates, stride);
                            }
                            fill_left_one(survival, exposure[0], left);
                        });
                        let (survival, left) = row.split_at(ages);
                        let joiners = joined.of(plan, inflow, index).map(|joined| [joined, left]);
                        step_one(stock, survival, joiners, next);
                        if let Some(exits) = &mut exits {
                            watch.flows(index, &flows(exits, index, stock, &joined));
                        }
                    }
                }
            }
            watch.stock(index, if year == 0 { &before[cells] } else { &after[cells] });
        }
        if year > 0 {
            std::mem::swap(&mut before, &mut after);
        }
    }
}

/// Who of a group is there in the base year.
fn fill_start(plan: &Plan, start: Start, mut index: Index, heads: &mut [f64]) {
    if start == Start::Nobody {
        return;
    }
    let stock = plan.field(Quantity::Stock);
    for (age, heads) in heads.iter_mut().enumerate() {
        index[AGE] = age;
        *heads = stock.at(index);
        if start == Start::ForeignTrained {
            *heads *= plan.field(Quantity::ForeignTrained).at(index);
        }
    }
    if let Supply::Trend { .. } = plan.supply[index[PROFESSION]] {
        if plan.by_age(Quantity::Stock, index[PROFESSION]) {
            heads[0] = sum(heads);
        }
        heads[1..].fill(0.0);
    }
}

/// S·(1+γ), or the heads that are stated.
fn trend(plan: &Plan, from: TrendFrom, heads: f64, index: Index) -> f64 {
    match from {
        TrendFrom::Growth => heads * (1.0 + plan.field(Quantity::SupplyGrowth).at(index)),
        TrendFrom::Stated => plan.field(Quantity::StatedSupply).at(index),
    }
}

/// The joiners of one group and year by age at its end.
struct Joiners {
    by_age: Vec<f64>,
    graduates: f64,
    immigration: f64,
}

impl Joiners {
    fn new(ages: usize) -> Joiners {
        Joiners { by_age: vec![0.0; ages], graduates: 0.0, immigration: 0.0 }
    }

    /// `None` where nobody joins.
    fn of(&mut self, plan: &Plan, inflow: &Inflow, index: Index) -> Option<&[f64]> {
        let (profession, region, year) = (index[PROFESSION], index[REGION], index[YEAR]);
        let sources = [
            (inflow.graduates(profession, region, year), Quantity::GraduateProfile),
            (inflow.immigrants(profession, region, year), Quantity::ImmigrationProfile),
        ];
        let mut heads = [0.0; 2];
        self.by_age.fill(0.0);
        for ((joiners, profile), sum) in sources.into_iter().zip(&mut heads) {
            if joiners == 0.0 {
                continue;
            }
            let profile = plan.field(profile);
            let (values, stride) = (profile.values(), profile.stride(AGE));
            let mut at = profile.offset(index);
            for cell in &mut self.by_age {
                let joined = joiners * values[at];
                *cell += joined;
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
fn flows(exits: &mut Rows<'_, 5>, index: Index, stock: &[f64], joined: &Joiners) -> Flows {
    let rows = exits.of(index, &|[q, r, e, m, (exposure, _)], row| {
        let (stayers, joiners) = row.split_at_mut(row.len() / 2);
        fill_rows([q, r, e, m], exposure[0], stayers, joiners);
    });
    let ages = stock.len();
    let leaving = |cause: usize| dot(stock, &rows[cause * ages..(cause + 1) * ages]);
    let mut flows = Flows {
        graduates: joined.graduates,
        immigration: joined.immigration,
        exits: std::array::from_fn(leaving),
    };
    if joined.graduates != 0.0 || joined.immigration != 0.0 {
        for (cause, exits) in flows.exits.iter_mut().enumerate() {
            *exits += dot(&joined.by_age, &rows[(4 + cause) * ages..(5 + cause) * ages]);
        }
    }
    flows
}
