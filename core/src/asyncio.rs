//! Python's module `asyncio`, name for name.

pub use crate::coroutine::errors::{Cancelled as CancelledError, InvalidStateError, TimeoutError};
pub use crate::event_loop::{EventLoop, ExceptionContext, Handle, TimerHandle, get_running_loop};
pub use crate::exception_group::ExceptionGroup;
pub use crate::futures::{
    ALL_COMPLETED, AsCompleted, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Gather, GatherArgs, GatherSettled,
    NextCompleted, ReturnWhen, Wait, WaitFor, Waiting, as_completed, gather, shield, wait, wait_for,
};
pub use crate::pool::{Submitted, ThreadPoolExecutor};
pub use crate::runner::{Runner, run};
pub use crate::task::{AnyTask, Task, TaskBuilder, all_tasks, create_task, current_task};
pub use crate::task_group::TaskGroup;
pub use crate::threads::{Pool, run_in_executor, to_thread};
pub use crate::timeouts::{Delay, Sleep, Timeout, sleep, timeout, timeout_at};
