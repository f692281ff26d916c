//! [`Context`]: what variables are set to, and the thread's current one.
//!
//! ```text
//!   None          empty, and nobody else knows of it          ─┐ copying: one reference count
//!   Some(Values)  set before it was copied                    ─┤
//!   Some(Shared)  several handles on one scope, which changes ─┘ copying: one reference count, of its values
//! ```
//!
//! Invariants: `Values` are written to only by their one owner; what is in a `Shared` is `Values`; a handle that a user has is
//! `Shared`, so that a clone of it is the same context.

use std::cell::Cell;
use std::fmt;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::map::Map;
use super::variable::{Binding, ContextVar, Value};
use crate::coroutine::Exception;
use crate::coroutine::errors::RuntimeError;

thread_local! {
    static CURRENT: Cell<Context> = const { Cell::new(Context::empty()) };
    /// Whether the current one has anything in it. What needs no destructor is looked at in two instructions, so that a step of a
    /// task in an empty context, on a thread with an empty one, exchanges nothing (46 instructions of a step's 520).
    static IS_SET: Cell<bool> = const { Cell::new(false) };
}

/// A set of variables with their values (`contextvars.Context`).
///
/// A clone is another handle on the same context; [`copy`](Context::copy) makes another context, in constant time. Two are
/// equal if the same variables have the same values by the same `set`s.
///
/// ```
/// use dunder_core::contextvars::{Context, ContextVar};
///
/// static DEPTH: ContextVar<u32> = ContextVar::with_default("depth", 0);
///
/// let context = Context::new();
/// context.run(|| DEPTH.set(3))?;
/// assert_eq!(DEPTH.get()?, 0);
/// assert_eq!(context.get(&DEPTH), Some(3));
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
#[derive(Clone)]
pub struct Context(Option<Arc<Scope>>);

pub(super) enum Scope {
    Values(Map),
    Shared(Mutex<Shared>),
}

/// A context that several know.
#[derive(Default)]
pub(super) struct Shared {
    values: Option<Arc<Scope>>,
    entered: bool,
}

/// What a change has replaced: to be dropped when nothing is borrowed.
#[derive(Default)]
pub(super) struct Replaced {
    pub(super) value: Option<Value>,
    /// The values of before, which somebody else may have let go in the meantime.
    #[expect(dead_code, reason = "it is only dropped")]
    values: Option<Arc<Scope>>,
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Changes values in place if nobody shares them, else in a copy.
fn change(values: &mut Option<Arc<Scope>>, change: impl FnOnce(&mut Map) -> Option<Value>) -> Replaced {
    if let Some(Scope::Values(map)) = values.as_mut().and_then(Arc::get_mut) {
        return Replaced { value: change(map), values: None };
    }
    let mut map = match values.as_deref() {
        Some(Scope::Values(map)) => map.clone(),
        _ => Map::default(),
    };
    let value = change(&mut map);
    Replaced { value, values: values.replace(Arc::new(Scope::Values(map))) }
}

impl Context {
    /// An empty context (`contextvars.Context()`).
    pub fn new() -> Self {
        let mut context = Context::empty();
        context.share();
        context
    }

    /// An empty context that nobody else will know of.
    pub(crate) const fn empty() -> Self {
        Context(None)
    }

    /// Gives the context an identity; another handle on it.
    pub(crate) fn share(&mut self) -> Self {
        Context(Some(self.shared()))
    }

    /// The scope of a context that has an identity, if need be from now on.
    pub(super) fn shared(&mut self) -> Arc<Scope> {
        match &self.0 {
            Some(scope) if matches!(**scope, Scope::Shared(_)) => scope.clone(),
            _ => {
                let values = self.0.take();
                let scope = Arc::new(Scope::Shared(Mutex::new(Shared { values, entered: false })));
                self.0 = Some(scope.clone());
                scope
            }
        }
    }

    /// Runs `f` with this context as the current one; what `f` sets stays in it (`context.run(f)`).
    ///
    /// # Errors
    ///
    /// `RuntimeError("cannot enter context: … is already entered")`, if it is being run already, here or on another thread.
    ///
    /// ```
    /// use dunder_core::contextvars::{ContextVar, copy_context};
    ///
    /// static DEPTH: ContextVar<u32> = ContextVar::with_default("depth", 0);
    ///
    /// let context = copy_context();
    /// assert_eq!(context.run(|| context.run(|| 1))?.unwrap_err().to_string(), format!("cannot enter context: {context:?} is already entered"));
    /// # Ok::<(), dunder_core::coroutine::Exception>(())
    /// ```
    pub fn run<R>(&self, f: impl FnOnce() -> R) -> Result<R, Exception> {
        /// Lets the next enter, also when `f` panics.
        struct Leave<'a>(&'a Mutex<Shared>);
        impl Drop for Leave<'_> {
            fn drop(&mut self) {
                lock(self.0).entered = false;
            }
        }
        let mut entered = self.clone();
        let scope = entered.shared();
        let Scope::Shared(shared) = &*scope else { return Ok(entered.enter(f)) };
        if mem::replace(&mut lock(shared).entered, true) {
            return Err(
                RuntimeError::new(format!("cannot enter context: {self:?} is already entered")).into()
            );
        }
        let _leave = Leave(shared);
        Ok(entered.enter(f))
    }

    /// Runs `f` with this context as the current one, whoever else does.
    pub(crate) fn enter<R>(&mut self, f: impl FnOnce() -> R) -> R {
        /// Puts the outer context back, also when `f` panics.
        struct Restore<'a>(&'a mut Context);
        impl Drop for Restore<'_> {
            fn drop(&mut self) {
                self.0.swap_current();
            }
        }
        self.swap_current();
        let _restore = Restore(self);
        f()
    }

    /// Exchanges this context and the thread's current one.
    pub(crate) fn swap_current(&mut self) {
        IS_SET.set(self.0.is_some());
        CURRENT.with(|current| *self = current.replace(mem::replace(self, Context::empty())));
    }

    /// Whether there is nothing in it.
    #[inline]
    pub(crate) fn is_blank(&self) -> bool {
        self.0.is_none()
    }

    /// Whether there is nothing in the current one.
    #[inline]
    pub(crate) fn is_current_blank() -> bool {
        !IS_SET.get()
    }

    /// Another context with the same values, in constant time (`context.copy()`).
    #[must_use]
    pub fn copy(&self) -> Self {
        self.values().share()
    }

    /// The value of a variable in this context, if it was set there (`context.get(var)`).
    pub fn get<T: Clone + Send + Sync + 'static>(&self, var: &ContextVar<T>) -> Option<T> {
        var.value_of(self.find(var.number())?)
    }

    /// Whether a variable is set in this context (`var in context`).
    pub fn contains<T: Clone + Send + Sync + 'static>(&self, var: &ContextVar<T>) -> bool {
        self.find(var.number()).is_some()
    }

    /// How many variables are set (`len(context)`).
    pub fn len(&self) -> usize {
        match self.values().0.as_deref() {
            Some(Scope::Values(map)) => map.len(),
            _ => 0,
        }
    }

    /// Whether no variable is set.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The variables that are set, with their values, as they are now, in the order in which the variables were first used
    /// (`context.items()`; Python's come in no particular order).
    ///
    /// ```
    /// use dunder_core::contextvars::{Context, ContextVar};
    ///
    /// static USER: ContextVar<String> = ContextVar::new("user");
    /// static DEPTH: ContextVar<u32> = ContextVar::new("depth");
    ///
    /// let context = Context::new();
    /// context.run(|| {
    ///     USER.set("alice".into());
    ///     DEPTH.set(1);
    /// })?;
    /// let names: Vec<&str> = context.iter().map(|binding| binding.name()).collect();
    /// assert_eq!(names, ["user", "depth"]);
    /// assert_eq!(context.iter().find_map(|binding| binding.value(&DEPTH)), Some(1));
    /// # Ok::<(), dunder_core::coroutine::Exception>(())
    /// ```
    pub fn iter(&self) -> Bindings {
        let values = match self.values().0.as_deref() {
            Some(Scope::Values(map)) => map.values(),
            _ => Vec::new(),
        };
        Bindings(values.into_iter())
    }

    /// A copy without an identity.
    pub(super) fn values(&self) -> Context {
        match self.0.as_deref() {
            Some(Scope::Shared(shared)) => Context(lock(shared).values.clone()),
            _ => self.clone(),
        }
    }

    pub(super) fn find(&self, number: u64) -> Option<Value> {
        match self.0.as_deref()? {
            Scope::Values(map) => map.get(number).cloned(),
            Scope::Shared(shared) => match lock(shared).values.as_deref()? {
                Scope::Values(map) => map.get(number).cloned(),
                Scope::Shared(_) => None,
            },
        }
    }

    /// Sets a variable, or unsets it.
    pub(super) fn change(&mut self, number: u64, value: Option<Value>) -> Replaced {
        let set = |map: &mut Map| match value {
            Some(value) => map.insert(number, value),
            None => map.remove(number),
        };
        if let Some(Scope::Shared(shared)) = self.0.as_deref() {
            return change(&mut lock(shared).values, set);
        }
        change(&mut self.0, set)
    }

    /// Looks at the current context.
    pub(super) fn with_current<R>(f: impl FnOnce(&mut Context) -> R) -> R {
        // Out of its place meanwhile: nothing that looks at it runs any code of the user's, which might look for it.
        CURRENT.with(|current| {
            let mut context = current.replace(Context::empty());
            let result = f(&mut context);
            IS_SET.set(context.0.is_some());
            current.set(context);
            result
        })
    }

    /// A handle on the current context.
    pub(crate) fn current() -> Context {
        Context::with_current(Context::share)
    }
}

impl Default for Context {
    fn default() -> Self {
        Context::new()
    }
}

impl Eq for Context {}

impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        let same = |(a, b): (Binding, Binding)| a.is_same(&b);
        self.len() == other.len() && self.iter().zip(other.iter()).all(same)
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scope = self.0.as_ref().map_or(0, |scope| Arc::as_ptr(scope).addr());
        write!(f, "<Context object at {scope:#x}>")
    }
}

/// What [`Context::iter`] gives.
#[derive(Debug)]
pub struct Bindings(std::vec::IntoIter<(u64, Value)>);

impl Iterator for Bindings {
    type Item = Binding;

    fn next(&mut self) -> Option<Binding> {
        self.0.next().map(|(number, value)| Binding::new(number, value))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl ExactSizeIterator for Bindings {}

impl IntoIterator for &Context {
    type Item = Binding;
    type IntoIter = Bindings;

    fn into_iter(self) -> Bindings {
        self.iter()
    }
}

/// A copy of the current context for the runtime itself: it allocates nothing.
pub(crate) fn copy_context() -> Context {
    if Context::is_current_blank() {
        Context::empty()
    } else {
        Context::with_current(|context| context.values())
    }
}
