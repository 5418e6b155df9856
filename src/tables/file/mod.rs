//! A file as sheets of rows of cells, whatever its format.
//!
//! What a file is is told by its content, never by its name. Text is kept as it came and read row by row, so
//! that a register of half a million persons needs little more memory than its bytes; a spreadsheet is kept
//! cell by cell, within stated limits. Nothing is evaluated, and nothing is guessed about what cells mean.

mod decode;
mod guard;
mod spreadsheet;
mod text;

use crate::plain::{Problem, Shown, choice, codes};

use crate::project::{CellSeparator, Encoding};

/// More bytes than this are refused before anything is read.
pub const BYTES_MAX: usize = 256 << 20;
/// Inflated bytes of a spreadsheet beyond this are refused while they are counted.
pub const INFLATED_MAX: u64 = 512 << 20;
/// More cells than this in a spreadsheet are refused.
pub const CELLS_MAX: usize = 3_000_000;
/// Rows beyond this are refused.
pub const ROWS_MAX: usize = 5_000_000;
/// Columns beyond this are refused.
pub const COLUMNS_MAX: usize = 4_096;
/// One cell of text beyond this is refused: an open quote swallowed the rest of the file.
pub const CELL_MAX: usize = 32 << 10;

choice! {
    /// Format of a file, by its content.
    Format {
        /// Text with separators
        Text = "text",
        /// Office Open XML workbook
        Xlsx = "xlsx",
        /// OpenDocument spreadsheet
        Ods = "ods",
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Characters, without blanks around them.
    Text(&'a str),
    /// A number that a spreadsheet keeps as one.
    Number(f64),
    /// A date that a spreadsheet keeps as one: year, month, day.
    Date(i32, u32, u32),
    /// True or false.
    Bool(bool),
    /// An error of a formula, as the program writes it.
    Error(&'a str),
    /// A formula whose result is not in the file.
    Formula,
}

impl Cell<'_> {
    /// As it would be read aloud; empty where nothing stands.
    pub fn shown(&self) -> String {
        match *self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Error(text) => text.to_owned(),
            Cell::Number(value) => value.shown(),
            Cell::Date(year, month, day) => format!("{year:04}-{month:02}-{day:02}"),
            Cell::Bool(value) => if value { "TRUE" } else { "FALSE" }.to_owned(),
            Cell::Formula => "=".to_owned(),
        }
    }

    /// Whether nothing stands there.
    pub fn is_empty(&self) -> bool {
        matches!(self, Cell::Empty)
    }
}

/// What formulas leave behind that fail, in text too.
const ERRORS: [&str; 8] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#ERROR"];

/// A cell that is kept.
#[derive(Debug, Clone, PartialEq)]
enum Kept {
    Empty,
    Text(Box<str>),
    Number(f64),
    Date(i32, u8, u8),
    Bool(bool),
    Error(&'static str),
    Formula,
}

impl Kept {
    fn cell(&self) -> Cell<'_> {
        match self {
            Kept::Empty => Cell::Empty,
            Kept::Text(text) => Cell::Text(text),
            Kept::Number(value) => Cell::Number(*value),
            Kept::Date(year, month, day) => Cell::Date(*year, u32::from(*month), u32::from(*day)),
            Kept::Bool(value) => Cell::Bool(*value),
            Kept::Error(text) => Cell::Error(text),
            Kept::Formula => Cell::Formula,
        }
    }
}

/// A sheet of a spreadsheet.
#[derive(Debug, Clone, Default)]
struct Grid {
    name: String,
    hidden: bool,
    rows: Vec<Vec<Kept>>,
}

/// A sheet, before its rows are read.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Name; empty for a text file.
    pub name: String,
    /// Whether the spreadsheet hides it.
    pub hidden: bool,
}

/// How a text file is taken where it does not say so itself.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct TextChoice {
    /// Encoding; told by the bytes where not stated.
    pub encoding: Option<Encoding>,
    /// Separator; told by the rows where not stated.
    pub separator: Option<CellSeparator>,
}

/// A file whose rows can be read.
#[derive(Debug)]
pub struct File {
    name: String,
    format: Format,
    /// Rows that the spreadsheet hides.
    hidden_rows: usize,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Text(text::Text),
    Sheets(Vec<Grid>),
}

impl File {
    /// Opens a file by its content; `name` is only for the places of problems.
    ///
    /// # Errors
    /// `file.too_large`, `file.empty`; `file.kind` for what is neither text nor a spreadsheet that can be
    /// read; `file.password`; `file.damaged` for a spreadsheet that ends early or contradicts itself;
    /// `file.limit` beyond the limits of this module.
    pub fn open(name: &str, bytes: Vec<u8>, choice: TextChoice) -> Result<File, Problem> {
        let limit =
            |found: usize, most: usize| Problem::new(codes::FILE_TOO_LARGE, name).found(found).expected(most);
        if bytes.len() > BYTES_MAX {
            return Err(limit(bytes.len(), BYTES_MAX));
        }
        match guard::kind(&bytes) {
            guard::Kind::Empty => Err(Problem::new(codes::FILE_EMPTY, name)),
            guard::Kind::Foreign(kind) => Err(Problem::new(codes::FILE_KIND, name).found(kind)),
            guard::Kind::Password => Err(Problem::new(codes::FILE_PASSWORD, name)),
            guard::Kind::Zip => spreadsheet::open(name, bytes),
            guard::Kind::Text => {
                let content = Content::Text(text::Text::open(name, bytes, choice)?);
                Ok(File { name: name.to_owned(), format: Format::Text, hidden_rows: 0, content })
            }
        }
    }

    /// Name as given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Format by content.
    pub fn format(&self) -> Format {
        self.format
    }

    /// Rows that the spreadsheet hides; they are read like the others.
    pub fn hidden_rows(&self) -> usize {
        self.hidden_rows
    }

    /// Encoding of a text file, and whether the bytes leave no other.
    pub fn encoding(&self) -> Option<(Encoding, bool)> {
        match &self.content {
            Content::Text(text) => Some((text.encoding, text.encoding_sure)),
            Content::Sheets(_) => None,
        }
    }

    /// Separator of a text file.
    pub fn separator(&self) -> Option<CellSeparator> {
        match &self.content {
            Content::Text(text) => Some(text.separator),
            Content::Sheets(_) => None,
        }
    }

    /// Whether the cells of the first column of a text file were divided at commas, as in Eurostat's TSV.
    pub fn divides_first_column(&self) -> bool {
        matches!(&self.content, Content::Text(text) if text.divides_first)
    }

    /// The sheets, in the order of the file; one without a name for a text file.
    pub fn sheets(&self) -> Vec<Sheet> {
        match &self.content {
            Content::Text(_) => vec![Sheet { name: String::new(), hidden: false }],
            Content::Sheets(grids) => {
                let sheet = |grid: &Grid| Sheet { name: grid.name.clone(), hidden: grid.hidden };
                grids.iter().map(sheet).collect()
            }
        }
    }

    /// Reads the rows of a sheet in order: the number of the row as a spreadsheet or an editor counts, from
    /// 1, and its cells. Stops where `row` returns false.
    ///
    /// # Errors
    /// `table.quote` where a quote is never closed, `file.limit` beyond the limits of this module.
    pub fn rows(&self, sheet: usize, row: &mut dyn FnMut(usize, &[Cell<'_>]) -> bool) -> Result<(), Problem> {
        match &self.content {
            Content::Text(text) => text.rows(&self.name, row),
            Content::Sheets(grids) => {
                let mut cells = Vec::new();
                for (index, kept) in grids[sheet].rows.iter().enumerate() {
                    cells.clear();
                    cells.extend(kept.iter().map(Kept::cell));
                    if !row(index + 1, &cells) {
                        break;
                    }
                }
                Ok(())
            }
        }
    }
}

/// The place of a cell: `file/sheet!row:column`, as far as they are known; rows and columns from 1.
pub fn cell_place(file: &str, sheet: &str, row: usize, column: Option<usize>) -> String {
    let mut place = file.to_owned();
    if !sheet.is_empty() {
        place.push('/');
        place.push_str(sheet);
    }
    place.push('!');
    place.push_str(&row.shown());
    if let Some(column) = column {
        place.push(':');
        place.push_str(&column.shown());
    }
    place
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    /// A workbook whose only sheet is a small row and then blanks, `megabytes` of them.
    fn bomb(megabytes: usize) -> Vec<u8> {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        let packed = SimpleFileOptions::default().compression_level(Some(1));
        let mut part = |name: &str, content: &str, blanks: usize| {
            file.start_file(name, packed).expect("a part");
            file.write_all(content.as_bytes()).expect("its content");
            let blank = vec![b' '; 1 << 20];
            for _ in 0..blanks {
                file.write_all(&blank).expect("a megabyte");
            }
        };
        part("[Content_Types].xml", "<Types/>", 0);
        part("xl/workbook.xml", "<workbook><sheets><sheet name='a' sheetId='1'/></sheets></workbook>", 0);
        part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>", megabytes);
        file.finish().expect("a file").into_inner()
    }

    #[test]
    fn a_file_that_unpacks_to_more_than_fits_is_refused_while_it_is_counted() {
        let bytes = bomb(520);
        assert!(bytes.len() < 8 << 20, "{} bytes unpack to more than half a gigabyte", bytes.len());
        let problem = File::open("bomb.xlsx", bytes, TextChoice::default()).expect_err("a bomb");
        assert_eq!(problem.code, codes::FILE_LIMIT);
        assert_eq!(problem.expected, Some(INFLATED_MAX.to_string()));
    }

    #[test]
    fn rows_without_end_are_refused() {
        let text = "1;2\n".repeat(10_000_000);
        let file = File::open("long.csv", text.into_bytes(), TextChoice::default()).expect("a text");
        let problem = file.rows(0, &mut |_, _| true).expect_err("ten million rows");
        assert_eq!(problem.code, codes::FILE_LIMIT);
        assert_eq!(problem.expected, Some(ROWS_MAX.to_string()));
    }
}
