//! Workbooks, cell by cell, within the limits.

use std::io::Cursor;

use calamine::{CellErrorType, Data, DataRef, Ods, OdsError, Reader, SheetVisible, Xlsx, XlsxError};

use super::guard::{self, Workbook, limit};
use super::{CELLS_MAX, COLUMNS_MAX, Content, ERRORS, File, Format, Grid, INFLATED_MAX, Kept, ROWS_MAX};
use crate::plain::{Problem, codes};

pub(super) fn open(name: &str, bytes: Vec<u8>) -> Result<File, Problem> {
    let contents = guard::contents(name, &bytes)?;
    let (format, grids) = match contents.workbook {
        Workbook::Xlsx => (Format::Xlsx, xlsx(name, bytes)?),
        Workbook::Ods => (Format::Ods, ods(name, bytes)?),
    };
    let content = Content::Sheets(grids);
    Ok(File { name: name.to_owned(), format, hidden_rows: contents.hidden_rows, content })
}

/// What has been kept so far of a workbook.
struct Budget<'n> {
    name: &'n str,
    cells: usize,
    text: u64,
}

impl Budget<'_> {
    /// Room for a row of `width` cells.
    fn row(&mut self, row: usize, width: usize) -> Result<(), Problem> {
        self.cells += width;
        if width > COLUMNS_MAX {
            return Err(limit(self.name, "> columns", COLUMNS_MAX));
        }
        if row >= ROWS_MAX || self.cells > CELLS_MAX {
            return Err(limit(self.name, "> cells", CELLS_MAX));
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<Kept, Problem> {
        self.text += text.len() as u64;
        if self.text > INFLATED_MAX {
            return Err(limit(self.name, "> bytes", INFLATED_MAX as usize));
        }
        let trimmed = text.trim();
        let error = ERRORS.iter().find(|error| **error == trimmed);
        Ok(match error {
            Some(error) => Kept::Error(error),
            None if trimmed.is_empty() => Kept::Empty,
            None => Kept::Text(trimmed.into()),
        })
    }
}

fn xlsx(name: &str, bytes: Vec<u8>) -> Result<Vec<Grid>, Problem> {
    let problem = |error: XlsxError| match error {
        XlsxError::Password => Problem::new(codes::FILE_PASSWORD, name),
        _ => Problem::new(codes::FILE_DAMAGED, name),
    };
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(problem)?;
    let mut budget = Budget { name, cells: 0, text: 0 };
    let mut grids = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        // A sheet that is a chart has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) else { continue };
        let hidden = sheet.visible != SheetVisible::Visible;
        let mut grid = Grid { name: sheet.name, hidden, rows: Vec::new() };
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(problem)? {
            let kept = match cell.value {
                DataRef::Empty if cell.formula.is_some() => Kept::Formula,
                DataRef::Empty => continue,
                DataRef::Int(value) => Kept::Number(value as f64),
                DataRef::Float(value) => Kept::Number(value),
                DataRef::String(text) => budget.text(&text)?,
                DataRef::SharedString(text) => budget.text(text)?,
                DataRef::Bool(value) => Kept::Bool(value),
                DataRef::DateTime(date) if date.is_datetime() => serial_date(date.as_f64()),
                DataRef::DateTime(date) => Kept::Number(date.as_f64()),
                DataRef::DateTimeIso(text) => iso_date(&text).map_or_else(|| budget.text(&text), Ok)?,
                DataRef::DurationIso(text) => budget.text(&text)?,
                DataRef::Error(error) => Kept::Error(error_text(&error)),
            };
            if kept != Kept::Empty {
                let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
                keep(&mut grid, row, column, kept, &mut budget)?;
            }
        }
        grids.push(grid);
    }
    Ok(grids)
}

fn ods(name: &str, bytes: Vec<u8>) -> Result<Vec<Grid>, Problem> {
    let problem = |error: OdsError| match error {
        OdsError::Password => Problem::new(codes::FILE_PASSWORD, name),
        OdsError::CellLimitExceeded { .. } => limit(name, "> cells", CELLS_MAX),
        _ => Problem::new(codes::FILE_DAMAGED, name),
    };
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(problem)?;
    let mut budget = Budget { name, cells: 0, text: 0 };
    let mut grids = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        let range = book.worksheet_range(&sheet.name).map_err(problem)?;
        let formulas = book.worksheet_formula(&sheet.name).ok();
        let hidden = sheet.visible != SheetVisible::Visible;
        let mut grid = Grid { name: sheet.name, hidden, rows: Vec::new() };
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.cells() {
            let place = (top + row as u32, left + column as u32);
            let kept = match value {
                Data::Empty => {
                    let formula = formulas.as_ref().and_then(|range| range.get_value(place));
                    if formula.is_none_or(|formula| formula.is_empty()) {
                        continue;
                    }
                    Kept::Formula
                }
                Data::Int(value) => Kept::Number(*value as f64),
                Data::Float(value) => Kept::Number(*value),
                Data::String(text) => budget.text(text)?,
                Data::Bool(value) => Kept::Bool(*value),
                Data::DateTime(date) => serial_date(date.as_f64()),
                Data::DateTimeIso(text) => iso_date(text).map_or_else(|| budget.text(text), Ok)?,
                Data::DurationIso(text) => budget.text(text)?,
                Data::Error(error) => Kept::Error(error_text(error)),
            };
            if kept != Kept::Empty {
                keep(&mut grid, place.0 as usize, place.1 as usize, kept, &mut budget)?;
            }
        }
        grids.push(grid);
    }
    Ok(grids)
}

/// Puts a cell where it stands, the rows before it as they are, however many the sheet declares.
fn keep(grid: &mut Grid, row: usize, column: usize, kept: Kept, budget: &mut Budget) -> Result<(), Problem> {
    while grid.rows.len() <= row {
        budget.row(grid.rows.len(), 1)?;
        grid.rows.push(Vec::new());
    }
    let cells = &mut grid.rows[row];
    if cells.len() <= column {
        budget.row(row, column + 1 - cells.len())?;
        cells.resize(column + 1, Kept::Empty);
    }
    cells[column] = kept;
    Ok(())
}

fn error_text(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        _ => "#ERROR",
    }
}

/// A day counted from 30 December 1899, in the civil calendar.
fn serial_date(serial: f64) -> Kept {
    if !(-700_000.0..=3_000_000.0).contains(&serial) {
        return Kept::Number(serial);
    }
    // Days since 1 March of the year 0, whose years end with their leap day.
    let days = serial.floor() as i64 + 693_899;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Kept::Date(year as i32, month as u8, day as u8)
}

fn iso_date(text: &str) -> Option<Kept> {
    let mut parts = text.get(..10)?.split('-');
    let year = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then_some(Kept::Date(year, month, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_days_are_dates() {
        for (serial, date) in [
            (1.0, Kept::Date(1899, 12, 31)),
            (0.0, Kept::Date(1899, 12, 30)),
            (61.0, Kept::Date(1900, 3, 1)),
            (43_831.0, Kept::Date(2020, 1, 1)),
            (43_890.75, Kept::Date(2020, 2, 29)),
            (45_657.0, Kept::Date(2024, 12, 31)),
        ] {
            assert_eq!(serial_date(serial), date, "{serial}");
        }
    }
}
