//! The boundary: JavaScript values in, plain data through, JavaScript values out.
//!
//! The only file that names wasm-bindgen. Options and results are the records of `requests`; lists of
//! figures cross as `Float64Array`. A call that fails throws an `Error` whose `problems` is the list.

use js_sys::{Array, Error, Float64Array, Object, Reflect};
use serde::Deserialize;
use wasm_bindgen::prelude::*;

use crate::plain::{Json, Place, Plain, Problem, Problems, Sink};
use crate::report::csv::Dialect;

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
pub fn check(bytes: &[u8]) -> JsValue {
    to_js(&crate::check(bytes))
}

/// A table as CSV.
#[wasm_bindgen]
pub fn csv(
    #[wasm_bindgen(unchecked_param_type = "CsvTable")] table: JsValue,
    #[wasm_bindgen(unchecked_param_type = "Dialect | null | undefined")] dialect: JsValue,
) -> Result<String, JsValue> {
    let table = from_js(table)?;
    let dialect = if dialect.is_null_or_undefined() { Dialect::PLAIN } else { read(&from_js(dialect)?)? };
    let columns: Vec<String> = read(table.get("columns").unwrap_or(&Json::Null))?;
    let rows = match table.get("rows") {
        Some(Json::List(rows)) => rows.as_slice(),
        _ => &[],
    };
    Ok(crate::csv(&columns, rows, &dialect))
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
    pub fn describe(&self) -> JsValue {
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

    /// The long tables of a forecast as CSV files.
    #[wasm_bindgen(unchecked_return_type = "Table[]")]
    pub fn tables(
        &self,
        #[wasm_bindgen(unchecked_param_type = "TablesRequest")] request: JsValue,
    ) -> Result<JsValue, JsValue> {
        answer(request, |request| self.0.tables(request))
    }
}

fn answer<Q: Plain, A: Plain>(
    request: JsValue,
    ask: impl FnOnce(&Q) -> Result<A, Vec<Problem>>,
) -> Result<JsValue, JsValue> {
    let request = read(&from_js(request)?)?;
    ask(&request).map(|answer| to_js(&answer)).map_err(thrown)
}

fn read<T: Plain>(json: &Json) -> Result<T, JsValue> {
    let mut problems = Problems::default();
    let value = T::read(json, &Place::ROOT, &mut problems);
    value.filter(|_| !problems.is_fatal()).ok_or_else(|| thrown(problems.into_vec()))
}

fn from_js(value: JsValue) -> Result<Json, JsValue> {
    if value.is_undefined() {
        return Ok(Json::Object(Vec::new()));
    }
    Json::deserialize(serde_wasm_bindgen::Deserializer::from(value)).map_err(JsValue::from)
}

fn thrown(problems: Vec<Problem>) -> JsValue {
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_str()).collect();
    let error = Error::new(&codes.join(", "));
    error.set_name("ProblemsError");
    set(&error, &"problems".into(), &to_js(&problems));
    error.into()
}

fn to_js(value: &impl Plain) -> JsValue {
    let mut sink = JsSink { open: Vec::new(), done: JsValue::UNDEFINED };
    value.write(&mut sink);
    sink.done
}

/// Builds JavaScript values as a record is written.
struct JsSink {
    /// Lists and objects that are not finished, each with the name of its next value.
    open: Vec<(JsValue, Option<JsValue>)>,
    done: JsValue,
}

impl JsSink {
    #[inline(never)]
    fn put(&mut self, value: JsValue) {
        match self.open.last_mut() {
            None => self.done = value,
            Some((object, Some(name))) => set(object, name, &value),
            Some((list, None)) => {
                list.unchecked_ref::<Array>().push(&value);
            }
        }
    }

    #[inline(never)]
    fn finish(&mut self) {
        if let Some((value, _)) = self.open.pop() {
            self.put(value);
        }
    }
}

impl Sink for JsSink {
    fn null(&mut self) {
        self.put(JsValue::NULL);
    }

    fn boolean(&mut self, value: bool) {
        self.put(value.into());
    }

    fn number(&mut self, value: f64) {
        self.put(value.into());
    }

    fn text(&mut self, value: &str) {
        self.put(value.into());
    }

    fn numbers(&mut self, values: &[f64]) {
        self.put(Float64Array::from(values).into());
    }

    fn begin_list(&mut self) {
        self.open.push((Array::new().into(), None));
    }

    fn end_list(&mut self) {
        self.finish();
    }

    fn begin_object(&mut self) {
        self.open.push((Object::new().into(), Some(JsValue::UNDEFINED)));
    }

    fn key(&mut self, name: &str) {
        if let Some((_, next)) = self.open.last_mut() {
            *next = Some(name.into());
        }
    }

    fn end_object(&mut self) {
        self.finish();
    }
}

fn set(object: &JsValue, name: &JsValue, value: &JsValue) {
    // Setting a field of an object made here cannot fail.
    let _ = Reflect::set(object, name, value);
}
