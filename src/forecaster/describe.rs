//! A project in short: what a screen shows of it before anything is asked.

use super::Forecaster;
use crate::forecast::balance::{Balance, Part};
use crate::forecast::grid::YEAR;
use crate::project::{Operation, Parameter, Quantity, Scope, Series, Stated};
use crate::requests::*;

impl Forecaster {
    /// The project in short.
    pub fn describe(&self) -> Description {
        let project = &self.project;
        let mut parameters: Vec<ParameterLine> = project.parameters.iter().map(supplied_line).collect();
        for quantity in Quantity::ALL {
            if !project.parameters.iter().any(|parameter| parameter.quantity == *quantity) {
                parameters.push(absent_line(*quantity));
            }
        }
        let balance = Balance::of(&self.base, false);
        let mut levers = Vec::new();
        for profession in 0..project.axes.professions.len() {
            self.add_levers(profession, &balance, &mut levers);
        }
        Description {
            stamp: self.stamp(&None),
            about: project.about.clone(),
            axes: project.axes.clone(),
            parameters,
            series: project.data.iter().map(series_line).collect(),
            methods: (project.methods.iter())
                .map(|method| MethodLine {
                    profession: method.profession.clone(),
                    supply: method.supply.clone(),
                    demand: method.demand.clone(),
                })
                .collect(),
            scenarios: project.scenarios().to_vec(),
            runs: self.runs(),
            levers,
        }
    }

    /// Adds the levers of a profession; one that the project gives nothing to move is left out.
    fn add_levers(&self, profession: usize, balance: &Balance, levers: &mut Vec<Lever>) {
        let base = &self.base;
        let mut add = |quantity: Quantity, op: Operation, unit: &str, base: f64| {
            levers.push(Lever {
                profession: self.project.axes.professions[profession].id.clone(),
                quantity,
                op,
                unit: unit.to_owned(),
                base,
            });
        };
        let inflows = [
            (Quantity::Intake, base.supplied_training(profession)),
            (Quantity::Immigration, base.supplied(Quantity::ImmigrationProfile, profession)),
        ];
        for (quantity, possible) in inflows {
            if !possible {
                continue;
            }
            let field = base.field(quantity);
            let at = |year: usize| field.at([profession, 0, 0, 0, 0, year]);
            let constant = (1..base.grid.count[YEAR]).all(|year| at(year) == at(1));
            if constant && !base.by_region(quantity, profession) {
                add(quantity, Operation::Set, quantity.unit().word(), at(1));
            } else {
                add(quantity, Operation::Scale, "factor", 1.0);
            }
        }
        if base.supplied(Quantity::Retirement, profession) {
            add(Quantity::Retirement, Operation::ShiftAge, "years", 0.0);
        }
        let part: Part = [Some(profession), None, None, None];
        let heads = balance.totals.heads(&balance.grid, part, 0);
        if heads > 0.0 {
            let mean = balance.totals.fte(&balance.grid, part, 0) / heads;
            add(Quantity::FtePerHead, Operation::Scale, Quantity::FtePerHead.unit().word(), mean);
        }
        if base.supplied(Quantity::UnmetDemand, profession) {
            let unmet = base.field(Quantity::UnmetDemand).at([profession, 0, 0, 0, 0, 0]);
            add(Quantity::UnmetDemand, Operation::Set, Quantity::UnmetDemand.unit().word(), unmet);
        }
    }
}

fn series_line(series: &Series) -> SeriesLine {
    SeriesLine {
        id: series.id.clone(),
        name: series.name.clone(),
        unit: series.unit,
        definition: series.definition,
        source: series.source.clone(),
        licence: series.licence.clone(),
        date: series.date.clone(),
        note: series.note.clone(),
        coverage: series.coverage,
    }
}

fn supplied_line(parameter: &Parameter) -> ParameterLine {
    let scope = parameter.scope.clone().unwrap_or(Scope::ALL);
    ParameterLine {
        id: Some(parameter.id.clone()),
        profession: scope.profession,
        region: scope.region,
        sector: scope.sector,
        sex: scope.sex,
        supplied: true,
        shown: match &parameter.value {
            Stated::Constant { value } => Some(*value),
            _ => None,
        },
        kind: Some(parameter.kind),
        source: parameter.source.clone(),
        date: parameter.date.clone(),
        note: parameter.note.clone(),
        series: match &parameter.value {
            Stated::Series { series } => Some(series.clone()),
            _ => None,
        },
        ..absent_line(parameter.quantity)
    }
}

fn absent_line(quantity: Quantity) -> ParameterLine {
    ParameterLine {
        id: None,
        quantity,
        profession: None,
        region: None,
        sector: None,
        sex: None,
        unit: quantity.unit(),
        supplied: false,
        neutral: quantity.neutral(),
        shown: None,
        kind: None,
        source: None,
        date: None,
        note: None,
        series: None,
    }
}
