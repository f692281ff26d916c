//! Async generators on the event loop: `AsyncGenAsyncioTest`.

use dunder::asyncio::{self, sleep};
use dunder::errors::*;
use dunder::prelude::*;
use dunder::{aiter, anext, anext_or};

use super::to_list;
use crate::common::{Trace, run};

/// An iterator of one's own.
struct Two(i32);

impl AsyncIterator for Two {
    type Item = i32;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> i32 {
        if self.0 >= 2 {
            raise!(StopAsyncIteration);
        }
        self.0 += 1;
        self.0
    }
}

#[dunder::coroutine]
async fn asks_for_items(mut one: impl AsyncIterator<Item = i32>, mut other: impl AsyncIterator<Item = i32>) {
    assert_eq!(anext(&mut one).await, 1);
    assert_eq!(anext(&mut one).await, 2);
    assert!(anext(&mut one).into_future().await.unwrap_err().is::<StopAsyncIteration>());
    assert!(anext(&mut one).into_future().await.unwrap_err().is::<StopAsyncIteration>());
    for expected in [1, 2, 77, 77] {
        assert_eq!(anext_or(&mut other, 77).await, expected);
    }
}

#[test]
fn anext_gives_items_and_a_default_of_every_iterator() {
    run(asks_for_items(two(), two())).unwrap();
    run(asks_for_items(Two(0), Two(0))).unwrap();
    run(asks_for_items(aiter(aiter(two())), aiter(Two(0)))).unwrap();
}

struct Raises;

impl AsyncIterator for Raises {
    type Item = i32;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> i32 {
        raise!(ValueError::new("no item"))
    }
}

#[dunder::coroutine]
async fn asks_what_raises() {
    assert!(anext(&mut Raises).into_future().await.unwrap_err().is::<ValueError>());
    assert!(anext_or(&mut Raises, 7).into_future().await.unwrap_err().is::<ValueError>());
}

#[test]
fn a_default_is_for_the_end_and_not_for_errors() {
    run(asks_what_raises()).unwrap();
}

dunder! {
    async fn two() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        yield 2;
    }

    async fn returns_early() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        await sleep(1);
        yield 2;
        await sleep(1);
        return;
        yield 3;
    }

    async fn fails() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        await sleep(1);
        yield 2;
        raise ValueError::new("after two");
        yield 3;
    }
}

#[test]
fn a_loop_ends_where_the_generator_returns_or_raises() {
    assert_eq!(run(to_list(returns_early())).unwrap(), [1, 2]);
    assert_eq!(run(to_list(fails())).unwrap_err().to_string(), "after two");
}

dunder! {
    async fn catches() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        await sleep(1);
        try {
            yield 2;
            yield 3;
        } except _: ValueError {
            yield 1000;
        }
        await sleep(1);
        yield 4;
    }

    async fn runs_it() {
        let mut agen = Box::pin(catches());
        for expected in 1..=4 {
            assert_eq!(await agen.__anext__(), expected);
        }
        assert!(agen.__anext__().into_future().await.unwrap_err().is::<StopAsyncIteration>());
        assert!(agen.__anext__().into_future().await.unwrap_err().is::<StopAsyncIteration>());
    }

    async fn throws_into_it() {
        let mut agen = Box::pin(catches());
        assert_eq!(await agen.__anext__(), 1);
        assert_eq!(await agen.__anext__(), 2);
        assert_eq!(agen.__anext__().throw(ValueError::new("")).returned(), Some(1000));
        assert_eq!(await agen.__anext__(), 4);
        assert!(agen.__anext__().into_future().await.unwrap_err().is::<StopAsyncIteration>());
    }
}

#[test]
fn what_is_thrown_into_a_call_is_raised_at_the_yield() {
    run(runs_it()).unwrap();
    run(throws_into_it()).unwrap();
}

dunder! {
    async fn multiplies() -> impl AsyncGenerator<Yield = i32, Send = i32> {
        let v = yield 1;
        let v = yield v;
        yield v * 100;
    }

    async fn sends_to_it() {
        let mut agen = multiplies();
        assert_eq!(await agen.start(), 1);
        assert_eq!(await agen.asend(10), 10);
        assert_eq!(await agen.asend(12), 1200);
        assert!(agen.asend(0).into_future().await.unwrap_err().is::<StopAsyncIteration>());
    }
}

#[test]
fn what_is_sent_is_the_value_of_the_yield() {
    run(sends_to_it()).unwrap();
}

dunder! {
    async fn catches_all(trace: Trace) -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
        } except _: BaseException {
            trace.add("caught");
        }
        trace.add("done");
    }

    async fn ends_it(trace: Trace) {
        let mut agen = Box::pin(catches_all(trace.clone()));
        await agen.asend(());
        assert!(agen.asend(()).into_future().await.unwrap_err().is::<StopAsyncIteration>());
        trace.add("after");
    }

    async fn closes_it(trace: Trace) {
        let mut agen = Box::pin(catches_all(trace.clone()));
        await agen.asend(());
        await agen.aclose();
        trace.add("after");
    }

    async fn throws_at_it(trace: Trace) {
        let mut agen = Box::pin(catches_all(trace.clone()));
        await agen.asend(());
        assert!(agen.athrow(ValueError::new("")).into_future().await.unwrap_err().is::<StopAsyncIteration>());
        trace.add("after");
    }
}

#[test]
fn the_end_is_no_exception_that_a_body_catches() {
    let trace = Trace::default();
    run(ends_it(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["done", "after"]);
}

#[test]
fn a_body_may_answer_close_by_ending() {
    let trace = Trace::default();
    run(closes_it(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["caught", "done", "after"]);
}

#[test]
fn a_body_that_answers_a_throw_by_ending_stops_the_iteration() {
    let trace = Trace::default();
    run(throws_at_it(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["caught", "done", "after"]);
}

dunder! {
    async fn answers<T>(first: T, second: T) -> impl AsyncGenerator<Yield = T> {
        try {
            yield first;
        } except _: ValueError {
            yield second;
        }
    }

    async fn yields_what_it_likes<T: PartialEq + std::fmt::Debug + Clone + 'static>(first: T, second: T) {
        let mut agen = Box::pin(answers(first.clone(), second.clone()));
        assert_eq!(await agen.__anext__(), first);
        assert_eq!(agen.__anext__().throw(ValueError::new("")).returned(), Some(second.clone()));
        assert!(agen.__anext__().into_future().await.unwrap_err().is::<StopAsyncIteration>());
        let mut agen = Box::pin(answers(first, second.clone()));
        await agen.asend(());
        assert_eq!(await agen.athrow(ValueError::new("")), second);
        assert!(agen.asend(()).into_future().await.unwrap_err().is::<StopAsyncIteration>());
    }
}

#[test]
fn a_tuple_or_a_stop_iteration_is_yielded_like_any_value() {
    run(yields_what_it_likes((1,), (2,))).unwrap();
    run(yields_what_it_likes(Some(StopIteration), None)).unwrap();
}

dunder! {
    async fn yields_when_closed() -> impl AsyncGenerator<Yield = i32> {
        try {
            yield 1;
            raise ValueError::new("never");
        } finally {
            await sleep(1);
            yield 12;
        }
    }

    async fn ignores_the_exit(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        try {
            yield 1;
        } except _: BaseException {}
        yield 2;
        trace.add("never");
    }

    async fn closes(agen: impl AsyncGenerator<Yield = i32, Send = ()>) {
        let mut agen = Box::pin(agen);
        assert_eq!(await agen.__anext__(), 1);
        await agen.aclose();
    }
}

#[test]
fn to_yield_when_closed_is_a_runtime_error() {
    let e = run(closes(yields_when_closed())).unwrap_err();
    assert_eq!(e.to_string(), "async generator ignored GeneratorExit");
    let trace = Trace::default();
    let e = run(closes(ignores_the_exit(trace.clone()))).unwrap_err();
    assert_eq!(e.to_string(), "async generator ignored GeneratorExit");
    assert!(trace.take().is_empty());
}

dunder! {
    async fn awaits_in_finally(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        try {
            yield 1;
            await sleep(1_000);
            trace.add("never");
            yield 2;
        } finally {
            await sleep(1);
            await sleep(1);
            trace.add("finally");
        }
        trace.add("never");
    }

    async fn fails_after_a_while() {
        await sleep(1);
        raise ValueError::new("task");
    }

    async fn awaits_a_task_in_finally(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        let task = asyncio::create_task(fails_after_a_while());
        try {
            yield 1;
        } finally {
            try {
                await task;
            } except e: ValueError {
                trace.add(e);
            }
        }
    }
}

#[test]
fn close_waits_for_what_a_finally_awaits() {
    let trace = Trace::default();
    run(closes(awaits_in_finally(trace.clone()))).unwrap();
    assert_eq!(trace.take(), ["finally"]);
    run(closes(awaits_a_task_in_finally(trace.clone()))).unwrap();
    assert_eq!(trace.take(), ["task"]);
}

#[dunder::coroutine]
async fn sends_a_hundred(fails: bool, trace: Trace) {
    let mut agen = Box::pin(doubles_or_fails(fails, trace));
    assert_eq!(agen.start().await, 1);
    assert_eq!(agen.asend(100).await, 200);
    assert!(agen.asend(0).into_future().await.unwrap_err().is::<StopAsyncIteration>());
}

dunder! {
    async fn doubles_or_fails(fails: bool, trace: Trace) -> impl AsyncGenerator<Yield = i32, Send = i32> {
        try {
            await sleep(1);
            let v = yield 1;
            if fails {
                await fails_after_a_while();
            }
            await sleep(1);
            yield v * 2;
            await sleep(1);
            return;
        } finally {
            await sleep(1);
            await sleep(1);
            trace.add("finally");
        }
    }

    async fn sleeps_until_cancelled() {
        let task = asyncio::create_task(sleep(10));
        let handle = task.clone();
        asyncio::create_task(async_! {
            await sleep(5);
            handle.cancel();
        });
        await task;
    }

    async fn doubles_what_is_cancelled(trace: Trace) -> impl AsyncGenerator<Yield = i32, Send = i32> {
        try {
            await sleep(1);
            let v = yield 1;
            await sleeps_until_cancelled();
            trace.add("never");
            yield v * 2;
        } finally {
            await sleep(1);
            await sleep(1);
            trace.add("finally");
        }
    }

    async fn sends_to_what_is_cancelled(trace: Trace) {
        let mut agen = Box::pin(doubles_what_is_cancelled(trace));
        assert_eq!(await agen.start(), 1);
        await agen.asend(100);
    }
}

#[test]
fn what_is_sent_is_there_after_an_await() {
    let trace = Trace::default();
    run(sends_a_hundred(false, trace.clone())).unwrap();
    assert_eq!(trace.take(), ["finally"]);
}

#[test]
fn what_an_await_raises_after_a_send_goes_through_the_finally() {
    let trace = Trace::default();
    assert!(run(sends_a_hundred(true, trace.clone())).unwrap_err().is::<ValueError>());
    assert_eq!(trace.take(), ["finally"]);
    assert!(run(sends_to_what_is_cancelled(trace.clone())).unwrap_err().is::<Cancelled>());
    assert_eq!(trace.take(), ["finally"]);
}

dunder! {
    async fn catches_and_goes_on(cancelled: bool, trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        try {
            await sleep(1);
            let mut v = 1;
            try {
                yield v;
            } except _: LookupError {
                v = 1000;
                if cancelled {
                    await sleeps_until_cancelled();
                }
                await sleep(1);
            }
            yield v * 2;
            await sleep(1);
        } finally {
            await sleep(1);
            await sleep(1);
            trace.add("finally");
        }
    }

    async fn throws(cancelled: bool, trace: Trace) {
        let mut agen = Box::pin(catches_and_goes_on(cancelled, trace.clone()));
        assert_eq!(await agen.asend(()), 1);
        try {
            assert_eq!(await agen.athrow(LookupError::new("")), 2000);
        } except _: Cancelled {
            assert_eq!(trace.take(), ["finally"]);
            trace.add("cancelled");
            raise;
        }
        assert!(agen.asend(()).into_future().await.unwrap_err().is::<StopAsyncIteration>());
    }
}

#[test]
fn a_handler_may_await_after_a_throw() {
    let trace = Trace::default();
    run(throws(false, trace.clone())).unwrap();
    assert_eq!(trace.take(), ["finally"]);
}

#[test]
fn what_a_handler_awaits_may_be_cancelled() {
    let trace = Trace::default();
    assert!(run(throws(true, trace.clone())).unwrap_err().is::<Cancelled>());
    assert_eq!(trace.take(), ["cancelled"]);
}

dunder! {
    async fn waits(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        try {
            await sleep(10);
            yield 1;
        } finally {
            await sleep(0);
            trace.add("finalized");
        }
    }

    async fn iterates(trace: Trace) {
        async for _ in Box::pin(waits(trace)) {}
    }

    async fn cancels_two(trace: Trace) {
        let tasks = [0, 1].map(|_| asyncio::create_task(iterates(trace.clone())));
        await sleep(1);
        for task in &tasks {
            task.cancel();
        }
        for task in tasks {
            try {
                await task;
            } except _: Cancelled {
                trace.add("cancelled");
            }
        }
    }
}

#[test]
fn a_cancelled_task_finalizes_the_generator_that_it_waits_for() {
    let trace = Trace::default();
    run(cancels_two(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["finalized", "finalized", "cancelled", "cancelled"]);
}

dunder! {
    async fn count(n: i32) -> impl AsyncGenerator<Yield = i32> {
        for i in 0..n {
            await sleep(1);
            yield i;
        }
    }

    async fn doubled(n: i32) -> impl AsyncGenerator<Yield = i32> {
        async for i in Box::pin(count(n)) {
            yield i * 2;
        }
    }

    async fn wrapped(n: i32) -> i32 {
        await sleep(1);
        n
    }

    async fn doubled_if_not_zero(n: i32) -> impl AsyncGenerator<Yield = i32> {
        for i in 0..n {
            if await wrapped(i) != 0 {
                yield i * 2;
            }
        }
    }
}

#[test]
fn a_generator_over_another_or_over_awaits() {
    assert_eq!(run(to_list(doubled(10))).unwrap(), (0..10).map(|i| i * 2).collect::<Vec<_>>());
    assert_eq!(run(to_list(doubled_if_not_zero(10))).unwrap(), (1..10).map(|i| i * 2).collect::<Vec<_>>());
}

dunder! {
    async fn closes_twice() {
        let mut agen = two();
        await agen.aclose();
        await agen.aclose();
        let mut agen = two();
        async for _ in &mut agen {}
        await agen.aclose();
        assert!(agen.__anext__().into_future().await.unwrap_err().is::<StopAsyncIteration>());
    }
}

#[test]
fn what_has_ended_can_be_closed_again() {
    run(closes_twice()).unwrap();
}
