//! The deterministic run: one profession in 20 regions over 40 years. The rates hold in all of them, so
//! that the rows made of rates are made once, as the engine makes them, and each year is a step of every
//! group.

use hwf_kernel::cohort::{fill_left_one, step_one, survival};

use crate::Contest;
use crate::inputs::{AGES, EXPOSURE, SEXES, joiners, rates, stock};

/// Groups of one profession: so many that what a call costs weighs on nobody, NumPy least of all.
pub const REGIONS: usize = 20;
pub const YEARS: usize = 40;

pub struct Run {
    start: Vec<f64>,
    survival: Vec<f64>,
    joiners: Vec<f64>,
    left: Vec<f64>,
    before: Vec<f64>,
    after: Vec<f64>,
}

impl Run {
    pub fn prepared() -> Run {
        let row = |of: &dyn Fn(usize, usize) -> f64| -> Vec<f64> {
            (0..SEXES).flat_map(|sex| (0..AGES).map(move |age| of(sex, age))).collect()
        };
        let start = row(&stock).repeat(REGIONS);
        let survival = row(&|sex, age| survival(rates(sex, age).map(|rate| [rate]))[0]);
        let mut left = vec![0.0; survival.len()];
        for sex in 0..SEXES {
            let row = sex * AGES..(sex + 1) * AGES;
            fill_left_one(&survival[row.clone()], EXPOSURE, &mut left[row]);
        }
        Run { left, survival, joiners: row(&joiners), before: start.clone(), after: start.clone(), start }
    }
}

impl Contest for Run {
    fn pass(&mut self) {
        self.before.copy_from_slice(&self.start);
        for _ in 0..YEARS {
            for group in 0..REGIONS * SEXES {
                let cells = group * AGES..(group + 1) * AGES;
                let sex = group % SEXES;
                let row = sex * AGES..(sex + 1) * AGES;
                step_one(
                    &self.before[cells.clone()],
                    &self.survival[row.clone()],
                    Some([&self.joiners[row.clone()], &self.left[row]]),
                    &mut self.after[cells],
                );
            }
            std::mem::swap(&mut self.before, &mut self.after);
        }
    }

    fn last_stock(&self) -> Vec<f64> {
        self.before.clone()
    }

    fn cell_steps(&self) -> usize {
        self.start.len() * YEARS
    }
}
