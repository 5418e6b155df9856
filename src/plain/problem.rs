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
        /// A year outside the forecast.
        YEAR_OUTSIDE = "year.outside";
        /// Something that this build of the engine leaves to the full one.
        ENGINE_FULL = "engine.full";
        /// More problems than are listed.
        PROBLEMS_MORE = "problems.more";
    }
}
