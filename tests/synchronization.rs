//! Locks and queues in bodies: as managers of `async with` in both spellings, by hand under `try`/`finally`, and as guards.
#![allow(missing_docs)]

use dunder::asyncio::{
    self, Barrier, BoundedSemaphore, Condition, Event, Lock, PriorityQueue, Queue, QueueEmpty, QueueShutDown,
    Runner, Semaphore, TaskGroup, create_task, gather, sleep,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

/// In virtual time.
fn run<T: 'static>(main: impl Awaitable<Output = T> + 'static) -> T {
    Runner::new().virtual_clock().run(main).unwrap_or_else(|e| panic!("{e:?}"))
}

fn now() -> f64 {
    asyncio::get_running_loop().map_or(-1.0, |loop_| loop_.time())
}

dunder! {
    async fn with_a_lock(lock: Lock) -> f64 {
        async with lock.clone() {
            assert!(lock.locked());
            await sleep(1);
        }
        now()
    }

    async fn by_reference(lock: &Lock) -> bool {
        async with lock {
            assert!(lock.locked());
            await sleep(0);
        }
        lock.locked()
    }

    async fn by_hand(lock: Lock) -> f64 {
        await lock.acquire();
        try {
            await sleep(1);
        } finally {
            lock.release()?;
        }
        now()
    }

    async fn with_a_barrier(barrier: Barrier) -> usize {
        async with barrier as index {
            index
        }
    }

    async fn worker(queue: Queue<u32>, semaphore: Semaphore) -> u32 {
        let mut sum = 0;
        try {
            loop {
                let item = await queue.get();
                async with semaphore.clone() {
                    await sleep(1);
                }
                sum += item;
                queue.task_done()?;
            }
        } except _: QueueShutDown {}
        sum
    }
}

#[test]
fn a_lock_is_held_for_the_block() {
    let lock = Lock::new();
    let shared = lock.clone();
    let times = run(async_! {
        await gather((with_a_lock(shared.clone()), by_hand(shared.clone()), with_a_lock(shared.clone())))
    });
    assert_eq!(times, (1.0, 2.0, 3.0));
    assert!(!lock.locked());
    run(async_! { assert!(!by_reference(&lock).await) });
}

#[test]
fn a_lock_is_released_by_what_is_raised() {
    #[dunder::coroutine]
    async fn fails(lock: Lock) {
        async_with! { lock {
            sleep(1).await;
            raise!(ValueError::new("no"));
        } }
    }
    let lock = Lock::new();
    run(async_! {
        let failing = create_task(fails(lock.clone()));
        await sleep(0);
        let waiting = create_task(with_a_lock(lock.clone()));
        let mut failed = false;
        try { await failing; } except _: ValueError { failed = true; }
        assert!(failed);
        assert_eq!(await waiting, 2.0);

        // Released by hand in the block: leaving it raises.
        let mut failed = false;
        try {
            async with lock.clone() { lock.release()?; }
        } except e: RuntimeError {
            assert_eq!(e.to_string(), "Lock is not acquired.");
            failed = true;
        }
        assert!(failed);
    });
}

#[test]
fn a_guard_is_released_where_its_scope_ends() {
    #[dunder::coroutine]
    async fn guarded(lock: Lock, semaphore: BoundedSemaphore) -> f64 {
        {
            let _guard = lock.lock().await;
            let _permit = semaphore.permit().await;
            sleep(1).await;
            assert!(lock.locked() && semaphore.locked());
        }
        // The next one has its turn, and takes it when it runs.
        assert!(!lock.locked());
        now()
    }
    let (lock, semaphore) = (Lock::new(), BoundedSemaphore::new(1));
    let many: Vec<_> = (0..3).map(|_| guarded(lock.clone(), semaphore.clone())).collect();
    assert_eq!(run(async_! { await gather(many) }), [1.0, 2.0, 3.0]);
    assert!(!lock.locked() && !semaphore.locked());
}

#[test]
fn a_condition_is_waited_for_within_its_block() {
    #[dunder::coroutine]
    async fn taker(condition: Condition, items: PriorityQueue<u32>) -> u32 {
        async_with! { condition.clone() {
            condition.wait_for(|| items.get_nowait().ok()).await
        } }
    }
    let (condition, items) = (Condition::new(), PriorityQueue::new());
    let taken = run(async_! {
        let takers = (create_task(taker(condition.clone(), items.clone())), create_task(taker(condition.clone(), items.clone())));
        await sleep(1);
        async with condition.clone() {
            items.put_nowait(2)?;
            items.put_nowait(1)?;
            condition.notify_all()?;
        }
        await gather(takers)
    });
    assert_eq!(taken, (1, 2));
}

#[test]
fn a_barrier_is_entered_with_an_index() {
    let barrier = Barrier::new(3).unwrap();
    let many: Vec<_> = (0..3).map(|_| with_a_barrier(barrier.clone())).collect();
    assert_eq!(run(async_! { await gather(many) }), [0, 1, 2]);
}

#[test]
fn workers_share_a_queue() {
    let time = run(async_! {
        let queue = Queue::with_maxsize(3);
        let semaphore = Semaphore::new(2);
        let mut sums = Vec::new();
        async with TaskGroup::new() as tg {
            for _ in 0..4 {
                sums.push(tg.create_task(worker(queue.clone(), semaphore.clone())));
            }
            for item in 1..=10 {
                await queue.put(item);
            }
            await queue.join();
            queue.shutdown(false);
        }
        let mut total = 0;
        for sum in sums {
            total += await sum;
        }
        assert_eq!(total, 55);
        now()
    });
    assert_eq!(time, 5.0);
}

#[test]
fn errors_of_queues_are_caught_by_type() {
    run(async_! {
        let queue = Queue::with_maxsize(1);
        let mut caught = 0;
        try { queue.get_nowait()?; } except _: QueueEmpty { caught += 1; }
        queue.put_nowait(1)?;
        try { queue.put_nowait(2)?; } except _: asyncio::QueueFull { caught += 1; }
        queue.shutdown(true);
        try { await queue.get(); } except _: QueueShutDown { caught += 1; }
        assert_eq!(caught, 3);
    });
}

#[test]
fn an_event_wakes_bodies() {
    #[dunder::coroutine]
    async fn waits(event: Event) -> f64 {
        event.wait().await;
        now()
    }
    let event = Event::new();
    let waiter = waits(event.clone());
    let time = run(async_! {
        let waiting = create_task(waiter);
        await sleep(2);
        event.set();
        await waiting
    });
    assert_eq!(time, 2.0);
}
