//! What CPython's `test_staggered` pins down; the table is in `staggered.md`.

use dunder::BoxCoroutine;
use dunder::asyncio::{
    CancelledError, RaceOutcome, create_task, get_running_loop, sleep, staggered_race, wait,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::common::{Trace, run};

type Function = Box<dyn FnOnce() -> BoxCoroutine<'static, String>>;

dunder! {
    async fn succeeds(index: usize) -> String {
        format!("Res: {index}")
    }

    async fn succeeds_after(seconds: f64, index: usize) -> String {
        await sleep(seconds);
        format!("Res: {index}")
    }

    async fn fails(index: usize) -> String {
        raise ValueError::new(format!("{index}"));
    }

    async fn refuses_to_be_cancelled(index: usize) -> String {
        try {
            await sleep(100);
        } except _: CancelledError {
        }
        format!("Res: {index}")
    }
}

fn function<C: Coroutine<Return = String> + 'static>(make: impl FnOnce() -> C + 'static) -> Function {
    Box::new(move || make().boxed())
}

fn now() -> f64 {
    get_running_loop().unwrap().time()
}

#[test]
fn nobody_wins_where_nobody_starts() {
    let race = run(staggered_race(Vec::<Function>::new(), None)).unwrap();
    assert_eq!((race.winner, race.index), (None, None));
    assert!(race.exceptions.is_empty());
}

#[test]
fn the_first_wins_and_the_second_is_never_started() {
    let race = run(staggered_race([|| succeeds(0), || succeeds(1)].map(function), None)).unwrap();
    assert_eq!((race.winner.as_deref(), race.index), (Some("Res: 0"), Some(0)));
    assert_eq!(race.exceptions.len(), 1);
    assert!(race.exceptions[0].is_none());
}

#[test]
fn when_one_fails_the_next_is_started() {
    run(async_! {
        let race = await staggered_race([function(|| fails(0)), function(|| succeeds(1))], None);
        assert_eq!((race.winner.as_deref(), race.index), (Some("Res: 1"), Some(1)));
        assert_eq!(race.exceptions.len(), 2);
        assert!(race.exceptions[0].as_ref().is_some_and(|e| e.is::<ValueError>()));
        assert!(race.exceptions[1].is_none());
        // It does not wait for the delay then.
        await staggered_race([function(|| fails(0)), function(|| succeeds(1))], 10);
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn when_one_is_slow_the_next_is_started_and_the_slow_one_cancelled() {
    run(async_! {
        let race = await staggered_race([function(|| succeeds_after(10.0, 0)), function(|| succeeds(1))], 0.25);
        assert_eq!((race.winner.as_deref(), race.index), (Some("Res: 1"), Some(1)));
        assert_eq!(race.exceptions.len(), 2);
        assert!(race.exceptions[0].as_ref().is_some_and(|e| e.is::<CancelledError>()));
        assert!(race.exceptions[1].is_none());
        assert_eq!(now(), 0.25);
    })
    .unwrap();
}

#[test]
fn when_all_fail_nobody_wins() {
    let race = run(staggered_race([|| fails(0), || fails(1)].map(function), None)).unwrap();
    assert_eq!((race.winner, race.index), (None, None));
    let texts: Vec<_> = race.exceptions.iter().map(|e| e.as_ref().map(ToString::to_string)).collect();
    assert_eq!(texts, [Some("0".to_owned()), Some("1".to_owned())]);
}

#[test]
fn the_earlier_one_may_still_win() {
    run(async_! {
        let race = await staggered_race(
            [function(|| succeeds_after(1.0, 0)), function(|| succeeds_after(5.0, 1)), function(|| succeeds(2))],
            0.75,
        );
        assert_eq!((race.winner.as_deref(), race.index), (Some("Res: 0"), Some(0)));
        assert_eq!(race.exceptions.len(), 2, "the third was not started");
        assert_eq!(now(), 1.0);
    })
    .unwrap();
}

#[test]
fn cancelling_it_cancels_all_and_waits_for_them() {
    run(async_! {
        let trace = Trace::default();
        let log = trace.clone();
        let slow = function(move || async_! {
            try {
                await sleep(100);
            } finally {
                await sleep(2);
                log.add("clean");
            }
            String::new()
        });
        let race = create_task(staggered_race([slow], 1));
        await sleep(5);
        race.cancel_msg("enough");
        await wait([race.clone()]);
        assert_eq!(trace.take(), ["clean"]);
        assert_eq!(now(), 7.0);
        assert_eq!(race.result().map(|_: RaceOutcome<String>| ()).unwrap_err().to_string(), "enough");
    })
    .unwrap();
}

#[test]
fn a_loser_that_returns_all_the_same_comes_too_late() {
    let race = run(staggered_race([function(|| refuses_to_be_cancelled(0)), function(|| succeeds(1))], 0.25))
        .unwrap();
    assert_eq!((race.winner.as_deref(), race.index), (Some("Res: 1"), Some(1)));
    assert!(race.exceptions.iter().all(Option::is_none));
}
