//! gather, wait, as_completed, shield.

mod common;

use std::cell::RefCell;
use std::rc::Rc;

use common::{Log, coro, now, run, wait};
use dunder_core::asyncio::{
    self, ALL_COMPLETED, CancelledError, ExceptionContext, FIRST_COMPLETED, FIRST_EXCEPTION, Future,
    TimeoutError, as_completed, create_task, gather, get_running_loop, shield, sleep,
};
use dunder_core::coroutine::errors::ValueError;
use dunder_core::coroutine::{Awaitable, Exception};

fn after(seconds: u32) -> impl Awaitable<Output = u32> + 'static {
    coro(async move {
        wait(sleep(seconds)).await?;
        Ok(seconds)
    })
}

fn failing(seconds: u32) -> impl Awaitable<Output = u32> + 'static {
    coro(async move {
        wait(sleep(seconds)).await?;
        Err(ValueError::new(format!("{seconds}")).into())
    })
}

#[test]
fn gather_keeps_argument_order_and_runs_concurrently() {
    run(async {
        let (a, b, c) = wait(gather((after(3), async { "two" }, after(1)))).await?;
        assert_eq!((a, b, c), (3, "two", 1));
        assert_eq!(now(), 3.0);
        assert_eq!(wait(gather(vec![after(2), after(1)])).await?, [2, 1]);
        assert_eq!(wait(gather([after(1), after(2)])).await?, [1, 2]);
        assert_eq!(wait(gather(Vec::<Future<u8>>::new())).await?, []);
        assert_eq!(wait(gather((after(0),))).await?, (0,));
        assert_eq!(now(), 7.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn gather_is_done_when_it_has_heard_of_the_last_to_end() {
    run(async {
        let (log, fails, gives, other) = (Log::default(), Future::<u32>::new(), Future::new(), Future::new());
        let waits = create_task(coro({
            let (log, other) = (log.clone(), other.clone());
            async move {
                wait(other).await?;
                wait(sleep(0)).await?;
                log.add("other");
                Ok(())
            }
        }));
        let gathers = create_task(coro({
            let (log, gathered) =
                (log.clone(), gather(vec![fails.clone(), gives.clone()]).return_exceptions());
            async move {
                let results = wait(gathered).await?;
                log.add("gathered");
                Ok((results[0].is_err(), results[1].as_ref().ok().copied()))
            }
        }));
        wait(sleep(0)).await?;
        // All in one tick. The one that fails is heard of first, but it is not the last.
        fails.set_exception(ValueError::new("first"))?;
        other.set_result(())?;
        gives.set_result(2)?;
        wait(waits).await?;
        assert_eq!(wait(gathers).await?, (true, Some(2)));
        assert_eq!(log.take(), ["other", "gathered"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn gather_counts_what_was_done_before() {
    run(async {
        let done = Future::new();
        done.set_result(0)?;
        let gathered = gather(vec![done.clone(), Future::new(), done]);
        assert!(!gathered.done());
        assert!(gathered.cancel());
        assert!(wait(gathered).await.unwrap_err().is::<CancelledError>());

        let (a, b, done) = (Future::new(), Future::new(), Future::new());
        done.set_result(0)?;
        let gathered = gather(vec![a.clone(), done, b.clone()]);
        a.set_result(1)?;
        b.set_result(2)?;
        wait(sleep(0)).await?;
        wait(sleep(0)).await?;
        assert!(gathered.done(), "though nobody has asked before");
        assert_eq!(wait(gathered).await?, [1, 0, 2]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn gather_takes_tasks_futures_and_the_same_twice() {
    run(async {
        let task = create_task(after(2));
        let future = Future::new();
        let set = future.clone();
        get_running_loop()?.call_later(1, move || set.set_result("set").unwrap())?;
        let twice = (task.clone(), future, task.clone());
        assert_eq!(wait(gather(twice)).await?, (2, "set", 2));
        assert_eq!(now(), 2.0, "it ran once");
        Ok(())
    })
    .unwrap();
}

#[test]
fn gather_raises_the_first_exception_and_the_others_go_on() {
    run(async {
        let slow = create_task(after(5));
        let e = wait(gather((failing(2), slow.clone(), failing(1)))).await.unwrap_err();
        assert_eq!(e.to_string(), "1");
        assert_eq!(now(), 1.0);
        assert!(!slow.done());
        assert_eq!(wait(slow).await?, 5);
        Ok(())
    })
    .unwrap();
}

#[test]
fn gather_can_give_exceptions_as_values() {
    run(async {
        let cancelled = create_task(after(9));
        cancelled.cancel();
        let (a, b, c) = wait(gather((after(2), failing(1), cancelled)).return_exceptions()).await?;
        assert_eq!(a.unwrap(), 2);
        assert!(b.unwrap_err().is::<ValueError>());
        assert!(c.unwrap_err().is::<CancelledError>());
        assert_eq!(now(), 2.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_childs_cancel_raises_but_does_not_cancel_the_others() {
    run(async {
        let (a, b) = (create_task(after(5)), create_task(after(6)));
        let both = gather((a.clone(), b.clone()));
        wait(sleep(1)).await?;
        a.cancel();
        assert!(wait(both).await.unwrap_err().is::<CancelledError>());
        assert!(!b.done());
        assert_eq!(wait(b).await?, 6);
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelling_who_awaits_a_gather_cancels_all() {
    for settled in [false, true] {
        run(async move {
            let tasks = [create_task(after(5)), create_task(after(6))];
            let children = tasks.clone();
            let outer = create_task(coro(async move {
                if settled {
                    wait(gather(children).return_exceptions()).await.map(drop)
                } else {
                    wait(gather(children)).await.map(drop)
                }
            }));
            wait(sleep(1)).await?;
            outer.cancel();
            assert!(wait(&outer).await.unwrap_err().is::<CancelledError>());
            assert!(tasks.iter().all(|task| task.cancelled()));
            assert_eq!(now(), 1.0);
            Ok(())
        })
        .unwrap();
    }
}

#[test]
fn a_gather_runs_without_being_awaited() {
    run(async {
        let both = gather((after(1), after(2)));
        wait(sleep(5)).await?;
        assert!(both.done());
        assert_eq!(wait(both).await?, (1, 2));
        assert_eq!(now(), 5.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn wait_for_the_first() {
    run(async {
        let (done, pending) =
            wait(asyncio::wait([after(3), after(1), after(2)]).return_when(FIRST_COMPLETED)).await?;
        assert_eq!(now(), 1.0);
        assert_eq!(done.iter().map(|task| task.result().unwrap()).collect::<Vec<_>>(), [1]);
        assert_eq!(pending.len(), 2);
        assert!(pending.iter().all(|task| task.cancelling() == 0));
        let (done, pending) = wait(asyncio::wait(pending).return_when(ALL_COMPLETED)).await?;
        assert_eq!(now(), 3.0);
        assert_eq!(done.iter().map(|task| task.result().unwrap()).collect::<Vec<_>>(), [3, 2]);
        assert!(pending.is_empty());
        Ok(())
    })
    .unwrap();
}

#[test]
fn wait_for_the_first_exception() {
    run(async {
        let cancelled = create_task(after(1));
        let failing = create_task(failing(2));
        let slow = create_task(after(9));
        let canceller = cancelled.clone();
        get_running_loop()?.call_later(0.5, move || {
            canceller.cancel();
        })?;
        let all = [slow, failing, cancelled];
        let (done, pending) = wait(asyncio::wait(all).return_when(FIRST_EXCEPTION)).await?;
        assert_eq!(now(), 2.0, "a cancellation is no exception here");
        assert_eq!((done.len(), pending.len()), (2, 1));
        assert!(done[0].exception()?.unwrap().is::<ValueError>());
        assert!(done[1].cancelled());

        let (done, _) = wait(asyncio::wait([after(1), after(2)]).return_when(FIRST_EXCEPTION)).await?;
        assert_eq!(done.len(), 2, "without one it waits for all");
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_timeout_of_wait_neither_raises_nor_cancels() {
    run(async {
        let (done, pending) = wait(asyncio::wait([after(1), after(9)]).timeout(2)).await?;
        assert_eq!(now(), 2.0);
        assert_eq!((done.len(), pending.len()), (1, 1));
        assert!(!pending[0].done() && pending[0].cancelling() == 0);
        assert_eq!(wait(&pending[0]).await?, 9);

        let none: [Future<()>; 0] = [];
        let e = wait(asyncio::wait(none)).await.unwrap_err();
        assert_eq!(e.to_string(), "Set of Tasks/Futures is empty.");
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelling_a_wait_leaves_the_tasks_alone() {
    run(async {
        let task = create_task(after(5));
        let waiting = create_task(asyncio::wait([task.clone()]).timeout(100));
        wait(sleep(1)).await?;
        waiting.cancel();
        assert!(wait(waiting).await.unwrap_err().is::<CancelledError>());
        assert_eq!(wait(task).await?, 5);
        assert_eq!(now(), 5.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn as_completed_gives_completion_order_and_raises() {
    run(async {
        let mut seen = Vec::new();
        let all: Vec<_> = [3, 1, 2].map(|n| create_task(after(n))).into();
        let order = as_completed(all);
        assert_eq!(order.len(), 3);
        for next in order {
            seen.push((wait(next).await?, now()));
        }
        assert_eq!(seen, [(1, 1.0), (2, 2.0), (3, 3.0)]);

        let done: Vec<_> = (0..3).map(|n| create_task(async move { n })).collect();
        wait(sleep(1)).await?;
        let mut order = Vec::new();
        for next in as_completed(done) {
            order.push(wait(next).await?);
        }
        assert_eq!(order, [0, 1, 2], "what is done already comes in argument order");

        let mut results = Vec::new();
        for next in as_completed([create_task(after(2)), create_task(failing(1))]) {
            results.push(wait(next).await.is_ok());
        }
        assert_eq!(results, [false, true]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn as_completed_hands_nothing_to_who_was_cancelled() {
    run(async {
        let mut order = as_completed([after(1), after(2)]);
        let first = create_task(order.next().unwrap());
        wait(sleep(0)).await?;
        first.cancel();
        assert!(wait(first).await.is_err());
        assert_eq!(wait(order.next().unwrap()).await?, 1);
        assert!(order.next().is_none());
        Ok(())
    })
    .unwrap();
}

#[test]
fn as_completed_loses_nothing_to_a_cancel_in_the_same_tick() {
    for handed_over in [true, false] {
        run(async move {
            let (a, b) = (Future::new(), Future::new());
            let mut order = as_completed([a.clone(), b.clone()]);
            let first = create_task(order.next().unwrap());
            wait(sleep(0)).await?;
            if handed_over {
                a.set_result(1)?;
                // The result has been handed to `first`, which has not taken it yet.
                let target = first.as_any();
                get_running_loop()?.call_soon(move || {
                    target.cancel();
                })?;
            } else {
                // Cancelled before the queue hears of the result, stepped after.
                a.set_result(1)?;
                first.cancel();
            }
            assert!(wait(first).await.unwrap_err().is::<CancelledError>());
            assert_eq!(wait(order.next().unwrap()).await?, 1);
            Ok(())
        })
        .unwrap();
    }
}

#[test]
fn as_completed_with_a_time_limit() {
    run(async {
        let slow = create_task(after(9));
        let mut results = Vec::new();
        for next in as_completed([slow.clone(), create_task(after(1))]).timeout(3) {
            results.push(wait(next).await);
        }
        assert_eq!(now(), 3.0);
        assert_eq!(results[0].as_ref().unwrap(), &1);
        assert!(results[1].as_ref().unwrap_err().is::<TimeoutError>());
        assert_eq!(wait(slow).await?, 9, "the task goes on");
        Ok(())
    })
    .unwrap();
}

#[test]
fn shield_protects_the_inner() {
    run(async {
        let inner = create_task(after(3));
        let shielded = inner.clone();
        let outer = create_task(coro(async move { wait(shield(shielded)).await }));
        wait(sleep(1)).await?;
        outer.cancel();
        assert!(wait(outer).await.unwrap_err().is::<CancelledError>());
        assert_eq!(now(), 1.0);
        assert_eq!(wait(inner).await?, 3);

        assert_eq!(wait(shield(after(1))).await?, 1);
        let e: Exception = wait(shield(failing(1))).await.unwrap_err();
        assert!(e.is::<ValueError>());

        let inner = create_task(after(3));
        let outer = shield(inner.clone());
        wait(sleep(0)).await?;
        inner.cancel();
        assert!(wait(outer).await.unwrap_err().is::<CancelledError>(), "its own cancellation goes out");
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_later_exception_of_a_shielded_task_goes_to_the_handler() {
    run(async {
        let reports = Rc::new(RefCell::new(Vec::new()));
        let seen = reports.clone();
        get_running_loop()?.set_exception_handler(Some(move |context: &ExceptionContext| {
            seen.borrow_mut().push(context.message().to_owned());
        }))?;
        let outer = shield(failing(2));
        wait(sleep(1)).await?;
        outer.cancel();
        wait(sleep(5)).await?;
        assert_eq!(*reports.borrow(), ["ValueError exception in shielded future"]);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_panic_of_a_child_goes_through_gather() {
    let log = Log::default();
    let seen = log.clone();
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        run(async move {
            let bad = async { panic!("child") };
            log.add("before");
            let _: ((), u32) = wait(gather((bad, after(1)))).await?;
            log.add("after");
            Ok(())
        })
    }));
    assert_eq!(result.unwrap_err().downcast_ref::<&str>(), Some(&"child"));
    assert_eq!(seen.take(), ["before"]);
}
