//! Tasks: coroutines that the loop runs concurrently.
//!
//! ```text
//!   create_task(coroutine) ─▶ Body (the coroutine, pinned, in the loop's arena) ─┐
//!                          └▶ Core (outcome, waiters, TaskPart) ◀── Task handles ┘
//!
//!   created ──step──▶ running ──▶ suspended ──wake──▶ scheduled ──▶ running …  ──▶ done (value, exception, cancelled, panic)
//!                        ▲            │ cancel: forwarded to what is awaited, or thrown in at the next step
//! ```
//!
//! [`arena`] keeps the bodies, [`body`] makes one step, [`part`] is what cancelling needs, [`handle`] what users hold.

mod any;
mod arena;
mod body;
mod create;
mod handle;
mod part;

pub(crate) use any::no_loop;
pub use any::{AnyTask, all_tasks, current_task};
pub(crate) use arena::{Arena, Stepping, TaskId};
pub(crate) use body::{Body, Stepped};
pub use create::{TaskBuilder, create_task, eager_task_factory, ensure_future};
pub(crate) use create::{TaskFactory, close_unstarted, ensure_core, failed_task, is_future};
pub use handle::Task;
pub(crate) use part::{ErasedTask, TaskPart};
