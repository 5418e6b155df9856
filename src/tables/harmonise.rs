//! From the rows of a table to series, by a recipe.
//!
//! Every record is a figure with its members. Totals are compared with the sums of their parts and left out;
//! of age groups that overlap the narrowest stay; of ISCO codes the longest; what is left out is told with
//! its number. A missing figure stays missing, and two different figures for one cell are a problem.

mod series;

use rustc_hash::FxHashMap;

use super::codes::{isco, unit};
use super::file::{Cell, File, cell_place};
use super::members::{Member, Members, levels_of};
use super::number::{self, Evidence};
use super::profile::Profile;
use super::recognise::{Table, spread};
use crate::plain::{AsStated, Problem, Problems, Shown, codes, record};
use crate::project::{ColumnRole, DecimalSign, Definition, Layout, Recipe, Series, Unit};
pub(super) use series::{Figure, dense};

record! {
    /// Asks for the series of a table.
    HarmoniseRequest {
        /// How the table is read.
        recipe: Recipe,
        /// Hours a week of one full-time equivalent, for registers that state hours.
        fte_hours: Option<f64>,
    }
}

record! {
    /// What a table gave.
    Harmonised {
        /// The series; none where a problem forbids them.
        series: Vec<AsStated<Series>>,
        /// What is open or wrong, and what was left out or guessed.
        problems: Vec<Problem>,
        /// Rows of data read.
        rows: i32,
        /// Figures in the series.
        figures: i32,
        /// Cells of the series without a figure.
        missing: i32,
    }
}

/// The axes of a record, in the order of the dimensions of a series; the last two part series.
pub(super) const AXES: [ColumnRole; 8] = [
    ColumnRole::Profession,
    ColumnRole::Region,
    ColumnRole::Sector,
    ColumnRole::Sex,
    ColumnRole::Age,
    ColumnRole::Year,
    ColumnRole::Level,
    ColumnRole::Unit,
];

/// The members of a record, one an axis.
pub(super) type Key = [u32; 8];

/// No such axis.
pub(super) const NONE: u32 = u32::MAX;
/// All members together.
pub(super) const TOTAL: u32 = u32::MAX - 1;
/// A member that is not known.
pub(super) const UNKNOWN: u32 = u32::MAX - 2;
/// Left out.
pub(super) const LEFT_OUT: u32 = u32::MAX - 3;
/// Not understood; told already.
pub(super) const UNCLEAR: u32 = u32::MAX - 4;

/// More figures than this in one series are refused.
const FIGURES_MAX: usize = 2_000_000;

/// The entries of one axis as numbers.
pub(super) struct AxisIndex {
    role: ColumnRole,
    members: Members,
    entries: FxHashMap<String, u32>,
    /// Entries of which the user has said what they are.
    stated: Vec<String>,
    /// Members in the order in which they came. One stands here once for what the reader understood, and again
    /// for each entry that the user says is the same: these are added, not taken for the same figure twice.
    pub(super) names: Vec<String>,
}

impl AxisIndex {
    pub(super) fn new(role: ColumnRole, entries: &[String], recipe: &Recipe) -> AxisIndex {
        AxisIndex {
            role,
            members: Members::new(role, entries, recipe),
            entries: FxHashMap::default(),
            stated: recipe
                .meanings
                .iter()
                .filter(|meaning| meaning.role == role)
                .map(|meaning| meaning.found.clone())
                .collect(),
            names: Vec::new(),
        }
    }

    /// The member that an entry means; one that is not understood is told once.
    pub(super) fn of(&mut self, entry: &str, place: &dyn Fn() -> String, problems: &mut Problems) -> u32 {
        if let Some(at) = self.entries.get(entry) {
            return *at;
        }
        let at = match self.members.read(entry) {
            Member::Is(name) if self.stated.iter().any(|stated| stated == entry) => {
                self.names.push(name);
                self.names.len() as u32 - 1
            }
            Member::Is(name) => self.member(&name),
            Member::Total => TOTAL,
            Member::Unknown => UNKNOWN,
            Member::LeftOut => LEFT_OUT,
            Member::OpenBelow => {
                problems.add(Problem::new(codes::TABLE_OPEN_BELOW, place()).found(entry));
                UNCLEAR
            }
            Member::Unclear => {
                problems
                    .add(Problem::new(codes::TABLE_ENTRY, place()).found(entry).expected(self.role.word()));
                UNCLEAR
            }
        };
        self.entries.insert(entry.to_owned(), at);
        at
    }

    pub(super) fn member(&mut self, name: &str) -> u32 {
        match self.names.iter().position(|known| known == name) {
            Some(at) => at as u32,
            None => {
                self.names.push(name.to_owned());
                self.names.len() as u32 - 1
            }
        }
    }
}

/// The axes of a table, those fixed by the recipe filled in.
pub(super) struct Axes {
    pub(super) index: [Option<AxisIndex>; 8],
    pub(super) fixed: Key,
}

impl Axes {
    pub(super) fn new(table: &Table) -> Axes {
        let recipe = &table.recipe;
        let mut index: [Option<AxisIndex>; 8] = Default::default();
        let mut fixed = [NONE; 8];
        for (at, role) in AXES.into_iter().enumerate() {
            let column = recipe.columns.iter().position(|column| column.role == role);
            let entries = column.and_then(|column| table.profiles.get(column)).map(Profile::texts);
            let mut axis = AxisIndex::new(role, &entries.unwrap_or_default(), recipe);
            if let Some(stated) = recipe.fixed.iter().find(|stated| stated.role == role) {
                fixed[at] = axis.member(&stated.member);
            }
            index[at] = Some(axis);
        }
        Axes { index, fixed }
    }

    pub(super) fn axis(&mut self, at: usize) -> &mut AxisIndex {
        // Every axis was made above.
        self.index[at].as_mut().expect("an axis")
    }

    /// A key in which each member is the first of its name.
    pub(super) fn joined(&self, key: &Key) -> Key {
        let mut joined = *key;
        for (axis, at) in joined.iter_mut().enumerate() {
            let names = self.names(axis);
            if let Some(name) = names.get(*at as usize) {
                let first = names.iter().position(|other| other == name);
                *at = first.map_or(*at, |first| first as u32);
            }
        }
        joined
    }

    pub(super) fn names(&self, at: usize) -> &[String] {
        self.index[at].as_ref().map_or(&[], |axis| &axis.names)
    }
}

/// A figure with its members.
#[derive(Debug, Clone)]
pub(super) struct Record {
    pub(super) key: Key,
    pub(super) value: f64,
    pub(super) flag: Option<Box<str>>,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Position of a role among [`AXES`].
pub(super) fn axis_at(role: ColumnRole) -> Option<usize> {
    AXES.iter().position(|axis| *axis == role)
}

/// Reads a table by its recipe.
///
/// # Errors
/// Never: what is wrong stands among the problems of the answer.
pub fn harmonise(
    file: &File,
    table: &Table,
    fte_hours: Option<f64>,
    progress: &mut dyn FnMut(f64),
) -> Harmonised {
    let mut problems = Problems::default();
    let sheets = file.sheets();
    let sheet = sheets.get(table.sheet).map_or("", |sheet| sheet.name.as_str()).to_owned();
    let place = Places { file: file.name().to_owned(), sheet };
    for guess in &table.guesses {
        // What the user has since stated is a guess no more.
        if still_guessed(guess, table) {
            problems.add(guess.clone());
        }
    }
    open_questions(table, &place, &mut problems);
    let mut rows = 0;
    let mut series = Vec::new();
    if !problems.is_fatal() {
        series = match table.recipe.layout {
            Layout::Register => {
                super::register::aggregate(file, table, fte_hours, &place, &mut rows, progress, &mut problems)
            }
            Layout::Table => match records(file, table, &place, &mut rows, progress, &mut problems) {
                Ok((axes, records)) if !problems.is_fatal() => {
                    series::to_series(table, axes, records, &place, &mut problems)
                }
                Ok(_) => Vec::new(),
                Err(problem) => {
                    problems.add(problem);
                    Vec::new()
                }
            },
        };
    }
    if problems.is_fatal() {
        series.clear();
    }
    let recipe = &table.recipe;
    for one in &mut series {
        let to = recipe.last_row.map_or_else(|| "…".to_owned(), Shown::shown);
        let rows = [&*recipe.first_row.shown(), "–", &to].concat();
        let parts = [&*place.file, &*place.sheet, &*rows];
        let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        one.origin = Some(said.join(" · "));
    }
    let missing: usize =
        series.iter().map(|series| series.values.0.iter().filter(|value| value.is_nan()).count()).sum();
    let all: usize = series.iter().map(|series| series.values.0.len()).sum();
    Harmonised {
        series: series.iter().map(AsStated::of).collect(),
        problems: problems.into_vec(),
        rows: rows as i32,
        figures: (all - missing) as i32,
        missing: missing as i32,
    }
}

/// Where things stand in a file.
pub(super) struct Places {
    pub(super) file: String,
    pub(super) sheet: String,
}

impl Places {
    pub(super) fn cell(&self, row: usize, column: usize) -> String {
        cell_place(&self.file, &self.sheet, row, Some(column))
    }

    pub(super) fn row(&self, row: usize) -> String {
        cell_place(&self.file, &self.sheet, row, None)
    }
}

fn still_guessed(guess: &Problem, table: &Table) -> bool {
    let recipe = &table.recipe;
    let found = guess.found.as_deref();
    match guess.code.as_str() {
        codes::TABLE_YEAR_GUESSED => {
            recipe.fixed.iter().any(|fixed| fixed.role == ColumnRole::Year && Some(&*fixed.member) == found)
        }
        codes::TABLE_UNIT_GUESSED => recipe.unit.map(Unit::word) == found,
        codes::TABLE_FACTOR_GUESSED => recipe.factor == Some(1000.0),
        codes::TABLE_LEVEL_GUESSED => recipe.definition.map(Definition::word) == found,
        codes::TABLE_FILLED_DOWN => recipe.fill_down == Some(true),
        _ => true,
    }
}

/// What has to be decided before a table can be read.
fn open_questions(table: &Table, place: &Places, problems: &mut Problems) {
    let recipe = &table.recipe;
    let first = recipe.first_row as usize;
    let headed = |role: ColumnRole| recipe.headings.iter().any(|row| row.role == role);
    let has = |role: ColumnRole| {
        recipe.columns.iter().any(|column| column.role == role)
            || headed(role)
            || recipe.sections == Some(role)
            || recipe.fixed.iter().any(|fixed| fixed.role == role)
    };
    for (column, profile) in recipe.columns.iter().zip(&table.profiles) {
        if column.role == ColumnRole::Ask {
            let entries: Vec<String> = profile.texts().into_iter().take(5).collect();
            let at = place.cell(first, column.column as usize);
            let question = Problem::new(codes::TABLE_COLUMN_ROLE, at).found(entries.join(", "));
            problems.add(question.expected(&column.heading));
        }
    }
    for row in &recipe.headings {
        if row.role == ColumnRole::Ask {
            problems.add(Problem::new(codes::TABLE_HEADING_ROLE, place.row(row.row as usize)));
        }
    }
    if recipe.sections == Some(ColumnRole::Ask) {
        problems
            .add(Problem::new(codes::TABLE_SECTION_ROLE, place.row(first)).found(table.sections.join(", ")));
    }
    if recipe.layout == Layout::Table {
        let values = recipe.columns.iter().filter(|column| column.role == ColumnRole::Value);
        if values.count() == 0 {
            problems.add(Problem::new(codes::TABLE_NO_FIGURES, place.row(first)));
        }
        // A heading may be a unit of its own: "Heads", "FTE".
        let named = recipe
            .columns
            .iter()
            .filter(|column| column.role == ColumnRole::Value)
            .all(|column| column.heading.split(" / ").any(|part| unit::read(part).is_some()));
        if !has(ColumnRole::Unit) && recipe.unit.is_none() && !named {
            problems.add(Problem::new(codes::TABLE_UNIT, place.row(first)));
        }
    }
    if !has(ColumnRole::Year) {
        problems.add(Problem::new(codes::TABLE_YEAR, place.row(first)));
    }
    for (column, profile) in recipe.columns.iter().zip(&table.profiles) {
        let at = || place.cell(first, column.column as usize);
        let texts = profile.texts();
        if column.role == ColumnRole::Region && recipe.nuts_level.is_none() {
            let levels = levels_of(&texts);
            if levels.len() > 1 {
                let found: Vec<String> = levels.into_iter().map(Shown::shown).collect();
                problems.add(Problem::new(codes::TABLE_NUTS_LEVELS, at()).found(found.join(", ")));
            }
        }
        if column.role == ColumnRole::Profession {
            let read: Vec<String> = texts.iter().filter_map(|text| isco::read(text)).collect();
            let read: Vec<&str> = read.iter().map(String::as_str).collect();
            let decided = |text: &String| {
                recipe
                    .meanings
                    .iter()
                    .any(|meaning| meaning.role == ColumnRole::Profession && meaning.found == *text)
            };
            if isco::may_be_88(&column.heading, &read) && !texts.iter().all(decided) {
                problems.add(Problem::new(codes::TABLE_ISCO_88, at()).found(read.join(", ")));
            }
        }
    }
}

/// What a column of figures says by its headings.
struct ValueColumn {
    column: usize,
    key: Key,
    /// Left out with the total or unknown member that its heading names, or read.
    unit: Option<Unit>,
    factor: f64,
}

fn records(
    file: &File,
    table: &Table,
    place: &Places,
    rows: &mut usize,
    progress: &mut dyn FnMut(f64),
    problems: &mut Problems,
) -> Result<(Axes, Vec<Record>), Problem> {
    let recipe = &table.recipe;
    let mut axes = Axes::new(table);
    let value_columns = value_columns(file, table, &mut axes, place, problems)?;
    let dims: Vec<(usize, usize)> = recipe
        .columns
        .iter()
        .filter_map(|column| axis_at(column.role).map(|axis| (column.column as usize - 1, axis)))
        .collect();
    let flags = recipe.columns.iter().find(|column| column.role == ColumnRole::Flag);
    let section = recipe.sections.and_then(axis_at);
    let fill = recipe.fill_down == Some(true);
    let read: Vec<usize> = recipe
        .columns
        .iter()
        .filter(|column| column.role != ColumnRole::Ignore)
        .map(|column| column.column as usize - 1)
        .collect();
    let mut above: Vec<String> = vec![String::new(); dims.len()];
    let mut current = (String::new(), 0);
    let mut section_member = NONE;
    let mut records: Vec<Record> = Vec::new();
    let mut counts = Counts::default();
    let (first, last) = (recipe.first_row as usize, recipe.last_row.map(|row| row as usize));
    let heading_last = recipe.headings.iter().map(|row| row.row as usize).max().unwrap_or(0);
    file.rows(table.sheet, &mut |number, cells| {
        if number < first || number <= heading_last {
            return true;
        }
        if last.is_some_and(|last| number > last) {
            return false;
        }
        match cells.iter().filter(|cell| !cell.is_empty()).count() {
            0 => return true,
            1 => {
                current =
                    (cells.iter().map(Cell::shown).find(|text| !text.is_empty()).unwrap_or_default(), number);
                section_member = NONE;
                return true;
            }
            // What stands in columns that are not read only is of a table beside this one.
            _ if read.iter().all(|column| cells.get(*column).is_none_or(Cell::is_empty)) => return true,
            _ => {}
        }
        *rows += 1;
        if rows.is_multiple_of(20_000) {
            progress(*rows as f64);
        }
        let mut key = axes.fixed;
        if let Some(axis) = section {
            if section_member == NONE {
                let at = || place.cell(current.1, 1);
                section_member = axes.axis(axis).of(&current.0, &at, problems);
            }
            key[axis] = section_member;
        }
        for ((column, axis), above) in dims.iter().zip(&mut above) {
            let cell = cells.get(*column).unwrap_or(&Cell::Empty);
            let at = || place.cell(number, column + 1);
            key[*axis] = match cell {
                Cell::Text(text) => {
                    if fill {
                        (*text).clone_into(above);
                    }
                    axes.axis(*axis).of(text, &at, problems)
                }
                Cell::Empty if fill && !above.is_empty() => axes.axis(*axis).of(above, &at, problems),
                other => {
                    let text = other.shown();
                    if fill {
                        above.clone_from(&text);
                    }
                    axes.axis(*axis).of(&text, &at, problems)
                }
            };
        }
        let flag = flags.and_then(|column| cells.get(column.column as usize - 1)).map(Cell::shown);
        for value in &value_columns {
            let cell = cells.get(value.column).unwrap_or(&Cell::Empty);
            let mut key = key;
            for (axis, member) in value.key.iter().enumerate() {
                if *member != NONE {
                    key[axis] = *member;
                }
            }
            if key.contains(&UNCLEAR) {
                continue;
            }
            let at = || place.cell(number, value.column + 1);
            let is_total = key.contains(&TOTAL);
            let (figure, own_flag) = figure(cell, recipe.decimal, is_total, &at, &mut counts, problems);
            if key.contains(&UNKNOWN) || key.contains(&LEFT_OUT) {
                let which = if key.contains(&UNKNOWN) { &mut counts.unknown } else { &mut counts.left_out };
                which.0 += 1;
                which.1 += if figure.is_nan() { 0.0 } else { figure };
                which.2.get_or_insert(number);
                continue;
            }
            let flag = own_flag.or(flag.as_deref().filter(|flag| !flag.is_empty()));
            records.push(Record {
                key,
                value: figure * value.factor,
                flag: flag.map(Into::into),
                row: number,
                column: value.column + 1,
            });
        }
        true
    })?;
    counts.tell(place, problems);
    Ok((axes, records))
}

/// What is told once with its number.
#[derive(Default)]
struct Counts {
    open: (usize, Option<(String, String)>),
    unknown: (usize, f64, Option<usize>),
    left_out: (usize, f64, Option<usize>),
}

impl Counts {
    fn tell(self, place: &Places, problems: &mut Problems) {
        if let (count, Some((at, text))) = self.open {
            let question = Problem::new(codes::TABLE_DECIMAL, at).found(text);
            problems.add(question.expected(count.shown()));
        }
        for (code, (count, sum, row)) in
            [(codes::TABLE_UNKNOWN_LEFT_OUT, self.unknown), (codes::TABLE_OTHERS_LEFT_OUT, self.left_out)]
        {
            if let Some(row) = row {
                let told = Problem::new(code, place.row(row)).found(count).expected(sum);
                problems.add(told.warning());
            }
        }
    }
}

/// The figure of a cell, NaN where missing, and the remark behind it.
fn figure<'c>(
    cell: &Cell<'c>,
    decimal: Option<DecimalSign>,
    is_total: bool,
    at: &dyn Fn() -> String,
    counts: &mut Counts,
    problems: &mut Problems,
) -> (f64, Option<&'c str>) {
    let text = match cell {
        Cell::Empty => return (f64::NAN, None),
        Cell::Number(value) => return (*value, None),
        Cell::Formula => {
            // A total is only compared with its parts.
            let problem = Problem::new(codes::TABLE_FORMULA, at());
            problems.add(if is_total { problem.warning() } else { problem });
            return (f64::NAN, None);
        }
        Cell::Error(error) => {
            let problem = Problem::new(codes::TABLE_ERROR, at()).found(*error);
            problems.add(if is_total { problem.warning() } else { problem });
            return (f64::NAN, None);
        }
        Cell::Bool(_) | Cell::Date(..) => {
            problems.add(Problem::new(codes::TABLE_FIGURE, at()).found(cell.shown()));
            return (f64::NAN, None);
        }
        Cell::Text(text) => *text,
    };
    let (figure, flag) = number::with_flag(text);
    if number::is_missing_mark(figure) {
        let behind = figure.strip_prefix(':').map(str::trim).filter(|flag| !flag.is_empty());
        return (f64::NAN, flag.or(behind));
    }
    let sign = match (decimal, number::evidence(figure)) {
        (Some(sign), _) => sign,
        (None, Evidence::Either) => {
            counts.open.0 += 1;
            counts.open.1.get_or_insert_with(|| (at(), figure.to_owned()));
            return (f64::NAN, flag);
        }
        (None, Evidence::Sure(sign)) => sign,
        (None, _) => DecimalSign::Point,
    };
    match number::read(figure, sign) {
        Some(value) if !figure.contains('%') => (value, flag),
        _ => {
            let expected = match sign {
                DecimalSign::Point => "1,234.5",
                DecimalSign::Comma => "1.234,5",
            };
            problems.add(Problem::new(codes::TABLE_FIGURE, at()).found(text).expected(expected));
            (f64::NAN, flag)
        }
    }
}

/// The columns of figures and the members that their headings name.
fn value_columns(
    file: &File,
    table: &Table,
    axes: &mut Axes,
    place: &Places,
    problems: &mut Problems,
) -> Result<Vec<ValueColumn>, Problem> {
    let recipe = &table.recipe;
    let columns: Vec<usize> = recipe
        .columns
        .iter()
        .filter(|column| column.role == ColumnRole::Value)
        .map(|column| column.column as usize - 1)
        .collect();
    let mut found: Vec<ValueColumn> = columns
        .iter()
        .map(|column| {
            let heading = recipe.columns.get(*column).map_or("", |column| column.heading.as_str());
            let read = heading.split(" / ").filter_map(unit::read).find(|unit| unit.unit.is_some());
            let stated = recipe.unit.or(read.and_then(|unit| unit.unit));
            let unit = match read {
                // "Heads" beside "FTE": each column says its own.
                Some(read) if columns.len() > 1 => read.unit,
                _ => stated,
            };
            let factor = recipe.factor.or(read.map(|unit| unit.factor)).unwrap_or(1.0);
            ValueColumn { column: *column, key: [NONE; 8], unit, factor }
        })
        .collect();
    let numbers: Vec<usize> = recipe.headings.iter().map(|row| row.row as usize).collect();
    let mut texts: Vec<Vec<String>> = vec![Vec::new(); numbers.len()];
    file.rows(table.sheet, &mut |number, cells| {
        if let Some(at) = numbers.iter().position(|row| *row == number) {
            texts[at] = cells.iter().map(Cell::shown).collect();
        }
        numbers.iter().any(|row| *row > number)
    })?;
    for (at, (row, texts)) in recipe.headings.iter().zip(&texts).enumerate() {
        let Some(axis) = axis_at(row.role) else { continue };
        let spread = spread(texts, &columns, at + 1 == recipe.headings.len());
        axes.axis(axis).members = Members::new(row.role, &spread, recipe);
        for (value, text) in found.iter_mut().zip(&spread) {
            let here = || place.cell(row.row as usize, value.column + 1);
            value.key[axis] = axes.axis(axis).of(text, &here, problems);
        }
    }
    // Units that differ from column to column part the series like a column of units does.
    let unit_axis = AXES.len() - 1;
    let headed = recipe.headings.iter().any(|row| row.role == ColumnRole::Unit)
        || recipe.columns.iter().any(|column| column.role == ColumnRole::Unit);
    if !headed {
        for value in &mut found {
            if let Some(unit) = value.unit {
                value.key[unit_axis] = axes.axis(unit_axis).member(unit.word());
            }
        }
    }
    Ok(found)
}

/// The unit and factor of a member of the axis of units.
fn unit_of(name: &str, recipe: &Recipe) -> (Unit, f64) {
    if let Some(unit) = Unit::ALL.iter().find(|unit| unit.word() == name) {
        return (*unit, 1.0);
    }
    match unit::read(name) {
        Some(read) => (read.unit.unwrap_or(Unit::Heads), recipe.factor.map_or(read.factor, |_| 1.0)),
        None => (recipe.unit.unwrap_or(Unit::Heads), 1.0),
    }
}

/// A short name of letters, figures and underscores.
pub(super) fn slug(text: &str) -> String {
    let plain = super::codes::words::bare(&text.to_lowercase());
    let mut slug = String::new();
    for sign in plain.chars() {
        if sign.is_ascii_alphanumeric() {
            slug.push(sign);
        } else if !slug.ends_with('_') && !slug.is_empty() {
            slug.push('_');
        }
    }
    let slug = slug.trim_end_matches('_');
    if slug.is_empty() { "series".to_owned() } else { slug.chars().take(40).collect() }
}
