//! `add_signal_handler`: what a loop does when a signal comes in.
//!
//! ```text
//!   signal ─(any thread)─▶ a byte in the pipe of each loop that has a handler ─▶ reactor ─▶ ready queue: notify
//!                                                         ready queue, next tick: the callback ◀── one a byte
//! ```
//!
//! [`process`] is what all loops of the process share: who hears a signal, and what happens if nobody does.
//!
//! Invariant: a callback is called as often as its signal was delivered, on the loop's thread, as an entry of the ready queue.

#[cfg(unix)]
mod heard;
#[cfg(unix)]
pub(super) mod process;

#[cfg(unix)]
pub(crate) use heard::SignalHandlers;

use super::handle::EventLoop;
use crate::coroutine::Exception;
use crate::coroutine::errors::ValueError;
use crate::signal::Signals;

/// `ValueError("invalid signal number …")`
fn valid(signal: Signals) -> Result<Signals, Exception> {
    if signal.is_valid() {
        return Ok(signal);
    }
    Err(ValueError::new(format!("invalid signal number {}", signal.value())).into())
}

#[cfg(unix)]
impl EventLoop {
    /// Calls `callback` whenever a signal has come in (`loop.add_signal_handler(signum, callback)`), in place of what the signal
    /// does by default, and of the handler that the loop had for it.
    ///
    /// It is called like a callback of [`call_soon`](EventLoop::call_soon): on the loop's thread, between the steps of tasks, in
    /// a copy of the current context, which all its calls share. So it may do what it likes, which a signal's handler of the
    /// system may not. Until the loop runs again, signals wait.
    ///
    /// A handler of SIGINT takes the place of the interrupt that [`run`](crate::asyncio::run) makes of it: nothing is cancelled.
    /// Several loops may have handlers of a signal; each is called. Unlike CPython's, the loop may run on any thread. In virtual
    /// time, a loop that has one waits for signals for ever: it is in no deadlock.
    ///
    /// # Errors
    ///
    /// `ValueError("invalid signal number …")`; `RuntimeError("sig … cannot be caught")` for SIGKILL and SIGSTOP, and for those
    /// that tell of an error of the program's own: SIGSEGV, SIGFPE, SIGILL; `RuntimeError` as for
    /// [`call_soon`](EventLoop::call_soon); `io::Error` if there is no descriptor left. Elsewhere than on Unix
    /// `NotImplementedError`.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, Event, get_running_loop};
    /// use dunder_core::coroutine::{Exception, into_future};
    /// use dunder_core::signal::{SIGTERM, raise_signal};
    ///
    /// asyncio::run(async {
    ///     let asked_to_end = Event::new();
    ///     let event = asked_to_end.clone();
    ///     get_running_loop()?.add_signal_handler(SIGTERM, move || event.set())?;
    ///     raise_signal(SIGTERM)?;
    ///     into_future(asked_to_end.wait()).await
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    #[track_caller]
    pub fn add_signal_handler(
        &self,
        signal: impl Into<Signals>,
        callback: impl FnMut() + 'static,
    ) -> Result<(), Exception> {
        let signal = valid(signal.into())?;
        self.inner()?.add_signal_handler(signal, callback)?;
        Ok(())
    }

    /// Takes the handler of a signal away; whether there was one (`loop.remove_signal_handler(signum)`). Where no other loop
    /// has one, the signal does again what it does by default, or interrupts [`run`](crate::asyncio::run), if it is SIGINT.
    ///
    /// Closing the loop takes all its handlers away.
    ///
    /// # Errors
    ///
    /// `ValueError("invalid signal number …")`; `RuntimeError` as for [`call_soon`](EventLoop::call_soon).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, get_running_loop};
    /// use dunder_core::signal::SIGHUP;
    ///
    /// asyncio::run(async {
    ///     let loop_ = get_running_loop()?;
    ///     loop_.add_signal_handler(SIGHUP, || println!("to be read again"))?;
    ///     assert!(loop_.remove_signal_handler(SIGHUP)?);
    ///     assert!(!loop_.remove_signal_handler(SIGHUP)?);
    ///     Ok::<_, dunder_core::coroutine::Exception>(())
    /// })
    /// .unwrap()
    /// .unwrap();
    /// ```
    pub fn remove_signal_handler(&self, signal: impl Into<Signals>) -> Result<bool, Exception> {
        let signal = valid(signal.into())?;
        if self.is_closed() {
            return Ok(false);
        }
        Ok(self.inner()?.signal_handlers.remove(signal))
    }
}

/// There are no signals here.
#[cfg(not(unix))]
impl EventLoop {
    /// `loop.add_signal_handler(signum, callback)`
    ///
    /// # Errors
    ///
    /// `NotImplementedError`.
    pub fn add_signal_handler(
        &self,
        signal: impl Into<Signals>,
        callback: impl FnMut() + 'static,
    ) -> Result<(), Exception> {
        let _ = (valid(signal.into())?, callback);
        Err(crate::coroutine::errors::NotImplementedError::new("").into())
    }

    /// `loop.remove_signal_handler(signum)`
    ///
    /// # Errors
    ///
    /// `NotImplementedError`.
    pub fn remove_signal_handler(&self, signal: impl Into<Signals>) -> Result<bool, Exception> {
        let _ = valid(signal.into())?;
        Err(crate::coroutine::errors::NotImplementedError::new("").into())
    }
}

#[cfg(not(unix))]
#[derive(Default)]
pub(crate) struct SignalHandlers;
