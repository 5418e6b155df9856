//! The axes of the model: professions, regions, sectors, sexes, ages, years.

use super::series::Axis;
use crate::lists::list;
use crate::plain::{InFull, choice, record};

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
    /// A service of care, or a condition that needs care.
    Service {
        /// Short name by which the file refers to it.
        id: String,
        /// Name as printed.
        name: String,
    }
}

record! {
    /// A task, part of the work of one profession or several.
    Task {
        /// Short name by which the file refers to it.
        id: String,
        /// Name as printed.
        name: String,
    }
}

record! {
    /// Work on a task that can move from one profession to another.
    TaskShift {
        /// Short name by which the file refers to it.
        id: String,
        /// Id of the task.
        task: String,
        /// Id of the profession that gives work away.
        from: String,
        /// Id of the profession that takes it over.
        to: String,
    }
}

choice! {
    /// Where the supply by cumulative outflow comes from.
    Source {
        /// Who was there in the base year
        Stock = "stock",
        /// Who was in training in the base year
        InTraining = "in_training",
        /// Who starts before the steerable year
        BeforeSteering = "before_steering",
        /// Who starts from the first steerable flow year on
        Steerable = "steerable",
        /// Who comes from abroad
        Abroad = "abroad",
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
        /// What the regions are called on screens and in tables, such as communities.
        regions_name: Option<String>,
        /// What the sectors are called, such as nationalities.
        sectors_name: Option<String>,
        /// Services of care, or conditions that need care.
        services: InFull<Service>,
        /// Tasks that professions share.
        tasks: InFull<Task>,
        /// Work that can move between professions.
        task_shifts: InFull<TaskShift>,
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
            Axis::Profession | Axis::ToProfession => {
                list(self.professions.len(), &|at| &*self.professions[at].id)
            }
            Axis::Region | Axis::ToRegion => list(self.regions.len(), &|at| &*self.regions[at].id),
            Axis::Sector | Axis::ToSector => list(self.sectors.len(), &|at| &*self.sectors[at].id),
            Axis::Service => list(self.services().len(), &|at| &*self.services()[at].id),
            Axis::Task => {
                let tasks = self.tasks.as_deref().unwrap_or_default();
                list(tasks.len(), &|at| &*tasks[at].id)
            }
            Axis::TaskShift => list(self.task_shifts().len(), &|at| &*self.task_shifts()[at].id),
            Axis::Source => list(Source::ALL.len(), &|at| Source::ALL[at].word()),
            _ => Vec::new(),
        }
    }

    /// The services, none where the file has none.
    pub fn services(&self) -> &[Service] {
        self.services.as_deref().unwrap_or_default()
    }

    /// The shifts of tasks, none where the file has none.
    pub fn task_shifts(&self) -> &[TaskShift] {
        self.task_shifts.as_deref().unwrap_or_default()
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
