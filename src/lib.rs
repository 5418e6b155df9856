//! Health workforce forecasting: supply, demand, the gap between them and the training intake that
//! closes it.
//!
//! A project file goes in as bytes, tables come out as plain data:
//!
//! ```text
//! tables → project → (scenario) → plan → forecast → policy → report
//! ```
//!
//! [`Forecaster`] holds a checked project and answers whole questions; every other caller (the
//! browser, the command line, tests) uses the same calls. Figures are f64 and never rounded, ages are
//! single completed years, a stock is that of 31 December, and headcount (`_heads`) and full-time
//! equivalents (`_fte`) are never mixed.
//!
//! ```
//! # let bytes = include_bytes!("../www/samples/germany-physicians-2024.hwf.json");
//! use hwf_forecast::{Forecaster, requests::RequiredIntakeRequest};
//!
//! let forecaster = Forecaster::new(bytes).expect("a project without problems");
//! let answer = forecaster
//!     .required_intake(&RequiredIntakeRequest {
//!         scenario: None,
//!         profession: "physicians".to_owned(),
//!         target_year: 2040,
//!         from_year: Some(2026),
//!     })
//!     .expect("a year inside the forecast");
//! assert!(answer.intake.is_some());
//! ```

#[cfg(feature = "engine")]
pub mod demand;
#[cfg(feature = "full")]
pub mod evidence;
#[cfg(feature = "engine")]
pub mod forecast;
#[cfg(feature = "engine")]
mod forecaster;
pub mod intake_path;
#[cfg(any(feature = "engine", feature = "optimiser"))]
mod lists;
#[cfg(feature = "optimiser")]
pub mod optimiser;
#[cfg_attr(
    not(feature = "engine"),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        reason = "the optimiser reads and writes less than the engine"
    )
)]
pub mod plain;
#[cfg(feature = "engine")]
pub mod policy;
#[cfg(feature = "engine")]
pub mod project;
#[cfg(feature = "engine")]
pub mod report;
#[cfg(feature = "engine")]
pub mod requests;
#[cfg(feature = "engine")]
pub mod supply;
#[cfg(feature = "engine")]
pub mod tables;
#[cfg(feature = "full")]
pub mod uncertainty;
#[cfg(target_arch = "wasm32")]
mod wasm;

#[cfg(feature = "full")]
pub use forecaster::density;
#[cfg(feature = "engine")]
pub use forecaster::{Forecaster, billing_fte, check, csv};

/// Whether this engine has every method and every study. The core that a page starts with has not, so that
/// it is small: what it lacks is behind this constant, and the compiler leaves it out.
#[cfg(feature = "engine")]
pub(crate) const FULL: bool = cfg!(feature = "full");

/// The version of this engine.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
