//! What the reactor wakes that is no task: buffers that are being written out, sockets that accept, children that end.
//!
//! ```text
//!   Watching::new(what) ──▶ watched[key] = what, kept alive      its waker, from anywhere ──▶ ready queue: what.notify(key)
//!   dropped             ──▶ removed
//! ```
//!
//! Invariant: what is notified looks for itself what there is to do; a wake-up that comes late, or for the one who had
//! the key before, does no harm.

use std::rc::Rc;
use std::sync::Arc;
use std::task::{Wake, Waker};

use super::inner::{self, Inner};
use super::ready::{Notify, Number, Ready};
use super::shared::{Message, Shared};

impl Inner {
    fn notify_watched(&self, key: usize) {
        let what = self.watched.borrow().get(key).cloned();
        if let Some(what) = what {
            self.push_ready(Ready::Notify(what, key as Number));
        }
    }
}

/// Keeps something alive, on a loop, that waits for I/O without being a task.
pub(crate) struct Watching {
    home: Rc<Inner>,
    key: usize,
    waker: Waker,
}

impl Watching {
    /// `None` if the loop is closed.
    pub(crate) fn new(home: Rc<Inner>, what: Rc<dyn Notify>) -> Option<Self> {
        if home.closed.get() {
            return None;
        }
        let key = home.watched.borrow_mut().insert(what);
        let waker = Waker::from(Arc::new(WatchWaker { shared: home.shared.clone(), key }));
        Some(Watching { home, key, waker })
    }

    /// Notifies it, through the ready queue.
    pub(crate) fn waker(&self) -> &Waker {
        &self.waker
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let removed = self.home.watched.borrow_mut().try_remove(self.key);
        drop(removed);
    }
}

/// Something goes on in real time as long as this lives, and has something to tell in the end: a virtual clock goes with it
/// instead of jumping over it.
#[cfg(all(feature = "process", unix))]
pub(crate) struct RealTime(Rc<Inner>);

#[cfg(all(feature = "process", unix))]
impl RealTime {
    pub(crate) fn new(home: Rc<Inner>) -> Self {
        home.real_time.set(home.real_time.get() + 1);
        RealTime(home)
    }
}

#[cfg(all(feature = "process", unix))]
impl Drop for RealTime {
    fn drop(&mut self) {
        self.0.real_time.set(self.0.real_time.get() - 1);
    }
}

struct WatchWaker {
    shared: Arc<Shared>,
    key: usize,
}

impl Wake for WatchWaker {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let key = self.key;
        match inner::running() {
            Some(running) if Arc::ptr_eq(&running.shared, &self.shared) => running.notify_watched(key),
            _ => {
                let notify = move || {
                    if let Some(running) = inner::running() {
                        running.notify_watched(key);
                    }
                };
                self.shared.push(Message::Call(Box::new(notify)));
            }
        }
    }
}
