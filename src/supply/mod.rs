//! Supply: who is in the workforce, who joins, who leaves.

pub use hwf_kernel::{cohort, exits};

pub mod pipeline;
