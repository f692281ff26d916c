//! Children on an event loop, and what can go wrong with them.
#![cfg(unix)]
#![allow(missing_docs)]
// What stands after a `return` or a `raise` must not run.
#![allow(unreachable_code)]

mod asyncio;
mod clock;
mod ends;
mod large;

use dunder::asyncio::Runner;
use dunder::prelude::*;

/// In virtual time, which goes with the real one while a child runs.
fn run<T: 'static>(main: impl Awaitable<Output = T> + 'static) -> T {
    Runner::new().virtual_clock().run(main).unwrap_or_else(|e| panic!("{e:?}"))
}

/// How the system says that a process stands, by its number: `Z` is one that has ended and was not reaped. `None`: it is gone.
fn state(pid: u32) -> Option<char> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.trim_start().chars().next()
}

fn is_zombie(pid: u32) -> bool {
    state(pid) == Some('Z')
}

dunder! {
    /// What awaiting something raises.
    async fn raised<A: Awaitable + 'static>(awaitable: A) -> Exception {
        try {
            await awaitable;
        } except e: BaseException {
            return e;
        }
        panic!("nothing was raised")
    }
}
