//! The proof of the model: published cases, properties that must always hold, broken inputs.
//!
//! One harness, so that the crate is linked once.

mod broken;
mod by_hand;
#[cfg(feature = "full")]
mod ensemble;
#[cfg(feature = "full")]
mod evidence;
mod levers;
#[cfg(feature = "optimiser")]
mod optimiser;
mod projects;
mod properties;
mod published;
#[cfg(feature = "tables")]
mod reading;
mod sample;
#[cfg(all(feature = "tables", feature = "workbook"))]
mod template;
