//! What is said of a deadlock: who waits for what.

use std::fmt::Write as _;

use super::inner::Inner;
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;
use crate::introspection::places;

/// The exception for a loop in which nothing can happen any more.
///
/// ```text
///   deadlock: nothing is left that could wake any of 2 tasks
///     Task-1 waits for <Task pending name='worker' wait_for=<Future pending>>
///       File "src/main.rs", line 9, in program
///     worker waits for <Future pending>
///       File "src/main.rs", line 14, in work
/// ```
pub(crate) fn deadlock(inner: &Inner) -> Exception {
    let tasks = inner.tasks.borrow().all();
    let mut message = match tasks.len() {
        0 => "deadlock: nothing is left to run, and nothing that could wake the loop".to_owned(),
        1 => "deadlock: nothing is left that could wake the task".to_owned(),
        n => format!("deadlock: nothing is left that could wake any of {n} tasks"),
    };
    for task in &tasks {
        let Some(part) = task.part() else { continue };
        let what =
            part.waits_for().unwrap_or_else(|| "something that is neither a task nor a future".to_owned());
        // Writing into a string does not fail.
        let _ = write!(message, "\n  {} waits for {what}", part.name());
        for entry in places(&**task) {
            if let (Some(file), Some(line)) = (entry.file, entry.line) {
                let _ = write!(message, "\n    File \"{file}\", line {line}, in {}", entry.function);
            }
        }
    }
    RuntimeError::new(message).into()
}
