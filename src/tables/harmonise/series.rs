//! Records become series: totals compared and left out, wider groups left out, cells told apart, members
//! sorted.

use rustc_hash::FxHashMap;

use super::{AXES, Axes, FIGURES_MAX, Key, NONE, Places, Record, TOTAL, UNCLEAR, slug, unit_of};
use crate::plain::{Problem, Problems, Shown, codes};
use crate::project::{AgeBand, Axis, ColumnRole, Definition, Dim, Flag, Series, Unit};
use crate::tables::recognise::Table;

pub(super) fn to_series(
    table: &Table,
    axes: Axes,
    records: Vec<Record>,
    place: &Places,
    problems: &mut Problems,
) -> Vec<Series> {
    let first = table.recipe.first_row as usize;
    if records.is_empty() {
        problems.add(Problem::new(codes::TABLE_NO_FIGURES, place.row(first)));
        return Vec::new();
    }
    let mut records = records;
    // An axis that has nothing but its total is none.
    for axis in 0..AXES.len() {
        let named = records.iter().any(|record| record.key[axis] < UNCLEAR);
        if !named {
            for record in &mut records {
                record.key[axis] = NONE;
            }
        }
    }
    let (totals, parts): (Vec<Record>, Vec<Record>) =
        records.into_iter().partition(|record| record.key.contains(&TOTAL));
    let parts = without_wider(parts, &axes, place, problems);
    let cells = unique(parts, place, problems);
    compare_totals(&totals, &cells, &axes, place, problems);
    if cells.is_empty() {
        problems.add(Problem::new(codes::TABLE_NO_FIGURES, place.row(first)));
        return Vec::new();
    }
    build(table, &axes, join(cells, &axes, place, problems), place, problems)
}

/// Adds the figures of entries that the user says are the same member; one that is missing leaves the sum
/// missing.
fn join(
    cells: FxHashMap<Key, Record>,
    axes: &Axes,
    place: &Places,
    problems: &mut Problems,
) -> FxHashMap<Key, Record> {
    let mut records: Vec<Record> = cells.into_values().collect();
    records.sort_by_key(|record| (record.row, record.column));
    let mut joined: FxHashMap<Key, Record> = FxHashMap::default();
    let mut told: Option<(usize, usize)> = None;
    for mut record in records {
        record.key = axes.joined(&record.key);
        match joined.get_mut(&record.key) {
            Some(other) => {
                other.value += record.value;
                other.flag = other.flag.take().or(record.flag);
                told.get_or_insert((0, record.row)).0 += 1;
            }
            None => {
                joined.insert(record.key, record);
            }
        }
    }
    if let Some((count, row)) = told {
        problems.add(Problem::new(codes::TABLE_JOINED, place.row(row)).found(count).warning());
    }
    joined
}

/// Takes out what other records divide more finely: age groups over narrower ones, ISCO codes above longer.
fn without_wider(records: Vec<Record>, axes: &Axes, place: &Places, problems: &mut Problems) -> Vec<Record> {
    let used = |axis: usize| {
        let names = axes.names(axis);
        let mut used: Vec<u32> =
            records.iter().map(|record| record.key[axis]).filter(|at| (*at as usize) < names.len()).collect();
        used.sort_unstable();
        used.dedup();
        used
    };
    let mut wider: Vec<(usize, u32)> = Vec::new();
    let age = AXES.iter().position(|axis| *axis == ColumnRole::Age).unwrap_or_default();
    let mut bands: Vec<(AgeBand, u32)> = used(age)
        .into_iter()
        .filter_map(|at| Some((AgeBand::parse(&axes.names(age)[at as usize])?, at)))
        .collect();
    let width = |band: &AgeBand| band.to.map_or(1_000 - band.from, |to| to - band.from);
    bands.sort_by_key(|(band, _)| width(band));
    let mut kept: Vec<AgeBand> = Vec::new();
    for (band, at) in bands {
        let overlaps = |other: &AgeBand| {
            other.from <= band.to.unwrap_or(i32::MAX) && band.from <= other.to.unwrap_or(i32::MAX)
        };
        if kept.iter().any(overlaps) {
            wider.push((age, at));
        } else {
            kept.push(band);
        }
    }
    let codes_used = used(0);
    let code = |at: u32| axes.names(0)[at as usize].as_str();
    for at in &codes_used {
        let own = code(*at);
        let digits = own.bytes().all(|byte| byte.is_ascii_digit());
        let divided = codes_used.iter().any(|other| {
            code(*other).len() > own.len()
                && code(*other).starts_with(own)
                && code(*other).bytes().all(|byte| byte.is_ascii_digit())
        });
        if digits && divided {
            wider.push((0, *at));
        }
    }
    let is_wider = |record: &Record| wider.iter().find(|(axis, at)| record.key[*axis] == *at);
    for (axis, at) in &wider {
        let count = records.iter().filter(|record| record.key[*axis] == *at).count();
        let row = records.iter().find(|record| record.key[*axis] == *at).map_or(0, |record| record.row);
        let name = axes.names(*axis)[*at as usize].as_str();
        let told = Problem::new(codes::TABLE_WIDER_LEFT_OUT, place.row(row)).found(name);
        problems.add(told.expected(count.shown()).warning());
    }
    records.into_iter().filter(|record| is_wider(record).is_none()).collect()
}

/// One record a cell: the same figure twice is told, two figures are a problem.
fn unique(records: Vec<Record>, place: &Places, problems: &mut Problems) -> FxHashMap<Key, Record> {
    let mut cells: FxHashMap<Key, Record> =
        FxHashMap::with_capacity_and_hasher(records.len(), Default::default());
    let mut repeated: Option<(usize, String)> = None;
    for record in records {
        let Some(other) = cells.get_mut(&record.key) else {
            cells.insert(record.key, record);
            continue;
        };
        let here = place.cell(record.row, record.column);
        if other.value.is_nan() && !record.value.is_nan() {
            *other = record;
        } else if record.value.is_nan() {
        } else if other.value == record.value {
            repeated.get_or_insert((0, here)).0 += 1;
        } else {
            let problem = Problem::new(codes::TABLE_DUPLICATE, here).found(record.value);
            let there = place.cell(other.row, other.column);
            problems.add(problem.expected([&*other.value.shown(), " · ", &there].concat()));
        }
    }
    if let Some((count, at)) = repeated {
        problems.add(Problem::new(codes::TABLE_REPEATED, at).found(count).warning());
    }
    cells
}

/// Totals are compared with the sums of their parts, where all of these stand there.
fn compare_totals(
    totals: &[Record],
    cells: &FxHashMap<Key, Record>,
    axes: &Axes,
    place: &Places,
    problems: &mut Problems,
) {
    if totals.is_empty() {
        return;
    }
    let told = Problem::new(codes::TABLE_TOTALS_LEFT_OUT, place.row(totals[0].row)).found(totals.len());
    problems.add(told.warning());
    let mut alone: Option<(usize, usize)> = None;
    let used: Vec<Vec<u32>> = (0..AXES.len())
        .map(|axis| {
            let mut used = vec![false; axes.names(axis).len()];
            for key in cells.keys() {
                if let Some(used) = used.get_mut(key[axis] as usize) {
                    *used = true;
                }
            }
            (0..used.len() as u32).filter(|at| used[*at as usize]).collect()
        })
        .collect();
    for total in totals {
        let axis: Vec<usize> = (0..AXES.len()).filter(|axis| total.key[*axis] == TOTAL).collect();
        // Of totals over several axes, one axis after the other is checked by other totals.
        let [axis] = axis[..] else { continue };
        if total.value.is_nan() {
            continue;
        }
        let parts: Vec<f64> = used[axis]
            .iter()
            .filter_map(|at| {
                let mut key = total.key;
                key[axis] = *at;
                cells.get(&key).map(|record| record.value)
            })
            .collect();
        if parts.is_empty() {
            let (count, _) = alone.get_or_insert((0, total.row));
            *count += 1;
        } else if parts.iter().all(|value| !value.is_nan()) {
            let sum: f64 = parts.iter().sum();
            // Each part may have been rounded to whole figures.
            let off = (sum - total.value).abs();
            if off > 0.5 * parts.len() as f64 && off > 1e-6 * total.value.abs() {
                let at = place.cell(total.row, total.column);
                let told = Problem::new(codes::TABLE_TOTAL_DIFFERS, at).found(sum).expected(total.value);
                problems.add(told.warning());
            }
        }
    }
    if let Some((count, row)) = alone {
        problems.add(Problem::new(codes::TABLE_TOTAL_ALONE, place.row(row)).found(count).warning());
    }
}

fn build(
    table: &Table,
    axes: &Axes,
    cells: FxHashMap<Key, Record>,
    place: &Places,
    problems: &mut Problems,
) -> Vec<Series> {
    let (level_axis, unit_axis) = (6, 7);
    let mut groups: Vec<(u32, u32)> = cells.keys().map(|key| (key[level_axis], key[unit_axis])).collect();
    groups.sort_unstable();
    groups.dedup();
    let several = groups.len() > 1;
    let mut list = Vec::new();
    for (level, unit) in groups {
        let mut own: Vec<&Record> = cells
            .iter()
            .filter(|(key, _)| (key[level_axis], key[unit_axis]) == (level, unit))
            .map(|(_, record)| record)
            .collect();
        own.sort_by_key(|record| (record.row, record.column));
        let level_name = axes.names(level_axis).get(level as usize);
        let definition = match level_name {
            Some(name) => Definition::ALL.iter().copied().find(|level| level.word() == name),
            None => table.recipe.definition,
        };
        let (unit, factor) = match axes.names(unit_axis).get(unit as usize) {
            Some(name) => unit_of(name, &table.recipe),
            None => (table.recipe.unit.unwrap_or(Unit::Heads), 1.0),
        };
        let figures: Vec<Figure<'_>> = own
            .iter()
            .map(|record| Figure {
                key: record.key,
                value: record.value * factor,
                flag: record.flag.as_deref(),
            })
            .collect();
        let suffix = match (several, level_name) {
            (false, _) => None,
            (true, Some(level)) => Some([level.as_str(), "_", unit.word()].concat()),
            (true, None) => Some(unit.word().to_owned()),
        };
        match dense(table, axes, &figures, unit, definition, suffix.as_deref()) {
            Ok(series) => list.push(series),
            Err(count) => problems.add(
                Problem::new(codes::FILE_LIMIT, place.row(table.recipe.first_row as usize))
                    .found(count)
                    .expected(FIGURES_MAX),
            ),
        }
    }
    list
}

/// A figure on its way into a series.
pub(in crate::tables) struct Figure<'f> {
    pub(in crate::tables) key: Key,
    pub(in crate::tables) value: f64,
    pub(in crate::tables) flag: Option<&'f str>,
}

/// A dense series of figures, members sorted; the number of its cells where there are too many.
pub(in crate::tables) fn dense(
    table: &Table,
    axes: &Axes,
    figures: &[Figure<'_>],
    unit: Unit,
    definition: Option<Definition>,
    suffix: Option<&str>,
) -> Result<Series, usize> {
    const DIMS: [Axis; 6] = [Axis::Profession, Axis::Region, Axis::Sector, Axis::Sex, Axis::Age, Axis::Year];
    let mut dims: Vec<Dim> = Vec::new();
    // Where each member stands among those of its dimension.
    let mut order: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, axis) in DIMS.into_iter().enumerate() {
        let names = axes.names(at);
        let mut used: Vec<usize> =
            figures.iter().map(|figure| figure.key[at] as usize).filter(|at| *at < names.len()).collect();
        used.sort_unstable();
        used.dedup();
        if used.is_empty() {
            continue;
        }
        match axis {
            Axis::Age => used.sort_by_key(|at| AgeBand::parse(&names[*at]).map(|band| band.from)),
            Axis::Year => used.sort_by_key(|at| names[*at].parse::<i32>().ok()),
            _ => {}
        }
        let mut places = vec![usize::MAX; names.len()];
        for (place, member) in used.iter().enumerate() {
            places[*member] = place;
        }
        dims.push(Dim { axis, values: used.iter().map(|member| names[*member].clone()).collect() });
        order.push((at, places));
    }
    let size =
        dims.iter().try_fold(1usize, |size, dim| size.checked_mul(dim.values.len())).unwrap_or(usize::MAX);
    if size > FIGURES_MAX {
        return Err(size);
    }
    let mut values = vec![f64::NAN; size];
    let mut flags = Vec::new();
    for figure in figures {
        let cell: Vec<usize> = order.iter().map(|(at, places)| places[figure.key[*at] as usize]).collect();
        let index = cell.iter().zip(&dims).fold(0, |index, (place, dim)| index * dim.values.len() + place);
        values[index] = figure.value;
        if let Some(flag) = figure.flag {
            flags
                .push(Flag { cell: cell.iter().map(|place| *place as i32).collect(), flag: flag.to_owned() });
        }
    }
    let stem = table.recipe.file.rsplit_once('.').map_or(&*table.recipe.file, |(stem, _)| stem);
    let mut id = slug(stem);
    if let Some(suffix) = suffix {
        id = [&*id, "_", suffix].concat();
    }
    Ok(Series {
        name: table.titles.first().cloned(),
        definition,
        flags: (!flags.is_empty()).then_some(flags),
        ..Series::bare(id, unit, dims, values)
    })
}
