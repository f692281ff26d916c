//! What the loop runs: the entries of its FIFO ready queue.
//!
//! ```text
//!   create_task, a waker ──▶ Step    one step of a task
//!   call_soon, a timer   ──▶ Call    a callback that can still be cancelled
//!   a future that is done ─▶ Done    one of its done callbacks
//!                        └─▶ Notify  the same for gather, wait, … without an allocation for each
//! ```
//!
//! Invariant: an entry runs at most once, on the loop's thread, outside of every borrow of the loop.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use crate::context::Context;
use crate::futures::core::Awaiters;
use crate::task::TaskId;

/// An entry of the ready queue.
pub(crate) enum Ready {
    /// A task is stepped, unless it has ended since.
    Step(TaskId),
    /// A callback with a handle.
    Call(Rc<Call>),
    /// A done callback in its context.
    Done(Box<dyn FnOnce()>, Context),
    /// Something of ours is told that its child of this number is done.
    Notify(Rc<dyn Notify>, usize),
}

/// Something that watches several futures.
pub(crate) trait Notify {
    /// The future it watches under this number is done.
    fn notify(self: Rc<Self>, number: usize);

    /// Adds the tasks that wait for what it watches.
    fn awaiters(&self, _found: &mut Awaiters) {}
}

/// A callback that can be cancelled until it has run.
pub(crate) struct Call {
    callback: RefCell<Option<Box<dyn FnOnce()>>>,
    context: RefCell<Context>,
    cancelled: Cell<bool>,
}

impl Call {
    pub(crate) fn new(callback: Box<dyn FnOnce()>, context: Context) -> Rc<Self> {
        Rc::new(Call {
            callback: RefCell::new(Some(callback)),
            context: RefCell::new(context),
            cancelled: Cell::new(false),
        })
    }

    pub(crate) fn run(&self) {
        let callback = self.callback.take();
        if let Some(callback) = callback {
            self.context.replace(Context::empty()).enter(callback);
        }
    }

    /// Drops the callback at once, so that what it captured is not kept until its time would have come.
    pub(crate) fn cancel(&self) {
        self.cancelled.set(true);
        drop(self.callback.take());
        drop(self.context.replace(Context::empty()));
    }

    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.get()
    }
}
