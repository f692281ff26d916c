//! Resuming generators, each inlined into the loop that drives it and, where that makes sense, through `dyn`.
//!
//! A workload does the same on every side: [`ours`] has it in this language, [`by_hand`] as the struct that one would write
//! instead, [`crate::peers`] with other crates, `bench/nightly` with the compiler's own coroutines, `bench/python` in
//! Python. The drivers take what is yielded through `black_box` and add it up, so nobody's loop is folded into a formula.
//! An operation is a resume; in `early exit` it is a generator, from its making to its end.

mod by_hand;
mod exceptions;
mod ours;

use std::hint::black_box;

use crate::measure::Workload;
use crate::peers::{self, Drive};

pub(crate) fn workloads() -> Vec<Workload> {
    let mut workloads = vec![
        inlined("counter", |n| sum(ours::counter(n)), |n| sum(by_hand::Counter::new(n))),
        through_dyn("counter", |n| sum_dyn(ours::counter(n)), |n| sum_dyn(by_hand::Counter::new(n))),
        inlined("total", ours::drive_total, by_hand::drive_total),
        through_dyn("total", ours::drive_total_dyn, by_hand::drive_total_dyn),
        inlined("nested", |n| sum(ours::nested(n)), |n| sum(by_hand::Nested::new(n))),
        through_dyn("nested", |n| sum_dyn(ours::nested(n)), |n| sum_dyn(by_hand::Nested::new(n))),
        inlined(
            "early_exit",
            |n| abandoning(n, |wanted| ours::search(16, wanted)),
            |n| abandoning(n, |wanted| by_hand::Search::new(16, wanted)),
        ),
        inlined("ten_locals", |n| sum(ours::ten_locals(n)), |n| sum(by_hand::TenLocals::new(n))),
        through_dyn("ten_locals", |n| sum_dyn(ours::ten_locals(n)), |n| sum_dyn(by_hand::TenLocals::new(n))),
        inlined("buffer", |n| sum(ours::buffer(n)), |n| sum(by_hand::Buffer::new(n))),
        through_dyn("buffer", |n| sum_dyn(ours::buffer(n)), |n| sum_dyn(by_hand::Buffer::new(n))),
        inlined("line", |n| sum(ours::line(n)), |n| sum(by_hand::Line::new(n))),
        through_dyn("line", |n| sum_dyn(ours::line(n)), |n| sum_dyn(by_hand::Line::new(n))),
        inlined("tree", ours::drive_tree, |n| peers::in_rounds(n, by_hand::Walk::new))
            .no_target()
            .peer("hand-written, own stack", |n| peers::in_rounds(n, by_hand::OwnStack::new)),
    ];
    workloads.extend(exceptions::workloads());
    workloads
}

/// A workload with every peer that has it.
fn inlined(name: &str, ours: Drive, by_hand: Drive) -> Workload {
    let mut workload = Workload::new(format!("generator/{name}"), ours)
        .target(1.05)
        .peer("hand-written", by_hand)
        .nightly(name)
        .target(0.5);
    for peer in peers::generators() {
        if let Some(drive) = (peer.workload)(name) {
            // What has a stack of its own, and what generates a state machine as we do, is no future that is polled.
            workload = if peer.polled { workload.target(0.5) } else { workload.no_target() };
            workload = workload.peer(peer.name, drive);
        }
    }
    workload.no_target().python("generators.py", name)
}

fn through_dyn(name: &str, ours: Drive, by_hand: Drive) -> Workload {
    Workload::new(format!("generator/{name}, dyn"), ours)
        .target(1.05)
        .peer("hand-written", by_hand)
        .nightly(&format!("{name}, dyn"))
}

/// Drives it to its end.
pub(crate) fn sum(values: impl Iterator<Item = u64>) -> u64 {
    let mut sum = 0_u64;
    for value in values {
        sum = sum.wrapping_add(black_box(value));
    }
    sum
}

fn sum_dyn(values: impl Iterator<Item = u64>) -> u64 {
    let values: &mut dyn Iterator<Item = u64> = &mut { values };
    sum(black_box(values))
}

/// Makes `n` generators. Every other one is dropped after its third value.
pub(crate) fn abandoning<G: Iterator<Item = u64>>(n: u64, make: impl Fn(u64) -> G) -> u64 {
    let mut sum = 0_u64;
    for i in 0..n {
        for value in make(black_box(6)) {
            sum = sum.wrapping_add(black_box(value));
            if i % 2 == 1 && value == 3 {
                break;
            }
        }
    }
    sum
}

/// Drives a running total: sends it 0, 1, 2, … and adds up what it answers. `Ok` is a value, `Err` the end.
macro_rules! drive_total {
    ($start:expr, |$x:ident| $send:expr) => {{
        let mut sum = 0.0;
        let mut i = 0_u32;
        let mut step: Result<f64, u64> = $start;
        loop {
            match step {
                Ok(total) => sum += total,
                Err(count) => break (sum + count as f64).to_bits(),
            }
            let $x = ::std::hint::black_box(f64::from(i));
            step = $send;
            i += 1;
        }
    }};
}

pub(crate) use drive_total;
