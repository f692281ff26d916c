//! [`AsyncExitStack`]: an exit stack that holds async context managers, too.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::exit_stack::{CallbackResult, Exit};
use super::manager::{AsyncContextManager, ContextManager};
use super::unwinding::Unwinding;
use crate::coroutine::block::block;
use crate::coroutine::lend::catch;
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, Exception, Immediately};

type AsyncExit<'a> = Box<dyn FnOnce(Option<Exception>) -> BoxCoroutine<'a, bool> + 'a>;

enum Entry<'a> {
    Sync(Exit<'a>),
    Async(AsyncExit<'a>),
}

/// An async context manager that holds others, sync and async, and functions to call at the end
/// (`contextlib.AsyncExitStack`). A clone is another handle on the same stack.
///
/// They are left in reverse order, as [`ExitStack`](super::ExitStack) does. A stack that is dropped without having been left
/// calls nothing.
///
/// ```
/// use std::cell::RefCell;
/// use std::rc::Rc;
/// use dunder_core::asyncio;
/// use dunder_core::contextlib::AsyncExitStack;
///
/// let log = Rc::new(RefCell::new(Vec::new()));
/// let stack = AsyncExitStack::new();
/// for i in 0..3 {
///     let log = log.clone();
///     stack.push_async_callback(move || async move { log.borrow_mut().push(i) });
/// }
/// asyncio::run(stack.aclose()).unwrap();
/// assert_eq!(*log.borrow(), [2, 1, 0]);
/// ```
pub struct AsyncExitStack<'a>(Rc<RefCell<Vec<Entry<'a>>>>);

impl<'a> AsyncExitStack<'a> {
    /// A stack that holds nothing (`AsyncExitStack()`).
    pub fn new() -> Self {
        AsyncExitStack(Rc::default())
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

    /// Enters an async context manager, to be left with the stack (`await stack.enter_async_context(manager)`).
    ///
    /// # Errors
    ///
    /// Awaiting it raises what its `__aenter__` raises; then it is not left either.
    pub fn enter_async_context<M>(&self, mut manager: M) -> impl Coroutine<Return = M::Value> + use<'a, M>
    where
        M: AsyncContextManager + 'a,
    {
        let stack = self.clone();
        block(async move {
            let value = catch(manager.__aenter__()).await?;
            stack.push_entry(Entry::Async(Box::new(move |e| {
                block(async move { catch(manager.__aexit__(e)).await }).boxed()
            })));
            Ok(value)
        })
    }

    /// Has a function called like an `__exit__`: it may deal with an exception by giving `true` (`stack.push(exit)`).
    pub fn push(&self, exit: impl FnOnce(Option<&Exception>) -> Result<bool, Exception> + 'a) {
        self.push_entry(Entry::Sync(Box::new(exit)));
    }

    /// Has a function called like an `__aexit__` (`stack.push_async_exit(exit)`).
    pub fn push_async_exit<A>(&self, exit: impl FnOnce(Option<Exception>) -> A + 'a)
    where
        A: Awaitable<Output = bool> + 'a,
    {
        self.push_entry(Entry::Async(Box::new(move |e| {
            let exit = exit(e);
            block(async move { catch(exit).await }).boxed()
        })));
    }

    /// Has a function called that takes no part in exceptions (`stack.callback(f)`).
    pub fn callback<R: CallbackResult>(&self, f: impl FnOnce() -> R + 'a) {
        self.push(move |_| f().into_result().map(|()| false));
    }

    /// Has a coroutine function called that takes no part in exceptions (`stack.push_async_callback(f)`).
    pub fn push_async_callback<A>(&self, f: impl FnOnce() -> A + 'a)
    where
        A: Awaitable + 'a,
    {
        self.push_entry(Entry::Async(Box::new(move |_| {
            let awaitable = f();
            block(async move { catch(awaitable).await.map(|_| false) }).boxed()
        })));
    }

    /// Moves all that it holds to another stack: leaving this one does nothing then (`stack.pop_all()`).
    #[must_use = "what was on the stack is left only with the stack that this gives"]
    pub fn pop_all(&self) -> AsyncExitStack<'a> {
        AsyncExitStack(Rc::new(RefCell::new(self.0.take())))
    }

    /// Leaves it at once (`await stack.aclose()`).
    ///
    /// # Errors
    ///
    /// Awaiting it raises what the callbacks raise and do not deal with.
    pub fn aclose(&self) -> impl Coroutine<Return = ()> + use<'a> {
        let stack = self.clone();
        block(async move { stack.unwind(None).await.map(drop) })
    }

    fn push_entry(&self, entry: Entry<'a>) {
        self.0.borrow_mut().push(entry);
    }

    async fn unwind(&self, exception: Option<Exception>) -> Result<bool, Exception> {
        let mut unwinding = Unwinding::new(exception);
        loop {
            // Not borrowed during the call, which may push more.
            let entry = self.0.borrow_mut().pop();
            let result = match entry {
                None => return unwinding.end(),
                Some(Entry::Sync(exit)) => exit(unwinding.exception()),
                Some(Entry::Async(exit)) => catch(exit(unwinding.exception().cloned())).await,
            };
            unwinding.left(result);
        }
    }
}

impl<'a> AsyncContextManager for AsyncExitStack<'a> {
    type Value = AsyncExitStack<'a>;

    fn __aenter__(&mut self) -> impl Awaitable<Output = AsyncExitStack<'a>> {
        let stack = self.clone();
        Immediately::new(move || Ok(stack))
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        let stack = self.clone();
        block(async move { stack.unwind(exception).await })
    }
}

impl Clone for AsyncExitStack<'_> {
    fn clone(&self) -> Self {
        AsyncExitStack(self.0.clone())
    }
}

impl Default for AsyncExitStack<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for AsyncExitStack<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<AsyncExitStack callbacks={}>", self.0.borrow().len())
    }
}
