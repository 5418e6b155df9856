//! CSV as European spreadsheets read it.

use crate::plain::{choice, record, shortest};

choice! {
    /// Between cells.
    Separator {
        /// Comma
        Comma = ",",
        /// Semicolon, where the comma is the decimal sign
        Semicolon = ";",
        /// Tab
        Tab = "\t",
    }
}

choice! {
    /// Between whole and fraction.
    Decimal {
        /// Point
        Point = ".",
        /// Comma
        Comma = ",",
    }
}

record! {
    /// How a CSV file is written.
    Dialect {
        /// Between cells; "," where not stated.
        separator: Option<Separator>,
        /// Between whole and fraction; "." where not stated.
        decimal: Option<Decimal>,
        /// Whether a byte-order mark stands first, by which some spreadsheets know UTF-8.
        bom: Option<bool>,
    }
}

impl Dialect {
    /// Comma, point, no byte-order mark.
    pub const PLAIN: Dialect = Dialect { separator: None, decimal: None, bom: None };
}

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Missing
    Empty,
    /// A figure
    Number(f64),
    /// A text
    Text(String),
}

/// A CSV file being written.
pub struct Writer {
    text: String,
    separator: char,
    decimal_comma: bool,
}

impl Writer {
    /// Starts with the names of the columns.
    pub fn new(dialect: &Dialect, columns: &[&str]) -> Writer {
        let mut writer = Writer {
            text: if dialect.bom == Some(true) { "\u{feff}".to_owned() } else { String::new() },
            separator: match dialect.separator {
                None | Some(Separator::Comma) => ',',
                Some(Separator::Semicolon) => ';',
                Some(Separator::Tab) => '\t',
            },
            decimal_comma: dialect.decimal == Some(Decimal::Comma),
        };
        writer.row(columns.iter().map(|column| Cell::Text((*column).to_owned())));
        writer
    }

    /// Adds a row. Figures are written with the shortest digits that read back as the same f64.
    pub fn row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        for (number, cell) in cells.into_iter().enumerate() {
            if number > 0 {
                self.text.push(self.separator);
            }
            let text = match cell {
                Cell::Empty => continue,
                Cell::Number(value) if self.decimal_comma => shortest(value).replace('.', ","),
                Cell::Number(value) => shortest(value),
                Cell::Text(text) => neutralised(&text),
            };
            if text.contains(['"', '\n', '\r', '\t', self.separator]) {
                self.text.push('"');
                self.text.push_str(&text.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(&text);
            }
        }
        self.text.push_str("\r\n");
    }

    /// The file.
    pub fn finish(self) -> String {
        self.text
    }
}

/// A spreadsheet would run a text that starts like a formula; an apostrophe makes it a text again.
fn neutralised(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        ["'", text].concat()
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(dialect: &Dialect, cells: Vec<Cell>) -> String {
        let mut writer = Writer::new(dialect, &["a", "b"]);
        writer.row(cells);
        writer.finish()
    }

    #[test]
    fn a_european_file_has_semicolons_decimal_commas_and_a_mark() {
        let dialect =
            Dialect { separator: Some(Separator::Semicolon), decimal: Some(Decimal::Comma), bom: Some(true) };
        let written = text(&dialect, vec![Cell::Number(-1234.5), Cell::Text("1;2".to_owned())]);
        assert_eq!(written, "\u{feff}a;b\r\n-1234,5;\"1;2\"\r\n");
    }

    #[test]
    fn a_decimal_comma_inside_comma_separated_cells_is_quoted() {
        let dialect = Dialect { separator: None, decimal: Some(Decimal::Comma), bom: None };
        assert_eq!(text(&dialect, vec![Cell::Number(0.5), Cell::Empty]), "a,b\r\n\"0,5\",\r\n");
    }

    #[test]
    fn a_text_is_never_run_as_a_formula() {
        for evil in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1"] {
            let written = text(&Dialect::PLAIN, vec![Cell::Text(evil.to_owned()), Cell::Empty]);
            let cell = written.split_once("\r\n").unwrap().1;
            assert!(cell.trim_start_matches('"').starts_with('\''), "{written:?}");
        }
    }
}
