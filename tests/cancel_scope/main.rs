//! Cancel scopes: what anyio's tests of them pin down, how they work together with everything else that cancels, and
//! what is beyond that.
#![allow(missing_docs)]

mod counts;
mod deadlines;
mod groups;
mod level;
mod misuse;
mod shields;

use std::cell::RefCell;
use std::fmt::Display;
use std::rc::Rc;

use dunder::asyncio::{Runner, current_task, get_running_loop, sleep};
use dunder::errors::Cancelled;
use dunder::prelude::*;

/// Awaits something in virtual time.
#[track_caller]
fn run<A>(main: A)
where
    A: Awaitable<Output = ()> + 'static,
{
    Runner::new().virtual_clock().run(main).unwrap_or_else(|e| panic!("{e:?}"));
}

/// The time of the loop.
fn now() -> f64 {
    get_running_loop().map_or(-1.0, |running| running.time())
}

/// How many cancellations of the running task were asked for and not taken back.
fn cancelling() -> u32 {
    current_task().ok().flatten().map_or(0, |task| task.cancelling())
}

/// What stands behind what is cut short.
#[track_caller]
fn went_on() {
    panic!("went on");
}

/// What happened, in order. A clone is the same.
#[derive(Clone, Default)]
struct Trace(Rc<RefCell<Vec<String>>>);

impl Trace {
    fn add(&self, entry: impl Display) {
        self.0.borrow_mut().push(entry.to_string());
    }

    fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

dunder! {
    /// What awaiting this raises, whatever it is.
    async fn raised<A: Awaitable>(awaitable: A) -> Option<Exception> {
        try {
            await awaitable;
            None
        } except e: BaseException {
            Some(e)
        }
    }

    /// Whether awaiting this raises `Cancelled`, which goes no further.
    async fn is_cancelled<A: Awaitable>(awaitable: A) -> bool {
        try {
            await awaitable;
            false
        } except _: Cancelled {
            true
        }
    }

    /// Raises this after a time.
    async fn fail<E: Into<Exception>>(delay: f64, e: E) {
        await sleep(delay);
        raise e;
    }

    /// Sleeps, and raises this when it is cancelled.
    async fn fail_in_cleanup<E: Into<Exception>>(e: E) {
        try {
            await sleep(100);
        } finally {
            raise e;
        }
    }

    /// Notes whether it was cut short, and when.
    async fn note_end(trace: Trace, name: &'static str, delay: f64) {
        try {
            await sleep(delay);
            trace.add(format!("{name} ended at {}", now()));
        } except _: Cancelled {
            trace.add(format!("{name} cancelled at {}", now()));
            raise;
        }
    }
}
