//! The floor: `async-task`, a queue, and nothing else. What it lacks (timers, I/O, cancellation that can be caught, context,
//! names, reports) is what a loop adds.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::future::Future;
use std::rc::Rc;
use std::sync::Mutex;
use std::task::{Context, Poll, Waker};
use std::thread::Thread;

use async_task::{Runnable, Task};

use super::{executor, give_way, threaded};

type Handle<T> = Task<T>;

thread_local! {
    static READY: RefCell<VecDeque<Runnable>> = const { RefCell::new(VecDeque::new()) };
    static IS_LOOP: Cell<bool> = const { Cell::new(false) };
}

/// What other threads have made ready, and the loop's thread.
static FROM_OTHERS: Mutex<(Vec<Runnable>, Option<Thread>)> = Mutex::new((Vec::new(), None));

fn schedule(runnable: Runnable) {
    if IS_LOOP.get() {
        READY.with_borrow_mut(|ready| ready.push_back(runnable));
    } else {
        let mut from_others = FROM_OTHERS.lock().unwrap();
        from_others.0.push(runnable);
        if let Some(thread) = &from_others.1 {
            thread.unpark();
        }
    }
}

fn spawn_on_queue<F>(future: F) -> Task<F::Output>
where
    F: Future + 'static,
    F::Output: 'static,
{
    let (runnable, task) = async_task::spawn_local(future, schedule);
    runnable.schedule();
    task
}

fn block_on<F>(future: F) -> F::Output
where
    F: Future + 'static,
    F::Output: 'static,
{
    IS_LOOP.set(true);
    FROM_OTHERS.lock().unwrap().1 = Some(std::thread::current());
    let mut main = spawn_on_queue(future);
    loop {
        while let Some(runnable) = READY.with_borrow_mut(VecDeque::pop_front) {
            runnable.run();
        }
        if let Poll::Ready(value) =
            std::pin::Pin::new(&mut main).poll(&mut Context::from_waker(Waker::noop()))
        {
            return value;
        }
        let others = std::mem::take(&mut FROM_OTHERS.lock().unwrap().0);
        if others.is_empty() {
            std::thread::park();
        }
        READY.with_borrow_mut(|ready| ready.extend(others));
    }
}

/// A channel of one item between two tasks.
#[derive(Clone)]
struct Slot(Rc<SlotState>);

#[derive(Default)]
struct SlotState {
    item: Cell<Option<u64>>,
    waits: Cell<Option<Waker>>,
}

impl Slot {
    fn new() -> (Slot, Slot) {
        let slot = Slot(Rc::default());
        (slot.clone(), slot)
    }

    fn poll<T>(&self, cx: &Context<'_>, step: impl FnOnce(&Cell<Option<u64>>) -> Option<T>) -> Poll<T> {
        let Some(value) = step(&self.0.item) else {
            self.0.waits.set(Some(cx.waker().clone()));
            return Poll::Pending;
        };
        if let Some(waker) = self.0.waits.take() {
            waker.wake();
        }
        Poll::Ready(value)
    }

    async fn send(&self, item: u64) {
        let put = |slot: &Cell<Option<u64>>| match slot.take() {
            None => {
                slot.set(Some(item));
                Some(())
            }
            full => {
                slot.set(full);
                None
            }
        };
        std::future::poll_fn(|cx| self.poll(cx, put)).await;
    }

    async fn receive(&self) -> u64 {
        std::future::poll_fn(|cx| self.poll(cx, Cell::take)).await
    }
}

/// A lock, first come, first served.
#[derive(Default)]
struct Lock {
    locked: Cell<bool>,
    waiting: RefCell<VecDeque<Waker>>,
}

struct Guard<'a>(&'a Lock);

impl Lock {
    async fn acquire(&self) -> Guard<'_> {
        let mut queued = false;
        std::future::poll_fn(move |cx| {
            // Whoever was queued and is woken has been handed the lock.
            if queued || !self.locked.replace(true) {
                return Poll::Ready(Guard(self));
            }
            queued = true;
            self.waiting.borrow_mut().push_back(cx.waker().clone());
            Poll::Pending
        })
        .await
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        match self.0.waiting.borrow_mut().pop_front() {
            Some(waker) => waker.wake(),
            None => self.0.locked.set(false),
        }
    }
}

fn spawn_doomed() -> Task<()> {
    spawn(std::future::pending())
}

executor! {
    spawn: |future| spawn_on_queue(future),
    join: |handle| handle.await,
    cancel_and_join: |task| assert!(task.cancel().await.is_none()),
    yield_now: give_way().await,
    channel: Slot::new(),
    send: |sender, item| sender.send(item).await,
    receive: |receiver| receiver.receive().await,
    lock: Lock = Lock::default(),
    acquire: |lock| lock.acquire().await,
}

threaded!(blocking::unblock);

/// A task that never ends, where the others sleep: the bare loop has no timers.
async fn memory(n: u64, memory: crate::loops::system::Memory) -> f64 {
    let asleep = || {
        spawn(async {
            super::has_begun();
            std::future::pending::<()>().await;
        })
    };
    let _tasks: Vec<_> = (0..n).map(|_| asleep()).collect();
    while super::begun() < n {
        give_way().await;
    }
    super::end(memory.per(n))
}

pub(super) fn run(workload: &str, n: u64) -> Option<f64> {
    use crate::loops::system::Memory;

    match workload {
        "to_thread" => Some(block_on(to_thread(n))),
        "memory" => Some(block_on(memory(n, Memory::resident()))),
        "memory_peak" => Some(block_on(memory(n, Memory::peak()))),
        _ => run_common(workload, n),
    }
}
