//! `shield`.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{CancelledError, Future, create_task, gather, get_running_loop, shield, wait};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use super::{briefly, reports};
use crate::common::run;

dunder! {
    async fn counts(waiter: Future<u32>, proof: Rc<Cell<u32>>) {
        await waiter;
        proof.set(proof.get() + 1);
    }

    async fn forty_two() -> u32 {
        42
    }
}

#[test]
fn it_gives_the_result_of_what_is_inside() {
    run(async_! {
        let inner = Future::new();
        let outer = shield(inner.clone());
        inner.set_result(42)?;
        assert_eq!(await outer, 42);
    })
    .unwrap();
}

#[test]
fn it_raises_the_exception_of_what_is_inside() {
    run(async_! {
        let inner = Future::<()>::new();
        let outer = shield(inner.clone());
        await briefly();
        let error = Exception::from(RuntimeError::new("expected"));
        inner.set_exception(error.clone())?;
        await briefly();
        assert!(outer.exception()?.expect("it has failed").ptr_eq(&error));
    })
    .unwrap();
}

#[test]
fn it_is_cancelled_with_what_is_inside() {
    run(async_! {
        let inner = Future::<()>::new();
        let outer = shield(inner.clone());
        await briefly();
        inner.cancel();
        await briefly();
        assert!(outer.cancelled());
    })
    .unwrap();
}

#[test]
fn it_is_cancelled_alone() {
    run(async_! {
        let reports = reports();
        let inner = Future::new();
        let outer = shield(inner.clone());
        await briefly();
        assert!(outer.cancel());
        await briefly();
        assert!(outer.cancelled() && !inner.done());
        inner.set_result(1)?;
        await briefly();
        assert_eq!(inner.result()?, 1);
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn what_is_done_is_given_back() {
    run(async_! {
        let future = Future::new();
        future.set_result(42)?;
        let outer = shield(future.clone());
        assert_eq!(outer, future);
        assert_eq!(await outer, 42);
    })
    .unwrap();
}

#[test]
fn cancelling_who_awaits_does_not_reach_inside() {
    run(async_! {
        let (waiter, proof) = (Future::new(), Rc::new(Cell::new(0)));
        let (inside, counted) = (counts(waiter.clone(), proof.clone()), proof.clone());
        let outer = create_task(async_! {
            await shield(inside);
            counted.set(counted.get() + 100);
        });
        await briefly();
        await briefly();
        outer.cancel();
        await wait([outer.clone()]);
        assert!(outer.cancelled());
        waiter.set_result(1)?;
        await briefly();
        assert_eq!(proof.get(), 1);
    })
    .unwrap();
}

#[test]
fn a_gather_goes_on_behind_it() {
    run(async_! {
        let (first, second) = (Future::new(), Future::new());
        let parent = create_task(gather((first.clone(), second.clone())));
        let outer = shield(parent.clone());
        await briefly();
        outer.cancel();
        await briefly();
        assert!(outer.cancelled());
        first.set_result(1)?;
        second.set_result(2)?;
        assert_eq!(await parent, (1, 2));
    })
    .unwrap();
}

#[test]
fn cancelling_a_gather_of_shields_reaches_the_shields() {
    run(async_! {
        let children = [Future::new(), Future::new()];
        let shields = children.clone().map(shield);
        let parent = gather(shields.clone());
        await briefly();
        assert!(parent.cancel());
        await briefly();
        assert!(shields.iter().all(|shield| shield.cancelled()));
        let mut cancelled = false;
        try {
            await parent;
        } except _: CancelledError {
            cancelled = true;
        }
        assert!(cancelled);
        for (n, child) in children.iter().enumerate() {
            child.set_result(n)?;
        }
        await briefly();
        assert_eq!(children[1].result()?, 1);
    })
    .unwrap();
}

#[test]
fn without_a_loop_it_raises() {
    let outer = shield(forty_two());
    assert_eq!(outer.result().unwrap_err().to_string(), "no running event loop");
}

#[test]
fn it_uses_the_loop_that_runs() {
    run(async_! {
        let outer = shield(forty_two());
        assert_eq!(outer.get_loop()?, get_running_loop()?);
        assert_eq!(await outer, 42);
    })
    .unwrap();
}
