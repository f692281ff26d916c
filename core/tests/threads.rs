//! Work on other threads, and wake-ups from them.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::task::Poll;
use std::thread;
use std::time::Duration;

use common::{Log, coro, now, run, wait};
use dunder_core::asyncio::{
    self, CancelledError, Future, ThreadPoolExecutor, create_task, gather, get_running_loop, sleep, to_thread,
};
use dunder_core::coroutine::errors::ValueError;

#[test]
fn the_virtual_clock_waits_for_threads() {
    run(async {
        let (send, receive) = mpsc::channel();
        let thread = create_task(to_thread(move || receive.recv_timeout(Duration::from_secs(60)).unwrap()));
        // Nothing but the thread can end this; the clock must not jump to the sleep's end before.
        let sleeper = create_task(coro(async {
            wait(sleep(3600)).await?;
            Ok(now())
        }));
        wait(sleep(0)).await?;
        send.send(5).unwrap();
        assert_eq!(wait(thread).await?, 5);
        assert_eq!(now(), 0.0);
        assert_eq!(wait(sleeper).await?, 3600.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn threads_run_side_by_side() {
    run(async {
        let (a, b) = (mpsc::channel(), mpsc::channel());
        // Each waits for the other: one after the other they would never end.
        let first = to_thread(move || {
            a.0.send(()).unwrap();
            b.1.recv_timeout(Duration::from_secs(60)).is_ok()
        });
        let second = to_thread(move || {
            b.0.send(()).unwrap();
            a.1.recv_timeout(Duration::from_secs(60)).is_ok()
        });
        assert_eq!(wait(gather((first, second))).await?, (true, true));
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_panic_on_a_thread_goes_on_in_who_awaits() {
    let result = std::panic::catch_unwind(|| run(async { wait(to_thread(|| panic!("thread"))).await }));
    let result: Result<Result<(), _>, _> = result;
    assert_eq!(result.unwrap_err().downcast_ref::<&str>(), Some(&"thread"));
}

#[test]
fn a_pool_of_ones_own() {
    run(async {
        let pool = ThreadPoolExecutor::new(2)?;
        let running = Arc::new(AtomicUsize::new(0));
        let most = Arc::new(AtomicUsize::new(0));
        let loop_ = get_running_loop()?;
        let jobs: Vec<_> = (0..8)
            .map(|n| {
                let (running, most) = (running.clone(), most.clone());
                loop_.run_in_executor(&pool, move || {
                    most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    thread::yield_now();
                    running.fetch_sub(1, Ordering::SeqCst);
                    n
                })
            })
            .collect();
        assert_eq!(wait(gather(jobs)).await?, [0, 1, 2, 3, 4, 5, 6, 7]);
        assert!(most.load(Ordering::SeqCst) <= 2);
        pool.shutdown(true, false);
        let late = asyncio::run_in_executor(&pool, || ());
        let e = wait(late).await.unwrap_err();
        assert_eq!(e.to_string(), "cannot schedule new futures after shutdown");
        assert!(ThreadPoolExecutor::new(0).unwrap_err().is::<ValueError>());
        Ok(())
    })
    .unwrap();
}

#[test]
fn dropping_a_pool_waits_for_its_jobs() {
    let done = Arc::new(AtomicUsize::new(0));
    let pool = ThreadPoolExecutor::new(1).unwrap();
    for _ in 0..10 {
        let done = done.clone();
        pool.submit(move || done.fetch_add(1, Ordering::SeqCst)).unwrap();
    }
    drop(pool);
    assert_eq!(done.load(Ordering::SeqCst), 10);
}

#[test]
fn run_waits_for_its_threads() {
    let done = Arc::new(AtomicUsize::new(0));
    let flag = done.clone();
    run(async move {
        let (begun, has_begun) = mpsc::channel();
        let thread = to_thread(move || {
            begun.send(()).unwrap();
            thread::yield_now();
            flag.fetch_add(1, Ordering::SeqCst);
        });
        let task = create_task(coro(async move { wait(thread).await }));
        wait(sleep(0)).await?;
        // What has not begun would not be begun any more.
        has_begun.recv().unwrap();
        task.cancel();
        assert!(wait(task).await.unwrap_err().is::<CancelledError>(), "it is not waited for there");
        Ok(())
    })
    .unwrap();
    assert_eq!(done.load(Ordering::SeqCst), 1);
}

#[test]
fn callbacks_from_other_threads_run_on_the_loop_in_order() {
    let log = Log::default();
    let seen = log.clone();
    asyncio::run(coro(async move {
        let loop_ = get_running_loop()?;
        let here = thread::current().id();
        let done = Future::new();
        let (send, receive) = mpsc::channel();
        let thread = thread::spawn(move || {
            for n in 0..100 {
                let send = send.clone();
                loop_.call_soon_threadsafe(move || send.send((n, thread::current().id())).unwrap()).unwrap();
            }
            loop_
        });
        let wake = done.clone();
        let watcher = create_task(coro(async move {
            let mut next = 0;
            while next < 100 {
                match receive.try_recv() {
                    Ok((n, id)) => {
                        assert_eq!((n, id), (next, here));
                        next += 1;
                    }
                    Err(_) => wait(sleep(0.001)).await?,
                }
            }
            wake.set_result(())
        }));
        wait(&done).await?;
        wait(watcher).await?;
        log.add("all");
        let loop_ = thread.join().unwrap();
        assert!(loop_.is_running());
        let e =
            thread::spawn(move || loop_.call_soon(|| ()).map(drop).unwrap_err().to_string()).join().unwrap();
        assert_eq!(e, "Non-thread-safe operation invoked on an event loop other than the current one");
        Ok(())
    }))
    .unwrap();
    assert_eq!(seen.take(), ["all"]);

    let closed = asyncio::run(async { get_running_loop().unwrap() }).unwrap();
    assert!(closed.is_closed());
    assert_eq!(closed.call_soon_threadsafe(|| ()).unwrap_err().to_string(), "Event loop is closed");
}

#[test]
fn a_waker_works_from_any_thread() {
    // The parked loop is woken by a plain waker, thousands of times, from a thread that it knows nothing of.
    asyncio::run(coro(async {
        let (wakers, receive) = mpsc::channel::<std::task::Waker>();
        let waking = thread::spawn(move || {
            let mut count = 0;
            while let Ok(waker) = receive.recv() {
                waker.wake();
                count += 1;
            }
            count
        });
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                let wakers = wakers.clone();
                create_task(async move {
                    for _ in 0..2_000 {
                        let mut asked = false;
                        std::future::poll_fn(|cx| {
                            if std::mem::replace(&mut asked, true) {
                                return Poll::Ready(());
                            }
                            wakers.send(cx.waker().clone()).unwrap();
                            Poll::Pending
                        })
                        .await;
                    }
                })
            })
            .collect();
        drop(wakers);
        wait(gather(tasks)).await?;
        assert_eq!(waking.join().unwrap(), 8_000);
        Ok(())
    }))
    .unwrap();
}

#[test]
fn a_stale_waker_wakes_nobody_else() {
    run(async {
        let (send, receive) = mpsc::channel::<std::task::Waker>();
        let first = create_task(async move {
            std::future::poll_fn(|cx| {
                send.send(cx.waker().clone()).unwrap();
                Poll::Ready(())
            })
            .await;
        });
        wait(first).await?;
        let stale = receive.recv().unwrap();
        // The next task takes the place of the first.
        let polls = std::rc::Rc::new(std::cell::Cell::new(0));
        let count = polls.clone();
        let second = create_task(async move {
            std::future::poll_fn(|_| {
                count.set(count.get() + 1);
                Poll::<()>::Pending
            })
            .await;
        });
        wait(sleep(1)).await?;
        stale.wake_by_ref();
        thread::spawn(move || stale.wake()).join().unwrap();
        wait(sleep(1)).await?;
        assert_eq!(polls.get(), 1);
        second.cancel();
        Ok(())
    })
    .unwrap();
}
