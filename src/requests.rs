//! What a [`Forecaster`](crate::Forecaster) is asked and what it answers: plain data both ways.

#[cfg(feature = "full")]
mod evidence;
#[cfg(feature = "full")]
mod uncertainty;

pub use crate::forecast::measure::GapSign;
use crate::forecast::measure::{Line, Measure};
use crate::plain::{AsStated, Input, Json, Output, Place, Problems, Values, View, choice, codes, record};
pub use crate::policy::attribution::{AttributionOrder, Cause};
pub use crate::policy::sources::SupplySource;
use crate::project::{
    About, Axes, Caveat, Change, Decision, LeadStep, Method, Operation, Parameter, Quantity, Runs, Scenario,
    Scope, Series, Sex, Unit,
};
use crate::report::csv::Dialect;
use crate::report::disclosure::Disclosure;
use crate::report::tidy::Form;
#[cfg(feature = "full")]
pub use evidence::*;
#[cfg(feature = "full")]
pub use uncertainty::*;

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
        /// Sign of the gap; supply minus demand where not stated.
        gap: Option<GapSign>,
        /// Whether every measure is given relative to its base year's value, which is 100.
        index_100: Option<bool>,
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

#[cfg(feature = "full")]
record! {
    /// Asks for a profession's forecast as sheets of live formulas.
    WorkbookRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// First flow year whose intake can be changed; that of the project's runs where not stated, else
        /// the year after the base year.
        from_year: Option<i32>,
    }
}

#[cfg(feature = "full")]
record! {
    /// A forecast as sheets of live formulas.
    Workbook {
        /// What it was computed from.
        stamp: Stamp,
        /// The sheets.
        sheets: Vec<crate::report::workbook::Sheet>,
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
    /// Asks what every scenario costs, what it gives, and until when it can be decided.
    ScenarioCostsRequest {
        /// Id of the profession.
        profession: String,
        /// Year T: what is gained is counted in its stock, what is spent to its end.
        target_year: i32,
        /// Scenarios beside the base; all of the project where not stated.
        scenarios: Option<Vec<Choice>>,
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
        /// Sign of the gap; supply minus demand where not stated.
        gap: Option<GapSign>,
        /// Only every so many years from the base year on; every year where not stated.
        every_years: Option<i32>,
        /// Form of the files; one a table where not stated.
        form: Option<Form>,
        /// How small cells are kept back; published as they are where not stated.
        disclosure: Option<Disclosure>,
    }
}

record! {
    /// Asks where the supply of a profession comes from.
    SourcesRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
    }
}

record! {
    /// Asks which causes the required intake is made of.
    AttributionRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
        /// How multiplied effects are told apart; ordered where not stated.
        order: Option<AttributionOrder>,
    }
}

record! {
    /// Asks for the required intake of several scenarios and years, each low, middle and high.
    AdviceRequest {
        /// Id of the profession.
        profession: String,
        /// Scenarios beside the base; all of the project where not stated.
        scenarios: Option<Vec<Choice>>,
        /// Years T.
        target_years: Vec<i32>,
        /// First flow year whose intake can be changed; as for the required intake where not stated.
        from_year: Option<i32>,
    }
}

record! {
    /// Asks who enters and leaves in one flow year by band of ages.
    BandsRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Flow year.
        year: i32,
        /// Bands of ages, such as "25-34" and "65+", which must cover all ages once.
        bands: Vec<String>,
    }
}

record! {
    /// Asks for the demand of every method stated for a profession.
    DemandsRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
    }
}

record! {
    /// Asks what small changes do to the gap of a target year, and how many trainees each replaces.
    EquivalenceRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year in which the changes act; as for the required intake where not stated.
        from_year: Option<i32>,
    }
}

choice! {
    /// What is regretted of a policy in a future.
    Criterion {
        /// Shortage and surplus of the target year, each with its weight
        Gap = "gap",
        /// Shortage of all years to the target year, in FTE-years
        CumulativeShortage = "cumulative_shortage",
    }
}

record! {
    /// Asks how every policy does in every future.
    RegretRequest {
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// Scenarios that are policies; those of that kind where not stated. The plan as it stands is one
        /// more.
        policies: Option<Vec<Choice>>,
        /// Scenarios that are futures; those of that kind where not stated. The base is one more.
        futures: Option<Vec<Choice>>,
        /// What is regretted; the gap where not stated.
        criterion: Option<Criterion>,
        /// Weight of an FTE of shortage; 1 where not stated.
        shortage_weight: Option<f64>,
        /// Weight of an FTE of surplus; 1 where not stated.
        surplus_weight: Option<f64>,
    }
}

record! {
    /// One profession whose path of intake is asked for.
    PathWish {
        /// Id of the profession.
        profession: String,
        /// Fewest starters a year; none where not stated.
        floor: Option<f64>,
        /// Most starters a year; the project's capacity where not stated, and none where it states none.
        capacity: Option<f64>,
        /// Largest change of the intake from year to year; any where not stated.
        step: Option<f64>,
        /// Weight of a squared FTE of shortage; 1 where not stated.
        shortage_cost: Option<f64>,
        /// Weight of a squared FTE of surplus; 1 where not stated.
        surplus_cost: Option<f64>,
        /// Weight of a squared change of the intake; 0 where not stated.
        change_cost: Option<f64>,
    }
}

record! {
    /// A capacity that professions share.
    SharedWish {
        /// Ids of the professions.
        professions: Vec<String>,
        /// Most starters a year of all of them together.
        capacity: f64,
    }
}

record! {
    /// Asks for the problem whose answer is the best path of intake.
    PathProblemRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Professions whose intake is chosen together.
        professions: Vec<PathWish>,
        /// Capacities that they share.
        shared_capacities: Option<Vec<SharedWish>>,
        /// First flow year whose intake is chosen; as for the required intake where not stated.
        from_year: Option<i32>,
        /// Last flow year whose intake is chosen.
        to_year: i32,
        /// First and last year whose shortage and surplus are summed; the first effect and the end of the
        /// forecast where not stated.
        first_stock_year: Option<i32>,
        /// See there.
        last_stock_year: Option<i32>,
    }
}

record! {
    /// Asks what the shifts of tasks do in a year.
    TasksRequest {
        /// Scenario; the base where not stated.
        scenario: Option<Choice>,
        /// Year.
        year: i32,
    }
}

record! {
    /// Asks for the workload of facilities.
    WorkloadRequest {
        /// Id of the profession; all where not stated.
        profession: Option<String>,
    }
}

record! {
    /// Asks for the full-time equivalents of self-employed workers by what they bill; one entry a worker in
    /// each list.
    BillingRequest {
        /// Specialty.
        specialties: Vec<String>,
        /// Age, completed years.
        ages: Vec<f64>,
        /// Amount billed in the year.
        billed: Vec<f64>,
        /// Most full-time equivalents that one worker counts for.
        cap: f64,
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
        /// Sign of the gap.
        gap: GapSign,
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
    /// Fewer places for training than the intake asks for: told, not applied.
    OverCapacity {
        /// First such flow year.
        year: i32,
        /// Places in it.
        capacity: f64,
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
        /// Places for training of the whole country in the first year in which the intake is more than they
        /// are; null where it never is or they are not stated.
        over_capacity: Option<OverCapacity>,
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
        /// Last flow year in which the change can begin and still act on supply or demand in T; null where
        /// it never does. What is read of no year holds from the first flow year on, or, of a source whose
        /// intake can be changed, from the first in which it can.
        last_year: Option<i32>,
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
        /// One entry a change of the scenario that can be made alone, where there is a total.
        levers: Vec<LeverCost>,
    }
}

record! {
    /// What one scenario costs and gives.
    ScenarioCost {
        /// The scenario as asked for; null for the base.
        scenario: Option<Choice>,
        /// Cost of all flow years to the end of T; null where no cost is stated, or in several currencies or
        /// at the prices of several years.
        cost: Option<f64>,
        /// FTE gained in T against the base.
        fte: f64,
        /// Additional cost of one FTE gained; null where none is.
        cost_per_fte: Option<f64>,
        /// Last flow year in which the whole scenario can begin and still act on T: the earliest of its
        /// changes, those left out that never do; null where none does.
        last_year: Option<i32>,
    }
}

record! {
    /// What every scenario costs one profession, what it gives, and until when it can be decided.
    ScenarioCosts {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// Currency as ISO 4217; null without a cost.
        currency: Option<String>,
        /// Year of whose prices it is.
        price_year: Option<i32>,
        /// One entry the base and one each scenario.
        lines: Vec<ScenarioCost>,
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
    /// What one source gives to supply.
    SourceLine {
        /// Which source.
        source: SupplySource,
        /// Persons on 31 December, one figure a year.
        heads: Values,
        /// Effective supply in FTE, one figure a year.
        fte: Values,
    }
}

record! {
    /// Where the supply of a profession comes from; the sources add up to it.
    Sources {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// First flow year whose intake can be changed.
        from_year: i32,
        /// Years, the base year first.
        years: Vec<i32>,
        /// One entry a source that gives anything.
        lines: Vec<SourceLine>,
    }
}

record! {
    /// What one cause adds to the required intake.
    AttributionPart {
        /// Which cause.
        cause: Cause,
        /// Its quantity, where it is one.
        quantity: Option<Quantity>,
        /// Additional FTE that are needed in T.
        fte: f64,
        /// The same in starters a year; null without an answer.
        intake: Option<f64>,
    }
}

record! {
    /// The causes that the required intake is made of; they add up to it.
    Attribution {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year with the intake.
        from_year: i32,
        /// Starters a year; null without an answer.
        intake: Option<f64>,
        /// FTE in T of one starter a year.
        per_trainee_fte: f64,
        /// One entry a cause that adds or takes anything.
        parts: Vec<AttributionPart>,
    }
}

record! {
    /// The required intake of one scenario and target year.
    AdviceLine {
        /// The scenario as asked for; null for the base.
        scenario: Option<Choice>,
        /// Year T.
        target_year: i32,
        /// Starters a year with each parameter at the stated bound that lowers the intake; null without an
        /// answer.
        low: Option<f64>,
        /// With all parameters as stated.
        middle: Option<f64>,
        /// With each parameter at the bound that raises it.
        high: Option<f64>,
        /// Shortage of T as planned, as a share of demand; negative is a surplus; null where nothing is
        /// demanded.
        shortage_share: Option<f64>,
        /// Demand in T, in FTE.
        demand_fte: f64,
        /// Supply in T as planned, in FTE.
        supply_fte: f64,
    }
}

record! {
    /// The required intake of several scenarios and years.
    Advice {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// First flow year with the intake.
        from_year: i32,
        /// Quantities whose low and high values make the range.
        quantities: Vec<Quantity>,
        /// One entry a scenario and target year.
        lines: Vec<AdviceLine>,
    }
}

record! {
    /// The constant number of joiners a year that closes the gap of a target year, at whatever age and from
    /// wherever they come.
    RequiredEntries {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year with the joiners, who replace all that are planned from then on.
        from_year: i32,
        /// Joiners a year; null without an answer; negative where too many are there without any.
        entries: Option<f64>,
        /// The mean number that the plan has in the same years; null in a supply without ages.
        planned_entries: Option<f64>,
        /// FTE in T of one joiner a year.
        per_entry_fte: f64,
        /// Supply in T without any joiners from `from_year` on; null in a supply without ages.
        supply_without_fte: Option<f64>,
        /// Demand in T.
        demand_fte: f64,
        /// Stated where there is no answer.
        no_answer: Option<NoAnswer>,
    }
}

record! {
    /// One line of the accounts by band of ages, without temporary staff. A band alone does not add up,
    /// because people grow older between bands; all bands together do.
    BandLine {
        /// Which line.
        line: Line,
        /// Persons, one figure a band: joiners and who leaves for a training by age at the end of the year,
        /// who leaves or moves of the stock by age at its start, who joins and leaves in one year by age at
        /// its end.
        heads: Values,
    }
}

record! {
    /// Who enters and leaves in one flow year by band of ages.
    Bands {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Flow year.
        year: i32,
        /// The bands.
        bands: Vec<String>,
        /// One entry a line.
        lines: Vec<BandLine>,
    }
}

record! {
    /// The demand of one method.
    DemandLine {
        /// Its name; null for the method that the balance is struck with.
        name: Option<String>,
        /// Type of the method.
        method: String,
        /// Demand in FTE, one figure a year; before tasks are shifted.
        fte: Values,
    }
}

record! {
    /// The demand of every method stated for a profession.
    Demands {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Years, the base year first.
        years: Vec<i32>,
        /// Supply in FTE.
        supply_fte: Values,
        /// One entry a method.
        demands: Vec<DemandLine>,
    }
}

choice! {
    /// A small change whose effect is compared with that of trainees.
    SmallChange {
        /// The mean probability of leaving the profession falls by one percentage point; by cumulative
        /// outflow a hundredth of the base year's stock fewer leave each year
        ExitPoint = "exit_point",
        /// Everybody retires one year later
        RetirementYear = "retirement_year",
        /// Ten more foreign-trained join each year
        TenImmigrants = "ten_immigrants",
        /// Everybody works one per cent more hours
        HoursPercent = "hours_percent",
        /// The intake rises by ten per cent
        IntakeTenPercent = "intake_ten_percent",
        /// One percentage point more of a task moves to the other profession
        TaskShiftPoint = "task_shift_point",
    }
}

record! {
    /// What one small change does.
    EquivalenceLine {
        /// Which change.
        change: SmallChange,
        /// Id of the task shift, where it is one.
        task_shift: Option<String>,
        /// The changes of the scenario that it stands for.
        changes: Vec<Change>,
        /// Change of the gap of T, in FTE.
        gap_change_fte: f64,
        /// Starters a year who would do the same; null where none can.
        trainees: Option<f64>,
        /// Year from whose end on it acts; null where it does not by the end of the forecast.
        first_effect_year: Option<i32>,
        /// Years from the base year to then.
        years_until_effect: Option<i32>,
    }
}

record! {
    /// What small changes do to the gap of a target year.
    Equivalence {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// First flow year in which the changes act.
        from_year: i32,
        /// FTE in T of one starter a year.
        per_trainee_fte: f64,
        /// Gap in T as it stands, in FTE.
        gap_fte: f64,
        /// One entry a change that the project lets act.
        lines: Vec<EquivalenceLine>,
    }
}

record! {
    /// How every policy does in every future.
    Regret {
        /// How to compute it again.
        stamp: Stamp,
        /// Id of the profession.
        profession: String,
        /// Year T.
        target_year: i32,
        /// What is regretted.
        criterion: Criterion,
        /// The policies as asked for; null for the plan as it stands.
        policies: Vec<Option<Choice>>,
        /// The futures as asked for; null for the base.
        futures: Vec<Option<Choice>>,
        /// Gap of T in FTE, row-major: futures outermost, policies innermost.
        gap_fte: Values,
        /// Loss by the criterion, in the same order.
        loss: Values,
        /// Loss beyond that of the best policy in the same future.
        regret: Values,
        /// Largest regret of each policy.
        max_regret: Values,
        /// In how many futures each policy has no shortage beyond the project's tolerance in T.
        robust_count: Vec<i32>,
        /// Position of the policy with the smallest largest regret.
        min_max_regret: i32,
    }
}

record! {
    /// What one shift of a task does in a year, all regions together.
    TaskLine {
        /// Id of the shift.
        task_shift: String,
        /// Id of the task.
        task: String,
        /// Id of the profession that gives work away.
        from: String,
        /// Id of the profession that takes it over.
        to: String,
        /// Minutes of the task in the first profession before any shift.
        task_minutes: f64,
        /// Minutes that move.
        moved_minutes: f64,
        /// FTE that the first profession needs less.
        from_fte: f64,
        /// FTE that the other needs more.
        to_fte: f64,
    }
}

record! {
    /// What the shifts of tasks do in a year.
    Tasks {
        /// How to compute it again.
        stamp: Stamp,
        /// Year.
        year: i32,
        /// One entry a shift.
        lines: Vec<TaskLine>,
    }
}

record! {
    /// The workload of a cadre in a facility, or in several together.
    WorkloadLine {
        /// Id of the profession.
        profession: String,
        /// Id of the region; "T" for all.
        region: String,
        /// Name of the facility; "T" for all.
        facility: String,
        /// AWT in hours a year; null where facilities differ.
        available_hours: Option<f64>,
        /// Staff for the activities, before allowances.
        activities_fte: f64,
        /// 1/(1−Σ CAS); null for several facilities.
        category_factor: Option<f64>,
        /// Staff for what only some do.
        individual_fte: f64,
        /// Staff that is needed.
        needed_fte: f64,
        /// Staff that is there; null where not stated for each.
        staff_fte: Option<f64>,
        /// Staff − needed; negative is a shortage.
        difference_fte: Option<f64>,
        /// WISN ratio: staff / needed, sums before ratios.
        ratio: Option<f64>,
    }
}

record! {
    /// The workload of facilities, with the sums of regions and of the country.
    Workloads {
        /// How to compute it again.
        stamp: Stamp,
        /// One entry a facility; sums last.
        lines: Vec<WorkloadLine>,
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
        /// For whom the change holds.
        scope as "for": Option<Scope>,
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
        /// What was decided.
        decisions: AsStated<Vec<Decision>>,
        /// What can be moved.
        levers: Vec<Lever>,
        /// What a reader of its charts should be told of its figures.
        caveats: Vec<Caveat>,
    }
}
