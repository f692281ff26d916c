//! [`ExceptionGroup`]: several exceptions that are raised as one.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use crate::coroutine::Exception;

/// Several exceptions that were raised together (`ExceptionGroup`).
///
/// ```
/// use dunder_core::asyncio::ExceptionGroup;
/// use dunder_core::coroutine::errors::{TypeError, ValueError};
///
/// let group = ExceptionGroup::new("two", [ValueError::new("a").into(), TypeError::new("b").into()]);
/// assert_eq!(group.to_string(), "two (2 sub-exceptions)");
/// let (values, rest) = group.split(|e| e.is::<ValueError>());
/// assert_eq!(values.unwrap().exceptions().len(), 1);
/// assert_eq!(rest.unwrap().exceptions()[0].to_string(), "b");
/// ```
#[derive(Clone)]
pub struct ExceptionGroup {
    message: Arc<str>,
    exceptions: Arc<[Exception]>,
}

impl ExceptionGroup {
    /// A group with this message (`ExceptionGroup(message, exceptions)`).
    pub fn new(message: impl Into<Arc<str>>, exceptions: impl IntoIterator<Item = Exception>) -> Self {
        ExceptionGroup { message: message.into(), exceptions: exceptions.into_iter().collect() }
    }

    /// The message (`group.message`).
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What was raised, in the order in which it was (`group.exceptions`).
    pub fn exceptions(&self) -> &[Exception] {
        &self.exceptions
    }

    /// The part that matches and the part that does not, as `except*` divides a group (`group.split(condition)`).
    /// Groups inside it are divided in the same way, and keep their nesting.
    pub fn split(
        &self,
        matches: impl Fn(&Exception) -> bool,
    ) -> (Option<ExceptionGroup>, Option<ExceptionGroup>) {
        self.divide(&matches)
    }

    /// The part that matches (`group.subgroup(condition)`).
    pub fn subgroup(&self, matches: impl Fn(&Exception) -> bool) -> Option<ExceptionGroup> {
        self.divide(&matches).0
    }

    fn divide(&self, matches: &dyn Fn(&Exception) -> bool) -> (Option<Self>, Option<Self>) {
        let (mut matching, mut rest) = (Vec::new(), Vec::new());
        for e in self.exceptions.iter() {
            match e.downcast_ref::<ExceptionGroup>() {
                Some(group) if !matches(e) => {
                    let (inner, outer) = group.divide(matches);
                    matching.extend(inner.map(Exception::from));
                    rest.extend(outer.map(Exception::from));
                }
                _ if matches(e) => matching.push(e.clone()),
                _ => rest.push(e.clone()),
            }
        }
        (self.derive(matching), self.derive(rest))
    }

    fn derive(&self, exceptions: Vec<Exception>) -> Option<Self> {
        (!exceptions.is_empty())
            .then(|| ExceptionGroup { message: self.message.clone(), exceptions: exceptions.into() })
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
        write!(f, "ExceptionGroup({:?}, {:?})", self.message, self.exceptions)
    }
}

impl Error for ExceptionGroup {}
