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

/// A CSV file being written, cell by cell.
pub struct Writer {
    file: String,
    separator: char,
    decimal_comma: bool,
    row_begun: bool,
}

impl Writer {
    /// An empty file.
    pub fn new(dialect: &Dialect) -> Writer {
        Writer {
            file: if dialect.bom == Some(true) { "\u{feff}".to_owned() } else { String::new() },
            separator: match dialect.separator {
                None | Some(Separator::Comma) => ',',
                Some(Separator::Semicolon) => ';',
                Some(Separator::Tab) => '\t',
            },
            decimal_comma: dialect.decimal == Some(Decimal::Comma),
            row_begun: false,
        }
    }

    /// Adds a figure with the shortest digits that read back as the same f64; NaN is an empty cell.
    pub fn number(&mut self, value: f64) {
        let text = if value.is_nan() { String::new() } else { shortest(value) };
        self.cell(&if self.decimal_comma { text.replace('.', ",") } else { text });
    }

    /// Adds a text. One that a spreadsheet would run as a formula gets an apostrophe, which makes it a
    /// text again.
    pub fn text(&mut self, text: &str) {
        if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
            self.cell(&["'", text].concat());
        } else {
            self.cell(text);
        }
    }

    fn cell(&mut self, text: &str) {
        if self.row_begun {
            self.file.push(self.separator);
        }
        self.row_begun = true;
        if text.contains(['"', '\n', '\r', '\t', self.separator]) {
            self.file.push('"');
            self.file.push_str(&text.replace('"', "\"\""));
            self.file.push('"');
        } else {
            self.file.push_str(text);
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.file.push_str("\r\n");
        self.row_begun = false;
    }

    /// The file.
    pub fn finish(self) -> String {
        self.file
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(dialect: &Dialect, add: impl Fn(&mut Writer)) -> String {
        let mut writer = Writer::new(dialect);
        add(&mut writer);
        writer.end_row();
        writer.finish()
    }

    #[test]
    fn a_european_file_has_semicolons_decimal_commas_and_a_mark() {
        let dialect =
            Dialect { separator: Some(Separator::Semicolon), decimal: Some(Decimal::Comma), bom: Some(true) };
        let file = written(&dialect, |writer| {
            writer.number(-1234.5);
            writer.text("1;2");
        });
        assert_eq!(file, "\u{feff}-1234,5;\"1;2\"\r\n");
    }

    #[test]
    fn a_decimal_comma_inside_comma_separated_cells_is_quoted() {
        let dialect = Dialect { separator: None, decimal: Some(Decimal::Comma), bom: None };
        let file = written(&dialect, |writer| {
            writer.number(0.5);
            writer.number(f64::NAN);
        });
        assert_eq!(file, "\"0,5\",\r\n");
    }

    #[test]
    fn a_text_is_never_run_as_a_formula() {
        for evil in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1"] {
            let file = written(&Dialect::PLAIN, |writer| writer.text(evil));
            assert!(file.trim_start_matches('"').starts_with('\''), "{file:?}");
        }
    }
}
