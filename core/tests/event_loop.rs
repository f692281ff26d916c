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

#[test]
fn equal_deadlines_run_in_the_order_they_were_set() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let loop_ = get_running_loop()?;
        for n in 0..20 {
            let log = log.clone();
            let when = f64::from((n * 7) % 3);
            loop_.call_at(when + 1.0, move || log.add(format!("{when}/{n:02}")))?;
        }
        wait(sleep(10)).await
    })
    .unwrap();
    let order = seen.take();
    assert_eq!(order.len(), 20);
    assert!(order.is_sorted(), "{order:?}");
}

#[test]
fn timers_and_callbacks_can_be_cancelled() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let loop_ = get_running_loop()?;
        let entry = |text: &'static str| {
            let log = log.clone();
            move || log.add(text)
        };
        let soon = loop_.call_soon(entry("soon"))?;
        let later = loop_.call_later(1, entry("later"))?;
        loop_.call_later(2, entry("kept"))?;
        assert_eq!(later.when(), 1.0);
        soon.cancel();
        later.cancel();
        assert!(soon.cancelled() && later.cancelled());
        wait(sleep(5)).await?;
        later.cancel();
        Ok(())
    })
    .unwrap();
    assert_eq!(seen.take(), ["kept"]);
}

#[test]
fn sleep_zero_gives_way_exactly_once() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let other = log.clone();
        let task = create_task(coro(async move {
            for n in 0..3 {
                other.add(format!("other {n}"));
                wait(sleep(0)).await?;
            }
            Ok(())
        }));
        for n in 0..3 {
            log.add(format!("main {n}"));
            wait(sleep(0)).await?;
        }
        wait(task).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["main 0", "other 0", "main 1", "other 1", "main 2", "other 2"]);
}

#[test]
fn awaiting_a_coroutine_does_not_give_way() {
    let log = Log::default();
    let seen = log.clone();
    run(async move {
        let other = log.clone();
        let task = create_task(async move { other.add("other") });
        wait(coro(async { Ok(()) })).await?;
        log.add("main");
        wait(task).await
    })
    .unwrap();
    assert_eq!(seen.take(), ["main", "other"]);
}

#[test]
fn delays_that_are_no_numbers_raise() {
    run(async {
        let e = wait(sleep(f64::NAN)).await.unwrap_err();
        assert_eq!(e.to_string(), "Invalid delay: NaN (not a number)");
        assert!(get_running_loop()?.call_later(f64::NAN, || ()).is_err());
        let forever = create_task(sleep(f64::INFINITY));
        wait(sleep(1e9)).await?;
        assert!(!forever.done());
        Ok(())
    })
    .unwrap();
}

#[test]
fn several_sleeps_in_one_rust_future() {
    use std::future::poll_fn;
    use std::pin::pin;
    use std::task::Poll;
    run(async {
        let (mut a, mut b) = (pin!(wait(sleep(5))), pin!(wait(sleep(2))));
        let mut b_done = None;
        poll_fn(|cx| {
            if b_done.is_none() && b.as_mut().poll(cx).is_ready() {
                b_done = Some(now());
            }
            a.as_mut().poll(cx).map(drop)
        })
        .await;
        assert_eq!((b_done, now()), (Some(2.0), 5.0));
        let mut c = Box::pin(wait(sleep(7)));
        poll_fn(|cx| {
            assert!(c.as_mut().poll(cx).is_pending());
            Poll::Ready(())
        })
        .await;
        drop(c);
        wait(sleep(1)).await?;
        assert_eq!(now(), 6.0, "a dropped sleep is forgotten");
        Ok(())
    })
    .unwrap();
}
