//! The past as evidence: hindcasts of histories, and rates that are fitted to them.

use super::Forecaster;
use crate::evidence::accuracy::{Pair, accuracy, mean_step};
use crate::evidence::comparison::{Outlook, drift, naive, smoothing};
use crate::evidence::exits::{counts, smoothed};
use crate::evidence::hindcast::{History, Inflow};
use crate::evidence::lee_carter::{self, LeeCarter};
use crate::evidence::residual::Year;
use crate::evidence::retirement::{fit_hazard, fit_retired};
use crate::forecast::balance::{Balance, Detail};
use crate::forecast::grid::{AGE, PROFESSION, YEAR};
use crate::lists::list;
use crate::plain::{Place, Problem, Problems, Shown, Values, at_least, codes};
use crate::project::{
    AgeBand, Axis, Between, Beyond, CAUSES, Dim, Distribution, Kind, OverTime, Parameter, Quantity, Scope,
    Series, Stated, Uncertainty, Unit, positions_in,
};
use crate::requests::*;
use crate::uncertainty::distribution::Scale;
use crate::uncertainty::quantiles::quantiles;
use crate::uncertainty::yearly::summary;

/// Persons by which the rate of each age leans on that of all, where nobody says otherwise.
const SHRINKAGE: f64 = 20.0;
/// Fewest years before an origin where nobody names origins.
const BEFORE: usize = 3;
/// The bands where nobody asks for others.
const LEVELS: [f64; 2] = [0.5, 0.8];
/// Fewest origins that make an empirical band.
const ORIGINS_MIN: usize = 5;
/// The score of 97.5 per cent.
const Z975: f64 = 1.959963984540054;

/// A history laid out by year and age.
struct Laid {
    years: Vec<i32>,
    /// Youngest age; one column without ages.
    ages: Vec<i32>,
    /// Whether the last age is open.
    open: bool,
    rows: Vec<Vec<f64>>,
}

impl Forecaster {
    /// Lays a series of the project out by year and, where it has them, by age; other axes are summed.
    fn laid(&self, id: &str, place: &Place<'_>, problems: &mut Problems) -> Option<Laid> {
        let Some(series) = self.project.series(id) else {
            let known = self.project.series_ids().join(", ");
            problems.add(place.problem(codes::REFERENCE_UNKNOWN).found(id).expected(known));
            return None;
        };
        let axes = |found: String| place.problem(codes::HISTORY_AXES).found(found).expected("year, age");
        let dim = |axis: Axis| series.dims.iter().position(|dim| dim.axis == axis);
        let Some(years) = dim(Axis::Year) else {
            let found: Vec<&str> = series.dims.iter().map(|dim| dim.axis.word()).collect();
            problems.add(axes(found.join(", ")));
            return None;
        };
        let stated: Vec<i32> =
            series.dims[years].values.iter().filter_map(|year| year.parse().ok()).collect();
        let bands: Vec<AgeBand> = dim(Axis::Age)
            .map(|age| series.dims[age].values.iter().filter_map(|age| AgeBand::parse(age)).collect())
            .unwrap_or_default();
        let single = |(at, band): (usize, &AgeBand)| {
            band.from == bands[0].from + at as i32
                && (band.to == Some(band.from) || (band.to.is_none() && at + 1 == bands.len()))
        };
        if !bands.iter().enumerate().all(single) {
            let age = dim(Axis::Age).unwrap_or_default();
            problems
                .add(axes(series.dims[age].values.iter().take(3).cloned().collect::<Vec<_>>().join(", ")));
            return None;
        }
        let sizes: Vec<usize> = series.dims.iter().map(|dim| dim.values.len()).collect();
        let mut rows = vec![vec![0.0; bands.len().max(1)]; stated.len()];
        for (cell, value) in series.values.0.iter().enumerate() {
            let at = positions_in(&sizes, cell);
            if value.is_nan() {
                problems.add(place.problem(codes::HISTORY_GAP).found(series.members(cell).join(", ")));
                return None;
            }
            rows[at[years]][dim(Axis::Age).map_or(0, |age| at[age])] += value;
        }
        Some(Laid {
            years: stated,
            ages: bands.iter().map(|band| band.from).collect(),
            open: bands.last().is_some_and(|band| band.to.is_none()),
            rows,
        })
    }

    /// The same of a history whose years follow one another.
    fn history(&self, id: &str, place: &Place<'_>, problems: &mut Problems) -> Option<Laid> {
        let laid = self.laid(id, place, problems)?;
        if let Some(gap) = laid.years.windows(2).find(|pair| pair[1] != pair[0] + 1) {
            let problem = place.problem(codes::HISTORY_GAP);
            problems.add(problem.found([&*gap[0].shown(), " … ", &gap[1].shown()].concat()));
            return None;
        }
        Some(laid)
    }

    /// What would have been forecast at past origins, from what was known then, beside what happened.
    ///
    /// # Errors
    /// Series that are none, without years, with gaps, of other years or ages; an origin with too little
    /// before or after it.
    pub fn hindcast(&self, request: &HindcastRequest) -> Result<HindcastAnswer, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let registers = self.history(&request.registers, &root.field("registers"), &mut problems);
        let side = |id: &Option<String>, name: &str, problems: &mut Problems| {
            id.as_ref().map(|id| self.history(id, &root.field(name), problems))
        };
        let joiners = side(&request.joiners, "joiners", &mut problems);
        let hours = side(&request.fte_per_head, "fte_per_head", &mut problems);
        let (Some(registers), false) = (registers, problems.is_fatal()) else {
            return Err(problems.into_vec());
        };
        let first = registers.years[0];
        // The rows of another history for the years of the registers, from one of them on.
        let fitted = |other: &Laid, from: usize, name: &str, problems: &mut Problems| {
            let wanted = &registers.years[from..];
            let start = other.years.iter().position(|year| Some(year) == wanted.first());
            let rows = start.and_then(|start| other.rows.get(start..start + wanted.len()));
            if rows.is_none() {
                let place = root.field(name);
                let found = [other.years[0], *other.years.last().unwrap_or(&first)];
                let problem = place.problem(codes::HISTORY_UNLIKE).found((found[0], found[1]));
                problems
                    .add(problem.expected((first + from as i32, registers.years[registers.years.len() - 1])));
            }
            rows.map(<[Vec<f64>]>::to_vec)
        };
        let fte = match hours {
            Some(Some(hours)) => fitted(&hours, 0, "fte_per_head", &mut problems)
                .map(|rows| rows.into_iter().map(|row| row.iter().sum()).collect::<Vec<f64>>()),
            _ => Some(vec![1.0; registers.years.len()]),
        };
        let new = match joiners {
            Some(Some(joiners)) if !registers.ages.is_empty() => {
                if joiners.ages != registers.ages || joiners.open != registers.open {
                    let problem = root.field("joiners").problem(codes::HISTORY_UNLIKE);
                    let ages = |laid: &Laid| {
                        laid.ages
                            .first()
                            .zip(laid.ages.last())
                            .map_or(String::new(), |(a, b)| (*a, *b).shown())
                    };
                    problems.add(problem.found(ages(&joiners)).expected(ages(&registers)));
                }
                fitted(&joiners, 1, "joiners", &mut problems)
            }
            _ => None,
        };
        let years = registers.years.len();
        let origins = match &request.origins {
            None if years < BEFORE + 2 => {
                let problem = root.field("registers").problem(codes::HISTORY_SHORT).found(years);
                problems.add(problem.expected(at_least(BEFORE as i32 + 2)));
                Vec::new()
            }
            None => (BEFORE..years - 1).collect(),
            Some(named) => {
                let mut origins = Vec::new();
                for (number, year) in named.iter().enumerate() {
                    let at = registers.years.iter().position(|known| known == year);
                    match at.filter(|at| (2..years - 1).contains(at)) {
                        Some(at) => origins.push(at),
                        None => {
                            let problem = root
                                .field("origins")
                                .entry(number)
                                .problem(codes::HISTORY_SHORT)
                                .found(*year);
                            problems.add(problem.expected((first + 2, first + years as i32 - 2)));
                        }
                    }
                }
                origins
            }
        };
        let shrinkage = request.shrinkage.unwrap_or(SHRINKAGE);
        if !(0.0..=1e9).contains(&shrinkage) {
            problems
                .add(root.field("shrinkage").problem(codes::VALUE_RANGE).found(shrinkage).expected("≥ 0"));
        }
        let levels = request.levels.clone().unwrap_or_else(|| LEVELS.to_vec());
        for (number, level) in levels.iter().enumerate() {
            if !(*level > 0.0 && *level < 1.0) {
                let problem = root.field("levels").entry(number).problem(codes::VALUE_RANGE);
                problems.add(problem.found(*level).expected("0 < β < 1"));
            }
        }
        let (Some(fte), false) = (fte, problems.is_fatal()) else { return Err(problems.into_vec()) };
        let by_cohort = new.is_some();
        let history = History {
            new: new.unwrap_or_else(|| vec![vec![0.0; registers.rows[0].len()]; years - 1]),
            registers: registers.rows,
            fte_per_head: fte,
        };
        let totals = list(years, &|year| history.total(year));
        if let Some(nobody) = totals.iter().position(|total| total.is_nan() || *total <= 0.0) {
            let problem = root.field("registers").problem(codes::HISTORY_GAP);
            return Err(vec![problem.found(registers.years[nobody]).expected("> 0")]);
        }
        let inflow = match request.inflow {
            Some(HindcastInflow::Observed) => Inflow::Observed,
            _ => Inflow::Mean,
        };
        let past = list(origins.len(), &|at| {
            past_origin(
                &history,
                &totals,
                first,
                origins[at],
                by_cohort.then_some((inflow, shrinkage)),
                &levels,
            )
        });
        let empirical = match &request.profession {
            Some(id) if by_cohort => Some(self.empirical(id, request, &past, &levels)?),
            _ => None,
        };
        let accuracy = accuracies(&past, &totals, first, levels.len());
        let winner = accuracy
            .iter()
            .filter(|line| line.horizon.is_none())
            .min_by(|a, b| a.mean_absolute_share_error.total_cmp(&b.mean_absolute_share_error))
            .map_or(ForecastMethod::Naive, |line| line.method);
        Ok(HindcastAnswer {
            stamp: self.stamp(&None),
            unit: if request.fte_per_head.is_some() { "fte" } else { "heads" }.to_owned(),
            years: registers.years,
            observed: Values(totals),
            levels,
            origins: past,
            accuracy,
            winner,
            empirical,
        })
    }

    /// The forecast of a profession with bands as wide as the cohort was wrong so many years ahead.
    fn empirical(
        &self,
        id: &str,
        request: &HindcastRequest,
        past: &[PastOrigin],
        levels: &[f64],
    ) -> Result<EmpiricalBand, Vec<Problem>> {
        let profession = self.profession(id)?;
        let plan = self.plan(&request.scenario)?;
        let balance = Balance::of(&plan, Some(profession), Detail::default());
        let years = self.project.axes.years();
        let part = [Some(profession), None, None, None];
        let forecast = list(years.len(), &|year| match request.fte_per_head {
            Some(_) => balance.supply_fte(profession, None, year),
            None => balance.totals.heads(&balance.grid, part, year),
        });
        let mut band = EmpiricalBand {
            profession: id.to_owned(),
            lower: vec![Values(forecast[..1].to_vec()); levels.len()],
            upper: vec![Values(forecast[..1].to_vec()); levels.len()],
            origins: vec![past.len() as i32],
            years,
            forecast: Values(forecast),
        };
        for ahead in 0..band.forecast.0.len() - 1 {
            let mut ratios = Vec::new();
            for origin in past {
                let cohort = origin.forecasts.iter().find(|one| one.method == ForecastMethod::Cohort);
                if let Some((cohort, observed)) = cohort.zip(origin.observed.0.get(ahead)) {
                    ratios.push(observed / cohort.values.0[ahead]);
                }
            }
            let value = band.forecast.0[ahead + 1];
            for (level, share) in levels.iter().enumerate() {
                let edges = match ratios.len() >= ORIGINS_MIN {
                    true => quantiles(&mut ratios, &[0.5 - 0.5 * share, 0.5 + 0.5 * share]),
                    false => vec![f64::NAN; 2],
                };
                band.lower[level].0.push(value * edges[0]);
                band.upper[level].0.push(value * edges[1]);
            }
            band.origins.push(ratios.len() as i32);
        }
        Ok(band)
    }

    /// Rates fitted to the past, with what they were fitted to, their uncertainty, and the parameter and series
    /// that take them into the project.
    ///
    /// # Errors
    /// Series as of a hindcast; figures that carry no such curve.
    pub fn calibrate(&self, request: &CalibrationRequest) -> Result<Calibration, Vec<Problem>> {
        match request {
            CalibrationRequest::Exits { registers, joiners, profession } => {
                self.calibrate_exits(registers, joiners.as_deref(), profession.as_deref())
            }
            CalibrationRequest::Retirement { ages, values, figures, profession } => {
                self.calibrate_retirement(ages, values, *figures, profession.as_deref())
            }
            CalibrationRequest::LeeCarter { rates, class_factor } => {
                self.calibrate_mortality(rates, class_factor.unwrap_or(1.0))
            }
            CalibrationRequest::Residual { of, registers, joiners, profession } => {
                self.calibrate_residual(*of, registers, joiners.as_deref(), profession)
            }
        }
    }

    /// Registers of at least two years by age, and who joined after the first of them.
    fn registers(
        &self,
        registers: &str,
        joiners: Option<&str>,
        problems: &mut Problems,
    ) -> Option<(Laid, Vec<Vec<f64>>)> {
        let root = Place::ROOT;
        let place = root.field("registers");
        let laid = self.history(registers, &place, problems);
        let new = joiners.map(|id| self.history(id, &root.field("joiners"), problems));
        let laid = laid.filter(|_| !problems.is_fatal())?;
        if laid.years.len() < 2 || laid.ages.is_empty() {
            let code = if laid.ages.is_empty() { codes::HISTORY_AXES } else { codes::HISTORY_SHORT };
            problems.add(place.problem(code).found(laid.years.len()).expected(at_least(2)));
            return None;
        }
        let rows = match new {
            Some(Some(new)) => {
                let start = new.years.iter().position(|year| *year == laid.years[1]);
                let rows = start.and_then(|start| new.rows.get(start..start + laid.years.len() - 1));
                match rows.filter(|_| new.ages == laid.ages) {
                    Some(rows) => rows.to_vec(),
                    None => {
                        let problem = root.field("joiners").problem(codes::HISTORY_UNLIKE);
                        let last = laid.years[laid.years.len() - 1];
                        problems.add(problem.found(new.years[0]).expected((laid.years[1], last)));
                        return None;
                    }
                }
            }
            _ => vec![vec![0.0; laid.ages.len()]; laid.years.len() - 1],
        };
        Some((laid, rows))
    }

    fn calibrate_exits(
        &self,
        registers: &str,
        joiners: Option<&str>,
        profession: Option<&str>,
    ) -> Result<Calibration, Vec<Problem>> {
        let mut problems = Problems::default();
        let place = Place::ROOT.field("registers");
        let scope = self.calibrated_scope(profession, &mut problems);
        let read = self.registers(registers, joiners, &mut problems);
        let (Some((laid, rows)), false) = (read, problems.is_fatal()) else {
            return Err(problems.into_vec());
        };
        let counted = counts(&laid.rows, &rows);
        let Some(found) = smoothed(&counted) else {
            return Err(vec![place.problem(codes::FIT_NONE).found(counted.pooled())]);
        };
        let observed: Vec<f64> =
            counted.left.iter().zip(&counted.exposed).map(|(left, exposed)| left / exposed).collect();
        // More than chance makes counts differ widens every error alike.
        let wider = if found.dispersion > 1.0 { found.dispersion.sqrt() } else { 1.0 };
        let edge = |side: f64| {
            list(found.rates.len(), &|at| {
                Scale::Logit
                    .back(Scale::Logit.of(found.rates[at]) + side * Z975 * wider * found.logit_errors[at])
            })
        };
        // What the curve as a whole is wrong by: its error at the ages where people leave.
        let (mut weighted, mut weights) = (0.0, 0.0);
        for (at, rate) in found.rates.iter().enumerate() {
            weighted += counted.exposed[at] * rate * wider * found.logit_errors[at];
            weights += counted.exposed[at] * rate;
        }
        let series = self.rates_series("calibrated-exits", &laid, found.rates.clone());
        let source = self.source_of(&[registers]);
        let parameter = calibrated(Quantity::Exit, scope, &series.id, source, weighted / weights);
        Ok(Calibration {
            stamp: self.stamp(&None),
            places: Values(laid.ages.iter().map(|age| f64::from(*age)).collect()),
            residuals: Values(observed.iter().zip(&found.rates).map(|(a, b)| a - b).collect()),
            observed: Values(observed),
            lower: Values(edge(-1.0)),
            upper: Values(edge(1.0)),
            figures: vec![
                figure("pooled", counted.pooled(), None),
                figure("penalty", found.penalty, None),
                figure("freedom", found.freedom, None),
                figure("dispersion", found.dispersion, None),
            ],
            fitted: Values(found.rates),
            series: vec![series],
            parameter,
        })
    }

    fn calibrate_residual(
        &self,
        of: ResidualOf,
        registers: &str,
        joiners: Option<&str>,
        profession: &str,
    ) -> Result<Calibration, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let place = root.field("registers");
        let scope = self.calibrated_scope(Some(profession), &mut problems);
        let read = self.registers(registers, joiners, &mut problems);
        let (Some((laid, rows)), false) = (read, problems.is_fatal()) else {
            return Err(problems.into_vec());
        };
        let unexplained = if of == ResidualOf::Exits { Quantity::Exit } else { Quantity::Emigration };
        let (survival, exposure) = self.known_survival(self.profession(profession)?, unexplained, &laid.ages);
        let mut figures = Vec::with_capacity(rows.len());
        // Those who should be there, of whom an emigration rate would be.
        let mut expected = 0.0;
        for (year, joined) in rows.iter().enumerate() {
            let known = Year { before: &laid.rows[year], joined, survival: &survival, exposure };
            let observed = hwf_kernel::rows::sum(&laid.rows[year + 1]);
            expected += known.expected(0.0);
            let found = match of {
                ResidualOf::Exits => known.rate(observed),
                ResidualOf::Migration => Some(observed - known.expected(0.0)),
            };
            match found {
                Some(found) => figures.push(found),
                None => {
                    let found = [&*laid.years[year + 1].shown(), ": ", &observed.shown()].concat();
                    return Err(vec![place.problem(codes::FIT_NONE).found(found)]);
                }
            }
        }
        let (mean, sd, persistence) = summary(&figures);
        // More people than there should be did not leave; fewer of them went abroad.
        let (quantity, unit) = match of {
            ResidualOf::Exits if mean < 0.0 => {
                return Err(vec![place.problem(codes::FIT_NONE).found(mean)]);
            }
            ResidualOf::Exits => (Quantity::Exit, 1.0),
            ResidualOf::Migration if mean < 0.0 => (Quantity::Emigration, -expected / figures.len() as f64),
            ResidualOf::Migration => (Quantity::Immigration, 1.0),
        };
        let wanted = ["residual-", quantity.word()].concat();
        let id = numbered(&wanted, &|id| self.project.parameters.iter().any(|known| known.id == id));
        let n = figures.len() as f64;
        let error = sd.map(|sd| sd / n.sqrt());
        let edge =
            |side: f64| vec![error.map_or(f64::NAN, |error| mean + side * Z975 * error); figures.len()];
        let parameter = Parameter {
            value: Stated::Constant { value: mean / unit },
            uncertainty: sd.filter(|sd| *sd > 0.0).map(|sd| Uncertainty {
                distribution: Some(Distribution::Normal { sd: Some((sd / unit).abs()) }),
                bounds: None,
                over_time: persistence
                    .map(|persistence| OverTime::Autoregressive { persistence: persistence.max(0.0) }),
            }),
            ..calibrated(quantity, scope, &id, self.source_of(&[registers]), 0.0)
        };
        let mut told = vec![figure("mean", mean, error)];
        told.extend(sd.map(|sd| figure("yearly_sd", sd, None)));
        told.extend(persistence.map(|persistence| figure("persistence", persistence, None)));
        Ok(Calibration {
            stamp: self.stamp(&None),
            places: Values(laid.years[1..].iter().map(|year| f64::from(*year)).collect()),
            residuals: Values(figures.iter().map(|figure| figure - mean).collect()),
            fitted: Values(vec![mean; figures.len()]),
            lower: Values(edge(-1.0)),
            upper: Values(edge(1.0)),
            observed: Values(figures),
            figures: told,
            series: Vec::new(),
            parameter,
        })
    }

    /// Survival of the first flow year at some ages by all causes but one, of the base year's stock as a whole,
    /// and the exposure of joiners. Ages that the project does not have take the nearest.
    fn known_survival(&self, profession: usize, but: Quantity, ages: &[i32]) -> (Vec<f64>, f64) {
        let (plan, grid) = (&self.base, &self.base.grid);
        let index = |group: usize, age: i32| {
            let mut index = grid.group_index(group);
            index[AGE] = (age.clamp(grid.age_min, grid.age_max()) - grid.age_min) as usize;
            index
        };
        let own: Vec<usize> =
            (0..grid.groups()).filter(|group| grid.group_index(*group)[PROFESSION] == profession).collect();
        let survives = |group: usize, age: i32| {
            let mut index = index(group, age);
            index[YEAR] = 1;
            let mut survival = 1.0;
            for cause in CAUSES.into_iter().filter(|cause| *cause != but) {
                survival *= 1.0 - plan.field(cause).at(index);
            }
            survival
        };
        let survival = list(ages.len(), &|at| {
            let (mut weighted, mut heads, mut plain) = (0.0, 0.0, 0.0);
            for group in &own {
                let stock = plan.field(Quantity::Stock).at(index(*group, ages[at]));
                weighted += stock * survives(*group, ages[at]);
                heads += stock;
                plain += survives(*group, ages[at]) / own.len() as f64;
            }
            // Where nobody is, groups count alike.
            if heads > 0.0 { weighted / heads } else { plain }
        });
        let mut first = index(own[0], grid.age_min);
        first[YEAR] = 1;
        (survival, plan.field(Quantity::EntrantExposure).at(first))
    }

    fn calibrate_retirement(
        &self,
        ages: &[f64],
        values: &[f64],
        figures: RetirementFigures,
        profession: Option<&str>,
    ) -> Result<Calibration, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let scope = self.calibrated_scope(profession, &mut problems);
        if ages.len() != values.len() {
            let problem = root.field("values").problem(codes::HISTORY_UNLIKE);
            problems.add(problem.found(values.len()).expected(ages.len()));
        }
        for (at, value) in values.iter().enumerate() {
            if !(0.0..=1.0).contains(value) {
                let problem = root.field("values").entry(at).problem(codes::VALUE_RANGE);
                problems.add(problem.found(*value).expected((0.0, 1.0)));
            }
        }
        if problems.is_fatal() {
            return Err(problems.into_vec());
        }
        let found = match figures {
            RetirementFigures::Retired => fit_retired(ages, values),
            RetirementFigures::Hazard => fit_hazard(ages, values),
        };
        let Some(found) = found else {
            return Err(vec![root.field("values").problem(codes::FIT_NONE).found(values.len())]);
        };
        let curve = found.curve;
        let at = |age: f64| match figures {
            RetirementFigures::Retired => curve.retired(age),
            RetirementFigures::Hazard => curve.hazard(age),
        };
        let fitted = list(ages.len(), &|row| at(ages[row]));
        // The curve moves with μ and s: its error at an age by the slopes in both.
        let error = |age: f64| {
            let step = 1e-4;
            let moved = |median: f64, scale: f64| {
                let curve = crate::evidence::retirement::Logistic { median, scale };
                match figures {
                    RetirementFigures::Retired => curve.retired(age),
                    RetirementFigures::Hazard => curve.hazard(age),
                }
            };
            let by_median = (moved(curve.median + step, curve.scale) - at(age)) / step;
            let by_scale = (moved(curve.median, curve.scale + step) - at(age)) / step;
            let [median, scale] = [by_median * found.errors[0], by_scale * found.errors[1]];
            (median * median + scale * scale + 2.0 * found.correlation * median * scale).max(0.0).sqrt()
        };
        let edge = |side: f64| list(ages.len(), &|row| fitted[row] + side * Z975 * error(ages[row]));
        let axes = &self.project.axes;
        let laid = Laid {
            years: Vec::new(),
            ages: (axes.age_min..=axes.age_max).collect(),
            open: true,
            rows: Vec::new(),
        };
        let hazards = list(laid.ages.len(), &|at| curve.hazard(f64::from(laid.ages[at])));
        let series = self.rates_series("calibrated-retirement", &laid, hazards);
        // A median that is off by δ moves the log odds of retiring by about δ / s.
        let spread = found.errors[0] / curve.scale;
        let parameter = calibrated(Quantity::Retirement, scope, &series.id, None, spread);
        Ok(Calibration {
            stamp: self.stamp(&None),
            places: Values(ages.to_vec()),
            observed: Values(values.to_vec()),
            lower: Values(edge(-1.0)),
            upper: Values(edge(1.0)),
            residuals: Values(found.residuals),
            figures: vec![
                figure("median", curve.median, Some(found.errors[0])),
                figure("scale", curve.scale, Some(found.errors[1])),
                figure("residual_sd", found.residual_sd, None),
            ],
            fitted: Values(fitted),
            series: vec![series],
            parameter,
        })
    }

    fn calibrate_mortality(&self, id: &str, factor: f64) -> Result<Calibration, Vec<Problem>> {
        let mut problems = Problems::default();
        let root = Place::ROOT;
        let place = root.field("rates");
        let laid = self.laid(id, &place, &mut problems);
        if !(factor > 0.0 && factor <= 10.0) {
            let problem = root.field("class_factor").problem(codes::VALUE_RANGE);
            problems.add(problem.found(factor).expected("0 < f ≤ 10"));
        }
        let (Some(laid), false) = (laid, problems.is_fatal()) else { return Err(problems.into_vec()) };
        if laid.ages.is_empty() || laid.years.len() < 3 {
            let code = if laid.ages.is_empty() { codes::HISTORY_AXES } else { codes::HISTORY_SHORT };
            return Err(vec![place.problem(code).found(laid.years.len()).expected(at_least(3))]);
        }
        let rates = list(laid.ages.len(), &|age| list(laid.years.len(), &|year| laid.rows[year][age]));
        let even = laid.years.windows(2).all(|pair| pair[1] == pair[0] + 1);
        let model = if even { lee_carter::fit(&rates) } else { lee_carter::fit_limited(&rates) };
        let Some(model) = model else {
            return Err(vec![place.problem(codes::FIT_NONE).found(laid.years.len())]);
        };
        let axes = &self.project.axes;
        let last = laid.years[laid.years.len() - 1];
        let horizon = (axes.last_year - last).max(1) as usize;
        let dates: Vec<f64> = laid.years.iter().map(|year| f64::from(*year)).collect();
        let wanted: Vec<f64> = (1..=horizon).map(|h| f64::from(last) + h as f64).collect();
        let outlook = if even { model.outlook(horizon) } else { None };
        let straight = model.straight(&dates, &wanted);
        let Some(outlook) =
            outlook.or(straight.map(|point| Outlook { error: vec![f64::NAN; point.len()], point }))
        else {
            return Err(vec![place.problem(codes::FIT_NONE).found(laid.years.len())]);
        };
        let series = self.mortality_series(&laid, &model, &outlook, factor);
        let source = self.source_of(&[id]);
        // Log odds of small rates move as their logarithm, that by the slope of the ages times k's error.
        let slope = model.slope.iter().sum::<f64>() / model.slope.len() as f64;
        let step = outlook.error[0] * slope;
        let mut parameter = calibrated(
            Quantity::Mortality,
            None,
            &series.id,
            source,
            if step.is_finite() { step.abs() } else { 0.0 },
        );
        if let Some(uncertainty) = &mut parameter.uncertainty {
            uncertainty.over_time = Some(OverTime::Walk {});
        }
        let [lower, upper] = outlook.band(0.95);
        let places: Vec<f64> = dates.iter().chain(&wanted).copied().collect();
        let padded = |known: &[f64], later: &[f64]| -> Values { Values([known, later].concat()) };
        let none = vec![f64::NAN; laid.years.len()];
        let later = vec![f64::NAN; horizon];
        Ok(Calibration {
            stamp: self.stamp(&None),
            places: Values(places),
            observed: padded(&model.index, &later),
            fitted: padded(&none, &outlook.point),
            lower: padded(&none, &lower),
            upper: padded(&none, &upper),
            residuals: Values(Vec::new()),
            figures: vec![
                figure("explained", model.explained, None),
                figure("drift", outlook.point[0] - model.index[model.index.len() - 1], None),
            ],
            series: vec![series],
            parameter,
        })
    }

    /// The scope of a parameter for a profession, or for all.
    fn calibrated_scope(&self, profession: Option<&str>, problems: &mut Problems) -> Option<Scope> {
        let id = profession?;
        match self.profession(id) {
            Ok(_) => Some(Scope { profession: Some(id.to_owned()), ..Scope::ALL }),
            Err(wrong) => {
                wrong.into_iter().for_each(|problem| problems.add(problem));
                None
            }
        }
    }

    /// What the sources of some series say of themselves.
    fn source_of(&self, ids: &[&str]) -> Option<String> {
        let named = ids.iter().filter_map(|id| self.project.series(id)?.source.clone());
        Some(named.collect::<Vec<_>>().join("; ")).filter(|source| !source.is_empty())
    }

    /// Rates at the ages of the project: those that were fitted, at ages beyond them the nearest.
    fn rates_series(&self, id: &str, laid: &Laid, rates: Vec<f64>) -> Series {
        let axes = &self.project.axes;
        let ages: Vec<i32> = (axes.age_min..=axes.age_max).collect();
        let (first, last) = (laid.ages[0], laid.ages[laid.ages.len() - 1]);
        let values = list(ages.len(), &|at| rates[(ages[at].clamp(first, last) - first) as usize]);
        Series::bare(self.free_id(id), Unit::ProbabilityPerYear, vec![self.age_dim()], values)
    }

    fn age_dim(&self) -> Dim {
        let axes = &self.project.axes;
        let text = |age: i32| if age == axes.age_max { [&*age.shown(), "+"].concat() } else { age.shown() };
        Dim { axis: Axis::Age, values: (axes.age_min..=axes.age_max).map(text).collect() }
    }

    /// Death rates of the flow years of the project, m as a probability 1 − e^(−m).
    fn mortality_series(&self, laid: &Laid, model: &LeeCarter, outlook: &Outlook, factor: f64) -> Series {
        let axes = &self.project.axes;
        let years: Vec<i32> = (axes.base_year + 1..=axes.last_year).collect();
        let last = laid.years[laid.years.len() - 1];
        let index = |year: i32| match laid.years.iter().position(|known| *known == year) {
            Some(known) => model.index[known],
            None if year > last => outlook.point[(year - last - 1) as usize],
            // Before the first date, or between uneven ones, the nearest that is known.
            None => {
                let nearest = laid.years.iter().enumerate().min_by_key(|(_, known)| (*known - year).abs());
                model.index[nearest.map_or(0, |(at, _)| at)]
            }
        };
        let dim = self.age_dim();
        let (first, oldest) = (laid.ages[0], laid.ages[laid.ages.len() - 1]);
        let mut values = Vec::with_capacity(dim.values.len() * years.len());
        let by_year = list(years.len(), &|at| model.rates(index(years[at])));
        for age in axes.age_min..=axes.age_max {
            for rates in &by_year {
                let rate = rates[(age.clamp(first, oldest) - first) as usize] * factor;
                values.push(-hwf_kernel::math::exp_m1(-rate));
            }
        }
        let dims =
            vec![dim, Dim { axis: Axis::Year, values: years.iter().map(|year| year.shown()).collect() }];
        let mut series =
            Series::bare(self.free_id("lee-carter-mortality"), Unit::ProbabilityPerYear, dims, values);
        series.between = Some(Between::Linear);
        series.beyond = Some(Beyond::Hold);
        series
    }

    /// An id that no series of the project has yet.
    fn free_id(&self, wanted: &str) -> String {
        numbered(wanted, &|id| self.project.series(id).is_some())
    }
}

/// An id that is not taken, with a number behind it where needed.
fn numbered(wanted: &str, taken: &dyn Fn(&str) -> bool) -> String {
    let mut id = wanted.to_owned();
    let mut number = 2;
    while taken(&id) {
        id = [wanted, "-", &number.shown()].concat();
        number += 1;
    }
    id
}

/// A parameter that takes fitted rates into a project.
fn calibrated(
    quantity: Quantity,
    scope: Option<Scope>,
    series: &str,
    source: Option<String>,
    logit_sd: f64,
) -> Parameter {
    Parameter {
        id: series.to_owned(),
        quantity,
        scope,
        value: Stated::Series { series: series.to_owned() },
        unit: quantity.unit(),
        low: None,
        high: None,
        uncertainty: Some(Uncertainty {
            distribution: Some(Distribution::Logit { sd: Some(logit_sd) }),
            bounds: None,
            over_time: None,
        }),
        currency: None,
        price_year: None,
        kind: Kind::Uncertain,
        source,
        date: None,
        note: None,
    }
}

fn figure(name: &str, value: f64, error: Option<f64>) -> FitFigure {
    FitFigure { name: name.to_owned(), value, error }
}

/// All forecasts from one origin.
fn past_origin(
    history: &History,
    totals: &[f64],
    first: i32,
    origin: usize,
    by_cohort: Option<(Inflow, f64)>,
    levels: &[f64],
) -> PastOrigin {
    let horizon = totals.len() - 1 - origin;
    let known = &totals[..=origin];
    let mut forecasts = Vec::new();
    let mut parts = [Vec::new(), Vec::new(), Vec::new()];
    let mut add = |method: ForecastMethod, values: Vec<f64>, bands: Vec<[Vec<f64>; 2]>| {
        let (lower, upper) = bands.into_iter().map(|[low, high]| (Values(low), Values(high))).unzip();
        forecasts.push(PastForecast { method, values: Values(values), lower, upper });
    };
    if let Some((inflow, shrinkage)) = by_cohort {
        let found = history.hindcast(origin, inflow, shrinkage);
        let bands = levels.iter().map(|level| found.band(*level)).collect();
        add(ForecastMethod::Cohort, found.forecast, bands);
        parts = [found.by_inflow, found.by_exits, found.by_hours];
    }
    for (method, outlook) in [
        (ForecastMethod::Naive, naive(known, horizon)),
        (ForecastMethod::Drift, drift(known, horizon)),
        (ForecastMethod::Smoothing, smoothing(known, horizon)),
    ] {
        if let Some(outlook) = outlook {
            let bands = levels.iter().map(|level| outlook.band(*level)).collect();
            add(method, outlook.point, bands);
        }
    }
    let [by_inflow, by_exits, by_hours] = parts;
    PastOrigin {
        origin: first + origin as i32,
        years: (1..=horizon).map(|ahead| first + (origin + ahead) as i32).collect(),
        observed: Values(totals[origin + 1..].to_vec()),
        forecasts,
        error_by_inflow: Values(by_inflow),
        error_by_exits: Values(by_exits),
        error_by_hours: Values(by_hours),
    }
}

/// Accuracy by method: of each horizon, then of all together.
fn accuracies(origins: &[PastOrigin], totals: &[f64], first: i32, levels: usize) -> Vec<PastAccuracy> {
    let longest = origins.iter().map(|origin| origin.years.len()).max().unwrap_or_default();
    let mut lines = Vec::new();
    for method in ForecastMethod::ALL {
        let wanted = (1..=longest).map(Some).chain([None]);
        for horizon in wanted {
            let mut pairs = Vec::new();
            let mut inside = vec![(0usize, 0usize); levels];
            for origin in origins {
                let step = mean_step(&totals[..=(origin.origin - first) as usize]);
                for forecast in origin.forecasts.iter().filter(|forecast| forecast.method == *method) {
                    for (at, value) in forecast.values.0.iter().enumerate() {
                        if horizon.is_some_and(|wanted| wanted != at + 1) {
                            continue;
                        }
                        let observed = origin.observed.0[at];
                        pairs.push(Pair { horizon: at + 1, forecast: *value, observed, step });
                        for (level, (held, all)) in inside.iter_mut().enumerate() {
                            let (low, high) = (forecast.lower[level].0[at], forecast.upper[level].0[at]);
                            if !low.is_nan() {
                                *all += 1;
                                *held += usize::from((low..=high).contains(&observed));
                            }
                        }
                    }
                }
            }
            if let Some(found) = accuracy(&pairs) {
                let scaled = found.mean_absolute_scaled_error;
                lines.push(PastAccuracy {
                    method: *method,
                    horizon: horizon.map(|horizon| horizon as i32),
                    count: found.count as i32,
                    mean_error: found.mean_error,
                    mean_share_error: found.mean_share_error,
                    mean_absolute_share_error: found.mean_absolute_share_error,
                    mean_absolute_scaled_error: Some(scaled).filter(|scaled| scaled.is_finite()),
                    coverage: inside
                        .into_iter()
                        .map(|(held, all)| (all > 0).then(|| held as f64 / all as f64))
                        .collect(),
                });
            }
        }
    }
    lines
}
