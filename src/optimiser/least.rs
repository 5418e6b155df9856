//! Whether any path keeps all limits, without a solver.

use super::limit::members;
use crate::intake_path::{IntakePathProblem, PathProfession};

/// What rounding may add to a sum of figures of this size.
const ROUNDING: f64 = 1e-9;

/// Whether a path keeps all limits.
///
/// Of the paths that keep floor and step of a profession one is below all others in every year. If that
/// one breaks a capacity, its own or a shared one, every path does.
pub(super) fn has_path(problem: &IntakePathProblem) -> bool {
    let years = problem.years.len();
    let least: Vec<Vec<f64>> =
        problem.professions.iter().map(|profession| least_path(profession, years)).collect();
    let own = problem.professions.iter().zip(&least).all(|(profession, least)| {
        let highest_first = profession.intake_before + profession.step.unwrap_or(f64::INFINITY);
        let capacity = profession.capacity.iter().flat_map(|capacity| &capacity.0);
        fits(least[0], highest_first) && least.iter().zip(capacity).all(|(least, most)| fits(*least, *most))
    });
    let shared = problem.shared_capacities.iter().flatten().all(|shared| {
        let sharing = members(problem, &shared.professions);
        let together = |year: usize| sharing.iter().map(|member| least[*member][year]).sum::<f64>();
        shared.capacity.0.iter().enumerate().all(|(year, most)| fits(together(year), *most))
    });
    own && shared
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
