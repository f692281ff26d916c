//! Timers: a heap of deadlines over a slab of what is to happen then.
//!
//! ```text
//!   set(when, target) ──▶ slab[key] = (order, target)      heap ∋ (when, order, key)
//!   cancel(timer)     ──▶ slab[key] removed                the heap's entry is stale, and skipped or swept later
//!   pop_due(now)      ──▶ targets, by deadline, equal deadlines in the order in which they were set
//! ```
//!
//! Invariant: an entry of the heap is live exactly when the slab has its key with the same order number.

use std::cmp::Ordering;
use std::rc::Rc;
use std::task::Waker;
use std::time::Duration;

use slab::Slab;

use super::heap::Heap;
use super::ready::Call;
use crate::task::TaskId;

/// What happens when a timer is due.
pub(crate) enum Target {
    /// A task of this loop is stepped.
    Task(TaskId),
    /// A waker that is not a task's own is woken.
    Waker(Waker),
    /// A callback runs.
    Call(Rc<Call>),
}

/// A timer that was set; it may have fired since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TimerKey {
    order: u64,
    key: u32,
}

/// An entry of the heap: the deadline, taken apart so that all fits into three words. The first to be due is the least.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Due {
    seconds: u64,
    order: u64,
    nanoseconds: u32,
    key: u32,
}

impl Due {
    fn new(when: Duration, timer: TimerKey) -> Self {
        let (seconds, nanoseconds) = (when.as_secs(), when.subsec_nanos());
        Due { seconds, nanoseconds, order: timer.order, key: timer.key }
    }

    fn when(self) -> Duration {
        Duration::new(self.seconds, self.nanoseconds)
    }

    fn timer(self) -> TimerKey {
        TimerKey { order: self.order, key: self.key }
    }
}

impl Ord for Due {
    fn cmp(&self, other: &Self) -> Ordering {
        let place = |due: &Self| (due.seconds, due.nanoseconds, due.order);
        place(self).cmp(&place(other))
    }
}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[derive(Default)]
pub(crate) struct Timers {
    heap: Heap<Due>,
    targets: Slab<(u64, Target)>,
    next_order: u64,
}

impl Timers {
    pub(crate) fn set(&mut self, when: Duration, target: Target) -> TimerKey {
        let order = self.next_order;
        self.next_order += 1;
        // More than 2³² at once do not fit into memory.
        let timer = TimerKey { order, key: self.targets.insert((order, target)) as u32 };
        self.heap.push(Due::new(when, timer));
        timer
    }

    /// Whether the timer has neither fired nor been cancelled.
    pub(crate) fn is_set(&self, timer: TimerKey) -> bool {
        self.targets.get(timer.key as usize).is_some_and(|entry| entry.0 == timer.order)
    }

    /// Removes a timer. Its target is handed out, since dropping it may run user code.
    pub(crate) fn cancel(&mut self, timer: TimerKey) -> Option<Target> {
        if !self.is_set(timer) {
            return None;
        }
        let (_, target) = self.targets.remove(timer.key as usize);
        // A program that sets and cancels long timeouts would fill the heap with stale entries.
        if self.heap.len() > 64 && self.heap.len() > 2 * self.targets.len() {
            let targets = &self.targets;
            self.heap.retain(|due| targets.get(due.key as usize).is_some_and(|entry| entry.0 == due.order));
        }
        Some(target)
    }

    /// Changes what happens; the old target is handed out.
    pub(crate) fn retarget(&mut self, timer: TimerKey, target: Target) -> Target {
        match self.targets.get_mut(timer.key as usize) {
            Some(entry) if entry.0 == timer.order => std::mem::replace(&mut entry.1, target),
            _ => target,
        }
    }

    /// The next deadline.
    pub(crate) fn next(&mut self) -> Option<Duration> {
        while let Some(due) = self.heap.peek() {
            if self.is_set(due.timer()) {
                return Some(due.when());
            }
            self.heap.pop();
        }
        None
    }

    /// The next target that is due.
    pub(crate) fn pop_due(&mut self, now: Duration) -> Option<Target> {
        while self.heap.peek().is_some_and(|due| due.when() <= now) {
            let timer = self.heap.pop()?.timer();
            if self.is_set(timer) {
                return Some(self.targets.remove(timer.key as usize).1);
            }
        }
        None
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }
}
