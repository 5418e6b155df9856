//! The workload of facilities (WISN), with the sums of regions and of the country: what is needed and who
//! is there are summed before anything is divided, and no ratio is averaged.

use crate::demand::workload::Needed;
use crate::forecast::grid::REGION;
use crate::forecast::plan::{Load, Plan};

/// The workload of one facility or of several.
#[derive(Debug, Clone, PartialEq)]
pub struct Sum {
    /// The profession.
    pub profession: usize,
    /// The region; `None` for all.
    pub region: Option<usize>,
    /// The facility's position; `None` for several.
    pub facility: Option<usize>,
    /// AWT in hours a year; `None` where facilities differ.
    pub available_hours: Option<f64>,
    /// Staff for the activities, before allowances.
    pub activities_fte: f64,
    /// 1/(1−Σ CAS); `None` for several facilities.
    pub category_factor: Option<f64>,
    /// Staff for what only some do.
    pub individual_fte: f64,
    /// Staff that is needed.
    pub needed_fte: f64,
    /// Staff that is there; `None` where not stated for each.
    pub staff_fte: Option<f64>,
}

impl Sum {
    fn of(load: &Load, facility: usize) -> Sum {
        let needed = Needed::of(&load.workload);
        Sum {
            profession: load.profession,
            region: Some(load.region),
            facility: Some(facility),
            available_hours: Some(needed.available_hours),
            activities_fte: needed.activities_fte,
            category_factor: Some(needed.category_factor),
            individual_fte: needed.individual_fte,
            needed_fte: needed.fte(),
            staff_fte: load.workload.staff_fte,
        }
    }

    fn add(&mut self, other: &Sum) {
        self.available_hours = self.available_hours.filter(|hours| other.available_hours == Some(*hours));
        self.activities_fte += other.activities_fte;
        self.category_factor = None;
        self.individual_fte += other.individual_fte;
        self.needed_fte += other.needed_fte;
        self.staff_fte = match (self.staff_fte, other.staff_fte) {
            (Some(staff), Some(more)) => Some(staff + more),
            _ => None,
        };
    }

    /// Staff − needed; negative is a shortage.
    pub fn difference_fte(&self) -> Option<f64> {
        self.staff_fte.map(|staff| staff - self.needed_fte)
    }

    /// Staff / needed.
    pub fn ratio(&self) -> Option<f64> {
        self.staff_fte.map(|staff| staff / self.needed_fte).filter(|ratio| ratio.is_finite())
    }
}

/// One entry a facility of the professions that are wanted, then each profession's regions, then its
/// country. Where there is one region, it is the country.
pub fn sums(plan: &Plan, wanted: &dyn Fn(usize) -> bool) -> Vec<Sum> {
    let mut facilities = Vec::new();
    for (number, load) in plan.workloads.iter().enumerate() {
        if wanted(load.profession) {
            facilities.push(Sum::of(load, number));
        }
    }
    let mut sums = facilities.clone();
    for profession in 0..plan.supply.len() {
        let regions = plan.grid.count[REGION];
        for region in (0..regions).filter(|_| regions > 1).map(Some).chain([None]) {
            let mut sum: Option<Sum> = None;
            for facility in &facilities {
                if facility.profession != profession || (region.is_some() && facility.region != region) {
                    continue;
                }
                match &mut sum {
                    Some(sum) => sum.add(facility),
                    None => sum = Some(Sum { region, facility: None, ..facility.clone() }),
                }
            }
            sums.extend(sum);
        }
    }
    sums
}
