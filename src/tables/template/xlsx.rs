//! The sheets of a template as an Office Open XML workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationRule, DocProperties, ExcelDateTime, Format, FormatAlign, Formula,
    Note, Workbook, XlsxError,
};

use super::LISTS;
use super::write::{Allowed, Content, Look, Sheet};

pub(super) fn write(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Its own clock would make other bytes each time.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let ground = Color::RGB(0x00FF_F8E1);
    let look = |look: Look| match look {
        Look::Title => Format::new().set_bold().set_font_size(14),
        Look::Plain => Format::new(),
        Look::Heading => {
            Format::new().set_bold().set_text_wrap().set_background_color(Color::RGB(0x00E3_EEF6))
        }
        Look::Label => Format::new().set_bold().set_align(FormatAlign::Top),
        // As text, so that an age group is not taken for a date.
        Look::Text => Format::new().set_num_format("@"),
        Look::Figure => Format::new().set_background_color(ground),
    };
    for sheet in sheets {
        let page = book.add_worksheet();
        page.set_name(&sheet.name)?;
        page.set_hidden(sheet.hidden);
        for (column, width) in sheet.widths.iter().enumerate() {
            page.set_column_width(column as u16, *width)?;
        }
        for (column, of) in sheet.looks.iter().enumerate() {
            page.set_column_format(column as u16, &look(*of))?;
        }
        if !sheet.hidden {
            page.set_row_hidden(0)?;
            page.set_freeze_panes(super::FIRST_ROW as u32 - 1, 0)?;
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, (as_, content)) in cells.iter().enumerate() {
                let (row, column, format) = (row as u32, column as u16, look(*as_));
                match content {
                    Content::Nothing => page.write_blank(row, column, &format)?,
                    Content::Text(text) => page.write_string_with_format(row, column, text, &format)?,
                    Content::Figure(value) => {
                        let format = if *as_ == Look::Text { Format::new() } else { format };
                        page.write_number_with_format(row, column, *value, &format)?
                    }
                };
            }
        }
        for (row, column, text) in &sheet.notes {
            let note = Note::new(text.as_str()).set_width(320).set_height(120).add_author_prefix(false);
            page.insert_note(*row as u32, *column as u16, &note)?;
        }
        for (column, first, last, allowed) in &sheet.allowed {
            let rule = DataValidation::new();
            let rule = match allowed {
                Allowed::Words(from, to) => {
                    let range = format!("={LISTS}!$B${}:$B${}", from + 1, to + 1);
                    rule.allow_list_formula(Formula::new(range))
                }
                Allowed::Entries(name, from, to) => {
                    let name = name.replace('\'', "''");
                    let range = format!("='{name}'!$A${}:$A${}", from + 1, to + 1);
                    rule.allow_list_formula(Formula::new(range))
                }
                Allowed::Whole(from, to) => rule.allow_whole_number(DataValidationRule::Between(*from, *to)),
                Allowed::NotNegative => {
                    rule.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0))
                }
            };
            page.add_data_validation(*first as u32, *column as u16, *last as u32, *column as u16, &rule)?;
        }
    }
    book.save_to_buffer()
}
