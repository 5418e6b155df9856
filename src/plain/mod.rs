//! Plain data: what crosses every edge of the crate.
//!
//! A project file, a request and a result are all [`Json`] trees on the outside and records on the
//! inside. One macro states a record once and gives the Rust type, the reader that reports *every*
//! problem with its path, the writer, and (in tests) the shape from which the JSON Schema and the
//! TypeScript types are made. Nothing here knows what a workforce is.

mod json;
mod number;
mod problem;
mod record;
#[cfg(test)]
pub(crate) mod shape;
mod view;

pub use json::{Json, Values};
pub(crate) use number::shortest;
pub use problem::{Problem, Problems, Severity, Shown, codes};
pub(crate) use problem::{at_least, entry_path};
pub(crate) use record::{
    Input, Place, choice, field_name, first, hint, nearest, read, read_fields, read_tag, read_word, record,
    tagged,
};
pub(crate) use view::{Output, View};
