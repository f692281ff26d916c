//! [`PriorityQueue`] and [`LifoQueue`]: a [`Queue`] over another store.

use std::fmt;
use std::ops::Deref;

use super::queue::Queue;
use super::store::Heap;

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident [$($bounds:tt)*] over $store:ty;)*) => { $(
        $(#[$doc])*
        pub struct $name<T $($bounds)*>(Queue<T, $store>);

        impl<T $($bounds)*> $name<T> {
            #[doc = concat!("A queue without a limit (`asyncio.", stringify!($name), "()`).")]
            pub fn new() -> Self {
                $name::with_maxsize(0)
            }

            /// A queue of at most so many items; 0 means without a limit
            #[doc = concat!("(`asyncio.", stringify!($name), "(maxsize)`).")]
            pub fn with_maxsize(maxsize: usize) -> Self {
                $name(Queue::with_store(maxsize, <$store>::default()))
            }
        }

        impl<T $($bounds)*> Deref for $name<T> {
            type Target = Queue<T, $store>;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl<T $($bounds)*> Default for $name<T> {
            fn default() -> Self {
                $name::new()
            }
        }

        impl<T $($bounds)*> Clone for $name<T> {
            fn clone(&self) -> Self {
                $name(self.0.clone())
            }
        }

        impl<T $($bounds)*> fmt::Debug for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.0.show(f, stringify!($name))
            }
        }
    )* };
}

kinds! {
    /// A [`Queue`] that gives the least item first (`asyncio.PriorityQueue`); of equal ones, the one that was put first. A clone
    /// is another handle on the same queue.
    ///
    /// The items are often tuples of a priority and what it is the priority of.
    ///
    /// ```
    /// use dunder_core::asyncio::PriorityQueue;
    ///
    /// let queue = PriorityQueue::new();
    /// for item in [(2, "code"), (1, "eat"), (3, "sleep")] {
    ///     queue.put_nowait(item).unwrap();
    /// }
    /// assert_eq!(queue.get_nowait().unwrap(), (1, "eat"));
    /// ```
    PriorityQueue [: Ord] over Heap<T>;
    /// A [`Queue`] that gives what was put last first (`asyncio.LifoQueue`). A clone is another handle on the same queue.
    ///
    /// ```
    /// use dunder_core::asyncio::LifoQueue;
    ///
    /// let queue = LifoQueue::new();
    /// for item in [1, 2, 3] {
    ///     queue.put_nowait(item).unwrap();
    /// }
    /// assert_eq!(queue.get_nowait().unwrap(), 3);
    /// ```
    LifoQueue [] over Vec<T>;
}
