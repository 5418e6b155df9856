//! How every policy does in every future.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::plain::{Place, Problem, Problems, Shown, Values, codes};
use crate::policy::regret::regrets;
use crate::project::ScenarioKind;
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
        let asked = self.regretted(request)?;
        let Asked { profession, target, policies, futures, criterion, .. } = &asked;
        let (profession, target, criterion) = (*profession, *target, *criterion);
        let tolerance = self.runs().tolerance_share.unwrap_or_default();
        let (mut gap_fte, mut loss) = (Vec::new(), Vec::new());
        let mut robust_count = vec![0; policies.len()];
        for future in futures {
            for (policy, robust) in policies.iter().zip(&mut robust_count) {
                let plan = self.combined(future, policy)?;
                let balance = Balance::of(&plan, Some(profession), Detail::default());
                let gap = |year: usize| balance.gap_fte(profession, None, year);
                gap_fte.push(gap(target));
                loss.push(asked.loss(&gap));
                *robust += i32::from(balance.is_balanced(profession, target, tolerance));
            }
        }
        let regrets = regrets(&loss, policies.len());
        Ok(Regret {
            stamp: self.stamp(&None),
            profession: request.profession.clone(),
            target_year: request.target_year,
            criterion,
            policies: list(policies.len(), &|at| policies[at].choice.clone()),
            futures: list(futures.len(), &|at| futures[at].choice.clone()),
            gap_fte: Values(gap_fte),
            loss: Values(loss),
            regret: Values(regrets.regret),
            max_regret: Values(regrets.max_regret),
            robust_count,
            min_max_regret: regrets.min_max_regret as i32,
        })
    }

    /// What a request is about, checked.
    pub(super) fn regretted(&self, request: &RegretRequest) -> Result<Asked, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let policies =
            self.members(&request.policies, ScenarioKind::Policy, &root.field("policies"), &mut problems);
        let futures =
            self.members(&request.futures, ScenarioKind::Future, &root.field("futures"), &mut problems);
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
        Ok(Asked { profession, target, policies, futures, criterion, weights })
    }

    /// The scenarios that are asked for, else all of a kind, after one that changes nothing.
    fn members(
        &self,
        asked: &Option<Vec<Choice>>,
        kind: ScenarioKind,
        place: &Place<'_>,
        problems: &mut Problems,
    ) -> Vec<Member> {
        let root = Place::ROOT;
        let scenarios = root.field("scenarios");
        let stated = |at: usize| scenarios.entry(at).field("changes").path();
        let mut members = vec![Member { choice: None, place: String::new() }];
        let Some(asked) = asked else {
            for (at, scenario) in self.project.scenarios().iter().enumerate() {
                if scenario.kind == Some(kind) {
                    let choice = Some(Choice::Named(scenario.id.clone()));
                    members.push(Member { choice, place: stated(at) });
                }
            }
            return members;
        };
        for (number, choice) in asked.iter().enumerate() {
            let here = place.entry(number);
            let place = match choice {
                Choice::Named(id) => match self.project.scenario_ids().iter().position(|stated| stated == id)
                {
                    Some(at) => stated(at),
                    None => here.path(),
                },
                Choice::Changes(_) => here.path(),
            };
            let member = Member { choice: Some(choice.clone()), place };
            match self.changes_at(&member.choice, &here) {
                Ok(_) => members.push(member),
                Err(wrong) => wrong.into_iter().for_each(|problem| problems.add(problem)),
            }
        }
        members
    }

    /// A future with a policy in it. What they lead to only together is told at the places of both.
    pub(super) fn combined(&self, future: &Member, policy: &Member) -> Result<Plan, Vec<Problem>> {
        let changes =
            [self.changes_at(&future.choice, &Place::ROOT)?, self.changes_at(&policy.choice, &Place::ROOT)?]
                .concat();
        let place = match (&*future.place, &*policy.place) {
            ("", only) | (only, "") => only.to_owned(),
            (future, policy) => [future, ", ", policy].concat(),
        };
        self.changed(&changes, &Place::ROOT).map_err(|mut problems| {
            for problem in &mut problems {
                problem.path.clone_from(&place);
            }
            problems
        })
    }
}

/// What regret is asked for.
pub(super) struct Asked {
    pub profession: usize,
    /// T as a year index.
    pub target: usize,
    pub policies: Vec<Member>,
    pub futures: Vec<Member>,
    criterion: Criterion,
    /// Of a shortage and of a surplus.
    weights: [f64; 2],
}

impl Asked {
    /// What is lost with a gap by year.
    pub fn loss(&self, gap_fte: &dyn Fn(usize) -> f64) -> f64 {
        let gap = gap_fte(self.target);
        match self.criterion {
            Criterion::Gap if gap < 0.0 => self.weights[0] * -gap,
            Criterion::Gap => self.weights[1] * gap,
            Criterion::CumulativeShortage => {
                let mut sum = 0.0;
                for year in 1..=self.target {
                    let gap = gap_fte(year);
                    sum += if gap < 0.0 { -gap } else { 0.0 };
                }
                sum
            }
        }
    }
}

/// A policy or a future.
pub(super) struct Member {
    /// As asked for; `None` for the plan or the world as it stands.
    pub choice: Option<Choice>,
    /// Where its changes stand.
    place: String,
}
