//! Amounts billed → full-time equivalents, where a country knows no hours of the self-employed.
//!
//! ```text
//! FTE = min(cap, billed / median billed of ages 45–54 of the same specialty)
//! ```
//!
//! The median of an even number of workers is the mean of the two in the middle.

use crate::lists::{list, positions};
use crate::plain::{Place, Problem, Problems, Shown, codes};

/// Ages of those whose median is one full-time equivalent.
const REFERENCE_AGES: (f64, f64) = (45.0, 54.0);

/// Full-time equivalents of each worker, in order.
///
/// # Errors
/// Lists of different lengths, a figure that is missing or below zero, or a specialty in which nobody of
/// 45 to 54 bills anything.
pub fn billing_fte(
    specialties: &[String],
    ages: &[f64],
    billed: &[f64],
    cap: f64,
) -> Result<Vec<f64>, Vec<Problem>> {
    let mut problems = Problems::default();
    let root = Place::ROOT;
    for (name, figures) in [("ages", ages), ("billed", billed)] {
        let place = root.field(name);
        if figures.len() != specialties.len() {
            let problem = place.problem(codes::SERIES_LENGTH).found(figures.len());
            problems.add(problem.expected(specialties.len()));
        }
        for at in positions(figures.len(), &|at| figures[at].is_nan()) {
            problems.add(place.entry(at).problem(codes::SERIES_GAP).found("null"));
        }
        for at in positions(figures.len(), &|at| figures[at] < 0.0) {
            let problem = place.entry(at).problem(codes::VALUE_RANGE).found(figures[at]);
            problems.add(problem.expected("≥ 0"));
        }
    }
    if cap.is_nan() || cap <= 0.0 {
        problems.add(root.field("cap").problem(codes::VALUE_RANGE).found(cap).expected("> 0"));
    }
    if problems.is_fatal() {
        return Err(problems.into_vec());
    }
    let (from, to) = REFERENCE_AGES;
    let mut known: Vec<&str> = Vec::new();
    let mut medians: Vec<f64> = Vec::new();
    let own = list(specialties.len(), &|at| at);
    let mut fte = vec![0.0; own.len()];
    for first in own.iter().copied() {
        let specialty = specialties[first].as_str();
        let place = match known.iter().position(|known| *known == specialty) {
            Some(place) => place,
            None => {
                let reference = positions(own.len(), &|at| {
                    specialties[at] == specialty && from <= ages[at] && ages[at] <= to
                });
                let median = median(list(reference.len(), &|at| billed[reference[at]]));
                if median.is_nan() || median <= 0.0 {
                    let ages = [&*from.shown(), "–", &*to.shown()].concat();
                    let problem = root.field("specialties").problem(codes::BILLING_REFERENCE);
                    problems.add(problem.found(specialty).expected(ages));
                }
                known.push(specialty);
                medians.push(median);
                known.len() - 1
            }
        };
        fte[first] = (billed[first] / medians[place]).min(cap);
    }
    if problems.is_fatal() { Err(problems.into_vec()) } else { Ok(fte) }
}

/// The one in the middle, or the mean of the two there; NaN of none.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    let middle = figures.len() / 2;
    match figures.len() {
        0 => f64::NAN,
        odd if odd % 2 == 1 => figures[middle],
        _ => (figures[middle - 1] + figures[middle]) / 2.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(rows: &[(&str, f64, f64)], cap: f64) -> Result<Vec<f64>, Vec<Problem>> {
        let specialties: Vec<String> = rows.iter().map(|row| row.0.to_owned()).collect();
        let ages: Vec<f64> = rows.iter().map(|row| row.1).collect();
        let billed: Vec<f64> = rows.iter().map(|row| row.2).collect();
        billing_fte(&specialties, &ages, &billed, cap)
    }

    /// Of the four of 45 to 54 the two in the middle bill 100 and 140: 120 is one full-time equivalent.
    #[test]
    fn the_median_of_45_to_54_is_one_full_time_equivalent() {
        let rows = [
            ("gp", 45.0, 100.0),
            ("gp", 54.0, 140.0),
            ("gp", 50.0, 20.0),
            ("gp", 50.0, 900.0),
            ("gp", 44.0, 60.0),
            ("gp", 55.0, 1e6),
            ("ent", 50.0, 8.0),
            ("ent", 30.0, 0.0),
        ];
        let fte = asked(&rows, 1.5).expect("a median of each specialty");
        let expected = [100.0 / 120.0, 140.0 / 120.0, 20.0 / 120.0, 1.5, 0.5, 1.5, 1.0, 0.0];
        assert_eq!(fte, expected);
    }

    #[test]
    fn a_specialty_without_a_median_is_named_once() {
        let rows = [("gp", 44.0, 100.0), ("gp", 60.0, 100.0), ("ent", 50.0, 0.0), ("eye", 50.0, 1.0)];
        let problems = asked(&rows, 1.0).expect_err("two without a median");
        let found: Vec<_> = problems.iter().map(|problem| problem.found.as_deref()).collect();
        assert_eq!(found, [Some("gp"), Some("ent")]);
        assert!(problems.iter().all(|problem| problem.code == codes::BILLING_REFERENCE));
    }

    #[test]
    fn what_is_missing_is_not_nothing() {
        let problems = asked(&[("gp", 50.0, f64::NAN), ("gp", f64::NAN, -1.0)], 0.0).expect_err("problems");
        let found: Vec<_> =
            problems.iter().map(|problem| (problem.code.as_str(), problem.path.as_str())).collect();
        let expected = [
            (codes::SERIES_GAP, "ages[1]"),
            (codes::SERIES_GAP, "billed[0]"),
            (codes::VALUE_RANGE, "billed[1]"),
            (codes::VALUE_RANGE, "cap"),
        ];
        assert_eq!(found, expected);
        let problems = billing_fte(&["gp".to_owned()], &[50.0], &[], 1.0).expect_err("a shorter list");
        assert_eq!(problems[0].path, "billed");
    }
}
