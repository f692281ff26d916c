//! Async generators, after CPython's `test_asyncgen`.
//!
//! What `tests/async_generators.rs` shows already is not repeated here.

mod calls;
mod iteration;
mod scheduled;

use std::future::poll_fn;
use std::task::Poll;

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
