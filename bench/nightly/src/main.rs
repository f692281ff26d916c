//! The generators of `bench/src/generators` as the compiler's own coroutines. It serves workloads: see
//! `bench/src/process.rs`, which builds and starts it where there is a nightly toolchain.
#![feature(coroutine_trait, coroutines)]

mod resume;
mod sizes;

use std::hint::black_box;
use std::io::{BufRead, stdin};
use std::time::Instant;

fn main() {
    for line in stdin().lock().lines().map_while(Result::ok) {
        println!("{}", answer(&line).unwrap_or_else(|| "skip\tnot written for nightly".into()));
    }
}

fn answer(request: &str) -> Option<String> {
    let (name, count) = request.split_once('\t')?;
    if let Some(size) = sizes::size(name) {
        return Some(format!("ok\t0\t{size}"));
    }
    let count: u64 = count.parse().ok()?;
    let run = resume::workload(name)?;
    let start = Instant::now();
    let checksum = black_box(run(black_box(count)));
    let nanoseconds = start.elapsed().as_nanos() as f64;
    Some(format!("ok\t{checksum}\t{}", nanoseconds / count as f64))
}
