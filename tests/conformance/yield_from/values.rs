//! What a delegate returns: `TestPEP380Operation`, second part.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::contextlib::{ContextManager, Shared, closing};
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, raises};

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

type Boxed = Box<dyn Generator<Yield = i32, Send = (), Return = ()> + Unpin>;

/// A handle on a generator that its delegates can reach.
type Outer = Rc<RefCell<Option<Shared<Boxed>>>>;

fn shared(make: impl FnOnce(Outer) -> Boxed) -> (Outer, Shared<Boxed>) {
    let outer = Outer::default();
    let g = closing(make(Rc::clone(&outer))).__enter__().unwrap();
    outer.replace(Some(g.clone()));
    (outer, g)
}

dunder! {
    fn first(outer: Outer, catches: bool) -> impl Generator<Yield = i32> {
        try { yield 0; } except _: LookupError {}
        yield from second(outer, catches);
        try { yield 3; } except _: LookupError {}
    }

    fn second(outer: Outer, catches: bool) -> impl Generator<Yield = i32> {
        try { yield 1; } except _: LookupError {}
        let outer = outer.borrow().clone().unwrap();
        try {
            yield from outer;
        } except e: ValueError {
            if !catches {
                raise e;
            }
        }
        try { yield 2; } except _: LookupError {}
    }
}

#[test]
fn a_delegate_cannot_delegate_back() {
    let (outer, mut g) = shared(|outer| Box::new(first(outer, false)));
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(raises::<ValueError>(next(&mut g)).to_string(), "generator already executing");
    outer.take();
}

#[test]
fn a_delegating_generator_is_running_whatever_it_is_resumed_with() {
    let step = |g: &mut Shared<Boxed>, thrown: bool| match thrown {
        false => g.send(()),
        true => g.throw(LookupError::new("")),
    };
    for thrown in [false, true] {
        let (outer, mut g) = shared(|outer| Box::new(first(outer, true)));
        assert_eq!(next(&mut g).yielded(), Some(0));
        for expected in 1..=3 {
            assert_eq!(step(&mut g, thrown).yielded(), Some(expected));
        }
        assert_eq!(step(&mut g, thrown).returned(), Some(()));
        outer.take();
    }
}
