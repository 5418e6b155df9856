//! What the shifts of tasks do in a year, and the workload of facilities.

use super::Forecaster;
use crate::plain::Problem;
use crate::policy::tasks::tasks;
use crate::policy::workload::sums;
use crate::requests::{TaskLine, Tasks, TasksRequest, WorkloadLine, WorkloadRequest, Workloads};

impl Forecaster {
    /// What the shifts of tasks do in a year, all regions together.
    ///
    /// # Errors
    /// Problems of the scenario, or a year outside the forecast.
    pub fn tasks(&self, request: &TasksRequest) -> Result<Tasks, Vec<Problem>> {
        let axes = &self.project.axes;
        let year = self.year("year", request.year, axes.base_year)?;
        let plan = self.plan(&request.scenario)?;
        let mut lines = Vec::new();
        for (shift, moved) in axes.task_shifts().iter().zip(tasks(&plan, year)) {
            lines.push(TaskLine {
                task_shift: shift.id.clone(),
                task: shift.task.clone(),
                from: shift.from.clone(),
                to: shift.to.clone(),
                task_minutes: moved.task_minutes,
                moved_minutes: moved.minutes,
                from_fte: moved.from_fte,
                to_fte: moved.to_fte,
            });
        }
        Ok(Tasks { stamp: self.stamp(&request.scenario), year: request.year, lines })
    }

    /// The workload of facilities as stated for the base year, with the sums of regions and of the country.
    ///
    /// # Errors
    /// An unknown profession.
    pub fn workload(&self, request: &WorkloadRequest) -> Result<Workloads, Vec<Problem>> {
        let axes = &self.project.axes;
        let only = match &request.profession {
            Some(id) => Some(self.profession(id)?),
            None => None,
        };
        let mut lines = Vec::new();
        for sum in sums(&self.base, &|profession| only.is_none_or(|only| only == profession)) {
            let name = |id: Option<&String>| id.cloned().unwrap_or_else(|| "T".to_owned());
            lines.push(WorkloadLine {
                profession: axes.professions[sum.profession].id.clone(),
                region: name(sum.region.map(|region| &axes.regions[region].id)),
                facility: name(sum.facility.map(|at| &self.project.workloads()[at].facility)),
                available_hours: sum.available_hours,
                activities_fte: sum.activities_fte,
                category_factor: sum.category_factor,
                individual_fte: sum.individual_fte,
                needed_fte: sum.needed_fte,
                staff_fte: sum.staff_fte,
                difference_fte: sum.difference_fte(),
                ratio: sum.ratio(),
            });
        }
        Ok(Workloads { stamp: self.stamp(&None), lines })
    }
}
