//! Python's module `asyncio`, name for name.

pub use crate::coroutine::errors::{Cancelled as CancelledError, InvalidStateError, TimeoutError};
pub use crate::event_loop::{EventLoop, ExceptionContext, Handle, TimerHandle, get_running_loop};
pub use crate::futures::{Future, Gather, GatherArgs, GatherSettled, Waiting, gather};
pub use crate::pool::{Submitted, ThreadPoolExecutor};
pub use crate::runner::{Runner, run};
pub use crate::task::{AnyTask, Task, TaskBuilder, all_tasks, create_task, current_task};
pub use crate::threads::{Pool, run_in_executor, to_thread};
pub use crate::timeouts::{Delay, Sleep, sleep};
