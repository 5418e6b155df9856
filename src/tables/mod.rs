//! From published tables to the single ages of the model.

pub mod billing;
#[cfg(feature = "tables")]
pub mod read;
pub mod split;
