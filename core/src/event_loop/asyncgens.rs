//! The async generators that a loop looks after: Python's hooks `firstiter` and `finalizer`.
//!
//! ```text
//!   first iteration ──▶ registered ──ends──▶ forgotten
//!                          │──dropped half-way──▶ a task that closes it
//!                          └──still there at the shutdown──▶ closed there
//! ```
//!
//! Only objects that own all they hold can outlive their owner's interest: those made by
//! [`AsyncGenerator::finalized`](crate::coroutine::AsyncGenerator::finalized).

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::task::{Context, Poll};

use slab::Slab;

use super::inner::Inner;
use super::report::ExceptionContext;
use crate::coroutine::async_generator::finalized::Closer;
use crate::coroutine::lend::catch;
use crate::coroutine::{Coroutine, Exception, Signal, Step, block};
use crate::task::TaskBuilder;

/// A generator that can be closed by others than its owner.
pub(crate) trait Closable {
    /// One step of its `aclose()`; `Signal::Throw` is raised where it waits.
    fn poll_close(&self, cx: &mut Context<'_>, signal: Signal<()>) -> Poll<Step<(), ()>>;
}

/// The registered generators.
#[derive(Default)]
pub(crate) struct AsyncGenerators {
    alive: RefCell<Slab<Rc<dyn Closable>>>,
    shut_down: Cell<bool>,
}

impl AsyncGenerators {
    /// Forgets them all, for a loop that is closed.
    pub(super) fn take(&self) -> Slab<Rc<dyn Closable>> {
        self.alive.take()
    }
}

impl Inner {
    /// A generator is iterated over for the first time; gives its number.
    pub(crate) fn first_iteration(&self, generator: Rc<dyn Closable>) -> usize {
        if self.asyncgens.shut_down.get() {
            self.reporter
                .warn("an asynchronous generator was scheduled after loop.shutdown_asyncgens() call");
        }
        self.asyncgens.alive.borrow_mut().insert(generator)
    }

    /// A generator has ended, or nobody can iterate over it any more.
    pub(crate) fn forget_generator(&self, number: usize) -> Option<Rc<dyn Closable>> {
        self.asyncgens.alive.borrow_mut().try_remove(number)
    }

    /// A generator was dropped half-way: a task closes it.
    pub(crate) fn finalize(self: &Rc<Self>, generator: Rc<dyn Closable>) {
        if !self.closed.get() {
            drop(TaskBuilder::new().create_on(Some(self.clone()), Closer::new(generator)));
        }
    }

    pub(crate) fn has_asyncgens(&self) -> bool {
        !self.asyncgens.alive.borrow().is_empty()
    }

    /// Closes all of them, side by side, and reports what that raises.
    pub(crate) fn shutdown_asyncgens(self: Rc<Self>) -> impl Coroutine<Return = ()> {
        block::block(async move {
            self.asyncgens.shut_down.set(true);
            let alive = self.asyncgens.alive.take();
            let close =
                |(_, generator)| TaskBuilder::new().create_on(Some(self.clone()), Closer::new(generator));
            let closing: Vec<_> = alive.into_iter().map(close).collect();
            for task in closing {
                if let Err(e) = catch(task).await {
                    let message = "an error occurred during closing of an asynchronous generator";
                    self.reporter.report(&ExceptionContext::new(message).with_exception(e));
                }
            }
            Ok::<(), Exception>(())
        })
    }
}
