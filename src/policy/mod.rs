//! From a forecast to what can be done about it.

pub mod required_intake;
