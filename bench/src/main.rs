//! Measurements of dunder against what one would write instead.
//!
//! `cargo run -p dunder-bench --release` prints one line for each pair, tab-separated:
//!
//! ```text
//!   workload    ours    peer    its value    unit    ours/peer
//! ```
//!
//! Both sides of a pair are run in turn, several rounds; the figures are the medians.

mod awaiting;
mod resuming;

use std::time::Instant;

const ROUNDS: usize = 7;

fn main() {
    let rounds = ROUNDS;
    println!("workload\tours\tpeer\tits value\tunit\tours/peer");
    resuming::run(rounds);
    awaiting::run(rounds);
}

/// Runs a workload on both sides and prints the pair. Each side does `count` operations and gives a checksum.
fn pair<T: PartialEq + std::fmt::Debug>(
    workload: &str,
    peer: &str,
    rounds: usize,
    count: u64,
    mut ours: impl FnMut(u64) -> T,
    mut theirs: impl FnMut(u64) -> T,
) {
    let (mut our_times, mut their_times) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let (a, our_time) = timed(|| ours(count));
        let (b, their_time) = timed(|| theirs(count));
        assert_eq!(a, b, "{workload}: both sides do the same work");
        our_times.push(our_time / count as f64);
        their_times.push(their_time / count as f64);
    }
    let (ours, theirs) = (median(&mut our_times), median(&mut their_times));
    println!("{workload}\t{ours:.2}\t{peer}\t{theirs:.2}\tns\t{:.2}", ours / theirs);
}

fn timed<T>(f: impl FnOnce() -> T) -> (T, f64) {
    let start = Instant::now();
    let value = f();
    (value, start.elapsed().as_nanos() as f64)
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
