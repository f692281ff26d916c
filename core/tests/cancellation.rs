//! Cancelling: where it is raised, how often, who hears of it.

mod common;

use std::cell::Cell;
use std::future::{pending, poll_fn};
use std::rc::Rc;
use std::task::Poll;

use common::{Log, coro, now, run, wait};
use dunder_core::asyncio::{self, CancelledError, Future, TimeoutError, create_task, current_task, sleep};
use dunder_core::coroutine::Exception;
use dunder_core::coroutine::errors::ValueError;

#[test]
fn a_task_cancelled_before_its_start_never_runs() {
    run(async {
        let ran = Rc::new(Cell::new(false));
        let flag = ran.clone();
        let task = create_task(async move { flag.set(true) });
        assert!(task.cancel());
        let e = wait(&task).await.unwrap_err();
        assert!(e.is::<CancelledError>());
        assert!(task.cancelled() && task.done());
        assert!(!ran.get());
        Ok(())
    })
    .unwrap();
}

#[test]
fn it_is_raised_at_the_await_and_cleanup_may_await() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let inner = log.clone();
        let task = create_task(coro(async move {
            let e = wait(sleep(3600)).await.unwrap_err();
            inner.add(format!("{} at {}", e.is::<CancelledError>(), now()));
            wait(sleep(2)).await?;
            inner.add(format!("clean at {}", now()));
            Err::<(), _>(e)
        }));
        wait(sleep(1)).await?;
        assert!(task.cancel_msg("stop"));
        assert!(!task.done());
        wait(sleep(0)).await?;
        assert!(!task.done(), "it is done only when its coroutine has ended");
        let e = wait(&task).await.unwrap_err();
        assert_eq!(e.to_string(), "stop");
        assert_eq!(now(), 3.0);
        assert!(task.cancelled());
        assert!(!task.cancel(), "it is too late");
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["true at 1", "clean at 3"]);
}

#[test]
fn it_can_be_caught() {
    run(async {
        let task = create_task(coro(async {
            let caught = wait(sleep(10)).await.is_err();
            Ok(caught)
        }));
        wait(sleep(0)).await?;
        task.cancel();
        assert!(wait(&task).await?);
        assert!(!task.cancelled());
        assert_eq!(task.cancelling(), 1);
        Ok(())
    })
    .unwrap();
}

#[test]
fn two_cancels_before_a_resume_are_one_throw() {
    run(async {
        let task = create_task(coro(async {
            let first = wait(sleep(10)).await.is_err();
            let second = wait(sleep(10)).await.is_err();
            Ok((first, second))
        }));
        wait(sleep(0)).await?;
        task.cancel();
        task.cancel();
        assert_eq!(task.cancelling(), 2);
        assert_eq!(wait(&task).await?, (true, false));
        Ok(())
    })
    .unwrap();
}

#[test]
fn it_is_edge_triggered() {
    run(async {
        let task = create_task(coro(async {
            let mut caught = 0;
            for _ in 0..3 {
                caught += u32::from(wait(sleep(1)).await.is_err());
            }
            Ok(caught)
        }));
        wait(sleep(0)).await?;
        task.cancel();
        assert_eq!(wait(task).await?, 1);
        assert_eq!(now(), 2.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn uncancel_to_zero_clears_what_was_not_thrown() {
    run(async {
        let task = create_task(coro(async {
            wait(sleep(1)).await?;
            Ok("done")
        }));
        task.cancel();
        assert_eq!(task.uncancel(), 0);
        assert_eq!(task.uncancel(), 0, "it does not go below zero");
        assert_eq!(wait(task).await?, "done");
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelling_oneself_fires_at_the_next_suspending_await() {
    run(async {
        let task = create_task(coro(async {
            let me = current_task()?.unwrap();
            assert!(me.cancel());
            // Not suspending, so not there.
            let ready = Future::new();
            ready.set_result(1)?;
            assert_eq!(wait(ready).await?, 1);
            let e = wait(sleep(10)).await.unwrap_err();
            Ok(e.is::<CancelledError>())
        }));
        assert!(wait(task).await?);
        assert_eq!(now(), 0.0);

        // The same where what is awaited can itself be cancelled.
        let future = Future::<()>::new();
        let awaited = future.clone();
        let task = create_task(coro(async move {
            current_task()?.unwrap().cancel();
            Ok(wait(awaited).await.is_err())
        }));
        assert!(wait(task).await?);
        assert!(future.cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancel_in_the_last_step_cancels() {
    run(async {
        let task = create_task(coro(async {
            current_task()?.unwrap().cancel();
            Ok(1)
        }));
        assert!(wait(&task).await.unwrap_err().is::<CancelledError>());
        assert!(task.cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn it_goes_to_what_is_awaited_first() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let (a, b) = (log.clone(), log.clone());
        let inner = create_task(coro(async move {
            let result = wait(sleep(100)).await;
            a.add("inner");
            result
        }));
        let handle = inner.as_any();
        let outer = create_task(coro(async move {
            let result = wait(inner).await;
            b.add("outer");
            result
        }));
        wait(sleep(1)).await?;
        outer.cancel_msg("why");
        assert_eq!(handle.cancelling(), 1);
        assert_eq!(wait(&outer).await.unwrap_err().to_string(), "why");
        assert!(outer.cancelled() && handle.cancelled());
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["inner", "outer"]);
}

#[test]
fn an_inner_task_that_catches_it_hides_it_from_the_outer() {
    run(async {
        let inner = create_task(coro(async { Ok(wait(sleep(100)).await.is_err()) }));
        let outer = create_task(coro(async move { wait(inner).await }));
        wait(sleep(1)).await?;
        outer.cancel();
        assert!(wait(&outer).await?);
        assert!(!outer.cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn resolved_and_cancelled_in_one_tick_raises_and_leaves_the_value_in_the_future() {
    run(async {
        let future = Future::new();
        let awaited = future.clone();
        let task = create_task(coro(async move { wait(&awaited).await }));
        wait(sleep(0)).await?;
        future.set_result(7)?;
        assert!(task.cancel());
        assert!(wait(&task).await.unwrap_err().is::<CancelledError>());
        assert_eq!(future.result()?, 7);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_rust_future_is_dropped() {
    struct Guard(Log);
    impl Drop for Guard {
        fn drop(&mut self) {
            self.0.add("dropped");
        }
    }
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let guard = Guard(log.clone());
        let task = create_task(async move {
            let _guard = guard;
            pending::<()>().await;
        });
        wait(sleep(1)).await?;
        task.cancel();
        log.add("asked");
        assert!(wait(&task).await.unwrap_err().is::<CancelledError>());
        assert!(task.cancelled());
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["asked", "dropped"]);
}

#[test]
fn a_step_that_waits_for_two_things_is_thrown_into() {
    run(async {
        let (a, b) = (Future::<()>::new(), Future::<()>::new());
        let (x, y) = (a.clone(), b.clone());
        let task = create_task(async move {
            let mut x = std::pin::pin!(wait(x));
            let mut y = std::pin::pin!(wait(y));
            poll_fn(move |cx| {
                let _ = (x.as_mut().poll(cx), y.as_mut().poll(cx));
                Poll::<()>::Pending
            })
            .await;
        });
        wait(sleep(0)).await?;
        task.cancel();
        assert!(wait(&task).await.unwrap_err().is::<CancelledError>());
        assert!(!a.cancelled() && !b.cancelled(), "none of the two stands for the task");
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_exception_in_cleanup_replaces_the_cancellation() {
    run(async {
        let task = create_task(coro(async {
            let _ = wait(sleep(10)).await;
            Err::<(), Exception>(ValueError::new("cleanup").into())
        }));
        wait(sleep(0)).await?;
        task.cancel();
        assert!(wait(&task).await.unwrap_err().is::<ValueError>());
        assert!(!task.cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn wait_for_raises_timeout_only_for_its_own_cancel() {
    run(async {
        let e = wait(asyncio::wait_for(sleep(10), 1)).await.unwrap_err();
        assert!(e.is::<TimeoutError>());
        assert!(e.cause().unwrap().is::<CancelledError>());
        assert_eq!(now(), 1.0);
        assert_eq!(current_task()?.unwrap().cancelling(), 0);

        // In time.
        assert_eq!(wait(asyncio::wait_for(async { 5 }, 1)).await?, 5);
        assert_eq!(now(), 1.0);

        // Cancelled from outside, in the very tick in which time is up.
        let task = create_task(asyncio::wait_for(sleep(10), 1));
        let target = task.as_any();
        asyncio::get_running_loop()?.call_at(2.0, move || {
            target.cancel();
        })?;
        let e = wait(&task).await.unwrap_err();
        assert!(e.is::<CancelledError>(), "the outer cancel wins");
        assert_eq!(now(), 2.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn wait_for_waits_for_the_cleanup() {
    run(async {
        let slow = create_task(coro(async {
            let result = wait(sleep(10)).await;
            wait(sleep(3)).await?;
            result
        }));
        let e = wait(asyncio::wait_for(slow, 1)).await.unwrap_err();
        assert!(e.is::<TimeoutError>());
        assert_eq!(now(), 4.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn wait_for_without_time_never_starts_the_coroutine() {
    run(async {
        let ran = Rc::new(Cell::new(false));
        let flag = ran.clone();
        let late = asyncio::wait_for(async move { flag.set(true) }, 0);
        assert!(wait(late).await.unwrap_err().is::<TimeoutError>());
        assert!(!ran.get());

        let done = create_task(async { 3 });
        wait(sleep(0)).await?;
        assert_eq!(wait(asyncio::wait_for(done, 0)).await?, 3);
        assert_eq!(now(), 0.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn timeout_can_be_rescheduled() {
    run(async {
        let limit = asyncio::timeout(1);
        wait(limit.__aenter__()).await?;
        assert_eq!(limit.when(), Some(1.0));
        limit.reschedule(Some(5.0))?;
        let body = wait(sleep(100)).await;
        assert_eq!(now(), 5.0);
        let e = wait(limit.__aexit__(body.err())).await.unwrap_err();
        assert!(e.is::<TimeoutError>() && limit.expired());
        assert!(limit.reschedule(None).is_err());
        assert!(wait(limit.__aenter__()).await.is_err());
        Ok(())
    })
    .unwrap();
}

/// A block that is thrown into before it has begun, and awaits nothing, leaves what was thrown to nobody else.
#[test]
fn what_a_block_does_not_take_is_raised_in_its_own_task() {
    run(async {
        let tasks: Vec<_> = (0..3).map(|_| create_task(coro(async { Ok(()) }))).collect();
        tasks.iter().for_each(|task| assert!(task.cancel()));
        wait(sleep(1)).await?;
        assert!(tasks.iter().all(|task| task.cancelled()));
        Ok(())
    })
    .unwrap();
}
