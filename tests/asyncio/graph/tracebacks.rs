//! Tracebacks of exceptions that go from task to task: in Python's order, and each awaiter has its own.

use dunder::asyncio::{Task, TaskBuilder, TaskGroup, create_task, gather, shield, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::common::run;

fn functions(e: &Exception) -> Vec<&'static str> {
    e.traceback().iter().map(|frame| frame.function).collect()
}

dunder! {
    async fn fails() {
        sleep(1).await;
        raise ValueError::new("no");
    }

    async fn child() { fails().await; }

    async fn parent() { create_task(child()).await; }

    async fn grandparent() { create_task(parent()).await; }
}

#[test]
fn an_exception_crosses_tasks() {
    let e = run(grandparent()).unwrap_err();
    // As CPython 3.14 prints it, without the lines of asyncio's own.
    assert_eq!(functions(&e), ["grandparent", "parent", "child", "fails"]);
    let text = format!("{e:?}");
    assert!(text.starts_with("Traceback (most recent call last):\n  File \""), "{text}");
    assert!(text.ends_with(", in fails\nValueError: no"), "{text}");
}

dunder! {
    async fn awaits(task: Task<()>) { task.await; }

    async fn awaits_below(task: Task<()>) { awaits(task).await; }

    async fn hands_on(task: Task<()>) { task.await; }
}

#[test]
fn each_that_awaits_a_task_goes_on_from_where_it_ended() {
    run(async_! {
        let task = create_task(child());
        let first = create_task(awaits(task.clone()));
        let second = create_task(awaits_below(task.clone()));
        let third = create_task(hands_on(first.clone()));
        sleep(2).await;
        let e = catch(task.clone()).await;
        assert_eq!(functions(&e), ["catch", "child", "fails"]);
        let e = catch(second).await;
        assert_eq!(functions(&e), ["catch", "awaits_below", "awaits", "child", "fails"]);
        let e = catch(first).await;
        assert_eq!(functions(&e), ["catch", "awaits", "child", "fails"]);
        let e = catch(third).await;
        assert_eq!(functions(&e), ["catch", "hands_on", "awaits", "child", "fails"]);
        assert_eq!(functions(&catch(task).await), ["catch", "child", "fails"], "once more");
    })
    .unwrap();
}

dunder! {
    async fn catch(task: Task<()>) -> Exception {
        try {
            task.await;
        } except e: Exception {
            return e.clone();
        }
        raise ValueError::new("it has not failed")
    }
}

dunder! {
    async fn gathers() { gather((sleep(5), child())).await; }

    async fn shields() { shield(child()).await; }

    async fn groups() {
        async with TaskGroup::new() as tg { tg.create_task(child()); }
    }
}

#[test]
fn through_combinators() {
    assert_eq!(functions(&run(gathers()).unwrap_err()), ["gathers", "child", "fails"]);
    assert_eq!(functions(&run(shields()).unwrap_err()), ["shields", "child", "fails"]);
    let group = run(groups()).unwrap_err();
    assert_eq!(functions(&group), ["groups"]);
    let group = group.downcast_ref::<dunder::asyncio::ExceptionGroup>().unwrap();
    assert_eq!(functions(&group.exceptions()[0]), ["child", "fails"]);
}

#[test]
fn a_long_way_out_is_not_too_long() {
    dunder! {
        async fn waits(task: Task<()>) { task.await; }
    }
    let e = run(async_! {
        let mut task = TaskBuilder::new().create(fails());
        for _ in 0..100_000 { task = create_task(waits(task)); }
        task.await
    });
    let e = e.unwrap_err();
    assert_eq!(e.traceback().len(), 100_002);
    drop(e);
}
