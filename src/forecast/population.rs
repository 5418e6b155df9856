//! The population: its own ages and sexes, and its totals by region and year.

use hwf_kernel::ages::fill_earlier;
use hwf_kernel::rows::add_products;

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
        self.counted(region, 0)
    }

    /// Inhabitants of every region in each year.
    pub fn all(&self) -> Vec<Vec<f64>> {
        list(self.grid.count[REGION], &|region| self.totals(region))
    }

    /// Inhabitants from an age on, of every region in each year; `None` where ages are not told apart so
    /// far.
    pub fn older(&self, from: i32) -> Option<Vec<Vec<f64>>> {
        let regions = self.grid.count[REGION];
        (self.by_age && self.grid.age_max() >= from)
            .then(|| list(regions, &|region| self.counted(region, from as usize)))
    }

    /// Consumption-weighted inhabitants of every region in each year,
    /// PopW(t) = Σ w(t)·Pop(t) · Σ Pop(0) / Σ w(0)·Pop(0): in the base year the country's are its
    /// inhabitants.
    pub fn weighted_by_care(&self, care: Option<&Resolved>, profession: usize) -> Option<Vec<Vec<f64>>> {
        let care = care.filter(|care| care.supplied[profession])?;
        let weights = self.weights(&care.field, [profession, 0, 0, 0, 0, 0, 0]);
        let mut weighted = list(self.grid.count[REGION], &|region| self.weighted(region, &weights));
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
            let weights = self.weights_of(shares, [0, region, 0, 0, 0, 0, 0], &|_| 0.0);
            self.weighted(region, &weights)
        })
    }

    /// Inhabitants of a region from an age index on, in each year.
    fn counted(&self, region: usize, from: usize) -> Vec<f64> {
        let mut sums = vec![0.0; self.grid.count[YEAR]];
        for sex in 0..self.grid.count[SEX] {
            for age in from..self.grid.count[AGE] {
                add_products(&mut sums, self.along_years(region, sex, age), (&[1.0], 0));
            }
        }
        sums
    }

    /// Σ `weight[x,a,t]·Pop[x,a,t]` of a region in each year t.
    pub fn weighted(&self, region: usize, weights: &Weights) -> Vec<f64> {
        let (ages, years) = (self.grid.count[AGE], self.grid.count[YEAR]);
        let mut sums = vec![0.0; years];
        for sex in 0..self.grid.count[SEX] {
            for age in 0..ages {
                let weights = &weights.0[(sex * ages + age) * years..][..years];
                add_products(&mut sums, self.along_years(region, sex, age), (weights, 1));
            }
        }
        sums
    }

    /// Everybody's use of care as a field states it, at the member of `index`, by sex, age and year.
    pub fn weights(&self, use_of_care: &Field, index: Index) -> Weights {
        self.weights_of(use_of_care, index, &|index| self.years_healthier(index))
    }

    fn weights_of(
        &self,
        stated: &Field,
        mut index: Index,
        years_healthier: &dyn Fn(Index) -> f64,
    ) -> Weights {
        let (ages, years) = (self.grid.count[AGE], self.grid.count[YEAR]);
        let mut weights = vec![0.0; self.grid.count[SEX] * ages * years];
        for (sex, weights) in weights.chunks_mut(ages * years).enumerate() {
            for year in 0..years {
                (index[SEX], index[YEAR]) = (sex, year);
                self.fill(stated, index, years_healthier(index), (&mut weights[year..], years));
            }
        }
        Weights(weights)
    }

    /// Use of care as a field states it, at the sex and year of the index, by age.
    pub fn care(&self, use_of_care: &Field, index: Index) -> Vec<f64> {
        let mut row = vec![0.0; self.grid.count[AGE]];
        self.fill(use_of_care, index, self.years_healthier(index), (&mut row, 1));
        row
    }

    /// Whether people stay healthy for longer in one region than in another.
    pub fn ages_by_region(&self) -> bool {
        let by_region = |field: &Field| field.varies(REGION);
        [self.life_expectancy_gain, self.healthy_ageing, self.healthy_ageing_from].into_iter().any(by_region)
    }

    /// φ·ΔLE(t)
    fn years_healthier(&self, index: Index) -> f64 {
        // What a flow's base year holds is read nowhere: the gain is none by its definition.
        if !FULL || index[YEAR] == 0 {
            return 0.0;
        }
        self.healthy_ageing.at(index) * self.life_expectancy_gain.at(index)
    }

    /// With healthy ageing the use at age a is that stated for a − φ·ΔLE(t), from a stated age on: straight
    /// between ages, that of the youngest or oldest beyond them.
    fn fill(&self, stated: &Field, index: Index, years_healthier: f64, row: (&mut [f64], usize)) {
        let first = if years_healthier == 0.0 { 0.0 } else { self.healthy_ageing_from.at(index) };
        let stated = (&stated.values()[stated.offset(index)..], stated.stride(AGE));
        fill_earlier(stated, first, years_healthier, self.grid.count[AGE], row);
    }

    fn along_years(&self, region: usize, sex: usize, age: usize) -> (&[f64], usize) {
        (
            &self.persons.values()[self.persons.offset([0, region, 0, sex, age, 0, 0])..],
            self.persons.stride(YEAR),
        )
    }
}

/// How much each inhabitant counts: by sex, age and year, the years of an age side by side, as they are in the
/// inhabitants themselves.
#[derive(Debug, Clone, PartialEq)]
pub struct Weights(Vec<f64>);
