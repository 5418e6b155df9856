//! The ensemble: every draw a run of the model.
//!
//! A draw that changes what is read once a year makes a plan of its own, which shares everything else with the
//! base. A draw that changes exit rates, which are read once a cell, does not: it changes their odds inside the
//! step, several draws side by side. Where that does not go each draw is a whole run.

use hwf_kernel::ensemble::LANES;

use super::changes::Changes;
use super::deviations::Draw;
use super::side_by_side::{Scratch, SideBySide};
use super::spread::Varying;
use crate::demand::all_demands_fte;
use crate::forecast::balance::{Detail, Totals};
use crate::forecast::grid::YEAR;
use crate::forecast::inflow::Inflow;
use crate::forecast::plan::Plan;
use crate::forecast::run::Start;
use crate::lists::list;
use crate::plain::Problem;
use crate::policy::required_intake::intake_of;

/// What is computed of each draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// The profession.
    pub profession: usize,
    /// First flow year whose intake can be changed and year T of the required intake, as year indices.
    pub intake: Option<[usize; 2]>,
}

/// The figures of one draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// Supply in FTE by year index
    pub supply_fte: Vec<f64>,
    /// Heads by year index
    pub heads: Vec<f64>,
    /// Demand in FTE by year index
    pub demand_fte: Vec<f64>,
    /// I*(T); NaN where it was not asked for or there is none
    pub required_intake: f64,
}

/// Runs draws of a plan, in order.
///
/// # Errors
/// A draw that leads outside the range of a quantity.
pub fn run(
    plan: &Plan,
    varying: &[Varying],
    draws: &[Draw],
    question: Question,
) -> Result<Vec<Outcome>, Problem> {
    let relevant = relevant(plan, varying, question.profession);
    let Some(side_by_side) = SideBySide::of(plan, varying, &relevant, question) else {
        let changes = Changes::of(plan, varying, &|number| relevant[number]);
        return draws.iter().map(|draw| Ok(alone(&*changes.made(draw)?, question))).collect();
    };
    let mut rows = Scratch::new(&side_by_side);
    let mut outcomes = Vec::with_capacity(draws.len());
    for chunk in draws.chunks(LANES) {
        // An odd draw out is computed twice and kept once.
        let both = std::array::from_fn(|lane| &chunk[lane.min(chunk.len() - 1)]);
        let found = side_by_side.run(both, &mut rows)?;
        outcomes.extend(found.into_iter().take(chunk.len()));
    }
    Ok(outcomes)
}

/// Which parameters state anything of what the balance of a profession reads.
pub fn relevant(plan: &Plan, varying: &[Varying], profession: usize) -> Vec<bool> {
    let read = plan.reads(profession);
    list(varying.len(), &|at| (0..read.len()).any(|other| read[other] && varying[at].is_about(other)))
}

/// One draw as a whole run of what the profession reads.
fn alone(plan: &Plan, question: Question) -> Outcome {
    let Question { profession, intake } = question;
    let (grid, years) = (&plan.grid, plan.grid.count[YEAR]);
    let part = [Some(profession), None, None, None];
    let totals = |inflow: &Inflow, start: Start, until: Option<usize>| {
        Totals::of(plan, Some(profession), inflow, start, Detail { until, ..Detail::default() })
    };
    let planned = totals(&Inflow::planned(plan, Some(profession)), Start::Stock, None);
    let base =
        |profession: usize, region: usize| planned.fte(grid, [Some(profession), Some(region), None, None], 0);
    let demands = all_demands_fte(plan, Some(profession), &base);
    let demand_fte = list(years, &|year| demands[profession].iter().map(|region| region[year]).sum());
    let required_intake = intake.map_or(f64::NAN, |[from, target]| {
        let fte = |inflow: &Inflow, start: Start| totals(inflow, start, Some(target)).fte(grid, part, target);
        let without = fte(&Inflow::steered(plan, profession, from, 0.0), Start::Stock);
        let unit = fte(&Inflow::unit(plan, profession, from), Start::Nobody);
        intake_of(demand_fte[target], without, unit).unwrap_or(f64::NAN)
    });
    Outcome {
        supply_fte: list(years, &|year| planned.fte(grid, part, year)),
        heads: list(years, &|year| planned.heads(grid, part, year)),
        demand_fte,
        required_intake,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::grid::PROFESSION;
    use crate::plain::Problems;
    use crate::project::Project;
    use crate::uncertainty::deviations::Drawing;
    use crate::uncertainty::spread::varying;
    use serde_json::{Value, json};

    /// Every sample, with everything uncertain that can be.
    fn samples() -> Vec<(String, Project)> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("www/samples");
        let mut samples = Vec::new();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if !name.ends_with(".hwf.json") {
                continue;
            }
            let mut file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            for parameter in file["parameters"].as_array_mut().unwrap() {
                let (unit, quantity) = (&parameter["unit"], parameter["quantity"].as_str().unwrap());
                let distribution = match unit.as_str().unwrap() {
                    _ if quantity.ends_with("_moves") || quantity.ends_with("profile") => continue,
                    "probability_per_year" => json!({"type": "logit", "sd": 0.3}),
                    "heads_per_year" | "fte_per_head" | "persons" => json!({"type": "lognormal", "sd": 0.05}),
                    _ => continue,
                };
                let stated: Value = parameter["value"].clone();
                if ["exit", "retirement", "mortality", "emigration", "intake", "fte_per_head", "population"]
                    .contains(&quantity)
                    && stated != json!({"type": "constant", "value": 0})
                {
                    parameter["uncertainty"] = json!({
                        "distribution": distribution, "over_time": {"type": "ar1", "persistence": 0.8},
                    });
                }
            }
            let bytes = file.to_string();
            let (project, _) =
                Project::read(bytes.as_bytes()).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"));
            samples.push((name, project));
        }
        assert!(samples.len() > 5);
        samples
    }

    fn of(project: &Project) -> (Plan, Drawing) {
        let mut problems = Problems::default();
        let plan = Plan::base(project, &mut problems);
        let varying = varying(project, &plan, &mut problems);
        let drawing = Drawing::new(project, varying, &mut problems);
        assert!(!problems.is_fatal(), "{:#?}", problems.into_vec());
        (plan, drawing)
    }

    fn questions(plan: &Plan) -> Vec<Question> {
        let target = plan.grid.count[YEAR] - 1;
        list(plan.grid.count[PROFESSION], &|profession| Question { profession, intake: Some([1, target]) })
    }

    fn bits(outcome: &Outcome) -> Vec<u64> {
        let Outcome { supply_fte, heads, demand_fte, required_intake } = outcome;
        let all = supply_fte.iter().chain(heads).chain(demand_fte);
        all.chain([required_intake]).map(|figure| figure.to_bits()).collect()
    }

    #[test]
    fn draws_that_change_nothing_are_the_forecast_to_the_last_bit() {
        for (name, project) in samples() {
            let (plan, drawing) = of(&project);
            for question in questions(&plan) {
                let still: Draw = vec![None; drawing.varying.len()];
                let found = run(&plan, &drawing.varying, &[still.clone(), still], question).unwrap();
                let expected = alone(&plan, question);
                for found in found {
                    assert_eq!(bits(&found), bits(&expected), "{name} {}", question.profession);
                }
            }
        }
    }

    #[test]
    fn draws_side_by_side_are_whole_runs() {
        let mut compared = 0;
        for (name, project) in samples() {
            let (plan, drawing) = of(&project);
            let draws = drawing.draws(1, 0, 3);
            for question in questions(&plan) {
                let found = run(&plan, &drawing.varying, &draws, question).unwrap();
                let relevant = relevant(&plan, &drawing.varying, question.profession);
                let together = SideBySide::of(&plan, &drawing.varying, &relevant, question).is_some();
                let changes = Changes::of(&plan, &drawing.varying, &|_| true);
                for (draw, found) in draws.iter().zip(&found) {
                    let whole = alone(&changes.made(draw).unwrap(), question);
                    compared += usize::from(together);
                    let pairs = [
                        (&found.supply_fte, &whole.supply_fte),
                        (&found.heads, &whole.heads),
                        (&found.demand_fte, &whole.demand_fte),
                    ];
                    for (a, b) in pairs.into_iter().flat_map(|(a, b)| a.iter().zip(b)) {
                        assert!(
                            (a - b).abs() <= 1e-11 * b.abs() || (a.is_nan() && b.is_nan()),
                            "{name}: {a} {b}"
                        );
                    }
                    let (a, b) = (found.required_intake, whole.required_intake);
                    assert!(
                        (a - b).abs() <= 1e-8 * (1.0 + b.abs()) || (a.is_nan() && b.is_nan()),
                        "{name}: {a} {b}"
                    );
                }
            }
        }
        assert!(compared > 15, "{compared}");
    }

    #[test]
    fn a_draw_is_the_same_whoever_stands_beside_it() {
        let (name, project) = samples().into_iter().find(|(name, _)| name.starts_with("medland")).unwrap();
        let (plan, drawing) = of(&project);
        let question = questions(&plan)[0];
        let together = run(&plan, &drawing.varying, &drawing.draws(9, 0, 7), question).unwrap();
        for (first, together) in together.iter().enumerate() {
            let alone = run(&plan, &drawing.varying, &drawing.draws(9, first, 1), question).unwrap();
            assert_eq!(bits(&alone[0]), bits(together), "{name} {first}");
        }
    }
}
