//! From the parameters of one quantity to its field: names become indices, bands single ages, paths
//! yearly values. What is missing is reported, never filled; what is stated is read, or reported.

use super::field::Field;
use super::figures::Figures;
use super::grid::{AGE, Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, slot};
use crate::plain::{Place, Problem, Problems, Shown, codes, entry_path};
use crate::project::{Axis, Parameter, Project, Quantity, Scope, Stated};

/// A quantity over the grid, and what was stated for each profession.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    /// The values; where not stated, the neutral one, or NaN where there is none.
    pub field: Field,
    /// Whether it was stated, one mark a profession.
    pub supplied: Vec<bool>,
    /// Whether it was stated by region, one mark a profession. The field may vary on the regions for
    /// the sake of another profession.
    pub by_region: Vec<bool>,
    /// Whether it was stated by age, one mark a profession.
    pub by_age: Vec<bool>,
}

/// Which of a parameter's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    /// The value itself
    Value,
    /// The low one, where stated
    Low,
    /// The high one, where stated
    High,
}

impl Bound {
    /// The value, and the name of its field; the value itself where there is no such bound.
    fn of(self, parameter: &Parameter) -> (&Stated, &'static str) {
        match (self, &parameter.low, &parameter.high) {
            (Bound::Low, Some(low), _) => (low, "low"),
            (Bound::High, _, Some(high)) => (high, "high"),
            _ => (&parameter.value, "value"),
        }
    }
}

/// Lays the parameters of `quantity` out over `grid`.
pub fn resolve(project: &Project, quantity: Quantity, grid: &Grid, problems: &mut Problems) -> Resolved {
    resolve_bound(project, quantity, Bound::Value, grid, problems)
}

/// The same of the low or high values, where they are stated.
pub(crate) fn resolve_bound(
    project: &Project,
    quantity: Quantity,
    bound: Bound,
    grid: &Grid,
    problems: &mut Problems,
) -> Resolved {
    let stated: Vec<usize> =
        (0..project.parameters.len()).filter(|n| project.parameters[*n].quantity == quantity).collect();
    let varies = std::array::from_fn(|axis| {
        stated.iter().any(|number| {
            let parameter = &project.parameters[*number];
            varies_on(parameter, project, axis) || figures_vary_on(bound.of(parameter).0, project, axis)
        })
    });
    let mut field = Field::new(grid, varies, f64::NAN);
    let before = problems.count();
    for number in &stated {
        let root = Place::ROOT;
        let list = root.field("parameters");
        write(&mut field, &project.parameters[*number], bound, project, grid, &list.entry(*number), problems);
    }
    let professions = grid.count[PROFESSION];
    let about = |profession: usize| {
        stated
            .iter()
            .copied()
            .filter(move |number| is_about(&project.parameters[*number], project, profession))
    };
    // What could not be read is reported already; what it leaves open is no second problem.
    if problems.count() == before {
        for profession in 0..if field.varies(PROFESSION) { professions } else { 1 } {
            if let (Some(number), Some(missing)) =
                (about(profession).next(), missing(&field, quantity, profession))
            {
                problems.add(
                    incomplete(&project.parameters[number], number)
                        .expected(describe(&field, missing, project, grid)),
                );
            }
        }
    }
    fill(&mut field, quantity);
    let told_apart = |axis: usize| -> Vec<bool> {
        (0..professions)
            .map(|profession| about(profession).any(|n| varies_on(&project.parameters[n], project, axis)))
            .collect()
    };
    Resolved {
        field,
        supplied: (0..professions).map(|profession| about(profession).next().is_some()).collect(),
        by_region: told_apart(REGION),
        by_age: told_apart(AGE),
    }
}

/// Whether a parameter states something for a profession.
pub(crate) fn is_about(parameter: &Parameter, project: &Project, profession: usize) -> bool {
    let id = &project.axes.professions[profession].id;
    let scope = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
    let listed = |series: &str| {
        let dims = project.series(series).map(|series| series.dims.as_slice()).unwrap_or_default();
        dims.iter().all(|dim| dim.axis != Axis::Profession || dim.values.contains(id))
    };
    scope.profession.as_ref().is_none_or(|only| only == id)
        && match &parameter.value {
            Stated::Series { series } => listed(series),
            _ => true,
        }
}

/// Whether a parameter tells the members of an axis apart, by its figures or by its scope.
pub(crate) fn varies_on(parameter: &Parameter, project: &Project, axis: usize) -> bool {
    let scope = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
    let scoped = match axis {
        PROFESSION => scope.profession.is_some(),
        REGION => scope.region.is_some(),
        SECTOR => scope.sector.is_some(),
        SEX => scope.sex.is_some(),
        _ => false,
    };
    scoped || figures_vary_on(&parameter.value, project, axis)
}

fn figures_vary_on(stated: &Stated, project: &Project, axis: usize) -> bool {
    match stated {
        Stated::Constant { .. } => false,
        Stated::Path { .. } => axis == YEAR,
        Stated::Series { series } => project
            .series(series)
            .is_some_and(|series| series.dims.iter().any(|dim| slot(dim.axis) == Some(axis))),
    }
}

/// Writes the figures of one parameter into the cells of its scope.
fn write(
    field: &mut Field,
    parameter: &Parameter,
    bound: Bound,
    project: &Project,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let scope = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
    let Some(within) = scope_indices(scope, project, grid, &place.field("for"), problems) else { return };
    let (stated, name) = bound.of(parameter);
    let here = place.field(name);
    let Some(figures) = Figures::of(stated, parameter.quantity, project, grid, &here, problems) else {
        return;
    };
    let mut overlapping = false;
    let mut gaps: Vec<usize> = Vec::new();
    let mut written = false;
    let flow = parameter.quantity.is_flow();
    for index in field.cells() {
        if !(0..4).all(|axis| !field.varies(axis) || within[axis].contains(&index[axis])) {
            continue;
        }
        // The base year of a flow is read nowhere.
        let read = !(flow && field.varies(YEAR) && index[YEAR] == 0);
        match figures.at(index) {
            Ok(None) => {}
            Ok(Some(value)) => {
                overlapping |= !field.at(index).is_nan();
                written |= read;
                field.set(index, value);
            }
            Err(gap) if gaps.contains(&gap) => {}
            Err(gap) => gaps.push(gap),
        }
    }
    if overlapping {
        problems.add(place.problem(codes::PARAMETER_OVERLAP).found(parameter.quantity.word()));
    }
    for gap in &gaps {
        let path = [figures.path(), ".values[", &gap.shown(), "]"].concat();
        problems.add(Problem::new(codes::SERIES_GAP, path).found("null"));
    }
    if !written && gaps.is_empty() {
        problems.add(incomplete_at(parameter, here.path()));
    }
}

/// A parameter whose figures do not reach every cell that the model reads.
fn incomplete(parameter: &Parameter, number: usize) -> Problem {
    incomplete_at(parameter, entry_path("parameters", number, "value"))
}

fn incomplete_at(parameter: &Parameter, path: String) -> Problem {
    let code = match parameter.value {
        Stated::Path { .. } => codes::PATH_INCOMPLETE,
        _ => codes::SERIES_INCOMPLETE,
    };
    Problem::new(code, path).found(parameter.quantity.word())
}

/// The members that a scope lets through, for the four axes that it can name; `None`, with a problem,
/// where it names a sex that the grid does not tell apart.
pub(crate) fn scope_indices(
    scope: &Scope,
    project: &Project,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<[Vec<usize>; 4]> {
    let axes = &project.axes;
    let one = |position: Option<usize>, count: usize| match position {
        Some(position) => vec![position],
        None => (0..count).collect(),
    };
    let sexes = match scope.sex {
        Some(sex) => grid.sexes.iter().position(|member| *member == sex).into_iter().collect(),
        None => one(None, grid.count[SEX]),
    };
    if let (Some(sex), true) = (scope.sex, sexes.is_empty()) {
        let known: Vec<_> = grid.sexes.iter().map(|sex| sex.word()).collect();
        let problem = place.field("sex").problem(codes::REFERENCE_UNKNOWN);
        problems.add(problem.found(sex.word()).expected(known.join(", ")));
        return None;
    }
    Some([
        one(scope.profession.as_deref().and_then(|id| axes.profession(id)), grid.count[PROFESSION]),
        one(scope.region.as_deref().and_then(|id| axes.region(id)), grid.count[REGION]),
        one(scope.sector.as_deref().and_then(|id| axes.sector(id)), grid.count[SECTOR]),
        sexes,
    ])
}

/// A cell of a profession that the model reads and nobody stated.
fn missing(field: &Field, quantity: Quantity, profession: usize) -> Option<Index> {
    field
        .cells()
        .filter(|index| index[PROFESSION] == profession)
        .filter(|index| !(quantity.is_flow() && field.varies(YEAR) && index[YEAR] == 0))
        .find(|index| field.at(*index).is_nan())
}

/// Fills what is not stated with the neutral value, where there is one.
fn fill(field: &mut Field, quantity: Quantity) {
    let neutral = quantity.neutral().unwrap_or(f64::NAN);
    for index in field.cells() {
        // The base year of a flow is read nowhere; it repeats the first year.
        let mut from = index;
        if quantity.is_flow() && field.varies(YEAR) && index[YEAR] == 0 {
            from[YEAR] = 1;
        }
        let value = field.at(from);
        field.set(index, if value.is_nan() { neutral } else { value });
    }
}

/// The cell in words, naming only the axes on which the field varies: "F, 34, 2030".
fn describe(field: &Field, index: Index, project: &Project, grid: &Grid) -> String {
    let axes = &project.axes;
    let parts = [
        (PROFESSION, axes.professions[index[PROFESSION]].id.clone()),
        (REGION, axes.regions[index[REGION]].id.clone()),
        (SECTOR, axes.sectors[index[SECTOR]].id.clone()),
        (SEX, grid.sexes[index[SEX]].word().to_owned()),
        (AGE, (grid.age_min + index[AGE] as i32).shown()),
        (YEAR, (grid.base_year + index[YEAR] as i32).shown()),
    ];
    let named: Vec<_> =
        parts.into_iter().filter(|(axis, _)| field.varies(*axis)).map(|(_, name)| name).collect();
    named.join(", ")
}
