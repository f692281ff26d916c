//! Which exception is being handled where: `ExceptionTest`.
//!
//! CPython asks `sys.exception()`. What can be asked here is what follows from it: the context of what is raised, and what a
//! bare `raise` raises. A body knows of the handlers of those that delegate to it.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, is_finished, raises, raises_same};

dunder! {
    fn keeps_what_was_thrown() -> impl Generator<Yield = i32> {
        try {
            yield 1;
        } except e {
            assert!(e.is::<ValueError>());
            assert!(e.context().is_none());
            yield 2;
            yield 3;
            raise;
        }
    }
}

#[test]
fn what_was_thrown_is_still_handled_after_further_yields() {
    let mut g = keeps_what_was_thrown();
    assert_eq!(next(&mut g).yielded(), Some(1));
    let thrown = Exception::new(ValueError::new("thrown"));
    assert_eq!(g.throw(thrown.clone()).yielded(), Some(2));
    assert_eq!(next(&mut g).yielded(), Some(3));
    let e = raises_same(next(&mut g), &thrown);
    assert!(e.context().is_none());
    is_finished(&mut g);
}

dunder! {
    fn raises_when_resumed(trace: Trace) -> impl Generator<Yield = &'static str> {
        yield "started";
        try {
            raise TypeError::new("inner");
        } except e: TypeError {
            trace.add(format!("{:?}", history(e.exception())));
        }
        yield "handled";
        let e = Exception::new(LookupError::new("later"));
        try {
            raise e;
        } except e: LookupError {
            trace.add(format!("{:?}", history(e.exception())));
        }
        yield "done";
    }

    fn resumes_from_a_handler(trace: Trace) -> impl Generator<Yield = &'static str> {
        let mut inner = raises_when_resumed(trace);
        yield next(&mut inner).yielded().unwrap();
        try {
            raise ValueError::new("outer");
        } except _: ValueError {
            yield from &mut inner;
        }
    }
}

#[test]
fn what_is_raised_in_a_delegate_has_the_delegating_handler_as_its_context() {
    let trace = Trace::default();
    let items: Vec<_> = resumes_from_a_handler(trace.clone()).results().map(Result::unwrap).collect();
    assert_eq!(items, ["started", "handled", "done"]);
    assert_eq!(trace.take(), ["[\"ValueError\"]", "[\"ValueError\"]"]);
}

dunder! {
    fn yields_and_raises(trace: Trace) -> impl Generator<Yield = &'static str> {
        yield "done";
        try {
            raise LookupError::new("");
        } except e {
            trace.add(format!("{:?}", history(&e)));
        }
    }

    fn delegates_from_a_handler(trace: Trace) -> impl Generator<Yield = &'static str> {
        try {
            raise ValueError::new("");
        } except _ {
            yield from yields_and_raises(trace.clone());
        }
        yield from yields_and_raises(trace);
    }
}

#[test]
fn a_handler_is_seen_by_a_delegate_only_while_it_runs() {
    let trace = Trace::default();
    let items: Vec<_> = delegates_from_a_handler(trace.clone()).results().map(Result::unwrap).collect();
    assert_eq!(items, ["done", "done"]);
    assert_eq!(trace.take(), ["[\"ValueError\"]", "[]"]);
}

dunder! {
    fn many(trace: Trace) -> impl Generator<Yield = &'static str> {
        for _ in 0..100 {
            let e = Exception::new(LookupError::new(""));
            try { raise e.clone(); } except e { trace.add(format!("{:?}", history(&e))); }
            yield "doing";
        }
    }

    fn handles_a_type_error(trace: Trace) -> impl Generator<Yield = &'static str> {
        try {
            raise TypeError::new("");
        } except _: BaseException {
            yield from many(trace);
        }
    }

    fn handles_a_value_error(trace: Trace) -> impl Generator<Yield = &'static str> {
        try {
            raise ValueError::new("");
        } except _ {
            yield from handles_a_type_error(trace);
        }
    }
}

#[test]
fn the_innermost_handler_is_the_one_that_is_seen_in_every_round() {
    let trace = Trace::default();
    let items: Vec<_> = handles_a_value_error(trace.clone()).results().map(Result::unwrap).collect();
    assert_eq!(items, ["doing"; 100]);
    let seen = trace.take();
    assert_eq!(seen.len(), 100);
    assert!(seen.iter().all(|context| context == "[\"TypeError\", \"ValueError\"]"), "{seen:?}");
}

dunder! {
    fn answers_with_another(trace: Trace) -> impl Generator<Yield = &'static str> {
        try {
            try {
                yield "started";
            } except _: ValueError {
                raise TypeError::new("");
            }
        } except e {
            trace.add(format!("{:?}", history(&e)));
        }
        yield "handled";
        try {
            raise LookupError::new("");
        } except e {
            trace.add(format!("{:?}", history(&e)));
        }
        yield "done";
    }
}

#[test]
fn what_is_raised_in_answer_to_a_throw_has_that_as_its_context() {
    let trace = Trace::default();
    let mut g = answers_with_another(trace.clone());
    assert_eq!(next(&mut g).yielded(), Some("started"));
    assert_eq!(g.throw(ValueError::new("")).yielded(), Some("handled"));
    assert_eq!(next(&mut g).yielded(), Some("done"));
    assert_eq!(trace.take(), ["[\"ValueError\"]", "[]"]);
}

dunder! {
    fn raises_stop_iteration_at_once() -> impl Generator<Yield = ()> {
        raise StopIteration;
        yield;
    }

    fn raises_stop_iteration_later() -> impl Generator<Yield = i32> {
        yield 1;
        raise StopIteration;
        yield 2;
    }

    fn returns_what_is_sent<T>() -> impl Generator<Yield = i32, Send = T, Return = T> {
        yield 1
    }
}

#[test]
fn a_stop_iteration_before_the_first_yield_is_a_runtime_error() {
    let e = raises::<RuntimeError>(next(&mut raises_stop_iteration_at_once()));
    assert_eq!(e.to_string(), "generator raised StopIteration");
}

#[test]
fn a_stop_iteration_between_yields_is_a_runtime_error() {
    let mut g = raises_stop_iteration_later();
    assert_eq!(next(&mut g).yielded(), Some(1));
    let e = raises::<RuntimeError>(next(&mut g));
    assert_eq!(e.to_string(), "generator raised StopIteration");
    is_finished(&mut g);
}

#[test]
fn a_tuple_is_returned_as_a_tuple() {
    let mut g = returns_what_is_sent();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(g.send((2,)).returned(), Some((2,)));
}

#[test]
fn a_stop_iteration_can_be_returned_like_any_value() {
    let mut g = returns_what_is_sent();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(g.send(StopIteration).returned(), Some(StopIteration));
}
