//! How sure a forecast is: distributions, draws, ensembles, and which input matters.
//!
//! A parameter that is not known for sure has a *score* in each draw, a standard normal figure for each year,
//! from a stream of random numbers of its own ([`streams`], [`scores`]). A score becomes a deviation from the
//! parameter's value ([`spread`]), deviations become plans or tilts of the exit rates ([`deviations`]), and
//! those are run ([`ensemble`]). What levers do to a plan comes before the deviations, so that the same draws
//! serve every scenario.

pub mod beta;
pub mod changes;
pub mod deviations;
pub mod distribution;
pub mod ensemble;
pub mod fan;
pub mod normal;
pub mod quantiles;
pub mod scores;
pub mod sensitivity;
pub mod side_by_side;
pub mod spread;
pub mod streams;
pub mod yearly;
