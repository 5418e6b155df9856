//! The boundary: JavaScript values in, plain data through, JavaScript values out.
//!
//! The only file that names wasm-bindgen. Options and results are the records of `requests`; lists of
//! figures cross as `Float64Array`. A call that fails throws an `Error` whose `problems` is the list.
//!
//! An artefact exports what it is for and nothing else, so that the rest of the crate is left out of it: the
//! reader of files knows the records of the engine, but asks for no forecast.

#[cfg(any(feature = "optimiser", feature = "workbook"))]
use js_sys::Array;
#[cfg(not(any(feature = "optimiser", feature = "workbook")))]
use js_sys::JSON;
#[cfg(any(feature = "optimiser", feature = "workbook"))]
use js_sys::Object;
use js_sys::{Error, Float64Array, Reflect};
use serde::ser::Serialize;
use serde_wasm_bindgen::{Serializer, preserve};
use wasm_bindgen::prelude::*;

#[cfg(any(feature = "optimiser", feature = "workbook"))]
use crate::plain::Values;
use crate::plain::{self, Input, Json, Output, Place, Problem, Problems, View};
#[cfg(all(feature = "full", not(feature = "beside")))]
use crate::report::csv::Dialect;

/// A third of the standard allocator's size, and as fast for what is done here.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[cfg(feature = "engine")]
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("boundary.d.ts");

#[cfg(feature = "workbook")]
#[wasm_bindgen(typescript_custom_section)]
const WORKBOOK_TYPES: &str = include_str!("workbook.d.ts");

#[cfg(feature = "tables")]
#[wasm_bindgen(typescript_custom_section)]
const TABLES_TYPES: &str = include_str!("tables.d.ts");

#[cfg(feature = "optimiser")]
#[wasm_bindgen(typescript_custom_section)]
const OPTIMISER_TYPES: &str = include_str!("optimiser.d.ts");

/// Shows the place of a panic in the browser's console; a panic is a bug of ours.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The version of the engine.
#[cfg(all(feature = "engine", not(feature = "beside")))]
#[wasm_bindgen]
pub fn version() -> String {
    crate::VERSION.to_owned()
}

/// All problems and warnings of a project file.
#[cfg(all(feature = "engine", not(feature = "beside")))]
#[wasm_bindgen(unchecked_return_type = "Problem[]")]
pub fn check(bytes: &[u8]) -> Result<JsValue, JsValue> {
    to_js(&crate::check(bytes))
}

/// A table as CSV.
#[cfg(all(feature = "full", not(feature = "beside")))]
#[wasm_bindgen]
pub fn csv(
    #[wasm_bindgen(unchecked_param_type = "CsvTable")] table: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Dialect | null | undefined")] dialect: JsValue,
) -> Result<String, JsValue> {
    let table = from_js(&table)?;
    let dialect = if dialect.is_null_or_undefined() { Dialect::PLAIN } else { read(&from_js(&dialect)?)? };
    let columns: Vec<String> = read(table.get("columns").unwrap_or(&Json::Null))?;
    let rows = match table.get("rows") {
        Some(Json::List(rows)) => rows.as_slice(),
        _ => &[],
    };
    Ok(crate::csv(&columns, rows, &dialect))
}

/// Full-time equivalents of self-employed workers by what they bill, in order.
#[cfg(all(feature = "full", not(feature = "beside")))]
#[wasm_bindgen(js_name = billingFte, unchecked_return_type = "Float64Array")]
pub fn billing_fte(
    #[wasm_bindgen(unchecked_param_type = "BillingRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::billing_fte)
}

/// The distribution of one figure, to be drawn while it is being stated.
#[cfg(all(feature = "full", not(feature = "beside")))]
#[wasm_bindgen(unchecked_return_type = "Density")]
pub fn density(
    #[wasm_bindgen(unchecked_param_type = "DensityRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::density)
}

/// A checked project, ready to be asked.
#[cfg(all(feature = "engine", not(feature = "beside")))]
#[wasm_bindgen]
pub struct Forecaster(crate::Forecaster);

#[cfg(all(feature = "engine", not(feature = "beside")))]
#[wasm_bindgen]
impl Forecaster {
    /// Reads and checks a project file. Throws an `Error` with `problems`.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<Forecaster, JsValue> {
        crate::Forecaster::new(bytes).map(Forecaster).map_err(thrown)
    }

    /// The project in short.
    #[wasm_bindgen(unchecked_return_type = "Description")]
    pub fn describe(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.describe())
    }

    /// Measures year by year.
    #[wasm_bindgen(unchecked_return_type = "Forecast")]
    pub fn forecast(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ForecastRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.forecast(request))
    }

    /// The constant yearly intake that closes the gap of a target year.
    #[wasm_bindgen(js_name = requiredIntake, unchecked_return_type = "RequiredIntake")]
    pub fn required_intake(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RequiredIntakeRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.required_intake(request))
    }
}

/// What only the full engine is asked.
#[cfg(all(feature = "full", not(feature = "beside")))]
#[wasm_bindgen]
impl Forecaster {
    /// Who enters and leaves in each flow year.
    #[wasm_bindgen(unchecked_return_type = "Accounts")]
    pub fn accounts(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AccountsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.accounts(request))
    }

    /// The stock of a year by single age and sex.
    #[wasm_bindgen(unchecked_return_type = "Pyramid")]
    pub fn pyramid(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PyramidRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.pyramid(request))
    }

    /// Who enters and leaves in one flow year by band of ages.
    #[wasm_bindgen(unchecked_return_type = "Bands")]
    pub fn bands(
        &self,
        #[wasm_bindgen(unchecked_param_type = "BandsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.bands(request))
    }

    /// What small changes do to the gap of a target year, and how many trainees each replaces.
    #[wasm_bindgen(unchecked_return_type = "Equivalence")]
    pub fn equivalence(
        &self,
        #[wasm_bindgen(unchecked_param_type = "EquivalenceRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.equivalence(request))
    }

    /// The problem whose answer is the path of intake that costs least.
    #[wasm_bindgen(js_name = pathProblem, unchecked_return_type = "IntakePathProblem")]
    pub fn path_problem(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PathProblemRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.path_problem(request))
    }

    /// Where the supply of a profession comes from.
    #[wasm_bindgen(unchecked_return_type = "Sources")]
    pub fn sources(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SourcesRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.sources(request))
    }

    /// The causes that the required intake is made of.
    #[wasm_bindgen(unchecked_return_type = "Attribution")]
    pub fn attribution(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AttributionRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.attribution(request))
    }

    /// The required intake of several scenarios and years, low, middle and high.
    #[wasm_bindgen(unchecked_return_type = "Advice")]
    pub fn advice(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AdviceRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.advice(request))
    }

    /// The constant yearly number of joiners that closes the gap of a target year.
    #[wasm_bindgen(js_name = requiredEntries, unchecked_return_type = "RequiredEntries")]
    pub fn required_entries(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RequiredIntakeRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.required_entries(request))
    }

    /// The demand of every method stated for a profession.
    #[wasm_bindgen(unchecked_return_type = "Demands")]
    pub fn demands(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DemandsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.demands(request))
    }

    /// The forecast of a profession as sheets of live formulas.
    #[wasm_bindgen(unchecked_return_type = "Workbook")]
    pub fn workbook(
        &self,
        #[wasm_bindgen(unchecked_param_type = "WorkbookRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.workbook(request))
    }

    /// What a plan costs, beside the base.
    #[wasm_bindgen(unchecked_return_type = "Costs")]
    pub fn costs(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CostsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.costs(request))
    }

    /// What every scenario costs and gives, and until when it can be decided.
    #[wasm_bindgen(js_name = scenarioCosts, unchecked_return_type = "ScenarioCosts")]
    pub fn scenario_costs(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ScenarioCostsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.scenario_costs(request))
    }

    /// How every policy does in every future.
    #[wasm_bindgen(unchecked_return_type = "Regret")]
    pub fn regret(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RegretRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.regret(request))
    }

    /// How every policy does whatever the uncertain inputs turn out to be.
    #[wasm_bindgen(js_name = regretOfDraws, unchecked_return_type = "RegretOfDraws")]
    pub fn regret_of_draws(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RegretOfDrawsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.regret_of_draws(request))
    }

    /// What the shifts of tasks do in a year.
    #[wasm_bindgen(unchecked_return_type = "Tasks")]
    pub fn tasks(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TasksRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.tasks(request))
    }

    /// The workload of facilities, with the sums of regions and of the country.
    #[wasm_bindgen(unchecked_return_type = "Workloads")]
    pub fn workload(
        &self,
        #[wasm_bindgen(unchecked_param_type = "WorkloadRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.workload(request))
    }

    /// By when the intake of a target year has to be decided.
    #[wasm_bindgen(js_name = decideBy, unchecked_return_type = "DecideBy")]
    pub fn decide_by(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DecideByRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.decide_by(request))
    }

    /// Some draws of an ensemble. Slices that follow one another are the whole.
    #[wasm_bindgen(unchecked_return_type = "Ensemble")]
    pub fn ensemble(
        &self,
        #[wasm_bindgen(unchecked_param_type = "EnsembleRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.ensemble(request))
    }

    /// The bands of an ensemble: of the figures of its slices, one after the other, or of draws made here.
    #[wasm_bindgen(unchecked_return_type = "Fan")]
    pub fn fan(
        &self,
        #[wasm_bindgen(unchecked_param_type = "FanRequest")] request: JsValue,
        figures: Option<Vec<f64>>,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.fan(request, figures.as_deref()))
    }

    /// Which uncertain parameter matters.
    #[wasm_bindgen(unchecked_return_type = "Sensitivity")]
    pub fn sensitivity(
        &self,
        #[wasm_bindgen(unchecked_param_type = "SensitivityRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.sensitivity(request))
    }

    /// What would have been forecast at past origins, beside what happened.
    #[wasm_bindgen(unchecked_return_type = "HindcastAnswer")]
    pub fn hindcast(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HindcastRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.hindcast(request))
    }

    /// Rates fitted to histories of the project, ready to be taken into it.
    #[wasm_bindgen(unchecked_return_type = "Calibration")]
    pub fn calibrate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CalibrationRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.calibrate(request))
    }

    /// What leads from one scenario to another.
    #[wasm_bindgen(unchecked_return_type = "Waterfall")]
    pub fn waterfall(
        &self,
        #[wasm_bindgen(unchecked_param_type = "WaterfallRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.waterfall(request))
    }

    /// The long tables of a forecast as CSV files.
    #[wasm_bindgen(unchecked_return_type = "Table[]")]
    pub fn tables(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TablesRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.tables(request))
    }
}

/// A file that a user brings: recognised, corrected, read. Nothing of it is kept but what an answer holds.
#[cfg(feature = "tables")]
#[wasm_bindgen]
pub struct SourceFile(crate::tables::source::Source);

#[cfg(feature = "tables")]
#[wasm_bindgen]
impl SourceFile {
    /// Opens and recognises a file. Throws an `Error` with `problems`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        name: &str,
        bytes: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "SourceRequest | undefined")] request: JsValue,
    ) -> Result<SourceFile, JsValue> {
        let request = read(&from_js(&request)?)?;
        crate::tables::source::Source::new(name, bytes, &request).map(SourceFile).map_err(thrown)
    }

    /// What was recognised.
    #[wasm_bindgen(unchecked_return_type = "Preview")]
    pub fn preview(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.preview())
    }

    /// Reads a table, the first being 0, by a recipe. `progress` is called with the rows read so far.
    #[wasm_bindgen(unchecked_return_type = "Harmonised")]
    pub fn harmonise(
        &mut self,
        table: usize,
        #[wasm_bindgen(unchecked_param_type = "HarmoniseRequest")] request: JsValue,
        #[wasm_bindgen(unchecked_param_type = "((rows: number) => void) | undefined")] progress: JsValue,
    ) -> Result<JsValue, JsValue> {
        let request = read(&from_js(&request)?)?;
        let progress: Option<js_sys::Function> = progress.dyn_into().ok();
        let mut tell = |rows: f64| {
            if let Some(progress) = &progress {
                // Whoever looks on cannot stop the reading by failing.
                let _ = progress.call1(&JsValue::NULL, &rows.into());
            }
        };
        to_js(&self.0.harmonise(table, &request, &mut tell).map_err(thrown)?)
    }

    /// Recognises a table anew at another place of its sheet. Throws an `Error` with `problems`.
    #[wasm_bindgen(unchecked_return_type = "TablePreview")]
    pub fn place(
        &mut self,
        table: usize,
        #[wasm_bindgen(unchecked_param_type = "PlaceRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        let request = read(&from_js(&request)?)?;
        to_js(&self.0.place(table, &request).map_err(thrown)?)
    }

    /// The project that a filled template states; null where the file is none.
    #[wasm_bindgen(unchecked_return_type = "Drafted | null")]
    pub fn draft(&self) -> Result<JsValue, JsValue> {
        to_js(&self.0.draft())
    }

    /// A table as its present recipe reads it.
    #[wasm_bindgen(unchecked_return_type = "TablePreview | null")]
    pub fn table(&self, table: usize) -> Result<JsValue, JsValue> {
        to_js(&self.0.table(table))
    }
}

/// What the Minimum Planning Data Requirements ask for and a project file has, and how good its series are.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Quality")]
pub fn quality(
    bytes: &[u8],
    #[wasm_bindgen(unchecked_param_type = "QualityRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, |request| crate::tables::quality::quality(bytes, request))
}

/// Pairs of series of a project file that speak of the same and differ. Throws an `Error` with `problems`.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Conflict[]")]
pub fn conflicts(bytes: &[u8]) -> Result<JsValue, JsValue> {
    to_js(&crate::tables::reconcile::conflicts(bytes).map_err(thrown)?)
}

/// What two series of a project file say of the cells that both have. Throws an `Error` with `problems`.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Compared")]
pub fn compare(
    bytes: &[u8],
    #[wasm_bindgen(unchecked_param_type = "CompareRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, |request| crate::tables::reconcile::compare(bytes, request))
}

/// A series of a project file with the totals of others. Throws an `Error` with `problems`.
#[cfg(feature = "tables")]
#[wasm_bindgen(js_name = rakeSeries, unchecked_return_type = "RakedSeries")]
pub fn rake_series(
    bytes: &[u8],
    #[wasm_bindgen(unchecked_param_type = "RakeSeriesRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, |request| crate::tables::reconcile::rake_series(bytes, request))
}

/// A counted stock of a project file against the counted flows. Throws an `Error` with `problems`.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Reconciled")]
pub fn reconcile(
    bytes: &[u8],
    #[wasm_bindgen(unchecked_param_type = "Reconciliation")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, |request| crate::tables::reconcile::reconcile(bytes, request))
}

/// Groups of ages and every way of dividing them over single ages. Throws an `Error` with `problems`.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Divided")]
pub fn divided(
    #[wasm_bindgen(unchecked_param_type = "DividedRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::tables::split::drawn::divided)
}

/// A template to be filled with what a forecast needs. Throws an `Error` with `problems`.
#[cfg(feature = "workbook")]
#[wasm_bindgen]
pub fn template(
    #[wasm_bindgen(unchecked_param_type = "TemplateRequest")] request: JsValue,
) -> Result<Vec<u8>, JsValue> {
    crate::tables::template::write::template(&read(&from_js(&request)?)?).map_err(thrown)
}

/// Sheets as an Office Open XML workbook. Throws an `Error` with `problems`.
#[cfg(feature = "workbook")]
#[wasm_bindgen]
pub fn xlsx(
    #[wasm_bindgen(unchecked_param_type = "XlsxRequest")] request: JsValue,
) -> Result<Vec<u8>, JsValue> {
    crate::report::xlsx::write(&read(&from_js(&request)?)?).map_err(thrown)
}

/// A table that keeps the pattern of one source and the totals of others.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Raked")]
pub fn rake(
    #[wasm_bindgen(unchecked_param_type = "RakeRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::tables::rake::rake)
}

/// Figures corrected by the share that a source sees, or by the part that belongs to a definition level.
#[cfg(feature = "tables")]
#[wasm_bindgen(unchecked_return_type = "Adjusted")]
pub fn adjust(
    #[wasm_bindgen(unchecked_param_type = "AdjustRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::tables::coverage::adjust)
}

/// How many there are in truth, from two registers.
#[cfg(feature = "tables")]
#[wasm_bindgen(js_name = twoRegisters, unchecked_return_type = "TwoRegisters")]
pub fn two_registers(
    #[wasm_bindgen(unchecked_param_type = "TwoRegistersRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::tables::coverage::two_registers)
}

/// The path of intake that costs least. Lists of figures may be typed arrays, as the engine gives them.
/// Throws an `Error` with `problems`.
#[cfg(feature = "optimiser")]
#[wasm_bindgen(js_name = intakePath, unchecked_return_type = "IntakePath")]
pub fn intake_path(
    #[wasm_bindgen(unchecked_param_type = "IntakePathProblem")] problem: JsValue,
) -> Result<JsValue, JsValue> {
    answer(problem, crate::optimiser::intake_path)
}

/// Any answer, or why there is none.
#[cfg(not(feature = "workbook"))]
type Answer = Result<Box<dyn Output>, Vec<Problem>>;

/// Reads the question, asks, and makes the answer a value of JavaScript.
///
/// What depends on neither the question nor the answer is compiled once for all calls.
#[cfg(not(feature = "workbook"))]
fn answer<Q: Input, A: Output + 'static>(
    request: JsValue,
    ask: impl Fn(&Q) -> Result<A, Vec<Problem>>,
) -> Result<JsValue, JsValue> {
    exchange(&request, &|json| {
        let mut problems = Problems::default();
        match plain::read(json, &Place::ROOT, &mut problems) {
            Some(request) => ask(&request).map(|answer| Box::new(answer) as Box<dyn Output>),
            None => Err(problems.into_vec()),
        }
    })
}

#[cfg(not(feature = "workbook"))]
#[inline(never)]
fn exchange(request: &JsValue, ask: &dyn Fn(&Json) -> Answer) -> Result<JsValue, JsValue> {
    to_js(&*ask(&from_js(request)?).map_err(thrown)?)
}

#[cfg(feature = "full")]
fn read<T: Input>(json: &Json) -> Result<T, JsValue> {
    let mut problems = Problems::default();
    plain::read(json, &Place::ROOT, &mut problems).ok_or_else(|| thrown(problems.into_vec()))
}

/// A request goes through the reader of project files, as text.
#[cfg(not(any(feature = "optimiser", feature = "workbook")))]
fn from_js(value: &JsValue) -> Result<Json, JsValue> {
    if value.is_undefined() {
        return Ok(Json::Object(Vec::new()));
    }
    let text = JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default();
    Json::parse(text.as_bytes()).map_err(|problem| thrown(vec![problem]))
}

/// What the engine has answered comes as it is: its figures are typed arrays, which text cannot hold.
#[cfg(any(feature = "optimiser", feature = "workbook"))]
fn from_js(value: &JsValue) -> Result<Json, JsValue> {
    Ok(tree(value, 16))
}

/// A plain value as a tree; what lies deeper than `levels` is left out, and so ends a circle too.
#[cfg(any(feature = "optimiser", feature = "workbook"))]
fn tree(value: &JsValue, levels: usize) -> Json {
    if let Some(number) = value.as_f64() {
        return Json::Number(number);
    }
    if let Some(text) = value.as_string() {
        return Json::Text(text);
    }
    if let Some(truth) = value.as_bool() {
        return Json::Bool(truth);
    }
    if let Some(figures) = value.dyn_ref::<Float64Array>() {
        return Json::Numbers(Values(figures.to_vec()));
    }
    let Some(levels) = levels.checked_sub(1).filter(|_| value.is_object()) else { return Json::Null };
    if let Some(items) = value.dyn_ref::<Array>() {
        let items: Vec<Json> = items.iter().map(|item| tree(&item, levels)).collect();
        let figures: Option<Vec<f64>> = items
            .iter()
            .map(|item| match item {
                Json::Number(number) => Some(*number),
                Json::Null => Some(f64::NAN),
                _ => None,
            })
            .collect();
        return match figures {
            Some(figures) => Json::Numbers(Values(figures)),
            None => Json::List(items),
        };
    }
    let entries = Object::entries(value.unchecked_ref());
    let entry = |pair: JsValue| {
        let pair: &Array = pair.unchecked_ref();
        Some((pair.get(0).as_string()?, pair.get(1))).filter(|(_, value)| !value.is_undefined())
    };
    Json::Object(entries.iter().filter_map(entry).map(|(key, value)| (key, tree(&value, levels))).collect())
}

fn to_js(value: &dyn Output) -> Result<JsValue, JsValue> {
    Js(value).serialize(&Serializer::json_compatible()).map_err(JsValue::from)
}

fn thrown(problems: Vec<Problem>) -> JsValue {
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
    let error = Error::new(&codes.join(", "));
    error.set_name("ProblemsError");
    match to_js(&problems) {
        Ok(problems) => {
            // Setting a field of an object made here cannot fail.
            let _ = Reflect::set(&error, &"problems".into(), &problems);
            error.into()
        }
        Err(error) => error,
    }
}

/// A value on its way to JavaScript.
struct Js<'a>(&'a dyn Output);

impl Serialize for Js<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.view() {
            View::Null => serializer.serialize_unit(),
            View::Boolean(value) => serializer.serialize_bool(value),
            View::Number(value) => serializer.serialize_f64(value),
            View::Text(text) => serializer.serialize_str(text),
            View::Numbers(values) => preserve::serialize(&Float64Array::from(values), serializer),
            View::Figures(values) => serializer
                .collect_seq(values.iter().map(|value| Some(*value).filter(|value| !value.is_nan()))),
            View::List(list) => serializer.collect_seq((0..list.len()).map(|index| Js(list.at(index)))),
            View::Object(names, values) => {
                serializer.collect_map(names.iter().zip(values.into_iter().map(Js)))
            }
            View::Entries(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key.as_str(), Js(value))))
            }
        }
    }
}
