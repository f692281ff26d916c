//! `Condition`.

use std::cell::Cell;
use std::rc::Rc;

use dunder_core::asyncio::{
    CancelledError, Condition, Lock, Task, TimeoutError, create_task, get_running_loop, sleep, timeout,
    wait_for,
};
use dunder_core::contextlib::AsyncContextManager;
use dunder_core::coroutine::errors::RuntimeError;

use crate::common::{Log, coro, now, run, wait};

/// Waits, and notes that it was woken; if it `keeps` the lock, it ends without releasing it.
fn waits(condition: &Condition, log: &Log, name: &'static str, keeps: bool) -> Task<()> {
    let (condition, log) = (condition.clone(), log.clone());
    create_task(coro(async move {
        let guard = wait(condition.lock()).await?;
        wait(condition.wait()).await?;
        log.add(name);
        if keeps {
            std::mem::forget(guard);
        }
        Ok(())
    }))
}

#[test]
fn shows_its_state() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        assert_eq!(format!("{condition:?}"), "<Condition [unlocked]>");
        let tasks = [waits(&condition, &log, "1", false), waits(&condition, &log, "2", false)];
        wait(sleep(0)).await?;
        wait(condition.acquire()).await?;
        assert_eq!(format!("{condition:?}"), "<Condition [locked, waiters:2]>");
        for task in tasks {
            task.cancel();
        }
        condition.release()
    })
    .unwrap();
}

#[test]
fn who_is_woken_goes_on_when_it_has_the_lock() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        let tasks = ["1", "2", "3"].map(|name| waits(&condition, &log, name, true));
        wait(sleep(0)).await?;
        assert!(log.take().is_empty() && !condition.locked());

        wait(condition.acquire()).await?;
        condition.notify(1)?;
        wait(sleep(0)).await?;
        assert!(log.take().is_empty() && condition.locked());
        condition.release()?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["1"]);
        assert!(condition.locked());

        condition.notify(2)?;
        wait(sleep(0)).await?;
        assert!(log.take().is_empty());
        condition.release()?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["2"]);
        condition.release()?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["3"]);
        assert!(condition.locked() && tasks.iter().all(Task::done));
        Ok(())
    })
    .unwrap();
}

#[test]
fn notifies_so_many_and_no_more_than_there_are() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        let tasks = ["1", "2", "3"].map(|name| waits(&condition, &log, name, false));
        wait(sleep(0)).await?;
        {
            let _guard = wait(condition.lock()).await?;
            condition.notify(1)?;
        }
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["1"]);
        {
            let _guard = wait(condition.lock()).await?;
            condition.notify(1)?;
            condition.notify(2048)?;
        }
        wait(sleep(0)).await?;
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["2", "3"]);
        assert!(tasks.iter().all(Task::done) && !condition.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn notifies_all() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        let tasks = ["1", "2", "3"].map(|name| waits(&condition, &log, name, false));
        wait(sleep(0)).await?;
        let guard = wait(condition.lock()).await?;
        condition.notify_all()?;
        // Who waits from now on is not one of them.
        let late = waits(&condition, &log, "late", false);
        drop(guard);
        wait(sleep(1)).await?;
        assert_eq!(log.take(), ["1", "2", "3"]);
        assert!(tasks.iter().all(Task::done) && !late.done());
        late.cancel();
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_lock_has_to_be_held() {
    let condition = Condition::new();
    for e in [condition.notify(1), condition.notify_all()].map(Result::unwrap_err) {
        assert!(e.is::<RuntimeError>());
        assert_eq!(e.to_string(), "cannot notify on un-acquired lock");
    }
    assert_eq!(condition.release().unwrap_err().to_string(), "Lock is not acquired.");
    run(async move {
        let e = wait(condition.wait()).await.unwrap_err();
        assert_eq!(e.to_string(), "cannot wait on un-acquired lock");
        // The predicate may say so at once.
        assert_eq!(wait(condition.wait_for(|| Some([1, 2, 3]))).await?, [1, 2, 3]);
        let e = wait(condition.wait_for(|| false)).await.unwrap_err();
        assert_eq!(e.to_string(), "cannot wait on un-acquired lock");
        Ok(())
    })
    .unwrap();
}

#[test]
fn waits_for_a_predicate() {
    run(async {
        let (condition, log, answer) = (Condition::new(), Log::default(), Rc::new(Cell::new(None)));
        let task = {
            let (condition, log, answer) = (condition.clone(), log.clone(), answer.clone());
            create_task(coro(async move {
                let _guard = wait(condition.lock()).await?;
                let value = wait(condition.wait_for(|| {
                    log.add("asked");
                    answer.get()
                }))
                .await?;
                assert!(condition.locked());
                Ok(value)
            }))
        };
        wait(sleep(0)).await?;
        for value in [None, None, Some(42)] {
            let _guard = wait(condition.lock()).await?;
            answer.set(value);
            condition.notify(1)?;
            drop(_guard);
            wait(sleep(0)).await?;
        }
        assert_eq!(wait(task).await?, 42);
        assert_eq!(log.take().len(), 4);
        assert!(!condition.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancelled_wait_ends_with_the_lock_held() {
    run(async {
        let condition = Condition::new();
        wait(condition.acquire()).await?;
        let task = create_task(condition.wait());
        let target = task.as_any();
        get_running_loop()?.call_soon(move || {
            target.cancel();
        })?;
        assert!(wait(task).await.unwrap_err().is::<CancelledError>());
        assert_eq!(format!("{condition:?}"), "<Condition [locked]>");
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_wait_that_is_cancelled_while_it_reacquires_ends_with_the_lock_held() {
    run(async {
        let condition = Condition::new();
        wait(condition.acquire()).await?;
        let task = create_task(condition.wait());
        wait(sleep(0)).await?;
        assert!(!condition.locked());
        wait(condition.acquire()).await?;
        condition.notify(1)?;
        let (target, held) = (task.as_any(), condition.clone());
        let loop_ = get_running_loop()?;
        loop_.call_soon(move || {
            target.cancel();
        })?;
        loop_.call_soon(move || held.release().unwrap())?;
        assert!(wait(task).await.unwrap_err().is::<CancelledError>());
        assert!(condition.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn no_number_of_cancellations_keeps_it_from_the_lock() {
    run(async {
        let condition = Condition::new();
        wait(condition.acquire()).await?;
        let task = {
            let condition = condition.clone();
            create_task(coro(async move {
                wait(condition.acquire()).await?;
                let e = wait(condition.wait()).await.unwrap_err();
                assert!(condition.locked());
                condition.release()?;
                Ok((e.to_string(), now()))
            }))
        };
        wait(sleep(1)).await?;
        condition.release()?;
        wait(sleep(1)).await?;
        wait(condition.acquire()).await?;
        for n in 0..4 {
            task.cancel_msg(format!("cancel {n}"));
            wait(sleep(1)).await?;
            assert!(!task.done());
        }
        condition.release()?;
        assert_eq!(wait(task).await?, ("cancel 3".to_owned(), 6.0));
        assert!(!condition.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_reacquiring_wait_keeps_its_place_when_it_is_cancelled() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        let task = {
            let (condition, log) = (condition.clone(), log.clone());
            create_task(coro(async move {
                let _guard = wait(condition.lock()).await?;
                let e = wait(condition.wait()).await.unwrap_err();
                log.add("cancelled");
                Err::<(), _>(e)
            }))
        };
        wait(sleep(0)).await?;
        let guard = wait(condition.lock()).await?;
        condition.notify(1)?;
        wait(sleep(0)).await?;
        let (other, noted) = (condition.clone(), log.clone());
        let behind = create_task(coro(async move {
            let _guard = wait(other.lock()).await?;
            noted.add("behind");
            Ok(())
        }));
        wait(sleep(0)).await?;
        task.cancel();
        wait(sleep(0)).await?;
        drop(guard);
        wait(behind).await?;
        assert_eq!(log.take(), ["cancelled", "behind"]);
        assert!(task.cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_cancellation_is_raised_as_it_came() {
    for reacquiring in [false, true] {
        run(async move {
            let condition = Condition::new();
            let woken = Rc::new(Cell::new(false));
            let task = {
                let (condition, woken) = (condition.clone(), woken.clone());
                create_task(coro(async move {
                    let _guard = wait(condition.lock()).await?;
                    wait(condition.wait_for(|| woken.get())).await
                }))
            };
            wait(sleep(0)).await?;
            if reacquiring {
                wait(condition.acquire()).await?;
                woken.set(true);
                condition.notify(1)?;
                wait(sleep(0)).await?;
            }
            task.cancel_msg("foo");
            if reacquiring {
                condition.release()?;
            }
            let e = wait(task).await.unwrap_err();
            assert!(e.is::<CancelledError>());
            assert_eq!(e.to_string(), "foo");
            assert!(!condition.locked());
            Ok(())
        })
        .unwrap();
    }
}

/// Two consumers wait; one item is produced, one is notified, and cancelled: the other has to get the item.
fn notified_and_cancelled(settle: bool) {
    run(async move {
        let (condition, state) = (Condition::new(), Rc::new(Cell::new(0)));
        let consumer = || {
            let (condition, state) = (condition.clone(), state.clone());
            create_task(coro(async move {
                let _guard = wait(condition.lock()).await?;
                loop {
                    wait(condition.wait_for(|| state.get() != 0)).await?;
                    if state.get() < 0 {
                        return Ok(());
                    }
                    state.set(state.get() - 1);
                }
            }))
        };
        let consumers = [consumer(), consumer()];
        wait(sleep(0)).await?;
        {
            let _guard = wait(condition.lock()).await?;
            state.set(state.get() + 1);
            condition.notify(1)?;
            if settle {
                // It reacquires the lock by now.
                wait(sleep(0)).await?;
            }
            consumers[0].cancel();
            let limit = timeout(1);
            wait(limit.__aenter__()).await?;
            let body = wait(condition.wait_for(|| state.get() == 0)).await;
            let left = wait(limit.__aexit__(body.err())).await;
            // Nobody notifies this one when the item is gone.
            assert!(left.unwrap_err().is::<TimeoutError>());
            assert_eq!(state.get(), 0, "the notification was lost");
            state.set(-1);
            condition.notify_all()?;
        }
        let [_, other] = consumers;
        wait(other).await
    })
    .unwrap();
}

#[test]
fn a_notification_is_handed_on_by_who_is_cancelled_before_it_runs() {
    notified_and_cancelled(false);
}

#[test]
fn a_notification_is_handed_on_by_who_is_cancelled_while_it_reacquires() {
    notified_and_cancelled(true);
}

#[test]
fn a_cancellation_wakes_nobody_without_a_notification() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        let tasks = ["1", "2"].map(|name| waits(&condition, &log, name, false));
        wait(sleep(0)).await?;
        tasks[0].cancel();
        wait(sleep(1)).await?;
        assert!(tasks[0].done() && !tasks[1].done());
        assert!(log.take().is_empty());
        let guard = wait(condition.lock()).await?;
        condition.notify(1)?;
        drop(guard);
        wait(sleep(1)).await?;
        assert_eq!(log.take(), ["2"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_timeout_in_a_block() {
    run(async {
        let condition = Condition::new();
        let guard = wait(condition.lock()).await?;
        assert!(wait(wait_for(condition.wait(), 0.5)).await.unwrap_err().is::<TimeoutError>());
        assert!(condition.locked());
        drop(guard);
        assert!(!condition.locked());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_wait_that_is_dropped_leaves_both_queues() {
    run(async {
        let (condition, log) = (Condition::new(), Log::default());
        let other = waits(&condition, &log, "other", false);
        wait(sleep(0)).await?;
        for notified in [false, true] {
            wait(condition.acquire()).await?;
            let mut dropped = Box::pin(wait(condition.wait()));
            assert!(futures_poll(&mut dropped).await);
            assert!(!condition.locked());
            wait(condition.acquire()).await?;
            if notified {
                // Both are woken; the one that is dropped then has nobody to hand its notification on to.
                condition.notify(2)?;
            }
            drop(dropped);
            condition.release()?;
            wait(sleep(1)).await?;
            assert_eq!(log.take().len(), usize::from(notified));
        }
        assert!(other.done());
        assert_eq!(format!("{condition:?}"), "<Condition [unlocked]>");
        Ok(())
    })
    .unwrap();
}

/// Polls once; whether it is pending.
async fn futures_poll<F: Future + Unpin>(future: &mut F) -> bool {
    std::future::poll_fn(|cx| std::task::Poll::Ready(std::pin::Pin::new(&mut *future).poll(cx).is_pending()))
        .await
}

#[test]
fn is_a_context_manager_and_may_share_its_lock() {
    run(async {
        let lock = Lock::new();
        let mut condition = Condition::with_lock(lock.clone());
        wait(condition.__aenter__()).await?;
        assert!(lock.locked() && condition.locked());
        assert!(!wait(condition.__aexit__(None)).await?);
        assert!(!lock.locked() && !condition.locked());
        let guard = wait(lock.lock()).await?;
        assert!(condition.locked());
        condition.notify_all()?;
        drop(guard);
        assert!(!condition.locked());

        // Two conditions of one lock are notified apart.
        let (full, empty, log) = (condition, Condition::with_lock(lock.clone()), Log::default());
        let tasks = [waits(&full, &log, "full", false), waits(&empty, &log, "empty", false)];
        wait(sleep(0)).await?;
        let guard = wait(lock.lock()).await?;
        empty.notify_all()?;
        drop(guard);
        wait(sleep(0)).await?;
        assert_eq!(log.take(), ["empty"]);
        tasks[0].cancel();
        Ok(())
    })
    .unwrap();
}
