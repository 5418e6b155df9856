//! The few whole calls that every face makes. Nothing here computes: it reads names, hands indices
//! to the rooms below and gives names back.

mod advice;
mod attribution;
mod bands;
mod costs;
mod demands;
mod describe;
#[cfg(feature = "full")]
mod ensemble;
mod entries;
mod equivalence;
#[cfg(feature = "full")]
mod evidence;
mod levers;
mod path_problem;
mod people;
mod regret;
#[cfg(feature = "full")]
mod regret_of_draws;
#[cfg(feature = "full")]
mod sensitivity;
mod tasks;
#[cfg(feature = "full")]
mod workbook;

use std::cell::RefCell;
use std::rc::Rc;

use sha2::{Digest, Sha256};

use crate::FULL;
use crate::VERSION;
use crate::forecast::balance::{Balance, parts};
use crate::forecast::measure::Measure;
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::plain::{Json, Place, Problem, Problems, Severity, Values, at_least, codes};
use crate::policy::decide_by::{last_intake, months_before};
use crate::policy::required_intake::Steered;
use crate::project::{Axis, Change, Project, Runs, Supply, check_change};
use crate::report::csv::{Dialect, Writer};
use crate::report::tidy::{Form, Manner, Table, labels, tables};
use crate::requests::*;
use crate::supply::pipeline::first_joining;
use crate::tables::billing;
#[cfg(feature = "full")]
use crate::uncertainty::{deviations::Drawing, spread::varying};
#[cfg(feature = "full")]
pub use ensemble::density;

/// All problems and warnings of a project file; none for a file without fault.
pub fn check(bytes: &[u8]) -> Vec<Problem> {
    match Forecaster::new(bytes) {
        Ok(forecaster) => forecaster.warnings,
        Err(problems) => problems,
    }
}

/// Full-time equivalents of self-employed workers by what they bill, in order.
///
/// # Errors
/// What is wrong with the lists, or a specialty without anybody to measure against.
pub fn billing_fte(request: &BillingRequest) -> Result<Values, Vec<Problem>> {
    let BillingRequest { specialties, ages, billed, cap } = request;
    billing::billing_fte(specialties, ages, billed, *cap).map(Values)
}

/// Writes a table as CSV: numbers in full, `null` as an empty cell, everything else as text that no
/// spreadsheet runs as a formula.
pub fn csv(columns: &[String], rows: &[Json], dialect: &Dialect) -> String {
    let mut writer = Writer::new(dialect);
    for column in columns {
        writer.text(column);
    }
    writer.end_row();
    for row in rows {
        match row {
            Json::List(cells) => cells.iter().for_each(|json| cell(&mut writer, json)),
            Json::Numbers(values) => values.0.iter().for_each(|value| writer.number(*value)),
            single => cell(&mut writer, single),
        }
        writer.end_row();
    }
    writer.finish()
}

fn cell(writer: &mut Writer, json: &Json) {
    match json {
        Json::Null => writer.number(f64::NAN),
        Json::Number(value) => writer.number(*value),
        Json::Text(text) => writer.text(text),
        other => writer.text(&other.excerpt()),
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
    }
    text
}

/// A checked project, ready to be asked.
#[derive(Debug)]
pub struct Forecaster {
    project: Project,
    /// The project in the words of the file, series without their figures.
    stated: Json,
    base: Rc<Plan>,
    /// The last changes that were asked for and their plan: several questions come about each.
    last: RefCell<Option<(Vec<Change>, Rc<Plan>)>>,
    /// What is uncertain.
    #[cfg(feature = "full")]
    drawing: Drawing,
    /// The draws that were made last.
    #[cfg(feature = "full")]
    draws: RefCell<ensemble::Kept>,
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
        let Some((project, stated)) = Project::read_with(bytes, &mut problems) else {
            return Err(problems.into_vec());
        };
        let base = Plan::base(&project, &mut problems);
        let root = Place::ROOT;
        let scenarios = root.field("scenarios");
        for (number, scenario) in project.scenarios().iter().enumerate() {
            let entry = scenarios.entry(number);
            let place = entry.field("changes");
            // Each scenario is checked by itself, so that the mistakes of one do not hide another's;
            // what the base lacks is said once.
            let mut own = Problems::default();
            base.changed(&project, &scenario.changes, &place, &mut own);
            for problem in own.into_vec() {
                // A change may be without effect only because what it changes could not be read.
                let follows = problems.is_fatal() && problem.severity == Severity::Warning;
                if !follows && !problems.contains(&problem) {
                    problems.add(problem.within(&place));
                }
            }
        }
        #[cfg(feature = "full")]
        let drawing = {
            let varying = match problems.is_fatal() {
                true => Vec::new(),
                false => varying(&project, &base, &mut problems),
            };
            Drawing::new(&project, varying, &mut problems)
        };
        if problems.is_fatal() {
            return Err(problems.into_vec());
        }
        let hash = hexadecimal(&Sha256::digest(bytes));
        let (base, last) = (Rc::new(base), RefCell::default());
        Ok(Forecaster {
            project,
            stated,
            base,
            last,
            #[cfg(feature = "full")]
            drawing,
            #[cfg(feature = "full")]
            draws: RefCell::default(),
            hash,
            warnings: problems.into_vec(),
        })
    }

    /// The project as read.
    pub fn project(&self) -> &Project {
        &self.project
    }

    /// What a reader of the project should know, though it can be computed.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The changes that a scenario stands for, each checked by itself.
    fn changes<'a>(&'a self, scenario: &'a Option<Choice>) -> Result<&'a [Change], Vec<Problem>> {
        let root = Place::ROOT;
        self.changes_at(scenario, &root.field("scenario"))
    }

    /// The same of a scenario that a request names at `place`.
    fn changes_at<'a>(
        &'a self,
        scenario: &'a Option<Choice>,
        place: &Place<'_>,
    ) -> Result<&'a [Change], Vec<Problem>> {
        match scenario {
            None => Ok(&[]),
            Some(Choice::Named(id)) => {
                match self.project.scenarios().iter().find(|scenario| scenario.id == *id) {
                    Some(scenario) => Ok(&scenario.changes),
                    None => {
                        let known = self.project.scenario_ids().join(", ");
                        Err(vec![place.problem(codes::REFERENCE_UNKNOWN).found(id).expected(known)])
                    }
                }
            }
            Some(Choice::Changes(changes)) => {
                let mut problems = Problems::default();
                for (number, change) in changes.iter().enumerate() {
                    check_change(change, &self.project.axes, &place.entry(number), &mut problems);
                }
                if problems.is_fatal() { Err(problems.into_vec()) } else { Ok(changes) }
            }
        }
    }

    fn plan(&self, scenario: &Option<Choice>) -> Result<Rc<Plan>, Vec<Problem>> {
        let changes = self.changes(scenario)?;
        if changes.is_empty() {
            return Ok(self.base.clone());
        }
        match &*self.last.borrow() {
            Some((last, plan)) if last == changes => return Ok(plan.clone()),
            _ => {}
        }
        let plan = Rc::new(self.changed(changes, &Place::ROOT.field("scenario"))?);
        self.last.replace(Some((changes.to_vec(), plan.clone())));
        Ok(plan)
    }

    /// The base with changes that stand at `place`.
    fn changed(&self, changes: &[Change], place: &Place<'_>) -> Result<Plan, Vec<Problem>> {
        let mut problems = Problems::default();
        let plan = self.base.changed(&self.project, changes, place, &mut problems);
        if problems.is_fatal() {
            return Err(problems.into_vec().into_iter().map(|problem| problem.within(place)).collect());
        }
        Ok(plan)
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
            let known = self.project.axes.ids(Axis::Profession).join(", ");
            vec![Problem::new(codes::REFERENCE_UNKNOWN, "profession").found(id).expected(known)]
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

    /// First flow year whose intake can be changed, and its year index: as asked, or by the supply by
    /// cumulative outflow, or by the project's runs, or the year after the base year.
    fn first_steerable(&self, profession: usize, asked: Option<i32>) -> Result<(i32, usize), Vec<Problem>> {
        let first = self.project.axes.base_year + 1;
        let steerable = match self.base.supply[profession] {
            Supply::Cumulative { steerable_year } => Some(steerable_year + 1),
            _ => None,
        };
        let from_year = asked.or(steerable).or(self.runs().from_year).unwrap_or(first);
        Ok((from_year, self.year("from_year", from_year, first)?))
    }

    /// Measures year by year.
    ///
    /// # Errors
    /// Problems of the scenario.
    pub fn forecast(&self, request: &ForecastRequest) -> Result<Forecast, Vec<Problem>> {
        let measures = request.measures.as_deref().unwrap_or(Measure::ALL);
        if !FULL && !measures.iter().all(|measure| measure.is_in_core()) {
            return Err(vec![Problem::new(codes::ENGINE_FULL, "measures")]);
        }
        let plan = self.plan(&request.scenario)?;
        let years = self.project.axes.years();
        let balance = Balance::of(&plan, None, Measure::detail(measures));
        let gap = request.gap.unwrap_or(GapSign::SupplyMinusDemand);
        let index_100 = request.index_100 == Some(true);
        let mut series = Vec::new();
        for part in parts(&balance.grid, divided(&request.by)) {
            for measure in measures {
                let mut values =
                    list(years.len(), &|year| gap.of(*measure, measure.value(&balance, part, year)));
                let unit = if index_100 { "index" } else { measure.unit() };
                if index_100 {
                    let base = values[0];
                    // Of nothing nothing is a part.
                    let of_base = |value: f64| if base == 0.0 { f64::NAN } else { value / base * 100.0 };
                    values.iter_mut().for_each(|value| *value = of_base(*value));
                }
                if values.iter().all(|value| value.is_nan()) {
                    continue;
                }
                let [profession, region, sector, sex] = labels(&self.project, part);
                series.push(MeasureSeries {
                    measure: *measure,
                    unit: unit.to_owned(),
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
        Ok(Forecast { stamp: self.stamp(&request.scenario), years, series, summary, gap })
    }

    /// The constant yearly intake that closes the gap of a target year.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn required_intake(&self, request: &RequiredIntakeRequest) -> Result<RequiredIntake, Vec<Problem>> {
        let first = self.project.axes.base_year + 1;
        let profession = self.profession(&request.profession)?;
        let (from_year, from) = self.first_steerable(profession, request.from_year)?;
        let target = self.year("target_year", request.target_year, first)?;
        let plan = self.plan(&request.scenario)?;
        let answer = Steered::of(&plan, profession, from).answer(target);
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
            over_capacity: answer.intake.and_then(|intake| {
                (from..=target).find_map(|year| {
                    let capacity = plan.capacity(profession, year).filter(|capacity| intake > *capacity)?;
                    Some(OverCapacity { year: named(year), capacity })
                })
            }),
        })
    }

    /// By when the intake of a target year has to be decided: the last flow year whose intake still acts
    /// on it, and the months by which places, licences and budgets have to be settled.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn decide_by(&self, request: &DecideByRequest) -> Result<DecideBy, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        let plan = self.plan(&request.scenario)?;
        let last = last_intake(&plan, profession, target);
        let runs = self.runs();
        let named = |year: usize| self.project.axes.base_year + year as i32;
        let month = runs.intake_month.unwrap_or(1);
        let mut steps = Vec::new();
        if let Some(last) = last {
            for lead in runs.lead_times.unwrap_or_default() {
                let (year, month) = months_before(named(last), month, lead.months);
                steps.push(DecisionStep { step: lead.step, months: lead.months, year, month });
            }
        }
        Ok(DecideBy {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            target_year: request.target_year,
            last_intake_year: last.map(named),
            first_effect_year: last.map(|year| named(first_joining(&plan, profession, year))),
            start_month: last.map(|_| month),
            steps,
        })
    }

    /// The long tables of a forecast: supply, demand, balance, flows and stock.
    ///
    /// # Errors
    /// Problems of the scenario, or a step of less than one year.
    pub fn tables(&self, request: &TablesRequest) -> Result<Vec<Table>, Vec<Problem>> {
        let every = request.every_years.unwrap_or(1);
        if every < 1 {
            let problem = Problem::new(codes::VALUE_RANGE, "every_years").found(every);
            return Err(vec![problem.expected(at_least(1))]);
        }
        let plan = self.plan(&request.scenario)?;
        let dialect = request.dialect.as_ref().unwrap_or(&Dialect::PLAIN);
        let gap = request.gap.unwrap_or(GapSign::SupplyMinusDemand);
        if let Some(rule) = &request.disclosure {
            rule.check()?;
        }
        let manner = Manner {
            dialect,
            gap,
            every: every as usize,
            form: request.form.unwrap_or(Form::Tidy),
            disclosure: request.disclosure.as_ref(),
        };
        Ok(tables(&self.project, &plan, &manner))
    }

    fn runs(&self) -> Runs {
        let none = Runs {
            target_year: None,
            from_year: None,
            tolerance_share: None,
            intake_month: None,
            lead_times: None,
        };
        self.project.runs.clone().unwrap_or(none)
    }
}

fn divided(by: &Option<Vec<By>>) -> [bool; 4] {
    let asked = |axis: By| by.as_ref().is_some_and(|by| by.contains(&axis));
    [true, asked(By::Region), asked(By::Sector), asked(By::Sex)]
}
