//! The axes of the model: professions, regions, sectors, sexes, ages, years.

use super::series::Axis;
use crate::lists::list;
use crate::plain::{choice, record};

choice! {
    /// Sex as the sources give it.
    Sex {
        /// Women
        F = "F",
        /// Men
        M = "M",
        /// Both together, only where a source has no split
        T = "T",
    }
}

record! {
    /// A profession.
    Profession {
        /// Short name by which the file refers to it.
        id: String,
        /// Name as printed.
        name: String,
        /// ISCO-08 code, of any number of digits.
        isco_08: Option<String>,
    }
}

record! {
    /// A region, or the whole country.
    Region {
        /// NUTS code, or any short name.
        id: String,
        /// Name as printed.
        name: String,
    }
}

record! {
    /// A sector such as public and private.
    Sector {
        /// Short name by which the file refers to it.
        id: String,
        /// Name as printed.
        name: String,
    }
}

record! {
    /// The members of every axis of the model.
    Axes {
        /// Professions that are forecast.
        professions: Vec<Profession>,
        /// Regions, all of one level; one entry for a whole country.
        regions: Vec<Region>,
        /// NUTS level of the regions, 0 to 3.
        nuts_level: Option<i32>,
        /// Sectors; one entry where they are not told apart.
        sectors: Vec<Sector>,
        /// ["F", "M"], or ["T"] where the stock has no split.
        sexes: Vec<Sex>,
        /// Youngest age of the stock, completed years.
        age_min: i32,
        /// Oldest age; it is open, so that 80 stands for 80 and above.
        age_max: i32,
        /// Year b: the stock is that of 31 December of it.
        base_year: i32,
        /// Last year of the forecast.
        last_year: i32,
        /// Hours a week of one full-time equivalent.
        fte_hours: f64,
    }
}

impl Sex {
    /// The words of some sexes, in order.
    pub fn words(sexes: &[Sex]) -> Vec<&'static str> {
        list(sexes.len(), &|at| sexes[at].word())
    }
}

impl Axes {
    /// Ids of the members of an axis of ids; none for the others.
    pub fn ids(&self, axis: Axis) -> Vec<&str> {
        match axis {
            Axis::Profession => list(self.professions.len(), &|at| &*self.professions[at].id),
            Axis::Region => list(self.regions.len(), &|at| &*self.regions[at].id),
            Axis::Sector => list(self.sectors.len(), &|at| &*self.sectors[at].id),
            _ => Vec::new(),
        }
    }

    /// Number of single ages, the open one included.
    pub fn age_count(&self) -> usize {
        (self.age_max - self.age_min + 1) as usize
    }

    /// Number of years, the base year included.
    pub fn year_count(&self) -> usize {
        (self.last_year - self.base_year + 1) as usize
    }

    /// The years, base year first.
    pub fn years(&self) -> Vec<i32> {
        list(self.year_count(), &|year| self.base_year + year as i32)
    }

    /// Position of `year`, 0 for the base year; `None` outside the forecast.
    pub fn year_index(&self, year: i32) -> Option<usize> {
        (self.base_year..=self.last_year).contains(&year).then(|| (year - self.base_year) as usize)
    }

    /// Position of the profession called `id`.
    pub fn profession(&self, id: &str) -> Option<usize> {
        self.professions.iter().position(|profession| profession.id == id)
    }

    /// Position of the region called `id`.
    pub fn region(&self, id: &str) -> Option<usize> {
        self.regions.iter().position(|region| region.id == id)
    }

    /// Position of the sector called `id`.
    pub fn sector(&self, id: &str) -> Option<usize> {
        self.sectors.iter().position(|sector| sector.id == id)
    }

    /// Position of `sex`.
    pub fn sex(&self, sex: Sex) -> Option<usize> {
        self.sexes.iter().position(|member| *member == sex)
    }
}
