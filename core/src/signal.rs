//! Python's module `signal`, as far as a program with an event loop needs it: the names of the signals.
//!
//! What is done about them is said to a loop: [`EventLoop::add_signal_handler`](crate::asyncio::EventLoop::add_signal_handler),
//! [`open_signal_receiver`](crate::asyncio::open_signal_receiver).
//!
//! ```
//! use dunder_core::signal::{SIGINT, SIGTERM, Signals};
//!
//! assert_eq!(format!("{SIGTERM:?}"), "<Signals.SIGTERM: 15>");
//! assert_eq!(SIGINT.name(), Some("SIGINT"));
//! assert_eq!(Signals::from(2), SIGINT);
//! ```

use std::fmt;

use crate::coroutine::Exception;

/// A signal, by its number (`signal.Signals`).
///
/// A number that is no signal is refused where it is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Signals(i32);

impl Signals {
    /// The number, as the system has it (`signum.value`).
    pub const fn value(self) -> i32 {
        self.0
    }

    /// Its name, if it has one of its own: real-time signals have not (`signum.name`).
    pub fn name(self) -> Option<&'static str> {
        NAMES.iter().find(|(signal, _)| *signal == self).map(|(_, name)| *name)
    }

    /// Whether the system has such a signal (`signum in signal.valid_signals()`).
    ///
    /// ```
    /// use dunder_core::signal::{SIGTERM, Signals};
    ///
    /// assert!(SIGTERM.is_valid());
    /// assert!(!Signals::from(0).is_valid());
    /// ```
    pub fn is_valid(self) -> bool {
        if cfg!(any(target_os = "linux", target_os = "android")) {
            // The C library keeps the first real-time signals for itself.
            matches!(self.0, 1..=31 | 34..=64)
        } else if cfg!(unix) {
            matches!(self.0, 1..=31)
        } else {
            self.name().is_some()
        }
    }
}

impl From<i32> for Signals {
    fn from(number: i32) -> Self {
        Signals(number)
    }
}

impl From<Signals> for i32 {
    fn from(signal: Signals) -> i32 {
        signal.0
    }
}

/// `<Signals.SIGTERM: 15>`; a signal without a name is its number.
impl fmt::Debug for Signals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => write!(f, "<Signals.{name}: {}>", self.0),
            None => write!(f, "{}", self.0),
        }
    }
}

/// Sends a signal to the thread that calls this (`signal.raise_signal(signum)`).
///
/// # Errors
///
/// `io::Error` if there is no such signal.
///
/// ```
/// use dunder_core::signal::{SIGWINCH, Signals, raise_signal};
///
/// // By default nothing happens with that one.
/// raise_signal(SIGWINCH)?;
/// assert!(raise_signal(Signals::from(-1)).is_err());
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub fn raise_signal(signal: impl Into<Signals>) -> Result<(), Exception> {
    let signal = signal.into();
    #[cfg(unix)]
    signal_hook::low_level::raise(signal.0)?;
    #[cfg(not(unix))]
    return Err(
        crate::coroutine::errors::NotImplementedError::new(format!("raise_signal({signal:?})")).into()
    );
    #[cfg(unix)]
    Ok(())
}

macro_rules! signals {
    ($($name:ident: $doc:literal;)*) => {
        $(
            #[doc = $doc]
            pub const $name: Signals = Signals(numbers::$name);
        )*

        const NAMES: &[(Signals, &str)] = &[$(($name, stringify!($name))),*];
    };
}

#[cfg(unix)]
use signal_hook::consts::signal as numbers;

#[cfg(unix)]
signals! {
    SIGABRT: "Abort, of `abort(3)`.";
    SIGALRM: "A timer of `alarm(2)`.";
    SIGBUS: "A bad access to memory.";
    SIGCHLD: "A child process has stopped or ended.";
    SIGCONT: "Go on, if stopped.";
    SIGFPE: "An erroneous arithmetic operation.";
    SIGHUP: "The controlling terminal has hung up; by convention: read the configuration again.";
    SIGILL: "An illegal instruction.";
    SIGINT: "Ctrl-C.";
    SIGIO: "I/O is possible.";
    SIGKILL: "The end; it cannot be caught.";
    SIGPIPE: "A write to a pipe that nobody reads.";
    SIGPROF: "A profiling timer.";
    SIGQUIT: "Ctrl-\\: the end, with a core dump.";
    SIGSEGV: "An access to memory that is not there.";
    SIGSTOP: "Stop; it cannot be caught.";
    SIGSYS: "A bad system call.";
    SIGTERM: "A request to end.";
    SIGTRAP: "A breakpoint.";
    SIGTSTP: "Ctrl-Z: stop.";
    SIGTTIN: "A background process reads from its terminal.";
    SIGTTOU: "A background process writes to its terminal.";
    SIGURG: "Urgent data has come in.";
    SIGUSR1: "What the program likes.";
    SIGUSR2: "What the program likes.";
    SIGVTALRM: "A timer of the process's own time.";
    SIGWINCH: "The terminal has another size.";
    SIGXCPU: "The limit of processor time has passed.";
    SIGXFSZ: "The limit of a file's size has passed.";
}

/// Those of the C standard.
#[cfg(not(unix))]
mod numbers {
    pub(super) const SIGABRT: i32 = 22;
    pub(super) const SIGFPE: i32 = 8;
    pub(super) const SIGILL: i32 = 4;
    pub(super) const SIGINT: i32 = 2;
    pub(super) const SIGSEGV: i32 = 11;
    pub(super) const SIGTERM: i32 = 15;
}

#[cfg(not(unix))]
signals! {
    SIGABRT: "Abort, of `abort(3)`.";
    SIGFPE: "An erroneous arithmetic operation.";
    SIGILL: "An illegal instruction.";
    SIGINT: "Ctrl-C.";
    SIGSEGV: "An access to memory that is not there.";
    SIGTERM: "A request to end.";
}
