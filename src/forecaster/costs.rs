//! What a plan costs, what each of its changes gives for its money, and until when it can wait.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::plain::{Place, Problem, Values};
use crate::policy::costs::{self, Costed};
use crate::policy::last_year::last_year;
use crate::project::{COSTS, Change, Over, Quantity, Ramp, Source, Supply};
use crate::requests::*;

/// FTE gained below this share of the supply are rounding and no gain.
const ROUNDING: f64 = 1e-12;

/// One profession in one year: what costs and dates are told of.
struct Target {
    profession: usize,
    year: usize,
}

impl Forecaster {
    /// What the plan of a profession costs, beside the base, and what each change of it gives for its
    /// money.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn costs(&self, request: &CostsRequest) -> Result<Costs, Vec<Problem>> {
        let target = self.target(&request.profession, request.target_year)?;
        let plan = self.plan(&request.scenario)?;
        let plan = Costed::of(&plan, target.profession);
        let base = Costed::of(&self.base, target.profession);
        let mut lines = self.cost_lines(&plan, &base, target.profession);
        let mut levers = Vec::new();
        if let Some(first) = lines.first().filter(|_| is_comparable(&lines)) {
            let mut total = CostLine { item: CostItem::Total, ..first.clone() };
            for line in &lines[1..] {
                let figures =
                    [(&mut total.values, &line.values), (&mut total.base_values, &line.base_values)];
                for (sums, values) in figures {
                    sums.0.iter_mut().zip(&values.0).for_each(|(sum, value)| *sum += value);
                }
            }
            lines.push(total);
            for (number, change) in self.changes(&request.scenario)?.iter().enumerate() {
                // Each by itself on the base, so that the order of the list does not matter; what holds only
                // together with other changes is left out.
                let place = Place::ROOT.field("scenario");
                let Ok(alone) = self.changed(std::slice::from_ref(change), &place) else { continue };
                let alone = Costed::of(&alone, target.profession);
                let cost = alone.total(&base, target.year) - base.total(&base, target.year);
                let fte = alone.supply_fte[target.year] - base.supply_fte[target.year];
                levers.push(LeverCost {
                    change: number as i32,
                    cost,
                    fte,
                    cost_per_fte: per_fte(cost, fte, base.supply_fte[target.year]),
                    last_year: self.last_year(change, &target),
                });
            }
        }
        Ok(Costs {
            stamp: self.stamp(&request.scenario),
            target_year: request.target_year,
            years: self.project.axes.years().split_off(1),
            lines,
            levers,
        })
    }

    /// What scenarios cost one profession, what it gives, and until when it can be
    /// decided.
    ///
    /// # Errors
    /// An unknown profession, a year outside the forecast, or problems of a scenario.
    pub fn scenario_costs(&self, request: &ScenarioCostsRequest) -> Result<ScenarioCosts, Vec<Problem>> {
        let target = self.target(&request.profession, request.target_year)?;
        let base = Costed::of(&self.base, target.profession);
        let stated = self.cost_lines(&base, &base, target.profession);
        let money = stated.first().filter(|_| is_comparable(&stated));
        let total = |plan: &Costed| money.map(|_| plan.total(&base, target.year));
        let mut lines = vec![ScenarioCost {
            scenario: None,
            cost: total(&base),
            fte: 0.0,
            cost_per_fte: None,
            last_year: None,
        }];
        let ids = self.project.scenario_ids();
        let scenarios = match &request.scenarios {
            Some(asked) => asked.clone(),
            None => list(ids.len(), &|at| Choice::Named(ids[at].to_owned())),
        };
        let root = Place::ROOT;
        let place = root.field("scenarios");
        for (number, scenario) in scenarios.into_iter().enumerate() {
            let scenario = Some(scenario);
            let changes = self.changes_at(&scenario, &place.entry(number))?;
            let plan = Costed::of(&self.changed(changes, &place.entry(number))?, target.profession);
            let fte = plan.supply_fte[target.year] - base.supply_fte[target.year];
            let cost = total(&plan);
            let more = cost.zip(lines[0].cost).map(|(cost, base)| cost - base);
            let mut earliest: Option<i32> = None;
            for change in changes {
                if let Some(last) = self.last_year(change, &target) {
                    earliest = Some(earliest.map_or(last, |earliest| earliest.min(last)));
                }
            }
            lines.push(ScenarioCost {
                cost,
                fte,
                cost_per_fte: more.and_then(|more| per_fte(more, fte, base.supply_fte[target.year])),
                last_year: earliest,
                scenario,
            });
        }
        Ok(ScenarioCosts {
            stamp: self.stamp(&None),
            profession: request.profession.clone(),
            target_year: request.target_year,
            currency: money.map(|line| line.currency.clone()),
            price_year: money.and_then(|line| line.price_year),
            lines,
        })
    }

    fn target(&self, profession: &str, year: i32) -> Result<Target, Vec<Problem>> {
        let profession = self.profession(profession)?;
        let year = self.year("target_year", year, self.project.axes.base_year + 1)?;
        Ok(Target { profession, year })
    }

    /// Budget lines that both a plan and the base have.
    fn cost_lines(&self, plan: &Costed, base: &Costed, profession: usize) -> Vec<CostLine> {
        let mut lines = Vec::new();
        for (place, cost) in COSTS.into_iter().enumerate() {
            let (Some(values), Some(base_values)) = (&plan.budget[place], &base.budget[place]) else {
                continue;
            };
            let stated = costs::stated(&self.project, cost, profession);
            lines.push(CostLine {
                item: CostItem::ALL[place],
                currency: stated.and_then(|parameter| parameter.currency.clone()).unwrap_or_default(),
                price_year: stated.and_then(|parameter| parameter.price_year),
                values: Values(values.clone()),
                base_values: Values(base_values.clone()),
            });
        }
        lines
    }

    /// Last flow year in which a change, alone on the base, can begin and still act on the target.
    fn last_year(&self, change: &Change, target: &Target) -> Option<i32> {
        let named = |year: usize| self.project.axes.base_year + year as i32;
        let stands = |plan: &Plan| {
            let balance = Balance::of(plan, Some(target.profession), Detail::default());
            let profession = target.profession;
            [
                balance.supply_fte(profession, None, target.year),
                balance.demand_fte(profession, None, target.year),
            ]
        };
        let base = stands(&self.base);
        let acts = |ramp: Option<Ramp>| {
            let change = Change { ramp, ..change.clone() };
            self.changed(std::slice::from_ref(&change), &Place::ROOT).is_ok_and(|plan| stands(&plan) != base)
        };
        if matches!(change.quantity.over(), Over::Sources | Over::SourcesSince) {
            let source = change.scope.as_ref().and_then(|scope| scope.source);
            let first = match self.base.supply[target.profession] {
                Supply::Cumulative { steerable_year }
                    if change.quantity == Quantity::SourceIntake && source == Some(Source::Steerable) =>
                {
                    steerable_year + 1
                }
                _ => named(1),
            };
            return acts(None).then_some(first);
        }
        let begins = |year: usize| acts(Some(Ramp { from: named(year), to: named(year) }));
        last_year(target.year, &begins).map(named)
    }
}

/// The cost of one FTE, where any is gained or lost.
fn per_fte(cost: f64, fte: f64, supply_fte: f64) -> Option<f64> {
    Some(cost / fte).filter(|each| each.is_finite() && fte.abs() > ROUNDING * supply_fte)
}

/// Whether there is a total: money of different currencies or years is not added.
fn is_comparable(lines: &[CostLine]) -> bool {
    lines
        .windows(2)
        .all(|pair| pair[0].currency == pair[1].currency && pair[0].price_year == pair[1].price_year)
}
