//! Supply: who is in the workforce, who joins, who leaves.

pub use hwf_kernel::{cohort, exits};

pub mod cumulative;
pub mod inactive;
pub mod pipeline;
pub mod temporary;
