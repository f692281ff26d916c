//! [`ExceptionGroup`]: several exceptions that are raised as one.
//!
//! ```text
//!   split(condition)     group ── what matches ──▶ a group of it      both keep the nesting, and get the message, notes,
//!                              └─ what does not ─▶ a group of it      cause, context and traceback of the whole
//! ```
//!
//! Invariant: `home` is the exception whose error this is, from when it was made one.

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Weak};

use super::Exception;
use super::inner::{Chain, Group, Inner};
use super::star::ExceptStar;
use crate::coroutine::raising::{Caught, Except};

/// Several exceptions that were raised together (`ExceptionGroup`, and `BaseExceptionGroup`, too).
///
/// It is one type for both of Python's. What holds an exception that `except e` lets pass, such as `Cancelled` or
/// `GeneratorExit`, is a `BaseExceptionGroup`: `except e` and `except g: ExceptionGroup` let it pass as well, and
/// [`except g: BaseExceptionGroup`](BaseExceptionGroup) catches all groups.
///
/// ```
/// use dunder_core::coroutine::errors::{TypeError, ValueError};
/// use dunder_core::coroutine::{Exception, ExceptionGroup};
///
/// let group = ExceptionGroup::new("two", [ValueError::new("a").into(), TypeError::new("b").into()]);
/// assert_eq!(group.to_string(), "two (2 sub-exceptions)");
/// assert_eq!(format!("{group:?}"), r#"ExceptionGroup("two", [ValueError("a"), TypeError("b")])"#);
/// let (values, rest) = group.split(Exception::is::<ValueError>);
/// assert_eq!(values.unwrap().exceptions().len(), 1);
/// assert_eq!(rest.unwrap().exceptions()[0].to_string(), "b");
/// ```
pub struct ExceptionGroup {
    message: Arc<str>,
    exceptions: Arc<[Exception]>,
    base: bool,
    home: Option<Weak<Group>>,
}

/// What `except g: BaseExceptionGroup` catches: every group, also one that holds a
/// [`Cancelled`](crate::coroutine::errors::Cancelled) (Python's `BaseExceptionGroup`). What it binds is an
/// [`ExceptionGroup`].
#[derive(Debug, Clone, Copy)]
pub enum BaseExceptionGroup {}

/// A part of a group, as [`ExceptionGroup::split`] gives it.
type Part = Caught<ExceptionGroup>;

impl ExceptionGroup {
    /// A group with this message (`ExceptionGroup(message, exceptions)`). Python refuses a group of none; nothing here
    /// makes one, but for this function.
    pub fn new(message: impl Into<Arc<str>>, exceptions: impl IntoIterator<Item = Exception>) -> Self {
        let exceptions: Arc<[Exception]> = exceptions.into_iter().collect();
        let base = exceptions.iter().any(Exception::is_base_only);
        ExceptionGroup { message: message.into(), exceptions, base, home: None }
    }

    /// The message (`group.message`).
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What was raised, in the order in which it was (`group.exceptions`).
    pub fn exceptions(&self) -> &[Exception] {
        &self.exceptions
    }

    /// Whether it is a `BaseExceptionGroup` in Python: something in it is what `except e` lets pass.
    pub fn is_base(&self) -> bool {
        self.base
    }

    /// The group as an exception: the one that was raised, if it was.
    pub fn exception(&self) -> Exception {
        let raised = self.home.as_ref().and_then(Weak::upgrade).map(Exception::of_group);
        raised.unwrap_or_else(|| self.clone().into())
    }

    /// The group of the exception that is there. It was never raised before: a clone forgets.
    pub(super) fn at_home(self, home: Weak<Group>) -> Self {
        ExceptionGroup { home: Some(home), ..self }
    }

    /// What is in the group and in the groups in it, and is no group itself.
    ///
    /// ```
    /// use dunder_core::coroutine::ExceptionGroup;
    /// use dunder_core::coroutine::errors::ValueError;
    ///
    /// let inner = ExceptionGroup::new("inner", [ValueError::new("a").into()]);
    /// let outer = ExceptionGroup::new("outer", [inner.into(), ValueError::new("b").into()]);
    /// assert_eq!(outer.leaves().iter().map(ToString::to_string).collect::<Vec<_>>(), ["a", "b"]);
    /// ```
    pub fn leaves(&self) -> Vec<Exception> {
        let mut leaves = Vec::new();
        self.collect_leaves(&mut leaves);
        leaves
    }

    fn collect_leaves(&self, leaves: &mut Vec<Exception>) {
        for e in self.exceptions.iter() {
            match e.group() {
                Some(group) => group.collect_leaves(leaves),
                None => leaves.push(e.clone()),
            }
        }
    }

    /// The part that matches and the part that does not, as `except*` divides a group (`group.split(condition)`). By
    /// type, the condition is `Exception::is::<E>`.
    ///
    /// Groups inside it are divided in the same way, and keep their nesting. A group that matches as a whole is not
    /// divided. Both parts have the message, the notes, the cause, the context and the traceback of the group.
    pub fn split(&self, matches: impl Fn(&Exception) -> bool) -> (Option<Part>, Option<Part>) {
        let (matching, rest) = divide(&self.exception(), &matches);
        (matching.and_then(Part::of), rest.and_then(Part::of))
    }

    /// The part that matches (`group.subgroup(condition)`).
    pub fn subgroup(&self, matches: impl Fn(&Exception) -> bool) -> Option<Part> {
        self.split(matches).0
    }

    /// A group of other exceptions with this one's message (`group.derive(exceptions)`): a part that a function of one's
    /// own has made. Of cause, context, notes and traceback it has none.
    #[must_use]
    pub fn derive(&self, exceptions: impl IntoIterator<Item = Exception>) -> ExceptionGroup {
        ExceptionGroup::new(self.message.clone(), exceptions)
    }

    /// Deals with the part of one type, and goes on with the rest; see [`ExceptStar`].
    pub fn handle<T: Except>(&self, handler: impl FnOnce(Part)) -> ExceptStar {
        self.exception().except_star().handle::<T>(handler)
    }
}

impl Exception {
    /// The group, if it is one.
    pub fn group(&self) -> Option<&ExceptionGroup> {
        self.downcast_ref()
    }

    /// The exception that a group was made.
    fn of_group(group: Arc<Group>) -> Self {
        Exception(triomphe::Arc::new(Inner::of_group(group)))
    }

    /// A part of this group: with other members, and all that is said of the whole.
    fn part(&self, exceptions: Vec<Exception>) -> Option<Exception> {
        let group = self.group().filter(|_| !exceptions.is_empty())?;
        let part = Exception::from(group.derive(exceptions));
        let chain: Chain = self.chain().clone();
        *part.chain() = chain;
        Some(part)
    }
}

/// What matches, and what does not. A group is divided unless it matches as a whole.
pub(super) fn divide(
    e: &Exception,
    matches: &dyn Fn(&Exception) -> bool,
) -> (Option<Exception>, Option<Exception>) {
    if matches(e) {
        return (Some(e.clone()), None);
    }
    let Some(group) = e.group() else { return (None, Some(e.clone())) };
    let (mut matching, mut rest) = (Vec::new(), Vec::new());
    for e in group.exceptions() {
        let (inner, outer) = divide(e, matches);
        matching.extend(inner);
        rest.extend(outer);
    }
    (e.part(matching), e.part(rest))
}

impl Clone for ExceptionGroup {
    fn clone(&self) -> Self {
        ExceptionGroup {
            message: self.message.clone(),
            exceptions: self.exceptions.clone(),
            base: self.base,
            home: None,
        }
    }
}

impl fmt::Display for ExceptionGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.exceptions.len();
        write!(f, "{} ({count} sub-exception{})", self.message, if count == 1 { "" } else { "s" })
    }
}

impl fmt::Debug for ExceptionGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}({:?}, [",
            if self.base { "BaseExceptionGroup" } else { "ExceptionGroup" },
            self.message
        )?;
        for (number, e) in self.exceptions.iter().enumerate() {
            if number > 0 {
                f.write_str(", ")?;
            }
            let message = e.to_string();
            match e.group() {
                Some(group) => write!(f, "{group:?}")?,
                None if message.is_empty() => write!(f, "{}()", e.type_name())?,
                None => write!(f, "{}({message:?})", e.type_name())?,
            }
        }
        f.write_str("])")
    }
}

impl Error for ExceptionGroup {}
