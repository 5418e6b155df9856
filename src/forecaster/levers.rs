//! What a planner can move, and where it stands in the base.

use super::Forecaster;
use crate::FULL;
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::field::Field;
use crate::forecast::grid::{AGE, FURTHER, PROFESSION, REGION, SECTOR, SEX, at, slot};
use crate::forecast::resolve::{is_about, scope_names};
use crate::project::{
    Axis, Demand, Demography, FACTORS, FactorTrend, MOVES, Operation, Parameter, Quantity, RatioTarget,
    SHIFTS, Scope, Source, Stated, Supply, TrendFrom, Unit,
};
use crate::requests::Lever;

impl Forecaster {
    /// Every lever of the project; what it gives nothing to move is left out.
    pub(super) fn levers(&self) -> Vec<Lever> {
        let mut levers = Vec::new();
        let balance = Balance::of(&self.base, None, Detail::default());
        for profession in 0..self.project.axes.professions.len() {
            for quantity in self.moved(profession) {
                let part = [Some(profession), None, None, None];
                let heads = balance.totals.heads(&balance.grid, part, 0);
                let mean_fte = balance.totals.fte(&balance.grid, part, 0) / heads;
                let handle = match quantity {
                    Quantity::Retirement => (Operation::ShiftAge, "years", 0.0),
                    Quantity::FtePerHead if heads > 0.0 => {
                        (Operation::Scale, quantity.unit().word(), mean_fte)
                    }
                    Quantity::FtePerHead => continue,
                    _ => self.handle(quantity, Some(profession), None),
                };
                levers.push(self.lever(Some(profession), None, quantity, handle));
            }
            if FULL {
                self.push_further(profession, &mut levers);
            }
        }
        for (number, _) in self.base.task_shifts.iter().enumerate() {
            for quantity in [Quantity::ShiftedShare, Quantity::RelativeTime] {
                let handle = self.handle(quantity, None, Some(number));
                levers.push(self.lever(None, Some(number), quantity, handle));
            }
        }
        if self.base.population().is_some() {
            let scaled = (Operation::Scale, "factor", 1.0);
            levers.push(self.lever(None, None, Quantity::Population, scaled));
            if self.base.care_use().is_some()
                && !self.project.stating(Quantity::LifeExpectancyGain).is_empty()
            {
                let handle = self.handle(Quantity::HealthyAgeing, None, None);
                levers.push(self.lever(None, None, Quantity::HealthyAgeing, handle));
            }
        }
        levers
    }

    /// Levers of a profession that have a further member each: sources of supply, services.
    fn push_further(&self, profession: usize, levers: &mut Vec<Lever>) {
        use Quantity as Q;
        let mut push = |quantity: Quantity, member: usize| {
            // Of a source from which nobody comes nothing else need be stated.
            let mut first = at(profession, 0, 1);
            first[FURTHER] = member;
            if self.base.field(quantity).at(first).is_nan() {
                return;
            }
            let handle = self.handle(quantity, Some(profession), Some(member));
            levers.push(self.lever(Some(profession), Some(member), quantity, handle));
        };
        if let Supply::Cumulative { .. } = self.base.supply[profession] {
            for source in [Source::InTraining, Source::BeforeSteering, Source::Steerable, Source::Abroad] {
                push(Q::SourceIntake, source as usize);
                push(Q::SourceYield, source as usize);
                if source != Source::Abroad {
                    push(Q::SourceDuration, source as usize);
                    push(Q::ExternalYield, source as usize);
                }
            }
        }
        let demand = &self.base.demand[profession];
        let read: &[Quantity] = match demand {
            Demand::Services { .. } => &[Q::FtePerUse, Q::StaffingMix],
            // A share of the work that moves alone leaves shares that do not sum to 1.
            Demand::Needs { .. } => &[Q::ServicesPerCase, Q::ServicesPerFteYear],
            _ => &[],
        };
        for service in self.base.services_of(demand) {
            read.iter().for_each(|quantity| push(*quantity, service));
            for quantity in SHIFTS.iter().filter(|quantity| self.base.supplied(**quantity, profession)) {
                push(*quantity, service);
            }
        }
    }

    /// The quantities that move something for a profession, by its methods and by what is stated.
    fn moved(&self, profession: usize) -> Vec<Quantity> {
        use Quantity as Q;
        let base = &self.base;
        let supplied = |quantity: &Quantity| base.supplied(*quantity, profession);
        let mut moved = Vec::new();
        match &base.supply[profession] {
            Supply::Trend { from: TrendFrom::Growth } => moved.push(Q::SupplyGrowth),
            Supply::Trend { from: TrendFrom::Stated } => moved.push(Q::StatedSupply),
            Supply::Cumulative { .. } => moved.push(Q::CumulativeOutflow),
            Supply::Cohort { .. } => {
                if base.supplied_training(profession) {
                    moved.extend([Q::Intake, Q::TrainingDuration, Q::InternalYield, Q::EntryShare]);
                }
                if supplied(&Q::ImmigrationProfile) {
                    moved.push(Q::Immigration);
                }
                if supplied(&Q::Retirement) {
                    moved.push(Q::Retirement);
                }
                moved.extend([Q::Exit, Q::Emigration, Q::Mortality]);
                if base.has_inactive(profession) {
                    moved.extend([Q::LicenceKept, Q::ReturnRate]);
                }
                let others = [Q::TemporaryStaff, Q::TemporaryFte];
                moved.extend(others.into_iter().chain(MOVES).filter(supplied));
            }
        }
        moved.extend([Q::FtePerHead, Q::Participation]);
        moved.extend([Q::ActiveShare].into_iter().filter(supplied));
        let demand = &base.demand[profession];
        match demand {
            Demand::Ratio { target: RatioTarget::Stated, .. } => moved.push(Q::TargetDensity),
            Demand::Ratio { target: RatioTarget::Minimum, .. } => moved.push(Q::MinimumDensity),
            Demand::Path { .. } => moved.push(Q::StatedDemand),
            Demand::Economic { .. } => moved.extend([Q::Gdp, Q::IncomeElasticity]),
            Demand::Factors { demography, .. } => {
                if *demography == Demography::Stated {
                    moved.push(Q::DemographicChange);
                }
                moved.extend(FACTORS);
                if self.ends(profession, demand) {
                    moved.push(Q::TrendYears);
                }
            }
            _ => {}
        }
        if demand.starts_from_base() {
            moved.push(Q::UnmetDemand);
        }
        moved.extend([Q::ServiceStandard, Q::Productivity]);
        if demand.services().is_none() {
            // What is stated of a named service moves no demand as a whole.
            let whole = |shift: &Quantity| supplied(shift) && !base.by_member(*shift, profession);
            moved.extend(SHIFTS.into_iter().filter(whole));
        }
        moved
    }

    /// Whether a factor that does something ends after the trend years.
    fn ends(&self, profession: usize, demand: &Demand) -> bool {
        let mut rules = demand.factor_rules().unwrap_or_default().iter();
        self.base.supplied(Quantity::TrendYears, profession)
            && rules.any(|rule| {
                let factor = FACTORS[rule.factor as usize];
                let idle = one_figure(self.base.field(factor), Some(profession), None) == Some(0.0);
                rule.trend == Some(FactorTrend::Temporary) && !idle
            })
    }

    /// One figure is set; what differs by year, age or region is moved as a whole: years and yearly
    /// changes by so much more, everything else by a factor.
    fn handle(
        &self,
        quantity: Quantity,
        profession: Option<usize>,
        member: Option<usize>,
    ) -> (Operation, &'static str, f64) {
        let unit = quantity.unit();
        match one_figure(self.base.field(quantity), profession, member) {
            Some(figure)
                if profession.is_none_or(|profession| !self.is_regional_total(quantity, profession)) =>
            {
                (Operation::Set, unit.word(), figure)
            }
            _ if matches!(unit, Unit::Years | Unit::SharePerYear) || SHIFTS.contains(&quantity) => {
                (Operation::Add, unit.word(), 0.0)
            }
            _ => (Operation::Scale, "factor", 1.0),
        }
    }

    fn is_regional_total(&self, quantity: Quantity, profession: usize) -> bool {
        let count = self.base.grid.count;
        if quantity == Quantity::TemporaryStaff {
            let groups = count[REGION] * count[SECTOR] * count[SEX];
            return groups > 1 || self.base.field(quantity).varies(AGE);
        }
        let total = matches!(quantity, Quantity::Intake | Quantity::Immigration);
        total && count[REGION] > 1 && self.base.by_region(quantity, profession)
    }

    /// For whom a lever holds.
    pub(super) fn scope(
        &self,
        profession: Option<usize>,
        quantity: Quantity,
        member: Option<usize>,
    ) -> Scope {
        let axes = &self.project.axes;
        let mut scope = Scope::ALL;
        scope.profession = profession
            .filter(|_| quantity.axes().contains(&Axis::Profession))
            .map(|profession| axes.professions[profession].id.clone());
        let further = quantity.axes().iter().find(|axis| slot(**axis) == Some(FURTHER));
        if let (Some(axis), Some(member)) = (further, member) {
            let id = axes.ids(*axis)[member].to_owned();
            match axis {
                Axis::Service => scope.service = Some(id),
                Axis::TaskShift => scope.task_shift = Some(id),
                Axis::Source => scope.source = Some(Source::ALL[member]),
                _ => {}
            }
        }
        scope
    }

    fn lever(
        &self,
        profession: Option<usize>,
        member: Option<usize>,
        quantity: Quantity,
        (op, unit, base): (Operation, &'static str, f64),
    ) -> Lever {
        let scope = self.scope(profession, quantity, member);
        let about = |parameter: &&Parameter| {
            parameter.quantity == quantity
                && profession.is_none_or(|profession| is_about(parameter, &self.project, profession))
                && scope_names(parameter, &scope)
        };
        let stated: Vec<&Parameter> = self.project.parameters.iter().filter(about).collect();
        // A bound of one figure can be set as it stands; of several parameters none holds for all.
        let figure = |bound: fn(&Parameter) -> &Option<Stated>| match stated.as_slice() {
            [one] if op == Operation::Set => match bound(one) {
                Some(Stated::Constant { value }) => Some(*value),
                _ => None,
            },
            _ => None,
        };
        Lever {
            profession: profession.map(|profession| self.project.axes.professions[profession].id.clone()),
            quantity,
            op,
            unit: unit.to_owned(),
            base,
            low: figure(|parameter| &parameter.low),
            high: figure(|parameter| &parameter.high),
            has_bounds: stated.iter().any(|parameter| parameter.low.is_some() || parameter.high.is_some()),
            scope: Some(scope),
        }
    }
}

/// The figure that a field has in every cell of a profession and a further member, where it is one.
fn one_figure(field: &Field, profession: Option<usize>, member: Option<usize>) -> Option<f64> {
    let within = |axis: usize, wanted: Option<usize>, at: usize| {
        !field.varies(axis) || wanted.is_none_or(|wanted| wanted == at)
    };
    let mut figures = field
        .cells()
        .filter(|index| {
            within(PROFESSION, profession, index[PROFESSION]) && within(FURTHER, member, index[FURTHER])
        })
        .map(|index| field.at(index));
    let first = figures.next()?;
    figures.all(|figure| figure == first).then_some(first)
}
