//! What CPython's `test_timeouts` pins down; the table is in `timeouts.md`.

mod basics;
mod cancels;
mod chains;
mod misuse;

use dunder::asyncio::{Timeout, sleep};
use dunder::errors::{RuntimeError, TimeoutError};
use dunder::prelude::*;

#[track_caller]
fn is_late(e: Option<Exception>) -> Exception {
    let e = e.expect("it raises");
    assert!(e.is::<TimeoutError>(), "{e:?}");
    e
}

#[track_caller]
fn is_runtime_error(result: Result<(), Exception>, message: &str) {
    let e = result.unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), message);
}

dunder! {
    async fn sleep_within(limit: Timeout, delay: f64) {
        async with limit {
            await sleep(delay);
        }
    }
}
