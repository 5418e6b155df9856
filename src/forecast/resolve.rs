//! From the parameters of one quantity to its field: names become indices, bands single ages, paths
//! yearly values. What is missing is reported, never filled; what is stated is read, or reported.

use super::field::{Field, Within};
use super::figures::Figures;
use super::grid::{AGE, AXES, FURTHER, Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, slot};
use crate::lists::{list, positions};
use crate::plain::{Place, Problem, Problems, Shown, codes, entry_path};
use crate::project::{Axis, Parameter, Project, Quantity, Scope, Sex, Stated};

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
    /// Whether it was stated by sex, one mark a profession.
    pub by_sex: Vec<bool>,
    /// Whether it was stated by its further member, one mark a profession.
    pub by_member: Vec<bool>,
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
    let stated = project.stating(quantity);
    let mut varies = [false; AXES];
    for number in &stated {
        let parameter = &project.parameters[*number];
        for (axis, varies) in varies.iter_mut().enumerate() {
            *varies |=
                varies_on(parameter, project, axis) || figures_vary_on(bound.of(parameter).0, project, axis);
        }
    }
    let mut field = Field::new(grid, varies, f64::NAN);
    let before = problems.count();
    for number in &stated {
        let root = Place::ROOT;
        let list = root.field("parameters");
        write(&mut field, &project.parameters[*number], bound, project, grid, &list.entry(*number), problems);
    }
    // What could not be read is reported already; what it leaves open is no second problem. Which further
    // members are read is known to the methods, so those look for gaps themselves; but where a neutral
    // value would fill them, nobody could see that a figure was stated for a part only.
    if problems.count() == before && (!quantity.has_further() || quantity.neutral().is_some()) {
        for profession in 0..if field.varies(PROFESSION) { grid.count[PROFESSION] } else { 1 } {
            if let (Some(number), Some(missing)) =
                (about(&stated, project, profession).first(), missing(&field, quantity, profession))
            {
                problems.add(
                    incomplete(&project.parameters[*number], bound, *number)
                        .expected(describe(&field, missing, project, grid)),
                );
            }
        }
    }
    fill(&mut field, quantity);
    Resolved {
        field,
        supplied: supplied(&stated, project),
        by_region: told_apart(&stated, project, REGION),
        by_age: told_apart(&stated, project, AGE),
        by_sex: told_apart(&stated, project, SEX),
        by_member: told_apart(&stated, project, FURTHER),
    }
}

/// What one parameter states, over the axes on which it varies; NaN where it states nothing.
#[cfg(feature = "full")]
pub(crate) fn stated_by(project: &Project, number: usize, bound: Bound, grid: &Grid) -> Field {
    let parameter = &project.parameters[number];
    let varies = std::array::from_fn(|axis| {
        varies_on(parameter, project, axis) || figures_vary_on(bound.of(parameter).0, project, axis)
    });
    let mut field = Field::new(grid, varies, f64::NAN);
    // What is wrong with it was said when the base was laid out.
    let mut told = Problems::default();
    write(&mut field, parameter, bound, project, grid, &Place::ROOT, &mut told);
    field
}

/// Those of the parameters `stated` that state something for a profession.
pub(crate) fn about(stated: &[usize], project: &Project, profession: usize) -> Vec<usize> {
    let mut about = Vec::new();
    for number in stated {
        if is_about(&project.parameters[*number], project, profession) {
            about.push(*number);
        }
    }
    about
}

/// For which professions the parameters `stated` state something.
pub(crate) fn supplied(stated: &[usize], project: &Project) -> Vec<bool> {
    list(project.axes.professions.len(), &|profession| !about(stated, project, profession).is_empty())
}

/// For which professions they tell the members of an axis apart.
pub(crate) fn told_apart(stated: &[usize], project: &Project, axis: usize) -> Vec<bool> {
    list(project.axes.professions.len(), &|profession| {
        let about = about(stated, project, profession);
        about.iter().any(|number| varies_on(&project.parameters[*number], project, axis))
    })
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

/// Whether a parameter is about the further member that a scope names, where it names one.
pub(crate) fn scope_names(parameter: &Parameter, wanted: &Scope) -> bool {
    let own = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
    let mut pairs = own.named().into_iter().zip(wanted.named());
    pairs.all(|((axis, own), (_, wanted))| {
        slot(axis) != Some(FURTHER) || own.is_none() || wanted.is_none() || own == wanted
    })
}

/// Whether a parameter tells the members of an axis apart, by its figures or by its scope.
pub(crate) fn varies_on(parameter: &Parameter, project: &Project, axis: usize) -> bool {
    let scope = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
    let named = |(named, id): &(Axis, Option<&str>)| id.is_some() && slot(*named) == Some(axis);
    let scoped = scope.named().iter().any(named) || (axis == SEX && scope.sex.is_some());
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
    let (low, high) = parameter.quantity.range();
    let mut outside = None;
    for index in field.cells() {
        if !field.is_within(index, &within) {
            continue;
        }
        match figures.at(index) {
            Ok(None) => {}
            Ok(Some(value)) => {
                let drawn_on = figures.is_drawn_on(index) && !(low..=high).contains(&value);
                if drawn_on && !parameter.quantity.is_clipped() {
                    outside = outside.or(Some(value));
                }
                overlapping |= !field.at(index).is_nan();
                written |= is_read(field, parameter.quantity, index);
                field.set(index, value);
            }
            Err(gap) if gaps.contains(&gap) => {}
            Err(gap) => gaps.push(gap),
        }
    }
    if overlapping {
        problems.add(place.problem(codes::PARAMETER_OVERLAP).found(parameter.quantity.word()));
    }
    if let Some(value) = outside {
        problems.add(here.problem(codes::VALUE_RANGE).found(value).expected((low, high)));
    }
    for gap in &gaps {
        let path = [figures.path(), ".values[", &gap.shown(), "]"].concat();
        problems.add(Problem::new(codes::SERIES_GAP, path).found("null"));
    }
    if !written && gaps.is_empty() {
        problems.add(incomplete_at(stated, parameter.quantity, here.path()));
    }
}

/// A parameter whose figures do not reach every cell that the model reads.
fn incomplete(parameter: &Parameter, bound: Bound, number: usize) -> Problem {
    let (stated, name) = bound.of(parameter);
    incomplete_at(stated, parameter.quantity, entry_path("parameters", number, name))
}

fn incomplete_at(stated: &Stated, quantity: Quantity, path: String) -> Problem {
    let code = match stated {
        Stated::Path { .. } => codes::PATH_INCOMPLETE,
        _ => codes::SERIES_INCOMPLETE,
    };
    Problem::new(code, path).found(quantity.word())
}

/// The members that a scope lets through; `None`, with a problem,
/// where it names a sex that the grid does not tell apart.
pub(crate) fn scope_indices(
    scope: &Scope,
    project: &Project,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<Within> {
    let axes = &project.axes;
    let sexes = positions(grid.sexes.len(), &|member| scope.sex.is_none_or(|sex| grid.sexes[member] == sex));
    if let (Some(sex), true) = (scope.sex, sexes.is_empty()) {
        let problem = place.field("sex").problem(codes::REFERENCE_UNKNOWN);
        problems.add(problem.found(sex.word()).expected(Sex::words(&grid.sexes).join(", ")));
        return None;
    }
    let mut within: Within = std::array::from_fn(|axis| match axis {
        AGE | YEAR => Vec::new(),
        _ => positions(grid.count[axis], &|_| true),
    });
    within[SEX] = sexes;
    for (axis, id) in scope.named() {
        let position = id.and_then(|id| axes.ids(axis).iter().position(|known| *known == id));
        if let (Some(position), Some(slot)) = (position, slot(axis)) {
            within[slot] = vec![position];
        }
    }
    Some(within)
}

/// A cell of a profession that the model reads and nobody stated; of further members only those of whom
/// something is stated.
fn missing(field: &Field, quantity: Quantity, profession: usize) -> Option<Index> {
    let own = |index: &Index| index[PROFESSION] == profession && is_read(field, quantity, *index);
    let known = list(field.count(FURTHER), &|member| {
        field.cells().any(|index| own(&index) && index[FURTHER] == member && !field.at(index).is_nan())
    });
    let all = !quantity.has_further();
    field.cells().find(|index| own(index) && (all || known[index[FURTHER]]) && field.at(*index).is_nan())
}

/// Whether the model reads a cell: the base year of a flow is read nowhere.
fn is_read(field: &Field, quantity: Quantity, index: Index) -> bool {
    !(quantity.is_flow() && field.varies(YEAR) && index[YEAR] == 0)
}

/// Fills what is not stated with the neutral value, where there is one.
fn fill(field: &mut Field, quantity: Quantity) {
    let neutral = quantity.neutral().unwrap_or(f64::NAN);
    for index in field.cells() {
        // What is read nowhere repeats the first year.
        let mut from = index;
        if !is_read(field, quantity, index) {
            from[YEAR] = 1;
        }
        let value = field.at(from);
        field.set(index, if value.is_nan() { neutral } else { value });
    }
}

/// The cell in words, naming only the axes on which the field varies: "F, 34, 2030".
fn describe(field: &Field, index: Index, project: &Project, grid: &Grid) -> String {
    let axes = &project.axes;
    let (age, year) = (grid.age_min + index[AGE] as i32, grid.base_year + index[YEAR] as i32);
    let parts: [&str; AXES] = [
        &axes.professions[index[PROFESSION]].id,
        &axes.regions[index[REGION]].id,
        &axes.sectors[index[SECTOR]].id,
        grid.sexes[index[SEX]].word(),
        &age.shown(),
        &year.shown(),
        &(index[FURTHER] + 1).shown(),
    ];
    let named = positions(parts.len(), &|axis| field.varies(axis));
    list(named.len(), &|at| parts[named[at]]).join(", ")
}
