//! What a planner can move, and where it stands in the base.

use super::Forecaster;
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::field::Field;
use crate::forecast::grid::{PROFESSION, REGION};
use crate::forecast::resolve::is_about;
use crate::project::{
    Demand, Demography, FACTORS, Operation, Parameter, Quantity, RatioTarget, Stated, Supply, TrendFrom, Unit,
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
                let (op, unit, base) = match quantity {
                    Quantity::Retirement => (Operation::ShiftAge, "years", 0.0),
                    Quantity::FtePerHead if heads > 0.0 => {
                        (Operation::Scale, quantity.unit().word(), mean_fte)
                    }
                    Quantity::FtePerHead => continue,
                    _ => self.handle(quantity, profession),
                };
                levers.push(self.lever(Some(profession), quantity, op, unit, base));
            }
        }
        if self.base.population.is_some() {
            levers.push(self.lever(None, Quantity::Population, Operation::Scale, "factor", 1.0));
        }
        levers
    }

    /// The quantities that move something for a profession, by its methods and by what is stated.
    fn moved(&self, profession: usize) -> Vec<Quantity> {
        use Quantity as Q;
        let base = &self.base;
        let mut moved = Vec::new();
        match &base.supply[profession] {
            Supply::Trend { from: TrendFrom::Growth } => moved.push(Q::SupplyGrowth),
            Supply::Trend { from: TrendFrom::Stated } => moved.push(Q::StatedSupply),
            Supply::Cohort {} => {
                if base.supplied_training(profession) {
                    moved.extend([Q::Intake, Q::TrainingDuration, Q::InternalYield, Q::EntryShare]);
                }
                if base.supplied(Q::ImmigrationProfile, profession) {
                    moved.push(Q::Immigration);
                }
                if base.supplied(Q::Retirement, profession) {
                    moved.push(Q::Retirement);
                }
                moved.extend([Q::Exit, Q::Emigration, Q::Mortality]);
            }
        }
        moved.extend([Q::FtePerHead, Q::Participation]);
        let demand = &base.demand[profession];
        match demand {
            Demand::Ratio { target: RatioTarget::Stated, .. } => moved.push(Q::TargetDensity),
            Demand::Path { .. } => moved.push(Q::StatedDemand),
            Demand::Factors { demography, .. } => {
                if *demography == Demography::Stated {
                    moved.push(Q::DemographicChange);
                }
                moved.extend(FACTORS);
                if base.supplied(Q::TrendYears, profession) {
                    moved.push(Q::TrendYears);
                }
            }
            _ => {}
        }
        if demand.starts_from_base() {
            moved.push(Q::UnmetDemand);
        }
        moved.extend([Q::ServiceStandard, Q::Productivity]);
        moved
    }

    /// One figure is set; what differs by year, age or region is moved as a whole: years and yearly
    /// changes by so much more, everything else by a factor.
    fn handle(&self, quantity: Quantity, profession: usize) -> (Operation, &'static str, f64) {
        let unit = quantity.unit();
        match one_figure(self.base.field(quantity), profession) {
            Some(figure) if !self.is_regional_total(quantity, profession) => {
                (Operation::Set, unit.word(), figure)
            }
            _ if matches!(unit, Unit::Years | Unit::SharePerYear) => (Operation::Add, unit.word(), 0.0),
            _ => (Operation::Scale, "factor", 1.0),
        }
    }

    fn is_regional_total(&self, quantity: Quantity, profession: usize) -> bool {
        let total = matches!(quantity, Quantity::Intake | Quantity::Immigration);
        total && self.base.grid.count[REGION] > 1 && self.base.by_region(quantity, profession)
    }

    fn lever(
        &self,
        profession: Option<usize>,
        quantity: Quantity,
        op: Operation,
        unit: &str,
        base: f64,
    ) -> Lever {
        let about = |parameter: &&Parameter| {
            parameter.quantity == quantity
                && profession.is_none_or(|profession| is_about(parameter, &self.project, profession))
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
        }
    }
}

/// The figure that a field has in every cell of a profession, where it is one.
fn one_figure(field: &Field, profession: usize) -> Option<f64> {
    let mut figures = field
        .cells()
        .filter(|index| !field.varies(PROFESSION) || index[PROFESSION] == profession)
        .map(|index| field.at(index));
    let first = figures.next()?;
    figures.all(|figure| figure == first).then_some(first)
}
