//! The run: a pure function of a plan, year by year, that keeps only what is asked for.
//!
//! The year is the outermost loop because moves and retraining couple the groups of one year. The
//! history of the cells is not kept: a [`Watch`] sees each year as it passes and keeps aggregates.
//!
//! In a flow year people first leave, then move between regions, sectors and professions, then others
//! join, and at its end those go who start a training for another profession.

use hwf_kernel::cohort::{fill_left_one, step_one};
use hwf_kernel::exits::{fill_rows, ln_complement};
use hwf_kernel::pool::add_leavers;
use hwf_kernel::rows::{add_shares, dot, fill_product, move_shares, multiply_complements, settle, sum};

use super::field::Field;
use super::grid::{AGE, FURTHER, Index, PROFESSION, REGION, YEAR};
use super::inflow::Inflow;
use super::moves::moves_from;
use super::plan::Plan;
use super::rows::Rows;
use crate::FULL;
use crate::lists::positions;
use crate::project::{CAUSES, MOVES, Quantity, Supply, TrendFrom};
use crate::supply::temporary::permanent_stock;
use crate::supply::{cumulative, inactive};

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
    /// without ages has all of its heads at the first one.
    fn stock(&mut self, index: Index, heads: &[f64]);

    /// The last year index that is wanted, where not all are.
    fn last_year(&self) -> Option<usize> {
        None
    }

    /// Whether [`Watch::flows`] is to be called.
    fn wants_flows(&self) -> bool {
        false
    }

    /// The flows of a group through the flow year `index[YEAR]`.
    fn flows(&mut self, _index: Index, _flows: &Flows) {}

    /// Whether [`Watch::flows_by_age`] is to be called; it is only where flows are wanted.
    fn wants_ages(&self) -> bool {
        false
    }

    /// The flows of a group by age.
    fn flows_by_age(&mut self, _index: Index, _flows: &AgeFlows<'_>) {}
}

/// Flows of one group through one flow year, in heads; none in a profession without ages.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Flows {
    /// Graduates who join.
    pub graduates: f64,
    /// Foreign-trained who join.
    pub immigration: f64,
    /// Those who return from the inactive pool.
    pub returners: f64,
    /// Exits by cause, in the order of [`CAUSES`], of the stock and of joiners.
    pub exits: [f64; 4],
    /// Who comes from another region, sector or profession.
    pub moved_in: f64,
    /// Who goes to another region, sector or profession.
    pub moved_out: f64,
    /// Who leaves for the training of another profession.
    pub to_training: f64,
}

impl Flows {
    /// Graduates, foreign-trained and returners.
    pub fn joiners(&self) -> f64 {
        self.graduates + self.immigration + self.returners
    }

    /// Exits by all causes.
    pub fn all_exits(&self) -> f64 {
        let [q, r, e, m] = self.exits;
        q + r + e + m
    }
}

/// Flows of one group through one flow year by age.
#[derive(Debug, Clone, Copy)]
pub struct AgeFlows<'a> {
    /// Stock at the start of the year by age then.
    pub stock: &'a [f64],
    /// Shares that leave by each cause, one row of ages after another: four of the stock by age at the
    /// start of the year, four of joiners by age at its end.
    pub leaving: &'a [f64],
    /// Who joins and moves: one row each, in the order of [`Kept`].
    pub kept: [&'a [f64]; KEPT],
}

/// What is kept by age where somebody wants to see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// Graduates who join, by age at the end of the year.
    Graduates,
    /// Foreign-trained who join, by age at the end of the year.
    Immigration,
    /// Those who return, by age at the end of the year.
    Returners,
    /// Who comes from another group, by age at the start of the year.
    MovedIn,
    /// Who goes to another group, by age at the start of the year.
    MovedOut,
    /// Who leaves for the training of another profession, by age at the end of the year.
    ToTraining,
}

/// How many of them there are.
pub const KEPT: usize = 6;

/// Rows by age of every group, empty where nobody wants to see them.
type KeptRows = [Vec<f64>; KEPT];

/// A training that asks for more people of another profession than are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overdrawn {
    /// The profession that trains them.
    pub profession: usize,
    /// The flow year, as a year index.
    pub year: usize,
}

/// Fewer heads than none by this much are rounding.
const ROUNDING_HEADS: f64 = 1e-9;

/// Runs a plan, or what one profession of it needs; gives the first training that asks for more people than
/// are there.
pub fn run(
    plan: &Plan,
    only: Option<usize>,
    inflow: &Inflow,
    start: Start,
    watch: &mut dyn Watch,
) -> Option<Overdrawn> {
    let grid = &plan.grid;
    let ages = grid.count[AGE];
    let groups = grid.groups();
    let (supplies, demands) = (plan.sources_of(only), plan.demands_of(only));
    let mut wanted = Vec::with_capacity(groups);
    // Demand reads the base year of other professions too.
    let mut begun = Vec::with_capacity(groups);
    for group in 0..groups {
        let index = grid.group_index(group);
        if supplies[index[PROFESSION]] {
            wanted.push((group, index));
        }
        if supplies[index[PROFESSION]] || demands[index[PROFESSION]] {
            begun.push((group, index));
        }
    }
    let mut before = vec![0.0; groups * ages];
    let mut after = before.clone();
    let [q, r, e, m] = CAUSES.map(|cause| plan.field(cause));
    // Survival and, after it, what is left of joiners.
    let mut survivals = Rows::new(plan, [q, r, e, m, plan.field(Quantity::EntrantExposure)], 2 * ages);
    let mut joined = Joiners::new(ages);
    let wants_flows = FULL && watch.wants_flows();
    let pools = FULL && wanted.iter().any(|(_, index)| plan.has_inactive(index[PROFESSION]));
    // Logarithms are dear: one for each stated rate, not one for each cell and year.
    let mut logs: Vec<Field> = Vec::new();
    if wants_flows || pools {
        logs = CAUSES.iter().map(|cause| plan.field(*cause).map(ln_complement)).collect();
        logs.push(plan.field(Quantity::EntrantExposure).clone());
    }
    let mut exits = match logs.as_slice() {
        [q, r, e, m, exposure] => Some(Rows::new(plan, [q, r, e, m, exposure], 8 * ages)),
        _ => None,
    };
    let mut movers = if FULL { Movers::of(plan) } else { None };
    // Who returns from a pool is of any age. Professions can share a row.
    let mut reach = if pools { ages } else { 0 };
    for profession in positions(supplies.len(), &|profession| supplies[profession]) {
        reach = reach.max(plan.joining_ages(profession));
    }
    let mut pool = vec![0.0; if pools { groups * ages } else { 0 }];
    let mut returners = vec![0.0; ages];
    let everybody = vec![1.0; ages];
    let mut year_flows = vec![Flows::default(); groups];
    let by_age = FULL && wants_flows && watch.wants_ages();
    let mut kept: KeptRows = std::array::from_fn(|_| vec![0.0; if by_age { groups * ages } else { 0 }]);
    let mut overdrawn = None;

    for (group, index) in begun {
        let cells = group * ages..(group + 1) * ages;
        fill_start(plan, start, index, &mut before[cells.clone()]);
        if pools {
            fill_inactive(plan, start, index, &mut pool[cells.clone()]);
        }
        watch.stock(index, &before[cells]);
    }
    for year in 1..watch.last_year().map_or(grid.count[YEAR], |last| last + 1) {
        wanted.iter_mut().for_each(|(_, index)| index[YEAR] = year);
        if wants_flows {
            year_flows.fill(Flows::default());
        }
        kept.iter_mut().for_each(|row| row.fill(0.0));
        if let Some(movers) = &mut movers {
            for (group, index) in wanted.iter().copied() {
                if plan.has_ages(index[PROFESSION]) {
                    let row = survivals.of(index, &|fields, row| fill_survival(fields, reach, row));
                    let cells = group * ages..(group + 1) * ages;
                    fill_product(&mut movers.survivors[cells.clone()], &before[cells], row);
                }
            }
            movers.mix(plan, &wanted, &mut year_flows, &mut kept);
        }
        for (group, index) in wanted.iter().copied() {
            let cells = group * ages..(group + 1) * ages;
            let profession = index[PROFESSION];
            let (stock, next) = (&before[cells.clone()], &mut after[cells.clone()]);
            match plan.supply[profession] {
                // Nobody joins a trend.
                Supply::Trend { .. } if start == Start::Nobody => {}
                Supply::Trend { from } => next[0] = trend(plan, from, stock[0], index),
                Supply::Cumulative { .. } if !FULL => {}
                Supply::Cumulative { .. } => {
                    let sources = cumulative::heads(plan, inflow.steering(profession), index);
                    next[0] = match start {
                        Start::Stock => sum(&sources),
                        Start::ForeignTrained => sources[4],
                        Start::Nobody => sources[3],
                    };
                }
                Supply::Cohort { .. } => {
                    let has_pool = FULL && plan.has_inactive(profession);
                    if has_pool {
                        inactive::step(plan, index, &mut pool[cells.clone()], &mut returners);
                    }
                    let returning = if has_pool { Some(&*returners) } else { None };
                    let survivors = movers.as_ref().map(|movers| &movers.survivors[cells.clone()]);
                    let joiners = joined.of(plan, inflow, index, returning, &mut kept);
                    // Where few come and nobody was, most groups stay empty.
                    if joiners.is_none()
                        && !has_pool
                        && is_empty(survivors.unwrap_or(stock))
                        && is_empty(stock)
                    {
                        next.fill(0.0);
                        continue;
                    }
                    let row = survivals.of(index, &|fields, row| fill_survival(fields, reach, row));
                    let (survival, left) = row.split_at(ages);
                    let joiners = joiners.map(|joined| [joined, left]);
                    match survivors {
                        Some(survivors) => step_one(survivors, &everybody, joiners, next),
                        None => step_one(stock, survival, joiners, next),
                    }
                    if let Some(exits) = exits.as_mut().filter(|_| wants_flows || has_pool) {
                        let rows = exits.of(index, &|fields, row| fill_exits(fields, row));
                        let joiners = joined.any().then_some(&*joined.by_age);
                        if has_pool {
                            let kept = plan.field(Quantity::LicenceKept).at(index);
                            let leaving = |first: usize| &rows[first * ages..(first + 1) * ages];
                            let joining = joiners.map(|joiners| [joiners, leaving(6)]);
                            let stock = [stock, leaving(2)];
                            add_leavers(kept, stock, joining, &mut pool[cells.clone()]);
                        }
                        if wants_flows {
                            add_flows(&mut year_flows[group], rows, stock, &joined);
                        }
                    }
                }
            }
        }
        if FULL {
            let short = draw(plan, inflow, &wanted, &mut after, &mut year_flows, &mut kept);
            if start == Start::Stock {
                overdrawn = overdrawn.or(short);
            }
        }
        for (group, index) in wanted.iter().copied() {
            let cells = group * ages..(group + 1) * ages;
            if wants_flows && plan.has_ages(index[PROFESSION]) {
                watch.flows(index, &year_flows[group]);
                if let Some(exits) = exits.as_mut().filter(|_| by_age) {
                    watch.flows_by_age(
                        index,
                        &AgeFlows {
                            stock: &before[cells.clone()],
                            leaving: exits.of(index, &|fields, row| fill_exits(fields, row)),
                            kept: std::array::from_fn(|row| &kept[row][cells.clone()]),
                        },
                    );
                }
            }
            watch.stock(index, &after[cells]);
        }
        std::mem::swap(&mut before, &mut after);
    }
    overdrawn
}

fn is_empty(row: &[f64]) -> bool {
    row.iter().all(|heads| *heads == 0.0)
}

/// Survival by age and, after it, what is left of joiners at the ages that they reach.
fn fill_survival([q, r, e, m, (exposure, _)]: [(&[f64], usize); 5], reach: usize, row: &mut [f64]) {
    let (survival, left) = row.split_at_mut(row.len() / 2);
    survival.fill(1.0);
    for (rates, stride) in [q, r, e, m] {
        multiply_complements(survival, rates, stride);
    }
    // Powers are dear, and nobody is multiplied by what stands beyond.
    let (reached, beyond) = left.split_at_mut(reach);
    fill_left_one(survival, exposure[0], reached);
    beyond.fill(1.0);
}

/// Shares that leave by cause, of the stock and, after them, of joiners.
fn fill_exits([q, r, e, m, (exposure, _)]: [(&[f64], usize); 5], row: &mut [f64]) {
    let (stayers, joiners) = row.split_at_mut(row.len() / 2);
    fill_rows([q, r, e, m], exposure[0], stayers, joiners);
}

/// Adds to a cell that is kept; does nothing where nobody wants to see it.
fn keep(kept: &mut KeptRows, row: Kept, cell: usize, heads: f64) {
    if let Some(cell) = kept[row as usize].get_mut(cell) {
        *cell += heads;
    }
}

/// Who of a group is there in the base year.
fn fill_start(plan: &Plan, start: Start, mut index: Index, heads: &mut [f64]) {
    let foreign = plan.field(Quantity::ForeignTrained);
    match (start, &plan.supply[index[PROFESSION]]) {
        (Start::Nobody, _) => {}
        (Start::Stock, Supply::Cumulative { .. }) if FULL => heads[0] = cumulative::base_heads(plan, index),
        (_, Supply::Trend { .. }) => {
            let stock = plan.field(Quantity::Stock);
            let ages = if plan.by_age(Quantity::Stock, index[PROFESSION]) { heads.len() } else { 1 };
            for age in 0..ages {
                index[AGE] = age;
                let part = if start == Start::Stock { 1.0 } else { foreign.at(index) };
                heads[0] += stock.at(index) * part;
            }
        }
        (_, Supply::Cumulative { .. }) => {}
        (_, Supply::Cohort { .. }) => {
            heads.copy_from_slice(&permanent_stock(plan, index));
            for (age, heads) in heads.iter_mut().enumerate().filter(|_| start == Start::ForeignTrained) {
                index[AGE] = age;
                *heads *= foreign.at(index);
            }
        }
    }
}

/// Who of a group is in the inactive pool in the base year.
fn fill_inactive(plan: &Plan, start: Start, mut index: Index, pool: &mut [f64]) {
    let (stock, foreign) = (plan.field(Quantity::InactiveStock), plan.field(Quantity::ForeignTrained));
    if start == Start::Nobody || !plan.supplied(Quantity::InactiveStock, index[PROFESSION]) {
        return;
    }
    for (age, heads) in pool.iter_mut().enumerate() {
        index[AGE] = age;
        *heads = stock.at(index) * if start == Start::Stock { 1.0 } else { foreign.at(index) };
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
    returners: f64,
}

impl Joiners {
    fn new(ages: usize) -> Joiners {
        Joiners { by_age: vec![0.0; ages], graduates: 0.0, immigration: 0.0, returners: 0.0 }
    }

    fn any(&self) -> bool {
        [self.graduates, self.immigration, self.returners] != [0.0; 3]
    }

    /// `None` where nobody joins.
    fn of(
        &mut self,
        plan: &Plan,
        inflow: &Inflow,
        index: Index,
        returners: Option<&[f64]>,
        kept: &mut KeptRows,
    ) -> Option<&[f64]> {
        let (profession, region, year) = (index[PROFESSION], index[REGION], index[YEAR]);
        let sources = [
            (inflow.graduates(profession, region, year), Quantity::GraduateProfile, Kept::Graduates),
            (inflow.immigrants(profession, region, year), Quantity::ImmigrationProfile, Kept::Immigration),
        ];
        let first = plan.grid.group(index) * self.by_age.len();
        let mut heads = [0.0; 2];
        self.by_age.fill(0.0);
        for ((joiners, profile, row), sum) in sources.into_iter().zip(&mut heads) {
            if joiners == 0.0 {
                continue;
            }
            let profile = plan.field(profile);
            let shares = (&profile.values()[profile.offset(index)..], profile.stride(AGE));
            *sum = add_shares(&mut self.by_age, joiners, shares);
            if let Some(kept) = kept[row as usize].get_mut(first..first + self.by_age.len()) {
                add_shares(kept, joiners, shares);
            }
        }
        [self.graduates, self.immigration] = heads;
        self.returners = 0.0;
        if let Some(returners) = returners {
            self.returners = sum(returners);
            for (cell, heads) in self.by_age.iter_mut().zip(returners) {
                *cell += heads;
            }
            if let Some(kept) = kept[Kept::Returners as usize].get_mut(first..first + returners.len()) {
                kept.copy_from_slice(returners);
            }
        }
        self.any().then_some(&self.by_age)
    }
}

/// Joiners and exits of a group, exits attributed by competing risks: `rows` are the shares that leave by
/// each cause, of the stock and of joiners.
fn add_flows(flows: &mut Flows, rows: &[f64], stock: &[f64], joined: &Joiners) {
    let ages = stock.len();
    flows.graduates = joined.graduates;
    flows.immigration = joined.immigration;
    flows.returners = joined.returners;
    for (cause, exits) in flows.exits.iter_mut().enumerate() {
        *exits = dot(stock, &rows[cause * ages..(cause + 1) * ages]);
        if joined.any() {
            *exits += dot(&joined.by_age, &rows[(4 + cause) * ages..(5 + cause) * ages]);
        }
    }
}

/// Those who survive a flow year, on their way between groups.
struct Movers {
    survivors: Vec<f64>,
    /// What comes to them and goes from them by one kind of move, nothing between two kinds.
    change: Vec<f64>,
    /// Which groups anybody comes to or goes from.
    touched: Vec<bool>,
}

impl Movers {
    /// `None` where nobody moves.
    fn of(plan: &Plan) -> Option<Movers> {
        let professions = 0..plan.grid.count[PROFESSION];
        let moves = |quantity: &Quantity| professions.clone().any(|p| plan.supplied(*quantity, p));
        let cells = plan.grid.groups() * plan.grid.count[AGE];
        MOVES.iter().any(moves).then(|| Movers {
            survivors: vec![0.0; cells],
            change: vec![0.0; cells],
            touched: vec![false; plan.grid.groups()],
        })
    }

    /// Moves people between regions, then sectors, then professions, by their age at the start of the
    /// year. What leaves one group is what comes to another, to the last bit.
    fn mix(&mut self, plan: &Plan, groups: &[(usize, Index)], flows: &mut [Flows], kept: &mut KeptRows) {
        let grid = &plan.grid;
        let ages = grid.count[AGE];
        for quantity in MOVES {
            let Some(axis) = moves_from(quantity) else { continue };
            let field = plan.field(quantity);
            let (values, stride) = (field.values(), field.stride(AGE));
            let by_age = !kept[Kept::MovedOut as usize].is_empty();
            for (group, mut index) in groups.iter().copied() {
                if !plan.has_ages(index[PROFESSION]) || !plan.supplied(quantity, index[PROFESSION]) {
                    continue;
                }
                let stays = index[axis];
                let cells = group * ages..(group + 1) * ages;
                let survivors = &self.survivors[cells.clone()];
                if is_empty(survivors) {
                    continue;
                }
                for member in (0..grid.count[axis]).filter(|member| *member != stays) {
                    let mut reached = index;
                    reached[axis] = member;
                    let other = grid.group(reached);
                    index[FURTHER] = member;
                    let shares = &values[field.offset(index)..];
                    let [from, to] = two_rows(&mut self.change, [group, other], ages);
                    let moved = move_shares(survivors, (shares, stride), from, to);
                    if by_age {
                        for (age, heads) in survivors.iter().enumerate() {
                            let moving = heads * shares[age * stride];
                            kept[Kept::MovedOut as usize][group * ages + age] += moving;
                            kept[Kept::MovedIn as usize][other * ages + age] += moving;
                        }
                    }
                    self.touched[group] = true;
                    self.touched[other] = true;
                    flows[group].moved_out += moved;
                    flows[other].moved_in += moved;
                }
            }
            for (group, _) in groups {
                if std::mem::take(&mut self.touched[*group]) {
                    let cells = group * ages..(group + 1) * ages;
                    settle(&mut self.survivors[cells.clone()], &mut self.change[cells]);
                }
            }
        }
    }
}

/// The rows of two different groups.
pub(crate) fn two_rows<T>(rows: &mut [T], groups: [usize; 2], ages: usize) -> [&mut [T]; 2] {
    let [first, second] = groups;
    let (before, after) = rows.split_at_mut(first.max(second) * ages);
    let (lower, upper) = (&mut before[first.min(second) * ages..][..ages], &mut after[..ages]);
    if first < second { [lower, upper] } else { [upper, lower] }
}

/// Takes those out of their stocks who start a training for another profession at the end of the year;
/// gives the first training that asks for more than are there.
fn draw(
    plan: &Plan,
    inflow: &Inflow,
    groups: &[(usize, Index)],
    stocks: &mut [f64],
    flows: &mut [Flows],
    kept: &mut KeptRows,
) -> Option<Overdrawn> {
    let grid = &plan.grid;
    let ages = grid.count[AGE];
    let mut overdrawn = None;
    for profession in 0..grid.count[PROFESSION] {
        let Some(source) = plan.trains_from(profession) else { continue };
        let profile = plan.field(Quantity::IntakeProfile);
        for (group, mut index) in groups.iter().copied().filter(|(_, index)| index[PROFESSION] == source) {
            let year = index[YEAR];
            let starters = inflow.starters(profession, index[REGION], year);
            if starters == 0.0 {
                continue;
            }
            index[PROFESSION] = profession;
            let (shares, stride) = (&profile.values()[profile.offset(index)..], profile.stride(AGE));
            let heads = &mut stocks[group * ages..][..ages];
            let (mut to_training, mut fewest) = (0.0, 0.0_f64);
            for (age, heads) in heads.iter_mut().enumerate() {
                let leaving = starters * shares[age * stride];
                *heads -= leaving;
                to_training += leaving;
                fewest = fewest.min(*heads);
                keep(kept, Kept::ToTraining, group * ages + age, leaving);
            }
            flows[group].to_training += to_training;
            if fewest < -ROUNDING_HEADS && overdrawn.is_none() {
                overdrawn = Some(Overdrawn { profession, year });
            }
        }
    }
    overdrawn
}
