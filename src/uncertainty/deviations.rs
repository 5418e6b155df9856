//! Deviations of the draws.

use std::rc::Rc;

use nalgebra::DMatrix;

use super::scores::{Source, lower_triangle, nearest_correlations, paths};
use super::spread::Varying;
use crate::plain::{Problem, Problems, codes, entry_path};
use crate::project::Project;

/// What one parameter is changed by in one draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Deviation {
    /// Figures of a year: one a kind, or the one that all kinds are made of.
    width: usize,
    /// One year for all, or one a flow year.
    years: usize,
    by_year: Vec<f64>,
}

impl Deviation {
    /// From the scores of a draw.
    pub fn of(varying: &Varying, path: &[f64]) -> Deviation {
        let by_year: Vec<f64> = path.iter().flat_map(|z| varying.figures(*z)).collect();
        Deviation { width: by_year.len() / path.len(), years: path.len(), by_year }
    }

    /// The figures of a year, counted from the first one that deviates; what they make of a kind is
    /// [`Varying::deviation`].
    #[inline]
    pub fn of_year(&self, year: usize) -> &[f64] {
        &self.by_year[year.min(self.years - 1) * self.width..][..self.width]
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
