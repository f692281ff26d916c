//! Loops that are made and run by hand: what `Runner` spares most programs.
//!
//! ```text
//!   new_event_loop ─▶ run_until_complete, run_forever ◀─▶ stop ─▶ shutdown_… ─▶ close
//! ```

use super::clock::Clock;
use super::handle::EventLoop;
use super::inner::Inner;
use super::watched::Watch;
use crate::coroutine::errors::{RuntimeError, ValueError};
use crate::coroutine::{Awaitable, Coroutine, Exception, block};
use crate::pool::ThreadPoolExecutor;
use crate::runner::debug_by_default;
use crate::task::ensure_core;
use crate::timeouts::Delay;

/// A loop of this thread that does not run yet (`asyncio.new_event_loop()`).
///
/// It lives until it is closed or its thread ends. Most programs use [`run`](crate::asyncio::run) or
/// [`Runner`](crate::asyncio::Runner), which also shut it down.
///
/// ```
/// use dunder_core::asyncio::new_event_loop;
///
/// let loop_ = new_event_loop();
/// assert_eq!(loop_.run_until_complete(async { 42 }).unwrap(), 42);
/// loop_.close().unwrap();
/// assert!(loop_.is_closed());
/// ```
pub fn new_event_loop() -> EventLoop {
    EventLoop::of(&Inner::new(Clock::Real, Watch::new(debug_by_default(), None)))
}

impl EventLoop {
    /// Runs the loop until the awaitable is done, and gives its result (`loop.run_until_complete(future)`). A coroutine is
    /// made a task.
    ///
    /// # Errors
    ///
    /// What it raises; `RuntimeError` with "Event loop is closed", "This event loop is already running", "Cannot run the
    /// event loop while another loop is running", or "Event loop stopped before Future completed."; `ValueError` if it is a
    /// task or future of another loop; `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn run_until_complete<A>(&self, awaitable: A) -> Result<A::Output, Exception>
    where
        A: Awaitable + 'static,
        A::Output: 'static,
    {
        let inner = self.inner()?;
        inner.check_can_run()?;
        inner.run_until(None, |inner| {
            let core = ensure_core(awaitable);
            match &core.home {
                Some(home) if !std::rc::Rc::ptr_eq(home, inner) => {
                    let message =
                        "The future belongs to a different loop than the one specified as the loop argument";
                    Err(ValueError::new(message).into())
                }
                _ => Ok(core),
            }
        })
    }

    /// Runs the loop until it is stopped (`loop.run_forever()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`run_until_complete`](EventLoop::run_until_complete); `KeyboardInterrupt` if a task raises it.
    ///
    /// ```
    /// use dunder_core::asyncio::new_event_loop;
    ///
    /// let loop_ = new_event_loop();
    /// let stopping = loop_.clone();
    /// loop_.call_soon(move || stopping.stop().unwrap())?;
    /// loop_.run_forever()?;
    /// loop_.close()?;
    /// # Ok::<(), dunder_core::coroutine::Exception>(())
    /// ```
    pub fn run_forever(&self) -> Result<(), Exception> {
        let inner = self.inner()?;
        inner.check_can_run()?;
        inner.run_forever()
    }

    /// Stops the loop at the end of this tick; of its next one, if it does not run (`loop.stop()`). Callbacks that are ready
    /// are called before.
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn stop(&self) -> Result<(), Exception> {
        self.inner()?.stopping.set(true);
        Ok(())
    }

    /// Closes the loop, which drops its tasks and callbacks; tasks that have not ended are reported. Once more does nothing
    /// (`loop.close()`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("Cannot close a running event loop")`; `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn close(&self) -> Result<(), Exception> {
        if self.is_closed() {
            return Ok(());
        }
        let inner = self.inner()?;
        if self.is_running() {
            return Err(RuntimeError::new("Cannot close a running event loop").into());
        }
        inner.close();
        Ok(())
    }

    /// Closes the async generators that the loop looks after, see
    /// [`finalized`](crate::coroutine::AsyncGenerator::finalized), and waits for that (`await loop.shutdown_asyncgens()`).
    /// What closing them raises is reported to the exception handler.
    ///
    /// # Errors
    ///
    /// Awaiting it raises `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    pub fn shutdown_asyncgens(&self) -> impl Coroutine<Return = ()> + use<> {
        let inner = self.inner();
        block::block(async move { crate::coroutine::lend::catch(inner?.shutdown_asyncgens()).await })
    }

    /// Takes a pool for what is run in the default executor from now on (`loop.set_default_executor(executor)`). It is shut
    /// down with the loop.
    ///
    /// # Errors
    ///
    /// `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, ThreadPoolExecutor, get_running_loop, to_thread};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// let name = asyncio::run(async {
    ///     get_running_loop()?.set_default_executor(ThreadPoolExecutor::new(1)?)?;
    ///     into_future(to_thread(|| std::thread::current().name().map(str::to_owned))).await
    /// });
    /// assert!(name.unwrap().unwrap().unwrap().starts_with("ThreadPoolExecutor-"));
    /// ```
    pub fn set_default_executor(&self, executor: ThreadPoolExecutor) -> Result<(), Exception> {
        let before = self.inner()?.executor.set(executor);
        drop(before);
        Ok(())
    }

    /// Refuses further work on the default executor and waits until what it has is done, for so many seconds at most;
    /// `None` is without end (`loop.shutdown_default_executor(timeout)`). The loop does not run meanwhile.
    ///
    /// # Errors
    ///
    /// `RuntimeError("This event loop is already running")`; `RuntimeError` as for [`call_soon`](EventLoop::call_soon);
    /// `ValueError` if the timeout is not a number.
    pub fn shutdown_default_executor(&self, timeout: Option<impl Delay>) -> Result<(), Exception> {
        let inner = self.inner()?;
        let timeout = timeout.map(Delay::duration).transpose()?;
        inner.check_can_run()?;
        inner.join_executor(timeout);
        Ok(())
    }
}
