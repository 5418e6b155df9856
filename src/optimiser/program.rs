//! The problem in figures near 1, which is where a solver keeps its digits: full-time equivalents may be
//! a hundred thousand and starters ten.

use super::limit::{Limit, joined, limits};
use crate::intake_path::{IntakePathProblem, PathLimit, PathProfession};
use crate::lists::{list, positions};

/// Limits closer together than this part of the starters leave one value.
const ROOM: f64 = 1e-9;

/// One gap between supply and demand, as a part of its own size.
pub(super) struct Gap {
    /// Without any of the starters.
    pub(super) without: f64,
    /// Position of starters, and what a unit of them adds; those that add nothing are left out.
    pub(super) responses: Vec<(usize, f64)>,
    /// Cost of a negative gap, squared.
    pub(super) shortage_cost: f64,
    /// Cost of a positive gap, squared.
    pub(super) surplus_cost: f64,
}

impl Gap {
    /// Cost of a gap of this sign.
    pub(super) fn cost_at(&self, gap: f64) -> f64 {
        if gap < 0.0 { self.shortage_cost } else { self.surplus_cost }
    }
}

/// The scaled problem.
pub(super) struct Program {
    /// Number of flow years.
    pub(super) years: usize,
    /// Starters that make one unit, a figure a profession.
    pub(super) units: Vec<f64>,
    /// Intake before the first year in units, a figure a profession.
    pub(super) before: Vec<f64>,
    /// Cost of a change by one unit, squared, a figure a profession.
    pub(super) change_cost: Vec<f64>,
    /// The gaps that cost something.
    pub(super) gaps: Vec<Gap>,
    /// The limits, in heads.
    pub(super) limits: Vec<Limit>,
    /// What one unit of cost is in the units of the problem.
    pub(super) cost: f64,
    /// How steep the cost is in one unit of starters where gaps and changes are as large as they can be, a
    /// figure a profession: what is small beside it is small for that profession, however much dearer
    /// others are.
    pub(super) steepness: Vec<f64>,
    /// Starters as they were asked for: floor and capacity of each in heads.
    ranges: Vec<(f64, f64)>,
}

/// Starters of each profession and year in units, and a price for each limit: never negative, but where
/// two limits are joined into one.
#[derive(Debug, Clone)]
pub(super) struct Point {
    pub(super) starters: Vec<f64>,
    pub(super) prices: Vec<f64>,
}

impl Program {
    /// Scales the problem.
    pub(super) fn new(problem: &IntakePathProblem) -> Program {
        let limits = limits(problem);
        let years = problem.years.len();
        let professions = &problem.professions;
        let units = list(professions.len(), &|at| usual_intake(problem, at));
        let mut gaps = Vec::new();
        for stated in professions {
            add_gaps(stated, years, &units, &mut gaps);
        }
        let mut program = Program {
            years,
            before: list(units.len(), &|at| professions[at].intake_before / units[at]),
            change_cost: list(units.len(), &|at| professions[at].change_cost * units[at] * units[at]),
            gaps,
            ranges: ranges(&limits, units.len() * years),
            limits: joined(limits, ROOM * highest(&units)),
            steepness: Vec::new(),
            units,
            cost: 1.0,
        };
        let mut cost = highest(&program.change_cost);
        for gap in &program.gaps {
            cost = cost.max(gap.shortage_cost).max(gap.surplus_cost);
        }
        if cost > 0.0 {
            program.cost = cost;
            for gap in &mut program.gaps {
                gap.shortage_cost /= cost;
                gap.surplus_cost /= cost;
            }
            for change in &mut program.change_cost {
                *change /= cost;
            }
        }
        program.steepness = steepness(&program);
        program
    }

    /// Number of starters to be chosen: professions · years.
    pub(super) fn count(&self) -> usize {
        self.units.len() * self.years
    }

    /// The gaps at these starters.
    pub(super) fn gaps_at(&self, starters: &[f64]) -> Vec<f64> {
        list(self.gaps.len(), &|at| self.gaps[at].without + along(&self.gaps[at].responses, starters))
    }

    /// How steep the cost is for one of the starters.
    pub(super) fn steepness_at(&self, at: usize) -> f64 {
        self.steepness[at / self.years]
    }

    /// How steep the cost is for the dearest of the starters in a limit.
    pub(super) fn steepness_of(&self, limit: &Limit) -> f64 {
        limit.highest(&|at| self.steepness_at(at))
    }

    /// Starters that make one unit of a limit.
    pub(super) fn unit_of(&self, limit: &Limit) -> f64 {
        limit.highest(&|at| self.units[at / self.years])
    }

    /// The row of a limit in units of its own: factors, and most.
    pub(super) fn row(&self, limit: &Limit) -> (Vec<(usize, f64)>, f64) {
        let unit = self.unit_of(limit);
        let terms = list(limit.terms.len(), &|term| {
            let (at, factor) = limit.terms[term];
            (at, factor * self.units[at / self.years] / unit)
        });
        (terms, limit.most / unit)
    }

    /// How far each limit is exceeded, in its own units; negative where there is room.
    pub(super) fn excess(&self, starters: &[f64]) -> Vec<f64> {
        list(self.limits.len(), &|at| {
            let (terms, most) = self.row(&self.limits[at]);
            along(&terms, starters) - most
        })
    }

    /// What the cost rises by for each unit of starters, the price of limits included.
    pub(super) fn slope(&self, point: &Point) -> Vec<f64> {
        let mut slope = vec![0.0; self.count()];
        for (gap, value) in self.gaps.iter().zip(self.gaps_at(&point.starters)) {
            let force = 2.0 * gap.cost_at(value) * value;
            for (at, response) in &gap.responses {
                slope[*at] += force * response;
            }
        }
        for (at, now) in point.starters.iter().enumerate() {
            let first = at % self.years == 0;
            let before = if first { self.before[at / self.years] } else { point.starters[at - 1] };
            let force = 2.0 * self.change_cost[at / self.years] * (now - before);
            slope[at] += force;
            if !first {
                slope[at - 1] -= force;
            }
        }
        for (limit, price) in self.limits.iter().zip(&point.prices) {
            for (at, factor) in self.row(limit).0 {
                slope[at] += price * factor;
            }
        }
        slope
    }

    /// The largest miss of a condition of the least cost (Karush, Kuhn and Tucker): flat, inside its
    /// limits, prices that are not negative and stand only where there is no room. Slopes and prices
    /// count beside what is steep for their profession.
    pub(super) fn miss(&self, point: &Point) -> f64 {
        let mut scale = list(self.count(), &|at| self.steepness_at(at));
        for (limit, price) in self.limits.iter().zip(&point.prices) {
            for (at, _) in &limit.terms {
                scale[*at] = scale[*at].max(price.abs());
            }
        }
        let mut misses = self.slope(point);
        for (slope, scale) in misses.iter_mut().zip(&scale) {
            *slope /= scale;
        }
        for (at, excess) in self.excess(&point.starters).into_iter().enumerate() {
            let limit = &self.limits[at];
            let price = point.prices[at] / limit.highest(&|at| scale[at]);
            if limit.opposite.is_some() {
                misses.push(excess);
            } else {
                // Room is no miss, but a price for it is.
                misses.extend([excess.max(0.0), price.min(0.0), price * excess]);
            }
        }
        let mut worst = 0.0;
        for miss in misses {
            // A figure that is none must not pass for a small one.
            if miss.abs() > worst || miss.is_nan() {
                worst = miss.abs();
            }
        }
        worst
    }

    /// Positions of the limits that cost something, as far as the point is exact.
    pub(super) fn paid(&self, point: &Point) -> Vec<usize> {
        let least = (10.0 * self.miss(point)).max(1e-13);
        let excess = self.excess(&point.starters);
        positions(self.limits.len(), &|at| {
            let price = point.prices[at].abs() / self.steepness_of(&self.limits[at]);
            price > least && excess[at] > -1e-6
        })
    }

    /// The starters in heads. What rounding leaves beyond floor or capacity is taken off.
    pub(super) fn starters(&self, point: &Point) -> Vec<f64> {
        list(self.count(), &|at| {
            let (floor, capacity) = self.ranges[at];
            (point.starters[at] * self.units[at / self.years]).max(floor).min(capacity)
        })
    }
}

/// Of each profession: the cost of its gaps and changes in full, for one unit more of the starters.
fn steepness(program: &Program) -> Vec<f64> {
    let mut by_start = vec![0.0; program.count()];
    for gap in &program.gaps {
        let cost = 2.0 * gap.shortage_cost.max(gap.surplus_cost);
        for (at, response) in &gap.responses {
            by_start[*at] += cost * response.abs();
        }
    }
    list(program.units.len(), &|at| {
        let steepest = highest(&by_start[at * program.years..][..program.years]);
        match steepest.max(2.0 * program.change_cost[at]) {
            steepest if steepest > 0.0 => steepest,
            _ => 1.0,
        }
    })
}

/// The highest of figures that are not negative.
fn highest(figures: &[f64]) -> f64 {
    figures.iter().fold(0.0, |highest, figure| figure.max(highest))
}

/// Σ factor · figure
pub(super) fn along(terms: &[(usize, f64)], figures: &[f64]) -> f64 {
    terms.iter().map(|(at, factor)| factor * figures[*at]).sum()
}

/// Floor and capacity of each of the starters, in heads.
fn ranges(limits: &[Limit], count: usize) -> Vec<(f64, f64)> {
    let mut ranges = vec![(0.0, f64::INFINITY); count];
    for limit in limits {
        match (limit.kind, &*limit.terms) {
            (PathLimit::Capacity, [(at, _)]) => ranges[*at].1 = limit.most,
            (PathLimit::Floor, [(at, _)]) => ranges[*at].0 = -limit.most,
            _ => {}
        }
    }
    ranges
}

/// Adds the gaps of a profession that cost something and can be moved, each divided by its own size.
fn add_gaps(stated: &PathProfession, years: usize, units: &[f64], gaps: &mut Vec<Gap>) {
    for (stock, row) in stated.response_fte.0.chunks_exact(units.len() * years).enumerate() {
        let without = stated.supply_without_fte.0[stock] - stated.demand_fte.0[stock];
        let mut size: f64 = without.abs();
        let mut responses = Vec::new();
        for (at, response) in row.iter().enumerate() {
            if *response != 0.0 {
                responses.push((at, response * units[at / years]));
                size += (response * units[at / years]).abs();
            }
        }
        if !responses.is_empty() && stated.shortage_cost.max(stated.surplus_cost) > 0.0 {
            for (_, response) in &mut responses {
                *response /= size;
            }
            gaps.push(Gap {
                without: without / size,
                responses,
                shortage_cost: stated.shortage_cost * size * size,
                surplus_cost: stated.surplus_cost * size * size,
            });
        }
    }
}

/// About how many start in a year: the one intake of all years that would cost least without limits, but
/// not beyond the capacity, nor below the floor or what was before.
fn usual_intake(problem: &IntakePathProblem, profession: usize) -> f64 {
    let stated = &problem.professions[profession];
    let years = problem.years.len();
    let cost = stated.shortage_cost.max(stated.surplus_cost);
    let mut numerator = stated.change_cost * stated.intake_before;
    let mut denominator = stated.change_cost;
    let all = problem.professions.len() * years;
    for (stock, row) in stated.response_fte.0.chunks_exact(all).enumerate() {
        let response: f64 = row[profession * years..][..years].iter().sum();
        let missing = stated.demand_fte.0[stock] - stated.supply_without_fte.0[stock];
        numerator += cost * response * missing;
        denominator += cost * response * response;
    }
    let capacity = stated.capacity.as_ref().map_or(f64::INFINITY, |capacity| highest(&capacity.0));
    let floor = stated.floor.as_ref().map_or(0.0, |floor| highest(&floor.0));
    let balanced = (numerator / denominator).abs();
    let balanced = if balanced.is_finite() { balanced.min(capacity) } else { 0.0 };
    match balanced.max(floor).max(stated.intake_before) {
        usual if usual > 0.0 => usual,
        _ => 1.0,
    }
}
