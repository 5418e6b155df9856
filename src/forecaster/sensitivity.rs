//! Which uncertain parameter matters, and what leads from one scenario to another.

use super::Forecaster;
use super::ensemble::whole;
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::plan::Plan;
use crate::lists::{list, positions};
use crate::plain::{Place, Problem, codes};
use crate::policy::required_intake::Steered;
use crate::policy::waterfall::{ordered, shapley};
use crate::project::Change;
use crate::requests::*;
use crate::uncertainty::deviations::Draw;
use crate::uncertainty::ensemble::{Outcome, Question, relevant, run};
use crate::uncertainty::normal;
use crate::uncertainty::quantiles::order;
use crate::uncertainty::sensitivity::{Sample, rank_correlation};

/// Base samples where nobody asks for another number.
const SAMPLES: i32 = 1024;
/// Most base samples.
const SAMPLES_MAX: i32 = 65_536;
/// Most steps whose orders are all taken.
const SHAPLEY_MAX: usize = 8;

impl SensitivityOf {
    fn unit(self) -> &'static str {
        match self {
            SensitivityOf::RequiredIntake => "heads_per_year",
            _ => "fte",
        }
    }

    fn read(self, outcome: &Outcome, target: usize) -> f64 {
        match self {
            SensitivityOf::GapFte => outcome.supply_fte[target] - outcome.demand_fte[target],
            SensitivityOf::RequiredIntake => outcome.required_intake,
            SensitivityOf::SupplyFte => outcome.supply_fte[target],
            SensitivityOf::DemandFte => outcome.demand_fte[target],
        }
    }
}

impl Forecaster {
    /// How much each uncertain parameter moves a result: between its own quantiles of 5 and 95 per cent, by
    /// rank, and by the variance that it brings.
    ///
    /// # Errors
    /// As of an ensemble.
    pub fn sensitivity(&self, request: &SensitivityRequest) -> Result<Sensitivity, Vec<Problem>> {
        let of = request.of.unwrap_or(SensitivityOf::GapFte);
        let mut question =
            self.question(&request.profession, Some(request.target_year), request.from_year)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        if of != SensitivityOf::RequiredIntake {
            question.intake = None;
        }
        let seed = self.seed(request.seed)?;
        let samples = whole(request.samples.unwrap_or(SAMPLES), "samples", 0, SAMPLES_MAX)?;
        let drawing = self.drawing()?;
        let plan = self.plan(&request.scenario)?;
        let results = |draws: &[Draw]| -> Result<Vec<f64>, Vec<Problem>> {
            let outcomes = run(&plan, &drawing.varying, draws, question).map_err(|problem| vec![problem])?;
            Ok(outcomes.iter().map(|outcome| of.read(outcome, target)).collect())
        };
        // A parameter of another profession moves nothing where this one reads nothing of it.
        let about = relevant(&plan, &drawing.varying, question.profession);
        let about = positions(about.len(), &|at| about[at]);
        let mut swings: Vec<Draw> = vec![vec![None; drawing.varying.len()]];
        for number in &about {
            for p in [0.05, 0.95] {
                swings.push(drawing.only(*number, normal::quantile(p)));
            }
        }
        let swings = results(&swings)?;
        let (value, bars) = (swings[0], &swings[1..]);
        let mut sampled = None;
        let independent = drawing.independent();
        if samples > 0 {
            let a = independent.draws(seed as u64, 0, samples as usize);
            let b = independent.other_draws(seed as u64, 0, samples as usize);
            let of_b = |number: usize| {
                list(a.len(), &|at| {
                    let mut mixed = a[at].clone();
                    mixed[number] = b[at][number].clone();
                    mixed
                })
            };
            let ab = about.iter().map(|number| results(&of_b(*number))).collect::<Result<Vec<_>, _>>()?;
            let sample = Sample { a: results(&a)?, b: results(&b)?, ab };
            sampled = Some((independent.mean_scores(seed as u64, samples as usize), sample));
        }
        let variance = sampled.as_ref().map(|(_, sample)| sample.variance());
        let widths = list(about.len(), &|at| -(bars[2 * at + 1] - bars[2 * at]).abs());
        let order = order(&widths);
        let lines = list(about.len(), &|place| {
            let at = order[place];
            let parameter = &self.project.parameters[drawing.varying[about[at]].parameter];
            let indices = sampled.as_ref().map(|(scores, sample)| {
                let (first, total) = (sample.first_order(at), sample.total(at));
                (rank_correlation(&scores[about[at]], &sample.a), first, total)
            });
            let known = |figure: f64| Some(figure).filter(|figure| figure.is_finite());
            SensitivityLine {
                parameter: parameter.id.clone(),
                quantity: parameter.quantity,
                low: bars[2 * at],
                high: bars[2 * at + 1],
                rank_correlation: indices.and_then(|(rank, ..)| known(rank)),
                first_order: indices.and_then(|(_, first, _)| known(first.value)),
                first_order_error: indices.and_then(|(_, first, _)| known(first.error)),
                total: indices.and_then(|(.., total)| known(total.value)),
                total_error: indices.and_then(|(.., total)| known(total.error)),
                sd_if_known: indices.zip(variance).and_then(|((_, first, _), variance)| {
                    // An index a little below 0 or above 1 is chance.
                    let left = 1.0 - first.value.clamp(0.0, 1.0);
                    known((variance * left).sqrt())
                }),
            }
        });
        Ok(Sensitivity {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            target_year: request.target_year,
            of,
            unit: of.unit().to_owned(),
            value,
            sd: variance.map(f64::sqrt).filter(|sd| sd.is_finite()),
            samples,
            runs: swings.len() as i32 + samples * (about.len() as i32 + 2) * i32::from(samples > 0),
            correlations_left_out: samples > 0 && !self.project.correlations().is_empty(),
            lines,
        })
    }

    /// What leads from one scenario to another: changes of the first are taken back, those of the second
    /// added, each with its effect.
    ///
    /// # Errors
    /// Problems of the scenarios, also of a part of their changes; an unknown profession; a year outside the
    /// forecast; a required intake that does not exist; more changes than all orders are taken of.
    pub fn waterfall(&self, request: &WaterfallRequest) -> Result<Waterfall, Vec<Problem>> {
        let of = request.of.unwrap_or(SensitivityOf::GapFte);
        let question = self.question(&request.profession, Some(request.target_year), request.from_year)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        let root = Place::ROOT;
        let from = self.changes_at(&request.from, &root.field("from"))?;
        let to = self.changes_at(&request.to, &root.field("to"))?;
        let removed: Vec<usize> = (0..from.len()).filter(|at| !to.contains(&from[*at])).collect();
        let added: Vec<usize> = (0..to.len()).filter(|at| !from.contains(&to[*at])).collect();
        let steps = removed.len() + added.len();
        let by_all_orders = request.order == Some(WaterfallOrder::Shapley);
        if by_all_orders && steps > SHAPLEY_MAX {
            let problem = Problem::new(codes::VALUE_RANGE, "order").found(steps);
            return Err(vec![problem.expected((0, SHAPLEY_MAX))]);
        }
        let mut result = |taken: &[bool]| -> Result<f64, Vec<Problem>> {
            let mut changes: Vec<Change> = Vec::new();
            for (at, change) in from.iter().enumerate() {
                let step = removed.iter().position(|removed| *removed == at);
                if step.is_none_or(|step| !taken[step]) {
                    changes.push(change.clone());
                }
            }
            for (step, at) in added.iter().enumerate() {
                if taken[removed.len() + step] {
                    changes.push(to[*at].clone());
                }
            }
            let plan = self.changed(&changes, &root.field("to"))?;
            self.result(&plan, question, of, target)
        };
        let start = result(&vec![false; steps])?;
        let end = result(&vec![true; steps])?;
        let effects = if by_all_orders { shapley(steps, &mut result)? } else { ordered(steps, &mut result)? };
        Ok(Waterfall {
            stamp: self.stamp(&request.to),
            profession: request.profession.clone(),
            target_year: request.target_year,
            of,
            unit: of.unit().to_owned(),
            start,
            end,
            steps: list(steps, &|step| {
                let is_removed = step < removed.len();
                let change = if is_removed { removed[step] } else { added[step - removed.len()] };
                WaterfallStep {
                    removed: is_removed,
                    change: change as i32,
                    quantity: if is_removed { from[change].quantity } else { to[change].quantity },
                    effect: effects[step],
                }
            }),
        })
    }

    /// The result of a plan as it stands.
    fn result(
        &self,
        plan: &Plan,
        question: Question,
        of: SensitivityOf,
        target: usize,
    ) -> Result<f64, Vec<Problem>> {
        let profession = question.profession;
        if let (SensitivityOf::RequiredIntake, Some([from, _])) = (of, question.intake) {
            let intake = Steered::of(plan, profession, from).intake(target);
            return intake.ok_or_else(|| {
                let last = self.project.axes.last_year;
                let year = self.project.axes.base_year + target as i32;
                vec![Problem::new(codes::YEAR_OUTSIDE, "target_year").found(year).expected((year + 1, last))]
            });
        }
        let balance = Balance::of(plan, Some(profession), Detail::default());
        let [supply, demand] =
            [balance.supply_fte(profession, None, target), balance.demand_fte(profession, None, target)];
        Ok(match of {
            SensitivityOf::SupplyFte => supply,
            SensitivityOf::DemandFte => demand,
            _ => supply - demand,
        })
    }
}
