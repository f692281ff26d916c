//! What is said of a deadlock: who waits for what.

use super::inner::Inner;
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;

/// The exception for a loop in which nothing can happen any more.
///
/// ```text
///   deadlock: nothing is left that could wake any of 2 tasks
///     Task-1 waits for <Task pending name='worker' wait_for=<Future pending>>
///     worker waits for <Future pending>
/// ```
pub(crate) fn deadlock(inner: &Inner) -> Exception {
    let tasks = inner.tasks.borrow().all();
    let mut message = match tasks.len() {
        0 => "deadlock: nothing is left to run, and nothing that could wake the loop".to_owned(),
        1 => "deadlock: nothing is left that could wake the task".to_owned(),
        n => format!("deadlock: nothing is left that could wake any of {n} tasks"),
    };
    for part in tasks.iter().filter_map(|task| task.part()) {
        let what =
            part.waits_for().unwrap_or_else(|| "something that is neither a task nor a future".to_owned());
        message.push_str(&format!("\n  {} waits for {what}", part.name()));
    }
    RuntimeError::new(message).into()
}
