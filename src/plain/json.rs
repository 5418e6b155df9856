//! The tree that stands between bytes (or JavaScript values) and records.
//!
//! It differs from `serde_json::Value` in two ways that matter here: a list of nothing but numbers
//! and nulls is one flat vector (half a million figures are 4 MB, not 16), and an object keeps its
//! keys as written, so that a key given twice can be reported instead of silently winning.

use super::parse::parse;
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
        parse(text).map_err(|fault| {
            let lines: Vec<&[u8]> = text.as_bytes()[..fault.at].split(|byte| *byte == b'\n').collect();
            let column = lines[lines.len() - 1].len();
            let path = [&*lines.len().shown(), ":", &column.shown()].concat();
            Problem::new(fault.code, path).found(fault.what)
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

/// One element of a [`Json::Numbers`] as a value of its own.
pub(super) fn number_or_null(value: f64) -> Json {
    if value.is_nan() { Json::Null } else { Json::Number(value) }
}
