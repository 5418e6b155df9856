//! The training pipeline: from starters to graduates who join.
//!
//! Of those who start in flow year t the share 1−frac(D) joins in t+⌊D⌋ and frac(D) in t+⌊D⌋+1.
//! Duration and internal yield are those of the flow year of starting, the entry share that of the
//! flow year of joining. Students already in training on 31 December of the base year follow the
//! duration and yield of the first flow year: study year y started in flow year base + 1 − y, and
//! y > ⌊D⌋ is the late fraction, which joins in the first flow year.

use crate::forecast::grid::{Grid, PROFESSION, REGION, YEAR, at};
use crate::forecast::plan::Plan;
use crate::forecast::resolve::{is_about, varies_on};
use crate::plain::{Place, Problem, Problems, Shown, codes, entry_path};
use crate::project::{Axis, Project, Quantity, Scope, Series, Stated, Supply};
use crate::supply::cumulative::steerable_duration;

/// Starters already in training, by profession, region (or all) and year of study.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Students {
    /// Heads: `heads[profession][region][study year − 1]`; one region where not told apart.
    pub heads: Vec<Vec<Vec<f64>>>,
    /// For which professions they are stated.
    pub supplied: Vec<bool>,
    /// For which professions regions are told apart.
    pub by_region: Vec<bool>,
    /// The first parameter about each profession, where there is one.
    pub parameter: Vec<usize>,
}

/// Reads the students in training of every profession.
pub fn students(project: &Project, grid: &Grid, problems: &mut Problems) -> Students {
    let professions = 0..grid.count[PROFESSION];
    let stated: Vec<usize> = (0..project.parameters.len())
        .filter(|number| project.parameters[*number].quantity == Quantity::StudentsInTraining)
        .collect();
    let about = |profession: usize| {
        stated
            .iter()
            .copied()
            .filter(move |number| is_about(&project.parameters[*number], project, profession))
    };
    let mut students = Students {
        heads: Vec::new(),
        supplied: professions.clone().map(|profession| about(profession).next().is_some()).collect(),
        by_region: professions
            .clone()
            .map(|profession| about(profession).any(|n| varies_on(&project.parameters[n], project, REGION)))
            .collect(),
        parameter: professions
            .clone()
            .map(|profession| about(profession).next().unwrap_or_default())
            .collect(),
    };
    for profession in professions.clone() {
        let regions = if students.by_region[profession] { grid.count[REGION] } else { 1 };
        students.heads.push(vec![Vec::new(); regions]);
    }
    for number in stated.iter().copied() {
        let before = problems.count();
        let Some(position) = write_students(&mut students, project, number, problems) else { continue };
        if problems.count() != before {
            continue;
        }
        for profession in
            professions.clone().filter(|profession| about(*profession).next_back() == Some(number))
        {
            let places = &students.heads[profession];
            let years = places.iter().map(Vec::len).max().unwrap_or_default();
            let missing = places.iter().enumerate().find_map(|(place, heads)| {
                let gap = |year: &usize| heads.get(*year).is_none_or(|heads| heads.is_nan());
                (0..years).find(gap).map(|year| (place, year))
            });
            if let Some((place, year)) = missing {
                let series = &project.data[position];
                // A region without any figure is missing among the regions, whatever its study years.
                let empty = places[place].is_empty();
                let regions = series.dims.iter().position(|dim| dim.axis == Axis::Region).filter(|_| empty);
                let dim = regions.or_else(|| study_dim(series)).unwrap_or_default();
                let rest = ["dims[", &dim.shown(), "].values"].concat();
                let problem = Problem::new(codes::SERIES_INCOMPLETE, entry_path("data", position, &rest));
                let problem = problem.found(&project.axes.professions[profession].id);
                problems.add(match empty {
                    true => problem.expected(&project.axes.regions[place].id),
                    false => problem.expected(year + 1),
                });
            }
        }
    }
    students
}

fn study_dim(series: &Series) -> Option<usize> {
    series.dims.iter().position(|dim| dim.axis == Axis::StudyYear)
}

/// Writes the figures of one parameter; the position of its series, `None` where it has no figures by
/// year of study.
fn write_students(
    students: &mut Students,
    project: &Project,
    number: usize,
    problems: &mut Problems,
) -> Option<usize> {
    let root = Place::ROOT;
    let list = root.field("parameters");
    let place = list.entry(number);
    let parameter = &project.parameters[number];
    let Stated::Series { series } = &parameter.value else {
        problems.add(place.field("value").problem(codes::TRAINING_STUDY_YEAR).expected("series"));
        return None;
    };
    let position = project.data.iter().position(|entry| entry.id == *series)?;
    let series = &project.data[position];
    let Some(studied) = study_dim(series) else {
        let path = entry_path("data", position, "dims");
        problems.add(Problem::new(codes::TRAINING_STUDY_YEAR, path).expected("study_year"));
        return None;
    };
    let scope = parameter.scope.clone().unwrap_or(Scope::ALL);
    let lengths: Vec<usize> = series.dims.iter().map(|dim| dim.values.len()).collect();
    let mut overlapping = false;
    for (cell, heads) in series.values.0.iter().enumerate() {
        let at = |dim: usize| (cell / lengths[dim + 1..].iter().product::<usize>()) % lengths[dim];
        let member = |axis: Axis| {
            let dim = series.dims.iter().position(|dim| dim.axis == axis)?;
            Some(series.dims[dim].values[at(dim)].as_str())
        };
        if heads.is_nan() {
            let rest = ["values[", &cell.shown(), "]"].concat();
            problems.add(Problem::new(codes::SERIES_GAP, entry_path("data", position, &rest)).found("null"));
            continue;
        }
        let year: usize = series.dims[studied].values[at(studied)].parse().unwrap_or(1);
        let wanted = |named: Option<&str>, scoped: Option<&str>, id: &str| {
            named.is_none_or(|name| name == id) && scoped.is_none_or(|name| name == id)
        };
        for (profession, entry) in project.axes.professions.iter().enumerate() {
            if !wanted(member(Axis::Profession), scope.profession.as_deref(), &entry.id) {
                continue;
            }
            let by_region = students.by_region[profession];
            for (place, heads_by_year) in students.heads[profession].iter_mut().enumerate() {
                let region = &project.axes.regions[place].id;
                if by_region && !wanted(member(Axis::Region), scope.region.as_deref(), region) {
                    continue;
                }
                if heads_by_year.len() < year {
                    heads_by_year.resize(year, f64::NAN);
                }
                overlapping |= !heads_by_year[year - 1].is_nan();
                heads_by_year[year - 1] = *heads;
            }
        }
    }
    if overlapping {
        problems.add(place.problem(codes::PARAMETER_OVERLAP).found(parameter.quantity.word()));
    }
    Some(position)
}

/// Graduates who take up the profession in each flow year (year index; 0 is the base year, in which
/// nobody joins), from the intake of each flow year and the students already in training.
///
/// `students` is empty where only the effect of an intake is asked for.
pub fn graduates(
    plan: &Plan,
    profession: usize,
    region: usize,
    intake: &dyn Fn(usize) -> f64,
    students: &[f64],
) -> Vec<f64> {
    let years = plan.grid.count[YEAR];
    let read = |quantity: Quantity, year: usize| plan.field(quantity).at(at(profession, region, year));
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
    let duration = match plan.supply[profession] {
        Supply::Cumulative { .. } => steerable_duration(plan, profession),
        _ => plan.field(Quantity::TrainingDuration).at(at(profession, 0, from)),
    };
    from + duration.floor() as usize
}

/// Persons in training in each flow year (year index; 0, the base year, is left at 0), from the intake
/// of each flow year and the students already in training.
///
/// Who starts is in training for ⌊D⌋ flow years, the late fraction for one more: D years in all.
pub fn in_training(
    plan: &Plan,
    profession: usize,
    intake: &dyn Fn(usize) -> f64,
    students: &[f64],
) -> Vec<f64> {
    let years = plan.grid.count[YEAR];
    let mut heads = vec![0.0; years];
    let mut study = |started: i32, starters: f64, duration: f64| {
        let whole = duration.floor() as i32;
        for year in 1.max(started)..(started + whole + 1).min(years as i32) {
            let share = if year < started + whole { 1.0 } else { duration.fract() };
            heads[year as usize] += starters * share;
        }
    };
    let duration = |year: usize| plan.field(Quantity::TrainingDuration).at(at(profession, 0, year));
    for started in 1..years {
        study(started as i32, intake(started), duration(started));
    }
    for (number, starters) in students.iter().enumerate() {
        // Of study years beyond the duration only the late fraction is listed, and that joins at once.
        if (number as f64) < duration(1).floor() {
            study(-(number as i32), *starters, duration(1));
        }
    }
    heads
}

/// Whether anybody who starts in year index `from` ever works here, by the rates of the last year.
pub fn enters(plan: &Plan, profession: usize, from: usize) -> bool {
    if let Supply::Cumulative { .. } = plan.supply[profession] {
        return true;
    }
    let last = plan.grid.count[YEAR] - 1;
    let read = |quantity, year| plan.field(quantity).at(at(profession, 0, year));
    read(Quantity::InternalYield, from) > 0.0 && read(Quantity::EntryShare, last) > 0.0
}
