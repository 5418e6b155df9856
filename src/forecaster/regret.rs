//! How every policy does in every future.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::plain::{Place, Problem, Problems, Shown, Values, codes};
use crate::policy::regret::regrets;
use crate::project::{Change, ScenarioKind};
use crate::requests::{Choice, Criterion, Regret, RegretRequest};

/// Weights beyond this are a mistake.
const LARGEST: f64 = 1e12;

impl Forecaster {
    /// How every policy does in every future: the changes of the future first, those of the policy after
    /// them. The plan as it stands is the first policy, the base the first future.
    ///
    /// # Errors
    /// An unknown profession or scenario, a year outside the forecast, weights below zero, or scenarios that
    /// cannot be combined.
    pub fn regret(&self, request: &RegretRequest) -> Result<Regret, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let policies =
            self.named(&request.policies, ScenarioKind::Policy, &root.field("policies"), &mut problems);
        let futures =
            self.named(&request.futures, ScenarioKind::Future, &root.field("futures"), &mut problems);
        let mut weights = [1.0; 2];
        for (weight, (name, stated)) in weights
            .iter_mut()
            .zip([("shortage_weight", request.shortage_weight), ("surplus_weight", request.surplus_weight)])
        {
            *weight = stated.unwrap_or(1.0);
            if !(0.0..=LARGEST).contains(weight) {
                let problem = root.field(name).problem(codes::VALUE_RANGE);
                problems.add(problem.found(weight.shown()).expected((0.0, LARGEST)));
            }
        }
        if problems.is_fatal() {
            return Err(problems.into_vec());
        }
        let criterion = request.criterion.unwrap_or(Criterion::Gap);
        let tolerance = self.runs().tolerance_share.unwrap_or_default();
        let (mut gap_fte, mut loss) = (Vec::new(), Vec::new());
        let mut robust_count = vec![0; policies.len()];
        for (number, future) in futures.iter().enumerate() {
            for ((at, policy), robust) in policies.iter().enumerate().zip(&mut robust_count) {
                let pair = [("futures", number, future), ("policies", at, policy)];
                let balance = self.combined(pair, profession)?;
                let gap = balance.gap_fte(profession, None, target);
                gap_fte.push(gap);
                loss.push(match criterion {
                    Criterion::Gap if gap < 0.0 => weights[0] * -gap,
                    Criterion::Gap => weights[1] * gap,
                    Criterion::CumulativeShortage => {
                        let mut sum = 0.0;
                        for year in 1..=target {
                            sum += balance.shortage_fte(profession, None, year);
                        }
                        sum
                    }
                });
                *robust += i32::from(balance.is_balanced(profession, target, tolerance));
            }
        }
        let regrets = regrets(&loss, policies.len());
        Ok(Regret {
            stamp: self.stamp(&None),
            profession: request.profession.clone(),
            target_year: request.target_year,
            criterion,
            policies,
            futures,
            gap_fte: Values(gap_fte),
            loss: Values(loss),
            regret: Values(regrets.regret),
            max_regret: Values(regrets.max_regret),
            robust_count,
            min_max_regret: regrets.min_max_regret as i32,
        })
    }

    /// The scenarios that are asked for, else all of a kind, after none of them.
    fn named(
        &self,
        asked: &Option<Vec<Choice>>,
        kind: ScenarioKind,
        place: &Place<'_>,
        problems: &mut Problems,
    ) -> Vec<Option<Choice>> {
        let mut found = vec![None];
        match asked {
            None => {
                for scenario in self.project.scenarios() {
                    if scenario.kind == Some(kind) {
                        found.push(Some(Choice::Named(scenario.id.clone())));
                    }
                }
            }
            Some(asked) => {
                for (number, choice) in asked.iter().enumerate() {
                    let choice = Some(choice.clone());
                    match self.changes_at(&choice, &place.entry(number)) {
                        Ok(_) => found.push(choice),
                        Err(wrong) => wrong.into_iter().for_each(|problem| problems.add(problem)),
                    }
                }
            }
        }
        found
    }

    /// A future with a policy in it. What they lead to only together is told at the places of both.
    fn combined(
        &self,
        [future, policy]: [(&str, usize, &Option<Choice>); 2],
        profession: usize,
    ) -> Result<Balance, Vec<Problem>> {
        let root = Place::ROOT;
        let mut changes: Vec<Change> = Vec::new();
        let mut places = String::new();
        for (list, number, choice) in [future, policy] {
            let list = root.field(list);
            // The first of a list is none of the scenarios asked for.
            let Some(number) = number.checked_sub(1) else { continue };
            let place = list.entry(number);
            changes.extend_from_slice(self.changes_at(choice, &place)?);
            if !places.is_empty() {
                places.push_str(", ");
            }
            places.push_str(&place.path());
        }
        let plan = self.changed(&changes).map_err(|mut problems| {
            for problem in &mut problems {
                problem.path.clone_from(&places);
            }
            problems
        })?;
        Ok(Balance::of(&plan, Some(profession), Detail::default()))
    }
}
