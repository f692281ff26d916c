//! Drives the loop: ticks while something is ready, and parks in smol's reactor when nothing is.
//!
//! The loop runs as a future under `async_io::block_on`, so the thread that runs tasks is also the one that waits for
//! I/O; no other thread takes part.
//!
//! ```text
//!   poll: tick, tick, … (a batch of it) ── still ready ──▶ wake myself, Pending: block_on polls I/O and comes back
//!                                       └─ nothing ready ▶ Pending until I/O, another thread, or the next deadline
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

/// How much runs before I/O is looked at: a system call each tick would cost more than most ticks. A step counts as
/// one, a tick as sixteen more.
const BATCH: u32 = 1024;

/// How long a virtual clock waits, in real time, for I/O that tasks are waiting for, before it jumps.
const IO_GRACE: Duration = Duration::from_millis(10);

/// Runs the loop until its `stopping` flag is found set at the end of a tick, or `until` holds.
pub(crate) fn drive(inner: &Rc<Inner>, until: impl Fn(&Inner) -> bool) {
    async_io::block_on(Driver { inner, until, timer: Timer::never(), grace: Grace::Unused });
    inner.parked.set(false);
    inner.shared.wake_up();
}

/// The real time that a virtual clock gives to I/O.
enum Grace {
    Unused,
    Running,
}

struct Driver<'a, F> {
    inner: &'a Rc<Inner>,
    until: F,
    timer: Timer,
    grace: Grace,
}

impl<F> Unpin for Driver<'_, F> {}

impl<F: Fn(&Inner) -> bool> Future for Driver<'_, F> {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let this = self.get_mut();
        let inner = this.inner;
        inner.parked.set(false);
        inner.shared.wake_up();
        inner.shared.set_waker(cx.waker());
        let mut budget = BATCH;
        while budget > 0 {
            if inner.has_ready() {
                this.grace = Grace::Unused;
            }
            budget = budget.saturating_sub(inner.tick().saturating_add(16));
            if inner.stopping.take() || (this.until)(inner) {
                return Poll::Ready(());
            }
            if !inner.has_ready() && this.idle(cx) {
                inner.parked.set(true);
                if inner.shared.fall_asleep() {
                    return Poll::Pending;
                }
                inner.parked.set(false);
            }
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

impl<F> Driver<'_, F> {
    /// Nothing is ready: sets up what will end the wait. `false` if a timer is due already.
    fn idle(&mut self, cx: &mut Context<'_>) -> bool {
        let next = self.inner.next_timer();
        if self.inner.clock.is_virtual() {
            return self.idle_virtual(next, cx);
        }
        match next {
            None => true,
            Some(when) if when <= self.inner.now() => false,
            Some(when) => self.park_until(Clock::instant(when), cx),
        }
    }

    fn idle_virtual(&mut self, next: Option<Duration>, cx: &mut Context<'_>) -> bool {
        // Work on another thread takes no virtual time, so the clock waits for it.
        if self.inner.has_jobs() {
            return true;
        }
        // An infinite delay is never over, not even in virtual time.
        let Some(when) = next.filter(|when| *when < Duration::MAX) else { return true };
        if self.inner.tasks.borrow().external() > 0 {
            // Some task waits for what is none of ours, which may be I/O that is about to come in.
            match self.grace {
                Grace::Unused => {
                    self.grace = Grace::Running;
                    return self.park_until(Instant::now().checked_add(IO_GRACE), cx);
                }
                Grace::Running if Pin::new(&mut self.timer).poll(cx).is_pending() => return true,
                Grace::Running => {}
            }
        }
        self.grace = Grace::Unused;
        self.inner.clock.jump(when);
        false
    }

    fn park_until(&mut self, instant: Option<Instant>, cx: &mut Context<'_>) -> bool {
        let Some(instant) = instant else { return true };
        self.timer.set_at(instant);
        Pin::new(&mut self.timer).poll(cx).is_pending()
    }
}
