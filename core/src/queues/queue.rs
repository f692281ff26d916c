//! [`Queue`]: what all queues have in common.
//!
//! ```text
//!   put_nowait ─▶ room? ─▶ store.put, unfinished + 1 ─▶ the first getter has its turn
//!   get_nowait ─▶ items? ─▶ store.get ────────────────▶ the first putter has its turn
//!   task_done  ─▶ unfinished − 1; at zero, `join` returns
//! ```
//!
//! Invariant: as long as turns are granted to no more getters than there are items, whoever was granted one finds one, unless
//! somebody has come with `get_nowait` meanwhile; then it keeps its place. For putters and room the same.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use super::errors::{PutError, QueueEmpty, QueueFull, QueueShutDown};
use super::requests::{Get, Put};
use super::store::Store;
use crate::coroutine::errors::{RuntimeError, ValueError};
use crate::coroutine::{Coroutine, Exception};
use crate::locks::Event;
use crate::locks::request::Queued;
use crate::locks::wait_queue::WaitQueue;

/// A queue between tasks, first in, first out (`asyncio.Queue`). A clone is another handle on the same queue.
///
/// [`PriorityQueue`](super::PriorityQueue) and [`LifoQueue`](super::LifoQueue) are the same with another order, and so is any
/// other [`Store`].
///
/// ```
/// use dunder_core::asyncio::{self, Queue, QueueShutDown, create_task};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// let sum = asyncio::run(async {
///     let queue = Queue::with_maxsize(2);
///     let source = queue.clone();
///     let consumer = create_task(async move {
///         let mut sum = 0;
///         loop {
///             match into_future(source.get()).await {
///                 Ok(item) => sum += item,
///                 Err(e) if e.is::<QueueShutDown>() => return Ok(sum),
///                 Err(e) => return Err(e),
///             }
///             source.task_done()?;
///         }
///     });
///     for item in 1..=10 {
///         into_future(queue.put(item)).await?;
///     }
///     into_future(queue.join()).await?;
///     queue.shutdown(false);
///     into_future(consumer).await?
/// });
/// assert_eq!(sum.unwrap().unwrap(), 55);
/// ```
pub struct Queue<T, S = VecDeque<T>>(pub(super) Rc<Shared<T, S>>);

pub(super) struct Shared<T, S> {
    maxsize: usize,
    store: RefCell<S>,
    /// The size of the store, which may be asked for while items are compared.
    size: Cell<usize>,
    pub(super) getters: WaitQueue,
    pub(super) putters: WaitQueue,
    unfinished: Cell<usize>,
    finished: Event,
    is_shutdown: Cell<bool>,
    items: PhantomData<T>,
}

impl<T> Queue<T> {
    /// A queue without a limit (`asyncio.Queue()`).
    pub fn new() -> Self {
        Queue::with_maxsize(0)
    }

    /// A queue of at most so many items; 0 means without a limit (`asyncio.Queue(maxsize)`).
    pub fn with_maxsize(maxsize: usize) -> Self {
        Queue::with_store(maxsize, VecDeque::new())
    }
}

impl<T, S: Store<T>> Queue<T, S> {
    /// A queue that keeps its items in this store.
    pub fn with_store(maxsize: usize, store: S) -> Self {
        let finished = Event::new();
        finished.set();
        Queue(Rc::new(Shared {
            maxsize,
            size: Cell::new(store.size()),
            store: RefCell::new(store),
            getters: WaitQueue::default(),
            putters: WaitQueue::default(),
            unfinished: Cell::new(0),
            finished,
            is_shutdown: Cell::new(false),
            items: PhantomData,
        }))
    }

    /// Puts an item in, and waits for room if need be (`await queue.put(item)`). It does not suspend if there is room for it and
    /// for all who wait.
    ///
    /// # Errors
    ///
    /// Raises [`QueueShutDown`] if the queue has been shut down, or is while this waits; `Cancelled` if the task is cancelled
    /// while it waits. The item is dropped then; where that matters, [`put_nowait`](Queue::put_nowait) gives it back.
    pub fn put(&self, item: T) -> impl Coroutine<Return = ()> + use<T, S> {
        Queued::new(Put::new(self.0.clone(), item))
    }

    /// Puts an item in if there is room (`queue.put_nowait(item)`), whoever waits.
    ///
    /// # Errors
    ///
    /// [`QueueFull`] or [`QueueShutDown`], with the item.
    pub fn put_nowait(&self, item: T) -> Result<(), PutError<T>> {
        if self.0.is_shutdown.get() {
            return Err(PutError::new(QueueShutDown, item));
        }
        if self.full() {
            return Err(PutError::new(QueueFull, item));
        }
        self.0.put(item)
    }

    /// Takes the next item out, and waits for one if need be (`await queue.get()`). It does not suspend if there is one for it
    /// and for all who wait.
    ///
    /// # Errors
    ///
    /// Raises [`QueueShutDown`] if the queue has been shut down and is empty; `Cancelled` if the task is cancelled while it
    /// waits. No item is lost by that.
    pub fn get(&self) -> impl Coroutine<Return = T> + use<T, S> {
        Queued::new(Get::new(self.0.clone()))
    }

    /// Takes the next item out if there is one (`queue.get_nowait()`), whoever waits.
    ///
    /// # Errors
    ///
    /// [`QueueEmpty`]; [`QueueShutDown`] if it is empty and has been shut down.
    pub fn get_nowait(&self) -> Result<T, Exception> {
        match self.0.get()? {
            Some(item) => Ok(item),
            None if self.0.is_shutdown.get() => Err(QueueShutDown.into()),
            None => Err(QueueEmpty.into()),
        }
    }

    /// Says that what was to be done with an item is done (`queue.task_done()`): once for every item that was taken.
    ///
    /// # Errors
    ///
    /// `ValueError("task_done() called too many times")`.
    pub fn task_done(&self) -> Result<(), Exception> {
        let Some(left) = self.0.unfinished.get().checked_sub(1) else {
            return Err(ValueError::new("task_done() called too many times").into());
        };
        self.0.set_unfinished(left);
        Ok(())
    }

    /// Waits until every item that was put in has been taken and is done with (`await queue.join()`).
    ///
    /// # Errors
    ///
    /// Raises `Cancelled` if the task is cancelled while it waits.
    pub fn join(&self) -> impl Coroutine<Return = ()> + use<T, S> {
        self.0.finished.wait()
    }

    /// Shuts the queue down (`queue.shutdown(immediate)`): puts raise [`QueueShutDown`], those that wait too; gets do when the
    /// queue is empty, which it is at once if `immediate`. The items that are dropped by that count as done.
    ///
    /// ```
    /// use dunder_core::asyncio::{Queue, QueueShutDown};
    ///
    /// let queue = Queue::new();
    /// queue.put_nowait(1).unwrap();
    /// queue.shutdown(false);
    /// assert!(queue.put_nowait(2).unwrap_err().exception().is::<QueueShutDown>());
    /// assert_eq!(queue.get_nowait().unwrap(), 1);
    /// assert!(queue.get_nowait().unwrap_err().is::<QueueShutDown>());
    /// ```
    pub fn shutdown(&self, immediate: bool) {
        let shared = &*self.0;
        shared.is_shutdown.set(true);
        while immediate && let Ok(Some(item)) = shared.edit(S::get) {
            drop(item);
            shared.set_unfinished(shared.unfinished.get().saturating_sub(1));
        }
        // They look again: what is left is theirs, in their order, and the others raise.
        shared.getters.grant_all();
        shared.putters.grant_all();
    }

    /// The number of items (`queue.qsize()`).
    pub fn qsize(&self) -> usize {
        self.0.size.get()
    }

    /// The most items that there can be; 0 if there is no limit (`queue.maxsize`).
    pub fn maxsize(&self) -> usize {
        self.0.maxsize
    }

    /// Whether there are no items (`queue.empty()`).
    pub fn empty(&self) -> bool {
        self.qsize() == 0
    }

    /// Whether there are as many items as there can be (`queue.full()`).
    pub fn full(&self) -> bool {
        self.0.room() == 0
    }
}

impl<T, S> Shared<T, S> {
    pub(super) fn size(&self) -> usize {
        self.size.get()
    }

    pub(super) fn is_shutdown(&self) -> bool {
        self.is_shutdown.get()
    }

    /// How many more items there can be.
    pub(super) fn room(&self) -> usize {
        let most = if self.maxsize == 0 { usize::MAX } else { self.maxsize };
        most.saturating_sub(self.size())
    }

    fn set_unfinished(&self, unfinished: usize) {
        self.unfinished.set(unfinished);
        if unfinished == 0 {
            self.finished.set();
        }
    }

    /// Lets the getters have their turn for whom there are items.
    pub(super) fn offer_items(&self) {
        while self.size() > self.getters.granted() && self.getters.grant_next() {}
        if self.is_shutdown() && self.size() == 0 {
            self.getters.grant_all();
        }
    }

    /// Lets the putters have their turn for whom there is room.
    pub(super) fn offer_room(&self) {
        while self.room() > self.putters.granted() && self.putters.grant_next() {}
    }

    pub(super) fn show(&self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        write!(f, "<{name} maxsize={}", self.maxsize)?;
        let counts =
            [(" _queue", self.size()), (" _getters", self.getters.len()), (" _putters", self.putters.len())];
        for (what, count) in counts {
            if count > 0 {
                write!(f, "{what}[{count}]")?;
            }
        }
        let unfinished = self.unfinished.get();
        if unfinished > 0 {
            write!(f, " tasks={unfinished}")?;
        }
        f.write_str(if self.is_shutdown() { " shutdown>" } else { ">" })
    }
}

impl<T, S: Store<T>> Shared<T, S> {
    /// Changes the store. It is borrowed only while the items' own `Ord` compares them.
    fn edit<R>(&self, edit: impl FnOnce(&mut S) -> R) -> Result<R, Exception> {
        /// Keeps the size right even if a comparison panics.
        struct Sized<'a, T, S: Store<T>>(std::cell::RefMut<'a, S>, &'a Cell<usize>, PhantomData<T>);

        impl<T, S: Store<T>> Drop for Sized<'_, T, S> {
            fn drop(&mut self) {
                self.1.set(self.0.size());
            }
        }

        match self.store.try_borrow_mut() {
            Ok(store) => Ok(edit(&mut Sized(store, &self.size, PhantomData).0)),
            Err(_) => Err(RuntimeError::new("the queue was changed by a comparison of its items").into()),
        }
    }

    /// Puts an item in, whether or not there is room.
    pub(super) fn put(&self, item: T) -> Result<(), PutError<T>> {
        let mut item = Some(item);
        let put = self.edit(|store| item.take().map(|item| store.put(item)));
        if let (Err(e), Some(item)) = (put, item) {
            return Err(PutError::new(e, item));
        }
        self.unfinished.set(self.unfinished.get() + 1);
        self.finished.clear();
        self.offer_items();
        Ok(())
    }

    /// Takes the next item out, whoever waits.
    pub(super) fn get(&self) -> Result<Option<T>, Exception> {
        let item = self.edit(S::get)?;
        if item.is_some() {
            self.offer_room();
        }
        Ok(item)
    }
}

impl<T> Default for Queue<T> {
    fn default() -> Self {
        Queue::new()
    }
}

impl<T, S> Clone for Queue<T, S> {
    fn clone(&self) -> Self {
        Queue(self.0.clone())
    }
}

impl<T, S> fmt::Debug for Queue<T, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.show(f, "Queue")
    }
}
