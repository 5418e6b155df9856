//! One contestant as a native program: `hwf_bench CONTEST SECONDS` prints the nanoseconds that a
//! cell-step took in each pass and the checksum, with 0 seconds the checksum alone; `hwf_bench` alone says
//! whether this processor has AVX2.

use std::time::{Duration, Instant};

const WARM_UP: Duration = Duration::from_millis(300);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [number, seconds] = words.as_slice() else {
        println!("{}", has_avx2());
        return;
    };
    let mut contest = number.parse().ok().and_then(hwf_bench::contest).expect("there is such a contest");
    let seconds = seconds.parse().expect("a number of seconds");

    contest.pass();
    let started = Instant::now();
    while seconds > 0.0 && started.elapsed() < WARM_UP {
        contest.pass();
    }
    let mut passes = Vec::new();
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs_f64(seconds) {
        let before = Instant::now();
        contest.pass();
        passes.push(before.elapsed().as_nanos() as f64 / contest.cell_steps() as f64);
    }
    println!(
        "{{\"nanoseconds\":{passes:?},\"checksum\":\"{:016x}\"}}",
        hwf_bench::checksum(&contest.last_stock())
    );
}

#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    std::arch::is_x86_feature_detected!("avx2") && std::arch::is_x86_feature_detected!("fma")
}

#[cfg(not(target_arch = "x86_64"))]
fn has_avx2() -> bool {
    false
}
