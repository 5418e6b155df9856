//! A series: dimensions, the members of each, and one flat row-major list of figures.

use super::quantity::Unit;
use crate::plain::{Values, choice, record};

choice! {
    /// An axis that figures can vary on.
    Axis {
        /// Members are ids of professions
        Profession = "profession",
        /// Members are ids of regions
        Region = "region",
        /// Members are ids of sectors
        Sector = "sector",
        /// Members are F, M or T
        Sex = "sex",
        /// Members are single ages "34", bands "25-34" or an open band "75+"
        Age = "age",
        /// Members are years "2024"
        Year = "year",
        /// Members are years of study "1", "2" …
        StudyYear = "study_year",
        /// Members are ids of services
        Service = "service",
        /// Members are ids of tasks
        Task = "task",
        /// Members are ids of task shifts
        TaskShift = "task_shift",
        /// Members are sources of a supply by cumulative outflow
        Source = "source",
        /// Members are whole years since the end of training "1", "5" …
        YearsSince = "years_since_training",
        /// Members are ids of the professions that people move to
        ToProfession = "to_profession",
        /// Members are ids of the regions that people move to
        ToRegion = "to_region",
        /// Members are ids of the sectors that people move to
        ToSector = "to_sector",
    }
}

choice! {
    /// Who is counted: licensed ⊇ professionally active ⊇ practising.
    Definition {
        /// Licensed to practise
        Licensed = "licensed",
        /// Professionally active
        Active = "active",
        /// Practising, with direct contact to patients
        Practising = "practising",
    }
}

choice! {
    /// How an amount in an age band is divided over single ages.
    Split {
        /// Monotone cubic on the cumulative amounts
        Monotone = "monotone",
        /// Evenly
        Uniform = "uniform",
        /// Cubic on the cumulative amounts with slopes from the neighbouring bands (PCHIP)
        Pchip = "pchip",
        /// Sprague's formula for bands of five years; the monotone cubic where it would fall below zero
        Sprague = "sprague",
    }
}

choice! {
    /// How years between two stated ones are filled.
    Between {
        /// Straight line between the neighbours
        Linear = "linear",
        /// A value holds until the next stated year
        Step = "step",
    }
}

choice! {
    /// What holds after the last stated year.
    Beyond {
        /// The last value goes on
        Hold = "hold",
        /// The line through the last two values goes on
        Linear = "linear",
    }
}

record! {
    /// One dimension of a series.
    Dim {
        /// The axis.
        axis: Axis,
        /// Its members, in the order of the figures.
        values: Vec<String>,
    }
}

record! {
    /// A remark of the source on one figure.
    Flag {
        /// Position of the figure, one index a dimension.
        cell: Vec<i32>,
        /// The flag, as the source writes it.
        flag: String,
    }
}

record! {
    /// Figures in bulk.
    Series {
        /// Short name by which parameters refer to it.
        id: String,
        /// Name as printed.
        name: Option<String>,
        /// Unit of every figure.
        unit: Unit,
        /// Who is counted, for a stock.
        definition: Option<Definition>,
        /// Dimensions, outermost first.
        dims: Vec<Dim>,
        /// Figures, row-major: the last dimension runs fastest; null where missing.
        values: Values,
        /// Oldest completed age assumed in an open band whose amount is divided over single ages.
        open_age_upper: Option<i32>,
        /// Share by which each age of an open band holds fewer than the age below it, above 0 and below 1; in
        /// place of an oldest age.
        open_age_tail: Option<f64>,
        /// How amounts in bands are divided; monotone where not stated.
        split: Option<Split>,
        /// How years between the stated ones are filled; every year is needed where not stated.
        between: Option<Between>,
        /// What holds after the last stated year; it must be the last of the forecast where not stated.
        beyond: Option<Beyond>,
        /// Share of the true total that the source sees.
        coverage: Option<f64>,
        /// Producer, table and year.
        source: Option<String>,
        /// Licence of the figures.
        licence: Option<String>,
        /// Date of the source.
        date: Option<String>,
        /// File, sheet and rows that the figures were read from.
        origin: Option<String>,
        /// What was done to the figures, and what to be careful about.
        note: Option<String>,
        /// Flags of the source.
        flags: Option<Vec<Flag>>,
    }
}

#[cfg(feature = "full")]
impl Series {
    /// A series with its figures, of which nothing else is said yet.
    pub fn bare(id: String, unit: Unit, dims: Vec<Dim>, values: Vec<f64>) -> Series {
        Series {
            id,
            name: None,
            unit,
            definition: None,
            dims,
            values: Values(values),
            open_age_upper: None,
            open_age_tail: None,
            split: None,
            between: None,
            beyond: None,
            coverage: None,
            source: None,
            licence: None,
            date: None,
            origin: None,
            note: None,
            flags: None,
        }
    }

    /// Where a figure stands on each dimension, by its index.
    pub fn positions(&self, index: usize) -> Vec<usize> {
        let sizes: Vec<usize> = self.dims.iter().map(|dim| dim.values.len()).collect();
        positions_in(&sizes, index)
    }

    /// The members of a figure, by its index.
    pub fn members(&self, index: usize) -> Vec<&str> {
        let places = self.positions(index);
        self.dims.iter().zip(places).map(|(dim, at)| dim.values[at].as_str()).collect()
    }
}

/// Where the figure of an index stands on each axis of a row-major table.
#[cfg(feature = "full")]
pub fn positions_in(sizes: &[usize], index: usize) -> Vec<usize> {
    let mut rest = index;
    let mut positions = vec![0; sizes.len()];
    for (position, size) in positions.iter_mut().zip(sizes).rev() {
        *position = rest % size;
        rest /= size;
    }
    positions
}
