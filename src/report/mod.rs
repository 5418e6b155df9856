//! Tables out.

pub mod csv;
pub mod tidy;
