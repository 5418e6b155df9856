//! From a forecast to what can be done about it.

pub mod costs;
pub mod decide_by;
pub mod required_intake;
