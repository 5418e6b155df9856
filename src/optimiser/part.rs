//! Professions that neither share a capacity nor are trained from one another are problems of their own:
//! solved one by one, a small profession keeps its digits beside a large one.

use super::limit::members;
use crate::intake_path::IntakePathProblem;
use crate::lists::{list, positions};

/// Some of the professions as a problem, and where they and their shared capacities stand in the whole.
pub(super) struct Part {
    pub(super) problem: IntakePathProblem,
    pub(super) professions: Vec<usize>,
    pub(super) shared: Vec<usize>,
}

/// The problem in as many parts as there are.
pub(super) fn parts(problem: &IntakePathProblem) -> Vec<Part> {
    let mut group: Vec<usize> = (0..problem.professions.len()).collect();
    let mut join = |one: usize, other: usize| {
        let (kept, gone) = (group[one], group[other]);
        for group in &mut group {
            if *group == gone {
                *group = kept;
            }
        }
    };
    for (position, profession) in problem.professions.iter().enumerate() {
        for (at, response) in profession.response_fte.0.iter().enumerate() {
            if *response != 0.0 {
                join(position, at / problem.years.len() % problem.professions.len());
            }
        }
    }
    for shared in problem.shared_capacities.iter().flatten() {
        for pair in members(problem, &shared.professions).windows(2) {
            join(pair[0], pair[1]);
        }
    }
    let mut parts = Vec::new();
    for number in 0..group.len() {
        let members = positions(group.len(), &|at| group[at] == number);
        if !members.is_empty() {
            parts.push(part(problem, members));
        }
    }
    parts
}

fn part(problem: &IntakePathProblem, professions: Vec<usize>) -> Part {
    let years = problem.years.len();
    let mut own = IntakePathProblem {
        years: problem.years.clone(),
        stock_years: problem.stock_years.clone(),
        professions: Vec::new(),
        shared_capacities: None,
    };
    for at in &professions {
        let mut stated = problem.professions[*at].clone();
        let whole = std::mem::take(&mut stated.response_fte.0);
        for row in whole.chunks_exact(problem.professions.len() * years) {
            for at in &professions {
                stated.response_fte.0.extend_from_slice(&row[at * years..][..years]);
            }
        }
        own.professions.push(stated);
    }
    let stated = problem.shared_capacities.as_deref().unwrap_or_default();
    let shared = positions(stated.len(), &|at| !members(&own, &stated[at].professions).is_empty());
    own.shared_capacities = Some(list(shared.len(), &|at| stated[shared[at]].clone()));
    Part { problem: own, professions, shared }
}
