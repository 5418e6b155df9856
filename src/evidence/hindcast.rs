//! A hindcast: what the model would have said at a past origin, from what was known then, beside what happened.
//!
//! Rates are those of the registers up to the origin ([`super::exits`]); the cohort is that of every forecast
//! ([`hwf_kernel::cohort::step_one`]). Joiners after the origin are those that came, or the mean of the years
//! before it. What lies after the origin is read only to be compared with.

use hwf_kernel::cohort::step_one;
use hwf_kernel::math::{exp, ln};
use hwf_kernel::rows::sum;

use super::exits::counts;
use crate::uncertainty::normal;

/// A history: registers on 31 December of successive years, one figure an age.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    /// Heads by year and age
    pub registers: Vec<Vec<f64>>,
    /// Who is new in each register but the first, by year and age
    pub new: Vec<Vec<f64>>,
    /// FTE per head by year; 1 for a hindcast of heads
    pub fte_per_head: Vec<f64>,
}

/// Who joins after the origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inflow {
    /// Those who came: the error is of exits and hours alone
    Observed,
    /// The mean of the years before, as nobody knew better
    Mean,
}

/// A hindcast from one origin, by years after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Hindcast {
    /// What the model would have said
    pub forecast: Vec<f64>,
    /// What happened
    pub observed: Vec<f64>,
    /// Standard error of the logarithm of the forecast; NaN where one year alone was known
    pub log_error: Vec<f64>,
    /// Part of forecast − observed that is of joiners
    pub by_inflow: Vec<f64>,
    /// Part that is of exits
    pub by_exits: Vec<f64>,
    /// Part that is of hours
    pub by_hours: Vec<f64>,
}

impl History {
    /// Total of a year: FTE, or heads where one head is one FTE.
    pub fn total(&self, year: usize) -> f64 {
        sum(&self.registers[year]) * self.fte_per_head[year]
    }

    /// What is known at the end of a year.
    fn until(&self, origin: usize) -> History {
        History {
            registers: self.registers[..=origin].to_vec(),
            new: self.new[..origin].to_vec(),
            fte_per_head: self.fte_per_head[..=origin].to_vec(),
        }
    }

    /// The hindcast from year index `origin`, which has at least one year before it, with rates leaning on all
    /// ages by `shrinkage` persons.
    pub fn hindcast(&self, origin: usize, inflow: Inflow, shrinkage: f64) -> Hindcast {
        let known = self.until(origin);
        let model = Model::of(&known, shrinkage);
        let horizon = self.registers.len() - 1 - origin;
        let came = &self.new[origin..];
        let mean = vec![model.mean_new.clone(); horizon];
        let start = &known.registers[origin];
        let with_observed = model.project(start, came);
        let with_wanted = match inflow {
            Inflow::Observed => with_observed.clone(),
            Inflow::Mean => model.project(start, &mean),
        };
        let hours = known.fte_per_head[origin];
        let error = known.log_error(&model, inflow);
        let mut hindcast = Hindcast {
            forecast: Vec::new(),
            observed: Vec::new(),
            log_error: Vec::new(),
            by_inflow: Vec::new(),
            by_exits: Vec::new(),
            by_hours: Vec::new(),
        };
        for ahead in 0..horizon {
            let year = origin + 1 + ahead;
            let heads = sum(&self.registers[year]);
            let (h, n) = (ahead as f64 + 1.0, origin as f64);
            hindcast.forecast.push(with_wanted[ahead] * hours);
            hindcast.observed.push(self.total(year));
            hindcast.log_error.push(error * (h + h * h / n).sqrt());
            hindcast.by_inflow.push((with_wanted[ahead] - with_observed[ahead]) * hours);
            hindcast.by_exits.push((with_observed[ahead] - heads) * hours);
            hindcast.by_hours.push(heads * (hours - self.fte_per_head[year]));
        }
        hindcast
    }

    /// s of the errors one year ahead within what is known, of the logarithm of the total.
    fn log_error(&self, model: &Model, inflow: Inflow) -> f64 {
        let years = self.new.len();
        let mut squares = 0.0;
        for year in 0..years {
            let new = match inflow {
                Inflow::Observed => &self.new[year],
                Inflow::Mean => &model.mean_new,
            };
            let expected = model.project(&self.registers[year], std::slice::from_ref(new))[0];
            let off = ln(self.total(year + 1) / (expected * self.fte_per_head[year]));
            squares += off * off;
        }
        if years < 2 { f64::NAN } else { (squares / (years as f64 - 1.0)).sqrt() }
    }
}

/// What was known at an origin, as far as it says how things go on.
struct Model {
    survival: Vec<f64>,
    mean_new: Vec<f64>,
}

impl Model {
    fn of(known: &History, shrinkage: f64) -> Model {
        let counted = counts(&known.registers, &known.new);
        let ages = counted.exposed.len();
        let years = known.new.len() as f64;
        let mean = |age: usize| known.new.iter().map(|row| row[age]).sum::<f64>() / years;
        // Of ages at which nobody was, and nothing leans on others, nobody is known to leave.
        let survival = |rate: f64| if rate.is_nan() { 1.0 } else { 1.0 - rate };
        Model {
            survival: counted.shrunk(shrinkage).into_iter().map(survival).collect(),
            mean_new: (0..ages).map(mean).collect(),
        }
    }

    /// Heads at the end of each year that somebody joins in.
    fn project(&self, start: &[f64], joiners: &[Vec<f64>]) -> Vec<f64> {
        // Who is new in a register is there at the year's end.
        let all_left = vec![1.0; start.len()];
        let (mut before, mut after) = (start.to_vec(), start.to_vec());
        let mut totals = Vec::new();
        for joined in joiners {
            step_one(&before, &self.survival, Some([joined, &all_left]), &mut after);
            totals.push(sum(&after));
            std::mem::swap(&mut before, &mut after);
        }
        totals
    }
}

impl Hindcast {
    /// Edges of the band that is to hold the share `level`, by years after the origin.
    pub fn band(&self, level: f64) -> [Vec<f64>; 2] {
        let z = normal::quantile(0.5 + 0.5 * level);
        [-z, z].map(|z| {
            let edges = self.forecast.iter().zip(&self.log_error);
            edges.map(|(forecast, error)| forecast * exp(z * error)).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 40 ages, a tenth leaves at each, 50 come at the youngest in each of `years` years, hours fall.
    fn history(years: usize) -> History {
        let mut registers = vec![vec![100.0; 40]];
        let mut new = Vec::new();
        for year in 0..years {
            let mut joined = vec![0.0; 40];
            joined[0] = 50.0 + year as f64;
            let mut next = vec![0.0; 40];
            step_one(&registers[year], &[0.9; 40], Some([&joined, &[1.0; 40]]), &mut next);
            registers.push(next);
            new.push(joined);
        }
        let fte_per_head = (0..=years).map(|year| 0.9 - 0.005 * year as f64).collect();
        History { registers, new, fte_per_head }
    }

    #[test]
    fn where_the_past_goes_on_only_what_nobody_knew_is_wrong() {
        let history = history(15);
        let observed = history.hindcast(6, Inflow::Observed, 0.0);
        assert_eq!(observed.forecast.len(), 9);
        for ahead in 0..9 {
            assert!(observed.by_exits[ahead].abs() < 1e-9 && observed.by_inflow[ahead] == 0.0);
            let error = observed.forecast[ahead] - observed.observed[ahead];
            assert!(error > 0.0 && (error - observed.by_hours[ahead]).abs() < 1e-9);
        }
        let mean = history.hindcast(6, Inflow::Mean, 0.0);
        for ahead in 0..9 {
            let parts = mean.by_inflow[ahead] + mean.by_exits[ahead] + mean.by_hours[ahead];
            assert!((mean.forecast[ahead] - mean.observed[ahead] - parts).abs() < 1e-9);
            assert!(mean.by_inflow[ahead] < 0.0, "more came than before");
        }
        let [low, high] = mean.band(0.8);
        assert!(
            low[0] < mean.forecast[0] && mean.forecast[0] < high[0] && high[8] / low[8] > high[0] / low[0]
        );
    }

    #[test]
    fn nothing_leaks_from_after_the_origin() {
        let history = history(12);
        let before = history.hindcast(5, Inflow::Mean, 10.0);
        let mut other = history.clone();
        for year in 6..=12 {
            other.registers[year].iter_mut().for_each(|heads| *heads *= 3.0);
            other.new[year - 1].iter_mut().for_each(|heads| *heads += 7.0);
            other.fte_per_head[year] = 0.1;
        }
        let after = other.hindcast(5, Inflow::Mean, 10.0);
        assert_eq!(before.forecast, after.forecast);
        assert_eq!(before.log_error, after.log_error);
        assert_ne!(before.observed, after.observed);
    }
}
