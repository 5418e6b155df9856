//! Supply: who is in the workforce, who joins, who leaves.

pub mod cohort;
pub mod exits;
pub mod pipeline;
