//! What CPython's `test_locks` pins down and `core/tests/locks` does not say already; the table is in `locks.md`.

use dunder::asyncio::{
    CancelledError, Condition, Event, Lock, Semaphore, TimeoutError, create_task, sleep, timeout,
};
use dunder::prelude::*;

use crate::common::{Trace, run};

#[test]
fn a_second_waiter_that_comes_before_the_first_is_cancelled_gets_the_lock() {
    run(async_! {
        let lock = Lock::new();
        await lock.acquire();
        let first = create_task(lock.acquire());
        await sleep(0);
        let second = create_task(lock.acquire());
        first.cancel();
        lock.release()?;
        await sleep(0);
        assert!(lock.locked() && first.cancelled());
        await second;
    })
    .unwrap();
}

#[test]
fn an_event_that_is_set_cleared_and_set_again_wakes_once() {
    let trace = Trace::default();
    let log = trace.clone();
    run(async_! {
        let event = Event::new();
        let (awaited, noted) = (event.clone(), log.clone());
        let waiter = create_task(async_! {
            await awaited.wait();
            noted.add("woken");
        });
        await sleep(0);
        event.set();
        event.clear();
        assert!(!event.is_set());
        event.set();
        event.set();
        assert_eq!(format!("{event:?}"), "<Event [set, waiters:1]>");
        await sleep(0);
        assert!(waiter.done());
        assert_eq!(format!("{event:?}"), "<Event [set]>");
    })
    .unwrap();
    assert_eq!(trace.take(), ["woken"]);
}

#[test]
fn a_permit_goes_to_the_second_if_the_first_is_cancelled_before() {
    run(async_! {
        let semaphore = Semaphore::new(0);
        let (first, second) = (create_task(semaphore.acquire()), create_task(semaphore.acquire()));
        await sleep(0);
        first.cancel();
        semaphore.release();
        await sleep(0);
        await sleep(0);
        assert!(semaphore.locked() && second.done() && first.cancelled());
    })
    .unwrap();
}

#[test]
fn a_wait_whose_time_is_up_leaves_its_block_with_the_lock_released() {
    run(async_! {
        let condition = Condition::new();
        let mut late = false;
        try {
            async with timeout(1) {
                async with condition.clone() {
                    await condition.wait();
                }
            }
        } except _: TimeoutError {
            late = true;
        }
        assert!(late && !condition.locked());
        // Cancelled, it leaves it, too.
        let other = condition.clone();
        let task = create_task(async_! {
            async with other.clone() {
                await other.wait_for(|| false);
            }
        });
        await sleep(1);
        task.cancel();
        let mut cancelled = false;
        try { await task; } except _: CancelledError { cancelled = true; }
        assert!(cancelled && !condition.locked());
    })
    .unwrap();
}
