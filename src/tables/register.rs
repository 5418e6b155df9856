//! Microdata: counted while they are read, and nothing of a row kept.
//!
//! A row is a person, or one job of a person where a column identifies persons. The identifier lives as a
//! hash until the file is counted; names, identifiers and birth dates never leave this file of code. A person
//! with several rows is one head, in the job of most hours (of full-time equivalents, where these are given;
//! the first row where neither is), and every job counts with its hours. A row that is the same as another
//! of the same person in every cell is one that was written twice, and is counted once.

use std::hash::{DefaultHasher, Hash, Hasher};

use rustc_hash::{FxHashMap, FxHashSet};

use super::codes::year;
use super::file::{Cell, File};
use super::harmonise::{AXES, Axes, Figure, Key, LEFT_OUT, Places, TOTAL, UNCLEAR, UNKNOWN, axis_at, dense};
use super::number;
use super::recognise::Table;
use crate::plain::{Problem, Problems, Shown, codes};
use crate::project::{AgeBand, ColumnRole, DecimalSign, Series, Unit};

/// What is counted in one cell.
#[derive(Default, Clone, Copy)]
struct Count {
    heads: f64,
    fte: f64,
    /// Jobs whose hours are not stated.
    unstated: usize,
}

struct Person {
    cell: u32,
    amount: f64,
    row: u64,
}

/// Counts a register: heads, and full-time equivalents where the register states them or hours.
pub(super) fn aggregate(
    file: &File,
    table: &Table,
    fte_hours: Option<f64>,
    place: &Places,
    rows: &mut usize,
    progress: &mut dyn FnMut(f64),
    problems: &mut Problems,
) -> Vec<Series> {
    let recipe = &table.recipe;
    let mut axes = Axes::new(table);
    let column = |role: ColumnRole| {
        recipe.columns.iter().find(|column| column.role == role).map(|column| column.column as usize - 1)
    };
    let (person, birth) = (column(ColumnRole::Person), column(ColumnRole::Birth));
    let (hours, fte) = (column(ColumnRole::Hours), column(ColumnRole::Fte));
    let amount_column = fte.or(hours);
    let per_fte = match (fte, hours, fte_hours) {
        (Some(_), ..) => Some(1.0),
        (None, Some(_), Some(hours)) if hours > 0.0 => Some(hours),
        (None, Some(column), _) => {
            let at = place.cell(recipe.first_row as usize, column + 1);
            problems.add(Problem::new(codes::TABLE_FTE_HOURS, at).warning());
            None
        }
        (None, None, _) => None,
    };
    let dims: Vec<(usize, usize)> = recipe
        .columns
        .iter()
        .filter_map(|column| axis_at(column.role).map(|axis| (column.column as usize - 1, axis)))
        .collect();
    let age_axis = AXES.iter().position(|axis| *axis == ColumnRole::Age).unwrap_or_default();
    let year_axis = AXES.iter().position(|axis| *axis == ColumnRole::Year).unwrap_or_default();
    let mut cells: Vec<Count> = Vec::new();
    let mut cell_at: FxHashMap<Key, u32> = FxHashMap::default();
    let mut persons: FxHashMap<(u64, u32), Person> = FxHashMap::default();
    let mut several: FxHashSet<u64> = FxHashSet::default();
    let mut told = Told::default();
    let (first, last) = (recipe.first_row as usize, recipe.last_row.map(|row| row as usize));
    let read = file.rows(table.sheet, &mut |number, row| {
        if number < first {
            return true;
        }
        if last.is_some_and(|last| number > last) {
            return false;
        }
        if row.iter().filter(|cell| !cell.is_empty()).count() < 2 {
            return true;
        }
        *rows += 1;
        if rows.is_multiple_of(20_000) {
            progress(*rows as f64);
        }
        let mut key = axes.fixed;
        for (column, axis) in &dims {
            let cell = row.get(*column).unwrap_or(&Cell::Empty);
            let at = || place.cell(number, column + 1);
            key[*axis] = match cell {
                Cell::Text(text) => axes.axis(*axis).of(text, &at, problems),
                Cell::Empty => UNKNOWN,
                other => axes.axis(*axis).of(&other.shown(), &at, problems),
            };
        }
        if let Some(column) = birth {
            let year: Option<i32> =
                axes.names(year_axis).get(key[year_axis] as usize).and_then(|year| year.parse().ok());
            key[age_axis] = match (born(row.get(column).unwrap_or(&Cell::Empty)), year) {
                (Some(born), Some(year)) if (0..=120).contains(&(year - born)) => {
                    let age: i32 = year - born;
                    axes.axis(age_axis).member(&age.shown())
                }
                (Some(_), Some(_)) => {
                    told.impossible.get_or_insert((0, number)).0 += 1;
                    UNKNOWN
                }
                _ => UNKNOWN,
            };
        }
        if key.contains(&UNCLEAR) {
            return true;
        }
        if key.contains(&UNKNOWN) || key.contains(&LEFT_OUT) || key.contains(&TOTAL) {
            let which = if key.contains(&LEFT_OUT) { &mut told.left_out } else { &mut told.unknown };
            which.get_or_insert((0, number)).0 += 1;
            return true;
        }
        let amount =
            amount_column.map(|column| amount(row.get(column).unwrap_or(&Cell::Empty), recipe.decimal));
        let at = *cell_at.entry(key).or_insert_with(|| {
            cells.push(Count::default());
            cells.len() as u32 - 1
        });
        let mut add_job = |cells: &mut Vec<Count>| match amount {
            Some(Some(amount)) => cells[at as usize].fte += amount,
            Some(None) => {
                cells[at as usize].unstated += 1;
                told.unstated.get_or_insert((0, number)).0 += 1;
            }
            None => {}
        };
        let Some(id) = person.and_then(|column| row.get(column)).filter(|cell| !cell.is_empty()) else {
            if person.is_some() {
                told.nameless.get_or_insert((0, number)).0 += 1;
            }
            add_job(&mut cells);
            cells[at as usize].heads += 1.0;
            return true;
        };
        let who = hash(std::slice::from_ref(id));
        let whole = hash(row);
        let weight = amount.flatten().unwrap_or(-1.0);
        match persons.get_mut(&(who, key[year_axis])) {
            None => {
                add_job(&mut cells);
                persons.insert((who, key[year_axis]), Person { cell: at, amount: weight, row: whole });
            }
            Some(known) => {
                if known.row == whole || !several.insert(whole) {
                    told.written_twice.get_or_insert((0, number)).0 += 1;
                    return true;
                }
                add_job(&mut cells);
                told.jobs.get_or_insert((0, number)).0 += 1;
                if weight > known.amount {
                    (known.cell, known.amount) = (at, weight);
                }
            }
        }
        true
    });
    if let Err(problem) = read {
        problems.add(problem);
        return Vec::new();
    }
    for person in persons.values() {
        cells[person.cell as usize].heads += 1.0;
    }
    drop(persons);
    told.tell(person.is_none(), first, place, problems);
    if cells.is_empty() {
        problems.add(Problem::new(codes::TABLE_NO_FIGURES, place.row(first)));
        return Vec::new();
    }
    // Entries that the user says are the same member are counted together.
    let mut keys: Vec<(Key, u32)> = Vec::new();
    let mut first_of: FxHashMap<Key, u32> = FxHashMap::default();
    let mut read: Vec<(Key, u32)> = cell_at.into_iter().collect();
    read.sort_unstable();
    for (key, at) in read {
        let joined = axes.joined(&key);
        let first = *first_of.entry(joined).or_insert(at);
        if first == at {
            keys.push((joined, at));
        } else {
            let count = cells[at as usize];
            let whole = &mut cells[first as usize];
            whole.heads += count.heads;
            whole.fte += count.fte;
            whole.unstated += count.unstated;
        }
    }
    // Nobody in a cell that the register could hold is a count of none, not a figure that is missing.
    let mut counted = vec![(Unit::Heads, None)];
    if let Some(per_fte) = per_fte {
        counted.push((Unit::Fte, Some(per_fte)));
    }
    let several_series = counted.len() > 1;
    let mut list = Vec::new();
    for (unit, per_fte) in counted {
        let figures: Vec<Figure<'_>> = keys
            .iter()
            .map(|(key, at)| {
                let count = cells[*at as usize];
                let value = match per_fte {
                    None => count.heads,
                    Some(_) if count.unstated > 0 => f64::NAN,
                    Some(per_fte) => count.fte / per_fte,
                };
                Figure { key: *key, value, flag: None }
            })
            .collect();
        let suffix = several_series.then(|| unit.word());
        match dense(table, &axes, &figures, unit, recipe.definition, suffix) {
            Ok(mut series) => {
                fill_absent(&mut series, &figures, &axes);
                list.push(series);
            }
            Err(count) => {
                problems.add(Problem::new(codes::FILE_LIMIT, place.row(first)).found(count));
            }
        }
    }
    list
}

/// Cells that no row fell into are zero: a register counts everybody. Those with hours that are not stated
/// stay missing.
fn fill_absent(series: &mut Series, figures: &[Figure<'_>], axes: &Axes) {
    let mut stated = vec![false; series.values.0.len()];
    for figure in figures {
        let mut index = 0;
        let mut inside = true;
        for dim in &series.dims {
            let axis = match dim.axis {
                crate::project::Axis::Profession => 0,
                crate::project::Axis::Region => 1,
                crate::project::Axis::Sector => 2,
                crate::project::Axis::Sex => 3,
                crate::project::Axis::Age => 4,
                _ => 5,
            };
            let name = axes.names(axis).get(figure.key[axis] as usize);
            match dim.values.iter().position(|value| Some(value) == name) {
                Some(place) => index = index * dim.values.len() + place,
                None => inside = false,
            }
        }
        if inside {
            stated[index] = true;
        }
    }
    for (value, stated) in series.values.0.iter_mut().zip(stated) {
        if !stated {
            *value = 0.0;
        }
    }
    // Every age between the youngest and the oldest, also those that nobody has.
    let Some(at) = series.dims.iter().position(|dim| dim.axis == crate::project::Axis::Age) else { return };
    let ages: Vec<AgeBand> = series.dims[at].values.iter().filter_map(|age| AgeBand::parse(age)).collect();
    let single =
        ages.iter().all(|age| age.to == Some(age.from)) && ages.len() == series.dims[at].values.len();
    let (Some(low), Some(high)) = (ages.first(), ages.last()) else { return };
    if !single || ages.len() as i32 == high.from - low.from + 1 {
        return;
    }
    let inner: usize = series.dims[at + 1..].iter().map(|dim| dim.values.len()).product();
    let outer: usize = series.dims[..at].iter().map(|dim| dim.values.len()).product();
    let count = (high.from - low.from + 1) as usize;
    let mut values = vec![0.0; outer * count * inner];
    for block in 0..outer {
        for (from, age) in ages.iter().enumerate() {
            let to = (age.from - low.from) as usize;
            let (source, target) = ((block * ages.len() + from) * inner, (block * count + to) * inner);
            values[target..target + inner].copy_from_slice(&series.values.0[source..source + inner]);
        }
    }
    series.values.0 = values;
    series.dims[at].values = (low.from..=high.from).map(Shown::shown).collect();
}

/// What is told once with its number and the row of the first.
#[derive(Default)]
struct Told {
    unknown: Option<(usize, usize)>,
    left_out: Option<(usize, usize)>,
    impossible: Option<(usize, usize)>,
    unstated: Option<(usize, usize)>,
    nameless: Option<(usize, usize)>,
    written_twice: Option<(usize, usize)>,
    jobs: Option<(usize, usize)>,
}

impl Told {
    fn tell(self, no_persons: bool, first: usize, place: &Places, problems: &mut Problems) {
        if no_persons {
            problems.add(Problem::new(codes::TABLE_NO_PERSON, place.row(first)).warning());
        }
        for (code, told) in [
            (codes::TABLE_PERSONS_UNKNOWN, self.unknown),
            (codes::TABLE_PERSONS_LEFT_OUT, self.left_out),
            (codes::TABLE_BIRTH, self.impossible),
            (codes::TABLE_HOURS_UNSTATED, self.unstated),
            (codes::TABLE_PERSON_NAMELESS, self.nameless),
            (codes::TABLE_WRITTEN_TWICE, self.written_twice),
            (codes::TABLE_SEVERAL_JOBS, self.jobs),
        ] {
            if let Some((count, row)) = told {
                problems.add(Problem::new(code, place.row(row)).found(count).warning());
            }
        }
    }
}

fn hash(cells: &[Cell<'_>]) -> u64 {
    // Its keys are fixed, so that the same file gives the same counts; quicker hashes meet one another.
    let mut hasher = DefaultHasher::new();
    for cell in cells {
        match cell {
            Cell::Text(text) => text.hash(&mut hasher),
            other => other.shown().hash(&mut hasher),
        }
    }
    hasher.finish()
}

fn born(cell: &Cell<'_>) -> Option<i32> {
    match cell {
        Cell::Date(year, ..) => Some(*year),
        Cell::Text(text) => year::read(text).or_else(|| compact(text)),
        Cell::Number(value) => compact(&value.shown()).or_else(|| year::read(&value.shown())),
        _ => None,
    }
}

/// `19750321`
fn compact(text: &str) -> Option<i32> {
    let plain = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| year::read(&text[..4])).flatten()
}

/// Hours or full-time equivalents; `None` where not stated.
fn amount(cell: &Cell<'_>, decimal: Option<DecimalSign>) -> Option<f64> {
    match cell {
        Cell::Number(value) => Some(*value),
        Cell::Text(text) => number::read(text, decimal.unwrap_or(DecimalSign::Point)),
        _ => None,
    }
    .filter(|amount| *amount >= 0.0)
}
