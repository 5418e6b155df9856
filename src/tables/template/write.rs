//! A new template, empty but for the rows that are to be filled.

use super::{About, Column, DemandChoice, FIRST_ROW, LISTS, MARK, Page, ProfessionColumn, Rows, ods, xlsx};
use crate::plain::{Problem, Shown, choice, codes, record};
use crate::project::{Profession, Quantity, Sex};

choice! {
    /// Format of a template.
    TemplateFormat {
        /// Office Open XML workbook
        Xlsx = "xlsx",
        /// OpenDocument spreadsheet
        Ods = "ods",
    }
}

record! {
    /// A text of a template in the language that it is written in.
    TemplateText {
        /// Its key, such as "page.training" or "column.age.note".
        key: String,
        /// The text.
        text: String,
    }
}

record! {
    /// Asks for a template.
    TemplateRequest {
        /// Format of the file.
        format: TemplateFormat,
        /// Professions that it has rows for.
        professions: Vec<Profession>,
        /// Year of the stock.
        base_year: i32,
        /// Last year of the forecast.
        last_year: i32,
        /// Its texts; what is lacking is a problem that names the key.
        texts: Vec<TemplateText>,
    }
}

/// How a cell looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Title of a sheet
    Title,
    /// Explanation
    Plain,
    /// Heading of a column
    Heading,
    /// Given, not to be changed
    Label,
    /// To be filled with a text
    Text,
    /// To be filled with a figure
    Figure,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    /// Nothing yet
    Nothing,
    /// A text
    Text(String),
    /// A figure
    Figure(f64),
}

/// A drop-down over the cells of a column, or a limit on its figures.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Allowed {
    /// Words of the hidden sheet, by their rows from 0
    Words(usize, usize),
    /// Entries of the first column of another sheet, by its name, from one row to another
    Entries(String, usize, usize),
    /// Whole numbers from one to another
    Whole(i32, i32),
    /// Figures that are not negative
    NotNegative,
}

/// A sheet to be written.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Sheet {
    pub(super) name: String,
    pub(super) hidden: bool,
    /// Cells by rows, the first row hidden where the sheet has a mark.
    pub(super) rows: Vec<Vec<(Look, Content)>>,
    /// Widths of the columns in characters.
    pub(super) widths: Vec<f64>,
    /// Looks of the columns, for rows that are added.
    pub(super) looks: Vec<Look>,
    /// Row, column and text of each note, from 0.
    pub(super) notes: Vec<(usize, usize, String)>,
    /// Column, first and last row from 0, and what is allowed there.
    pub(super) allowed: Vec<(usize, usize, usize, Allowed)>,
}

/// Rows below those that a template begins with in which drop-downs work too.
const SPARE_ROWS: usize = 500;
/// Years of training that are asked for before the base year.
const PAST_YEARS: i32 = 6;

struct Texts<'r> {
    request: &'r TemplateRequest,
    lacking: Vec<Problem>,
}

impl Texts<'_> {
    fn get(&mut self, key: &str) -> String {
        match self.request.texts.iter().find(|text| text.key == key) {
            Some(text) => text.text.clone(),
            None => {
                self.lacking.push(Problem::new(codes::WORKBOOK_UNWRITTEN, "texts").found(key));
                String::new()
            }
        }
    }
}

/// Writes a template; the same request gives the same bytes.
///
/// # Errors
/// `workbook.unwritten` naming a text that is lacking; `value.range` for years out of order; `value.empty`
/// where no profession is named.
pub fn template(request: &TemplateRequest) -> Result<Vec<u8>, Vec<Problem>> {
    let years = (request.base_year, request.last_year);
    if !(1900 <= years.0 && years.0 < years.1 && years.1 <= 2200) {
        return Err(vec![Problem::new(codes::VALUE_RANGE, "last_year").found(years.1).expected(years)]);
    }
    if request.professions.is_empty() {
        return Err(vec![Problem::new(codes::VALUE_EMPTY, "professions")]);
    }
    let mut texts = Texts { request, lacking: Vec::new() };
    let mut lists = Sheet { name: LISTS.to_owned(), hidden: true, ..Sheet::default() };
    let mut sheets: Vec<Sheet> =
        Page::ALL.iter().map(|page| sheet(*page, request, &mut texts, &mut lists)).collect();
    if !texts.lacking.is_empty() {
        return Err(texts.lacking);
    }
    lists.widths = vec![30.0, 60.0];
    sheets.push(lists);
    let written = match request.format {
        TemplateFormat::Xlsx => xlsx::write(&sheets).map_err(|error| error.to_string()),
        TemplateFormat::Ods => ods::write(&sheets).map_err(|error| error.to_string()),
    };
    written.map_err(|error| vec![Problem::new(codes::WORKBOOK_UNWRITTEN, "format").found(error)])
}

/// Adds words to the hidden sheet; the rows in which they stand.
fn listed(lists: &mut Sheet, pairs: Vec<(String, String)>) -> Allowed {
    let first = lists.rows.len();
    for (id, word) in pairs {
        lists.rows.push(vec![(Look::Plain, Content::Text(id)), (Look::Plain, Content::Text(word))]);
    }
    Allowed::Words(first, lists.rows.len() - 1)
}

fn sheet(page: Page, request: &TemplateRequest, texts: &mut Texts<'_>, lists: &mut Sheet) -> Sheet {
    let word = page.word();
    let mut sheet = Sheet { name: texts.get(&["page.", word].concat()), ..Sheet::default() };
    let columns: Vec<&str> = match page {
        Page::Project => vec!["field", "value", "explanation"],
        Page::Professions => ProfessionColumn::ALL.iter().map(|column| column.word()).collect(),
        _ => Column::ALL.iter().map(|column| column.word()).collect(),
    };
    let mark = columns.iter().enumerate().map(|(at, column)| {
        let first = [MARK, word, ":", column].concat();
        (Look::Plain, Content::Text(if at == 0 { first } else { (*column).to_owned() }))
    });
    sheet.rows.push(mark.collect());
    sheet.rows.push(vec![(Look::Title, Content::Text(texts.get(&["page.", word, ".title"].concat())))]);
    sheet.rows.push(vec![(Look::Plain, Content::Text(texts.get(&["page.", word, ".text"].concat())))]);
    let mut headings = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        headings.push((Look::Heading, Content::Text(texts.get(&["column.", column].concat()))));
        sheet.notes.push((FIRST_ROW - 2, at, texts.get(&["column.", column, ".note"].concat())));
    }
    sheet.rows.push(headings);
    match page {
        Page::Project => project(&mut sheet, request, texts, lists),
        Page::Professions => professions(&mut sheet, request, texts, lists),
        _ => figures(&mut sheet, page, request, texts, lists),
    }
    sheet
}

fn text(text: &str) -> (Look, Content) {
    (Look::Text, if text.is_empty() { Content::Nothing } else { Content::Text(text.to_owned()) })
}

fn project(sheet: &mut Sheet, request: &TemplateRequest, texts: &mut Texts<'_>, lists: &mut Sheet) {
    sheet.widths = vec![36.0, 36.0, 80.0];
    let mut labels = Vec::new();
    for field in About::ALL {
        let label = texts.get(&["about.", field.word()].concat());
        let explained = texts.get(&["about.", field.word(), ".note"].concat());
        let value = match field {
            About::BaseYear => (Look::Figure, Content::Figure(f64::from(request.base_year))),
            About::LastYear => (Look::Figure, Content::Figure(f64::from(request.last_year))),
            About::Title | About::Country | About::Author => text(""),
            About::OldestAge | About::FteHours => (Look::Figure, Content::Nothing),
        };
        labels.push((["about:", field.word()].concat(), label.clone()));
        sheet.rows.push(vec![
            (Look::Label, Content::Text(label)),
            value,
            (Look::Plain, Content::Text(explained)),
        ]);
    }
    // By its label a line is known wherever it is moved to.
    listed(lists, labels);
}

fn professions(sheet: &mut Sheet, request: &TemplateRequest, texts: &mut Texts<'_>, lists: &mut Sheet) {
    sheet.widths = vec![36.0, 14.0, 44.0, 24.0];
    sheet.looks = vec![Look::Text, Look::Text, Look::Text, Look::Figure];
    for profession in &request.professions {
        sheet.rows.push(vec![
            text(&profession.name),
            text(profession.isco_08.as_deref().unwrap_or_default()),
            text(""),
            (Look::Figure, Content::Nothing),
        ]);
    }
    let methods = DemandChoice::ALL
        .iter()
        .map(|one| (["demand:", one.word()].concat(), texts.get(&["demand.", one.word()].concat())));
    let words = listed(lists, methods.collect());
    let last = FIRST_ROW - 1 + SPARE_ROWS;
    sheet.allowed.push((2, FIRST_ROW - 1, last, words));
}

/// Age groups of five years from one to another, the last one open.
fn groups(from: i32, open: i32) -> Vec<String> {
    let mut groups: Vec<String> =
        (from..open).step_by(5).map(|from| [&*from.shown(), "-", &(from + 4).shown()].concat()).collect();
    groups.push([&*open.shown(), "+"].concat());
    groups
}

fn figures(
    sheet: &mut Sheet,
    page: Page,
    request: &TemplateRequest,
    texts: &mut Texts<'_>,
    lists: &mut Sheet,
) {
    sheet.widths = vec![52.0, 28.0, 14.0, 10.0, 10.0, 8.0, 14.0, 12.0, 12.0, 30.0, 40.0];
    sheet.looks = Column::ALL
        .iter()
        .map(|column| match column {
            Column::Value | Column::Low | Column::High => Look::Figure,
            Column::Year => Look::Plain,
            _ => Look::Text,
        })
        .collect();
    let sexes = [Sex::F, Sex::M, Sex::T];
    let sex_words = sexes.map(|sex| texts.get(&["sex.", sex.word()].concat()));
    let mut measures = Vec::new();
    for (quantity, rows) in page.quantities() {
        let name = texts.get(&["measure.", quantity.word()].concat());
        measures.push((["measure:", quantity.word()].concat(), name.clone()));
        let mut add = |profession: &str, sex: Option<usize>, age: &str, year: Option<i32>| {
            let year = year.map_or(Content::Nothing, |year| Content::Figure(f64::from(year)));
            sheet.rows.push(vec![
                text(&name),
                text(profession),
                text(""),
                text(sex.map_or("", |sex| &*sex_words[sex])),
                text(age),
                (Look::Text, year),
                (Look::Figure, Content::Nothing),
                (Look::Figure, Content::Nothing),
                (Look::Figure, Content::Nothing),
                text(""),
                text(""),
            ]);
        };
        let professions: Vec<&str> = match (quantity, rows) {
            (Quantity::CareUse, _) | (_, Rows::AllByAge | Rows::Population | Rows::PopulationByYear) => {
                vec![""]
            }
            _ => request.professions.iter().map(|profession| &*profession.name).collect(),
        };
        for profession in professions {
            match rows {
                Rows::One => add(profession, None, "", None),
                Rows::BySex => (0..2).for_each(|sex| add(profession, Some(sex), "", None)),
                Rows::ByAge | Rows::AllByAge => {
                    for sex in 0..2 {
                        for age in groups(25, 70) {
                            add(profession, Some(sex), &age, None);
                        }
                    }
                }
                Rows::ByYear => {
                    (request.base_year..=request.last_year)
                        .for_each(|year| add(profession, None, "", Some(year)));
                }
                Rows::ByPastYear => {
                    let years = request.base_year - PAST_YEARS + 1..=request.base_year + 1;
                    years.for_each(|year| add(profession, None, "", Some(year)));
                }
                Rows::Population => {
                    for sex in 0..2 {
                        for age in groups(0, 85) {
                            add(profession, Some(sex), &age, None);
                        }
                    }
                }
                Rows::PopulationByYear => {
                    for year in [request.base_year, request.last_year] {
                        for sex in 0..2 {
                            for age in groups(0, 85) {
                                add(profession, Some(sex), &age, Some(year));
                            }
                        }
                    }
                }
            }
        }
    }
    let (first, last) = (FIRST_ROW - 1, sheet.rows.len() + SPARE_ROWS);
    let at = |column: Column| Column::ALL.iter().position(|one| *one == column).unwrap_or_default();
    let words = listed(lists, measures);
    sheet.allowed.push((at(Column::Measure), first, last, words));
    let named = texts.get("page.professions");
    let names = Allowed::Entries(named, FIRST_ROW - 1, FIRST_ROW - 1 + SPARE_ROWS);
    sheet.allowed.push((at(Column::Profession), first, last, names));
    let pairs = sexes.iter().zip(sex_words).map(|(sex, word)| (["sex:", sex.word()].concat(), word));
    let words = listed(lists, pairs.collect());
    sheet.allowed.push((at(Column::Sex), first, last, words));
    sheet.allowed.push((at(Column::Year), first, last, Allowed::Whole(1900, 2200)));
    for column in [Column::Value, Column::Low, Column::High] {
        sheet.allowed.push((at(column), first, last, Allowed::NotNegative));
    }
}
