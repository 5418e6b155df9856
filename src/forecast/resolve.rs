//! From the parameters of one quantity to its field: names become indices, bands single ages, paths
//! yearly values. What is missing is reported, never filled.

use super::field::Field;
use super::grid::{AGE, Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, bands, slot};
use crate::plain::{Place, Problem, Problems, codes};
use crate::project::{
    AgeBand, Axis, Between, Beyond, Dim, Parameter, Project, Quantity, Scope, Series, Split, Stated,
};
use crate::tables::split::single_ages;
use std::ops::RangeInclusive;

/// A quantity over the grid, and for which professions it was stated.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    /// The values; where not stated, the neutral one, or NaN where there is none.
    pub field: Field,
    /// One mark a profession.
    pub supplied: Vec<bool>,
}

/// Lays the parameters of `quantity` out over `grid`.
pub fn resolve(project: &Project, quantity: Quantity, grid: &Grid, problems: &mut Problems) -> Resolved {
    let stated: Vec<(usize, &Parameter)> =
        project.parameters.iter().enumerate().filter(|(_, entry)| entry.quantity == quantity).collect();
    let mut varies = [false; 6];
    for (_, parameter) in &stated {
        for (axis, mark) in varies.iter_mut().enumerate() {
            *mark |= varies_on(parameter, project, axis);
        }
    }
    let mut field = Field::new(grid, varies, f64::NAN);
    for (number, parameter) in &stated {
        let root = Place::ROOT;
        let list = root.field("parameters");
        write(&mut field, parameter, project, grid, &list.entry(*number), problems);
    }
    let first = stated.first().map(|(number, _)| *number);
    let supplied = complete(&mut field, quantity, grid, project, first, problems);
    Resolved { field, supplied }
}

fn varies_on(parameter: &Parameter, project: &Project, axis: usize) -> bool {
    let scope = parameter.scope.as_ref().unwrap_or(&Scope::ALL);
    let scoped = match axis {
        PROFESSION => scope.profession.is_some(),
        REGION => scope.region.is_some(),
        SECTOR => scope.sector.is_some(),
        SEX => scope.sex.is_some(),
        _ => false,
    };
    scoped
        || match &parameter.value {
            Stated::Constant { .. } => false,
            Stated::Path { .. } => axis == YEAR,
            Stated::Series { series } => project
                .series(series)
                .is_some_and(|series| series.dims.iter().any(|dim| slot(dim.axis) == Some(axis))),
        }
}

/// How one index of the grid is read from a dimension of figures.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Reading {
    /// Not stated
    Absent,
    /// One member
    Member(usize),
    /// Between two members, `.2` of the way
    Between(usize, usize, f64),
}

fn write(
    field: &mut Field,
    parameter: &Parameter,
    project: &Project,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) {
    let within = scope_indices(parameter.scope.as_ref().unwrap_or(&Scope::ALL), project, grid);
    let value_place = place.field("value");
    let figures = match &parameter.value {
        Stated::Constant { value } => Figures::constant(*value),
        Stated::Path { years, values, between, beyond } => Figures {
            values: values.0.clone(),
            dims: vec![Dimension {
                axis: YEAR,
                stride: 1,
                readings: years_reading(years, *between, *beyond, grid),
            }],
            path: value_place.path(),
        },
        Stated::Series { series } => {
            let Some(position) = project.data.iter().position(|entry| entry.id == *series) else {
                return;
            };
            let root = Place::ROOT;
            let data = root.field("data");
            let entry = data.entry(position);
            match Figures::of(&project.data[position], parameter.quantity, project, grid, &entry, problems) {
                Some(figures) => figures,
                None => return,
            }
        }
    };
    let mut overlapping = false;
    for index in field.cells() {
        if !(0..4).all(|axis| !field.varies(axis) || within[axis].contains(&index[axis])) {
            continue;
        }
        match figures.at(index) {
            Ok(None) => {}
            Ok(Some(value)) => {
                if !overlapping && !field.at(index).is_nan() {
                    overlapping = true;
                    problems.add(
                        place
                            .problem(codes::PARAMETER_OVERLAP)
                            .found(parameter.quantity.word())
                            .expected(describe(field, index, project, grid)),
                    );
                }
                field.set(index, value);
            }
            Err(gap) => {
                problems.add(
                    Problem::new(codes::SERIES_GAP, format!("{}.values[{gap}]", figures.path))
                        .found("null")
                        .expected(describe(field, index, project, grid)),
                );
                return;
            }
        }
    }
}

/// The members that a scope lets through, for the four axes that it can name.
pub(super) fn scope_indices(scope: &Scope, project: &Project, grid: &Grid) -> [Vec<usize>; 4] {
    let axes = &project.axes;
    let one = |position: Option<usize>, count: usize| match position {
        Some(position) => vec![position],
        None => (0..count).collect(),
    };
    [
        one(scope.profession.as_deref().and_then(|id| axes.profession(id)), grid.count[PROFESSION]),
        one(scope.region.as_deref().and_then(|id| axes.region(id)), grid.count[REGION]),
        one(scope.sector.as_deref().and_then(|id| axes.sector(id)), grid.count[SECTOR]),
        match scope.sex {
            Some(sex) => grid.sexes.iter().position(|member| *member == sex).into_iter().collect(),
            None => (0..grid.count[SEX]).collect(),
        },
    ]
}

/// Figures with a reading for each dimension that they vary on.
struct Figures {
    values: Vec<f64>,
    dims: Vec<Dimension>,
    path: String,
}

/// One dimension of figures.
struct Dimension {
    /// Axis of the grid
    axis: usize,
    /// Distance of neighbouring members in the values
    stride: usize,
    /// How each index of the grid's axis is read
    readings: Vec<Reading>,
}

impl Figures {
    fn constant(value: f64) -> Figures {
        Figures { values: vec![value], dims: Vec::new(), path: String::new() }
    }

    /// The figures of a series, amounts already divided over single ages.
    fn of(
        series: &Series,
        quantity: Quantity,
        project: &Project,
        grid: &Grid,
        place: &Place<'_>,
        problems: &mut Problems,
    ) -> Option<Figures> {
        let mut values = series.values.0.clone();
        let mut lengths: Vec<usize> = series.dims.iter().map(|dim| dim.values.len()).collect();
        let mut readings = Vec::new();
        for (number, dim) in series.dims.iter().enumerate() {
            let axis = slot(dim.axis)?;
            let dims = place.field("dims");
            let entry = dims.entry(number);
            let here = entry.field("values");
            let reading = match dim.axis {
                Axis::Age if quantity.is_amount() => {
                    let inner: usize = lengths[number + 1..].iter().product();
                    let ages;
                    (values, ages) =
                        split_ages(series, dim, &values, inner, quantity, grid, place, problems)?;
                    lengths[number] = ages.clone().count();
                    (grid.age_min..=grid.age_max())
                        .map(|age| match ages.clone().position(|covered| covered == age) {
                            Some(member) => Reading::Member(member),
                            None => Reading::Absent,
                        })
                        .collect()
                }
                Axis::Age => {
                    let bands = bands(&dim.values);
                    (grid.age_min..=grid.age_max())
                        .map(|age| match bands.iter().position(|band| band.contains(age)) {
                            Some(member) => Reading::Member(member),
                            None => Reading::Absent,
                        })
                        .collect()
                }
                Axis::Year => {
                    let years: Vec<i32> = dim.values.iter().filter_map(|year| year.parse().ok()).collect();
                    years_reading(&years, series.between, series.beyond, grid)
                }
                Axis::Sex => {
                    for (member, word) in dim.values.iter().enumerate() {
                        if !grid.sexes.iter().any(|sex| sex.word() == word) {
                            let known: Vec<_> = grid.sexes.iter().map(|sex| sex.word()).collect();
                            problems.add(
                                here.entry(member)
                                    .problem(codes::SERIES_MEMBER)
                                    .found(word)
                                    .expected(known.join(", ")),
                            );
                            return None;
                        }
                    }
                    members(dim, grid.sexes.iter().map(|sex| sex.word()))
                }
                Axis::Profession => {
                    members(dim, project.axes.professions.iter().map(|member| member.id.as_str()))
                }
                Axis::Region => members(dim, project.axes.regions.iter().map(|member| member.id.as_str())),
                Axis::Sector => members(dim, project.axes.sectors.iter().map(|member| member.id.as_str())),
                Axis::StudyYear => return None,
            };
            readings.push((axis, reading));
        }
        let stride = |number: usize| lengths[number + 1..].iter().product();
        let dims = readings
            .into_iter()
            .enumerate()
            .map(|(number, (axis, readings))| Dimension { axis, stride: stride(number), readings })
            .collect();
        Some(Figures { values, dims, path: place.path() })
    }

    /// The figure of a cell: `Ok(None)` where no figure is stated, the position of the gap where one
    /// is stated as missing.
    fn at(&self, index: Index) -> Result<Option<f64>, usize> {
        let mut low = 0;
        let mut high = 0;
        let mut share = None;
        for dim in &self.dims {
            let (before, after) = match dim.readings[index[dim.axis]] {
                Reading::Absent => return Ok(None),
                Reading::Member(member) => (member, member),
                Reading::Between(before, after, part) => {
                    share = Some(part);
                    (before, after)
                }
            };
            low += before * dim.stride;
            high += after * dim.stride;
        }
        for at in [low, high] {
            if self.values[at].is_nan() {
                return Err(at);
            }
        }
        Ok(Some(match share {
            Some(part) => self.values[low] + (self.values[high] - self.values[low]) * part,
            None => self.values[low],
        }))
    }
}

fn members<'a>(dim: &Dim, ids: impl Iterator<Item = &'a str>) -> Vec<Reading> {
    ids.map(|id| match dim.values.iter().position(|member| member == id) {
        Some(member) => Reading::Member(member),
        None => Reading::Absent,
    })
    .collect()
}

/// The reading of each year of the grid from the stated years.
fn years_reading(
    years: &[i32],
    between: Option<Between>,
    beyond: Option<Beyond>,
    grid: &Grid,
) -> Vec<Reading> {
    (0..grid.count[YEAR] as i32)
        .map(|number| {
            let year = grid.base_year + number;
            let Some(before) = years.iter().rposition(|stated| *stated <= year) else {
                return Reading::Absent;
            };
            if years[before] == year {
                return Reading::Member(before);
            }
            match (years.get(before + 1), between, beyond) {
                (Some(_), Some(Between::Step), _) => Reading::Member(before),
                (Some(after), Some(Between::Linear), _) => {
                    let width = f64::from(after - years[before]);
                    Reading::Between(before, before + 1, f64::from(year - years[before]) / width)
                }
                (None, _, Some(Beyond::Hold)) => Reading::Member(before),
                _ => Reading::Absent,
            }
        })
        .collect()
}

/// Amounts of a series at single ages, and which ages of the grid they cover.
///
/// What lies above the grid's open age belongs to it. Above an open band there is nobody; a profile
/// has no share outside its bands, by its definition. What lies outside the bands of a stock or a
/// population otherwise is not known, and not covered.
#[allow(clippy::too_many_arguments)]
fn split_ages(
    series: &Series,
    dim: &Dim,
    values: &[f64],
    inner: usize,
    quantity: Quantity,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<(Vec<f64>, RangeInclusive<i32>)> {
    let bands = bands(&dim.values);
    let limits = limits(&bands, series, grid, place, problems)?;
    let profile = matches!(quantity, Quantity::GraduateProfile | Quantity::ImmigrationProfile);
    let open = bands.iter().any(|band| band.to.is_none());
    let from = if profile { grid.age_min } else { limits[0] };
    let to = if profile || open { grid.age_max() } else { grid.age_max().min(limits[limits.len() - 1] - 1) };
    let ages = (to - from + 1) as usize;
    let first = (limits[0] - from) as usize;
    let outer = values.len() / (bands.len() * inner);
    let mut split = vec![0.0; outer * ages * inner];
    let method = series.split.unwrap_or(Split::Monotone);
    for o in 0..outer {
        for i in 0..inner {
            let at = |band: usize| (o * bands.len() + band) * inner + i;
            let fibre: Vec<f64> = (0..bands.len()).map(|band| values[at(band)]).collect();
            if let Some(gap) = fibre.iter().position(|amount| amount.is_nan()) {
                problems.add(
                    Problem::new(codes::SERIES_GAP, format!("{}.values[{}]", place.path(), at(gap)))
                        .found("null")
                        .expected(&dim.values[gap]),
                );
                return None;
            }
            for (number, amount) in single_ages(&limits, &fibre, method).into_iter().enumerate() {
                split[(o * ages + (first + number).min(ages - 1)) * inner + i] += amount;
            }
        }
    }
    Some((split, from..=to))
}

/// Limits of the bands of an amount, the open one closed by the stated upper age.
fn limits(
    bands: &[AgeBand],
    series: &Series,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<Vec<i32>> {
    let dims = place.field("dims");
    let mut limits = Vec::new();
    for (number, band) in bands.iter().enumerate() {
        if band.from < grid.age_min {
            problems.add(
                dims.problem(codes::SERIES_MEMBER)
                    .found(band.from.to_string())
                    .expected(format!("≥ {}", grid.age_min)),
            );
            return None;
        }
        if number > 0 && limits.last() != Some(&band.from) {
            problems.add(
                dims.problem(codes::SERIES_INCOMPLETE)
                    .found(band.from.to_string())
                    .expected(limits.last().map(ToString::to_string).unwrap_or_default()),
            );
            return None;
        }
        if number == 0 {
            limits.push(band.from);
        }
        limits.push(match (band.to, series.open_age_upper) {
            (Some(to), _) => to + 1,
            // An open band that starts at the grid's open age is that age.
            (None, _) if band.from >= grid.age_max() => band.from + 1,
            (None, Some(upper)) if upper >= band.from => upper + 1,
            (None, upper) => {
                problems.add(
                    place
                        .field("open_age_upper")
                        .problem(codes::SERIES_OPEN_AGE)
                        .found(upper.map_or_else(|| "null".to_owned(), |upper| upper.to_string()))
                        .expected(format!("≥ {}", band.from)),
                );
                return None;
            }
        });
    }
    Some(limits)
}

/// Reports what is stated for a part of a profession only, and fills professions that are not stated
/// at all with the neutral value.
fn complete(
    field: &mut Field,
    quantity: Quantity,
    grid: &Grid,
    project: &Project,
    first: Option<usize>,
    problems: &mut Problems,
) -> Vec<bool> {
    let professions = if field.varies(PROFESSION) { grid.count[PROFESSION] } else { 1 };
    let needed = |index: &Index| !(quantity.is_flow() && field.varies(YEAR) && index[YEAR] == 0);
    let mut supplied = Vec::new();
    for profession in 0..professions {
        let cells = || field.cells().filter(|index| index[PROFESSION] == profession).filter(&needed);
        let missing = cells().find(|index| field.at(*index).is_nan());
        let any = cells().any(|index| !field.at(index).is_nan());
        if let (Some(missing), true) = (missing, any) {
            let number = first.unwrap_or_default();
            problems.add(
                Problem::new(codes::SERIES_INCOMPLETE, format!("parameters[{number}].value"))
                    .found(quantity.word())
                    .expected(describe(field, missing, project, grid)),
            );
        }
        supplied.push(any);
    }
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
    if professions == 1 { vec![supplied[0]; grid.count[PROFESSION]] } else { supplied }
}

/// The cell in words, naming only the axes on which the field varies: "F, 34, 2030".
fn describe(field: &Field, index: Index, project: &Project, grid: &Grid) -> String {
    let axes = &project.axes;
    let parts = [
        (PROFESSION, axes.professions[index[PROFESSION]].id.clone()),
        (REGION, axes.regions[index[REGION]].id.clone()),
        (SECTOR, axes.sectors[index[SECTOR]].id.clone()),
        (SEX, grid.sexes[index[SEX]].word().to_owned()),
        (AGE, (grid.age_min + index[AGE] as i32).to_string()),
        (YEAR, (grid.base_year + index[YEAR] as i32).to_string()),
    ];
    let named: Vec<_> =
        parts.into_iter().filter(|(axis, _)| field.varies(*axis)).map(|(_, name)| name).collect();
    named.join(", ")
}
