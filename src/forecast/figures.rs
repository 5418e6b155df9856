//! The figures that one parameter states, and how each index of a grid is read from them: bands as
//! single ages, years between stated ones, members by name.

use super::grid::{Grid, Index, YEAR, bands, slot};
use crate::plain::{Place, Problems, Shown, at_least, codes};
use crate::project::{AgeBand, Axis, Between, Beyond, Dim, Project, Quantity, Series, Split, Stated};
use crate::tables::split::single_ages;
use std::ops::RangeInclusive;

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
                        split_ages(series, number, &values, inner, quantity, grid, place, problems)?;
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
                    if let (Quantity::CareUse, Some(beyond)) =
                        (quantity, bands.iter().position(|band| band.from > grid.age_max()))
                    {
                        // People above the open age are not told apart, so neither can their use be.
                        let open = [&grid.age_max().shown(), "+"].concat();
                        let problem = here.entry(beyond).problem(codes::SERIES_MEMBER);
                        problems.add(problem.found(&dim.values[beyond]).expected(open));
                        return None;
                    }
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
    number: usize,
    values: &[f64],
    inner: usize,
    quantity: Quantity,
    grid: &Grid,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<(Vec<f64>, RangeInclusive<i32>)> {
    let bands = bands(&series.dims[number].values);
    let limits = limits(&bands, series, number, grid, place, problems)?;
    let profile = matches!(quantity, Quantity::GraduateProfile | Quantity::ImmigrationProfile);
    let open = bands.iter().any(|band| band.to.is_none());
    let from = if profile { grid.age_min } else { limits[0] };
    let to = if profile || open { grid.age_max() } else { grid.age_max().min(limits[limits.len() - 1] - 1) };
    if limits[0] > to {
        return Some((Vec::new(), from..=to));
    }
    let before = problems.count();
    for gap in (0..values.len()).filter(|at| values[*at].is_nan()) {
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
    for o in 0..outer {
        for i in 0..inner {
            let at = |band: usize| (o * bands.len() + band) * inner + i;
            let fibre: Vec<f64> = (0..bands.len()).map(|band| values[at(band)]).collect();
            for (age, amount) in single_ages(&limits, &fibre, method).into_iter().enumerate() {
                split[(o * ages + (first + age).min(ages - 1)) * inner + i] += amount;
            }
        }
    }
    Some((split, from..=to))
}

/// Limits of the bands of an amount, the open one closed by the stated upper age.
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
    let mut limits = Vec::new();
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
        if at > 0 && limits.last() != Some(&band.from) {
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
            // An open band that starts at the grid's open age is that age.
            (None, _) if band.from >= grid.age_max() => band.from + 1,
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
