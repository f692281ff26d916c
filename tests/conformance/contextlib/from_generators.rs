//! Managers made of generators: `ContextManagerTestCase`.

use std::rc::{Rc, Weak};

use dunder::contextlib::{ContextManager, contextmanager};
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, run};

dunder! {
    fn traced(trace: Trace) -> impl Generator<Yield = i32> {
        trace.add("enter");
        yield 42;
        trace.add("exit");
    }

    fn traced_finally(trace: Trace) -> impl Generator<Yield = i32> {
        trace.add("enter");
        try {
            yield 42;
        } finally {
            trace.add("exit");
        }
    }

    fn catches(trace: Trace) -> impl Generator<Yield = i32> {
        trace.add("enter");
        try {
            yield 42;
        } except e: ValueError {
            trace.add(e);
        }
    }

    async fn uses(
        manager: impl ContextManager<Value = i32> + 'static,
        raises: Option<Exception>,
        trace: Trace,
    ) {
        with manager as x {
            trace.add(x);
            if let Some(e) = raises {
                raise e;
            }
        }
    }
}

fn value_error() -> Exception {
    ValueError::new("in the block").into()
}

#[test]
fn the_block_runs_where_the_generator_yields() {
    let trace = Trace::default();
    run(uses(contextmanager(traced(trace.clone())), None, trace.clone())).unwrap();
    assert_eq!(trace.take(), ["enter", "42", "exit"]);
}

#[test]
fn what_the_block_raises_goes_through_a_finally_and_on() {
    let trace = Trace::default();
    let manager = contextmanager(traced_finally(trace.clone()));
    let e = run(uses(manager, Some(value_error()), trace.clone())).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(trace.take(), ["enter", "42", "exit"]);
}

#[test]
fn what_the_generator_catches_goes_no_further() {
    let trace = Trace::default();
    run(uses(contextmanager(catches(trace.clone())), Some(value_error()), trace.clone())).unwrap();
    assert_eq!(trace.take(), ["enter", "42", "in the block"]);
}

dunder! {
    fn plain() -> impl Generator<Yield = ()> {
        yield;
    }

    async fn raises_in_plain(e: Exception) {
        with contextmanager(plain()) {
            raise e;
        }
    }
}

#[test]
fn the_traceback_of_what_comes_out_is_that_of_the_block() {
    for raised in [value_error(), RuntimeError::new("").into(), StopIteration.into()] {
        let e = run(async_! { await in_a_try(raised) }).unwrap();
        let functions: Vec<_> = e.traceback().iter().map(|frame| frame.function).collect();
        assert_eq!(functions, ["raises_here"]);
    }
}

dunder! {
    fn raises_here(e: Exception) -> impl Generator<Yield = (), Return = Exception> {
        try {
            with contextmanager(plain()) {
                raise e;
            }
        } except e {
            return e;
        }
        yield;
        unreachable!()
    }

    async fn in_a_try(raised: Exception) -> Exception {
        next(&mut raises_here(raised)).returned().unwrap()
    }
}

#[test]
fn what_the_generator_lets_out_is_not_raised_again_by_the_exit() {
    let mut manager = contextmanager(plain());
    manager.__enter__().unwrap();
    assert!(!manager.__exit__(Some(&TypeError::new("foo").into())).unwrap());
}

dunder! {
    fn yields_in_the_handler(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            try {
                yield;
            } except _: BaseException {
                yield;
            }
        } finally {
            trace.add("closed");
        }
    }

    fn never_yields() -> impl Generator<Yield = ()> {
        if false {
            yield;
        }
    }

    fn yields_twice(trace: Trace) -> impl Generator<Yield = ()> {
        try {
            yield;
            yield;
        } finally {
            trace.add("closed");
        }
    }

    fn raises_another() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except _: RuntimeError {
            raise TypeError::new("another");
        }
    }
}

#[test]
fn a_generator_that_yields_after_the_throw_is_closed_and_that_is_an_error() {
    let trace = Trace::default();
    let mut manager = contextmanager(yields_in_the_handler(trace.clone()));
    manager.__enter__().unwrap();
    let e = manager.__exit__(Some(&TypeError::new("foo").into())).unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "generator didn't stop after throw()");
    assert_eq!(trace.take(), ["closed"]);
}

#[test]
fn a_generator_that_never_yields_cannot_be_entered() {
    let e = contextmanager(never_yields()).__enter__().unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "generator didn't yield");
}

#[test]
fn a_generator_that_yields_twice_is_closed_and_that_is_an_error() {
    let trace = Trace::default();
    let mut manager = contextmanager(yields_twice(trace.clone()));
    manager.__enter__().unwrap();
    let e = manager.__exit__(None).unwrap_err();
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "generator didn't stop");
    assert_eq!(trace.take(), ["closed"]);
}

#[test]
fn what_the_generator_raises_instead_comes_out_of_the_exit() {
    let mut manager = contextmanager(raises_another());
    manager.__enter__().unwrap();
    assert!(manager.__exit__(Some(&RuntimeError::new("").into())).unwrap_err().is::<TypeError>());
}

#[test]
fn a_stop_iteration_of_the_block_comes_out_as_it_is() {
    let stop = Exception::new(StopIteration);
    let mut g = raises_here(stop.clone());
    assert!(next(&mut g).returned().unwrap().ptr_eq(&stop));
    // Out of a coroutine it is a runtime error, of which it is the cause.
    let e = run(raises_in_plain(stop.clone())).unwrap_err();
    assert!(e.cause().unwrap().ptr_eq(&stop));
}

dunder! {
    fn chains() -> impl Generator<Yield = ()> {
        try {
            yield;
        } except e {
            raise RuntimeError::new(format!("caught {e}")) from e;
        }
    }
}

/// What comes out of a `with` around `chains()` whose block raises this.
fn through_chains(raised: &Exception) -> Exception {
    let mut manager = contextmanager(chains());
    manager.__enter__().unwrap();
    match manager.__exit__(Some(raised)) {
        Ok(suppressed) => {
            assert!(!suppressed);
            raised.clone()
        }
        Err(e) => e,
    }
}

#[test]
fn a_runtime_error_from_the_generator_keeps_its_cause() {
    let raised = value_error();
    let e = through_chains(&raised);
    assert!(e.is::<RuntimeError>());
    assert_eq!(e.to_string(), "caught in the block");
    assert!(e.cause().unwrap().ptr_eq(&raised));
}

#[test]
fn a_runtime_error_made_of_a_stop_iteration_is_taken_for_that() {
    let raised = Exception::new(StopIteration);
    let e = through_chains(&raised);
    assert!(e.ptr_eq(&raised));
    assert!(e.cause().is_none());
}

dunder! {
    fn gives(a: i32, b: Rc<i32>) -> impl Generator<Yield = (i32, Weak<i32>)> {
        let weak = Rc::downgrade(&b);
        drop(b);
        yield (a, weak);
    }
}

#[test]
fn arguments_arrive_and_are_not_kept_when_they_are_dropped() {
    let mut manager = contextmanager(gives(11, Rc::new(22)));
    let (a, b) = manager.__enter__().unwrap();
    assert_eq!(a, 11);
    assert!(b.upgrade().is_none());
    assert!(!manager.__exit__(None).unwrap());
}

dunder! {
    fn deeper(depth: Trace) -> impl Generator<Yield = ()> {
        depth.add("in");
        yield;
        depth.add("out");
    }

    async fn recursive(n: u32, depth: Trace) {
        with contextmanager(deeper(depth.clone())) {
            if n > 1 {
                await recursive(n - 1, depth).boxed();
            }
        }
    }
}

#[test]
fn a_function_that_uses_a_manager_may_call_itself() {
    let depth = Trace::default();
    run(recursive(10, depth.clone())).unwrap();
    let steps = depth.take();
    assert_eq!(steps[..10], ["in"; 10]);
    assert_eq!(steps[10..], ["out"; 10]);
}
