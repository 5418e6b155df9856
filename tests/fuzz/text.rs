//! Any bytes as a file that a user brings.

#![no_main]

mod reading;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| reading::read("a file 2023.csv", bytes));
