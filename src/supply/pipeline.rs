//! The training pipeline: from starters to graduates who join.
//!
//! Of those who start in flow year t the share 1−frac(D) joins in t+⌊D⌋ and frac(D) in t+⌊D⌋+1.
//! Duration and internal yield are those of the flow year of starting, the entry share that of the
//! flow year of joining. Students already in training on 31 December of the base year follow the
//! duration and yield of the first flow year: study year y started in flow year base + 1 − y, and
//! y > ⌊D⌋ is the late fraction, which joins in the first flow year.

use crate::forecast::grid::{Grid, REGION};
use crate::forecast::plan::Plan;
use crate::plain::{Place, Problem, Problems, codes};
use crate::project::{Axis, Project, Quantity, Stated};

/// Starters already in training, by profession, region (or all) and year of study.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Students {
    /// Heads: `heads[profession][region][study year − 1]`; one region where not told apart.
    pub heads: Vec<Vec<Vec<f64>>>,
    /// For which professions they are stated.
    pub supplied: Vec<bool>,
    /// Whether regions are told apart.
    pub by_region: bool,
}

/// Reads the students in training of every profession.
pub fn students(project: &Project, grid: &Grid, problems: &mut Problems) -> Students {
    let stated: Vec<_> = project
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| parameter.quantity == Quantity::StudentsInTraining)
        .collect();
    let by_region = stated.iter().any(|(_, parameter)| {
        let dimension = match &parameter.value {
            Stated::Series { series } => project
                .series(series)
                .is_some_and(|series| series.dims.iter().any(|dim| dim.axis == Axis::Region)),
            _ => false,
        };
        dimension || parameter.scope.as_ref().is_some_and(|scope| scope.region.is_some())
    });
    let regions = if by_region { grid.count[REGION] } else { 1 };
    let mut students = Students {
        heads: vec![vec![Vec::new(); regions]; grid.count[0]],
        supplied: vec![false; grid.count[0]],
        by_region,
    };
    for (number, parameter) in stated {
        let root = Place::ROOT;
        let list = root.field("parameters");
        let place = list.entry(number);
        let Stated::Series { series } = &parameter.value else {
            problems.add(place.field("value").problem(codes::TRAINING_STUDY_YEAR).expected("series"));
            continue;
        };
        let Some(position) = project.data.iter().position(|entry| entry.id == *series) else {
            continue;
        };
        let series = &project.data[position];
        let studied = series.dims.iter().position(|dim| dim.axis == Axis::StudyYear);
        let Some(studied) = studied else {
            problems.add(
                Problem::new(codes::TRAINING_STUDY_YEAR, format!("data[{position}].dims"))
                    .expected("study_year"),
            );
            continue;
        };
        let scope = parameter.scope.clone().unwrap_or(crate::project::Scope::ALL);
        let lengths: Vec<usize> = series.dims.iter().map(|dim| dim.values.len()).collect();
        for (cell, heads) in series.values.0.iter().enumerate() {
            let at = |dim: usize| (cell / lengths[dim + 1..].iter().product::<usize>()) % lengths[dim];
            let member = |axis: Axis| {
                let dim = series.dims.iter().position(|dim| dim.axis == axis)?;
                Some(series.dims[dim].values[at(dim)].as_str())
            };
            if heads.is_nan() {
                problems.add(
                    Problem::new(codes::SERIES_GAP, format!("data[{position}].values[{cell}]")).found("null"),
                );
                continue;
            }
            let year: usize = series.dims[studied].values[at(studied)].parse().unwrap_or(1);
            let wanted = |named: Option<&str>, scoped: Option<&str>, id: &str| {
                named.is_none_or(|name| name == id) && scoped.is_none_or(|name| name == id)
            };
            for (p, profession) in project.axes.professions.iter().enumerate() {
                if !wanted(member(Axis::Profession), scope.profession.as_deref(), &profession.id) {
                    continue;
                }
                for (g, region) in project.axes.regions.iter().enumerate().take(regions) {
                    if by_region && !wanted(member(Axis::Region), scope.region.as_deref(), &region.id) {
                        continue;
                    }
                    let years = &mut students.heads[p][g];
                    if years.len() < year {
                        years.resize(year, f64::NAN);
                    }
                    if !years[year - 1].is_nan() {
                        problems
                            .add(place.problem(codes::PARAMETER_OVERLAP).found(format!("study_year {year}")));
                    }
                    years[year - 1] = *heads;
                    students.supplied[p] = true;
                }
            }
        }
        for (p, places) in students.heads.iter().enumerate() {
            for years in places {
                if let Some(missing) = years.iter().position(|heads| heads.is_nan()) {
                    problems.add(
                        Problem::new(
                            codes::SERIES_INCOMPLETE,
                            format!("data[{position}].dims[{studied}].values"),
                        )
                        .found(&project.axes.professions[p].id)
                        .expected((missing + 1).to_string()),
                    );
                }
            }
        }
    }
    students
}

/// Graduates who take up the profession in each flow year (year index; 0 is the base year, in which
/// nobody joins), from the intake of each flow year and the students already in training.
///
/// `students` is empty where only the effect of an intake is asked for.
pub fn graduates(
    plan: &Plan,
    profession: usize,
    region: usize,
    intake: impl Fn(usize) -> f64,
    students: &[f64],
) -> Vec<f64> {
    let years = plan.grid.count[5];
    let read = |quantity: Quantity, year: usize| plan.field(quantity).at([profession, region, 0, 0, 0, year]);
    let mut finished = vec![0.0; years];
    let mut arrive = |year: usize, heads: f64| {
        if year < years && heads != 0.0 {
            finished[year] += heads;
        }
    };
    for started in 1..years {
        let starters = intake(started);
        if starters == 0.0 {
            continue;
        }
        let duration = read(Quantity::TrainingDuration, started);
        let finishers = starters * read(Quantity::InternalYield, started);
        let late = duration.fract();
        arrive(started + duration.floor() as usize, finishers * (1.0 - late));
        arrive(started + duration.floor() as usize + 1, finishers * late);
    }
    for (number, heads) in students.iter().enumerate() {
        let duration = read(Quantity::TrainingDuration, 1);
        let finishers = heads * read(Quantity::InternalYield, 1);
        let whole = duration.floor() as usize;
        // Study year y = number + 1 started at year index 1 − y.
        if number < whole {
            arrive(whole - number, finishers * (1.0 - duration.fract()));
            arrive(whole - number + 1, finishers * duration.fract());
        } else {
            arrive(1, finishers);
        }
    }
    for (year, heads) in finished.iter_mut().enumerate().filter(|(_, heads)| **heads != 0.0) {
        *heads *= read(Quantity::EntryShare, year);
    }
    finished
}

/// First flow year, as a year index, in which somebody who starts at year index `from` joins.
pub fn first_joining(plan: &Plan, profession: usize, from: usize) -> usize {
    let duration = plan.field(Quantity::TrainingDuration).at([profession, 0, 0, 0, 0, from]);
    from + duration.floor() as usize
}
