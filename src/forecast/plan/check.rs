//! What must hold of a plan before it can be run: everything that its methods read is stated, amounts
//! divide, shares sum, and nobody is asked for who is not there.

use super::Plan;
use crate::FULL;
use crate::demand::{factors::multipliers, stated_demand_fte, workload::Needed};
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::field::Field;
use crate::forecast::grid::{AGE, FURTHER, Index, PROFESSION, REGION, SECTOR, SEX, YEAR, at, slot};
use crate::forecast::inflow::planned_intake;
use crate::forecast::moves::{broken_row, moves_from};
use crate::forecast::population::Weights;
use crate::forecast::resolve::{is_about, varies_on};
use crate::forecast::run::Overdrawn;
use crate::lists::list;
use crate::plain::{Problem, Problems, Shown, codes, entry_path};
use crate::project::{
    Axis, Change, Demand, Demography, FactorRule, FactorTrend, MOVES, Project, Quantity, RatioTarget, Sex,
    Source, Supply, TrendFrom,
};
use crate::supply::cumulative::planned;
use crate::supply::temporary::{permanent_stock, temporary_heads};

/// Largest error of a sum of shares.
const SUM_TOLERANCE: f64 = 1e-9;

/// What is no more than this is not divided by: nobody means a billionth of a person.
const NEXT_TO_NOTHING: f64 = 1e-9;

/// What moves people and says nothing of who asks for them, how long they work, or how amounts divide.
const OF_PEOPLE: [Quantity; 12] = [
    Quantity::Mortality,
    Quantity::Retirement,
    Quantity::Exit,
    Quantity::Emigration,
    Quantity::Intake,
    Quantity::TrainingDuration,
    Quantity::InternalYield,
    Quantity::EntryShare,
    Quantity::Immigration,
    Quantity::EntrantExposure,
    Quantity::ReturnRate,
    Quantity::LicenceKept,
];

impl Plan {
    /// What must hold after changes to a plan for which it held: what they leave alone is not looked at
    /// again, because a lever asks for this each time it moves.
    pub(super) fn check_changed(&self, project: &Project, changes: &[Change], problems: &mut Problems) {
        let of_people = changes.iter().all(|change| OF_PEOPLE.contains(&change.quantity));
        let all = !(of_people && self.known.holds);
        self.check(project, all, problems);
    }

    /// What the methods need and is not stated; amounts that do not divide over every axis; shares that do
    /// not sum; people who are not there. Without `all` only what people who come and go can break.
    pub(super) fn check(&self, project: &Project, all: bool, problems: &mut Problems) {
        for number in 0..project.axes.professions.len() {
            let needed = if all { self.needed(project, number) } else { Vec::new() };
            for quantity in &needed {
                let problem = Problem::new(codes::PARAMETER_REQUIRED, "parameters");
                let id = &project.axes.professions[number].id;
                problems.add(problem.found(id).expected(quantity.word()));
            }
            if !needed.is_empty() {
                continue;
            }
            if all {
                self.check_population(project, number, problems);
            }
            for (place, demand) in self.demands(number).into_iter().enumerate().filter(|_| all) {
                let field = match place {
                    0 => "demand".to_owned(),
                    _ => ["beside[", &(place - 1).shown(), "].demand"].concat(),
                };
                let path = self.method_path(project, number, &field);
                if FULL {
                    self.check_services(project, number, demand, &path, problems);
                }
                self.check_demand(number, demand, &path, problems);
            }
            self.check_without_ages(project, number, problems);
            if FULL {
                self.check_workloads(project, number, problems);
                self.check_moves(project, number, problems);
                self.check_sources(project, number, problems);
                self.check_capacity(project, number, problems);
                self.check_temporary(project, number, problems);
            }
        }
        if all {
            self.check_amounts(project, problems);
        }
        if FULL && all {
            self.check_shares(project, problems);
            self.check_tasks(project, problems);
        }
        let professions = 0..project.axes.professions.len();
        let has_inhabitants =
            professions.flat_map(|number| self.demands(number)).all(|demand| self.has_inhabitants(demand));
        if FULL && has_inhabitants && !problems.is_fatal() {
            self.check_overdrawn(project, problems);
        }
    }

    /// Whether the inhabitants that a demand reads are there. Of a base that lacks them every scenario is
    /// checked all the same, as far as it can be.
    fn has_inhabitants(&self, demand: &Demand) -> bool {
        !demand.reads_population() || self.population().is_some()
    }

    /// What the methods of a profession read and the project does not state.
    fn needed(&self, project: &Project, profession: usize) -> Vec<Quantity> {
        use Quantity as Q;
        let supplied = |quantity: Quantity| self.supplied(quantity, profession);
        let mut wanted = vec![Q::Stock];
        match &self.supply[profession] {
            Supply::Cohort { trains_from, .. } => {
                if self.supplied_training(profession) {
                    wanted.extend([Q::TrainingDuration, Q::GraduateProfile]);
                }
                if supplied(Q::Immigration) {
                    wanted.push(Q::ImmigrationProfile);
                }
                if trains_from.is_some() && self.supplied_training(profession) {
                    wanted.push(Q::IntakeProfile);
                }
            }
            Supply::Cumulative { .. } => wanted.extend([
                Q::CumulativeOutflow,
                Q::SourceIntake,
                Q::SourceDuration,
                Q::SourceYield,
                Q::ExternalYield,
            ]),
            Supply::Trend { from: TrendFrom::Growth } => wanted.push(Q::SupplyGrowth),
            Supply::Trend { from: TrendFrom::Stated } => wanted.push(Q::StatedSupply),
        }
        for demand in self.demands(profession) {
            match demand {
                Demand::Ratio { target: RatioTarget::Stated, .. } => wanted.push(Q::TargetDensity),
                Demand::Ratio { target: RatioTarget::Minimum, .. } => wanted.push(Q::MinimumDensity),
                Demand::Path { .. } => wanted.push(Q::StatedDemand),
                Demand::Factors { demography: Demography::Stated, .. } => wanted.push(Q::DemographicChange),
                Demand::Economic { .. } => wanted.extend([Q::Gdp, Q::IncomeElasticity]),
                Demand::Services { .. } => wanted.extend([Q::FtePerUse, Q::StaffingMix]),
                Demand::Needs { .. } => {
                    wanted.extend([Q::ServicesPerCase, Q::WorkShare, Q::ServicesPerFteYear]);
                }
                _ => {}
            }
            let temporary = |rules: &[_]| {
                rules.iter().any(|rule: &FactorRule| rule.trend == Some(FactorTrend::Temporary))
            };
            if demand.factor_rules().is_some_and(temporary) {
                wanted.push(Q::TrendYears);
            }
            if demand.starts_from_base() {
                wanted.push(Q::UnmetDemand);
            }
        }
        for shift in &self.task_shifts {
            if shift.from == profession {
                wanted.extend([Q::TaskMinutes, Q::FteMinutes]);
            }
            if shift.to == profession {
                wanted.push(Q::FteMinutes);
            }
        }
        let mut missing: Vec<Quantity> = Vec::new();
        for quantity in wanted {
            if !supplied(quantity) && !missing.contains(&quantity) {
                missing.push(quantity);
            }
        }
        let demands = self.demands(profession);
        let mut of_inhabitants = |quantity: Quantity, reads: bool| {
            // Where inhabitants are stated but not by age, that is the one thing to mend.
            let by_age = self.population().is_none_or(|population| population.by_age);
            // Without ages nothing lies over them.
            let stated = || match self.population() {
                Some(_) => supplied(quantity),
                None => !project.stating(quantity).is_empty(),
            };
            if reads && (by_age || quantity == Q::Population) && !stated() {
                missing.push(quantity);
            }
        };
        of_inhabitants(Q::Population, demands.iter().any(|demand| demand.reads_population()));
        of_inhabitants(Q::CareUse, demands.iter().any(|demand| demand.reads_care_use()));
        of_inhabitants(Q::ServiceUse, demands.iter().any(|demand| matches!(demand, Demand::Services { .. })));
        of_inhabitants(Q::Prevalence, demands.iter().any(|demand| matches!(demand, Demand::Needs { .. })));
        missing
    }

    /// Path of the first parameter that states a quantity for a profession.
    fn path_of(&self, project: &Project, quantity: Quantity, profession: usize) -> String {
        let stated = project.stating(quantity);
        let number =
            stated.iter().find(|number| is_about(&project.parameters[**number], project, profession));
        entry_path("parameters", number.or(stated.first()).copied().unwrap_or_default(), "value")
    }

    /// Path of the method of a profession.
    fn method_path(&self, project: &Project, profession: usize, field: &str) -> String {
        let id = &project.axes.professions[profession].id;
        let method = project.methods.iter().position(|method| method.profession == *id).unwrap_or_default();
        entry_path("methods", method, field)
    }

    /// Ages where a method needs them, and nothing that a method would divide by zero.
    fn check_population(&self, project: &Project, profession: usize, problems: &mut Problems) {
        let Some(population) = self.population() else { return };
        let demands = self.demands(profession);
        if demands.iter().any(|demand| demand.reads_ages()) && !population.by_age {
            let path = self.path_of(project, Quantity::Population, profession);
            problems.add(Problem::new(codes::POPULATION_AGES, path).expected("0-4, 5-9, …, 85+"));
            return;
        }
        for demand in demands.into_iter().filter(|demand| demand.divides_by_population()) {
            let care = self.care_use().filter(|care| demand.reads_care_use() && care.supplied[profession]);
            let weights = care.map(|care| population.weights(&care.field, [profession, 0, 0, 0, 0, 0, 0]));
            for region in 0..self.grid.count[REGION] {
                // Somebody lives there, so it is the use of care that is zero.
                let nobody = population.totals(region)[0] <= NEXT_TO_NOTHING;
                let unused = |weights: &Weights| population.weighted(region, weights)[0] <= NEXT_TO_NOTHING;
                if weights.as_ref().map_or(nobody, unused) {
                    let quantity = if nobody { Quantity::Population } else { Quantity::CareUse };
                    let path = self.path_of(project, quantity, profession);
                    let problem = Problem::new(codes::POPULATION_ZERO, path);
                    let problem = problem.found(&project.axes.regions[region].id);
                    if !problems.contains(&problem) {
                        problems.add(problem);
                    }
                }
            }
        }
    }

    /// Factors that lead to a demand below zero or count hours twice; a demand of zero that is to be
    /// scaled.
    fn check_demand(&self, profession: usize, demand: &Demand, path: &str, problems: &mut Problems) {
        let regions = 0..self.grid.count[REGION];
        let impossible = |problems: &mut Problems, year: usize| {
            let year = self.grid.base_year + year as i32;
            problems.add(Problem::new(codes::DEMAND_IMPOSSIBLE, path).found(year));
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
                problems.add(Problem::new(codes::DEMAND_HOURS_TWICE, path).warning());
            }
        }
        let nothing = |region: usize| match demand {
            Demand::Path { .. } => {
                self.field(Quantity::StatedDemand).at(at(profession, region, 0)) <= NEXT_TO_NOTHING
            }
            Demand::Ratio { target: RatioTarget::Minimum, .. } => {
                self.field(Quantity::MinimumDensity).at(at(profession, region, 0)) <= NEXT_TO_NOTHING
            }
            Demand::Ratio { .. } => {
                self.field(Quantity::TargetDensity).at(at(profession, region, 0)) <= NEXT_TO_NOTHING
            }
            _ => FULL && stated_demand_fte(self, demand, profession, region)[0] <= NEXT_TO_NOTHING,
        };
        if demand.is_calibrated()
            && self.has_inhabitants(demand)
            && !problems.is_fatal()
            && regions.clone().any(nothing)
        {
            impossible(problems, 0);
        }
    }

    /// Cells of services that a method reads and nobody stated.
    fn check_services(
        &self,
        project: &Project,
        profession: usize,
        demand: &Demand,
        path: &str,
        problems: &mut Problems,
    ) {
        let read: &[Quantity] = match demand {
            Demand::Services { .. } => &[Quantity::ServiceUse, Quantity::FtePerUse, Quantity::StaffingMix],
            Demand::Needs { .. } => &[
                Quantity::Prevalence,
                Quantity::ServicesPerCase,
                Quantity::WorkShare,
                Quantity::ServicesPerFteYear,
            ],
            _ => return,
        };
        let services = self.services_of(demand);
        if services.is_empty() {
            problems.add(Problem::new(codes::VALUE_EMPTY, [path, ".services"].concat()));
        }
        for quantity in read {
            let Some(resolved) = &self.fields[*quantity as usize] else { continue };
            for service in &services {
                self.check_member(project, *quantity, &resolved.field, profession, *service, problems);
            }
        }
    }

    /// A gap in the figures of a quantity for a profession and a further member.
    fn check_member(
        &self,
        project: &Project,
        quantity: Quantity,
        field: &Field,
        profession: usize,
        member: usize,
        problems: &mut Problems,
    ) {
        let read = |index: &Index| {
            (!field.varies(PROFESSION) || index[PROFESSION] == profession)
                && (!field.varies(FURTHER) || index[FURTHER] == member)
                && !(quantity.is_flow() && field.varies(YEAR) && index[YEAR] == 0)
        };
        if field.cells().any(|index| read(&index) && field.at(index).is_nan()) {
            let axis = quantity.axes().iter().find(|axis| slot(**axis) == Some(FURTHER));
            let ids = axis.map(|axis| project.axes.ids(*axis)).unwrap_or_default();
            let path = self.path_of(project, quantity, profession);
            let problem = Problem::new(codes::SERIES_INCOMPLETE, path).found(quantity.word());
            let problem = match ids.get(member) {
                Some(id) => problem.expected(*id),
                None => problem,
            };
            if !problems.contains(&problem) {
                problems.add(problem);
            }
        }
    }

    /// A demand by workload without any workload stated.
    fn check_workloads(&self, project: &Project, profession: usize, problems: &mut Problems) {
        let workload = |demand: &&Demand| matches!(demand, Demand::Workload { .. });
        let stated = self.workloads.iter().any(|load| load.profession == profession);
        if self.demands(profession).iter().any(workload) && !stated {
            let problem = Problem::new(codes::PARAMETER_REQUIRED, "workloads");
            problems.add(problem.found(&project.axes.professions[profession].id).expected("workloads"));
        }
        for (number, load) in self.workloads.iter().enumerate() {
            // Allowances that take all of the working time leave nobody for the activities.
            let factor = Needed::of(&load.workload).category_factor;
            if load.profession == profession && !(factor.is_finite() && factor > 0.0) {
                let path = entry_path("workloads", number, "category_allowances");
                let problem = Problem::new(codes::WORKLOAD_STANDARD, path).found(1.0 - 1.0 / factor);
                problems.add(problem.expected("< 1"));
            }
        }
    }

    /// What a profession without ages cannot have: hours by age, moves, training out of another stock, an
    /// inactive pool, temporary staff.
    fn check_without_ages(&self, project: &Project, profession: usize, problems: &mut Problems) {
        if let Some(source) = self.trains_from[profession].filter(|source| !self.has_ages(*source)) {
            let place = self.method_path(project, profession, "supply.trains_from");
            let problem = Problem::new(codes::METHOD_NO_AGES, place);
            problems.add(problem.found(&project.axes.professions[source].id));
        }
        if self.has_ages(profession) {
            return;
        }
        for (number, parameter) in project.parameters.iter().enumerate() {
            use Quantity as Q;
            let quantity = parameter.quantity;
            let hours = matches!(quantity, Q::Participation | Q::FtePerHead | Q::ActiveShare);
            let of_ages = MOVES.contains(&quantity)
                || matches!(quantity, Q::InactiveStock | Q::LicenceKept | Q::ReturnRate | Q::TemporaryStaff);
            if (of_ages || (hours && varies_on(parameter, project, AGE)))
                && is_about(parameter, project, profession)
                // What is stated for everybody is meant for those who can have it.
                && (!of_ages || varies_on(parameter, project, PROFESSION))
            {
                let problem = Problem::new(codes::METHOD_NO_AGES, entry_path("parameters", number, "value"));
                problems.add(problem.found(&project.axes.professions[profession].id));
            }
        }
        // Its inputs are those of a country as a whole.
        let divided = [REGION, SECTOR].into_iter().find(|axis| self.grid.count[*axis] > 1);
        if let (Supply::Cumulative { .. }, Some(_)) = (&self.supply[profession], divided) {
            let problem =
                Problem::new(codes::METHOD_ONE_REGION, self.method_path(project, profession, "supply"));
            problems.add(problem.found(&project.axes.professions[profession].id));
        }
    }

    /// Rows of a move matrix that do not sum to 1; moves to a profession that has no ages.
    fn check_moves(&self, project: &Project, profession: usize, problems: &mut Problems) {
        for quantity in MOVES {
            if !self.supplied(quantity, profession) || !self.has_ages(profession) {
                continue;
            }
            let field = self.field(quantity);
            let from = moves_from(quantity).unwrap_or_default();
            let members = self.grid.count[from];
            let path = || self.path_of(project, quantity, profession);
            if let Some((row, sum)) = broken_row(field, profession, members) {
                let axis = [Axis::Region, Axis::Sector, Axis::Profession]
                    [MOVES.iter().position(|moves| *moves == quantity).unwrap_or_default()];
                let id = project.axes.ids(axis)[row[from]];
                let problem = match sum.is_nan() {
                    true => {
                        Problem::new(codes::SERIES_INCOMPLETE, path()).found(quantity.word()).expected(id)
                    }
                    false => Problem::new(codes::MOVES_SUM, path())
                        .found([id, ": ", &sum.shown()].concat())
                        .expected("1"),
                };
                // What is stated for everybody is one mistake.
                if !problems.contains(&problem) {
                    problems.add(problem);
                }
            }
            if quantity == Quantity::ProfessionMoves {
                let reached = field.cells().find(|index| {
                    index[PROFESSION] == profession
                        && field.at(*index) > 0.0
                        && !self.has_ages(index[FURTHER])
                });
                if let Some(index) = reached {
                    let problem = Problem::new(codes::METHOD_NO_AGES, path());
                    problems.add(problem.found(&project.axes.professions[index[FURTHER]].id));
                }
            }
        }
    }

    /// What a supply by cumulative outflow needs of its sources.
    fn check_sources(&self, project: &Project, profession: usize, problems: &mut Problems) {
        if !matches!(self.supply[profession], Supply::Cumulative { .. }) {
            return;
        }
        use Quantity as Q;
        let by_sex = self.grid.sexes != [Sex::T];
        let mut need = |quantity: Quantity, source: Source| {
            self.check_member(project, quantity, self.field(quantity), profession, source as usize, problems);
        };
        for source in [Source::InTraining, Source::BeforeSteering, Source::Steerable, Source::Abroad] {
            need(Q::SourceIntake, source);
            let nobody = self.field(Q::SourceIntake).at([profession, 0, 0, 0, 0, 0, source as usize]) == 0.0;
            if nobody && source != Source::Steerable {
                continue;
            }
            need(Q::SourceYield, source);
            if by_sex {
                need(Q::FemaleShare, source);
            }
            if source != Source::Abroad {
                need(Q::SourceDuration, source);
                need(Q::ExternalYield, source);
            }
        }
        let stated = project.stating(Q::Stock);
        let sexes = stated.iter().any(|number| {
            let parameter = &project.parameters[*number];
            is_about(parameter, project, profession) && varies_on(parameter, project, SEX)
        });
        if by_sex && !sexes {
            need(Q::FemaleShare, Source::Stock);
        }
    }

    /// More starters than there are places: told, not cut.
    fn check_capacity(&self, project: &Project, profession: usize, problems: &mut Problems) {
        if let Some((year, intake, capacity)) = self.over_capacity(profession) {
            let path = self.path_of(project, Quantity::TrainingCapacity, profession);
            let found = [&(self.grid.base_year + year as i32).shown(), ": ", &*intake.shown()].concat();
            let expected = ["≤ ", &*capacity.shown()].concat();
            problems
                .add(Problem::new(codes::TRAINING_CAPACITY, path).found(found).expected(expected).warning());
        }
    }

    /// The first flow year in which more start training than there are places, with both.
    pub(crate) fn over_capacity(&self, profession: usize) -> Option<(usize, f64, f64)> {
        (1..self.grid.count[YEAR]).find_map(|year| {
            let capacity = self.capacity(profession, year)?;
            // Of a supply by cumulative outflow it is known only when those start whose intake can be changed.
            let steering = planned(self, profession);
            let mut intake = if year > steering.years { steering.starters } else { 0.0 };
            let regions =
                if self.by_region(Quantity::Intake, profession) { self.grid.count[REGION] } else { 1 };
            for region in (0..regions).filter(|_| self.has_ages(profession)) {
                intake += planned_intake(self, profession, region, year);
            }
            (intake > capacity).then_some((year, intake, capacity))
        })
    }

    /// Places for training of the whole country in a flow year, where they are stated.
    pub(crate) fn capacity(&self, profession: usize, year: usize) -> Option<f64> {
        if !self.supplied(Quantity::TrainingCapacity, profession) {
            return None;
        }
        let regional = self.by_region(Quantity::TrainingCapacity, profession);
        let mut capacity = 0.0;
        for region in 0..if regional { self.grid.count[REGION] } else { 1 } {
            capacity += self.field(Quantity::TrainingCapacity).at(at(profession, region, year));
        }
        Some(capacity)
    }

    /// More temporary staff than the stock that is said to include them.
    fn check_temporary(&self, project: &Project, profession: usize, problems: &mut Problems) {
        let Supply::Cohort { stock_includes_temporary: Some(true), .. } = self.supply[profession] else {
            return;
        };
        let groups = (0..self.grid.groups()).map(|group| self.grid.group_index(group));
        for index in groups.filter(|index| index[PROFESSION] == profession) {
            if permanent_stock(self, index).iter().any(|heads| *heads < -NEXT_TO_NOTHING || heads.is_nan()) {
                let path = self.path_of(project, Quantity::TemporaryStaff, profession);
                let found = temporary_heads(self, index);
                problems.add(Problem::new(codes::TEMPORARY_MORE_THAN_STOCK, path).found(found));
                return;
            }
        }
    }

    /// Shares of work that do not sum to 1 over the professions; a staffing mix of more than the whole.
    fn check_shares(&self, project: &Project, problems: &mut Problems) {
        for (quantity, exactly) in [(Quantity::WorkShare, true), (Quantity::StaffingMix, false)] {
            let Some(resolved) = &self.fields[quantity as usize] else { continue };
            if project.stating(quantity).is_empty() {
                continue;
            }
            let field = &resolved.field;
            let mut broken: Vec<usize> = Vec::new();
            for index in field.cells().filter(|index| index[PROFESSION] == 0) {
                let mut sum = 0.0;
                let mut stated = false;
                for profession in 0..self.grid.count[PROFESSION] {
                    let mut index = index;
                    index[PROFESSION] = profession;
                    let share = field.at(index);
                    if !share.is_nan() {
                        sum += share;
                        stated = true;
                    }
                }
                let off = if exactly { (sum - 1.0).abs() } else { sum - 1.0 };
                let service = index[FURTHER];
                if stated && off > SUM_TOLERANCE && !broken.contains(&service) {
                    broken.push(service);
                    let id = self.services.get(service).map(String::as_str).unwrap_or_default();
                    let path = self.path_of(project, quantity, 0);
                    let problem =
                        Problem::new(codes::SHARE_SUM, path).found([id, ": ", &*sum.shown()].concat());
                    problems.add(problem.expected(if exactly { "1" } else { "≤ 1" }));
                }
            }
        }
    }

    /// Minutes that are missing or more than there are; more of a task given away than all of it.
    fn check_tasks(&self, project: &Project, problems: &mut Problems) {
        let minutes = self.field(Quantity::TaskMinutes);
        for profession in 0..self.grid.count[PROFESSION] {
            let mut given: Vec<usize> = Vec::new();
            for shift in self.task_shifts.iter().filter(|shift| shift.from == profession) {
                self.check_member(project, Quantity::TaskMinutes, minutes, profession, shift.task, problems);
                if !given.contains(&shift.task) {
                    given.push(shift.task);
                }
            }
            if given.is_empty() {
                continue;
            }
            let taken = list(self.grid.count[YEAR], &|year| {
                let mut all = 0.0;
                for task in 0..self.tasks {
                    let mut index = at(profession, 0, year);
                    index[FURTHER] = task;
                    let minutes = minutes.at(index);
                    all += if minutes.is_nan() { 0.0 } else { minutes };
                }
                (all, self.field(Quantity::FteMinutes).at(at(profession, 0, year)))
            });
            let over = taken.iter().find(|(all, whole)| *all > whole * (1.0 + SUM_TOLERANCE));
            if let Some((all, whole)) = over.copied() {
                let path = self.path_of(project, Quantity::TaskMinutes, profession);
                let problem = Problem::new(codes::TASK_MINUTES, path).found(all);
                problems.add(problem.expected(["≤ ", &*whole.shown()].concat()));
            }
            let share = self.field(Quantity::ShiftedShare);
            for task in given {
                let cells = (0..self.grid.count[REGION]).flat_map(|region| {
                    (0..self.grid.count[YEAR]).map(move |year| at(profession, region, year))
                });
                let sums = cells.map(|index| {
                    let mut sum = 0.0;
                    for (number, shift) in self.task_shifts.iter().enumerate() {
                        if shift.from == profession && shift.task == task {
                            let mut index = index;
                            index[FURTHER] = number;
                            sum += share.at(index);
                        }
                    }
                    sum
                });
                let most = sums.fold(0.0, f64::max);
                if most > 1.0 + SUM_TOLERANCE {
                    let path = self.path_of(project, Quantity::ShiftedShare, profession);
                    let id = project.axes.ids(Axis::Task)[task];
                    let problem =
                        Problem::new(codes::SHARE_SUM, path).found([id, ": ", &*most.shown()].concat());
                    problems.add(problem.expected("≤ 1"));
                }
            }
        }
    }

    /// A training that takes more people out of another profession than are there.
    fn check_overdrawn(&self, project: &Project, problems: &mut Problems) {
        if self.trains_from.iter().all(Option::is_none) {
            return;
        }
        // Whoever asks whether this plan holds asks next what comes of it.
        let overdrawn = Balance::of(self, None, Detail::default()).totals.overdrawn;
        if let Some(Overdrawn { profession, year }) = overdrawn {
            let path = self.path_of(project, Quantity::Intake, profession);
            let source = self.trains_from[profession].unwrap_or_default();
            let problem = Problem::new(codes::TRAINING_OVERDRAWN, path);
            let problem = problem.found(self.grid.base_year + year as i32);
            problems.add(problem.expected(&project.axes.professions[source].id));
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
            let profile = quantity.is_profile();
            let amount = matches!(
                quantity,
                Quantity::Stock
                    | Quantity::StatedSupply
                    | Quantity::StatedDemand
                    | Quantity::InactiveStock
                    | Quantity::TemporaryStaff
                    | Quantity::Vacancies
            );
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
                let without_ages = axis == AGE
                    && (quantity == Quantity::TemporaryStaff
                        || about.iter().all(|profession| !self.has_ages(*profession)));
                // By cumulative outflow the share of women divides the stock.
                let cumulative = |profession: &usize| {
                    matches!(self.supply[*profession], Supply::Cumulative { .. })
                        && self.supplied(Quantity::FemaleShare, *profession)
                };
                let by_share = axis == SEX && quantity == Quantity::Stock && about.iter().all(cumulative);
                let needless = (axis == REGION && within_region) || without_ages || by_share;
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
            Quantity::IntakeProfile => self.by_region(Quantity::Intake, profession),
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
                            sum += field.at([profession, region, sector, sex, age, 0, 0]);
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

#[cfg(all(test, feature = "full"))]
mod tests {
    use super::*;
    use crate::plain::Place;
    use crate::project::Operation;

    #[test]
    fn what_changes_of_people_leave_alone_is_not_missed() {
        let (mut broken, mut sound) = (0, 0);
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/samples");
        for entry in std::fs::read_dir(folder).expect("samples") {
            let bytes = std::fs::read(entry.expect("a sample").path()).expect("a sample");
            let (project, _) = Project::read(&bytes).expect("a sample without problems");
            let plan = Plan::base(&project, &mut Problems::default());
            assert!(plan.known.holds);
            let mut doubting = plan.clone();
            doubting.known.holds = false;
            for quantity in OF_PEOPLE {
                for (op, amount) in
                    [(Operation::Scale, 1.5), (Operation::Scale, 40.0), (Operation::Scale, 0.0)]
                {
                    let change = Change { quantity, scope: None, op, amount, ramp: None, reason: None };
                    let told = |plan: &Plan| {
                        let mut problems = Problems::default();
                        let changes = std::slice::from_ref(&change);
                        plan.changed(&project, changes, &Place::ROOT, &mut problems);
                        problems.into_vec()
                    };
                    let whole = told(&doubting);
                    assert_eq!(told(&plan), whole, "{quantity:?} {op:?} {amount}");
                    broken += usize::from(!whole.is_empty());
                    sound += usize::from(whole.is_empty());
                }
            }
        }
        assert!(broken > 40 && sound > 100, "{broken} broken, {sound} sound");
    }
}
