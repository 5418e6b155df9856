//! The tree that stands between bytes (or JavaScript values) and records.
//!
//! It differs from `serde_json::Value` in two ways that matter here: a list of nothing but numbers
//! and nulls is one flat vector (half a million figures are 4 MB, not 16), and an object keeps its
//! keys as written, so that a key given twice can be reported instead of silently winning.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

use super::problem::{Problem, Shown, codes};

/// Figures in row-major order; `NaN` stands for a missing one (`null` outside).
///
/// JSON cannot express NaN, so the mark cannot be confused with a figure. Code that reads figures
/// asks [`Values::at`], which returns `None` where one is missing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Values(pub Vec<f64>);

impl Values {
    /// The figure at `index`, or `None` where it is missing.
    pub fn at(&self, index: usize) -> Option<f64> {
        self.0.get(index).copied().filter(|value| !value.is_nan())
    }
}

/// A plain value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number; integers above 2⁵³ lose digits, as everywhere in JSON.
    Number(f64),
    /// A text
    Text(String),
    /// A list of numbers and nulls only
    Numbers(Values),
    /// Any other list
    List(Vec<Json>),
    /// Keys and values as written, duplicates kept
    Object(Vec<(String, Json)>),
}

/// Bytes above this are refused before parsing.
pub const BYTES_MAX: usize = 64 << 20;

impl Json {
    /// Parses UTF-8 bytes; a byte-order mark is skipped.
    ///
    /// # Errors
    /// `file.too_large` above 64 MB, `file.not_text` for bytes that are not UTF-8, `json.syntax`
    /// (path `line:column`) for anything that is not one JSON value, `json.depth` beyond 128 levels,
    /// `json.number` for a number that an f64 cannot hold.
    pub fn parse(bytes: &[u8]) -> Result<Json, Problem> {
        if bytes.len() > BYTES_MAX {
            return Err(Problem::new(codes::FILE_TOO_LARGE, "").found(bytes.len()).expected(BYTES_MAX));
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|error| {
            Problem::new(codes::FILE_NOT_TEXT, "")
                .found(["byte ", &error.valid_up_to().shown()].concat())
                .expected("UTF-8")
        })?;
        serde_json::from_str(text).map_err(|error| {
            let (line, column) = (error.line().shown(), error.column().shown());
            let text = error.to_string();
            let place = [" at line ", &line, " column ", &column].concat();
            let what = text.strip_suffix(place.as_str()).unwrap_or(&text);
            let code = match what {
                "number out of range" => codes::JSON_NUMBER,
                "recursion limit exceeded" => codes::JSON_DEPTH,
                _ => codes::JSON_SYNTAX,
            };
            Problem::new(code, [line.as_str(), ":", &column].concat()).found(what)
        })
    }

    /// The value under `key`, where this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            _ => None,
        }
    }

    /// Empties a field of every entry of a list of this object.
    pub(crate) fn empty(&mut self, list: &str, field: &str) {
        let Json::Object(entries) = self else { return };
        for (_, items) in entries.iter_mut().filter(|(key, _)| key == list) {
            let Json::List(items) = items else { continue };
            for item in items {
                let Json::Object(fields) = item else { continue };
                for (_, value) in fields.iter_mut().filter(|(key, _)| key == field) {
                    *value = Json::List(Vec::new());
                }
            }
        }
    }

    /// Short text of the value for "found": long ones are cut.
    pub fn excerpt(&self) -> String {
        match self {
            Json::Null => "null".to_owned(),
            Json::Bool(true) => "true".to_owned(),
            Json::Bool(false) => "false".to_owned(),
            Json::Number(value) => value.shown(),
            Json::Text(text) => {
                let mut short: String = text.chars().take(60).collect();
                if short.len() < text.len() {
                    short.push('…');
                }
                ["\"", &short, "\""].concat()
            }
            Json::Numbers(values) => ["list of ", &values.0.len().shown()].concat(),
            Json::List(items) => ["list of ", &items.len().shown()].concat(),
            Json::Object(_) => "object".to_owned(),
        }
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Builder)
    }
}

struct Builder;

impl<'de> Visitor<'de> for Builder {
    type Value = Json;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("plain data")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        Json::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::Number(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(value as f64))
    }

    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Json, A::Error> {
        let mut numbers = Vec::new();
        while let Some(item) = sequence.next_element::<Json>()? {
            match item {
                Json::Number(value) if !value.is_nan() => numbers.push(value),
                Json::Null => numbers.push(f64::NAN),
                other => {
                    let mut items: Vec<Json> = numbers.into_iter().map(number_or_null).collect();
                    items.push(other);
                    while let Some(item) = sequence.next_element()? {
                        items.push(item);
                    }
                    return Ok(Json::List(items));
                }
            }
        }
        Ok(Json::Numbers(Values(numbers)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry::<String, Json>()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}

/// One element of a [`Json::Numbers`] as a value of its own.
pub(super) fn number_or_null(value: f64) -> Json {
    if value.is_nan() { Json::Null } else { Json::Number(value) }
}
