//! What random programs have found, made small. Every expectation is CPython 3.13's.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::BaseException;
use dunder::errors::*;
use dunder::prelude::*;

type Log = Rc<RefCell<Vec<String>>>;

fn write(log: &Log, text: impl Into<String>) {
    log.borrow_mut().push(text.into());
}

fn functions(e: &Exception) -> Vec<&'static str> {
    e.traceback().iter().map(|frame| frame.function).collect()
}

/// To syn, `e { x }` is a pattern.
#[test]
fn except_with_a_name_and_no_type() {
    #[generator]
    fn body(log: Log) -> impl Generator<Yield = i64> {
        try_! { {
            yield_!(1);
        } except e {
            write(&log, format!("caught {e}"));
        } }
    }
    let log = Log::default();
    let mut g = body(log.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert!(g.throw(ValueError::new("x")).returned().is_some());
    assert_eq!(*log.borrow(), ["caught x"]);
}

#[test]
fn a_body_that_has_not_run_stands_in_the_traceback() {
    #[generator]
    fn body() -> impl Generator<Yield = i64> {
        yield_!(1);
    }
    let line = line!() - 3;
    let e = body().throw(ValueError::new("x")).raised().expect("it is raised");
    assert_eq!(functions(&e), ["body"]);
    assert_eq!(e.traceback()[0].line, line);
    // It is the body's own: PEP 479 does not apply.
    assert!(body().throw(StopIteration).raised().expect("it is raised").is::<StopIteration>());
}

#[test]
fn the_error_of_pep_479_has_not_been_in_the_body() {
    #[generator]
    fn inner() -> impl Generator<Yield = i64> {
        yield_!(1);
        raise!(StopIteration);
    }
    #[generator]
    fn outer() -> impl Generator<Yield = i64> {
        yield_from!(inner());
    }
    let mut g = outer();
    assert_eq!(next(&mut g).yielded(), Some(1));
    let e = next(&mut g).raised().expect("it is raised");
    assert_eq!(e.to_string(), "generator raised StopIteration");
    assert_eq!(functions(&e), ["outer"]);
    assert_eq!(functions(&e.cause().expect("a cause")), ["inner"]);
}

/// A way into a `finally` from code that is never reached is none: its type would never be known.
#[test]
fn completions_that_do_not_occur() {
    #[generator]
    fn body(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
        try_! { {
            let v: i64 = try_! { {
                try_! { {
                    return yield_!(n);
                } finally {
                    raise!(TypeError::new("inner"));
                } }
            } finally {
                raise!(ValueError::new("outer"));
            } };
            write(&Log::default(), v.to_string());
        } except _ {
        } }
        yield_!(n + 1)
    }
    let mut g = body(3);
    assert_eq!(next(&mut g).yielded(), Some(3));
    assert_eq!(g.send(5).yielded(), Some(4));
    assert_eq!(g.send(6).returned(), Some(6));
}

/// What is handled when a delegation begins may be known only after that.
#[test]
fn a_delegation_in_a_finally_in_a_finally() {
    dunder! {
        fn inner() -> impl Generator<Yield = i64> {
            yield 2;
        }
        fn outer() -> impl Generator<Yield = i64> {
            try {
                yield 1;
            } finally {
                try {
                    yield from inner();
                } finally {
                    yield from inner();
                    raise ValueError::new("end");
                }
            }
        }
    }
    let mut g = outer();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(g.throw(TypeError::new("start")).yielded(), Some(2));
    assert_eq!(next(&mut g).yielded(), Some(2));
    let e = next(&mut g).raised().expect("it is raised");
    assert_eq!(e.to_string(), "end");
    assert_eq!(e.context().expect("a context").to_string(), "start");
}

#[test]
fn the_exit_of_a_closed_delegate_has_what_is_handled_as_context() {
    #[generator]
    fn inner() -> impl Generator<Yield = i64> {
        yield_!(2);
    }
    #[generator]
    fn outer(log: Log) -> impl Generator<Yield = i64> {
        try_! { {
            yield_!(1);
        } except _: ValueError {
            try_! { {
                yield_from!(inner());
            } except e: GeneratorExit {
                let context = e.exception().context().map(|context| context.to_string());
                write(&log, format!("{context:?}"));
                raise!();
            } }
        } }
    }
    let log = Log::default();
    let mut g = outer(log.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(g.throw(ValueError::new("x")).yielded(), Some(2));
    assert!(g.close().expect("it closes").is_none());
    assert_eq!(*log.borrow(), [r#"Some("x")"#]);
}

/// What a delegate raises when it is closed may be caught around it: by any handler.
#[test]
fn a_dropped_body_catches_what_its_delegate_raises() {
    #[generator]
    fn inner() -> impl Generator<Yield = i64> {
        try_! { { yield_!(1); } finally { raise!(ValueError::new("from inner")); } }
    }
    #[generator]
    fn outer(log: Log) -> impl Generator<Yield = i64> {
        try_! { {
            yield_from!(inner());
        } except e: ValueError {
            write(&log, format!("caught {e}"));
        } }
    }
    let log = Log::default();
    let mut g = outer(log.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    drop(g);
    assert_eq!(*log.borrow(), ["caught from inner"]);
}

/// The first ignored exit closes the delegate again before the handler runs.
#[test]
fn a_delegate_that_ignores_the_exit_is_closed_twice() {
    dunder! {
        fn inner(log: Log) -> impl Generator<Yield = i64> {
            try {
                try {
                    yield 1;
                } finally {
                    write(&log, "first");
                    yield 2;
                }
            } except _: BaseException {
                write(&log, "second");
                raise;
            }
        }
        fn outer(log: Log) -> impl Generator<Yield = i64> {
            try {
                yield from inner(log.clone());
            } except e: RuntimeError {
                write(&log, e.to_string());
            }
        }
    }
    let log = Log::default();
    let mut g = outer(log.clone());
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert!(g.throw(GeneratorExit).returned().is_some());
    assert_eq!(*log.borrow(), ["first", "second", "generator ignored GeneratorExit"]);
}

/// And where an exception is being handled, the second exit has that for its context.
#[test]
fn the_second_exit_has_what_is_handled_as_context() {
    dunder! {
        fn inner(log: Log) -> impl Generator<Yield = i64> {
            try {
                yield 1;
            } except _: GeneratorExit {
                write(&log, "ignored");
            }
            try {
                yield 2;
            } except e: GeneratorExit {
                let context = e.exception().context().map(|context| context.to_string());
                write(&log, format!("{context:?}"));
            }
        }
        fn outer(log: Log) -> impl Generator<Yield = i64> {
            try {
                yield 0;
            } except _: TypeError {
                yield from inner(log);
            }
        }
    }
    let log = Log::default();
    let mut g = outer(log.clone());
    assert_eq!(next(&mut g).yielded(), Some(0));
    assert_eq!(g.throw(TypeError::new("handled")).yielded(), Some(1));
    let e = g.close().expect_err("it ignores the exit");
    assert_eq!(e.to_string(), "generator ignored GeneratorExit");
    assert_eq!(*log.borrow(), ["ignored", r#"Some("handled")"#]);
}

/// A local that is given another value in a loop, and not used again, has that value at the end of its scope.
#[test]
fn a_local_that_is_only_replaced_in_a_loop_has_a_type() {
    dunder! {
        fn outer(n: i64) -> impl Generator<Yield = i64, Send = i64, Return = i64> {
            for _ in 0..n {
                let mut replaced: i64 = 1;
                try {
                    for j in 0..replaced {
                        let _: i64 = try {
                            replaced = 1;
                            n
                        } except _ {
                            (yield j)
                        } finally {
                        };
                    }
                } finally {
                    raise RuntimeError::new("always");
                }
            }
            n
        }
    }
    assert_eq!(next(&mut outer(0)).returned(), Some(0));
    assert_eq!(next(&mut outer(1)).raised().map(|e| e.to_string()).as_deref(), Some("always"));
}

/// The parameter of a macro stands in an invisible group.
#[test]
fn a_unit_that_a_macro_gives_the_signature() {
    macro_rules! echo {
        ($sent:ty) => {
            #[generator]
            fn echo() -> impl Generator<Yield = i64, Send = $sent> {
                let _: $sent = yield_!(1);
                yield_!(2);
            }
        };
    }
    echo!(());
    let mut g = echo();
    assert_eq!(next(&mut g).yielded(), Some(1));
    assert_eq!(next(&mut g).yielded(), Some(2));
}

/// An awaitable that yields when it is closed.
fn stubborn() -> impl Awaitable<Output = ()> {
    #[dunder::coroutine]
    async fn body() {
        try_! {
            { pause().await; }
            finally { pause().await; }
        }
    }
    body()
}

/// Suspends once.
async fn pause() {
    futures_lite::future::yield_now().await;
}

/// Python's message is of what is awaited, not of the body that awaits it.
#[test]
fn what_is_awaited_ignores_the_exit() {
    #[generator]
    async fn items() -> impl AsyncGenerator<Yield = i64> {
        stubborn().await;
        yield_!(1);
    }
    #[dunder::coroutine]
    async fn iterates() {
        async_for! { _ in Box::pin(items()) {} }
    }
    struct Written;
    impl AsyncIterator for Written {
        type Item = i64;

        fn __anext__(&mut self) -> impl Awaitable<Output = i64> {
            #[dunder::coroutine]
            async fn body() -> i64 {
                stubborn().await;
                1
            }
            body()
        }
    }
    #[dunder::coroutine]
    async fn iterates_by_hand() {
        async_for! { _ in Written {} }
    }
    let ignored = |closed: Result<Option<()>, Exception>| {
        assert_eq!(closed.unwrap_err().to_string(), "coroutine ignored GeneratorExit");
    };
    let mut agen = Box::pin(items());
    let mut call = agen.__anext__().__await__();
    assert!(next(&mut call).yielded().is_some());
    ignored(call.close().map(|value| value.map(drop)));
    let mut coroutine = Box::pin(iterates().__await__());
    assert!(next(&mut coroutine).yielded().is_some());
    ignored(coroutine.close());
    let mut coroutine = Box::pin(iterates_by_hand().__await__());
    assert!(next(&mut coroutine).yielded().is_some());
    ignored(coroutine.close());
}

/// The generator answers the exit by ending: the call that is closed has been closed.
#[test]
fn a_call_is_closed_whose_generator_ends() {
    #[generator]
    async fn ends() -> impl AsyncGenerator<Yield = i64> {
        try_! {
            { yield_!(1); }
            except _: GeneratorExit {}
        }
    }
    let first = |agen: &mut dyn FnMut() -> Option<i64>| assert_eq!(agen(), Some(1));
    let mut agen = Box::pin(ends());
    first(&mut || next(&mut agen.__anext__().__await__()).returned());
    assert!(matches!(agen.__anext__().__await__().close(), Ok(None)));

    #[dunder::coroutine]
    async fn awaits(log: Log) {
        let mut agen = Box::pin(waits());
        try_! {
            { agen.__anext__().await; }
            except e: BaseException { write(&log, format!("{e:?}").lines().last().unwrap()); }
        }
    }
    #[generator]
    async fn waits() -> impl AsyncGenerator<Yield = i64> {
        try_! {
            { pause().await; }
            except _: GeneratorExit {}
        }
        if false {
            yield_!(1);
        }
    }
    let log = Log::default();
    let mut coroutine = Box::pin(awaits(log.clone()).__await__());
    assert!(next(&mut coroutine).yielded().is_some());
    assert!(coroutine.close().is_ok());
    assert_eq!(*log.borrow(), ["GeneratorExit"]);
}
