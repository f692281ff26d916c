//! Async context managers, after CPython's `test_contextlib_async`.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use dunder::asyncio::sleep;
use dunder::contextlib::{
    AsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext,
};
use dunder::errors::*;
use dunder::prelude::*;

use crate::common::{Trace, history, name_of, run};

dunder! {
    async fn plain() -> impl AsyncGenerator<Yield = ()> {
        yield;
    }

    async fn yields_inside() -> impl AsyncGenerator<Yield = i32> {
        async with asynccontextmanager(plain()) {
            yield 11;
        }
    }

    async fn leaves_it_early() {
        let mut agen = Box::pin(yields_inside());
        async for value in &mut agen {
            assert_eq!(value, 11);
            break;
        }
        await agen.aclose();
    }
}

#[test]
fn an_exit_goes_through_a_manager_in_an_async_generator() {
    run(leaves_it_early()).unwrap();
}

dunder! {
    async fn traced(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        trace.add("enter");
        await sleep(1);
        yield 42;
        await sleep(1);
        trace.add("exit");
    }

    async fn traced_finally(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        trace.add("enter");
        try {
            yield 42;
        } finally {
            await sleep(1);
            trace.add("exit");
        }
    }

    async fn catches(trace: Trace) -> impl AsyncGenerator<Yield = i32> {
        trace.add("enter");
        try {
            yield 42;
        } except e: ValueError {
            await sleep(1);
            trace.add(e);
        }
    }

    async fn uses(
        manager: impl AsyncContextManager<Value = i32> + 'static,
        raises: Option<Exception>,
        trace: Trace,
    ) {
        async with manager as x {
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
    run(uses(asynccontextmanager(traced(trace.clone())), None, trace.clone())).unwrap();
    assert_eq!(trace.take(), ["enter", "42", "exit"]);
}

#[test]
fn what_the_block_raises_goes_through_a_finally_and_on() {
    let trace = Trace::default();
    let manager = asynccontextmanager(traced_finally(trace.clone()));
    assert!(run(uses(manager, Some(value_error()), trace.clone())).unwrap_err().is::<ValueError>());
    assert_eq!(trace.take(), ["enter", "42", "exit"]);
}

#[test]
fn what_the_generator_catches_goes_no_further() {
    let trace = Trace::default();
    run(uses(asynccontextmanager(catches(trace.clone())), Some(value_error()), trace.clone())).unwrap();
    assert_eq!(trace.take(), ["enter", "42", "in the block"]);
}

dunder! {
    async fn raises_here(e: Exception) -> Exception {
        try {
            async with asynccontextmanager(plain()) {
                raise e;
            }
        } except e {
            return e;
        }
        unreachable!()
    }
}

#[test]
fn what_comes_out_is_the_same_with_the_traceback_of_the_block() {
    for raised in
        [value_error(), RuntimeError::new("").into(), StopIteration.into(), StopAsyncIteration.into()]
    {
        let e = run(raises_here(raised.clone())).unwrap();
        assert!(e.ptr_eq(&raised));
        assert_eq!(e.traceback().iter().map(|frame| frame.function).collect::<Vec<_>>(), ["raises_here"]);
    }
}

dunder! {
    async fn yields_in_the_handler(trace: Trace) -> impl AsyncGenerator<Yield = ()> {
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

    async fn never_yields() -> impl AsyncGenerator<Yield = ()> {
        if false {
            yield;
        }
    }

    async fn yields_twice(trace: Trace) -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
            yield;
        } finally {
            trace.add("closed");
        }
    }

    async fn raises_another() -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
        } except _: RuntimeError {
            raise TypeError::new("another");
        }
    }

    async fn chains() -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
        } except e {
            raise RuntimeError::new(format!("caught {e}")) from e;
        }
    }

    async fn enters_and_leaves<M>(mut manager: M, exception: Option<Exception>) -> bool
    where
        M: AsyncContextManager<Value = ()> + 'static,
    {
        await manager.__aenter__();
        await manager.__aexit__(exception)
    }
}

#[test]
fn what_the_generator_lets_out_is_not_raised_again_by_the_exit() {
    let left = run(enters_and_leaves(asynccontextmanager(plain()), Some(value_error())));
    assert!(!left.unwrap());
}

#[test]
fn generators_that_yield_too_little_or_too_much_are_errors() {
    let trace = Trace::default();
    let manager = asynccontextmanager(yields_in_the_handler(trace.clone()));
    let e = run(enters_and_leaves(manager, Some(value_error()))).unwrap_err();
    assert_eq!(
        (name_of(&e), e.to_string().as_str()),
        ("RuntimeError", "generator didn't stop after athrow()")
    );
    assert_eq!(trace.take(), ["closed"]);

    let e = run(enters_and_leaves(asynccontextmanager(never_yields()), None)).unwrap_err();
    assert_eq!((name_of(&e), e.to_string().as_str()), ("RuntimeError", "generator didn't yield"));

    let e = run(enters_and_leaves(asynccontextmanager(yields_twice(trace.clone())), None)).unwrap_err();
    assert_eq!((name_of(&e), e.to_string().as_str()), ("RuntimeError", "generator didn't stop"));
    assert_eq!(trace.take(), ["closed"]);
}

#[test]
fn what_the_generator_raises_instead_comes_out_of_the_exit() {
    let raised = Some(RuntimeError::new("").into());
    let e = run(enters_and_leaves(asynccontextmanager(raises_another()), raised)).unwrap_err();
    assert_eq!(e.to_string(), "another");
}

#[test]
fn a_runtime_error_made_of_a_stop_is_taken_for_that_and_others_are_not() {
    let raised = value_error();
    let e = run(enters_and_leaves(asynccontextmanager(chains()), Some(raised.clone()))).unwrap_err();
    assert_eq!(e.to_string(), "caught in the block");
    assert!(e.cause().unwrap().ptr_eq(&raised));
    let left = run(enters_and_leaves(asynccontextmanager(chains()), Some(StopAsyncIteration.into())));
    assert!(!left.unwrap());
}

dunder! {
    async fn deeper(depth: Trace) -> impl AsyncGenerator<Yield = ()> {
        depth.add("in");
        yield;
        depth.add("out");
    }

    async fn recursive(n: u32, depth: Trace) {
        async with asynccontextmanager(deeper(depth.clone())) {
            if n > 1 {
                await recursive(n - 1, depth).boxed();
            }
        }
    }
}

#[test]
fn a_coroutine_that_uses_a_manager_may_call_itself() {
    let depth = Trace::default();
    run(recursive(10, depth.clone())).unwrap();
    let steps = depth.take();
    assert_eq!(steps[..10], ["in"; 10]);
    assert_eq!(steps[10..], ["out"; 10]);
}

dunder! {
    fn resource(closed: Rc<Cell<u32>>) -> impl Generator<Yield = ()> {
        try {
            yield;
        } finally {
            closed.set(closed.get() + 1);
        }
    }

    async fn holds(closed: Rc<Cell<u32>>) -> impl AsyncGenerator<Yield = i32> {
        with contextmanager(resource(closed)) {
            yield -1;
            yield -2;
        }
    }

    async fn closes(closed: Rc<Cell<u32>>, fails: bool) {
        async with aclosing(holds(Rc::clone(&closed))) as agen {
            let mut agen = agen;
            assert_eq!(await agen.__anext__(), -1);
            assert_eq!(closed.get(), 0);
            if fails {
                raise ValueError::new("in the block");
            }
        }
    }

    async fn enters_nothing() -> Rc<i32> {
        async with nullcontext(Rc::new(42)) as value {
            return value;
        }
        unreachable!()
    }
}

#[test]
fn aclosing_closes_what_is_suspended() {
    let closed = Rc::new(Cell::new(0));
    run(closes(Rc::clone(&closed), false)).unwrap();
    assert_eq!(closed.get(), 1);
}

#[test]
fn aclosing_closes_when_the_block_raises() {
    let closed = Rc::new(Cell::new(0));
    assert!(run(closes(Rc::clone(&closed), true)).unwrap_err().is::<ValueError>());
    assert_eq!(closed.get(), 1);
}

#[test]
fn a_null_context_gives_its_value_and_does_nothing() {
    assert_eq!(*run(enters_nothing()).unwrap(), 42);
}

dunder! {
    async fn block(stack: AsyncExitStack<'static>, raises: Option<Exception>) {
        async with stack {
            if let Some(e) = raises {
                raise e;
            }
        }
    }

    async fn adds(trace: Trace, entry: String) {
        await sleep(1);
        trace.add(entry);
    }

    async fn sees(trace: Trace, name: &'static str, e: Option<Exception>, deals: bool) -> bool {
        await sleep(1);
        trace.add(format!("{name} {}", e.as_ref().map_or("nothing", name_of)));
        deals
    }

    async fn raises(e: Exception) {
        await sleep(1);
        raise e;
    }
}

#[test]
fn async_callbacks_are_awaited_in_reverse() {
    let (stack, trace) = (AsyncExitStack::new(), Trace::default());
    for name in ["a", "b", "c"] {
        let trace = trace.clone();
        stack.push_async_callback(move || adds(trace, name.to_owned()));
    }
    run(block(stack, None)).unwrap();
    assert_eq!(trace.take(), ["c", "b", "a"]);
}

#[test]
fn async_exits_see_the_exception_until_one_deals_with_it() {
    let (stack, trace) = (AsyncExitStack::new(), Trace::default());
    for (name, deals) in [("ok", false), ("ok", false), ("deals", true), ("sees", false), ("sees", false)] {
        let trace = trace.clone();
        stack.push_async_exit(move |e| sees(trace, name, e, deals));
    }
    run(block(stack, Some(value_error()))).unwrap();
    let expected = ["sees ValueError", "sees ValueError", "deals ValueError", "ok nothing", "ok nothing"];
    assert_eq!(trace.take(), expected);
}

dunder! {
    async fn enters_a_manager(trace: Trace) {
        async with AsyncExitStack::new() as stack {
            let last = trace.clone();
            stack.push_async_callback(move || adds(last, "last".to_owned()));
            assert_eq!(await stack.enter_async_context(asynccontextmanager(traced(trace.clone()))), 42);
            trace.add("block");
        }
    }
}

#[test]
fn async_managers_are_entered_at_once_and_left_with_the_stack() {
    let trace = Trace::default();
    run(enters_a_manager(trace.clone())).unwrap();
    assert_eq!(trace.take(), ["enter", "block", "exit", "last"]);
}

#[test]
fn an_async_stack_chains_as_nested_managers_do() {
    let (stack, kept) = (AsyncExitStack::new(), Rc::new(RefCell::new(None)));
    stack.push_async_callback(|| raises(TypeError::new("").into()));
    stack.push_async_callback(|| raises(LookupError::new("").into()));
    stack.push_async_callback(|| raises(RuntimeError::new("").into()));
    let keeps = Rc::clone(&kept);
    stack.push_async_exit(move |e| async_! { keeps.replace(e); true });
    stack.push_async_callback(|| raises(ValueError::new("").into()));
    let e = run(block(stack, Some(StopIteration.into()))).unwrap_err();
    assert!(e.is::<TypeError>());
    assert_eq!(history(&e), ["LookupError", "RuntimeError"]);
    let kept = kept.take().unwrap();
    assert!(kept.is::<ValueError>());
    assert_eq!(history(&kept), ["StopIteration"]);
}

dunder! {
    async fn raises_without_context() -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
        } except _: BaseException {
            let e = Exception::new(TypeError::new("mine"));
            try {
                raise e.clone();
            } finally {
                e.set_context(None);
            }
        }
    }

    async fn the_same_on_a_stack() -> impl AsyncGenerator<Yield = ()> {
        async with AsyncExitStack::new() as stack {
            await stack.enter_async_context(asynccontextmanager(raises_without_context()));
            yield;
        }
    }

    async fn raises_in(manager: impl AsyncContextManager<Value = ()> + 'static) {
        async with manager {
            raise LookupError::new("");
        }
    }
}

#[test]
fn a_context_that_was_taken_off_stays_off() {
    for on_a_stack in [false, true] {
        let e = match on_a_stack {
            false => run(raises_in(asynccontextmanager(raises_without_context()))),
            true => run(raises_in(asynccontextmanager(the_same_on_a_stack()))),
        };
        let e = e.unwrap_err();
        assert_eq!(e.to_string(), "mine");
        assert!(e.context().is_none());
    }
}
