//! `ensure_future`.

use dunder::asyncio::{Future, create_task, ensure_future, get_running_loop, sleep};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use crate::common::run;

dunder! {
    async fn ok() -> &'static str {
        "ok"
    }
}

/// An awaitable of one's own.
struct Own;

impl Awaitable for Own {
    type Output = &'static str;
    type Await = <dunder::asyncio::SleepFor<&'static str> as Awaitable>::Await;

    fn __await__(self) -> Self::Await {
        sleep(0).result("own").__await__()
    }
}

#[test]
fn a_coroutine_becomes_a_task() {
    let e = ensure_future(ok()).result().unwrap_err();
    assert_eq!(e.to_string(), "no running event loop");
    run(async_! {
        let future = ensure_future(ok());
        assert_eq!(future.get_loop()?, get_running_loop()?);
        assert!(!future.done());
        assert_eq!(await &future, "ok");
        assert!(future.done());
        assert!(format!("{future:?}").starts_with("<Task finished"));
    })
    .unwrap();
}

#[test]
fn a_future_stays_what_it_is() {
    run(async_! {
        let future = Future::new();
        future.set_result("ko")?;
        let same = ensure_future(future.clone());
        assert_eq!(same, future);
        assert_eq!(await same, "ko");
    })
    .unwrap();
}

#[test]
fn a_task_stays_what_it_is() {
    run(async_! {
        let task = create_task(ok());
        let same = ensure_future(task.clone());
        assert_eq!(task, same);
        assert_eq!(await same, "ok");
        assert_eq!(task.result()?, "ok");
    })
    .unwrap();
}

#[test]
fn an_awaitable_of_ones_own_becomes_a_task() {
    run(async_! {
        let future = ensure_future(Own);
        assert_eq!(await future, "own");
        assert_eq!(await create_task(Own), "own");
    })
    .unwrap();
}

#[test]
fn the_result_of_a_task_cannot_be_set() {
    run(async_! {
        let task = ensure_future(ok());
        let e = task.set_result("spam").unwrap_err();
        assert!(e.is::<RuntimeError>());
        assert_eq!(e.to_string(), "Task does not support set_result operation");
        let e = task.set_exception(ValueError::new("v")).unwrap_err();
        assert_eq!(e.to_string(), "Task does not support set_exception operation");
        assert_eq!(await task, "ok");
    })
    .unwrap();
}
