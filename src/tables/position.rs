//! Where the tables of a sheet are: titles above, headings, data, footnotes below, several on one sheet.

use super::codes::{age, year};
use super::file::Cell;
use super::number::{self, Evidence};

/// A row that is kept to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Number in the sheet, from 1.
    pub number: usize,
    /// Its cells as they would be read aloud.
    pub cells: Vec<Entry>,
}

/// A cell that is kept to look at.
#[derive(Debug, Clone, PartialEq)]
pub enum Entry {
    /// Nothing
    Empty,
    /// Characters
    Text(String),
    /// A figure or a date that a spreadsheet keeps as one, as it would be written
    Figure(String),
}

impl Entry {
    /// Of a cell.
    pub fn of(cell: &Cell<'_>) -> Entry {
        match cell {
            Cell::Empty => Entry::Empty,
            Cell::Text(text) => Entry::Text((*text).to_owned()),
            Cell::Error(_) | Cell::Formula | Cell::Bool(_) => Entry::Text(cell.shown()),
            Cell::Number(_) | Cell::Date(..) => Entry::Figure(cell.shown()),
        }
    }

    /// Its characters.
    pub fn text(&self) -> &str {
        match self {
            Entry::Empty => "",
            Entry::Text(text) | Entry::Figure(text) => text,
        }
    }

    /// Whether it is a figure, or a mark that stands for a missing one.
    pub fn is_figure(&self) -> bool {
        match self {
            Entry::Empty => false,
            Entry::Figure(_) => true,
            Entry::Text(text) => {
                let (figure, _) = number::with_flag(text);
                number::evidence(figure) != Evidence::None || number::is_missing_mark(text)
            }
        }
    }
}

/// A table found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Texts above it.
    pub titles: Vec<String>,
    /// Rows of headings, as positions in the list of rows.
    pub headings: Vec<usize>,
    /// First row of data, as a position in the list of rows.
    pub first: usize,
    /// Last row of data; `None` where the table goes on beyond the rows looked at.
    pub last: Option<usize>,
}

fn filled(row: &Row) -> usize {
    row.cells.iter().filter(|cell| **cell != Entry::Empty).count()
}

/// Tables among the first rows of a sheet; `more` says whether the sheet goes on.
pub fn tables(rows: &[Row], more: bool) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut titles: Vec<String> = Vec::new();
    let mut at = 0;
    while at < rows.len() {
        let width = filled(&rows[at]);
        if width == 0 {
            at += 1;
            continue;
        }
        let mut end = at;
        while end < rows.len() && filled(&rows[end]) > 0 {
            end += 1;
        }
        let block = &rows[at..end];
        // A table has at least two rows of two cells; other blocks are titles or notes.
        let wide = block.iter().filter(|row| filled(row) >= 2).count();
        if wide < 2 {
            let continues = found.last().is_some_and(|table| wide == 1 && goes_on(rows, table, at));
            if !continues {
                titles.extend(
                    block
                        .iter()
                        .flat_map(|row| row.cells.iter().map(Entry::text))
                        .filter(|text| !text.is_empty())
                        .map(str::to_owned),
                );
                at = end;
                continue;
            }
        }
        if let Some(table) = found.last_mut()
            && goes_on(rows, table, at)
        {
            table.last = Some(end - 1);
            titles.clear();
        } else if let Some(mut table) = one(rows, at, end) {
            table.titles.splice(0..0, titles.drain(..));
            found.push(table);
        }
        at = end;
    }
    if let (Some(table), true) = (found.last_mut(), more)
        && table.last == Some(rows.len() - 1)
    {
        table.last = None;
    }
    found
}

/// The tables that stand side by side where one was found, by their first column and the one after the last:
/// apart by blank columns, each with headings of its own and a first column that says what its rows are.
pub fn sides(rows: &[Row], found: &Found) -> Vec<(usize, usize)> {
    let end = found.last.unwrap_or(rows.len() - 1);
    let data = &rows[found.first..=end];
    let headings: Vec<&Row> = found.headings.iter().map(|at| &rows[*at]).collect();
    let width = data.iter().chain(headings.iter().copied()).map(|row| row.cells.len()).max().unwrap_or(0);
    let cell = |row: &Row, column: usize| row.cells.get(column).cloned().unwrap_or(Entry::Empty);
    let blank = |column: usize| {
        data.iter().chain(headings.iter().copied()).all(|row| cell(row, column) == Entry::Empty)
    };
    let mut parts: Vec<(usize, usize)> = Vec::new();
    let mut column = 0;
    while column < width {
        let from = column;
        while column < width && !blank(column) {
            column += 1;
        }
        if column > from {
            parts.push((from, column));
        }
        column += 1;
    }
    let heading = |column: usize| {
        let own = headings.iter().rev().map(|row| cell(row, column)).find(|entry| *entry != Entry::Empty);
        own.map(|entry| entry.text().trim().to_lowercase()).unwrap_or_default()
    };
    let first = parts.first().map(|part| heading(part.0)).unwrap_or_default();
    let alone = |(from, to): &(usize, usize)| {
        let named = (*from..*to).all(|column| !heading(column).is_empty());
        let filled: Vec<Entry> =
            data.iter().map(|row| cell(row, *from)).filter(|entry| *entry != Entry::Empty).collect();
        let worded = filled.iter().filter(|entry| !entry.is_figure()).count() * 2 > filled.len();
        to - from >= 2 && named && (worded || heading(*from) == first)
    };
    if parts.len() > 1 && parts.iter().all(alone) { parts } else { vec![(0, width)] }
}

/// The rows of a table with what stands beside it blank, and its place among them.
pub fn cut(rows: &[Row], found: &Found, (from, to): (usize, usize)) -> (Vec<Row>, Found) {
    let mut own = rows.to_vec();
    for (at, row) in own.iter_mut().enumerate() {
        if at < found.first && !found.headings.contains(&at) {
            continue;
        }
        for (column, entry) in row.cells.iter_mut().enumerate() {
            if !(from..to).contains(&column) {
                *entry = Entry::Empty;
            }
        }
    }
    let end = found.last.unwrap_or(own.len() - 1);
    let last = (found.first..=end).rev().find(|at| filled(&own[*at]) >= 2);
    let last = if found.last.is_none() && last == Some(own.len() - 1) { None } else { last };
    (own, Found { last, ..found.clone() })
}

/// Whether a block below a blank row has figures in the columns where the table above has them, and no
/// headings of its own.
fn goes_on(rows: &[Row], table: &Found, at: usize) -> bool {
    let columns = |row: &Row| -> Vec<usize> {
        (0..row.cells.len()).filter(|column| row.cells[*column].is_figure()).collect()
    };
    let above = columns(&rows[table.first]);
    let below = columns(&rows[at]);
    !above.is_empty() && above == below && !is_heading(rows, at, None)
}

fn one(rows: &[Row], from: usize, end: usize) -> Option<Found> {
    let width = rows[from..end].iter().take(50).map(filled).max().unwrap_or(0);
    // A title with a comma in it falls into two cells, far fewer than the table has.
    let begin = (from..end).find(|at| {
        let row = &rows[*at];
        filled(row) >= 2 && (row.cells.len() >= width || filled(row) * 2 >= width)
    })?;
    let titles = rows[from..begin].iter().flat_map(|row| row.cells.iter().map(Entry::text));
    let titles: Vec<String> = titles.filter(|text| !text.is_empty()).map(str::to_owned).collect();
    let mut headings = Vec::new();
    let mut at = begin;
    while at < end && headings.len() < 6 && is_heading(rows, at, headings.last().copied()) {
        // A second row of words is a heading only where figures follow soon.
        let soon = rows[at + 1..end.min(at + 5)].iter().any(|row| row.cells.iter().any(Entry::is_figure));
        if !headings.is_empty() && !soon {
            break;
        }
        headings.push(at);
        at += 1;
    }
    let last = (at..end).rev().find(|at| filled(&rows[*at]) >= 2)?;
    Some(Found { titles, headings, first: at, last: Some(last) })
}

/// Whether a row is one of headings: words, or years and ages in order over columns of figures.
fn is_heading(rows: &[Row], at: usize, above: Option<usize>) -> bool {
    let row = &rows[at];
    let columns: Vec<usize> = (0..row.cells.len()).filter(|column| row.cells[*column].is_figure()).collect();
    // Below headings a single word stands for the rows that follow it.
    let Some(first) = columns.first() else { return above.is_none() || filled(row) >= 2 };
    // What a first column says of a row of data is not a heading.
    if *first == 0 && row.cells.len() > 1 && above.is_some() {
        return false;
    }
    let above_named = above.is_some_and(|above| {
        let mut names: Vec<&str> =
            columns.iter().map(|column| rows[above].cells.get(*column).map_or("", Entry::text)).collect();
        names.sort_unstable();
        let count = names.len();
        names.dedup();
        !names.contains(&"") && names.len() == count && count > 1
    });
    if above_named {
        return false;
    }
    let texts: Vec<&str> = columns.iter().map(|column| row.cells[*column].text()).collect();
    let years: Vec<i32> = texts.iter().filter_map(|text| year::read(text)).collect();
    if years.len() == texts.len() {
        // A single year over one column of figures, or several that rise by steps, perhaps again and again.
        let steps =
            years.windows(2).filter(|pair| pair[0] != pair[1]).all(|pair| (pair[0] - pair[1]).abs() <= 30);
        let below_is_data = rows.get(at + 1).is_some_and(|below| {
            columns.iter().any(|column| {
                below
                    .cells
                    .get(*column)
                    .is_some_and(|cell| cell.is_figure() && year::read(cell.text()).is_none())
            })
        });
        return steps && (below_is_data || years.windows(2).any(|pair| pair[0] != pair[1]));
    }
    let ages: Vec<i32> = texts
        .iter()
        .filter_map(|text| match age::read(text) {
            Some(age::Age::Band(from, to)) if from == to => Some(from),
            _ => None,
        })
        .collect();
    above.is_none()
        && ages.len() >= 3
        && ages.len() == texts.len()
        && ages.windows(2).all(|pair| pair[1] == pair[0] + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Row> {
        text.lines()
            .enumerate()
            .map(|(index, line)| Row {
                number: index + 1,
                cells: line
                    .split(';')
                    .map(|cell| if cell.is_empty() { Entry::Empty } else { Entry::Text(cell.to_owned()) })
                    .collect(),
            })
            .collect()
    }

    fn found(text: &str) -> Vec<(Vec<usize>, usize, Option<usize>)> {
        tables(&rows(text), false)
            .into_iter()
            .map(|table| (table.headings, table.first, table.last))
            .collect()
    }

    #[test]
    fn titles_stand_above_and_notes_below() {
        let text =
            "Ärzte\nStand 31.12.2023\n\nAlter;Männer;Frauen\n25-34;10;20\n35-44;30;40\n\nQuelle: Kammer\n";
        assert_eq!(found(text), [(vec![3], 4, Some(5))]);
        assert_eq!(tables(&rows(text), false)[0].titles, ["Ärzte", "Stand 31.12.2023"]);
    }

    #[test]
    fn headings_have_levels() {
        assert_eq!(
            found("Age;2022;;2023;\n;M;F;M;F\n25-34;1;2;3;4\n35-44;1;2;3;4\n"),
            [(vec![0, 1], 2, Some(3))]
        );
        assert_eq!(found(";Men;;Women;\n;2022;2023;2022;2023\n25-34;1;2;3;4\n"), [(vec![0, 1], 2, Some(2))]);
        assert_eq!(found("age;2022;2023\n25-34;1950;1960\n35-44;2010;1990\n"), [(vec![0], 1, Some(2))]);
        assert_eq!(found("year;men;women\n2019;1950;2010\n2020;1951;2011\n"), [(vec![0], 1, Some(2))]);
        assert_eq!(found("sex;25;26;27\nM;1;2;3\nF;4;5;6\n"), [(vec![0], 1, Some(2))]);
    }

    #[test]
    fn blank_rows_part_tables_or_groups_of_one() {
        let two = "age;n\n25;1\n26;2\n\nsex;n\nM;1\nF;2\n";
        assert_eq!(found(two), [(vec![0], 1, Some(2)), (vec![4], 5, Some(6))]);
        let one = "age;n\n25-29;1\n30-34;2\n\n35-39;3\n40-44;4\n";
        assert_eq!(found(one), [(vec![0], 1, Some(5))]);
    }

    #[test]
    fn a_table_of_words_has_one_row_of_headings() {
        assert_eq!(found("id;sex;job\na;M;x\nb;F;y\n"), [(vec![0], 1, Some(2))]);
    }

    #[test]
    fn tables_side_by_side_are_told_by_blank_columns_and_headings_of_their_own() {
        let parts = |text: &str| {
            let rows = rows(text);
            sides(&rows, &tables(&rows, false)[0])
        };
        assert_eq!(parts("Age;n;;Sex;n\n25-34;1;;F;2\n35-44;2;;M;1\n45-54;3;;;\n"), [(0, 2), (3, 5)]);
        // A blank column before a total, or between groups of figures, parts nothing.
        assert_eq!(parts("Age;Men;Women;;All\n25-34;1;2;;3\n35-44;2;2;;4\n"), [(0, 5)]);
        assert_eq!(parts("Age;M;F;;M;F\n25-34;1;2;;3;4\n35-44;2;2;;4;5\n"), [(0, 6)]);
        assert_eq!(parts("Year;n;;Year;n\n2020;1;;2022;2\n2021;2;;2023;1\n"), [(0, 2), (3, 5)]);
    }

    #[test]
    fn a_table_without_headings_is_found_without_any() {
        assert_eq!(found("25-29;10;20\n30-34;30;40\n"), [(vec![], 0, Some(1))]);
    }
}
