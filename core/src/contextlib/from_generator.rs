//! Context managers made of generators: what is before the `yield` enters, what is after it leaves.
//!
//! ```text
//!   __enter__            next(generator) ─▶ the value of the `yield`
//!   __exit__(None)       next(generator) ─▶ has to end
//!   __exit__(Some(e))    throw(e)        ─▶ ends: dealt with; raises `e`: not; raises another one: that goes on
//! ```

use std::fmt;
use std::pin::Pin;

use super::manager::{AsyncContextManager, ContextManager};
use crate::coroutine::block::block;
use crate::coroutine::errors::{RuntimeError, StopAsyncIteration, StopIteration};
use crate::coroutine::lend::catch;
use crate::coroutine::{AsyncGenerator, AsyncIterator, Awaitable, Exception, Generator, Step, next};

/// Makes a context manager of a generator object that yields once (`contextlib.contextmanager`).
///
/// Python decorates the function; here the object that calling it gives is wrapped. The manager is good for one `with`.
///
/// With `dunder`:
///
/// ```text
/// #[generator]
/// fn tag(name: &'static str) -> impl Generator<Yield = ()> {
///     println!("<{name}>");
///     try_! { { yield_!(); } finally { println!("</{name}>"); } }
/// }
///
/// with_! { contextmanager(tag("h1")) { println!("title"); } }
/// ```
///
/// Entering raises `RuntimeError("generator didn't yield")` if the generator ends at once; leaving raises
/// `RuntimeError("generator didn't stop")` or `RuntimeError("generator didn't stop after throw()")` if it yields again.
pub fn contextmanager<G: Generator<Send = ()> + Unpin>(generator: G) -> GeneratorContextManager<G> {
    GeneratorContextManager { generator }
}

/// The manager made by [`contextmanager`].
pub struct GeneratorContextManager<G> {
    generator: G,
}

impl<G: Generator<Send = ()> + Unpin> GeneratorContextManager<G> {
    /// Closes a generator that should have ended.
    fn did_not_stop(&mut self, message: &'static str, thrown: Option<&Exception>) -> Exception {
        in_place_of(thrown, RuntimeError::new(message).into(), self.generator.close().err())
    }
}

impl<G: Generator<Send = ()> + Unpin> ContextManager for GeneratorContextManager<G> {
    type Value = G::Yield;

    fn __enter__(&mut self) -> Result<G::Yield, Exception> {
        match next(&mut self.generator) {
            Step::Yielded(value) => Ok(value),
            Step::Raised(e) if !e.is::<StopIteration>() => Err(e),
            _ => Err(did_not_yield()),
        }
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        let Some(thrown) = exception else {
            return match next(&mut self.generator) {
                Step::Yielded(_) => Err(self.did_not_stop("generator didn't stop", None)),
                Step::Raised(e) if !e.is::<StopIteration>() => Err(e),
                _ => Ok(false),
            };
        };
        let frames = thrown.frames();
        match self.generator.throw(thrown.clone()) {
            Step::Yielded(_) => Err(self.did_not_stop("generator didn't stop after throw()", exception)),
            Step::Returned(_) => Ok(true),
            Step::Raised(e) => passed_on(e, thrown, frames),
        }
    }
}

/// Makes an async context manager of an async generator object that yields once (`contextlib.asynccontextmanager`).
///
/// Python decorates the function; here the object that calling it gives is wrapped, in a box. The manager is good for one
/// `async with`. It raises as that of [`contextmanager`] does, with "generator didn't stop after athrow()".
pub fn asynccontextmanager<G: AsyncGenerator<Send = ()>>(generator: G) -> AsyncGeneratorContextManager<G> {
    AsyncGeneratorContextManager { generator: Box::pin(generator) }
}

/// The manager made by [`asynccontextmanager`].
pub struct AsyncGeneratorContextManager<G> {
    generator: Pin<Box<G>>,
}

impl<G: AsyncGenerator<Send = ()>> AsyncGeneratorContextManager<G> {
    async fn did_not_stop(&mut self, message: &'static str, thrown: Option<&Exception>) -> Exception {
        in_place_of(thrown, RuntimeError::new(message).into(), catch(self.generator.aclose()).await.err())
    }
}

impl<G: AsyncGenerator<Send = ()>> AsyncContextManager for AsyncGeneratorContextManager<G> {
    type Value = G::Yield;

    fn __aenter__(&mut self) -> impl Awaitable<Output = G::Yield> {
        block(async move {
            match catch(self.generator.__anext__()).await {
                Err(e) if e.is::<StopAsyncIteration>() => Err(did_not_yield()),
                result => result,
            }
        })
    }

    fn __aexit__(&mut self, exception: Option<Exception>) -> impl Awaitable<Output = bool> {
        block(async move {
            let Some(thrown) = exception else {
                return match catch(self.generator.__anext__()).await {
                    Ok(_) => Err(self.did_not_stop("generator didn't stop", None).await),
                    Err(e) if e.is::<StopAsyncIteration>() => Ok(false),
                    Err(e) => Err(e),
                };
            };
            let frames = thrown.frames();
            match catch(self.generator.athrow(thrown.clone())).await {
                Ok(_) => Err(self.did_not_stop("generator didn't stop after athrow()", Some(&thrown)).await),
                Err(e) if e.is::<StopAsyncIteration>() && !e.ptr_eq(&thrown) => Ok(true),
                Err(e) => passed_on(e, &thrown, frames),
            }
        })
    }
}

fn did_not_yield() -> Exception {
    let error = Exception::new(RuntimeError::new("generator didn't yield"));
    error.set_cause(None);
    error
}

/// What closing a generator raises takes the place of what is raised because it had to be closed.
fn in_place_of(thrown: Option<&Exception>, error: Exception, closing: Option<Exception>) -> Exception {
    error.set_context(thrown.cloned());
    match closing {
        Some(raised) => {
            raised.set_context(Some(error));
            raised
        }
        None => error,
    }
}

/// What comes out of a generator that an exception was thrown into, if it does not end.
fn passed_on(e: Exception, thrown: &Exception, frames: usize) -> Result<bool, Exception> {
    if e.ptr_eq(thrown) {
        // The same goes on from where it was raised, as if it had never been in here.
        e.truncate_frames(frames);
        return Ok(false);
    }
    let stop = thrown.is::<StopIteration>() || thrown.is::<StopAsyncIteration>();
    if stop && e.is::<RuntimeError>() && e.cause().is_some_and(|cause| cause.ptr_eq(thrown)) {
        // It was not let out as it is (PEP 479).
        thrown.truncate_frames(frames);
        return Ok(false);
    }
    Err(e)
}

impl<G: fmt::Debug> fmt::Debug for GeneratorContextManager<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("GeneratorContextManager").field(&self.generator).finish()
    }
}

impl<G: fmt::Debug> fmt::Debug for AsyncGeneratorContextManager<G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("AsyncGeneratorContextManager").field(&self.generator).finish()
    }
}
