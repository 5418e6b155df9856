//! From a forecast to what can be done about it.

pub mod attribution;
pub mod bands;
pub mod costs;
pub mod decide_by;
pub mod equivalence;
pub mod last_year;
pub mod path_problem;
pub mod regret;
pub mod required_entries;
pub mod required_intake;
pub mod sources;
pub mod tasks;
#[cfg(feature = "full")]
pub mod waterfall;
pub mod workload;
