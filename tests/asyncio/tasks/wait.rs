//! `wait`.

use std::collections::HashSet;

use dunder::asyncio::{
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, Task, create_task, sleep, wait,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use super::{briefly, now};
use crate::common::run;

dunder! {
    async fn gives_way(times: u32) {
        for _ in 0..times {
            await sleep(0);
        }
    }

    async fn fails_after(seconds: f64) {
        await sleep(seconds);
        raise ValueError::new("zero");
    }

    async fn fails() {
        raise ValueError::new("zero");
    }

    async fn same<T: 'static>(value: T) -> T {
        value
    }
}

#[test]
fn it_gives_what_is_done_and_what_is_not() {
    run(async_! {
        let (a, b) = (create_task(sleep(0.125)), create_task(sleep(0.25)));
        let (done, pending) = await wait([b.clone(), a.clone()]);
        assert_eq!(done, [b.clone(), a.clone()], "in argument order");
        assert!(pending.is_empty());
        assert_eq!(now(), 0.25);
        // A second time it takes no time.
        let (done, pending) = await wait([b, a]);
        assert_eq!((done.len(), pending.len(), now()), (2, 0, 0.25));
    })
    .unwrap();
}

#[test]
fn what_is_given_twice_is_there_once() {
    run(async_! {
        let task = create_task(same("test"));
        let (done, pending) = await wait([task.clone(), task.clone(), create_task(same("spam"))]);
        assert!(pending.is_empty());
        assert_eq!(done.len(), 2);
        let results: HashSet<&str> = done.iter().map(|task| task.result().unwrap()).collect();
        assert_eq!(results, HashSet::from(["test", "spam"]));
    })
    .unwrap();
}

#[test]
fn of_nothing_raises() {
    let e = run(async_! { await wait(Vec::<Task<()>>::new()); }).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(e.to_string(), "Set of Tasks/Futures is empty.");
}

#[test]
fn it_may_end_with_the_first() {
    run(async_! {
        let (a, b) = (create_task(sleep(10)), create_task(sleep(0.5)));
        let (done, pending) = await wait([b.clone(), a.clone()]).return_when(FIRST_COMPLETED);
        assert_eq!((done, pending), (vec![b.clone()], vec![a.clone()]));
        assert!(!a.done() && b.done());
        assert_eq!(now(), 0.5);
        await wait([a, b]);
        assert_eq!(now(), 10.0);
    })
    .unwrap();
}

#[test]
fn what_is_done_by_the_time_it_returns_counts_as_done() {
    run(async_! {
        let (a, b) = (create_task(gives_way(1)), create_task(gives_way(2)));
        let (done, pending) = await wait([b.clone(), a.clone()]).return_when(FIRST_COMPLETED);
        assert_eq!((done, pending), (vec![b.clone(), a.clone()], vec![]));
        assert!(a.result().is_ok() && b.result().is_ok());
    })
    .unwrap();
}

#[test]
fn it_may_end_with_the_first_exception() {
    run(async_! {
        let (a, b) = (create_task(sleep(10)), create_task(fails()));
        let (done, pending) = await wait([b.clone(), a.clone()]).return_when(FIRST_EXCEPTION);
        assert_eq!((done, pending), (vec![b.clone()], vec![a.clone()]));
        assert_eq!(now(), 0.0);
        assert!(b.exception()?.is_some());
    })
    .unwrap();
}

#[test]
fn it_may_end_with_the_first_exception_that_comes_later() {
    run(async_! {
        let (a, b) = (create_task(sleep(10)), create_task(fails_after(0.5)));
        let (done, pending) = await wait([b.clone(), a.clone()]).return_when(FIRST_EXCEPTION);
        assert_eq!((done, pending), (vec![b], vec![a]));
        assert_eq!(now(), 0.5);
    })
    .unwrap();
}

#[test]
fn a_cancellation_is_not_the_first_exception() {
    run(async_! {
        let (a, b) = (create_task(sleep(10)), create_task(sleep(20)));
        b.cancel();
        let (done, pending) = await wait([b, a]).return_when(FIRST_EXCEPTION);
        assert_eq!((done.len(), pending.len(), now()), (2, 0, 10.0));
    })
    .unwrap();
}

#[test]
fn it_raises_nothing_of_what_the_tasks_have_raised() {
    run(async_! {
        let (a, b) = (create_task(sleep(0.25)), create_task(fails_after(0.5)));
        for _ in 0..2 {
            let (done, pending) = await wait([b.clone(), a.clone()]).return_when(ALL_COMPLETED);
            assert!(pending.is_empty());
            let failed = done.iter().filter(|task| task.exception().unwrap().is_some()).count();
            assert_eq!((failed, now()), (1, 0.5));
        }
    })
    .unwrap();
}

#[test]
fn when_the_time_is_over_it_gives_what_is_not_done_and_cancels_nothing() {
    run(async_! {
        let (a, b) = (create_task(sleep(0.25)), create_task(sleep(0.75)));
        let (done, pending) = await wait([b.clone(), a.clone()]).timeout(0.5);
        assert_eq!((done, pending), (vec![a], vec![b.clone()]));
        assert_eq!(now(), 0.5);
        assert_eq!(b.cancelling(), 0);
        let (done, pending) = await wait([b]).timeout(None);
        assert_eq!((done.len(), pending.len(), now()), (1, 0, 0.75));
    })
    .unwrap();
}

#[test]
fn what_is_done_in_the_moment_the_time_is_over_is_done() {
    run(async_! {
        let (a, b) = (create_task(sleep(0.25)), create_task(sleep(0.5)));
        let (done, pending) = await wait([b.clone(), a.clone()]).timeout(0.25);
        assert_eq!((done, pending), (vec![a], vec![b]));
        assert_eq!(now(), 0.25);
    })
    .unwrap();
}

#[test]
fn it_takes_any_iterator() {
    run(async_! {
        let tasks = [0.25, 0.5].map(|delay| create_task(sleep(delay)));
        let (done, _) = await wait(tasks.into_iter().rev());
        assert_eq!((done.len(), now()), (2, 0.5));
        let (done, pending) = await wait((0..10).map(|i| create_task(same(i))));
        assert_eq!((done.len(), pending.len()), (10, 0));
        // Unlike Python's it takes coroutines, too, and futures.
        let (done, _) = await wait([same('c')]);
        assert_eq!(done[0].result()?, 'c');
        let future = Future::new();
        future.set_result('f')?;
        let (done, _) = await wait([future.clone()]);
        assert_eq!(done[0], future);
    })
    .unwrap();
}

#[test]
fn it_leaves_nothing_behind_in_what_it_has_watched() {
    run(async_! {
        let slow = Future::<()>::new();
        for _ in 0..3 {
            let (done, pending) = await wait([slow.clone()]).timeout(1);
            assert_eq!((done.len(), pending.len()), (0, 1));
        }
        // Its end wakes nobody who has gone: a cancelled wait, too.
        let waits = create_task(wait([slow.clone()]));
        await briefly();
        waits.cancel();
        await briefly();
        assert!(waits.cancelled() && !slow.cancelled());
        slow.set_result(())?;
        await briefly();
        assert_eq!(now(), 3.0);
    })
    .unwrap();
}
