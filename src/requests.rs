//! What a [`Forecaster`](crate::Forecaster) is asked and what it answers: plain data both ways.

use crate::forecast::measure::{Line, Measure};
use crate::plain::{AsStated, Input, Json, Output, Place, Problems, Values, View, choice, codes, record};
use crate::project::{
    About, Axes, Change, LeadStep, Method, Operation, Parameter, Quantity, Runs, Scenario, Series, Sex, Unit,
};
use crate::report::csv::Dialect;

/// The id of a scenario of the project, or changes that nobody has named yet.
#[derive(Debug, Clone, PartialEq)]
pub enum Choice {
    /// A scenario of the project, by its id.
    Named(String),
    /// Changes to the base.
    Changes(Vec<Change>),
}

impl Input for Choice {
    fn blank() -> Self {
        Choice::Changes(Vec::new())
    }

    fn read(&mut self, json: &Json, place: &Place<'_>, problems: &mut Problems) {
        match json {
            Json::Text(id) => *self = Choice::Named(id.clone()),
            Json::List(_) | Json::Numbers(_) => {
                let mut changes = Vec::new();
                changes.read(json, place, problems);
                *self = Choice::Changes(changes);
            }
            other => {
                problems
                    .add(place.problem(codes::TYPE_WRONG).found(other.excerpt()).expected("text or list"));
            }
        }
    }
}

impl Output for Choice {
    fn view(&self) -> View<'_> {
        match self {
            Choice::Named(id) => id.view(),
            Choice::Changes(changes) => changes.view(),
        }
    }
}

#[cfg(test)]
impl crate::plain::shape::Shaped for Choice {
    fn shape(shapes: &mut crate::plain::shape::Shapes) -> crate::plain::shape::Shape {
        use crate::plain::shape::Shape;
        Shape::Either(Box::new(Shape::Text), Box::new(<Vec<Change>>::shape(shapes)))
    }
}

choice! {
    /// An axis over which a result can be divided.
    By {
        /// By region
        Region = "region",
        /// By sector
        Sector = "sector",
        /// By sex
        Sex = "sex",
    }
}

record! {
    /// Asks for measures year by year.
    ForecastRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Measures; all where not stated.
        measures: Option<Vec<Measure>>,
        /// Axes to divide by, totals included; totals only where not stated.
        by: Option<Vec<By>>,
    }
}

record! {
    /// Asks who enters and leaves in each flow year.
    AccountsRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Axes to divide by, totals included; totals only where not stated.
        by: Option<Vec<By>>,
    }
}

record! {
    /// Asks for the stock of a year by single age and sex.
    PyramidRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year of the stock.
        year: i32,
    }
}

record! {
    /// Asks for the yearly intake that closes the gap of a target year.
    RequiredIntakeRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T whose gap is to be closed.
        target_year: i32,
        /// First flow year whose intake can be changed; that of the project's runs where not stated, else
        /// the year after the base year.
        from_year: Option<i32>,
    }
}

record! {
    /// Asks what a plan costs.
    CostsRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T: what is gained is counted in its stock, what is spent to its end.
        target_year: i32,
    }
}

record! {
    /// Asks by when the intake of a target year has to be decided.
    DecideByRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
    }
}

record! {
    /// Asks for the long tables of a forecast.
    TablesRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// How the files are written.
        dialect: Option<Dialect>,
    }
}

record! {
    /// What is needed to compute a result again, to the byte.
    Stamp {
        /// Version of the engine.
        engine_version: String,
        /// SHA-256 of the project file's bytes, hexadecimal.
        project_hash: String,
        /// The scenario asked for; null for the base.
        scenario: Option<Choice>,
    }
}

record! {
    /// One measure of one part over the years.
    MeasureSeries {
        /// What is measured.
        measure: Measure,
        /// Its unit.
        unit: String,
        /// Id of the profession.
        profession: String,
        /// Id of the region, "T" for all.
        region: String,
        /// Id of the sector, "T" for all.
        sector: String,
        /// Sex, "T" for both.
        sex: String,
        /// One figure a year; NaN where the measure is not defined in a year.
        values: Values,
    }
}

record! {
    /// Years in which supply and demand of a profession meet.
    SummaryLine {
        /// Id of the profession.
        profession: String,
        /// First year without a shortage, null where there is none.
        balance_year: Option<i32>,
        /// First year with a shortage, null where there is none.
        first_shortage_year: Option<i32>,
    }
}

record! {
    /// Measures year by year.
    Forecast {
        /// How to compute it again.
        stamp: Stamp,
        /// Years, the base year first; every stock is that of 31 December.
        years: Vec<i32>,
        /// One entry a measure and part; a measure that is not defined for a part is left out.
        series: Vec<MeasureSeries>,
        /// One entry a profession.
        summary: Vec<SummaryLine>,
    }
}

record! {
    /// One line of the accounts of one part over the flow years.
    AccountLine {
        /// Which line.
        line: Line,
        /// "heads"
        unit: String,
        /// Id of the region, "T" for all.
        region: String,
        /// Id of the sector, "T" for all.
        sector: String,
        /// Sex, "T" for both.
        sex: String,
        /// One figure a flow year.
        values: Values,
    }
}

record! {
    /// Who enters and leaves in each flow year: start + joiners − exits = end.
    Accounts {
        /// How to compute it again.
        stamp: Stamp,
        /// Flow years, the year after the base year first.
        years: Vec<i32>,
        /// One entry a line and part.
        lines: Vec<AccountLine>,
    }
}

record! {
    /// The stock of one sex by single age.
    PyramidSide {
        /// Sex.
        sex: Sex,
        /// "heads"
        unit: String,
        /// One figure an age.
        values: Values,
    }
}

record! {
    /// The stock of a year by single age and sex.
    Pyramid {
        /// How to compute it again.
        stamp: Stamp,
        /// Year; the stock is that of 31 December.
        year: i32,
        /// Completed ages; the last one is open.
        ages: Values,
        /// One entry a sex.
        series: Vec<PyramidSide>,
    }
}

choice! {
    /// Why no intake can be given.
    NoAnswerReason {
        /// Nobody whose start can still be decided can have arrived by the target year
        TooEarly = "too_early",
        /// Nobody who starts ever works here
        NoTraineeEnters = "no_trainee_enters",
    }
}

record! {
    /// Why no intake closes the gap of the target year.
    NoAnswer {
        /// The reason.
        reason: NoAnswerReason,
        /// First year whose gap the intake can act on, where there is one; it may lie beyond the forecast.
        first_year: Option<i32>,
    }
}

record! {
    /// The gap would close only with fewer than no starters.
    Infeasible {
        /// Surplus in FTE that remains in the target year with no starters at all.
        surplus_fte: f64,
    }
}

record! {
    /// The constant yearly intake that closes the gap of a target year.
    RequiredIntake {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year with the intake.
        from_year: i32,
        /// First year whose stock it acts on, where it ever does.
        first_effect_year: Option<i32>,
        /// Starters a year; null without an answer; negative where infeasible.
        intake: Option<f64>,
        /// FTE in T of one starter a year.
        per_trainee_fte: f64,
        /// Supply in T without any starters from `from_year` on.
        supply_without_fte: f64,
        /// Demand in T.
        demand_fte: f64,
        /// Gap in T as planned; negative is a shortage.
        gap_fte: f64,
        /// Stated where the intake is negative.
        infeasible: Option<Infeasible>,
        /// Stated where there is no answer.
        no_answer: Option<NoAnswer>,
    }
}

choice! {
    /// A budget line.
    CostItem {
        /// Persons in training × cost of a trainee-year
        TraineeYear = "trainee_year",
        /// Supply in FTE on 31 December × cost of an FTE-year
        FteYear = "fte_year",
        /// Foreign-trained who join × cost of recruiting one
        Immigrant = "immigrant",
        /// Leavers × cost of replacing one
        Leaver = "leaver",
        /// All lines together
        Total = "total",
    }
}

record! {
    /// One budget line over the flow years.
    CostLine {
        /// Which line.
        item: CostItem,
        /// Currency as ISO 4217.
        currency: String,
        /// Year of whose prices it is.
        price_year: Option<i32>,
        /// One figure a flow year.
        values: Values,
        /// The same in the base.
        base_values: Values,
    }
}

record! {
    /// What one change of a scenario, alone on the base, costs and gives.
    LeverCost {
        /// Position of the change in the scenario.
        change: i32,
        /// Additional cost of all flow years to the end of T.
        cost: f64,
        /// FTE gained in T.
        fte: f64,
        /// Cost of one FTE gained; null where none is.
        cost_per_fte: Option<f64>,
    }
}

record! {
    /// What a plan costs one profession; only what the project states a cost for.
    Costs {
        /// How to compute it again.
        stamp: Stamp,
        /// Year T.
        target_year: i32,
        /// Flow years, the year after the base year first.
        years: Vec<i32>,
        /// Budget lines; their total last, where currency and prices are the same.
        lines: Vec<CostLine>,
        /// One entry a change of the scenario, where there is a total.
        levers: Vec<LeverCost>,
    }
}

record! {
    /// By when something has to be settled.
    DecisionStep {
        /// What.
        step: LeadStep,
        /// Months before the start of the study year.
        months: i32,
        /// Year.
        year: i32,
        /// Month, 1 to 12.
        month: i32,
    }
}

record! {
    /// By when the intake of a target year has to be decided.
    DecideBy {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// Last flow year whose intake acts on the stock of T; null where none does.
        last_intake_year: Option<i32>,
        /// First year whose stock that intake acts on.
        first_effect_year: Option<i32>,
        /// Month of that flow year in which the study year starts, 1 to 12.
        start_month: Option<i32>,
        /// What has to be settled before, as far as the project states lead times.
        steps: Vec<DecisionStep>,
    }
}

record! {
    /// A quantity that the model reads and the project does not state.
    Absent {
        /// Which.
        quantity: Quantity,
        /// Its unit.
        unit: Unit,
        /// The value that changes nothing, used in its place; null where there is none.
        neutral: Option<f64>,
    }
}

record! {
    /// A quantity that a planner moves, and where it stands in the base.
    Lever {
        /// Id of the profession; null where it moves all.
        profession: Option<String>,
        /// What is moved.
        quantity: Quantity,
        /// The operation of the change that moves it.
        op: Operation,
        /// Unit of `base` and of the change's amount as shown: that of the quantity, "years" for a
        /// shift in age, "factor" where a path over years is scaled as a whole.
        unit: String,
        /// Where it stands in the base; the mean FTE per head of the base year for hours.
        base: f64,
        /// The stated low value, where it can be set as one figure.
        low: Option<f64>,
        /// The stated high value, where it can be set as one figure.
        high: Option<f64>,
        /// Whether the project states low or high values, so that the operations low and high act.
        has_bounds: bool,
    }
}

record! {
    /// A project in short: all that a screen shows of it.
    Description {
        /// How to compute its results again.
        stamp: Stamp,
        /// What the project is about.
        about: AsStated<About>,
        /// Members of every axis.
        axes: AsStated<Axes>,
        /// What it states, as it states it.
        parameters: AsStated<Vec<Parameter>>,
        /// What it does not state.
        absent: Vec<Absent>,
        /// Series, their figures left empty.
        series: AsStated<Vec<Series>>,
        /// Methods by profession.
        methods: AsStated<Vec<Method>>,
        /// Named scenarios.
        scenarios: AsStated<Vec<Scenario>>,
        /// Defaults of the project.
        runs: AsStated<Runs>,
        /// What can be moved.
        levers: Vec<Lever>,
    }
}
