//! The joiners that close the gap of a target year, whoever they are.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::plain::Problem;
use crate::policy::required_entries::required_entries;
use crate::requests::{NoAnswer, NoAnswerReason, RequiredEntries, RequiredIntakeRequest};

impl Forecaster {
    /// The constant yearly number of joiners that closes the gap of a target year.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn required_entries(&self, request: &RequiredIntakeRequest) -> Result<RequiredEntries, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let (from_year, from) = self.first_steerable(profession, request.from_year)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        let plan = self.plan(&request.scenario)?;
        // Without ages nobody can join at one.
        let answer = match plan.has_ages(profession) {
            true => Some(required_entries(&plan, profession, target, from)),
            false => None,
        };
        let entries = answer.as_ref().and_then(|answer| answer.entries);
        let too_early = answer.is_some() && from > target;
        let no_answer = NoAnswer {
            reason: if too_early { NoAnswerReason::TooEarly } else { NoAnswerReason::NoTraineeEnters },
            first_year: too_early.then_some(from_year),
        };
        Ok(RequiredEntries {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            target_year: request.target_year,
            from_year,
            entries,
            planned_entries: answer.as_ref().and_then(|answer| answer.planned_entries),
            per_entry_fte: answer.as_ref().map_or(0.0, |answer| answer.per_entry_fte),
            supply_without_fte: answer.as_ref().map(|answer| answer.supply_without_fte),
            demand_fte: match &answer {
                Some(answer) => answer.demand_fte,
                None => Balance::of(&plan, Some(profession), Detail::default())
                    .demand_fte(profession, None, target),
            },
            no_answer: entries.is_none().then_some(no_answer),
        })
    }
}
