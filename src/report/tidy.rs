//! The long tables of a forecast: one figure a row, every row with its profession, region, sector,
//! sex, age, year, measure and unit. "T" is the total over an axis of several members.

use super::csv::{Dialect, Writer};
use super::disclosure::{Disclosure, Row, Rows as TableRows, protect};
use super::sdmx;
use crate::forecast::balance::{Balance, Part, parts};
use crate::forecast::grid::{Index, PROFESSION, REGION, SECTOR, SEX, YEAR};
use crate::forecast::inflow::Inflow;
use crate::forecast::measure::{GapSign, Line, Measure};
use crate::forecast::plan::Plan;
use crate::forecast::run::{Start, Watch, run};
use crate::plain::{Shown, choice, record};
use crate::policy::costs::{Costed, stated};
use crate::project::{COSTS, Project, Quantity, caveats};
use crate::supply::temporary::temporary_heads;

/// Columns of every table.
pub const COLUMNS: [&str; 9] =
    ["profession", "region", "sector", "sex", "age", "year", "measure", "unit", "value"];

choice! {
    /// In which form tables are written.
    Form {
        /// One file a table, each row with its members by their names
        Tidy = "tidy",
        /// One file in the manner of SDMX-CSV, with the codes of statistical offices
        Sdmx = "sdmx",
    }
}

/// How tables are written.
#[derive(Debug, Clone, PartialEq)]
pub struct Manner<'a> {
    /// Separators and marks.
    pub dialect: &'a Dialect,
    /// Sign of the gap.
    pub gap: GapSign,
    /// Every so many years from the base year on.
    pub every: usize,
    /// Form of the files.
    pub form: Form,
    /// How small cells are kept back, if at all.
    pub disclosure: Option<&'a Disclosure>,
}

record! {
    /// A table as a file.
    Table {
        /// Name of the file.
        name: String,
        /// Its text.
        text: String,
    }
}

/// supply.csv, demand.csv, balance.csv, flows.csv, stock.csv and costs.csv of a plan, or forecast.sdmx.csv
/// with all of them; the unit of a cost is its currency and the year of its prices. Beside them caveats.csv,
/// what to be careful about in the figures behind the forecast, and, where small cells are kept back,
/// disclosure.csv, what was done and how often; the tables then have a column more, `c` for a figure that is
/// held back and `r` for one that is rounded.
pub fn tables(project: &Project, plan: &Plan, manner: &Manner<'_>) -> Vec<Table> {
    let balance = Balance::of(plan, None, Measure::detail(Measure::ALL));
    let by_all = [true; 4];
    let by_region = [true, true, false, false];
    let mut list: Vec<TableRows> = Vec::new();
    let mut table = |name: &str, fill: &dyn Fn(&mut Rows<'_>)| {
        let mut rows = Rows { project, rows: Vec::new(), gap: manner.gap, every: manner.every };
        fill(&mut rows);
        list.push(TableRows { name: name.to_owned(), rows: rows.rows });
    };
    table("supply.csv", &|rows| {
        rows.measures(&balance, &parts(&balance.grid, by_all), &[Measure::SupplyHeads, Measure::SupplyFte]);
    });
    table("demand.csv", &|rows| {
        rows.measures(&balance, &parts(&balance.grid, by_region), &[Measure::DemandFte]);
    });
    table("balance.csv", &|rows| {
        let supply_or_demand = [Measure::SupplyHeads, Measure::SupplyFte, Measure::DemandFte];
        let others = |measure: &&Measure| !supply_or_demand.contains(measure);
        let others: Vec<Measure> = Measure::ALL.iter().filter(others).copied().collect();
        rows.measures(&balance, &parts(&balance.grid, by_region), &others);
    });
    table("flows.csv", &|rows| {
        for part in parts(&balance.grid, by_all) {
            let Some(profession) = part[PROFESSION] else { continue };
            for line in Line::of(plan, profession).into_iter().filter(|line| line.is_flow()) {
                for year in 1..balance.grid.count[YEAR] {
                    rows.row(part, "T", year, line.word(), "heads", line.heads(&balance, part, year));
                }
            }
        }
    });
    table("stock.csv", &|rows| {
        let inflow = Inflow::planned(plan, None);
        run(plan, None, &inflow, Start::Stock, &mut Stock { rows, plan });
    });
    table("costs.csv", &|rows| {
        for part in parts(&balance.grid, [true, false, false, false]) {
            let Some(profession) = part[PROFESSION] else { continue };
            let budget = Costed::of(plan, profession).budget;
            for (cost, line) in COSTS.into_iter().zip(budget) {
                let (Some(stated), Some(values)) = (stated(project, cost, profession), line) else {
                    continue;
                };
                let currency = stated.currency.as_deref().unwrap_or_default();
                let unit = [currency, " ", &stated.price_year.unwrap_or_default().shown()].concat();
                for (year, value) in values.into_iter().enumerate() {
                    rows.row(part, "T", year + 1, cost.word(), &unit, value);
                }
            }
        }
    });
    let account = manner.disclosure.map(|rule| protect(&mut list, rule));
    let mut files = match manner.form {
        Form::Sdmx => vec![Table {
            name: "forecast.sdmx.csv".to_owned(),
            text: sdmx::file(project, &list, manner.dialect),
        }],
        Form::Tidy => list.iter().map(|table| tidy(table, manner)).collect(),
    };
    files.push(caveats_file(project, manner.dialect));
    if let Some(account) = account {
        let mut writer = Writer::new(manner.dialect);
        ["table", "treatment", "cells"].iter().for_each(|column| writer.text(column));
        writer.end_row();
        for (table, treatment, cells) in account {
            writer.text(&table);
            writer.text(treatment.word());
            writer.number(cells as f64);
            writer.end_row();
        }
        files.push(Table { name: "disclosure.csv".to_owned(), text: writer.finish() });
    }
    files
}

fn tidy(table: &TableRows, manner: &Manner<'_>) -> Table {
    let mut writer = Writer::new(manner.dialect);
    COLUMNS.iter().for_each(|column| writer.text(column));
    if manner.disclosure.is_some() {
        writer.text("status");
    }
    writer.end_row();
    for row in &table.rows {
        row.members.iter().for_each(|member| writer.text(member));
        let year = row.year.shown();
        [&year, &row.measure, &row.unit].into_iter().for_each(|text| writer.text(text));
        writer.number(row.value);
        if manner.disclosure.is_some() {
            writer.text(row.treatment.map_or("", |treatment| if treatment.holds_back() { "c" } else { "r" }));
        }
        writer.end_row();
    }
    Table { name: table.name.clone(), text: writer.finish() }
}

/// What to be careful about in the figures behind a forecast, with the parameters that read them.
fn caveats_file(project: &Project, dialect: &Dialect) -> Table {
    let mut writer = Writer::new(dialect);
    ["series", "caveat", "figures", "found", "read_by"].iter().for_each(|column| writer.text(column));
    writer.end_row();
    for caveat in caveats(project) {
        let readers = project.parameters.iter().filter(|parameter| parameter.reads(&caveat.series));
        let readers: Vec<&str> = readers.map(|parameter| &*parameter.id).collect();
        writer.text(&caveat.series);
        writer.text(caveat.kind.word());
        writer.number(f64::from(caveat.figures));
        writer.number(caveat.found.unwrap_or(f64::NAN));
        writer.text(&readers.join(" "));
        writer.end_row();
    }
    Table { name: "caveats.csv".to_owned(), text: writer.finish() }
}

struct Rows<'a> {
    project: &'a Project,
    rows: Vec<Row>,
    gap: GapSign,
    every: usize,
}

impl Rows<'_> {
    fn measures(&mut self, balance: &Balance, parts: &[Part], measures: &[Measure]) {
        for part in parts {
            for measure in measures {
                for year in 0..balance.grid.count[YEAR] {
                    let value = self.gap.of(*measure, measure.value(balance, *part, year));
                    if !value.is_nan() {
                        self.row(*part, "T", year, self.gap.word_of(*measure), measure.unit(), value);
                    }
                }
            }
        }
    }

    fn row(&mut self, part: Part, age: &str, year: usize, measure: &str, unit: &str, value: f64) {
        if !year.is_multiple_of(self.every) {
            return;
        }
        let [profession, region, sector, sex] = labels(self.project, part);
        self.rows.push(Row {
            members: [profession, region, sector, sex, age.to_owned()],
            year: self.project.axes.base_year + year as i32,
            measure: measure.to_owned(),
            unit: unit.to_owned(),
            value,
            treatment: None,
        });
    }
}

struct Stock<'a, 'b> {
    rows: &'a mut Rows<'b>,
    plan: &'a Plan,
}

impl Watch for Stock<'_, '_> {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        let part = [PROFESSION, REGION, SECTOR, SEX].map(|axis| Some(index[axis]));
        let axes = &self.rows.project.axes;
        let (first, last) = (axes.age_min, axes.age_max);
        if !self.plan.has_ages(index[PROFESSION]) {
            return self.rows.row(part, "T", index[YEAR], "stock", "heads", heads[0]);
        }
        for (age, heads) in (first..).zip(heads) {
            let name = if age == last { [&age.shown(), "+"].concat() } else { age.shown() };
            self.rows.row(part, &name, index[YEAR], "stock", "heads", *heads);
        }
        if self.plan.supplied(Quantity::TemporaryStaff, index[PROFESSION]) {
            let heads = temporary_heads(self.plan, index);
            self.rows.row(part, "T", index[YEAR], "temporary_staff", "heads", heads);
        }
    }
}

/// Names of the members of a part, "T" where it is a total.
pub fn labels(project: &Project, part: Part) -> [String; 4] {
    let axes = &project.axes;
    let total = || "T".to_owned();
    [
        part[PROFESSION].map_or_else(total, |member| axes.professions[member].id.clone()),
        part[REGION].map_or_else(total, |member| axes.regions[member].id.clone()),
        part[SECTOR].map_or_else(total, |member| axes.sectors[member].id.clone()),
        part[SEX].map_or_else(total, |member| axes.sexes[member].word().to_owned()),
    ]
}
