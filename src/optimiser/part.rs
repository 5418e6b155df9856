//! Professions that neither share a capacity nor are trained from one another are problems of their own:
//! solved one by one, a small profession keeps its digits beside a large one.

use super::limit::members;
use crate::intake_path::{IntakePathProblem, PathProfession, SharedCapacity};
use crate::plain::Values;

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
    let of = |number: usize| (0..group.len()).filter(|at| group[*at] == number).collect::<Vec<usize>>();
    (0..group.len())
        .map(of)
        .filter(|members| !members.is_empty())
        .map(|members| part(problem, members))
        .collect()
}

fn part(problem: &IntakePathProblem, professions: Vec<usize>) -> Part {
    let stated: Vec<&PathProfession> = professions.iter().map(|at| &problem.professions[*at]).collect();
    let is_here = |shared: &SharedCapacity| {
        shared.professions.first().is_some_and(|id| stated.iter().any(|stated| stated.profession == *id))
    };
    let capacities: Vec<(usize, &SharedCapacity)> = problem
        .shared_capacities
        .iter()
        .flatten()
        .enumerate()
        .filter(|(_, shared)| is_here(shared))
        .collect();
    let years = problem.years.len();
    let own_responses = |stated: &PathProfession| {
        let mut responses = Vec::new();
        for row in stated.response_fte.0.chunks_exact(problem.professions.len() * years) {
            for at in &professions {
                responses.extend_from_slice(&row[at * years..][..years]);
            }
        }
        PathProfession { response_fte: Values(responses), ..stated.clone() }
    };
    Part {
        problem: IntakePathProblem {
            years: problem.years.clone(),
            stock_years: problem.stock_years.clone(),
            professions: stated.iter().map(|stated| own_responses(stated)).collect(),
            shared_capacities: Some(capacities.iter().map(|(_, shared)| (*shared).clone()).collect()),
        },
        shared: capacities.iter().map(|(at, _)| *at).collect(),
        professions,
    }
}
