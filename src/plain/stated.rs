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

    /// The plain value.
    pub fn json(&self) -> &Json {
        &self.json
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
