//! Text with separators, row by row.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

use super::decode::decode;
use super::{CELL_MAX, COLUMNS_MAX, Cell, ERRORS, ROWS_MAX, TextChoice, cell_place, guard::limit};
use crate::plain::{Problem, codes};
use crate::project::{CellSeparator as Separator, Encoding};

fn byte(separator: Separator) -> u8 {
    match separator {
        Separator::Tab => b'\t',
        Separator::Semicolon => b';',
        Separator::Bar => b'|',
        Separator::Comma => b',',
    }
}

/// Rows of which the separator is told.
const SAMPLE_ROWS: usize = 200;

#[derive(Debug)]
pub(super) struct Text {
    text: String,
    pub(super) encoding: Encoding,
    pub(super) encoding_sure: bool,
    pub(super) separator: Separator,
    /// Eurostat's TSV: what the first column holds is divided by commas.
    pub(super) divides_first: bool,
}

impl Text {
    pub(super) fn open(name: &str, bytes: Vec<u8>, choice: TextChoice) -> Result<Text, Problem> {
        let (text, encoding, encoding_sure) = decode(bytes, choice.encoding);
        let separator = choice.separator.unwrap_or_else(|| told_separator(&text));
        let mut opened = Text { text, encoding, encoding_sure, separator, divides_first: false };
        if separator == Separator::Tab {
            let mut divides = false;
            opened.rows(name, &mut |_, cells| {
                let Some(Cell::Text(first)) = cells.first() else { return true };
                divides = first.contains(',') && first.contains('\\');
                false
            })?;
            opened.divides_first = divides;
        }
        Ok(opened)
    }

    pub(super) fn rows(
        &self,
        name: &str,
        row: &mut dyn FnMut(usize, &[Cell<'_>]) -> bool,
    ) -> Result<(), Problem> {
        let mut records = Records::new(&self.text, self.separator);
        let mut numbered = 0;
        while let Some(record) = records.next_record() {
            let record = record.map_err(|what| match what {
                Excess::Columns => limit(name, "> columns", COLUMNS_MAX),
                Excess::Cell(line) => Problem::new(codes::TABLE_QUOTE, cell_place(name, "", line, None)),
            })?;
            numbered += 1;
            if numbered > ROWS_MAX {
                return Err(limit(name, "> rows", ROWS_MAX));
            }
            let mut cells: Vec<Cell<'_>> = Vec::with_capacity(record.ends.len() + 6);
            let mut from = 0;
            for (column, end) in record.ends.iter().enumerate() {
                let field = &record.text[from..*end];
                from = *end;
                if column == 0 && self.divides_first {
                    cells.extend(field.split(',').map(cell));
                } else {
                    cells.push(cell(field));
                }
            }
            if !row(record.line, &cells) {
                break;
            }
        }
        Ok(())
    }
}

fn cell(field: &str) -> Cell<'_> {
    match field.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}') {
        "" => Cell::Empty,
        text if text.starts_with('#') && ERRORS.contains(&text) => Cell::Error(text),
        text => Cell::Text(text),
    }
}

/// Files where each row has the same number of cells, more than one, under some separator.
fn told_separator(text: &str) -> Separator {
    let share = |separator: Separator| {
        let mut widths: Vec<usize> = Vec::new();
        let mut records = Records::new(text, separator);
        while let Some(Ok(record)) = records.next_record() {
            // Titles and footnotes have one cell, and say nothing.
            let filled = record.ends.len() > 1;
            if filled {
                widths.push(record.ends.len());
            }
            if record.line > SAMPLE_ROWS {
                break;
            }
        }
        widths.sort_unstable();
        let most = widths.chunk_by(|one, other| one == other).map(<[usize]>::len).max().unwrap_or(0);
        most as f64 / widths.len().max(1) as f64 * (most as f64).min(20.0)
    };
    // The comma last: where it is the decimal sign it may stand in every row equally often.
    let mut best = (Separator::Comma, share(Separator::Comma));
    for separator in [Separator::Bar, Separator::Semicolon, Separator::Tab] {
        let found = share(separator);
        if found > 0.0 && found >= best.1 * 0.9 {
            best = (separator, found);
        }
    }
    best.0
}

struct Record<'r> {
    /// Line on which it begins, from 1.
    line: usize,
    text: &'r str,
    ends: &'r [usize],
}

enum Excess {
    Columns,
    Cell(usize),
}

/// The records of a text; a blank line is an empty one.
struct Records<'t> {
    text: &'t [u8],
    at: usize,
    line: usize,
    reader: Reader,
    output: Vec<u8>,
    ends: Vec<usize>,
}

impl<'t> Records<'t> {
    fn new(text: &'t str, separator: Separator) -> Records<'t> {
        Records {
            text: text.as_bytes(),
            at: 0,
            line: 1,
            reader: ReaderBuilder::new().delimiter(byte(separator)).build(),
            output: vec![0; 1024],
            ends: vec![0; 64],
        }
    }

    fn next_record(&mut self) -> Option<Result<Record<'_>, Excess>> {
        let line = self.line;
        let rest = &self.text[self.at..];
        // The reader passes over blank lines; here they part tables.
        let blank = match rest {
            [] => return None,
            [b'\r', b'\n', ..] => 2,
            [b'\n', ..] | [b'\r', ..] => 1,
            _ => 0,
        };
        if blank > 0 {
            self.at += blank;
            self.line += 1;
            return Some(Ok(Record { line, text: "", ends: &[] }));
        }
        let (mut written, mut ended) = (0, 0);
        let mut begun = self.at;
        loop {
            let (result, read, wrote, ends) = self.reader.read_record(
                &self.text[self.at..],
                &mut self.output[written..],
                &mut self.ends[ended..],
            );
            self.at += read;
            written += wrote;
            ended += ends;
            match result {
                ReadRecordResult::OutputFull => {
                    // The place of ends is relative to the whole record.
                    let widest = self.output.len() - self.ends[..ended].last().copied().unwrap_or(0);
                    if widest > CELL_MAX {
                        return Some(Err(Excess::Cell(line)));
                    }
                    self.output.resize(self.output.len() * 2, 0);
                }
                ReadRecordResult::OutputEndsFull => {
                    if ended >= COLUMNS_MAX {
                        return Some(Err(Excess::Columns));
                    }
                    self.ends.resize(self.ends.len() * 2, 0);
                }
                // The end of the text ends the last record.
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return None,
            }
        }
        let mut begin = 0;
        for end in &self.ends[..ended] {
            if end - begin > CELL_MAX {
                return Some(Err(Excess::Cell(line)));
            }
            begin = *end;
        }
        if self.text[self.at - 1] == b'\r' && self.text.get(self.at) == Some(&b'\n') {
            self.at += 1;
        }
        while let Some(next) = self.text[begun..self.at].iter().position(|byte| matches!(byte, b'\n' | b'\r'))
        {
            let end = begun + next;
            begun = end + if self.text[end..].starts_with(b"\r\n") { 2 } else { 1 };
            self.line += 1;
        }
        // Quotes and separators are ASCII, so that what lies between them is still UTF-8.
        let text = std::str::from_utf8(&self.output[..written]).unwrap_or_default();
        Some(Ok(Record { line, text, ends: &self.ends[..ended] }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> (Separator, Vec<(usize, Vec<String>)>) {
        let opened = Text::open("a.csv", text.as_bytes().to_vec(), TextChoice::default()).expect("text");
        let mut rows = Vec::new();
        opened
            .rows("a.csv", &mut |row, cells| {
                rows.push((row, cells.iter().map(Cell::shown).collect()));
                true
            })
            .expect("rows");
        (opened.separator, rows)
    }

    #[test]
    fn rows_keep_the_numbers_that_an_editor_shows() {
        let (separator, rows) = rows("Titel\r\n\r\na;b\r\n\"x\r\ny\";2\r\n3;4");
        assert_eq!(separator, Separator::Semicolon);
        let lines: Vec<usize> = rows.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [1, 2, 3, 4, 6]);
        assert_eq!(rows[3].1, ["x\r\ny", "2"]);
        assert_eq!(rows[4].1, ["3", "4"]);
    }

    #[test]
    fn a_decimal_comma_is_no_separator() {
        assert_eq!(rows("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n").0, Separator::Semicolon);
        assert_eq!(rows("a\tb\n1,5\t2,5\n1,5\t2,5\n").0, Separator::Tab);
        assert_eq!(rows("a,b\n\"1,5\",2\n\"3,5\",2\n").0, Separator::Comma);
        assert_eq!(rows("a,b,c\n1,2,3\n4,5,6\n").0, Separator::Comma);
        assert_eq!(rows("a|b\n1,5|2\n1,5|3\n").0, Separator::Bar);
    }

    #[test]
    fn the_key_column_of_eurostat_is_divided() {
        let (_, rows) = rows("freq,unit,geo\\TIME_PERIOD\t2022 \t2023 \nA,NR,AT\t1 b\t: \n");
        assert_eq!(rows[1].1, ["A", "NR", "AT", "1 b", ":"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told_with_its_line() {
        let text = format!("a;b\n1;2\n\"{}", "x;y\n".repeat(20_000));
        let opened = Text::open("a.csv", text.into_bytes(), TextChoice::default()).expect("text");
        let problem = opened.rows("a.csv", &mut |_, _| true).expect_err("an open quote");
        assert_eq!((problem.code.as_str(), problem.path.as_str()), ("table.quote", "a.csv!3"));
    }
}
