//! Whether any path keeps all limits, without a solver.

use super::limit::members;
use crate::intake_path::{IntakePathProblem, PathProfession};
use crate::lists::list;

/// What rounding may add to a sum of figures of this size.
const ROUNDING: f64 = 1e-9;

/// Whether a path keeps all limits.
///
/// Of the paths that keep floor and step of a profession one is below all others in every year. If that
/// one breaks a capacity, its own or a shared one, every path does.
pub(super) fn has_path(problem: &IntakePathProblem) -> bool {
    let years = problem.years.len();
    let least = list(problem.professions.len(), &|at| least_path(&problem.professions[at], years));
    for (profession, least) in problem.professions.iter().zip(&least) {
        if !fits(least[0], profession.intake_before + profession.step.unwrap_or(f64::INFINITY)) {
            return false;
        }
        if let Some(capacity) = &profession.capacity
            && !all_fit(least, &capacity.0)
        {
            return false;
        }
    }
    for shared in problem.shared_capacities.iter().flatten() {
        let mut together = vec![0.0; years];
        for member in members(problem, &shared.professions) {
            for (together, least) in together.iter_mut().zip(&least[member]) {
                *together += least;
            }
        }
        if !all_fit(&together, &shared.capacity.0) {
            return false;
        }
    }
    true
}

/// The fewest starters of each year that floor and step leave.
fn least_path(profession: &PathProfession, years: usize) -> Vec<f64> {
    let step = profession.step.unwrap_or(f64::INFINITY);
    let mut least = match &profession.floor {
        Some(floor) => floor.0.clone(),
        None => vec![0.0; years],
    };
    let mut before = profession.intake_before;
    for fewest in &mut least {
        before = fewest.max(before - step);
        *fewest = before;
    }
    // Who has to be many later cannot be few now.
    let mut after = f64::NEG_INFINITY;
    for fewest in least.iter_mut().rev() {
        after = fewest.max(after - step);
        *fewest = after;
    }
    least
}

fn all_fit(starters: &[f64], most: &[f64]) -> bool {
    starters.iter().zip(most).all(|(starters, most)| fits(*starters, *most))
}

fn fits(starters: f64, most: f64) -> bool {
    starters <= most + ROUNDING * (1.0 + starters.abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plain::Values;

    #[test]
    fn a_late_floor_lifts_the_years_before_it_by_the_steps_that_are_left() {
        let profession = PathProfession {
            profession: "p".to_owned(),
            intake_before: 50.0,
            capacity: None,
            floor: Some(Values(vec![0.0, 0.0, 0.0, 75.0, 0.0])),
            step: Some(10.0),
            supply_without_fte: Values::default(),
            demand_fte: Values::default(),
            response_fte: Values::default(),
            shortage_cost: 1.0,
            surplus_cost: 1.0,
            change_cost: 0.0,
        };
        assert_eq!(least_path(&profession, 5), [45.0, 55.0, 65.0, 75.0, 65.0]);
    }
}
