//! [`Event`]: a flag that can be waited for.
//!
//! ```text
//!   unset ──set──▶ set, and all who wait have their turn
//!     ▲────clear────┘
//! ```
//!
//! Invariant: whoever waited when it was set returns, even if it was cleared before they ran.

use std::cell::Cell;
use std::fmt;
use std::rc::Rc;
use std::task::Poll;

use super::request::{Queued, Request};
use super::show;
use super::wait_queue::WaitQueue;
use crate::coroutine::{Coroutine, Exception};

/// A flag that tasks can wait for (`asyncio.Event`). A clone is another handle on the same event.
///
/// ```
/// use dunder_core::asyncio::{self, Event, get_running_loop};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// let time = asyncio::Runner::new().virtual_clock().run(async {
///     let (event, loop_) = (Event::new(), get_running_loop()?);
///     let setter = event.clone();
///     loop_.call_later(3, move || setter.set())?;
///     into_future(event.wait()).await?;
///     Ok::<_, Exception>(loop_.time())
/// });
/// assert_eq!(time.unwrap().unwrap(), 3.0);
/// ```
#[derive(Clone, Default)]
pub struct Event(Rc<State>);

#[derive(Default)]
struct State {
    is_set: Cell<bool>,
    queue: WaitQueue,
}

impl Event {
    /// An event that is not set (`asyncio.Event()`).
    pub fn new() -> Self {
        Event::default()
    }

    /// Whether it is set (`event.is_set()`).
    pub fn is_set(&self) -> bool {
        self.0.is_set.get()
    }

    /// Sets it: all who wait are woken, and who waits from now on does not suspend (`event.set()`).
    pub fn set(&self) {
        if !self.0.is_set.replace(true) {
            self.0.queue.grant_all();
        }
    }

    /// Takes `set` back, for those who come from now on (`event.clear()`).
    pub fn clear(&self) {
        self.0.is_set.set(false);
    }

    /// Waits until it is set (`await event.wait()`).
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` if the task is cancelled while it waits.
    pub fn wait(&self) -> impl Coroutine<Return = ()> + use<> {
        Queued::new(Wait(self.clone()))
    }
}

struct Wait(Event);

impl Request for Wait {
    type Output = ();
    const NAME: &'static str = "Event.wait";

    fn queue(&self) -> &WaitQueue {
        &self.0.0.queue
    }

    fn enter(&mut self) -> Poll<Result<(), Exception>> {
        if self.0.is_set() { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn take(&mut self) -> Poll<Result<(), Exception>> {
        Poll::Ready(Ok(()))
    }

    fn offer(&self) {}
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = if self.is_set() { "set" } else { "unset" };
        show(f, "Event", format_args!("{state}"), self.0.queue.len())
    }
}
