//! What a project states: axes, series, parameters, methods, scenarios, decisions.
//!
//! Everything here is data as written in a `*.hwf.json` file. Reading reports all problems of a file
//! at once and never half-loads it; what the statements mean for each cell of the model is worked
//! out in [`crate::forecast`].

mod about;
mod axes;
mod band;
mod caveat;
mod check;
mod method;
mod parameter;
mod quantity;
mod recipe;
mod reconciliation;
mod scenario;
mod series;
mod uncertainty;
mod workload;

pub use about::{About, Decision, LeadStep, LeadTime, Runs};
pub use axes::{Axes, Profession, Region, Sector, Service, Sex, Source, Task, TaskShift};
pub use band::AgeBand;
pub use caveat::{Caveat, CaveatKind, caveats, is_flagged, newest_year};
pub use method::{
    Beside, Demand, Demography, Factor, FactorPlace, FactorRule, FactorTrend, Method, RatioTarget, Supply,
    TrendFrom, Volumes,
};
pub use parameter::{Kind, Parameter, Scope, Stated};
pub use quantity::{CAUSES, COSTS, FACTORS, MOVES, Over, Quantity, SHIFTS, Unit};
pub use recipe::{
    CellSeparator, ColumnRole, ColumnUse, DecimalSign, Encoding, Fixed, HeadingRow, Layout, Meaning, Recipe,
    Treatment,
};
pub use reconciliation::Reconciliation;
pub use scenario::{Change, Operation, Ramp, Scenario, ScenarioKind};
#[cfg(feature = "full")]
pub use series::positions_in;
pub use series::{Axis, Between, Beyond, Definition, Dim, Flag, Series, Split};
pub use uncertainty::{Bounds, Correlation, Distribution, Expert, OverTime, Uncertainty};
pub use workload::{Activity, CategoryAllowance, IndividualAllowance, Per, Workload};

pub(crate) use check::change as check_change;
#[cfg(feature = "full")]
pub(crate) use check::uncertainty::uncertainty as check_uncertainty;

use crate::FULL;
use crate::lists::{list, positions};
use crate::plain::{InFull, Json, Place, Problem, Problems, codes, read, record};

/// The version of the file format that this engine writes and reads.
pub const FORMAT: i32 = 1;

record! {
    /// A project file: everything that a forecast is computed from.
    Project {
        /// Address of the JSON Schema, for editors.
        schema as "$schema": Option<String>,
        /// Version of the file format: 1.
        hwf: i32,
        /// What the project is about and who made it.
        about: About,
        /// The members of every axis of the model.
        axes: Axes,
        /// Figures in bulk, referred to by parameters.
        data: Vec<Series>,
        /// What the model computes with.
        parameters: Vec<Parameter>,
        /// How supply and demand of each profession are computed.
        methods: Vec<Method>,
        /// Workload by facility, for demand by workload.
        workloads: InFull<Workload>,
        /// Parameters that turn out alike, or opposite.
        correlations: InFull<Correlation>,
        /// How files were read, for the next ones of their kind.
        recipes: InFull<Recipe>,
        /// Which counted flows should explain the changes of a counted stock.
        reconciliations: InFull<Reconciliation>,
        /// Named changes to the base.
        scenarios: Option<Vec<Scenario>>,
        /// What is computed when nothing else is asked for.
        runs: Option<Runs>,
        /// What was decided, by whom and why.
        decisions: Option<Vec<Decision>>,
    }
}

impl Project {
    /// Reads a project file.
    ///
    /// # Errors
    /// All problems of the file, each with its code and place. Warnings alone are no error; they
    /// come with the project.
    pub fn read(bytes: &[u8]) -> Result<(Project, Vec<Problem>), Vec<Problem>> {
        let mut problems = Problems::default();
        match Project::read_with(bytes, &mut problems) {
            Some((project, _)) if !problems.is_fatal() => Ok((project, problems.into_vec())),
            _ => Err(problems.into_vec()),
        }
    }

    /// Reads what can be read and adds all problems that can be told without dense arrays; `None`
    /// where one of them keeps the rest from being judged. With the project comes what it states in the
    /// words of the file, series without their figures.
    pub(crate) fn read_with(bytes: &[u8], problems: &mut Problems) -> Option<(Project, Json)> {
        let mut json = match Json::parse(bytes) {
            Ok(json) => json,
            Err(problem) => {
                problems.add(problem);
                return None;
            }
        };
        // A newer file would give a page of unknown fields that say nothing of the real reason.
        if let Some(Json::Number(version)) = json.get("hwf")
            && *version != f64::from(FORMAT)
        {
            problems.add(Problem::new(codes::VERSION_UNKNOWN, "hwf").found(*version).expected(FORMAT));
            return None;
        }
        let project: Project = read(&json, &Place::ROOT, problems)?;
        if !FULL && problems.blocking() == 0 && project.needs_full() {
            problems.add(Problem::new(codes::ENGINE_FULL, ""));
            return None;
        }
        let sound = check::check(&project, problems);
        json.empty("data", "values");
        (sound && problems.blocking() == 0).then_some((project, json))
    }

    /// Whether a project uses what only the full engine has.
    fn needs_full(&self) -> bool {
        let method = |method: &Method| {
            let supply = match &method.supply {
                Supply::Cohort { stock_includes_temporary, trains_from } => {
                    stock_includes_temporary.is_some() || trains_from.is_some()
                }
                Supply::Cumulative { .. } => true,
                Supply::Trend { .. } => false,
            };
            supply || method.beside.is_some() || method.demand.needs_full()
        };
        let axes = &self.axes;
        let scenarios = self.scenarios().iter();
        self.workloads.is_some()
            || self.correlations.is_some()
            || self.parameters.iter().any(|parameter| parameter.uncertainty.is_some())
            || axes.services.is_some()
            || axes.tasks.is_some()
            || axes.task_shifts.is_some()
            || self.data.iter().any(|series| {
                matches!(series.split, Some(Split::Pchip | Split::Sprague)) || series.open_age_tail.is_some()
            })
            || self.methods.iter().any(method)
            || self.parameters.iter().any(|parameter| parameter.quantity.needs_full())
            || scenarios.flat_map(|scenario| &scenario.changes).any(|change| change.quantity.needs_full())
    }

    /// The named changes, none where the file has none.
    pub fn scenarios(&self) -> &[Scenario] {
        self.scenarios.as_deref().unwrap_or_default()
    }

    /// Workload by facility, none where the file has none.
    pub fn workloads(&self) -> &[Workload] {
        self.workloads.as_deref().unwrap_or_default()
    }

    /// Parameters that turn out alike, none where the file has none.
    pub fn correlations(&self) -> &[Correlation] {
        self.correlations.as_deref().unwrap_or_default()
    }

    /// Ids of the series, in order.
    pub fn series_ids(&self) -> Vec<&str> {
        list(self.data.len(), &|at| &*self.data[at].id)
    }

    /// Ids of the scenarios, in order.
    pub fn scenario_ids(&self) -> Vec<&str> {
        let scenarios = self.scenarios();
        list(scenarios.len(), &|at| &*scenarios[at].id)
    }

    /// Positions of the parameters that state a quantity.
    pub fn stating(&self, quantity: Quantity) -> Vec<usize> {
        positions(self.parameters.len(), &|at| self.parameters[at].quantity == quantity)
    }

    /// The series called `id`.
    pub fn series(&self, id: &str) -> Option<&Series> {
        self.data.iter().find(|series| series.id == id)
    }
}
