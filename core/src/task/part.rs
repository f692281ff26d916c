//! [`TaskPart`]: what a task has over a future: a name, a context, and the state of its cancellation.
//!
//! ```text
//!   cancel ── waits for something of ours ──▶ cancel that; the task is woken by it
//!          └─ else ────────────────────────▶ must_cancel := true; thrown in at the next step
//! ```
//!
//! Invariants: `waiter` is set only while the task is suspended; `must_cancel` is taken by exactly one step.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::arena::TaskId;
use crate::context::Context;
use crate::coroutine::Exception;
use crate::coroutine::errors::Cancelled;
use crate::event_loop::inner::Inner;
use crate::futures::core::{Cancel, Watched};

pub(crate) struct TaskPart {
    id: Cell<Option<TaskId>>,
    number: u64,
    name: RefCell<Option<Rc<str>>>,
    pub(super) context: RefCell<Context>,
    pub(crate) running: Cell<bool>,
    must_cancel: Cell<bool>,
    message: RefCell<Option<Box<str>>>,
    requests: Cell<u32>,
    waiter: RefCell<Option<Rc<dyn Cancel>>>,
}

impl TaskPart {
    pub(super) fn new(number: u64, name: Option<Rc<str>>, context: Context) -> Self {
        TaskPart {
            id: Cell::new(None),
            number,
            name: RefCell::new(name),
            context: RefCell::new(context),
            running: Cell::new(false),
            must_cancel: Cell::new(false),
            message: RefCell::new(None),
            requests: Cell::new(0),
            waiter: RefCell::new(None),
        }
    }

    pub(super) fn set_id(&self, id: TaskId) {
        self.id.set(Some(id));
    }

    pub(crate) fn id(&self) -> Option<TaskId> {
        self.id.get()
    }

    pub(crate) fn name(&self) -> String {
        match &*self.name.borrow() {
            Some(name) => name.to_string(),
            None => format!("Task-{}", self.number),
        }
    }

    pub(super) fn set_name(&self, name: Rc<str>) {
        *self.name.borrow_mut() = Some(name);
    }

    /// Tells what the task waits for; gives what it waited for before.
    pub(crate) fn set_waiter(&self, waiter: Option<Rc<dyn Cancel>>) -> Option<Rc<dyn Cancel>> {
        self.waiter.replace(waiter)
    }

    /// The cancellation that the next step has to throw in, if there is one. It is thrown once.
    pub(super) fn take_cancellation(&self) -> Option<Exception> {
        if !self.must_cancel.replace(false) {
            return None;
        }
        Some(Cancelled::new(self.message.take().map(String::from)).into())
    }

    /// Whether the next step will throw a cancellation in.
    pub(super) fn is_being_cancelled(&self) -> bool {
        self.must_cancel.get()
    }

    pub(crate) fn request_cancel(&self, home: Option<&Inner>, message: Option<&str>) -> bool {
        self.requests.set(self.requests.get() + 1);
        if self.forward(message) {
            return true;
        }
        self.must_cancel.set(true);
        *self.message.borrow_mut() = message.map(Box::from);
        // A task that cancels itself is looked after when its step suspends.
        if !self.running.get()
            && let (Some(home), Some(id)) = (home, self.id.get())
        {
            home.schedule(id);
        }
        true
    }

    /// Cancels what the task waits for, if that is possible.
    fn forward(&self, message: Option<&str>) -> bool {
        // Taken out meanwhile: where tasks await each other in a circle, the cancellation comes back here.
        let Some(waiter) = self.waiter.take() else { return false };
        let is_forwarded = waiter.request_cancel(message);
        drop(self.set_waiter(Some(waiter)));
        is_forwarded
    }

    /// The step has suspended: a cancellation from within it now goes to what it has come to wait for.
    pub(super) fn suspended(&self, home: &Inner) {
        if !self.must_cancel.get() {
            return;
        }
        let message = self.message.borrow().clone();
        if self.forward(message.as_deref()) {
            self.must_cancel.set(false);
            self.message.take();
        } else if let Some(id) = self.id.get() {
            home.schedule(id);
        }
    }

    pub(crate) fn cancelling(&self) -> u32 {
        self.requests.get()
    }

    pub(crate) fn uncancel(&self) -> u32 {
        let left = self.requests.get().saturating_sub(1);
        self.requests.set(left);
        if left == 0 {
            self.must_cancel.set(false);
        }
        left
    }
}

/// A task whose result type is not known.
pub(crate) trait ErasedTask: Watched {
    /// What it has over a future; never `None` for what was made by `create_task`.
    fn part(&self) -> Option<&TaskPart>;
    /// Its step has suspended.
    fn suspended(&self);
    /// The loop that runs it.
    fn home(&self) -> Option<&Rc<Inner>>;
}
