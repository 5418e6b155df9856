//! From what a project states of a parameter to how its figures deviate in a draw.
//!
//! A deviation is what a figure is changed by, on a scale on which no lever can drive it out of its range:
//! shares and probabilities by a factor of their odds, amounts by a factor, what can be below zero by what is
//! added. So the same draws go with every scenario.

use hwf_kernel::math::exp;

use super::distribution::{Figure, Hill, Scale, pooled};
use super::yearly::summary;
use crate::forecast::change::first_year;
use crate::forecast::field::Field;
use crate::forecast::grid::{AXES, Grid, Index, PROFESSION};
use crate::forecast::plan::Plan;
use crate::forecast::resolve::{Bound, stated_by};
use crate::plain::{Place, Problem, Problems, Shown, codes};
use crate::project::{
    Bounds, Distribution, Expert, Kind, OverTime, Parameter, Project, Quantity, Series, Uncertainty, Unit,
};

/// What a figure is changed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A factor of the odds: r′ = r·u / (1 + r·(u−1))
    Odds,
    /// A factor
    Factor,
    /// What is added
    Sum,
}

impl Way {
    /// The deviation that changes nothing.
    pub fn none(self) -> f64 {
        if self == Way::Sum { 0.0 } else { 1.0 }
    }

    /// What takes `from` to `to`.
    fn between(self, from: f64, to: f64) -> f64 {
        match self {
            // A figure as it was states no odds of its own.
            _ if from == to => self.none(),
            Way::Odds => (to * (1.0 - from)) / (from * (1.0 - to)),
            Way::Factor => to / from,
            Way::Sum => to - from,
        }
    }

    /// A value with a deviation.
    pub fn applied(self, value: f64, deviation: f64) -> f64 {
        match self {
            Way::Odds => value * deviation / (1.0 + value * (deviation - 1.0)),
            Way::Factor => value * deviation,
            Way::Sum => value + deviation,
        }
    }
}

/// How figures of one kind deviate.
#[derive(Debug, Clone, PartialEq)]
enum Spread {
    /// By what takes the value to the figure at a score.
    Figure {
        /// The value
        value: f64,
        /// Its distribution
        figure: Figure,
    },
    /// By what takes the value a share of the way to low or high.
    Share {
        /// The value
        value: f64,
        /// How far low and high are from it; as parts of it where the deviation is a factor
        ways: [f64; 2],
    },
    /// Normal on the scale of the deviation itself, whatever the value: e^(σz), or σz.
    Common {
        /// σ
        sd: f64,
    },
}

/// An uncertain parameter, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Varying {
    /// Position of the parameter.
    pub parameter: usize,
    /// What it states.
    pub quantity: Quantity,
    /// What its figures are changed by.
    pub way: Way,
    /// How years follow one another.
    pub over_time: OverTime,
    /// First year, as a year index, whose figures deviate.
    pub first_year: usize,
    /// The kind of each cell: a position in `kinds`, NaN where the parameter states nothing.
    pub cells: Field,
    kinds: Vec<Spread>,
    /// Where figures differ from cell to cell: how far from low (−1) over the value (0) to high (1) all of them
    /// go together.
    share: Option<Figure>,
}

impl Varying {
    /// How many kinds of figures it has.
    pub fn kinds(&self) -> usize {
        self.kinds.len()
    }

    /// What the deviations are made of at a score: the share of the way that all kinds go together, or the
    /// deviation of each. A table has thousands of kinds, and a draw is not to keep them all.
    pub fn figures(&self, z: f64) -> Vec<f64> {
        if let Some(share) = &self.share {
            return vec![share.of_score(z)];
        }
        let deviation = |kind: &Spread| match kind {
            // Kinds of a share have one.
            Spread::Share { .. } => self.way.none(),
            Spread::Figure { value, figure } => self.way.between(*value, figure.of_score(z)),
            Spread::Common { sd } if self.way == Way::Sum => sd * z,
            Spread::Common { sd } => exp(sd * z),
        };
        self.kinds.iter().map(deviation).collect()
    }

    /// The deviation of a kind by the figures of its year.
    pub fn deviation(&self, kind: usize, figures: &[f64]) -> f64 {
        match &self.kinds[kind] {
            Spread::Share { value, ways: [down, up] } => {
                let share = figures[0];
                let way = share * if share < 0.0 { down } else { up };
                match self.way {
                    // What the value is multiplied by, whatever it has been changed to since.
                    Way::Factor => 1.0 + way,
                    Way::Odds | Way::Sum => self.way.between(*value, value + way),
                }
            }
            _ => figures[kind],
        }
    }

    /// How far the deviation of a kind, a factor, goes for a whole share down and up; `None` where it is made
    /// otherwise.
    pub fn ways(&self, kind: usize) -> Option<[f64; 2]> {
        match &self.kinds[kind] {
            Spread::Share { ways, .. } if self.way == Way::Factor => Some(*ways),
            _ => None,
        }
    }

    /// Whether it states anything of a profession.
    pub fn is_about(&self, profession: usize) -> bool {
        let own = |index: Index| index[PROFESSION] == profession && !self.cells.at(index).is_nan();
        !self.cells.varies(PROFESSION) || self.cells.cells().any(own)
    }

    /// Whether no draw of it differs from its value.
    pub fn is_known(&self) -> bool {
        self.kinds.iter().all(|kind| match kind {
            Spread::Figure { figure, .. } => matches!(figure, Figure::Known(_)),
            Spread::Share { ways, .. } => *ways == [0.0; 2],
            Spread::Common { sd } => *sd == 0.0,
        })
    }
}

/// Whether draws of a quantity mean something: how a whole divides does not vary part by part, and students
/// in training are counted.
pub fn can_vary(quantity: Quantity) -> bool {
    !quantity.is_profile()
        && !matches!(
            quantity,
            Quantity::StudentsInTraining | Quantity::StaffingMix | Quantity::WorkShare | Quantity::TrendYears
        )
}

/// What is uncertain of a parameter: as stated, or PERT where low or high is and it is not ours to decide.
pub fn uncertainty_of(parameter: &Parameter) -> Option<Uncertainty> {
    if parameter.uncertainty.is_some() {
        return parameter.uncertainty.clone();
    }
    let bounded = parameter.low.is_some() || parameter.high.is_some();
    let open = parameter.kind != Kind::Lever && can_vary(parameter.quantity);
    (bounded && open).then_some(Uncertainty { distribution: None, bounds: None, over_time: None })
}

/// The uncertain parameters of a project whose base is `plan`.
pub fn varying(project: &Project, plan: &Plan, problems: &mut Problems) -> Vec<Varying> {
    let root = Place::ROOT;
    let list = root.field("parameters");
    let mut all = Vec::new();
    for (number, parameter) in project.parameters.iter().enumerate() {
        let Some(uncertainty) = uncertainty_of(parameter) else { continue };
        let entry = list.entry(number);
        let place = entry.field("uncertainty");
        if !can_vary(parameter.quantity) {
            problems.add(place.problem(codes::UNCERTAINTY_QUANTITY).found(parameter.quantity.word()));
            continue;
        }
        let Some(grid) = plan.grid_of(parameter.quantity) else { continue };
        let before = problems.count();
        let made =
            Making { project, number, parameter, uncertainty: &uncertainty, grid: &grid, place: &place }
                .varying(problems);
        all.extend(made.filter(|_| problems.count() == before));
    }
    all
}

/// What a parameter is made ready from.
struct Making<'a> {
    project: &'a Project,
    number: usize,
    parameter: &'a Parameter,
    uncertainty: &'a Uncertainty,
    grid: &'a Grid,
    place: &'a Place<'a>,
}

impl Making<'_> {
    fn varying(&self, problems: &mut Problems) -> Option<Varying> {
        let quantity = self.parameter.quantity;
        let three = [Bound::Low, Bound::Value, Bound::High]
            .map(|bound| stated_by(self.project, self.number, bound, self.grid));
        let varies = std::array::from_fn::<_, AXES, _>(|axis| three.iter().any(|field| field.varies(axis)));
        let mut cells = Field::new(self.grid, varies, f64::NAN);
        // A set of low, value and high is a kind, in the order of the cells.
        let mut sets: Vec<[f64; 3]> = Vec::new();
        for index in cells.cells() {
            let mut set = three.each_ref().map(|field| field.at(index));
            if set[1].is_nan() {
                continue;
            }
            for bound in [0, 2] {
                if set[bound].is_nan() {
                    set[bound] = set[1];
                }
            }
            // Neighbours are often alike; to look through all of them would take the square of their number.
            let same = |known: &[f64; 3]| known.map(f64::to_bits) == set.map(f64::to_bits);
            if !sets.last().is_some_and(same) {
                sets.push(set);
            }
            let kind = sets.len() - 1;
            cells.set(index, kind as f64);
        }
        for set in &sets {
            if set[0] > set[1] || set[1] > set[2] {
                let code = codes::UNCERTAINTY_ORDER;
                let found = [&*set[0].shown(), " · ", &set[1].shown(), " · ", &set[2].shown()].concat();
                problems
                    .add(Problem::new(code, self.entry("low")).found(found).expected("low ≤ value ≤ high"));
                return None;
            }
        }
        // Between limits that are one nothing varies, and a factor leaves none at none.
        let still = !matches!(
            self.uncertainty.distribution,
            Some(Distribution::Normal { .. } | Distribution::Beta { .. } | Distribution::Experts { .. })
        );
        let way = way(quantity, &sets, still);
        let mut over_time = self.uncertainty.over_time.clone().unwrap_or(OverTime::Constant {});
        let mut kinds = Vec::new();
        let mut share = None;
        let unbounded = sets.iter().all(|[low, value, high]| low == value && value == high);
        match self.uncertainty.distribution.as_ref() {
            Some(Distribution::Past { series }) => {
                let (sd, persistence) = self.past(series, way, problems)?;
                kinds.push(Spread::Common { sd });
                over_time = OverTime::Autoregressive { persistence };
            }
            Some(Distribution::Lognormal { sd: Some(sd) }) if way == Way::Factor && unbounded => {
                kinds.push(Spread::Common { sd: *sd });
            }
            Some(Distribution::Logit { sd: Some(sd) }) if way == Way::Odds && unbounded => {
                kinds.push(Spread::Common { sd: *sd });
            }
            // Low and high of a table or a path are variants of the whole: its cells go there together.
            None
            | Some(Distribution::Uniform {} | Distribution::Triangular {} | Distribution::Pert { .. })
                if sets.len() > 1 =>
            {
                share = Some(self.figure([-1.0, 0.0, 1.0], problems)?);
                kinds.extend(sets.iter().map(|[low, value, high]| {
                    // A factor leaves none at none.
                    let part = if way == Way::Factor && *value != 0.0 { *value } else { 1.0 };
                    Spread::Share { value: *value, ways: [(value - low) / part, (high - value) / part] }
                }));
            }
            _ => {
                for set in &sets {
                    let figure = self.figure(*set, problems)?;
                    kinds.push(Spread::Figure { value: set[1], figure });
                }
            }
        }
        if kinds.len() == 1 {
            for index in cells.cells() {
                if !cells.at(index).is_nan() {
                    cells.set(index, 0.0);
                }
            }
        }
        let first_year = first_year(quantity, self.project, self.grid);
        Some(Varying { parameter: self.number, quantity, way, over_time, first_year, cells, kinds, share })
    }

    fn entry(&self, name: &str) -> String {
        crate::plain::entry_path("parameters", self.number, name)
    }

    /// The distribution of a figure with its low, value and high.
    fn figure(&self, three: [f64; 3], problems: &mut Problems) -> Option<Figure> {
        figure(self.parameter.quantity, self.uncertainty, three, self.place, problems)
    }

    /// Spread and persistence of a series of yearly figures about their mean, on the scale of the deviation.
    fn past(&self, id: &str, way: Way, problems: &mut Problems) -> Option<(f64, f64)> {
        let wrong = |found: String| {
            let distribution = self.place.field("distribution");
            distribution.field("series").problem(codes::UNCERTAINTY_PAST).found(found)
        };
        let Some(series) = self.project.series(id) else {
            problems.add(wrong(id.to_owned()).expected(self.project.series_ids().join(", ")));
            return None;
        };
        match past(series, way) {
            Ok(found) => Some(found),
            Err(found) => {
                problems.add(wrong(found));
                None
            }
        }
    }
}

/// On which scale figures deviate: shares and probabilities by their odds, amounts by a factor, where no
/// figure that varies stands at an end, from which neither leads away; else by what is added.
/// `still` says that a figure whose low and high are one does not vary.
fn way(quantity: Quantity, sets: &[[f64; 3]], still: bool) -> Way {
    let (least, most) = quantity.range();
    let open = |inside: &dyn Fn(f64) -> bool| {
        sets.iter().all(|[low, value, high]| inside(*value) || (still && low == value && value == high))
    };
    let share = matches!(quantity.unit(), Unit::Share | Unit::ProbabilityPerYear) && least == 0.0;
    if share && open(&|value| value > 0.0 && value < most) {
        Way::Odds
    } else if !share && least >= 0.0 && open(&|value| value > 0.0) {
        Way::Factor
    } else {
        Way::Sum
    }
}

/// The distribution of one figure of a quantity with its low, value and high; `None`, with a problem, where
/// what is stated leads to none.
pub(crate) fn figure(
    quantity: Quantity,
    uncertainty: &Uncertainty,
    three: [f64; 3],
    place: &Place<'_>,
    problems: &mut Problems,
) -> Option<Figure> {
    let [low, value, high] = three;
    let default = Distribution::Pert { lambda: None };
    let distribution = uncertainty.distribution.as_ref().unwrap_or(&default);
    let by_quantiles = uncertainty.bounds == Some(Bounds::Quantiles);
    let here = place.field("distribution");
    let (least, most) = quantity.range();
    let ends = match by_quantiles || (low == value && value == high) {
        true => [least, most],
        false => [low, high],
    };
    let scaled = |scale: Scale, sd: Option<f64>, problems: &mut Problems| match sd {
        // There and back on a scale would cost the last bit.
        Some(0.0) => Some(Figure::Known(value)),
        Some(sd) => {
            // An end that the scale does not reach is no end.
            let ends =
                ends.map(|end| if scale == Scale::Plain && end.abs() >= 1e12 { f64::NAN } else { end });
            Some(Figure::normal(scale, value, sd, ends))
        }
        None if by_quantiles && low == high => Some(Figure::Known(value)),
        None if by_quantiles => Some(Figure::normal_of_quantiles(scale, three)),
        None => {
            problems.add(here.field("sd").problem(codes::UNCERTAINTY_SPREAD).expected("> 0"));
            None
        }
    };
    let hill = |hill: Hill| match by_quantiles {
        true => Figure::hill_of_quantiles(hill, three),
        false => Some(Figure::hill(hill, three)),
    };
    let figure = match distribution {
        Distribution::Uniform {} if by_quantiles => Figure::uniform_of_quantiles(three),
        Distribution::Uniform {} => Some(Figure::Uniform { low, high }),
        Distribution::Triangular {} => hill(Hill::Triangle),
        Distribution::Pert { lambda } => hill(Hill::Pert { lambda: lambda.unwrap_or(4.0) }),
        Distribution::Normal { sd } => return scaled(Scale::Plain, *sd, problems),
        Distribution::Lognormal { sd } if low > 0.0 => return scaled(Scale::Log, *sd, problems),
        Distribution::Logit { sd } if low > 0.0 && high < 1.0 => return scaled(Scale::Logit, *sd, problems),
        Distribution::Lognormal { .. } | Distribution::Logit { .. } => {
            problems.add(here.problem(codes::UNCERTAINTY_SCALE).found(distribution.tag()));
            return None;
        }
        Distribution::Beta { sd: 0.0 } => return Some(Figure::Known(value)),
        Distribution::Beta { sd } => {
            let figure = Figure::beta(value, *sd);
            if figure.is_none() {
                let problem = here.field("sd").problem(codes::UNCERTAINTY_SPREAD).found(*sd);
                problems.add(problem.expected(["< ", &(value * (1.0 - value)).sqrt().shown()].concat()));
            }
            return figure;
        }
        Distribution::Experts { experts } => {
            let opinion = |expert: &'_ Expert| {
                (expert.weight.unwrap_or(1.0), expert.probabilities.clone(), expert.values.clone())
            };
            let opinions: Vec<_> = experts.iter().map(opinion).collect();
            let named: Vec<_> = opinions.iter().map(|(w, p, v)| (*w, p.as_slice(), v.as_slice())).collect();
            return Some(pooled(&named));
        }
        // Read from the series, whatever the figure.
        Distribution::Past { .. } => None,
    };
    if figure.is_none() {
        let found = [&*low.shown(), " · ", &value.shown(), " · ", &high.shown()].concat();
        problems.add(place.field("bounds").problem(codes::UNCERTAINTY_QUANTILES).found(found));
    }
    figure
}

/// Fewest years of a past.
pub const PAST_MIN: usize = 4;

/// Standard deviation (n−1) and lag-one autocorrelation of yearly figures about their mean, on the scale of
/// the deviation; what is wrong with the figures otherwise.
pub fn past(series: &Series, way: Way) -> Result<(f64, f64), String> {
    let [dim] = series.dims.as_slice() else { return Err(series.dims.len().shown()) };
    let years: Vec<i32> = dim.values.iter().filter_map(|year| year.parse().ok()).collect();
    let scale = match way {
        Way::Odds => Scale::Logit,
        Way::Factor => Scale::Log,
        Way::Sum => Scale::Plain,
    };
    let figures: Vec<f64> = series.values.0.iter().map(|value| scale.of(*value)).collect();
    let gap = years.windows(2).find(|pair| pair[1] != pair[0] + 1);
    if let Some(gap) = gap {
        return Err([&*gap[0].shown(), " … ", &gap[1].shown()].concat());
    }
    if years.len() != figures.len() || figures.len() < PAST_MIN {
        return Err(years.len().shown());
    }
    if let Some(missing) = figures.iter().position(|figure| !figure.is_finite()) {
        return Err(years[missing].shown());
    }
    // Of as many years both are known, but where all of them are the same.
    let (_, sd, persistence) = summary(&figures);
    Ok((sd.unwrap_or_default(), persistence.unwrap_or_default()))
}
