//! Draws side by side: [`LANES`] of them at a time through all years, where supply is made of cohorts.
//!
//! The odds of exit rates are changed inside the step, so that no draw has rates of its own. Groups whose rates
//! and changes are the same share what is left of them. Of the three runs that a required intake takes, the one
//! without the steerable intake is that of the plan until somebody arrives who makes the difference, and the one
//! of nobody but them is empty until then; both end in the target year, which is all that is read of them.

use std::rc::Rc;

use hwf_kernel::ensemble::{
    LANES, Pair, Rates, add_shares, clear, dot, dot_same, fill_left, fill_left_each, fill_survival,
    fill_survival_by_age, move_shares, step, sum,
};
use hwf_kernel::rows::{fill_product, settle};

use super::changes::Changes;
use super::deviations::Draw;
use super::ensemble::{Outcome, Question};
use super::spread::{Varying, Way};
use crate::demand::all_demands_fte;
use crate::forecast::balance::{Balance, Detail, Totals};
use crate::forecast::field::Field;
use crate::forecast::grid::{AGE, AXES, FURTHER, Index, PROFESSION, REGION, YEAR};
use crate::forecast::inflow::Inflow;
use crate::forecast::moves::moves_from;
use crate::forecast::plan::Plan;
use crate::forecast::run::{Start, two_rows};
use crate::lists::list;
use crate::plain::Problem;
use crate::policy::required_intake::intake_of;
use crate::project::{CAUSES, MOVES, OverTime, Quantity, Supply};
use crate::supply::temporary::{permanent_stock, temporary_heads};

/// What joiners are read from.
const INFLOW: [Quantity; 5] = [
    Quantity::Intake,
    Quantity::Immigration,
    Quantity::TrainingDuration,
    Quantity::InternalYield,
    Quantity::EntryShare,
];

/// What makes effective supply of heads.
const HOURS: [Quantity; 3] = [Quantity::ActiveShare, Quantity::Participation, Quantity::FtePerHead];

/// Of supply, and so without effect on demand.
const SUPPLY_ONLY: [Quantity; 3] =
    [Quantity::EntrantExposure, Quantity::TemporaryStaff, Quantity::TemporaryFte];

/// The stream as planned, the one without the steerable intake, and the one of a trainee a year who come to
/// nobody.
const PLANNED: usize = 0;
const WITHOUT: usize = 1;
const UNIT: usize = 2;

/// One profession whose draws are computed side by side, with what no draw changes.
pub struct SideBySide<'a> {
    plan: &'a Plan,
    varying: &'a [Varying],
    question: Question,
    /// What draws make of the plan, causes left out.
    changes: Changes<'a>,
    /// The groups whose supply is run.
    groups: Vec<Group>,
    /// Where rates are the same.
    places: Vec<Rated>,
    /// Who moves between them, kind by kind.
    moves: Vec<(&'a Field, Vec<Move>)>,
    /// FTE per head by age of each group of the profession and year, where no draw changes it.
    effective: Option<Vec<f64>>,
    /// Joiners, where no draw changes them.
    streams: Option<Vec<Rc<Inflow>>>,
    /// When each stream begins to differ, where no draw changes that.
    begin: Option<Vec<usize>>,
    /// The stock of each group in the base year by age, where no draw changes it.
    stocks: Option<Vec<Vec<f64>>>,
    /// Demand, where no draw changes it.
    demand_fte: Option<Vec<f64>>,
    /// Whether demand reads the base year of other professions.
    reads_others: bool,
}

/// One group.
#[derive(Debug, Clone, Copy)]
struct Group {
    /// Its index in the base year.
    index: Index,
    /// Position of its rates.
    place: usize,
    /// Position among the groups of the profession, where it is one of them.
    own: Option<usize>,
}

/// Rates of all groups that share them.
#[derive(Debug, Clone)]
struct Rated {
    /// One of the groups.
    index: Index,
    /// Rows by age of each rated year: s₀ and the rates of the four causes.
    rates: Vec<f64>,
    /// What changes the causes.
    tilts: Vec<Tilt>,
    /// Whether those are changed alike at all ages.
    same_at_all_ages: bool,
    /// Whether years differ in any draw.
    yearly: bool,
    /// Ages that anybody joins at, from the youngest on.
    reach: usize,
}

/// A parameter that changes a cause.
#[derive(Debug, Clone, Copy)]
struct Tilt {
    cause: usize,
    /// Position of the parameter.
    number: usize,
    /// Whether it changes the odds of all that it states alike, and nobody else states anything of the cause:
    /// where it states nothing, the rate is 0 and stays so.
    alike: bool,
}

/// Who of a group moves to another.
#[derive(Debug, Clone, Copy)]
struct Move {
    /// Position of the group that they leave.
    from: usize,
    /// Position of the one that they come to, where it is run.
    to: Option<usize>,
    /// Where the shares are, in the base year.
    index: Index,
}

/// Rows of rates of one place and year: s₀ and four causes.
const RATE_ROWS: usize = 5;

impl SideBySide<'_> {
    /// Of a profession; `None` where its draws cannot go side by side: where a draw changes who moves or the
    /// causes otherwise than by their odds, and where supply is no cohort or has an inactive pool, whose
    /// leavers are told apart by cause.
    pub fn of<'a>(
        plan: &'a Plan,
        varying: &'a [Varying],
        relevant: &[bool],
        question: Question,
    ) -> Option<SideBySide<'a>> {
        let grid = &plan.grid;
        let sources = plan.sources_of(Some(question.profession));
        let is_source = |profession: usize| sources[profession];
        let cohorts = (0..sources.len()).filter(|profession| is_source(*profession)).all(|profession| {
            matches!(plan.supply[profession], Supply::Cohort { .. }) && !plan.has_inactive(profession)
        });
        let of_cause = |varying: &Varying| CAUSES.contains(&varying.quantity);
        let about = || varying.iter().zip(relevant).filter(|(_, about)| **about).map(|(varying, _)| varying);
        let fits = |varying: &Varying| {
            moves_from(varying.quantity).is_none() && (!of_cause(varying) || varying.way == Way::Odds)
        };
        if !cohorts || !about().all(fits) {
            return None;
        }
        let changes = |quantities: &[Quantity]| about().any(|varying| quantities.contains(&varying.quantity));
        let of_plan = |number: usize| relevant[number] && !of_cause(&varying[number]);
        let mut made = SideBySide {
            plan,
            varying,
            question,
            changes: Changes::of(plan, varying, &of_plan),
            groups: Vec::new(),
            places: Vec::new(),
            moves: Vec::new(),
            effective: None,
            streams: None,
            begin: None,
            stocks: None,
            demand_fte: None,
            reads_others: plan
                .demands_of(Some(question.profession))
                .iter()
                .zip(&sources)
                .any(|(demand, source)| *demand && !source),
        };
        made.lay_out(&sources, relevant);
        if !changes(&HOURS) {
            let mut rows = Vec::new();
            let mut row = vec![0.0; grid.count[AGE]];
            for group in made.groups.iter().filter(|group| group.own.is_some()) {
                for year in 0..grid.count[YEAR] {
                    fill_effective(plan, group.index, year, &mut row);
                    rows.extend_from_slice(&row);
                }
            }
            made.effective = Some(rows);
        }
        if !changes(&[Quantity::Stock, Quantity::TemporaryStaff]) {
            made.stocks = Some(list(made.groups.len(), &|at| permanent_stock(plan, made.groups[at].index)));
        }
        if !changes(&INFLOW) {
            let streams = made.streams_of(plan);
            made.begin = Some(made.beginnings(&std::array::from_fn(|_| streams.clone())));
            made.streams = Some(streams);
        }
        let supply_only =
            |quantity: Quantity| [&CAUSES[..], &INFLOW, &HOURS, &SUPPLY_ONLY].concat().contains(&quantity);
        if about().all(|varying| supply_only(varying.quantity)) {
            let base = Balance::of(plan, Some(question.profession), Detail::default());
            made.demand_fte =
                Some(list(grid.count[YEAR], &|year| base.demand_fte(question.profession, None, year)));
        }
        Some(made)
    }

    /// Finds the groups, where their rates are the same, and who moves between them.
    fn lay_out(&mut self, sources: &[bool], relevant: &[bool]) {
        let (plan, varying, grid) = (self.plan, self.varying, &self.plan.grid);
        let exposure = plan.field(Quantity::EntrantExposure);
        let tilting = |number: &usize| relevant[*number] && CAUSES.contains(&varying[*number].quantity);
        let tilting: Vec<usize> = (0..varying.len()).filter(tilting).collect();
        let mut varies: [bool; AXES] = std::array::from_fn(|axis| {
            CAUSES.iter().any(|cause| plan.field(*cause).varies(axis))
                || exposure.varies(axis)
                || tilting.iter().any(|number| varying[*number].cells.varies(axis))
        });
        let rates_differ = CAUSES.iter().any(|cause| plan.field(*cause).varies(YEAR));
        let exposure_differs = exposure.varies(YEAR)
            || (0..varying.len()).any(|at| relevant[at] && varying[at].quantity == Quantity::EntrantExposure);
        (varies[PROFESSION], varies[AGE], varies[YEAR], varies[FURTHER]) = (true, false, false, false);
        let mut known = Field::new(grid, varies, f64::NAN);
        let mut position = vec![None; grid.groups()];
        let mut own = 0;
        for (number, position) in position.iter_mut().enumerate() {
            let index = grid.group_index(number);
            let profession = index[PROFESSION];
            if !sources[profession] {
                continue;
            }
            if known.at(index).is_nan() {
                known.set(index, self.places.len() as f64);
                let mut rated = Rated {
                    index,
                    rates: Vec::new(),
                    tilts: Vec::new(),
                    same_at_all_ages: true,
                    yearly: rates_differ || exposure_differs,
                    reach: plan.joining_ages(profession),
                };
                let years = if rates_differ { grid.count[YEAR] - 1 } else { 1 };
                for year in 1..=years {
                    add_rates(plan, index, year, &mut rated.rates);
                }
                let about: Vec<usize> =
                    tilting.iter().copied().filter(|at| varying[*at].is_about(profession)).collect();
                for number in &about {
                    let (varying, quantity) = (&varying[*number], varying[*number].quantity);
                    let alone =
                        about.iter().filter(|other| self.varying[**other].quantity == quantity).count() == 1;
                    let alike = alone && varying.kinds() == 1 && states_all(plan, varying, profession);
                    let cause = CAUSES.iter().position(|cause| *cause == quantity).unwrap_or_default();
                    rated.tilts.push(Tilt { cause, number: *number, alike });
                    rated.same_at_all_ages &= alike || !varying.cells.varies(AGE);
                    rated.yearly |= varying.over_time != OverTime::Constant {} || varying.cells.varies(YEAR);
                }
                self.places.push(rated);
            }
            *position = Some(self.groups.len());
            let is_own = profession == self.question.profession;
            self.groups.push(Group { index, place: known.at(index) as usize, own: is_own.then_some(own) });
            own += usize::from(is_own);
        }
        for quantity in MOVES {
            let Some(axis) = moves_from(quantity) else { continue };
            let mut moves = Vec::new();
            for (from, Group { index, .. }) in self.groups.iter().enumerate() {
                if !plan.supplied(quantity, index[PROFESSION]) {
                    continue;
                }
                for member in (0..grid.count[axis]).filter(|member| *member != index[axis]) {
                    let (mut reached, mut shares) = (*index, *index);
                    (reached[axis], shares[FURTHER]) = (member, member);
                    moves.push(Move { from, to: position[grid.group(reached)], index: shares });
                }
            }
            if !moves.is_empty() {
                self.moves.push((plan.field(quantity), moves));
            }
        }
    }

    /// Joiners as planned and, where the required intake is asked for, without a steerable intake and of one
    /// trainee a year.
    fn streams_of(&self, plan: &Plan) -> Vec<Rc<Inflow>> {
        let profession = self.question.profession;
        let mut streams = vec![Rc::new(Inflow::planned(plan, Some(profession)))];
        if let Some([from, _]) = self.question.intake {
            streams.push(Rc::new(Inflow::steered(plan, profession, from, 0.0)));
            streams.push(Rc::new(Inflow::unit(plan, profession, from)));
        }
        streams
    }

    /// The first year in which each stream is not what it begins with: as planned, or nobody.
    fn beginnings(&self, streams: &[Vec<Rc<Inflow>>; LANES]) -> Vec<usize> {
        list(streams[0].len(), &|stream| {
            let mut first = if stream == PLANNED { 1 } else { self.plan.grid.count[YEAR] };
            for streams in streams.iter().filter(|_| stream != PLANNED) {
                let other = if stream == UNIT { None } else { Some(&*streams[PLANNED]) };
                first = first.min(streams[stream].first_difference(self.plan, other).unwrap_or(first));
            }
            first
        })
    }

    /// Runs draws.
    ///
    /// # Errors
    /// A draw that leads outside the range of a quantity.
    pub fn run(&self, draws: [&Draw; LANES], rows: &mut Scratch) -> Result<[Outcome; LANES], Problem> {
        let grid = &self.plan.grid;
        let (years, ages) = (grid.count[YEAR], grid.count[AGE]);
        let owned = [self.changes.made(draws[0])?, self.changes.made(draws[1])?];
        let plans = owned.each_ref().map(|plan| &**plan);
        let streams: [Vec<Rc<Inflow>>; LANES] = match &self.streams {
            Some(streams) => std::array::from_fn(|_| streams.clone()),
            None => std::array::from_fn(|lane| self.streams_of(plans[lane])),
        };
        let computed;
        let begin = match &self.begin {
            Some(begin) => begin,
            None => {
                computed = self.beginnings(&streams);
                &computed
            }
        };
        let target = self.question.intake.map_or(0, |[_, target]| target);
        let mut found = Found::new(years, grid.count[REGION]);
        rows.before[1..].iter_mut().for_each(|row| clear(row));
        for (at, group) in self.groups.iter().enumerate() {
            let own: [Vec<f64>; LANES];
            let stocks: [&[f64]; LANES] = match &self.stocks {
                Some(stocks) => [&stocks[at]; LANES],
                None => {
                    own = plans.map(|plan| permanent_stock(plan, group.index));
                    own.each_ref().map(|stock| &**stock)
                }
            };
            for (age, cell) in rows.before[PLANNED][at * ages..][..ages].iter_mut().enumerate() {
                *cell = stocks.map(|stock| stock[age]);
            }
            self.read(plans, PLANNED, at, group.index, rows, &mut found);
        }
        for year in 1..years {
            for (at, place) in self.places.iter().enumerate() {
                if year == 1 || place.yearly {
                    self.fill_rates(plans, draws, at, year, rows);
                }
            }
            for stream in 0..streams[0].len() {
                let ends = if stream == PLANNED { years } else { target + 1 };
                if year < begin[stream] || year >= ends {
                    continue;
                }
                if stream == PLANNED && begin.get(WITHOUT) == Some(&year) {
                    rows.last.copy_from_slice(&rows.before[PLANNED]);
                }
                if stream == WITHOUT && begin[WITHOUT] == year {
                    rows.before[WITHOUT].copy_from_slice(&rows.last);
                }
                self.flow(plans, &streams, stream, year, rows);
            }
            for (at, group) in self.groups.iter().enumerate() {
                let mut index = group.index;
                index[YEAR] = year;
                self.read(plans, PLANNED, at, index, rows, &mut found);
                for stream in (1..streams[0].len()).filter(|_| year == target) {
                    self.read(plans, stream, at, index, rows, &mut found);
                }
            }
        }
        if begin.get(WITHOUT).is_some_and(|begin| *begin > target) {
            found.target_fte[WITHOUT] = found.fte[target];
        }
        Ok(std::array::from_fn(|lane| self.outcome(plans[lane], lane, &found)))
    }

    /// What is found of one draw.
    fn outcome(&self, plan: &Plan, lane: usize, found: &Found) -> Outcome {
        let years = plan.grid.count[YEAR];
        let profession = self.question.profession;
        let demand_fte = self.demand_fte.clone().unwrap_or_else(|| {
            let only = Some(profession);
            // Who gives work away is read as they are in the base year.
            let others = self.reads_others.then(|| {
                let detail = Detail { until: Some(0), ..Detail::default() };
                Totals::of(plan, only, &Inflow::none(plan), Start::Stock, detail)
            });
            let base = |of: usize, region: usize| match &others {
                Some(totals) if of != profession => {
                    totals.fte(&plan.grid, [Some(of), Some(region), None, None], 0)
                }
                _ => found.base_fte[region][lane],
            };
            let demands = all_demands_fte(plan, only, &base);
            list(years, &|year| {
                let mut sum = 0.0;
                for region in &demands[profession] {
                    sum += region[year];
                }
                sum
            })
        });
        let required_intake = match self.question.intake {
            Some([_, target]) => {
                let [_, without, unit] = found.target_fte.map(|fte| fte[lane]);
                intake_of(demand_fte[target], without, unit).unwrap_or(f64::NAN)
            }
            None => f64::NAN,
        };
        Outcome {
            supply_fte: list(years, &|year| found.fte[year][lane]),
            heads: list(years, &|year| found.heads[year][lane]),
            demand_fte,
            required_intake,
        }
    }

    /// Survival and what is left of joiners of a place in a flow year.
    fn fill_rates(
        &self,
        plans: [&Plan; LANES],
        draws: [&Draw; LANES],
        at: usize,
        year: usize,
        rows: &mut Scratch,
    ) {
        let place = &self.places[at];
        let ages = self.plan.grid.count[AGE];
        let last = place.rates.len() - RATE_ROWS * ages;
        let first = ((year - 1) * RATE_ROWS * ages).min(last);
        let row = |number: usize| &place.rates[first + number * ages..][..ages];
        let rates = Rates { survival: row(0), causes: [row(1), row(2), row(3), row(4)] };
        let mut index = place.index;
        index[YEAR] = year;
        let survival = &mut rows.survival[at * ages..][..ages];
        if place.same_at_all_ages {
            fill_survival(&rates, &self.over(place, draws, index), survival);
        } else {
            for (age, over) in rows.over.iter_mut().enumerate() {
                index[AGE] = age;
                *over = self.over(place, draws, index);
            }
            index[AGE] = 0;
            fill_survival_by_age(&rates, &rows.over, survival);
        }
        let exposures = plans.map(|plan| plan.field(Quantity::EntrantExposure).at(index));
        let left = &mut rows.left[at * ages..][..place.reach];
        if exposures[0] == exposures[1] {
            fill_left(survival, exposures[0], left);
        } else {
            fill_left_each(survival, exposures, left);
        }
    }

    /// Moves one stream of all groups through a flow year.
    fn flow(
        &self,
        plans: [&Plan; LANES],
        streams: &[Vec<Rc<Inflow>>; LANES],
        stream: usize,
        year: usize,
        rows: &mut Scratch,
    ) {
        let ages = self.plan.grid.count[AGE];
        let moves = !self.moves.is_empty();
        if moves {
            for (at, group) in self.groups.iter().enumerate() {
                let cells = at * ages..(at + 1) * ages;
                fill_product(
                    rows.survivors[cells.clone()].as_flattened_mut(),
                    rows.before[stream][cells].as_flattened(),
                    rows.survival[group.place * ages..][..ages].as_flattened(),
                );
            }
            self.mix(year, rows);
        }
        for (at, group) in self.groups.iter().enumerate() {
            let cells = at * ages..(at + 1) * ages;
            let mut index = group.index;
            index[YEAR] = year;
            let reach = self.places[group.place].reach;
            let joins = join(&mut rows.joined, plans, streams, stream, index, reach);
            let left = &rows.left[group.place * ages..][..ages];
            let joiners = joins.then_some([&*rows.joined, left]);
            let after = &mut rows.after[cells.clone()];
            if moves {
                step(&rows.survivors[cells], &rows.everybody, joiners, after);
            } else {
                let survival = &rows.survival[group.place * ages..][..ages];
                step(&rows.before[stream][cells], survival, joiners, after);
            }
        }
        self.train(streams, stream, year, rows);
        std::mem::swap(&mut rows.before[stream], &mut rows.after);
    }

    /// Moves people between regions, then sectors, then professions.
    fn mix(&self, year: usize, rows: &mut Scratch) {
        let ages = self.plan.grid.count[AGE];
        // Who comes to a group that is not run is counted nowhere.
        let elsewhere = self.groups.len();
        for (field, moves) in &self.moves {
            for Move { from, to, mut index } in moves.iter().copied() {
                index[YEAR] = year;
                let shares = (&field.values()[field.offset(index)..], field.stride(AGE));
                let heads = &rows.survivors[from * ages..][..ages];
                let rows = two_rows(&mut rows.change, [from, to.unwrap_or(elsewhere)], ages);
                move_shares(heads, shares, rows);
            }
            let cells = rows.survivors.as_flattened_mut();
            settle(cells, &mut rows.change.as_flattened_mut()[..cells.len()]);
        }
    }

    /// Takes those out of their stocks who start a training for another profession.
    fn train(&self, streams: &[Vec<Rc<Inflow>>; LANES], stream: usize, year: usize, rows: &mut Scratch) {
        let (plan, ages) = (self.plan, self.plan.grid.count[AGE]);
        let profile = plan.field(Quantity::IntakeProfile);
        for profession in 0..plan.grid.count[PROFESSION] {
            let Some(source) = plan.trains_from(profession) else { continue };
            for (at, group) in self.groups.iter().enumerate() {
                let mut index = group.index;
                if index[PROFESSION] != source {
                    continue;
                }
                let starters: Pair = std::array::from_fn(|lane| {
                    -streams[lane][stream].starters(profession, index[REGION], year)
                });
                (index[PROFESSION], index[YEAR]) = (profession, year);
                let shares = (&profile.values()[profile.offset(index)..], profile.stride(AGE));
                add_shares(&mut rows.after[at * ages..][..ages], starters, shares);
            }
        }
    }

    /// Reads heads and effective supply of a group at the end of the year of `index`.
    fn read(
        &self,
        plans: [&Plan; LANES],
        stream: usize,
        at: usize,
        index: Index,
        rows: &mut Scratch,
        found: &mut Found,
    ) {
        let Some(own) = self.groups[at].own else { return };
        let (ages, years, year) = (self.plan.grid.count[AGE], self.plan.grid.count[YEAR], index[YEAR]);
        let row = &rows.before[stream][at * ages..][..ages];
        let mut fte = match &self.effective {
            Some(effective) => dot_same(row, &effective[(own * years + year) * ages..][..ages]),
            None => {
                for (lane, plan) in plans.iter().enumerate() {
                    fill_effective(plan, index, year, &mut rows.one);
                    for (cell, one) in rows.effective.iter_mut().zip(&rows.one) {
                        cell[lane] = *one;
                    }
                }
                dot(row, &rows.effective)
            }
        };
        let mut heads = if stream == PLANNED { sum(row) } else { [0.0; LANES] };
        if stream != UNIT {
            for (lane, plan) in plans.iter().enumerate() {
                let temporary = temporary_heads(plan, index);
                if temporary != 0.0 {
                    heads[lane] += temporary;
                    fte[lane] += temporary * plan.field(Quantity::TemporaryFte).at(index);
                }
            }
        }
        for lane in 0..LANES {
            if stream != PLANNED {
                found.target_fte[stream][lane] += fte[lane];
                continue;
            }
            found.fte[year][lane] += fte[lane];
            found.heads[year][lane] += heads[lane];
            if year == 0 {
                found.base_fte[index[REGION]][lane] += fte[lane];
            }
        }
    }

    /// u − 1 of each cause and draw at one place and flow year.
    fn over(&self, place: &Rated, draws: [&Draw; LANES], index: Index) -> [Pair; 4] {
        let mut over = [[0.0; LANES]; 4];
        for Tilt { cause, number, alike } in &place.tilts {
            let varying = &self.varying[*number];
            let kind = if *alike { 0.0 } else { varying.cells.at(index) };
            if kind.is_nan() {
                continue;
            }
            for (over, draw) in over[*cause].iter_mut().zip(draws) {
                if let Some(deviation) = &draw[*number] {
                    *over = varying.deviation(kind as usize, deviation.of_year(index[YEAR] - 1)) - 1.0;
                }
            }
        }
        over
    }
}

/// Adds the rows of rates of a place in a flow year.
fn add_rates(plan: &Plan, mut index: Index, year: usize, rates: &mut Vec<f64>) {
    let ages = plan.grid.count[AGE];
    index[YEAR] = year;
    let start = rates.len();
    rates.resize(start + RATE_ROWS * ages, 1.0);
    let (survival, causes) = rates[start..].split_at_mut(ages);
    for (row, cause) in causes.chunks_mut(ages).zip(CAUSES) {
        let field = plan.field(cause);
        let values = &field.values()[field.offset(index)..];
        for (age, rate) in row.iter_mut().enumerate() {
            *rate = values[age * field.stride(AGE)];
            survival[age] *= 1.0 - *rate;
        }
    }
}

/// Whether a parameter states every rate of a profession that is not 0.
fn states_all(plan: &Plan, varying: &Varying, profession: usize) -> bool {
    let rates = plan.field(varying.quantity);
    let own = |index: &Index| index[PROFESSION] == profession || !rates.varies(PROFESSION);
    rates.cells().filter(own).all(|mut index| {
        // Cells of a field that does not tell professions apart stand at the first.
        index[PROFESSION] = profession;
        rates.at(index) == 0.0 || !varying.cells.at(index).is_nan()
    })
}

/// What is found of the draws.
struct Found {
    /// Effective supply and heads by year.
    fte: Vec<Pair>,
    heads: Vec<Pair>,
    /// Effective supply of each region in the base year.
    base_fte: Vec<Pair>,
    /// Effective supply of each stream in the target year, but of the planned one.
    target_fte: [Pair; 3],
}

impl Found {
    fn new(years: usize, regions: usize) -> Found {
        let none = |count: usize| vec![[0.0; LANES]; count];
        Found { fte: none(years), heads: none(years), base_fte: none(regions), target_fte: [[0.0; LANES]; 3] }
    }
}

/// Rows that every year and draw uses in turn.
pub struct Scratch {
    /// Each stream by group and age.
    before: Vec<Vec<Pair>>,
    after: Vec<Pair>,
    /// The planned stream as it was before the year in which another begins to differ.
    last: Vec<Pair>,
    survivors: Vec<Pair>,
    change: Vec<Pair>,
    everybody: Vec<Pair>,
    /// By place and age.
    survival: Vec<Pair>,
    left: Vec<Pair>,
    joined: Vec<Pair>,
    effective: Vec<Pair>,
    over: Vec<[Pair; 4]>,
    one: Vec<f64>,
}

impl Scratch {
    /// For runs of a question.
    pub fn new(of: &SideBySide<'_>) -> Scratch {
        let streams = if of.question.intake.is_some() { 3 } else { 1 };
        let ages = of.plan.grid.count[AGE];
        let rows = |count: usize| vec![[0.0; LANES]; count * ages];
        let groups = of.groups.len();
        let moving = if of.moves.is_empty() { 0 } else { groups };
        Scratch {
            before: vec![rows(groups); streams],
            after: rows(groups),
            last: rows(if streams > 1 { groups } else { 0 }),
            survivors: rows(moving),
            change: rows(if moving > 0 { groups + 1 } else { 0 }),
            everybody: vec![[1.0; LANES]; ages],
            survival: rows(of.places.len()),
            // What nobody reaches is multiplied by nobody.
            left: vec![[1.0; LANES]; of.places.len() * ages],
            joined: rows(1),
            effective: rows(1),
            over: vec![[[0.0; LANES]; 4]; ages],
            one: vec![0.0; ages],
        }
    }
}

/// Spreads the joiners of a stream over ages; false where nobody joins.
fn join(
    joined: &mut [Pair],
    plans: [&Plan; LANES],
    streams: &[Vec<Rc<Inflow>>; LANES],
    stream: usize,
    index: Index,
    reach: usize,
) -> bool {
    let (profession, region, year) = (index[PROFESSION], index[REGION], index[YEAR]);
    let mut any = false;
    for profile in [Quantity::GraduateProfile, Quantity::ImmigrationProfile] {
        let amounts: Pair = std::array::from_fn(|lane| {
            let inflow = &streams[lane][stream];
            if profile == Quantity::GraduateProfile {
                inflow.graduates(profession, region, year)
            } else {
                inflow.immigrants(profession, region, year)
            }
        });
        if amounts == [0.0; LANES] {
            continue;
        }
        if !any {
            clear(joined);
        }
        any = true;
        let field: &Field = plans[0].field(profile);
        let shares = (&field.values()[field.offset(index)..], field.stride(AGE));
        add_shares(&mut joined[..reach], amounts, shares);
    }
    any
}

/// Active share × participation × FTE per head of a group and year by age.
fn fill_effective(plan: &Plan, mut index: Index, year: usize, row: &mut [f64]) {
    index[YEAR] = year;
    let fields = HOURS.map(|quantity| plan.field(quantity));
    let along = fields.map(|field| (&field.values()[field.offset(index)..], field.stride(AGE)));
    let [active, participation, fte] = along;
    for (age, cell) in row.iter_mut().enumerate() {
        let active = active.0[age * active.1];
        let practising = active * participation.0[age * participation.1];
        *cell = practising * fte.0[age * fte.1];
    }
}
