//! The axes of the model as numbers: how many members, and where each index lies.

use crate::project::{AgeBand, Axes, Axis, Sex};

/// Positions of the axes in every shape and index of this room.
pub const PROFESSION: usize = 0;
/// Position of the region.
pub const REGION: usize = 1;
/// Position of the sector.
pub const SECTOR: usize = 2;
/// Position of the sex.
pub const SEX: usize = 3;
/// Position of the age.
pub const AGE: usize = 4;
/// Position of the year; index 0 is the base year.
pub const YEAR: usize = 5;

/// Position of the further member that some quantities have: a service, a task, a source of supply, or
/// where somebody moves to.
pub const FURTHER: usize = 6;
/// How many axes there are.
pub const AXES: usize = 7;

/// One index an axis.
pub type Index = [usize; AXES];

/// The index of a profession, region and year, the other axes at their first member.
pub fn at(profession: usize, region: usize, year: usize) -> Index {
    [profession, region, 0, 0, 0, year, 0]
}

/// The cells over which a quantity is laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// Members of each axis.
    pub count: [usize; AXES],
    /// Youngest age.
    pub age_min: i32,
    /// The sexes, in order.
    pub sexes: Vec<Sex>,
    /// Year of index 0.
    pub base_year: i32,
}

impl Grid {
    /// The grid of the workforce.
    pub fn workforce(axes: &Axes) -> Grid {
        Grid {
            count: [
                axes.professions.len(),
                axes.regions.len(),
                axes.sectors.len(),
                axes.sexes.len(),
                axes.age_count(),
                axes.year_count(),
                1,
            ],
            age_min: axes.age_min,
            sexes: axes.sexes.clone(),
            base_year: axes.base_year,
        }
    }

    /// The grid of the population: no sectors, its own sexes, ages from 0 to `oldest`, which is open.
    pub fn population(axes: &Axes, sexes: Vec<Sex>, oldest: i32) -> Grid {
        Grid {
            count: [
                axes.professions.len(),
                axes.regions.len(),
                1,
                sexes.len(),
                oldest as usize + 1,
                axes.year_count(),
                1,
            ],
            age_min: 0,
            sexes,
            base_year: axes.base_year,
        }
    }

    /// The same with `count` further members.
    pub fn with_further(&self, count: usize) -> Grid {
        let mut grid = self.clone();
        grid.count[FURTHER] = count.max(1);
        grid
    }

    /// The same from `base_year` on, `years` of them.
    pub fn with_years(&self, base_year: i32, years: usize) -> Grid {
        let mut grid = self.clone();
        grid.base_year = base_year;
        grid.count[YEAR] = years;
        grid
    }

    /// Oldest age, which is open.
    pub fn age_max(&self) -> i32 {
        self.age_min + self.count[AGE] as i32 - 1
    }

    /// Groups: professions × regions × sectors × sexes, each with its own ages.
    pub fn groups(&self) -> usize {
        self.count[PROFESSION] * self.count[REGION] * self.count[SECTOR] * self.count[SEX]
    }

    /// Number of the group of an index.
    pub fn group(&self, index: Index) -> usize {
        ((index[PROFESSION] * self.count[REGION] + index[REGION]) * self.count[SECTOR] + index[SECTOR])
            * self.count[SEX]
            + index[SEX]
    }

    /// Index of a group, age and year 0.
    pub fn group_index(&self, group: usize) -> Index {
        let sex = group % self.count[SEX];
        let rest = group / self.count[SEX];
        let sector = rest % self.count[SECTOR];
        let rest = rest / self.count[SECTOR];
        [rest / self.count[REGION], rest % self.count[REGION], sector, sex, 0, 0, 0]
    }
}

/// Position of an axis of a series among the axes of a grid; `None` for the year of study, which none has.
pub fn slot(axis: Axis) -> Option<usize> {
    match axis {
        Axis::Profession => Some(PROFESSION),
        Axis::Region => Some(REGION),
        Axis::Sector => Some(SECTOR),
        Axis::Sex => Some(SEX),
        Axis::Age => Some(AGE),
        Axis::Year | Axis::YearsSince => Some(YEAR),
        Axis::Service
        | Axis::Task
        | Axis::TaskShift
        | Axis::Source
        | Axis::ToProfession
        | Axis::ToRegion
        | Axis::ToSector => Some(FURTHER),
        Axis::StudyYear => None,
    }
}

/// The age bands of a dimension.
pub fn bands(members: &[String]) -> Vec<AgeBand> {
    members.iter().filter_map(|member| AgeBand::parse(member)).collect()
}
