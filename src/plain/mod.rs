//! Plain data: what crosses every edge of the crate.
//!
//! A project file, a request and a result are all [`Json`] trees on the outside and records on the
//! inside. One macro states a record once and gives the Rust type, the reader that reports *every*
//! problem with its path, the writer, and (in tests) the shape from which the JSON Schema and the
//! TypeScript types are made. Nothing here knows what a workforce is.

mod decimal;
mod hint;
mod input;
mod json;
mod later;
mod number;
mod parse;
mod place;
mod problem;
mod record;
#[cfg(test)]
pub(crate) mod shape;
mod stated;
mod view;

pub(crate) use hint::{hint, nearest};
pub(crate) use input::{Input, read, read_fields, read_tag, read_word};
pub use json::{Json, Values};
pub use later::{InFull, OneInFull};
pub(crate) use number::shortest;
pub(crate) use place::Place;
pub use problem::{Problem, Problems, Severity, Shown, codes};
pub(crate) use problem::{at_least, entry_path};
pub(crate) use record::{choice, field_name, first, record, tagged};
pub use stated::AsStated;
pub(crate) use view::{Output, View};
