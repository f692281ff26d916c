//! What other threads see of a loop: a queue, and the way to wake the loop when it sleeps.
//!
//! ```text
//!   other thread: push(message); if the loop sleeps, wake it      loop: sleeping := true; queue empty? then park
//! ```
//!
//! Invariant: a message that is pushed before the loop parks is seen before it parks, or wakes it. Both sides use
//! sequentially consistent operations on `sleeping`, so at least one of them sees the other.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering, fence};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Waker;

use concurrent_queue::ConcurrentQueue;

use crate::task::TaskId;

/// What another thread can ask of the loop.
pub(crate) enum Message {
    /// Step a task.
    Wake(TaskId),
    /// Run a callback, which enters its context.
    Call(Box<dyn FnOnce() + Send>),
    /// The thread work of this number is done.
    JobDone(usize),
}

pub(crate) struct Shared {
    pub(crate) queue: ConcurrentQueue<Message>,
    sleeping: AtomicBool,
    running: AtomicBool,
    /// How many threads wait for coroutines of the loop.
    waiting: AtomicUsize,
    waker: Mutex<Option<Waker>>,
}

impl Shared {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Shared {
            queue: ConcurrentQueue::unbounded(),
            sleeping: AtomicBool::new(false),
            running: AtomicBool::new(false),
            waiting: AtomicUsize::new(0),
            waker: Mutex::new(None),
        })
    }

    /// Whether a thread drives the loop.
    pub(crate) fn is_running(&self) -> bool {
        self.running.load(Ordering::Relaxed)
    }

    pub(super) fn set_running(&self, running: bool) {
        self.running.store(running, Ordering::Relaxed);
    }

    /// A thread begins to wait for a coroutine of the loop, until what this gives is dropped. A virtual clock hears of it.
    pub(crate) fn waited_for(self: &Arc<Self>) -> Waiting {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        self.wake();
        Waiting(self.clone())
    }

    /// How many threads wait.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::SeqCst)
    }

    /// Hands a message to the loop; `false` if the loop is closed.
    pub(crate) fn push(&self, message: Message) -> bool {
        if self.queue.push(message).is_err() {
            return false;
        }
        fence(Ordering::SeqCst);
        if self.sleeping.swap(false, Ordering::SeqCst) {
            self.wake();
        }
        true
    }

    /// Wakes the thread that drives the loop.
    pub(crate) fn wake(&self) {
        let waker = self.waker.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Tells who is to be woken.
    pub(crate) fn set_waker(&self, waker: &Waker) {
        let mut slot = self.waker.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *slot {
            Some(old) => old.clone_from(waker),
            None => *slot = Some(waker.clone()),
        }
    }

    /// Announces that the loop is about to park. `false` if a message has come in: then it must not.
    pub(crate) fn fall_asleep(&self) -> bool {
        self.sleeping.store(true, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        if self.queue.is_empty() {
            return true;
        }
        self.wake_up();
        false
    }

    pub(crate) fn wake_up(&self) {
        self.sleeping.store(false, Ordering::SeqCst);
    }
}

/// A thread waits for a coroutine of a loop.
pub(crate) struct Waiting(Arc<Shared>);

impl Drop for Waiting {
    fn drop(&mut self) {
        self.0.waiting.fetch_sub(1, Ordering::SeqCst);
    }
}
