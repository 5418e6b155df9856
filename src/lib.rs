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

pub mod demand;
pub mod forecast;
mod forecaster;
mod lists;
pub mod plain;
pub mod policy;
pub mod project;
pub mod report;
pub mod requests;
pub mod supply;
pub mod tables;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use forecaster::{Forecaster, billing_fte, check, csv};

/// The version of this engine.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
