//! What the loop runs: the entries of its FIFO ready queue.
//!
//! ```text
//!   create_task, a waker ──▶ a step of a task
//!   call_soon, a timer   ──▶ Call    a callback that can still be cancelled
//!   a future that is done ─▶ Done    one of its done callbacks
//!                        └─▶ Notify  the same for gather, wait, … without an allocation for each
//!
//!   order   task 3 │ task 7 │ other │ task 5 │ other        others   Call │ Done
//! ```
//!
//! Invariant: an entry runs at most once, on the loop's thread, outside of every borrow of the loop.

use std::any::{Any, type_name};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, Location, catch_unwind};
use std::rc::Rc;

use crate::context::Context;
use crate::futures::core::Awaiters;
use crate::task::TaskId;

/// An entry of the ready queue that is no step of a task.
pub(crate) enum Ready {
    /// A callback with a handle.
    Call(Rc<Call>),
    /// A done callback, which enters its context.
    Done(Box<dyn FnOnce()>),
    /// Something of ours is told that its child of this number is done.
    Notify(Rc<dyn Notify>, Number),
}

/// The ready queue. A step of a task, which nearly everything is, takes one word; the place of anything else is marked, and it
/// lies in a queue of its own (a yield: a quarter less memory to move than with three words for each).
#[derive(Default)]
pub(crate) struct ReadyQueue {
    order: VecDeque<TaskId>,
    others: VecDeque<Ready>,
}

/// An entry of the ready queue.
pub(crate) enum Entry {
    /// A task is stepped, unless it has ended since.
    Step(TaskId),
    /// Anything else.
    Other(Ready),
}

impl ReadyQueue {
    #[inline]
    pub(crate) fn push_step(&mut self, id: TaskId) {
        self.order.push_back(id);
    }

    pub(crate) fn push(&mut self, entry: Ready) {
        self.order.push_back(TaskId::NONE);
        self.others.push_back(entry);
    }

    #[inline]
    pub(crate) fn pop(&mut self) -> Option<Entry> {
        let id = self.order.pop_front()?;
        if id != TaskId::NONE { Some(Entry::Step(id)) } else { self.others.pop_front().map(Entry::Other) }
    }

    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    /// The task whose step has this place, if one has.
    pub(super) fn step_at(&self, place: usize) -> Option<TaskId> {
        self.order.get(place).copied().filter(|id| *id != TaskId::NONE)
    }

    /// Exchanges two steps.
    pub(super) fn swap_steps(&mut self, one: usize, other: usize) {
        self.order.swap(one, other);
    }
}

/// The number of something that is watched, in half a word, so that an entry takes three words. More than 2³² at once do not
/// fit into memory.
pub(crate) type Number = u32;

/// Something that watches several futures.
pub(crate) trait Notify {
    /// A future that it watches has ended, with a value or not: whether it is to be told in the next tick, or has taken note here.
    fn is_for_later(&self, _value: bool) -> bool {
        true
    }

    /// The future it watches under this number is done.
    fn notify(self: Rc<Self>, number: usize);

    /// Adds the tasks that wait for what it watches.
    fn awaiters(&self, _found: &mut Awaiters) {}
}

/// A function to be called once, which can tell its name.
pub(crate) trait Callback {
    /// Calls it.
    fn call(self: Box<Self>);
    /// What the compiler calls it.
    fn name(&self) -> &'static str;
}

impl<F: FnOnce()> Callback for F {
    fn call(self: Box<Self>) {
        self();
    }

    fn name(&self) -> &'static str {
        type_name::<F>()
    }
}

/// A callback that can be cancelled until it has run.
pub(crate) struct Call {
    callback: RefCell<Option<Box<dyn Callback>>>,
    context: RefCell<Context>,
    cancelled: Cell<bool>,
    /// Where it was registered.
    place: &'static Location<'static>,
}

impl Call {
    /// A callback that is registered where this is called.
    #[track_caller]
    pub(crate) fn new(callback: Box<dyn Callback>, context: Context) -> Rc<Self> {
        Call::at(callback, context, Location::caller())
    }

    /// The same, registered at a given place.
    pub(crate) fn at(
        callback: Box<dyn Callback>,
        context: Context,
        place: &'static Location<'static>,
    ) -> Rc<Self> {
        Rc::new(Call {
            callback: RefCell::new(Some(callback)),
            context: RefCell::new(context),
            cancelled: Cell::new(false),
            place,
        })
    }

    /// Calls it; `failed` is told of a panic, and whose it was.
    pub(crate) fn run(&self, failed: impl FnOnce(&str, &(dyn Any + Send))) {
        let callback = self.callback.take();
        if let Some(callback) = callback {
            let name = callback.name();
            let mut context = self.context.replace(Context::empty());
            if let Err(payload) = catch_unwind(AssertUnwindSafe(|| context.enter(|| callback.call()))) {
                failed(&described(name, self.place), &*payload);
            }
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

fn described(name: &str, place: &Location<'_>) -> String {
    format!("<Handle {name}() at {}:{}>", place.file(), place.line())
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.callback.borrow() {
            Some(callback) => f.write_str(&described(callback.name(), self.place)),
            None if self.is_cancelled() => f.write_str("<Handle cancelled>"),
            None => write!(f, "<Handle called, of {}:{}>", self.place.file(), self.place.line()),
        }
    }
}
