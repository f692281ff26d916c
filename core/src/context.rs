//! Context variables: globals whose value depends on the task that asks (Python's `contextvars`).
//!
//! ```text
//!   thread ── current ──▶ Context ──▶ Arc<[ (variable, value), … ]>     copying is one reference count
//!                                          ▲
//!   task ──── its own copy ────────────────┘   a `set` while it is shared copies the table first
//! ```
//!
//! Input: `get`, `set` and `reset` on a variable. Output: the value in the context that is current on this thread.
//! Invariants: the table is sorted by the variable's number; a table that two contexts share is never written to; no
//! value is dropped while the thread's current context is borrowed, since a destructor may ask for a variable.

use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::mem;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::coroutine::Exception;
use crate::coroutine::errors::{LookupError, ValueError};

type Value = Arc<dyn Any + Send + Sync>;

thread_local! {
    static CURRENT: RefCell<Context> = const { RefCell::new(Context { table: None }) };
}

/// A variable whose value belongs to the current [`Context`] (`contextvars.ContextVar`).
///
/// Every task starts with a copy of the context it was created in, so what a task sets is seen by itself and by what it
/// starts later, and by nobody else.
///
/// ```
/// use dunder_core::contextvars::ContextVar;
///
/// static USER: ContextVar<String> = ContextVar::new("user");
///
/// assert_eq!(USER.get().unwrap_err().to_string(), "<ContextVar name='user'>");
/// let token = USER.set("alice".into());
/// assert_eq!(USER.get().unwrap(), "alice");
/// USER.reset(token).unwrap();
/// assert!(USER.get().is_err());
/// ```
pub struct ContextVar<T> {
    name: &'static str,
    default: Option<T>,
    /// Zero until the variable is first used, so that it can be constructed in a `static`.
    number: AtomicU64,
}

impl<T: Clone + Send + Sync + 'static> ContextVar<T> {
    /// A variable without a default.
    pub const fn new(name: &'static str) -> Self {
        ContextVar { name, default: None, number: AtomicU64::new(0) }
    }

    /// A variable that has this value where none was set (`ContextVar(name, default=value)`).
    pub const fn with_default(name: &'static str, default: T) -> Self {
        ContextVar { name, default: Some(default), number: AtomicU64::new(0) }
    }

    /// The name, for messages (`var.name`).
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The value in the current context, or the default (`var.get()`).
    ///
    /// # Errors
    ///
    /// [`LookupError`] if it was not set there and has no default.
    pub fn get(&self) -> Result<T, Exception> {
        match self.look_up().or_else(|| self.default.clone()) {
            Some(value) => Ok(value),
            None => Err(LookupError::new(format!("<ContextVar name='{}'>", self.name)).into()),
        }
    }

    /// The value in the current context, or `default` (`var.get(default)`), which wins over the variable's own.
    pub fn get_or(&self, default: T) -> T {
        self.look_up().unwrap_or(default)
    }

    /// Sets the value in the current context (`var.set(value)`).
    ///
    /// The token takes the change back with [`reset`](ContextVar::reset); dropping it changes nothing.
    pub fn set(&self, value: T) -> Token<T> {
        let number = self.number();
        let value: Value = Arc::new(value);
        let old = CURRENT.with_borrow_mut(|context| context.insert(number, value));
        Token { number, old: old.map(Old), kind: std::marker::PhantomData }
    }

    /// Gives the variable back the value it had before the `set` that made this token (`var.reset(token)`).
    ///
    /// # Errors
    ///
    /// [`ValueError`] if the token was made by another variable.
    pub fn reset(&self, token: Token<T>) -> Result<(), Exception> {
        let number = self.number();
        if token.number != number {
            let message = format!("<Token> was created by a different ContextVar than '{}'", self.name);
            return Err(ValueError::new(message).into());
        }
        // What is replaced is dropped here, after the borrow has ended.
        let _replaced = CURRENT.with_borrow_mut(|context| match token.old {
            Some(Old(value)) => context.insert(number, value),
            None => context.remove(number),
        });
        Ok(())
    }

    fn look_up(&self) -> Option<T> {
        // The clone runs user code, so it waits until the borrow has ended.
        let value = CURRENT.with_borrow(|context| context.find(self.number()).cloned())?;
        value.downcast_ref::<T>().cloned()
    }

    fn number(&self) -> u64 {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let number = self.number.load(Ordering::Relaxed);
        if number != 0 {
            return number;
        }
        let fresh = NEXT.fetch_add(1, Ordering::Relaxed);
        match self.number.compare_exchange(0, fresh, Ordering::Relaxed, Ordering::Relaxed) {
            Ok(_) => fresh,
            Err(other) => other,
        }
    }
}

impl<T> fmt::Debug for ContextVar<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<ContextVar name='{}'>", self.name)
    }
}

/// What a [`ContextVar::set`] replaced (`contextvars.Token`).
#[derive(Debug)]
pub struct Token<T> {
    number: u64,
    old: Option<Old>,
    kind: std::marker::PhantomData<fn() -> T>,
}

impl<T: Clone + 'static> Token<T> {
    /// The value before the `set`, `None` where there was none (`token.old_value`, `Token.MISSING`).
    pub fn old_value(&self) -> Option<T> {
        self.old.as_ref().and_then(|old| old.0.downcast_ref::<T>().cloned())
    }
}

struct Old(Value);

impl fmt::Debug for Old {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

/// A set of variables with their values (`contextvars.Context`). Cloning it takes constant time.
///
/// Unlike Python's it is a value, not a shared object: what runs in a clone is not seen in the original.
#[derive(Clone, Default)]
pub struct Context {
    table: Option<Arc<Vec<(u64, Value)>>>,
}

impl Context {
    /// An empty context (`contextvars.Context()`).
    pub const fn new() -> Self {
        Context { table: None }
    }

    /// Runs `f` with this context as the current one; what `f` sets stays in it (`context.run(f)`).
    ///
    /// ```
    /// use dunder_core::contextvars::{ContextVar, copy_context};
    ///
    /// static DEPTH: ContextVar<u32> = ContextVar::with_default("depth", 0);
    ///
    /// let mut context = copy_context();
    /// context.run(|| DEPTH.set(3));
    /// assert_eq!(DEPTH.get().unwrap(), 0);
    /// assert_eq!(context.get(&DEPTH), Some(3));
    /// ```
    pub fn run<R>(&mut self, f: impl FnOnce() -> R) -> R {
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

    /// The value of a variable in this context, if it was set there (`context.get(var)`).
    pub fn get<T: Clone + Send + Sync + 'static>(&self, var: &ContextVar<T>) -> Option<T> {
        self.find(var.number())?.downcast_ref::<T>().cloned()
    }

    /// How many variables are set (`len(context)`).
    pub fn len(&self) -> usize {
        self.table.as_ref().map_or(0, |table| table.len())
    }

    /// Whether no variable is set.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Exchanges this context and the thread's current one.
    pub(crate) fn swap_current(&mut self) {
        CURRENT.with_borrow_mut(|current| mem::swap(current, self));
    }

    fn find(&self, number: u64) -> Option<&Value> {
        let table = self.table.as_ref()?;
        let place = table.binary_search_by_key(&number, |entry| entry.0).ok()?;
        table.get(place).map(|entry| &entry.1)
    }

    fn insert(&mut self, number: u64, value: Value) -> Option<Value> {
        let table = Arc::make_mut(self.table.get_or_insert_default());
        match table.binary_search_by_key(&number, |entry| entry.0) {
            Ok(place) => Some(mem::replace(&mut table[place].1, value)),
            Err(place) => {
                table.insert(place, (number, value));
                None
            }
        }
    }

    fn remove(&mut self, number: u64) -> Option<Value> {
        let table = Arc::make_mut(self.table.as_mut()?);
        let place = table.binary_search_by_key(&number, |entry| entry.0).ok()?;
        Some(table.remove(place).1)
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<Context of {} variables>", self.len())
    }
}

/// A copy of the current context, in constant time (`contextvars.copy_context()`).
///
/// ```
/// use dunder_core::contextvars::{ContextVar, copy_context};
///
/// static DEPTH: ContextVar<u32> = ContextVar::new("depth");
///
/// DEPTH.set(1);
/// let before = copy_context();
/// DEPTH.set(2);
/// assert_eq!(before.get(&DEPTH), Some(1));
/// ```
pub fn copy_context() -> Context {
    CURRENT.with_borrow(Context::clone)
}
