//! Scopes that are entered twice, left in the wrong order, or never.

use dunder::asyncio::{CancelScope, Future, create_task, fail_after, get_running_loop, move_on_after, sleep};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use super::{cancelling, now, raised, run, went_on};

#[track_caller]
fn is_runtime_error<T>(result: Result<T, Exception>, message: &str) {
    let e = result.err().expect("it fails");
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), message);
}

#[test]
fn it_is_entered_twice() {
    run(async_! {
        let scope = CancelScope::new();
        with scope.clone() {
            is_runtime_error(scope.__enter__(), "Each CancelScope may only be used for a single 'with' block");
        }
        let e = await raised(scope.run(sleep(1)));
        is_runtime_error::<()>(Err(e.unwrap()), "Each CancelScope may only be used for a single 'with' block");
    });
}

#[test]
fn it_is_left_before_it_is_entered() {
    run(async_! {
        is_runtime_error(CancelScope::new().__exit__(None), "This cancel scope is not active");
        is_runtime_error(fail_after(1).__exit__(None), "This cancel scope is not active");
    });
}

#[test]
fn they_are_left_in_the_wrong_order() {
    run(async_! {
        let (first, second) = (CancelScope::new(), CancelScope::new());
        first.__enter__()?;
        second.__enter__()?;
        let message = "Attempted to exit a cancel scope that isn't the current task's current cancel scope";
        is_runtime_error(first.__exit__(None), message);
        assert!(!second.__exit__(None)?);
        assert!(!first.__exit__(None)?);
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn it_is_left_in_another_task() {
    run(async_! {
        let scope = CancelScope::new();
        let handle = scope.clone();
        with scope {
            await create_task(async_! {
                let message = "Attempted to exit cancel scope in a different task than it was entered in";
                is_runtime_error(handle.__exit__(None), message);
            });
        }
    });
}

#[test]
fn it_is_entered_outside_of_tasks() {
    is_runtime_error(CancelScope::new().__enter__(), "CancelScope should be used inside a task");
    run(async_! {
        let checked = Future::<()>::new();
        let end = checked.clone();
        get_running_loop()?.call_soon(move || {
            is_runtime_error(CancelScope::new().__enter__(), "CancelScope should be used inside a task");
            end.set_result(()).unwrap();
        })?;
        await checked;
    });
}

#[test]
fn it_is_never_left() {
    run(async_! {
        let shared = Future::<CancelScope>::new();
        let given = shared.clone();
        let task = create_task(async_! {
            let scope = move_on_after(100).__enter__()?;
            given.set_result(scope)?;
        });
        let scope = await shared;
        await task;
        // Its task has ended: nobody is there to be cancelled.
        scope.cancel();
        for _ in 0..5 { await sleep(0); }
        assert!(scope.cancel_called() && !scope.cancelled_caught());
        assert_eq!((now(), cancelling()), (0.0, 0));
    });
}

/// Drives it up to its first suspension, and drops it.
async fn begin_and_drop(future: impl std::future::Future) {
    let mut future = Box::pin(future);
    std::future::poll_fn(|cx| {
        assert!(future.as_mut().poll(cx).is_pending());
        std::task::Poll::Ready(())
    })
    .await;
}

#[test]
fn a_call_that_is_dropped_leaves_it() {
    run(async_! {
        let (outer, inner) = (CancelScope::new(), CancelScope::new());
        let within = inner.clone();
        await begin_and_drop(outer.run(async_! { with within { await sleep(5); } }).into_future());
        outer.cancel();
        inner.cancel();
        await sleep(1);
        assert_eq!((now(), cancelling()), (1.0, 0));
    });
}

#[test]
fn two_in_one_task_that_end_in_any_order() {
    run(async_! {
        let outer = CancelScope::new();
        with outer.clone() {
            let (first, second) = (CancelScope::new(), CancelScope::new());
            let mut a = Box::pin(first.run(sleep(5)).into_future());
            let mut b = Box::pin(second.run(sleep(5)).into_future());
            std::future::poll_fn(|cx| {
                assert!(a.as_mut().poll(cx).is_pending() && b.as_mut().poll(cx).is_pending());
                std::task::Poll::Ready(())
            }).await;
            drop(a);
            first.cancel();
            await sleep(1);
            drop(b);
            second.cancel();
            await sleep(1);
            outer.cancel();
            await sleep(1);
            went_on();
        }
        assert!(outer.cancelled_caught());
        assert_eq!((now(), cancelling()), (2.0, 0));
    });
}

#[test]
fn a_body_that_is_dropped_leaves_it() {
    run(async_! {
        let scope = CancelScope::new();
        let inner = scope.clone();
        await begin_and_drop(async_! { with inner { await sleep(5); } }.into_future());
        scope.cancel();
        await sleep(1);
        assert_eq!((now(), cancelling()), (1.0, 0));
        is_runtime_error(scope.__exit__(None), "This cancel scope is not active");
    });
}
