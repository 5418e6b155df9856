//! From what files hold to statements of a project.

pub mod billing;
pub mod split;

#[cfg(feature = "tables")]
pub mod codes;
#[cfg(feature = "tables")]
pub mod coverage;
#[cfg(feature = "tables")]
pub mod file;
#[cfg(feature = "tables")]
mod harmonise;
#[cfg(feature = "tables")]
pub mod members;
#[cfg(feature = "tables")]
pub mod number;
#[cfg(feature = "tables")]
pub mod position;
#[cfg(feature = "tables")]
mod profile;
#[cfg(feature = "tables")]
pub mod quality;
#[cfg(feature = "tables")]
pub mod rake;
#[cfg(feature = "tables")]
mod recognise;
#[cfg(feature = "tables")]
pub mod reconcile;
#[cfg(feature = "tables")]
mod register;
#[cfg(feature = "tables")]
pub mod source;
#[cfg(any(feature = "tables", feature = "workbook"))]
pub mod template;
