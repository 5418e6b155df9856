//! The boundary: JavaScript values in, plain data through, JavaScript values out.
//!
//! The only file that names wasm-bindgen. Options and results are the records of `requests`; lists of
//! figures cross as `Float64Array`. A call that fails throws an `Error` whose `problems` is the list.

use js_sys::{Error, Float64Array, JSON, Reflect};
use serde::ser::Serialize;
use serde_wasm_bindgen::{Serializer, preserve};
use wasm_bindgen::prelude::*;

use crate::plain::{self, Input, Json, Output, Place, Problem, Problems, View};
use crate::report::csv::Dialect;

/// A third of the standard allocator's size, and as fast for what is done here.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("boundary.d.ts");

/// Shows the place of a panic in the browser's console; a panic is a bug of ours.
#[wasm_bindgen(start)]
fn start() {
    console_error_panic_hook::set_once();
}

/// The version of the engine.
#[wasm_bindgen]
pub fn version() -> String {
    crate::VERSION.to_owned()
}

/// All problems and warnings of a project file.
#[wasm_bindgen(unchecked_return_type = "Problem[]")]
pub fn check(bytes: &[u8]) -> Result<JsValue, JsValue> {
    to_js(&crate::check(bytes))
}

/// A table as CSV.
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
#[wasm_bindgen(js_name = billingFte, unchecked_return_type = "Float64Array")]
pub fn billing_fte(
    #[wasm_bindgen(unchecked_param_type = "BillingRequest")] request: JsValue,
) -> Result<JsValue, JsValue> {
    answer(request, crate::billing_fte)
}

/// A checked project, ready to be asked.
#[wasm_bindgen]
pub struct Forecaster(crate::Forecaster);

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

    /// The constant yearly intake that closes the gap of a target year.
    #[wasm_bindgen(js_name = requiredIntake, unchecked_return_type = "RequiredIntake")]
    pub fn required_intake(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RequiredIntakeRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.required_intake(request))
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

    /// What a plan costs, beside the base.
    #[wasm_bindgen(unchecked_return_type = "Costs")]
    pub fn costs(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CostsRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.costs(request))
    }

    /// By when the intake of a target year has to be decided.
    #[wasm_bindgen(js_name = decideBy, unchecked_return_type = "DecideBy")]
    pub fn decide_by(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DecideByRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.decide_by(request))
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

/// Any answer, or why there is none.
type Answer = Result<Box<dyn Output>, Vec<Problem>>;

/// Reads the question, asks, and makes the answer a value of JavaScript.
///
/// What depends on neither the question nor the answer is compiled once for all calls.
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

#[inline(never)]
fn exchange(request: &JsValue, ask: &dyn Fn(&Json) -> Answer) -> Result<JsValue, JsValue> {
    to_js(&*ask(&from_js(request)?).map_err(thrown)?)
}

fn read<T: Input>(json: &Json) -> Result<T, JsValue> {
    let mut problems = Problems::default();
    plain::read(json, &Place::ROOT, &mut problems).ok_or_else(|| thrown(problems.into_vec()))
}

/// A request goes through the reader of project files, as text.
fn from_js(value: &JsValue) -> Result<Json, JsValue> {
    if value.is_undefined() {
        return Ok(Json::Object(Vec::new()));
    }
    let text = JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default();
    Json::parse(text.as_bytes()).map_err(|problem| thrown(vec![problem]))
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
