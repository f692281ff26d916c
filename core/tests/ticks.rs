//! How many ticks things take: as many as in CPython 3.13, so that programs interleave as they do there.
//!
//! A ticker counts ticks beside what is measured; the expected numbers are what the same program prints under CPython, with the one exception that is marked.

mod common;

use std::cell::Cell;
use std::rc::Rc;

use common::{coro, run, wait};
use dunder_core::asyncio::{self, TaskGroup, as_completed, create_task, gather, shield, sleep, wait_for};
use dunder_core::coroutine::errors::ValueError;
use dunder_core::coroutine::{Awaitable, Exception};

fn child(n: u32) -> impl Awaitable<Output = u32> + 'static {
    coro(async move {
        for _ in 0..n {
            wait(sleep(0)).await?;
        }
        Ok(n)
    })
}

fn fail(n: u32) -> impl Awaitable<Output = u32> + 'static {
    coro(async move {
        wait(child(n)).await?;
        Err(ValueError::new("").into())
    })
}

/// How many ticks `what` takes.
fn ticks<F, T: 'static>(what: impl FnOnce() -> F + 'static) -> u32
where
    F: Future<Output = Result<T, Exception>> + 'static,
{
    run(async move {
        let ticks = Rc::new(Cell::new(0));
        let count = ticks.clone();
        let ticker = create_task(coro(async move {
            loop {
                count.set(count.get() + 1);
                wait(sleep(0)).await?;
            }
            #[allow(unreachable_code, reason = "it gives the block its type")]
            Ok::<(), Exception>(())
        }));
        wait(sleep(0)).await?;
        let before = ticks.get();
        let _ = what().await;
        ticker.cancel();
        Ok(ticks.get() - before)
    })
    .unwrap()
}

#[test]
fn awaiting_a_task() {
    assert_eq!(ticks(|| wait(create_task(child(3)))), 5);
}

#[test]
fn gathering() {
    assert_eq!(ticks(|| wait(gather((child(3), child(1))))), 6);
    assert_eq!(ticks(|| wait(gather((child(3), fail(1))))), 4);
}

#[test]
fn waiting() {
    assert_eq!(ticks(|| wait(asyncio::wait([child(3), child(1)]))), 6);
    let completed = || async {
        for next in as_completed([child(3), child(1)]) {
            wait(next).await?;
        }
        Ok(())
    };
    assert_eq!(ticks(completed), 6);
}

#[test]
fn limiting() {
    assert_eq!(ticks(|| wait(wait_for(child(3), 10))), 3);
    assert_eq!(ticks(|| wait(wait_for(child(3), 0))), 3);
    assert_eq!(ticks(|| wait(shield(child(3)))), 6);
}

#[test]
fn grouping() {
    let group = |failing: bool| {
        move || async move {
            let tg = TaskGroup::new();
            tg.create_task(child(3));
            if failing {
                tg.create_task(fail(1));
            } else {
                tg.create_task(child(1));
            }
            wait(tg.join()).await
        }
    };
    assert_eq!(ticks(group(false)), 6);
    assert_eq!(ticks(group(true)), 6);
}

#[test]
fn cancelling() {
    let alone = || async {
        let task = create_task(child(50));
        wait(sleep(0)).await?;
        task.cancel();
        wait(task).await
    };
    assert_eq!(ticks(alone), 3);
    let nested = || async {
        let task = create_task(coro(async { wait(create_task(child(50))).await }));
        for _ in 0..3 {
            wait(sleep(0)).await?;
        }
        task.cancel();
        wait(task).await
    };
    assert_eq!(ticks(nested), 6);
}
