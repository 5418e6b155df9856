//! What a table is: which column says what, and what is to be asked.
//!
//! The answer is a recipe like one that a user has corrected. What cannot be told stays open in it
//! (`ask`, or not stated), and reading by it names each open point as a problem.

use super::codes::words::{self, Head};
use super::codes::{isco, level, unit, year};
use super::file::{File, Sheet};
use super::members::{fit, levels_of};
use super::position::{self, Entry, Found, Row};
use super::profile::{self, Profile};
use super::source::KnownMember;
use crate::plain::{Problem, codes};
use crate::project::{
    ColumnRole, ColumnUse, DecimalSign, Definition, Fixed, HeadingRow, Layout, Meaning, Recipe, Treatment,
    Unit,
};
use crate::tables::file::{Format, cell_place};

/// Rows at the top of a sheet in which tables are looked for.
const HEAD_ROWS: usize = 3_000;

/// A table of a file, as it was recognised.
#[derive(Debug, Clone)]
pub struct Table {
    /// Position of its sheet.
    pub sheet: usize,
    /// How to read it.
    pub recipe: Recipe,
    /// What its columns hold.
    pub profiles: Vec<Profile>,
    /// Texts above it.
    pub titles: Vec<String>,
    /// Its first rows, headings included.
    pub sample: Vec<Row>,
    /// Texts of rows with a first cell only.
    pub sections: Vec<String>,
    /// What was guessed, as warnings.
    pub guesses: Vec<Problem>,
    /// First column and the one after the last, where other tables stand beside it.
    side: Option<(usize, usize)>,
}

/// What is known before a file is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'k> {
    /// Recipes of earlier files, the latest last.
    pub recipes: &'k [Recipe],
    /// Members of the project, by their names.
    pub members: &'k [KnownMember],
}

/// The tables of a file. Where the headings are those of an earlier file, what a user decided then holds again;
/// what is called as a member of the project is that member.
pub fn tables(file: &File, known: &Known<'_>) -> Result<Vec<Table>, Problem> {
    let mut found = Vec::new();
    for (at, sheet) in file.sheets().iter().enumerate() {
        let (rows, more) = head(file, at, HEAD_ROWS)?;
        for place in position::tables(&rows, more) {
            let sides = position::sides(&rows, &place);
            if sides.len() < 2 {
                found.push(table(file, at, sheet, &rows, &place, None, known)?);
                continue;
            }
            for side in sides {
                found.push(table(file, at, sheet, &rows, &place, Some(side), known)?);
            }
        }
    }
    Ok(found)
}

/// The first rows of a sheet, and whether it goes on.
fn head(file: &File, sheet: usize, most: usize) -> Result<(Vec<Row>, bool), Problem> {
    let mut rows = Vec::new();
    let mut more = false;
    file.rows(sheet, &mut |number, cells| {
        more = rows.len() >= most;
        if !more {
            rows.push(Row { number, cells: cells.iter().map(Entry::of).collect() });
        }
        !more
    })?;
    Ok((rows, more))
}

/// A table recognised anew at another place of its sheet: which rows are headings, where its figures begin and
/// end, rows counted from 1.
///
/// # Errors
/// `value.range` for rows that are not there or out of order.
pub fn moved(
    file: &File,
    old: &Table,
    headings: &[i32],
    first_row: i32,
    last_row: Option<i32>,
) -> Result<Table, Problem> {
    let wrong = |name: &str, found: i32| Problem::new(codes::VALUE_RANGE, name).found(found);
    let needed = first_row.max(headings.iter().copied().max().unwrap_or(0)).max(0) as usize + HEAD_ROWS;
    let (rows, _) = head(file, old.sheet, needed)?;
    let at = |name: &str, row: i32| {
        rows.iter().position(|known| known.number as i32 == row).ok_or_else(|| wrong(name, row))
    };
    let mut levels = Vec::new();
    for row in headings {
        if *row >= first_row {
            return Err(wrong("headings", *row).expected(["< ", &first_row.to_string()].concat()));
        }
        levels.push(at("headings", *row)?);
    }
    let first = at("first_row", first_row)?;
    let last = match last_row {
        Some(last) if last < first_row => return Err(wrong("last_row", last).expected(first_row)),
        // Below the rows that are looked at here the table ends where the user says all the same.
        Some(last) => rows.iter().rposition(|known| known.number as i32 <= last),
        None => None,
    };
    let found = Found { titles: old.titles.clone(), headings: levels, first, last };
    let sheets = file.sheets();
    let known = Known { recipes: std::slice::from_ref(&old.recipe), members: &[] };
    let mut table = table(file, old.sheet, &sheets[old.sheet], &rows, &found, old.side, &known)?;
    table.recipe.last_row = last_row;
    Ok(table)
}

fn table(
    file: &File,
    sheet_at: usize,
    sheet: &Sheet,
    rows: &[Row],
    found: &Found,
    side: Option<(usize, usize)>,
    known: &Known<'_>,
) -> Result<Table, Problem> {
    let cut = side.map(|side| position::cut(rows, found, side));
    let (rows, found) = cut.as_ref().map_or((rows, found), |(rows, found)| (rows.as_slice(), found));
    let last_row = found.last.map(|last| rows[last].number);
    let first_row = rows[found.first].number;
    let mut profiles = profiles(file, sheet_at, first_row, last_row)?;
    if let Some((from, to)) = side {
        for (column, profile) in profiles.iter_mut().enumerate() {
            if !(from..to).contains(&column) {
                *profile = Profile::default();
            }
        }
    }
    let headings: Vec<&Row> = found.headings.iter().map(|at| &rows[*at]).collect();
    let end = found.last.unwrap_or(rows.len() - 1);
    let data = &rows[found.first..=end];
    let empty_recipe = Recipe {
        file: file.name().to_owned(),
        sheet: (file.format() != Format::Text).then(|| sheet.name.clone()),
        encoding: None,
        separator: None,
        layout: Layout::Table,
        headings: Vec::new(),
        first_row: first_row as i32,
        last_row: last_row.map(|row| row as i32),
        decimal: None,
        columns: Vec::new(),
        sections: None,
        fill_down: None,
        fixed: Vec::new(),
        meanings: Vec::new(),
        nuts_level: None,
        youngest_age: None,
        unit: None,
        factor: None,
        definition: None,
    };
    let mut table = Table {
        sheet: sheet_at,
        recipe: empty_recipe,
        profiles,
        titles: found.titles.clone(),
        sample: headings.iter().copied().chain(data.iter().take(12)).cloned().collect(),
        sections: sections(data),
        guesses: Vec::new(),
        side,
    };
    table.recipe.meanings = named(&table.profiles, &headings, known.members);
    columns(&mut table, &headings);
    heading_rows(&mut table, &headings);
    if let Some(recipe) = alike(&table.recipe, known.recipes) {
        carry_over(recipe, &mut table.recipe);
    }
    decimal_sign(&mut table, file);
    section_role(&mut table);
    fill_down(&mut table);
    from_titles(&mut table, file, sheet);
    Ok(table)
}

/// Entries that are called as members of the project.
fn named(profiles: &[Profile], headings: &[&Row], members: &[KnownMember]) -> Vec<Meaning> {
    let mut meanings: Vec<Meaning> = Vec::new();
    if members.is_empty() {
        return meanings;
    }
    let seen = profiles.iter().flat_map(|profile| &profile.entries).map(|seen| seen.text.as_str());
    let headed = headings.iter().flat_map(|row| &row.cells).map(Entry::text);
    for entry in seen.chain(headed).filter(|text| !text.is_empty()) {
        let plain = words::plain(entry);
        // A code is read as one: of which classification is asked for where it is not clear.
        let is_code = isco::read(entry).is_some();
        let named = |known: &&KnownMember| {
            words::plain(&known.name) == plain && !(is_code && known.role == ColumnRole::Profession)
        };
        for known in members.iter().filter(named) {
            if !meanings.iter().any(|meaning| meaning.role == known.role && meaning.found == entry) {
                meanings.push(Meaning {
                    role: known.role,
                    found: entry.to_owned(),
                    treatment: Treatment::Member,
                    member: Some(known.member.clone()),
                });
            }
        }
    }
    meanings
}

fn profiles(file: &File, sheet: usize, first: usize, last: Option<usize>) -> Result<Vec<Profile>, Problem> {
    let mut profiles: Vec<Profile> = Vec::new();
    let mut seen = 0;
    file.rows(sheet, &mut |number, cells| {
        if number < first {
            return true;
        }
        if last.is_some_and(|last| number > last) || seen >= profile::ROWS_MAX {
            return false;
        }
        // A heading of a section or a footnote is no row of data.
        if cells.iter().filter(|cell| !cell.is_empty()).count() < 2 {
            return true;
        }
        // A column that begins late was empty until then.
        while profiles.len() < cells.len() {
            let mut late = Profile::default();
            late.empty = seen;
            profiles.push(late);
        }
        for (column, profile) in profiles.iter_mut().enumerate() {
            match cells.get(column) {
                Some(cell) => profile.add(number, cell),
                None => profile.empty += 1,
            }
        }
        seen += 1;
        true
    })?;
    Ok(profiles)
}

/// Texts of the rows of data that have a first cell only, with rows of data below them.
fn sections(data: &[Row]) -> Vec<String> {
    let alone = |row: &Row| {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| **cell != Entry::Empty);
        match (filled.next(), filled.next()) {
            (Some((0, cell)), None) => Some(cell.text().to_owned()),
            _ => None,
        }
    };
    let mut texts: Vec<String> = data.iter().filter_map(alone).collect();
    texts.dedup();
    texts
}

/// Columns by their headings, then by what they hold.
fn columns(table: &mut Table, headings: &[&Row]) {
    let profiles = &table.profiles;
    let heading = |column: usize| {
        let levels = headings.iter().map(|row| row.cells.get(column).map_or("", Entry::text));
        let levels: Vec<&str> = levels.filter(|text| !text.is_empty()).collect();
        levels.join(" / ")
    };
    let own = |column: usize| {
        headings
            .iter()
            .rev()
            .map(|row| row.cells.get(column).map_or("", Entry::text))
            .find(|text| !text.is_empty())
            .unwrap_or("")
    };
    let heads: Vec<Option<Head>> = (0..profiles.len()).map(|column| words::head(own(column))).collect();
    let has = |head: Head| heads.contains(&Some(head));
    let explicit = heads
        .iter()
        .zip(profiles)
        .any(|(head, profile)| *head == Some(Head::Value) && profile.figure_share() > 0.3);
    let persons = has(Head::Person) || has(Head::Birth) || has(Head::PersonName);
    let register = persons && !explicit;
    let mut roles: Vec<ColumnRole> = (0..profiles.len())
        .map(|column| role(heads[column], own(column), &profiles[column], &table.recipe, register, explicit))
        .collect();
    if !register {
        // Where one column is named as that of the figures, other figures are something else.
        for (column, role) in roles.iter_mut().enumerate() {
            let named = matches!(heads[column], Some(Head::Value | Head::Fte | Head::Hours));
            let is_unit = unit::read(own(column)).is_some_and(|unit| unit.unit.is_some());
            if *role == ColumnRole::Value && explicit && !named && !is_unit && headings.len() == 1 {
                *role = ColumnRole::Ask;
            }
        }
    }
    // A code and its label say the same; the one that is understood is read.
    let axes = [
        ColumnRole::Profession,
        ColumnRole::Region,
        ColumnRole::Sector,
        ColumnRole::Sex,
        ColumnRole::Age,
        ColumnRole::Year,
        ColumnRole::Level,
        ColumnRole::Unit,
        ColumnRole::Flag,
        ColumnRole::Person,
        ColumnRole::Birth,
    ];
    for axis in axes {
        let same: Vec<usize> = (0..roles.len()).filter(|column| roles[*column] == axis).collect();
        let best = same.iter().copied().max_by(|one, other| {
            let fit = |column: usize| fit(axis, &profiles[column].texts(), &table.recipe);
            // The first of equals.
            fit(*one).total_cmp(&fit(*other)).then(other.cmp(one))
        });
        for column in same {
            if Some(column) != best {
                roles[column] = ColumnRole::Ignore;
            }
        }
    }
    table.recipe.layout = if register { Layout::Register } else { Layout::Table };
    table.recipe.columns = roles
        .into_iter()
        .enumerate()
        .map(|(column, role)| ColumnUse { column: column as i32 + 1, heading: heading(column), role })
        .collect();
}

fn role(
    head: Option<Head>,
    heading: &str,
    profile: &Profile,
    recipe: &Recipe,
    register: bool,
    explicit: bool,
) -> ColumnRole {
    if profile.filled() == 0 {
        return ColumnRole::Ignore;
    }
    let texts = profile.texts();
    let fits = |role: ColumnRole| if profile.many { 0.0 } else { fit(role, &texts, recipe) };
    let one_of = |role: ColumnRole, least: f64| (fits(role) >= least).then_some(role);
    let axis = match head {
        Some(Head::Sex) => Some(ColumnRole::Sex),
        Some(Head::Age) => Some(ColumnRole::Age),
        Some(Head::Year) => one_of(ColumnRole::Year, 0.6),
        Some(Head::Profession) => Some(ColumnRole::Profession),
        Some(Head::Region) => Some(ColumnRole::Region),
        Some(Head::Sector) => Some(ColumnRole::Sector),
        Some(Head::Level) => one_of(ColumnRole::Level, 0.3),
        Some(Head::Unit) => Some(ColumnRole::Unit),
        Some(Head::Flag) if !register => Some(ColumnRole::Flag),
        Some(Head::Nothing | Head::PersonName) => Some(ColumnRole::Ignore),
        Some(Head::Person) if register => Some(ColumnRole::Person),
        Some(Head::Birth) if register => Some(ColumnRole::Birth),
        Some(Head::Hours) if register => Some(ColumnRole::Hours),
        Some(Head::Fte) if register => Some(ColumnRole::Fte),
        Some(Head::Value | Head::Fte | Head::Hours) if profile.figure_share() > 0.3 && !register => {
            Some(ColumnRole::Value)
        }
        _ => None,
    };
    if let Some(role) = axis {
        // A column of figures under a word that could head one is no axis: "Regions | 12 | 14".
        let members = matches!(role, ColumnRole::Profession | ColumnRole::Region | ColumnRole::Sector);
        if !(members && profile.figure_share() > 0.9 && fits(role) < 0.5) {
            return role;
        }
    }
    // A heading that is itself a member heads figures of that member.
    let is_member = words::is_total(heading) || year::read(heading).is_some();
    let worded = profile.figure_share() < 0.5;
    if !is_member {
        if worded && let Some(role) = one_of(ColumnRole::Sex, 1.0).or_else(|| one_of(ColumnRole::Age, 0.8)) {
            return role;
        }
        let recent = |text: &String| year::read(text).is_some_and(|year| (1950..=2060).contains(&year));
        if !profile.many
            && texts.iter().all(recent)
            && (texts.len() > 1 || !worded)
            && (heading.is_empty() || explicit)
        {
            return ColumnRole::Year;
        }
        if worded {
            for (role, least) in [
                (ColumnRole::Region, 0.8),
                (ColumnRole::Profession, 0.8),
                (ColumnRole::Level, 0.9),
                (ColumnRole::Unit, 0.9),
            ] {
                if fits(role) >= least {
                    return role;
                }
            }
        }
    }
    if register {
        return ColumnRole::Ignore;
    }
    if profile.figure_share() >= 0.5 {
        return ColumnRole::Value;
    }
    if profile.figures == 0 && profile.other == 0 {
        // Nothing but marks: figures that are all missing where others have some.
        return ColumnRole::Value;
    }
    if texts.len() == 1 && !profile.many { ColumnRole::Ignore } else { ColumnRole::Ask }
}

/// Texts of a row of headings over the columns of figures; a merged heading holds for the columns after it.
pub(super) fn spread(row: &[String], columns: &[usize], is_last: bool) -> Vec<String> {
    let mut texts = Vec::new();
    let mut before = String::new();
    for column in columns {
        let own = row.get(*column).map(String::as_str).unwrap_or_default();
        if !own.is_empty() {
            before = own.to_owned();
        }
        texts.push(if is_last { own.to_owned() } else { before.clone() });
    }
    texts
}

fn heading_rows(table: &mut Table, headings: &[&Row]) {
    let values: Vec<usize> = (0..table.recipe.columns.len())
        .filter(|column| table.recipe.columns[*column].role == ColumnRole::Value)
        .collect();
    let count = headings.len();
    for (at, row) in headings.iter().enumerate() {
        let cells: Vec<String> = row.cells.iter().map(|cell| cell.text().to_owned()).collect();
        let texts = spread(&cells, &values, at + 1 == count);
        let mut distinct: Vec<String> = texts.iter().filter(|text| !text.is_empty()).cloned().collect();
        distinct.sort();
        distinct.dedup();
        let role = heading_role(&distinct, values.len(), &table.recipe);
        if !matches!(role, ColumnRole::Value | ColumnRole::Ask) {
            // Columns that are no members of the axis: shares beside counts, or something to be asked.
            for (column, text) in values.iter().zip(&texts) {
                let one = std::slice::from_ref(text);
                let understood = words::is_total(text)
                    || words::is_unknown(text)
                    || fit(role, one, &table.recipe) > 0.0
                    || text.is_empty();
                if !understood {
                    let rate = unit::read(text).is_some_and(|unit| unit.unit.is_none()) || text.contains('%');
                    table.recipe.columns[*column].role =
                        if rate { ColumnRole::Ignore } else { ColumnRole::Ask };
                }
            }
        }
        table.recipe.headings.push(HeadingRow { row: row.number as i32, role });
    }
}

fn heading_role(distinct: &[String], columns: usize, recipe: &Recipe) -> ColumnRole {
    if distinct.is_empty() || columns == 0 {
        return ColumnRole::Value;
    }
    let roles = [
        ColumnRole::Year,
        ColumnRole::Sex,
        ColumnRole::Age,
        ColumnRole::Level,
        ColumnRole::Region,
        ColumnRole::Profession,
        ColumnRole::Unit,
    ];
    let several = distinct.len() > 1;
    let best = roles.iter().map(|role| (*role, fit(*role, distinct, recipe))).fold(
        (ColumnRole::Ask, 0.0),
        |best, (role, share)| if share > best.1 { (role, share) } else { best },
    );
    // "Number" over the only column of figures is its name; "2023" over it is its year.
    let named = distinct.iter().all(|text| words::head(text) == Some(Head::Value));
    match best {
        (role, share) if share >= 0.6 && !named && (several || role != ColumnRole::Unit) => role,
        _ if !several || named || columns == 1 => ColumnRole::Value,
        _ => ColumnRole::Ask,
    }
}

/// The recipe whose columns have the same headings, years aside.
fn alike<'r>(new: &Recipe, known: &'r [Recipe]) -> Option<&'r Recipe> {
    let names = |recipe: &Recipe| -> Vec<String> {
        let plain = recipe.columns.iter().map(|column| words::plain(&column.heading));
        plain
            .filter(|name| !name.is_empty() && !name.split(" / ").all(|part| year::read(part).is_some()))
            .collect()
    };
    let here = names(new);
    known.iter().rev().find(|recipe| {
        let there = names(recipe);
        let common = here.iter().filter(|name| there.contains(name)).count();
        recipe.layout == new.layout && !here.is_empty() && common * 10 >= here.len().max(there.len()) * 8
    })
}

/// What was decided for an earlier file holds for this one.
fn carry_over(known: &Recipe, new: &mut Recipe) {
    for column in &mut new.columns {
        let heading = words::plain(&column.heading);
        if let Some(same) = known.columns.iter().find(|other| words::plain(&other.heading) == heading) {
            column.role = same.role;
        }
    }
    if known.headings.len() == new.headings.len() {
        for (row, same) in new.headings.iter_mut().zip(&known.headings) {
            row.role = same.role;
        }
    }
    new.layout = known.layout;
    new.sections = known.sections;
    new.fill_down = known.fill_down;
    new.fixed = known.fixed.iter().filter(|fixed| fixed.role != ColumnRole::Year).cloned().collect();
    let own = std::mem::take(&mut new.meanings);
    new.meanings.clone_from(&known.meanings);
    for meaning in own {
        if !new.meanings.iter().any(|other| other.role == meaning.role && other.found == meaning.found) {
            new.meanings.push(meaning);
        }
    }
    new.nuts_level = known.nuts_level;
    new.youngest_age = known.youngest_age;
    new.unit = known.unit;
    new.factor = known.factor;
    new.definition = known.definition;
    new.encoding = known.encoding;
    new.separator = known.separator;
}

fn decimal_sign(table: &mut Table, file: &File) {
    let sum = |part: fn(&Profile) -> usize| table.profiles.iter().map(part).sum::<usize>();
    let (point, comma) = (sum(|profile| profile.point), sum(|profile| profile.comma));
    let sdmx = file.divides_first_column()
        || table.recipe.columns.iter().any(|column| column.heading.eq_ignore_ascii_case("OBS_VALUE"));
    table.recipe.decimal = if sdmx || point > comma {
        Some(DecimalSign::Point)
    } else if comma > 0 && comma > point {
        Some(DecimalSign::Comma)
    } else {
        None
    };
}

fn section_role(table: &mut Table) {
    if table.sections.is_empty() || table.recipe.sections.is_some() || table.recipe.layout == Layout::Register
    {
        return;
    }
    let taken: Vec<ColumnRole> = table.recipe.columns.iter().map(|column| column.role).collect();
    let roles = [
        ColumnRole::Sex,
        ColumnRole::Year,
        ColumnRole::Level,
        ColumnRole::Profession,
        ColumnRole::Region,
        ColumnRole::Age,
    ];
    let role = roles
        .into_iter()
        .filter(|role| !taken.contains(role))
        .find(|role| fit(*role, &table.sections, &table.recipe) >= 0.99);
    table.recipe.sections = match role {
        Some(role) => Some(role),
        None if table.sections.len() > 1 => Some(ColumnRole::Ask),
        None => None,
    };
}

fn fill_down(table: &mut Table) {
    let rows = table.profiles.iter().map(|profile| profile.empty + profile.filled()).max().unwrap_or(0);
    let first = table.recipe.first_row as usize;
    let sparse = table.recipe.columns.iter().zip(&table.profiles).any(|(column, profile)| {
        let axis = matches!(
            column.role,
            ColumnRole::Profession
                | ColumnRole::Region
                | ColumnRole::Sector
                | ColumnRole::Sex
                | ColumnRole::Year
                | ColumnRole::Age
        );
        let begins = profile.entries.first().is_some_and(|seen| seen.row == first);
        axis && begins && profile.empty * 5 > rows && profile.filled() < rows
    });
    if sparse && table.recipe.fill_down.is_none() {
        table.recipe.fill_down = Some(true);
        let place = cell_place(&table.recipe.file, "", first, None);
        table.guesses.push(Problem::new(codes::TABLE_FILLED_DOWN, place).warning());
    }
}

/// Year, unit and definition level from the texts around a table.
fn from_titles(table: &mut Table, file: &File, sheet: &Sheet) {
    let recipe = &mut table.recipe;
    let has = |recipe: &Recipe, role: ColumnRole| {
        recipe.columns.iter().any(|column| column.role == role)
            || recipe.headings.iter().any(|row| row.role == role)
            || recipe.sections == Some(role)
            || recipe.fixed.iter().any(|fixed| fixed.role == role)
    };
    let stem = file.name().rsplit_once('.').map_or(file.name(), |(stem, _)| stem);
    let around: Vec<&str> =
        table.titles.iter().map(String::as_str).chain([sheet.name.as_str(), stem]).collect();
    let place = cell_place(file.name(), &sheet.name, recipe.first_row as usize, None);
    let guess = |code: &'static str, found: &str| Problem::new(code, &place).found(found).warning();

    if !has(recipe, ColumnRole::Year) {
        let years = |text: &str| -> Vec<i32> {
            let parts = text.split(|sign: char| !sign.is_ascii_digit());
            let mut years: Vec<i32> =
                parts.filter_map(year::read).filter(|year| (1980..=2060).contains(year)).collect();
            years.dedup();
            years
        };
        // The nearest text that names one year.
        if let Some([year]) = around.iter().map(|text| years(text)).find(|years| years.len() == 1).as_deref()
        {
            recipe.fixed.push(Fixed { role: ColumnRole::Year, member: year.to_string() });
            table.guesses.push(guess(codes::TABLE_YEAR_GUESSED, &year.to_string()));
        }
    }
    let lower: Vec<String> = around.iter().map(|text| text.to_lowercase()).collect();
    let said = |words: &[&str]| lower.iter().any(|text| words.iter().any(|word| text.contains(word)));
    if !has(recipe, ColumnRole::Unit) && recipe.unit.is_none() && recipe.layout == Layout::Table {
        let names = recipe.columns.iter().filter(|column| column.role == ColumnRole::Value);
        let named: Option<(Unit, bool)> =
            names.flat_map(|column| column.heading.split(" / ")).find_map(|part| {
                unit::read(part).and_then(|unit| unit.unit).map(|unit| (unit, !unit::is_vague(part)))
            });
        let titled = [
            (
                Unit::Fte,
                &[
                    "full-time equivalent",
                    "vollzeitäquivalent",
                    "fte",
                    "équivalent temps plein",
                    "etp",
                    "úväzk",
                    "úvazk",
                ][..],
            ),
            (
                Unit::Heads,
                &[
                    "headcount",
                    "number of persons",
                    "persons",
                    "anzahl",
                    "personen",
                    "köpfe",
                    "effectif",
                    "nombre de",
                    "número de",
                    "počet",
                    "number of",
                    "aantal",
                    "antal",
                    "liczba",
                ],
            ),
        ];
        let titled = titled.iter().find(|(_, words)| said(words)).map(|(unit, _)| (*unit, false));
        if let Some((unit, sure)) = named.or(titled) {
            recipe.unit = Some(unit);
            // What heads the figures themselves is no guess, where it says what is counted.
            if !sure {
                table.guesses.push(guess(codes::TABLE_UNIT_GUESSED, unit.word()));
            }
        }
    }
    // "women_thousand | men_thousand": every column of figures says so.
    let figures: Vec<String> = recipe
        .columns
        .iter()
        .filter(|column| column.role == ColumnRole::Value)
        .map(|column| column.heading.to_lowercase())
        .collect();
    let every = |words: &[&str]| {
        !figures.is_empty() && figures.iter().all(|text| words.iter().any(|word| text.contains(word)))
    };
    let headed = every(&["thousand", "tausend", "tsd", "milliers", "tisíc", "tysi"])
        && !figures.iter().all(|text| unit::read(text).is_some());
    if recipe.factor.is_none()
        && (headed
            || said(&[
                "in thousands",
                "in tausend",
                "in 1 000",
                "in 1000",
                "(thousands)",
                "en milliers",
                "v tis",
                "tsd.",
                "en miles",
                "w tys",
                "ezer fő",
            ]))
    {
        recipe.factor = Some(1000.0);
        table.guesses.push(guess(codes::TABLE_FACTOR_GUESSED, "1000"));
    }
    if !has(recipe, ColumnRole::Level) && recipe.definition.is_none() {
        let texts = table.titles.iter().map(String::as_str).chain([stem]);
        let told: Vec<Definition> = texts
            .flat_map(|text| text.split([' ', ',', ';', '(', ')', '_', '-']))
            .filter_map(level::read)
            .collect();
        if let Some(first) = told.first()
            && told.iter().all(|other| other == first)
        {
            recipe.definition = Some(*first);
            table.guesses.push(guess(codes::TABLE_LEVEL_GUESSED, first.word()));
        }
    }
    // One level of NUTS needs no choice.
    let regions = recipe.columns.iter().position(|column| column.role == ColumnRole::Region);
    if let (Some(column), None) = (regions, recipe.nuts_level)
        && let [level] = levels_of(&table.profiles[column].texts())[..]
    {
        recipe.nuts_level = Some(level);
    }
}
