//! A filled template: its rows read, each mistake told with its cell.

mod draft;

use super::{About, Column, DemandChoice, MARK, Page, ProfessionColumn};
use crate::plain::{AsStated, Problem, Problems, Shown, codes, record};
use crate::project::{Axis, Profession, Project, Quantity, Sex};
use crate::tables::codes::{age, sex, year};
use crate::tables::file::{Cell, File, cell_place};
use crate::tables::number::{self, Evidence};

record! {
    /// Where in a template something of the project was read.
    Origin {
        /// Place in the project, such as `parameters[3]`.
        path: String,
        /// Place in the file, by its first cell.
        place: String,
    }
}

record! {
    /// A project that a filled template states.
    Drafted {
        /// The project; null where a problem forbids it. The engine has still to check it.
        project: Option<AsStated<Project>>,
        /// Where its parts stand in the file.
        origins: Vec<Origin>,
        /// What is wrong or lacking, and what was filled in.
        problems: Vec<Problem>,
    }
}

/// Whether a file is a template.
pub fn is_template(file: &File) -> bool {
    (0..file.sheets().len()).any(|sheet| mark(file, sheet).is_some())
}

/// The hidden names of the columns of a sheet, the first without its mark.
fn mark(file: &File, sheet: usize) -> Option<(String, Vec<String>)> {
    let mut found = None;
    // What cannot be read has no mark; opening the file has told why.
    let _ = file.rows(sheet, &mut |_, cells| {
        if let Some(Cell::Text(first)) = cells.first()
            && let Some((page, column)) = first.strip_prefix(MARK).and_then(|rest| rest.split_once(':'))
        {
            let mut columns: Vec<String> = cells.iter().map(Cell::shown).collect();
            columns[0] = column.to_owned();
            found = Some((page.to_owned(), columns));
        }
        false
    });
    found
}

/// A row of figures.
#[derive(Debug, Clone)]
struct Row {
    quantity: Quantity,
    profession: Option<usize>,
    /// Region, sex, age, year.
    members: [Option<String>; 4],
    value: f64,
    low: Option<f64>,
    high: Option<f64>,
    source: Option<String>,
    note: Option<String>,
    place: String,
}

/// The axes of the members of a row.
const AXES: [Axis; 4] = [Axis::Region, Axis::Sex, Axis::Age, Axis::Year];
const REGION: usize = 0;
const SEX: usize = 1;
const AGE: usize = 2;
const YEAR: usize = 3;

/// What the professions sheet says of one.
struct Planned {
    profession: Profession,
    method: Option<DemandChoice>,
    unmet: Option<f64>,
    /// Places of its name and of its unmet demand.
    named_at: String,
    place: String,
}

struct Reader<'f> {
    file: &'f File,
    /// Words of the drop-downs: kind, word, what it stands for.
    words: Vec<(String, String, String)>,
    /// Lines of the first sheet: label, entry, place.
    about: Vec<(String, String, String)>,
    /// Headings of the sheet that is being read.
    headings: Vec<String>,
    /// What the column of unmet demand is called.
    unmet_heading: String,
    planned: Vec<Planned>,
    rows: Vec<Row>,
    problems: Problems,
}

/// Reads a filled template.
pub fn read(file: &File) -> Drafted {
    let mut reader = Reader {
        file,
        words: Vec::new(),
        about: Vec::new(),
        headings: Vec::new(),
        unmet_heading: Quantity::UnmetDemand.word().to_owned(),
        planned: Vec::new(),
        rows: Vec::new(),
        problems: Problems::default(),
    };
    let sheets = file.sheets();
    for (sheet, about) in sheets.iter().enumerate() {
        if about.hidden {
            reader.read_words(sheet);
        }
    }
    // Professions first: every other sheet names them.
    let mut pages: Vec<(usize, Page, Vec<String>)> = Vec::new();
    for sheet in 0..sheets.len() {
        let Some((word, columns)) = mark(file, sheet) else { continue };
        if let Some(page) = Page::ALL.iter().copied().find(|page| page.word() == word) {
            pages.push((sheet, page, columns));
        }
    }
    pages.sort_by_key(|(_, page, _)| Page::ALL.iter().position(|one| one == page));
    for (sheet, page, columns) in pages {
        reader.read_page(sheet, page, &columns);
    }
    let mut origins = Vec::new();
    let project = reader.project(&mut origins);
    let fatal = reader.problems.is_fatal();
    Drafted {
        project: project.filter(|_| !fatal).map(|project| AsStated::of(&project)),
        origins,
        problems: reader.problems.into_vec(),
    }
}

fn key(word: &str) -> String {
    word.trim().to_lowercase()
}

/// A name as a project refers to it.
fn id_of(name: &str, taken: &[String]) -> String {
    let stem = crate::tables::harmonise::slug(name);
    let mut id = stem.clone();
    let mut number = 2;
    while taken.contains(&id) {
        id = [&*stem, "_", &number.shown()].concat();
        number += 1;
    }
    id
}

impl Reader<'_> {
    fn place(&self, sheet: usize, row: usize, column: Option<usize>) -> String {
        let sheets = self.file.sheets();
        cell_place(self.file.name(), &sheets[sheet].name, row, column.map(|column| column + 1))
    }

    fn read_words(&mut self, sheet: usize) {
        let mut pairs = Vec::new();
        let _ = self.file.rows(sheet, &mut |_, cells| {
            if let [Cell::Text(id), Cell::Text(word), ..] = cells
                && let Some((kind, id)) = id.split_once(':')
            {
                pairs.push((kind.to_owned(), (*word).to_owned(), id.to_owned()));
            }
            true
        });
        self.words.extend(pairs);
    }

    /// What a word of a drop-down stands for; the word itself may stand there too.
    fn word(&self, kind: &str, entry: &str) -> Option<String> {
        let of = || self.words.iter().filter(|(of, _, _)| of == kind);
        let by_word = of().find(|(_, word, _)| key(word) == key(entry));
        by_word.or_else(|| of().find(|(_, _, id)| *id == key(entry))).map(|(_, _, id)| id.clone())
    }

    /// The word that stands for something.
    fn name(&self, kind: &str, id: &str) -> String {
        let found = self.words.iter().find(|(of, _, known)| of == kind && known == id);
        found.map_or_else(|| id.to_owned(), |(_, word, _)| word.clone())
    }

    /// The words that a drop-down has.
    fn known(&self, kind: &str) -> String {
        let words = self.words.iter().filter(|(of, _, _)| of == kind).map(|(_, word, _)| &**word);
        let mut words: Vec<&str> = words.collect();
        words.dedup();
        words.join(" · ")
    }

    fn read_page(&mut self, sheet: usize, page: Page, columns: &[String]) {
        let mut rows: Vec<(usize, Vec<Kept>)> = Vec::new();
        let mut headings = Vec::new();
        let told = self.file.rows(sheet, &mut |number, cells| {
            if number + 1 == super::FIRST_ROW {
                headings = cells.iter().map(Cell::shown).collect();
            }
            if number >= super::FIRST_ROW && cells.iter().any(|cell| !cell.is_empty()) {
                rows.push((number, cells.iter().map(Kept::of).collect()));
            }
            true
        });
        self.headings = headings;
        if let Err(problem) = told {
            self.problems.add(problem);
        }
        let at = |name: &str| columns.iter().position(|column| column == name);
        for (number, cells) in rows {
            let cell = |column: Option<usize>| column.and_then(|column| cells.get(column)).cloned();
            match page {
                Page::Project => self.read_about(sheet, number, &cells),
                Page::Professions => {
                    let columns = ProfessionColumn::ALL.iter().map(|column| at(column.word()));
                    self.read_profession(sheet, number, &columns.collect::<Vec<_>>(), &cell);
                }
                _ => {
                    let columns: Vec<Option<usize>> =
                        Column::ALL.iter().map(|column| at(column.word())).collect();
                    self.read_row(sheet, page, number, &columns, &cell);
                }
            }
        }
    }

    fn read_about(&mut self, sheet: usize, number: usize, cells: &[Kept]) {
        let text = |at: usize| cells.get(at).map(Kept::text).unwrap_or_default();
        // A line is known by its label; where the list of these is lost, by its place.
        let at = if self.words.iter().any(|(kind, _, _)| kind == "about") {
            let id = self.word("about", &text(0));
            About::ALL.iter().position(|field| Some(field.word()) == id.as_deref())
        } else {
            Some(number - super::FIRST_ROW).filter(|at| *at < About::ALL.len())
        };
        if let Some(at) = at {
            self.about.resize(About::ALL.len(), Default::default());
            self.about[at] = (text(0), text(1), self.place(sheet, number, Some(1)));
        }
    }

    /// A figure, or a problem that says why it is none; `None` where nothing stands there.
    fn figure(&mut self, cell: Option<&Kept>, place: impl Fn() -> String) -> Option<f64> {
        let cell = cell?;
        match cell {
            Kept::Number(value) => return Some(*value),
            Kept::Nothing => return None,
            Kept::Text(text) if number::is_missing_mark(text) => return None,
            Kept::Text(text) => {
                let read = match number::evidence(text) {
                    Evidence::Sure(sign) => number::read(text, sign),
                    Evidence::Neutral => number::read(text, crate::project::DecimalSign::Point),
                    // 1.234 is a thousand to some and one and a quarter to others.
                    Evidence::Either | Evidence::None => None,
                };
                if read.is_some() {
                    return read;
                }
            }
            Kept::Other(_) => {}
        }
        self.problems.add(Problem::new(codes::TEMPLATE_FIGURE, place()).found(cell.text()));
        Some(f64::NAN)
    }

    fn read_profession(
        &mut self,
        sheet: usize,
        number: usize,
        columns: &[Option<usize>],
        cell: &dyn Fn(Option<usize>) -> Option<Kept>,
    ) {
        let &[name, isco, method, unmet] = columns else { return };
        if let Some(heading) = unmet.and_then(|at| self.headings.get(at)) {
            self.unmet_heading.clone_from(heading);
        }
        let named = cell(name).map(|cell| cell.text()).unwrap_or_default();
        if named.is_empty() {
            return;
        }
        let place = |column: Option<usize>| self.place(sheet, number, column);
        let (here, at_method, at_unmet) = (place(name), place(method), place(unmet));
        let taken: Vec<String> = self.planned.iter().map(|one| one.profession.id.clone()).collect();
        if self.planned.iter().any(|one| key(&one.profession.name) == key(&named)) {
            self.problems.add(Problem::new(codes::TEMPLATE_TWICE, here).found(&named));
            return;
        }
        let chosen = cell(method).map(|cell| cell.text()).filter(|word| !word.is_empty());
        let method = chosen.and_then(|word| {
            let id = self.word("demand", &word);
            let found = id.and_then(|id| DemandChoice::ALL.iter().copied().find(|one| one.word() == id));
            if found.is_none() {
                let problem = Problem::new(codes::TEMPLATE_WORD, &at_method).found(&word);
                let expected = self.known("demand");
                self.problems.add(problem.expected(expected));
            }
            found
        });
        let unmet = self.figure(cell(unmet).as_ref(), || at_unmet.clone());
        let isco = cell(isco).map(|cell| cell.text()).filter(|code| !code.is_empty());
        let id = id_of(&named, &taken);
        let isco_08 = isco.map(|code| crate::tables::codes::isco::read(&code).unwrap_or(code));
        let profession = Profession { id, name: named, isco_08 };
        self.planned.push(Planned { profession, method, unmet, named_at: here, place: at_unmet });
    }

    fn read_row(
        &mut self,
        sheet: usize,
        page: Page,
        number: usize,
        columns: &[Option<usize>],
        cell: &dyn Fn(Option<usize>) -> Option<Kept>,
    ) {
        let column = |of: Column| {
            Column::ALL.iter().position(|one| *one == of).and_then(|at| columns.get(at).copied().flatten())
        };
        let sheet_name = self.file.sheets()[sheet].name.clone();
        let file_name = self.file.name().to_owned();
        let place = |of: Column| cell_place(&file_name, &sheet_name, number, column(of).map(|at| at + 1));
        let text = |of: Column| cell(column(of)).map(|cell| cell.text()).filter(|text| !text.is_empty());
        let heading = |reader: &Self, of: Column| {
            column(of).and_then(|at| reader.headings.get(at).cloned()).unwrap_or_default()
        };
        let value = self.figure(cell(column(Column::Value)).as_ref(), || place(Column::Value));
        let low = self.figure(cell(column(Column::Low)).as_ref(), || place(Column::Low));
        let high = self.figure(cell(column(Column::High)).as_ref(), || place(Column::High));
        let Some(value) = value else {
            // A row that is not filled states nothing; low and high alone state no middle.
            if low.is_some() || high.is_some() {
                let problem = Problem::new(codes::TEMPLATE_MISSING, place(Column::Value));
                self.problems.add(problem.expected(heading(self, Column::Value)));
            }
            return;
        };
        let Some(measure) = text(Column::Measure) else {
            let problem = Problem::new(codes::TEMPLATE_MISSING, place(Column::Measure));
            self.problems.add(problem.expected(heading(self, Column::Measure)));
            return;
        };
        // Where the list is lost, the word that the project uses may stand there too.
        let known = self.word("measure", &measure).or_else(|| Some(key(&measure)));
        let quantity = page
            .quantities()
            .iter()
            .map(|(quantity, _)| *quantity)
            .find(|quantity| known.as_deref() == Some(quantity.word()));
        let Some(quantity) = quantity else {
            let problem = Problem::new(codes::TEMPLATE_WORD, place(Column::Measure)).found(&measure);
            let names = page.quantities().iter().map(|(quantity, _)| self.name("measure", quantity.word()));
            let expected: Vec<String> = names.collect();
            self.problems.add(problem.expected(expected.join(" · ")));
            return;
        };
        let profession = text(Column::Profession).map(|name| {
            let at = self.planned.iter().position(|one| key(&one.profession.name) == key(&name));
            if at.is_none() {
                let names: Vec<&str> = self.planned.iter().map(|one| &*one.profession.name).collect();
                let problem = Problem::new(codes::TEMPLATE_WORD, place(Column::Profession)).found(&name);
                self.problems.add(problem.expected(names.join(" · ")));
            }
            at
        });
        let mut members: [Option<String>; 4] = Default::default();
        for of in [Column::Region, Column::Sex, Column::Age, Column::Year] {
            let (Some(axis), Some(entry)) = (of.axis(), text(of)) else { continue };
            let member = match of {
                Column::Region => Some(entry.clone()),
                Column::Sex => self.sex(&entry).map(|sex| sex.word().to_owned()),
                Column::Age => age::read(&entry).and_then(age::Age::written),
                _ => year::read(&entry).map(Shown::shown),
            };
            let Some(member) = member else {
                let expected = match of {
                    Column::Sex => self.known("sex"),
                    Column::Age => "34 · 25-29 · 70+".to_owned(),
                    _ => "2024".to_owned(),
                };
                let problem = Problem::new(codes::TEMPLATE_WORD, place(of)).found(&entry);
                self.problems.add(problem.expected(expected));
                continue;
            };
            // Students in training are told by the year in which they started.
            if !quantity.axes().contains(&axis) {
                let problem = Problem::new(codes::TEMPLATE_AXIS, place(of)).found(&entry);
                self.problems.add(problem.expected(&measure));
                continue;
            }
            if let Some(at) = AXES.iter().position(|known| *known == axis) {
                members[at] = Some(member);
            }
        }
        if matches!(profession, Some(None)) {
            return;
        }
        self.rows.push(Row {
            quantity,
            profession: profession.flatten(),
            members,
            value,
            low,
            high,
            source: text(Column::Source),
            note: text(Column::Note),
            place: place(Column::Value),
        });
    }

    fn sex(&self, entry: &str) -> Option<Sex> {
        let by_word = self.word("sex", entry).and_then(|id| {
            let id = id.to_uppercase();
            Sex::ALL.iter().copied().find(|sex| sex.word() == id)
        });
        by_word.or_else(|| sex::Letters::of(&["F".to_owned(), "M".to_owned()]).read(entry))
    }
}

/// A cell that is kept while its row is read.
#[derive(Debug, Clone, PartialEq)]
enum Kept {
    Nothing,
    Number(f64),
    Text(String),
    Other(String),
}

impl Kept {
    fn of(cell: &Cell<'_>) -> Kept {
        match cell {
            Cell::Empty => Kept::Nothing,
            Cell::Number(value) => Kept::Number(*value),
            Cell::Text(text) => Kept::Text((*text).to_owned()),
            other => Kept::Other(other.shown()),
        }
    }

    fn text(&self) -> String {
        match self {
            Kept::Nothing => String::new(),
            Kept::Number(value) => value.shown(),
            Kept::Text(text) | Kept::Other(text) => text.trim().to_owned(),
        }
    }
}
