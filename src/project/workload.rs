//! Workload of a cadre in a facility by activity standards: the inputs of WHO's WISN method.

use crate::plain::{choice, record};

choice! {
    /// In which span of working time a standard is stated.
    Per {
        /// A working day
        Day = "day",
        /// A week of days per year / 52
        Week = "week",
        /// A month of days per year / 12
        Month = "month",
        /// A year: the available working time
        Year = "year",
    }
}

record! {
    /// A health service activity with its yearly volume and its standard.
    Activity {
        /// Name as printed.
        name: String,
        /// Times a year that it is done in the facility.
        volume: f64,
        /// Minutes that a worker needs for it once; stated here or as a rate.
        minutes: Option<f64>,
        /// Times that a worker can do it in an hour; stated here or as minutes.
        per_hour: Option<f64>,
    }
}

record! {
    /// Work that every member of the cadre does beside the activities.
    CategoryAllowance {
        /// Name as printed.
        name: String,
        /// Share of the working time; stated here or in hours.
        share: Option<f64>,
        /// Hours in a span of working time; stated here or as a share.
        hours: Option<f64>,
        /// The span; a year where not stated.
        per: Option<Per>,
    }
}

record! {
    /// Work that only some members of the cadre do.
    IndividualAllowance {
        /// Name as printed.
        name: String,
        /// How many do it.
        heads: f64,
        /// Hours of each in a span of working time.
        hours: f64,
        /// The span; a year where not stated.
        per: Option<Per>,
    }
}

record! {
    /// The workload of one cadre in one facility.
    Workload {
        /// Id of the profession.
        profession: String,
        /// Name of the facility.
        facility: String,
        /// Id of the region that it lies in; may be left out where there is one.
        region: Option<String>,
        /// Possible working days in a year: days a week × 52.
        days_per_year: f64,
        /// Public holidays, in days a year.
        holidays: Option<f64>,
        /// Annual leave, in days a year.
        annual_leave: Option<f64>,
        /// Sick leave, in days a year.
        sick_leave: Option<f64>,
        /// Other leave such as training, in days a year.
        other_leave: Option<f64>,
        /// Working hours in a day.
        hours_per_day: f64,
        /// Staff who work there now, in FTE.
        staff_fte: Option<f64>,
        /// Health service activities.
        activities: Vec<Activity>,
        /// What every member does beside them.
        category_allowances: Option<Vec<CategoryAllowance>>,
        /// What only some members do beside them.
        individual_allowances: Option<Vec<IndividualAllowance>>,
    }
}
