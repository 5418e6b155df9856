//! The template workbook: what a forecast needs as sheets to be filled in, one a category of the Minimum
//! Planning Data Requirements, written in the user's language and read in any.
//!
//! The first row of every sheet is hidden and names its columns; a hidden sheet pairs the words of the
//! drop-downs with what they stand for. So a filled template says in itself what everything means.

#[cfg(feature = "workbook")]
mod ods;
#[cfg(feature = "tables")]
pub mod read;
#[cfg(feature = "workbook")]
pub mod write;
#[cfg(feature = "workbook")]
mod xlsx;

use crate::plain::choice;
use crate::project::{Axis, Quantity};

/// What stands first in the hidden row of a sheet, before its name.
pub const MARK: &str = "hwf-template-1:";
/// Name of the sheet that pairs words with what they stand for.
pub const LISTS: &str = "lists";
/// First row of entries, counted from 1: below the hidden names, the title, the explanation and the headings.
pub const FIRST_ROW: usize = 5;

choice! {
    /// A sheet of the template.
    Page {
        /// What the project is about
        Project = "project",
        /// Which professions are planned
        Professions = "professions",
        /// Who works today
        LabourForce = "labour_force",
        /// Who is trained
        Training = "training",
        /// Who retires, leaves or dies
        Retirement = "retirement",
        /// Who comes from abroad
        MigrationIn = "migration_in",
        /// Who goes abroad
        MigrationOut = "migration_out",
        /// Who lives in the country
        Population = "population",
        /// Who uses how much care
        HealthConsumption = "health_consumption",
        /// How much work there is
        Demand = "demand",
    }
}

choice! {
    /// A line of the sheet on the project.
    About {
        /// Title
        Title = "title",
        /// Country, two letters
        Country = "country",
        /// Author
        Author = "author",
        /// Year of the stock
        BaseYear = "base_year",
        /// Last year of the forecast
        LastYear = "last_year",
        /// Oldest age at which anybody works, where the oldest group is open
        OldestAge = "oldest_age",
        /// Hours a week of a full-time equivalent
        FteHours = "fte_hours",
    }
}

choice! {
    /// A column of the sheet on professions.
    ProfessionColumn {
        /// Name
        Name = "name",
        /// ISCO-08 code
        Isco = "isco_08",
        /// How demand is computed
        Method = "demand_method",
        /// Unmet demand of the base year
        Unmet = "unmet_demand",
    }
}

choice! {
    /// How the demand of a profession is computed.
    DemandChoice {
        /// As in the base year
        Constant = "constant",
        /// With the number of inhabitants
        Population = "population",
        /// With inhabitants by sex and age and their use of care
        Utilisation = "utilisation",
        /// By a density that is stated
        Density = "density",
        /// As stated year by year
        Stated = "stated",
    }
}

choice! {
    /// A column of the sheets of figures.
    Column {
        /// What is stated
        Measure = "measure",
        /// Profession
        Profession = "profession",
        /// Region
        Region = "region",
        /// Sex
        Sex = "sex",
        /// Age or age group
        Age = "age",
        /// Year
        Year = "year",
        /// Figure
        Value = "value",
        /// Low figure
        Low = "low",
        /// High figure
        High = "high",
        /// Source
        Source = "source",
        /// Note
        Note = "note",
    }
}

impl Column {
    /// The axis whose members it holds, but for professions.
    pub fn axis(self) -> Option<Axis> {
        match self {
            Column::Region => Some(Axis::Region),
            Column::Sex => Some(Axis::Sex),
            Column::Age => Some(Axis::Age),
            Column::Year => Some(Axis::Year),
            _ => None,
        }
    }
}

/// Rows that a new template has for a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// One a profession
    One,
    /// One a profession and sex
    BySex,
    /// One a profession, sex and age group
    ByAge,
    /// One a profession and year
    ByYear,
    /// One a profession and year, from the years before the base year on
    ByPastYear,
    /// One a sex and age group of the workforce, for all professions
    AllByAge,
    /// One a sex and age group of the population, in the base year and the last one
    PopulationByYear,
    /// One a sex and age group of the population
    Population,
}

impl Page {
    /// What a sheet of figures can state, with the rows that a new one has.
    pub fn quantities(self) -> &'static [(Quantity, Rows)] {
        use Quantity as Q;
        match self {
            Page::Project | Page::Professions => &[],
            Page::LabourForce => &[
                (Q::Stock, Rows::ByAge),
                (Q::FtePerHead, Rows::BySex),
                (Q::Participation, Rows::One),
                (Q::ForeignTrained, Rows::One),
            ],
            Page::Training => &[
                (Q::Intake, Rows::ByPastYear),
                (Q::TrainingDuration, Rows::One),
                (Q::InternalYield, Rows::One),
                (Q::EntryShare, Rows::One),
                (Q::GraduateProfile, Rows::ByAge),
                (Q::TrainingCapacity, Rows::One),
            ],
            Page::Retirement => {
                &[(Q::Retirement, Rows::ByAge), (Q::Exit, Rows::One), (Q::Mortality, Rows::AllByAge)]
            }
            Page::MigrationIn => &[(Q::Immigration, Rows::One), (Q::ImmigrationProfile, Rows::ByAge)],
            Page::MigrationOut => &[(Q::Emigration, Rows::One)],
            Page::Population => &[(Q::Population, Rows::PopulationByYear)],
            Page::HealthConsumption => {
                &[(Q::CareUse, Rows::Population), (Q::CareDependency, Rows::Population)]
            }
            Page::Demand => {
                &[(Q::TargetDensity, Rows::One), (Q::StatedDemand, Rows::ByYear), (Q::Vacancies, Rows::One)]
            }
        }
    }
}
