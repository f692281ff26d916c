//! Async generators as the `Stream` of the Rust ecosystem.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use pin_project_lite::pin_project;

use super::AsyncGenerator;
use crate::coroutine::errors::StopAsyncIteration;
use crate::coroutine::exception::Exception;
use crate::coroutine::machine::{Machine, Saved, Streaming};
use crate::coroutine::protocol::{Signal, Step};
use crate::coroutine::slots::Slots;

/// The next item of an async generator that takes nothing.
pub(super) fn poll_item<G: AsyncGenerator<Send = ()> + ?Sized>(
    generator: Pin<&mut G>,
    cx: &mut Context<'_>,
) -> Poll<Option<Result<G::Yield, Exception>>> {
    generator.poll_resume(cx, Signal::Next).map(|step| match step {
        Step::Yielded(value) => Some(Ok(value)),
        Step::Returned(()) => None,
        Step::Raised(e) if e.is::<StopAsyncIteration>() => None,
        Step::Raised(e) => Some(Err(e)),
    })
}

/// A poll that is given up and taken up again goes on where the body waits.
impl<St, Sl, F, X, Y> Stream for Machine<Streaming, St, Sl, F, X>
where
    St: Saved,
    Sl: Slots,
    F: FnMut(&mut St, Pin<&mut Sl>, &mut Context<'_>, &mut Signal<()>) -> Step<Poll<Y>, ()>,
{
    type Item = Result<Y, Exception>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_item(self, cx)
    }
}

pin_project! {
    /// The stream made by [`AsyncGenerator::results`].
    #[derive(Debug, Clone)]
    #[must_use = "streams do nothing unless they are polled"]
    pub struct AsyncResults<G> {
        #[pin]
        generator: G,
    }
}

impl<G> AsyncResults<G> {
    pub(super) fn new(generator: G) -> Self {
        AsyncResults { generator }
    }
}

impl<G: AsyncGenerator<Send = ()>> Stream for AsyncResults<G> {
    type Item = Result<G::Yield, Exception>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_item(self.project().generator, cx)
    }
}
