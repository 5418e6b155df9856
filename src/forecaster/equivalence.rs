//! How many trainees small changes of a plan are worth.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::plain::{Place, Problem};
use crate::policy::equivalence::small_changes;
use crate::policy::required_intake::Steered;
use crate::requests::{Equivalence, EquivalenceLine, EquivalenceRequest};

impl Forecaster {
    /// What small changes do to the gap of a target year, each alone on top of the scenario, and how many
    /// starters a year would do the same. A change that leads a quantity out of its range is left out.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn equivalence(&self, request: &EquivalenceRequest) -> Result<Equivalence, Vec<Problem>> {
        let axes = &self.project.axes;
        let profession = self.profession(&request.profession)?;
        let (from_year, from) = self.first_steerable(profession, request.from_year)?;
        let target = self.year("target_year", request.target_year, axes.base_year + 1)?;
        let scenario = self.changes(&request.scenario)?;
        let plan = self.plan(&request.scenario)?;
        let gaps = |plan: &Plan| {
            let balance = Balance::of(plan, Some(profession), Detail::default());
            list(axes.year_count(), &|year| balance.gap_fte(profession, None, year))
        };
        let before = gaps(&plan);
        let per_trainee_fte = Steered::of(&plan, profession, from).answer(target).per_trainee_fte;
        let mut lines = Vec::new();
        for small in small_changes(&self.project, &plan, profession, from) {
            let together = [scenario, &small.changes].concat();
            let Ok(plan) = self.changed(&together, &Place::ROOT) else { continue };
            let after = gaps(&plan);
            let gap_change_fte = after[target] - before[target];
            let first = (0..after.len()).find(|year| after[*year] != before[*year]);
            lines.push(EquivalenceLine {
                change: small.change,
                task_shift: small.task_shift,
                changes: small.changes,
                gap_change_fte,
                // Of next to nobody who arrives no number of starters is enough.
                trainees: Some(gap_change_fte / per_trainee_fte)
                    .filter(|trainees| per_trainee_fte > 0.0 && trainees.is_finite()),
                first_effect_year: first.map(|year| axes.base_year + year as i32),
                years_until_effect: first.map(|year| year as i32),
            });
        }
        Ok(Equivalence {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            target_year: request.target_year,
            from_year,
            per_trainee_fte,
            gap_fte: before[target],
            lines,
        })
    }
}
