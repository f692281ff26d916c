//! Running a loop for something, and shutting it down: what `Runner` and the loop's own methods share.
//!
//! ```text
//!   run until done: the thread's loop := this ─▶ a task or future ─▶ drive until it is done ─▶ its result
//!   shut down: cancel all tasks, let their cleanup finish ─▶ close async generators ─▶ wait for other threads ─▶ close
//! ```
//!
//! Invariant: the thread-local loop is this one exactly while it is driven.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use super::deadlock::deadlock;
use super::driver::{self, Ended};
use super::inner::{self, Inner};
use super::interrupt::Listener;
use super::ready::Notify;
use super::report::ExceptionContext;
use crate::coroutine::errors::{Cancelled, KeyboardInterrupt, RuntimeError};
use crate::coroutine::{Awaitable, Exception};
use crate::futures::core::{Core, Waiter};
use crate::task::{ErasedTask, TaskBuilder};

/// How long the shutdown waits for work on other threads.
const THREAD_JOIN_TIMEOUT: Duration = Duration::from_secs(300);

impl Inner {
    /// Refuses to run it twice at a time, or within another one.
    pub(super) fn check_can_run(self: &Rc<Self>) -> Result<(), Exception> {
        if self.closed.get() {
            return Err(RuntimeError::new("Event loop is closed").into());
        }
        match inner::running() {
            None => Ok(()),
            Some(running) if Rc::ptr_eq(&running, self) => {
                Err(RuntimeError::new("This event loop is already running").into())
            }
            Some(_) => {
                Err(RuntimeError::new("Cannot run the event loop while another loop is running").into())
            }
        }
    }

    /// Drives the loop until what `make` gives is done; that is made when the loop is entered. A task is cancelled by SIGINT,
    /// if there is a listener.
    pub(crate) fn run_until<T: 'static>(
        self: &Rc<Self>,
        listener: Option<Listener>,
        make: impl FnOnce(&Rc<Self>) -> Result<Rc<Core<T>>, Exception>,
    ) -> Result<T, Exception> {
        let entered = Entered::new(self);
        let core = make(self)?;
        let stop = Rc::new(Stop { inner: self.clone(), armed: Cell::new(true) });
        let number = core.add_waiter(Waiter::notify(stop.clone(), 0));
        let main: &dyn ErasedTask = &*core;
        let sigint = listener.as_ref().map(|listener| (listener, main));
        let ended = driver::drive_listening(self, sigint, |_| false);
        stop.armed.set(false);
        drop(entered);
        let interrupts = listener.map_or(0, |listener| {
            let before = listener.count();
            before + u32::from(listener.end())
        });
        if let Some(e) = self.interrupted.take() {
            core.mark_retrieved();
            return Err(e);
        }
        if ended == Ended::Interrupted || interrupts > 1 {
            core.mark_retrieved();
            return Err(KeyboardInterrupt.into());
        }
        if !core.is_done() {
            core.remove_waiter(number);
            return Err(match ended {
                Ended::Deadlock => deadlock(self),
                _ => RuntimeError::new("Event loop stopped before Future completed.").into(),
            });
        }
        let result = core.take();
        match &result {
            // Only if nobody else has asked for the cancellation as well.
            Err(e) if interrupts > 0 && e.is::<Cancelled>() => match &core.task {
                Some(task) if task.uncancel() == 0 => Err(KeyboardInterrupt.into()),
                _ => result,
            },
            _ => result,
        }
    }

    /// Drives the loop until it is stopped.
    pub(super) fn run_forever(self: &Rc<Self>) -> Result<(), Exception> {
        let entered = Entered::new(self);
        let ended = driver::drive(self, |_| false);
        drop(entered);
        match (self.interrupted.take(), ended) {
            (Some(e), _) => Err(e),
            (None, Ended::Deadlock) => Err(deadlock(self)),
            (None, _) => Ok(()),
        }
    }

    /// What `asyncio.run` does in the end.
    pub(crate) fn shut_down(self: &Rc<Self>) {
        self.cancel_all();
        if self.has_asyncgens() {
            // What it raises, it reports.
            let _ = self.run_until(None, |inner| Ok(spawn(inner, inner.clone().shutdown_asyncgens())));
        }
        self.join_executor(Some(THREAD_JOIN_TIMEOUT));
        self.close();
    }

    /// Cancels the tasks that are left, and drives the loop until they have ended.
    fn cancel_all(self: &Rc<Self>) {
        let tasks = self.tasks.borrow().all();
        if tasks.is_empty() {
            return;
        }
        let entered = Entered::new(self);
        for task in &tasks {
            task.request_cancel(None);
        }
        // What was found done stays done, so the next look begins behind it. Their done callbacks still get their turn.
        let (done, ticks_left) = (Cell::new(0), Cell::new(2_u32));
        let ended = driver::drive(self, |inner| {
            while tasks.get(done.get()).is_some_and(|task| task.done()) {
                done.set(done.get() + 1);
            }
            if done.get() < tasks.len() {
                return false;
            }
            let left = ticks_left.get();
            ticks_left.set(left.saturating_sub(1));
            left == 0 || !inner.has_ready()
        });
        if ended == Ended::Deadlock {
            let message = "asyncio.run() shutdown gives up tasks that were cancelled and wait on";
            self.reporter.report(&ExceptionContext::new(message).with_exception(deadlock(self)));
        }
        for task in tasks {
            if let Some(e) = task.failure().filter(|_| !task.cancelled()) {
                let message = "unhandled exception during asyncio.run() shutdown";
                let name = task.part().map(|part| part.name()).unwrap_or_default();
                self.reporter.report(&ExceptionContext::new(message).with_exception(e).with_task(name));
            }
        }
        drop(entered);
    }

    /// Refuses further work on the default executor, and waits for what other threads have begun.
    pub(super) fn join_executor(self: &Rc<Self>, timeout: Option<Duration>) {
        self.executor.shut_down();
        if self.jobs() == 0 {
            return;
        }
        let entered = Entered::new(self);
        let late = Rc::new(Cell::new(false));
        // In virtual time work takes no time.
        let timer = timeout.filter(|_| !self.clock.is_virtual()).map(|timeout| {
            let late = late.clone();
            self.call_at(self.now().saturating_add(timeout), move || late.set(true))
        });
        driver::drive(self, |inner| inner.jobs() == 0 || late.get());
        if let Some((timer, _)) = timer {
            self.cancel_timer(timer);
        }
        if late.get() {
            let seconds = timeout.unwrap_or_default().as_secs_f64();
            self.reporter.warn(&format!(
                "The executor did not finishing joining its threads within {seconds} seconds."
            ));
        }
        drop(entered);
    }
}

/// A task of a loop that may not run yet.
pub(crate) fn spawn<A>(inner: &Rc<Inner>, awaitable: A) -> Rc<Core<A::Output>>
where
    A: Awaitable + 'static,
    A::Output: 'static,
{
    TaskBuilder::new().create_main(inner.clone(), awaitable).0.clone()
}

/// Stops the loop at the end of the tick after the one in which what it runs for has ended, as asyncio does.
struct Stop {
    inner: Rc<Inner>,
    /// The run that it belongs to has not ended.
    armed: Cell<bool>,
}

impl Notify for Stop {
    fn notify(self: Rc<Self>, _: usize) {
        if self.armed.get() {
            self.inner.stopping.set(true);
        }
    }
}

/// The thread-local loop, for as long as this lives.
struct Entered {
    inner: Rc<Inner>,
    before: Option<Rc<Inner>>,
}

impl Entered {
    fn new(inner: &Rc<Inner>) -> Self {
        inner.shared.set_running(true);
        Entered { inner: inner.clone(), before: inner::set_running(Some(inner.clone())) }
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.inner.shared.set_running(false);
        let left = inner::set_running(self.before.take());
        drop(left);
    }
}
