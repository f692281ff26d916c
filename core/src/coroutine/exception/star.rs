//! [`ExceptStar`]: dealing with the parts of a group by type (`except*`).
//!
//! ```text
//!   whole ── handle::<A> ──▶ part of As: dealt with ── handle::<B> ──▶ part of Bs: dealt with ── finish ──▶ the rest
//!                              └─ raised in the handler ───────────────────────────────────────────────────▲
//! ```
//!
//! Invariant: every leaf of the whole is in exactly one part or in `rest`.

use std::fmt;

use super::group::divide;
use super::{Exception, ExceptionGroup};
use crate::coroutine::raising::{Caught, Except};

/// Deals with an exception, be it a group or not, part by part; what no handler took is raised again. It is made by
/// [`Exception::except_star`] or [`ExceptionGroup::handle`], and stands for Python's `except*`:
///
/// | Python | here |
/// |---|---|
/// | `except* ValueError as g: print(g)` | `.handle::<ValueError>(\|g\| println!("{g}"))` |
/// | a handler that raises | `.try_handle::<ValueError>(\|g\| …)`, which gives a `Result` |
/// | `except* (A, B) as g:` | `.handle_if(\|e\| e.is::<A>() \|\| e.is::<B>(), \|g\| …)` |
/// | a handler that awaits | `if let Some(g) = star.part::<ValueError>() { … }` |
/// | the end of the statement | `.finish()?` |
///
/// An exception that is no group is handled as a group of one, with an empty message.
///
/// ```
/// use dunder_core::coroutine::errors::{TypeError, ValueError};
/// use dunder_core::coroutine::{Exception, ExceptionGroup};
///
/// let errors = [ValueError::new("a").into(), TypeError::new("b").into(), ValueError::new("c").into()];
/// let e = Exception::from(ExceptionGroup::new("three", errors));
/// let mut seen = Vec::new();
/// let rest = e
///     .except_star()
///     .handle::<ValueError>(|part| seen.extend(part.leaves().iter().map(ToString::to_string)))
///     .finish();
/// assert_eq!(seen, ["a", "c"]);
/// assert_eq!(rest.unwrap_err().to_string(), "three (1 sub-exception)");
/// ```
#[must_use = "what no handler took is raised by `finish()?`"]
pub struct ExceptStar {
    whole: Exception,
    rest: Option<Exception>,
    /// The parts that handlers have raised again.
    again: Vec<Exception>,
    /// What else they have raised.
    raised: Vec<Exception>,
}

impl Exception {
    /// Begins to deal with this exception part by part, as `except*` does.
    pub fn except_star(&self) -> ExceptStar {
        ExceptStar { whole: self.clone(), rest: Some(self.clone()), again: Vec::new(), raised: Vec::new() }
    }
}

impl ExceptStar {
    /// Calls the handler with the part of this type, if there is one (`except* T as part`).
    pub fn handle<T: Except>(self, handler: impl FnOnce(Caught<ExceptionGroup>)) -> Self {
        self.handle_if(T::catches, handler)
    }

    /// Calls the handler with the part that matches, if there is one.
    pub fn handle_if(
        mut self,
        matches: impl Fn(&Exception) -> bool,
        handler: impl FnOnce(Caught<ExceptionGroup>),
    ) -> Self {
        if let Some(part) = self.part_if(matches) {
            handler(part);
        }
        self
    }

    /// The same for a handler that may raise. What it raises does not keep the other parts from being handled.
    pub fn try_handle<T: Except>(
        mut self,
        handler: impl FnOnce(Caught<ExceptionGroup>) -> Result<(), Exception>,
    ) -> Self {
        if let Some(part) = self.part::<T>()
            && let Err(e) = handler(part.clone())
        {
            self.raised_in(&part, e);
        }
        self
    }

    /// Takes out the part of this type: for handlers that await.
    pub fn part<T: Except>(&mut self) -> Option<Caught<ExceptionGroup>> {
        self.part_if(T::catches)
    }

    /// Takes out the part that matches.
    pub fn part_if(&mut self, matches: impl Fn(&Exception) -> bool) -> Option<Caught<ExceptionGroup>> {
        let (part, rest) = divide(self.rest.as_ref()?, &matches);
        if part.is_some() {
            self.rest = rest;
        }
        let part = part?;
        let part = if part.group().is_some() { part } else { ExceptionGroup::new("", [part]).into() };
        Caught::of(part)
    }

    /// Notes what the handler of a part has raised; raising the part itself hands it on. The context is the part.
    pub fn raised_in(&mut self, part: &Caught<ExceptionGroup>, e: impl Into<Exception>) {
        let e = e.into();
        if e.ptr_eq(part.exception()) {
            self.again.push(e);
            return;
        }
        if let Some(last) = e.open_end(part.exception()) {
            last.set_context(Some(part.exception().clone()));
        }
        self.raised.push(e);
    }

    /// What is to be raised now, if anything is: what no handler took together with what was raised again, as the part of the
    /// whole that it is; and what handlers have raised, in a group if that makes more than one.
    pub fn into_rest(mut self) -> Option<Exception> {
        let left = self.left();
        if self.raised.is_empty() {
            return left;
        }
        self.raised.extend(left);
        if self.raised.len() > 1 {
            return Some(ExceptionGroup::new("", self.raised).into());
        }
        self.raised.pop()
    }

    /// Ends the statement.
    ///
    /// # Errors
    ///
    /// What [`into_rest`](ExceptStar::into_rest) gives.
    pub fn finish(self) -> Result<(), Exception> {
        self.into_rest().map_or(Ok(()), Err)
    }

    /// What no handler took, and what was raised again.
    fn left(&mut self) -> Option<Exception> {
        if self.again.is_empty() {
            return self.rest.take();
        }
        if self.whole.group().is_none() {
            return self.again.pop();
        }
        let parts = self.rest.iter().chain(&self.again).filter_map(Exception::group);
        let leaves: Vec<Exception> = parts.flat_map(ExceptionGroup::leaves).collect();
        divide(&self.whole, &|e| leaves.iter().any(|leaf| leaf.ptr_eq(e))).0
    }
}

impl fmt::Debug for ExceptStar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExceptStar").field("rest", &self.rest).finish_non_exhaustive()
    }
}
