//! [`capture_current_call_graph`]: the call graph of the task that asks.
//!
//! ```text
//!   first resume ─▶ a callback is put into the ready queue, Suspended ─▶ the callback looks at the task, and wakes it ─▶ Returned
//! ```
//!
//! A step that runs has its body's locals in use, and nothing is kept beside them. So the task is suspended for a tick, and
//! looked at like any other.

use std::cell::RefCell;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::graph::{FutureCallGraph, build};
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, Generator, Resume, Signal, Step, Suspended,
};
use crate::event_loop::inner;
use crate::event_loop::ready::{Call, Ready};
use crate::futures::core::Waiter;
use crate::timeouts::reused;

/// The call graph of the task that awaits this: how it got here, and who awaits it (`asyncio.capture_call_graph()`).
///
/// It gives way to what is ready once, and looks at the task while it is suspended.
///
/// # Errors
///
/// Raises `RuntimeError("no running event loop")` where none runs, and `RuntimeError("no current task")` outside of a task.
///
/// ```
/// use dunder_core::asyncio::{self, capture_current_call_graph};
///
/// let graph = asyncio::run(capture_current_call_graph()).unwrap();
/// assert_eq!(graph.future().task_name(), Some("Task-1"));
/// ```
pub fn capture_current_call_graph() -> CurrentCallGraph {
    CurrentCallGraph { state: State::Created }
}

/// What [`capture_current_call_graph`] gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct CurrentCallGraph {
    state: State,
}

enum State {
    Created,
    Waiting(Rc<Call>, Rc<RefCell<Option<FutureCallGraph>>>),
    Done,
}

impl CurrentCallGraph {
    fn start(&mut self, cx: &Context<'_>) -> Result<(), Exception> {
        let home = inner::running().ok_or_else(|| RuntimeError::new("no running event loop"))?;
        let task = home.current_task().ok_or_else(|| RuntimeError::new("no current task"))?;
        home.note_wait(None, false);
        let waiter = home.waiter(cx);
        let graph = Rc::<RefCell<Option<FutureCallGraph>>>::default();
        let (seen, of) = (graph.clone(), home.clone());
        let look = move || {
            *seen.borrow_mut() = Some(build(&*task, Some(&*task), None, &mut Vec::new()));
            match waiter {
                Waiter::Task(id) => of.schedule(id),
                Waiter::Waker(waker) => waker.wake(),
                _ => {}
            }
        };
        let call = Call::new(Box::new(look), crate::context::Context::empty());
        home.push_ready(Ready::Call(call.clone()));
        self.state = State::Waiting(call, graph);
        Ok(())
    }

    fn stop(&mut self) {
        if let State::Waiting(call, _) = std::mem::replace(&mut self.state, State::Done) {
            call.cancel();
        }
    }
}

impl Resume for CurrentCallGraph {
    type Yield = Suspended;
    type Send = ();
    type Return = FutureCallGraph;

    fn resume(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        signal: Signal<()>,
    ) -> Step<Suspended, FutureCallGraph> {
        let this = self.get_mut();
        if let Signal::Throw(e) = signal {
            this.stop();
            return Step::Raised(e);
        }
        match std::mem::replace(&mut this.state, State::Done) {
            State::Created => match this.start(cx) {
                Ok(()) => Step::Yielded(Suspended),
                Err(e) => Step::Raised(e),
            },
            State::Waiting(call, graph) => {
                let found = graph.borrow_mut().take();
                match found {
                    Some(found) => Step::Returned(found),
                    None => {
                        // Woken by something else.
                        if let Some(home) = inner::running() {
                            home.note_wait(None, false);
                        }
                        this.state = State::Waiting(call, graph);
                        Step::Yielded(Suspended)
                    }
                }
            }
            State::Done => Step::Raised(reused()),
        }
    }

    /// The place that is asked for is that of the body which awaits this.
    fn call_stack(self: Pin<&mut Self>, _: &mut CallStack) {}
}

impl Generator for CurrentCallGraph {}

impl Awaitable for CurrentCallGraph {
    type Output = FutureCallGraph;
    type Await = CoroutineAwait<Self>;

    fn __await__(self) -> CoroutineAwait<Self> {
        CoroutineAwait::new(self)
    }
}

impl Coroutine for CurrentCallGraph {}

impl Drop for CurrentCallGraph {
    fn drop(&mut self) {
        self.stop();
    }
}

impl fmt::Debug for CurrentCallGraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CurrentCallGraph").finish_non_exhaustive()
    }
}
