//! Async generators, after CPython's `test_asyncgen`.
//!
//! What `tests/async_generators.rs` shows already is not repeated here.

mod calls;
mod iteration;
mod scheduled;

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use dunder::Signal;
use dunder::errors::*;
use dunder::prelude::*;

/// Suspends once.
#[dunder::coroutine]
async fn suspend() {
    let mut suspended = false;
    poll_fn(move |cx| {
        if std::mem::replace(&mut suspended, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}

/// Everything that an async generator yields until it ends or raises.
#[dunder::coroutine]
async fn to_list<T>(agen: impl AsyncGenerator<Yield = T, Send = ()>) -> Vec<T> {
    let mut items = Vec::new();
    async_for! { item in Box::pin(agen) {
        items.push(item);
    } }
    items
}

/// Runs an async generator that takes values up to its first `yield`.
#[dunder::coroutine]
async fn begin<Y, S>(agen: &mut (impl AsyncGenerator<Yield = Y, Send = S> + Unpin)) -> Y {
    let mut first = Some(Signal::Next);
    let step = poll_fn(|cx| Pin::new(&mut *agen).poll_resume(cx, first.take().unwrap_or(Signal::Next))).await;
    match step {
        Step::Yielded(value) => value,
        Step::Returned(()) => raise!(StopAsyncIteration),
        Step::Raised(e) => raise!(e),
    }
}
