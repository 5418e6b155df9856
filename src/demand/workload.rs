//! Demand by workload: WHO's workload indicators of staffing need (WISN).
//!
//! ```text
//! AWT = (days − holidays − leave − sick − other)·hours          available working time of a worker
//! N   = Σ volume/(AWT/unit time) · 1/(1−Σ CAS) + Σ heads·IAS/AWT
//! ```
//!
//! A category allowance is a share of the working time: one in hours is divided by the hours of the same
//! span of time, of which a week has days/52 working days and a month days/12. Facilities are summed before
//! anything is divided.

use super::Case;
use super::utilisation;
use crate::lists::list;
use crate::project::{Per, Volumes as Growth, Workload};

/// Weeks and months in a year, as the method counts them.
const WEEKS: f64 = 52.0;
const MONTHS: f64 = 12.0;

/// What a facility needs of a cadre.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Needed {
    /// AWT in hours a year.
    pub available_hours: f64,
    /// Staff for the activities, before allowances.
    pub activities_fte: f64,
    /// 1/(1−Σ CAS)
    pub category_factor: f64,
    /// Staff for what only some do.
    pub individual_fte: f64,
}

impl Needed {
    /// From the inputs of a facility.
    pub fn of(workload: &Workload) -> Needed {
        let off = [workload.holidays, workload.annual_leave, workload.sick_leave, workload.other_leave];
        let mut days = workload.days_per_year;
        for off in off.into_iter().flatten() {
            days -= off;
        }
        let available_hours = days * workload.hours_per_day;
        let span_hours = |per: Option<Per>| match per {
            Some(Per::Day) => workload.hours_per_day,
            Some(Per::Week) => workload.hours_per_day * workload.days_per_year / WEEKS,
            Some(Per::Month) => workload.hours_per_day * workload.days_per_year / MONTHS,
            Some(Per::Year) | None => available_hours,
        };
        let mut activities_fte = 0.0;
        for activity in &workload.activities {
            // Either is stated, and only one.
            let hours = match (activity.minutes, activity.per_hour) {
                (Some(minutes), _) => minutes / 60.0,
                (None, Some(per_hour)) => 1.0 / per_hour,
                (None, None) => f64::NAN,
            };
            activities_fte += activity.volume * hours / available_hours;
        }
        let mut shares = 0.0;
        for allowance in workload.category_allowances.iter().flatten() {
            shares += match (allowance.share, allowance.hours) {
                (Some(share), _) => share,
                (None, Some(hours)) => hours / span_hours(allowance.per),
                (None, None) => f64::NAN,
            };
        }
        let mut individual_fte = 0.0;
        for allowance in workload.individual_allowances.iter().flatten() {
            individual_fte += allowance.heads * allowance.hours / span_hours(allowance.per);
        }
        Needed { available_hours, activities_fte, category_factor: 1.0 / (1.0 - shares), individual_fte }
    }

    /// Staff for the activities with everybody's allowances.
    pub fn with_allowances_fte(&self) -> f64 {
        self.activities_fte * self.category_factor
    }

    /// N: all staff.
    pub fn fte(&self) -> f64 {
        self.with_allowances_fte() + self.individual_fte
    }
}

/// D(t) = Σ over facilities of N, absolute; the activities move with the volumes, what only some do stays.
pub fn demand_fte(case: &Case<'_>, growth: Option<Growth>) -> Vec<f64> {
    let driver = match growth {
        None | Some(Growth::Constant) => vec![1.0; case.years()],
        Some(Growth::Population) => case.population().totals(case.region),
        Some(Growth::Utilisation) => utilisation::driver(case),
    };
    let (mut moving, mut fixed) = (0.0, 0.0);
    for load in case.plan.workloads.iter() {
        if load.profession == case.profession && load.region == case.region {
            let needed = Needed::of(&load.workload);
            moving += needed.with_allowances_fte();
            fixed += needed.individual_fte;
        }
    }
    list(driver.len(), &|year| moving * (driver[year] / driver[0]) + fixed)
}
