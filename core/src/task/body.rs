//! [`Body`]: one step of a task's coroutine, and how it ends.
//!
//! ```text
//!   step: swap the context in ─▶ resume(Next | Throw(Cancelled)) ─▶ swap it out ─▶ suspended, or complete the core
//! ```
//!
//! Invariant: after `step` has answered `Ended` the core is done, and the body is only dropped.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use pin_project_lite::pin_project;

use super::part::{ErasedTask, TaskPart};
use crate::coroutine::errors::{Cancelled, KeyboardInterrupt};
use crate::coroutine::{CallStack, Exception, Resume, Signal, Step, Suspended};
use crate::futures::core::{Core, Outcome, Waiter};
use crate::futures::waiting::register;

/// What a step came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stepped {
    Suspended,
    /// The same, and something may want to interrupt it there.
    Interrupted,
    Ended,
}

/// A coroutine in the arena.
pub(crate) trait Body {
    /// Runs it up to its next suspension.
    fn step(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Stepped;

    /// The task that it is the body of.
    fn task(&self) -> Rc<dyn ErasedTask>;

    /// What that has over a future.
    fn part(&self) -> Option<&TaskPart>;

    /// Adds where it is suspended to a call stack.
    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack);
}

pin_project! {
    pub(super) struct TaskBody<A: Resume> {
        #[pin]
        object: A,
        core: Rc<Core<A::Return>>,
    }
}

impl<A: Resume> TaskBody<A> {
    pub(super) fn new(object: A, core: Rc<Core<A::Return>>) -> Self {
        TaskBody { object, core }
    }
}

impl<A: Resume<Yield = Suspended, Send = (), Return: 'static>> Body for TaskBody<A> {
    fn step(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Stepped {
        let this = self.project();
        let Some(part) = &this.core.task else { return Stepped::Ended };
        drop(part.set_waiter(None));
        let signal = part.take_cancellation().map_or(Signal::Next, Signal::Throw);
        part.running.set(true);
        part.swap_context();
        let object = this.object;
        let step = catch_unwind(AssertUnwindSafe(|| object.resume(cx, signal)));
        part.swap_context();
        part.running.set(false);
        let outcome = match step {
            Ok(Step::Yielded(Suspended)) => {
                if let Some(home) = &this.core.home
                    && let Some(waiter) = home.take_forward()
                {
                    // There is none: it was taken away when the step began.
                    drop(part.set_waiter(Some(waiter)));
                }
                return if part.has_flags() { Stepped::Interrupted } else { Stepped::Suspended };
            }
            Ok(Step::Returned(value)) => match part.take_cancellation() {
                // It was cancelled in its last step: there is no await left to raise at.
                Some(cancelled) => Outcome::Cancelled(cancelled),
                None => Outcome::Value(value),
            },
            Ok(Step::Raised(e)) if e.is::<Cancelled>() => Outcome::Cancelled(e),
            Ok(Step::Raised(e)) => {
                if e.is::<KeyboardInterrupt>()
                    && let Some(home) = &this.core.home
                {
                    *home.interrupted.borrow_mut() = Some(e.clone());
                    home.stopping.set(true);
                }
                Outcome::Raised(e)
            }
            Err(payload) => Outcome::panicked(payload),
        };
        // It may have come to wait for one thing and been ended by another.
        drop(this.core.home.as_ref().and_then(|home| home.take_forward()));
        this.core.complete(outcome);
        Stepped::Ended
    }

    fn task(&self) -> Rc<dyn ErasedTask> {
        self.core.clone()
    }

    fn part(&self) -> Option<&TaskPart> {
        self.core.task.as_ref()
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        self.project().object.call_stack(stack);
    }
}

impl<T: 'static> ErasedTask for Core<T> {
    fn part(&self) -> Option<&TaskPart> {
        self.task.as_ref()
    }

    fn suspended(&self) {
        if let (Some(part), Some(home)) = (&self.task, &self.home) {
            part.interrupt_suspended(home);
        }
    }

    fn exception(&self) -> Result<Option<Exception>, Exception> {
        Core::exception(self)
    }

    fn add_callback(&self, callback: Box<dyn FnOnce()>) -> u32 {
        self.add_waiter(Waiter::Callback(callback))
    }

    fn remove_callback(&self, number: u32) -> bool {
        self.remove_waiter(number)
    }

    fn wait(self: Rc<Self>, registered: &mut Option<u32>, cx: &Context<'_>) -> Result<(), Exception> {
        register(&self, registered, self.clone(), cx)
    }
}
