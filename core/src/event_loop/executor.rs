//! The loop's default executor: smol's pool of threads, or one of the user's own.
//!
//! ```text
//!   unset ──set──▶ the user's own          (unset: the process's pool of the `blocking` crate)
//!     └───── shutdown ─────▶ refused: "Executor shutdown has been called"
//! ```

use std::cell::{Cell, RefCell};

use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::pool::{Job, ThreadPoolExecutor};

/// Where work goes that names no pool.
#[derive(Default)]
pub(crate) struct DefaultExecutor {
    own: RefCell<Option<ThreadPoolExecutor>>,
    shut_down: Cell<bool>,
}

impl DefaultExecutor {
    /// Takes a pool for the default; gives the one before.
    pub(super) fn set(&self, pool: ThreadPoolExecutor) -> Option<ThreadPoolExecutor> {
        self.own.replace(Some(pool))
    }

    /// Refuses further work.
    pub(crate) fn shut_down(&self) {
        self.shut_down.set(true);
    }

    /// Takes the user's own pool out; dropping it waits for its threads.
    pub(super) fn take(&self) -> Option<ThreadPoolExecutor> {
        self.shut_down();
        self.own.take()
    }

    /// Runs a job on a thread.
    pub(crate) fn execute(&self, job: Job) -> Result<(), Exception> {
        if self.shut_down.get() {
            return Err(RuntimeError::new("Executor shutdown has been called").into());
        }
        match &*self.own.borrow() {
            Some(pool) => pool.execute(job),
            None => {
                blocking::unblock(job).detach();
                Ok(())
            }
        }
    }
}
