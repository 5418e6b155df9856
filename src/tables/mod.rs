//! From published tables to the single ages of the model.

pub mod billing;
pub mod split;
