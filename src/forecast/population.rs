//! The population: its own ages and sexes, and its totals by region and year.

use nalgebra::DVector;

use super::field::Field;
use super::grid::{AGE, Grid, Index, REGION, SEX, YEAR, bands};
use super::resolve::{Resolved, resolve};
use crate::lists::list;
use crate::plain::{Problem, Problems, codes, entry_path};
use crate::project::{Axis, Dim, Project, Quantity, Sex, Stated};

/// Inhabitants on 31 December by region, sex, age and year.
#[derive(Debug, Clone, PartialEq)]
pub struct Population {
    /// Ages from 0, the last one open; one age where the project states totals only.
    pub grid: Grid,
    /// Inhabitants.
    pub persons: Resolved,
    /// Whether ages are told apart.
    pub by_age: bool,
}

impl Population {
    /// Resolves the population, `None` where the project states none.
    pub fn of(project: &Project, problems: &mut Problems) -> Option<Population> {
        let stated: Vec<usize> = project
            .parameters
            .iter()
            .enumerate()
            .filter(|(_, parameter)| parameter.quantity == Quantity::Population)
            .map(|(number, _)| number)
            .collect();
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
        let grid = Grid::population(&project.axes, sexes, oldest.unwrap_or_default());
        let before = problems.count();
        let persons = resolve(project, Quantity::Population, &grid, problems);
        for (axis, name) in [(REGION, Axis::Region), (SEX, Axis::Sex)] {
            if grid.count[axis] > 1 && !persons.field.varies(axis) {
                problems.add(
                    Problem::new(codes::AMOUNT_AXES, entry_path("parameters", first, "value"))
                        .expected(name.word()),
                );
            }
        }
        (problems.count() == before).then_some(Population { grid, persons, by_age })
    }

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
        let mut weighted = self.each_region(&|sex, year| self.care(care, profession, sex, year));
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

    fn each_region(&self, weight: &Weight<'_>) -> Vec<Vec<f64>> {
        list(self.grid.count[REGION], &|region| self.weighted(region, weight))
    }

    /// Σ `weight[x,a,t]·Pop[x,a,t]` of a region in each year t.
    pub fn weighted(&self, region: usize, weight: &Weight<'_>) -> Vec<f64> {
        list(self.grid.count[YEAR], &|year| {
            let mut sum = 0.0;
            for sex in 0..self.grid.count[SEX] {
                let persons = self.along_ages(&self.persons.field, [0, region, 0, sex, 0, year]);
                sum += persons.dot(&weight(sex, year));
            }
            sum
        })
    }

    /// Everybody counts once.
    pub fn equally(&self) -> DVector<f64> {
        DVector::repeat(self.grid.count[AGE], 1.0)
    }

    /// Everybody counts by the use of a profession's care at their sex and age.
    pub fn care(&self, care: &Resolved, profession: usize, sex: usize, year: usize) -> DVector<f64> {
        self.along_ages(&care.field, [profession, 0, 0, sex, 0, year])
    }

    fn along_ages(&self, field: &Field, index: Index) -> DVector<f64> {
        let (values, stride) = (&field.values()[field.offset(index)..], field.stride(AGE));
        DVector::from_fn(self.grid.count[AGE], |age, _| values[age * stride])
    }
}

/// How much each age counts in a year, given sex and year.
pub type Weight<'a> = dyn Fn(usize, usize) -> DVector<f64> + 'a;
