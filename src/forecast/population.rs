//! The population: its own ages and sexes, and its totals by region and year.

use nalgebra::DVector;

use crate::FULL;

use super::field::Field;
use super::grid::{AGE, Grid, Index, REGION, SEX, YEAR, bands};
use super::resolve::Resolved;
use crate::lists::list;
use crate::plain::{Problem, Problems, codes, entry_path};
use crate::project::{Axis, Dim, Project, Quantity, Sex, Stated};

/// Sexes and ages by which a project tells its inhabitants apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// Ages from 0, the last one open; one age where the project states totals only.
    pub grid: Grid,
    /// Whether ages are told apart.
    pub by_age: bool,
}

impl Layout {
    /// The layout of a project, `None` where it states no population.
    pub fn of(project: &Project, problems: &mut Problems) -> Option<Layout> {
        let stated = project.stating(Quantity::Population);
        let first = *stated.first()?;
        let dims: Vec<&Dim> = stated
            .iter()
            .filter_map(|number| match &project.parameters[*number].value {
                Stated::Series { series } => project.series(series),
                _ => None,
            })
            .flat_map(|series| &series.dims)
            .collect();
        let by_sex = dims.iter().any(|dim| dim.axis == Axis::Sex && dim.values != ["T"])
            || stated.iter().any(|number| {
                let scope = project.parameters[*number].scope.as_ref();
                scope.and_then(|scope| scope.sex).is_some_and(|sex| sex != Sex::T)
            });
        let sexes = if by_sex { vec![Sex::F, Sex::M] } else { vec![Sex::T] };
        let ages: Vec<_> = dims.iter().filter(|dim| dim.axis == Axis::Age).collect();
        let oldest = ages
            .iter()
            .flat_map(|dim| bands(&dim.values))
            .filter(|band| band.to.is_none())
            .map(|band| band.from)
            .max();
        let by_age = !ages.is_empty();
        if by_age && oldest.is_none() {
            problems.add(
                Problem::new(codes::POPULATION_AGES, entry_path("parameters", first, "value"))
                    .expected("85+"),
            );
            return None;
        }
        Some(Layout { grid: Grid::population(&project.axes, sexes, oldest.unwrap_or_default()), by_age })
    }

    /// Adds a problem where the inhabitants of the regions or sexes are not told apart.
    pub fn check(&self, project: &Project, persons: &Field, problems: &mut Problems) {
        for (axis, name) in [(REGION, Axis::Region), (SEX, Axis::Sex)] {
            if self.grid.count[axis] > 1 && !persons.varies(axis) {
                let first = project.stating(Quantity::Population).first().copied().unwrap_or_default();
                let problem = Problem::new(codes::AMOUNT_AXES, entry_path("parameters", first, "value"));
                problems.add(problem.expected(name.word()));
            }
        }
    }
}

/// Inhabitants on 31 December by region, sex, age and year, and how their use of care ages.
#[derive(Debug, Clone, Copy)]
pub struct Population<'a> {
    /// Ages from 0, the last one open; one age where the project states totals only.
    pub grid: &'a Grid,
    /// Inhabitants.
    pub persons: &'a Field,
    /// Whether ages are told apart.
    pub by_age: bool,
    /// ΔLE: gain in life expectancy by sex and year.
    pub life_expectancy_gain: &'a Field,
    /// φ: share of it by which the use of care moves to higher ages, by year.
    pub healthy_ageing: &'a Field,
    /// Age from which it moves.
    pub healthy_ageing_from: &'a Field,
}

impl Population<'_> {
    /// Inhabitants of a region in each year.
    pub fn totals(&self, region: usize) -> Vec<f64> {
        self.weighted(region, &|_, _| self.equally())
    }

    /// Inhabitants of every region in each year.
    pub fn all(&self) -> Vec<Vec<f64>> {
        self.each_region(&|_, _| self.equally())
    }

    /// Inhabitants from an age on, of every region in each year; `None` where ages are not told apart so
    /// far.
    pub fn older(&self, from: i32) -> Option<Vec<Vec<f64>>> {
        let mut weight = self.equally();
        weight.iter_mut().take(from as usize).for_each(|weight| *weight = 0.0);
        (self.by_age && self.grid.age_max() >= from).then(|| self.each_region(&|_, _| weight.clone()))
    }

    /// Consumption-weighted inhabitants of every region in each year,
    /// PopW(t) = Σ w(t)·Pop(t) · Σ Pop(0) / Σ w(0)·Pop(0): in the base year the country's are its
    /// inhabitants.
    pub fn weighted_by_care(&self, care: Option<&Resolved>, profession: usize) -> Option<Vec<Vec<f64>>> {
        let care = care.filter(|care| care.supplied[profession])?;
        let weight = |sex, year| self.care(&care.field, [profession, 0, 0, sex, 0, year, 0]);
        let mut weighted = self.each_region(&weight);
        let country = |regions: &[Vec<f64>]| {
            let mut sum = 0.0;
            for years in regions {
                sum += years[0];
            }
            sum
        };
        let factor = country(&self.all()) / country(&weighted);
        for persons in weighted.iter_mut().flatten() {
            *persons *= factor;
        }
        Some(weighted)
    }

    /// Inhabitants who depend on care by others, of every region in each year: Σ share·Pop.
    pub fn dependent(&self, shares: &Field) -> Vec<Vec<f64>> {
        list(self.grid.count[REGION], &|region| {
            self.weighted(region, &|sex, year| self.along_ages(shares, [0, region, 0, sex, 0, year, 0]))
        })
    }

    fn each_region(&self, weight: &Weight<'_>) -> Vec<Vec<f64>> {
        list(self.grid.count[REGION], &|region| self.weighted(region, weight))
    }

    /// Σ `weight[x,a,t]·Pop[x,a,t]` of a region in each year t.
    pub fn weighted(&self, region: usize, weight: &Weight<'_>) -> Vec<f64> {
        list(self.grid.count[YEAR], &|year| {
            let mut sum = 0.0;
            for sex in 0..self.grid.count[SEX] {
                let persons = self.along_ages(self.persons, [0, region, 0, sex, 0, year, 0]);
                sum += persons.dot(&weight(sex, year));
            }
            sum
        })
    }

    /// Everybody counts once.
    pub fn equally(&self) -> DVector<f64> {
        DVector::repeat(self.grid.count[AGE], 1.0)
    }

    /// Everybody counts by their use of care as a field states it, at the sex and year of the index.
    ///
    /// With healthy ageing the use at age a is that stated for a − φ·ΔLE(t), from a stated age on: straight
    /// between ages, that of the youngest or oldest beyond them.
    pub fn care(&self, use_of_care: &Field, index: Index) -> DVector<f64> {
        let stated = self.along_ages(use_of_care, index);
        let year = index[YEAR];
        // What a flow's base year holds is read nowhere: the gain is none by its definition.
        let years = match year {
            0 => 0.0,
            _ if !FULL => 0.0,
            _ => self.healthy_ageing.at(index) * self.life_expectancy_gain.at(index),
        };
        if years == 0.0 {
            return stated;
        }
        let first = self.healthy_ageing_from.at(index);
        let last = stated.len() - 1;
        DVector::from_fn(stated.len(), |age, _| {
            if (age as f64) < first {
                return stated[age];
            }
            let from = (age as f64 - years).max(0.0).min(last as f64);
            let below = from.floor() as usize;
            let part = from - from.floor();
            if part == 0.0 {
                stated[below]
            } else {
                stated[below] + (stated[below + 1] - stated[below]) * part
            }
        })
    }

    fn along_ages(&self, field: &Field, index: Index) -> DVector<f64> {
        let (values, stride) = (&field.values()[field.offset(index)..], field.stride(AGE));
        DVector::from_fn(self.grid.count[AGE], |age, _| values[age * stride])
    }
}

/// How much each age counts in a year, given sex and year.
pub type Weight<'a> = dyn Fn(usize, usize) -> DVector<f64> + 'a;
