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
//! each signal, and whenever nobody listens. Handlers are installed when a loop first listens, and stay.
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
mod unix {
    use std::io::{self, Read};
    use std::os::unix::net::UnixStream;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, OnceLock};
    use std::task::Context;
    use std::thread;

    use async_io::Async;
    use signal_hook::consts::SIGINT;
    use signal_hook::{flag, low_level};

    /// What the handlers of this process share with the loop that listens.
    pub(super) struct Process {
        pending: Arc<AtomicBool>,
        listening: AtomicBool,
        /// Readable after a signal, until it is read.
        woken: Async<UnixStream>,
    }

    /// The process, listened to by who asks. The handlers cannot be installed where there is no room for a descriptor: then
    /// SIGINT stays what it is.
    pub(super) fn begin() -> Option<&'static Process> {
        static PROCESS: OnceLock<Option<Process>> = OnceLock::new();

        if thread::current().name() != Some("main") {
            return None;
        }
        let process = PROCESS.get_or_init(|| Process::install().ok()).as_ref()?;
        if process.listening.swap(true, Ordering::SeqCst) {
            return None;
        }
        process.pending.store(false, Ordering::SeqCst);
        Some(process)
    }

    impl Process {
        fn install() -> io::Result<Self> {
            let (ours, handlers) = UnixStream::pair()?;
            let woken = Async::new(ours)?;
            let pending = Arc::new(AtomicBool::new(true));
            // They are run in the order in which they are registered.
            flag::register_conditional_default(SIGINT, pending.clone())?;
            flag::register(SIGINT, pending.clone())?;
            low_level::pipe::register(SIGINT, handlers)?;
            Ok(Process { pending, listening: AtomicBool::new(false), woken })
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
            let listened = self.listening.swap(false, Ordering::SeqCst);
            listened && self.pending.swap(true, Ordering::SeqCst)
        }
    }
}
