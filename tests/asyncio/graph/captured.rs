//! `test_graph`: graphs that are captured in the innermost of some coroutines.

use dunder::asyncio::{
    self, Future, Task, TaskBuilder, TaskGroup, capture_call_graph, capture_current_call_graph, create_task,
    gather, shield, sleep, wait,
};
use dunder::prelude::*;

use super::{Found, shown};
use crate::common::run;

dunder! {
    async fn deep(found: Found) {
        sleep(0).await;
        found.set(capture_current_call_graph().await);
    }

    async fn c1(found: Found) {
        sleep(0).await;
        deep(found).await;
    }

    async fn c2() {
        for _ in 0..3 { sleep(0).await; }
    }

    async fn limited(found: Found) {
        async with asyncio::timeout(1) {
            sleep(0).await;
            deep(found).await;
        }
    }
}

dunder! {
    async fn c4(found: Found) { deep(found).await; }

    async fn c3(found: Found) { c4(found).await; }

    async fn waits_for(task: Task<()>) { task.await; }

    async fn of_a_group(found: Found) {
        async with TaskGroup::new() as tg {
            let named = |name: &str| TaskBuilder::new().name(name);
            let task = tg.create_task_with(named("root"), c3(found));
            tg.create_task_with(named("first"), waits_for(task.clone()));
            tg.create_task_with(named("second"), waits_for(task));
        }
    }

    async fn nests(found: Found) { of_a_group(found).await; }
}

#[test]
fn task_group() {
    let found = Found::default();
    run(nests(found.clone())).unwrap();
    let graph = found.take();
    let parent = "T<Task-1>[- TaskGroup.__aexit__, a of_a_group, a nests]";
    let others = format!("T<first>[a waits_for]{{{parent}}} T<second>[a waits_for]{{{parent}}}");
    assert_eq!(shown(&graph), format!("T<root>[a deep, a c4, a c3]{{{parent} {others}}}"));

    let text = graph.to_string();
    assert!(text.starts_with("* Task(name='root', id=0x"), "{text}");
    assert!(
        text.contains("\n  + Call stack:\n  |   File 'tests/asyncio/graph/captured.rs', line "),
        "{text}"
    );
    assert!(text.contains(", in async deep()\n"), "{text}");
    assert!(text.contains("\n  + Awaited by:\n    * Task(name='Task-1', id="), "{text}");
    assert!(text.contains("\n      |   awaiting TaskGroup.__aexit__\n"), "{text}");
}

dunder! {
    async fn numbers(found: Found) -> impl AsyncGenerator<Yield = i32> {
        for n in 0..2 {
            yield n;
            if n == 1 {
                deep(found.clone()).await;
            }
        }
    }

    async fn iterates(found: Found) {
        let mut all = Box::pin(numbers(found));
        async for _n in &mut all {}
    }

    async fn calls_anext(found: Found) {
        let mut all = Box::pin(numbers(found));
        while anext_or(&mut all, -1).await >= 0 {}
    }
}

use dunder::anext_or;

#[test]
fn async_generator() {
    let found = Found::default();
    run(iterates(found.clone())).unwrap();
    let graph = found.take();
    assert_eq!(shown(&graph), "T<Task-1>[a deep, ag numbers, a iterates]");
    assert!(graph.to_string().contains("in async generator numbers()"), "{graph}");

    run(calls_anext(found.clone())).unwrap();
    assert_eq!(shown(&found.take()), "T<Task-1>[a deep, ag numbers, a calls_anext]");
}

dunder! {
    async fn gathers(found: Found) { gather((c1(found), c2())).await; }
}

#[test]
fn gathered() {
    let found = Found::default();
    run(gathers(found.clone())).unwrap();
    let graph = found.take();
    assert_eq!(shown(&graph), "T<Task-2>[a deep, a c1]{T<Task-1>[- gather, a gathers]}");
    let parent = &graph.awaited_by()[0];
    let awaiting: Vec<_> = parent.awaiting().iter().map(|awaited| awaited.task_name()).collect();
    assert_eq!(awaiting, [Some("Task-2"), Some("Task-3")]);
    assert_eq!(parent.awaiting()[0].id(), graph.future().id());
}

dunder! {
    async fn shields(found: Found) { shield(c1(found)).await; }

    async fn shields_a_limit(found: Found) { shield(limited(found)).await; }
}

#[test]
fn shielded() {
    let found = Found::default();
    run(shields(found.clone())).unwrap();
    assert_eq!(shown(&found.take()), "T<Task-2>[a deep, a c1]{T<Task-1>[a shields]}");
}

#[test]
fn in_a_timeout() {
    let found = Found::default();
    run(shields_a_limit(found.clone())).unwrap();
    assert_eq!(shown(&found.take()), "T<Task-2>[a deep, a limited]{T<Task-1>[a shields_a_limit]}");
}

dunder! {
    async fn waits(found: Found) {
        let (t1, t2) = (create_task(limited(found)), create_task(c2()));
        while !wait([&t1, &t2].map(Clone::clone)).await.1.is_empty() {}
        t1.await;
        t2.await;
    }
}

#[test]
fn waited_for() {
    let found = Found::default();
    run(waits(found.clone())).unwrap();
    assert_eq!(shown(&found.take()), "T<Task-2>[a deep, a limited]{T<Task-1>[- wait, a waits]}");
}

dunder! {
    async fn of_a_task(found: Found) {
        TaskBuilder::new().name("there there").create(c1(found)).await;
    }

    async fn outer(found: Found) { of_a_task(found).await; }
}

#[test]
fn awaited_task() {
    let found = Found::default();
    run(outer(found.clone())).unwrap();
    assert_eq!(shown(&found.take()), "T<there there>[a deep, a c1]{T<Task-1>[a of_a_task, a outer]}");
}

dunder! {
    async fn a2(future: Future<()>) {
        let future = &future;
        future.await;
    }

    async fn a1(future: Future<()>) { a2(future).await; }

    async fn b1(future: Future<()>) {
        let future = &future;
        future.await;
    }

    async fn of_a_future(found: Found) {
        let future = Future::new();
        async with TaskGroup::new() as tg {
            tg.create_task_with(TaskBuilder::new().name("A"), a1(future.clone()));
            tg.create_task_with(TaskBuilder::new().name("B"), b1(future.clone()));
            for _ in 0..5 { sleep(0).await; }
            found.set(capture_call_graph(&future));
            future.set_result(())?;
        }
    }
}

#[test]
fn awaited_future() {
    let found = Found::default();
    run(of_a_future(found.clone())).unwrap();
    let graph = found.take();
    // The parent is the one that asks: its step is running.
    let parent = "T<Task-1>[<running>]";
    assert_eq!(shown(&graph), format!("F[]{{T<A>[a a2, a a1]{{{parent}}} T<B>[a b1]{{{parent}}}}}"));
    assert!(graph.to_string().starts_with("* Future(id=0x"), "{graph}");
    let running = graph.awaited_by()[0].awaited_by()[0].call_stack()[0];
    assert!(running.file.unwrap().ends_with("captured.rs"));
}
