use dunder::asyncio::{
    LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown, TimeoutError, create_task, gather,
    get_running_loop, sleep, timeout,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::trace::{golden, now, say, show};

dunder! {

async fn gets(queue: Queue<u32>, name: &'static str) {
    try {
        let item = await queue.get();
        say!("{name} gets {item} at {}", now());
        queue.task_done()?;
    } except e: QueueShutDown {
        say!("{name}: {}", show(&e));
    }
}

async fn puts(queue: Queue<u32>, item: u32) {
    try {
        await queue.put(item);
        say!("{item} is put at {}", now());
    } except e: QueueShutDown {
        say!("{item}: {}", show(&e));
    }
}

async fn getters_wait_their_turn() {
    let queue = Queue::new();
    let tasks = ["a", "b", "c"].map(|name| create_task(gets(queue.clone(), name)));
    await sleep(1);
    for item in 0..3 {
        queue.put_nowait(item)?;
    }
    say!("{}", queue.qsize());
    await gather(tasks);
    say!("{}", queue.empty());
}

async fn putters_wait_for_room() {
    let queue = Queue::with_maxsize(2);
    let tasks: Vec<_> = (0..5).map(|item| create_task(puts(queue.clone(), item))).collect();
    await sleep(1);
    say!("{} {}", queue.qsize(), queue.full());
    for name in ["a", "b", "c"] {
        await gets(queue.clone(), name);
        await sleep(1);
    }
    await gather(tasks);
    say!("{}", queue.qsize());
}

async fn consume(queue: Queue<u32>) {
    loop {
        await gets(queue.clone(), "consumer");
        await sleep(1);
    }
}

async fn a_producer_and_a_consumer() {
    let queue = Queue::with_maxsize(1);
    let consumer = create_task(consume(queue.clone()));
    for item in 0..4 {
        await puts(queue.clone(), item);
    }
    await queue.join();
    say!("joined at {}", now());
    consumer.cancel();
}

async fn without_waiting() {
    let queue = Queue::with_maxsize(1);
    try {
        queue.get_nowait()?;
    } except e: QueueEmpty {
        say!("{}", show(&e));
    }
    queue.put_nowait(1)?;
    try {
        queue.put_nowait(2)?;
    } except e: QueueFull {
        say!("{}", show(&e));
    }
    say!("{}", queue.get_nowait()?);
    queue.task_done()?;
    try {
        queue.task_done()?;
    } except e: ValueError {
        say!("{}", show(&e));
    }
}

async fn orders() {
    let (fifo, lifo, priority) = (Queue::new(), LifoQueue::new(), PriorityQueue::new());
    for item in [3, 1, 2] {
        await fifo.put(item);
        await lifo.put(item);
        await priority.put(item);
    }
    for _ in 0..3 {
        say(format!("{} {} {}", await fifo.get(), await lifo.get(), await priority.get()));
    }
}

async fn a_getter_that_is_cancelled_loses_nothing() {
    let queue = Queue::new();
    let tasks = ["a", "b"].map(|name| create_task(gets(queue.clone(), name)));
    await sleep(1);
    queue.put_nowait(1)?;
    tasks[0].cancel();
    await sleep(1);
    queue.put_nowait(2)?;
    let _ = await gather(tasks).return_exceptions();
    say!("{}", queue.get_nowait()?);
}

async fn a_putter_that_is_cancelled_puts_nothing() {
    let queue = Queue::with_maxsize(1);
    queue.put_nowait(0)?;
    let tasks = [1, 2].map(|item| create_task(puts(queue.clone(), item)));
    await sleep(1);
    await gets(queue.clone(), "main");
    tasks[0].cancel();
    let _ = await gather(tasks).return_exceptions();
    await gets(queue.clone(), "main");
    say!("{}", queue.empty());
}

async fn who_comes_later_does_not_overtake() {
    let queue = Queue::new();
    let task = create_task(gets(queue.clone(), "first"));
    await sleep(0);
    queue.put_nowait(1)?;
    let later = queue.clone();
    get_running_loop()?.call_later(1, move || later.put_nowait(2).unwrap())?;
    await gets(queue, "second");
    await task;
}

async fn join(queue: Queue<u32>) {
    await queue.join();
    say!("joined at {}", now());
}

async fn join_waits_for_what_is_done() {
    let queue = Queue::new();
    await join(queue.clone());
    queue.put_nowait(1)?;
    queue.put_nowait(2)?;
    let task = create_task(join(queue.clone()));
    for _ in 0..2 {
        await sleep(1);
        await gets(queue.clone(), "main");
    }
    await task;
}

async fn a_queue_that_is_shut_down() {
    let queue = Queue::with_maxsize(2);
    let tasks: Vec<_> = (0..4).map(|item| create_task(puts(queue.clone(), item))).collect();
    await sleep(1);
    queue.shutdown(false);
    await gather(tasks);
    for name in ["a", "b", "c"] {
        await gets(queue.clone(), name);
    }
    await puts(queue.clone(), 9);
    await queue.join();
}

async fn getters_of_a_queue_that_is_shut_down() {
    let queue = Queue::new();
    let tasks = ["a", "b"].map(|name| create_task(gets(queue.clone(), name)));
    await sleep(1);
    queue.shutdown(false);
    await gather(tasks);
}

async fn a_queue_that_is_shut_down_at_once() {
    let queue = Queue::new();
    for item in 0..3 {
        queue.put_nowait(item)?;
    }
    queue.get_nowait()?;
    let task = create_task(join(queue.clone()));
    await sleep(1);
    queue.shutdown(true);
    say!("{}", queue.qsize());
    await sleep(0);
    say!("{}", task.done());
    queue.task_done()?;
    await task;
    await gets(queue, "main");
}

async fn a_time_limit_on_a_get() {
    let queue = Queue::new();
    try {
        async with timeout(1) {
            await gets(queue.clone(), "late");
        }
    } except _: TimeoutError {
        say!("late at {}", now());
    }
    queue.put_nowait(1)?;
    await gets(queue, "main");
}

}

golden! { "queues":
    getters_wait_their_turn, putters_wait_for_room, a_producer_and_a_consumer, without_waiting, orders,
    a_getter_that_is_cancelled_loses_nothing, a_putter_that_is_cancelled_puts_nothing, who_comes_later_does_not_overtake,
    join_waits_for_what_is_done, a_queue_that_is_shut_down, getters_of_a_queue_that_is_shut_down,
    a_queue_that_is_shut_down_at_once, a_time_limit_on_a_get,
}
