//! The required intake of several scenarios and years, each low, middle and high.
//!
//! Which of a parameter's bounds lowers the intake depends on the target year, so each bound is tried alone,
//! on the base or, where it may act otherwise there, on the scenario; then those that lower it are taken
//! together, and those that raise it.

use super::Forecaster;
use crate::forecast::resolve::is_about;
use crate::plain::{Place, Problem};
use crate::policy::required_intake::Steered;
use crate::project::{Change, Operation, Quantity};
use crate::requests::{Advice, AdviceLine, AdviceRequest, Choice};

/// The bounds of one quantity as they stand for a profession: the low and the high one, where stated.
struct Bounds {
    quantity: Quantity,
    changes: Vec<Change>,
}

impl Forecaster {
    /// The required intake of the base and of scenarios for each target year, with its range.
    ///
    /// # Errors
    /// Problems of a scenario or of a bound, an unknown profession or scenario, or a year outside the
    /// forecast.
    pub fn advice(&self, request: &AdviceRequest) -> Result<Advice, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let (from_year, from) = self.first_steerable(profession, request.from_year)?;
        let root = Place::ROOT;
        let mut targets = Vec::new();
        for (number, year) in request.target_years.iter().enumerate() {
            let place = root.field("target_years").entry(number).path();
            targets.push(self.year(&place, *year, self.project.axes.base_year + 1)?);
        }
        let mut scenarios = vec![None];
        match &request.scenarios {
            None => {
                for scenario in self.project.scenarios() {
                    scenarios.push(Some(Choice::Named(scenario.id.clone())));
                }
            }
            Some(asked) => scenarios.extend(asked.iter().cloned().map(Some)),
        }
        let place = root.field("scenarios");
        let bounds = self.bounds(profession);
        let mut moving: Vec<Quantity> = Vec::new();
        let mut lines = Vec::new();
        let mut base: Option<(Steered, Vec<Vec<Steered>>)> = None;
        for (number, scenario) in scenarios.iter().enumerate() {
            // The base, which is asked for by nobody, stands before the others.
            let here = place.entry(number.saturating_sub(1));
            let changes = self.changes_at(scenario, &here)?;
            let with = |added: &[Change]| -> Result<Steered, Vec<Problem>> {
                // What a scenario sets it sets, whatever the range of it is.
                Ok(Steered::of(&self.changed(&[added, changes].concat(), &here)?, profession, from))
            };
            let middle = with(&[])?;
            // A bound of what the scenario leaves alone pulls the way it does in the base, as long as the
            // intake is on the same side of none at all. One that moves nothing there may move something
            // here, and what multiplies a change of either sign goes by what the scenario makes of it.
            let like_base = base.as_ref().is_some_and(|(stated, _)| {
                let side =
                    |steered: &Steered, target: usize| steered.intake(target).map(|intake| intake > 0.0);
                targets.iter().all(|target| side(stated, *target) == side(&middle, *target))
            });
            let mut alone = Vec::new();
            for (at, bound) in bounds.iter().enumerate() {
                let mut ends = Vec::new();
                let idle = base.as_ref().is_some_and(|(stated, ends)| {
                    let same = |end: &Steered| targets.iter().all(|t| end.intake(*t) == stated.intake(*t));
                    ends[at].iter().all(same)
                });
                let either_way = matches!(
                    bound.quantity,
                    Quantity::TrendYears | Quantity::IncomeElasticity | Quantity::HealthyAgeing
                );
                let own = changes.iter().any(|change| change.quantity == bound.quantity);
                if !like_base || idle || either_way || own {
                    for change in &bound.changes {
                        ends.push(with(std::slice::from_ref(change))?);
                    }
                }
                alone.push(ends);
            }
            let mut together: Vec<(Vec<Change>, Steered)> = Vec::new();
            for (target, target_year) in targets.iter().zip(&request.target_years) {
                let mut range = [middle.intake(*target); 2];
                for (range, sign) in range.iter_mut().zip([-1.0, 1.0]) {
                    let mut kept = Vec::new();
                    for (at, (bound, own)) in bounds.iter().zip(&alone).enumerate() {
                        let (stated, ends) = match &base {
                            Some((stated, ends)) if own.is_empty() => (stated, &ends[at]),
                            _ => (&middle, own),
                        };
                        let Some(mut furthest) = stated.intake(*target) else { continue };
                        let mut change = None;
                        for (end, steered) in bound.changes.iter().zip(ends) {
                            if let Some(moved) =
                                steered.intake(*target).filter(|moved| (moved - furthest) * sign > 0.0)
                            {
                                furthest = moved;
                                change = Some(end.clone());
                            }
                        }
                        if change.is_some() && !moving.contains(&bound.quantity) {
                            moving.push(bound.quantity);
                        }
                        kept.extend(change);
                    }
                    if kept.is_empty() {
                        continue;
                    }
                    let known = match together.iter().position(|(changes, _)| *changes == kept) {
                        Some(known) => known,
                        None => {
                            let steered = with(&kept)?;
                            together.push((kept, steered));
                            together.len() - 1
                        }
                    };
                    *range = together[known].1.intake(*target);
                }
                let (supply_fte, demand_fte) = (middle.supply_fte[*target], middle.demand_fte[*target]);
                lines.push(AdviceLine {
                    scenario: scenario.clone(),
                    target_year: *target_year,
                    low: range[0],
                    middle: middle.intake(*target),
                    high: range[1],
                    shortage_share: Some((demand_fte - supply_fte) / demand_fte)
                        .filter(|share| share.is_finite()),
                    demand_fte,
                    supply_fte,
                });
            }
            if base.is_none() {
                base = Some((middle, alone));
            }
        }
        let mut quantities = Vec::new();
        for bound in bounds.iter().filter(|bound| moving.contains(&bound.quantity)) {
            quantities.push(bound.quantity);
        }
        Ok(Advice {
            stamp: self.stamp(&None),
            profession: request.profession.clone(),
            from_year,
            quantities,
            lines,
        })
    }

    /// The changes to the bounds that the project states for a profession or for all.
    fn bounds(&self, profession: usize) -> Vec<Bounds> {
        let mut bounds = Vec::new();
        for quantity in Quantity::ALL {
            let mut stated = [false; 2];
            for number in self.project.stating(*quantity) {
                let parameter = &self.project.parameters[number];
                if is_about(parameter, &self.project, profession) {
                    stated[0] |= parameter.low.is_some();
                    stated[1] |= parameter.high.is_some();
                }
            }
            let mut changes = Vec::new();
            for (op, stated) in [Operation::Low, Operation::High].into_iter().zip(stated) {
                if stated && quantity.operations().contains(&op) {
                    let scope = Some(self.scope(Some(profession), *quantity, None));
                    changes.push(Change {
                        quantity: *quantity,
                        scope,
                        op,
                        amount: 1.0,
                        ramp: None,
                        reason: None,
                    });
                }
            }
            if !changes.is_empty() {
                bounds.push(Bounds { quantity: *quantity, changes });
            }
        }
        bounds
    }
}
