//! The figures that one parameter states, and how each index of a grid is read from them: bands as
//! single ages, years between stated ones, members by name.

use super::grid::{AGE, Grid, Index, YEAR, bands, slot};
use crate::FULL;
use crate::lists::{list, positions};
use crate::plain::{Place, Problems, Shown, at_least, codes};
use crate::project::{
    AgeBand, Axis, Between, Beyond, Dim, Over, Project, Quantity, Series, Sex, Split, Stated,
};
#[cfg(feature = "full")]
use crate::tables::split::open_tail;
use crate::tables::split::single_ages;

/// How one index of the grid is read from a dimension of figures.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Reading {
    /// Not stated
    Absent,
    /// One member
    Member(usize),
    /// Between two members, `.2` of the way; beyond the second where that is more than 1
    Between(usize, usize, f64),
}

impl Reading {
    fn of(member: Option<usize>) -> Reading {
        member.map_or(Reading::Absent, Reading::Member)
    }
}

/// Figures with a reading for each dimension that they vary on.
pub struct Figures {
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
    /// The figures of a value; `None`, with problems added, where they cannot be read.
    pub fn of(
        stated: &Stated,
        quantity: Quantity,
        project: &Project,
        grid: &Grid,
        place: &Place<'_>,
        problems: &mut Problems,
    ) -> Option<Figures> {
        match stated {
            Stated::Constant { value } => {
                Some(Figures { values: vec![*value], dims: Vec::new(), path: place.path() })
            }
            Stated::Path { years, values, between, beyond } => Some(Figures {
                values: values.0.clone(),
                dims: vec![Dimension {
                    axis: YEAR,
                    stride: 1,
                    readings: years_reading(years, *between, *beyond, grid),
                }],
                path: place.path(),
            }),
            Stated::Series { series } => {
                let position = project.data.iter().position(|entry| entry.id == *series)?;
                let root = Place::ROOT;
                let data = root.field("data");
                let entry = data.entry(position);
                Figures::of_series(&project.data[position], quantity, project, grid, &entry, problems)
            }
        }
    }

    /// Whether the figure of a cell lies on a line drawn on beyond the last two stated ones.
    pub fn is_drawn_on(&self, index: Index) -> bool {
        self.dims
            .iter()
            .any(|dim| matches!(dim.readings[index[dim.axis]], Reading::Between(_, _, part) if part > 1.0))
    }

    /// Where the figures stand in the project.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The figures of a series, amounts already divided over single ages.
    fn of_series(
        series: &Series,
        quantity: Quantity,
        project: &Project,
        grid: &Grid,
        place: &Place<'_>,
        problems: &mut Problems,
    ) -> Option<Figures> {
        let mut values = series.values.0.clone();
        let mut lengths = list(series.dims.len(), &|number| series.dims[number].values.len());
        let mut dimensions = Vec::new();
        for (number, dim) in series.dims.iter().enumerate() {
            let axis = slot(dim.axis)?;
            let dims = place.field("dims");
            let entry = dims.entry(number);
            let here = entry.field("values");
            let readings = match dim.axis {
                Axis::Age if quantity.is_amount() => {
                    let inner: usize = lengths[number + 1..].iter().product();
                    let (from, to);
                    (values, from, to) =
                        split_ages(series, number, &values, inner, quantity, grid, place, problems)?;
                    lengths[number] = (to - from + 1).max(0) as usize;
                    ages_reading(grid, &|age| (from <= age && age <= to).then(|| (age - from) as usize))
                }
                Axis::Age => {
                    let bands = bands(&dim.values);
                    let of_inhabitants =
                        matches!(quantity.over(), Over::Population | Over::PopulationServices);
                    if let (true, Some(beyond)) =
                        (of_inhabitants, bands.iter().position(|band| band.from > grid.age_max()))
                    {
                        // People above the open age are not told apart, so neither can their use be.
                        let open = [&grid.age_max().shown(), "+"].concat();
                        let problem = here.entry(beyond).problem(codes::SERIES_MEMBER);
                        problems.add(problem.found(&dim.values[beyond]).expected(open));
                        return None;
                    }
                    ages_reading(grid, &|age| bands.iter().position(|band| band.contains(age)))
                }
                Axis::Year | Axis::YearsSince => {
                    let years = list(dim.values.len(), &|at| dim.values[at].parse().unwrap_or_default());
                    years_reading(&years, series.between, series.beyond, grid)
                }
                Axis::Sex => {
                    let known = Sex::words(&grid.sexes);
                    for (member, word) in dim.values.iter().enumerate() {
                        if !known.contains(&word.as_str()) {
                            let problem = here.entry(member).problem(codes::SERIES_MEMBER);
                            problems.add(problem.found(word).expected(known.join(", ")));
                            return None;
                        }
                    }
                    members(dim, &known)
                }
                Axis::StudyYear => return None,
                _ => members(dim, &project.axes.ids(dim.axis)),
            };
            dimensions.push(Dimension { axis, stride: 0, readings });
        }
        let mut stride = 1;
        for (dimension, length) in dimensions.iter_mut().zip(lengths).rev() {
            dimension.stride = stride;
            stride *= length;
        }
        Some(Figures { values, dims: dimensions, path: place.path() })
    }

    /// The figure of a cell: `Ok(None)` where no figure is stated, the position of the gap where one
    /// is stated as missing.
    pub fn at(&self, index: Index) -> Result<Option<f64>, usize> {
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

/// The reading of each name of the grid from the member of that name.
fn members(dim: &Dim, names: &[&str]) -> Vec<Reading> {
    list(names.len(), &|at| Reading::of(dim.values.iter().position(|member| member == names[at])))
}

/// The reading of each age of the grid from the member that covers it.
fn ages_reading(grid: &Grid, covering: &dyn Fn(i32) -> Option<usize>) -> Vec<Reading> {
    list(grid.count[AGE], &|age| Reading::of(covering(grid.age_min + age as i32)))
}

/// The reading of each year of the grid from the stated years.
fn years_reading(
    years: &[i32],
    between: Option<Between>,
    beyond: Option<Beyond>,
    grid: &Grid,
) -> Vec<Reading> {
    list(grid.count[YEAR], &|number| {
        let year = grid.base_year + number as i32;
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
            (None, _, Some(Beyond::Linear)) if before > 0 => {
                let width = f64::from(years[before] - years[before - 1]);
                let part = f64::from(year - years[before - 1]) / width;
                Reading::Between(before - 1, before, part)
            }
            _ => Reading::Absent,
        }
    })
}

/// Amounts of a series at single ages, and the first and the last age of the grid that they cover.
///
/// What lies above the grid's open age belongs to it. Above an open band there is nobody; a profile
/// has no share outside its bands, by its definition. What lies outside the bands of a stock or a
/// population otherwise is not known, and not covered.
#[allow(clippy::too_many_arguments)]
fn split_ages(
    series: &Series,
    number: usize,
    values: &[f64],
    inner: usize,
    quantity: Quantity,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<(Vec<f64>, i32, i32)> {
    let bands = bands(&series.dims[number].values);
    let limits = limits(&bands, series, number, grid, place, problems)?;
    let profile = quantity.is_profile();
    let open = bands.iter().any(|band| band.to.is_none());
    let from = if profile { grid.age_min } else { limits[0] };
    let to = if profile || open { grid.age_max() } else { grid.age_max().min(limits[limits.len() - 1] - 1) };
    if limits[0] > to && !profile {
        return Some((Vec::new(), from, to));
    }
    let before = problems.count();
    for gap in positions(values.len(), &|at| values[at].is_nan()) {
        problems.add(place.field("values").entry(gap).problem(codes::SERIES_GAP).found("null"));
    }
    if problems.count() != before {
        return None;
    }
    let ages = (to - from + 1) as usize;
    let first = (limits[0] - from) as usize;
    let outer = values.len() / (bands.len() * inner);
    let mut split = vec![0.0; outer * ages * inner];
    let method = series.split.unwrap_or(Split::Monotone);
    // The open age is no year wide: its amount stays whole, and bends no curve below it.
    let closed = limits.len() - 1;
    for o in 0..outer {
        for i in 0..inner {
            let at = |band: usize| (o * bands.len() + band) * inner + i;
            let mut add = |age: usize, amount: f64| {
                split[(o * ages + (first + age).min(ages - 1)) * inner + i] += amount;
            };
            let fibre = list(closed, &|band| values[at(band)]);
            let single = if closed > 0 { single_ages(&limits, &fibre, method) } else { Vec::new() };
            for (age, amount) in single.iter().enumerate() {
                add(age, *amount);
            }
            for band in closed..bands.len() {
                let amount = values[at(band)];
                let rest = match series.open_age_tail {
                    #[cfg(feature = "full")]
                    Some(tail) => {
                        // Above the grid's open age nobody is told apart.
                        let from = (bands[band].from - limits[0]) as usize;
                        let below = (ages - 1).saturating_sub(first + from);
                        let (single, above) = open_tail(amount, tail, below);
                        for (age, amount) in single.into_iter().enumerate() {
                            add(from + age, amount);
                        }
                        above
                    }
                    _ => amount,
                };
                add(ages, rest);
            }
        }
    }
    Some((split, from, to))
}

/// Limits of the bands of an amount: an open one is closed by the stated upper age, or left out where it
/// is the grid's open age.
fn limits(
    bands: &[AgeBand],
    series: &Series,
    number: usize,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<Vec<i32>> {
    let dims = place.field("dims");
    let dim = dims.entry(number);
    let members = dim.field("values");
    let mut limits: Vec<i32> = Vec::new();
    for (at, band) in bands.iter().enumerate() {
        if band.from < grid.age_min {
            problems.add(
                members
                    .entry(at)
                    .problem(codes::SERIES_MEMBER)
                    .found(band.from)
                    .expected(at_least(grid.age_min)),
            );
            return None;
        }
        // Above the open age it does not matter where somebody stands.
        if limits.last().is_some_and(|last| *last != band.from && *last <= grid.age_max()) {
            problems.add(
                members
                    .problem(codes::SERIES_INCOMPLETE)
                    .found(band.from)
                    .expected(limits.last().map(|limit| limit.shown()).unwrap_or_default()),
            );
            return None;
        }
        if at == 0 {
            limits.push(band.from);
        }
        limits.push(match (band.to, series.open_age_upper) {
            (Some(to), _) => to + 1,
            (None, _) if band.from >= grid.age_max() || (FULL && series.open_age_tail.is_some()) => break,
            (None, Some(upper)) if upper >= band.from => upper + 1,
            (None, upper) => {
                problems.add(
                    place
                        .field("open_age_upper")
                        .problem(codes::SERIES_OPEN_AGE)
                        .found(upper.map_or_else(|| "null".to_owned(), Shown::shown))
                        .expected(at_least(band.from)),
                );
                return None;
            }
        });
    }
    Some(limits)
}
