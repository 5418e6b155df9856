//! Tables out.

pub mod csv;
pub mod disclosure;
pub mod sdmx;
pub mod tidy;
#[cfg(feature = "full")]
pub mod workbook;
#[cfg(feature = "workbook")]
pub mod xlsx;
