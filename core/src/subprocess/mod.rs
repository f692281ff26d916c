//! Subprocesses (`asyncio.subprocess`).
//!
//! ```text
//!   create_subprocess_exec ──spawn──▶ Process { stdin, stdout, stderr: streams over pipes }
//!                                        │
//!                                        ▼
//!        a loop ── watches ──▶ Child { pid, the system's handle on it } ── ends ──▶ reaped, returncode, waiters woken
//! ```
//!
//! The end of a child is told by a descriptor of the process itself (`pidfd`), which the reactor waits for as it does for a
//! socket: no signal handler, no thread. Where there is no such thing, a thread of the pool waits for the child.
//!
//! Invariants: a child is reaped by the loop that it was started on, whether anybody waits for it or has a handle on it; when that
//! loop is closed, children that still run are killed and reaped; while a child runs, a virtual clock goes as fast as a real one.

mod child;
mod communicate;
mod create;
mod exit;
mod process;
mod redirect;

pub use communicate::Input;
pub use create::{Arguments, CreateSubprocess, create_subprocess_exec, create_subprocess_shell};
pub use process::Process;
pub use redirect::{DEVNULL, PIPE, Redirection, STDOUT};
