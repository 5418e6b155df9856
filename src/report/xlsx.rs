//! Sheets of formulas, figures and texts as an Office Open XML workbook.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Formula, Workbook, XlsxError};

use super::workbook::Sheet;
use crate::plain::{Problem, codes, record};

record! {
    /// Asks for a workbook as a file.
    XlsxRequest {
        /// Its sheets, texts as they are to be read: `'` begins a text, `=` a formula, `#` stands for a figure.
        sheets: Vec<Sheet>,
    }
}

/// Writes a workbook; the same sheets give the same bytes.
///
/// # Errors
/// `workbook.unwritten` where a sheet cannot be written: a name twice, or more rows than a sheet has.
pub fn write(request: &XlsxRequest) -> Result<Vec<u8>, Vec<Problem>> {
    written(request)
        .map_err(|error| vec![Problem::new(codes::WORKBOOK_UNWRITTEN, "sheets").found(error.to_string())])
}

fn written(request: &XlsxRequest) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Its own clock would make other bytes each time.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let title = Format::new().set_bold().set_font_size(14);
    let heading = Format::new().set_bold().set_text_wrap();
    let input = Format::new().set_font_color("#0B5A8F");
    for sheet in &request.sheets {
        let frozen = sheet.frozen.max(0) as u32;
        let page = book.add_worksheet();
        page.set_name(&sheet.name)?;
        if frozen > 0 {
            page.set_freeze_panes(frozen, 0)?;
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            let row = row as u32;
            for (column, cell) in cells.cells.iter().enumerate() {
                let value = cells.values.at(column);
                let column = column as u16;
                if let Some(formula) = cell.strip_prefix('=') {
                    // A formula without a figure gives a dash.
                    let formula = Formula::new(formula);
                    let result = value.map_or("–".to_owned(), |value| value.to_string());
                    page.write_formula(row, column, formula.set_result(result))?;
                } else if cell.starts_with('#') {
                    if let Some(value) = value {
                        page.write_number_with_format(row, column, value, &input)?;
                    }
                } else if let Some(text) = cell.strip_prefix('\'') {
                    match row {
                        0 => page.write_string_with_format(row, column, text, &title)?,
                        row if row + 1 == frozen => {
                            page.write_string_with_format(row, column, text, &heading)?
                        }
                        _ => page.write_string(row, column, text)?,
                    };
                }
            }
        }
    }
    book.save_to_buffer()
}
