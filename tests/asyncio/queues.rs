//! What CPython's `test_queues` pins down and `core/tests/queues` does not say already; the table is in `queues.md`.

use dunder::asyncio::{CancelledError, Queue, QueueFull, TaskGroup, create_task, sleep};
use dunder::prelude::*;

use crate::common::run;

#[test]
fn a_reader_that_is_cancelled_and_tries_again_gets_the_first_item() {
    run(async_! {
        let queue = Queue::new();
        let reader = create_task(queue.get());
        await sleep(0);
        queue.put_nowait(1)?;
        queue.put_nowait(2)?;
        reader.cancel();
        let item = try {
            await reader
        } except _: CancelledError {
            await create_task(queue.get())
        };
        assert_eq!(item, 1);
    })
    .unwrap();
}

#[test]
fn a_writer_that_is_cancelled_and_tries_again_puts_its_item_once() {
    run(async_! {
        let queue = Queue::with_maxsize(1);
        queue.put_nowait(1)?;
        let writer = create_task(queue.put(2));
        await sleep(0);
        assert_eq!(queue.get_nowait()?, 1);
        writer.cancel();
        try {
            await writer;
        } except _: CancelledError {
            await create_task(queue.put(2));
        }
        assert_eq!(queue.get_nowait()?, 2);
        assert_eq!(queue.qsize(), 0);
    })
    .unwrap();
}

#[test]
fn who_has_not_begun_to_wait_does_not_keep_others_from_it() {
    run(async_! {
        let queue = Queue::with_maxsize(1);
        let puts = ["a", "b", "x"].map(|item| create_task(queue.put(item)));
        await sleep(0);
        assert!(puts[0].done() && !puts[1].done());
        puts[2].cancel();
        await sleep(0);
        assert!(puts[2].cancelled());
        assert_eq!(queue.get_nowait()?, "a");
        await sleep(0);
        assert_eq!(queue.get_nowait()?, "b");
        await &puts[1];

        queue.put_nowait("c")?;
        let mut full = false;
        try { queue.put_nowait("d")?; } except _: QueueFull { full = true; }
        assert!(full);
    })
    .unwrap();
}

#[test]
fn readers_of_a_group_get_what_a_cancelled_one_does_not() {
    run(async_! {
        let queue = Queue::new();
        let (second, third) = async with TaskGroup::new() as group {
            let [first, second, third] = [(); 3].map(|()| group.create_task(queue.get()));
            await sleep(0);
            queue.put_nowait(1)?;
            queue.put_nowait(2)?;
            first.cancel();
            let mut cancelled = false;
            try { await first; } except _: CancelledError { cancelled = true; }
            assert!(cancelled);
            (second, third)
        };
        assert_eq!((second.result()?, third.result()?), (1, 2));
    })
    .unwrap();
}
