//! Where the programs of the tour stand: what they print is recorded, and their wall clock starts at a stated time.
//!
//! `println!` here is `std`'s, except that a line goes to the program that prints it. Which one that is, is a context
//! variable: it is inherited by tasks and by the threads of `to_thread`, wherever the program starts them.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use dunder::contextvars::ContextVar;

use crate::clock;

/// The lines that one program has printed.
pub(crate) type Recorder = Arc<Mutex<Vec<String>>>;

static OUTPUT: ContextVar<Recorder> = ContextVar::new("output");

/// Records what is printed from here on, in this context and those copied from it.
pub(crate) fn record() -> Recorder {
    let recorder = Recorder::default();
    OUTPUT.set(recorder.clone());
    recorder
}

/// Prints a line.
pub(crate) fn print(line: String) {
    let recorder = OUTPUT.get().expect("a program runs under `record`");
    recorder.lock().unwrap_or_else(PoisonError::into_inner).push(line);
}

macro_rules! print_line {
    ($($argument:tt)*) => { $crate::stage::print(format!($($argument)*)) };
}
pub(crate) use print_line as println;

/// Prints the type of a value, as a type checker does when it comes across `reveal_type(value)`.
pub(crate) fn reveal_type<T>(_: &T) {
    println!("revealed: {}", std::any::type_name::<T>());
}

/// `time.strftime('%X')`: the time of day. The stage's day begins when the document's does.
pub(crate) fn strftime(begun_at: [u64; 3]) -> String {
    let [hours, minutes, seconds] = begun_at;
    let now = Duration::from_secs(hours * 3600 + minutes * 60 + seconds) + clock::time();
    let now = now.as_secs();
    format!("{:02}:{:02}:{:02}", now / 3600 % 24, now / 60 % 60, now % 60)
}
