//! What the tests of all modules use.
#![allow(dead_code)]

use std::cell::RefCell;
use std::fmt::Display;
use std::rc::Rc;

use dunder::asyncio::Runner;
use dunder::prelude::*;

/// What happened, in order. A clone is the same trace.
#[derive(Clone, Default)]
pub(crate) struct Trace(Rc<RefCell<Vec<String>>>);

impl Trace {
    pub(crate) fn add(&self, entry: impl Display) {
        self.0.borrow_mut().push(entry.to_string());
    }

    /// What was added since it was asked last.
    pub(crate) fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

/// Awaits something on an event loop whose clock is virtual.
pub(crate) fn run<A>(main: A) -> Result<A::Output, Exception>
where
    A: Awaitable<Output: 'static> + 'static,
{
    Runner::new().virtual_clock().run(main)
}
