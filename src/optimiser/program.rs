//! The problem in figures near 1, which is where a solver keeps its digits: full-time equivalents may be
//! a hundred thousand and starters ten.

use super::limit::{Limit, joined, limits};
use crate::intake_path::{IntakePathProblem, PathLimit, PathProfession};

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
        let units: Vec<f64> =
            (0..problem.professions.len()).map(|profession| usual_intake(problem, profession)).collect();
        let mut program = Program {
            years,
            before: problem.professions.iter().zip(&units).map(|(p, unit)| p.intake_before / unit).collect(),
            change_cost: problem
                .professions
                .iter()
                .zip(&units)
                .map(|(p, unit)| p.change_cost * unit * unit)
                .collect(),
            gaps: problem.professions.iter().flat_map(|p| gaps_of(p, years, &units)).collect(),
            ranges: ranges(&limits, units.len() * years),
            limits: joined(limits, ROOM * units.iter().fold(0.0, |most: f64, unit| most.max(*unit))),
            steepness: vec![1.0; units.len()],
            units,
            cost: 1.0,
        };
        let costs = program.gaps.iter().flat_map(|gap| [gap.shortage_cost, gap.surplus_cost]);
        let highest = costs.chain(program.change_cost.iter().copied()).fold(0.0, f64::max);
        if highest > 0.0 {
            program.cost = highest;
            for gap in &mut program.gaps {
                gap.shortage_cost /= highest;
                gap.surplus_cost /= highest;
            }
            for cost in &mut program.change_cost {
                *cost /= highest;
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
        self.gaps.iter().map(|gap| gap.without + along(&gap.responses, starters)).collect()
    }

    /// How steep the cost is for one of the starters.
    pub(super) fn steepness_at(&self, at: usize) -> f64 {
        self.steepness[at / self.years]
    }

    /// How steep the cost is for the dearest of the starters in a limit.
    pub(super) fn steepness_of(&self, limit: &Limit) -> f64 {
        limit.terms.iter().map(|(at, _)| self.steepness_at(*at)).fold(0.0, f64::max)
    }

    /// Starters that make one unit of a limit.
    pub(super) fn unit_of(&self, limit: &Limit) -> f64 {
        limit.terms.iter().map(|(at, _)| self.units[at / self.years]).fold(0.0, f64::max)
    }

    /// The row of a limit in units of its own: factors, and most.
    pub(super) fn row(&self, limit: &Limit) -> (Vec<(usize, f64)>, f64) {
        let unit = self.unit_of(limit);
        let factor = |(at, factor): &(usize, f64)| (*at, factor * self.units[at / self.years] / unit);
        (limit.terms.iter().map(factor).collect(), limit.most / unit)
    }

    /// How far each limit is exceeded, in its own units; negative where there is room.
    pub(super) fn excess(&self, starters: &[f64]) -> Vec<f64> {
        let rows = self.limits.iter().map(|limit| self.row(limit));
        rows.map(|(terms, most)| along(&terms, starters) - most).collect()
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
        for (at, change) in self.changes(&point.starters).into_iter().enumerate() {
            let force = 2.0 * self.change_cost[at / self.years] * change;
            slope[at] += force;
            if at % self.years > 0 {
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

    /// Change of the starters from the year before.
    fn changes(&self, starters: &[f64]) -> Vec<f64> {
        let before = |at: usize| match at % self.years {
            0 => self.before[at / self.years],
            _ => starters[at - 1],
        };
        starters.iter().enumerate().map(|(at, now)| now - before(at)).collect()
    }

    /// The largest miss of a condition of the least cost (Karush, Kuhn and Tucker): flat, inside its
    /// limits, prices that are not negative and stand only where there is no room. Slopes and prices
    /// count beside what is steep for their profession.
    pub(super) fn miss(&self, point: &Point) -> f64 {
        let excess = self.excess(&point.starters);
        let mut scale: Vec<f64> = (0..self.count()).map(|at| self.steepness_at(at)).collect();
        for (limit, price) in self.limits.iter().zip(&point.prices) {
            for (at, _) in &limit.terms {
                scale[*at] = scale[*at].max(price.abs());
            }
        }
        let steepest = self.slope(point).into_iter().zip(&scale).map(|(slope, scale)| slope.abs() / scale);
        let limits = self.limits.iter().zip(&point.prices).zip(excess).map(|((limit, price), excess)| {
            if limit.opposite.is_some() {
                return excess.abs();
            }
            let price = price / limit.terms.iter().map(|(at, _)| scale[*at]).fold(0.0, f64::max);
            excess.max(-price).max((price * excess).abs())
        });
        // A figure that is none must not pass for a small one.
        steepest
            .chain(limits)
            .fold(0.0, |worst, miss| if miss > worst || miss.is_nan() { miss } else { worst })
    }

    /// Positions of the limits that cost something, as far as the point is exact.
    pub(super) fn paid(&self, point: &Point) -> Vec<usize> {
        let least = (10.0 * self.miss(point)).max(1e-13);
        let excess = self.excess(&point.starters);
        let is_paid = |at: &usize| {
            let price = point.prices[*at].abs() / self.steepness_of(&self.limits[*at]);
            price > least && excess[*at] > -1e-6
        };
        (0..self.limits.len()).filter(is_paid).collect()
    }

    /// The starters in heads. What rounding leaves beyond floor or capacity is taken off.
    pub(super) fn starters(&self, point: &Point) -> Vec<f64> {
        let heads = point.starters.iter().enumerate().map(|(at, units)| units * self.units[at / self.years]);
        heads.zip(&self.ranges).map(|(heads, (floor, capacity))| heads.max(*floor).min(*capacity)).collect()
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
    let professions = by_start.chunks_exact(program.years).zip(&program.change_cost);
    let steepest = professions.map(|(years, change)| years.iter().copied().fold(2.0 * change, f64::max));
    steepest.map(|steepest| if steepest > 0.0 { steepest } else { 1.0 }).collect()
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

/// The gaps of a profession that cost something and can differ from 0, each divided by its own size.
fn gaps_of(stated: &PathProfession, years: usize, units: &[f64]) -> Vec<Gap> {
    let without = stated.supply_without_fte.0.iter().zip(&stated.demand_fte.0).map(|(s, d)| s - d);
    let gaps = without.zip(stated.response_fte.0.chunks_exact(units.len() * years)).map(|(without, row)| {
        let full: Vec<f64> = row.iter().enumerate().map(|(at, k)| k * units[at / years]).collect();
        let size = full.iter().fold(without.abs(), |size, response| size + response.abs());
        let responses = full.iter().enumerate().filter(|(_, response)| **response != 0.0);
        Gap {
            without: without / size,
            responses: responses.map(|(at, response)| (at, response / size)).collect(),
            shortage_cost: stated.shortage_cost * size * size,
            surplus_cost: stated.surplus_cost * size * size,
        }
    });
    gaps.filter(|gap| !gap.responses.is_empty() && gap.shortage_cost.max(gap.surplus_cost) > 0.0).collect()
}

/// About how many start in a year: the one intake of all years that would cost least without limits, but
/// not beyond the capacity, nor below the floor or what was before.
fn usual_intake(problem: &IntakePathProblem, profession: usize) -> f64 {
    let stated = &problem.professions[profession];
    let years = problem.years.len();
    let cost = stated.shortage_cost.max(stated.surplus_cost);
    let mut numerator = stated.change_cost * stated.intake_before;
    let mut denominator = stated.change_cost;
    let rows = stated.response_fte.0.chunks_exact(problem.professions.len() * years);
    for ((supply, demand), row) in stated.supply_without_fte.0.iter().zip(&stated.demand_fte.0).zip(rows) {
        let response: f64 = row[profession * years..][..years].iter().sum();
        numerator += cost * response * (demand - supply);
        denominator += cost * response * response;
    }
    let highest = |figures: &[f64]| figures.iter().copied().fold(0.0, f64::max);
    let capacity = stated.capacity.as_ref().map_or(f64::INFINITY, |capacity| highest(&capacity.0));
    let floor = stated.floor.as_ref().map_or(0.0, |floor| highest(&floor.0));
    let balanced = (numerator / denominator).abs();
    let balanced = if balanced.is_finite() { balanced.min(capacity) } else { 0.0 };
    match balanced.max(floor).max(stated.intake_before) {
        usual if usual > 0.0 => usual,
        _ => 1.0,
    }
}
