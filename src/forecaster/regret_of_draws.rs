//! How every policy does whatever the uncertain inputs turn out to be.

use super::Forecaster;
use super::ensemble::{DRAWS, DRAWS_MAX, whole};
use crate::lists::list;
use crate::plain::{Problem, Values};
use crate::policy::regret::regrets;
use crate::requests::*;
use crate::uncertainty::ensemble::{Question, run};
use crate::uncertainty::quantiles::{ascending, reached_by};

/// The share of draws whose regret is not above the high one.
const HIGH: f64 = 0.95;

impl Forecaster {
    /// The regret of every policy in every draw of the uncertain inputs within every future: a draw is a future
    /// of its own, the same one for all policies.
    ///
    /// # Errors
    /// As of [`Forecaster::regret`] and of an ensemble.
    pub fn regret_of_draws(&self, request: &RegretOfDrawsRequest) -> Result<RegretOfDraws, Vec<Problem>> {
        let asked = self.regretted(&request.about)?;
        let draws = whole(request.draws.unwrap_or(DRAWS), "draws", 1, DRAWS_MAX)?;
        let seed = self.seed(request.seed)?;
        let question = Question { profession: asked.profession, intake: None };
        let varying = &self.drawing()?.varying;
        let made = self.draws(seed, 0, draws)?;
        let (policies, count) = (asked.policies.len(), made.len());
        // Draws and futures outermost, policies innermost.
        let mut loss = vec![0.0; asked.futures.len() * count * policies];
        let mut short = vec![0; policies];
        for (future, member) in asked.futures.iter().enumerate() {
            for (policy, short) in short.iter_mut().enumerate() {
                let plan = self.combined(member, &asked.policies[policy])?;
                let outcomes = run(&plan, varying, &made, question).map_err(|problem| vec![problem])?;
                for (draw, outcome) in outcomes.iter().enumerate() {
                    let gap = |year: usize| outcome.supply_fte[year] - outcome.demand_fte[year];
                    loss[(future * count + draw) * policies + policy] = asked.loss(&gap);
                    *short += i32::from(gap(asked.target) < 0.0);
                }
            }
        }
        let found = regrets(&loss, policies);
        let seen = asked.futures.len() * count;
        let of_policy = |policy: usize| list(seen, &|at| found.regret[at * policies + policy]);
        let mut mean_regret = Vec::with_capacity(policies);
        let mut high_regret = Vec::with_capacity(policies);
        let mut best_share = Vec::with_capacity(policies);
        for policy in 0..policies {
            let mut own = of_policy(policy);
            ascending(&mut own);
            mean_regret.push(own.iter().sum::<f64>() / seen as f64);
            high_regret.push(reached_by(&own, HIGH));
            best_share.push(own.iter().filter(|regret| **regret == 0.0).count() as f64 / seen as f64);
        }
        let least = |values: &[f64]| {
            let mut least = 0;
            for (at, value) in values.iter().enumerate() {
                if *value < values[least] {
                    least = at;
                }
            }
            least as i32
        };
        Ok(RegretOfDraws {
            stamp: self.stamp(&None),
            seed,
            draws,
            policies: list(policies, &|at| asked.policies[at].choice.clone()),
            futures: list(asked.futures.len(), &|at| asked.futures[at].choice.clone()),
            least_mean: least(&mean_regret),
            least_high: least(&high_regret),
            mean_regret: Values(mean_regret),
            high_regret: Values(high_regret),
            best_share: Values(best_share),
            shortage_probability: Values(
                short.into_iter().map(|count| f64::from(count) / seen as f64).collect(),
            ),
        })
    }
}
