//! The path of intake: closed forms, grids, the conditions of the least cost, limits that cannot be kept.

mod closed_forms;
mod conditions;
mod grids;
mod impossible;
mod wrong;

use hwf_forecast::intake_path::{IntakePath, IntakePathProblem, PathProfession, SharedCapacity};
use hwf_forecast::optimiser::intake_path;
use hwf_forecast::plain::Values;

const FIRST: i32 = 2026;

/// What is left of one after some years.
fn left(leave: f64, years: usize) -> f64 {
    (0..years).fold(1.0, |left, _| left * (1.0 - leave))
}

/// One school: who starts in a year works from `duration` years later on, less those who leave.
#[derive(Debug, Clone)]
struct School {
    years: usize,
    stocks: usize,
    duration: usize,
    finish: f64,
    leave: f64,
}

impl School {
    /// FTE in stock year t of one starter of flow year y.
    fn response(&self, t: usize, y: usize) -> f64 {
        match t.checked_sub(y + self.duration) {
            Some(worked) => self.finish * left(self.leave, worked),
            None => 0.0,
        }
    }

    /// FTE in each stock year of an intake.
    fn effect(&self, intake: &[f64]) -> Vec<f64> {
        let of = |t| intake.iter().enumerate().map(|(y, starters)| self.response(t, y) * starters).sum();
        (0..self.stocks).map(of).collect()
    }

    /// A problem of this school alone, each FTE² at cost 1 and a change at none.
    fn problem(&self, without: &[f64], demand: &[f64]) -> IntakePathProblem {
        let response = (0..self.stocks).flat_map(|t| (0..self.years).map(move |y| self.response(t, y)));
        IntakePathProblem {
            years: (0..self.years).map(|y| FIRST + y as i32).collect(),
            stock_years: (0..self.stocks).map(|t| FIRST + t as i32).collect(),
            professions: vec![PathProfession {
                profession: "a".to_owned(),
                intake_before: 100.0,
                capacity: None,
                floor: None,
                step: None,
                supply_without_fte: Values(without.to_vec()),
                demand_fte: Values(demand.to_vec()),
                response_fte: Values(response.collect()),
                shortage_cost: 1.0,
                surplus_cost: 1.0,
                change_cost: 0.0,
            }],
            shared_capacities: None,
        }
    }
}

/// Two problems of the same years as one, with a capacity that they share.
fn together(one: &IntakePathProblem, other: &IntakePathProblem, capacity: &[f64]) -> IntakePathProblem {
    let years = one.years.len();
    let mut professions = Vec::new();
    for (position, problem) in [one, other].into_iter().enumerate() {
        let mut profession = problem.professions[0].clone();
        profession.profession = ["a", "b"][position].to_owned();
        let own = profession.response_fte.0.chunks(years).flat_map(|row| {
            let none = vec![0.0; years];
            if position == 0 { [row.to_vec(), none] } else { [none, row.to_vec()] }.concat()
        });
        profession.response_fte = Values(own.collect());
        professions.push(profession);
    }
    IntakePathProblem {
        professions,
        shared_capacities: Some(vec![SharedCapacity {
            professions: vec!["a".to_owned(), "b".to_owned()],
            capacity: Values(capacity.to_vec()),
        }]),
        ..one.clone()
    }
}

fn solved(problem: &IntakePathProblem) -> IntakePath {
    let path = intake_path(problem).expect("a problem without mistakes");
    assert_eq!(path.infeasible, [], "there is a path");
    path
}

/// The starters of all professions, one after the other.
fn starters(path: &IntakePath) -> Vec<f64> {
    path.professions.iter().flat_map(|profession| profession.intake.0.clone()).collect()
}

/// Cost of starters, computed from the problem alone.
fn cost(problem: &IntakePathProblem, starters: &[f64]) -> f64 {
    let years = problem.years.len();
    let mut cost = 0.0;
    for (position, stated) in problem.professions.iter().enumerate() {
        for (t, row) in stated.response_fte.0.chunks(starters.len()).enumerate() {
            let supply =
                stated.supply_without_fte.0[t] + row.iter().zip(starters).map(|(k, i)| k * i).sum::<f64>();
            let gap = supply - stated.demand_fte.0[t];
            cost += if gap < 0.0 { stated.shortage_cost } else { stated.surplus_cost } * gap * gap;
        }
        let mut before = stated.intake_before;
        for now in &starters[position * years..][..years] {
            cost += stated.change_cost * (now - before) * (now - before);
            before = *now;
        }
    }
    cost
}

/// By how much the starters break a limit at most, in heads.
fn excess(problem: &IntakePathProblem, starters: &[f64]) -> f64 {
    let years = problem.years.len();
    let mut worst: f64 = starters.iter().fold(0.0, |worst, now| worst.max(-now));
    for (stated, own) in problem.professions.iter().zip(starters.chunks(years)) {
        let mut before = stated.intake_before;
        for (year, now) in own.iter().enumerate() {
            if let Some(capacity) = &stated.capacity {
                worst = worst.max(now - capacity.0[year]);
            }
            if let Some(floor) = &stated.floor {
                worst = worst.max(floor.0[year] - now);
            }
            if let Some(step) = stated.step {
                worst = worst.max((now - before).abs() - step);
            }
            before = *now;
        }
    }
    for shared in problem.shared_capacities.iter().flatten() {
        for (year, capacity) in shared.capacity.0.iter().enumerate() {
            let sharing = problem.professions.iter().zip(starters.chunks(years));
            let sum: f64 = sharing
                .filter(|(stated, _)| shared.professions.contains(&stated.profession))
                .map(|(_, own)| own[year])
                .sum();
            worst = worst.max(sum - capacity);
        }
    }
    worst
}

#[track_caller]
fn near(found: f64, expected: f64, tolerance: f64) {
    assert!((found - expected).abs() <= tolerance * expected.abs().max(1.0), "{found}, expected {expected}");
}
