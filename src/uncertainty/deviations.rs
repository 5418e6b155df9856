//! Deviations of the draws, and what they make of a plan.

use std::rc::Rc;

use nalgebra::DMatrix;

use super::scores::{Source, lower_triangle, nearest_correlations, paths};
use super::spread::Varying;
use crate::forecast::grid::{Grid, YEAR};
use crate::forecast::moves::{balance_rows, moves_from};
use crate::forecast::plan::Plan;
use crate::forecast::resolve::Resolved;
use crate::plain::{Place, Problem, Problems, codes, entry_path};
use crate::project::Project;

/// What one parameter is changed by in one draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Deviation {
    kinds: usize,
    /// One for all years, or one a flow year.
    years: usize,
    /// One figure a kind, for all years or for each flow year.
    by_year: Vec<f64>,
}

impl Deviation {
    /// From the scores of a draw.
    pub fn of(varying: &Varying, path: &[f64]) -> Deviation {
        let by_year = path.iter().flat_map(|z| varying.deviations(*z)).collect();
        Deviation { kinds: varying.kinds(), years: path.len(), by_year }
    }

    /// The deviation of a kind in a year, counted from the first year that deviates.
    pub fn at(&self, kind: usize, year: usize) -> f64 {
        self.by_year[year.min(self.years - 1) * self.kinds + kind]
    }

    /// Whether years differ.
    pub fn is_yearly(&self) -> bool {
        self.years > 1
    }
}

/// The deviations of one draw, one entry an uncertain parameter; `None` leaves it at its value.
pub type Draw = Vec<Option<Rc<Deviation>>>;

/// Uncertain parameters with their correlations: all that draws are made of.
#[derive(Debug, Clone)]
pub struct Drawing {
    /// The parameters.
    pub varying: Vec<Varying>,
    ids: Vec<String>,
    correlated: Vec<usize>,
    lower: DMatrix<f64>,
    flow_years: usize,
}

impl Drawing {
    /// Of a project whose uncertain parameters are `varying`.
    pub fn new(project: &Project, varying: Vec<Varying>, problems: &mut Problems) -> Drawing {
        let ids: Vec<String> =
            varying.iter().map(|varying| project.parameters[varying.parameter].id.clone()).collect();
        let mut correlated: Vec<usize> = Vec::new();
        let mut pairs = Vec::new();
        for (number, entry) in project.correlations().iter().enumerate() {
            let mut both = [0; 2];
            for (at, (name, id)) in
                [("first", &entry.first), ("second", &entry.second)].into_iter().enumerate()
            {
                let Some(found) = ids.iter().position(|known| known == id) else {
                    let path = entry_path("correlations", number, name);
                    problems
                        .add(Problem::new(codes::CORRELATION_KNOWN, path).found(id).expected(ids.join(", ")));
                    continue;
                };
                both[at] = correlated.iter().position(|known| *known == found).unwrap_or_else(|| {
                    correlated.push(found);
                    correlated.len() - 1
                });
            }
            pairs.push((both, entry.correlation));
        }
        let mut matrix = DMatrix::identity(correlated.len(), correlated.len());
        for ([first, second], correlation) in &pairs {
            if first != second {
                matrix[(*first, *second)] = *correlation;
                matrix[(*second, *first)] = *correlation;
            }
        }
        let lower = lower_triangle(&matrix).unwrap_or_else(|| {
            let near = nearest_correlations(&matrix);
            for (number, (both, correlation)) in pairs.iter().enumerate() {
                let path = entry_path("correlations", number, "correlation");
                let nearest = near[(both[0], both[1])];
                let problem = Problem::new(codes::CORRELATION_IMPOSSIBLE, path);
                // A little towards none, so that four digits of each are possible together.
                let offered = (nearest * 0.999 * 1e4).trunc() / 1e4;
                problems.add(problem.found(*correlation).expected(offered));
            }
            matrix
        });
        let flow_years = project.axes.year_count() - 1;
        Drawing { varying, ids, correlated, lower, flow_years }
    }

    /// Some draws under a seed, from number `first` on.
    pub fn draws(&self, seed: u64, first: usize, count: usize) -> Vec<Draw> {
        self.of_set("", seed, first, count)
    }

    /// Draws of another, independent set.
    pub fn other_draws(&self, seed: u64, first: usize, count: usize) -> Vec<Draw> {
        self.of_set("other set: ", seed, first, count)
    }

    /// The same without correlations.
    pub fn independent(&self) -> Drawing {
        Drawing { correlated: Vec::new(), lower: DMatrix::zeros(0, 0), ..self.clone() }
    }

    /// The mean score over the years of each parameter in each draw from the first one on.
    pub fn mean_scores(&self, seed: u64, count: usize) -> Vec<Vec<f64>> {
        let mut means = vec![Vec::with_capacity(count); self.varying.len()];
        let mut sources = self.sources("", seed);
        for draw in 0..count {
            let paths = paths(&mut sources, &self.correlated, &self.lower, draw, self.flow_years);
            for (means, path) in means.iter_mut().zip(paths) {
                let mut sum = 0.0;
                for z in &path {
                    sum += z;
                }
                means.push(sum / path.len() as f64);
            }
        }
        means
    }

    fn sources(&self, set: &str, seed: u64) -> Vec<Source> {
        let named = self.varying.iter().zip(&self.ids);
        named.map(|(varying, id)| Source::new(seed, &[set, id].concat(), &varying.over_time)).collect()
    }

    fn of_set(&self, set: &str, seed: u64, first: usize, count: usize) -> Vec<Draw> {
        let mut sources = self.sources(set, seed);
        let deviation = |(varying, path): (&Varying, &Vec<f64>)| Some(Rc::new(Deviation::of(varying, path)));
        (first..first + count)
            .map(|draw| {
                let paths = paths(&mut sources, &self.correlated, &self.lower, draw, self.flow_years);
                self.varying.iter().zip(&paths).map(deviation).collect()
            })
            .collect()
    }

    /// No deviation but that of one parameter, whose score is `z` in every year.
    pub fn only(&self, number: usize, z: f64) -> Draw {
        let mut draw: Draw = vec![None; self.varying.len()];
        draw[number] = Some(Rc::new(Deviation::of(&self.varying[number], &[z])));
        draw
    }
}

/// The field of a plan with the deviation of one parameter; a problem where a figure leaves its range.
pub fn deviated(
    plan: &Plan,
    resolved: &Resolved,
    varying: &Varying,
    deviation: &Deviation,
) -> Result<Resolved, Problem> {
    let grid = plan.grid_of(varying.quantity).expect("what varies lies somewhere");
    let mut wider = std::array::from_fn(|axis| varying.cells.varies(axis));
    wider[YEAR] |= deviation.is_yearly() || (varying.first_year > 0 && !varying.quantity.is_flow());
    let mut field = resolved.field.expanded(&grid, wider);
    let (low, high) = varying.quantity.range();
    let mut outside = None;
    for index in field.cells() {
        if field.varies(YEAR) && index[YEAR] < varying.first_year {
            continue;
        }
        let (kind, value) = (varying.cells.at(index), field.at(index));
        if kind.is_nan() || value.is_nan() {
            continue;
        }
        let by = deviation.at(kind as usize, years_on(plan, &grid, index[YEAR]));
        if by == varying.way.none() {
            continue;
        }
        let value = varying.way.applied(value, by);
        if !(low..=high).contains(&value) && !varying.quantity.is_clipped() {
            outside = Some(value);
        }
        field.set(index, value);
    }
    if let Some(from) = moves_from(varying.quantity)
        && let Some(index) = balance_rows(&mut field, from)
    {
        outside = Some(field.at(index));
    }
    match outside {
        None => Ok(Resolved { field, ..resolved.clone() }),
        Some(value) => {
            let root = Place::ROOT;
            let list = root.field("parameters");
            let problem = list.entry(varying.parameter).problem(codes::ENSEMBLE_OUTSIDE);
            Err(problem.found(value).expected((low, high)))
        }
    }
}

/// Flow years from the first one to a year of a quantity's grid; none in the base year.
fn years_on(plan: &Plan, grid: &Grid, year: usize) -> usize {
    let base = (plan.grid.base_year - grid.base_year).max(0) as usize;
    year.saturating_sub(base + 1)
}
