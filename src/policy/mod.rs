//! From a forecast to what can be done about it.

pub mod attribution;
pub mod costs;
pub mod decide_by;
pub mod required_entries;
pub mod required_intake;
pub mod sources;
