//! A parameter: one quantity, for whom it holds, its value and where it comes from.

use super::axes::{Sex, Source};
use super::quantity::{Quantity, Unit};
use super::series::{Axis, Between, Beyond};
use super::uncertainty::Uncertainty;
use crate::plain::{OneInFull, Values, choice, record, tagged};

choice! {
    /// What kind of statement a parameter is.
    Kind {
        /// Measured
        Baseline = "baseline",
        /// Assumed
        Assumption = "assumption",
        /// Ours to decide
        Lever = "lever",
        /// Not ours to decide and not known
        Uncertain = "uncertain",
    }
}

record! {
    /// For whom a parameter or a change holds; a field left out means all.
    Scope {
        /// Id of a profession.
        profession: Option<String>,
        /// Id of a region.
        region: Option<String>,
        /// Id of a sector.
        sector: Option<String>,
        /// Sex.
        sex: Option<Sex>,
        /// Id of a service.
        service: Option<String>,
        /// Id of a task.
        task: Option<String>,
        /// Id of a task shift.
        task_shift: Option<String>,
        /// A source of a supply by cumulative outflow.
        source: Option<Source>,
        /// Id of the profession that people move to.
        to_profession: Option<String>,
        /// Id of the region that people move to.
        to_region: Option<String>,
        /// Id of the sector that people move to.
        to_sector: Option<String>,
    }
}

impl Scope {
    /// Everybody.
    pub const ALL: Scope = Scope {
        profession: None,
        region: None,
        sector: None,
        sex: None,
        service: None,
        task: None,
        task_shift: None,
        source: None,
        to_profession: None,
        to_region: None,
        to_sector: None,
    };

    /// The members that the scope names, axis by axis; sexes apart.
    pub fn named(&self) -> [(Axis, Option<&str>); 10] {
        [
            (Axis::Profession, self.profession.as_deref()),
            (Axis::Region, self.region.as_deref()),
            (Axis::Sector, self.sector.as_deref()),
            (Axis::Service, self.service.as_deref()),
            (Axis::Task, self.task.as_deref()),
            (Axis::TaskShift, self.task_shift.as_deref()),
            (Axis::Source, self.source.map(Source::word)),
            (Axis::ToProfession, self.to_profession.as_deref()),
            (Axis::ToRegion, self.to_region.as_deref()),
            (Axis::ToSector, self.to_sector.as_deref()),
        ]
    }
}

tagged! {
    /// A stated value.
    Stated {
        /// One figure for every cell and year.
        Constant = "constant" {
            /// The figure.
            value: f64,
        }
        /// A path over years.
        Path = "path" {
            /// Stated years, ascending.
            years: Vec<i32>,
            /// One figure a stated year.
            values: Values,
            /// How years between the stated ones are filled; every year is needed where not stated.
            between: Option<Between>,
            /// What holds after the last stated year.
            beyond: Option<Beyond>,
        }
        /// The figures of a series.
        Series = "series" {
            /// Id of the series.
            series: String,
        }
    }
}

record! {
    /// What the model computes with.
    Parameter {
        /// Short name of the parameter.
        id: String,
        /// What is stated.
        quantity: Quantity,
        /// For whom it holds.
        scope as "for": Option<Scope>,
        /// The value, also the middle one where low and high are given.
        value: Stated,
        /// Unit; it must be the one of the quantity.
        unit: Unit,
        /// Low value.
        low: Option<Stated>,
        /// High value.
        high: Option<Stated>,
        /// How it can turn out; where it is not stated and low or high is, PERT between them, but for levers.
        uncertainty: OneInFull<Uncertainty>,
        /// Currency of a cost as ISO 4217, such as EUR; for costs only.
        currency: Option<String>,
        /// Year of whose prices a cost is; for costs only.
        price_year: Option<i32>,
        /// What kind of statement it is.
        kind: Kind,
        /// Where it comes from; an assumption where not stated.
        source: Option<String>,
        /// Date of the source.
        date: Option<String>,
        /// What a reader should know.
        note: Option<String>,
    }
}

impl Stated {
    /// Whether it is the figures of a series.
    pub fn is_series(&self, id: &str) -> bool {
        matches!(self, Stated::Series { series } if series == id)
    }
}

impl Parameter {
    /// Whether its value, or its low or high one, is the figures of a series.
    pub fn reads(&self, id: &str) -> bool {
        let bounds = [&self.low, &self.high];
        self.value.is_series(id) || bounds.into_iter().flatten().any(|stated| stated.is_series(id))
    }
}
