//! A project in short: what a screen shows of it before anything is asked.

use super::Forecaster;
use crate::project::{Parameter, Quantity, Scope, Series, Stated};
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
        let levers = self.levers();
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
        currency: parameter.currency.clone(),
        price_year: parameter.price_year,
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
        currency: None,
        price_year: None,
        note: None,
        series: None,
    }
}
