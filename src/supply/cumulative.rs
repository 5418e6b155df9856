//! Supply by cumulative outflow, for planners who hold no table of ages: the form of the Dutch and Nivel
//! spreadsheets.
//!
//! With t years since the base year, g = steerable year − base year and cD = ⌈D⌉:
//!
//! ```text
//! cur = N0·share·(1−U(t))
//! c1  = n1·share·IR·min(t,D)·mean ER(k),  k = max(1, t−cD+1) ..= t
//! c2  = n2·share·IR·min(t−D, g)·mean ER(k),  k = max(1, t−cD−g+1) ..= t−cD      0 if t ≤ D
//! c3  = n3·share·IR·(t−D−g)·mean ER(k),  k = 1 ..= t−cD−g                       0 if t ≤ D+g
//! ab  = nf·share·t·yield
//! ```
//!
//! The mean over no years is 1; U is clipped at 1 and ER at 0, which lines drawn beyond their last points
//! cross.

use crate::forecast::grid::{AGE, FURTHER, Index, PROFESSION, SEX, YEAR};
use crate::forecast::plan::Plan;
use crate::project::{Quantity, Sex, Source, Supply};

/// The intake that can be changed, and how many years after the base year it begins to be.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Steering {
    /// n3: starters a year.
    pub starters: f64,
    /// g: years from the base year to the steerable year; the first steerable flow year is one later.
    pub years: usize,
}

/// What a plan states of the intake that can be changed; nobody for other forms of supply.
pub fn planned(plan: &Plan, profession: usize) -> Steering {
    match plan.supply[profession] {
        Supply::Cumulative { steerable_year } => Steering {
            starters: read(plan, Quantity::SourceIntake, profession, Source::Steerable),
            years: steerable_year.saturating_sub(plan.grid.base_year).max(0) as usize,
        },
        _ => Steering::default(),
    }
}

fn read(plan: &Plan, quantity: Quantity, profession: usize, source: Source) -> f64 {
    plan.field(quantity).at([profession, 0, 0, 0, 0, 0, source as usize])
}

/// D of those whose intake can be changed, in years.
pub fn steerable_duration(plan: &Plan, profession: usize) -> f64 {
    read(plan, Quantity::SourceDuration, profession, Source::Steerable)
}

/// Share of a sex in a source: women by the share stated, men the rest.
fn share(plan: &Plan, source: Source, index: Index) -> f64 {
    let women = read(plan, Quantity::FemaleShare, index[PROFESSION], source);
    match plan.grid.sexes[index[SEX]] {
        Sex::T => 1.0,
        Sex::F => women,
        Sex::M => 1.0 - women,
    }
}

/// N0·share: heads of a sex in the base year, divided by the share of women where that is stated.
pub fn base_heads(plan: &Plan, index: Index) -> f64 {
    let mut stock = 0.0;
    let ages = if plan.by_age(Quantity::Stock, index[PROFESSION]) { plan.grid.count[AGE] } else { 1 };
    for age in 0..ages {
        let mut cell = index;
        cell[AGE] = age;
        stock += plan.field(Quantity::Stock).at(cell);
    }
    let women = read(plan, Quantity::FemaleShare, index[PROFESSION], Source::Stock);
    if plan.by_sex(Quantity::Stock, index[PROFESSION]) || women.is_nan() {
        return stock;
    }
    stock * share(plan, Source::Stock, index)
}

/// Heads of a sex on 31 December of the index's year by [`Source`], in their order.
pub fn heads(plan: &Plan, steering: Steering, index: Index) -> [f64; 5] {
    let profession = index[PROFESSION];
    let t = index[YEAR];
    let left = if t == 0 { 0.0 } else { plan.field(Quantity::CumulativeOutflow).at(index) };
    let stays = if left < 1.0 { 1.0 - left } else { 0.0 };
    let mut heads = [base_heads(plan, index) * stays, 0.0, 0.0, 0.0, 0.0];
    if t == 0 {
        return heads;
    }
    let g = steering.years;
    for source in [Source::InTraining, Source::BeforeSteering, Source::Steerable] {
        let starters = match source {
            Source::Steerable => steering.starters,
            _ => read(plan, Quantity::SourceIntake, profession, source),
        };
        // Nothing else of a source need be stated from which nobody comes.
        if starters == 0.0 {
            continue;
        }
        let duration = read(plan, Quantity::SourceDuration, profession, source);
        let whole = duration.ceil() as usize;
        let (years, first, last) = match source {
            Source::InTraining => ((t as f64).min(duration), (t + 1).saturating_sub(whole), t),
            Source::BeforeSteering => {
                let years = (t as f64 - duration).min(g as f64);
                (years, (t + 1).saturating_sub(whole + g), t.saturating_sub(whole))
            }
            _ => (t as f64 - duration - g as f64, 1, t.saturating_sub(whole + g)),
        };
        if years <= 0.0 {
            continue;
        }
        let yields = read(plan, Quantity::SourceYield, profession, source);
        let stay = mean_external_yield(plan, source, index, first.max(1), last);
        heads[source as usize] = starters * share(plan, source, index) * yields * years * stay;
    }
    let starters = read(plan, Quantity::SourceIntake, profession, Source::Abroad);
    if starters != 0.0 {
        let yields = read(plan, Quantity::SourceYield, profession, Source::Abroad);
        heads[Source::Abroad as usize] = starters * share(plan, Source::Abroad, index) * t as f64 * yields;
    }
    heads
}

/// mean ER(k) over whole years k since the end of training; 1 over none.
fn mean_external_yield(plan: &Plan, source: Source, mut index: Index, first: usize, last: usize) -> f64 {
    let field = plan.field(Quantity::ExternalYield);
    index[FURTHER] = source as usize;
    let mut sum = 0.0;
    for years in first..=last {
        index[YEAR] = years;
        let stays = field.at(index);
        sum += if stays > 0.0 { stays } else { 0.0 };
    }
    if last >= first { sum / (last + 1 - first) as f64 } else { 1.0 }
}
