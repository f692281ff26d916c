//! Wakes from many threads at once.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};
use std::thread;

use dunder_core::asyncio::{self, Queue, create_task, gather, get_running_loop, sleep, to_thread};

use crate::common::{coro, wait};
use crate::scaled;

const THREADS: usize = 8;

#[test]
fn every_callback_from_a_thread_is_called_once_and_in_its_order() {
    let each = scaled(5_000);
    asyncio::run(coro(async move {
        let (calls, last) = (Arc::new(AtomicUsize::new(0)), Arc::new(Mutex::new([0; THREADS])));
        let threads: Vec<_> = (0..THREADS)
            .map(|number| {
                let (loop_, calls, last) = (get_running_loop().unwrap(), calls.clone(), last.clone());
                thread::spawn(move || {
                    for call in 1..=each {
                        let (calls, last) = (calls.clone(), last.clone());
                        let called = loop_.call_soon_threadsafe(move || {
                            calls.fetch_add(1, Ordering::Relaxed);
                            let before = std::mem::replace(&mut last.lock().unwrap()[number], call);
                            assert_eq!(before + 1, call, "those of one thread come in order");
                        });
                        called.unwrap();
                    }
                })
            })
            .collect();
        while calls.load(Ordering::Relaxed) < THREADS * each {
            wait(sleep(0.001)).await?;
        }
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        wait(sleep(0.001)).await?;
        assert_eq!(calls.load(Ordering::Relaxed), THREADS * each);
        Ok(())
    }))
    .unwrap();
}

/// Tasks wait for a counter that threads count up: none of the wakes is lost, however they fall together.
#[test]
fn no_wake_of_a_waker_is_lost() {
    struct Counter {
        count: usize,
        wakers: Vec<Waker>,
    }
    let rounds = scaled(500);
    asyncio::run(coro(async move {
        let counter = Arc::new(Mutex::new(Counter { count: 0, wakers: Vec::new() }));
        let threads: Vec<_> = (0..THREADS)
            .map(|_| {
                let counter = counter.clone();
                thread::spawn(move || {
                    for _ in 0..rounds {
                        let wakers = {
                            let mut counter = counter.lock().unwrap();
                            counter.count += 1;
                            std::mem::take(&mut counter.wakers)
                        };
                        // Some are woken twice, or by reference only.
                        wakers.iter().for_each(Waker::wake_by_ref);
                        wakers.into_iter().for_each(Waker::wake);
                        thread::yield_now();
                    }
                })
            })
            .collect();
        let tasks: Vec<_> = (0..50)
            .map(|number| {
                let counter = counter.clone();
                create_task(async move {
                    for goal in (number..=THREADS * rounds).step_by(50) {
                        std::future::poll_fn(|cx| {
                            let mut counter = counter.lock().unwrap();
                            if counter.count >= goal {
                                return Poll::Ready(());
                            }
                            counter.wakers.push(cx.waker().clone());
                            Poll::Pending
                        })
                        .await;
                    }
                    number
                })
            })
            .collect();
        assert!(wait(gather(tasks)).await?.into_iter().eq(0..50));
        threads.into_iter().for_each(|thread| thread.join().unwrap());
        Ok(())
    }))
    .unwrap();
}

#[test]
fn work_on_threads_comes_back_once_and_cancelled_work_disturbs_nobody() {
    let count = scaled(500);
    asyncio::run(coro(async move {
        let queue = Queue::new();
        let (sum, ran) = (Rc::new(Cell::new(0)), Arc::new(AtomicUsize::new(0)));
        let tasks: Vec<_> = (0..count)
            .map(|number| {
                let (queue, sum, ran) = (queue.clone(), sum.clone(), ran.clone());
                create_task(coro(async move {
                    let result = wait(to_thread(move || {
                        ran.fetch_add(1, Ordering::Relaxed);
                        number
                    }))
                    .await?;
                    sum.set(sum.get() + result);
                    queue.put_nowait(result)?;
                    Ok(())
                }))
            })
            .collect();
        wait(sleep(0)).await?;
        let cancelled: usize = (0..count).step_by(5).filter(|number| tasks[*number].cancel()).sum();
        wait(gather(tasks).return_exceptions()).await?;
        assert_eq!(sum.get() + cancelled, count * (count - 1) / 2);
        assert_eq!(queue.qsize(), count - count.div_ceil(5));
        Ok(())
    }))
    .unwrap();
}
