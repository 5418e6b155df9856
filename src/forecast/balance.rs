//! Supply, demand and what planners read from them, by profession, region, sector and sex.

use std::rc::Rc;

use hwf_kernel::rows::{dot, sum};

use crate::FULL;

use super::grid::{AGE, Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, at};
use super::inflow::Inflow;
use super::plan::Plan;
use super::rows::Rows;
use super::run::{Flows, Overdrawn, Start, Watch, run};
use crate::demand::all_demands_fte;
use crate::lists::list;
use crate::project::Quantity;
use crate::supply::temporary::temporary_heads;

/// Age from which people count as 55 and over.
pub const OLDER_FROM: i32 = 55;
/// Age from which inhabitants count as 70 and over.
const OLD_FROM: i32 = 70;
/// Ages of those who could work: from 20 to 64.
const WORKING_AGES: [i32; 2] = [20, 65];

/// What costs time or memory of its own, and is kept only for those who ask.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Detail {
    /// Joiners and exits by cause.
    pub flows: bool,
    /// Heads by single age.
    pub ages: bool,
    /// The foreign-trained: a run of their own.
    pub foreign_trained: bool,
    /// The population weighted by use of care, and that of 70 and over.
    pub population: bool,
    /// Heads that are professionally active, and that practise.
    pub levels: bool,
    /// The last year index that is wanted, where not all are.
    pub until: Option<usize>,
}

/// Aggregates of a run by group and year index: what every measure is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    groups: usize,
    /// Heads
    heads: Vec<f64>,
    /// Effective supply in FTE
    fte: Vec<f64>,
    /// Temporary staff among the heads, empty where there are none
    temporary: Vec<f64>,
    /// Heads that are professionally active, and that practise; empty where not asked for
    levels: [Vec<f64>; 2],
    /// Heads of 55 and over
    older_heads: Vec<f64>,
    /// Heads by age, empty where not asked for
    ages: Vec<f64>,
    /// Flows of the year, empty where not asked for
    flows: Vec<Flows>,
    /// The first training that asks for more people than are there
    pub overdrawn: Option<Overdrawn>,
}

/// A choice of members: `None` sums over the axis. Order: profession, region, sector, sex.
pub type Part = [Option<usize>; 4];

impl Totals {
    /// Runs a plan, or one profession of it, and keeps its aggregates.
    pub fn of(plan: &Plan, only: Option<usize>, inflow: &Inflow, start: Start, detail: Detail) -> Totals {
        let grid = &plan.grid;
        let size = grid.groups() * grid.count[YEAR];
        let mut totals = Totals {
            groups: grid.groups(),
            heads: vec![0.0; size],
            fte: vec![0.0; size],
            temporary: vec![0.0; if has_temporary(plan) && start != Start::Nobody { size } else { 0 }],
            levels: std::array::from_fn(|_| vec![0.0; if FULL && detail.levels { size } else { 0 }]),
            older_heads: vec![0.0; size],
            ages: vec![0.0; if FULL && detail.ages { size * grid.count[AGE] } else { 0 }],
            flows: vec![Flows::default(); if FULL && detail.flows { size } else { 0 }],
            overdrawn: None,
        };
        let hours = [Quantity::ActiveShare, Quantity::Participation, Quantity::FtePerHead];
        let effective = Rows::new(plan, hours.map(|quantity| plan.field(quantity)), 3 * grid.count[AGE]);
        let watch = &mut Aggregate { plan, totals: &mut totals, effective, until: detail.until };
        let overdrawn = run(plan, only, inflow, start, watch);
        totals.overdrawn = overdrawn;
        totals
    }

    /// Heads of a part at the end of a year without temporary staff: those who have ages and flows.
    pub fn permanent_heads(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        self.heads(grid, part, year) - self.temporary_heads(grid, part, year)
    }

    /// Temporary staff of a part at the end of a year.
    pub fn temporary_heads(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        if self.temporary.is_empty() { 0.0 } else { self.sum(&self.temporary, grid, part, year) }
    }

    /// Heads of a part that are professionally active; none where not asked for.
    pub fn active_heads(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        self.sum(&self.levels[0], grid, part, year)
    }

    /// Heads of a part that practise; none where not asked for.
    pub fn practising_heads(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        self.sum(&self.levels[1], grid, part, year)
    }

    fn sum(&self, values: &[f64], grid: &Grid, part: Part, year: usize) -> f64 {
        let mut sum = 0.0;
        for group in groups(grid, part) {
            sum += values[year * self.groups + group];
        }
        sum
    }

    /// Heads of a part at the end of a year.
    pub fn heads(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        self.sum(&self.heads, grid, part, year)
    }

    /// Effective supply of a part at the end of a year, in FTE.
    pub fn fte(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        self.sum(&self.fte, grid, part, year)
    }

    /// Heads of 55 and over of a part at the end of a year.
    pub fn older_heads(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        self.sum(&self.older_heads, grid, part, year)
    }

    /// Heads of a part by age at the end of a year; none where they were not asked for.
    fn by_age(&self, grid: &Grid, part: Part, year: usize) -> Vec<f64> {
        let ages = grid.count[AGE];
        let mut sum = vec![0.0; if self.ages.is_empty() { 0 } else { ages }];
        for group in groups(grid, part) {
            let from = (year * self.groups + group) * ages;
            for (sum, heads) in sum.iter_mut().zip(self.ages.get(from..).unwrap_or_default()) {
                *sum += heads;
            }
        }
        sum
    }

    /// Age that half of a part have not reached, people spread evenly within a year of age; NaN where it
    /// lies in the open age.
    pub fn median_age(&self, grid: &Grid, part: Part, year: usize) -> f64 {
        let heads = self.by_age(grid, part, year);
        let half = sum(&heads) / 2.0;
        let mut younger = 0.0;
        for (age, heads) in heads.iter().enumerate().take(heads.len().saturating_sub(1)) {
            if *heads > 0.0 && younger + heads >= half {
                return f64::from(grid.age_min) + age as f64 + (half - younger) / heads;
            }
            younger += heads;
        }
        f64::NAN
    }

    /// Flows of a part through a year; none where they were not asked for.
    pub fn flows(&self, grid: &Grid, part: Part, year: usize) -> Flows {
        let mut sum = Flows::default();
        for group in groups(grid, part) {
            let flows = &self.flows[year * self.groups + group];
            sum.graduates += flows.graduates;
            sum.immigration += flows.immigration;
            sum.returners += flows.returners;
            sum.moved_in += flows.moved_in;
            sum.moved_out += flows.moved_out;
            sum.to_training += flows.to_training;
            for (sum, exits) in sum.exits.iter_mut().zip(flows.exits) {
                *sum += exits;
            }
        }
        sum
    }
}

/// The groups of a part, in order.
fn groups(grid: &Grid, part: Part) -> Vec<usize> {
    let members = |axis: usize| part[axis].map_or(0..grid.count[axis], |member| member..member + 1);
    let mut groups = Vec::new();
    for profession in members(PROFESSION) {
        for region in members(REGION) {
            for sector in members(SECTOR) {
                for sex in members(SEX) {
                    groups.push(grid.group([profession, region, sector, sex, 0, 0, 0]));
                }
            }
        }
    }
    groups
}

/// Whether a plan has temporary staff.
fn has_temporary(plan: &Plan) -> bool {
    FULL && (0..plan.grid.count[PROFESSION])
        .any(|profession| plan.supplied(Quantity::TemporaryStaff, profession))
}

struct Aggregate<'a> {
    plan: &'a Plan,
    totals: &'a mut Totals,
    /// Active share × participation × FTE per head, and the first and the first two of them
    effective: Rows<'a, 3>,
    until: Option<usize>,
}

impl Watch for Aggregate<'_> {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        let grid = &self.plan.grid;
        let at = index[YEAR] * self.totals.groups + grid.group(index);
        let older = (OLDER_FROM - grid.age_min).clamp(0, heads.len() as i32) as usize;
        let ages = heads.len();
        let rows = self.effective.of(index, &|[active, participation, fte], row| {
            for age in 0..ages {
                let active = active.0[age * active.1];
                let practising = active * participation.0[age * participation.1];
                row[age] = practising * fte.0[age * fte.1];
                row[ages + age] = active;
                row[2 * ages + age] = practising;
            }
        });
        let (effective, levels) = rows.split_at(ages);
        self.totals.heads[at] = sum(heads);
        self.totals.older_heads[at] = sum(&heads[older..]);
        self.totals.fte[at] = dot(heads, effective);
        for (level, row) in self.totals.levels.iter_mut().zip(levels.chunks(ages)) {
            if let Some(level) = level.get_mut(at) {
                *level = dot(heads, row);
            }
        }
        if let (true, Some(temporary)) = (FULL, self.totals.temporary.get_mut(at)) {
            let heads = temporary_heads(self.plan, index);
            *temporary = heads;
            self.totals.heads[at] += heads;
            self.totals.fte[at] += heads * self.plan.field(Quantity::TemporaryFte).at(index);
            for level in &mut self.totals.levels {
                if let Some(level) = level.get_mut(at) {
                    *level += heads;
                }
            }
        }
        if let Some(ages) = self.totals.ages.get_mut(at * heads.len()..(at + 1) * heads.len()) {
            ages.copy_from_slice(heads);
        }
    }

    fn last_year(&self) -> Option<usize> {
        self.until
    }

    fn wants_flows(&self) -> bool {
        !self.totals.flows.is_empty()
    }

    fn flows(&mut self, index: Index, flows: &Flows) {
        let at = index[YEAR] * self.totals.groups + self.plan.grid.group(index);
        self.totals.flows[at] = *flows;
    }
}

/// A run with its demand.
#[derive(Debug, Clone, PartialEq)]
pub struct Balance {
    /// The axes
    pub grid: Grid,
    /// Supply
    pub totals: Totals,
    /// Which professions have ages, and so flows by cause
    pub has_ages: Vec<bool>,
    /// Whose stock others are trained from
    pub is_drawn_from: Vec<bool>,
    /// Supply of the foreign-trained, where asked for
    pub foreign_trained: Option<Totals>,
    /// Demand in FTE: `demand_fte[profession][region][year]`
    demand_fte: Vec<Vec<Vec<f64>>>,
    /// Inhabitants: `population[region][year]`
    population: Option<Vec<Vec<f64>>>,
    /// Those of 70 and over, where asked for and ages reach so far
    old: Option<Vec<Vec<f64>>>,
    /// Those from 20 and those from 65 on, likewise
    working_age: [Option<Vec<Vec<f64>>>; 2],
    /// Those who depend on care, where asked for and stated
    dependent: Option<Vec<Vec<f64>>>,
    /// Population weighted by the use of care: `weighted[profession][region][year]`, where asked for
    weighted: Vec<Option<Vec<Vec<f64>>>>,
    /// Vacant posts in FTE: `vacancies_fte[profession][region][year]`
    vacancies_fte: Vec<Option<Vec<Vec<f64>>>>,
    /// What the law prescribes as the least, in FTE: `minimum_fte[profession][region][year]`
    minimum_fte: Vec<Option<Vec<Vec<f64>>>>,
}

impl Balance {
    /// Supply and demand of a plan as it stands, or of at least one profession of it. Without detail, what
    /// the plan has been asked before is not computed again.
    pub fn of(plan: &Plan, only: Option<usize>, detail: Detail) -> Rc<Balance> {
        let without_detail = detail == Detail::default();
        if let (true, Some(known)) = (without_detail, plan.known.balance.get()) {
            return known.clone();
        }
        let inflow = Inflow::planned(plan, only);
        let mut balance = Balance::with(plan, only, Totals::of(plan, only, &inflow, Start::Stock, detail));
        if FULL && detail.foreign_trained {
            let inflow = Inflow::foreign(plan, inflow);
            balance.foreign_trained =
                Some(Totals::of(plan, only, &inflow, Start::ForeignTrained, Detail::default()));
        }
        if let Some(population) = plan.population().filter(|_| FULL && detail.population) {
            balance.old = population.older(OLD_FROM);
            balance.working_age = WORKING_AGES.map(|from| population.older(from));
            balance.dependent = plan.care_dependency().map(|shares| population.dependent(shares));
            balance.weighted = list(plan.grid.count[PROFESSION], &|profession| {
                population.weighted_by_care(plan.care_use(), profession)
            });
        }
        let balance = Rc::new(balance);
        match only {
            None if without_detail => plan.known.balance.get_or_init(|| balance).clone(),
            _ => balance,
        }
    }

    /// The demand of a plan beside totals of it.
    fn with(plan: &Plan, only: Option<usize>, totals: Totals) -> Balance {
        let grid = plan.grid.clone();
        // Changes leave the base year as observed, so this is today's supply in every scenario.
        let base_supply_fte = |profession: usize, region: usize| {
            totals.fte(&grid, [Some(profession), Some(region), None, None], 0)
        };
        let demand_fte = all_demands_fte(plan, only, &base_supply_fte);
        let population = plan.population().map(|population| population.all());
        let professions = grid.count[PROFESSION];
        let minimum_fte = list(professions, &|profession| {
            let population = population.as_ref().filter(|_| FULL)?;
            plan.supplied(Quantity::MinimumDensity, profession).then(|| {
                list(grid.count[REGION], &|region| {
                    list(grid.count[YEAR], &|year| {
                        let density = plan.field(Quantity::MinimumDensity).at(at(profession, region, year));
                        density * population[region][year] / 1e4
                    })
                })
            })
        });
        let vacancies_fte = list(professions, &|profession| {
            (FULL && plan.supplied(Quantity::Vacancies, profession)).then(|| {
                list(grid.count[REGION], &|region| {
                    list(grid.count[YEAR], &|year| {
                        plan.field(Quantity::Vacancies).at(at(profession, region, year))
                    })
                })
            })
        });
        Balance {
            has_ages: list(professions, &|profession| plan.has_ages(profession)),
            is_drawn_from: list(professions, &|profession| plan.is_drawn_from(profession)),
            foreign_trained: None,
            weighted: vec![None; professions],
            old: None,
            working_age: [None, None],
            dependent: None,
            vacancies_fte,
            grid,
            totals,
            demand_fte,
            population,
            minimum_fte,
        }
    }

    /// What the law prescribes as the least of a profession in one region or all, in FTE; NaN where not
    /// stated.
    pub fn minimum_fte(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        self.inhabitants(self.minimum_fte[profession].as_ref(), region, year)
    }

    /// How many regions have less than the law prescribes; NaN where it prescribes nothing.
    pub fn regions_below_minimum(&self, profession: usize, year: usize) -> f64 {
        let Some(minimum) = &self.minimum_fte[profession] else { return f64::NAN };
        let below =
            |region: &usize| self.supply_fte(profession, Some(*region), year) < minimum[*region][year];
        (0..minimum.len()).filter(below).count() as f64
    }

    /// Demand in FTE of a profession in one region or all.
    pub fn demand_fte(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        self.regions(region).map(|region| self.demand_fte[profession][region][year]).sum()
    }

    /// Supply in FTE of a profession in one region or all.
    pub fn supply_fte(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        self.totals.fte(&self.grid, [Some(profession), region, None, None], year)
    }

    /// gap = supply − demand in FTE: negative is a shortage.
    pub fn gap_fte(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        self.supply_fte(profession, region, year) - self.demand_fte(profession, region, year)
    }

    /// What is missing in FTE, 0 where nothing is. Regions do not help one another out here: it is the
    /// gap of the part as a whole.
    pub fn shortage_fte(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        let gap_fte = self.gap_fte(profession, region, year);
        if gap_fte < 0.0 { -gap_fte } else { 0.0 }
    }

    /// Inhabitants of one region or all; NaN where not stated.
    pub fn population(&self, region: Option<usize>, year: usize) -> f64 {
        self.inhabitants(self.population.as_ref(), region, year)
    }

    /// Inhabitants of 70 and over; NaN where not told apart.
    pub fn old_population(&self, region: Option<usize>, year: usize) -> f64 {
        self.inhabitants(self.old.as_ref(), region, year)
    }

    /// Inhabitants of 20 to 64; NaN where not told apart.
    pub fn working_age_population(&self, region: Option<usize>, year: usize) -> f64 {
        let [from_20, from_65] = &self.working_age;
        self.inhabitants(from_20.as_ref(), region, year) - self.inhabitants(from_65.as_ref(), region, year)
    }

    /// Inhabitants who depend on care by others; NaN where not stated.
    pub fn dependent_population(&self, region: Option<usize>, year: usize) -> f64 {
        self.inhabitants(self.dependent.as_ref(), region, year)
    }

    /// Vacant posts of a profession in FTE; NaN where not stated.
    pub fn vacancies_fte(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        self.inhabitants(self.vacancies_fte[profession].as_ref(), region, year)
    }

    /// Inhabitants weighted by their use of a profession's care; NaN where not stated.
    pub fn weighted_population(&self, profession: usize, region: Option<usize>, year: usize) -> f64 {
        self.inhabitants(self.weighted[profession].as_ref(), region, year)
    }

    fn inhabitants(&self, counted: Option<&Vec<Vec<f64>>>, region: Option<usize>, year: usize) -> f64 {
        let Some(counted) = counted else { return f64::NAN };
        let mut sum = 0.0;
        for region in self.regions(region) {
            sum += counted[region][year];
        }
        sum
    }

    fn regions(&self, region: Option<usize>) -> std::ops::Range<usize> {
        match region {
            Some(region) => region..region + 1,
            None => 0..self.grid.count[REGION],
        }
    }

    /// First year with supply / demand ≥ 1 − tolerance, as a year index.
    pub fn balance_year(&self, profession: usize, tolerance_share: f64) -> Option<usize> {
        (0..self.grid.count[YEAR]).find(|year| self.is_balanced(profession, *year, tolerance_share))
    }

    /// First year in which that does not hold, as a year index.
    pub fn first_shortage_year(&self, profession: usize, tolerance_share: f64) -> Option<usize> {
        (0..self.grid.count[YEAR]).find(|year| !self.is_balanced(profession, *year, tolerance_share))
    }

    /// Whether supply / demand ≥ 1 − tolerance at the end of a year.
    pub fn is_balanced(&self, profession: usize, year: usize, tolerance_share: f64) -> bool {
        let supply_fte = self.supply_fte(profession, None, year);
        supply_fte >= (1.0 - tolerance_share) * self.demand_fte(profession, None, year)
    }
}

/// The parts of a grid that a table has rows for: an axis with one member is that member; of one with
/// several the total, and each member too where `by` is set. Order: profession, region, sector, sex.
pub fn parts(grid: &Grid, by: [bool; 4]) -> Vec<Part> {
    let members = |axis: usize| -> Vec<Option<usize>> {
        match (grid.count[axis], by[axis]) {
            (1, _) => vec![Some(0)],
            (count, true) => (0..count).map(Some).chain([None]).collect(),
            (_, false) => vec![None],
        }
    };
    let mut parts = Vec::new();
    for profession in 0..grid.count[PROFESSION] {
        for region in members(REGION) {
            for sector in members(SECTOR) {
                for sex in members(SEX) {
                    parts.push([Some(profession), region, sector, sex]);
                }
            }
        }
    }
    parts
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use crate::plain::Problems;
    use crate::project::Project;

    #[test]
    fn a_profession_is_the_same_alone_and_among_all() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
        let mut compared = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|extension| extension != "json") {
                continue;
            }
            let (project, _) = Project::read(&std::fs::read(&path).unwrap()).unwrap();
            let plan = Plan::base(&project, &mut Problems::default());
            let all = Balance::of(&plan, None, Detail::default());
            for profession in 0..plan.grid.count[PROFESSION] {
                // With detail nothing is taken from what is known of the plan already.
                let detail = Detail { levels: true, ..Detail::default() };
                let alone = Balance::of(&plan, Some(profession), detail);
                for year in 0..plan.grid.count[YEAR] {
                    let figures = |balance: &Balance| {
                        [
                            balance.supply_fte(profession, None, year),
                            balance.demand_fte(profession, None, year),
                        ]
                        .map(f64::to_bits)
                    };
                    assert_eq!(figures(&alone), figures(&all), "{path:?} {profession} {year}");
                    compared += 1;
                }
            }
        }
        assert!(compared > 500, "{compared}");
    }
}
