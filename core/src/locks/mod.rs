//! What tasks synchronize with (`asyncio.locks`).
//!
//! ```text
//!   wait_queue ◀── request (the coroutine of one who may have to wait) ◀── lock, event, semaphore, queues
//!        ▲─────────────────────────────────────────────────────────────── condition, barrier
//! ```
//!
//! Invariants: first come, first served, and nobody takes what was granted to another; whoever was granted something and is
//! cancelled before it runs hands it on. A clone is another handle on the same object. Nothing is bound to a loop.

mod barrier;
mod bounded_semaphore;
mod condition;
mod event;
mod lock;
pub(crate) mod request;
mod semaphore;
pub(crate) mod wait_queue;

use std::fmt;

pub use barrier::Barrier;
pub use bounded_semaphore::BoundedSemaphore;
pub use condition::{Condition, Truth};
pub use event::Event;
pub use lock::{Lock, LockGuard};
pub use semaphore::{Permit, Semaphore};

use crate::contextlib::AsyncContextManager;
use crate::coroutine::{Awaitable, Exception, Immediately};

/// `async with lock`: acquired, and released whatever happens.
macro_rules! managers {
    ($($lock:ty: $release:expr;)*) => { $(
        managers! { @ $lock, $lock: $release }
        managers! { @ &$lock, $lock: $release }
    )* };
    (@ $manager:ty, $lock:ty: $release:expr) => {
        impl AsyncContextManager for $manager {
            type Value = ();

            fn __aenter__(&mut self) -> impl Awaitable<Output = ()> {
                self.acquire()
            }

            fn __aexit__(&mut self, _: Option<Exception>) -> impl Awaitable<Output = bool> {
                let (lock, release): ($lock, fn(&$lock) -> Result<(), Exception>) = ((*self).clone(), $release);
                Immediately::new(move || release(&lock).map(|()| false))
            }
        }
    };
}

managers! {
    Lock: Lock::release;
    Condition: Condition::release;
    BoundedSemaphore: BoundedSemaphore::release;
    Semaphore: |semaphore| {
        semaphore.release();
        Ok(())
    };
}

/// `<Name [state, waiters:n]>`, as Python shows it.
fn show(f: &mut fmt::Formatter<'_>, name: &str, state: fmt::Arguments<'_>, waiters: usize) -> fmt::Result {
    write!(f, "<{name} [{state}")?;
    if waiters > 0 {
        write!(f, ", waiters:{waiters}")?;
    }
    f.write_str("]>")
}
