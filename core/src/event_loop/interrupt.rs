//! SIGINT: Ctrl-C while a loop runs on the main thread.
//!
//! ```text
//!   nobody listens                           as before: the process ends
//!   a loop listens    first ─▶ pending ──the loop sees it──▶ main is cancelled; `run` raises KeyboardInterrupt
//!                     second ──the loop has seen the first──▶ it stops at once; `run` raises KeyboardInterrupt
//!                            └─it has not: it is stuck──────▶ the process ends
//! ```
//!
//! The signal's handler knows one flag, `pending`: a signal that finds it set does what SIGINT does by default. It is set by
//! each signal, and whenever nobody listens. Handlers are installed when a loop first listens, and stay; while a loop has a
//! handler of its own for SIGINT, by `add_signal_handler`, they step back ([`signals::process`](super::signals)).
//!
//! Invariant: at most one loop listens.

use std::task::Context;

#[cfg(all(unix, feature = "sigint"))]
use unix::Process;

/// A loop that listens, as long as this lives.
pub(crate) struct Listener {
    #[cfg(all(unix, feature = "sigint"))]
    process: &'static Process,
    count: std::cell::Cell<u32>,
}

impl Listener {
    /// Listens, on the main thread, if nobody does yet.
    #[cfg(all(unix, feature = "sigint"))]
    pub(crate) fn new() -> Option<Self> {
        let process = unix::begin()?;
        Some(Listener { process, count: std::cell::Cell::new(0) })
    }

    /// There are no signals here.
    #[cfg(not(all(unix, feature = "sigint")))]
    pub(crate) fn new() -> Option<Self> {
        None
    }

    /// If a signal has come in since it was last asked: which one it is.
    pub(crate) fn take(&self) -> Option<u32> {
        #[cfg(all(unix, feature = "sigint"))]
        if !self.process.take() {
            return None;
        }
        self.count.set(self.count.get() + 1);
        Some(self.count.get())
    }

    /// How many have come in.
    pub(crate) fn count(&self) -> u32 {
        self.count.get()
    }

    /// Whether a signal is pending; if not, the next one wakes.
    pub(crate) fn is_due(&self, cx: &mut Context<'_>) -> bool {
        #[cfg(all(unix, feature = "sigint"))]
        return self.process.is_due(cx);
        #[cfg(not(all(unix, feature = "sigint")))]
        return {
            let _ = cx;
            false
        };
    }

    /// Listens no more; whether a signal has come in that nobody has seen.
    pub(crate) fn end(self) -> bool {
        #[cfg(all(unix, feature = "sigint"))]
        return self.process.end();
        #[cfg(not(all(unix, feature = "sigint")))]
        return false;
    }
}

#[cfg(all(unix, feature = "sigint"))]
impl Drop for Listener {
    fn drop(&mut self) {
        self.process.end();
    }
}

#[cfg(all(unix, feature = "sigint"))]
pub(super) mod unix {
    use std::io::{self, Read};
    use std::os::unix::net::UnixStream;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, OnceLock};
    use std::task::Context;
    use std::thread;

    use async_io::Async;
    use signal_hook::low_level::{pipe, unregister};
    use signal_hook::{SigId, flag};

    use super::super::signals::process::with_hearers;
    use crate::signal::SIGINT;

    /// What the handlers of this process share with the loop that listens.
    pub(super) struct Process {
        /// The `unheard` of SIGINT.
        pending: Arc<AtomicBool>,
        /// Readable after a signal, until it is read.
        woken: Async<UnixStream>,
    }

    /// SIGINT, as loops listen for it.
    pub(in super::super) struct Interrupts {
        pub(in super::super) listening: bool,
        /// What sets the flag, and what wakes; none while a loop has a handler of its own.
        entries: Option<[SigId; 2]>,
        wakes: UnixStream,
        /// Where it is woken through when they are there again.
        spare: Option<UnixStream>,
    }

    impl Interrupts {
        /// A loop has a handler of its own.
        pub(in super::super) fn give_up(&mut self) -> io::Result<()> {
            if self.spare.is_none() {
                self.spare = Some(self.wakes.try_clone()?);
            }
            for entry in self.entries.take().into_iter().flatten() {
                unregister(entry);
            }
            Ok(())
        }

        /// None has, any more.
        pub(in super::super) fn take_back(&mut self, unheard: &Arc<AtomicBool>) {
            let Some(wakes) = self.spare.take() else { return };
            let flag = flag::register(SIGINT.value(), unheard.clone());
            let pipe = pipe::register(SIGINT.value(), wakes);
            self.entries = flag.ok().zip(pipe.ok()).map(|(flag, pipe)| [flag, pipe]);
        }
    }

    /// The process, listened to by who asks. The handlers cannot be installed where there is no room for a descriptor: then
    /// SIGINT stays what it is.
    pub(super) fn begin() -> Option<&'static Process> {
        static PROCESS: OnceLock<Option<Process>> = OnceLock::new();

        if thread::current().name() != Some("main") {
            return None;
        }
        let process = PROCESS.get_or_init(|| Process::install().ok()).as_ref()?;
        process.listen().then_some(process)
    }

    impl Process {
        fn install() -> io::Result<Self> {
            let (ours, wakes) = UnixStream::pair()?;
            let woken = Async::new(ours)?;
            let pending = with_hearers(SIGINT, |hearers| {
                let spare = Some(wakes.try_clone()?);
                let mut interrupts = Interrupts { listening: false, entries: None, wakes, spare };
                if hearers.handlers == 0 {
                    interrupts.take_back(&hearers.unheard);
                }
                hearers.interrupts = Some(interrupts);
                Ok(hearers.unheard.clone())
            })?;
            Ok(Process { pending, woken })
        }

        /// Listens; `false` if somebody does.
        fn listen(&self) -> bool {
            let listens = with_hearers(SIGINT, |hearers| {
                let Some(interrupts) = hearers.interrupts.as_mut().filter(|it| !it.listening) else {
                    return Ok(false);
                };
                interrupts.listening = true;
                self.pending.store(false, Ordering::SeqCst);
                Ok(true)
            });
            listens.unwrap_or(false)
        }

        pub(super) fn take(&self) -> bool {
            self.pending.load(Ordering::Relaxed) && self.pending.swap(false, Ordering::SeqCst)
        }

        pub(super) fn is_due(&self, cx: &mut Context<'_>) -> bool {
            // A byte may be that of a signal which was seen by its flag before.
            while self.woken.poll_readable(cx).is_ready() {
                let mut bytes = [0; 64];
                if matches!((&mut self.woken.get_ref()).read(&mut bytes), Ok(0)) {
                    break;
                }
            }
            self.pending.load(Ordering::SeqCst)
        }

        pub(super) fn end(&self) -> bool {
            let unseen = with_hearers(SIGINT, |hearers| {
                let Some(interrupts) = hearers.interrupts.as_mut().filter(|it| it.listening) else {
                    return Ok(false);
                };
                interrupts.listening = false;
                // Where a loop has a handler, it is the one who hears.
                Ok(hearers.handlers == 0 && self.pending.swap(true, Ordering::SeqCst))
            });
            unseen.unwrap_or(false)
        }
    }
}
