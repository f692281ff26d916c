//! Timers: a heap of deadlines over a slab of what is to happen then.
//!
//! ```text
//!   set(when, target) ──▶ slab[key] = (mark, target)       heap ∋ (when, order, key)
//!   cancel(timer)     ──▶ slab[key] removed                the heap's entry is stale, and skipped or swept later
//!   pop_due(now)      ──▶ targets, by deadline, equal deadlines in the order in which they were set
//! ```
//!
//! Invariant: an entry of the heap is live exactly when the slab has its key with its mark, the lower half of its order number.
//! (A key that is given out again has the same mark as before only after exactly 2³² other timers, or twice as many, …)

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
    /// A waker that is not a task's own is woken. Boxed, so that a sleeping task's entry takes two words.
    Waker(Box<Waker>),
    /// A callback runs.
    Call(Rc<Call>),
}

/// A timer that was set; it may have fired since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TimerKey {
    mark: u32,
    key: u32,
}

/// An entry of the slab: a mark and a target, packed.
enum Set {
    Task { mark: u32, index: u32, generation: u32 },
    Waker { mark: u32, waker: Box<Waker> },
    Call { mark: u32, call: Rc<Call> },
}

impl Set {
    fn new(mark: u32, target: Target) -> Self {
        match target {
            Target::Task(TaskId { index, generation }) => Set::Task { mark, index, generation },
            Target::Waker(waker) => Set::Waker { mark, waker },
            Target::Call(call) => Set::Call { mark, call },
        }
    }

    fn mark(&self) -> u32 {
        match self {
            Set::Task { mark, .. } | Set::Waker { mark, .. } | Set::Call { mark, .. } => *mark,
        }
    }

    fn target(self) -> Target {
        match self {
            Set::Task { index, generation, .. } => Target::Task(TaskId { index, generation }),
            Set::Waker { waker, .. } => Target::Waker(waker),
            Set::Call { call, .. } => Target::Call(call),
        }
    }
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
    fn new(when: Duration, order: u64, key: u32) -> Self {
        Due { seconds: when.as_secs(), nanoseconds: when.subsec_nanos(), order, key }
    }

    fn when(self) -> Duration {
        Duration::new(self.seconds, self.nanoseconds)
    }

    fn timer(self) -> TimerKey {
        TimerKey { mark: mark(self.order), key: self.key }
    }
}

fn mark(order: u64) -> u32 {
    order as u32
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
    targets: Slab<Set>,
    next_order: u64,
}

impl Timers {
    pub(crate) fn set(&mut self, when: Duration, target: Target) -> TimerKey {
        let order = self.next_order;
        self.next_order += 1;
        // More than 2³² at once do not fit into memory.
        let key = self.targets.insert(Set::new(mark(order), target)) as u32;
        self.heap.push(Due::new(when, order, key));
        TimerKey { mark: mark(order), key }
    }

    /// Whether the timer has neither fired nor been cancelled.
    pub(crate) fn is_set(&self, timer: TimerKey) -> bool {
        self.targets.get(timer.key as usize).is_some_and(|set| set.mark() == timer.mark)
    }

    /// Removes a timer. Its target is handed out, since dropping it may run user code.
    pub(crate) fn cancel(&mut self, timer: TimerKey) -> Option<Target> {
        if !self.is_set(timer) {
            return None;
        }
        let target = self.targets.remove(timer.key as usize).target();
        // A program that sets and cancels long timeouts would fill the heap with stale entries.
        if self.heap.len() > 64 && self.heap.len() > 2 * self.targets.len() {
            let targets = &self.targets;
            self.heap
                .retain(|due| targets.get(due.key as usize).is_some_and(|set| set.mark() == mark(due.order)));
        }
        Some(target)
    }

    /// Changes what happens; the old target is handed out.
    pub(crate) fn retarget(&mut self, timer: TimerKey, target: Target) -> Target {
        match self.targets.get_mut(timer.key as usize) {
            Some(set) if set.mark() == timer.mark => {
                std::mem::replace(set, Set::new(timer.mark, target)).target()
            }
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
                return Some(self.targets.remove(timer.key as usize).target());
            }
        }
        None
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }
}
