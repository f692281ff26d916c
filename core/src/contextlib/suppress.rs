//! [`suppress`]: exceptions of these types end at the end of the block.

use std::fmt;

use super::manager::ContextManager;
use crate::coroutine::{Except, Exception, ExceptionGroup};

/// Lets exceptions of a type go no further than the end of the block (`contextlib.suppress`). `suppress::<Exception>()` does
/// so for all that `except e` would catch; further types are added with [`and`](Suppress::and).
///
/// What matches in an [`ExceptionGroup`] is taken out of it; the rest is raised.
///
/// ```
/// use dunder_core::contextlib::{ContextManager, suppress};
/// use dunder_core::coroutine::Exception;
/// use dunder_core::coroutine::errors::{LookupError, TypeError, ValueError};
///
/// let mut manager = suppress::<ValueError>().and::<LookupError>();
/// manager.__enter__()?;
/// assert!(manager.__exit__(Some(&LookupError::new("no such name").into()))?);
/// assert!(!manager.__exit__(Some(&TypeError::new("not a name").into()))?);
/// # Ok::<(), Exception>(())
/// ```
pub fn suppress<T: Except>() -> Suppress<impl Fn(&Exception) -> bool + Copy> {
    Suppress { matches: T::catches }
}

/// The manager made by [`suppress`]. It may be entered any number of times.
#[derive(Clone, Copy)]
pub struct Suppress<F> {
    matches: F,
}

impl<F: Fn(&Exception) -> bool + Copy> Suppress<F> {
    /// Suppresses exceptions of this type as well.
    #[must_use]
    pub fn and<T: Except>(self) -> Suppress<impl Fn(&Exception) -> bool + Copy> {
        let matches = self.matches;
        Suppress { matches: move |e: &Exception| matches(e) || T::catches(e) }
    }
}

impl<F: Fn(&Exception) -> bool> ContextManager for Suppress<F> {
    type Value = ();

    fn __enter__(&mut self) -> Result<(), Exception> {
        Ok(())
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        let Some(e) = exception else { return Ok(false) };
        if (self.matches)(e) {
            return Ok(true);
        }
        match e.downcast_ref::<ExceptionGroup>().map(|group| group.split(&self.matches)) {
            None | Some((None, _)) => Ok(false),
            Some((Some(_), None)) => Ok(true),
            Some((Some(_), Some(rest))) => Err(rest.into()),
        }
    }
}

impl<F> fmt::Debug for Suppress<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Suppress").finish_non_exhaustive()
    }
}
