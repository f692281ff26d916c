//! [`Store`]: where a queue keeps its items, and with that, in which order they come out.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, VecDeque};

/// Where a queue keeps its items (what a subclass of Python's `asyncio.Queue` overrides as `_put` and `_get`).
///
/// ```
/// use std::collections::BTreeSet;
///
/// use dunder_core::asyncio::{Queue, Store};
///
/// /// What is put twice is kept once.
/// #[derive(Default)]
/// struct Set(BTreeSet<i32>);
///
/// impl Store<i32> for Set {
///     fn put(&mut self, item: i32) {
///         self.0.insert(item);
///     }
///
///     fn get(&mut self) -> Option<i32> {
///         self.0.pop_first()
///     }
///
///     fn size(&self) -> usize {
///         self.0.len()
///     }
/// }
///
/// let queue = Queue::with_store(0, Set::default());
/// for item in [3, 1, 3] {
///     queue.put_nowait(item).unwrap();
/// }
/// assert_eq!(queue.qsize(), 2);
/// assert_eq!(queue.get_nowait().unwrap(), 1);
/// ```
pub trait Store<T> {
    /// Puts an item in.
    fn put(&mut self, item: T);

    /// Takes the next item out; `None` only if it is empty.
    fn get(&mut self) -> Option<T>;

    /// How many items there are.
    fn size(&self) -> usize;
}

/// First in, first out.
impl<T> Store<T> for VecDeque<T> {
    fn put(&mut self, item: T) {
        self.push_back(item);
    }

    fn get(&mut self) -> Option<T> {
        self.pop_front()
    }

    fn size(&self) -> usize {
        self.len()
    }
}

/// Last in, first out.
impl<T> Store<T> for Vec<T> {
    fn put(&mut self, item: T) {
        self.push(item);
    }

    fn get(&mut self) -> Option<T> {
        self.pop()
    }

    fn size(&self) -> usize {
        self.len()
    }
}

/// The least item first; of equal ones, the one that was put first.
#[derive(Debug, Clone)]
pub struct Heap<T> {
    entries: BinaryHeap<Entry<T>>,
    next: u64,
}

#[derive(Debug, Clone)]
struct Entry<T> {
    item: T,
    number: u64,
}

impl<T: Ord> Store<T> for Heap<T> {
    fn put(&mut self, item: T) {
        let number = self.next;
        self.next += 1;
        self.entries.push(Entry { item, number });
    }

    fn get(&mut self) -> Option<T> {
        self.entries.pop().map(|entry| entry.item)
    }

    fn size(&self) -> usize {
        self.entries.len()
    }
}

impl<T: Ord> Default for Heap<T> {
    fn default() -> Self {
        Heap { entries: BinaryHeap::new(), next: 0 }
    }
}

/// The greatest of a `BinaryHeap` comes first, so this is the other way round.
impl<T: Ord> Ord for Entry<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        other.item.cmp(&self.item).then(other.number.cmp(&self.number))
    }
}

impl<T: Ord> PartialOrd for Entry<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: Ord> PartialEq for Entry<T> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl<T: Ord> Eq for Entry<T> {}
