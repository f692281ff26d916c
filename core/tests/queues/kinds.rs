//! The order in which items come out, and items with code of their own.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use dunder_core::asyncio::{LifoQueue, PriorityQueue, Queue, Store, create_task, sleep};
use dunder_core::coroutine::errors::RuntimeError;

use crate::common::{run, wait};

#[test]
fn the_last_or_the_least_comes_first() {
    run(async {
        let (lifo, priority) = (LifoQueue::new(), PriorityQueue::new());
        for item in [1, 3, 2] {
            wait(lifo.put(item)).await?;
            wait(priority.put(item)).await?;
        }
        assert_eq!(format!("{lifo:?}"), "<LifoQueue maxsize=0 _queue[3] tasks=3>");
        assert_eq!(format!("{priority:?}"), "<PriorityQueue maxsize=0 _queue[3] tasks=3>");
        for (last, least) in [(2, 1), (3, 2), (1, 3)] {
            assert_eq!(wait(lifo.get()).await?, last);
            assert_eq!(wait(priority.get()).await?, least);
        }
        Ok(())
    })
    .unwrap();
}

/// Compared by the first of the two.
#[derive(Debug)]
struct ByFirst(u32, &'static str);

impl PartialEq for ByFirst {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for ByFirst {}

impl PartialOrd for ByFirst {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for ByFirst {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.cmp(&other.0)
    }
}

#[test]
fn of_equal_ones_the_first_comes_first() {
    let queue = PriorityQueue::new();
    for item in [ByFirst(2, "a"), ByFirst(1, "b"), ByFirst(2, "c"), ByFirst(1, "d"), ByFirst(2, "e")] {
        queue.put_nowait(item).unwrap();
    }
    let order: Vec<_> = (0..5).map(|_| queue.get_nowait().unwrap().1).collect();
    assert_eq!(order, ["b", "d", "a", "c", "e"]);
}

#[test]
fn a_getter_takes_what_is_first_when_it_runs() {
    run(async {
        let (priority, lifo) = (PriorityQueue::new(), LifoQueue::new());
        let getters = [create_task(priority.get()), create_task(lifo.get())];
        wait(sleep(0)).await?;
        for item in [3, 1, 2] {
            priority.put_nowait(item)?;
            lifo.put_nowait(item)?;
        }
        let [least, last] = getters;
        assert_eq!((wait(least).await?, wait(last).await?), (1, 2));
        Ok(())
    })
    .unwrap();
}

/// Sorts by number; comparing calls back.
struct Calls(u32, Rc<dyn Fn()>);

impl PartialEq for Calls {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Calls {}

impl PartialOrd for Calls {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Calls {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.1)();
        self.0.cmp(&other.0)
    }
}

#[test]
fn a_comparison_that_uses_the_queue_raises_and_breaks_nothing() {
    let queue = PriorityQueue::<Calls>::new();
    let refused = Rc::new(Cell::new(0));
    let call: Rc<dyn Fn()> = {
        let (queue, refused) = (queue.clone(), refused.clone());
        Rc::new(move || {
            assert_eq!(queue.qsize(), 1);
            assert!(!queue.full() && !format!("{queue:?}").is_empty());
            let e = queue.get_nowait().err().unwrap();
            assert!(e.is::<RuntimeError>());
            let e = queue.put_nowait(Calls(7, Rc::new(|| {}))).unwrap_err();
            assert!(e.exception().is::<RuntimeError>() && e.into_item().0 == 7);
            refused.set(refused.get() + 1);
        })
    };
    queue.put_nowait(Calls(2, call.clone())).unwrap();
    queue.put_nowait(Calls(1, call)).unwrap();
    assert_eq!((queue.qsize(), refused.get()), (2, 1));
    // The item holds the queue, which holds the item.
    queue.shutdown(true);
}

#[test]
fn a_comparison_that_panics_leaves_a_queue_that_works() {
    let queue = PriorityQueue::new();
    let armed = Rc::new(Cell::new(false));
    let flag = armed.clone();
    let call: Rc<dyn Fn()> = Rc::new(move || assert!(!flag.get(), "on purpose"));
    queue.put_nowait(Calls(2, call.clone())).unwrap();
    armed.set(true);
    assert!(catch_unwind(AssertUnwindSafe(|| queue.put_nowait(Calls(1, call.clone())))).is_err());
    armed.set(false);
    let size = queue.qsize();
    let taken = std::iter::from_fn(|| queue.get_nowait().ok()).count();
    assert_eq!(taken, size);
    assert!(queue.empty());
    queue.put_nowait(Calls(3, call)).unwrap();
    assert_eq!(queue.get_nowait().unwrap().0, 3);
}

/// Uses the queue when it is dropped.
struct Drops(Queue<Drops>, Rc<RefCell<Vec<usize>>>);

impl Drop for Drops {
    fn drop(&mut self) {
        self.1.borrow_mut().push(self.0.qsize());
    }
}

#[test]
fn a_destructor_may_use_the_queue() {
    let (queue, seen) = (Queue::new(), Rc::default());
    for _ in 0..3 {
        queue.put_nowait(Drops(queue.clone(), Rc::clone(&seen))).unwrap();
    }
    queue.shutdown(true);
    assert_eq!(*seen.borrow(), [2, 1, 0]);
}

#[test]
fn a_store_of_ones_own() {
    /// Takes turns: from the front, from the back.
    #[derive(Default)]
    struct Ends(std::collections::VecDeque<i32>, bool);

    impl Store<i32> for Ends {
        fn put(&mut self, item: i32) {
            self.0.push_back(item);
        }

        fn get(&mut self) -> Option<i32> {
            self.1 = !self.1;
            if self.1 { self.0.pop_front() } else { self.0.pop_back() }
        }

        fn size(&self) -> usize {
            self.0.len()
        }
    }

    run(async {
        let queue = Queue::with_store(3, Ends::default());
        for item in [1, 2, 3] {
            wait(queue.put(item)).await?;
        }
        let putter = create_task(queue.put(4));
        wait(sleep(0)).await?;
        assert!(!putter.done() && queue.full());
        assert_eq!(wait(queue.get()).await?, 1);
        wait(putter).await?;
        for item in [4, 2, 3] {
            assert_eq!(wait(queue.get()).await?, item);
        }
        Ok(())
    })
    .unwrap();
}
