//! The ensemble: every draw a run of the model.
//!
//! A draw that changes what is read once a year makes a plan of its own, which shares everything else with the
//! base. A draw that changes exit rates, which are read once a cell, does not: it changes their odds inside the
//! step, [`LANES`] draws side by side. Where a profession is more than a cohort of its own (moves, an inactive
//! pool, training out of another stock, shifted tasks, a supply without ages) each draw is a whole run.

use std::borrow::Cow;
use std::rc::Rc;

use hwf_kernel::ensemble::{
    LANES, Pair, Rates, add_shares, dot, dot_same, fill_left, fill_survival, fill_survival_by_age, step, sum,
};

use super::deviations::{Deviation, Draw, deviated};
use super::spread::{Varying, Way};
use crate::demand::{Volumes, all_demands_fte};
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::field::Field;
use crate::forecast::grid::{AGE, Index, PROFESSION, REGION, YEAR};
use crate::forecast::inflow::Inflow;
use crate::forecast::plan::Plan;
use crate::lists::list;
use crate::plain::Problem;
use crate::policy::required_intake::Steered;
use crate::project::{CAUSES, MOVES, Quantity, Supply};
use crate::supply::temporary::{permanent_stock, temporary_heads};

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
    if !is_cohort_of_its_own(plan, varying, question.profession) {
        return draws.iter().map(|draw| alone(plan, varying, draw, question)).collect();
    }
    let side_by_side = SideBySide::of(plan, varying, question);
    let mut outcomes = Vec::with_capacity(draws.len());
    for chunk in draws.chunks(LANES) {
        // An odd draw out is computed twice and kept once.
        let both = std::array::from_fn(|lane| &chunk[lane.min(chunk.len() - 1)]);
        let found = side_by_side.run(both)?;
        outcomes.extend(found.into_iter().take(chunk.len()));
    }
    Ok(outcomes)
}

/// Whether draws of a profession can be computed side by side.
fn is_cohort_of_its_own(plan: &Plan, varying: &[Varying], profession: usize) -> bool {
    let of_cause = |varying: &Varying| CAUSES.contains(&varying.quantity);
    matches!(plan.supply[profession], Supply::Cohort { .. })
        && !plan.has_inactive(profession)
        && !plan.couples()
        && !MOVES.iter().any(|quantity| plan.supplied(*quantity, profession))
        && plan.task_shifts.is_empty()
        && varying.iter().all(|varying| !of_cause(varying) || varying.way == Way::Odds)
}

/// The plan of one draw, with the deviations of the parameters that `wanted` tells; the plan itself where there
/// are none.
fn plan_of<'a>(
    plan: &'a Plan,
    varying: &[Varying],
    draw: &Draw,
    wanted: &dyn Fn(usize) -> bool,
) -> Result<Cow<'a, Plan>, Problem> {
    let mut own = Cow::Borrowed(plan);
    for (number, (varying, deviation)) in varying.iter().zip(draw).enumerate() {
        if let Some(deviation) = deviation.as_ref().filter(|_| wanted(number)) {
            let resolved = deviated(&own, own.resolved(varying.quantity), varying, deviation)?;
            own.to_mut().replace(varying.quantity, resolved);
        }
    }
    Ok(own)
}

/// One draw as a whole run.
fn alone(plan: &Plan, varying: &[Varying], draw: &Draw, question: Question) -> Result<Outcome, Problem> {
    let own = plan_of(plan, varying, draw, &|_| true)?;
    let profession = question.profession;
    let balance = Balance::of(&own, Some(profession), Detail::default());
    let years = own.grid.count[YEAR];
    let part = [Some(profession), None, None, None];
    Ok(Outcome {
        supply_fte: list(years, &|year| balance.supply_fte(profession, None, year)),
        heads: list(years, &|year| balance.totals.heads(&balance.grid, part, year)),
        demand_fte: list(years, &|year| balance.demand_fte(profession, None, year)),
        required_intake: question
            .intake
            .and_then(|[from, target]| Steered::of(&own, profession, from).intake(target))
            .unwrap_or(f64::NAN),
    })
}

/// What joiners are read from.
const INFLOW: [Quantity; 5] = [
    Quantity::Intake,
    Quantity::Immigration,
    Quantity::TrainingDuration,
    Quantity::InternalYield,
    Quantity::EntryShare,
];

/// What makes effective supply of heads.
const HOURS: [Quantity; 3] = [Quantity::ActiveShare, Quantity::Participation, Quantity::FtePerHead];

/// Of supply, and so without effect on demand.
const SUPPLY_ONLY: [Quantity; 3] =
    [Quantity::EntrantExposure, Quantity::TemporaryStaff, Quantity::TemporaryFte];

/// One profession whose draws are computed side by side, with what no draw changes.
struct SideBySide<'a> {
    plan: &'a Plan,
    varying: &'a [Varying],
    question: Question,
    /// Rows by age of each group and rated year: s₀ and the rates of the four causes.
    rates: Vec<f64>,
    /// How many years have rates of their own.
    rated_years: usize,
    /// FTE per head of each group and year by age, where no draw changes it.
    effective: Option<Vec<f64>>,
    /// Joiners, where no draw changes them.
    streams: Option<Vec<Rc<Inflow>>>,
    /// The stock of each group in the base year by age, where no draw changes it.
    stocks: Option<Vec<Vec<f64>>>,
    /// Demand, where no draw changes it.
    demand_fte: Option<Vec<f64>>,
    /// Ages that anybody joins at, from the youngest on.
    reach: usize,
    /// Which parameters state anything of the profession.
    about: Vec<bool>,
    /// What changes the causes.
    tilts: Vec<Tilt>,
    /// Whether those are changed alike at all ages.
    same_at_all_ages: bool,
    /// Uses of services, where no draw changes them.
    volumes: Option<Rc<Volumes>>,
}

/// A parameter that changes a cause.
#[derive(Debug, Clone, Copy)]
struct Tilt {
    cause: usize,
    /// Position of the parameter.
    number: usize,
    /// Whether it changes the odds of all that it states alike, and nobody else states anything of the cause:
    /// where it states nothing, the rate is 0 and stays so.
    alike: bool,
}

/// Rows of rates of one group and year: s₀ and four causes.
const RATE_ROWS: usize = 5;

impl SideBySide<'_> {
    fn of<'a>(plan: &'a Plan, varying: &'a [Varying], question: Question) -> SideBySide<'a> {
        let grid = &plan.grid;
        let ages = grid.count[AGE];
        let about: Vec<bool> = varying.iter().map(|varying| varying.is_about(question.profession)).collect();
        let relevant = || varying.iter().zip(&about).filter(|(_, about)| **about).map(|(varying, _)| varying);
        let changes =
            |quantities: &[Quantity]| relevant().any(|varying| quantities.contains(&varying.quantity));
        let mut tilts = Vec::new();
        let mut same_at_all_ages = true;
        for (number, varying) in varying.iter().enumerate().filter(|(number, _)| about[*number]) {
            if let Some(cause) = CAUSES.iter().position(|cause| *cause == varying.quantity) {
                let of_cause = |other: &Varying| other.quantity == varying.quantity;
                let alone = relevant().filter(|other| of_cause(other)).count() == 1;
                let alike = alone && varying.kinds() == 1 && states_all(plan, varying, question.profession);
                tilts.push(Tilt { cause, number, alike });
                same_at_all_ages &= alike || !varying.cells.varies(AGE);
            }
        }
        let mut made = SideBySide {
            plan,
            varying,
            question,
            rates: Vec::new(),
            rated_years: 1,
            effective: None,
            streams: None,
            stocks: None,
            demand_fte: None,
            reach: 0,
            about: about.clone(),
            tilts,
            same_at_all_ages,
            volumes: None,
        };
        if CAUSES.iter().any(|cause| plan.field(*cause).varies(YEAR)) {
            made.rated_years = grid.count[YEAR] - 1;
        }
        for group in made.groups() {
            for year in 0..made.rated_years {
                let mut index = grid.group_index(group);
                index[YEAR] = year + 1;
                let start = made.rates.len();
                made.rates.resize(start + RATE_ROWS * ages, 1.0);
                let (survival, causes) = made.rates[start..].split_at_mut(ages);
                for (row, cause) in causes.chunks_mut(ages).zip(CAUSES) {
                    let field = plan.field(cause);
                    let values = &field.values()[field.offset(index)..];
                    for (age, rate) in row.iter_mut().enumerate() {
                        *rate = values[age * field.stride(AGE)];
                        survival[age] *= 1.0 - *rate;
                    }
                }
            }
        }
        for profile in [Quantity::GraduateProfile, Quantity::ImmigrationProfile] {
            let field = plan.field(profile);
            for group in made.groups() {
                let mut index = grid.group_index(group);
                for age in made.reach..ages {
                    index[AGE] = age;
                    if field.at(index) != 0.0 && plan.supplied(profile, question.profession) {
                        made.reach = age + 1;
                    }
                }
            }
        }
        if !changes(&HOURS) {
            let mut rows = Vec::new();
            for group in made.groups() {
                for year in 0..grid.count[YEAR] {
                    rows.resize(rows.len() + ages, 0.0);
                    let start = rows.len() - ages;
                    fill_effective(plan, group, year, &mut rows[start..]);
                }
            }
            made.effective = Some(rows);
        }
        if !changes(&[Quantity::Stock, Quantity::TemporaryStaff]) {
            let stock = |group: usize| permanent_stock(plan, grid.group_index(group));
            made.stocks = Some(made.groups().map(stock).collect());
        }
        if !changes(&INFLOW) {
            made.streams = Some(made.streams_of(plan));
        }
        if !changes(&Volumes::READ) {
            made.volumes = Some(plan.volumes());
        }
        let supply_only =
            |quantity: Quantity| [&CAUSES[..], &INFLOW, &HOURS, &SUPPLY_ONLY].concat().contains(&quantity);
        if relevant().all(|varying| supply_only(varying.quantity)) {
            let base = Balance::of(plan, Some(question.profession), Detail::default());
            made.demand_fte =
                Some(list(grid.count[YEAR], &|year| base.demand_fte(question.profession, None, year)));
        }
        made
    }

    /// The groups of the profession.
    fn groups(&self) -> std::ops::Range<usize> {
        let each = self.plan.grid.groups() / self.plan.grid.count[PROFESSION];
        self.question.profession * each..(self.question.profession + 1) * each
    }

    /// Joiners as planned and, where the required intake is asked for, without a steerable intake and of one
    /// trainee a year.
    fn streams_of(&self, plan: &Plan) -> Vec<Rc<Inflow>> {
        let profession = self.question.profession;
        let mut streams = vec![Rc::new(Inflow::planned(plan))];
        if let Some([from, _]) = self.question.intake {
            streams.push(Rc::new(Inflow::steered(plan, profession, from, 0.0)));
            streams.push(Rc::new(Inflow::unit(plan, profession, from)));
        }
        streams
    }

    fn run(&self, draws: [&Draw; LANES]) -> Result<[Outcome; LANES], Problem> {
        let grid = &self.plan.grid;
        let years = grid.count[YEAR];
        let profession = self.question.profession;
        let of_plan = |number: usize| self.about[number] && !CAUSES.contains(&self.varying[number].quantity);
        let one = |lane: usize| plan_of(self.plan, self.varying, draws[lane], &of_plan);
        let owned = [one(0)?, one(1)?];
        let plans = owned.each_ref().map(|plan| &**plan);
        let streams: [Vec<Rc<Inflow>>; LANES] = match &self.streams {
            Some(streams) => std::array::from_fn(|_| streams.clone()),
            None => std::array::from_fn(|lane| self.streams_of(plans[lane])),
        };
        let mut heads = vec![[0.0; LANES]; years];
        let mut fte = vec![vec![[0.0; LANES]; years]; streams[0].len()];
        let mut base_fte = vec![[0.0; LANES]; grid.count[REGION]];
        let mut rows = Scratch::new(grid.count[AGE], streams[0].len());
        for (at, group) in self.groups().enumerate() {
            let region = grid.group_index(group)[REGION];
            self.group(
                plans,
                draws,
                &streams,
                (at, group),
                &mut rows,
                &mut |stream, year, in_heads, in_fte| {
                    for lane in 0..LANES {
                        fte[stream][year][lane] += in_fte[lane];
                        if stream == 0 {
                            heads[year][lane] += in_heads[lane];
                            if year == 0 {
                                base_fte[region][lane] += in_fte[lane];
                            }
                        }
                    }
                },
            );
        }
        Ok(std::array::from_fn(|lane| {
            let demand_fte = self.demand_fte.clone().unwrap_or_else(|| {
                let volumes = self.volumes.clone().unwrap_or_else(|| plans[lane].volumes());
                let base = |_: usize, region: usize| base_fte[region][lane];
                let demands = all_demands_fte(plans[lane], &volumes, Some(profession), &base);
                list(years, &|year| {
                    let mut sum = 0.0;
                    for region in &demands[profession] {
                        sum += region[year];
                    }
                    sum
                })
            });
            let of = |stream: usize| list(years, &|year| fte[stream][year][lane]);
            let required_intake = match self.question.intake {
                Some([_, target]) => {
                    let (without, unit) = (fte[1][target][lane], fte[2][target][lane]);
                    let intake = (demand_fte[target] - without) / unit;
                    // Of next to nobody who arrives no number of starters is enough.
                    if unit > 0.0 && intake.is_finite() { intake } else { f64::NAN }
                }
                None => f64::NAN,
            };
            Outcome {
                supply_fte: of(0),
                heads: list(years, &|year| heads[year][lane]),
                demand_fte,
                required_intake,
            }
        }))
    }

    /// Runs one group through all years: the planned stream, the one without a steerable intake, the unit.
    fn group(
        &self,
        plans: [&Plan; LANES],
        draws: [&Draw; LANES],
        streams: &[Vec<Rc<Inflow>>; LANES],
        (at, group): (usize, usize),
        rows: &mut Scratch,
        add: &mut dyn FnMut(usize, usize, Pair, Pair),
    ) {
        let grid = &self.plan.grid;
        let ages = grid.count[AGE];
        let mut index = grid.group_index(group);
        let own: [Vec<f64>; LANES];
        let stocks: [&[f64]; LANES] = match &self.stocks {
            Some(stocks) => [&stocks[at]; LANES],
            None => {
                own = plans.map(|plan| permanent_stock(plan, index));
                own.each_ref().map(|stock| &**stock)
            }
        };
        for (stream, row) in rows.before.iter_mut().enumerate() {
            for (age, cell) in row.iter_mut().enumerate() {
                *cell = if stream == UNIT { [0.0; LANES] } else { stocks.map(|stock| stock[age]) };
            }
        }
        for year in 0..grid.count[YEAR] {
            index[YEAR] = year;
            if year > 0 {
                let rated = (at * self.rated_years + (year - 1).min(self.rated_years - 1)) * RATE_ROWS * ages;
                let row = |number: usize| &self.rates[rated + number * ages..rated + (number + 1) * ages];
                let rates = Rates { survival: row(0), causes: [row(1), row(2), row(3), row(4)] };
                if self.same_at_all_ages {
                    fill_survival(&rates, &self.over(draws, index), &mut rows.survival);
                } else {
                    for (age, over) in rows.over.iter_mut().enumerate() {
                        index[AGE] = age;
                        *over = self.over(draws, index);
                    }
                    index[AGE] = 0;
                    fill_survival_by_age(&rates, &rows.over, &mut rows.survival);
                }
                let exposure = plans.map(|plan| plan.field(Quantity::EntrantExposure).at(index));
                if exposure[0] == exposure[1] {
                    fill_left(&rows.survival, exposure[0], &mut rows.left[..self.reach]);
                } else {
                    let first = rows.left.clone();
                    fill_left(&rows.survival, exposure[1], &mut rows.left[..self.reach]);
                    let mut own = first;
                    fill_left(&rows.survival, exposure[0], &mut own[..self.reach]);
                    for (left, own) in rows.left.iter_mut().zip(own) {
                        left[0] = own[0];
                    }
                }
                for stream in 0..rows.before.len() {
                    let joins = rows.join(plans, streams, stream, index, self.reach);
                    let joiners = joins.then_some([&*rows.joined, &*rows.left]);
                    step(&rows.before[stream], &rows.survival, joiners, &mut rows.after);
                    std::mem::swap(&mut rows.before[stream], &mut rows.after);
                }
            }
            let effective = match &self.effective {
                Some(effective) => {
                    let first = (at * grid.count[YEAR] + year) * ages;
                    Some(&effective[first..first + ages])
                }
                None => {
                    for (lane, plan) in plans.iter().enumerate() {
                        fill_effective(plan, group, year, &mut rows.one);
                        for (cell, one) in rows.effective.iter_mut().zip(&rows.one) {
                            cell[lane] = *one;
                        }
                    }
                    None
                }
            };
            for (stream, row) in rows.before.iter().enumerate() {
                let mut fte = match effective {
                    Some(effective) => dot_same(row, effective),
                    None => dot(row, &rows.effective),
                };
                let mut heads = if stream == 0 { sum(row) } else { [0.0; LANES] };
                if stream != UNIT {
                    for (lane, plan) in plans.iter().enumerate() {
                        let temporary = temporary_heads(plan, index);
                        if temporary != 0.0 {
                            heads[lane] += temporary;
                            fte[lane] += temporary * plan.field(Quantity::TemporaryFte).at(index);
                        }
                    }
                }
                add(stream, year, heads, fte);
            }
        }
    }

    /// u − 1 of each cause and draw at one place and flow year.
    fn over(&self, draws: [&Draw; LANES], index: Index) -> [Pair; 4] {
        let mut over = [[0.0; LANES]; 4];
        for Tilt { cause, number, alike } in &self.tilts {
            let kind = if *alike { 0.0 } else { self.varying[*number].cells.at(index) };
            if kind.is_nan() {
                continue;
            }
            for (lane, draw) in draws.iter().enumerate() {
                if let Some(deviation) = &draw[*number] {
                    over[*cause][lane] = Deviation::at(deviation, kind as usize, index[YEAR] - 1) - 1.0;
                }
            }
        }
        over
    }
}

/// Whether a parameter states every rate of a profession that is not 0.
fn states_all(plan: &Plan, varying: &Varying, profession: usize) -> bool {
    let rates = plan.field(varying.quantity);
    let own = |index: &Index| index[PROFESSION] == profession || !rates.varies(PROFESSION);
    rates.cells().filter(own).all(|mut index| {
        // Cells of a field that does not tell professions apart stand at the first.
        index[PROFESSION] = profession;
        rates.at(index) == 0.0 || !varying.cells.at(index).is_nan()
    })
}

/// The stream of one trainee a year, who come to nobody.
const UNIT: usize = 2;

/// Rows that every group uses in turn.
struct Scratch {
    before: Vec<Vec<Pair>>,
    after: Vec<Pair>,
    survival: Vec<Pair>,
    left: Vec<Pair>,
    joined: Vec<Pair>,
    effective: Vec<Pair>,
    over: Vec<[Pair; 4]>,
    one: Vec<f64>,
}

impl Scratch {
    fn new(ages: usize, streams: usize) -> Scratch {
        let row = || vec![[0.0; LANES]; ages];
        Scratch {
            before: vec![row(); streams],
            after: row(),
            survival: row(),
            // What nobody reaches is multiplied by nobody.
            left: vec![[1.0; LANES]; ages],
            joined: row(),
            effective: row(),
            over: vec![[[0.0; LANES]; 4]; ages],
            one: vec![0.0; ages],
        }
    }

    /// Spreads the joiners of a stream over ages; false where nobody joins.
    fn join(
        &mut self,
        plans: [&Plan; LANES],
        streams: &[Vec<Rc<Inflow>>; LANES],
        stream: usize,
        index: Index,
        reach: usize,
    ) -> bool {
        let (profession, region, year) = (index[PROFESSION], index[REGION], index[YEAR]);
        let mut any = false;
        for profile in [Quantity::GraduateProfile, Quantity::ImmigrationProfile] {
            let amounts: Pair = std::array::from_fn(|lane| {
                let inflow = &streams[lane][stream];
                if profile == Quantity::GraduateProfile {
                    inflow.graduates(profession, region, year)
                } else {
                    inflow.immigrants(profession, region, year)
                }
            });
            if amounts == [0.0; LANES] {
                continue;
            }
            if !any {
                self.joined[..reach].fill([0.0; LANES]);
            }
            any = true;
            let field: &Field = plans[0].field(profile);
            let shares = (&field.values()[field.offset(index)..], field.stride(AGE));
            add_shares(&mut self.joined[..reach], amounts, shares);
        }
        any
    }
}

/// Active share × participation × FTE per head of a group and year by age.
fn fill_effective(plan: &Plan, group: usize, year: usize, row: &mut [f64]) {
    let mut index = plan.grid.group_index(group);
    index[YEAR] = year;
    let fields = HOURS.map(|quantity| plan.field(quantity));
    let along = fields.map(|field| (&field.values()[field.offset(index)..], field.stride(AGE)));
    let [active, participation, fte] = along;
    for (age, cell) in row.iter_mut().enumerate() {
        let active = active.0[age * active.1];
        let practising = active * participation.0[age * participation.1];
        *cell = practising * fte.0[age * fte.1];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
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
                let expected = alone(&plan, &[], &Vec::new(), question).unwrap();
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
                for (draw, found) in draws.iter().zip(&found) {
                    let whole = alone(&plan, &drawing.varying, draw, question).unwrap();
                    compared +=
                        usize::from(is_cohort_of_its_own(&plan, &drawing.varying, question.profession));
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
