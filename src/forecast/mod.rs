//! From a project and a scenario to a forecast: plan (names become indices), run, balance.

pub mod balance;
mod change;
pub mod field;
pub mod grid;
pub mod inflow;
pub mod measure;
pub mod plan;
pub mod population;
mod resolve;
pub mod run;
