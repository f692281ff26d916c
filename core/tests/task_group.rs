//! Task groups: what fails, what is cancelled, what is raised.

mod common;

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use common::{Log, coro, now, run, wait};
use dunder_core::asyncio::{CancelledError, ExceptionGroup, TaskGroup, create_task, current_task, sleep};
use dunder_core::coroutine::errors::{RuntimeError, TypeError, ValueError};
use dunder_core::coroutine::{Awaitable, Exception, Resume, Signal, Step};

/// `async with TaskGroup() as tg: body`.
async fn with_group<T, F>(body: impl FnOnce(TaskGroup) -> F) -> Result<Option<T>, Exception>
where
    F: Future<Output = Result<T, Exception>>,
{
    let tg = TaskGroup::new();
    let (value, raised) = match body(wait(tg.__aenter__()).await?).await {
        Ok(value) => (Some(value), None),
        Err(e) => (None, Some(e)),
    };
    match wait(tg.__aexit__(raised.clone())).await? {
        false if raised.is_some() => Err(raised.unwrap()),
        _ => Ok(value),
    }
}

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

fn messages(e: &Exception) -> Vec<String> {
    let group = e.downcast_ref::<ExceptionGroup>().expect("a group");
    assert_eq!(group.message(), "unhandled errors in a TaskGroup");
    group.exceptions().iter().map(ToString::to_string).collect()
}

#[test]
fn it_waits_for_all() {
    run(async {
        let value = with_group(async |tg| {
            let (a, b) = (tg.create_task(after(1)), tg.create_task(after(3)));
            Ok((a, b))
        });
        let (a, b) = value.await?.unwrap();
        assert_eq!((a.result()?, b.result()?), (1, 3));
        assert_eq!(now(), 3.0);
        assert!(with_group(async |_| Ok(())).await?.is_some());
        Ok(())
    })
    .unwrap();
}

#[test]
fn the_first_failure_cancels_the_siblings_and_the_body() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let inner = log.clone();
        let result = with_group(async move |tg| {
            let child = inner.clone();
            tg.create_task(coro(async move {
                let e = wait(sleep(100)).await.unwrap_err();
                child.add(format!("sibling {}", e.is::<CancelledError>()));
                Err::<(), _>(e)
            }));
            tg.create_task(failing(1));
            let body = wait(sleep(50)).await;
            inner.add(format!("body {}", body.as_ref().unwrap_err().is::<CancelledError>()));
            body
        })
        .await;
        assert_eq!(messages(&result.unwrap_err()), ["1"]);
        assert_eq!(now(), 1.0);
        assert_eq!(current_task()?.unwrap().cancelling(), 0);
        // The cancellation was the group's own, and is over.
        wait(sleep(1)).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["sibling true", "body true"]);
}

#[test]
fn it_always_raises_a_group_children_first_in_completion_order() {
    run(async {
        let result = with_group(async |tg| {
            for n in 0..2 {
                tg.create_task(coro(async move {
                    let _ = wait(sleep(10)).await;
                    wait(sleep(2 - n)).await?;
                    Err::<(), Exception>(TypeError::new(format!("cleanup {n}")).into())
                }));
            }
            wait(sleep(1)).await?;
            Err::<(), Exception>(ValueError::new("body").into())
        })
        .await;
        assert_eq!(messages(&result.unwrap_err()), ["cleanup 1", "cleanup 0", "body"]);
        assert_eq!(now(), 3.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancelled_child_does_not_count() {
    run(async {
        let result = with_group(async |tg| {
            let child = tg.create_task(after(10));
            tg.create_task(after(2));
            wait(sleep(1)).await?;
            child.cancel();
            Ok(())
        });
        assert!(result.await?.is_some());
        assert_eq!(now(), 2.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn cancelling_the_parent_cancels_the_children_and_goes_on() {
    for in_body in [true, false] {
        run(async move {
            let parent = create_task(coro(async move {
                with_group(async move |tg| {
                    tg.create_task(coro(async {
                        let result = wait(sleep(100)).await;
                        wait(sleep(2)).await?;
                        result
                    }));
                    if in_body { wait(sleep(50)).await } else { Ok(()) }
                })
                .await
            }));
            wait(sleep(1)).await?;
            parent.cancel_msg("outside");
            let e = wait(&parent).await.unwrap_err();
            assert!(e.is::<CancelledError>(), "{e:?}");
            assert_eq!(e.to_string(), "outside");
            assert_eq!(now(), 3.0, "the children have cleaned up");
            assert_eq!(parent.cancelling(), 1);
            Ok(())
        })
        .unwrap();
    }
}

#[test]
fn an_outer_cancel_beside_a_failure_is_raised_at_the_next_await() {
    run(async {
        let parent = create_task(coro(async {
            let result = with_group(async |tg| {
                tg.create_task(coro(async {
                    let _ = wait(sleep(100)).await;
                    Err::<(), Exception>(ValueError::new("late").into())
                }));
                Ok(())
            })
            .await;
            assert_eq!(messages(&result.unwrap_err()), ["late"]);
            assert_eq!(current_task()?.unwrap().cancelling(), 1);
            Ok(wait(sleep(10)).await.unwrap_err().is::<CancelledError>())
        }));
        wait(sleep(1)).await?;
        parent.cancel();
        assert!(wait(parent).await?);
        assert_eq!(now(), 1.0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_task_that_comes_too_late_fails() {
    run(async {
        let tg = TaskGroup::new();
        wait(tg.__aenter__()).await?;
        wait(tg.__aexit__(None)).await?;
        let late = tg.create_task(async {});
        let e = late.exception()?.unwrap();
        assert!(e.is::<RuntimeError>());
        assert!(e.to_string().ends_with("is finished"), "{e}");

        let log = Log::default();
        let inner = log.clone();
        let result = with_group(async move |tg| {
            tg.create_task(failing(1));
            let _ = wait(sleep(5)).await;
            let late = tg.create_task(after(1));
            inner.add(late.exception()?.unwrap().to_string());
            Ok(())
        })
        .await;
        assert_eq!(messages(&result.unwrap_err()), ["1"]);
        assert!(log.take()[0].ends_with("is shutting down"));

        assert!(wait(tg.__aenter__()).await.unwrap_err().to_string().ends_with("has already been entered"));
        Ok(())
    })
    .unwrap();
}

#[test]
fn join_without_a_block() {
    run(async {
        let tg = TaskGroup::new();
        tg.create_task(after(100));
        tg.create_task(failing(2));
        let e = wait(tg.join()).await.unwrap_err();
        assert_eq!(messages(&e), ["2"]);
        assert_eq!(now(), 2.0);
        assert_eq!(current_task()?.unwrap().cancelling(), 0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_cancelled_group_ends_quietly() {
    run(async {
        let result = with_group(async |tg| {
            tg.create_task(after(100));
            tg.cancel();
            wait(sleep(50)).await
        });
        assert!(result.await?.is_none());
        assert_eq!(now(), 0.0);
        assert_eq!(current_task()?.unwrap().cancelling(), 0);
        Ok(())
    })
    .unwrap();
}

#[test]
fn groups_nest() {
    run(async {
        let result = with_group(async |outer| {
            outer.create_task(coro(async {
                with_group(async |inner| {
                    inner.create_task(failing(1));
                    wait(sleep(50)).await
                })
                .await
            }));
            wait(sleep(50)).await
        })
        .await;
        let e = result.unwrap_err();
        let group = e.downcast_ref::<ExceptionGroup>().unwrap();
        assert_eq!(messages(&group.exceptions()[0]), ["1"]);
        let (values, rest) = group.split(|e| e.is::<ValueError>());
        assert!(values.is_some() && rest.is_none());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_panic_cancels_the_siblings_and_goes_on() {
    let log = Log::default();
    let seen = log.clone();
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        run(async move {
            let tg = TaskGroup::new();
            tg.create_task(async { panic!("child") });
            tg.create_task(coro(async move {
                let e = wait(sleep(100)).await;
                log.add("sibling");
                e
            }));
            wait(tg.join()).await
        })
    }));
    assert_eq!(result.unwrap_err().downcast_ref::<&str>(), Some(&"child"));
    assert_eq!(seen.take(), ["sibling"]);
}

/// A cancellation that finds the task in between: it arrives with the very first resume of `join`.
#[test]
fn a_cancellation_before_the_wait_begins_leaves_no_children_behind() {
    run(async {
        let tg = TaskGroup::new();
        let child = tg.create_task(coro(async { wait(sleep(10)).await }));
        wait(sleep(0)).await?;
        let mut leaving = pin!(tg.join().__await__());
        let cancelled = Exception::from(CancelledError::default());
        let first = poll_fn(|cx| {
            let signal = Signal::Throw(cancelled.clone());
            Poll::Ready(matches!(leaving.as_mut().resume(cx, signal), Step::Yielded(_)))
        });
        assert!(first.await, "it waits until the child has ended");
        wait(sleep(0)).await?;
        assert!(child.cancelled());
        // The group hears of it in the next tick, and who waits for that in the one after it.
        wait(sleep(0)).await?;
        wait(sleep(0)).await?;
        let last = poll_fn(|cx| Poll::Ready(leaving.as_mut().resume(cx, Signal::Next))).await;
        assert!(last.raised().is_some_and(|e| e.is::<CancelledError>()));
        // Where there is nobody to wait for it is raised at once.
        let mut leaving = pin!(TaskGroup::new().join().__await__());
        let first = poll_fn(|cx| Poll::Ready(leaving.as_mut().resume(cx, Signal::Throw(cancelled.clone()))));
        let first = first.await;
        assert!(first.raised().is_some_and(|e| e.is::<CancelledError>()));
        Ok(())
    })
    .unwrap();
}
