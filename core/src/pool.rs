//! [`ThreadPoolExecutor`]: a pool of threads of the user's own.
//!
//! ```text
//!   execute ─▶ queue ─▶ workers (started one by one, up to max_workers, when none is idle)
//!   shutdown: no more jobs; those in the queue still run; waits for the workers
//! ```

use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use crate::coroutine::Exception;
use crate::coroutine::errors::{RuntimeError, ValueError};

pub(crate) type Job = Box<dyn FnOnce() + Send>;

/// A pool of threads (`concurrent.futures.ThreadPoolExecutor`). Dropping it waits for its jobs, as `with` does.
///
/// ```
/// use dunder_core::asyncio::{self, ThreadPoolExecutor};
/// use dunder_core::coroutine::into_future;
///
/// let pool = ThreadPoolExecutor::new(2).unwrap();
/// assert_eq!(pool.submit(|| 6 * 7).unwrap().result(), 42);
/// let n = asyncio::run(async move { into_future(asyncio::run_in_executor(&pool, || 1)).await });
/// assert_eq!(n.unwrap().unwrap(), 1);
/// ```
pub struct ThreadPoolExecutor {
    shared: Arc<PoolShared>,
    max_workers: usize,
}

struct PoolShared {
    state: Mutex<PoolState>,
    changed: Condvar,
}

#[derive(Default)]
struct PoolState {
    queue: VecDeque<Job>,
    idle: usize,
    closed: bool,
    workers: Vec<JoinHandle<()>>,
}

impl ThreadPoolExecutor {
    /// A pool of at most this many threads; they are started as they are needed.
    ///
    /// # Errors
    ///
    /// `ValueError("max_workers must be greater than 0")`.
    pub fn new(max_workers: usize) -> Result<Self, Exception> {
        if max_workers == 0 {
            return Err(ValueError::new("max_workers must be greater than 0").into());
        }
        let shared = Arc::new(PoolShared { state: Mutex::default(), changed: Condvar::new() });
        Ok(ThreadPoolExecutor { shared, max_workers })
    }

    /// Runs `f` on a thread of the pool (`executor.submit(f)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("cannot schedule new futures after shutdown")`.
    pub fn submit<F, T>(&self, f: F) -> Result<Submitted<T>, Exception>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let cell = Arc::new((Mutex::new(None), Condvar::new()));
        let theirs = cell.clone();
        self.execute(Box::new(move || {
            let result = catch_unwind(AssertUnwindSafe(f));
            *theirs.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            theirs.1.notify_all();
        }))?;
        Ok(Submitted { cell })
    }

    /// Takes no more jobs, and waits until those it has are done (`executor.shutdown()`).
    pub fn shutdown(&self) {
        let workers = {
            let mut state = self.shared.lock();
            state.closed = true;
            std::mem::take(&mut state.workers)
        };
        self.shared.changed.notify_all();
        for worker in workers {
            // A job may own the pool; a worker cannot wait for itself.
            if worker.thread().id() != thread::current().id() {
                let _ = worker.join();
            }
        }
    }

    pub(crate) fn execute(&self, job: Job) -> Result<(), Exception> {
        let mut state = self.shared.lock();
        if state.closed {
            return Err(RuntimeError::new("cannot schedule new futures after shutdown").into());
        }
        state.queue.push_back(job);
        if state.idle >= state.queue.len() {
            self.shared.changed.notify_one();
        } else if state.workers.len() < self.max_workers {
            let shared = self.shared.clone();
            match thread::Builder::new().name("dunder-pool".to_owned()).spawn(move || work(&shared)) {
                Ok(worker) => state.workers.push(worker),
                // With no thread at all the job would wait for ever.
                Err(e) if state.workers.is_empty() => {
                    state.queue.pop_back();
                    return Err(e.into());
                }
                Err(_) => {}
            }
        }
        Ok(())
    }
}

/// A pool of as many threads as Python's default: four more than there are processors, at most 32.
impl Default for ThreadPoolExecutor {
    fn default() -> Self {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        let shared = Arc::new(PoolShared { state: Mutex::default(), changed: Condvar::new() });
        ThreadPoolExecutor { shared, max_workers: (processors + 4).min(32) }
    }
}

impl PoolShared {
    fn lock(&self) -> MutexGuard<'_, PoolState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn work(shared: &PoolShared) {
    let mut state = shared.lock();
    loop {
        if let Some(job) = state.queue.pop_front() {
            drop(state);
            // A job catches its own panics; dropping what it leaves may still panic.
            let _ = catch_unwind(AssertUnwindSafe(job));
            state = shared.lock();
        } else if state.closed {
            return;
        } else {
            state.idle += 1;
            state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
            state.idle -= 1;
        }
    }
}

impl Drop for ThreadPoolExecutor {
    fn drop(&mut self) {
        self.shutdown();
    }
}

impl fmt::Debug for ThreadPoolExecutor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ThreadPoolExecutor").field("max_workers", &self.max_workers).finish_non_exhaustive()
    }
}

type Cell<T> = (Mutex<Option<thread::Result<T>>>, Condvar);

/// What [`ThreadPoolExecutor::submit`] gives (`concurrent.futures.Future`).
pub struct Submitted<T> {
    cell: Arc<Cell<T>>,
}

impl<T> Submitted<T> {
    /// Waits for the result; blocks the thread (`future.result()`).
    ///
    /// # Panics
    ///
    /// If the job panicked, its panic goes on here.
    pub fn result(self) -> T {
        let mut result = self.cell.0.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            match result.take() {
                Some(Ok(value)) => return value,
                Some(Err(payload)) => resume_unwind(payload),
                None => result = self.cell.1.wait(result).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }

    /// Whether the job has ended (`future.done()`).
    pub fn done(&self) -> bool {
        self.cell.0.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }
}

impl<T> fmt::Debug for Submitted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Submitted").field("done", &self.done()).finish()
    }
}
