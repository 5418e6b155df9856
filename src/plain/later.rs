//! What the core of the engine leaves to the full one: noticed, not read.

#[cfg(not(feature = "full"))]
use super::{input::Input, json::Json, place::Place, problem::Problems, view::Output, view::View};

/// A list that only the full engine reads; it may be absent.
#[cfg(feature = "full")]
pub type InFull<T> = Option<Vec<T>>;

/// A list that only the full engine reads; it may be absent.
#[cfg(not(feature = "full"))]
pub type InFull<T> = Unread<T>;

/// An entry that only the full engine reads; it may be absent.
#[cfg(feature = "full")]
pub type OneInFull<T> = Option<T>;

/// An entry that only the full engine reads; it may be absent.
#[cfg(not(feature = "full"))]
pub type OneInFull<T> = Unread<T>;

/// Whether something is there.
#[cfg(not(feature = "full"))]
#[derive(Debug, Clone, PartialEq)]
pub struct Unread<T> {
    is_there: bool,
    of: std::marker::PhantomData<T>,
}

#[cfg(not(feature = "full"))]
impl<T> Unread<T> {
    /// Nothing was read.
    pub fn as_deref(&self) -> Option<&[T]> {
        None
    }

    /// Whether something is there.
    pub fn is_some(&self) -> bool {
        self.is_there
    }
}

#[cfg(not(feature = "full"))]
impl<T> Input for Unread<T> {
    fn blank() -> Self {
        Unread { is_there: false, of: std::marker::PhantomData }
    }

    fn read(&mut self, _: &Json, _: &Place<'_>, _: &mut Problems) {
        self.is_there = true;
    }

    fn is_optional(&self) -> bool {
        true
    }
}

#[cfg(not(feature = "full"))]
impl<T> Output for Unread<T> {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

#[cfg(all(test, not(feature = "full")))]
impl<T> super::shape::Shaped for Unread<T> {
    fn shape(_: &mut super::shape::Shapes) -> super::shape::Shape {
        super::shape::Shape::Boolean
    }
}
