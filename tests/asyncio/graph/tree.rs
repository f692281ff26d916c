//! All tasks as a tree.

use dunder::asyncio::{
    Future, Queue, Task, TaskBuilder, TaskGroup, capture_call_graph, create_task, format_task_tree, gather,
    get_running_loop, print_task_tree, sleep,
};
use dunder::prelude::*;

use crate::common::run;

dunder! {
    async fn reads(queue: Queue<u32>) { let _ = queue.get().await; }

    async fn works(queue: Queue<u32>) {
        async with TaskGroup::new() as tg {
            for n in 1..=2 {
                tg.create_task_with(TaskBuilder::new().name(format!("reader-{n}")), reads(queue.clone()));
            }
        }
    }

    async fn both(queue: Queue<u32>) { gather((works(queue), sleep(5))).await; }
}

/// Without the files and lines.
fn without_places(tree: &str) -> String {
    let lines = tree.lines().map(|line| match line.find(" tests/") {
        Some(at) => &line[..at],
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn tasks_stand_below_those_that_await_them() {
    let tree = run(async_! {
        let queue = Queue::new();
        let task = TaskBuilder::new().name("both").create(both(queue.clone()));
        sleep(1).await;
        let tree = format_task_tree()?;
        queue.shutdown(true);
        task.cancel();
        tree
    });
    let tree = tree.unwrap();
    let expected = "\
└── (T) Task-1
    └── <running>
└── (T) both
    └── both
        └── gather
            ├── (T) Task-2
            │   └── works
            │       └── TaskGroup.__aexit__
            │           ├── (T) reader-1
            │           │   └── reads
            │           │       └── Queue.get
            │           └── (T) reader-2
            │               └── reads
            │                   └── Queue.get
            └── (T) Task-3
                └── sleep";
    assert_eq!(without_places(&tree), expected);
    assert!(tree.contains("reads tests/asyncio/graph/tree.rs:"), "{tree}");
}

dunder! {
    async fn waits_for(other: Future<Task<()>>) { other.await.await; }
}

#[test]
fn circles_are_told() {
    let tree = run(async_! {
        let (first, second) = (Future::new(), Future::new());
        let a = TaskBuilder::new().name("a").create(waits_for(first.clone()));
        let b = TaskBuilder::new().name("b").create(waits_for(second.clone()));
        first.set_result(b.clone())?;
        second.set_result(a.clone())?;
        for _ in 0..3 { sleep(0).await; }
        let tree = format_task_tree()?;
        let graph = dunder::asyncio::format_call_graph(&a);
        assert!(graph.contains("(cycle)"), "{graph}");
        // To cancel one is to cancel what it awaits, and so on, round to itself: there it ends.
        assert!(a.cancel());
        for _ in 0..3 { sleep(0).await; }
        assert!(a.cancelled() && b.cancelled());
        tree
    });
    let expected = "\
cycle: a → b → a
└── (T) Task-1
    └── <running>
└── (T) a
    └── waits_for
        └── (T) b
            └── waits_for
                └── (T) a …";
    assert_eq!(without_places(&tree.unwrap()), expected);
}

#[test]
fn what_several_await_is_shown_once() {
    let tree = run(async_! {
        let shared = TaskBuilder::new().name("shared").create(sleep(5));
        let one = TaskBuilder::new().name("one").create(gather((shared.clone(),)));
        let two = TaskBuilder::new().name("two").create(gather((shared.clone(),)));
        sleep(0).await;
        let tree = format_task_tree()?;
        for task in [&one.as_any(), &two.as_any()] { task.cancel(); }
        tree
    });
    let expected = "\
└── (T) Task-1
    └── <running>
└── (T) one
    └── gather
        └── (T) shared
            └── sleep
└── (T) two
    └── gather
        └── (T) shared …";
    assert_eq!(without_places(&tree.unwrap()), expected);
}

#[test]
fn chains_may_be_long() {
    dunder! {
        async fn waits(task: Task<()>) { task.await; }
    }
    let (lines, cycles) = run(async_! {
        let first = create_task(sleep(10));
        let mut task = first.clone();
        for _ in 0..20_000 { task = create_task(waits(task)); }
        sleep(1).await;
        let tree = format_task_tree()?;
        // Below so many levels a tree ends, and goes on as another: both have a line that names the task.
        assert!(tree.lines().map(str::len).max().unwrap_or_default() < 1_000);
        let awaited = capture_call_graph(&first);
        assert!(awaited.to_string().ends_with("* …"), "a graph ends where it is too deep");
        task.await;
        (tree.lines().filter(|line| line.contains("└── waits ")).count(), tree.contains("cycle"))
    })
    .unwrap();
    assert_eq!((lines, cycles), (20_000, false));
}

#[test]
fn without_a_loop_there_is_none() {
    assert_eq!(format_task_tree().unwrap_err().to_string(), "no running event loop");
}

/// The way for another thread, or for a signal, to ask a running program what it is doing.
#[test]
fn another_thread_may_ask() {
    run(async_! {
        let of = get_running_loop()?;
        let asked = std::thread::spawn(move || of.call_soon_threadsafe(print_task_tree));
        asked.join().expect("it does not panic")?;
        sleep(1).await;
    })
    .unwrap();
}
