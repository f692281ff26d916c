//! [`Cancel`]: what a cancellation is handed on to, down a chain of any length without recursion.

use std::rc::Rc;

/// What a cancellation can be forwarded to.
pub(crate) trait Cancel {
    /// Asks for cancellation; `false` if it is too late.
    fn request_cancel(&self, message: Option<&str>) -> bool;
    /// How Python's `repr` shows it.
    fn repr(&self) -> String;

    /// The first half of `request_cancel`: up to what the request is to be handed on to.
    fn begin_cancel(&self, message: Option<&str>) -> Begun {
        Begun::Ended(self.request_cancel(message))
    }

    /// The second half, for who has handed it on: whether what it waits for could be cancelled.
    fn end_cancel(&self, _waiter: Rc<dyn Cancel>, cancelled: bool, _message: Option<&str>) -> bool {
        cancelled
    }
}

/// How far a request for cancellation has come.
pub(crate) enum Begun {
    /// Its answer.
    Ended(bool),
    /// A task has counted it, and hands it on to what it waits for.
    HandsOn(Rc<dyn Cancel>),
}
