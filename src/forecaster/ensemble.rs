//! Draws of an ensemble, their bands, and the distribution of one figure.

use std::rc::Rc;

use super::Forecaster;
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::plain::{Place, Problem, Problems, Shown, Values, at_least, codes};
use crate::project::check_uncertainty;
use crate::requests::*;
use crate::uncertainty::deviations::{Draw, Drawing};
use crate::uncertainty::distribution::Figure;
use crate::uncertainty::ensemble::{Outcome, Question, run};
use crate::uncertainty::fan::{Band, band};
use crate::uncertainty::quantiles::{ascending, reached_by};
use crate::uncertainty::sensitivity::mean_and_variance;
use crate::uncertainty::spread::{can_vary, figure};

/// Draws where nobody asks for another number.
pub(super) const DRAWS: i32 = 1000;
/// Most draws of one answer.
pub(super) const DRAWS_MAX: i32 = 100_000;
/// The bands where nobody asks for others.
const LEVELS: [f64; 3] = [0.5, 0.8, 0.95];
/// Fewest draws beyond both edges of a band together: with fewer its edges are those of single draws.
const BEYOND_MIN: f64 = 5.0;
/// π where nobody asks for another.
const ROBUST_SHARE: f64 = 0.8;

/// The draws that were made last, for whoever asks for the same: they do not depend on scenarios.
#[derive(Debug, Default)]
pub(super) struct Kept {
    key: Option<[i32; 3]>,
    draws: Rc<Vec<Draw>>,
}

impl Forecaster {
    /// What is uncertain of the project.
    pub(super) fn drawing(&self) -> Result<&Drawing, Vec<Problem>> {
        if self.drawing.varying.is_empty() {
            return Err(vec![Problem::new(codes::ENSEMBLE_KNOWN, "parameters")]);
        }
        Ok(&self.drawing)
    }

    /// A seed as asked for.
    pub(super) fn seed(&self, asked: Option<i32>) -> Result<i32, Vec<Problem>> {
        whole(asked.unwrap_or(1), "seed", 0, i32::MAX)
    }

    /// Some draws, kept for the next question about the same.
    pub(super) fn draws(&self, seed: i32, first: i32, count: i32) -> Result<Rc<Vec<Draw>>, Vec<Problem>> {
        let drawing = self.drawing()?;
        let key = Some([seed, first, count]);
        let mut kept = self.draws.borrow_mut();
        if kept.key != key {
            let draws = drawing.draws(seed as u64, first as usize, count as usize);
            *kept = Kept { key, draws: Rc::new(draws) };
        }
        Ok(kept.draws.clone())
    }

    /// The question about a profession.
    pub(super) fn question(
        &self,
        profession: &str,
        target_year: Option<i32>,
        from_year: Option<i32>,
    ) -> Result<Question, Vec<Problem>> {
        let profession = self.profession(profession)?;
        let intake = match target_year {
            None => None,
            Some(target) => {
                let (_, from) = self.first_steerable(profession, from_year)?;
                Some([from, self.year("target_year", target, self.project.axes.base_year + 1)?])
            }
        };
        Ok(Question { profession, intake })
    }

    /// Some draws of an ensemble. Slices that follow one another are the whole, to the last bit, whoever
    /// computes them.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, a year outside the forecast, nothing that is
    /// uncertain, or a draw that leads outside the range of its quantity.
    pub fn ensemble(&self, request: &EnsembleRequest) -> Result<Ensemble, Vec<Problem>> {
        let question = self.question(&request.profession, request.target_year, request.from_year)?;
        let seed = self.seed(request.seed)?;
        let draws = whole(request.draws.unwrap_or(DRAWS), "draws", 1, DRAWS_MAX)?;
        let first = whole(request.first.unwrap_or_default(), "first", 0, i32::MAX - DRAWS_MAX)?;
        let plan = self.plan(&request.scenario)?;
        let outcomes = self.outcomes(&plan, seed, first, draws, question)?;
        let years = self.project.axes.years();
        let mut figures = Vec::with_capacity(outcomes.len() * row_length(years.len()));
        for outcome in &outcomes {
            figures.extend(&outcome.supply_fte);
            figures.extend(&outcome.heads);
            figures.extend(&outcome.demand_fte);
            figures.push(outcome.required_intake);
        }
        Ok(Ensemble {
            stamp: self.stamp(&request.scenario),
            seed,
            first,
            draws,
            profession: request.profession.clone(),
            years,
            figures: Values(figures),
        })
    }

    fn outcomes(
        &self,
        plan: &Plan,
        seed: i32,
        first: i32,
        draws: i32,
        question: Question,
    ) -> Result<Vec<Outcome>, Vec<Problem>> {
        let draws = self.draws(seed, first, draws)?;
        run(plan, &self.drawing()?.varying, &draws, question).map_err(|problem| vec![problem])
    }

    /// The bands of an ensemble, how likely a shortage is, and the range of the required intake.
    ///
    /// `figures` are those of all draws as [`Forecaster::ensemble`] gives them, slice after slice; without
    /// them they are computed here.
    ///
    /// # Errors
    /// As of an ensemble; too few draws for a band; figures of another number of draws.
    pub fn fan(&self, request: &FanRequest, figures: Option<&[f64]>) -> Result<Fan, Vec<Problem>> {
        let question = self.question(&request.profession, request.target_year, request.from_year)?;
        let seed = self.seed(request.seed)?;
        let draws = whole(request.draws.unwrap_or(DRAWS), "draws", 1, DRAWS_MAX)?;
        let levels = request.levels.clone().unwrap_or_else(|| LEVELS.to_vec());
        check_levels(&levels, draws)?;
        let robust_share = request.robust_share.unwrap_or(ROBUST_SHARE);
        if !(0.0..=1.0).contains(&robust_share) {
            let problem = Problem::new(codes::VALUE_RANGE, "robust_share").found(robust_share);
            return Err(vec![problem.expected((0.0, 1.0))]);
        }
        let drawing = self.drawing()?;
        let years = self.project.axes.years();
        let length = row_length(years.len());
        let computed;
        let figures = match figures {
            Some(figures) => figures,
            None => {
                let request = EnsembleRequest {
                    scenario: request.scenario.clone(),
                    profession: request.profession.clone(),
                    draws: Some(draws),
                    first: None,
                    seed: Some(seed),
                    target_year: request.target_year,
                    from_year: request.from_year,
                };
                computed = self.ensemble(&request)?.figures.0;
                &computed
            }
        };
        let count = draws as usize;
        if figures.len() != count * length {
            let problem = Problem::new(codes::ENSEMBLE_FIGURES, "figures").found(figures.len());
            return Err(vec![problem.expected(count * length)]);
        }
        let n = years.len();
        let supply = |draw: usize, year: usize| figures[draw * length + year];
        let heads = |draw: usize, year: usize| figures[draw * length + n + year];
        let demand = |draw: usize, year: usize| figures[draw * length + 2 * n + year];
        let sign = request.gap.unwrap_or(GapSign::SupplyMinusDemand);
        let gap = |draw: usize, year: usize| match sign {
            GapSign::SupplyMinusDemand => supply(draw, year) - demand(draw, year),
            GapSign::DemandMinusSupply => demand(draw, year) - supply(draw, year),
        };
        let adequacy = |draw: usize, year: usize| supply(draw, year) / demand(draw, year);
        let of = |measure: FanMeasure, unit: &str, figure: &dyn Fn(usize, usize) -> f64| {
            let Band { median, median_error, mean, lower, upper } = band(n, count, &levels, figure);
            FanBand {
                measure,
                unit: unit.to_owned(),
                median: Values(median),
                median_error: Values(median_error),
                mean: Values(mean),
                lower: lower.into_iter().map(Values).collect(),
                upper: upper.into_iter().map(Values).collect(),
            }
        };
        let bands = vec![
            of(FanMeasure::SupplyFte, "fte", &supply),
            of(FanMeasure::DemandFte, "fte", &demand),
            of(FanMeasure::GapFte, "fte", &gap),
            of(FanMeasure::Heads, "heads", &heads),
            of(FanMeasure::Adequacy, "ratio", &adequacy),
        ];
        let shortage = list(n, &|year| {
            (0..count).filter(|draw| supply(*draw, year) < demand(*draw, year)).count() as f64
                / f64::from(draws)
        });
        let error = list(n, &|year| (shortage[year] * (1.0 - shortage[year]) / f64::from(draws)).sqrt());
        let first_shortage_year = shortage.iter().position(|share| *share > 0.5).map(|year| years[year]);
        let required_intake = question.intake.zip(request.target_year).map(|([from, _], target_year)| {
            let own = |draw: usize, _: usize| figures[draw * length + 3 * n];
            let range = band(1, count, &levels, &own);
            let mut sorted = list(count, &|draw| own(draw, 0));
            ascending(&mut sorted);
            let all = sorted.iter().all(|intake| !intake.is_nan());
            let edges = |edges: Vec<Vec<f64>>| Values(edges.into_iter().map(|edge| edge[0]).collect());
            IntakeRange {
                target_year,
                from_year: years[from],
                median: Some(range.median[0]).filter(|_| all),
                lower: edges(range.lower),
                upper: edges(range.upper),
                robust_share,
                robust: Some(reached_by(&sorted, robust_share)).filter(|_| all),
            }
        });
        let parameters = &self.project.parameters;
        Ok(Fan {
            stamp: self.stamp(&request.scenario),
            seed,
            draws,
            profession: request.profession.clone(),
            years,
            levels,
            gap: sign,
            varying: list(drawing.varying.len(), &|at| {
                let parameter = &parameters[drawing.varying[at].parameter];
                VaryingLine {
                    parameter: parameter.id.clone(),
                    quantity: parameter.quantity,
                    assumed: parameter.uncertainty.is_none(),
                }
            }),
            bands,
            shortage_probability: Values(shortage),
            shortage_error: Values(error),
            first_shortage_year,
            required_intake,
        })
    }
}

/// Figures of one draw: three measures by year and the required intake.
fn row_length(years: usize) -> usize {
    3 * years + 1
}

pub(super) fn whole(found: i32, name: &str, least: i32, most: i32) -> Result<i32, Vec<Problem>> {
    if (least..=most).contains(&found) {
        return Ok(found);
    }
    let expected = if most == i32::MAX { at_least(least) } else { (least, most).shown() };
    Err(vec![Problem::new(codes::VALUE_RANGE, name).found(found).expected(expected)])
}

fn check_levels(levels: &[f64], draws: i32) -> Result<(), Vec<Problem>> {
    let root = Place::ROOT;
    let place = root.field("levels");
    let mut problems = Problems::default();
    for (number, level) in levels.iter().enumerate() {
        if !(*level > 0.0 && *level < 1.0) {
            problems.add(place.entry(number).problem(codes::VALUE_RANGE).found(*level).expected("0 < β < 1"));
            continue;
        }
        let least = (BEYOND_MIN / (1.0 - level) - 1e-9).ceil();
        if f64::from(draws) < least {
            let problem = root.field("draws").problem(codes::ENSEMBLE_DRAWS);
            problems.add(problem.found(draws).expected(at_least(least as i32)));
        }
    }
    if problems.is_fatal() { Err(problems.into_vec()) } else { Ok(()) }
}

/// Probabilities of the quantiles of a density.
const QUANTILES: [f64; 9] = [0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.975];
/// Points at which a density is given.
const POINTS: usize = 200;
/// Quantiles over which moments are taken.
const MOMENTS: usize = 4000;

/// The distribution of one figure, to be drawn while it is being stated.
///
/// # Errors
/// What is wrong with the distribution.
pub fn density(request: &DensityRequest) -> Result<Density, Vec<Problem>> {
    let DensityRequest { quantity, uncertainty, value, low, high } = request;
    let root = Place::ROOT;
    let place = root.field("uncertainty");
    let mut problems = Problems::default();
    check_uncertainty(uncertainty, &place, &mut problems);
    let (low, high) = (low.unwrap_or(*value), high.unwrap_or(*value));
    if !can_vary(*quantity) {
        problems.add(root.field("quantity").problem(codes::UNCERTAINTY_QUANTITY).found(quantity.word()));
    }
    if low > *value || *value > high {
        let found = [&*low.shown(), " · ", &value.shown(), " · ", &high.shown()].concat();
        let problem = root.field("low").problem(codes::UNCERTAINTY_ORDER);
        problems.add(problem.found(found).expected("low ≤ value ≤ high"));
    }
    let found = match problems.is_fatal() {
        true => None,
        false => figure(*quantity, uncertainty, [low, *value, high], &place, &mut problems),
    };
    match found {
        Some(found) if !problems.is_fatal() => Ok(drawn(&found)),
        _ => Err(problems.into_vec()),
    }
}

/// A density by what a step of probability takes in values; none of what is known.
fn drawn(figure: &Figure) -> Density {
    // The outermost thousandths would stretch the axis for nothing that can be seen.
    let p = |at: usize| 0.001 + 0.998 * at as f64 / POINTS as f64;
    let edges = list(POINTS + 1, &|at| figure.quantile(p(at)));
    let (mut values, mut density) = (Vec::new(), Vec::new());
    for at in 0..POINTS {
        let width = edges[at + 1] - edges[at];
        if width > 0.0 {
            values.push(0.5 * (edges[at] + edges[at + 1]));
            density.push((p(at + 1) - p(at)) / width);
        }
    }
    let moments = list(MOMENTS, &|at| figure.quantile((at as f64 + 0.5) / MOMENTS as f64));
    let [mean, variance] = mean_and_variance(&moments);
    Density {
        values: Values(values),
        density: Values(density),
        quantiles: Values(QUANTILES.map(|p| figure.quantile(p)).to_vec()),
        mean,
        sd: variance.sqrt(),
    }
}
