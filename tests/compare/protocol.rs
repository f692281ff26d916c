//! The rules of `language.md`, §3 and §6: what may be asked of an object when.

use dunder::errors::{GeneratorExit, RuntimeError, StopIteration, TypeError, ValueError};
use dunder::prelude::*;

use crate::trace::{Guard, guard, note, step, take_log, thrown};

#[generator]
fn echo(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = &'static str> {
    let g = guard("g");
    let mut last = n;
    while last != 0 {
        last = yield_!(last * 10);
    }
    "done"
}

#[generator]
fn count(n: i64) -> impl Generator<Yield = i64> {
    let g = guard("g");
    for i in 0..n {
        yield_!(i);
    }
}

#[dunder::coroutine]
async fn waits(n: u32) -> i64 {
    let g = guard("g");
    let n = step(n, 5).await;
    g.wait(1, n).await
}

fn log() -> String {
    take_log().join(" ")
}

#[test]
fn sending_to_a_just_started_generator_is_refused() {
    let mut g = echo(1);
    let e = g.send(5).raised().expect("refused");
    assert!(e.is::<TypeError>(), "{e}");
    assert_eq!(log(), "");
    // It was not harmed.
    assert_eq!(next(&mut g).yielded(), Some(10));
    assert_eq!(g.send(2).yielded(), Some(20));
}

#[test]
fn sending_a_unit_to_a_just_started_generator_is_next() {
    let mut g = count(2);
    assert_eq!(g.send(()).yielded(), Some(0));
    assert_eq!(g.send(()).yielded(), Some(1));
    assert_eq!(g.send(()).returned(), Some(()));
}

#[test]
fn next_may_only_start_a_generator_that_takes_values() {
    let mut g = echo(1);
    assert_eq!(next(&mut g).yielded(), Some(10));
    assert!(next(&mut g).raised().unwrap().is::<TypeError>());
    assert_eq!(g.send(0).returned(), Some("done"));
    assert_eq!(log(), "+g -g");
}

#[test]
fn throwing_before_the_start_finishes_it() {
    let mut g = count(2);
    let e = g.throw(thrown("x")).raised().unwrap();
    assert!(e.is::<ValueError>());
    assert!(next(&mut g).raised().unwrap().is::<StopIteration>());
    assert_eq!(log(), "");
    let mut g = count(2);
    assert!(g.throw(StopIteration).raised().unwrap().is::<StopIteration>());
}

#[test]
fn throwing_into_a_suspended_body_drops_its_locals_once() {
    let mut g = echo(3);
    next(&mut g);
    assert!(g.throw(thrown("x")).raised().unwrap().is::<ValueError>());
    assert_eq!(log(), "+g -g");
    assert!(g.send(1).raised().unwrap().is::<StopIteration>());
    drop(g);
    assert_eq!(log(), "");
}

#[test]
fn a_stop_iteration_that_is_thrown_in_and_escapes_is_a_runtime_error() {
    let mut g = count(2);
    next(&mut g);
    assert!(g.throw(StopIteration).raised().unwrap().is::<RuntimeError>());
}

#[test]
fn a_finished_generator_stays_finished() {
    let mut g = count(1);
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(next(&mut g).returned(), Some(()));
    assert!(next(&mut g).raised().unwrap().is::<StopIteration>());
    assert!(g.send(()).raised().unwrap().is::<StopIteration>());
    assert!(g.throw(thrown("x")).raised().unwrap().is::<ValueError>());
    assert!(matches!(g.close(), Ok(None)));
    assert_eq!(Iterator::next(&mut g), None);
}

#[test]
fn close() {
    let mut g = count(2);
    assert!(matches!(g.close(), Ok(None)));
    assert!(next(&mut g).raised().unwrap().is::<StopIteration>());
    let mut g = count(2);
    next(&mut g);
    assert!(matches!(g.close(), Ok(None)));
    assert_eq!(log(), "+g -g");
    assert!(matches!(g.close(), Ok(None)));
}

#[test]
fn iteration() {
    assert_eq!(count(3).map(|x| x + 1).collect::<Vec<_>>(), [1, 2, 3]);
    let mut sum = 0;
    for x in count(4) {
        sum += x;
    }
    assert_eq!(sum, 6);
    assert_eq!(count(2).results().map(Result::unwrap).sum::<i64>(), 1);
}

#[test]
fn a_coroutine_is_driven_by_hand() {
    let mut it = Box::pin(waits(2).__await__());
    assert!(next(&mut it).yielded().is_some());
    assert!(next(&mut it).yielded().is_some());
    assert!(next(&mut it).yielded().is_some());
    assert_eq!(next(&mut it).returned(), Some(5));
    let e = next(&mut it).raised().unwrap();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "cannot reuse already awaited coroutine");
    take_log();
}

#[test]
fn throwing_into_awaits() {
    // A Rust future raises nothing of itself: it is dropped, and the exception goes on in the body.
    let mut it = Box::pin(waits(2).__await__());
    next(&mut it);
    let e = it.throw(thrown("x")).raised().unwrap();
    assert!(e.is::<ValueError>());
    assert_eq!(log(), "+g wait ends -g");
    assert!(next(&mut it).raised().unwrap().is::<RuntimeError>());
    // The same while a local is lent.
    let mut it = Box::pin(waits(0).__await__());
    next(&mut it);
    let e = it.throw(thrown("y")).raised().unwrap();
    assert_eq!(e.to_string(), "y");
    assert_eq!(log(), "+g wait ends g waits wait ends -g");
    // Before the start.
    let mut it = Box::pin(waits(0).__await__());
    assert!(it.throw(thrown("z")).raised().unwrap().is::<ValueError>());
    assert_eq!(log(), "");
}

#[dunder::coroutine]
async fn outer(n: u32) -> i64 {
    let o = guard("o");
    let a = waits(n).await;
    a + waits(n).await
}

#[test]
fn exceptions_pass_through_coroutines() {
    let mut it = Box::pin(outer(1).__await__());
    next(&mut it);
    next(&mut it);
    next(&mut it);
    take_log();
    let e = it.throw(thrown("x")).raised().unwrap();
    assert_eq!(log(), "wait ends -g -o");
    let functions: Vec<_> = e.traceback().iter().map(|frame| frame.function).collect();
    assert_eq!(functions, ["outer", "waits"]);
}

#[test]
fn a_panic_finishes_the_object() {
    #[generator]
    fn panics() -> impl Generator<Yield = i64> {
        let a = guard("a");
        yield_!(1);
        let b = guard("b");
        if b.len() == 1 {
            panic!("oh");
        }
        yield_!(2);
    }
    let mut g = panics();
    next(&mut g);
    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| next(&mut g)));
    assert!(caught.is_err());
    assert_eq!(log(), "+a +b -b -a");
    assert!(next(&mut g).raised().unwrap().is::<StopIteration>());
    drop(g);
    assert_eq!(log(), "");
}

#[test]
fn a_panic_in_an_awaited_future_finishes_the_coroutine() {
    #[dunder::coroutine]
    async fn panics() -> i64 {
        let a = guard("a");
        let n = async move { if step(1, true).await { panic!("oh") } else { 1 } }.await;
        n + a.wait(1, 1).await
    }
    let mut it = Box::pin(panics().__await__());
    next(&mut it);
    assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| next(&mut it))).is_err());
    assert!(next(&mut it).raised().unwrap().is::<RuntimeError>());
    drop(it);
    assert_eq!(log(), "+a wait ends -a");
}

#[generator]
fn delegating(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = String> {
    let o = guard("o");
    let a = yield_from!(echo(n));
    let b = yield_!(-1);
    let mut inner = echo(1);
    next(&mut inner);
    let c = yield_from!(inner);
    format!("{a} {b} {c}")
}

#[test]
fn delegation() {
    let mut g = delegating(2);
    assert_eq!(next(&mut g).yielded(), Some(20));
    assert_eq!(g.send(3).yielded(), Some(30));
    assert_eq!(g.send(0).yielded(), Some(-1));
    assert_eq!(log(), "+o +g -g");
    let mut g2 = delegating(2);
    next(&mut g2);
    assert!(g2.throw(thrown("x")).raised().unwrap().is::<ValueError>());
    assert_eq!(log(), "+o +g -g -o");
    let mut g3 = delegating(2);
    next(&mut g3);
    assert!(matches!(g3.close(), Ok(None)));
    assert_eq!(log(), "+o +g -g -o");
}

#[test]
fn a_question_mark_raises_where_nothing_fallible_is_returned() {
    #[generator]
    fn parses(text: &str) -> impl Generator<Yield = i64> {
        let g = guard("g");
        yield_!(1);
        let n: i64 = text.parse()?;
        yield_!(n);
    }
    let mut g = parses("x");
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert!(next(&mut g).raised().unwrap().is::<std::num::ParseIntError>());
    assert_eq!(log(), "+g -g");
    assert!(next(&mut g).raised().unwrap().is::<StopIteration>());
    assert_eq!(parses("5").results().map(Result::unwrap).collect::<Vec<_>>(), [1, 5]);
    take_log();
}

#[dunder::coroutine]
async fn lends_in_the_middle() {
    let a = guard("a");
    let mut b = guard("b");
    let c = guard("c");
    b.grow(1).await;
    note(a.name());
}

#[test]
fn what_was_lent_is_dropped_in_order_if_the_await_raises() {
    let mut coroutine = std::pin::pin!(lends_in_the_middle().__await__());
    assert!(matches!(next(&mut coroutine), Step::Yielded(_)));
    assert!(coroutine.throw(thrown("x")).raised().is_some());
    assert_eq!(log(), "+a +b +c wait ends -c -b -a");
}

#[test]
fn what_was_lent_is_dropped_in_order_if_the_object_is_dropped_meanwhile() {
    let mut coroutine = Box::pin(lends_in_the_middle().__await__());
    assert!(matches!(next(&mut coroutine), Step::Yielded(_)));
    drop(coroutine);
    assert_eq!(log(), "+a +b +c wait ends -c -b -a");
}

#[dunder::coroutine]
async fn lends_the_older_first() {
    let mut a = guard("a");
    let b = guard("b");
    let mut c = guard("c");
    grow_both(&mut a, &mut c).await;
    note(b.name());
    note(a.name());
    note(c.name());
}

#[dunder::coroutine]
async fn grow_both(first: &mut Guard, second: &mut Guard) {
    first.grow(1).await;
    second.grow(1).await;
}

#[test]
fn what_was_lent_is_dropped_in_the_order_of_its_declaration_whatever_is_mentioned_first() {
    let mut coroutine = Box::pin(lends_the_older_first().__await__());
    assert!(matches!(next(&mut coroutine), Step::Yielded(_)));
    drop(coroutine);
    assert_eq!(log(), "+a +b +c wait ends -c -b -a");
}
