//! A part of an input that goes out again as it was written.

use std::marker::PhantomData;

use super::input::Input;
use super::json::Json;
use super::place::Place;
use super::problem::Problems;
use super::view::{Output, View};

/// What was read as a `T`, in the words of the input: with the fields that stand there, and no others.
#[derive(Debug, Clone, PartialEq)]
pub struct AsStated<T> {
    json: Json,
    read_as: PhantomData<T>,
}

impl<T> AsStated<T> {
    /// Of what was read as a `T`; `absent` where nothing stands there.
    pub(crate) fn new(json: Option<&Json>, absent: Json) -> AsStated<T> {
        let json = match json {
            None | Some(Json::Null) => absent,
            Some(json) => json.clone(),
        };
        AsStated { json, read_as: PhantomData }
    }

    /// Of a value made here, figures in bulk as plain lists.
    #[cfg(feature = "tables")]
    pub(crate) fn of(value: &T) -> AsStated<T>
    where
        T: Output,
    {
        AsStated { json: plain(value), read_as: PhantomData }
    }

    /// The plain value.
    pub fn json(&self) -> &Json {
        &self.json
    }
}

/// A value as a tree; fields that hold nothing are left out.
#[cfg(feature = "tables")]
fn plain(value: &dyn Output) -> Json {
    match value.view() {
        View::Null => Json::Null,
        View::Boolean(value) => Json::Bool(value),
        View::Number(value) => Json::Number(value),
        View::Text(text) => Json::Text(text.to_owned()),
        View::Numbers(values) | View::Figures(values) => Json::Numbers(super::Values(values.to_vec())),
        View::List(list) => {
            let items: Vec<Json> = (0..list.len()).map(|at| plain(list.at(at))).collect();
            // As the parser has it.
            let numbers: Option<Vec<f64>> = items
                .iter()
                .map(|item| match item {
                    Json::Number(value) => Some(*value),
                    _ => None,
                })
                .collect();
            numbers.map_or(Json::List(items), |numbers| Json::Numbers(super::Values(numbers)))
        }
        View::Object(names, values) => {
            let fields = names.iter().zip(values).map(|(name, value)| ((*name).to_owned(), plain(value)));
            Json::Object(fields.filter(|(_, value)| *value != Json::Null).collect())
        }
        View::Entries(entries) => Json::Object(entries.to_vec()),
    }
}

impl<T> Input for AsStated<T> {
    fn blank() -> Self {
        AsStated::new(None, Json::Null)
    }

    fn read(&mut self, json: &Json, _: &Place<'_>, _: &mut Problems) {
        self.json = json.clone();
    }
}

impl<T> Output for AsStated<T> {
    fn view(&self) -> View<'_> {
        self.json.view()
    }
}

#[cfg(test)]
impl<T: super::shape::Shaped> super::shape::Shaped for AsStated<T> {
    fn shape(shapes: &mut super::shape::Shapes) -> super::shape::Shape {
        T::shape(shapes)
    }
}
