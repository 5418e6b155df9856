//! Demand by services: who uses them, how many full-time equivalents a use takes, and who works them.

use super::Case;
use crate::FULL;
use crate::forecast::grid::{PROFESSION, REGION};
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::project::{Demand, Quantity};

/// Σ over sexes and ages of population × use, or × prevalence, by service, region and year: the same for
/// every profession, so taken once a run.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Volumes {
    /// Uses of each service a year: `[service][region][year]`; empty where no method reads them.
    uses: Vec<Vec<Vec<f64>>>,
    /// Persons with each condition.
    cases: Vec<Vec<Vec<f64>>>,
}

impl Volumes {
    /// Everything that they are made of.
    pub const READ: [Quantity; 6] = [
        Quantity::Population,
        Quantity::ServiceUse,
        Quantity::Prevalence,
        Quantity::LifeExpectancyGain,
        Quantity::HealthyAgeing,
        Quantity::HealthyAgeingFrom,
    ];

    /// The volumes that the methods of a plan read.
    pub fn of(plan: &Plan) -> Volumes {
        let professions = 0..plan.grid.count[PROFESSION];
        let demands: Vec<&Demand> = professions.flat_map(|profession| plan.demands(profession)).collect();
        let of = |quantity: Quantity, wanted: &dyn Fn(&Demand) -> bool| match plan.population() {
            Some(population) if FULL && demands.iter().any(|demand| wanted(demand)) => {
                let field = plan.field(quantity);
                let weights = |service, region| population.weights(field, [0, region, 0, 0, 0, 0, service]);
                let alike = !field.varies(REGION) && !population.ages_by_region();
                list(plan.service_count(), &|service| {
                    let all = alike.then(|| weights(service, 0));
                    list(plan.grid.count[REGION], &|region| match &all {
                        Some(all) => population.weighted(region, all),
                        None => population.weighted(region, &weights(service, region)),
                    })
                })
            }
            _ => Vec::new(),
        };
        Volumes {
            uses: of(Quantity::ServiceUse, &|demand| matches!(demand, Demand::Services { .. })),
            cases: of(Quantity::Prevalence, &|demand| matches!(demand, Demand::Needs { .. })),
        }
    }

    /// Persons with a condition in a region by year.
    pub(super) fn cases(&self, service: usize, region: usize) -> &[f64] {
        &self.cases[service][region]
    }
}

/// Σ_{x,a} Pop·use_j[x,a,t] · FTE per use_j(t) · mix[j,p](t): absolute, before the changes of the service.
pub fn service_fte(case: &Case<'_>, service: usize, year: usize) -> f64 {
    let uses = case.plan.volumes().uses[service][case.region][year];
    let per_use = case.read_service(Quantity::FtePerUse, service, year);
    uses * per_use * case.read_service(Quantity::StaffingMix, service, year)
}

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use crate::plain::{Place, Problems};
    use crate::project::{Change, Operation, Project};

    #[test]
    fn a_changed_plan_keeps_volumes_only_where_they_are_still_true() {
        let (mut read, mut same) = (0, 0);
        for bytes in [
            &include_bytes!("../../www/samples/norway-helsemod.hwf.json")[..],
            include_bytes!("../../www/samples/needs-oral-health.hwf.json"),
            include_bytes!("../../www/samples/medland.hwf.json"),
        ] {
            let (project, _) = Project::read(bytes).expect("a sample");
            let plan = Plan::base(&project, &mut Problems::default());
            let before = plan.volumes();
            for quantity in Quantity::ALL {
                let change = Change {
                    quantity: *quantity,
                    scope: None,
                    op: Operation::Scale,
                    amount: 0.9,
                    ramp: None,
                    reason: None,
                };
                let mut problems = Problems::default();
                let changed = plan.changed(&project, &[change], &Place::ROOT, &mut problems);
                if problems.is_fatal() {
                    continue;
                }
                // What no method reads is not a number, which is not itself.
                let text = |volumes: &Volumes| format!("{volumes:?}");
                let fresh = text(&Volumes::of(&changed));
                assert!(text(&changed.volumes()) == fresh, "{quantity:?}");
                let is_same = fresh == text(&before);
                same += usize::from(is_same);
                read += usize::from(!is_same);
            }
        }
        assert!(read >= 5 && same >= 30, "{read} changed, {same} kept");
    }
}
