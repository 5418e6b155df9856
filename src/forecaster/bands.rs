//! Who enters and leaves in one flow year by band of ages.

use super::Forecaster;
use crate::forecast::measure::Line;
use crate::plain::{Place, Problem, Problems, Values, codes};
use crate::policy::bands::{bands, read};
use crate::requests::{BandLine, Bands, BandsRequest};

impl Forecaster {
    /// Who enters and leaves in one flow year by band of ages.
    ///
    /// # Errors
    /// Problems of the scenario, an unknown profession or one without ages, a year outside the forecast, or
    /// bands that do not cover all ages once.
    pub fn bands(&self, request: &BandsRequest) -> Result<Bands, Vec<Problem>> {
        let axes = &self.project.axes;
        let profession = self.profession(&request.profession)?;
        let year = self.year("year", request.year, axes.base_year + 1)?;
        let mut problems = Problems::default();
        let read = read(&request.bands, axes.age_min, &Place::ROOT.field("bands"), &mut problems);
        if problems.is_fatal() {
            return Err(problems.into_vec());
        }
        let plan = self.plan(&request.scenario)?;
        if !plan.has_ages(profession) {
            return Err(vec![Problem::new(codes::METHOD_NO_AGES, "profession").found(&request.profession)]);
        }
        let mut heads = bands(&plan, profession, year, &read);
        let mut lines = Vec::new();
        for line in Line::of(&plan, profession) {
            if line != Line::TemporaryChange {
                lines.push(BandLine { line, heads: Values(std::mem::take(&mut heads[line as usize])) });
            }
        }
        Ok(Bands {
            stamp: self.stamp(&request.scenario),
            profession: request.profession.clone(),
            year: request.year,
            bands: request.bands.clone(),
            lines,
        })
    }
}
