//! `as_completed`, iterated over plainly and with `async for`.
#![allow(clippy::mutable_key_type, reason = "a task is compared and hashed by its identity")]

use std::collections::HashSet;

use dunder::asyncio::{Future, as_completed, create_task, gather, sleep};
use dunder::errors::{TimeoutError, ValueError};
use dunder::prelude::*;

use super::{briefly, now};
use crate::common::run;

dunder! {
    async fn after(seconds: f64, value: char) -> char {
        await sleep(seconds).result(value)
    }

    async fn same<T: 'static>(value: T) -> T {
        value
    }

    async fn fails() -> char {
        raise ValueError::new("zero");
    }
}

#[test]
fn what_comes_first_is_first() {
    run(async_! {
        let mut values = vec![];
        for next in as_completed([after(0.25, 'b'), after(0.75, 'c'), after(0.125, 'a')]) {
            values.push(await next);
        }
        assert_eq!((values, now()), (vec!['a', 'b', 'c'], 0.75));

        let mut values = vec![];
        async for task in as_completed([after(0.25, 'b'), after(0.75, 'c'), after(0.125, 'a')]) {
            assert!(task.done());
            values.push(await task);
        }
        assert_eq!((values, now()), (vec!['a', 'b', 'c'], 1.5));
    })
    .unwrap();
}

#[test]
fn async_for_gives_the_tasks_that_were_given() {
    run(async_! {
        let tasks = [create_task(same('a')), create_task(same('b')), create_task(sleep(1).result('c'))];
        let mut out = HashSet::new();
        async for task in as_completed(tasks.clone()) {
            out.insert(task);
        }
        assert_eq!(out, HashSet::from(tasks));
        // Of coroutines it gives the tasks that were made of them.
        let mut values = HashSet::new();
        async for task in as_completed((0..4).map(same::<u32>)) {
            values.insert(task.result()?);
        }
        assert_eq!(values, HashSet::from([0, 1, 2, 3]));
        // A future comes back as well.
        let future = Future::new();
        future.set_result('f')?;
        async for task in as_completed([future.clone()]) {
            assert_eq!(task, future);
        }
    })
    .unwrap();
}

#[test]
fn what_is_done_already_comes_first_in_argument_order() {
    run(async_! {
        let done: Vec<_> = ['a', 'b', 'c'].into_iter().map(|value| create_task(same(value))).collect();
        await briefly();
        let all = [done[2].clone(), create_task(after(1.0, 'd')), done[0].clone(), done[1].clone()];
        let mut values = vec![];
        for next in as_completed(all) {
            values.push(await next);
        }
        assert_eq!((values, now()), (vec!['c', 'a', 'b', 'd'], 1.0));
    })
    .unwrap();
}

#[test]
fn what_has_failed_raises_where_it_is_awaited() {
    run(async_! {
        let (mut values, mut errors) = (vec![], 0);
        for next in as_completed([create_task(fails()), create_task(after(0.5, 'a'))]) {
            try {
                values.push(await next);
            } except _: ValueError {
                errors += 1;
            }
        }
        async for task in as_completed([create_task(fails()), create_task(after(0.5, 'b'))]) {
            try {
                values.push(await task);
            } except _: ValueError {
                errors += 1;
            }
        }
        assert_eq!((values, errors), (vec!['a', 'b'], 2));
    })
    .unwrap();
}

#[test]
fn when_the_time_is_over_it_raises() {
    run(async_! {
        let tasks = [create_task(after(0.5, 'a')), create_task(after(1.0, 'b'))];
        let (mut values, mut late) = (vec![], 0);
        for next in as_completed(tasks.clone()).timeout(0.75) {
            try {
                values.push(await next);
            } except _: TimeoutError {
                late += 1;
            }
        }
        assert_eq!((values, late, now()), (vec!['a'], 1, 0.75));
        assert!(!tasks[1].done() && tasks[1].cancelling() == 0);

        let tasks = [create_task(after(0.5, 'a')), create_task(after(1.0, 'b'))];
        let (mut values, mut late) = (vec![], 0);
        try {
            async for task in as_completed(tasks).timeout(0.75) {
                values.push(await task);
            }
        } except _: TimeoutError {
            late += 1;
        }
        assert_eq!((values, late, now()), (vec!['a'], 1, 1.5));
    })
    .unwrap();
}

#[test]
fn a_time_limit_that_is_not_needed_leaves_nothing_behind() {
    run(async_! {
        for next in as_completed([after(0.5, 'a')]).timeout(1) {
            assert_eq!(await next, 'a');
        }
        async for task in as_completed([after(0.5, 'b')]).timeout(1) {
            assert_eq!(await task, 'b');
        }
        for next in as_completed([after(0.5, 'c')]).timeout(None) {
            assert_eq!(await next, 'c');
        }
        assert_eq!(now(), 1.5);
    })
    .unwrap();
}

#[test]
fn an_iteration_can_be_taken_up_again() {
    run(async_! {
        let mut all = as_completed((0..4).map(same));
        let mut collected = vec![];
        while let Some(next) = all.next() {
            collected.push(await next);
            if collected.len() == 2 {
                break;
            }
        }
        assert_eq!(all.len(), 2);
        for next in all {
            collected.push(await next);
        }
        collected.sort_unstable();
        assert_eq!(collected, [0, 1, 2, 3]);

        let mut all = as_completed((0..4).map(same));
        let mut collected = vec![];
        pinned! {
            async for task in &mut all {
                collected.push(await task);
                if collected.len() == 2 {
                    break;
                }
            }
        }
        assert_eq!(collected.len(), 2);
        async for task in all {
            collected.push(await task);
        }
        collected.sort_unstable();
        assert_eq!(collected, [0, 1, 2, 3]);
    })
    .unwrap();
}

#[test]
fn who_awaits_first_gets_the_first() {
    run(async_! {
        let mut all = as_completed([after(0.25, 'a'), after(0.5, 'b')]);
        let (first, second) = (all.next().expect("two"), all.next().expect("two"));
        assert!(all.next().is_none());
        assert_eq!((await second, now()), ('a', 0.25));
        assert_eq!((await first, now()), ('b', 0.5));
    })
    .unwrap();
}

#[test]
fn they_may_be_awaited_concurrently() {
    run(async_! {
        let both: Vec<_> = as_completed([after(0.5, 'a'), after(0.5, 'b')]).collect();
        let values: HashSet<char> = (await gather(both)).into_iter().collect();
        assert_eq!((values, now()), (HashSet::from(['a', 'b']), 0.5));
    })
    .unwrap();
}

#[test]
fn what_is_given_twice_comes_once() {
    run(async_! {
        let task = create_task(same("ham"));
        let mut results = vec![];
        for next in as_completed([task.clone(), task.clone(), create_task(same("spam"))]) {
            results.push(await next);
        }
        assert_eq!(results, ["ham", "spam"]);
        let mut results = vec![];
        async for next in as_completed([task.clone(), task, create_task(same("spam"))]) {
            results.push(await next);
        }
        results.sort_unstable();
        assert_eq!(results, ["ham", "spam"]);
    })
    .unwrap();
}

#[test]
fn without_a_loop_it_raises() {
    let nexts: Vec<_> = as_completed([same(42)]).collect();
    for next in nexts {
        assert_eq!(run(next).unwrap_err().to_string(), "no running event loop");
    }
}

#[test]
fn it_uses_the_loop_that_runs() {
    run(async_! {
        let mut nexts: Vec<_> = as_completed([same(42)]).collect();
        assert_eq!(nexts.len(), 1);
        let next = nexts.remove(0);
        assert_eq!(await next, 42);
    })
    .unwrap();
}

#[test]
fn an_async_for_that_is_cancelled_loses_nothing() {
    run(async_! {
        let (first, second) = (Future::new(), Future::new());
        let (a, b) = (first.clone(), second.clone());
        let collecting = create_task(async_! {
            let mut all = as_completed([a, b]);
            let mut values = vec![];
            try {
                let task = await all.__anext__();
                values.push(await task);
            } except _: dunder::asyncio::CancelledError {
                assert_eq!(all.len(), 2);
            }
            async for task in all {
                values.push(await task);
            }
            values
        });
        await briefly();
        first.set_result('a')?;
        collecting.cancel();
        await briefly();
        second.set_result('b')?;
        assert_eq!(await collecting, ['a', 'b']);
    })
    .unwrap();
}

#[test]
fn futures_of_another_loop_are_refused() {
    let other = run(async_! { Future::<u32>::new() }).unwrap();
    let e = run(async_! {
        for next in as_completed([other]) {
            await next;
        }
    })
    .unwrap_err();
    assert!(e.is::<ValueError>(), "{e:?}");
}
