//! From the bytes of a file to sheets of cells, nothing interpreted: what a cell means is found out by
//! `recognise`, what becomes of it is stated by a recipe.

/// What stands in a cell, as the file has it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing, or an empty text.
    Empty,
    /// A text; in a text file every cell that is not empty is one.
    Text(&'a str),
    /// A number of a spreadsheet: never one that was read from text.
    Number(f64),
    /// A date of a spreadsheet, in days since 30 December 1899 whatever the file counts from.
    Date(f64),
    /// A truth value of a spreadsheet.
    Bool(bool),
    /// A mistake that the spreadsheet shows, such as `#DIV/0!`.
    Error(&'a str),
    /// A formula whose value the file does not keep: it is not known, and never zero.
    Unknown,
}

/// Cells that are shown as one: rows and columns count from 0, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// First row and column.
    pub first: (usize, usize),
    /// Last row and column.
    pub last: (usize, usize),
}

/// What is known of a sheet before its rows are read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SheetInfo {
    /// Its name; empty for a text file.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Cells that are shown as one.
    pub merged: Vec<Merged>,
    /// Rows that the file hides, from 0.
    pub hidden_rows: Vec<usize>,
    /// Columns that the file hides, from 0.
    pub hidden_columns: Vec<usize>,
}

/// Whether a reader of rows wants more of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Go {
    /// The next row, please.
    On,
    /// That was enough.
    Stop,
}
