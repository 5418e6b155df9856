//! The problem whose answer is the best path of intake, as plain data for whoever solves it.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::intake_path::{IntakePathProblem, PathProfession, SharedCapacity};
use crate::lists::list;
use crate::plain::{Place, Problem, Problems, Shown, Values, codes, hint};
use crate::policy::path_problem::{
    Chosen, capacity, first_effect, has_path, intake_before, responses_fte, supply_without_fte,
};
use crate::project::Axis;
use crate::requests::{PathProblemRequest, PathWish};

/// Figures beyond this are a mistake.
const LARGEST: f64 = 1e15;

impl Forecaster {
    /// The problem whose answer is the path of intake that costs least.
    ///
    /// # Errors
    /// Problems of the scenario, unknown professions or such whose intake cannot be chosen year by year,
    /// years outside the forecast, or figures below zero.
    pub fn path_problem(&self, request: &PathProblemRequest) -> Result<IntakePathProblem, Vec<Problem>> {
        let axes = &self.project.axes;
        let professions = self.wished(request)?;
        let first_year = axes.base_year + 1;
        let from_year = request.from_year.or(self.runs().from_year).unwrap_or(first_year);
        let from = self.year("from_year", from_year, first_year)?;
        let to = self.year("to_year", request.to_year, from_year)?;
        let plan = self.plan(&request.scenario)?;
        let named = |year: usize| axes.base_year + year as i32;
        // Where nobody ever enters there is no first effect; all years after the base year are then counted.
        let effect = first_effect(&plan, &professions, from).unwrap_or(1);
        let first_stock = request.first_stock_year.unwrap_or(named(effect));
        let last_stock = request.last_stock_year.unwrap_or(axes.last_year);
        let first = self.year("first_stock_year", first_stock, first_year)?;
        let last = self.year("last_stock_year", last_stock, first_stock)?;
        let chosen = Chosen { professions, years: from..to + 1, stock_years: first..last + 1 };
        let balance = Balance::of(&plan, None, Detail::default());
        let supply = supply_without_fte(&plan, &chosen);
        let responses = responses_fte(&plan, &chosen);
        let count = chosen.years.len();
        let mut stated = Vec::new();
        for (((wish, profession), supply_without_fte), response_fte) in
            request.professions.iter().zip(&chosen.professions).zip(supply).zip(responses)
        {
            let most = match wish.capacity {
                Some(capacity) => Some(vec![capacity; count]),
                None => capacity(&plan, *profession, chosen.years.clone()),
            };
            stated.push(PathProfession {
                profession: wish.profession.clone(),
                intake_before: intake_before(&plan, *profession, from),
                capacity: most.map(Values),
                floor: wish.floor.map(|floor| Values(vec![floor; count])),
                step: wish.step,
                supply_without_fte: Values(supply_without_fte),
                demand_fte: Values(list(chosen.stock_years.len(), &|at| {
                    balance.demand_fte(*profession, None, first + at)
                })),
                response_fte: Values(response_fte),
                shortage_cost: wish.shortage_cost.unwrap_or(1.0),
                surplus_cost: wish.surplus_cost.unwrap_or(1.0),
                change_cost: wish.change_cost.unwrap_or(0.0),
            });
        }
        let mut shared = Vec::new();
        for wish in request.shared_capacities.iter().flatten() {
            let capacity = Values(vec![wish.capacity; count]);
            shared.push(SharedCapacity { professions: wish.professions.clone(), capacity });
        }
        Ok(IntakePathProblem {
            years: list(count, &|at| named(from + at)),
            stock_years: list(chosen.stock_years.len(), &|at| named(first + at)),
            professions: stated,
            shared_capacities: Some(shared).filter(|shared| !shared.is_empty()),
        })
    }

    /// The professions that are asked for, by position; everything that is wrong with what is asked of them.
    fn wished(&self, request: &PathProblemRequest) -> Result<Vec<usize>, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let place = root.field("professions");
        let wishes = &request.professions;
        let ids = list(wishes.len(), &|at| &*wishes[at].profession);
        if ids.is_empty() {
            problems.add(place.problem(codes::VALUE_EMPTY));
        }
        let mut professions = Vec::new();
        for (number, wish) in wishes.iter().enumerate() {
            let here = place.entry(number);
            let id = here.field("profession");
            figures(wish, &here, &mut problems);
            match self.project.axes.profession(&wish.profession) {
                _ if ids[..number].contains(&&*wish.profession) => {
                    problems.add(id.problem(codes::ID_DUPLICATE).found(&wish.profession));
                }
                None => {
                    let known = self.project.axes.ids(Axis::Profession);
                    let unknown = id.problem(codes::REFERENCE_UNKNOWN).found(&wish.profession);
                    problems.add(unknown.expected(hint(&wish.profession, &known)));
                }
                Some(profession) if !has_path(&self.base, profession) => {
                    problems.add(id.problem(codes::METHOD_NO_PATH).found(&wish.profession));
                }
                Some(profession) => professions.push(profession),
            }
        }
        let place = root.field("shared_capacities");
        for (number, shared) in request.shared_capacities.iter().flatten().enumerate() {
            let here = place.entry(number);
            figure(Some(shared.capacity), &here.field("capacity"), &mut problems);
            let sharing = here.field("professions");
            if shared.professions.is_empty() {
                problems.add(sharing.problem(codes::VALUE_EMPTY));
            }
            for (position, name) in shared.professions.iter().enumerate() {
                let id = sharing.entry(position);
                if !ids.contains(&&**name) {
                    let unknown = id.problem(codes::REFERENCE_UNKNOWN).found(name);
                    problems.add(unknown.expected(hint(name, &ids)));
                } else if shared.professions[..position].contains(name) {
                    problems.add(id.problem(codes::ID_DUPLICATE).found(name));
                }
            }
        }
        if problems.is_fatal() { Err(problems.into_vec()) } else { Ok(professions) }
    }
}

fn figures(wish: &PathWish, place: &Place<'_>, problems: &mut Problems) {
    for (name, value) in [
        ("floor", wish.floor),
        ("capacity", wish.capacity),
        ("step", wish.step),
        ("shortage_cost", wish.shortage_cost),
        ("surplus_cost", wish.surplus_cost),
        ("change_cost", wish.change_cost),
    ] {
        figure(value, &place.field(name), problems);
    }
}

fn figure(value: Option<f64>, place: &Place<'_>, problems: &mut Problems) {
    if let Some(value) = value.filter(|value| !(0.0..=LARGEST).contains(value)) {
        problems.add(place.problem(codes::VALUE_RANGE).found(value.shown()).expected((0.0, LARGEST)));
    }
}
