//! The inner loop of the ensemble: 1,000 draws of one profession over 30 years, in which each draw shifts the
//! odds of each of the four causes every year, so that survival is never the same twice.
//!
//! The engine's loops in several lanes; it ships two of them.

use hwf_kernel::cohort::{Lanes, fill_left, step, survival};
use hwf_kernel::ensemble::{Rates, fill};

use crate::Contest;
use crate::inputs::{AGES, EXPOSURE, OLDEST_JOINER, SEXES, Shifts, joiners, rates, stock};

pub const DRAWS: usize = 1000;
pub const YEARS: usize = 30;

pub struct Run<const L: usize> {
    /// Survival with unshifted rates, and the rates: by sex and age.
    survival: Vec<f64>,
    rates: [Vec<f64>; 4],
    joiners: Vec<Lanes<L>>,
    start: Vec<f64>,
    /// What each draw shifts each cause by in each year: `[year][cause][draw]`, less 1.
    shifts: Vec<f64>,
    /// Of each draw after another.
    last: Vec<f64>,
}

impl<const L: usize> Run<L> {
    pub fn prepared() -> Run<L> {
        let cells = || (0..SEXES).flat_map(|sex| (0..AGES).map(move |age| (sex, age)));
        let start: Vec<f64> = cells().map(|(sex, age)| stock(sex, age)).collect();
        Run {
            survival: cells().map(|(sex, age)| survival(rates(sex, age).map(|rate| [rate]))[0]).collect(),
            rates: std::array::from_fn(|cause| cells().map(|(sex, age)| rates(sex, age)[cause]).collect()),
            joiners: cells().map(|(sex, age)| [joiners(sex, age); L]).collect(),
            shifts: Shifts::from_the_start().take(YEARS * 4 * DRAWS).map(|shift| shift - 1.0).collect(),
            last: vec![0.0; DRAWS * start.len()],
            start,
        }
    }

    fn shifts(&self, year: usize, draw: usize) -> [Lanes<L>; 4] {
        std::array::from_fn(|cause| {
            let from = (year * 4 + cause) * DRAWS + draw;
            std::array::from_fn(|lane| self.shifts[from + lane])
        })
    }
}

impl<const L: usize> Contest for Run<L> {
    fn pass(&mut self) {
        let mut survival = [[0.0; L]; AGES];
        let mut left = [[0.0; L]; AGES];
        let mut before = vec![[0.0; L]; SEXES * AGES];
        let mut after = before.clone();
        for draw in (0..DRAWS).step_by(L) {
            for (before, start) in before.iter_mut().zip(&self.start) {
                *before = [*start; L];
            }
            for year in 0..YEARS {
                let shifts = self.shifts(year, draw);
                for sex in 0..SEXES {
                    let row = sex * AGES..(sex + 1) * AGES;
                    let rates = Rates {
                        survival: &self.survival[row.clone()],
                        causes: self.rates.each_ref().map(|rates| &rates[row.clone()]),
                    };
                    fill(&rates, |_, cause| shifts[cause], &mut survival);
                    // Nobody joins beyond that age, so nothing has to be left of them there.
                    fill_left(&survival, EXPOSURE, &mut left[..=OLDEST_JOINER]);
                    step(
                        &before[row.clone()],
                        &survival,
                        Some([&self.joiners[row.clone()], &left]),
                        &mut after[row],
                    );
                }
                std::mem::swap(&mut before, &mut after);
            }
            for (cell, stock) in before.iter().enumerate() {
                for (lane, heads) in stock.iter().enumerate() {
                    self.last[(draw + lane) * SEXES * AGES + cell] = *heads;
                }
            }
        }
    }

    fn last_stock(&self) -> Vec<f64> {
        self.last.clone()
    }

    fn cell_steps(&self) -> usize {
        self.last.len() * YEARS
    }
}
