//! [`ExitStack`]: as many context managers as it turns out to be, left in reverse order.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::manager::ContextManager;
use super::unwinding::Unwinding;
use crate::coroutine::Exception;

/// What is called when a stack is left.
pub(super) type Exit<'a> = Box<dyn FnOnce(Option<&Exception>) -> Result<bool, Exception> + 'a>;

/// What a callback may return: nothing, or a `Result` whose `Err` is raised.
pub trait CallbackResult {
    /// As an exception, if it is one.
    ///
    /// # Errors
    ///
    /// What is raised.
    fn into_result(self) -> Result<(), Exception>;
}

impl CallbackResult for () {
    fn into_result(self) -> Result<(), Exception> {
        Ok(())
    }
}

impl<T, E: Into<Exception>> CallbackResult for Result<T, E> {
    fn into_result(self) -> Result<(), Exception> {
        self.map(drop).map_err(Into::into)
    }
}

/// A context manager that holds others, and functions to call at the end (`contextlib.ExitStack`). A clone is another
/// handle on the same stack.
///
/// They are left in reverse order, as if each were a `with` block inside the one before: what one raises is handled by the
/// next, and has what it replaces as its `__context__`. A stack that is dropped without having been left calls nothing.
///
/// ```
/// use std::cell::RefCell;
/// use dunder_core::contextlib::ExitStack;
/// # use dunder_core::coroutine::Exception;
///
/// let log = RefCell::new(Vec::new());
/// let stack = ExitStack::new();
/// for i in 0..3 {
///     let log = &log;
///     stack.callback(move || log.borrow_mut().push(i));
/// }
/// stack.close()?;
/// assert_eq!(*log.borrow(), [2, 1, 0]);
/// # Ok::<(), Exception>(())
/// ```
pub struct ExitStack<'a>(Rc<RefCell<Vec<Exit<'a>>>>);

impl<'a> ExitStack<'a> {
    /// A stack that holds nothing (`ExitStack()`).
    pub fn new() -> Self {
        ExitStack(Rc::default())
    }

    /// Enters a context manager, to be left with the stack; gives what `as` would bind (`stack.enter_context(manager)`).
    ///
    /// # Errors
    ///
    /// What its `__enter__` raises; then it is not left either.
    pub fn enter_context<M: ContextManager + 'a>(&self, mut manager: M) -> Result<M::Value, Exception> {
        let value = manager.__enter__()?;
        self.push(move |e| manager.__exit__(e));
        Ok(value)
    }

    /// Has a function called like an `__exit__`: it may deal with an exception by giving `true` (`stack.push(exit)`).
    pub fn push(&self, exit: impl FnOnce(Option<&Exception>) -> Result<bool, Exception> + 'a) {
        self.0.borrow_mut().push(Box::new(exit));
    }

    /// Has a function called that takes no part in exceptions (`stack.callback(f)`).
    pub fn callback<R: CallbackResult>(&self, f: impl FnOnce() -> R + 'a) {
        self.push(move |_| f().into_result().map(|()| false));
    }

    /// Moves all that it holds to another stack: leaving this one does nothing then (`stack.pop_all()`).
    #[must_use = "what was on the stack is left only with the stack that this gives"]
    pub fn pop_all(&self) -> ExitStack<'a> {
        ExitStack(Rc::new(RefCell::new(self.0.take())))
    }

    /// Leaves it at once (`stack.close()`).
    ///
    /// # Errors
    ///
    /// What the callbacks raise and do not deal with.
    pub fn close(&self) -> Result<(), Exception> {
        self.unwind(None).map(drop)
    }

    fn unwind(&self, exception: Option<&Exception>) -> Result<bool, Exception> {
        let mut unwinding = Unwinding::new(exception.cloned());
        loop {
            // Not borrowed during the call, which may push more.
            let exit = self.0.borrow_mut().pop();
            let Some(exit) = exit else { return unwinding.end() };
            let result = exit(unwinding.exception());
            unwinding.left(result);
        }
    }
}

impl<'a> ContextManager for ExitStack<'a> {
    type Value = ExitStack<'a>;

    fn __enter__(&mut self) -> Result<ExitStack<'a>, Exception> {
        Ok(self.clone())
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        self.unwind(exception)
    }
}

impl Clone for ExitStack<'_> {
    fn clone(&self) -> Self {
        ExitStack(self.0.clone())
    }
}

impl Default for ExitStack<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ExitStack<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<ExitStack callbacks={}>", self.0.borrow().len())
    }
}
