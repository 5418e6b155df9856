//! Where in the input something stands.

use super::problem::{Problem, Shown};

/// A place in the input, as a chain up to the root; turned into text only when a problem is met.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Entry(usize),
}

impl<'a> Place<'a> {
    /// The whole input.
    pub(crate) const ROOT: Place<'static> = Place { parent: None, step: Step::Root };

    /// The field `name` of this place.
    pub(crate) fn field(&'a self, name: &'a str) -> Place<'a> {
        Place { parent: Some(self), step: Step::Field(name) }
    }

    /// The entry `index` of this place.
    pub(crate) fn entry(&'a self, index: usize) -> Place<'a> {
        Place { parent: Some(self), step: Step::Entry(index) }
    }

    /// `parameters[3].value`
    #[inline(never)]
    pub(crate) fn path(&self) -> String {
        let mut text = self.parent.map(Place::path).unwrap_or_default();
        match self.step {
            Step::Root => {}
            Step::Field(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(name);
            }
            Step::Entry(index) => {
                text.push('[');
                text.push_str(&index.shown());
                text.push(']');
            }
        }
        text
    }

    /// A problem of code `code` here.
    #[inline(never)]
    pub(crate) fn problem(&self, code: &'static str) -> Problem {
        Problem::new(code, self.path())
    }
}
