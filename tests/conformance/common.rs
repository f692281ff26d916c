//! What the tests of all modules use: a trace, and questions about exceptions.

use std::cell::RefCell;
use std::error::Error;
use std::fmt::Display;
use std::pin::pin;
use std::rc::Rc;

use dunder::asyncio::Runner;
use dunder::errors::*;
use dunder::prelude::*;

/// What happened, in order. A clone is the same trace.
#[derive(Clone, Default)]
pub(crate) struct Trace(Rc<RefCell<Vec<String>>>);

impl Trace {
    pub(crate) fn add(&self, entry: impl Display) {
        self.0.borrow_mut().push(entry.to_string());
    }

    /// What was added since it was asked last.
    pub(crate) fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

/// The error that a step raises must be an `E`; its text.
#[track_caller]
pub(crate) fn raises<E: Error + 'static>(step: Step<impl Sized, impl Sized>) -> Exception {
    let e = step.raised().expect("the step raises");
    assert!(e.is::<E>(), "raised is {e:?}");
    e
}

/// The step must raise this very exception.
#[track_caller]
pub(crate) fn raises_same(step: Step<impl Sized, impl Sized>, expected: &Exception) -> Exception {
    let e = step.raised().expect("the step raises");
    assert!(e.ptr_eq(expected), "raised is {e:?}");
    e
}

/// The object must have finished: to go on raises a `StopIteration` that has no history.
#[track_caller]
pub(crate) fn is_finished(generator: &mut (impl Generator + Unpin)) {
    let e = raises::<StopIteration>(next(generator));
    assert!(e.context().is_none());
}

/// The types of the exceptions that were being handled when this one was raised, the latest first.
pub(crate) fn history(e: &Exception) -> Vec<&'static str> {
    let mut types = Vec::new();
    let mut link = e.context();
    while let Some(e) = link {
        types.push(name_of(&e));
        link = e.context();
    }
    types
}

/// The type of an exception by its Python name.
pub(crate) fn name_of(e: &Exception) -> &'static str {
    if e.is::<ValueError>() {
        "ValueError"
    } else if e.is::<TypeError>() {
        "TypeError"
    } else if e.is::<LookupError>() {
        "LookupError"
    } else if e.is::<RuntimeError>() {
        "RuntimeError"
    } else if e.is::<StopIteration>() {
        "StopIteration"
    } else if e.is::<GeneratorExit>() {
        "GeneratorExit"
    } else if e.is::<Cancelled>() {
        "Cancelled"
    } else {
        "other"
    }
}

/// Asks of the type of a value whether it is something; false where the answer is a compile error elsewhere.
macro_rules! is {
    ($value:expr, $($bound:tt)+) => {{
        struct Asked<T>(std::marker::PhantomData<T>);
        fn ask<T>(_: &T) -> Asked<T> {
            Asked(std::marker::PhantomData)
        }
        #[allow(dead_code)]
        trait No {
            fn answer(&self) -> bool {
                false
            }
        }
        impl<T> No for &Asked<T> {}
        #[allow(dead_code)]
        impl<T: $($bound)+> Asked<T> {
            fn answer(&self) -> bool {
                true
            }
        }
        (&ask(&$value)).answer()
    }};
}
pub(crate) use is;

/// Awaits something on an event loop whose clock is virtual.
pub(crate) fn run<A>(main: A) -> Result<A::Output, Exception>
where
    A: Awaitable<Output: 'static> + 'static,
{
    Runner::new().virtual_clock().run(main)
}

/// A generator that can be awaited (Python's `types.coroutine`).
pub(crate) struct Awaited<G>(pub(crate) G);

impl<G: Generator> Awaitable<G::Yield, G::Send> for Awaited<G> {
    type Output = G::Return;
    type Await = G;

    fn __await__(self) -> G {
        self.0
    }
}

/// Drives what a coroutine of a scheduler of its own yields: that, and what it returns or raises.
pub(crate) fn drive<Y, R>(coroutine: impl Coroutine<Y, (), Return = R>) -> (Vec<Y>, Result<R, Exception>) {
    let mut stack = pin!(coroutine.__await__());
    let mut yielded = Vec::new();
    loop {
        match next(&mut stack) {
            Step::Yielded(value) => yielded.push(value),
            Step::Returned(value) => return (yielded, Ok(value)),
            Step::Raised(e) => return (yielded, Err(e)),
        }
    }
}
