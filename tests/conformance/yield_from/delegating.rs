//! What is sent, thrown and closed goes to the delegate: `TestPEP380Operation`, first part.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, raises};

type Word = &'static str;

/// Runs through a generator; what it yields is traced, and how it ends.
fn run(mut g: impl Generator<Yield = Word, Send = (), Return = ()> + Unpin, trace: &Trace) {
    loop {
        match next(&mut g) {
            Step::Yielded(item) => trace.add(format!("yielded {item}")),
            Step::Returned(()) => return,
            Step::Raised(e) => return trace.add(format!("raised {e}")),
        }
    }
}

dunder! {
    fn outer_of_one(trace: Trace) -> impl Generator<Yield = Word> {
        trace.add("outer starts");
        yield from one(trace.clone());
        trace.add("outer ends");
    }

    fn one(trace: Trace) -> impl Generator<Yield = Word> {
        trace.add("inner starts");
        yield "item";
        trace.add("inner ends");
    }
}

#[test]
fn the_first_next_goes_to_the_delegate() {
    let trace = Trace::default();
    run(outer_of_one(trace.clone()), &trace);
    assert_eq!(trace.take(), ["outer starts", "inner starts", "yielded item", "inner ends", "outer ends"]);
}

dunder! {
    fn outer_of_failing(trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("outer starts");
            yield from fails(trace.clone());
        } finally {
            trace.add("outer ends");
        }
    }

    fn fails(trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("inner starts");
            raise ValueError::new("at once");
            yield "never";
        } finally {
            trace.add("inner ends");
        }
    }
}

#[test]
fn what_the_first_next_raises_goes_through_both() {
    let trace = Trace::default();
    run(outer_of_failing(trace.clone()), &trace);
    assert_eq!(trace.take(), ["outer starts", "inner starts", "inner ends", "outer ends", "raised at once"]);
}

dunder! {
    fn around_two(trace: Trace) -> impl Generator<Yield = Word> {
        trace.add("outer starts");
        yield "before";
        yield from two(trace.clone());
        yield "after";
        trace.add("outer ends");
    }

    fn two(trace: Trace) -> impl Generator<Yield = Word> {
        trace.add("inner starts");
        yield "first";
        yield "second";
        trace.add("inner ends");
    }

    fn around_failing_later(trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("outer starts");
            yield "before";
            yield from fails_later(trace.clone());
            yield "after";
        } finally {
            trace.add("outer ends");
        }
    }

    fn fails_later(trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("inner starts");
            yield "first";
            raise ValueError::new("later");
            yield "second";
        } finally {
            trace.add("inner ends");
        }
    }
}

#[test]
fn every_next_goes_to_the_delegate_until_it_ends() {
    let trace = Trace::default();
    run(around_two(trace.clone()), &trace);
    assert_eq!(
        trace.take(),
        [
            "outer starts",
            "yielded before",
            "inner starts",
            "yielded first",
            "yielded second",
            "inner ends",
            "yielded after",
            "outer ends",
        ]
    );
}

#[test]
fn what_a_later_next_raises_goes_through_both() {
    let trace = Trace::default();
    run(around_failing_later(trace.clone()), &trace);
    assert_eq!(
        trace.take(),
        [
            "outer starts",
            "yielded before",
            "inner starts",
            "yielded first",
            "inner ends",
            "outer ends",
            "raised later",
        ]
    );
}

dunder! {
    fn outer_receives(fails: bool, trace: Trace) -> impl Generator<Yield = Word, Send = i32> {
        trace.add("outer starts");
        let x = yield "before";
        trace.add(format!("outer received {x}"));
        yield from inner_receives(fails, trace.clone());
        let x = yield "after";
        trace.add(format!("outer received {x}"));
        trace.add("outer ends");
    }

    fn inner_receives(fails: bool, trace: Trace) -> impl Generator<Yield = Word, Send = i32> {
        trace.add("inner starts");
        let x = yield "first";
        trace.add(format!("inner received {x}"));
        if fails {
            raise ValueError::new("in between");
        }
        let x = yield "second";
        trace.add(format!("inner received {x}"));
        trace.add("inner ends");
    }
}

/// Sends 1, 2, 3 … until it ends; its last step.
fn send_all(
    mut g: impl Generator<Yield = Word, Send = i32, Return = ()> + Unpin,
    trace: &Trace,
) -> Step<Word, ()> {
    let mut step = next(&mut g);
    let mut x = 1;
    loop {
        let Step::Yielded(item) = step else { return step };
        if x > 1 {
            trace.add(format!("yielded {item}"));
        }
        step = g.send(x);
        x += 1;
    }
}

#[test]
fn what_is_sent_goes_to_the_delegate() {
    let trace = Trace::default();
    assert_eq!(send_all(outer_receives(false, trace.clone()), &trace).returned(), Some(()));
    assert_eq!(
        trace.take(),
        [
            "outer starts",
            "outer received 1",
            "inner starts",
            "yielded first",
            "inner received 2",
            "yielded second",
            "inner received 3",
            "inner ends",
            "yielded after",
            "outer received 4",
            "outer ends",
        ]
    );
}

#[test]
fn what_the_delegate_raises_when_it_is_sent_something_ends_both() {
    let trace = Trace::default();
    raises::<ValueError>(send_all(outer_receives(true, trace.clone()), &trace));
    assert_eq!(
        trace.take(),
        ["outer starts", "outer received 1", "inner starts", "yielded first", "inner received 2"]
    );
}

dunder! {
    fn outer_finally(raises: bool, trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("outer starts");
            yield "before";
            yield from inner_finally(raises, trace.clone());
            yield "after";
        } finally {
            trace.add("outer ends");
        }
    }

    fn inner_finally(raises: bool, trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("inner starts");
            yield "first";
            yield "second";
        } finally {
            trace.add("inner ends");
            if raises {
                raise ValueError::new("in the end");
            }
        }
    }
}

const BOTH_END: [&str; 4] = ["outer starts", "inner starts", "inner ends", "outer ends"];

#[test]
fn close_goes_to_the_delegate_first() {
    let trace = Trace::default();
    let mut g = outer_finally(false, trace.clone());
    assert_eq!(next(&mut g).yielded(), Some("before"));
    assert_eq!(next(&mut g).yielded(), Some("first"));
    assert_eq!(g.close().unwrap(), None);
    assert_eq!(trace.take(), BOTH_END);
}

#[test]
fn what_the_delegate_raises_when_it_is_closed_comes_out() {
    let trace = Trace::default();
    let mut g = outer_finally(true, trace.clone());
    assert_eq!(next(&mut g).yielded(), Some("before"));
    assert_eq!(next(&mut g).yielded(), Some("first"));
    let e = g.close().unwrap_err();
    assert_eq!(e.to_string(), "in the end");
    assert_eq!(history(&e), ["GeneratorExit"]);
    assert_eq!(trace.take(), BOTH_END);
}

#[test]
fn what_is_thrown_goes_to_the_delegate_first() {
    let trace = Trace::default();
    let mut g = outer_finally(false, trace.clone());
    assert_eq!(next(&mut g).yielded(), Some("before"));
    assert_eq!(next(&mut g).yielded(), Some("first"));
    let e = raises::<ValueError>(g.throw(ValueError::new("out")));
    assert_eq!(e.to_string(), "out");
    assert_eq!(trace.take(), BOTH_END);
}

dunder! {
    fn around_recovering(trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("outer starts");
            yield "before";
            yield from recovers(trace.clone());
            yield "after";
        } finally {
            trace.add("outer ends");
        }
    }

    fn recovers(trace: Trace) -> impl Generator<Yield = Word> {
        try {
            trace.add("inner starts");
            yield "first";
            yield "second";
        } except _: LookupError {
            trace.add("inner caught");
            yield "saved";
            yield "more";
        }
    }
}

#[test]
fn what_the_delegate_yields_in_answer_to_a_throw_is_the_value_of_throw() {
    let trace = Trace::default();
    let mut g = around_recovering(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some("before"));
    assert_eq!(next(&mut g).yielded(), Some("first"));
    assert_eq!(g.throw(LookupError::new("")).yielded(), Some("saved"));
    run(g, &trace);
    assert_eq!(
        trace.take(),
        ["outer starts", "inner starts", "inner caught", "yielded more", "yielded after", "outer ends"]
    );
}

dunder! {
    fn raises_before_its_yield() -> impl Generator<Yield = i32> {
        yield 1i32.checked_div(0).ok_or(ValueError::new("division by zero"))?;
    }

    fn delegates_to_that(trace: Trace) -> impl Generator<Yield = i32> {
        trace.add("before");
        yield from raises_before_its_yield();
        trace.add("never");
    }
}

#[test]
fn a_delegate_that_cannot_evaluate_its_first_item_raises_in_the_outer_one() {
    let trace = Trace::default();
    raises::<ValueError>(next(&mut delegates_to_that(trace.clone())));
    assert_eq!(trace.take(), ["before"]);
}
