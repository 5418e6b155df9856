//! Where supply comes from, and which causes the required intake is made of.

use super::Forecaster;
use crate::plain::{Problem, Values};
use crate::policy::attribution::attribution;
use crate::policy::required_intake::Steered;
use crate::policy::sources::sources;
use crate::requests::{
    Attribution, AttributionOrder, AttributionPart, AttributionRequest, SourceLine, Sources, SourcesRequest,
    SupplySource,
};

impl Forecaster {
    /// Where the supply of a profession comes from, year by year.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn sources(&self, request: &SourcesRequest) -> Result<Sources, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let (from_year, from) = self.first_steerable(profession, request.from_year)?;
        let plan = self.plan(&request.scenario)?;
        let mut lines = Vec::new();
        for (source, given) in SupplySource::ALL.iter().zip(sources(&plan, profession, from, true)) {
            if given.is_anything() {
                let (heads, fte) = (Values(given.heads), Values(given.fte));
                lines.push(SourceLine { source: *source, heads, fte });
            }
        }
        Ok(Sources {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            from_year,
            years: self.project.axes.years(),
            lines,
        })
    }

    /// The causes of the required intake of a target year, which add up to it.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession, or a year outside the forecast.
    pub fn attribution(&self, request: &AttributionRequest) -> Result<Attribution, Vec<Problem>> {
        let profession = self.profession(&request.profession)?;
        let (from_year, from) = self.first_steerable(profession, request.from_year)?;
        let target = self.year("target_year", request.target_year, self.project.axes.base_year + 1)?;
        let plan = self.plan(&request.scenario)?;
        let answer = Steered::of(&plan, profession, from).answer(target);
        let order = request.order.unwrap_or(AttributionOrder::Ordered);
        let mut parts = Vec::new();
        for part in attribution(&plan, profession, target, from, order) {
            parts.push(AttributionPart {
                cause: part.cause,
                quantity: part.quantity,
                fte: part.fte,
                intake: answer.intake.map(|_| part.fte / answer.per_trainee_fte),
            });
        }
        Ok(Attribution {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            target_year: request.target_year,
            from_year,
            intake: answer.intake,
            per_trainee_fte: answer.per_trainee_fte,
            parts,
        })
    }
}
