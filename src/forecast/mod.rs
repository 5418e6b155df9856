//! From a project and a scenario to a forecast: plan (names become indices), run, balance.

pub mod balance;
pub(crate) mod change;
pub mod field;
mod figures;
pub mod grid;
pub mod inflow;
pub mod measure;
pub mod moves;
pub mod plan;
pub mod population;
pub(crate) mod resolve;
pub(crate) mod rows;
pub mod run;
