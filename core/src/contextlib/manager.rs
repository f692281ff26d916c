//! What `with` and `async with` work with.
//!
//! ```text
//!   with m as x { body }   ≡   let x = m.__enter__(); body; m.__exit__(what body raised)
//! ```

use crate::coroutine::{Awaitable, Exception};

/// What `with` enters and leaves (Python's `AbstractContextManager`).
///
/// ```
/// use dunder_core::contextlib::ContextManager;
/// use dunder_core::coroutine::Exception;
///
/// /// Counts how deep it is nested.
/// struct Depth(u32);
///
/// impl ContextManager for Depth {
///     type Value = u32;
///
///     fn __enter__(&mut self) -> Result<u32, Exception> {
///         self.0 += 1;
///         Ok(self.0)
///     }
///
///     fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
///         self.0 -= 1;
///         Ok(false)
///     }
/// }
///
/// let mut depth = Depth(0);
/// assert_eq!(depth.__enter__()?, 1);
/// assert!(!depth.__exit__(None)?);
/// # Ok::<(), Exception>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a context manager",
    label = "'with' wants an object with `__enter__` and `__exit__`",
    note = "what implements `AsyncContextManager` is entered with `async with`",
    note = "a generator object is made one by `contextlib::contextmanager(object)`",
    note = "D317: https://docs.rs/dunder/latest/dunder/explained/index.html#d317"
)]
pub trait ContextManager {
    /// What `as` binds. It does not borrow from the manager: a handle, where it has to be the manager itself.
    type Value;

    /// Enters the block.
    ///
    /// # Errors
    ///
    /// What is raised instead of running the block; `__exit__` is not called then.
    fn __enter__(&mut self) -> Result<Self::Value, Exception>;

    /// Leaves the block, with what it has raised. `true` if that has been dealt with and goes no further.
    ///
    /// # Errors
    ///
    /// What is raised in place of that.
    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception>;
}

/// What `async with` enters and leaves (Python's `AbstractAsyncContextManager`).
///
/// With `dunder`, both methods can be written as coroutines:
///
/// ```text
/// impl AsyncContextManager for Connection {
///     type Value = Handle;
///
///     #[dunder::coroutine]
///     async fn __aenter__(&mut self) -> Handle { … }
///
///     #[dunder::coroutine]
///     async fn __aexit__(&mut self, exception: Option<Exception>) -> bool { … }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an async context manager",
    label = "'async with' wants an object with `__aenter__` and `__aexit__`",
    note = "what implements `ContextManager` is entered with `with`",
    note = "an async generator object is made one by `contextlib::asynccontextmanager(object)`",
    note = "D318: https://docs.rs/dunder/latest/dunder/explained/index.html#d318"
)]
pub trait AsyncContextManager {
    /// What `as` binds. It does not borrow from the manager: a handle, where it has to be the manager itself.
    type Value;

    /// Enters the block.
    ///
    /// # Errors
    ///
    /// Awaiting it may raise; then the block is not run, and `__aexit__` is not called.
    fn __aenter__(&mut self) -> impl Awaitable<Output = Self::Value>;

    /// Leaves the block, with what it has raised. `true` if that has been dealt with and goes no further.
    ///
    /// # Errors
    ///
    /// Awaiting it may raise something in place of that.
    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool>;
}

impl<M: ContextManager + ?Sized> ContextManager for &mut M {
    type Value = M::Value;

    fn __enter__(&mut self) -> Result<M::Value, Exception> {
        (**self).__enter__()
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        (**self).__exit__(exception)
    }
}

impl<M: ContextManager + ?Sized> ContextManager for Box<M> {
    type Value = M::Value;

    fn __enter__(&mut self) -> Result<M::Value, Exception> {
        (**self).__enter__()
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        (**self).__exit__(exception)
    }
}

impl<M: AsyncContextManager> AsyncContextManager for &mut M {
    type Value = M::Value;

    fn __aenter__(&mut self) -> impl Awaitable<Output = M::Value> {
        (**self).__aenter__()
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        (**self).__aexit__(exception)
    }
}
