//! [`closing`], [`aclosing`] and [`nullcontext`].

use std::fmt;
use std::pin::Pin;

use super::manager::{AsyncContextManager, ContextManager};
use super::shared::Shared;
use crate::coroutine::block::block;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::lend::catch;
use crate::coroutine::{AsyncGenerator, Awaitable, Exception, Generator, Immediately};

/// What has a `close()`. Generators do.
pub trait Close {
    /// Closes it.
    ///
    /// # Errors
    ///
    /// What is raised from the `with` block.
    fn close(&mut self) -> Result<(), Exception>;
}

impl<G: Generator + Unpin> Close for G {
    fn close(&mut self) -> Result<(), Exception> {
        Generator::close(self).map(drop)
    }
}

/// Closes an object at the end of the block (`contextlib.closing`). `as` binds a handle on it.
///
/// ```
/// use dunder_core::contextlib::{Close, ContextManager, closing};
/// use dunder_core::coroutine::Exception;
///
/// struct Page(Vec<&'static str>);
///
/// impl Close for Page {
///     fn close(&mut self) -> Result<(), Exception> {
///         self.0.push("closed");
///         Ok(())
///     }
/// }
///
/// let mut manager = closing(Page(vec!["open"]));
/// let page = manager.__enter__()?;
/// manager.__exit__(None)?;
/// assert_eq!(page.borrow().0, ["open", "closed"]);
/// # Ok::<(), Exception>(())
/// ```
pub fn closing<T: Close>(object: T) -> Closing<T> {
    Closing { object: Shared::new(object) }
}

/// The manager made by [`closing`].
#[derive(Debug)]
pub struct Closing<T> {
    object: Shared<T>,
}

impl<T: Close> ContextManager for Closing<T> {
    type Value = Shared<T>;

    fn __enter__(&mut self) -> Result<Shared<T>, Exception> {
        Ok(self.object.clone())
    }

    fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
        self.object.close()?;
        Ok(false)
    }
}

/// Closes an async generator at the end of the block, and waits until it is closed (`contextlib.aclosing`). `as` binds a
/// handle on it, which is an async generator as well.
///
/// This is how to leave an `async for` early without leaving the generator behind where it is suspended:
///
/// ```text
/// async_with! { aclosing(lines(url)) as lines {
///     async_for! { line in lines { if line.is_empty() { break; } } }
/// } }
/// ```
pub fn aclosing<G: AsyncGenerator>(generator: G) -> Aclosing<G> {
    Aclosing { generator: Shared::new(Box::pin(generator)) }
}

/// The manager made by [`aclosing`].
#[derive(Debug)]
pub struct Aclosing<G> {
    generator: Shared<Pin<Box<G>>>,
}

impl<G: AsyncGenerator> AsyncContextManager for Aclosing<G> {
    type Value = Shared<Pin<Box<G>>>;

    fn __aenter__(&mut self) -> impl Awaitable<Output = Shared<Pin<Box<G>>>> {
        let generator = self.generator.clone();
        Immediately::new(move || Ok(generator))
    }

    fn __aexit__(&mut self, _: Option<Exception>) -> impl Awaitable<Output = bool> {
        block(async move { catch(self.generator.aclose()).await.map(|()| false) })
    }
}

/// A context manager, sync and async, that does nothing but give a value (`contextlib.nullcontext`). It can be entered once.
///
/// ```
/// use dunder_core::contextlib::{ContextManager, nullcontext};
/// # use dunder_core::coroutine::Exception;
///
/// assert_eq!(nullcontext("value").__enter__()?, "value");
/// # Ok::<(), Exception>(())
/// ```
pub fn nullcontext<T>(value: T) -> NullContext<T> {
    NullContext { value: Some(value) }
}

/// The manager made by [`nullcontext`].
pub struct NullContext<T> {
    value: Option<T>,
}

impl<T> NullContext<T> {
    fn take(&mut self) -> Result<T, Exception> {
        self.value.take().ok_or_else(|| RuntimeError::new("nullcontext has already been entered").into())
    }
}

impl<T> ContextManager for NullContext<T> {
    type Value = T;

    fn __enter__(&mut self) -> Result<T, Exception> {
        self.take()
    }

    fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
        Ok(false)
    }
}

impl<T> AsyncContextManager for NullContext<T> {
    type Value = T;

    fn __aenter__(&mut self) -> impl Awaitable<Output = T> {
        Immediately::new(move || self.take())
    }

    fn __aexit__(&mut self, _: Option<Exception>) -> impl Awaitable<Output = bool> {
        Immediately::new(|| Ok(false))
    }
}

impl<T: fmt::Debug> fmt::Debug for NullContext<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("NullContext").field(&self.value).finish()
    }
}
