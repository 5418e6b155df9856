//! A plan: what a project and a scenario mean for every cell, ready to be run.

mod check;

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::balance::Balance;
use super::change;
use super::field::Field;
use super::grid::{AGE, AXES, FURTHER, Grid, PROFESSION, REGION, SECTOR, YEAR};
use super::moves::moves_from;
use super::population::{Layout, Population, Weights};
use super::resolve::{Bound, Resolved, resolve, resolve_bound};
use crate::FULL;
use crate::demand::Volumes;
use crate::lists::{list, positions};
#[cfg(feature = "full")]
use crate::plain::entry_path;
use crate::plain::{Place, Problem, Problems, Shown, codes};
#[cfg(feature = "full")]
use crate::project::Split;
use crate::project::{Axis, Beside, Change, Demand, Over, Project, Quantity, Source, Supply, Workload};
use crate::supply::pipeline::{Students, students};
#[cfg(feature = "full")]
use crate::tables::split::gives_way;

/// Everything that a run reads.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The axes.
    pub grid: Grid,
    fields: Vec<Option<Rc<Resolved>>>,
    layout: Option<Rc<Layout>>,
    /// Starters already in training on 31 December of the base year.
    pub students: Rc<Students>,
    /// How supply is computed, one entry a profession.
    pub supply: Vec<Supply>,
    /// How demand is computed, one entry a profession.
    pub demand: Vec<Demand>,
    /// Other demands beside it, with their names.
    pub beside: Vec<Vec<Beside>>,
    /// Work that can move between professions.
    pub task_shifts: Vec<Shift>,
    /// Ids of the services.
    services: Rc<Vec<String>>,
    /// How many tasks there are.
    tasks: usize,
    /// The profession whose stock the starters of each come from.
    trains_from: Vec<Option<usize>>,
    /// Workload by facility.
    pub workloads: Rc<Vec<Load>>,
    /// Years before the base year from which the gross domestic product is read.
    pub earlier_years: usize,
    /// What was computed of the plan, for whoever asks again.
    pub(crate) known: Known,
}

/// What the use of care at an age is made of.
const CARE: [Quantity; 4] =
    [Quantity::CareUse, Quantity::LifeExpectancyGain, Quantity::HealthyAgeing, Quantity::HealthyAgeingFrom];

/// By which age people join.
const PROFILES: [Quantity; 2] = [Quantity::GraduateProfile, Quantity::ImmigrationProfile];

/// Results that several questions about one plan share.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// Whether everything that must hold of the base does.
    holds: bool,
    /// Uses of services and persons with conditions.
    volumes: OnceCell<Rc<Volumes>>,
    /// All professions as planned, without detail.
    pub(crate) balance: OnceCell<Rc<Balance>>,
    /// How much care of a profession inhabitants use, of the profession asked for last: regions have it alike.
    care: RefCell<Option<(usize, Rc<Weights>)>>,
    /// How many ages, from the youngest on, anybody joins at, by profession.
    reach: OnceCell<Rc<Vec<usize>>>,
    /// From which profession anybody moves to which: `moves[from][to]`.
    moves: OnceCell<Rc<Vec<Vec<bool>>>>,
}

/// Work that can move from one profession to another, by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// The task.
    pub task: usize,
    /// The profession that gives work away.
    pub from: usize,
    /// The profession that takes it over.
    pub to: usize,
}

/// The workload of a facility, with its profession and region by position.
#[derive(Debug, Clone, PartialEq)]
pub struct Load {
    /// The profession.
    pub profession: usize,
    /// The region.
    pub region: usize,
    /// The facility.
    pub workload: Workload,
}

/// Tells of groups of ages that are divided in another way than stated, where amounts read them.
#[cfg(feature = "full")]
fn tell_splits(project: &Project, problems: &mut Problems) {
    for (number, series) in project.data.iter().enumerate() {
        let read = project
            .parameters
            .iter()
            .any(|entry| entry.quantity.is_amount() && entry.value.is_series(&series.id));
        if read && gives_way(series) {
            let problem = Problem::new(codes::SERIES_SPLIT, entry_path("data", number, "split"));
            let (found, expected) = (Split::Sprague.word(), Split::Monotone.word());
            problems.add(problem.found(found).expected(expected).warning());
        }
    }
}

/// Most cells of a matrix of moves, by age and year where it has them.
const MOVES_MAX: usize = 20_000_000;

impl Plan {
    /// The plan of the base.
    ///
    /// It is not to be run where problems were added.
    pub fn base(project: &Project, problems: &mut Problems) -> Plan {
        let grid = Grid::workforce(&project.axes);
        let (mut supply, mut demand, mut beside) = (Vec::new(), Vec::new(), Vec::new());
        for profession in &project.axes.professions {
            if let Some(method) = project.methods.iter().find(|method| method.profession == profession.id) {
                supply.push(method.supply.clone());
                demand.push(method.demand.clone());
                beside.push(if FULL { method.beside().to_vec() } else { Vec::new() });
            }
        }
        let every = demand.iter().chain(beside.iter().flatten().map(|beside| &beside.demand));
        let lags = every.filter_map(|demand| match demand {
            Demand::Economic { lag_years } => Some(*lag_years as usize),
            _ => None,
        });
        let axes = &project.axes;
        let mut plan = Plan {
            grid,
            fields: vec![None; Quantity::ALL.len()],
            layout: Layout::of(project, problems).map(Rc::new),
            students: Rc::default(),
            earlier_years: lags.max().unwrap_or_default(),
            known: Known::default(),
            trains_from: list(supply.len(), &|at| match &supply[at] {
                Supply::Cohort { trains_from: Some(id), .. } => axes.profession(id),
                _ => None,
            }),
            supply,
            demand,
            beside,
            services: Rc::new(list(axes.services().len(), &|at| axes.services()[at].id.clone())),
            tasks: axes.ids(Axis::Task).len(),
            task_shifts: list(axes.task_shifts().len(), &|at| {
                let shift = &axes.task_shifts()[at];
                let tasks = axes.ids(Axis::Task);
                Shift {
                    task: tasks.iter().position(|id| *id == shift.task).unwrap_or_default(),
                    from: axes.profession(&shift.from).unwrap_or_default(),
                    to: axes.profession(&shift.to).unwrap_or_default(),
                }
            }),
            workloads: Rc::new(list(if FULL { project.workloads().len() } else { 0 }, &|at| {
                let workload = &project.workloads()[at];
                Load {
                    profession: axes.profession(&workload.profession).unwrap_or_default(),
                    region: workload.region.as_deref().and_then(|id| axes.region(id)).unwrap_or_default(),
                    workload: workload.clone(),
                }
            })),
        };
        plan.students = Rc::new(students(project, &plan.grid, problems));
        for quantity in Quantity::ALL {
            if *quantity == Quantity::StudentsInTraining {
                continue;
            }
            let Some(grid) = plan.grid_of(*quantity) else { continue };
            let before = problems.count();
            let mut resolved = resolve(project, *quantity, &grid, problems);
            if let Some(from) = moves_from(*quantity) {
                let mut whole = [false; AXES];
                whole[from] = true;
                whole[FURTHER] = true;
                let field = &resolved.field;
                let axes = [from, FURTHER].into_iter().filter(|axis| !field.varies(*axis));
                let cells = axes.fold(field.values().len(), |cells, axis| cells * grid.count[axis]);
                if cells > MOVES_MAX {
                    let problem = Problem::new(codes::AXES_TOO_LARGE, "axes").found(cells);
                    problems.add(problem.expected(["≤ ", &MOVES_MAX.shown()].concat()));
                    continue;
                }
                resolved.field = resolved.field.expanded(&grid, whole);
            }
            if let (Quantity::Population, Some(layout)) = (quantity, &plan.layout) {
                layout.check(project, &resolved.field, problems);
                if problems.count() != before {
                    plan.layout = None;
                    continue;
                }
            }
            plan.fields[*quantity as usize] = Some(Rc::new(resolved));
        }
        plan.check_bounds(project, problems);
        #[cfg(feature = "full")]
        tell_splits(project, problems);
        plan.check(project, true, problems);
        plan.known.holds = !problems.is_fatal();
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
            let Some(grid) = self.grid_of(*quantity) else { continue };
            for bound in [Bound::Low, Bound::High] {
                let mut own = Problems::default();
                resolve_bound(project, *quantity, bound, &grid, &mut own);
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
        plan.known.balance.take();
        for (number, entry) in changes.iter().enumerate() {
            plan.forget(entry.quantity);
            let here = place.entry(number);
            let grid = plan.grid_of(entry.quantity);
            match (&mut plan.fields[entry.quantity as usize], grid) {
                (Some(resolved), Some(grid)) => {
                    change::apply(Rc::make_mut(resolved), entry, project, &grid, &here, problems);
                }
                _ if entry.quantity == Quantity::StudentsInTraining => {}
                _ => problems.add(here.problem(codes::CHANGE_OF_NOTHING).found(entry.quantity.word())),
            }
        }
        if !problems.is_fatal() {
            plan.check_changed(project, changes, problems);
        }
        plan
    }

    /// The cells over which a quantity lies; `None` for students in training, which have places of their
    /// own, and for what lies over inhabitants where none are stated.
    pub(crate) fn grid_of(&self, quantity: Quantity) -> Option<Grid> {
        let professions = self.grid.count[PROFESSION];
        let layout = self.layout.as_ref().map(|layout| &layout.grid);
        Some(match quantity.over() {
            _ if quantity == Quantity::StudentsInTraining => return None,
            Over::Workforce => self.grid.clone(),
            Over::WorkforceServices => self.grid.with_further(self.services.len()),
            Over::Tasks => self.grid.with_further(self.tasks),
            Over::TaskShifts => self.grid.with_further(self.task_shifts.len()),
            Over::Sources => self.grid.with_further(Source::ALL.len()),
            Over::SourcesSince => {
                self.grid.with_further(Source::ALL.len()).with_years(0, self.grid.count[YEAR])
            }
            Over::Regions => self.grid.with_further(self.grid.count[REGION]),
            Over::Sectors => self.grid.with_further(self.grid.count[SECTOR]),
            Over::Professions => self.grid.with_further(professions),
            // Where ages are not told apart, neither can be who uses care.
            Over::Population | Over::PopulationServices
                if quantity.axes().contains(&Axis::Age)
                    && quantity != Quantity::Population
                    && !self.layout.as_ref()?.by_age =>
            {
                return None;
            }
            Over::Population => layout?.clone(),
            Over::PopulationServices => layout?.with_further(self.services.len()),
            Over::EarlierYears => self.grid.with_years(
                self.grid.base_year - self.earlier_years as i32,
                self.grid.count[YEAR] + self.earlier_years,
            ),
        })
    }

    /// The inhabitants, where the project states them.
    pub fn population(&self) -> Option<Population<'_>> {
        let layout = self.layout.as_ref()?;
        Some(Population {
            grid: &layout.grid,
            persons: self.field(Quantity::Population),
            by_age: layout.by_age,
            life_expectancy_gain: self.field(Quantity::LifeExpectancyGain),
            healthy_ageing: self.field(Quantity::HealthyAgeing),
            healthy_ageing_from: self.field(Quantity::HealthyAgeingFrom),
        })
    }

    /// Use of care over the grid of the population, where inhabitants are told apart by age.
    pub fn care_use(&self) -> Option<&Resolved> {
        let by_age = self.layout.as_ref().is_some_and(|layout| layout.by_age);
        self.fields[Quantity::CareUse as usize].as_deref().filter(|_| by_age)
    }

    /// How much care of a profession inhabitants use; `None` where they are not told apart by age.
    pub fn care_weights(&self, profession: usize) -> Option<Rc<Weights>> {
        let (population, care) = (self.population()?, self.care_use()?);
        let mut known = self.known.care.borrow_mut();
        match &*known {
            Some((of, weights)) if *of == profession => Some(weights.clone()),
            _ => {
                let weights = Rc::new(population.weights(&care.field, [profession, 0, 0, 0, 0, 0, 0]));
                known.replace((profession, weights.clone()));
                Some(weights)
            }
        }
    }

    /// Shares of those who depend on care, where stated.
    pub fn care_dependency(&self) -> Option<&Field> {
        let resolved = self.fields[Quantity::CareDependency as usize].as_deref()?;
        resolved.supplied[0].then_some(&resolved.field)
    }

    /// The field of a quantity that lies over the workforce.
    ///
    /// # Panics
    /// For students in training, population and use of care, which have places of their own.
    pub fn field(&self, quantity: Quantity) -> &Field {
        &self.resolved(quantity).field
    }

    /// Whether the quantity is stated for a profession; never where it has no cells to lie over.
    pub fn supplied(&self, quantity: Quantity, profession: usize) -> bool {
        self.fields[quantity as usize].as_ref().is_some_and(|resolved| resolved.supplied[profession])
    }

    /// Whether the quantity is stated by age for a profession.
    pub fn by_age(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).by_age[profession]
    }

    /// Whether the quantity is stated by sex for a profession.
    pub fn by_sex(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).by_sex[profession]
    }

    /// Whether the quantity is stated by its further member for a profession, such as by service.
    pub fn by_member(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).by_member[profession]
    }

    /// Whether supply has ages, and so flows by cause.
    pub fn has_ages(&self, profession: usize) -> bool {
        matches!(self.supply[profession], Supply::Cohort { .. })
    }

    /// The profession whose stock the starters of a training come from.
    pub fn trains_from(&self, profession: usize) -> Option<usize> {
        self.trains_from[profession]
    }

    /// Whether anybody moves between professions, so that none of them can be run alone.
    pub fn couples(&self) -> bool {
        FULL && (0..self.supply.len()).any(|profession| {
            self.trains_from[profession].is_some() || self.supplied(Quantity::ProfessionMoves, profession)
        })
    }

    /// How many ages, from the youngest on, graduates and the foreign-trained of a profession join at.
    pub fn joining_ages(&self, profession: usize) -> usize {
        let reach = || {
            let mut reach = vec![0; self.supply.len()];
            for field in PROFILES.map(|profile| self.field(profile)) {
                for index in field.cells().filter(|index| field.at(*index) > 0.0) {
                    let own = if field.varies(PROFESSION) {
                        index[PROFESSION]..index[PROFESSION] + 1
                    } else {
                        0..reach.len()
                    };
                    let ages = if field.varies(AGE) { index[AGE] + 1 } else { self.grid.count[AGE] };
                    reach[own].iter_mut().for_each(|reach| *reach = ages.max(*reach));
                }
            }
            Rc::new(reach)
        };
        self.known.reach.get_or_init(reach)[profession]
    }

    /// Whose supply has to be run for that of a profession: its own, and those that people move from to it,
    /// or to one of those; all of them where no profession is named.
    pub fn sources_of(&self, only: Option<usize>) -> Vec<bool> {
        let Some(profession) = only else { return vec![true; self.supply.len()] };
        let mut needed = vec![false; self.supply.len()];
        needed[profession] = true;
        if !FULL || !self.couples() {
            return needed;
        }
        let moves = self.known.moves.get_or_init(|| Rc::new(self.moves_between_professions()));
        // Each round finds those that move to one found before.
        for _ in 0..needed.len() {
            for (from, to) in moves.iter().enumerate() {
                needed[from] |= to.iter().zip(&needed).any(|(moves, needed)| *moves && *needed);
            }
        }
        needed
    }

    fn moves_between_professions(&self) -> Vec<Vec<bool>> {
        let professions = self.supply.len();
        let field = self.field(Quantity::ProfessionMoves);
        let mut moves = vec![vec![false; professions]; professions];
        for index in field.cells().filter(|index| field.at(*index) != 0.0) {
            moves[index[PROFESSION]][index[FURTHER]] = true;
        }
        for (from, moves) in moves.iter_mut().enumerate() {
            if !self.supplied(Quantity::ProfessionMoves, from) {
                moves.fill(false);
            }
        }
        moves
    }

    /// Whose demand has to be known for that of a profession: its own, and those that give work away to it;
    /// all of them where no profession is named.
    pub fn demands_of(&self, only: Option<usize>) -> Vec<bool> {
        list(self.supply.len(), &|other| {
            let gives =
                |to: usize| self.task_shifts.iter().any(|shift| [shift.from, shift.to] == [other, to]);
            only.is_none_or(|profession| profession == other || (FULL && gives(profession)))
        })
    }

    /// Whether others are trained out of the stock of a profession.
    pub fn is_drawn_from(&self, profession: usize) -> bool {
        self.trains_from.contains(&Some(profession))
    }

    /// The professions that the balance of one reads.
    #[cfg(feature = "full")]
    pub(crate) fn reads(&self, profession: usize) -> Vec<bool> {
        let only = Some(profession);
        let mut read = self.sources_of(only);
        for (other, demand) in self.demands_of(only).into_iter().enumerate() {
            // Who is trained out of a stock leaves it.
            let trains = self.trains_from[other].is_some_and(|source| read[source]);
            read[other] |= demand || trains;
        }
        read
    }

    /// Whether a profession has an inactive pool.
    pub fn has_inactive(&self, profession: usize) -> bool {
        [Quantity::InactiveStock, Quantity::LicenceKept]
            .iter()
            .any(|quantity| self.supplied(*quantity, profession))
            && self.has_ages(profession)
            && FULL
    }

    /// The demand of a profession and those beside it.
    pub fn demands(&self, profession: usize) -> Vec<&Demand> {
        let mut demands = vec![&self.demand[profession]];
        if FULL {
            demands.extend(self.beside[profession].iter().map(|beside| &beside.demand));
        }
        demands
    }

    /// Yearly uses of services, where a method reads any.
    pub fn volumes(&self) -> Rc<Volumes> {
        self.known.volumes.get_or_init(|| Rc::new(Volumes::of(self))).clone()
    }

    /// How many services there are.
    pub fn service_count(&self) -> usize {
        self.services.len()
    }

    /// Positions of the services that a demand reads; none for methods without services.
    pub fn services_of(&self, demand: &Demand) -> Vec<usize> {
        match demand.services() {
            None => Vec::new(),
            Some(None) => (0..self.services.len()).collect(),
            Some(Some(ids)) => positions(self.services.len(), &|at| ids.contains(&self.services[at])),
        }
    }

    /// Whether anybody is in training or starts it, by flow years.
    pub fn supplied_training(&self, profession: usize) -> bool {
        self.students.supplied[profession] || self.supplied(Quantity::Intake, profession)
    }

    /// Whether an intake can act on supply at all.
    pub fn has_training(&self, profession: usize) -> bool {
        match self.supply[profession] {
            Supply::Cohort { .. } => self.supplied_training(profession),
            Supply::Cumulative { .. } => true,
            Supply::Trend { .. } => false,
        }
    }

    pub(crate) fn resolved(&self, quantity: Quantity) -> &Resolved {
        self.fields[quantity as usize].as_ref().expect("a quantity over the workforce")
    }

    /// Puts another field in the place of a quantity's, and forgets what was computed from that one.
    #[cfg(feature = "full")]
    pub(crate) fn replace(&mut self, quantity: Quantity, resolved: Resolved) {
        self.known.balance.take();
        self.forget(quantity);
        self.fields[quantity as usize] = Some(Rc::new(resolved));
    }

    /// Forgets what was computed from a quantity, but for the balance, which reads them all.
    fn forget(&mut self, quantity: Quantity) {
        if FULL && Volumes::READ.contains(&quantity) {
            self.known.volumes.take();
        }
        if FULL && quantity == Quantity::ProfessionMoves {
            self.known.moves.take();
        }
        if CARE.contains(&quantity) {
            self.known.care.take();
        }
        if PROFILES.contains(&quantity) {
            self.known.reach.take();
        }
    }

    /// Whether intake, or immigration, of a profession is stated by region.
    pub fn by_region(&self, quantity: Quantity, profession: usize) -> bool {
        self.resolved(quantity).by_region[profession]
    }

    /// Whether those who are in training or start it are stated by region.
    pub fn training_by_region(&self, profession: usize) -> bool {
        self.by_region(Quantity::Intake, profession) || self.students.by_region[profession]
    }
}
