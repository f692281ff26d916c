//! What happens to errors that nobody is there to receive.
//!
//! ```text
//!   exception never retrieved, panic in a callback, … ──▶ the user's handler ──none, or it fails──▶ standard error
//!   what debug mode has seen: slow, never awaited     ──▶ the user's handler of warnings, or standard error
//! ```

use std::cell::RefCell;
use std::fmt;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use crate::coroutine::Exception;
use crate::futures::core::panic_text;

/// What an exception handler is told (the `context` dictionary of asyncio's).
#[derive(Debug, Clone)]
pub struct ExceptionContext {
    message: String,
    exception: Option<Exception>,
    task: Option<String>,
}

impl ExceptionContext {
    /// A report with this message.
    pub fn new(message: impl Into<String>) -> Self {
        ExceptionContext { message: message.into(), exception: None, task: None }
    }

    /// The same with the exception it is about.
    #[must_use]
    pub fn with_exception(mut self, exception: Exception) -> Self {
        self.exception = Some(exception);
        self
    }

    pub(crate) fn with_task(mut self, name: String) -> Self {
        self.task = Some(name);
        self
    }

    /// What happened (`context["message"]`).
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The exception, if there was one (`context["exception"]`).
    pub fn exception(&self) -> Option<&Exception> {
        self.exception.as_ref()
    }

    /// The name of the task that it happened to, if it was one.
    pub fn task_name(&self) -> Option<&str> {
        self.task.as_deref()
    }
}

impl fmt::Display for ExceptionContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(task) = &self.task {
            write!(f, "\ntask: {task}")?;
        }
        if let Some(exception) = &self.exception {
            write!(f, "\n{exception:?}")?;
        }
        Ok(())
    }
}

/// What [`EventLoop::set_exception_handler`](super::EventLoop::set_exception_handler) has set.
pub type ExceptionHandler = Rc<dyn Fn(&ExceptionContext)>;
pub(crate) type WarningHandler = Rc<dyn Fn(&str)>;

/// The handlers of one loop.
#[derive(Default)]
pub(crate) struct Reporter {
    handler: RefCell<Option<ExceptionHandler>>,
    warnings: RefCell<Option<WarningHandler>>,
}

impl Reporter {
    pub(crate) fn set(&self, handler: Option<ExceptionHandler>) {
        let replaced = self.handler.replace(handler);
        drop(replaced);
    }

    pub(crate) fn get(&self) -> Option<ExceptionHandler> {
        self.handler.borrow().clone()
    }

    pub(crate) fn set_warnings(&self, handler: Option<WarningHandler>) {
        let replaced = self.warnings.replace(handler);
        drop(replaced);
    }

    pub(crate) fn report(&self, context: &ExceptionContext) {
        let Some(handler) = self.get() else { return print_report(context) };
        // A handler that fails must not take the loop with it, nor what it was told.
        if let Err(payload) = catch_unwind(AssertUnwindSafe(|| handler(context))) {
            let text = panic_text(&*payload);
            print_report(&ExceptionContext::new(format!("Unhandled error in exception handler: {text}")));
            print_report(context);
        }
    }

    /// Tells of what is no error.
    pub(crate) fn warn(&self, text: &str) {
        let handler = self.warnings.borrow().clone();
        let handled = handler.is_some_and(|handler| catch_unwind(AssertUnwindSafe(|| handler(text))).is_ok());
        if !handled {
            print_line(text);
        }
    }
}

/// The default handler.
pub(crate) fn print_report(context: &ExceptionContext) {
    print_line(context);
}

/// A line on standard error.
fn print_line(line: impl fmt::Display) {
    // Standard error may be closed, and there is nobody left to tell.
    let _ = writeln!(std::io::stderr(), "{line}");
}
