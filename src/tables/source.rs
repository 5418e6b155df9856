//! A file as a user sees it: recognised, corrected, read.

use super::codes::words::{self, Head};
use super::file::{File, Format, TextChoice};
pub use super::harmonise::{HarmoniseRequest, Harmonised};
use super::members::{Member, Members};
use super::recognise::{self, Table};
pub use super::template::read::Drafted;
use super::template::read::{is_template, read};
use crate::plain::{Problem, codes, record};
use crate::project::{CellSeparator, ColumnRole, Encoding, Recipe, Treatment};

record! {
    /// How a text file is taken where it does not say so itself.
    SourceRequest {
        /// Encoding; told by the bytes where not stated.
        encoding: Option<Encoding>,
        /// Separator; told by the rows where not stated.
        separator: Option<CellSeparator>,
        /// Recipes of earlier files, the latest last.
        recipes: Option<Vec<Recipe>>,
        /// Members of the project: entries that are called like one of them mean it.
        members: Option<Vec<KnownMember>>,
    }
}

record! {
    /// A member of the project and a name that it goes by.
    KnownMember {
        /// Of which axis.
        role: ColumnRole,
        /// A name, in any spelling of its letters.
        name: String,
        /// The member, as the project writes it.
        member: String,
    }
}

record! {
    /// An entry of a column and what it means.
    EntryPreview {
        /// As the file writes it.
        found: String,
        /// How often, among the rows that were looked at.
        count: i32,
        /// What is done with it; null where it is not understood.
        treatment: Option<Treatment>,
        /// Member of the axis; null where it is none.
        member: Option<String>,
    }
}

record! {
    /// What a column holds.
    ColumnPreview {
        /// Its different entries, up to a hundred; none for figures and for what is never shown.
        entries: Vec<EntryPreview>,
        /// How many different entries there are; null where there are too many to be members.
        different: Option<i32>,
        /// Cells with figures.
        figures: i32,
        /// Cells with a mark that stands for a missing figure.
        missing: i32,
        /// Cells in which nothing stands.
        empty: i32,
    }
}

record! {
    /// A table, as it was recognised.
    TablePreview {
        /// How it is read.
        recipe: Recipe,
        /// Texts above it.
        titles: Vec<String>,
        /// Numbers of its first rows, headings included.
        sample_rows: Vec<i32>,
        /// The cells of these rows; names, identifiers and birth dates are not shown.
        sample: Vec<Vec<String>>,
        /// What each column holds.
        columns: Vec<ColumnPreview>,
    }
}

record! {
    /// A file, as it was recognised.
    Preview {
        /// Format, by content.
        format: Format,
        /// Encoding of a text file.
        encoding: Option<Encoding>,
        /// Separator of a text file.
        separator: Option<CellSeparator>,
        /// Its tables.
        tables: Vec<TablePreview>,
        /// Whether it is a template, which states a project as a whole; its sheets are no tables then.
        template: bool,
        /// What the user should know of the file.
        problems: Vec<Problem>,
    }
}

record! {
    /// Says where a table stands in its sheet; rows are counted from 1.
    PlaceRequest {
        /// Its rows of headings, from the top; none where it has no headings.
        headings: Vec<i32>,
        /// Its first row of data.
        first_row: i32,
        /// Its last row of data; the end of the sheet where not stated.
        last_row: Option<i32>,
    }
}

/// A file that is being read.
#[derive(Debug)]
pub struct Source {
    file: File,
    is_template: bool,
    tables: Vec<Table>,
}

impl Source {
    /// Opens and recognises a file.
    ///
    /// # Errors
    /// What [`File::open`] and the reading of its rows refuse; `table.none` where no table is found.
    pub fn new(name: &str, bytes: Vec<u8>, request: &SourceRequest) -> Result<Source, Vec<Problem>> {
        let choice = TextChoice { encoding: request.encoding, separator: request.separator };
        let file = File::open(name, bytes, choice).map_err(|problem| vec![problem])?;
        if is_template(&file) {
            return Ok(Source { file, is_template: true, tables: Vec::new() });
        }
        let known = recognise::Known {
            recipes: request.recipes.as_deref().unwrap_or_default(),
            members: request.members.as_deref().unwrap_or_default(),
        };
        let mut tables = recognise::tables(&file, &known).map_err(|problem| vec![problem])?;
        if tables.is_empty() {
            return Err(vec![Problem::new(codes::TABLE_NONE, name)]);
        }
        for table in &mut tables {
            table.recipe.encoding = request.encoding.or(table.recipe.encoding);
            table.recipe.separator = request.separator.or(table.recipe.separator);
        }
        Ok(Source { file, is_template: false, tables })
    }

    /// What was recognised.
    pub fn preview(&self) -> Preview {
        let mut problems = Vec::new();
        let name = self.file.name();
        if let Some((encoding, false)) = self.file.encoding() {
            problems.push(Problem::new(codes::TABLE_ENCODING_GUESSED, name).found(encoding.word()).warning());
        }
        if self.file.hidden_rows() > 0 && !self.is_template {
            let told = Problem::new(codes::TABLE_HIDDEN_ROWS, name).found(self.file.hidden_rows());
            problems.push(told.warning());
        }
        for sheet in self.file.sheets().iter().filter(|sheet| sheet.hidden && !self.is_template) {
            let place = super::file::cell_place(name, &sheet.name, 1, None);
            problems.push(Problem::new(codes::TABLE_HIDDEN_SHEET, place).found(&sheet.name).warning());
        }
        Preview {
            format: self.file.format(),
            encoding: self.file.encoding().map(|(encoding, _)| encoding),
            separator: self.file.separator(),
            tables: self.tables.iter().map(preview).collect(),
            template: self.is_template,
            problems,
        }
    }

    /// Reads table `table` by a recipe, which is kept as its own.
    ///
    /// # Errors
    /// `year.outside` never; a table that does not exist is `reference.unknown`.
    pub fn harmonise(
        &mut self,
        table: usize,
        request: &HarmoniseRequest,
        progress: &mut dyn FnMut(f64),
    ) -> Result<Harmonised, Vec<Problem>> {
        let count = self.tables.len();
        let Some(found) = self.tables.get_mut(table) else {
            return Err(vec![
                Problem::new(codes::REFERENCE_UNKNOWN, "table").found(table).expected((1, count)),
            ]);
        };
        found.recipe = request.recipe.clone();
        Ok(super::harmonise::harmonise(&self.file, &self.tables[table], request.fte_hours, progress))
    }

    /// Recognises a table anew at another place of its sheet.
    ///
    /// # Errors
    /// `reference.unknown` for a table that does not exist, `value.range` for rows that are not there or out
    /// of order.
    pub fn place(&mut self, table: usize, request: &PlaceRequest) -> Result<TablePreview, Vec<Problem>> {
        let count = self.tables.len();
        let Some(old) = self.tables.get(table) else {
            let problem = Problem::new(codes::REFERENCE_UNKNOWN, "table").found(table);
            return Err(vec![problem.expected((1, count))]);
        };
        let PlaceRequest { headings, first_row, last_row } = request;
        let moved = recognise::moved(&self.file, old, headings, *first_row, *last_row);
        self.tables[table] = moved.map_err(|problem| vec![problem])?;
        Ok(preview(&self.tables[table]))
    }

    /// The project that a filled template states; `None` where the file is none.
    pub fn draft(&self) -> Option<Drafted> {
        self.is_template.then(|| read(&self.file))
    }

    /// What the entries of a table mean by its present recipe.
    pub fn table(&self, table: usize) -> Option<TablePreview> {
        self.tables.get(table).map(preview)
    }
}

/// Entries of a column that a preview shows.
const ENTRIES_SHOWN: usize = 100;

fn preview(table: &Table) -> TablePreview {
    let recipe = &table.recipe;
    let private: Vec<bool> = recipe
        .columns
        .iter()
        .map(|column| {
            let last = column.heading.rsplit(" / ").next().unwrap_or_default();
            matches!(column.role, ColumnRole::Person | ColumnRole::Birth)
                || matches!(words::head(last), Some(Head::Person | Head::PersonName | Head::Birth))
        })
        .collect();
    let headings: Vec<usize> = recipe.headings.iter().map(|row| row.row as usize).collect();
    let sample = table.sample.iter().map(|row| {
        let shown = |(column, cell): (usize, &super::position::Entry)| {
            let hidden = private.get(column) == Some(&true) && !headings.contains(&row.number);
            if hidden && !cell.text().is_empty() { "•••".to_owned() } else { cell.text().to_owned() }
        };
        row.cells.iter().enumerate().map(shown).collect()
    });
    let columns =
        recipe.columns.iter().zip(&table.profiles).zip(&private).map(|((column, profile), private)| {
            let texts = profile.texts();
            let mut members = Members::new(column.role, &texts, recipe);
            let shown = !private && !profile.many && column.role != ColumnRole::Value;
            let entries = profile.entries.iter().take(if shown { ENTRIES_SHOWN } else { 0 }).map(|seen| {
                let (treatment, member) = match members.read(&seen.text) {
                    Member::Is(name) => (Some(Treatment::Member), Some(name)),
                    Member::Total => (Some(Treatment::Total), None),
                    Member::Unknown => (Some(Treatment::Unknown), None),
                    Member::LeftOut => (Some(Treatment::LeaveOut), None),
                    Member::OpenBelow | Member::Unclear => (None, None),
                };
                EntryPreview { found: seen.text.clone(), count: seen.count as i32, treatment, member }
            });
            ColumnPreview {
                entries: entries.collect(),
                different: (!profile.many).then_some(texts.len() as i32),
                figures: profile.figures as i32,
                missing: profile.missing as i32,
                empty: profile.empty as i32,
            }
        });
    TablePreview {
        recipe: recipe.clone(),
        titles: table.titles.clone(),
        sample_rows: table.sample.iter().map(|row| row.number as i32).collect(),
        sample: sample.collect(),
        columns: columns.collect(),
    }
}
