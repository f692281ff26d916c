//! Resuming a generator: against a struct with a method, written by hand.

use std::hint::black_box;
use std::pin::Pin;
use std::task::{Context, Waker};

use dunder::prelude::*;
use dunder::{Resume, Signal};

use crate::pair;

pub(crate) fn run(rounds: usize) {
    let count = 20_000_000;
    pair("running total, inlined", "hand-written", rounds, count, drive, drive_by_hand);
    pair("running total, dyn", "hand-written", rounds, count, drive_dyn, drive_by_hand_dyn);
    pair("counter as an iterator", "range", rounds, count, |n| sum(counter(n)), |n| sum(0..n));
}

#[generator]
fn running_total(n: u64) -> impl Generator<Yield = f64, Send = f64, Return = u64> {
    let mut total = 0.0;
    let mut count = 0;
    for _ in 0..n {
        let x = yield_!(total);
        total += x;
        count += 1;
    }
    count
}

#[generator]
fn counter(n: u64) -> impl Generator<Yield = u64> {
    let mut i = 0;
    while i < n {
        yield_!(i);
        i += 1;
    }
}

fn sum(values: impl Iterator<Item = u64>) -> u64 {
    values.fold(0, |sum, value| black_box(sum.wrapping_add(value)))
}

/// What the generator is by hand.
struct RunningTotal {
    n: u64,
    total: f64,
    count: u64,
    started: bool,
}

trait Machine {
    fn resume(&mut self, x: f64) -> Result<f64, u64>;
}

impl Machine for RunningTotal {
    fn resume(&mut self, x: f64) -> Result<f64, u64> {
        if self.started {
            self.total += x;
            self.count += 1;
        }
        self.started = true;
        if self.n == 0 {
            return Err(self.count);
        }
        self.n -= 1;
        Ok(self.total)
    }
}

#[inline(never)]
fn drive(n: u64) -> f64 {
    let mut generator = running_total(n);
    let mut cx = Context::from_waker(Waker::noop());
    let mut sum = 0.0;
    let mut signal = Signal::Next;
    let mut i = 0;
    loop {
        match Pin::new(&mut generator).resume(&mut cx, signal) {
            Step::Yielded(total) => sum += total,
            Step::Returned(count) => return sum + count as f64,
            Step::Raised(e) => panic!("{e:?}"),
        }
        signal = Signal::Send(black_box(f64::from(i)));
        i += 1;
    }
}

#[inline(never)]
fn drive_by_hand(n: u64) -> f64 {
    let mut machine = RunningTotal { n, total: 0.0, count: 0, started: false };
    let mut sum = 0.0;
    let mut x = 0.0;
    let mut i = 0;
    loop {
        match machine.resume(x) {
            Ok(total) => sum += total,
            Err(count) => return sum + count as f64,
        }
        x = black_box(f64::from(i));
        i += 1;
    }
}

#[inline(never)]
fn drive_dyn(n: u64) -> f64 {
    let mut generator: Box<dyn Generator<Yield = f64, Send = f64, Return = u64> + Unpin> =
        black_box(Box::new(running_total(n)));
    let mut sum = next(&mut generator).yielded().unwrap_or_default();
    let mut i = 0;
    loop {
        match generator.send(f64::from(i)) {
            Step::Yielded(total) => sum += total,
            Step::Returned(count) => return sum + count as f64,
            Step::Raised(e) => panic!("{e:?}"),
        }
        i += 1;
    }
}

#[inline(never)]
fn drive_by_hand_dyn(n: u64) -> f64 {
    let mut machine: Box<dyn Machine> =
        black_box(Box::new(RunningTotal { n, total: 0.0, count: 0, started: false }));
    let mut sum = 0.0;
    let mut x = 0.0;
    let mut i = 0;
    loop {
        match machine.resume(x) {
            Ok(total) => sum += total,
            Err(count) => return sum + count as f64,
        }
        x = f64::from(i);
        i += 1;
    }
}
