//! [`open_signal_receiver`]: signals as what `async for` iterates over.
//!
//! ```text
//!   signal ─▶ handler of the loop ─▶ queue ─▶ __anext__
//! ```

use std::fmt;

use crate::contextlib::ContextManager;
use crate::coroutine::{AsyncIterator, Awaitable, Exception};
use crate::event_loop::{EventLoop, get_running_loop};
use crate::queues::Queue;
use crate::signal::Signals;

/// Receives signals instead of what they do by default, within a `with` (anyio's `open_signal_receiver(*signals)`).
///
/// ```text
/// with open_signal_receiver([SIGTERM, SIGHUP]) as signals {
///     async for signal in signals {
///         if signal == SIGTERM {
///             break;
///         }
///         read_the_configuration();
///     }
/// }
/// ```
///
/// It takes the place of the handlers that the loop has for them
/// ([`add_signal_handler`](crate::asyncio::EventLoop::add_signal_handler)). What comes in while nobody waits is kept. Signals of
/// one number that come in faster than the system delivers them are one, and which of several numbers comes first is not promised:
/// so it is with signals anywhere.
///
/// # Errors
///
/// Entering it raises what `add_signal_handler` raises; `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, open_signal_receiver};
/// use dunder_core::contextlib::ContextManager;
/// use dunder_core::coroutine::{AsyncIterator, Exception, into_future};
/// use dunder_core::signal::{SIGHUP, SIGTERM, raise_signal};
///
/// asyncio::run(async {
///     let mut manager = open_signal_receiver([SIGTERM, SIGHUP]);
///     let mut signals = manager.__enter__()?;
///     raise_signal(SIGHUP)?;
///     assert_eq!(into_future(signals.__anext__()).await?, SIGHUP);
///     manager.__exit__(None)
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub fn open_signal_receiver<S: Into<Signals>>(signals: impl IntoIterator<Item = S>) -> OpenSignalReceiver {
    OpenSignalReceiver { signals: signals.into_iter().map(Into::into).collect(), entered: None }
}

/// What [`open_signal_receiver`] gives: a context manager.
#[must_use = "nothing is received unless this is entered"]
pub struct OpenSignalReceiver {
    signals: Vec<Signals>,
    /// The loop, and the signals it has handlers of.
    entered: Option<(EventLoop, Vec<Signals>)>,
}

impl OpenSignalReceiver {
    fn leave(&mut self) -> Result<(), Exception> {
        let Some((home, signals)) = self.entered.take() else { return Ok(()) };
        let removed = signals.into_iter().map(|signal| home.remove_signal_handler(signal).map(drop));
        removed.fold(Ok(()), Result::and)
    }
}

impl ContextManager for OpenSignalReceiver {
    type Value = SignalReceiver;

    fn __enter__(&mut self) -> Result<SignalReceiver, Exception> {
        let home = get_running_loop()?;
        let received = Queue::new();
        self.leave()?;
        let (_, added) = self.entered.insert((home.clone(), Vec::new()));
        for &signal in &self.signals {
            let queue = received.clone();
            // It has no bound, and is never shut down.
            let keep = move || drop(queue.put_nowait(signal));
            if let Err(e) = home.add_signal_handler(signal, keep) {
                self.leave()?;
                return Err(e);
            }
            added.push(signal);
        }
        Ok(SignalReceiver { received })
    }

    fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
        self.leave()?;
        Ok(false)
    }
}

/// Where the body of the `with` was dropped, nobody leaves it.
impl Drop for OpenSignalReceiver {
    fn drop(&mut self) {
        let _ = self.leave();
    }
}

impl fmt::Debug for OpenSignalReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OpenSignalReceiver").field(&self.signals).finish()
    }
}

/// What iterates over the signals that come in; a clone shares them.
#[derive(Clone)]
pub struct SignalReceiver {
    received: Queue<Signals>,
}

/// `async for signal in signals`
impl AsyncIterator for SignalReceiver {
    type Item = Signals;

    fn __anext__(&mut self) -> impl Awaitable<Output = Signals> {
        self.received.get()
    }
}

impl fmt::Debug for SignalReceiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignalReceiver").field("received", &self.received.qsize()).finish()
    }
}
