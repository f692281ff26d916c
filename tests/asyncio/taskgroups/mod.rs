//! What CPython's `test_taskgroups` pins down; the table is in `taskgroups.md`. What is beyond it: `cancel`, of 3.15, and
//! `start`, which is trio's.

mod cancel;
mod cancellation;
mod failures;
mod misuse;
mod results;
mod start;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use dunder::asyncio::{ExceptionGroup, current_task, get_running_loop, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

/// What something is that does not suspend.
#[track_caller]
pub(crate) fn at_once<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("it is suspended"),
    }
}

/// The time of the loop.
pub(crate) fn now() -> f64 {
    get_running_loop().map_or(-1.0, |running| running.time())
}

/// How many cancellations of the running task were asked for and not taken back.
pub(crate) fn cancelling() -> u32 {
    current_task().ok().flatten().map_or(0, |task| task.cancelling())
}

/// The messages of what is in a group of a `TaskGroup`.
#[track_caller]
pub(crate) fn messages(e: &Exception) -> Vec<String> {
    let group = e.downcast_ref::<ExceptionGroup>().expect("a group");
    assert_eq!(group.message(), "unhandled errors in a TaskGroup");
    group.exceptions().iter().map(ToString::to_string).collect()
}

dunder! {
    /// What awaiting this raises, whatever it is.
    pub(crate) async fn raised<A: Awaitable>(awaitable: A) -> Option<Exception> {
        try {
            await awaitable;
            None
        } except e: BaseException {
            Some(e)
        }
    }

    /// Fails after a time.
    pub(crate) async fn crash(delay: f64, message: &'static str) {
        await sleep(delay);
        raise ValueError::new(message);
    }

    /// Raises this after a time.
    pub(crate) async fn fail<E: Into<Exception>>(delay: f64, e: E) {
        await sleep(delay);
        raise e;
    }

    /// Sleeps, and raises this when it is cancelled.
    pub(crate) async fn fail_in_cleanup<E: Into<Exception>>(delay: f64, e: E) {
        try {
            await sleep(delay);
        } finally {
            raise e;
        }
    }

    /// Sleeps, and fails when it is cancelled.
    pub(crate) async fn crash_in_cleanup(message: &'static str) {
        try {
            await sleep(10);
        } finally {
            raise ValueError::new(message);
        }
    }
}
