//! Who is there and who comes and goes: accounts of the flow years, pyramids of the stocks.

use super::{Forecaster, divided};
use crate::forecast::balance::{Balance, Detail, parts};
use crate::forecast::grid::{Index, PROFESSION, SEX, YEAR};
use crate::forecast::inflow::Inflow;
use crate::forecast::measure::Line;
use crate::forecast::run::{Start, Watch, run};
use crate::plain::{Problem, Values, codes};
use crate::report::tidy::labels;
use crate::requests::{AccountLine, Accounts, AccountsRequest, Pyramid, PyramidRequest, PyramidSide};

impl Forecaster {
    /// Who enters and leaves in each flow year.
    ///
    /// # Errors
    /// Problems of the scenario, or an unknown profession.
    pub fn accounts(&self, request: &AccountsRequest) -> Result<Accounts, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let detail = Detail { flows: true, ..Detail::default() };
        let plan = self.plan(&request.scenario)?;
        let balance = Balance::of(&plan, Some(profession), detail);
        let years = self.project.axes.years().split_off(1);
        let mut lines = Vec::new();
        let parts = parts(&balance.grid, divided(&request.by)).into_iter();
        for part in parts.filter(|part| part[PROFESSION] == Some(profession)) {
            for line in Line::of(&plan, profession) {
                let [_, region, sector, sex] = labels(&self.project, part);
                let values = (1..=years.len()).map(|year| line.heads(&balance, part, year)).collect();
                lines.push(AccountLine {
                    line,
                    unit: "heads".to_owned(),
                    region,
                    sector,
                    sex,
                    values: Values(values),
                });
            }
        }
        Ok(Accounts { stamp: self.stamp(&request.scenario), years, lines })
    }

    /// The stock of a year by single age and sex.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn pyramid(&self, request: &PyramidRequest) -> Result<Pyramid, Vec<Problem>> {
        let axes = &self.project.axes;
        let profession = self.profession(&request.profession)?;
        let year = self.year("year", request.year, axes.base_year)?;
        let plan = self.plan(&request.scenario)?;
        if !plan.has_ages(profession) {
            return Err(vec![Problem::new(codes::METHOD_NO_AGES, "profession").found(&request.profession)]);
        }
        let mut sides =
            Sides { profession, year, heads: vec![vec![0.0; axes.age_count()]; axes.sexes.len()] };
        run(&plan, Some(profession), &Inflow::planned(&plan, Some(profession)), Start::Stock, &mut sides);
        Ok(Pyramid {
            stamp: self.stamp(&request.scenario),
            year: request.year,
            ages: Values((axes.age_min..=axes.age_max).map(f64::from).collect()),
            series: (axes.sexes.iter().zip(sides.heads))
                .map(|(sex, heads)| PyramidSide {
                    sex: *sex,
                    unit: "heads".to_owned(),
                    values: Values(heads),
                })
                .collect(),
        })
    }
}

/// Keeps the stock of one profession and year by sex and age, regions and sectors summed.
struct Sides {
    profession: usize,
    year: usize,
    heads: Vec<Vec<f64>>,
}

impl Watch for Sides {
    fn stock(&mut self, index: Index, heads: &[f64]) {
        if index[PROFESSION] == self.profession && index[YEAR] == self.year {
            for (sum, heads) in self.heads[index[SEX]].iter_mut().zip(heads) {
                *sum += heads;
            }
        }
    }
}
