//! A job that survives being killed at any moment: its coroutine is stored in SQLite at every step.
//!
//! ```text
//!   payroll ──yields Command──▶ run ──▶ one transaction { do it, resume with the answer, store the coroutine } ──▶ next
//!      ▲ │                       ▲
//!      │ awaits pay, approval    └── after a crash: restore(payroll(…), the stored coroutine)
//! ```
//!
//! The job is written as if nothing could happen to it (`workflow`). What it has done and where it stands are committed
//! together (`run`), so that a process which is killed has either done a step and gone on, or not begun it.

pub mod bank;
pub mod run;
pub mod workflow;
