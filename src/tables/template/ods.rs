//! The sheets of a template as an OpenDocument spreadsheet.

use std::io::{Cursor, Write};

use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::LISTS;
use super::write::{Allowed, Content, Look, Sheet};
use crate::plain::Shown;

const MIMETYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>"#;

const HEAD: &str = r##"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"><office:automatic-styles>
<number:text-style style:name="N1"><number:text-content/></number:text-style>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="Title" style:family="table-cell"><style:text-properties fo:font-weight="bold" fo:font-size="14pt"/></style:style>
<style:style style:name="Heading" style:family="table-cell"><style:table-cell-properties fo:background-color="#e3eef6" fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Label" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Text" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="Figure" style:family="table-cell"><style:table-cell-properties fo:background-color="#fff8e1"/></style:style>"##;

/// Characters that XML does not take as they are; control characters are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::new();
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            sign if sign < ' ' && sign != '\n' && sign != '\t' => {}
            sign => safe.push(sign),
        }
    }
    safe
}

pub(super) fn write(sheets: &[Sheet]) -> ZipResult<Vec<u8>> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    // Its own clock would make other bytes each time.
    let stored = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::default());
    let packed = stored.compression_method(CompressionMethod::Deflated);
    // By its first entry, unpacked, the kind of the file is told.
    file.start_file("mimetype", stored)?;
    file.write_all(MIMETYPE.as_bytes())?;
    file.start_file("META-INF/manifest.xml", packed)?;
    file.write_all(MANIFEST.as_bytes())?;
    file.start_file("content.xml", packed)?;
    file.write_all(content(sheets).as_bytes())?;
    Ok(file.finish()?.into_inner())
}

fn content(sheets: &[Sheet]) -> String {
    let mut xml = HEAD.to_owned();
    let mut widths: Vec<f64> = sheets.iter().flat_map(|sheet| sheet.widths.iter().copied()).collect();
    widths.sort_by(f64::total_cmp);
    widths.dedup();
    for width in &widths {
        // A character is about 2 mm wide.
        xml.push_str(&format!(
            r#"<style:style style:name="w{width}" style:family="table-column"><style:table-column-properties style:column-width="{}mm"/></style:style>"#,
            width * 2.0
        ));
    }
    xml.push_str("</office:automatic-styles><office:body><office:spreadsheet><table:content-validations>");
    for (at, sheet) in sheets.iter().enumerate() {
        for (number, (_, _, _, allowed)) in sheet.allowed.iter().enumerate() {
            let condition = match allowed {
                Allowed::Words(from, to) => {
                    format!("cell-content-is-in-list([${LISTS}.$B${}:.$B${}])", from + 1, to + 1)
                }
                Allowed::Entries(name, from, to) => {
                    let name = escaped(&name.replace('\'', "''"));
                    format!("cell-content-is-in-list([$'{name}'.$A${}:.$A${}])", from + 1, to + 1)
                }
                Allowed::Whole(from, to) => {
                    format!("cell-content-is-whole-number() and cell-content-is-between({from},{to})")
                }
                Allowed::NotNegative => {
                    "cell-content-is-decimal-number() and cell-content()&gt;=0".to_owned()
                }
            };
            xml.push_str(&format!(
                r#"<table:content-validation table:name="v{at}-{number}" table:condition="of:{condition}" table:allow-empty-cell="true" table:display-list="unsorted"><table:error-message table:display="true" table:message-type="stop"/></table:content-validation>"#
            ));
        }
    }
    xml.push_str("</table:content-validations>");
    for (at, sheet) in sheets.iter().enumerate() {
        table(&mut xml, at, sheet);
    }
    xml.push_str("</office:spreadsheet></office:body></office:document-content>");
    xml
}

fn table(xml: &mut String, at: usize, sheet: &Sheet) {
    let style = if sheet.hidden { r#" table:style-name="hidden""# } else { "" };
    xml.push_str(&format!(r#"<table:table table:name="{}"{style}>"#, escaped(&sheet.name)));
    for (column, width) in sheet.widths.iter().enumerate() {
        let look = match sheet.looks.get(column) {
            Some(Look::Text) => r#" table:default-cell-style-name="Text""#,
            Some(Look::Figure) => r#" table:default-cell-style-name="Figure""#,
            _ => "",
        };
        xml.push_str(&format!(r#"<table:table-column table:style-name="w{width}"{look}/>"#));
    }
    let last = sheet.allowed.iter().map(|(_, _, last, _)| *last + 1).max().unwrap_or(0);
    for row in 0..sheet.rows.len().max(last) {
        let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
        let hidden = row == 0 && !sheet.hidden;
        xml.push_str(if hidden {
            r#"<table:table-row table:visibility="collapse">"#
        } else {
            "<table:table-row>"
        });
        for column in 0..sheet.widths.len().max(cells.len()) {
            cell(xml, at, sheet, row, column, cells.get(column));
        }
        xml.push_str("</table:table-row>");
    }
    xml.push_str("</table:table>");
}

fn cell(
    xml: &mut String,
    at: usize,
    sheet: &Sheet,
    row: usize,
    column: usize,
    content: Option<&(Look, Content)>,
) {
    xml.push_str("<table:table-cell");
    let valid = sheet
        .allowed
        .iter()
        .position(|(of, first, last, _)| *of == column && (*first..=*last).contains(&row));
    if let Some(number) = valid {
        xml.push_str(&format!(r#" table:content-validation-name="v{at}-{number}""#));
    }
    let look = content.map(|(look, _)| *look);
    // A year in a column of texts is a figure.
    let is_figure = matches!(content, Some((_, Content::Figure(_))));
    let style = match look {
        Some(Look::Title) => Some("Title"),
        Some(Look::Heading) => Some("Heading"),
        Some(Look::Label) => Some("Label"),
        Some(Look::Text) if !is_figure => Some("Text"),
        Some(Look::Figure) => Some("Figure"),
        _ => None,
    };
    if let Some(style) = style {
        xml.push_str(&format!(r#" table:style-name="{style}""#));
    }
    let note = sheet.notes.iter().find(|(of_row, of_column, _)| (*of_row, *of_column) == (row, column));
    let note = note.map(|(_, _, text)| {
        ["<office:annotation><text:p>", &escaped(text), "</text:p></office:annotation>"].concat()
    });
    let note = note.unwrap_or_default();
    match content.map(|(_, content)| content) {
        Some(Content::Text(text)) => xml.push_str(&format!(
            r#" office:value-type="string">{note}<text:p>{}</text:p></table:table-cell>"#,
            escaped(text)
        )),
        Some(Content::Figure(value)) => xml.push_str(&format!(
            r#" office:value-type="float" office:value="{0}">{note}<text:p>{0}</text:p></table:table-cell>"#,
            value.shown()
        )),
        _ => xml.push_str("/>"),
    }
}
