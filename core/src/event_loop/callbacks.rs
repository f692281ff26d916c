//! [`Handle`] and [`TimerHandle`]: what `call_soon`, `call_later` and `call_at` give.

use std::fmt;
use std::rc::Rc;
use std::time::Duration;

use super::inner::Inner;
use super::ready::Call;
use super::timers::TimerKey;

/// A callback that was registered with `call_soon` (`asyncio.Handle`). Dropping it cancels nothing.
///
/// ```
/// use dunder_core::asyncio::{self, get_running_loop};
///
/// asyncio::run(async {
///     let handle = get_running_loop()?.call_soon(|| println!("never"))?;
///     assert!(!handle.cancelled());
///     handle.cancel();
///     assert!(handle.cancelled());
///     Ok::<_, dunder_core::coroutine::Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub struct Handle {
    pub(super) call: Rc<Call>,
}

impl Handle {
    /// Takes the callback back, unless it has been called (`handle.cancel()`).
    pub fn cancel(&self) {
        self.call.cancel();
    }

    /// Whether it was cancelled (`handle.cancelled()`).
    pub fn cancelled(&self) -> bool {
        self.call.is_cancelled()
    }
}

/// `<Handle name() at file:line>`: the place is that of the `call_soon`.
impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.call, f)
    }
}

/// A callback that was registered with `call_later` or `call_at` (`asyncio.TimerHandle`). Dropping it cancels nothing.
pub struct TimerHandle {
    pub(super) inner: Rc<Inner>,
    pub(super) timer: TimerKey,
    pub(super) when: Duration,
    pub(super) call: Rc<Call>,
}

impl TimerHandle {
    /// Takes the callback back, unless it has been called (`handle.cancel()`).
    pub fn cancel(&self) {
        self.inner.cancel_timer(self.timer);
        self.call.cancel();
    }

    /// Whether it was cancelled (`handle.cancelled()`).
    pub fn cancelled(&self) -> bool {
        self.call.is_cancelled()
    }

    /// When it is due, in seconds of the loop's [`time`](super::EventLoop::time) (`handle.when()`).
    pub fn when(&self) -> f64 {
        self.when.as_secs_f64()
    }
}

/// `<TimerHandle when=1.5 <Handle name() at file:line>>`.
impl fmt::Debug for TimerHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<TimerHandle when={:?} {}>", self.when(), self.call)
    }
}
