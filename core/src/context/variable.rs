//! [`ContextVar`] and [`Token`]: what programs set, get, and take back.
//!
//! ```text
//!   set ─▶ Token { variable, context, old value } ── reset, once, by the same variable, in the same context ─▶ the old value
//! ```

use std::any::Any;
use std::borrow::BorrowMut;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::scope::{Context, Scope};
use crate::contextlib::ContextManager;
use crate::coroutine::Exception;
use crate::coroutine::errors::{LookupError, RuntimeError, ValueError};

/// A value, and the name of the variable that has it.
pub(super) type Value = Arc<dyn AnyBound>;

pub(super) struct Bound<T> {
    pub(super) name: &'static str,
    pub(super) value: T,
}

/// A value whose type is not known.
pub(super) trait AnyBound: Any + Send + Sync {
    fn name(&self) -> &'static str;
}

impl<T: Send + Sync + 'static> AnyBound for Bound<T> {
    fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Debug for dyn AnyBound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<value of {}>", self.name())
    }
}

/// A copy of a value of this type.
fn cloned<T: Clone + 'static>(value: &dyn AnyBound) -> Option<T> {
    let any: &dyn Any = value;
    any.downcast_ref::<Bound<T>>().map(|bound| bound.value.clone())
}

/// A variable whose value belongs to the current [`Context`] (`contextvars.ContextVar`).
///
/// Every task starts with a copy of the context it was created in, so what a task sets is seen by itself and by what it
/// starts later, and by nobody else. So does every callback. Generators have none of their own: their steps run in the
/// context of who resumes them, as in Python.
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
    /// The token takes the change back with [`reset`](ContextVar::reset), or as the manager of a `with`. Dropping it changes
    /// nothing.
    pub fn set(&self, value: T) -> Token<T> {
        let number = self.number();
        let value: Value = Arc::new(Bound { name: self.name, value });
        let (context, replaced) = Context::with_current(|context| {
            let scope = context.shared();
            (scope, context.change(number, Some(value)))
        });
        Token { number, name: self.name, context, old: replaced.value, used: false, kind: PhantomData }
    }

    /// Gives the variable back the value it had before the `set` that made this token (`var.reset(token)`). It takes the token,
    /// or a `&mut` to it.
    ///
    /// # Errors
    ///
    /// `RuntimeError("… has already been used once")`; `ValueError("… was created by a different ContextVar")`;
    /// `ValueError("… was created in a different Context")`.
    pub fn reset(&self, mut token: impl BorrowMut<Token<T>>) -> Result<(), Exception> {
        let token: &mut Token<T> = token.borrow_mut();
        if !token.used && token.number != self.number() {
            return Err(ValueError::new(format!("{token:?} was created by a different ContextVar")).into());
        }
        token.take_back()
    }

    fn look_up(&self) -> Option<T> {
        let number = self.number();
        // The clone runs user code, so it waits until the borrow has ended.
        let value = Context::with_current(|context| context.find(number))?;
        self.value_of(value)
    }

    pub(super) fn value_of(&self, value: Value) -> Option<T> {
        cloned(&*value)
    }

    pub(super) fn number(&self) -> u64 {
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

impl<T: fmt::Debug> fmt::Debug for ContextVar<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<ContextVar name='{}'", self.name)?;
        if let Some(default) = &self.default {
            write!(f, " default={default:?}")?;
        }
        f.write_str(">")
    }
}

/// What a [`ContextVar::set`] replaced (`contextvars.Token`).
///
/// As the manager of a `with` it takes the change back where the block is left, as in Python 3.14.
///
/// ```
/// use dunder_core::contextlib::ContextManager;
/// use dunder_core::contextvars::ContextVar;
///
/// static DEPTH: ContextVar<u32> = ContextVar::with_default("depth", 0);
///
/// // with DEPTH.set(1) { … }
/// let mut token = DEPTH.set(1);
/// token.__enter__()?;
/// assert_eq!(DEPTH.get()?, 1);
/// token.__exit__(None)?;
/// assert_eq!(DEPTH.get()?, 0);
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub struct Token<T> {
    number: u64,
    name: &'static str,
    context: Arc<Scope>,
    old: Option<Value>,
    used: bool,
    kind: PhantomData<fn() -> T>,
}

impl<T> Token<T> {
    /// Gives the variable the value that it had before.
    fn take_back(&mut self) -> Result<(), Exception> {
        if self.used {
            return Err(RuntimeError::new(format!("{self:?} has already been used once")).into());
        }
        // What is replaced is dropped here, after the borrow has ended.
        let replaced = Context::with_current(|context| {
            let is_here = Arc::ptr_eq(&context.shared(), &self.context);
            is_here.then(|| context.change(self.number, self.old.clone()))
        });
        if replaced.is_none() {
            return Err(ValueError::new(format!("{self:?} was created in a different Context")).into());
        }
        self.used = true;
        Ok(())
    }

    /// Whether this variable's `set` has made it (`token.var is var`).
    pub fn is_of(&self, var: &ContextVar<T>) -> bool
    where
        T: Clone + Send + Sync + 'static,
    {
        self.number == var.number()
    }
}

impl<T: Clone + 'static> Token<T> {
    /// The value before the `set`, `None` where there was none (`token.old_value`, `Token.MISSING`).
    pub fn old_value(&self) -> Option<T> {
        cloned(&**self.old.as_ref()?)
    }
}

impl<T> ContextManager for Token<T> {
    type Value = ();

    fn __enter__(&mut self) -> Result<(), Exception> {
        Ok(())
    }

    fn __exit__(&mut self, _: Option<&Exception>) -> Result<bool, Exception> {
        self.take_back()?;
        Ok(false)
    }
}

impl<T> fmt::Debug for Token<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let used = if self.used { " used" } else { "" };
        write!(f, "<Token{used} var=<ContextVar name='{}'>>", self.name)
    }
}

/// A variable that is set in a context, and its value: one of `context.items()`.
#[derive(Clone)]
pub struct Binding {
    number: u64,
    value: Value,
}

impl Binding {
    pub(super) fn new(number: u64, value: Value) -> Self {
        Binding { number, value }
    }

    /// The name of the variable.
    pub fn name(&self) -> &'static str {
        self.value.name()
    }

    /// Whether this is the variable.
    pub fn is_of<T: Clone + Send + Sync + 'static>(&self, var: &ContextVar<T>) -> bool {
        self.number == var.number()
    }

    /// The value, if this is the variable.
    pub fn value<T: Clone + Send + Sync + 'static>(&self, var: &ContextVar<T>) -> Option<T> {
        if self.is_of(var) { var.value_of(self.value.clone()) } else { None }
    }

    /// Whether both were set by the same `set`.
    pub(super) fn is_same(&self, other: &Binding) -> bool {
        self.number == other.number && Arc::ptr_eq(&self.value, &other.value)
    }
}

impl fmt::Debug for Binding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<ContextVar name='{}' is set>", self.name())
    }
}
