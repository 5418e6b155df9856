//! Codes and words of statistics: what a header or an entry of a column means.
//!
//! Each reader says what it understood, or that it understood nothing; nothing here guesses. A reader that
//! needs to know more than one entry (Spanish `M` is a woman where `H` is a man) is given all of them.

pub mod age;
pub mod geo;
pub mod isco;
pub mod level;
pub mod sex;
pub mod unit;
pub mod words;
pub mod year;
