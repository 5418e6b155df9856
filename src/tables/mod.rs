//! From published tables to the single ages of the model.

pub mod split;
