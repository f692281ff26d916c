//! Awaiting: against the compiler's own `async fn`s, driven by the same loop that polls a future until it is ready.
//!
//! [`chains`] are coroutines that await one another: made once and resumed many times (`depth …`: an operation is a
//! resume, which goes through all levels), and made for each wait (`new, depth …`: an operation is a whole chain, made,
//! suspended once and finished). Deep ones are recursive, with each level in a box on both sides. [`fan_in`] is many awaits
//! that come together in one body, [`borrows`] awaits of what borrows the body's locals.

mod borrows;
mod chains;
mod fan_in;

use std::future::Future;
use std::hint::black_box;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use dunder::Coroutine;

use crate::measure::Workload;

pub(crate) fn workloads() -> Vec<Workload> {
    [chains::workloads(), fan_in::workloads(), borrows::workloads()].into_iter().flatten().collect()
}

/// A future that is pending once.
pub(crate) struct Tick(bool);

impl Future for Tick {
    type Output = u64;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u64> {
        if std::mem::replace(&mut self.0, true) { Poll::Ready(1) } else { Poll::Pending }
    }
}

pub(crate) fn tick() -> Tick {
    Tick(false)
}

#[inline(never)]
pub(crate) fn finish<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(value) = black_box(&mut future).as_mut().poll(&mut cx) {
            return value;
        }
    }
}

pub(crate) fn ours<C: Coroutine<Return = u64>>(coroutine: C) -> u64 {
    finish(coroutine.into_future()).unwrap_or_default()
}

/// A body as a coroutine of ours, in its ordinary form and pinned, and as an `async fn`.
macro_rules! each_way {
    ($(async fn $name:ident($($arg:ident: $type:ty),*) -> u64 { $($body:tt)* })*) => {
        mod machine {
            use super::*;

            $(
                #[dunder::coroutine]
                pub(super) async fn $name($($arg: $type),*) -> u64 { $($body)* }
            )*
        }

        mod pinned {
            use super::*;

            $(
                #[dunder::coroutine(pinned)]
                pub(super) async fn $name($($arg: $type),*) -> u64 { $($body)* }
            )*
        }

        mod native {
            use super::*;

            $(pub(super) async fn $name($($arg: $type),*) -> u64 { $($body)* })*
        }
    };
}

use each_way;
