//! The limits on the intake as rows of one kind: Σ factor · starters ≤ most.

use crate::intake_path::{IntakePathProblem, PathLimit, PathProfession};
use crate::lists::{list, positions};
use crate::plain::Values;

/// One limit in one flow year.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Limit {
    /// What it is called.
    pub(super) kind: PathLimit,
    /// The limit that holds the same sum from the other side, where the two leave one value only.
    pub(super) opposite: Option<PathLimit>,
    /// Whose limit it is; none where it is shared.
    pub(super) profession: Option<usize>,
    /// Position of the shared capacity.
    pub(super) shared: Option<usize>,
    /// Flow year, as a position.
    pub(super) year: usize,
    /// Positions of starters (profession · years + year) with their factors.
    pub(super) terms: Vec<(usize, f64)>,
    /// In heads.
    pub(super) most: f64,
    /// Whether the problem states it; that nobody starts in a negative number goes without saying.
    pub(super) stated: bool,
}

impl Limit {
    /// What is paid for at a price, which is negative where the opposite limit is what costs.
    pub(super) fn paid(&self, price: f64) -> PathLimit {
        match self.opposite {
            Some(opposite) if price < 0.0 => opposite,
            _ => self.kind,
        }
    }

    /// The highest of a figure of its starters.
    pub(super) fn highest(&self, figure: &dyn Fn(usize) -> f64) -> f64 {
        self.terms.iter().fold(0.0, |highest, (at, _)| figure(*at).max(highest))
    }
}

/// Every limit of the problem, each for itself.
pub(super) fn limits(problem: &IntakePathProblem) -> Vec<Limit> {
    let mut limits = Vec::new();
    for (position, profession) in problem.professions.iter().enumerate() {
        for year in 0..problem.years.len() {
            own_limits(profession, position, year, problem.years.len(), &mut limits);
        }
    }
    for (position, shared) in problem.shared_capacities.iter().flatten().enumerate() {
        let sharing: Vec<usize> = members(problem, &shared.professions);
        for year in 0..problem.years.len() {
            limits.push(Limit {
                kind: PathLimit::SharedCapacity,
                opposite: None,
                profession: None,
                shared: Some(position),
                year,
                terms: list(sharing.len(), &|at| (sharing[at] * problem.years.len() + year, 1.0)),
                most: shared.capacity.0[year],
                stated: true,
            });
        }
    }
    limits
}

/// Positions of professions by their ids.
pub(super) fn members(problem: &IntakePathProblem, ids: &[String]) -> Vec<usize> {
    positions(problem.professions.len(), &|at| ids.contains(&problem.professions[at].profession))
}

/// Capacity, floor and steps of one profession and year.
fn own_limits(
    stated: &PathProfession,
    profession: usize,
    year: usize,
    years: usize,
    limits: &mut Vec<Limit>,
) {
    let here = profession * years + year;
    let mut add = |kind, terms, most, stated| {
        let (opposite, shared) = (None, None);
        let profession = Some(profession);
        limits.push(Limit { kind, opposite, profession, shared, year, terms, most, stated });
    };
    if let Some(Values(capacity)) = &stated.capacity {
        add(PathLimit::Capacity, vec![(here, 1.0)], capacity[year], true);
    }
    let floor = stated.floor.as_ref().map_or(0.0, |floor| floor.0[year]);
    add(PathLimit::Floor, vec![(here, -1.0)], -floor, floor > 0.0);
    let Some(step) = stated.step else { return };
    for direction in [1.0, -1.0] {
        let (terms, most) = match year {
            0 => (vec![(here, direction)], step + direction * stated.intake_before),
            _ => (vec![(here, direction), (here - 1, -direction)], step),
        };
        add(PathLimit::Step, terms, most, true);
    }
}

/// The same limits with each pair that leaves one value only as one: an interior point needs room inside
/// its limits. What is closer together than `room` counts as one value.
pub(super) fn joined(limits: Vec<Limit>, room: f64) -> Vec<Limit> {
    let mut joined: Vec<Limit> = Vec::with_capacity(limits.len());
    for limit in limits {
        let pair = joined.iter_mut().rev().take(4).find(|earlier| {
            earlier.opposite.is_none()
                && earlier.terms.len() == limit.terms.len()
                && earlier.terms.iter().zip(&limit.terms).all(|(a, b)| a.0 == b.0 && a.1 == -b.1)
                && earlier.most + limit.most <= room
        });
        match pair {
            Some(earlier) => earlier.opposite = Some(limit.kind),
            None => joined.push(limit),
        }
    }
    joined
}
