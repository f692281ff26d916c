//! `send`, `throw`, `close` and the end of a generator, step by step: the doctests `coroutine` and `refleaks`.

use std::rc::Rc;

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, is_finished, raises};

dunder! {
    fn prints_what_it_is_sent(trace: Trace) -> impl Generator<Yield = i32, Send = i32> {
        trace.add(yield 1);
        yield 2;
    }

    fn takes_words() -> impl Generator<Yield = (), Send = &'static str> {
        yield;
    }

    fn yields_nothing() -> impl Generator<Yield = ()> {
        yield;
    }

    fn sums(seen: Trace) -> impl Generator<Yield = (), Send = i32> {
        let mut count = 0;
        while count < 200 {
            count += yield;
            seen.add(count);
        }
    }
}

#[test]
fn a_started_generator_is_sent_values() {
    let trace = Trace::default();
    let mut g = prints_what_it_is_sent(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(g.send(42).yielded(), Some(2));
    assert_eq!(trace.take(), ["42"]);
}

#[test]
fn a_new_one_cannot_be_sent_a_value() {
    let e = raises::<TypeError>(takes_words().send("foo"));
    assert_eq!(e.to_string(), "can't send non-None value to a just-started generator");
}

#[test]
fn a_yield_by_itself_yields_the_unit() {
    assert_eq!(yields_nothing().collect::<Vec<_>>(), [()]);
}

#[test]
fn a_yield_is_an_operand_of_an_assignment() {
    let seen = Trace::default();
    let mut g = sums(seen.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert!(seen.take().is_empty());
    for expected in ["10", "20", "30"] {
        assert_eq!(g.send(10).yielded(), Some(()));
        assert_eq!(seen.take(), [expected]);
    }
}

dunder! {
    fn catches_value_errors(trace: Trace) -> impl Generator<Yield = (), Send = i32> {
        loop {
            try {
                trace.add(yield);
            } except e: ValueError {
                trace.add(format!("caught ValueError ({e})"));
            }
        }
    }
}

#[test]
fn throw_raises_at_the_yield() {
    let trace = Trace::default();
    let mut g = catches_value_errors(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert_eq!(g.throw(ValueError::new("")).yielded(), Some(()));
    assert_eq!(g.throw(ValueError::new("xyz")).yielded(), Some(()));
    assert_eq!(g.throw(Exception::new(ValueError::new("1"))).yielded(), Some(()));
    assert_eq!(g.send(1).yielded(), Some(()));
    assert_eq!(
        trace.take(),
        ["caught ValueError ()", "caught ValueError (xyz)", "caught ValueError (1)", "1"]
    );
    raises::<TypeError>(g.throw(TypeError::new("")));
    is_finished(&mut g);
    raises::<StopIteration>(g.send(2));
    assert_eq!(raises::<ValueError>(g.throw(ValueError::new("6"))).to_string(), "6");
    assert!(trace.take().is_empty());
}

#[test]
fn throw_into_a_new_generator_raises_before_its_first_line() {
    let trace = Trace::default();
    let mut g = catches_value_errors(trace.clone());
    assert_eq!(raises::<ValueError>(g.throw(ValueError::new("7"))).to_string(), "7");
    is_finished(&mut g);
    assert!(trace.take().is_empty());
}

dunder! {
    fn raises_it_again() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _: BaseException {
            raise;
        }
    }

    fn divides() -> impl Generator<Yield = ()> {
        raise ValueError::new("division");
        yield;
    }
}

#[test]
fn a_bare_raise_keeps_the_traceback() {
    let thrown = raises::<ValueError>(next(&mut divides()));
    let mut g = raises_it_again();
    assert_eq!(next(&mut g).yielded(), Some(()));
    let e = raises::<ValueError>(g.throw(thrown.clone()));
    assert!(e.ptr_eq(&thrown));
    let functions: Vec<_> = e.traceback().iter().map(|frame| frame.function).collect();
    assert_eq!(functions.last(), Some(&"divides"));
    assert_eq!(functions.first(), Some(&"raises_it_again"));
}

dunder! {
    fn exits(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _: GeneratorExit {
            trace.add("exiting");
        }
    }

    fn finalizes(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            yield;
        } finally {
            trace.add("exiting");
        }
    }

    fn catches_exceptions(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _ {
            trace.add("except");
        } finally {
            trace.add("finally");
        }
    }

    fn ignores_its_exit(trace: Trace) -> impl Generator<Yield = &'static str> {
        try {
            yield "";
        } except _: GeneratorExit {
            trace.add("exit");
            yield "foo!";
            trace.add("never");
        }
    }

    fn raises_on_exit() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _: GeneratorExit {
            raise TypeError::new("fie!");
        }
    }
}

#[test]
fn close_runs_the_handler_once() {
    let trace = Trace::default();
    let mut g = exits(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert_eq!(g.close().unwrap(), Some(()));
    assert_eq!(trace.take(), ["exiting"]);
    assert_eq!(g.close().unwrap(), None);
    assert_eq!(exits(trace.clone()).close().unwrap(), None);
    assert_eq!(yields_nothing().close().unwrap(), None);
    let mut g = yields_nothing();
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert_eq!(g.close().unwrap(), None);
    assert!(trace.take().is_empty());
}

#[test]
fn to_be_dropped_is_to_be_closed() {
    let trace = Trace::default();
    let mut g = finalizes(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    drop(g);
    assert_eq!(trace.take(), ["exiting"]);
    drop(finalizes(trace.clone()));
    assert!(trace.take().is_empty());
}

#[test]
fn a_generator_exit_is_no_exception_that_an_untyped_except_catches() {
    let trace = Trace::default();
    let mut g = catches_exceptions(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(()));
    drop(g);
    assert_eq!(trace.take(), ["finally"]);
}

#[test]
fn to_yield_when_closed_is_a_runtime_error() {
    let trace = Trace::default();
    let mut g = ignores_its_exit(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(""));
    let e = g.close().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "generator ignored GeneratorExit");
    assert_eq!(g.close().unwrap(), None);
    assert_eq!(trace.take(), ["exit"]);
}

#[test]
fn to_yield_when_dropped_is_heard_by_nobody() {
    let trace = Trace::default();
    let mut g = ignores_its_exit(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(""));
    drop(g);
    assert_eq!(trace.take(), ["exit"]);
}

#[test]
fn what_is_raised_when_closed_comes_out() {
    let mut g = raises_on_exit();
    assert_eq!(next(&mut g).yielded(), Some(()));
    let e = g.close().unwrap_err();
    assert!(e.is::<TypeError>());
    assert_eq!(e.to_string(), "fie!");
}

dunder! {
    fn assigns_by_index(mut data: Vec<i32>, trace: Trace)
        -> impl Generator<Yield = &'static str, Send = usize>
    {
        let first = yield "a";
        data[first] = 27;
        trace.add(format!("{data:?}"));
        let second = yield "b";
        data[second] = 27;
        trace.add(format!("{data:?}"));
    }

    fn a_yield_in_a_default() -> impl Generator<Yield = (), Send = i32, Return = i32> {
        let x = yield;
        let add = move |y: i32| x + y;
        add(1)
    }
}

#[test]
fn a_yield_may_give_an_index() {
    let trace = Trace::default();
    let mut g = assigns_by_index(vec![1, 2], trace.clone());
    assert_eq!(next(&mut g).yielded(), Some("a"));
    assert!(trace.take().is_empty());
    assert_eq!(g.send(0).yielded(), Some("b"));
    assert_eq!(trace.take(), ["[27, 2]"]);
    assert_eq!(g.send(1).returned(), Some(()));
    assert_eq!(trace.take(), ["[27, 27]"]);
}

#[test]
fn a_closure_may_hold_what_was_sent() {
    let mut g = a_yield_in_a_default();
    assert_eq!(next(&mut g).yielded(), Some(()));
    assert_eq!(g.send(41).returned(), Some(42));
}

dunder! {
    fn holds_for_ever(value: Rc<()>) -> impl Generator<Yield = Rc<()>> {
        loop {
            yield Rc::clone(&value);
        }
    }
}

#[test]
fn a_dropped_generator_leaves_nothing_behind() {
    let value = Rc::new(());
    let mut g = holds_for_ever(Rc::clone(&value));
    assert_eq!(next(&mut g).yielded().map(|held| Rc::strong_count(&held)), Some(3));
    drop(g);
    assert_eq!(Rc::strong_count(&value), 1);
}
