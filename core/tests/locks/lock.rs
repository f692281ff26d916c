//! `Lock`.

use std::future::poll_fn;

use dunder_core::asyncio::{
    CancelledError, Future, Lock, create_task, gather, get_running_loop, new_event_loop, sleep,
};
use dunder_core::contextlib::AsyncContextManager;
use dunder_core::coroutine::errors::{RuntimeError, ValueError};
use dunder_core::coroutine::{Exception, into_future};

use crate::common::{Log, coro, now, run, wait};

/// Acquires, and notes it.
fn acquires(lock: &Lock, log: &Log, name: &'static str) -> dunder_core::asyncio::Task<()> {
    let (lock, log) = (lock.clone(), log.clone());
    create_task(coro(async move {
        wait(lock.acquire()).await?;
        log.add(name);
        Ok(())
    }))
}

#[test]
fn shows_its_state() {
    run(async {
        let lock = Lock::new();
        assert_eq!(format!("{lock:?}"), "<Lock [unlocked]>");
        wait(lock.acquire()).await?;
        assert_eq!(format!("{lock:?}"), "<Lock [locked]>");
        let (a, b) = (create_task(lock.acquire()), create_task(lock.acquire()));
        wait(sleep(0)).await?;
        assert_eq!(format!("{lock:?}"), "<Lock [locked, waiters:2]>");
        a.cancel();
        b.cancel();
        wait(sleep(0)).await?;
        assert_eq!(format!("{lock:?}"), "<Lock [locked]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn is_acquired_in_order_and_by_one_at_a_time() {
    run(async {
        let (lock, log) = (Lock::new(), Log::default());
        wait(lock.acquire()).await?;
        let first = acquires(&lock, &log, "1");
        let second = acquires(&lock, &log, "2");
        wait(sleep(0)).await?;
        assert!(log.take().is_empty());

        lock.release()?;
        assert!(!lock.locked(), "whose turn it is has not run yet");
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["1"]);
        wait(sleep(0)).await?;
        assert!(log.take().is_empty() && lock.locked());

        let third = acquires(&lock, &log, "3");
        lock.release()?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["2"]);
        lock.release()?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["3"]);
        assert!(first.done() && second.done() && third.done());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_free_one_is_acquired_without_giving_way() {
    run(async {
        let (lock, log) = (Lock::new(), Log::default());
        let other = log.clone();
        create_task(async move { other.add("other") });
        for _ in 0..3 {
            wait(lock.acquire()).await?;
            lock.release()?;
        }
        log.add("main");
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["main", "other"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_comes_between_a_release_and_the_next_does_not_get_it() {
    run(async {
        let (lock, log) = (Lock::new(), Log::default());
        wait(lock.acquire()).await?;
        let waiter = acquires(&lock, &log, "waiter");
        wait(sleep(0)).await?;
        lock.release()?;
        assert!(!lock.locked() && lock.try_lock().is_none());
        let me = log.clone();
        wait(gather((waiter, coro(async { Ok(()) })))).await?;
        let again = create_task(lock.acquire());
        wait(sleep(0)).await?;
        assert!(!again.done());
        lock.release()?;
        wait(again).await?;
        me.add("me");
        assert_eq!(log.take(), ["waiter", "me"]);
        Ok(())
    })
    .unwrap();

    // The same, awaited at once.
    run(async {
        let (lock, log) = (Lock::new(), Log::default());
        wait(lock.acquire()).await?;
        let held = lock.clone();
        let noted = log.clone();
        let waiter = create_task(coro(async move {
            wait(held.acquire()).await?;
            noted.add("waiter");
            held.release()
        }));
        wait(sleep(0)).await?;
        lock.release()?;
        wait(lock.acquire()).await?;
        log.add("me");
        assert!(waiter.done());
        assert_eq!(log.take(), ["waiter", "me"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancelled_waiter_leaves() {
    run(async {
        let lock = Lock::new();
        wait(lock.acquire()).await?;
        let task = create_task(lock.acquire());
        let target = task.as_any();
        get_running_loop()?.call_soon(move || {
            target.cancel();
        })?;
        assert!(wait(task).await.unwrap_err().is::<CancelledError>());
        assert_eq!(format!("{lock:?}"), "<Lock [locked]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn released_and_its_first_waiter_cancelled_at_once() {
    run(async {
        let (lock, blocker) = (Lock::new(), Future::<()>::new());
        let hold = |until: Option<Future<()>>| {
            let lock = lock.clone();
            create_task(coro(async move {
                let _guard = wait(lock.lock()).await?;
                match until {
                    Some(until) => wait(until).await,
                    None => Ok(()),
                }
            }))
        };
        let a = hold(Some(blocker.clone()));
        wait(sleep(0)).await?;
        assert!(lock.locked());
        let (b, c) = (hold(None), hold(None));
        wait(sleep(0)).await?;
        assert_eq!(format!("{lock:?}"), "<Lock [locked, waiters:2]>");

        blocker.set_result(())?;
        b.cancel();
        wait(sleep(0)).await?;
        assert!(!lock.locked());
        assert!(a.done() && b.cancelled());
        wait(c).await?;
        assert!(!lock.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelled_and_released_in_one_callback_one_gets_it() {
    run(async {
        let (lock, log) = (Lock::new(), Log::default());
        wait(lock.acquire()).await?;
        let tasks = [acquires(&lock, &log, "1"), acquires(&lock, &log, "2"), acquires(&lock, &log, "3")];
        wait(sleep(0)).await?;
        let (first, released) = (tasks[0].as_any(), lock.clone());
        get_running_loop()?.call_soon(move || {
            first.cancel();
            released.release().unwrap();
        })?;
        assert!(wait(&tasks[0]).await.unwrap_err().is::<CancelledError>());
        assert_eq!(log.take(), ["2"]);
        assert!(tasks[1].done() && !tasks[2].done());
        tasks[2].cancel();
        wait(sleep(0)).await?;
        assert!(tasks[2].cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn who_comes_after_cancelled_ones_only_need_not_wait() {
    run(async {
        let lock = Lock::new();
        wait(lock.acquire()).await?;
        let b = create_task(lock.acquire());
        wait(sleep(0)).await?;
        let c = create_task(lock.acquire());
        b.cancel();
        lock.release()?;
        wait(sleep(0)).await?;
        assert!(lock.locked() && b.cancelled());
        wait(c).await?;
        Ok(())
    })
    .unwrap();
}

#[test]
fn granted_and_then_cancelled_hands_it_on() {
    run(async {
        let (lock, log) = (Lock::new(), Log::default());
        wait(lock.acquire()).await?;
        let (b, c) = (acquires(&lock, &log, "b"), acquires(&lock, &log, "c"));
        wait(sleep(0)).await?;
        lock.release()?;
        b.cancel();
        assert!(wait(b).await.unwrap_err().is::<CancelledError>());
        wait(c).await?;
        assert_eq!(log.take(), ["c"]);
        assert!(lock.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn released_without_being_held_raises() {
    let lock = Lock::new();
    let e = lock.release().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "Lock is not acquired.");

    // A release does not release for the one that is to get it.
    run(async move {
        wait(lock.acquire()).await?;
        let waiter = create_task(lock.acquire());
        wait(sleep(0)).await?;
        lock.release()?;
        assert!(lock.release().is_err());
        wait(waiter).await?;
        assert!(lock.locked());
        lock.release()?;
        assert!(!lock.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn is_a_context_manager() {
    run(async {
        let mut lock = Lock::new();
        wait(lock.__aenter__()).await?;
        assert!(lock.locked());
        let raised = Exception::new(ValueError::new("no"));
        assert!(!wait(lock.__aexit__(Some(raised))).await?, "what was raised goes on");
        assert!(!lock.locked());
        assert!(wait(lock.__aexit__(None)).await.unwrap_err().is::<RuntimeError>());

        let mut by_reference = &lock;
        wait(by_reference.__aenter__()).await?;
        assert!(lock.locked());
        wait(by_reference.__aexit__(None)).await?;
        assert!(!lock.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_guard_holds_it_across_suspensions() {
    run(async {
        let lock = Lock::new();
        let work = |lock: Lock| {
            coro(async move {
                let _guard = wait(lock.lock()).await?;
                wait(sleep(1)).await?;
                Ok(now())
            })
        };
        let times = wait(gather((work(lock.clone()), work(lock.clone()), work(lock.clone())))).await?;
        assert_eq!(times, (1.0, 2.0, 3.0));
        assert!(!lock.locked());

        // Released by hand meanwhile: then there is nothing left for the guard to do.
        let guard = wait(lock.lock()).await?;
        assert_eq!(format!("{guard:?}"), "LockGuard(<Lock [locked]>)");
        lock.release()?;
        drop(guard);
        assert!(!lock.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_task_that_raises_or_panics_releases_its_guard() {
    run(async {
        let lock = Lock::new();
        for panics in [false, true] {
            let held = lock.clone();
            let task = create_task(coro(async move {
                let _guard = wait(held.lock()).await?;
                wait(sleep(1)).await?;
                assert!(!panics, "on purpose");
                Err::<(), Exception>(ValueError::new("no").into())
            }));
            let waiter = create_task(lock.acquire());
            wait(waiter).await?;
            assert!(task.done());
            lock.release()?;
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| task.exception()));
        }
        assert!(!lock.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn goes_from_one_loop_to_another() {
    let lock = Lock::new();
    for _ in 0..2 {
        let lock = lock.clone();
        run(async move {
            let guard = wait(lock.lock()).await?;
            let waiter = create_task(lock.acquire());
            wait(sleep(0)).await?;
            assert!(!waiter.done());
            drop(guard);
            wait(waiter).await?;
            lock.release()
        })
        .unwrap();
    }
}

#[test]
fn what_waits_when_its_loop_ends_leaves() {
    let lock = Lock::new();
    let outer = lock.clone();
    run(async move {
        wait(lock.acquire()).await?;
        create_task(lock.acquire());
        wait(sleep(0)).await?;
        assert_eq!(format!("{lock:?}"), "<Lock [locked, waiters:1]>");
        Ok(())
    })
    .unwrap();
    assert_eq!(format!("{outer:?}"), "<Lock [locked]>");
    outer.release().unwrap();
    assert!(outer.try_lock().is_some());
}

#[test]
fn is_waited_for_under_another_executor() {
    let lock = Lock::new();
    let mut guard = lock.try_lock();
    let mut acquire = Box::pin(into_future(lock.acquire()));
    let mut polls = 0;
    let acquired = async_io::block_on(poll_fn(|cx| {
        polls += 1;
        let poll = acquire.as_mut().poll(cx);
        guard.take();
        poll
    }));
    acquired.unwrap();
    assert!(polls == 2 && lock.locked());
}

#[test]
fn an_acquire_is_awaited_once() {
    run(async {
        let lock = Lock::new();
        let mut acquire = Box::pin(into_future(lock.acquire()));
        acquire.as_mut().await?;
        let e = acquire.as_mut().await.unwrap_err();
        assert_eq!(e.to_string(), "cannot reuse already awaited coroutine");
        Ok(())
    })
    .unwrap();
}

#[test]
fn is_released_while_the_loop_does_not_run_and_when_it_is_closed() {
    let (lock, log) = (Lock::new(), Log::default());
    let loop_ = new_event_loop();
    let waiter = |name| {
        let (lock, log) = (lock.clone(), log.clone());
        let begun = coro(async move {
            let task = acquires(&lock, &log, name);
            wait(sleep(0)).await?;
            Ok(task)
        });
        loop_.run_until_complete(begun).unwrap()
    };
    let guard = lock.try_lock();
    let task = waiter("while it stood still");
    drop(guard);
    assert!(log.take().is_empty());
    loop_.run_until_complete(task).unwrap();
    assert_eq!(log.take(), ["while it stood still"]);

    let task = waiter("never");
    loop_.close().unwrap();
    lock.release().unwrap();
    drop(task);
    assert!(lock.try_lock().is_some());
    assert!(log.take().is_empty());
}
