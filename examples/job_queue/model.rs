//! What both forms share, and what has nothing to do with coroutines: jobs, events, errors.

use std::cell::RefCell;
use std::error::Error;
use std::fmt;

/// Errors that carry a message.
macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident;)*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub(crate) struct $name(pub(crate) String);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Error for $name {}
    )* };
}

errors! {
    /// Worth another try.
    Transient;
    /// Not worth another try.
    Refused;
}

/// A job; the smallest priority is done first, and among equals the oldest.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Job {
    pub(crate) priority: u32,
    pub(crate) number: u32,
    pub(crate) name: String,
    pub(crate) attempts: u32,
}

/// What is told to those who watch.
#[derive(Debug)]
pub(crate) struct Event {
    pub(crate) what: &'static str,
    pub(crate) job: String,
    pub(crate) detail: String,
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Event { what, job, detail } = self;
        let colon = if detail.is_empty() { "" } else { ": " };
        write!(f, "{what:<8} {job}{colon}{detail}")
    }
}

thread_local! {
    static SAID: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Prints a line, and remembers it for the test.
pub(crate) fn say(line: impl fmt::Display) {
    println!("{line}");
    SAID.with_borrow_mut(|said| said.push(line.to_string()));
}

/// What was printed since the last time.
#[allow(dead_code, reason = "the test's")]
pub(crate) fn said() -> Vec<String> {
    SAID.take()
}
