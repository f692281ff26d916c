//! How an exception lies in memory.
//!
//! ```text
//!   Exception ──▶ count, Inner ──▶ Node { chain ─ context, first places, cold ──▶ the rest
//!                                         error ─ any, or Grouped ──▶ Arc<Group> }  ◀── Weak, in the ExceptionGroup
//! ```
//!
//! To raise and catch one costs two allocations: the error with what is said of the exception, and a small one in front
//! that makes the handle one pointer wide. There is no lock and but one atomic read-modify-write as long as there is one handle:
//! [`triomphe::Arc`] has no weak count, so that a load tells whether somebody else has one. (A `lock`ed instruction is 6 ns,
//! an allocation with its end 10.)
//!
//! A group has to find the exception that it is. It lies in a box that can be pointed at weakly, together with what is said
//! of the exception; every `Inner` that holds this box is the same exception.

use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::frames::Traceback;
use super::{Exception, ExceptionGroup};

/// What all handles of an exception share.
pub(super) struct Inner(Box<Node<dyn AnyError>>);

struct Node<E: ?Sized> {
    /// Of a group, it is in the [`Group`].
    chain: Mutex<Chain>,
    is_group: bool,
    /// What the error is: asking its table is a call that answers in memory.
    is: TypeId,
    error: E,
}

/// The error of an exception that is a group.
#[derive(Debug)]
struct Grouped(Arc<Group>);

/// A group that was made an exception.
pub(super) struct Group {
    group: ExceptionGroup,
    chain: Mutex<Chain>,
}

/// What is said of an exception.
#[derive(Clone)]
pub(super) struct Chain {
    pub(super) traceback: Traceback,
    pub(super) context: Option<Exception>,
    /// Whether somebody has said what the context is, be it none.
    pub(super) context_is_set: bool,
    pub(super) suppress_context: bool,
    rare: Rare,
}

/// What few exceptions have, if this one does.
#[derive(Clone)]
struct Rare(Option<Box<Cold>>);

/// What few exceptions have.
#[derive(Default, Clone)]
pub(super) struct Cold {
    pub(super) cause: Option<Exception>,
    pub(super) notes: Vec<String>,
    saved: Saved,
}

/// The tracebacks that it had when it ended tasks or futures, which are told by numbers: mostly there is one.
#[derive(Default, Clone)]
struct Saved {
    first: Option<(usize, Traceback)>,
    more: BTreeMap<usize, Traceback>,
}

/// An error whose concrete type can be asked for.
pub(super) trait AnyError: Error + Send + Sync + Any {
    fn type_name(&self) -> &'static str;
}

impl<E: Error + Send + Sync + 'static> AnyError for E {
    fn type_name(&self) -> &'static str {
        let full = std::any::type_name::<E>();
        let end = full.find('<').unwrap_or(full.len());
        full[..end].rsplit("::").next().unwrap_or(full)
    }
}

impl Inner {
    #[inline]
    pub(super) fn new<E: Error + Send + Sync + 'static>(error: E) -> Self {
        // Known when it is compiled: other errors pay nothing.
        if TypeId::of::<E>() == TypeId::of::<ExceptionGroup>() {
            let mut error = Some(error);
            let any: &mut dyn Any = &mut error;
            if let Some(group) = any.downcast_mut::<Option<ExceptionGroup>>().and_then(Option::take) {
                return Inner::of_group(Group::new(group));
            }
            unreachable!("types with one id are the same")
        }
        Inner::node(error, false)
    }

    pub(super) fn of_group(group: Arc<Group>) -> Self {
        Inner::node(Grouped(group), true)
    }

    #[inline]
    fn node<E: Error + Send + Sync + 'static>(error: E, is_group: bool) -> Self {
        // Written where it stays: what is moved there from the stack, having just been written, stalls (10 ns).
        let place = Box::<Node<E>>::new_uninit();
        let chain = const { Mutex::new(Chain::EMPTY) };
        let node = Box::write(place, Node { chain, is_group, is: TypeId::of::<E>(), error });
        Inner(node)
    }

    fn group(&self) -> Option<&Arc<Group>> {
        if !self.0.is_group {
            return None;
        }
        let any: &dyn Any = &self.0.error;
        any.downcast_ref::<Grouped>().map(|grouped| &grouped.0)
    }

    #[inline]
    pub(super) fn error(&self) -> &dyn AnyError {
        match self.group() {
            Some(group) => &group.group,
            None => &self.0.error,
        }
    }

    /// Whether the error is an `E`.
    #[inline]
    pub(super) fn is<E: 'static>(&self) -> bool {
        match () {
            // Known when it is compiled.
            () if TypeId::of::<E>() == TypeId::of::<ExceptionGroup>() => self.0.is_group,
            () => self.0.is == TypeId::of::<E>(),
        }
    }

    /// The error, if it is an `E`.
    #[inline]
    pub(super) fn downcast_ref<E: 'static>(&self) -> Option<&E> {
        let any: &dyn Any = match () {
            // Known when it is compiled.
            () if TypeId::of::<E>() == TypeId::of::<ExceptionGroup>() => &self.group()?.group,
            () => &self.0.error,
        };
        any.downcast_ref()
    }

    pub(super) fn chain(&self) -> MutexGuard<'_, Chain> {
        let chain = self.group().map_or(&self.0.chain, |group| &group.chain);
        chain.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is said of the exception, if that is in here.
    #[inline]
    pub(super) fn chain_mut(&mut self) -> Option<&mut Chain> {
        (!self.0.is_group).then(|| self.0.chain.get_mut().unwrap_or_else(PoisonError::into_inner))
    }

    /// What is one and the same for every handle of the exception.
    pub(super) fn identity(&self) -> *const () {
        match self.group() {
            Some(group) => Arc::as_ptr(group).cast(),
            None => std::ptr::from_ref(&self.0.chain).cast(),
        }
    }
}

impl Group {
    /// Tells a group which exception it is.
    fn new(group: ExceptionGroup) -> Arc<Self> {
        Arc::new_cyclic(|home| Group { group: group.at_home(home.clone()), chain: Mutex::new(Chain::EMPTY) })
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.group, f)
    }
}

impl fmt::Display for Grouped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0.group, f)
    }
}

impl Error for Grouped {}

/// The usual exception has none, and asks no further.
impl Drop for Rare {
    #[inline]
    fn drop(&mut self) {
        #[cold]
        fn drop_cold(_: Box<Cold>) {}

        if let Some(cold) = self.0.take() {
            drop_cold(cold);
        }
    }
}

impl Chain {
    const EMPTY: Chain = Chain {
        traceback: Traceback::EMPTY,
        context: None,
        context_is_set: false,
        suppress_context: false,
        rare: Rare(None),
    };

    /// What few exceptions have, if this one does.
    pub(super) fn cold(&self) -> Option<&Cold> {
        self.rare.0.as_deref()
    }

    pub(super) fn cold_mut(&mut self) -> &mut Cold {
        self.rare.0.get_or_insert_default()
    }

    pub(super) fn cause(&self) -> Option<&Exception> {
        self.cold()?.cause.as_ref()
    }

    /// Remembers the traceback under a number.
    pub(super) fn save_traceback(&mut self, number: usize) {
        let traceback = self.traceback.clone();
        let saved = &mut self.cold_mut().saved;
        match &mut saved.first {
            Some((first, _)) if *first != number => drop(saved.more.insert(number, traceback)),
            first => *first = Some((number, traceback)),
        }
    }

    /// Goes back to the traceback that is remembered under a number, if there is one.
    pub(super) fn restore_traceback(&mut self, number: usize) {
        let Some(Cold { saved, .. }) = self.cold() else { return };
        let found = match &saved.first {
            Some((first, traceback)) if *first == number => Some(traceback),
            _ => saved.more.get(&number),
        };
        if let Some(traceback) = found.cloned() {
            self.traceback = traceback;
        }
    }
}
