//! [`ThreadPoolExecutor`]: a pool of threads of the user's own.
//!
//! ```text
//!   execute ─▶ queue ─▶ workers (started one by one, up to max_workers, when none is idle)
//!   shutdown: no more jobs; those in the queue still run, or are dropped, which cancels them; waits for the workers, or not
//! ```

use std::collections::VecDeque;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use crate::concurrent::{ConcurrentFuture, Promise};
use crate::coroutine::Exception;
use crate::coroutine::errors::{RuntimeError, ValueError};

pub(crate) type Job = Box<dyn FnOnce() + Send>;
type Initializer = Box<dyn Fn() + Send + Sync>;

/// A pool of threads (`concurrent.futures.ThreadPoolExecutor`). Dropping it waits for its jobs, as `with` does.
///
/// ```
/// use dunder_core::asyncio::{self, ThreadPoolExecutor};
/// use dunder_core::coroutine::into_future;
///
/// let pool = ThreadPoolExecutor::new(2)?;
/// assert_eq!(pool.submit(|| 6 * 7)?.result()?, 42);
/// let n = asyncio::run(async move { into_future(asyncio::run_in_executor(&pool, || 1)).await });
/// assert_eq!(n??, 1);
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub struct ThreadPoolExecutor {
    shared: Arc<PoolShared>,
    max_workers: usize,
}

struct PoolShared {
    state: Mutex<PoolState>,
    changed: Condvar,
    prefix: String,
    initializer: Option<Initializer>,
}

#[derive(Default)]
struct PoolState {
    queue: VecDeque<Job>,
    idle: usize,
    closed: bool,
    /// A thread's initializer has panicked.
    broken: bool,
    workers: Vec<JoinHandle<()>>,
    started: usize,
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
        Ok(Self::of(max_workers))
    }

    fn of(max_workers: usize) -> Self {
        /// Numbers the pools that are given no name.
        static POOLS: AtomicUsize = AtomicUsize::new(0);
        let prefix = format!("ThreadPoolExecutor-{}", POOLS.fetch_add(1, Ordering::Relaxed));
        Self::with(max_workers, prefix, None)
    }

    fn with(max_workers: usize, prefix: String, initializer: Option<Initializer>) -> Self {
        let (state, changed) = (Mutex::default(), Condvar::new());
        ThreadPoolExecutor {
            shared: Arc::new(PoolShared { state, changed, prefix, initializer }),
            max_workers,
        }
    }

    /// Names the threads `prefix_0`, `prefix_1`, … (`thread_name_prefix=…`). To be said before the first job; later it makes
    /// another pool, after waiting for the jobs of this.
    #[must_use]
    pub fn thread_name_prefix(mut self, prefix: impl Into<String>) -> Self {
        let initializer = self.take_initializer();
        Self::with(self.max_workers, prefix.into(), initializer)
    }

    /// Has every thread call `f` before its first job (`initializer=…`). If that panics the pool is broken: what was submitted is
    /// cancelled, and `submit` raises. To be said before the first job, as the prefix.
    #[must_use]
    pub fn initializer(self, f: impl Fn() + Send + Sync + 'static) -> Self {
        let prefix = self.shared.prefix.clone();
        Self::with(self.max_workers, prefix, Some(Box::new(f)))
    }

    /// The initializer of a pool that has started no thread.
    fn take_initializer(&mut self) -> Option<Initializer> {
        Arc::get_mut(&mut self.shared)?.initializer.take()
    }

    /// Runs `f` on a thread of the pool (`executor.submit(f)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("cannot schedule new futures after shutdown")`.
    pub fn submit<F, T>(&self, f: F) -> Result<ConcurrentFuture<T>, Exception>
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send + 'static,
    {
        let future = ConcurrentFuture::new();
        let promise = Promise(future.clone());
        self.execute(Box::new(move || promise.0.fulfil(f)))?;
        Ok(future)
    }

    /// Runs `f` with each of some values, and gives an iterator of the results in the order of the values, which waits for each
    /// (`executor.map(f, values)`). All are submitted at once.
    ///
    /// # Errors
    ///
    /// That of [`submit`](Self::submit).
    ///
    /// ```
    /// use dunder_core::asyncio::ThreadPoolExecutor;
    ///
    /// let pool = ThreadPoolExecutor::default();
    /// let squares: Vec<u32> = pool.map(|n| n * n, 1..=3)?.collect::<Result<_, _>>()?;
    /// assert_eq!(squares, [1, 4, 9]);
    /// # Ok::<(), dunder_core::coroutine::Exception>(())
    /// ```
    pub fn map<F, I, T>(
        &self,
        f: F,
        values: I,
    ) -> Result<impl Iterator<Item = Result<T, Exception>> + use<F, I, T>, Exception>
    where
        F: Fn(I::Item) -> T + Send + Sync + 'static,
        I: IntoIterator<Item: Send + 'static>,
        T: Send + 'static,
    {
        let f = Arc::new(f);
        let submitted: Result<Vec<_>, Exception> = values
            .into_iter()
            .map(|value| {
                let f = f.clone();
                self.submit(move || f(value))
            })
            .collect();
        Ok(submitted?.into_iter().map(|future| future.result()))
    }

    /// Takes no more jobs (`executor.shutdown(wait, cancel_futures=…)`). Those that have not begun are cancelled, if
    /// `cancel_futures`; the others are done, and waited for, if `wait`.
    pub fn shutdown(&self, wait: bool, cancel_futures: bool) {
        let (workers, left) = {
            let mut state = self.shared.lock();
            state.closed = true;
            let left = if cancel_futures { std::mem::take(&mut state.queue) } else { VecDeque::new() };
            (if wait { std::mem::take(&mut state.workers) } else { Vec::new() }, left)
        };
        self.shared.changed.notify_all();
        // What has been promised is not going to come.
        drop(left);
        for worker in workers {
            // A job may own the pool; a worker cannot wait for itself.
            if worker.thread().id() != thread::current().id() {
                let _ = worker.join();
            }
        }
    }

    pub(crate) fn execute(&self, job: Job) -> Result<(), Exception> {
        let mut state = self.shared.lock();
        if state.broken {
            return Err(RuntimeError::new(BROKEN).into());
        }
        if state.closed {
            return Err(RuntimeError::new("cannot schedule new futures after shutdown").into());
        }
        state.queue.push_back(job);
        if state.idle >= state.queue.len() {
            self.shared.changed.notify_one();
        } else if state.started < self.max_workers {
            let shared = self.shared.clone();
            let name = format!("{}_{}", shared.prefix, state.started);
            match thread::Builder::new().name(name).spawn(move || work(&shared)) {
                Ok(worker) => {
                    state.workers.push(worker);
                    state.started += 1;
                }
                // With no thread at all the job would wait for ever.
                Err(e) if state.workers.is_empty() => {
                    let job = state.queue.pop_back();
                    drop(state);
                    drop(job);
                    return Err(e.into());
                }
                Err(_) => {}
            }
        }
        Ok(())
    }
}

const BROKEN: &str = "A thread initializer failed, the thread pool is not usable anymore";

/// A pool of as many threads as Python's default: four more than there are processors, at most 32.
impl Default for ThreadPoolExecutor {
    fn default() -> Self {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        Self::of((processors + 4).min(32))
    }
}

impl PoolShared {
    fn lock(&self) -> MutexGuard<'_, PoolState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn work(shared: &PoolShared) {
    if let Some(initializer) = &shared.initializer
        && catch_unwind(AssertUnwindSafe(initializer)).is_err()
    {
        let left = {
            let mut state = shared.lock();
            state.broken = true;
            std::mem::take(&mut state.queue)
        };
        drop(left);
        return;
    }
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
        self.shutdown(true, false);
    }
}

impl fmt::Debug for ThreadPoolExecutor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ThreadPoolExecutor").field("max_workers", &self.max_workers).finish_non_exhaustive()
    }
}
