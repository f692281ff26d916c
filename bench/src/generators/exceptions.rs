//! Exceptions: one each iteration is thrown in at a `yield` or raised by a callee, and goes through `except` and `finally`.
//!
//! The hand-written loop has what Rust has for errors of any type, `Result<_, Box<dyn Error>>`, and asks for the type as
//! `except` does. A `Result` with the one error that there can be needs neither a box nor that question; it is shown
//! beside, without a target.

use std::error::Error;
use std::fmt;
use std::hint::black_box;

use dunder::prelude::*;

use crate::measure::Workload;

pub(super) fn workloads() -> Vec<Workload> {
    vec![
        Workload::new("exception/throw", throw)
            .target(2.0)
            .peer("Result, Box<dyn Error>", |n| throw_by_hand(n, Dynamic))
            .no_target()
            .peer("Result, one type", |n| throw_by_hand(n, Typed))
            .python("generators.py", "throw"),
        Workload::new("exception/raise", raise)
            .target(2.0)
            .peer("Result, Box<dyn Error>", |n| raise_by_hand(n, Dynamic))
            .no_target()
            .peer("Result, one type", |n| raise_by_hand(n, Typed))
            .python("generators.py", "raise"),
    ]
}

/// What is raised.
#[derive(Debug)]
struct Odd(u64);

impl fmt::Display for Odd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is odd", self.0)
    }
}

impl Error for Odd {}

#[inline(never)]
fn check(i: u64) -> Result<(), Odd> {
    if i % 2 == 1 { Err(Odd(i)) } else { Ok(()) }
}

dunder! {
    fn catching(n: u64) -> impl Generator<Yield = u64, Return = u64> {
        let (mut caught, mut finals) = (0_u64, 0);
        for _ in 0..n {
            try {
                yield caught;
            } except e: Odd {
                caught = caught.wrapping_add(e.0);
            } finally {
                finals += 1;
            }
        }
        caught.wrapping_add(finals)
    }

    fn raising(n: u64) -> impl Generator<Yield = u64, Return = u64> {
        let (mut caught, mut finals) = (0_u64, 0);
        yield 0;
        for i in 0..n {
            try {
                check(2 * i + 1)?;
            } except e: Odd {
                caught = caught.wrapping_add(e.0);
            } finally {
                finals += 1;
            }
        }
        caught.wrapping_add(finals)
    }
}

fn throw(n: u64) -> u64 {
    let mut generator = catching(n);
    let mut step = next(&mut generator);
    let mut i = 0;
    loop {
        match step {
            Step::Yielded(caught) => black_box(caught),
            Step::Returned(sum) => return sum,
            Step::Raised(e) => panic!("{e:?}"),
        };
        step = generator.throw(Odd(black_box(i)));
        i += 1;
    }
}

fn raise(n: u64) -> u64 {
    let mut generator = raising(n);
    next(&mut generator).yielded();
    next(&mut generator).returned().unwrap_or_default()
}

/// How the hand-written side makes an error and asks for its type.
trait Errors: Copy {
    type Error: From<Odd>;
    fn odd(error: Self::Error) -> Result<Odd, Self::Error>;
}

#[derive(Clone, Copy)]
struct Dynamic;

#[derive(Clone, Copy)]
struct Typed;

impl Errors for Dynamic {
    type Error = Box<dyn Error + Send + Sync>;

    fn odd(error: Self::Error) -> Result<Odd, Self::Error> {
        error.downcast().map(|odd| *odd)
    }
}

impl Errors for Typed {
    type Error = Odd;

    fn odd(error: Odd) -> Result<Odd, Odd> {
        Ok(error)
    }
}

struct Catching {
    left: u64,
    caught: u64,
    finals: u64,
}

impl Catching {
    /// What is thrown is an `Err` given in, what is raised is an `Err` that comes out.
    fn resume<E: Errors>(&mut self, _: E, sent: Result<(), E::Error>) -> Result<Result<u64, u64>, E::Error> {
        if let Err(e) = sent {
            self.finals += 1;
            self.caught = self.caught.wrapping_add(E::odd(e)?.0);
        }
        if self.left == 0 {
            return Ok(Err(self.caught.wrapping_add(self.finals)));
        }
        self.left -= 1;
        Ok(Ok(self.caught))
    }
}

fn throw_by_hand<E: Errors>(n: u64, errors: E) -> u64 {
    let mut machine = Catching { left: n, caught: 0, finals: 0 };
    let mut step = machine.resume(errors, Ok(()));
    let mut i = 0;
    loop {
        match step {
            Ok(Ok(caught)) => black_box(caught),
            Ok(Err(sum)) => return sum,
            Err(_) => return 0,
        };
        step = machine.resume(errors, Err(Odd(black_box(i)).into()));
        i += 1;
    }
}

fn raise_by_hand<E: Errors>(n: u64, _: E) -> u64 {
    let fallible = |i: u64| -> Result<(), E::Error> { Ok(check(2 * i + 1)?) };
    let (mut caught, mut finals) = (0_u64, 0);
    for i in 0..n {
        if let Err(e) = fallible(i) {
            match E::odd(e) {
                Ok(odd) => caught = caught.wrapping_add(odd.0),
                Err(_) => return 0,
            }
        }
        finals += 1;
    }
    caught.wrapping_add(finals)
}
