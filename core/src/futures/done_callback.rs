//! [`DoneCallback`]: what `add_done_callback` gives, so that the callback can be taken back.

/// A done callback that was added, for [`Task::remove_done_callback`](crate::asyncio::Task::remove_done_callback) and
/// [`Future::remove_done_callback`](crate::asyncio::Future::remove_done_callback). Dropping it changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneCallback {
    future: *const (),
    number: u32,
}

impl DoneCallback {
    pub(crate) fn new(future: *const (), number: u32) -> Self {
        DoneCallback { future, number }
    }

    /// Its number, if it is one of this future.
    pub(crate) fn number_of(&self, future: *const ()) -> Option<u32> {
        (self.future == future).then_some(self.number)
    }
}
