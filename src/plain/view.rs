//! A value as it is written: one level of it, borrowed; the next one is asked for as it is reached.

use super::json::{Json, Values};

/// Data that can be written.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "only the boundary writes; other callers take the records")
)]
pub(crate) trait Output {
    /// The value as it is written.
    fn view(&self) -> View<'_>;
}

/// What a value looks like from outside. Whoever receives it builds its own kind of tree.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "only the boundary writes; other callers take the records")
)]
pub(crate) enum View<'a> {
    Null,
    Boolean(bool),
    Number(f64),
    Text(&'a str),
    /// Figures in bulk; NaN where missing.
    Numbers(&'a [f64]),
    /// A short list of figures, as a plain list.
    Figures(&'a [f64]),
    List(&'a dyn List),
    /// Names and values, one each a field.
    Object(&'static [&'static str], Vec<&'a dyn Output>),
    /// Keys and values as they were read.
    Entries(&'a [(String, Json)]),
}

/// A list whatever its entries are.
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, reason = "only the boundary writes; other callers take the records")
)]
pub(crate) trait List {
    fn len(&self) -> usize;
    fn at(&self, index: usize) -> &dyn Output;
}

impl Output for f64 {
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }
}

impl Output for i32 {
    fn view(&self) -> View<'_> {
        View::Number(f64::from(*self))
    }
}

impl Output for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }
}

impl Output for &str {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Output for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Output for Values {
    fn view(&self) -> View<'_> {
        View::Numbers(&self.0)
    }
}

impl<T: Output> Output for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Null,
        }
    }
}

impl<T: Output> Output for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Output> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn at(&self, index: usize) -> &dyn Output {
        &self[index]
    }
}

impl Output for Json {
    fn view(&self) -> View<'_> {
        match self {
            Json::Null => View::Null,
            Json::Bool(value) => View::Boolean(*value),
            Json::Number(value) => View::Number(*value),
            Json::Text(text) => View::Text(text),
            Json::Numbers(values) => View::Figures(&values.0),
            Json::List(items) => View::List(items),
            Json::Object(entries) => View::Entries(entries),
        }
    }
}
