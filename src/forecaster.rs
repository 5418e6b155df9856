//! The few whole calls that every face makes. Nothing here computes: it reads names, hands indices
//! to the rooms below and gives names back.

use sha2::{Digest, Sha256};

use crate::VERSION;
use crate::forecast::balance::{Balance, Part, parts};
use crate::forecast::grid::{Index, PROFESSION, SEX, YEAR};
use crate::forecast::inflow::Inflow;
use crate::forecast::measure::{Line, Measure};
use crate::forecast::plan::Plan;
use crate::forecast::run::{Start, Watch, run};
use crate::plain::{Json, Place, Problem, Problems, Severity, Values, codes};
use crate::policy::required_intake::required_intake;
use crate::project::{Change, Operation, Parameter, Project, Quantity, Runs, Scope, Stated, check_change};
use crate::report::csv::{Cell, Dialect, Writer};
use crate::report::tidy::{Table, labels, tables};
use crate::requests::*;

/// All problems and warnings of a project file; none for a file without fault.
pub fn check(bytes: &[u8]) -> Vec<Problem> {
    match Forecaster::new(bytes) {
        Ok(forecaster) => forecaster.warnings,
        Err(problems) => problems,
    }
}

/// Writes a table as CSV: numbers in full, `null` as an empty cell, everything else as text that no
/// spreadsheet runs as a formula.
pub fn csv(columns: &[String], rows: &[Json], dialect: &Dialect) -> String {
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let mut writer = Writer::new(dialect, &columns);
    for row in rows {
        let cell = |json: &Json| match json {
            Json::Null => Cell::Empty,
            Json::Number(value) if value.is_finite() => Cell::Number(*value),
            Json::Text(text) => Cell::Text(text.clone()),
            other => Cell::Text(other.excerpt()),
        };
        match row {
            Json::List(cells) => writer.row(cells.iter().map(cell)),
            Json::Numbers(values) => writer.row((0..values.0.len()).map(|at| match values.at(at) {
                Some(value) => Cell::Number(value),
                None => Cell::Empty,
            })),
            single => writer.row([cell(single)]),
        }
    }
    writer.finish()
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from(b"0123456789abcdef"[usize::from(value)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// A checked project, ready to be asked.
#[derive(Debug)]
pub struct Forecaster {
    project: Project,
    base: Plan,
    hash: String,
    warnings: Vec<Problem>,
}

impl Forecaster {
    /// Reads and checks a project file with all its scenarios.
    ///
    /// # Errors
    /// Every problem of the file, in the order of the file as far as each part could be read.
    pub fn new(bytes: &[u8]) -> Result<Forecaster, Vec<Problem>> {
        let mut problems = Problems::default();
        let Some(project) = Project::read_with(bytes, &mut problems) else {
            return Err(problems.into_vec());
        };
        let base = Plan::base(&project, &mut problems);
        let root = Place::ROOT;
        let scenarios = root.field("scenarios");
        for (number, scenario) in project.scenarios().iter().enumerate() {
            let entry = scenarios.entry(number);
            // Each scenario is checked by itself, so that the mistakes of one do not hide another's;
            // what the base lacks is said once.
            let mut own = Problems::default();
            base.changed(&project, &scenario.changes, &entry.field("changes"), &mut own);
            for problem in own.into_vec() {
                // A change may be without effect only because what it changes could not be read.
                let follows = problems.is_fatal() && problem.severity == Severity::Warning;
                if !follows && !problems.contains(&problem) {
                    problems.add(problem);
                }
            }
        }
        if problems.is_fatal() {
            return Err(problems.into_vec());
        }
        let hash = hexadecimal(&Sha256::digest(bytes));
        Ok(Forecaster { project, base, hash, warnings: problems.into_vec() })
    }

    /// The project as read.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// What a reader of the project should know, though it can be computed.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    fn plan(&self, scenario: &Option<Choice>) -> Result<Plan, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let place = root.field("scenario");
        let changes: &[Change] = match scenario {
            None => &[],
            Some(Choice::Named(id)) => {
                match self.project.scenarios().iter().find(|scenario| scenario.id == *id) {
                    Some(scenario) => &scenario.changes,
                    None => {
                        let known: Vec<_> =
                            self.project.scenarios().iter().map(|scenario| scenario.id.as_str()).collect();
                        return Err(vec![
                            place.problem(codes::REFERENCE_UNKNOWN).found(id).expected(known.join(", ")),
                        ]);
                    }
                }
            }
            Some(Choice::Changes(changes)) => {
                for (number, change) in changes.iter().enumerate() {
                    check_change(change, &self.project.axes, &place.entry(number), &mut problems);
                }
                changes
            }
        };
        if problems.is_fatal() {
            return Err(problems.into_vec());
        }
        let plan = self.base.changed(&self.project, changes, &place, &mut problems);
        if problems.is_fatal() { Err(problems.into_vec()) } else { Ok(plan) }
    }

    fn stamp(&self, scenario: &Option<Choice>) -> Stamp {
        Stamp {
            engine_version: VERSION.to_owned(),
            project_hash: self.hash.clone(),
            scenario: scenario.clone(),
        }
    }

    fn profession(&self, id: &str) -> Result<usize, Vec<Problem>> {
        self.project.axes.profession(id).ok_or_else(|| {
            let known: Vec<_> =
                self.project.axes.professions.iter().map(|member| member.id.as_str()).collect();
            vec![Problem::new(codes::REFERENCE_UNKNOWN, "profession").found(id).expected(known.join(", "))]
        })
    }

    /// Index of a year from `first` on.
    fn year(&self, name: &str, year: i32, first: i32) -> Result<usize, Vec<Problem>> {
        let last = self.project.axes.last_year;
        self.project
            .axes
            .year_index(year)
            .filter(|_| year >= first)
            .ok_or_else(|| vec![Problem::new(codes::YEAR_OUTSIDE, name).found(year).expected((first, last))])
    }

    /// Measures year by year.
    ///
    /// # Errors
    /// Problems of the scenario.
    pub fn forecast(&self, request: &ForecastRequest) -> Result<Forecast, Vec<Problem>> {
        let plan = self.plan(&request.scenario)?;
        let balance = Balance::of(&plan, false);
        let years = self.project.axes.years();
        let measures = request.measures.as_deref().unwrap_or(Measure::ALL);
        let mut series = Vec::new();
        for part in parts(&balance.grid, divided(&request.by)) {
            for measure in measures {
                let values: Option<Vec<f64>> =
                    (0..years.len()).map(|year| measure.value(&balance, part, year)).collect();
                let Some(values) = values else { continue };
                let [profession, region, sector, sex] = labels(&self.project, part);
                series.push(MeasureSeries {
                    measure: *measure,
                    unit: measure.unit().to_owned(),
                    profession,
                    region,
                    sector,
                    sex,
                    values: Values(values),
                });
            }
        }
        let tolerance = self.runs().tolerance_share.unwrap_or_default();
        let summary = (self.project.axes.professions.iter().enumerate())
            .map(|(number, profession)| SummaryLine {
                profession: profession.id.clone(),
                balance_year: balance.balance_year(number, tolerance).map(|year| years[year]),
                first_shortage_year: balance.first_shortage_year(number, tolerance).map(|year| years[year]),
            })
            .collect();
        Ok(Forecast { stamp: self.stamp(&request.scenario), years, series, summary })
    }

    /// Who enters and leaves in each flow year.
    ///
    /// # Errors
    /// Problems of the scenario, or an unknown profession.
    pub fn accounts(&self, request: &AccountsRequest) -> Result<Accounts, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let balance = Balance::of(&self.plan(&request.scenario)?, true);
        let years = self.project.axes.years().split_off(1);
        let mut lines = Vec::new();
        let parts = parts(&balance.grid, divided(&request.by)).into_iter();
        for part in parts.filter(|part| part[PROFESSION] == Some(profession)) {
            for line in Line::ALL {
                let [_, region, sector, sex] = labels(&self.project, part);
                let values = (1..=years.len()).map(|year| line.heads(&balance, part, year)).collect();
                lines.push(AccountLine {
                    line: *line,
                    unit: "heads".to_owned(),
                    region,
                    sector,
                    sex,
                    values: Values(values),
                });
            }
        }
        Ok(Accounts { stamp: self.stamp(&request.scenario), years, lines })
    }

    /// The stock of a year by single age and sex.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn pyramid(&self, request: &PyramidRequest) -> Result<Pyramid, Vec<Problem>> {
        let axes = &self.project.axes;
        let profession = self.profession(&request.profession)?;
        let year = self.year("year", request.year, axes.base_year)?;
        let plan = self.plan(&request.scenario)?;
        let mut sides =
            Sides { profession, year, heads: vec![vec![0.0; axes.age_count()]; axes.sexes.len()] };
        run(&plan, &Inflow::planned(&plan), Start::Stock, &mut sides);
        Ok(Pyramid {
            stamp: self.stamp(&request.scenario),
            year: request.year,
            ages: Values((axes.age_min..=axes.age_max).map(f64::from).collect()),
            series: (axes.sexes.iter().zip(sides.heads))
                .map(|(sex, heads)| PyramidSide {
                    sex: *sex,
                    unit: "heads".to_owned(),
                    values: Values(heads),
                })
                .collect(),
        })
    }

    /// The constant yearly intake that closes the gap of a target year.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn required_intake(&self, request: &RequiredIntakeRequest) -> Result<RequiredIntake, Vec<Problem>> {
        let first = self.project.axes.base_year + 1;
        let profession = self.profession(&request.profession)?;
        let from_year = request.from_year.or(self.runs().from_year).unwrap_or(first);
        let from = self.year("from_year", from_year, first)?;
        let target = self.year("target_year", request.target_year, first)?;
        let plan = self.plan(&request.scenario)?;
        let answer = required_intake(&plan, profession, target, from);
        let named = |year: usize| self.project.axes.base_year + year as i32;
        let first_effect_year = answer.first_effect.map(named);
        Ok(RequiredIntake {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            target_year: request.target_year,
            from_year,
            first_effect_year,
            intake: answer.intake,
            per_trainee_fte: answer.per_trainee_fte,
            supply_without_fte: answer.supply_without_fte,
            demand_fte: answer.demand_fte,
            gap_fte: answer.gap_fte,
            infeasible: (answer.intake.filter(|intake| *intake < 0.0))
                .map(|_| Infeasible { surplus_fte: answer.supply_without_fte - answer.demand_fte }),
            no_answer: answer.intake.is_none().then_some(NoAnswer {
                reason: match first_effect_year {
                    Some(_) => NoAnswerReason::TooEarly,
                    None => NoAnswerReason::NoTraineeEnters,
                },
                first_year: first_effect_year,
            }),
        })
    }

    /// The long tables of a forecast: supply, demand, balance, flows and stock.
    ///
    /// # Errors
    /// Problems of the scenario.
    pub fn tables(&self, request: &TablesRequest) -> Result<Vec<Table>, Vec<Problem>> {
        let plan = self.plan(&request.scenario)?;
        Ok(tables(&self.project, &plan, request.dialect.as_ref().unwrap_or(&Dialect::PLAIN)))
    }

    fn runs(&self) -> Runs {
        let none = Runs { target_year: None, from_year: None, tolerance_share: None };
        self.project.runs.clone().unwrap_or(none)
    }

    /// The project in short.
    pub fn describe(&self) -> Description {
        let project = &self.project;
        let absent = Quantity::ALL
            .iter()
            .filter(|quantity| !project.parameters.iter().any(|parameter| parameter.quantity == **quantity));
        Description {
            stamp: self.stamp(&None),
            about: project.about.clone(),
            axes: project.axes.clone(),
            parameters: (project.parameters.iter().map(supplied_line))
                .chain(absent.map(|quantity| absent_line(*quantity)))
                .collect(),
            series: (project.data.iter())
                .map(|series| SeriesLine {
                    id: series.id.clone(),
                    name: series.name.clone(),
                    unit: series.unit,
                    definition: series.definition,
                    source: series.source.clone(),
                    licence: series.licence.clone(),
                    date: series.date.clone(),
                    note: series.note.clone(),
                    coverage: series.coverage,
                })
                .collect(),
            methods: (project.methods.iter())
                .map(|method| MethodLine {
                    profession: method.profession.clone(),
                    supply: method.supply.clone(),
                    demand: method.demand.clone(),
                })
                .collect(),
            scenarios: project.scenarios().to_vec(),
            runs: self.runs(),
            levers: (0..project.axes.professions.len())
                .flat_map(|profession| self.levers(profession))
                .collect(),
        }
    }

    /// The levers of a profession; one that the project gives nothing to move is left out.
    fn levers(&self, profession: usize) -> Vec<Lever> {
        let balance = Balance::of(&self.base, false);
        let part: Part = [Some(profession), None, None, None];
        let lever = |quantity: Quantity, op: Operation, unit: &str, base: f64| Lever {
            profession: self.project.axes.professions[profession].id.clone(),
            quantity,
            op,
            unit: unit.to_owned(),
            base,
        };
        let mut levers = Vec::new();
        let mut inflow = |quantity: Quantity, possible: bool| {
            if !possible {
                return;
            }
            let field = self.base.field(quantity);
            let at = |year: usize| field.at([profession, 0, 0, 0, 0, year]);
            let constant = (1..self.base.grid.count[YEAR]).all(|year| at(year) == at(1));
            levers.push(if constant && !self.base.by_region(quantity, profession) {
                lever(quantity, Operation::Set, quantity.unit().word(), at(1))
            } else {
                lever(quantity, Operation::Scale, "factor", 1.0)
            });
        };
        inflow(Quantity::Intake, self.base.supplied_training(profession));
        inflow(Quantity::Immigration, self.base.supplied(Quantity::ImmigrationProfile, profession));
        if self.base.supplied(Quantity::Retirement, profession) {
            levers.push(lever(Quantity::Retirement, Operation::ShiftAge, "years", 0.0));
        }
        let heads = balance.totals.heads(&balance.grid, part, 0);
        if heads > 0.0 {
            let mean = balance.totals.fte(&balance.grid, part, 0) / heads;
            levers.push(lever(
                Quantity::FtePerHead,
                Operation::Scale,
                Quantity::FtePerHead.unit().word(),
                mean,
            ));
        }
        if self.base.supplied(Quantity::UnmetDemand, profession) {
            let unmet = self.base.field(Quantity::UnmetDemand).at([profession, 0, 0, 0, 0, 0]);
            levers.push(lever(
                Quantity::UnmetDemand,
                Operation::Set,
                Quantity::UnmetDemand.unit().word(),
                unmet,
            ));
        }
        levers
    }
}

fn divided(by: &Option<Vec<By>>) -> [bool; 4] {
    let asked = |axis: By| by.as_ref().is_some_and(|by| by.contains(&axis));
    [true, asked(By::Region), asked(By::Sector), asked(By::Sex)]
}

fn supplied_line(parameter: &Parameter) -> ParameterLine {
    let scope = parameter.scope.clone().unwrap_or(Scope::ALL);
    ParameterLine {
        id: Some(parameter.id.clone()),
        profession: scope.profession,
        region: scope.region,
        sector: scope.sector,
        sex: scope.sex,
        supplied: true,
        shown: match &parameter.value {
            Stated::Constant { value } => Some(*value),
            _ => None,
        },
        kind: Some(parameter.kind),
        source: parameter.source.clone(),
        date: parameter.date.clone(),
        note: parameter.note.clone(),
        series: match &parameter.value {
            Stated::Series { series } => Some(series.clone()),
            _ => None,
        },
        ..absent_line(parameter.quantity)
    }
}

fn absent_line(quantity: Quantity) -> ParameterLine {
    ParameterLine {
        id: None,
        quantity,
        profession: None,
        region: None,
        sector: None,
        sex: None,
        unit: quantity.unit(),
        supplied: false,
        neutral: quantity.neutral(),
        shown: None,
        kind: None,
        source: None,
        date: None,
        note: None,
        series: None,
    }
}

/// Keeps the stock of one profession and year by sex and age, regions and sectors summed.
struct Sides {
    profession: usize,
    year: usize,
    heads: Vec<Vec<f64>>,
}

impl Watch for Sides {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        if index[PROFESSION] == self.profession && index[YEAR] == self.year {
            for (sum, heads) in self.heads[index[SEX]].iter_mut().zip(heads) {
                *sum += heads;
            }
        }
    }
}
