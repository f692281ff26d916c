//! Every exception, into delegates that answer in every way: `TestInterestingEdgeCases`.

use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{history, is_finished, name_of, raises, raises_same};

/// How a delegate answers an exception.
#[derive(Clone)]
enum Answer {
    LetItOut,
    Raise(Exception),
}

dunder! {
    fn inner(answer: Answer) -> impl Generator<Yield = i32, Return = &'static str> {
        try {
            yield 1;
            yield 2;
            return "returned";
        } finally {
            if let Answer::Raise(e) = answer {
                raise e;
            }
        }
    }

    fn outer(answer: Answer) -> impl Generator<Yield = i32, Return = &'static str> {
        yield from inner(answer)
    }
}

/// One that delegates, suspended in its delegate.
fn suspended(answer: Answer) -> impl Generator<Yield = i32, Send = (), Return = &'static str> + Unpin {
    let mut g = outer(answer);
    assert_eq!(next(&mut g).yielded(), Some(1));
    g
}

/// What may be thrown besides the exit: one that ends generators, one that is no `Exception`, and one that is.
fn thrown() -> [Exception; 3] {
    [StopIteration.into(), Cancelled::default().into(), ValueError::new("").into()]
}

#[track_caller]
fn raised_stop_iteration(e: &Exception) {
    assert_eq!(e.to_string(), "generator raised StopIteration");
}

#[test]
fn an_exception_that_nobody_catches_comes_out_as_it_is() {
    let mut g = suspended(Answer::LetItOut);
    assert_eq!(g.close().unwrap(), None);
    is_finished(&mut g);

    for thrown in [GeneratorExit.into(), Cancelled::default().into(), ValueError::new("").into()] {
        let mut g = suspended(Answer::LetItOut);
        let e = raises_same(g.throw(Exception::clone(&thrown)), &thrown);
        assert!(e.context().is_none());
        is_finished(&mut g);
    }

    let mut g = suspended(Answer::LetItOut);
    let thrown = Exception::new(StopIteration);
    let e = raises::<RuntimeError>(g.throw(thrown.clone()));
    raised_stop_iteration(&e);
    assert!(e.context().unwrap().ptr_eq(&thrown));
    assert_eq!(history(&e), ["StopIteration"]);
    is_finished(&mut g);
}

#[test]
fn an_exit_that_the_delegate_raises_is_taken_for_its_end_when_it_is_closed() {
    let raised = || Exception::new(GeneratorExit);
    let mut g = suspended(Answer::Raise(raised()));
    assert_eq!(g.close().unwrap(), None);
    is_finished(&mut g);

    // The one that was thrown goes on, not the one that was raised.
    let mut g = suspended(Answer::Raise(raised()));
    let exit = Exception::new(GeneratorExit);
    let e = raises_same(g.throw(exit.clone()), &exit);
    assert!(e.context().is_none());
    is_finished(&mut g);

    for thrown in thrown() {
        let raised = raised();
        let mut g = suspended(Answer::Raise(raised.clone()));
        let e = raises_same(g.throw(thrown.clone()), &raised);
        assert!(e.context().unwrap().ptr_eq(&thrown));
        assert_eq!(history(&e), [name_of(&thrown)]);
        is_finished(&mut g);
    }
}

#[test]
fn a_stop_iteration_that_the_delegate_raises_is_a_runtime_error_whatever_was_thrown() {
    let raised = Exception::new(StopIteration);
    let mut g = suspended(Answer::Raise(raised.clone()));
    let e = g.close().unwrap_err();
    raised_stop_iteration(&e);
    assert!(e.context().unwrap().ptr_eq(&raised));
    assert_eq!(history(&e), ["StopIteration", "GeneratorExit"]);
    is_finished(&mut g);

    let raised = Exception::new(StopIteration);
    let mut g = suspended(Answer::Raise(raised.clone()));
    let exit = Exception::new(GeneratorExit);
    let e = raises::<RuntimeError>(g.throw(exit.clone()));
    raised_stop_iteration(&e);
    assert!(e.context().unwrap().ptr_eq(&raised));
    assert_eq!(history(&e), ["StopIteration", "GeneratorExit"]);
    // The delegate was closed: that raises an exit of its own.
    assert!(!raised.context().unwrap().ptr_eq(&exit));
    is_finished(&mut g);

    for thrown in thrown() {
        let raised = Exception::new(StopIteration);
        let mut g = suspended(Answer::Raise(raised.clone()));
        let e = raises::<RuntimeError>(g.throw(thrown.clone()));
        raised_stop_iteration(&e);
        assert!(e.context().unwrap().ptr_eq(&raised));
        assert!(raised.context().unwrap().ptr_eq(&thrown));
        assert_eq!(history(&e), ["StopIteration", name_of(&thrown)]);
        is_finished(&mut g);
    }
}

/// A delegate that raises something with no meaning of its own.
fn replaces(raised: impl Fn() -> Exception) {
    let exception = raised();
    let mut g = suspended(Answer::Raise(exception.clone()));
    let e = g.close().unwrap_err();
    assert!(e.ptr_eq(&exception));
    assert_eq!(history(&e), ["GeneratorExit"]);
    is_finished(&mut g);

    let exception = raised();
    let mut g = suspended(Answer::Raise(exception.clone()));
    let exit = Exception::new(GeneratorExit);
    let e = raises_same(g.throw(exit.clone()), &exception);
    assert_eq!(history(&e), ["GeneratorExit"]);
    assert!(!e.context().unwrap().ptr_eq(&exit));
    is_finished(&mut g);

    for thrown in thrown() {
        let exception = raised();
        let mut g = suspended(Answer::Raise(exception.clone()));
        let e = raises_same(g.throw(thrown.clone()), &exception);
        assert!(e.context().unwrap().ptr_eq(&thrown));
        assert_eq!(history(&e), [name_of(&thrown)]);
        is_finished(&mut g);
    }
}

#[test]
fn a_base_exception_that_the_delegate_raises_replaces_what_was_thrown() {
    replaces(|| Cancelled::default().into());
}

#[test]
fn an_exception_that_the_delegate_raises_replaces_what_was_thrown() {
    replaces(|| LookupError::new("").into());
}

dunder! {
    fn inner_yields() -> impl Generator<Yield = i32, Return = &'static str> {
        try {
            yield 1;
        } finally {
            yield 2;
        }
        "returned"
    }

    fn outer_yields() -> impl Generator<Yield = i32, Return = &'static str> {
        yield from inner_yields()
    }
}

fn suspended_before_a_yield() -> impl Generator<Yield = i32, Send = (), Return = &'static str> + Unpin {
    let mut g = outer_yields();
    assert_eq!(next(&mut g).yielded(), Some(1));
    g
}

#[test]
fn a_delegate_that_yields_in_a_finally_delays_what_was_thrown() {
    let mut g = suspended_before_a_yield();
    let e = g.close().unwrap_err();
    assert_eq!(e.to_string(), "generator ignored GeneratorExit");
    assert!(e.context().is_none());
    is_finished(&mut g);

    let mut g = suspended_before_a_yield();
    let e = raises::<RuntimeError>(g.throw(GeneratorExit));
    assert_eq!(e.to_string(), "generator ignored GeneratorExit");
    assert!(e.context().is_none());
    is_finished(&mut g);

    let mut g = suspended_before_a_yield();
    let thrown = Exception::new(StopIteration);
    assert_eq!(g.throw(thrown.clone()).yielded(), Some(2));
    let e = raises::<RuntimeError>(next(&mut g));
    raised_stop_iteration(&e);
    assert!(e.context().unwrap().ptr_eq(&thrown));
    assert_eq!(history(&e), ["StopIteration"]);
    is_finished(&mut g);

    for thrown in [Cancelled::default().into(), ValueError::new("").into()] {
        let mut g = suspended_before_a_yield();
        assert_eq!(g.throw(Exception::clone(&thrown)).yielded(), Some(2));
        let e = raises_same(next(&mut g), &thrown);
        assert!(e.context().is_none());
        is_finished(&mut g);
    }
}

dunder! {
    fn inner_returns() -> impl Generator<Yield = i32, Return = &'static str> {
        try {
            yield 1;
            yield 2;
        } finally {
            return "returned";
        }
    }

    fn outer_returns() -> impl Generator<Yield = i32, Return = &'static str> {
        yield from inner_returns()
    }
}

fn suspended_before_a_return() -> impl Generator<Yield = i32, Send = (), Return = &'static str> + Unpin {
    let mut g = outer_returns();
    assert_eq!(next(&mut g).yielded(), Some(1));
    g
}

#[test]
fn a_delegate_that_returns_in_a_finally_forgets_all_but_the_exit() {
    let mut g = suspended_before_a_return();
    assert_eq!(g.close().unwrap(), None);
    is_finished(&mut g);

    let mut g = suspended_before_a_return();
    let exit = Exception::new(GeneratorExit);
    let e = raises_same(g.throw(exit.clone()), &exit);
    assert!(e.context().is_none());
    is_finished(&mut g);

    for thrown in thrown() {
        let mut g = suspended_before_a_return();
        assert_eq!(g.throw(thrown).returned(), Some("returned"));
        is_finished(&mut g);
    }
}
