//! Python's module `asyncio`, name for name.
//!
//! | Python | here |
//! |---|---|
//! | `asyncio.run(main(), debug=True)` | `run(main())`, `Runner::new().debug(true).run(main())` |
//! | `with asyncio.Runner() as runner: runner.run(main())` | `let mut runner = Runner::new(); runner.run(main())?;` |
//! | `loop = asyncio.new_event_loop()`, `loop.run_forever()` | `let loop_ = new_event_loop();`, `loop_.run_forever()?` |
//! | `asyncio.create_task(f(), name="x")` | `create_task(f())`, `TaskBuilder::new().name("x").create(f())` |
//! | `asyncio.create_task(f(), eager_start=True)` | `TaskBuilder::new().eager_start(true).create(f())` |
//! | `loop.set_task_factory(asyncio.eager_task_factory)` | `loop_.set_task_factory(Some(eager_task_factory))` |
//! | `asyncio.sleep(1, result)` | `sleep(1).result(value)` |
//! | `asyncio.gather(a(), b())`, `gather(*many)` | `gather((a(), b()))`, `gather(many)` |
//! | `asyncio.gather(…, return_exceptions=True)` | `gather(…).return_exceptions()` |
//! | `asyncio.wait(tasks, timeout=1, return_when=…)` | `wait(tasks).timeout(1).return_when(FIRST_COMPLETED)` |
//! | `for x in asyncio.as_completed(tasks): await x` | `for x in as_completed(tasks) { x.await }` |
//! | `loop.run_in_executor(None, f)` | `loop_.run_in_executor(None, f)` |
//! | `concurrent.futures.ThreadPoolExecutor(4)` | `ThreadPoolExecutor::new(4)?` |
//! | `async with lock:` | `async with lock.clone() { … }`, or `let guard = lock.lock().await;` |
//! | `await lock.acquire()`, `lock.release()` | `lock.acquire().await;`, `lock.release()?` |
//! | `x = await condition.wait_for(lambda: …)` | `let x = condition.wait_for(\|\| …).await;` |
//! | `async with asyncio.TaskGroup() as tg:` | `async with TaskGroup::new() as tg { … }` |
//! | `tg.create_task(f(), name="x")` | `tg.create_task_with(TaskBuilder::new().name("x"), f())` |
//! | `except* ValueError as g: …` | `except e: ExceptionGroup { e.handle::<ValueError>(\|g\| …).finish()?; }` |
//! | `async with asyncio.timeout(1):` | `async with timeout(1) { … }` |
//! | `with anyio.move_on_after(1) as scope:` | `with move_on_after(1) as scope { … }` |
//! | `asyncio.open_connection(host, port, limit=n)` | `open_connection(host, port).limit(n)` |
//! | `asyncio.start_server(f, host, port, backlog=n)` | `start_server(f, host, port).backlog(n)` |
//! | `await reader.read()`, `writer.write(data)` | `reader.read_to_end().await`, `writer.write(data)?` |
//! | `writer.get_extra_info("peername")` | `writer.peername()` |
//! | `loop.add_signal_handler(signal.SIGTERM, f)` | `loop_.add_signal_handler(signal::SIGTERM, f)?` |
//! | `with anyio.open_signal_receiver(SIGTERM) as signals:` | `with open_signal_receiver([SIGTERM]) as signals { … }` |
//! | `asyncio.create_subprocess_exec("ls", "-l", stdout=PIPE)` | `create_subprocess_exec(["ls", "-l"]).stdout(PIPE)` |
//! | `await proc.communicate(data)`, `await proc.wait()` | `process.communicate(data).await`, `process.wait().await` |
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

pub use crate::cancel_scope::{
    CancelScope, FailAfter, RunInScope, current_effective_deadline, fail_after, fail_at, move_on_after,
    move_on_at,
};
pub use crate::concurrent::ConcurrentFuture;
pub use crate::coroutine::FrameCallGraphEntry;
pub use crate::coroutine::errors::{
    BrokenBarrierError, Cancelled as CancelledError, InvalidStateError, TimeoutError,
};
pub use crate::coroutine::{BaseExceptionGroup, ExceptStar, ExceptionGroup};
pub use crate::event_loop::{
    EventLoop, ExceptionContext, ExceptionHandler, Handle, TimerHandle, get_running_loop, new_event_loop,
};
pub use crate::futures::{
    ALL_COMPLETED, AsCompleted, DoneCallback, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Gather, GatherArgs,
    GatherSettled, NextCompleted, NextTask, RaceOutcome, ReturnWhen, Wait, WaitFor, Waiting, as_completed,
    gather, shield, staggered_race, wait, wait_for,
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
#[cfg(feature = "signal")]
pub use crate::signal_receiver::{OpenSignalReceiver, SignalReceiver, open_signal_receiver};
#[cfg(feature = "net")]
pub use crate::streams::{
    Address, CreateDatagramEndpoint, DatagramEndpoint, Hosts, IncompleteReadError, LimitOverrunError,
    OpenConnection, Separator, Server, StartServer, StreamReader, StreamWriter, Streams,
    create_datagram_endpoint, from_tcp_stream, getaddrinfo, open_connection, start_server, stream_pair,
};
#[cfg(feature = "tls")]
pub use crate::streams::{StartTls, TlsSide, rustls};
#[cfg(all(feature = "net", unix))]
pub use crate::streams::{from_unix_stream, open_unix_connection, start_unix_server};
#[cfg(all(feature = "process", unix))]
pub use crate::subprocess::{
    Arguments, CreateSubprocess, DEVNULL, Input, PIPE, Process, Redirection, STDOUT, create_subprocess_exec,
    create_subprocess_shell,
};
pub use crate::task::{
    AnyTask, Task, TaskBuilder, all_tasks, create_task, current_task, eager_task_factory, ensure_future,
};
pub use crate::task_group::{JoinGroup, LeaveGroup, Start, Started, TaskGroup};
pub use crate::threads::{
    Pool, ToThread, run_coroutine_threadsafe, run_coroutine_threadsafe_with, run_in_executor, to_thread,
    wrap_future,
};
pub use crate::timeouts::{Delay, Sleep, SleepFor, Timeout, sleep, timeout, timeout_at};
