//! Timers: a heap of deadlines over a slab of what is to happen then.
//!
//! ```text
//!   set(when, target) ──▶ slab[key] = (order, target)      heap ∋ (when, order, key)
//!   cancel(timer)     ──▶ slab[key] removed                the heap's entry is stale, and skipped or swept later
//!   pop_due(now)      ──▶ targets, by deadline, equal deadlines in the order in which they were set
//! ```
//!
//! Invariant: an entry of the heap is live exactly when the slab has its key with the same order number.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::rc::Rc;
use std::task::Waker;
use std::time::Duration;

use slab::Slab;

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
    key: usize,
    order: u64,
}

#[derive(Default)]
pub(crate) struct Timers {
    heap: BinaryHeap<Reverse<(Duration, u64, usize)>>,
    targets: Slab<(u64, Target)>,
    next_order: u64,
}

impl Timers {
    pub(crate) fn set(&mut self, when: Duration, target: Target) -> TimerKey {
        let order = self.next_order;
        self.next_order += 1;
        let key = self.targets.insert((order, target));
        self.heap.push(Reverse((when, order, key)));
        TimerKey { key, order }
    }

    /// Whether the timer has neither fired nor been cancelled.
    pub(crate) fn is_set(&self, timer: TimerKey) -> bool {
        self.targets.get(timer.key).is_some_and(|entry| entry.0 == timer.order)
    }

    /// Removes a timer. Its target is handed out, since dropping it may run user code.
    pub(crate) fn cancel(&mut self, timer: TimerKey) -> Option<Target> {
        if !self.is_set(timer) {
            return None;
        }
        let (_, target) = self.targets.remove(timer.key);
        // A program that sets and cancels long timeouts would fill the heap with stale entries.
        if self.heap.len() > 64 && self.heap.len() > 2 * self.targets.len() {
            let targets = &self.targets;
            self.heap
                .retain(|Reverse((_, order, key))| targets.get(*key).is_some_and(|entry| entry.0 == *order));
        }
        Some(target)
    }

    /// Changes what happens; the old target is handed out.
    pub(crate) fn retarget(&mut self, timer: TimerKey, target: Target) -> Target {
        match self.targets.get_mut(timer.key) {
            Some(entry) if entry.0 == timer.order => std::mem::replace(&mut entry.1, target),
            _ => target,
        }
    }

    /// The next deadline.
    pub(crate) fn next(&mut self) -> Option<Duration> {
        while let Some(Reverse((when, order, key))) = self.heap.peek().copied() {
            if self.is_set(TimerKey { key, order }) {
                return Some(when);
            }
            self.heap.pop();
        }
        None
    }

    /// The next target that is due.
    pub(crate) fn pop_due(&mut self, now: Duration) -> Option<Target> {
        if self.next()? > now {
            return None;
        }
        let Reverse((_, _, key)) = self.heap.pop()?;
        Some(self.targets.remove(key).1)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }
}
