//! What the past says: how well forecasts of it would have done, and rates that are fitted to it.
//!
//! Nothing here reads what comes after an origin: a hindcast cuts its histories before it computes.

pub mod accuracy;
pub mod comparison;
pub mod exits;
pub mod hindcast;
pub mod least_squares;
pub mod lee_carter;
pub mod residual;
pub mod retirement;
