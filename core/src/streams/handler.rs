//! [`Handler`]: what makes a task of a connection, and looks at how that ends.
//!
//! ```text
//!   connection ──client_connected(reader, writer)──▶ awaitable ──▶ Handled, a task ── raises, panics ──▶ reported, and closed
//!                                                                                  ├─ is cancelled ────▶ closed
//!                                                                                  └─ returns ─────────▶ closed with its handles
//! ```
//!
//! Invariant: what is reported is reported before anybody else runs, so before the peer or who waits for the server can know.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::Context;

use pin_project_lite::pin_project;

use super::connection::Connection;
use super::reader::StreamReader;
use super::writer::{StreamWriter, pair};
use crate::coroutine::errors::Cancelled;
use crate::coroutine::{Awaitable, CoroutineAwait, Resume, Signal, Step, Suspended};
use crate::event_loop::inner;
use crate::event_loop::report::ExceptionContext;
use crate::futures::core::panic_text;
use crate::task::TaskBuilder;

/// Makes the task.
pub(super) struct Handler(Box<MakeTask>);

type MakeTask = dyn Fn(TaskBuilder, &Rc<Connection>);

impl Handler {
    pub(super) fn new<H, A>(client_connected: H) -> Self
    where
        H: Fn(StreamReader, StreamWriter) -> A + 'static,
        A: Awaitable<Output = ()> + 'static,
    {
        Handler(Box::new(move |builder, connection| {
            let (reader, writer) = pair(connection.clone());
            let body = client_connected(reader, writer).__await__();
            drop(builder.create(Handled { body, connection: Rc::downgrade(connection) }));
        }))
    }

    pub(super) fn handle(&self, context: crate::context::Context, connection: &Rc<Connection>) {
        let builder = TaskBuilder::new().context(context);
        // What is called makes a coroutine, but it is the user's, and may panic before it has.
        let made = catch_unwind(AssertUnwindSafe(|| (self.0)(builder, connection)));
        if let Err(payload) = made {
            report(panicked(&*payload));
            connection.close();
        }
    }
}

fn panicked(payload: &(dyn Any + Send)) -> ExceptionContext {
    ExceptionContext::new(format!("Unhandled panic in client_connected_cb: {}", panic_text(payload)))
}

fn report(context: ExceptionContext) {
    if let Some(home) = inner::running() {
        home.reporter.report(&context);
    }
}

pin_project! {
    /// What the user's function gave, as the task runs it.
    struct Handled<B> {
        #[pin]
        body: B,
        connection: Weak<Connection>,
    }
}

impl<B: Resume<Yield = Suspended, Send = (), Return = ()>> Resume for Handled<B> {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        let this = self.project();
        let body = this.body;
        let (context, step) = match catch_unwind(AssertUnwindSafe(|| body.resume(cx, signal))) {
            Ok(Step::Raised(e)) if e.is::<Cancelled>() => (None, Step::Raised(e)),
            Ok(Step::Raised(e)) => {
                let context = ExceptionContext::new("Unhandled exception in client_connected_cb");
                (Some(context.with_exception(e)), Step::Returned(()))
            }
            Ok(step) => return step,
            Err(payload) => (Some(panicked(&*payload)), Step::Returned(())),
        };
        if let Some(context) = context {
            report(context);
        }
        if let Some(connection) = this.connection.upgrade() {
            connection.close();
        }
        step
    }
}

impl<B: Resume<Yield = Suspended, Send = (), Return = ()>> crate::coroutine::Generator for Handled<B> {}

impl<B: Resume<Yield = Suspended, Send = (), Return = ()>> Awaitable for Handled<B> {
    type Output = ();
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}
