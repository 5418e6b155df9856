//! What a file is, and whether it may be opened: by its first bytes, and by what its parts really inflate to.

use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use super::{CELLS_MAX, INFLATED_MAX};
use crate::plain::{Problem, codes};

/// What the first bytes say.
#[derive(Debug, PartialEq)]
pub(super) enum Kind {
    Empty,
    Text,
    Zip,
    Password,
    /// Something that cannot be read, in a word.
    Foreign(&'static str),
}

/// Tells a file by its content.
pub(super) fn kind(bytes: &[u8]) -> Kind {
    let start = bytes.trim_ascii_start();
    if start.is_empty() {
        return Kind::Empty;
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Kind::Zip;
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
        // A workbook under a password is a container whose stream has this name, in UTF-16.
        let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
        let encrypted = bytes.windows(name.len()).any(|window| window == name);
        return if encrypted { Kind::Password } else { Kind::Foreign("xls") };
    }
    for (mark, name) in [
        (&b"%PDF"[..], "pdf"),
        (b"{\\rtf", "rtf"),
        (b"\x89PNG", "png"),
        (b"\xFF\xD8\xFF", "jpeg"),
        (b"GIF8", "gif"),
        (b"\x1F\x8B", "gzip"),
        (b"Rar!", "rar"),
        (b"7z\xBC\xAF", "7z"),
        (b"PK\x05\x06", "zip"),
        (b"PAR1", "parquet"),
        (b"\0asm", "wasm"),
    ] {
        if bytes.starts_with(mark) {
            return Kind::Foreign(name);
        }
    }
    let head: Vec<u8> = start.iter().take(16).map(u8::to_ascii_lowercase).collect();
    let head = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&head);
    if head.starts_with(b"<!doctype html") || head.starts_with(b"<html") {
        return Kind::Foreign("html");
    }
    if head.starts_with(b"<?xml") {
        return Kind::Foreign("xml");
    }
    if head.starts_with(b"{") {
        return Kind::Foreign("json");
    }
    let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let nulls = bytes.iter().take(4096).filter(|byte| **byte == 0).count();
    // UTF-16 without its mark has a null in every second place, any other text none.
    let half = bytes.len().min(4096) / 2;
    if nulls > 0 && !wide && nulls * 10 < half * 8 { Kind::Foreign("binary") } else { Kind::Text }
}

/// What an archive holds.
pub(super) struct Contents {
    pub(super) workbook: Workbook,
    /// Rows that a workbook hides.
    pub(super) hidden_rows: usize,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Workbook {
    Xlsx,
    Ods,
}

/// Inflates every part of an archive once and counts its bytes, because declared sizes lie; and the cells
/// of a spreadsheet whose cells may be declared a million times over.
pub(super) fn contents(name: &str, bytes: &[u8]) -> Result<Contents, Problem> {
    let damaged = || Problem::new(codes::FILE_DAMAGED, name);
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let names: Vec<String> = archive.file_names().flatten().map(|name| name.into_owned()).collect();
    let has = |part: &str| names.iter().any(|name| name.eq_ignore_ascii_case(part));
    let workbook = if has("xl/workbook.xml") {
        Workbook::Xlsx
    } else if has("content.xml") {
        Workbook::Ods
    } else {
        let kind = if has("xl/workbook.bin") {
            "xlsb"
        } else if has("word/document.xml") {
            "docx"
        } else {
            "zip"
        };
        return Err(Problem::new(codes::FILE_KIND, name).found(kind));
    };
    let mut inflated = 0;
    let mut hidden_rows = 0;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|_| damaged())?;
        let part_name = part.name().map_err(|_| damaged())?.into_owned();
        let is_sheet = part_name.starts_with("xl/worksheets/") && part_name.ends_with(".xml");
        let is_content = workbook == Workbook::Ods && part_name == "content.xml";
        let mut part = part.take(INFLATED_MAX + 1 - inflated);
        let mut held = Vec::new();
        let mut piece = vec![0; 64 << 10];
        loop {
            let read = part.read(&mut piece).map_err(|_| damaged())?;
            if read == 0 {
                break;
            }
            inflated += read as u64;
            if is_sheet || is_content {
                held.extend_from_slice(&piece[..read]);
            }
        }
        if inflated > INFLATED_MAX {
            return Err(limit(name, "> bytes", INFLATED_MAX as usize));
        }
        if is_sheet {
            hidden_rows += hidden_in_sheet(&held);
        }
        if is_content {
            hidden_rows += count_content(name, &held)?;
        }
    }
    Ok(Contents { workbook, hidden_rows })
}

pub(super) fn limit(name: &str, found: &str, most: usize) -> Problem {
    Problem::new(codes::FILE_LIMIT, name).found(found).expected(most)
}

/// `<row … hidden="1" …>`
fn hidden_in_sheet(xml: &[u8]) -> usize {
    let rows = memchr_iter(xml, b"<row ");
    rows.filter(|at| {
        let end = xml[*at..].iter().position(|byte| *byte == b'>').unwrap_or(0);
        let tag = &xml[*at..*at + end];
        [&b" hidden=\"1\""[..], b" hidden=\"true\""]
            .iter()
            .any(|mark| tag.windows(mark.len()).any(|window| window == *mark))
    })
    .count()
}

fn memchr_iter<'a>(text: &'a [u8], mark: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(at) = text[from..].iter().position(|byte| *byte == mark[0]) {
            let here = from + at;
            from = here + 1;
            if text[here..].starts_with(mark) {
                return Some(here);
            }
        }
        None
    })
}

/// Counts the cells that OpenDocument's repetitions unfold to, and its hidden rows. Empty cells at the end
/// of a row or a sheet, of which there may be millions, are not unfolded by anybody.
fn count_content(name: &str, xml: &[u8]) -> Result<usize, Problem> {
    let mut reader = Reader::from_reader(xml);
    let mut hidden = 0;
    let mut cells = 0usize;
    let (mut row_repeats, mut row_cells, mut pending_cells) = (1usize, 0usize, 0usize);
    let mut pending_rows = 0usize;
    let mut width = 0usize;
    // What stands in a cell is told by what it says of itself or holds.
    let mut repeats = 0usize;
    let mut filled = false;
    let too_many = || limit(name, "> cells", CELLS_MAX);
    // Elements that are open: a comment that is never closed would be read for ever.
    let mut depth = 0usize;
    let mut blanks = 0usize;
    let end_cell = |repeats: &mut usize, filled: bool, row: &mut usize, pending: &mut usize| {
        if filled {
            *row = row.saturating_add(*pending).saturating_add(*repeats);
            *pending = 0;
        } else {
            *pending = pending.saturating_add(*repeats);
        }
        *repeats = 0;
    };
    loop {
        let event = reader.read_event().map_err(|_| Problem::new(codes::FILE_DAMAGED, name))?;
        let (tag, closed) = match &event {
            Event::Start(tag) => {
                depth += 1;
                (tag, false)
            }
            Event::Empty(tag) => (tag, true),
            Event::Text(text) => {
                filled |= repeats > 0 && !text.as_ref().trim_ascii().is_empty();
                continue;
            }
            Event::End(tag) => {
                depth = depth.saturating_sub(1);
                match tag.name().as_ref() {
                    "table:table-cell" | "table:covered-table-cell" => {
                        end_cell(&mut repeats, filled, &mut row_cells, &mut pending_cells);
                        filled = false;
                    }
                    "table:table-row" => {
                        if row_cells > 0 {
                            width = width.max(row_cells);
                            let rows = pending_rows.saturating_add(row_repeats);
                            cells = cells.saturating_add(rows.saturating_mul(width));
                            pending_rows = 0;
                        } else {
                            pending_rows = pending_rows.saturating_add(row_repeats);
                        }
                        if cells > CELLS_MAX {
                            return Err(too_many());
                        }
                    }
                    _ => {}
                }
                continue;
            }
            Event::Eof if depth > 0 => return Err(Problem::new(codes::FILE_DAMAGED, name)),
            Event::Eof => break,
            _ => continue,
        };
        let repeated = |name: &str| {
            let found = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == name);
            found.and_then(|attribute| attribute.value.trim().parse::<usize>().ok()).unwrap_or(1)
        };
        match tag.name().as_ref() {
            "text:s" => {
                blanks = blanks.saturating_add(repeated("text:c"));
                if blanks > CELLS_MAX {
                    return Err(limit(name, "> blanks", CELLS_MAX));
                }
            }
            "table:table" => (width, pending_rows) = (0, 0),
            "table:table-row" => {
                row_repeats = repeated("table:number-rows-repeated");
                (row_cells, pending_cells) = (0, 0);
                let visible = tag.attributes().flatten().find(|a| a.key.as_ref() == "table:visibility");
                if visible.is_some_and(|a| a.value.as_ref() != "visible") {
                    hidden += row_repeats.min(CELLS_MAX);
                }
            }
            "table:table-cell" | "table:covered-table-cell" => {
                repeats = repeated("table:number-columns-repeated");
                filled = tag
                    .attributes()
                    .flatten()
                    .any(|attribute| matches!(attribute.key.as_ref(), "office:value-type" | "table:formula"));
                if closed {
                    end_cell(&mut repeats, filled, &mut row_cells, &mut pending_cells);
                    filled = false;
                }
            }
            _ => {}
        }
    }
    Ok(hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_says_what_a_file_is() {
        for (bytes, expected) in [
            (&b""[..], Kind::Empty),
            (b" \r\n ", Kind::Empty),
            (b"a;b\n1;2\n", Kind::Text),
            (b"%PDF-1.7", Kind::Foreign("pdf")),
            (b"  <!DOCTYPE html><html>", Kind::Foreign("html")),
            (b"<?xml version='1.0'?>", Kind::Foreign("xml")),
            (b"{\"hwf\": 1}", Kind::Foreign("json")),
            (b"PK\x03\x04rest", Kind::Zip),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1old", Kind::Foreign("xls")),
            (b"ab\0\x01\x02cdefgh", Kind::Foreign("binary")),
            (b"a\0;\0b\0\n\0", Kind::Text),
        ] {
            assert_eq!(kind(bytes), expected, "{bytes:?}");
        }
    }

    #[test]
    fn repeated_cells_are_counted_before_anybody_unfolds_them() {
        let content = |row: &str| {
            format!(
                "<table:table><table:table-row table:number-rows-repeated=\"1000000\">{row}</table:table-row></table:table>"
            )
        };
        let bomb = content(
            "<table:table-cell table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell>",
        );
        let problem = count_content("a.ods", bomb.as_bytes()).expect_err("a billion cells");
        assert_eq!(problem.code, codes::FILE_LIMIT);
        let blanks = "<text:p><text:s text:c=\"9000000000\"/></text:p>";
        let problem = count_content("a.ods", blanks.as_bytes()).expect_err("milliards of blanks");
        assert_eq!(problem.code, codes::FILE_LIMIT);
        let open = "<table:table><office:annotation>";
        assert_eq!(count_content("a.ods", open.as_bytes()).expect_err("cut off").code, codes::FILE_DAMAGED);
        let empty = content("<table:table-cell table:number-columns-repeated=\"16000\"/>");
        assert_eq!(count_content("a.ods", empty.as_bytes()).map_err(|problem| problem.code), Ok(0));
    }
}
