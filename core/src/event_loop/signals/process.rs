//! Who hears a signal, in the whole process.
//!
//! ```text
//!   signal-hook's entries for a signal, in order
//!     1  if `unheard`: what the system does by default     as soon as somebody has heard it once, and for ever
//!     2  a byte into the pipe                              one for each loop that has a handler
//!     3  SIGINT: `unheard` := true, wake the loop          while no loop has a handler of it: interrupts
//! ```
//!
//! A signal that was heard once has signal-hook's handler for good; the first entry is what gives it back.
//!
//! Invariant: `unheard` is set if nobody hears the signal; and, for SIGINT, while the loop that it interrupts has not seen it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::io;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use signal_hook::consts::FORBIDDEN;
use signal_hook::low_level::{pipe, unregister};
use signal_hook::{SigId, flag};

#[cfg(feature = "sigint")]
use super::super::interrupt::unix::Interrupts;
use crate::signal::Signals;

/// What the exit code of a process has in it that a signal has ended.
const ENDED_BY: i32 = 128;

static SIGNALS: Mutex<BTreeMap<Signals, Hearers>> = Mutex::new(BTreeMap::new());

fn signals() -> MutexGuard<'static, BTreeMap<Signals, Hearers>> {
    SIGNALS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Who hears a signal.
pub(in super::super) struct Hearers {
    pub(in super::super) unheard: Arc<AtomicBool>,
    pub(in super::super) handlers: usize,
    #[cfg(feature = "sigint")]
    pub(in super::super) interrupts: Option<Interrupts>,
}

impl Hearers {
    /// Those of a signal that nobody may have heard before.
    fn of(signals: &mut BTreeMap<Signals, Hearers>, signal: Signals) -> io::Result<&mut Self> {
        match signals.entry(signal) {
            Entry::Occupied(known) => Ok(known.into_mut()),
            Entry::Vacant(new) => Ok(new.insert(Hearers::none(signal)?)),
        }
    }

    /// Nobody, so far.
    fn none(signal: Signals) -> io::Result<Self> {
        let unheard = Arc::new(AtomicBool::new(true));
        flag::register_conditional_default(signal.value(), unheard.clone()).or_else(|_| {
            // What real-time signals do by default is known: the process ends.
            let status = ENDED_BY + signal.value();
            flag::register_conditional_shutdown(signal.value(), status, unheard.clone())
        })?;
        Ok(Hearers {
            unheard,
            handlers: 0,
            #[cfg(feature = "sigint")]
            interrupts: None,
        })
    }

    /// A loop has a handler now, the first. Whether a signal has come in before that nobody has seen.
    fn take_over(&mut self) -> io::Result<bool> {
        #[cfg(feature = "sigint")]
        if let Some(interrupts) = &mut self.interrupts {
            interrupts.give_up()?;
            return Ok(self.unheard.swap(false, Ordering::SeqCst) && interrupts.listening);
        }
        self.unheard.store(false, Ordering::SeqCst);
        Ok(false)
    }

    /// No loop has a handler any more.
    fn give_back(&mut self) {
        #[cfg(feature = "sigint")]
        if let Some(interrupts) = &mut self.interrupts {
            interrupts.take_back(&self.unheard);
            self.unheard.store(!interrupts.listening, Ordering::SeqCst);
            return;
        }
        self.unheard.store(true, Ordering::SeqCst);
    }
}

/// Looks at who hears a signal.
#[cfg(feature = "sigint")]
pub(in super::super) fn with_hearers<T>(
    signal: Signals,
    f: impl FnOnce(&mut Hearers) -> io::Result<T>,
) -> io::Result<T> {
    f(Hearers::of(&mut signals(), signal)?)
}

/// The handler of a loop hears a signal, as long as this lives.
pub(super) struct Handling {
    signal: Signals,
    entry: SigId,
}

impl Handling {
    /// Whether a signal is none that can be handled in a loop.
    pub(super) fn is_refused(signal: Signals) -> bool {
        FORBIDDEN.contains(&signal.value())
    }

    /// Each time that the signal comes in, a byte is written.
    pub(super) fn begin(signal: Signals, to: UnixStream) -> io::Result<Self> {
        let again = to.try_clone()?;
        let mut signals = signals();
        let hearers = Hearers::of(&mut signals, signal)?;
        let entry = pipe::register(signal.value(), to)?;
        if hearers.handlers == 0 {
            match hearers.take_over() {
                Ok(false) => {}
                // Nobody else will see it.
                Ok(true) => {
                    let _ = io::Write::write(&mut &again, b"X");
                }
                Err(e) => {
                    unregister(entry);
                    return Err(e);
                }
            }
        }
        hearers.handlers += 1;
        Ok(Handling { signal, entry })
    }
}

impl Drop for Handling {
    fn drop(&mut self) {
        if let Some(hearers) = signals().get_mut(&self.signal) {
            hearers.handlers -= 1;
            if hearers.handlers == 0 {
                hearers.give_back();
            }
        }
        unregister(self.entry);
    }
}
