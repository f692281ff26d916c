//! The wakers of tasks: one that the loop has to spare, and those that somebody keeps.
//!
//! ```text
//!   a step begins: the spare waker points to its task ──▶ the step ──▶ nobody has a clone of it: spare again, for the next step
//!                                                                  └─▶ somebody has: it is the task's own from now on
//! ```
//!
//! What is ours asks the loop whose step it is and needs no waker, so a task that waits for nothing else costs none.
//!
//! Invariants: a waker changes the task it points to only while nobody but the loop has it; a task keeps its own until it ends.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering, fence};
use std::task::{Wake, Waker};

use super::inner;
use super::shared::{Message, Shared};
use crate::task::TaskId;

/// What a task's `Waker` points to.
struct Target {
    shared: Arc<Shared>,
    index: AtomicU32,
    generation: AtomicU32,
    /// A message is under way, so that a storm of wake-ups from other threads is one message.
    sent: AtomicBool,
}

/// A waker of one loop.
pub(crate) struct TaskWaker {
    /// Both point to the same; the first tells how many others do.
    target: Arc<Target>,
    waker: Waker,
}

impl TaskWaker {
    pub(super) fn new(shared: &Arc<Shared>) -> Box<Self> {
        let target = Arc::new(Target {
            shared: shared.clone(),
            index: AtomicU32::new(0),
            generation: AtomicU32::new(0),
            sent: AtomicBool::new(false),
        });
        Box::new(TaskWaker { waker: Waker::from(target.clone()), target })
    }

    pub(super) fn waker(&self) -> &Waker {
        &self.waker
    }

    /// Whether the other one is a clone of it.
    pub(crate) fn wakes(&self, other: &Waker) -> bool {
        self.waker.will_wake(other)
    }

    /// Whether anybody but the loop has it.
    pub(crate) fn is_out(&self) -> bool {
        Arc::strong_count(&self.target) > 2
    }

    /// Points it to a task. Nobody else may have it.
    pub(super) fn point_to(&self, id: TaskId) {
        // Who had it last may have used it, on another thread, before giving it up.
        fence(Ordering::Acquire);
        self.target.index.store(id.index, Ordering::Relaxed);
        self.target.generation.store(id.generation, Ordering::Relaxed);
        // A message that is still under way is not for this task.
        self.target.sent.store(false, Ordering::Relaxed);
    }

    /// The loop has read the message: the next wake-up sends another.
    pub(crate) fn received(&self) {
        self.target.sent.store(false, Ordering::SeqCst);
    }
}

impl Wake for Target {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let index = self.index.load(Ordering::Relaxed);
        let id = TaskId { index, generation: self.generation.load(Ordering::Relaxed) };
        if inner::wake_on_own_thread(&self.shared, id) {
            return;
        }
        if !self.sent.swap(true, Ordering::SeqCst) {
            self.shared.push(Message::Wake(id));
        }
    }
}
