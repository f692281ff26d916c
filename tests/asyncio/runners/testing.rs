//! The tools for tests: `#[dunder::test]`, shuffled schedules, deadlocks.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::time::{Duration, Instant};

use dunder::asyncio::{
    Event, Future, Lock, Queue, Runner, TaskBuilder, create_task, gather, get_running_loop, sleep, wait_for,
};
use dunder::errors::{RuntimeError, TimeoutError, ValueError};
use dunder::prelude::*;

use crate::common::{Trace, run};

/// The message of a deadlock in virtual time, which takes no real time to be found.
fn deadlock<A>(main: A) -> String
where
    A: Awaitable<Output: 'static> + 'static,
{
    let start = Instant::now();
    let e = run(main).map(drop).unwrap_err();
    assert!(e.is::<RuntimeError>(), "{e:?}");
    assert!(start.elapsed() < Duration::from_secs(4), "it has waited for nothing");
    e.to_string()
}

#[test]
fn a_deadlock_says_who_waits_for_what_and_where() {
    let line = line!();
    let message = deadlock(async_! {
        let future: Future<()> = Future::new();
        let waiting = future.clone();
        let worker = TaskBuilder::new().name("worker").create(async_! { await waiting });
        await worker;
    });
    let file = "    File \"tests/asyncio/runners/testing.rs\"";
    let expected = format!(
        "deadlock: nothing is left that could wake any of 2 tasks\n  \
         Task-1 waits for <Task pending name='worker' wait_for=<Future pending>>\n\
         {file}, line {}, in async_!\n  \
         worker waits for <Future pending>\n\
         {file}, line {}, in async_!",
        line + 5,
        line + 4,
    );
    assert_eq!(message, expected);
}

#[test]
fn two_locks_taken_in_different_orders_are_a_deadlock() {
    #[dunder::coroutine]
    async fn take(first: Lock, second: Lock) {
        let _first = first.lock().await;
        sleep(1).await;
        let _second = second.lock().await;
    }

    let message = deadlock(async_! {
        let (a, b) = (Lock::new(), Lock::new());
        await gather((take(a.clone(), b.clone()), take(b, a)));
    });
    assert!(
        message.starts_with("deadlock: nothing is left that could wake any of 3 tasks\n  Task-1 waits"),
        "{message}"
    );
    assert!(
        message.contains("\n  Task-2 waits for") && message.contains("\n  Task-3 waits for"),
        "{message}"
    );
}

#[test]
fn a_future_of_rust_that_keeps_no_waker_is_a_deadlock() {
    let message = deadlock(async_! { await std::future::pending::<()>() });
    assert!(message.starts_with("deadlock: nothing is left that could wake the task\n"), "{message}");
}

#[test]
fn infinite_delays_are_no_way_out_of_a_deadlock() {
    assert!(deadlock(sleep(f64::INFINITY)).starts_with("deadlock: "));
}

#[test]
fn cleanup_runs_after_a_deadlock() {
    let trace = Trace::default();
    let seen = trace.clone();
    deadlock(async_! {
        let queue: Queue<u32> = Queue::new();
        try {
            await queue.get();
        } finally {
            await sleep(1);
            trace.add("cleaned up");
        }
    });
    assert_eq!(seen.take(), ["cleaned up"]);
}

#[test]
fn work_on_another_thread_is_no_deadlock() {
    let answer = run(async_! {
        await dunder::asyncio::to_thread(|| {
            std::thread::sleep(Duration::from_millis(5));
            7
        })
    });
    assert_eq!(answer.unwrap(), 7);
}

#[test]
fn a_thread_with_a_handle_may_still_call_in() {
    thread_local! {
        static HERE: std::cell::RefCell<Option<Future<u32>>> = const { std::cell::RefCell::new(None) };
    }
    let answer = run(async_! {
        let future = Future::new();
        HERE.set(Some(future.clone()));
        let loop_ = get_running_loop()?;
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            loop_.call_soon_threadsafe(|| HERE.take().unwrap().set_result(9).unwrap()).unwrap();
        });
        await future
    });
    assert_eq!(answer.unwrap(), 9);
}

/// The order in which eight tasks take three steps each.
fn order(seed: Option<u64>) -> Vec<String> {
    let trace = Trace::default();
    let seen = trace.clone();
    let mut runner = Runner::new().virtual_clock();
    if let Some(seed) = seed {
        runner = runner.shuffle(seed);
    }
    runner
        .run(async_! {
            let mut tasks = Vec::new();
            for n in 0..8 {
                let trace = trace.clone();
                tasks.push(async_! {
                    for round in 0..3 {
                        trace.add(format!("{n}/{round}"));
                        await sleep(0);
                    }
                });
            }
            await gather(tasks);
        })
        .unwrap();
    seen.take()
}

#[test]
fn a_seed_decides_the_order_of_what_is_ready_together() {
    let in_order = order(None);
    assert_eq!(in_order[..3], ["0/0", "1/0", "2/0"]);
    let orders: BTreeSet<Vec<String>> = (0..50).map(|seed| order(Some(seed))).collect();
    assert_eq!(orders.len(), 50, "each seed has an order of its own");
    for seed in 0..5 {
        assert_eq!(order(Some(seed)), order(Some(seed)));
    }
    for order in orders {
        // What is not ready together is not shuffled: a round is over before the next begins.
        let rounds: Vec<&str> = order.iter().map(|entry| entry.split('/').nth(1).unwrap()).collect();
        assert!(rounds.is_sorted(), "{order:?}");
    }
}

#[test]
fn callbacks_are_not_shuffled() {
    for seed in 0..20 {
        let trace = Trace::default();
        let seen = trace.clone();
        Runner::new()
            .virtual_clock()
            .shuffle(seed)
            .run(async_! {
                let loop_ = get_running_loop()?;
                for n in 0..10 {
                    let trace = trace.clone();
                    loop_.call_soon(move || trace.add(n))?;
                    create_task(sleep(0));
                }
                await sleep(1);
            })
            .unwrap();
        assert_eq!(seen.take(), (0..10).map(|n| n.to_string()).collect::<Vec<_>>());
    }
}

/// Two tasks that both read, then write: right in one order only.
#[dunder::coroutine]
async fn racing() {
    let shared = Rc::new(Cell::new(0));
    gather((add(shared.clone(), 1), add(shared, 10))).await;
}

#[dunder::coroutine]
async fn add(shared: Rc<Cell<i32>>, delta: i32) {
    if delta == 10 && shared.get() == 0 {
        raise!(ValueError::new("the first came second"));
    }
    shared.set(shared.get() + delta);
}

#[test]
fn shuffling_finds_what_one_order_hides() {
    assert!(run(racing()).is_ok());
    let failing: Vec<u64> =
        (0..20).filter(|&seed| Runner::new().virtual_clock().shuffle(seed).run(racing()).is_err()).collect();
    assert!(!failing.is_empty() && failing.len() < 20, "{failing:?}");
    let seed = failing[0];
    let entry = || dunder::__private::Entry::new().virtual_clock();
    let fails =
        |entry: dunder::__private::Entry| catch_unwind(AssertUnwindSafe(|| entry.test(racing))).is_err();
    assert!(!fails(entry()));
    assert!(fails(entry().seed(seed)));
    assert!(fails(entry().shuffle(20)));
}

// ---- the attribute ----

#[dunder::test]
async fn a_test_takes_no_time() {
    sleep(3600).await;
    assert_eq!(get_running_loop()?.time(), 3600.0);
}

#[dunder::test(clock = "real")]
async fn a_test_may_ask_for_real_time() {
    let start = Instant::now();
    sleep(0.02).await;
    assert!(start.elapsed() >= Duration::from_millis(20));
}

#[dunder::test(debug)]
async fn a_test_may_ask_for_debug_mode() {
    assert!(get_running_loop()?.get_debug());
}

#[dunder::test]
async fn a_test_may_give_a_result() -> Result<(), ValueError> {
    sleep(1).await;
    Ok(())
}

#[dunder::test]
#[should_panic(expected = "the test has returned a failure")]
async fn a_test_that_gives_an_error_fails() -> Result<(), ValueError> {
    Err(ValueError::new("spam"))
}

#[dunder::test]
#[should_panic(expected = "ValueError: spam")]
async fn a_test_that_raises_fails() {
    sleep(1).await;
    raise!(ValueError::new("spam"));
}

#[dunder::test]
#[should_panic(expected = "deadlock: nothing is left that could wake the task")]
async fn a_test_that_waits_for_nothing_fails() {
    Event::new().wait().await;
}

#[dunder::test(shuffle = 20)]
async fn a_test_may_be_run_with_many_schedules() {
    let event = Event::new();
    let setter = event.clone();
    create_task(async_! { setter.set() });
    wait_for(event.wait(), 1).await;
}

#[dunder::test(shuffle = 20)]
#[should_panic(expected = "the first came second")]
async fn a_schedule_that_fails_fails_the_test() {
    racing().await;
}

#[dunder::test(seed = 3)]
#[dunder::coroutine(pinned)]
async fn a_test_may_borrow_its_locals() {
    let words = vec![String::from("a"), String::from("b")];
    let first = &words[0];
    sleep(1).await;
    assert_eq!(first, "a");
}

dunder! {
    #[dunder::test]
    async fn a_test_may_be_in_the_keyword_form() {
        try {
            await wait_for(sleep(10), 1);
            panic!("it has time");
        } except _: TimeoutError {}
    }
}
