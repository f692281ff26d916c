//! What a delegate returns: `TestPEP380Operation`, second part.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::Trace;

/// What may be returned.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Nothing,
    Number(i32),
    Tuple((i32,)),
    Stop(StopIteration),
}

const VALUES: [Value; 4] = [Value::Nothing, Value::Number(1), Value::Tuple((2,)), Value::Stop(StopIteration)];

dunder! {
    fn returns_a_list() -> impl Generator<Yield = &'static str, Return = Vec<i32>> {
        yield "inner";
        vec![42]
    }

    fn ignores_the_list() -> impl Generator<Yield = &'static str> {
        yield from returns_a_list();
    }

    fn outer(trace: Trace) -> impl Generator<Yield = &'static str> {
        trace.add("outer starts");
        yield "before";
        for value in VALUES {
            let got = yield from inner(value, trace.clone());
            trace.add(format!("got {got:?}"));
        }
        yield "after";
        trace.add("outer ends");
    }

    fn inner(value: Value, trace: Trace) -> impl Generator<Yield = &'static str, Return = Value> {
        trace.add("inner starts");
        yield "first";
        yield "second";
        trace.add("inner ends");
        value
    }
}

#[test]
fn a_value_that_is_not_wanted_is_dropped() {
    assert_eq!(ignores_the_list().results().map(Result::unwrap).collect::<Vec<_>>(), ["inner"]);
}

#[test]
fn the_value_of_a_delegation_is_what_the_delegate_returns() {
    let trace = Trace::default();
    for item in outer(trace.clone()).results() {
        trace.add(format!("yielded {}", item.unwrap()));
    }
    let mut expected = vec!["outer starts".to_owned(), "yielded before".to_owned()];
    for value in VALUES {
        let round = ["inner starts", "yielded first", "yielded second", "inner ends"];
        expected.extend(round.map(String::from));
        expected.push(format!("got {value:?}"));
    }
    expected.extend(["yielded after", "outer ends"].map(String::from));
    assert_eq!(trace.take(), expected);
}

dunder! {
    fn returns(value: Value) -> impl Generator<Yield = (), Return = Value> {
        yield;
        value
    }

    fn takes_and_returns(value: Value, trace: Trace)
        -> impl Generator<Yield = (), Send = &'static str, Return = Value>
    {
        let x = yield;
        trace.add(format!("received {x}"));
        value
    }
}

#[test]
fn the_last_next_gives_what_is_returned() {
    for value in VALUES {
        let mut g = returns(value.clone());
        assert_eq!(next(&mut g).yielded(), Some(()));
        assert_eq!(next(&mut g).returned(), Some(value));
    }
}

#[test]
fn the_last_send_gives_what_is_returned() {
    let trace = Trace::default();
    for value in VALUES {
        let mut g = takes_and_returns(value.clone(), trace.clone());
        assert_eq!(next(&mut g).yielded(), Some(()));
        assert_eq!(g.send("spam").returned(), Some(value));
        assert_eq!(trace.take(), ["received spam"]);
    }
}

dunder! {
    fn catches_and_returns(value: Value, trace: Trace) -> impl Generator<Yield = Value, Return = Value> {
        try {
            yield Value::Number(0);
        } except _: ValueError {
            trace.add("caught");
        }
        value
    }

    fn yields_what_is_returned(value: Value, trace: Trace) -> impl Generator<Yield = Value> {
        let v = yield from catches_and_returns(value, trace.clone());
        trace.add("returned");
        yield v;
    }
}

#[test]
fn a_delegate_may_answer_a_throw_by_returning() {
    let trace = Trace::default();
    for value in VALUES {
        let mut g = yields_what_is_returned(value.clone(), trace.clone());
        assert_eq!(next(&mut g).yielded(), Some(Value::Number(0)));
        assert_eq!(g.throw(ValueError::new("")).yielded(), Some(value));
        assert_eq!(trace.take(), ["caught", "returned"]);
    }
}
