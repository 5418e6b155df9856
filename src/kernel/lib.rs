//! What runs once a cell and year: the cohort step, exits by cause, sums by age.
//!
//! A package of its own for one reason: what is sent over the wire is compiled for size, these loops
//! for speed, and a compiler takes its level by package. Nothing here knows what a project is; every
//! function takes rows, one figure an age.

pub mod ages;
pub mod cohort;
pub mod ensemble;
pub mod exits;
pub mod math;
pub mod pool;
pub mod rows;
