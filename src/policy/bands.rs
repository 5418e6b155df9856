//! Who enters and leaves in one flow year by band of ages.
//!
//! Joiners are counted by their age at the end of the year, who leaves of the stock by age at its start and
//! who joins and leaves in one year by age at its end. People grow older between bands, so that a band does
//! not end with what its own flows would leave; all bands together do, and are the accounts. Temporary staff
//! have no flows and are in no band.

use crate::forecast::grid::{AGE, Index, PROFESSION, YEAR};
use crate::forecast::inflow::Inflow;
use crate::forecast::measure::Line;
use crate::forecast::plan::Plan;
use crate::forecast::run::{AgeFlows, KEPT, Start, Watch, run};
use crate::plain::{Place, Problems, Shown, codes};
use crate::project::{AgeBand, CAUSES};

/// The rows that a run keeps by age, in its order.
const KEPT_LINES: [Line; KEPT] =
    [Line::Graduates, Line::Immigration, Line::Returners, Line::MovedIn, Line::MovedOut, Line::ToTraining];

/// Joiners among them.
const JOINERS: usize = 3;

/// Exits in the order of [`CAUSES`].
const EXIT_LINES: [Line; CAUSES.len()] = [Line::Deaths, Line::Retirements, Line::Leavers, Line::Emigrants];

/// Heads of each line by band, in the order of [`Line::ALL`]; what a profession without ages does not have
/// and temporary staff are none.
pub fn bands(plan: &Plan, profession: usize, year: usize, bands: &[AgeBand]) -> Vec<Vec<f64>> {
    let grid = &plan.grid;
    let mut of_age = vec![0; grid.count[AGE]];
    for (age, place) in of_age.iter_mut().enumerate() {
        let completed = grid.age_min + age as i32;
        *place = bands.iter().position(|band| band.contains(completed)).unwrap_or_default();
    }
    let mut banded =
        Banded { profession, year, of_age, heads: vec![vec![0.0; bands.len()]; Line::ALL.len()] };
    run(plan, Some(profession), &Inflow::planned(plan, Some(profession)), Start::Stock, &mut banded);
    banded.heads
}

struct Banded {
    profession: usize,
    year: usize,
    /// The band of each age.
    of_age: Vec<usize>,
    heads: Vec<Vec<f64>>,
}

impl Banded {
    fn add(&mut self, line: Line, heads: &[f64]) {
        for (heads, band) in heads.iter().zip(&self.of_age) {
            self.heads[line as usize][*band] += heads;
        }
    }
}

impl Watch for Banded {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        if index[PROFESSION] != self.profession {
            return;
        }
        if index[YEAR] + 1 == self.year {
            self.add(Line::StockStart, heads);
        } else if index[YEAR] == self.year {
            self.add(Line::StockEnd, heads);
        }
    }

    fn wants_flows(&self) -> bool {
        true
    }

    fn wants_ages(&self) -> bool {
        true
    }

    fn flows_by_age(&mut self, index: Index, flows: &AgeFlows<'_>) {
        if index[PROFESSION] != self.profession || index[YEAR] != self.year {
            return;
        }
        for (line, heads) in KEPT_LINES.into_iter().zip(flows.kept) {
            self.add(line, heads);
        }
        let ages = flows.stock.len();
        let mut leaving = vec![0.0; ages];
        for (cause, line) in EXIT_LINES.into_iter().enumerate() {
            let share = |of: usize, age: usize| flows.leaving[(of + cause) * ages + age];
            for (age, leaving) in leaving.iter_mut().enumerate() {
                let mut joiners = 0.0;
                for joined in &flows.kept[..JOINERS] {
                    joiners += joined[age];
                }
                *leaving = flows.stock[age] * share(0, age) + joiners * share(CAUSES.len(), age);
            }
            self.add(line, &leaving);
        }
    }
}

/// Reads bands that must cover the ages from `youngest` on once, in order, the last one open.
pub(crate) fn read(
    texts: &[String],
    youngest: i32,
    place: &Place<'_>,
    problems: &mut Problems,
) -> Vec<AgeBand> {
    let before = problems.count();
    let mut bands: Vec<AgeBand> = Vec::new();
    // The first age that no band covers yet; none after an open band.
    let mut next = Some(youngest);
    for (number, text) in texts.iter().enumerate() {
        let here = place.entry(number);
        let Some(band) = AgeBand::parse(text) else {
            problems.add(here.problem(codes::SERIES_MEMBER).found(text).expected("34, 25-34, 75+"));
            continue;
        };
        let overlaps = bands.last().is_some_and(|before| before.to.is_none_or(|to| band.from <= to));
        match next {
            _ if overlaps => problems.add(here.problem(codes::SERIES_ORDER).found(text)),
            Some(next) if band.from > next => {
                problems.add(here.problem(codes::SERIES_INCOMPLETE).found(text).expected(next));
            }
            _ => {}
        }
        next = band.to.map(|to| (to + 1).max(youngest));
        bands.push(band);
    }
    if let (Some(next), true) = (next, problems.count() == before) {
        let open = [&*next.shown(), "+"].concat();
        problems.add(place.problem(codes::SERIES_INCOMPLETE).expected(open));
    }
    bands
}
