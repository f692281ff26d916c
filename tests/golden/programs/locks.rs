use std::cell::RefCell;
use std::rc::Rc;

use dunder::asyncio::{
    Barrier, BoundedSemaphore, BrokenBarrierError, CancelledError, Condition, Event, Lock, Semaphore, TimeoutError,
    create_task, gather, sleep, timeout,
};
use dunder::contextlib::AsyncContextManager;
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use crate::trace::{golden, now, say, show};

dunder! {

// ---- locks ----

async fn holds(lock: impl AsyncContextManager, name: &'static str, time: u32) {
    async with lock {
        say!("{name} holds it at {}", now());
        await sleep(time);
    }
    say!("{name} has left");
}

async fn a_lock_is_held_in_order() {
    let lock = Lock::new();
    await gather(["a", "b", "c"].map(|name| holds(lock.clone(), name, 1)));
    say!("{}", lock.locked());
}

async fn nobody_gets_in_between() {
    let lock = Lock::new();
    await lock.acquire();
    let first = create_task(holds(lock.clone(), "first", 0));
    await sleep(0);
    lock.release()?;
    say!("{}", lock.locked());
    await holds(lock.clone(), "second", 0);
    await first;
}

async fn a_cancelled_waiter_of_a_lock() {
    let lock = Lock::new();
    let tasks = ["a", "b", "c"].map(|name| create_task(holds(lock.clone(), name, 1)));
    await sleep(0);
    tasks[1].cancel();
    for task in tasks {
        try {
            await task;
        } except _: CancelledError {
            say!("cancelled");
        }
    }
}

async fn cancelled_in_the_tick_of_the_release() {
    let lock = Lock::new();
    await lock.acquire();
    let [a, b] = ["a", "b"].map(|name| create_task(holds(lock.clone(), name, 0)));
    await sleep(0);
    a.cancel();
    lock.release()?;
    let ticker = create_task(ticks(4));
    let _ = await gather([a, b, ticker]).return_exceptions();
}

async fn granted_and_cancelled() {
    let lock = Lock::new();
    await lock.acquire();
    let [a, b] = ["a", "b"].map(|name| create_task(holds(lock.clone(), name, 0)));
    await sleep(0);
    lock.release()?;
    a.cancel();
    let ticker = create_task(ticks(4));
    let _ = await gather([a, b, ticker]).return_exceptions();
}

async fn ticks(n: u32) {
    for tick in 0..n {
        say!("tick {tick}");
        await sleep(0);
    }
}

async fn released_without_being_held() {
    let lock = Lock::new();
    try {
        lock.release()?;
    } except e: RuntimeError {
        say!("{}", show(&e));
    }
}

// ---- events ----

async fn waits(event: Event, name: &'static str) {
    await event.wait();
    say!("{name} goes on at {}", now());
}

async fn an_event_wakes_all() {
    let event = Event::new();
    let tasks = ["a", "b"].map(|name| create_task(waits(event.clone(), name)));
    await sleep(1);
    event.set();
    say!("{}", event.is_set());
    await waits(event, "main");
    for task in tasks {
        await task;
    }
}

async fn set_and_cleared_at_once() {
    let event = Event::new();
    let task = create_task(waits(event.clone(), "it"));
    await sleep(1);
    event.set();
    event.clear();
    await task;
    say!("{}", event.is_set());
}

// ---- conditions ----

async fn consumer(condition: Condition, items: Rc<RefCell<Vec<u32>>>, name: &'static str) {
    async with condition.clone() {
        let item = await condition.wait_for(|| items.borrow_mut().pop());
        say!("{name} takes {item} at {}", now());
    }
}

async fn a_condition() {
    let (condition, items) = (Condition::new(), Rc::new(RefCell::new(vec![])));
    let tasks = ["a", "b", "c"].map(|name| create_task(consumer(condition.clone(), items.clone(), name)));
    await sleep(1);
    async with condition.clone() {
        items.borrow_mut().push(1);
        condition.notify(1)?;
    }
    await sleep(1);
    async with condition.clone() {
        items.borrow_mut().extend([3, 2]);
        condition.notify_all()?;
        say!("notified");
    }
    await gather(tasks);
}

async fn a_condition_is_cancelled_with_the_lock_held() {
    let condition = Condition::new();
    let waited = condition.clone();
    let consumer = async_! {
        async with waited.clone() {
            try {
                await waited.wait();
            } except _: CancelledError {
                say!("cancelled at {}, {}", now(), waited.locked());
                raise;
            }
        }
    };

    let task = create_task(consumer);
    await sleep(1);
    async with condition.clone() {
        task.cancel();
        await sleep(2);
        say!("released");
    }
    try {
        await task;
    } except _: CancelledError {
        say!("main");
    }
}

async fn notified(condition: Condition, name: &'static str) {
    async with condition.clone() {
        await condition.wait();
        say!("{name} is notified");
    }
}

async fn a_notification_is_not_lost() {
    let condition = Condition::new();
    let tasks = ["a", "b"].map(|name| create_task(notified(condition.clone(), name)));
    await sleep(1);
    async with condition.clone() {
        condition.notify(1)?;
        tasks[0].cancel();
    }
    let [a, _] = await gather(tasks).return_exceptions();
    say!("{}", &show(&a.unwrap_err())[..14]);
}

async fn waits_for_the_condition(condition: Condition, name: &'static str) {
    async with condition.clone() {
        await condition.wait();
        say!("{name} goes on at {}", now());
    }
}

async fn a_cancelled_wait_notifies_nobody() {
    let condition = Condition::new();
    let tasks = ["a", "b"].map(|name| create_task(waits_for_the_condition(condition.clone(), name)));
    await sleep(1);
    tasks[0].cancel();
    await sleep(1);
    async with condition.clone() {
        condition.notify_all()?;
    }
    let _ = await gather(tasks).return_exceptions();
}

async fn a_condition_wants_its_lock() {
    let condition = Condition::new();
    try {
        await condition.wait();
    } except e: RuntimeError {
        say!("{}", show(&e));
    }
    try {
        condition.notify(1)?;
    } except e: RuntimeError {
        say!("{}", show(&e));
    }
}

// ---- semaphores ----

async fn two_at_a_time() {
    let semaphore = Semaphore::new(2);
    await gather(["a", "b", "c", "d", "e"].map(|name| holds(semaphore.clone(), name, 1)));
}

async fn a_cancelled_waiter_of_a_semaphore() {
    let semaphore = Semaphore::new(1);
    let tasks = ["a", "b", "c"].map(|name| create_task(holds(semaphore.clone(), name, 2)));
    await sleep(1);
    tasks[1].cancel();
    await sleep(1);
    say!("{}", semaphore.locked());
    let _ = await gather(tasks).return_exceptions();
}

async fn permits_for_several_at_once() {
    let semaphore = Semaphore::new(0);
    let tasks = ["a", "b", "c"].map(|name| create_task(holds(semaphore.clone(), name, 0)));
    await sleep(0);
    semaphore.release();
    semaphore.release();
    say!("{}", semaphore.locked());
    tasks[0].cancel();
    await holds(semaphore.clone(), "main", 0);
    let _ = await gather(tasks).return_exceptions();
}

async fn a_bounded_semaphore() {
    let semaphore = BoundedSemaphore::new(1);
    await semaphore.acquire();
    semaphore.release()?;
    try {
        semaphore.release()?;
    } except e: ValueError {
        say!("{}", show(&e));
    }
}

async fn a_limit_on_a_lock() {
    let lock = Lock::new();
    let holder = create_task(holds(lock.clone(), "holder", 5));
    await sleep(0);
    try {
        async with timeout(2) {
            await holds(lock.clone(), "late", 1);
        }
    } except _: TimeoutError {
        say!("late at {}", now());
    }
    await holder;
    await holds(lock, "main", 1);
}

// ---- barriers ----

async fn meets(barrier: Barrier, name: &'static str, delay: u32) {
    await sleep(delay);
    try {
        let index = await barrier.wait();
        say!("{name} is number {index} at {}", now());
    } except e: BrokenBarrierError {
        say!("{name}: {}", show(&e));
    }
}

async fn a_barrier() {
    let barrier = Barrier::new(3)?;
    await gather([("a", 3), ("b", 1), ("c", 2)].map(|(name, delay)| meets(barrier.clone(), name, delay)));
    say!("{} {}", barrier.n_waiting(), barrier.parties());
    await gather(["a", "b", "c"].map(|name| meets(barrier.clone(), name, 0)));
}

async fn more_than_a_barrier_takes() {
    let barrier = Barrier::new(2)?;
    await gather(["a", "b", "c", "d", "e", "f"].map(|name| meets(barrier.clone(), name, 0)));
}

async fn a_barrier_that_is_reset() {
    let barrier = Barrier::new(3)?;
    let tasks = ["a", "b"].map(|name| create_task(meets(barrier.clone(), name, 0)));
    await sleep(1);
    await barrier.reset();
    say!("{} {}", barrier.n_waiting(), barrier.broken());
    await gather(tasks);
    await gather(["c", "d", "e"].map(|name| meets(barrier.clone(), name, 0)));
}

async fn a_barrier_that_is_aborted() {
    let barrier = Barrier::new(2)?;
    let task = create_task(meets(barrier.clone(), "a", 0));
    await sleep(1);
    await barrier.abort();
    await meets(barrier.clone(), "b", 0);
    await task;
    say!("{}", barrier.broken());
    await barrier.reset();
    await gather((meets(barrier.clone(), "c", 0), meets(barrier, "d", 1)));
}

async fn a_cancelled_party_does_not_count() {
    let barrier = Barrier::new(2)?;
    let task = create_task(meets(barrier.clone(), "a", 0));
    await sleep(0);
    await sleep(0);
    say!("{}", barrier.n_waiting());
    task.cancel();
    await sleep(0);
    say!("{}", barrier.n_waiting());
    await gather((meets(barrier.clone(), "b", 0), meets(barrier, "c", 1)));
}

}

golden! { "locks":
    a_lock_is_held_in_order, nobody_gets_in_between, a_cancelled_waiter_of_a_lock, cancelled_in_the_tick_of_the_release,
    granted_and_cancelled, released_without_being_held, an_event_wakes_all, set_and_cleared_at_once, a_condition,
    a_condition_is_cancelled_with_the_lock_held, a_notification_is_not_lost, a_cancelled_wait_notifies_nobody, a_condition_wants_its_lock, two_at_a_time,
    a_cancelled_waiter_of_a_semaphore, permits_for_several_at_once, a_bounded_semaphore, a_limit_on_a_lock, a_barrier,
    more_than_a_barrier_takes, a_barrier_that_is_reset, a_barrier_that_is_aborted, a_cancelled_party_does_not_count,
}
