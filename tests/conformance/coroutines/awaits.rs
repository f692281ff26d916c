//! What can be awaited, and what comes of it: the `test_await_…` of `CoroutineTest`.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Awaited, drive, raises, run};

dunder! {
    fn yields_from(items: Vec<i32>) -> impl Generator<Yield = i32> {
        yield from items;
    }

    fn yields_and_returns() -> impl Generator<Yield = i32, Return = i32> {
        yield 42;
        100
    }
}

/// An awaitable of one's own.
struct Own;

impl Awaitable<i32> for Own {
    type Output = i32;
    type Await = Box<dyn Generator<Yield = i32, Send = (), Return = i32> + Unpin>;

    fn __await__(self) -> Self::Await {
        Box::new(yields_and_returns())
    }
}

#[dunder::coroutine(yields = i32)]
async fn of_a_list(items: Vec<i32>) {
    Awaited(yields_from(items)).await;
}

#[dunder::coroutine(yields = i32)]
async fn answer() -> i32 {
    42
}

#[dunder::coroutine(yields = i32)]
async fn awaits_the_answer() -> i32 {
    answer().await
}

#[dunder::coroutine(yields = i32)]
async fn awaits_own() -> i32 {
    Own.await
}

#[test]
fn items_are_yielded_through_an_await() {
    let (yielded, returned) = drive(of_a_list(vec![1, 2, 3]));
    assert_eq!(yielded, [1, 2, 3]);
    returned.unwrap();
    assert_eq!(drive(of_a_list(vec![52])).0, [52]);
}

#[test]
fn the_value_of_an_await_is_what_is_returned() {
    let (yielded, returned) = drive(awaits_the_answer());
    assert_eq!((yielded, returned.unwrap()), (vec![], 42));
}

#[test]
fn an_object_with_an_own_await_is_awaitable() {
    let (yielded, returned) = drive(awaits_own());
    assert_eq!((yielded, returned.unwrap()), (vec![42], 100));
}

dunder! {
    async fn forty_two() -> i32 {
        42
    }

    async fn in_every_operand() -> i32 {
        let wrap = || forty_two;
        let table = [|| || forty_two];
        await forty_two() + await wrap()() + await table[0]()()() + await forty_two() * 1000
            + await (wrap())()
    }

    async fn negated() -> i32 {
        -await forty_two()
    }
}

#[test]
fn await_binds_stronger_than_any_operator() {
    assert_eq!(run(in_every_operand()).unwrap(), 42168);
    assert_eq!(run(negated()).unwrap(), -42);
}

#[dunder::coroutine(yields = i32)]
async fn returns_a_coroutine() -> impl Coroutine<i32, (), Return = i32> {
    answer()
}

#[dunder::coroutine(yields = i32)]
async fn awaits_twice() -> i32 {
    returns_a_coroutine().await.await
}

#[dunder::coroutine(yields = i32)]
async fn word() -> &'static str {
    "spam"
}

fn ident<T>(value: T) -> T {
    value
}

#[dunder::coroutine(yields = i32)]
async fn as_an_argument() -> &'static str {
    ident(word().await)
}

#[dunder::coroutine(yields = i32)]
async fn in_a_tuple() -> (&'static str, &'static str) {
    (word().await, "ham")
}

#[test]
fn what_an_await_gives_may_be_awaited() {
    assert_eq!(drive(awaits_twice()).1.unwrap(), 42);
}

#[test]
fn an_await_is_an_operand_like_any_other() {
    assert_eq!(drive(as_an_argument()).1.unwrap(), "spam");
    assert_eq!(drive(in_a_tuple()).1.unwrap(), ("spam", "ham"));
}

dunder! {
    fn takes_a_word() -> impl Generator<Yield = i32, Send = &'static str, Return = &'static str> {
        yield 0
    }
}

#[dunder::coroutine(yields = i32, sends = &'static str)]
async fn translates_what_is_raised() -> &'static str {
    try_! {
        { return Awaited(takes_a_word()).await; }
        except _: ValueError { raise!(LookupError::new("marker")) }
    }
}

#[dunder::coroutine(yields = i32, sends = &'static str)]
async fn awaits_what_is_underneath() -> &'static str {
    Awaited(translates_what_is_raised().__await__()).await
}

#[test]
fn what_is_underneath_a_coroutine_is_sent_to_and_thrown_into() {
    let mut stack = Box::pin(awaits_what_is_underneath().__await__());
    assert_eq!(next(&mut stack).yielded(), Some(0));
    assert_eq!(stack.send("spam").returned(), Some("spam"));

    let mut stack = Box::pin(awaits_what_is_underneath().__await__());
    assert_eq!(next(&mut stack).yielded(), Some(0));
    assert_eq!(raises::<LookupError>(stack.throw(ValueError::new(""))).to_string(), "marker");
}

#[dunder::coroutine(yields = i32)]
async fn returns_an_exception() -> Exception {
    ValueError::new("").into()
}

#[dunder::coroutine(yields = i32)]
async fn gets_it_in_a_handler() -> Exception {
    try_! {
        { raise!(LookupError::new("")) }
        except _: BaseException { return returns_an_exception().await; }
    }
}

#[test]
fn what_is_returned_and_not_raised_has_no_context() {
    let e = drive(gets_it_in_a_handler()).1.unwrap();
    assert!(e.is::<ValueError>());
    assert!(e.context().is_none());
}

dunder! {
    fn catches_in_the_innermost() -> impl Generator<Yield = i32> {
        try {
            yield 1;
        } except _: ValueError {
            yield 2;
        }
        raise TypeError::new("in the end");
    }
}

#[dunder::coroutine(yields = i32)]
async fn innermost() {
    Awaited(catches_in_the_innermost()).await;
}

#[dunder::coroutine(yields = i32)]
async fn middle() {
    innermost().await;
}

#[dunder::coroutine(yields = i32)]
async fn outermost() {
    middle().await;
}

#[test]
fn the_whole_stack_is_there_whether_it_was_sent_to_or_thrown_into() {
    let functions = |e: Exception| e.traceback().iter().map(|frame| frame.function).collect::<Vec<_>>();
    let expected = ["outermost", "middle", "innermost", "catches_in_the_innermost"];

    let mut stack = outermost().__await__();
    assert_eq!(next(&mut stack).yielded(), Some(1));
    assert_eq!(functions(raises::<TypeError>(next(&mut stack))), expected);

    let mut stack = outermost().__await__();
    assert_eq!(next(&mut stack).yielded(), Some(1));
    assert_eq!(stack.throw(ValueError::new("")).yielded(), Some(2));
    assert_eq!(functions(raises::<TypeError>(next(&mut stack))), expected);
}
