//! [`LeaveGroup`]: the way out of a group.
//!
//! ```text
//!   begin: the body raised? abort ─▶ wait: no task is left ─▶ finish: a panic | Cancelled | a group of errors | nothing
//!                                      │ cancelled: abort, and wait on behind a shield
//!                                      ▼
//!                                    raised when all have ended, unless there are errors
//! ```
//!
//! Invariant: whichever way it ends, the group has let go of its parent, its errors and its scope.

use std::fmt;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::rc::Rc;
use std::task::Context;

use super::Group;
use crate::cancel_scope::Shielded;
use crate::coroutine::errors::{Cancelled, GeneratorExit, KeyboardInterrupt};
use crate::coroutine::{
    Awaitable, CallStack, Coroutine, CoroutineAwait, Exception, ExceptionGroup, Generator, Resume, Signal,
    Step, Suspended,
};
use crate::futures::Waiting;
use crate::futures::core::Core;
use crate::timeouts::reused;

/// What [`TaskGroup::__aexit__`](super::TaskGroup::__aexit__) gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct LeaveGroup {
    group: Option<Rc<Group>>,
    begun: bool,
    /// What the body raised.
    raised: Option<Exception>,
    /// The cancellation that goes on when all tasks have ended, unless it was the group's own.
    propagate: Option<Exception>,
    /// The last that came in while it waited.
    pending: Option<Exception>,
    waiting: Option<Waiting<()>>,
    /// The scope that has cancelled the parent has done so; to be interrupted by it again would be of no use.
    shield: Option<Shielded>,
}

impl LeaveGroup {
    pub(super) fn new(group: Rc<Group>, raised: Option<Exception>) -> Self {
        let propagate = raised.clone().filter(|e| e.is::<Cancelled>());
        let group = Some(group);
        LeaveGroup { group, begun: false, raised, propagate, pending: None, waiting: None, shield: None }
    }

    fn begin(&self, group: &Group) {
        group.exiting.set(true);
        if let Some(e) = &self.raised
            && !group.aborting.get()
        {
            group.abort_because_of(e);
        }
    }

    /// Waits until no task is left. `None` while one is.
    fn wait(
        &mut self,
        group: &Group,
        cx: &mut Context<'_>,
        mut signal: Signal<()>,
    ) -> Option<Result<(), Exception>> {
        loop {
            if self.waiting.is_none() {
                if group.is_empty() {
                    return Some(match signal {
                        Signal::Throw(e) => Err(e),
                        _ => Ok(()),
                    });
                }
                let home = group.parent.borrow().as_ref().map(|parent| parent.home.clone());
                let completed = Core::new(home, None);
                *group.on_completed.borrow_mut() = Some(completed.clone());
                self.waiting = Some(Waiting::by_value(completed));
            }
            let Some(waiting) = &mut self.waiting else { return Some(Ok(())) };
            match Pin::new(waiting).resume(cx, std::mem::replace(&mut signal, Signal::Next)) {
                Step::Yielded(_) => return None,
                Step::Raised(e) if !e.is::<Cancelled>() => return Some(Err(e)),
                Step::Raised(e) => {
                    if !group.aborting.get() {
                        // The parent is being cancelled. It hears of it when the children have ended.
                        group.abort_because_of(&e);
                        self.propagate = Some(e.clone());
                    }
                    self.pending = Some(e);
                    if self.shield.is_none() && group.is_in_cancelled_scope() {
                        self.shield = Shielded::enter();
                    }
                }
                Step::Returned(()) => {}
            }
            self.waiting = None;
            group.on_completed.take();
        }
    }

    fn finish(&mut self, group: &Group) -> Result<bool, Exception> {
        self.shield = None;
        let payload = group.panic.take();
        if let Some(payload) = payload {
            resume_unwind(payload);
        }
        let parent = group.parent.borrow().clone();
        let part = parent.as_ref().and_then(|parent| parent.task.part());
        if group.parent_cancel_requested.get()
            && let Some(part) = part
        {
            if part.uncancel() == 0 {
                // Only the group itself had asked for it.
                self.propagate = None;
            } else if self.propagate.is_none() {
                self.propagate = self.pending.take();
            }
        }
        let mut errors = group.errors.take();
        let raised = self.raised.take();
        if let Some(interrupt) = interrupt(raised.as_ref(), &errors) {
            if let Some(parent) = &parent {
                let message = "TaskGroup task exception was not propagated because the TaskGroup body is being closed with a \
                               BaseException";
                let others = errors.into_iter().filter(|e| !e.ptr_eq(&interrupt));
                others.for_each(|e| Group::report(&parent.home, message, e));
            }
            return Err(interrupt);
        }
        if let Some(e) = self.propagate.take()
            && errors.is_empty()
        {
            return Err(e);
        }
        errors.extend(raised.clone().filter(|e| !e.is::<Cancelled>()));
        if errors.is_empty() {
            return Ok(raised.is_some());
        }
        if let (Some(parent), Some(part)) = (&parent, part)
            && part.requests() > 0
        {
            // Somebody else has cancelled the parent, and the group takes the place of that exception: it is raised
            // again at the parent's next await, with the count unchanged. A scope does so by itself.
            part.uncancel();
            parent.task.request_cancel(None);
        }
        match raised {
            // A generator that is closed with a group in it ends quietly.
            Some(exit) if exit.is::<GeneratorExit>() && errors.len() == 1 => Err(exit),
            raised => {
                // As by `raise … from None` in a handler of what the body raised.
                let group = Exception::from(ExceptionGroup::new("unhandled errors in a TaskGroup", errors));
                if raised.is_some() {
                    group.set_context(raised);
                }
                group.set_cause(None);
                Err(group)
            }
        }
    }
}

/// The first of the errors that is no business of the group's, but ends the program.
fn interrupt(raised: Option<&Exception>, errors: &[Exception]) -> Option<Exception> {
    errors.iter().chain(raised).find(|e| e.is::<KeyboardInterrupt>()).cloned()
}

impl Group {
    /// Shuts the group down because its parent was cancelled, or its body failed.
    fn abort_because_of(&self, e: &Exception) {
        if e.is::<Cancelled>() && self.is_cancelled_by_scope() {
            // The tasks are in that scope themselves, and what they shield from it is shielded.
            self.aborting.set(true);
        } else {
            self.abort();
        }
    }

    fn is_in_cancelled_scope(&self) -> bool {
        let parent = self.parent.borrow();
        let part = parent.as_ref().and_then(|parent| parent.task.part());
        part.is_some_and(|part| part.cancelled_scope().is_some())
    }

    /// Whether the scope that the group is in is all that has cancelled its parent since.
    fn is_cancelled_by_scope(&self) -> bool {
        let parent = self.parent.borrow();
        let part = parent.as_ref().and_then(|parent| Some((parent.task.part()?, parent.requests)));
        part.is_some_and(|(part, requests)| part.cancelled_scope().is_some() && part.requests() <= requests)
    }

    /// It has been left.
    fn let_go(&self) {
        drop((self.parent.take(), self.errors.take(), self.on_completed.take()));
        let scope = self.scope.take();
        if let Some((scope, place)) = scope {
            scope.remove_member(place);
        }
    }
}

impl Resume for LeaveGroup {
    type Yield = Suspended;
    type Send = ();
    type Return = bool;

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, bool> {
        let this = self.get_mut();
        let Some(group) = this.group.clone() else { return Step::Raised(reused()) };
        if !this.begun {
            // A cancellation that comes before it has begun is one of the block: the children are not left alone.
            if let Signal::Throw(e) = &signal
                && !e.is::<Cancelled>()
            {
                let e = e.clone();
                this.group = None;
                return Step::Raised(e);
            }
            this.begun = true;
            this.begin(&group);
        }
        let result = match this.wait(&group, cx, signal) {
            None => return Step::Yielded(Suspended),
            Some(result) => result,
        };
        this.group = None;
        let result = result.and_then(|()| this.finish(&group));
        group.let_go();
        match result {
            Ok(dealt_with) => Step::Returned(dealt_with),
            Err(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        stack.push_awaitable("TaskGroup.__aexit__");
        if let Some(group) = &self.group {
            for (_, task) in &*group.tasks.borrow() {
                stack.push_awaited(task.awaited());
            }
        }
    }
}

/// What [`TaskGroup::join`](super::TaskGroup::join) gives.
#[must_use = "a coroutine does nothing unless it is awaited or made a task"]
pub struct JoinGroup {
    leave: LeaveGroup,
}

impl JoinGroup {
    pub(super) fn new(leave: LeaveGroup) -> Self {
        JoinGroup { leave }
    }
}

impl Resume for JoinGroup {
    type Yield = Suspended;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, ()> {
        match Pin::new(&mut self.get_mut().leave).resume(cx, signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(_) => Step::Returned(()),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn call_stack(self: Pin<&mut Self>, stack: &mut CallStack) {
        Pin::new(&mut self.get_mut().leave).call_stack(stack);
    }
}

macro_rules! coroutines {
    ($($name:ident gives $output:ty;)*) => { $(
        impl Generator for $name {}

        impl Awaitable for $name {
            type Output = $output;
            type Await = CoroutineAwait<Self>;

            fn __await__(self) -> CoroutineAwait<Self> {
                CoroutineAwait::new(self)
            }
        }

        impl Coroutine for $name {}

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )* };
}

coroutines! {
    LeaveGroup gives bool;
    JoinGroup gives ();
}
