//! A plan: what a project and a scenario mean for every cell, ready to be run.

use std::rc::Rc;

use super::change;
use super::field::Field;
use super::grid::{AGE, Grid, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, slot};
use super::population::Population;
use super::resolve::{Bound, Resolved, is_about, resolve, resolve_bound, varies_on};
use crate::demand::factors::multipliers;
use crate::plain::{Place, Problem, Problems, codes, entry_path};
use crate::project::{
    Axis, Change, Demand, Demography, FactorRule, FactorTrend, Project, Quantity, RatioTarget, Supply,
    TrendFrom,
};
use crate::supply::pipeline::{Students, students};

/// Largest error of a profile's sum.
const SUM_TOLERANCE: f64 = 1e-9;

/// What is no more than this is not divided by: nobody means a billionth of a person.
const NEXT_TO_NOTHING: f64 = 1e-9;

/// Everything that a run reads.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The axes.
    pub grid: Grid,
    fields: Vec<Option<Rc<Resolved>>>,
    /// Starters already in training on 31 December of the base year.
    pub students: Rc<Students>,
    /// The population, where the project states one.
    pub population: Option<Rc<Population>>,
    /// Use of care over the grid of the population.
    pub care_use: Option<Rc<Resolved>>,
    /// How supply is computed, one entry a profession.
    pub supply: Vec<Supply>,
    /// How demand is computed, one entry a profession.
    pub demand: Vec<Demand>,
}

impl Plan {
    /// The plan of the base.
    ///
    /// It is not to be run where problems were added.
    pub fn base(project: &Project, problems: &mut Problems) -> Plan {
        let grid = Grid::workforce(&project.axes);
        let fields = Quantity::ALL
            .iter()
            .map(|quantity| match quantity {
                Quantity::StudentsInTraining | Quantity::Population | Quantity::CareUse => None,
                quantity => Some(Rc::new(resolve(project, *quantity, &grid, problems))),
            })
            .collect();
        let students = Rc::new(students(project, &grid, problems));
        let population = Population::of(project, problems).map(Rc::new);
        let care_use = population
            .as_ref()
            .filter(|population| population.by_age)
            .map(|population| Rc::new(resolve(project, Quantity::CareUse, &population.grid, problems)));
        let (mut supply, mut demand) = (Vec::new(), Vec::new());
        for profession in &project.axes.professions {
            if let Some(method) = project.methods.iter().find(|method| method.profession == profession.id) {
                supply.push(method.supply.clone());
                demand.push(method.demand.clone());
            }
        }
        let plan = Plan { grid, fields, students, population, care_use, supply, demand };
        plan.check_bounds(project, problems);
        plan.check(project, problems);
        plan
    }

    /// Low and high values that do not reach every cell; only scenarios read them, but what is stated is
    /// judged as it is loaded.
    fn check_bounds(&self, project: &Project, problems: &mut Problems) {
        for quantity in Quantity::ALL {
            let mut stated = project.parameters.iter().filter(|entry| entry.quantity == *quantity);
            if !stated.any(|entry| entry.low.is_some() || entry.high.is_some()) {
                continue;
            }
            let grid = match (quantity, &self.population) {
                (Quantity::StudentsInTraining, _) => continue,
                (Quantity::Population | Quantity::CareUse, Some(population)) => &population.grid,
                (Quantity::Population | Quantity::CareUse, None) => continue,
                _ => &self.grid,
            };
            for bound in [Bound::Low, Bound::High] {
                let mut own = Problems::default();
                resolve_bound(project, *quantity, bound, grid, &mut own);
                for problem in own.into_vec() {
                    if !problems.contains(&problem) {
                        problems.add(problem);
                    }
                }
            }
        }
    }

    /// The plan of the base with `changes` applied in order; `place` is where they stand.
    pub(crate) fn changed(
        &self,
        project: &Project,
        changes: &[Change],
        place: &Place<'_>,
        problems: &mut Problems,
    ) -> Plan {
        let mut plan = self.clone();
        for (number, entry) in changes.iter().enumerate() {
            let here = place.entry(number);
            let (resolved, grid) = match entry.quantity {
                Quantity::CareUse | Quantity::Population => match plan.population_field(entry.quantity) {
                    Some(found) => found,
                    None => {
                        problems.add(here.problem(codes::CHANGE_OF_NOTHING).found(entry.quantity.word()));
                        continue;
                    }
                },
                quantity => match &mut plan.fields[quantity as usize] {
                    Some(resolved) => (Rc::make_mut(resolved), plan.grid.clone()),
                    None => continue,
                },
            };
            change::apply(resolved, entry, project, &grid, &here, problems);
        }
        if !problems.is_fatal() {
            plan.check(project, problems);
        }
        plan
    }

    fn population_field(&mut self, quantity: Quantity) -> Option<(&mut Resolved, Grid)> {
        let grid = self.population.as_ref()?.grid.clone();
        match quantity {
            Quantity::CareUse => Some((Rc::make_mut(self.care_use.as_mut()?), grid)),
            _ => Some((&mut Rc::make_mut(self.population.as_mut()?).persons, grid)),
        }
    }

    /// The field of a quantity that lies over the workforce.
    ///
    /// # Panics
    /// For students in training, population and use of care, which have places of their own.
    pub fn field(&self, quantity: Quantity) -> &Field {
        &self.resolved(quantity).field
    }

    /// Whether the quantity is stated for a profession.
    pub fn supplied(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).supplied[profession]
    }

    /// Whether the quantity is stated by age for a profession.
    pub fn by_age(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).by_age[profession]
    }

    /// Whether supply is a trend, without ages and flows.
    pub fn is_trend(&self, profession: usize) -> bool {
        matches!(self.supply[profession], Supply::Trend { .. })
    }

    /// Whether anybody is in training or starts it.
    pub fn supplied_training(&self, profession: usize) -> bool {
        self.students.supplied[profession] || self.supplied(Quantity::Intake, profession)
    }

    fn resolved(&self, quantity: Quantity) -> &Resolved {
        self.fields[quantity as usize].as_ref().expect("a quantity over the workforce")
    }

    /// Whether intake, or immigration, of a profession is stated by region.
    pub fn by_region(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).by_region[profession]
    }

    /// Whether those who are in training or start it are stated by region.
    pub fn training_by_region(&self, profession: usize) -> bool {
        self.by_region(Quantity::Intake, profession) || self.students.by_region[profession]
    }

    /// What the methods need and is not stated; amounts that do not divide over every axis.
    fn check(&self, project: &Project, problems: &mut Problems) {
        for (number, profession) in project.axes.professions.iter().enumerate() {
            let mut need = |quantity: Quantity, supplied: bool| {
                if !supplied {
                    problems.add(
                        Problem::new(codes::PARAMETER_REQUIRED, "parameters")
                            .found(&profession.id)
                            .expected(quantity.word()),
                    );
                }
            };
            let supplied = |quantity: Quantity| self.supplied(quantity, number);
            let mut wanted = vec![Quantity::Stock];
            match &self.supply[number] {
                Supply::Cohort {} => {
                    if self.supplied_training(number) {
                        wanted.extend([Quantity::TrainingDuration, Quantity::GraduateProfile]);
                    }
                    if supplied(Quantity::Immigration) {
                        wanted.push(Quantity::ImmigrationProfile);
                    }
                }
                Supply::Trend { from: TrendFrom::Growth } => wanted.push(Quantity::SupplyGrowth),
                Supply::Trend { from: TrendFrom::Stated } => wanted.push(Quantity::StatedSupply),
            }
            let demand = &self.demand[number];
            match demand {
                Demand::Ratio { target: RatioTarget::Stated, .. } => wanted.push(Quantity::TargetDensity),
                Demand::Path { .. } => wanted.push(Quantity::StatedDemand),
                Demand::Factors { demography: Demography::Stated, .. } => {
                    wanted.push(Quantity::DemographicChange);
                }
                _ => {}
            }
            let temporary = |rules: &[_]| {
                rules.iter().any(|rule: &FactorRule| rule.trend == Some(FactorTrend::Temporary))
            };
            if demand.factor_rules().is_some_and(temporary) {
                wanted.push(Quantity::TrendYears);
            }
            if demand.starts_from_base() {
                wanted.push(Quantity::UnmetDemand);
            }
            for quantity in wanted {
                need(quantity, supplied(quantity));
            }
            if demand.reads_care_use() && self.population.as_ref().is_some_and(|population| population.by_age)
            {
                let care = self.care_use.as_ref();
                need(Quantity::CareUse, care.is_some_and(|care| care.supplied[number]));
            }
            let population = demand.reads_population();
            if population {
                let stated = project.parameters.iter().any(|entry| entry.quantity == Quantity::Population);
                need(Quantity::Population, stated);
            }
            self.check_population(project, number, problems);
            self.check_demand(project, number, problems);
            self.check_trend(project, number, problems);
        }
        self.check_amounts(project, problems);
    }

    /// Ages where a method needs them, and nothing that a method would divide by zero.
    fn check_population(&self, project: &Project, profession: usize, problems: &mut Problems) {
        let Some(population) = &self.population else { return };
        let path_of = |quantity: Quantity| {
            let number = project
                .parameters
                .iter()
                .position(|entry| entry.quantity == quantity && is_about(entry, project, profession));
            entry_path("parameters", number.unwrap_or_default(), "value")
        };
        let demand = &self.demand[profession];
        let utilisation = demand.reads_care_use();
        if utilisation && !population.by_age {
            let problem = Problem::new(codes::POPULATION_AGES, path_of(Quantity::Population));
            problems.add(problem.expected("0-4, 5-9, …, 85+"));
            return;
        }
        let divides = demand.reads_population() && demand.starts_from_base();
        let care = self.care_use.as_ref().filter(|care| utilisation && care.supplied[profession]);
        let weight = |sex: usize, year: usize| match care {
            Some(care) => population.care(care, profession, sex, year),
            None => population.equally(),
        };
        for region in (0..self.grid.count[REGION]).filter(|_| divides) {
            // Somebody lives there, so it is the use of care that is zero.
            let nobody = population.totals(region)[0] <= NEXT_TO_NOTHING;
            if population.weighted(region, &weight)[0] <= NEXT_TO_NOTHING {
                let quantity = if nobody { Quantity::Population } else { Quantity::CareUse };
                let problem = Problem::new(codes::POPULATION_ZERO, path_of(quantity));
                problems.add(problem.found(&project.axes.regions[region].id));
            }
        }
    }

    /// Factors that lead to a demand below zero or count hours twice; a demand of zero that is to be
    /// scaled.
    fn check_demand(&self, project: &Project, profession: usize, problems: &mut Problems) {
        let demand = &self.demand[profession];
        let id = &project.axes.professions[profession].id;
        let method = project.methods.iter().position(|method| method.profession == *id).unwrap_or_default();
        let path = || entry_path("methods", method, "demand");
        let regions = 0..self.grid.count[REGION];
        let impossible = |problems: &mut Problems, year: usize| {
            let year = self.grid.base_year + year as i32;
            problems.add(Problem::new(codes::DEMAND_IMPOSSIBLE, path()).found(year));
        };
        if let Some(rules) = demand.factor_rules() {
            let broken = regions
                .clone()
                .filter_map(|region| {
                    multipliers(self, rules, profession, region).iter().position(|factor| factor.is_nan())
                })
                .min();
            if let Some(year) = broken {
                impossible(problems, year);
            }
            // Whether a quantity has a figure of the profession that is not what `compared` gives.
            let differs = |quantity: Quantity, compared: &dyn Fn(&Field, Index) -> f64| {
                let field = self.field(quantity);
                field.cells().any(|index| {
                    let concerned = !field.varies(PROFESSION) || index[PROFESSION] == profession;
                    concerned && field.at(index) != compared(field, index)
                })
            };
            let in_base_year = |field: &Field, mut index: Index| {
                index[YEAR] = 0;
                field.at(index)
            };
            let hours = [Quantity::FtePerHead, Quantity::Participation];
            if differs(Quantity::WorkingTime, &|_, _| 0.0)
                && hours.iter().any(|quantity| differs(*quantity, &in_base_year))
            {
                problems.add(Problem::new(codes::DEMAND_HOURS_TWICE, path()).warning());
            }
        }
        let stated = match demand {
            Demand::Path { .. } => Quantity::StatedDemand,
            _ => Quantity::TargetDensity,
        };
        let nothing = |region| self.field(stated).at([profession, region, 0, 0, 0, 0]) <= NEXT_TO_NOTHING;
        if demand.is_calibrated() && regions.clone().any(nothing) {
            impossible(problems, 0);
        }
    }

    /// Hours by age of a profession that has no ages.
    fn check_trend(&self, project: &Project, profession: usize, problems: &mut Problems) {
        for (number, parameter) in project.parameters.iter().enumerate().filter(|_| self.is_trend(profession))
        {
            let hours = matches!(parameter.quantity, Quantity::Participation | Quantity::FtePerHead);
            if hours && is_about(parameter, project, profession) && varies_on(parameter, project, AGE) {
                let problem = Problem::new(codes::METHOD_NO_AGES, entry_path("parameters", number, "value"));
                problems.add(problem.found(&project.axes.professions[profession].id));
            }
        }
    }

    /// A stock and the profiles are amounts: each must say how it divides over every axis, and a
    /// profile must divide all of its joiners.
    fn check_amounts(&self, project: &Project, problems: &mut Problems) {
        let professions = 0..self.grid.count[PROFESSION];
        let mut undivided = vec![false; self.grid.count[PROFESSION]];
        for profession in professions.clone() {
            let both = self.supplied(Quantity::Intake, profession) && self.students.supplied[profession];
            let alike = self.by_region(Quantity::Intake, profession) == self.students.by_region[profession];
            if self.grid.count[REGION] > 1 && both && !alike {
                undivided[profession] = true;
                let number = self.students.parameter[profession];
                problems.add(
                    Problem::new(codes::TRAINING_REGIONS, entry_path("parameters", number, "value"))
                        .found(Quantity::StudentsInTraining.word())
                        .expected(Quantity::Intake.word()),
                );
            }
        }
        for (number, parameter) in project.parameters.iter().enumerate() {
            let quantity = parameter.quantity;
            let profile = matches!(quantity, Quantity::GraduateProfile | Quantity::ImmigrationProfile);
            let amount =
                matches!(quantity, Quantity::Stock | Quantity::StatedSupply | Quantity::StatedDemand);
            if !profile && !amount {
                continue;
            }
            let path = || entry_path("parameters", number, "value");
            let about: Vec<usize> =
                professions.clone().filter(|profession| is_about(parameter, project, *profession)).collect();
            let within_region =
                about.iter().all(|profession| self.divides_within_region(quantity, *profession));
            for known in quantity.axes().iter().filter(|axis| !matches!(axis, Axis::Profession | Axis::Year))
            {
                let Some(axis) = slot(*known) else { continue };
                let without_ages = axis == AGE && about.iter().all(|profession| self.is_trend(*profession));
                let needless = (axis == REGION && within_region) || without_ages;
                if self.grid.count[axis] > 1 && !varies_on(parameter, project, axis) && !needless {
                    problems.add(Problem::new(codes::AMOUNT_AXES, path()).expected(known.word()));
                    about.iter().for_each(|profession| undivided[*profession] = true);
                }
            }
            if profile {
                let summed = about.iter().filter(|profession| !undivided[**profession]);
                let sums = summed.flat_map(|profession| self.profile_sums(quantity, *profession));
                if let Some(sum) = sums.into_iter().find(|sum| (sum - 1.0).abs() > SUM_TOLERANCE) {
                    problems.add(Problem::new(codes::PROFILE_SUM, path()).found(sum).expected("1"));
                }
            }
        }
    }

    /// Whether a profile divides the joiners of one region rather than of the country.
    fn divides_within_region(&self, quantity: Quantity, profession: usize) -> bool {
        match quantity {
            Quantity::GraduateProfile => self.training_by_region(profession),
            Quantity::ImmigrationProfile => self.by_region(Quantity::Immigration, profession),
            _ => false,
        }
    }

    /// Sums of a profile: one for the country, or one a region where it divides the joiners of each.
    fn profile_sums(&self, quantity: Quantity, profession: usize) -> Vec<f64> {
        let field = self.field(quantity);
        let count = self.grid.count;
        let one = |regions: std::ops::Range<usize>| {
            let mut sum = 0.0;
            for region in regions {
                for sector in 0..count[SECTOR] {
                    for sex in 0..count[SEX] {
                        for age in 0..count[AGE] {
                            sum += field.at([profession, region, sector, sex, age, 0]);
                        }
                    }
                }
            }
            sum
        };
        match self.divides_within_region(quantity, profession) {
            true => (0..count[REGION]).map(|region| one(region..region + 1)).collect(),
            false => vec![one(0..count[REGION])],
        }
    }
}
