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
use super::report::ExceptionContext;

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

/// How long nothing at all may be able to happen in virtual time, in real time, before that is called a deadlock:
/// another thread might still call in.
const DEADLOCK_GRACE: Duration = Duration::from_millis(250);

/// The real time that a virtual clock gives to what it knows nothing of.
enum Grace {
    Unused,
    Running,
    /// It has passed in vain, and that was reported.
    Deadlock,
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
        let next = next.filter(|when| *when < Duration::MAX);
        // Some task may wait for what is none of ours, and that may be I/O which is about to come in.
        let external = self.inner.tasks.borrow().external() > 0 || self.inner.watches_something();
        let grace = match (next, external) {
            (Some(_), true) => IO_GRACE,
            (Some(_), false) => Duration::ZERO,
            (None, true) => return true,
            (None, false) => DEADLOCK_GRACE,
        };
        match self.grace {
            Grace::Unused if !grace.is_zero() => {
                self.grace = Grace::Running;
                return self.park_until(Instant::now().checked_add(grace), cx);
            }
            Grace::Running if Pin::new(&mut self.timer).poll(cx).is_pending() => return true,
            Grace::Deadlock => return true,
            Grace::Unused | Grace::Running => {}
        }
        match next {
            Some(when) => {
                self.grace = Grace::Unused;
                self.inner.clock.jump(when);
            }
            None => {
                self.grace = Grace::Deadlock;
                self.report_deadlock();
            }
        }
        false
    }

    fn report_deadlock(&self) {
        let tasks = self.inner.tasks.borrow().all();
        let names: Vec<_> = tasks.iter().filter_map(|task| Some(task.part()?.name())).collect();
        let message = format!("Deadlock: nothing is left that could wake {}", names.join(", "));
        self.inner.reporter.report(&ExceptionContext::new(message));
    }

    fn park_until(&mut self, instant: Option<Instant>, cx: &mut Context<'_>) -> bool {
        let Some(instant) = instant else { return true };
        self.timer.set_at(instant);
        Pin::new(&mut self.timer).poll(cx).is_pending()
    }
}
