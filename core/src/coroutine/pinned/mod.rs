//! Bodies, and stretches of bodies, that the compiler's own `async` block carries, so that they may hold borrows of their own
//! locals across suspensions.
//!
//! ```text
//!   #[generator(pinned)] fn f(…) { body }
//!
//!   machine(Standing, Carried { block: async move { body }, mail }, carry)
//!                                    │ ask(value).await, wait(object).await, drive(delegate).await
//!                                    ▼
//!   driver ──Signal──▶ Machine::resume ──▶ carry ──▶ poll of the block ──▶ the innermost suspension
//!          ◀──Step────               ◀── Noted, mail ◀──────────────────────┘
//! ```
//!
//! The object is a [`Machine`] like any other, so all rules of the protocol are the ones written there; its slots hold the block,
//! and its state says where that is suspended. Past the compiler's `poll`, which carries nothing but a waker, travel:
//!
//! - an exception that is thrown in, and where the block is suspended: in thread-locals, which are set and taken within one
//!   poll (see [`lend`](super::lend));
//! - what is yielded and sent: in a [`Mailbox`] that the block and the object share. A coroutine of the event loop yields
//!   nothing of its own and has none.

pub(crate) mod boxed;
mod mailbox;
mod suspensions;

use mailbox::Mail;
pub use mailbox::{AsyncMailbox, Mailbox, NoMail};
pub use suspensions::{Site, wait};

use std::cell::Cell;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use pin_project_lite::pin_project;

use super::call_stack::CallStack;
use super::errors::RuntimeError;
use super::exception::{Exception, Frame};
use super::lend;
use super::machine::{Kind, Machine, Point, Saved, finished, machine};
use super::protocol::{Resume, Signal, Step};
use super::raising::leave;
use super::slots::Slots;
use super::step::take_signal;

thread_local! {
    static NOTED: Cell<Noted> = const {
        Cell::new(Noted { site: Site { line: 0, closes: false }, stands: Stands::Waits })
    };
}

/// What a suspension says of itself to the object.
#[derive(Debug, Clone, Copy)]
struct Noted {
    site: Site,
    stands: Stands,
}

/// What a block is suspended for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// For what it awaits; or nothing has run yet.
    Waits,
    /// It has yielded, or what it delegates to has.
    Yields {
        /// See [`Resume::wants_value`].
        wants_value: bool,
    },
}

/// Notes where the block is suspended, for the object that is polling it.
#[inline(always)]
fn note(site: Site, stands: Stands) {
    NOTED.set(Noted { site, stands });
}

pin_project! {
    /// A block that carries a body, or a stretch of one, and the mail between it and its driver.
    pub struct Carried<F, M> {
        #[pin]
        block: F,
        mail: M,
        stands: Stands,
    }
}

impl<F: Future, M: Mail> Carried<F, M> {
    /// Carried by this block, which has a clone of the mail.
    #[inline(always)]
    pub fn new(mail: M, block: F) -> Self {
        Carried { block, mail, stands: Stands::Waits }
    }

    /// Polls the block, with what the driver says.
    #[inline]
    fn poll(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<M::Send>,
    ) -> Step<(M::Yield, Site), F::Output> {
        let this = self.project();
        match signal {
            Signal::Next => {}
            Signal::Send(value) => this.mail.send(value),
            Signal::Throw(e) => lend::throw(e),
        }
        match this.block.poll(cx) {
            Poll::Ready(value) => Step::Returned(value),
            Poll::Pending => {
                let Noted { site, stands } = NOTED.get();
                *this.stands = stands;
                match this.mail.collect(stands) {
                    Some(value) => Step::Yielded((value, site)),
                    None => Step::Raised(strange()),
                }
            }
        }
    }
}

/// Unreachable from generated code: every suspension in a block is one of [`suspensions`].
#[cold]
fn strange() -> Exception {
    RuntimeError::new("a pinned body was suspended by something that is not its own").into()
}

/// A stretch of a body is driven like something that is awaited.
impl<F: Future, M: Mail> Resume for Carried<F, M> {
    type Yield = M::Yield;
    type Send = M::Send;
    type Return = F::Output;

    #[inline]
    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<M::Send>,
    ) -> Step<M::Yield, F::Output> {
        match self.poll(cx, signal) {
            Step::Yielded((value, _)) => Step::Yielded(value),
            Step::Returned(value) => Step::Returned(value),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn wants_value(self: Pin<&mut Self>) -> bool {
        matches!(self.stands, Stands::Yields { wants_value: true })
    }

    fn is_an_await(&self) -> bool {
        self.stands == Stands::Waits
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        lend::ask(self.project().block, stack);
    }
}

impl<F, M> fmt::Debug for Carried<F, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Carried").field("stands", &self.stands).finish_non_exhaustive()
    }
}

pin_project! {
    /// The slots of a body that is carried as a whole.
    #[derive(Debug)]
    pub struct Aboard<C> {
        #[pin]
        carried: C,
    }
}

impl<F: Future, M: Mail> Slots for Aboard<Carried<F, M>> {
    #[inline]
    fn is_taken(&self) -> bool {
        self.carried.stands == Stands::Waits
    }

    #[inline]
    fn wants_value(self: Pin<&mut Self>) -> bool {
        Resume::wants_value(self.project().carried)
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Resume::call_stack(self.project().carried, stack);
    }
}

/// The name of a body.
pub trait Named {
    /// See [`Saved::CODE`].
    const CODE: Frame;
}

/// The state of a body that is carried as a whole.
#[derive(Debug)]
pub enum Standing<N> {
    /// Nothing has run yet.
    Created(PhantomData<fn(N)>),
    /// Suspended here.
    Suspended(Site),
    /// Finished.
    Done,
}

impl<N: Named> Saved for Standing<N> {
    const CODE: Frame = N::CODE;
    type Kept = ();

    const DONE: Self = Standing::Done;

    #[inline]
    fn point(&self) -> Point {
        match self {
            Standing::Created(_) => Point::Created,
            Standing::Suspended(site) => Point::Suspended(site.line),
            Standing::Done => Point::Closed,
        }
    }

    #[inline]
    fn closes(&self) -> bool {
        matches!(self, Standing::Suspended(Site { closes: true, .. }))
    }
}

/// Builds the object of a body that is carried as a whole.
#[inline(always)]
#[expect(clippy::type_complexity, reason = "nobody writes it but this function")]
pub fn pinned<K, N, M, F, R>(
    mail: M,
    block: F,
) -> Machine<
    K,
    Standing<N>,
    Aboard<Carried<F, M>>,
    impl FnMut(
        &mut Standing<N>,
        Pin<&mut Aboard<Carried<F, M>>>,
        &mut Context<'_>,
        &mut Signal<K::Send>,
    ) -> Step<M::Yield, R>,
>
where
    K: Kind,
    N: Named,
    M: Mail<Send = K::Send>,
    F: Future<Output = Result<R, Exception>>,
{
    machine(
        Standing::Created(PhantomData),
        Aboard { carried: Carried::new(mail, block) },
        |state: &mut Standing<N>,
         slots: Pin<&mut Aboard<Carried<F, M>>>,
         cx: &mut Context<'_>,
         signal: &mut Signal<K::Send>| {
            let created = match state {
                Standing::Done => return finished::<K, M::Yield, R>(signal),
                Standing::Created(_) => true,
                Standing::Suspended(_) => false,
            };
            let signal = take_signal(signal);
            // What is thrown before anything has run comes out as it is.
            let untouched = created && matches!(signal, Signal::Throw(_));
            match slots.project().carried.poll(cx, signal) {
                Step::Yielded((value, site)) => {
                    *state = Standing::Suspended(site);
                    Step::Yielded(value)
                }
                Step::Returned(Ok(value)) => Step::Returned(value),
                Step::Returned(Err(e)) if untouched => Step::Raised(e),
                Step::Returned(Err(e)) => leave::<K, M::Yield, R>(e),
                Step::Raised(e) => Step::Raised(e),
            }
        },
    )
}
