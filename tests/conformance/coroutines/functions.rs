//! Coroutine objects driven by hand: the `test_func_…` of `CoroutineTest`.

use dunder::errors::*;
use dunder::prelude::*;

use super::nop;
use crate::common::{Awaited, Trace, drive, is, raises};

dunder! {
    fn plain() -> impl Generator<Yield = i32> {
        yield 1;
        yield 2;
    }
}

#[dunder::coroutine(yields = i32)]
async fn ten() -> i32 {
    10
}

#[dunder::coroutine(yields = i32)]
async fn spam() -> &'static str {
    "spam"
}

#[dunder::coroutine(yields = i32)]
async fn stops() -> i32 {
    raise!(StopIteration)
}

#[dunder::coroutine(yields = i32)]
async fn passes_on() {
    Awaited(plain()).await;
}

#[test]
fn a_generator_is_not_awaitable() {
    assert!(!is!(plain(), Awaitable<i32>));
    assert!(is!(ten(), Awaitable<i32>));
}

#[test]
fn a_coroutine_that_awaits_nothing_yields_nothing() {
    let (yielded, returned) = drive(ten());
    assert_eq!((yielded, returned.unwrap()), (vec![], 10));
    let mut stack = ten().__await__();
    assert_eq!(next(&mut stack).returned(), Some(10));
}

#[test]
fn a_stop_iteration_that_escapes_is_a_runtime_error() {
    let e = drive(stops()).1.unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "coroutine raised StopIteration");
}

#[test]
fn it_says_that_it_is_a_coroutine() {
    let printed = format!("{:?}", stops());
    assert!(printed.starts_with("<coroutine stops"), "{printed}");
}

#[test]
fn a_coroutine_cannot_be_iterated_over() {
    assert!(!is!(ten(), IntoIterator));
    assert!(!is!(ten(), Generator));
}

#[test]
fn a_generator_can_while_the_coroutine_that_awaits_it_cannot() {
    assert!(!is!(passes_on(), Iterator));
    assert_eq!(plain().collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn what_is_awaited_yields_through_the_coroutine() {
    let mut stack = passes_on().__await__();
    assert_eq!(stack.send(()).yielded(), Some(1));
    assert_eq!(stack.send(()).yielded(), Some(2));
    assert_eq!(stack.send(()).returned(), Some(()));
}

dunder! {
    fn delegates(to: impl Coroutine<i32, (), Return = &'static str>)
        -> impl Generator<Yield = i32, Return = &'static str>
    {
        yield from to.__await__()
    }
}

#[test]
fn a_generator_delegates_to_what_is_underneath_a_coroutine() {
    let (yielded, returned) = drive(through(delegates(spam())));
    assert_eq!((yielded, returned.unwrap()), (vec![], "spam"));
}

#[dunder::coroutine(yields = i32)]
async fn through(generator: impl Generator<Yield = i32, Send = (), Return = &'static str>) -> &'static str {
    Awaited(generator).await
}

dunder! {
    fn squares(trace: Trace) -> impl Generator<Yield = i32, Send = i32> {
        try {
            let a = yield 0;
            yield a * a;
        } except _: ValueError {
            trace.add("caught");
            raise;
        } finally {
            trace.add("finally");
        }
    }
}

#[dunder::coroutine(yields = i32, sends = i32)]
async fn awaits_squares(trace: Trace) {
    Awaited(squares(trace)).await;
}

#[test]
fn what_is_sent_thrown_and_closed_goes_through_to_what_is_awaited() {
    let trace = Trace::default();
    let mut stack = awaits_squares(trace.clone()).__await__();
    assert_eq!(next(&mut stack).yielded(), Some(0));
    assert_eq!(stack.send(10).yielded(), Some(100));
    assert!(trace.take().is_empty());
    assert_eq!(stack.close().unwrap(), None);
    assert_eq!(trace.take(), ["finally"]);

    let mut stack = awaits_squares(trace.clone()).__await__();
    assert_eq!(next(&mut stack).yielded(), Some(0));
    raises::<ValueError>(stack.throw(ValueError::new("")));
    assert_eq!(trace.take(), ["caught", "finally"]);
}

#[test]
fn a_new_coroutine_cannot_be_sent_a_value() {
    let trace = Trace::default();
    let e = raises::<TypeError>(awaits_squares(trace.clone()).__await__().send(1));
    assert_eq!(e.to_string(), "can't send non-None value to a just-started coroutine");
    assert!(trace.take().is_empty());
}

#[dunder::coroutine(yields = i32)]
async fn awaits_when_closed() {
    try_! {
        { Awaited(nop()).await; }
        except _: GeneratorExit { Awaited(nop()).await; }
    }
}

#[test]
fn to_await_when_closed_is_a_runtime_error() {
    let mut stack = awaits_when_closed().__await__();
    assert_eq!(stack.send(()).yielded(), Some(0));
    let e = stack.close().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "coroutine ignored GeneratorExit");
}

#[dunder::coroutine(yields = i32)]
async fn reads(from: impl Awaitable<i32, (), Output = &'static str>) -> &'static str {
    from.await
}

#[dunder::coroutine(yields = i32)]
async fn reads_later(from: impl Awaitable<i32, (), Output = &'static str>) -> &'static str {
    Awaited(nop()).await;
    from.await
}

#[dunder::coroutine(yields = i32)]
async fn sends_later() -> &'static str {
    Awaited(nop()).await;
    "spam"
}

const REUSED: &str = "cannot reuse already awaited coroutine";

#[test]
fn a_finished_coroutine_cannot_be_awaited_again() {
    let mut once = spam().__await__();
    assert_eq!(drive(reads(Awaited(&mut once))).1.unwrap(), "spam");
    let e = drive(reads(Awaited(&mut once))).1.unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), REUSED);
}

#[test]
fn nor_can_one_that_an_exception_has_ended() {
    let mut sender = sends_later().__await__();
    {
        let mut reader = reads_later(Awaited(&mut sender)).__await__();
        assert_eq!(reader.send(()).yielded(), Some(0));
        assert_eq!(reader.send(()).yielded(), Some(0));
        let e = raises::<ValueError>(reader.throw(ValueError::new("ham")));
        assert_eq!(e.to_string(), "ham");
    }
    let mut reader = reads_later(Awaited(&mut sender)).__await__();
    assert_eq!(reader.send(()).yielded(), Some(0));
    assert_eq!(raises::<RuntimeError>(reader.send(())).to_string(), REUSED);
    assert_eq!(raises::<RuntimeError>(reader.throw(ValueError::new("wat"))).to_string(), REUSED);
}

#[test]
fn a_finished_coroutine_refuses_everything_but_to_be_closed() {
    let mut stack = spam().__await__();
    assert_eq!(stack.send(()).returned(), Some("spam"));
    assert_eq!(raises::<RuntimeError>(stack.send(())).to_string(), REUSED);
    assert_eq!(raises::<RuntimeError>(next(&mut stack)).to_string(), REUSED);
    assert_eq!(raises::<RuntimeError>(stack.throw(ValueError::new("wat"))).to_string(), REUSED);
    assert_eq!(raises::<RuntimeError>(stack.throw(ValueError::new("wat"))).to_string(), REUSED);
    assert_eq!(stack.close().unwrap(), None);
    assert_eq!(stack.close().unwrap(), None);
}

dunder! {
    fn counts_exits(trace: Trace) -> impl Generator<Yield = i32> {
        yield 1;
        try {
            yield 2;
        } except _: GeneratorExit {
            trace.add("exit");
        }
    }
}

#[dunder::coroutine(yields = i32)]
async fn awaits_what_counts(trace: Trace) {
    Awaited(counts_exits(trace)).await;
}

#[test]
fn close_reaches_what_is_awaited_once() {
    let trace = Trace::default();
    let mut stack = awaits_what_counts(trace.clone()).__await__();
    assert_eq!(stack.send(()).yielded(), Some(1));
    assert_eq!(stack.send(()).yielded(), Some(2));
    assert!(trace.take().is_empty());
    assert_eq!(stack.close().unwrap(), None);
    assert_eq!(trace.take(), ["exit"]);
    for _ in 0..3 {
        assert_eq!(stack.close().unwrap(), None);
    }
    assert!(trace.take().is_empty());
}

#[dunder::coroutine(yields = i32)]
async fn returns<T>(value: T) -> T {
    value
}

#[test]
fn a_tuple_or_a_stop_iteration_is_returned_like_any_value() {
    assert_eq!(drive(returns((10,))).1.unwrap(), (10,));
    assert_eq!(drive(returns(StopIteration)).1.unwrap(), StopIteration);
}

#[test]
fn neither_a_coroutine_nor_what_is_underneath_is_copied() {
    assert!(!is!(spam(), Clone));
    assert!(!is!(spam().__await__(), Clone));
}
