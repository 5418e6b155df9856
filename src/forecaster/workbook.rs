//! The forecast of one profession as sheets of live formulas.

use super::Forecaster;
use crate::plain::Problem;
use crate::report::workbook::sheets;
use crate::requests::{Workbook, WorkbookRequest};

impl Forecaster {
    /// The supply, demand, balance and required intake of a profession as sheets of formulas, each with its
    /// result by this engine.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, a year outside the forecast, or
    /// `workbook.not_followed` for each part of the model that the formulas leave out.
    pub fn workbook(&self, request: &WorkbookRequest) -> Result<Workbook, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let (_, from) = self.first_steerable(profession, request.from_year)?;
        let plan = self.plan(&request.scenario)?;
        Ok(Workbook {
            stamp: self.stamp(&request.scenario),
            sheets: sheets(&plan, &self.project, profession, from)?,
        })
    }
}
