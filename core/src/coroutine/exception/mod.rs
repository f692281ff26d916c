//! [`Exception`]: what is raised, thrown and caught.
//!
//! One pointer wide; a clone is the same exception (as a Python name is), so notes, cause and context added through one
//! handle are seen through all.
//!
//! ```text
//!   Exception ──▶ Inner { error ─ may be an ExceptionGroup ──▶ Exception, Exception, …
//!                         chain ─ cause, context, notes, frames }
//! ```
//!
//! [`inner`] is how that lies in memory, [`frames`] the traceback, [`group`] is exceptions that are raised as one, [`star`] what `except*` does with them, [`traceback`] how all of it
//! is printed.

mod frames;
mod group;
mod inner;
mod star;
mod traceback;

use std::error::Error;
use std::fmt;
use std::sync::MutexGuard;

use triomphe::Arc;

pub use group::{BaseExceptionGroup, ExceptionGroup};
pub use star::ExceptStar;

use inner::{Chain, Inner};

use super::errors::{Cancelled, GeneratorExit, KeyboardInterrupt};

/// A place that an exception passed through: one line of a traceback.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// The function as the user named it.
    pub function: &'static str,
    /// The source file.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
}

/// An exception: any [`std::error::Error`] that is raised instead of returned (Python's `BaseException`).
///
/// Every error type converts into it with `?` or `.into()`. It keeps the error's type, so that handlers can tell what
/// they have got; it collects a traceback on its way through coroutine bodies.
///
/// Its `Display` is the error's own; its `Debug` reads like Python's traceback.
#[derive(Clone)]
pub struct Exception(Arc<Inner>);

impl Exception {
    /// Wraps an error.
    pub fn new<E: Error + Send + Sync + 'static>(error: E) -> Self {
        Exception(Arc::new(Inner::new(error)))
    }

    /// Whether this is an `E` (`isinstance(e, E)`).
    #[inline]
    pub fn is<E: Error + 'static>(&self) -> bool {
        self.0.is::<E>()
    }

    /// The error itself, if it is an `E`.
    pub fn downcast_ref<E: Error + 'static>(&self) -> Option<&E> {
        self.0.downcast_ref()
    }

    /// The error, whatever its type.
    pub fn error(&self) -> &(dyn Error + Send + Sync + 'static) {
        self.0.error()
    }

    /// Whether `except Exception` would let it pass: `Cancelled`, `GeneratorExit` and `KeyboardInterrupt` are only a
    /// `BaseException`, and so is a group that holds one of them.
    pub fn is_base_only(&self) -> bool {
        self.is::<Cancelled>()
            || self.is::<GeneratorExit>()
            || self.is::<KeyboardInterrupt>()
            || self.group().is_some_and(ExceptionGroup::is_base)
    }

    /// Whether both handles are of one and the same exception (`a is b`).
    pub fn ptr_eq(&self, other: &Exception) -> bool {
        self.0.identity() == other.0.identity()
    }

    /// The explicit cause (`raise … from cause`).
    pub fn cause(&self) -> Option<Exception> {
        self.chain().cause().cloned()
    }

    /// Sets the explicit cause, which also hides the context when it is printed (`e.__cause__ = cause`).
    pub fn set_cause(&self, cause: Option<Exception>) {
        let mut chain = self.chain();
        if cause.is_some() || chain.cause().is_some() {
            chain.cold_mut().cause = cause;
        }
        chain.suppress_context = true;
    }

    /// What was being handled when this was raised (`e.__context__`).
    pub fn context(&self) -> Option<Exception> {
        self.chain().context.clone()
    }

    /// Whether the context is hidden when this is printed, because a cause was given, if only `None`
    /// (`e.__suppress_context__`).
    pub fn suppress_context(&self) -> bool {
        self.chain().suppress_context
    }

    /// Sets what was being handled when this was raised (`e.__context__ = context`).
    ///
    /// To set none is to say that there is none: leaving a `with` or an exit stack adds none later.
    ///
    /// An exception is never its own context, however long the chain: setting one that leads back here cuts the chain
    /// there, as CPython does.
    pub fn set_context(&self, context: Option<Exception>) {
        if let Some(context) = &context {
            if context.ptr_eq(self) {
                return;
            }
            let mut link = context.clone();
            while let Some(next) = link.context() {
                if next.ptr_eq(self) {
                    link.chain().context = None;
                    break;
                }
                link = next;
            }
        }
        let mut chain = self.chain();
        chain.context = context;
        chain.context_is_set = true;
    }

    /// The last of the chain of contexts, if this one is not in it and nobody has said that the chain ends there.
    pub(crate) fn open_end(&self, context: &Exception) -> Option<Exception> {
        let mut last = self.clone();
        loop {
            if last.ptr_eq(context) {
                return None;
            }
            match last.context() {
                Some(context) => last = context,
                None => break,
            }
        }
        last.has_open_context().then_some(last)
    }

    /// Whether nobody has said what the context is.
    pub(crate) fn has_open_context(&self) -> bool {
        !self.chain().context_is_set
    }

    /// Adds a note, printed below the message (`e.add_note(note)`).
    pub fn add_note(&self, note: impl Into<String>) {
        let note = note.into();
        self.chain().cold_mut().notes.push(note);
    }

    /// The notes, in the order they were added.
    pub fn notes(&self) -> Vec<String> {
        self.chain().cold().map_or_else(Vec::new, |cold| cold.notes.clone())
    }

    /// The places it passed through, outermost first, as a traceback lists them.
    pub fn traceback(&self) -> Vec<Frame> {
        self.chain().traceback.iter().copied().collect()
    }

    /// Records that it left a body here.
    pub fn push_frame(&self, frame: Frame) {
        self.chain().traceback.push(frame);
    }

    /// The same for a place that is known when it is compiled.
    #[inline]
    pub(crate) fn push_place(&mut self, frame: &'static Frame) {
        match self.own_chain() {
            Some(chain) => chain.traceback.push_place(frame),
            None => self.chain().traceback.push_place(frame),
        }
    }

    /// Raises it here while that is being handled.
    pub(crate) fn push_place_in_context(&mut self, handled: Exception, frame: &'static Frame) {
        let Some(chain) = self.own_chain() else {
            self.set_context(Some(handled));
            return self.push_place(frame);
        };
        // What nobody else has is in no chain of contexts either.
        let before = chain.context.replace(handled);
        chain.context_is_set = true;
        chain.traceback.push_place(frame);
        drop(before);
    }

    /// What is said of it, without a lock, if this is the only handle.
    #[inline]
    fn own_chain(&mut self) -> Option<&mut Chain> {
        Arc::get_mut(&mut self.0).and_then(Inner::chain_mut)
    }

    /// How many places it has passed through.
    pub(crate) fn frames(&self) -> usize {
        self.chain().traceback.len()
    }

    /// Forgets the places that it has passed through since there were so many (`e.__traceback__ = traceback`).
    pub(crate) fn truncate_frames(&self, frames: usize) {
        self.chain().traceback.truncate(frames);
    }

    /// Remembers where it has been until it ended this future.
    pub(crate) fn save_traceback(&self, future: usize) {
        self.chain().save_traceback(future);
    }

    /// Forgets where it has been since it ended this future: who awaits that raises it anew.
    pub(crate) fn restore_traceback(&self, future: usize) {
        self.chain().restore_traceback(future);
    }

    /// The type and the message: the line below the traceback.
    pub(crate) fn headline(&self) -> String {
        let name = self.type_name();
        match self.to_string() {
            message if message.is_empty() => name.to_owned(),
            message => format!("{name}: {message}"),
        }
    }

    /// How Python's `repr` shows it.
    pub(crate) fn repr(&self) -> String {
        let message = self.to_string();
        let quoted = if message.is_empty() { message } else { format!("'{message}'") };
        format!("{}({quoted})", self.type_name())
    }

    fn chain(&self) -> MutexGuard<'_, Chain> {
        self.0.chain()
    }
}

impl<E: Error + Send + Sync + 'static> From<E> for Exception {
    fn from(error: E) -> Self {
        Exception::new(error)
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.error(), f)
    }
}

impl fmt::Debug for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        traceback::write(self, f)
    }
}

impl From<Exception> for Box<dyn Error + Send + Sync> {
    fn from(exception: Exception) -> Self {
        Box::new(AsError(exception))
    }
}

impl From<Exception> for Box<dyn Error> {
    fn from(exception: Exception) -> Self {
        Box::new(AsError(exception))
    }
}

/// An exception as an ordinary error, for code that knows nothing of exceptions.
struct AsError(Exception);

impl fmt::Display for AsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for AsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Error for AsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.error().source()
    }
}
