//! Problems as plain data: a stable code, a place, what was found and what was expected.
//!
//! No sentence is built here. Texts, and how to mend a problem, are in the language catalogues under
//! `problem.<code>` and `problem.<code>.mend`; a test holds the catalogue against [`codes::ALL`].

use super::place::Place;
use super::record::record;

super::record::choice! {
    /// How grave a problem is.
    Severity {
        /// The input cannot be used until this is mended.
        Problem = "problem",
        /// The input is used; the reader should know.
        Warning = "warning",
    }
}

record! {
    /// One thing that is wrong with an input.
    Problem {
        /// Stable code, `group.what`.
        code: String,
        /// Whether the input can be used.
        severity: Severity,
        /// Place in the input: `parameters[3].value`, or `line:column` for a syntax error.
        path: String,
        /// What stands there; null where nothing does.
        found: Option<String>,
        /// What should stand there.
        expected: Option<String>,
    }
}

impl Problem {
    /// A problem of code `code` at `path`.
    #[inline(never)]
    pub fn new(code: &'static str, path: impl Shown) -> Self {
        Problem {
            code: code.to_owned(),
            severity: Severity::Problem,
            path: path.shown(),
            found: None,
            expected: None,
        }
    }

    /// The same, with what stands at the place.
    pub fn found(self, found: impl Shown) -> Self {
        self.with_found(found.shown())
    }

    /// The same, with what should stand at the place.
    pub fn expected(self, expected: impl Shown) -> Self {
        self.with_expected(expected.shown())
    }

    #[inline(never)]
    fn with_found(mut self, found: String) -> Self {
        self.found = Some(found);
        self
    }

    #[inline(never)]
    fn with_expected(mut self, expected: String) -> Self {
        self.expected = Some(expected);
        self
    }

    /// The same at `place`, where it is told of somewhere else: what a change leads to is mended there.
    pub(crate) fn within(mut self, place: &Place<'_>) -> Self {
        let path = place.path();
        if !self.path.starts_with(&path) {
            self.path = path;
        }
        self
    }

    /// The same, as a warning.
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// What can stand in a problem: texts as they are, figures with all their digits.
pub trait Shown {
    /// As text.
    fn shown(self) -> String;
}

impl Shown for String {
    fn shown(self) -> String {
        self
    }
}

impl Shown for &String {
    fn shown(self) -> String {
        self.clone()
    }
}

impl Shown for &str {
    fn shown(self) -> String {
        self.to_owned()
    }
}

impl Shown for f64 {
    fn shown(self) -> String {
        super::number::shortest(self)
    }
}

impl Shown for i32 {
    fn shown(self) -> String {
        super::number::shortest(f64::from(self))
    }
}

impl Shown for usize {
    fn shown(self) -> String {
        super::number::shortest(self as f64)
    }
}

/// A range, both ends included.
impl<T: Shown> Shown for (T, T) {
    fn shown(self) -> String {
        [&*self.0.shown(), " … ", &*self.1.shown()].concat()
    }
}

/// "≥ n"
#[inline(never)]
pub(crate) fn at_least(least: i32) -> String {
    ["≥ ", &least.shown()].concat()
}

/// `list[number].rest`: the path of a part of an entry.
#[inline(never)]
pub(crate) fn entry_path(list: &str, number: usize, rest: &str) -> String {
    [list, "[", &number.shown(), "].", rest].concat()
}

/// Problems met so far, in the order in which they were met.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Problems {
    list: Vec<Problem>,
    met: usize,
    fatal: bool,
    blocking: usize,
}

/// At most this many problems are listed: a file of half a million wrong figures is one mistake.
const LISTED_MAX: usize = 200;

impl Problems {
    /// Adds one; beyond 200 the list says once that there are more.
    #[inline(never)]
    pub fn add(&mut self, problem: Problem) {
        self.met += 1;
        let fatal = problem.severity == Severity::Problem;
        self.fatal |= fatal;
        self.blocking += usize::from(fatal && !codes::LOCAL.contains(&problem.code.as_str()));
        match self.list.len() {
            0..LISTED_MAX => self.list.push(problem),
            LISTED_MAX => self.list.push(Problem::new(codes::PROBLEMS_MORE, "")),
            _ => {}
        }
    }

    /// Whether any of them forbids the use of the input.
    pub fn is_fatal(&self) -> bool {
        self.fatal
    }

    /// How many keep what else the input says from being judged.
    pub fn blocking(&self) -> usize {
        self.blocking
    }

    /// Notes that something is not there, though another problem says so already.
    pub(crate) fn block(&mut self) {
        self.blocking += 1;
    }

    /// Whether the same code stands at the same place already.
    pub fn contains(&self, problem: &Problem) -> bool {
        self.list.iter().any(|listed| listed.code == problem.code && listed.path == problem.path)
    }

    /// All that are listed.
    pub fn into_vec(mut self) -> Vec<Problem> {
        if let (Some(more), false) = (self.list.get_mut(LISTED_MAX), self.fatal) {
            more.severity = Severity::Warning;
        }
        self.list
    }

    /// How many were met, listed or not.
    pub fn count(&self) -> usize {
        self.met
    }
}

/// Every problem code that the crate can report.
pub mod codes {
    macro_rules! codes {
        ($($(#[doc = $doc:literal])* $name:ident = $code:literal;)*) => {
            $($(#[doc = $doc])* pub const $name: &str = $code;)*
            /// All codes, for the catalogues.
            pub const ALL: &[&str] = &[$($code),*];
        };
    }

    /// Codes of mistakes that concern one figure only: the rest of the input can be judged beside them.
    pub(super) const LOCAL: &[&str] = &[
        FIELD_UNKNOWN,
        FIELD_DUPLICATE,
        VALUE_RANGE,
        VALUE_EMPTY,
        YEAR_OUTSIDE,
        COST_CURRENCY,
        COST_PRICE_YEAR,
        FACTOR_TWICE,
    ];

    codes! {
        /// More bytes than are read.
        FILE_TOO_LARGE = "file.too_large";
        /// Not UTF-8.
        FILE_NOT_TEXT = "file.not_text";
        /// Nothing in it.
        FILE_EMPTY = "file.empty";
        /// A format that cannot be read.
        FILE_KIND = "file.kind";
        /// Locked with a password.
        FILE_PASSWORD = "file.password";
        /// Cut off, or contradicting itself.
        FILE_DAMAGED = "file.damaged";
        /// More rows, columns, cells or inflated bytes than are read.
        FILE_LIMIT = "file.limit";
        /// A quote that is never closed.
        TABLE_QUOTE = "table.quote";
        /// No table in a file.
        TABLE_NONE = "table.none";
        /// A column that nobody has decided about.
        TABLE_COLUMN_ROLE = "table.column_role";
        /// A row of headings that nobody has decided about.
        TABLE_HEADING_ROLE = "table.heading_role";
        /// Rows with a first cell only that nobody has decided about.
        TABLE_SECTION_ROLE = "table.section_role";
        /// An entry that is not understood.
        TABLE_ENTRY = "table.entry";
        /// A band of ages that is open downwards.
        TABLE_OPEN_BELOW = "table.open_below";
        /// A cell of figures with something else in it.
        TABLE_FIGURE = "table.figure";
        /// Figures whose decimal sign cannot be told.
        TABLE_DECIMAL = "table.decimal";
        /// A formula whose result is not in the file.
        TABLE_FORMULA = "table.formula";
        /// A formula that failed.
        TABLE_ERROR = "table.error";
        /// Figures whose unit is not stated.
        TABLE_UNIT = "table.unit";
        /// Figures whose year is not stated.
        TABLE_YEAR = "table.year";
        /// Regions of several levels in one column.
        TABLE_NUTS_LEVELS = "table.nuts_levels";
        /// Codes that may be those of ISCO-88.
        TABLE_ISCO_88 = "table.isco_88";
        /// Two figures for one cell.
        TABLE_DUPLICATE = "table.duplicate";
        /// Nothing to read in a table.
        TABLE_NO_FIGURES = "table.no_figures";
        /// The same figure for one cell several times.
        TABLE_REPEATED = "table.repeated";
        /// Figures of several entries that were said to be one member, and were added.
        TABLE_JOINED = "table.joined";
        /// Totals that were left out.
        TABLE_TOTALS_LEFT_OUT = "table.totals_left_out";
        /// A total that is not the sum of its parts.
        TABLE_TOTAL_DIFFERS = "table.total_differs";
        /// Totals whose parts are not there.
        TABLE_TOTAL_ALONE = "table.total_alone";
        /// What others divide more finely, and was left out.
        TABLE_WIDER_LEFT_OUT = "table.wider_left_out";
        /// Figures of members that are not known, left out.
        TABLE_UNKNOWN_LEFT_OUT = "table.unknown_left_out";
        /// Figures of other levels, groups of countries or units, left out.
        TABLE_OTHERS_LEFT_OUT = "table.others_left_out";
        /// Empty cells read as the entry above.
        TABLE_FILLED_DOWN = "table.filled_down";
        /// A year taken from the texts around a table.
        TABLE_YEAR_GUESSED = "table.year_guessed";
        /// A unit taken from the texts around a table.
        TABLE_UNIT_GUESSED = "table.unit_guessed";
        /// A factor taken from the texts around a table.
        TABLE_FACTOR_GUESSED = "table.factor_guessed";
        /// A definition level taken from the texts around a table.
        TABLE_LEVEL_GUESSED = "table.level_guessed";
        /// An encoding that bytes alone do not tell.
        TABLE_ENCODING_GUESSED = "table.encoding_guessed";
        /// Rows that a workbook hides.
        TABLE_HIDDEN_ROWS = "table.hidden_rows";
        /// A sheet that a workbook hides.
        TABLE_HIDDEN_SHEET = "table.hidden_sheet";
        /// Hours without the hours of a full-time equivalent.
        TABLE_FTE_HOURS = "table.fte_hours";
        /// A register without identifiers of persons.
        TABLE_NO_PERSON = "table.no_person";
        /// Rows without the identifier of a person.
        TABLE_PERSON_NAMELESS = "table.person_nameless";
        /// Persons of whom something is not known, left out.
        TABLE_PERSONS_UNKNOWN = "table.persons_unknown";
        /// Persons of another level or group, left out.
        TABLE_PERSONS_LEFT_OUT = "table.persons_left_out";
        /// Births that give no age.
        TABLE_BIRTH = "table.birth";
        /// Jobs whose hours are not stated.
        TABLE_HOURS_UNSTATED = "table.hours_unstated";
        /// Rows that were written twice.
        TABLE_WRITTEN_TWICE = "table.written_twice";
        /// Persons with several jobs.
        TABLE_SEVERAL_JOBS = "table.several_jobs";
        /// Sizes of a table and its margins that do not fit.
        RAKE_SHAPE = "rake.shape";
        /// A figure of the table to be fitted that is missing or negative.
        RAKE_SEED = "rake.seed";
        /// A total below zero.
        RAKE_MARGIN = "rake.margin";
        /// Two margins that contradict each other.
        RAKE_INCONSISTENT = "rake.inconsistent";
        /// A positive total of cells that are all zero.
        RAKE_ZERO = "rake.zero";
        /// A table that does not meet its margins.
        RAKE_NOT_CONVERGED = "rake.not_converged";
        /// An entry of a template that is needed.
        TEMPLATE_MISSING = "template.missing";
        /// A word of a template that stands for nothing.
        TEMPLATE_WORD = "template.word";
        /// An entry of a template that is no figure.
        TEMPLATE_FIGURE = "template.figure";
        /// A column that a quantity of a template does not depend on.
        TEMPLATE_AXIS = "template.axis";
        /// Rows of a template of which only some tell something apart.
        TEMPLATE_MIXED = "template.mixed";
        /// Rows of a template that state the same twice.
        TEMPLATE_TWICE = "template.twice";
        /// Persons that a template states where shares are wanted.
        TEMPLATE_SHARES = "template.shares";
        /// Years that a template does not state.
        TEMPLATE_YEARS_FILLED = "template.years_filled";
        /// A method of demand that a template does not state.
        TEMPLATE_METHOD = "template.method";
        /// Series whose units differ, or cannot be summed.
        COMPARE_UNITS = "compare.units";
        /// Series that speak of nothing in common.
        COMPARE_NOTHING = "compare.nothing";
        /// A stock or flow that is not counted by years.
        RECONCILE_YEARS = "reconcile.years";
        /// Not JSON.
        JSON_SYNTAX = "json.syntax";
        /// Nested too deeply.
        JSON_DEPTH = "json.depth";
        /// A number that a 64-bit float cannot hold.
        JSON_NUMBER = "json.number";
        /// The same key twice in one object.
        FIELD_DUPLICATE = "field.duplicate";
        /// A required field is absent.
        FIELD_MISSING = "field.missing";
        /// A field that does not exist here.
        FIELD_UNKNOWN = "field.unknown";
        /// Another type of value.
        TYPE_WRONG = "type.wrong";
        /// A word that is not one of those allowed.
        VALUE_UNKNOWN = "value.unknown";
        /// A number outside what its unit allows.
        VALUE_RANGE = "value.range";
        /// A file of a newer format.
        VERSION_UNKNOWN = "version.unknown";
        /// An empty text or list where at least one thing is needed.
        VALUE_EMPTY = "value.empty";
        /// Two entries with one id.
        ID_DUPLICATE = "id.duplicate";
        /// A reference to something that does not exist.
        REFERENCE_UNKNOWN = "reference.unknown";
        /// The axis limits contradict one another.
        AXES_ORDER = "axes.order";
        /// The axes together are larger than can be computed.
        AXES_TOO_LARGE = "axes.too_large";
        /// A sex beside its own total.
        AXES_SEXES = "axes.sexes";
        /// The number of values is not the product of the dimensions.
        SERIES_LENGTH = "series.length";
        /// The same axis twice in a series.
        SERIES_AXIS_TWICE = "series.axis_twice";
        /// An axis that the quantity does not have.
        SERIES_AXIS = "series.axis";
        /// A member of an axis that cannot be read or does not exist.
        SERIES_MEMBER = "series.member";
        /// A member twice, overlapping or out of order.
        SERIES_ORDER = "series.order";
        /// Members that the model needs are absent.
        SERIES_INCOMPLETE = "series.incomplete";
        /// A figure that the model needs is missing.
        SERIES_GAP = "series.gap";
        /// A way of dividing groups of ages that does not apply to them.
        SERIES_SPLIT = "series.split";
        /// A total stands beside its parts.
        SERIES_TOTAL = "series.total";
        /// An open age band of amounts without its upper age.
        SERIES_OPEN_AGE = "series.open_age";
        /// Unit of a parameter and of its series differ, or do not fit the quantity.
        UNIT_MISMATCH = "unit.mismatch";
        /// Two parameters for one cell.
        PARAMETER_OVERLAP = "parameter.overlap";
        /// A parameter that the chosen method needs is absent.
        PARAMETER_REQUIRED = "parameter.required";
        /// A path whose years and values differ in number or order.
        PATH_SHAPE = "path.shape";
        /// A path that does not reach every year.
        PATH_INCOMPLETE = "path.incomplete";
        /// A profile that does not sum to one.
        PROFILE_SUM = "profile.sum";
        /// An amount that does not say how it divides over an axis of several members.
        AMOUNT_AXES = "amount.axes";
        /// Intake and students in training on different regions.
        TRAINING_REGIONS = "training.regions";
        /// A study year that is not a whole number from 1.
        TRAINING_STUDY_YEAR = "training.study_year";
        /// A profession without a method, or with two.
        METHOD_COUNT = "method.count";
        /// The population has no age detail where the method needs it.
        POPULATION_AGES = "population.ages";
        /// A population of zero where the method divides by it.
        POPULATION_ZERO = "population.zero";
        /// An operation that the quantity does not have.
        CHANGE_OPERATION = "change.operation";
        /// A change that leads to a value outside its range.
        CHANGE_RANGE = "change.range";
        /// A change of the quantity that no input states.
        CHANGE_OF_NOTHING = "change.of_nothing";
        /// A change that has no effect.
        CHANGE_NO_EFFECT = "change.no_effect";
        /// A ramp whose years are out of order or outside the forecast.
        CHANGE_RAMP = "change.ramp";
        /// One total set on a quantity that is stated for several cells.
        CHANGE_SET_MANY = "change.set_many";
        /// Ages of a profession whose supply is a trend and has none.
        METHOD_NO_AGES = "method.no_ages";
        /// A factor twice in one method.
        FACTOR_TWICE = "factor.twice";
        /// A demand that falls below zero, or that would be divided by zero.
        DEMAND_IMPOSSIBLE = "demand.impossible";
        /// Shorter working time both as a factor of demand and as a path of hours.
        DEMAND_HOURS_TWICE = "demand.hours_twice";
        /// A cost without a currency, a currency that is none, or one where there is no cost.
        COST_CURRENCY = "cost.currency";
        /// A cost without the year of its prices, or such a year where there is no cost.
        COST_PRICE_YEAR = "cost.price_year";
        /// A supply by cumulative outflow in a project of several regions or sectors.
        METHOD_ONE_REGION = "method.one_region";
        /// A supply whose intake cannot be chosen year by year.
        METHOD_NO_PATH = "method.no_path";
        /// A row of a move matrix that does not sum to one.
        MOVES_SUM = "moves.sum";
        /// Shares of work that do not sum to one, or of more than the whole.
        SHARE_SUM = "share.sum";
        /// Tasks that take more minutes than the year of a full-time equivalent has.
        TASK_MINUTES = "task.minutes";
        /// More starters of a training than the profession has from which they come.
        TRAINING_OVERDRAWN = "training.overdrawn";
        /// More starters of a training than there are places.
        TRAINING_CAPACITY = "training.capacity";
        /// More temporary staff than the stock that is said to include them.
        TEMPORARY_MORE_THAN_STOCK = "temporary.more_than_stock";
        /// A workload that leaves no working time, or states a standard in two ways or in none.
        WORKLOAD_STANDARD = "workload.standard";
        /// A path of intake whose least cost the solver does not reach.
        PATH_UNSOLVED = "path.unsolved";
        /// A specialty in which nobody's bills can be measured against.
        BILLING_REFERENCE = "billing.reference";
        /// A part of the model that a workbook of formulas does not follow.
        WORKBOOK_NOT_FOLLOWED = "workbook.not_followed";
        /// A workbook that cannot be written.
        WORKBOOK_UNWRITTEN = "workbook.unwritten";
        /// A parameter whose draws would mean nothing.
        UNCERTAINTY_QUANTITY = "uncertainty.quantity";
        /// Low above the value, or the value above high.
        UNCERTAINTY_ORDER = "uncertainty.order";
        /// A spread, weight or persistence that is none.
        UNCERTAINTY_SPREAD = "uncertainty.spread";
        /// A distribution on a scale that its figures are not on.
        UNCERTAINTY_SCALE = "uncertainty.scale";
        /// Quantiles that no such distribution has.
        UNCERTAINTY_QUANTILES = "uncertainty.quantiles";
        /// Quantiles of an expert that are none.
        UNCERTAINTY_EXPERTS = "uncertainty.experts";
        /// A past too short, with gaps, or with figures that the scale does not have.
        UNCERTAINTY_PAST = "uncertainty.past";
        /// Correlations that cannot hold together.
        CORRELATION_IMPOSSIBLE = "correlation.impossible";
        /// A correlation of a parameter that does not vary.
        CORRELATION_KNOWN = "correlation.known";
        /// A forecast of which nothing is uncertain.
        ENSEMBLE_KNOWN = "ensemble.known";
        /// Fewer draws than the bands need.
        ENSEMBLE_DRAWS = "ensemble.draws";
        /// A draw that leads outside the range of its quantity.
        ENSEMBLE_OUTSIDE = "ensemble.outside";
        /// Figures of draws that are not those that were asked for.
        ENSEMBLE_FIGURES = "ensemble.figures";
        /// A history without the axes that are needed, or with others than single ages one after another.
        HISTORY_AXES = "history.axes";
        /// A history with a figure missing, or none where one has to be above 0.
        HISTORY_GAP = "history.gap";
        /// Histories that are not of the same years and ages.
        HISTORY_UNLIKE = "history.unlike";
        /// A history too short for what is asked.
        HISTORY_SHORT = "history.short";
        /// Figures that carry no such curve.
        FIT_NONE = "fit.none";
        /// A year outside the forecast.
        YEAR_OUTSIDE = "year.outside";
        /// Something that this build of the engine leaves to the full one.
        ENGINE_FULL = "engine.full";
        /// More problems than are listed.
        PROBLEMS_MORE = "problems.more";
    }
}
