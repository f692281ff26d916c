//! [`Get`] and [`Put`]: what waits at a queue.

use std::rc::Rc;
use std::task::Poll;

use super::errors::QueueShutDown;
use super::queue::Shared;
use super::store::Store;
use crate::coroutine::Exception;
use crate::locks::request::Request;
use crate::locks::wait_queue::WaitQueue;

/// An item is asked for.
pub(super) struct Get<T, S>(Rc<Shared<T, S>>);

impl<T, S> Get<T, S> {
    pub(super) fn new(queue: Rc<Shared<T, S>>) -> Self {
        Get(queue)
    }
}

impl<T, S: Store<T>> Request for Get<T, S> {
    type Output = T;
    const NAME: &'static str = "Queue.get";

    #[inline]
    fn queue(&self) -> &WaitQueue {
        &self.0.getters
    }

    #[inline]
    fn enter(&mut self) -> Poll<Result<T, Exception>> {
        // Once the queue is shut down, an empty one is the end; what is left may still be others'.
        if self.0.size() == 0 || self.0.size() > self.0.getters.granted() {
            self.take()
        } else {
            Poll::Pending
        }
    }

    #[inline]
    fn take(&mut self) -> Poll<Result<T, Exception>> {
        match self.0.get() {
            Ok(Some(item)) => Poll::Ready(Ok(item)),
            Ok(None) if self.0.is_shutdown() => Poll::Ready(Err(QueueShutDown.into())),
            Ok(None) => Poll::Pending,
            Err(e) => Poll::Ready(Err(e)),
        }
    }

    #[inline]
    fn offer(&self) {
        self.0.offer_items();
    }
}

/// An item that is to be put.
pub(super) struct Put<T, S> {
    queue: Rc<Shared<T, S>>,
    item: Option<T>,
}

impl<T, S> Put<T, S> {
    pub(super) fn new(queue: Rc<Shared<T, S>>, item: T) -> Self {
        Put { queue, item: Some(item) }
    }
}

impl<T, S: Store<T>> Request for Put<T, S> {
    type Output = ();
    const NAME: &'static str = "Queue.put";

    #[inline]
    fn queue(&self) -> &WaitQueue {
        &self.queue.putters
    }

    #[inline]
    fn enter(&mut self) -> Poll<Result<(), Exception>> {
        if self.queue.is_shutdown() || self.queue.room() > self.queue.putters.granted() {
            self.take()
        } else {
            Poll::Pending
        }
    }

    #[inline]
    fn take(&mut self) -> Poll<Result<(), Exception>> {
        if self.queue.is_shutdown() {
            return Poll::Ready(Err(QueueShutDown.into()));
        }
        if self.queue.room() == 0 {
            return Poll::Pending;
        }
        Poll::Ready(match self.item.take() {
            Some(item) => self.queue.put(item).map_err(Exception::from),
            None => Ok(()),
        })
    }

    #[inline]
    fn offer(&self) {
        self.queue.offer_room();
    }
}
