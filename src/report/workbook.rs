//! A forecast of one profession as sheets of live formulas: an auditor follows the model cell by cell in a
//! spreadsheet, and gets the same figures.
//!
//! Each cell says what stands in it: `=…` a formula, whose result by the engine is its value; `#` a figure;
//! `@key` a text of the catalogue; `'…` a name as it is. Sheets are named in English, because formulas name
//! them. The model is that of the handbook of methods: survival of the four causes, joiners by the pipeline,
//! the open oldest age, demand by the method, and required intake by S₀ and K.

use std::rc::Rc;

use crate::forecast::balance::{Balance, Detail};
use crate::forecast::field::Field;
use crate::forecast::grid::{AGE, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, at};
use crate::forecast::inflow::{Inflow, planned_intake};
use crate::forecast::plan::Plan;
use crate::forecast::run::{Start, Watch, run};
use crate::plain::{Problem, Values, codes, record};
use crate::policy::required_intake::Steered;
use crate::project::{
    CAUSES, Caveat, Demand, MOVES, Project, Quantity, RatioTarget, SHIFTS, Supply, caveats,
};

record! {
    /// A row of a sheet.
    SheetRow {
        /// What stands in each cell.
        cells: Vec<String>,
        /// The figure or the result of the formula in each cell; null elsewhere.
        values: Values,
    }
}

record! {
    /// A sheet of a workbook.
    Sheet {
        /// Its name.
        name: String,
        /// Rows that stay in sight.
        frozen: i32,
        /// Its rows.
        rows: Vec<SheetRow>,
    }
}

/// What a workbook does not follow, in the words of the project file; nothing where it follows all.
fn not_followed(plan: &Plan, profession: usize) -> Vec<&'static str> {
    let mut parts = Vec::new();
    match &plan.supply[profession] {
        Supply::Cohort { trains_from: None, .. } => {}
        Supply::Cohort { .. } => parts.push("trains_from"),
        other => parts.push(other.tag()),
    }
    for quantity in MOVES.into_iter().chain([Quantity::InactiveStock, Quantity::TemporaryStaff]) {
        if plan.supplied(quantity, profession) {
            parts.push(quantity.word());
        }
    }
    let regions = plan.grid.count[REGION] > 1;
    if regions && plan.training_by_region(profession) {
        parts.push(Quantity::Intake.word());
    }
    if regions && plan.by_region(Quantity::Immigration, profession) {
        parts.push(Quantity::Immigration.word());
    }
    // Those who leave for the training of another profession depend on that one.
    if (0..plan.grid.count[PROFESSION]).any(|other| plan.trains_from(other) == Some(profession)) {
        parts.push("trains_from");
    }
    if !plan.task_shifts.is_empty() {
        parts.push("task_shifts");
    }
    parts
}

/// The sheets of a profession, its intake steerable from year index `from` on.
///
/// # Errors
/// `workbook.not_followed` for each part of the model that the formulas leave out.
pub fn sheets(
    plan: &Plan,
    project: &Project,
    profession: usize,
    from: usize,
) -> Result<Vec<Sheet>, Vec<Problem>> {
    let parts = not_followed(plan, profession);
    if !parts.is_empty() {
        let problem = |part: &&str| Problem::new(codes::WORKBOOK_NOT_FOLLOWED, "").found(*part);
        return Err(parts.iter().map(problem).collect());
    }
    let book = Book::of(plan, project, profession, from);
    Ok(vec![book.read_me(), book.balance(), book.demand(), book.joiners(), book.training(), book.cohort()])
}

/// A sheet being written.
struct Writing {
    name: &'static str,
    frozen: i32,
    rows: Vec<SheetRow>,
}

impl Writing {
    fn new(name: &'static str) -> Writing {
        Writing { name, frozen: 0, rows: Vec::new() }
    }

    /// Number of the next row, from 1.
    fn next(&self) -> usize {
        self.rows.len() + 1
    }

    fn row(&mut self, cells: Vec<Cell>) {
        let values = cells.iter().map(|cell| cell.1).collect();
        self.rows
            .push(SheetRow { cells: cells.into_iter().map(|cell| cell.0).collect(), values: Values(values) });
    }

    /// A row of headings, texts of the catalogue; all rows up to it stay in sight.
    fn headings(&mut self, keys: &[&str]) {
        self.row(keys.iter().map(|key| text(key)).collect());
        self.frozen = self.rows.len() as i32;
    }

    fn finish(self) -> Sheet {
        Sheet { name: self.name.to_owned(), frozen: self.frozen, rows: self.rows }
    }
}

struct Cell(String, f64);

fn text(key: &str) -> Cell {
    Cell(["@", key].concat(), f64::NAN)
}

fn name(name: &str) -> Cell {
    Cell(["'", name].concat(), f64::NAN)
}

fn figure(value: f64) -> Cell {
    Cell("#".to_owned(), value)
}

fn blank() -> Cell {
    Cell(String::new(), f64::NAN)
}

fn formula(formula: String, value: f64) -> Cell {
    Cell(["=", &formula].concat(), value)
}

/// The stocks of one run by group, year and age.
struct Stocks {
    heads: Vec<f64>,
    groups: usize,
    ages: usize,
    years: usize,
    first_group: usize,
    grid: crate::forecast::grid::Grid,
}

impl Stocks {
    fn of(plan: &Plan, profession: usize, inflow: &Inflow, start: Start) -> Stocks {
        let grid = plan.grid.clone();
        let groups = grid.count[REGION] * grid.count[SECTOR] * grid.count[SEX];
        let (ages, years) = (grid.count[AGE], grid.count[YEAR]);
        let heads = vec![0.0; groups * ages * years];
        let mut stocks = Stocks { heads, groups, ages, years, first_group: profession * groups, grid };
        run(plan, Some(profession), inflow, start, &mut stocks);
        stocks
    }

    fn at(&self, group: usize, year: usize, age: usize) -> f64 {
        self.heads[(group * self.years + year) * self.ages + age]
    }
}

impl Watch for Stocks {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        let Some(group) = self.grid.group(index).checked_sub(self.first_group) else { return };
        if group < self.groups {
            let first = (group * self.years + index[YEAR]) * self.ages;
            self.heads[first..first + self.ages].copy_from_slice(heads);
        }
    }
}

/// First row of figures of every sheet: two of titles, one of headings above it.
const FIRST: usize = 4;

/// Columns of heads and of full-time equivalents in the cohort sheet: as planned, without steerable intake, and
/// of one trainee a year.
const HEADS: [&str; 3] = ["N", "O", "P"];
const FTE: [&str; 3] = ["T", "U", "V"];

struct Book<'a> {
    plan: &'a Plan,
    project: &'a Project,
    profession: usize,
    from: usize,
    years: usize,
    ages: usize,
    balance: Rc<Balance>,
    steered: Steered,
    planned: Inflow,
    without: Inflow,
    unit: Inflow,
}

impl<'a> Book<'a> {
    fn of(plan: &'a Plan, project: &'a Project, profession: usize, from: usize) -> Book<'a> {
        Book {
            plan,
            project,
            profession,
            from,
            years: plan.grid.count[YEAR],
            ages: plan.grid.count[AGE],
            balance: Balance::of(plan, Some(profession), Detail::default()),
            steered: Steered::of(plan, profession, from),
            planned: Inflow::planned(plan, Some(profession)),
            without: Inflow::steered(plan, profession, from, 0.0),
            unit: Inflow::unit(plan, profession, from),
        }
    }

    fn groups(&self) -> usize {
        let count = &self.plan.grid.count;
        count[REGION] * count[SECTOR] * count[SEX]
    }

    fn base_year(&self) -> i32 {
        self.plan.grid.base_year
    }

    fn year(&self, index: usize) -> f64 {
        f64::from(self.base_year()) + index as f64
    }

    /// A quantity of the profession in a year, where it varies over years only.
    fn read(&self, quantity: Quantity, year: usize) -> f64 {
        self.plan.field(quantity).at(at(self.profession, 0, year))
    }

    fn method(&self) -> &Demand {
        &self.plan.demand[self.profession]
    }

    fn read_me(&self) -> Sheet {
        let mut sheet = Writing::new("Read me");
        sheet.row(vec![text("workbook.title")]);
        sheet.row(vec![text("workbook.project"), name(&self.project.about.title)]);
        sheet.row(vec![
            text("workbook.profession"),
            name(&self.project.axes.professions[self.profession].name),
        ]);
        sheet.row(vec![text("workbook.steerable"), figure(self.year(self.from))]);
        sheet.row(vec![text("workbook.method"), name(self.method().tag())]);
        sheet.row(vec![text("workbook.engine"), name(crate::VERSION)]);
        for key in ["workbook.how", "workbook.sheets", "workbook.colours"] {
            sheet.row(vec![text(key)]);
        }
        let told = self.caveats();
        if !told.is_empty() {
            sheet.row(vec![text("workbook.caveats")]);
            for caveat in told {
                let series = self.project.series(&caveat.series);
                let named = series.and_then(|series| series.name.as_deref()).unwrap_or(&caveat.series);
                let key = ["workbook.caveat.", caveat.kind.word()].concat();
                let found = caveat.found.map_or_else(|| name(""), figure);
                sheet.row(vec![name(named), text(&key), figure(f64::from(caveat.figures)), found]);
            }
        }
        sheet.finish()
    }

    /// What to be careful about in the figures that the profession reads.
    fn caveats(&self) -> Vec<Caveat> {
        let id = &self.project.axes.professions[self.profession].id;
        let reads = |caveat: &Caveat| {
            self.project.parameters.iter().any(|parameter| {
                let scope = parameter.scope.as_ref().and_then(|scope| scope.profession.as_ref());
                scope.is_none_or(|scope| scope == id) && parameter.value.is_series(&caveat.series)
            })
        };
        caveats(self.project).into_iter().filter(reads).collect()
    }

    fn begin(&self, name: &'static str, key: &str, headings: &[&str]) -> Writing {
        let mut sheet = Writing::new(name);
        sheet.row(vec![text(&["workbook.", key].concat())]);
        sheet.row(vec![text(&["workbook.", key, ".note"].concat())]);
        let keys: Vec<String> =
            headings.iter().map(|heading| ["workbook.column.", heading].concat()).collect();
        sheet.headings(&keys.iter().map(String::as_str).collect::<Vec<_>>());
        debug_assert_eq!(sheet.next(), FIRST);
        sheet
    }

    /// Rows of the training sheet: flow years, then study years.
    fn training_rows(&self) -> usize {
        match self.plan.supplied_training(self.profession) {
            true => self.years - 1 + self.students().len(),
            false => 0,
        }
    }

    fn students(&self) -> &[f64] {
        &self.plan.students.heads[self.profession][0]
    }

    fn training(&self) -> Sheet {
        let headings = [
            "started",
            "starters",
            "yield",
            "duration",
            "steerable",
            "joins",
            "joins_share",
            "joins_late",
            "joins_late_share",
            "study_year",
        ];
        let mut sheet = self.begin("Training", "training", &headings);
        if self.training_rows() == 0 {
            return sheet.finish();
        }
        for year in 1..self.years {
            let row = sheet.next();
            let duration = self.read(Quantity::TrainingDuration, year);
            let (whole, late) = (duration.floor(), duration.fract());
            sheet.row(vec![
                figure(self.year(year)),
                figure(planned_intake(self.plan, self.profession, 0, year)),
                figure(self.read(Quantity::InternalYield, year)),
                figure(duration),
                formula(format!("IF(A{row}>='Read me'!$B$4,1,0)"), if year >= self.from { 1.0 } else { 0.0 }),
                formula(format!("A{row}+INT(D{row})"), self.year(year) + whole),
                formula(format!("1-MOD(D{row},1)"), 1.0 - late),
                formula(format!("F{row}+1"), self.year(year) + whole + 1.0),
                formula(format!("MOD(D{row},1)"), late),
                blank(),
            ]);
        }
        let duration = self.read(Quantity::TrainingDuration, 1);
        let (whole, late) = (duration.floor(), duration.fract());
        for (number, heads) in self.students().iter().enumerate() {
            let row = sheet.next();
            let started = self.year(0) - number as f64;
            let in_time = (number as f64) < whole;
            let first = f64::from(self.base_year()) + 1.0;
            let joins = if in_time { started + whole } else { first };
            sheet.row(vec![
                formula(format!("Balance!$A${FIRST}+1-J{row}"), started),
                figure(*heads),
                figure(self.read(Quantity::InternalYield, 1)),
                figure(duration),
                figure(0.0),
                formula(format!("IF(J{row}-1<INT(D{row}),A{row}+INT(D{row}),Balance!$A${FIRST}+1)"), joins),
                formula(
                    format!("IF(J{row}-1<INT(D{row}),1-MOD(D{row},1),1)"),
                    if in_time { 1.0 - late } else { 1.0 },
                ),
                formula(format!("F{row}+1"), joins + 1.0),
                formula(
                    format!("IF(J{row}-1<INT(D{row}),MOD(D{row},1),0)"),
                    if in_time { late } else { 0.0 },
                ),
                figure(number as f64 + 1.0),
            ]);
        }
        sheet.finish()
    }

    fn joiners(&self) -> Sheet {
        let headings =
            ["year", "entry_share", "graduates", "graduates_without", "graduates_unit", "immigrants"];
        let mut sheet = self.begin("Joiners", "joiners", &headings);
        let rows = self.training_rows();
        let last = FIRST + rows.max(1) - 1;
        let column = |letter: &str| format!("Training!${letter}${FIRST}:${letter}${last}");
        let [joins, share, late, late_share] = ["F", "G", "H", "I"].map(column);
        let [starters, finish, steerable] = ["B", "C", "E"].map(column);
        for year in 1..self.years {
            let row = sheet.next();
            let graduates = |starting: &str| {
                format!(
                    "B{row}*(SUMPRODUCT(({joins}=A{row})*{starting}*{finish}*{share})\
                     +SUMPRODUCT(({late}=A{row})*{starting}*{finish}*{late_share}))"
                )
            };
            let cell = |starting: &str, inflow: &Inflow| {
                let value = inflow.graduates(self.profession, 0, year);
                if rows == 0 { figure(value) } else { formula(graduates(starting), value) }
            };
            sheet.row(vec![
                figure(self.year(year)),
                figure(self.read(Quantity::EntryShare, year)),
                cell(&starters, &self.planned),
                cell(&format!("{starters}*(1-{steerable})"), &self.without),
                cell(&steerable, &self.unit),
                figure(self.planned.immigrants(self.profession, 0, year)),
            ]);
        }
        sheet.finish()
    }

    fn cohort_row(&self, group: usize, year: usize, age: usize) -> usize {
        FIRST + (group * self.years + year) * self.ages + age
    }

    fn cohort(&self) -> Sheet {
        let headings = [
            "year",
            "region",
            "sector",
            "sex",
            "age",
            "mortality",
            "retirement",
            "exit",
            "emigration",
            "survival",
            "exposure",
            "graduate_profile",
            "immigration_profile",
            "heads",
            "heads_without",
            "heads_unit",
            "participation",
            "active_share",
            "fte_per_head",
            "fte",
            "fte_without",
            "fte_unit",
        ];
        let mut sheet = self.begin("Cohort", "cohort", &headings);
        let (plan, profession) = (self.plan, self.profession);
        let runs = [
            (Stocks::of(plan, profession, &self.planned, Start::Stock), ["C", "F"]),
            (Stocks::of(plan, profession, &self.without, Start::Stock), ["D", "F"]),
            (Stocks::of(plan, profession, &self.unit, Start::Nobody), ["E", ""]),
        ];
        let axes = &self.project.axes;
        let first_group = profession * self.groups();
        for group in 0..self.groups() {
            let index = plan.grid.group_index(first_group + group);
            for year in 0..self.years {
                for age in 0..self.ages {
                    let row = sheet.next();
                    debug_assert_eq!(row, self.cohort_row(group, year, age));
                    let mut cell = index;
                    cell[YEAR] = year;
                    cell[AGE] = age;
                    let read = |quantity: Quantity| plan.field(quantity).at(cell);
                    let rates = CAUSES.map(read);
                    let survival: f64 = rates.iter().map(|rate| 1.0 - rate).product();
                    let flows = year > 0;
                    let or_blank = |there: Cell| if flows { there } else { blank() };
                    let effective =
                        [Quantity::Participation, Quantity::ActiveShare, Quantity::FtePerHead].map(read);
                    let mut cells = vec![
                        figure(self.year(year)),
                        name(&axes.regions[index[REGION]].name),
                        name(&axes.sectors[index[SECTOR]].name),
                        name(axes.sexes[index[SEX]].word()),
                        figure(f64::from(plan.grid.age_min) + age as f64),
                    ];
                    cells.extend(rates.map(|rate| or_blank(figure(rate))));
                    cells.push(or_blank(formula(
                        format!("(1-F{row})*(1-G{row})*(1-H{row})*(1-I{row})"),
                        survival,
                    )));
                    cells.push(or_blank(figure(read(Quantity::EntrantExposure))));
                    cells.push(or_blank(figure(read(Quantity::GraduateProfile))));
                    cells.push(or_blank(figure(read(Quantity::ImmigrationProfile))));
                    for ((stocks, joiners), column) in runs.iter().zip(HEADS) {
                        let heads = stocks.at(group, year, age);
                        cells.push(match flows {
                            true => formula(self.heads_formula(group, year, age, column, joiners), heads),
                            false => figure(heads),
                        });
                    }
                    cells.extend(effective.map(figure));
                    for ((stocks, _), column) in runs.iter().zip(HEADS) {
                        let fte = stocks.at(group, year, age) * effective[0] * effective[1] * effective[2];
                        cells.push(formula(format!("{column}{row}*Q{row}*R{row}*S{row}"), fte));
                    }
                    sheet.row(cells);
                }
            }
        }
        sheet.finish()
    }

    /// N[a+1,t+1] = N[a,t]·s[a] + J[a+1,t+1]·s[a]^w, both ends as the model has them.
    fn heads_formula(
        &self,
        group: usize,
        year: usize,
        age: usize,
        column: &str,
        joiners: &[&str; 2],
    ) -> String {
        let here = |age: usize| self.cohort_row(group, year, age);
        let before = |age: usize| self.cohort_row(group, year - 1, age);
        let row = here(age);
        let joined = FIRST + year - 1;
        let [graduates, immigrants] = joiners;
        let mut joining = format!("Joiners!${graduates}${joined}*L{row}");
        if !immigrants.is_empty() {
            joining = format!("({joining}+Joiners!${immigrants}${joined}*M{row})");
        }
        let beside = here(age.saturating_sub(1));
        let left = format!("IF(K{row}=0,1,J{beside}^K{row})");
        let stays = |age: usize| format!("{column}{}*J{}", before(age), here(age));
        let top = age + 1 == self.ages;
        let mut parts = Vec::new();
        if age > 0 {
            parts.push(stays(age - 1));
        }
        if top {
            parts.push(stays(age));
        }
        parts.push(format!("{joining}*{left}"));
        parts.join("+")
    }

    fn cohort_sum(&self, column: &str, conditions: &[(&str, String)]) -> String {
        let last = self.cohort_row(self.groups() - 1, self.years - 1, self.ages - 1);
        let range = |column: &str| format!("Cohort!${column}${FIRST}:${column}${last}");
        let conditions: Vec<String> =
            conditions.iter().map(|(column, cell)| format!("{},{cell}", range(column))).collect();
        format!("SUMIFS({},{})", range(column), conditions.join(","))
    }

    fn demand(&self) -> Sheet {
        let headings = [
            "year",
            "region",
            "driver",
            "stated",
            "unmet",
            "base_supply",
            "method",
            "scale",
            "service_standard",
            "productivity",
            "moved",
            "changes",
            "demand",
        ];
        let mut sheet = self.begin("Demand", "demand", &headings);
        let (plan, profession, method) = (self.plan, self.profession, self.method());
        let moved_by =
            matches!(method, Demand::Utilisation {} | Demand::Ratio { target: RatioTarget::Today, .. });
        let by_density = matches!(method, Demand::Ratio { .. }) && !moved_by;
        for region in 0..plan.grid.count[REGION] {
            let read =
                |quantity: Quantity, year: usize| plan.field(quantity).at(at(profession, region, year));
            let base_supply = self.balance.supply_fte(profession, Some(region), 0);
            let driver = self.driver(region);
            let first = sheet.next();
            let mut moved = 1.0;
            let mut scale = 1.0;
            for year in 0..self.years {
                let row = sheet.next();
                let unmet = read(Quantity::UnmetDemand, year);
                let demand = self.balance.demand_fte(profession, Some(region), year);
                if year > 0 {
                    moved *= (1.0 + read(Quantity::ServiceStandard, year))
                        / (1.0 + read(Quantity::Productivity, year));
                }
                let by_service = method.services().is_some();
                let changes = match year > 0 && !by_service {
                    true => SHIFTS.iter().map(|quantity| self.shift(*quantity, region, year)).product(),
                    false => 1.0,
                };
                let density = match method {
                    Demand::Ratio { target: RatioTarget::Minimum, .. } => Quantity::MinimumDensity,
                    _ => Quantity::TargetDensity,
                };
                let (stated, own) = match method {
                    Demand::Constant {} => {
                        (blank(), formula(format!("F{row}*(1+E{row})"), base_supply * (1.0 + unmet)))
                    }
                    _ if moved_by => {
                        let value = base_supply * (1.0 + unmet) * (driver[year] / driver[0]);
                        (blank(), formula(format!("F{row}*(1+E{row})*(C{row}/C{first})"), value))
                    }
                    _ if by_density => {
                        let stated = read(density, year);
                        (figure(stated), formula(format!("D{row}*C{row}/10000"), stated * driver[year] / 1e4))
                    }
                    Demand::Path { .. } => {
                        let stated = read(Quantity::StatedDemand, year);
                        (figure(stated), formula(format!("D{row}"), stated))
                    }
                    // Its own arithmetic is longer than a sheet: what it gives goes on from here by formulas.
                    _ => (blank(), figure(demand / (moved * changes))),
                };
                let followed = own.0.starts_with('=');
                if year == 0 && method.is_calibrated() && followed {
                    scale = base_supply * (1.0 + unmet) / own.1;
                }
                let scaled = match method.is_calibrated() && followed {
                    true => formula(format!("F{first}*(1+E{first})/G{first}"), scale),
                    false => figure(1.0),
                };
                let condition = [("A", format!("$A${first}")), ("B", format!("B{row}"))];
                let driver_cell = match driver.get(year) {
                    Some(value) => formula(self.driver_formula(region, year), *value),
                    None => blank(),
                };
                let moved_cell = match year {
                    0 => figure(1.0),
                    _ => formula(format!("K{}*(1+I{row})/(1+J{row})", row - 1), moved),
                };
                sheet.row(vec![
                    figure(self.year(year)),
                    name(&self.project.axes.regions[region].name),
                    driver_cell,
                    stated,
                    figure(unmet),
                    formula(self.cohort_sum(FTE[0], &condition), base_supply),
                    own,
                    scaled,
                    figure(if year > 0 { read(Quantity::ServiceStandard, year) } else { 0.0 }),
                    figure(if year > 0 { read(Quantity::Productivity, year) } else { 0.0 }),
                    moved_cell,
                    figure(changes),
                    formula(format!("G{row}*H{row}*K{row}*L{row}"), demand),
                ]);
            }
        }
        self.add_population(&mut sheet);
        sheet.finish()
    }

    fn shift(&self, quantity: Quantity, region: usize, year: usize) -> f64 {
        match self.plan.by_member(quantity, self.profession) {
            true => 1.0,
            false => 1.0 + self.plan.field(quantity).at(at(self.profession, region, year)),
        }
    }

    /// Whether demand follows the inhabitants in a way that formulas show.
    fn follows_population(&self) -> bool {
        matches!(self.method(), Demand::Utilisation {} | Demand::Ratio { .. })
    }

    /// Inhabitants, or inhabitants weighted by their use of care; none where demand follows neither.
    fn driver(&self, region: usize) -> Vec<f64> {
        let Some(population) = self.plan.population().filter(|_| self.follows_population()) else {
            return Vec::new();
        };
        match self.care_use() {
            Some(care) => population.weighted(region, &population.weights(care, at(self.profession, 0, 0))),
            None => population.totals(region),
        }
    }

    /// The use of care that demand follows.
    fn care_use(&self) -> Option<&Field> {
        let care = self.plan.care_use().filter(|_| matches!(self.method(), Demand::Utilisation {}));
        care.map(|care| &care.field)
    }

    /// What an inhabitant counts for, by age.
    fn weights(&self, sex: usize, year: usize) -> Vec<f64> {
        // Only asked where there is a population.
        let population = self.plan.population().expect("a population");
        match self.care_use() {
            Some(care) => population.care(care, [self.profession, 0, 0, sex, 0, year, 0]),
            None => vec![1.0; population.grid.count[AGE]],
        }
    }

    /// First row of the inhabitants of a region, below the demand of all regions.
    fn population_row(&self, region: usize) -> usize {
        let below = FIRST + self.plan.grid.count[REGION] * self.years + 3;
        let cells = self
            .plan
            .population()
            .map_or(0, |population| population.grid.count[SEX] * population.grid.count[AGE]);
        below + region * cells
    }

    fn driver_formula(&self, region: usize, year: usize) -> String {
        let first = self.population_row(region);
        let last = self.population_row(region + 1) - 1;
        let range = |column: usize| {
            let letters = letters(column);
            format!("{letters}{first}:{letters}{last}")
        };
        format!("SUMPRODUCT({},{})", range(4 + year), range(4 + self.years + year))
    }

    /// Inhabitants and what each counts for, below the demand: a column a year, first of persons, then of weights.
    fn add_population(&self, sheet: &mut Writing) {
        let Some(population) = self.plan.population().filter(|_| self.follows_population()) else { return };
        sheet.row(vec![blank()]);
        sheet.row(vec![text("workbook.population")]);
        let mut headings = vec![
            text("workbook.column.region"),
            text("workbook.column.sex"),
            text("workbook.column.age"),
            blank(),
        ];
        for _ in 0..2 {
            headings.extend((0..self.years).map(|year| figure(self.year(year))));
        }
        sheet.row(headings);
        let grid = population.grid;
        for region in 0..grid.count[REGION] {
            debug_assert_eq!(sheet.next(), self.population_row(region));
            for sex in 0..grid.count[SEX] {
                let weights: Vec<_> = (0..self.years).map(|year| self.weights(sex, year)).collect();
                for age in 0..grid.count[AGE] {
                    let persons = |year| population.persons.at([0, region, 0, sex, age, year, 0]);
                    let mut cells = vec![
                        name(&self.project.axes.regions[region].name),
                        name(grid.sexes[sex].word()),
                        figure(age as f64),
                        blank(),
                    ];
                    cells.extend((0..self.years).map(|year| figure(persons(year))));
                    cells.extend(weights.iter().map(|weights| figure(weights[age])));
                    sheet.row(cells);
                }
            }
        }
    }

    fn balance(&self) -> Sheet {
        let headings = ["year", "heads", "supply", "demand", "gap", "without", "unit", "required"];
        let mut sheet = self.begin("Balance", "balance", &headings);
        let demand_last = FIRST + self.plan.grid.count[REGION] * self.years - 1;
        for year in 0..self.years {
            let row = sheet.next();
            let of_year = [("A", format!("A{row}"))];
            let heads: f64 = (0..self.plan.grid.count[REGION])
                .map(|region| {
                    self.balance.totals.heads(
                        &self.balance.grid,
                        [Some(self.profession), Some(region), None, None],
                        year,
                    )
                })
                .sum();
            let [supply, demand] = [self.steered.supply_fte[year], self.steered.demand_fte[year]];
            let required = self.steered.intake(year).unwrap_or(f64::NAN);
            sheet.row(vec![
                figure(self.year(year)),
                formula(self.cohort_sum(HEADS[0], &of_year), heads),
                formula(self.cohort_sum(FTE[0], &of_year), supply),
                formula(
                    format!(
                        "SUMIFS(Demand!$M${FIRST}:$M${demand_last},Demand!$A${FIRST}:$A${demand_last},A{row})"
                    ),
                    demand,
                ),
                formula(format!("C{row}-D{row}"), supply - demand),
                formula(self.cohort_sum(FTE[1], &of_year), self.steered.without_fte[year]),
                formula(self.cohort_sum(FTE[2], &of_year), self.steered.unit_fte[year]),
                formula(format!("IF(G{row}>0,(D{row}-F{row})/G{row},\"–\")"), required),
            ]);
        }
        sheet.finish()
    }
}

/// A column as a spreadsheet names it; 0 is A.
fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.insert(0, (b'A' + (rest % 26) as u8) as char);
        rest /= 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_are_named_as_in_a_spreadsheet() {
        let named = [0, 25, 26, 51, 52, 701, 702].map(letters);
        assert_eq!(named, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }
}
