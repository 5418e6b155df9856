//! What can be wrong with a problem before anything is computed.

use crate::intake_path::{IntakePathProblem, PathProfession, SharedCapacity};
use crate::plain::{Place, Problem, Problems, Shown, Values, codes, hint};

/// Figures beyond this are a mistake, and their squares would leave no digits.
const LARGEST: f64 = 1e15;

/// Adds up everything that is wrong.
pub(super) fn check(problem: &IntakePathProblem) -> Result<(), Vec<Problem>> {
    let mut problems = Problems::default();
    let root = Place::ROOT;
    years(&problem.years, true, &root.field("years"), &mut problems);
    years(&problem.stock_years, false, &root.field("stock_years"), &mut problems);
    let list = root.field("professions");
    if problem.professions.is_empty() {
        problems.add(list.problem(codes::VALUE_EMPTY));
    }
    let ids: Vec<&str> = problem.professions.iter().map(|stated| &*stated.profession).collect();
    for (position, stated) in problem.professions.iter().enumerate() {
        let here = list.entry(position);
        id(&ids, position, &here.field("profession"), &mut problems);
        profession(stated, problem, &here, &mut problems);
    }
    let list = root.field("shared_capacities");
    for (position, stated) in problem.shared_capacities.iter().flatten().enumerate() {
        shared(stated, &ids, problem.years.len(), &list.entry(position), &mut problems);
    }
    if problems.is_fatal() { Err(problems.into_vec()) } else { Ok(()) }
}

/// Years that are none, out of order or, where they may not, leave a gap.
fn years(years: &[i32], consecutive: bool, place: &Place<'_>, problems: &mut Problems) {
    if years.is_empty() {
        problems.add(place.problem(codes::VALUE_EMPTY));
    }
    for (position, pair) in years.windows(2).enumerate() {
        let next = pair[0].saturating_add(1);
        if pair[1] < next || (consecutive && pair[1] != next) {
            let wrong = place.entry(position + 1).problem(codes::SERIES_ORDER);
            problems.add(wrong.found(pair[1]).expected(next));
        }
    }
}

/// An id that is empty or stands earlier in the list.
fn id(ids: &[&str], position: usize, place: &Place<'_>, problems: &mut Problems) {
    let id = ids[position];
    if id.is_empty() {
        problems.add(place.problem(codes::VALUE_EMPTY));
    } else if ids[..position].contains(&id) {
        problems.add(place.problem(codes::ID_DUPLICATE).found(id));
    }
}

fn profession(
    stated: &PathProfession,
    problem: &IntakePathProblem,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let (years, stocks) = (problem.years.len(), problem.stock_years.len());
    for (name, limit) in [("capacity", &stated.capacity), ("floor", &stated.floor)] {
        if let Some(limit) = limit {
            figures(limit, years, 0.0, &place.field(name), problems);
        }
    }
    let responses = stocks * problem.professions.len() * years;
    figures(&stated.supply_without_fte, stocks, -LARGEST, &place.field("supply_without_fte"), problems);
    figures(&stated.demand_fte, stocks, -LARGEST, &place.field("demand_fte"), problems);
    figures(&stated.response_fte, responses, -LARGEST, &place.field("response_fte"), problems);
    for (name, value) in [
        ("intake_before", stated.intake_before),
        ("step", stated.step.unwrap_or(0.0)),
        ("shortage_cost", stated.shortage_cost),
        ("surplus_cost", stated.surplus_cost),
        ("change_cost", stated.change_cost),
    ] {
        figure(value, 0.0, &place.field(name), problems);
    }
}

fn shared(stated: &SharedCapacity, known: &[&str], years: usize, place: &Place<'_>, problems: &mut Problems) {
    let list = place.field("professions");
    if stated.professions.is_empty() {
        problems.add(list.problem(codes::VALUE_EMPTY));
    }
    let ids: Vec<&str> = stated.professions.iter().map(|id| &**id).collect();
    for (position, name) in ids.iter().enumerate() {
        let here = list.entry(position);
        if !known.contains(name) {
            let unknown = here.problem(codes::REFERENCE_UNKNOWN);
            problems.add(unknown.found(*name).expected(hint(name, known)));
        } else {
            id(&ids, position, &here, problems);
        }
    }
    figures(&stated.capacity, years, 0.0, &place.field("capacity"), problems);
}

/// Too many figures or too few, and each that is missing or out of range.
fn figures(values: &Values, count: usize, lowest: f64, place: &Place<'_>, problems: &mut Problems) {
    if values.0.len() != count {
        let length = place.problem(codes::SERIES_LENGTH);
        problems.add(length.found(values.0.len()).expected(count));
    }
    for (position, value) in values.0.iter().enumerate() {
        figure(*value, lowest, &place.entry(position), problems);
    }
}

fn figure(value: f64, lowest: f64, place: &Place<'_>, problems: &mut Problems) {
    if value.is_nan() {
        problems.add(place.problem(codes::SERIES_GAP));
    } else if !(lowest..=LARGEST).contains(&value) {
        let range = place.problem(codes::VALUE_RANGE);
        problems.add(range.found(value.shown()).expected((lowest, LARGEST)));
    }
}
