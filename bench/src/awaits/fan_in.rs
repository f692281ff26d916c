//! Many awaits in one body: one after the other in an expression, and all at once.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use dunder::Coroutine;

use super::{each_way, finish, ours, tick};
use crate::measure::Workload;

/// How many are awaited at once.
const WIDTH: u64 = 100;

pub(super) fn workloads() -> Vec<Workload> {
    vec![
        Workload::new("await/32 in a row", |n| ours(machine::row(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::row(n))),
        Workload::new("await/pinned, 32 in a row", |n| ours(pinned::row(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native::row(n))),
        Workload::new("await/100 at once", |n| ours(all(n)))
            .target(1.1)
            .peer("async fn", |n| finish(native_all(n))),
    ]
}

each_way! {
    async fn one(i: u64) -> u64 {
        tick().await + i
    }

    async fn row(n: u64) -> u64 {
        let mut sum = 0;
        for _ in 0..n.div_ceil(32) {
            sum += one(0).await + one(1).await + one(2).await + one(3).await;
            sum += one(4).await + one(5).await + one(6).await + one(7).await;
            sum += one(8).await + one(9).await + one(10).await + one(11).await;
            sum += one(12).await + one(13).await + one(14).await + one(15).await;
            sum += one(16).await + one(17).await + one(18).await + one(19).await;
            sum += one(20).await + one(21).await + one(22).await + one(23).await;
            sum += one(24).await + one(25).await + one(26).await + one(27).await;
            sum += one(28).await + one(29).await + one(30).await + one(31).await;
        }
        sum
    }
}

/// Polls all futures until all are ready. Both sides use it.
struct All<F> {
    futures: Vec<Option<Pin<Box<F>>>>,
    sum: u64,
}

impl<F: Future<Output = u64>> Future for All<F> {
    type Output = u64;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u64> {
        let All { futures, sum } = &mut *self;
        let mut pending = false;
        for place in futures {
            let Some(future) = place else { continue };
            match future.as_mut().poll(cx) {
                Poll::Ready(value) => {
                    *sum += value;
                    *place = None;
                }
                Poll::Pending => pending = true,
            }
        }
        if pending { Poll::Pending } else { Poll::Ready(*sum) }
    }
}

fn at_once<F: Future<Output = u64>>(future: impl Fn(u64) -> F) -> All<F> {
    All { futures: (0..WIDTH).map(|i| Some(Box::pin(future(i)))).collect(), sum: 0 }
}

/// A future of ours without the `Result`, which `async fn`s do not have.
struct Infallible<C>(C);

impl<C: Future<Output = Result<u64, E>> + Unpin, E> Future for Infallible<C> {
    type Output = u64;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u64> {
        Pin::new(&mut self.0).poll(cx).map(Result::unwrap_or_default)
    }
}

#[dunder::coroutine]
async fn all(n: u64) -> u64 {
    let mut sum = 0;
    for _ in 0..n.div_ceil(WIDTH) {
        sum += at_once(|i| Infallible(machine::one(i).into_future())).await;
    }
    sum
}

async fn native_all(n: u64) -> u64 {
    let mut sum = 0;
    for _ in 0..n.div_ceil(WIDTH) {
        sum += at_once(native::one).await;
    }
    sum
}
