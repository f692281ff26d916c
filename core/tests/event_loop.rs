//! The order of events: ready queue, timers, threads.

mod common;

use std::time::{Duration, Instant};

use common::{Log, coro, now, run, wait};
use dunder_core::asyncio::{self, create_task, gather, get_running_loop, sleep};

#[test]
fn tasks_run_in_the_order_they_were_created() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let tasks: Vec<_> = (0..4)
            .map(|n| {
                let log = log.clone();
                create_task(coro(async move {
                    log.add(format!("{n}a"));
                    wait(sleep(0)).await?;
                    log.add(format!("{n}b"));
                    Ok(())
                }))
            })
            .collect();
        log.add("main");
        wait(gather(tasks)).await?;
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["main", "0a", "1a", "2a", "3a", "0b", "1b", "2b", "3b"]);
}

#[test]
fn what_a_tick_adds_runs_in_the_next() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let loop_ = get_running_loop()?;
        let (first, inner, second) = (log.clone(), log.clone(), log.clone());
        let again = loop_.clone();
        loop_.call_soon(move || {
            first.add("first");
            again.call_soon(move || inner.add("added")).unwrap();
        })?;
        loop_.call_soon(move || second.add("second"))?;
        wait(sleep(0)).await?;
        log.add("tick");
        wait(sleep(0)).await?;
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["first", "second", "tick", "added"]);
}

#[test]
fn sleeping_takes_exactly_the_virtual_time() {
    let real = Instant::now();
    run(async {
        assert_eq!(now(), 0.0);
        wait(sleep(3600)).await?;
        assert_eq!(now(), 3600.0);
        wait(sleep(0.5)).await?;
        wait(sleep(Duration::from_millis(250))).await?;
        assert_eq!(now(), 3600.75);
        wait(gather((sleep(1), sleep(2), sleep(3)))).await?;
        assert_eq!(now(), 3603.75);
        wait(sleep(-5)).await?;
        assert_eq!(now(), 3603.75);
        Ok(())
    })
    .unwrap();
    assert!(real.elapsed() < Duration::from_secs(60));
}

#[test]
fn the_real_clock_really_waits() {
    let start = Instant::now();
    asyncio::run(coro(async { wait(sleep(0.02)).await })).unwrap();
    assert!(start.elapsed() >= Duration::from_millis(20));
}
