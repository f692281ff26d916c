//! `task_done` and `join`, of all three kinds.

use std::cell::Cell;
use std::rc::Rc;

use dunder_core::asyncio::{LifoQueue, PriorityQueue, Queue, Store, TaskGroup, create_task, sleep};
use dunder_core::coroutine::Exception;
use dunder_core::coroutine::errors::ValueError;

use crate::common::{coro, run, wait};

/// The same for queues of each kind.
pub(crate) fn for_each_kind<T, F1, F2, F3>(
    fifo: impl FnOnce(Queue<T>) -> F1,
    priority: impl FnOnce(PriorityQueue<T>) -> F2,
    lifo: impl FnOnce(LifoQueue<T>) -> F3,
    maxsize: usize,
) where
    T: Ord,
    F1: Future<Output = Result<(), Exception>> + 'static,
    F2: Future<Output = Result<(), Exception>> + 'static,
    F3: Future<Output = Result<(), Exception>> + 'static,
{
    run(fifo(Queue::with_maxsize(maxsize))).unwrap();
    run(priority(PriorityQueue::with_maxsize(maxsize))).unwrap();
    run(lifo(LifoQueue::with_maxsize(maxsize))).unwrap();
}

/// Runs a test of one queue, whatever its store, for each kind.
macro_rules! each_kind {
    ($test:ident, $maxsize:expr) => {
        crate::join::for_each_kind(
            |queue| $test(queue),
            |queue| $test((*queue).clone()),
            |queue| $test((*queue).clone()),
            $maxsize,
        )
    };
}
pub(crate) use each_kind;

#[test]
fn task_done_too_often_raises() {
    let e = Queue::<i32>::new().task_done().unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(e.to_string(), "task_done() called too many times");
    assert!(LifoQueue::<i32>::new().task_done().is_err());
    assert!(PriorityQueue::<i32>::new().task_done().is_err());
}

async fn workers<S: Store<i32> + 'static>(queue: Queue<i32, S>) -> Result<(), Exception> {
    for item in 0..100 {
        queue.put_nowait(item)?;
    }
    let (sum, running, tg) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(true)), TaskGroup::new());
    for _ in 0..2 {
        let (queue, sum, running) = (queue.clone(), sum.clone(), running.clone());
        tg.create_task(coro(async move {
            while running.get() {
                let item = wait(queue.get()).await?;
                // What is taken is done with only later.
                wait(sleep(1)).await?;
                sum.set(sum.get() + item);
                queue.task_done()?;
            }
            Ok(())
        }));
    }
    wait(queue.join()).await?;
    assert_eq!(sum.get(), (0..100).sum::<i32>());
    running.set(false);
    for _ in 0..2 {
        queue.put_nowait(0)?;
    }
    wait(tg.join()).await
}

#[test]
fn join_waits_until_all_is_done() {
    each_kind!(workers, 0);
}

async fn empty<S: Store<i32> + 'static>(queue: Queue<i32, S>) -> Result<(), Exception> {
    wait(queue.join()).await?;
    wait(queue.join()).await?;
    queue.put_nowait(1)?;
    let join = create_task(queue.join());
    wait(sleep(0)).await?;
    queue.get_nowait()?;
    wait(sleep(0)).await?;
    assert!(!join.done(), "it was taken, and is not done with");
    queue.task_done()?;
    wait(join).await
}

#[test]
fn join_of_an_empty_one_does_not_wait() {
    each_kind!(empty, 0);
}

#[test]
fn join_returns_although_more_is_put_before_it_runs() {
    run(async {
        let queue = Queue::new();
        queue.put_nowait(1)?;
        let join = create_task(queue.join());
        wait(sleep(0)).await?;
        queue.get_nowait()?;
        queue.task_done()?;
        queue.put_nowait(2)?;
        wait(join).await
    })
    .unwrap();
}
