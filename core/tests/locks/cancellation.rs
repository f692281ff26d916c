//! What is not peculiar to one primitive: cancellations that come at once with what was waited for, or are taken back.

use dunder_core::asyncio::{Condition, Event, Lock, Queue, Semaphore, create_task, sleep, timeout};

use crate::common::{Log, coro, now, run, wait};

/// Who was cancelled, passed over, and is not being cancelled any more when it runs, has its turn after all.
#[test]
fn a_cancellation_that_is_taken_back_costs_nothing() {
    run(async {
        let lock = Lock::new();
        wait(lock.acquire()).await?;
        let waiter = create_task(lock.acquire());
        wait(sleep(0)).await?;
        waiter.cancel();
        lock.release()?;
        assert_eq!(waiter.uncancel(), 0);
        wait(waiter).await?;
        assert!(lock.locked());

        let semaphore = Semaphore::new(0);
        let waiters = [create_task(semaphore.acquire()), create_task(semaphore.acquire())];
        wait(sleep(0)).await?;
        waiters[0].cancel();
        // It goes to the second one, and the first waits on.
        semaphore.release();
        waiters[0].uncancel();
        wait(sleep(0)).await?;
        assert!(!waiters[0].done() && waiters[1].done());
        semaphore.release();
        let [first, _] = waiters;
        wait(first).await?;

        let condition = Condition::new();
        wait(condition.acquire()).await?;
        let waiter = create_task(condition.wait());
        wait(sleep(0)).await?;
        wait(condition.acquire()).await?;
        waiter.cancel();
        condition.notify(1)?;
        condition.release()?;
        waiter.uncancel();
        wait(waiter).await?;
        assert!(condition.locked());

        let queue = Queue::new();
        let waiter = create_task(queue.get());
        wait(sleep(0)).await?;
        waiter.cancel();
        queue.put_nowait(1)?;
        waiter.uncancel();
        assert_eq!(wait(waiter).await?, 1);
        Ok(())
    })
    .unwrap();
}

/// Where a waiter was passed over, and its cancellation taken back, it is where it was: before those who came later.
#[test]
fn who_was_passed_over_keeps_its_place() {
    run(async {
        let (semaphore, log) = (Semaphore::new(0), Log::default());
        let tasks = ["1", "2", "3", "4"].map(|name| {
            let (semaphore, log) = (semaphore.clone(), log.clone());
            create_task(coro(async move {
                wait(semaphore.acquire()).await?;
                log.add(name);
                Ok(())
            }))
        });
        wait(sleep(0)).await?;
        tasks[0].cancel();
        tasks[1].cancel();
        semaphore.release();
        tasks[1].uncancel();
        tasks[0].uncancel();
        wait(sleep(0)).await?;
        for _ in 0..3 {
            semaphore.release();
        }
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["3", "1", "2", "4"]);
        Ok(())
    })
    .unwrap();
}

/// A task that cancels itself, and then waits, is thrown out of its wait; what it would have been given goes to the next.
#[test]
fn who_cancels_itself_before_it_waits_takes_nothing() {
    run(async {
        let lock = Lock::new();
        let held = lock.try_lock();
        let other = lock.clone();
        let task = create_task(coro(async move {
            dunder_core::asyncio::current_task()?.unwrap().cancel();
            wait(other.acquire()).await
        }));
        let next = create_task(lock.acquire());
        wait(sleep(0)).await?;
        drop(held);
        wait(next).await?;
        assert!(task.cancelled() && lock.locked());
        Ok(())
    })
    .unwrap();
}

/// A free lock, a set event, an item, room: with a cancellation pending they are taken; it is raised at the next suspension.
#[test]
fn what_is_there_is_taken_whatever_is_pending() {
    run(async {
        let task = create_task(coro(async {
            dunder_core::asyncio::current_task()?.unwrap().cancel();
            let (lock, semaphore, event, queue) =
                (Lock::new(), Semaphore::new(1), Event::new(), Queue::new());
            event.set();
            wait(lock.acquire()).await?;
            wait(semaphore.acquire()).await?;
            wait(event.wait()).await?;
            wait(queue.put(1)).await?;
            wait(queue.get()).await?;
            Ok(wait(sleep(1)).await.is_err())
        }));
        assert!(wait(task).await?);
        Ok(())
    })
    .unwrap();
}

/// Whichever of the two comes first in a tick.
#[test]
fn a_timeout_in_the_tick_of_the_release_loses_no_permit() {
    for release_first in [true, false] {
        run(async move {
            let semaphore = Semaphore::new(0);
            let loop_ = dunder_core::asyncio::get_running_loop()?;
            let given = semaphore.clone();
            if release_first {
                loop_.call_at(1.0, move || given.release())?;
            }
            let waiter = {
                let semaphore = semaphore.clone();
                create_task(coro(async move {
                    let limit = timeout(1);
                    wait(limit.__aenter__()).await?;
                    let body = wait(semaphore.acquire()).await;
                    let got = body.is_ok();
                    let _ = wait(limit.__aexit__(body.err())).await;
                    Ok(got)
                }))
            };
            wait(sleep(0)).await?;
            if !release_first {
                let given = semaphore.clone();
                loop_.call_at(1.0, move || given.release())?;
            }
            let got = wait(waiter).await?;
            wait(sleep(1)).await?;
            assert_eq!(now(), 2.0);
            // Either it has it, or it is there.
            assert_eq!(semaphore.try_permit().is_some(), !got);
            Ok(())
        })
        .unwrap();
    }
}

/// Waits that are dropped by a Rust future instead of being thrown into.
#[test]
fn a_wait_that_is_dropped_hands_on_what_it_was_granted() {
    use std::future::poll_fn;
    use std::pin::Pin;
    use std::task::Poll;

    run(async {
        let (semaphore, queue, lock) = (Semaphore::new(0), Queue::new(), Lock::new());
        let _held = lock.try_lock().map(std::mem::forget);
        let mut acquire = Box::pin(wait(semaphore.acquire()));
        let mut get = Box::pin(wait(queue.get()));
        let mut locked = Box::pin(wait(lock.acquire()));
        poll_fn(|cx| {
            assert!(Pin::new(&mut acquire).poll(cx).is_pending());
            assert!(Pin::new(&mut get).poll(cx).is_pending());
            assert!(Pin::new(&mut locked).poll(cx).is_pending());
            Poll::Ready(())
        })
        .await;
        let next = (create_task(semaphore.acquire()), create_task(queue.get()), create_task(lock.acquire()));
        wait(sleep(0)).await?;
        semaphore.release();
        queue.put_nowait("item")?;
        lock.release()?;
        drop((acquire, get, locked));
        wait(next.0).await?;
        assert_eq!(wait(next.1).await?, "item");
        wait(next.2).await?;
        Ok(())
    })
    .unwrap();
}
