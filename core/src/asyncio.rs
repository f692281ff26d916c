//! Python's module `asyncio`, name for name.
//!
//! | Python | here |
//! |---|---|
//! | `asyncio.run(main(), debug=True)` | `run(main())`, `Runner::new().debug(true).run(main())` |
//! | `asyncio.create_task(f(), name="x")` | `create_task(f())`, `TaskBuilder::new().name("x").create(f())` |
//! | `asyncio.gather(a(), b())`, `gather(*many)` | `gather((a(), b()))`, `gather(many)` |
//! | `asyncio.gather(…, return_exceptions=True)` | `gather(…).return_exceptions()` |
//! | `asyncio.wait(tasks, timeout=1, return_when=…)` | `wait(tasks).timeout(1).return_when(FIRST_COMPLETED)` |
//! | `for x in asyncio.as_completed(tasks): await x` | `for x in as_completed(tasks) { x.await }` |
//! | `loop.run_in_executor(None, f)` | `loop_.run_in_executor(None, f)` |
//! | `concurrent.futures.ThreadPoolExecutor(4)` | `ThreadPoolExecutor::new(4)?` |
//! | `async with lock:` | `async with lock.clone() { … }`, or `let guard = lock.lock().await;` |
//! | `await lock.acquire()`, `lock.release()` | `lock.acquire().await;`, `lock.release()?` |
//! | `x = await condition.wait_for(lambda: …)` | `let x = condition.wait_for(\|\| …).await;` |
//! | `asyncio.Queue(10)`, `q.shutdown(immediate=True)` | `Queue::with_maxsize(10)`, `q.shutdown(true)` |
//!
//! ```
//! use dunder_core::asyncio::{self, create_task, gather, sleep};
//! use dunder_core::coroutine::into_future;
//!
//! // In a coroutine it reads `gather((a, b)).await`; a plain Rust future says how exceptions come back.
//! let slept = asyncio::Runner::new().virtual_clock().run(async {
//!     let background = create_task(sleep(2));
//!     into_future(gather((sleep(1), background))).await
//! });
//! assert_eq!(slept.unwrap().unwrap(), ((), ()));
//! ```

pub use crate::concurrent::ConcurrentFuture;
pub use crate::coroutine::FrameCallGraphEntry;
pub use crate::coroutine::errors::{
    BrokenBarrierError, Cancelled as CancelledError, InvalidStateError, TimeoutError,
};
pub use crate::event_loop::{EventLoop, ExceptionContext, Handle, TimerHandle, get_running_loop};
pub use crate::exception_group::ExceptionGroup;
pub use crate::futures::{
    ALL_COMPLETED, AsCompleted, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Gather, GatherArgs, GatherSettled,
    NextCompleted, ReturnWhen, Wait, WaitFor, Waiting, as_completed, gather, shield, wait, wait_for,
};
pub use crate::introspection::{
    CurrentCallGraph, FutureCallGraph, Introspect, capture_call_graph, capture_current_call_graph,
    format_call_graph, format_task_tree, print_call_graph, print_task_tree,
};
pub use crate::locks::{
    Barrier, BoundedSemaphore, Condition, Event, Lock, LockGuard, Permit, Semaphore, Truth,
};
pub use crate::pool::ThreadPoolExecutor;
pub use crate::queues::{
    Heap, LifoQueue, PriorityQueue, PutError, Queue, QueueEmpty, QueueFull, QueueShutDown, Store,
};
pub use crate::runner::{Runner, run};
pub use crate::task::{AnyTask, Task, TaskBuilder, all_tasks, create_task, current_task};
pub use crate::task_group::TaskGroup;
pub use crate::threads::{
    Pool, ToThread, run_coroutine_threadsafe, run_coroutine_threadsafe_with, run_in_executor, to_thread,
    wrap_future,
};
pub use crate::timeouts::{Delay, Sleep, Timeout, sleep, timeout, timeout_at};
