//! The kernel's loops as the bench runs them, one source for this machine and for WebAssembly.
//!
//! What is timed is [`hwf_kernel`] itself: a loop around its step, no copy of it.

pub mod deterministic;
pub mod ensemble;
pub mod inputs;

use std::sync::Mutex;

/// Something that can be run again and again from the same start.
pub trait Contest: Send {
    /// From the base year to the last.
    fn pass(&mut self);

    /// The stock of the last year in a fixed order, whichever way it was computed.
    fn last_stock(&self) -> Vec<f64>;

    /// How many cells one pass moves through a year.
    fn cell_steps(&self) -> usize;
}

/// The contest of a number: 0 is the deterministic run, any other the ensemble in as many lanes.
pub fn contest(number: u32) -> Option<Box<dyn Contest>> {
    Some(match number {
        0 => Box::new(deterministic::Run::prepared()),
        1 => Box::new(ensemble::Run::<1>::prepared()),
        2 => Box::new(ensemble::Run::<2>::prepared()),
        4 => Box::new(ensemble::Run::<4>::prepared()),
        8 => Box::new(ensemble::Run::<8>::prepared()),
        _ => return None,
    })
}

/// Differs as soon as one bit of one figure does.
pub fn checksum(figures: &[f64]) -> u64 {
    figures
        .iter()
        .enumerate()
        .fold(0, |sum, (at, figure)| u64::wrapping_add(sum, figure.to_bits().wrapping_mul(2 * at as u64 + 1)))
}

static CHOSEN: Mutex<Option<Box<dyn Contest>>> = Mutex::new(None);

fn with_chosen<T>(work: impl FnOnce(&mut dyn Contest) -> T) -> T {
    let mut chosen = CHOSEN.lock().expect("one thread");
    work(chosen.as_mut().expect("a contest was chosen").as_mut())
}

/// Makes the inputs of a contest.
#[unsafe(no_mangle)]
pub extern "C" fn choose(number: u32) {
    *CHOSEN.lock().expect("one thread") = contest(number);
}

/// Runs the chosen contest once.
#[unsafe(no_mangle)]
pub extern "C" fn pass() {
    with_chosen(|contest| contest.pass());
}

/// Of the last stock of the chosen contest.
#[unsafe(no_mangle)]
pub extern "C" fn last_checksum() -> u64 {
    with_chosen(|contest| checksum(&contest.last_stock()))
}

/// Cells that one pass of the chosen contest moves through a year.
#[unsafe(no_mangle)]
pub extern "C" fn cell_steps() -> u32 {
    with_chosen(|contest| contest.cell_steps() as u32)
}
