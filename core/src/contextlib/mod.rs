//! Python's module `contextlib`: context managers, and what makes and combines them.
//!
//! | Python | here |
//! |---|---|
//! | `class M: def __enter__ … __exit__` | `impl ContextManager for M` |
//! | `class M: async def __aenter__ … __aexit__` | `impl AsyncContextManager for M` |
//! | `@contextmanager def f(): … yield x …` | a `#[generator] fn f`; `contextmanager(f())` makes the manager |
//! | `@asynccontextmanager async def f(): …` | a `#[generator] async fn f`; `asynccontextmanager(f())` |
//! | `closing(x)`, `aclosing(agen)` | the same; `as` binds a [`Shared`] handle on the object |
//! | `suppress(A, B)` | `suppress::<A>().and::<B>()` |
//! | `nullcontext(x)` | the same |
//! | `ExitStack()`, `AsyncExitStack()` | `ExitStack::new()`, `AsyncExitStack::new()` |
//!
//! Left out: `ContextDecorator` (a function that is wrapped in a `with` reads better as one), `redirect_stdout` and `chdir`
//! (both change the whole process).
//!
//! ```
//! use dunder_core::contextlib::{ContextManager, ExitStack, suppress};
//! use dunder_core::coroutine::errors::ValueError;
//! use dunder_core::coroutine::Exception;
//!
//! let mut manager = suppress::<ValueError>();
//! manager.__enter__()?;
//! let raised = Exception::new(ValueError::new("no"));
//! assert!(manager.__exit__(Some(&raised))?);
//! # Ok::<(), Exception>(())
//! ```

mod async_exit_stack;
mod closing;
mod exit_stack;
mod from_generator;
mod manager;
mod shared;
mod suppress;
mod unwinding;

pub use async_exit_stack::AsyncExitStack;
pub use closing::{Aclosing, Close, Closing, NullContext, aclosing, closing, nullcontext};
pub use exit_stack::{CallbackResult, ExitStack};
pub use from_generator::{
    AsyncGeneratorContextManager, GeneratorContextManager, asynccontextmanager, contextmanager,
};
pub use manager::{AsyncContextManager, ContextManager};
pub use shared::Shared;
pub use suppress::{Suppress, suppress};
