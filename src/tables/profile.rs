//! What the columns of a table hold, in short: seen once, row by row.

use rustc_hash::FxHashMap;

use super::file::Cell;
use super::number::{self, Evidence};
use crate::project::DecimalSign;

/// Different entries of a column that are kept; a column with more is not one of members.
pub const ENTRIES_MAX: usize = 1_000;
/// Rows that are looked at; entries that come later are read as they come.
pub const ROWS_MAX: usize = 50_000;

/// What one column holds.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    /// Different entries in the order in which they came, with how often and the row of the first.
    pub entries: Vec<Seen>,
    positions: FxHashMap<String, usize>,
    /// Whether there are more different entries than are kept.
    pub many: bool,
    /// Cells in which nothing stands.
    pub empty: usize,
    /// Cells with a figure.
    pub figures: usize,
    /// Cells with a mark for a missing figure.
    pub missing: usize,
    /// Cells with anything else.
    pub other: usize,
    /// Figures that are sure to have a decimal point, a decimal comma, and that are open.
    pub point: usize,
    /// See `point`.
    pub comma: usize,
    /// See `point`.
    pub either: usize,
}

/// An entry and how often it stands there.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// As the file writes it.
    pub text: String,
    /// How often.
    pub count: usize,
    /// Row of the first.
    pub row: usize,
}

impl Profile {
    /// Adds the cell of a row.
    pub fn add(&mut self, row: usize, cell: &Cell<'_>) {
        match cell {
            Cell::Empty => {
                self.empty += 1;
                return;
            }
            Cell::Number(_) => self.figures += 1,
            Cell::Text(text) => match number::evidence(number::with_flag(text).0) {
                Evidence::None if number::is_missing_mark(text) => self.missing += 1,
                Evidence::None => self.other += 1,
                evidence => {
                    self.figures += 1;
                    match evidence {
                        Evidence::Sure(DecimalSign::Point) => self.point += 1,
                        Evidence::Sure(DecimalSign::Comma) => self.comma += 1,
                        Evidence::Either => self.either += 1,
                        _ => {}
                    }
                }
            },
            Cell::Date(..) | Cell::Bool(_) => self.other += 1,
            Cell::Error(_) | Cell::Formula => self.missing += 1,
        }
        if self.many {
            return;
        }
        let shown;
        let text = match cell {
            Cell::Text(text) => *text,
            other => {
                shown = other.shown();
                &shown
            }
        };
        if let Some(at) = self.positions.get(text) {
            self.entries[*at].count += 1;
        } else if self.entries.len() < ENTRIES_MAX {
            self.positions.insert(text.to_owned(), self.entries.len());
            self.entries.push(Seen { text: text.to_owned(), count: 1, row });
        } else {
            self.many = true;
            self.positions = FxHashMap::default();
        }
    }

    /// Cells in which something stands.
    pub fn filled(&self) -> usize {
        self.figures + self.missing + self.other
    }

    /// The different entries.
    pub fn texts(&self) -> Vec<String> {
        self.entries.iter().map(|seen| seen.text.clone()).collect()
    }

    /// Share of figures and marks for missing ones among what stands there.
    pub fn figure_share(&self) -> f64 {
        if self.figures == 0 { 0.0 } else { (self.figures + self.missing) as f64 / self.filled() as f64 }
    }
}
