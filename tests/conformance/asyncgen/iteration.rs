//! What async generators yield and raise: the first half of `AsyncGenTest`.

use dunder::errors::*;
use dunder::prelude::*;
use dunder::{Suspended, next};

use super::{suspend, to_list};
use crate::common::{raises, run};

dunder! {
    async fn suspends_before_and_after() -> impl AsyncGenerator<Yield = i32> {
        await suspend();
        yield 123;
        await suspend();
    }
}

#[test]
fn a_call_suspends_where_the_body_awaits() {
    let mut agen = Box::pin(suspends_before_and_after());
    let mut call = agen.__anext__();
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(next(&mut call).returned(), Some(123));
    let mut call = agen.__anext__();
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    raises::<StopAsyncIteration>(next(&mut call));
}

#[dunder::coroutine]
async fn fails() {
    suspend().await;
    raise!(LookupError::new("awaited"));
}

dunder! {
    async fn awaits_what_fails() -> impl AsyncGenerator<Yield = i32> {
        await suspend();
        yield 123;
        await fails();
        yield 456;
    }

    async fn fails_by_itself() -> impl AsyncGenerator<Yield = i32> {
        await suspend();
        yield 123;
        raise ValueError::new("own");
    }
}

#[test]
fn what_an_await_raises_ends_the_iteration() {
    assert_eq!(run(to_list(awaits_what_fails())).unwrap_err().to_string(), "awaited");
}

#[test]
fn what_the_body_raises_comes_out_of_the_call() {
    let mut agen = Box::pin(fails_by_itself());
    let mut call = agen.__anext__();
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(next(&mut call).returned(), Some(123));
    assert_eq!(raises::<ValueError>(next(&mut agen.__anext__())).to_string(), "own");
}

/// What each `next` gives, to the end.
fn steps(mut g: impl Generator<Yield = i32, Send = ()> + Unpin) -> Vec<String> {
    let mut seen = Vec::new();
    loop {
        match next(&mut g) {
            Step::Yielded(item) => seen.push(item.to_string()),
            Step::Raised(e) if !e.is::<StopIteration>() => seen.push(e.to_string()),
            _ => return seen,
        }
    }
}

/// What each `__anext__` gives, to the end.
#[dunder::coroutine]
async fn async_steps(agen: impl AsyncGenerator<Yield = i32, Send = ()>) -> Vec<String> {
    let mut seen = Vec::new();
    let mut agen = Box::pin(agen);
    loop {
        try_! {
            { seen.push(agen.__anext__().await.to_string()); }
            except _: StopAsyncIteration { return seen; }
            except e { seen.push(e.to_string()); }
        }
    }
}

dunder! {
    fn yields_in_finally() -> impl Generator<Yield = i32> {
        try {
            yield 1;
            raise ValueError::new("in between");
        } finally {
            yield 2;
            yield 3;
        }
        yield 100;
    }

    async fn yields_in_finally_async() -> impl AsyncGenerator<Yield = i32> {
        try {
            yield 1;
            raise ValueError::new("in between");
        } finally {
            yield 2;
            yield 3;
        }
        yield 100;
    }

    async fn yields_in_finally_awaiting() -> impl AsyncGenerator<Yield = i32> {
        try {
            await suspend();
            yield 1;
            raise ValueError::new("in between");
        } finally {
            yield 2;
            await suspend();
            yield 3;
        }
        yield 100;
    }

    fn raises_in_finally() -> impl Generator<Yield = i32> {
        try {
            yield 1;
        } finally {
            yield 2;
            raise ValueError::new("finally");
            yield 3;
        }
        yield 100;
    }

    async fn raises_in_finally_awaiting() -> impl AsyncGenerator<Yield = i32> {
        try {
            yield 1;
            await suspend();
        } finally {
            await suspend();
            yield 2;
            raise ValueError::new("finally");
            yield 3;
        }
        yield 100;
    }

    fn ten_and_twenty() -> impl Generator<Yield = i32> {
        yield 10;
        yield 20;
    }

    async fn ten_and_twenty_async() -> impl AsyncGenerator<Yield = i32> {
        yield 10;
        yield 20;
    }

    fn throws_an_exit() -> impl Generator<Yield = i32> {
        yield 1;
        let mut g = ten_and_twenty();
        assert_eq!(next(&mut g).yielded(), Some(10));
        try {
            raise g.throw(GeneratorExit).raised().unwrap();
        } except _: GeneratorExit {
            yield 2;
        }
        yield 3;
    }

    async fn throws_an_exit_async() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        let mut agen = ten_and_twenty_async();
        assert_eq!(await agen.asend(()), 10);
        try {
            await agen.athrow(GeneratorExit);
        } except _: GeneratorExit {
            yield 2;
        }
        yield 3;
    }
}

#[test]
fn an_async_generator_goes_through_a_finally_as_a_generator_does() {
    let expected = ["1", "2", "3", "in between"];
    assert_eq!(steps(yields_in_finally()), expected);
    assert_eq!(run(async_steps(yields_in_finally_async())).unwrap(), expected);
    assert_eq!(run(async_steps(yields_in_finally_awaiting())).unwrap(), expected);
}

#[test]
fn what_a_finally_raises_ends_both_alike() {
    let expected = ["1", "2", "finally"];
    assert_eq!(steps(raises_in_finally()), expected);
    assert_eq!(run(async_steps(raises_in_finally_awaiting())).unwrap(), expected);
}

#[test]
fn an_exit_that_is_thrown_is_caught_by_who_threw_it() {
    assert_eq!(steps(throws_an_exit()), ["1", "2", "3"]);
    assert_eq!(run(async_steps(throws_an_exit_async())).unwrap(), ["1", "2", "3"]);
}
