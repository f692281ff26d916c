//! The value of a `with` whose context manager has suppressed an exception.
//!
//! It is `()` if the block's value is, as it mostly is. A block of any other type has not come to its value, and there is none to
//! put in its place: that raises. A macro sees no types, the compiler does: the place that takes the value has a [`Hint`],
//! which learns its type from the values that come there.

use std::marker::PhantomData;

use super::errors::RuntimeError;
use super::exception::Exception;

/// Stands for the type of a value in method resolution.
#[derive(Debug)]
pub struct Hint<T>(PhantomData<T>);

impl<T> Hint<T> {
    /// A hint that knows nothing yet.
    #[inline(always)]
    pub fn new() -> Self {
        Hint(PhantomData)
    }

    /// Lets the hint know the type of a value.
    #[inline(always)]
    pub fn same(&self, value: T) -> T {
        value
    }
}

impl<T> Default for Hint<T> {
    fn default() -> Self {
        Hint::new()
    }
}

/// Chosen for `()`.
pub trait UnitDecision {
    /// The value.
    #[inline(always)]
    fn suppressed_decision(&self, _: Exception) -> Result<(), Exception> {
        Ok(())
    }
}
impl UnitDecision for &Hint<()> {}

/// Chosen for all others.
pub trait NoValueDecision<T> {
    /// Raises.
    #[cold]
    fn suppressed_decision(&self, exception: Exception) -> Result<T, Exception> {
        let error =
            Exception::new(RuntimeError::new("the exception was suppressed, and the `with` has no value"));
        error.set_cause(Some(exception));
        Err(error)
    }
}
impl<T> NoValueDecision<T> for Hint<T> {}
