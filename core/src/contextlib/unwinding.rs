//! What an exit stack knows while it runs its callbacks, last in, first out, as if each were the end of a nested `with`.

use crate::coroutine::Exception;

/// An exit stack being left.
pub(super) struct Unwinding {
    /// What is to be handled by the next callback.
    exception: Option<Exception>,
    /// What the block raised.
    received: Option<Exception>,
    suppressed: bool,
    /// Whether `exception` was raised by a callback.
    pending: bool,
}

impl Unwinding {
    pub(super) fn new(received: Option<Exception>) -> Self {
        Unwinding { exception: received.clone(), received, suppressed: false, pending: false }
    }

    /// What the next callback is given.
    pub(super) fn exception(&self) -> Option<&Exception> {
        self.exception.as_ref()
    }

    /// Takes note of what a callback has made of it.
    pub(super) fn left(&mut self, result: Result<bool, Exception>) {
        match result {
            Ok(false) => {}
            Ok(true) => {
                self.suppressed = true;
                self.pending = false;
                self.exception = None;
            }
            Err(raised) => {
                self.chain(&raised);
                self.pending = true;
                self.exception = Some(raised);
            }
        }
    }

    /// Makes the context of what was raised what it would be in nested `with` blocks: what the next inner one let out.
    fn chain(&self, raised: &Exception) {
        let is = |link: &Exception, other: &Option<Exception>| {
            other.as_ref().is_some_and(|other| link.ptr_eq(other))
        };
        let mut last = raised.clone();
        if is(&last, &self.exception) {
            return;
        }
        while let Some(context) = last.context() {
            if is(&context, &self.exception) {
                return;
            }
            if is(&context, &self.received) {
                return last.set_context(self.exception.clone());
            }
            last = context;
        }
        if last.has_open_context() {
            last.set_context(self.exception.clone());
        }
    }

    /// What the stack itself makes of what the block raised.
    pub(super) fn end(self) -> Result<bool, Exception> {
        match self.exception {
            Some(raised) if self.pending => Err(raised),
            _ => Ok(self.received.is_some() && self.suppressed),
        }
    }
}
