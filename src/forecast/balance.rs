//! Supply, demand and what planners read from them, by profession, region, sector and sex.

use super::grid::{Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR};
use super::inflow::Inflow;
use super::plan::Plan;
use super::run::{Flows, Rows, Start, Watch, run};
use crate::demand::{Case, demand_fte};
use crate::project::Quantity;

/// Age from which people count as 55 and over.
pub const OLDER_FROM: i32 = 55;

/// Aggregates of a run by group and year index: what every measure is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    groups: usize,
    /// Heads
    heads: Vec<f64>,
    /// Effective supply in FTE
    fte: Vec<f64>,
    /// Heads of 55 and over
    older_heads: Vec<f64>,
    /// Flows of the year
    flows: Vec<Flows>,
}

/// A choice of members: `None` sums over the axis. Order: profession, region, sector, sex.
pub type Part = [Option<usize>; 4];

impl Totals {
    /// Runs a plan and keeps its aggregates; flows only where `with_flows`.
    pub fn of(plan: &Plan, inflow: &Inflow, start: Start, with_flows: bool) -> Totals {
        let size = plan.grid.groups() * plan.grid.count[YEAR];
        let mut totals = Totals {
            groups: plan.grid.groups(),
            heads: vec![0.0; size],
            fte: vec![0.0; size],
            older_heads: vec![0.0; size],
            flows: vec![Flows::default(); if with_flows { size } else { 0 }],
        };
        run(plan, inflow, start, &mut Aggregate { plan, totals: &mut totals, effective: Rows::new(plan) });
        totals
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

    /// Flows of a part through a year; none where they were not asked for.
    pub fn flows(&self, grid: &Grid, part: Part, year: usize) -> Flows {
        let mut sum = Flows::default();
        for group in groups(grid, part) {
            let flows = &self.flows[year * self.groups + group];
            sum.graduates += flows.graduates;
            sum.immigration += flows.immigration;
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
                    groups.push(grid.group([profession, region, sector, sex, 0, 0]));
                }
            }
        }
    }
    groups
}

struct Aggregate<'a> {
    plan: &'a Plan,
    totals: &'a mut Totals,
    /// Participation × FTE per head of each group
    effective: Rows<2>,
}

impl Watch for Aggregate<'_> {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        let grid = &self.plan.grid;
        let group = grid.group(index);
        let at = index[YEAR] * self.totals.groups + group;
        let older = (OLDER_FROM - grid.age_min).clamp(0, heads.len() as i32) as usize;
        let fields =
            [Quantity::Participation, Quantity::FtePerHead].map(|quantity| self.plan.field(quantity));
        let effective = self.effective.of(group, index, &fields, |value| value);
        let (mut sum, mut older_sum, mut fte_sum) = (0.0, 0.0, 0.0);
        for (heads, fte) in heads.iter().zip(effective) {
            sum += heads;
            fte_sum += heads * fte[0];
        }
        for heads in &heads[older..] {
            older_sum += heads;
        }
        self.totals.heads[at] = sum;
        self.totals.older_heads[at] = older_sum;
        self.totals.fte[at] = fte_sum;
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
    /// Demand in FTE: `demand_fte[profession][region][year]`
    demand_fte: Vec<Vec<Vec<f64>>>,
    /// Inhabitants: `population[region][year]`
    population: Option<Vec<Vec<f64>>>,
}

impl Balance {
    /// Supply and demand of a plan as it stands.
    pub fn of(plan: &Plan, with_flows: bool) -> Balance {
        let totals = Totals::of(plan, &Inflow::planned(plan), Start::Stock, with_flows);
        Balance::with(plan, totals)
    }

    /// The demand of a plan beside totals of it.
    pub fn with(plan: &Plan, totals: Totals) -> Balance {
        let grid = plan.grid.clone();
        let demand_fte = (0..grid.count[PROFESSION])
            .map(|profession| {
                (0..grid.count[REGION])
                    .map(|region| {
                        let part = [Some(profession), Some(region), None, None];
                        // Changes leave the base year as observed, so this is today's supply in every
                        // scenario.
                        let base_supply_fte = totals.fte(&grid, part, 0);
                        demand_fte(&Case { plan, profession, region, base_supply_fte })
                    })
                    .collect()
            })
            .collect();
        let population = plan.population.as_ref().map(|population| {
            (0..grid.count[REGION]).map(|region| population.totals(region).data.into()).collect()
        });
        Balance { grid, totals, demand_fte, population }
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

    /// Inhabitants of one region or all, where stated.
    pub fn population(&self, region: Option<usize>, year: usize) -> Option<f64> {
        let population = self.population.as_ref()?;
        Some(self.regions(region).map(|region| population[region][year]).sum())
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

    fn is_balanced(&self, profession: usize, year: usize, tolerance_share: f64) -> bool {
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
