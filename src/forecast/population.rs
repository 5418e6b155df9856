//! The population: its own ages and sexes, and its totals by region and year.

use nalgebra::DVector;

use super::grid::{AGE, Grid, REGION, SEX, YEAR, bands};
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
        self.weighted(region, &|_, _, _| 1.0)
    }

    /// Inhabitants of every region in each year.
    pub fn all(&self) -> Vec<Vec<f64>> {
        self.each_region(&|_, _, _| 1.0)
    }

    /// Inhabitants from an age on, of every region in each year; `None` where ages are not told apart so
    /// far.
    pub fn older(&self, from: i32) -> Option<Vec<Vec<f64>>> {
        (self.by_age && self.grid.age_max() >= from)
            .then(|| self.each_region(&|_, age, _| if age as i32 >= from { 1.0 } else { 0.0 }))
    }

    /// Consumption-weighted inhabitants of every region in each year,
    /// PopW(t) = Σ w(t)·Pop(t) · Σ Pop(0) / Σ w(0)·Pop(0): in the base year the country's are its
    /// inhabitants.
    pub fn weighted_by_care(&self, care: Option<&Resolved>, profession: usize) -> Option<Vec<Vec<f64>>> {
        let care = care.filter(|care| care.supplied[profession])?;
        let mut weighted =
            self.each_region(&|sex, age, year| care.field.at([profession, 0, 0, sex, age, year]));
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

    fn each_region(&self, weight: &dyn Fn(usize, usize, usize) -> f64) -> Vec<Vec<f64>> {
        list(self.grid.count[REGION], &|region| self.weighted(region, weight))
    }

    /// Σ `weight[x,a,t]·Pop[x,a,t]` of a region in each year t; `weight` is given sex, age and year.
    pub fn weighted(&self, region: usize, weight: &dyn Fn(usize, usize, usize) -> f64) -> Vec<f64> {
        let ages = self.grid.count[AGE];
        let cells = self.grid.count[SEX] * ages;
        let over = |figure: &dyn Fn(usize, usize) -> f64| {
            DVector::from_vec(list(cells, &|cell| figure(cell / ages, cell % ages)))
        };
        list(self.grid.count[YEAR], &|year| {
            let persons = over(&|sex, age| self.persons.field.at([0, region, 0, sex, age, year]));
            persons.dot(&over(&|sex, age| weight(sex, age, year)))
        })
    }
}
