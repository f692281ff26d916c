//! `throw()` and tracebacks: `GeneratorThrowTest`, `GeneratorStackTraceTest`, `SignalAndYieldFromTest`.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, raises};

dunder! {
    fn suspended_in_a_handler() -> impl Generator<Yield = ()> {
        try {
            raise LookupError::new("a");
        } except _ {
            yield;
        }
    }

    fn catches_in_a_handler(trace: Trace) -> impl Generator<Yield = char> {
        try {
            raise LookupError::new("a");
        } except _ {
            try {
                yield 'a';
            } except e: ValueError {
                let context = e.exception().context().unwrap();
                trace.add(format!("{} in {:?}", context, history(e.exception())));
                yield 'b';
            }
        }
    }

    fn yields() -> impl Generator<Yield = ()> {
        yield;
    }

    fn delegates_in_a_handler() -> impl Generator<Yield = ()> {
        try {
            raise LookupError::new("a");
        } except _ {
            yield from yields();
        }
    }
}

#[test]
fn what_is_thrown_into_a_handler_has_its_exception_as_context() {
    let mut g = suspended_in_a_handler();
    assert_eq!(g.send(()).yielded(), Some(()));
    let e = raises::<ValueError>(g.throw(ValueError::new("")));
    assert_eq!(history(&e), ["LookupError"]);
    assert_eq!(e.context().unwrap().to_string(), "a");
}

#[test]
fn that_context_is_there_inside_of_the_body_already() {
    let trace = Trace::default();
    let mut g = catches_in_a_handler(trace.clone());
    assert_eq!(g.send(()).yielded(), Some('a'));
    assert_eq!(g.throw(ValueError::new("")).yielded(), Some('b'));
    assert_eq!(trace.take(), ["a in [\"LookupError\"]"]);
}

#[test]
fn what_is_thrown_through_a_delegate_has_the_same_context() {
    let mut g = delegates_in_a_handler();
    assert_eq!(g.send(()).yielded(), Some(()));
    let e = raises::<ValueError>(g.throw(ValueError::new("")));
    assert_eq!(history(&e), ["LookupError"]);
    assert_eq!(e.context().unwrap().to_string(), "a");
}

dunder! {
    fn is_thrown_what_it_handles(e: Exception, trace: Trace) -> impl Generator<Yield = ()> {
        try {
            raise e;
        } except _ {
            try {
                yield from yields();
            } except e {
                let cycle = e.context().is_some_and(|context| context.ptr_eq(&e));
                trace.add(format!("cycle: {cycle}"));
            }
        }
        yield;
    }
}

#[test]
fn an_exception_never_becomes_its_own_context() {
    let trace = Trace::default();
    let e = Exception::new(LookupError::new("a"));
    let mut g = is_thrown_what_it_handles(e.clone(), trace.clone());
    assert_eq!(g.send(()).yielded(), Some(()));
    assert_eq!(g.throw(e).yielded(), Some(()));
    assert_eq!(trace.take(), ["cycle: false"]);
}

dunder! {
    fn has_left_a_handler() -> impl Generator<Yield = ()> {
        try {
            raise LookupError::new("");
        } except _: LookupError {}
        try {
            yield;
        } except _ {
            raise RuntimeError::new("");
        }
    }
}

#[test]
fn a_handler_that_was_left_is_no_context() {
    let mut g = has_left_a_handler();
    assert_eq!(g.send(()).yielded(), Some(()));
    let e = raises::<RuntimeError>(g.throw(ValueError::new("")));
    assert_eq!(history(&e), ["ValueError"]);
}

dunder! {
    fn inner(trace: Trace) -> impl Generator<Yield = i32, Send = i32> {
        let e = Exception::new(ValueError::new("before"));
        try { raise e; } except e { trace.add(functions(&e)); }
        try {
            yield 1;
        } except e {
            trace.add(functions(&e));
        }
        raise ValueError::new("after");
    }

    fn outer(trace: Trace) -> impl Generator<Yield = i32, Send = i32> {
        yield from inner(trace);
    }
}

fn functions(e: &Exception) -> String {
    e.traceback().iter().map(|frame| frame.function).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_stack_is_whole_when_a_delegate_is_sent_to() {
    let trace = Trace::default();
    let mut g = outer(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    let e = raises::<ValueError>(g.send(2));
    assert_eq!(functions(&e), "outer inner");
    assert_eq!(trace.take(), ["inner"]);
}

#[test]
fn the_stack_is_whole_when_a_delegate_is_thrown_into() {
    let trace = Trace::default();
    let mut g = outer(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    let e = raises::<ValueError>(g.throw(RuntimeError::new("")));
    assert_eq!(functions(&e), "outer inner");
    assert_eq!(trace.take(), ["inner", "inner"]);
}

dunder! {
    fn answers_an_interrupt() -> impl Generator<Yield = (), Return = &'static str> {
        try {
            yield;
        } except _: Cancelled {
            return "passed";
        } else {
            return "failed";
        }
    }

    fn delegates_to_it() -> impl Generator<Yield = (), Return = &'static str> {
        yield from answers_an_interrupt()
    }
}

#[test]
fn an_interrupt_is_raised_in_the_innermost_generator() {
    let mut g = delegates_to_it();
    assert_eq!(g.send(()).yielded(), Some(()));
    assert_eq!(g.throw(Cancelled::default()).returned(), Some("passed"));
}
