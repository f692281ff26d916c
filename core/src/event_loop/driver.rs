//! Drives the loop: ticks while something is ready, and parks in smol's reactor when nothing is.
//!
//! The loop runs as a future under `async_io::block_on`, so the thread that runs tasks is also the one that waits for
//! I/O; no other thread takes part.
//!
//! ```text
//!   poll: tick, tick, … (a batch of it) ── still ready ──▶ wake myself, Pending: block_on polls I/O and comes back
//!                                       ├─ nothing ready ▶ Pending until I/O, another thread, or the next deadline
//!                                       └─ nothing will ever be (virtual clock) ▶ Ended::Deadlock
//! ```
//!
//! Invariant: before it parks, `parked` and `sleeping` are set and the queues have been looked at once more.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use async_io::Timer;

use super::clock::Clock;
use super::inner::Inner;
use super::interrupt::Listener;
use crate::task::ErasedTask;

/// How much runs before I/O is looked at: a system call each tick would cost more than most ticks. A step counts as
/// one, a tick as sixteen more.
const BATCH: u32 = 1024;

/// How long a virtual clock waits, in real time, for I/O that tasks are waiting for, before it jumps.
const IO_GRACE: Duration = Duration::from_millis(10);

/// How long a virtual clock waits, in real time, for other threads that may have a handle on the loop, before it calls it
/// a deadlock that nothing else can happen.
const HANDLE_GRACE: Duration = Duration::from_secs(5);

/// Why a loop is not driven any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It was stopped, or what it was driven for has come about.
    Stopped,
    /// A second SIGINT has come in.
    Interrupted,
    /// Nothing is left that could ever happen.
    Deadlock,
}

/// Drives the loop until its `stopping` flag is found set at the end of a tick, or `until` holds.
pub(crate) fn drive(inner: &Rc<Inner>, until: impl Fn(&Inner) -> bool) -> Ended {
    drive_listening(inner, None, until)
}

/// The same, with a task that the first SIGINT cancels.
pub(crate) fn drive_listening(
    inner: &Rc<Inner>,
    sigint: Option<(&Listener, &dyn ErasedTask)>,
    until: impl Fn(&Inner) -> bool,
) -> Ended {
    let driver = Driver { inner, until, sigint, timer: Timer::never(), waits: false, since: None };
    let ended = async_io::block_on(driver);
    inner.parked.set(false);
    inner.shared.wake_up();
    ended
}

struct Driver<'a, F> {
    inner: &'a Rc<Inner>,
    until: F,
    sigint: Option<(&'a Listener, &'a dyn ErasedTask)>,
    timer: Timer,
    /// A virtual clock has begun to wait, in real time, for what it knows nothing of.
    waits: bool,
    /// When it parked while something went on in real time.
    since: Option<Instant>,
}

impl<F> Unpin for Driver<'_, F> {}

impl<F: Fn(&Inner) -> bool> Future for Driver<'_, F> {
    type Output = Ended;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Ended> {
        let this = self.get_mut();
        let inner = this.inner;
        inner.parked.set(false);
        inner.shared.wake_up();
        inner.shared.set_waker(cx.waker());
        this.real_time_passes();
        if inner.has_ready() {
            this.waits = false;
        }
        let mut budget = BATCH;
        while budget > 0 {
            if this.is_interrupted() {
                return Poll::Ready(Ended::Interrupted);
            }
            budget = budget.saturating_sub(inner.tick().saturating_add(16));
            if inner.stopping.take() || (this.until)(inner) {
                return Poll::Ready(Ended::Stopped);
            }
            if inner.has_ready() {
                this.waits = false;
                continue;
            }
            match this.idle(cx) {
                Idle::Due => continue,
                Idle::Never => return Poll::Ready(Ended::Deadlock),
                Idle::Parked => {}
            }
            if this.sigint.is_some_and(|(listener, _)| listener.is_due(cx)) {
                break;
            }
            inner.parked.set(true);
            if inner.shared.fall_asleep() {
                return Poll::Pending;
            }
            inner.parked.set(false);
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

/// What a loop that has nothing to run does next.
enum Idle {
    /// A timer is due: it ticks.
    Due,
    /// It waits for I/O, another thread or a timer; that has been set up.
    Parked,
    /// Nothing can ever happen.
    Never,
}

impl<F> Driver<'_, F> {
    /// Hears of a SIGINT; `true` if it is not the first.
    fn is_interrupted(&self) -> bool {
        let Some((listener, main)) = self.sigint else { return false };
        match listener.take() {
            None => false,
            // A main task that has ended has nothing to be cancelled.
            Some(1) => !main.request_cancel(None),
            Some(_) => true,
        }
    }

    fn idle(&mut self, cx: &mut Context<'_>) -> Idle {
        let next = self.inner.next_timer();
        if self.inner.clock.is_virtual() {
            return self.idle_virtual(next, cx);
        }
        match next {
            None => Idle::Parked,
            Some(when) if when <= self.inner.now() => Idle::Due,
            Some(when) => self.park_until(Clock::instant(when), cx),
        }
    }

    fn idle_virtual(&mut self, next: Option<Duration>, cx: &mut Context<'_>) -> Idle {
        let inner = self.inner;
        // An infinite delay is never over, not even in virtual time.
        let next = next.filter(|when| *when < Duration::MAX);
        // Work on another thread takes no virtual time, so the clock waits for it, unless that in turn waits for a coroutine which
        // it has the loop run.
        let jobs = inner.jobs();
        if jobs > 0 && (next.is_none() || jobs > inner.shared.waiting()) {
            return Idle::Parked;
        }
        if inner.real_time.get() > 0 {
            return self.idle_in_real_time(next, cx);
        }
        let grace = match next {
            // Some task may wait for what is none of ours, and that may be I/O which is about to come in.
            Some(_) if inner.watches_something() => IO_GRACE,
            Some(_) if inner.tasks.borrow().external() > 0 && inner.wakers_are_out() => IO_GRACE,
            Some(_) => Duration::ZERO,
            None if inner.wakers_are_out() || inner.watches_something() => return Idle::Parked,
            None if inner.handles_are_out() => HANDLE_GRACE,
            None => Duration::ZERO,
        };
        // What another thread has woken meanwhile has no waker out any more: its message is there by now.
        if !inner.shared.queue.is_empty() {
            return Idle::Due;
        }
        if !grace.is_zero() {
            let parked = if self.waits {
                Pin::new(&mut self.timer).poll(cx).is_pending()
            } else {
                self.waits = true;
                matches!(self.park_until(Instant::now().checked_add(grace), cx), Idle::Parked)
            };
            if parked {
                return Idle::Parked;
            }
        }
        self.waits = false;
        match next {
            Some(when) => {
                inner.clock.jump(when);
                Idle::Due
            }
            None => Idle::Never,
        }
    }

    /// A virtual clock goes with the real one: nothing is jumped over that is under way.
    fn idle_in_real_time(&mut self, next: Option<Duration>, cx: &mut Context<'_>) -> Idle {
        self.real_time_passes();
        let now = Instant::now();
        self.since = Some(now);
        self.waits = false;
        match next.map(|when| when.saturating_sub(self.inner.now())) {
            None => Idle::Parked,
            Some(Duration::ZERO) => Idle::Due,
            Some(left) => self.park_until(now.checked_add(left), cx),
        }
    }

    /// What has passed since it parked has passed for a virtual clock too, up to the next timer.
    fn real_time_passes(&mut self) {
        let Some(since) = self.since.take() else { return };
        let inner = self.inner;
        let now = inner.now().saturating_add(since.elapsed());
        inner.clock.jump(inner.next_timer().map_or(now, |next| now.min(next)));
    }

    fn park_until(&mut self, instant: Option<Instant>, cx: &mut Context<'_>) -> Idle {
        let Some(instant) = instant else { return Idle::Parked };
        self.timer.set_at(instant);
        if Pin::new(&mut self.timer).poll(cx).is_pending() { Idle::Parked } else { Idle::Due }
    }
}
