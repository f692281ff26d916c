//! Context managers, driven by hand, against CPython's `test_contextlib` and `test_contextlib_async`.

mod common;

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use common::{coro, run, wait};
use dunder_core::asyncio::{ExceptionGroup, TaskGroup, TimeoutError, sleep, timeout};
use dunder_core::contextlib::{
    AsyncContextManager, AsyncExitStack, Close, ContextManager, ExitStack, aclosing, asynccontextmanager,
    closing, contextmanager, nullcontext, suppress,
};
use dunder_core::coroutine::errors::{
    GeneratorExit, LookupError, RuntimeError, StopAsyncIteration, StopIteration, TypeError, ValueError,
};
use dunder_core::coroutine::{AsyncGenerator, Awaitable, Exception, Generator, Resume, Signal, Step, next};

type Log = Rc<RefCell<Vec<String>>>;
type Answer = Box<dyn FnMut(Exception) -> Step<u32, ()>>;

/// A generator that yields these values, and does as `thrown` says when something is thrown into it.
struct Scripted {
    log: Log,
    left: u32,
    thrown: Answer,
    finished: bool,
}

fn scripted(left: u32, thrown: impl FnMut(Exception) -> Step<u32, ()> + 'static) -> Scripted {
    Scripted { log: Log::default(), left, thrown: Box::new(thrown), finished: false }
}

impl Scripted {
    fn step(&mut self, signal: Signal<()>) -> Step<u32, ()> {
        if self.finished {
            return match signal {
                Signal::Throw(e) => Step::Raised(e),
                _ => Step::Raised(StopIteration.into()),
            };
        }
        let step = match signal {
            Signal::Throw(e) => {
                self.log.borrow_mut().push(format!("thrown {e:?}"));
                (self.thrown)(e)
            }
            _ if self.left == 0 => Step::Returned(()),
            _ => {
                self.left -= 1;
                Step::Yielded(self.left)
            }
        };
        self.finished = !matches!(step, Step::Yielded(_));
        step
    }
}

impl Resume for Scripted {
    type Yield = u32;
    type Send = ();
    type Return = ();

    fn resume(self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<()>) -> Step<u32, ()> {
        self.get_mut().step(signal)
    }
}

impl Generator for Scripted {}

/// The same as an async generator.
struct AsyncScripted(Scripted);

impl AsyncGenerator for AsyncScripted {
    type Yield = u32;
    type Send = ();

    fn poll_resume(self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<()>) -> Poll<Step<u32, ()>> {
        Poll::Ready(match self.get_mut().0.step(signal) {
            Step::Raised(e) if e.is::<StopIteration>() => Step::Raised(StopAsyncIteration.into()),
            step => step,
        })
    }

    fn ag_running(&self) -> bool {
        false
    }
}

fn value_error() -> Exception {
    ValueError::new("a").into()
}

/// What a manager of either kind makes of an exception, as `with` and `async with` would see it.
#[track_caller]
fn both(
    left: u32,
    thrown: impl Fn(Exception) -> Step<u32, ()> + Copy + 'static,
    exception: Option<Exception>,
    check: impl Fn(Result<bool, Exception>),
) {
    let mut manager = contextmanager(scripted(left, thrown));
    assert_eq!(manager.__enter__().unwrap(), left - 1);
    check(manager.__exit__(exception.as_ref()));
    let result = run(async move {
        let mut manager = asynccontextmanager(AsyncScripted(scripted(left, thrown)));
        assert_eq!(wait(manager.__aenter__()).await?, left - 1);
        Ok(wait(manager.__aexit__(exception)).await)
    });
    check(result.unwrap());
}

fn message(result: &Result<bool, Exception>) -> String {
    result.as_ref().unwrap_err().to_string()
}

#[test]
fn a_generator_that_ends_after_its_yield() {
    both(1, Step::Raised, None, |left| assert!(!left.unwrap()));
}

#[test]
fn a_generator_that_handles_the_exception() {
    both(1, |_| Step::Returned(()), Some(value_error()), |left| assert!(left.unwrap()));
}

#[test]
fn a_generator_that_lets_the_exception_through() {
    let e = value_error();
    e.push_frame(dunder_core::private::Frame { function: "block", file: "f.rs", line: 1 });
    let passing = |e: Exception| {
        e.push_frame(dunder_core::private::Frame { function: "manager", file: "f.rs", line: 2 });
        Step::Raised(e)
    };
    both(1, passing, Some(e.clone()), |left| assert!(!left.unwrap()));
    // It was never in there, as far as its traceback is concerned.
    assert_eq!(e.traceback().len(), 1);
}

#[test]
fn a_generator_that_raises_another_exception() {
    both(
        1,
        |_| Step::Raised(TypeError::new("b").into()),
        Some(value_error()),
        |left| {
            assert_eq!(message(&left), "b");
        },
    );
}

#[test]
fn generators_that_yield_too_little_or_too_much() {
    let mut manager = contextmanager(scripted(0, Step::Raised));
    let raised = manager.__enter__().unwrap_err();
    assert!(raised.is::<RuntimeError>());
    assert_eq!(raised.to_string(), "generator didn't yield");
    let raised = run(async {
        let mut manager = asynccontextmanager(AsyncScripted(scripted(0, Step::Raised)));
        Ok(wait(manager.__aenter__()).await)
    });
    assert_eq!(raised.unwrap().unwrap_err().to_string(), "generator didn't yield");

    let script = scripted(2, Step::Raised);
    let log = script.log.clone();
    let mut manager = contextmanager(script);
    manager.__enter__().unwrap();
    let left = manager.__exit__(None);
    assert_eq!(message(&left), "generator didn't stop");
    assert_eq!(*log.borrow(), ["thrown GeneratorExit"]);
    let again = |e: Exception| if e.is::<ValueError>() { Step::Yielded(7) } else { Step::Raised(e) };
    both(2, again, None, |left| assert_eq!(message(&left), "generator didn't stop"));
    let mut messages = vec!["generator didn't stop after athrow()", "generator didn't stop after throw()"];
    let messages = RefCell::new(&mut messages);
    both(2, again, Some(value_error()), |left| {
        let raised = left.unwrap_err();
        assert_eq!(raised.to_string(), messages.borrow_mut().pop().unwrap());
        assert_eq!(raised.context().unwrap().to_string(), "a");
    });
}

#[test]
fn what_closing_a_generator_raises_takes_the_place_of_its_not_having_ended() {
    let stubborn = |e: Exception| {
        if e.is::<GeneratorExit>() { Step::Raised(TypeError::new("never").into()) } else { Step::Yielded(7) }
    };
    both(2, stubborn, Some(value_error()), |left| {
        let raised = left.unwrap_err();
        assert_eq!(raised.to_string(), "never");
        assert!(raised.context().unwrap().to_string().starts_with("generator didn't stop after"));
    });
    both(2, |_| Step::Yielded(1), None, |left| assert!(message(&left).ends_with("ignored GeneratorExit")));
}

#[test]
fn a_stop_iteration_of_the_block_goes_through_a_generator() {
    let wrapped = |e: Exception| {
        let error = Exception::new(RuntimeError::new("generator raised StopIteration"));
        error.set_cause(Some(e));
        Step::Raised(error)
    };
    both(1, wrapped, Some(StopIteration.into()), |left| assert!(!left.unwrap()));
    both(1, wrapped, Some(StopAsyncIteration.into()), |left| assert!(!left.unwrap()));
    // An error that only happens to have a cause is not that.
    both(1, wrapped, Some(value_error()), |left| {
        assert_eq!(message(&left), "generator raised StopIteration");
    });
    // The block's own RuntimeError is.
    both(1, Step::Raised, Some(RuntimeError::new("mine").into()), |left| assert!(!left.unwrap()));
}

#[test]
fn a_block_that_ends_in_an_error_of_the_generator() {
    both(1, Step::Raised, None, |left| assert!(!left.unwrap()));
    let mut manager = contextmanager(scripted(1, Step::Raised));
    manager.__enter__().unwrap();
    assert!(!manager.__exit__(None).unwrap());
    // It has finished: what is thrown now comes out as it is.
    assert!(!manager.__exit__(Some(&value_error())).unwrap());
    assert_eq!(manager.__enter__().unwrap_err().to_string(), "generator didn't yield");
}

#[test]
fn suppressing() {
    let mut manager = suppress::<ValueError>();
    manager.__enter__().unwrap();
    assert!(!manager.__exit__(None).unwrap());
    assert!(manager.__exit__(Some(&value_error())).unwrap());
    assert!(!manager.__exit__(Some(&GeneratorExit.into())).unwrap());
    let mut all = suppress::<Exception>();
    assert!(all.__exit__(Some(&TypeError::new("x").into())).unwrap());
    assert!(!all.__exit__(Some(&GeneratorExit.into())).unwrap());
    let group = |errors: Vec<Exception>| Exception::from(ExceptionGroup::new("g", errors));
    assert!(manager.__exit__(Some(&group(vec![value_error(), value_error()]))).unwrap());
    let rest = group(vec![value_error(), TypeError::new("t").into()]);
    let rest = manager.__exit__(Some(&rest)).unwrap_err();
    let rest = rest.downcast_ref::<ExceptionGroup>().unwrap();
    assert_eq!(rest.exceptions().iter().map(ToString::to_string).collect::<Vec<_>>(), ["t"]);
    assert!(!manager.__exit__(Some(&group(vec![TypeError::new("t").into()]))).unwrap());
    let mut more = suppress::<ValueError>().and::<LookupError>().and::<TypeError>();
    assert!(more.__exit__(Some(&TypeError::new("x").into())).unwrap());
    assert!(!more.__exit__(Some(&RuntimeError::new("x").into())).unwrap());
}

struct Page(Log);

impl Close for Page {
    fn close(&mut self) -> Result<(), Exception> {
        self.0.borrow_mut().push("closed".into());
        Err(ValueError::new("on close").into())
    }
}

#[test]
fn closing_things() {
    let log = Log::default();
    let mut manager = closing(Page(log.clone()));
    let page = manager.__enter__().unwrap();
    page.borrow().0.borrow_mut().push("used".into());
    assert_eq!(manager.__exit__(None).unwrap_err().to_string(), "on close");
    assert_eq!(*log.borrow(), ["used", "closed"]);

    let script = scripted(5, Step::Raised);
    let log = script.log.clone();
    let mut manager = closing(script);
    let mut generator = manager.__enter__().unwrap();
    assert!(matches!(next(&mut generator), Step::Yielded(4)));
    assert!(!manager.__exit__(Some(&value_error())).unwrap());
    assert_eq!(*log.borrow(), ["thrown GeneratorExit"]);
    assert!(next(&mut generator).raised().unwrap().is::<StopIteration>());
}

#[test]
fn closing_async_generators() {
    run(async {
        let script = scripted(5, Step::Raised);
        let log = script.log.clone();
        let mut manager = aclosing(AsyncScripted(script));
        let mut agen = wait(manager.__aenter__()).await?;
        assert_eq!(wait(agen.asend(())).await?, 4);
        assert!(!wait(manager.__aexit__(None)).await?);
        assert_eq!(*log.borrow(), ["thrown GeneratorExit"]);
        assert!(wait(agen.asend(())).await.unwrap_err().is::<StopAsyncIteration>());
        Ok(())
    })
    .unwrap();
}

#[test]
fn a_null_context_does_nothing() {
    let mut manager = nullcontext(String::from("value"));
    assert_eq!(ContextManager::__enter__(&mut manager).unwrap(), "value");
    assert!(!ContextManager::__exit__(&mut manager, Some(&value_error())).unwrap());
    let again = ContextManager::__enter__(&mut manager).unwrap_err();
    assert_eq!(again.to_string(), "nullcontext has already been entered");
    run(async {
        let mut manager = nullcontext(7);
        assert_eq!(wait(manager.__aenter__()).await?, 7);
        assert!(!wait(manager.__aexit__(Some(value_error()))).await?);
        Ok(())
    })
    .unwrap();
}

/// A manager that writes down what it sees, and answers as it is told.
struct Noted {
    log: Log,
    name: &'static str,
    answer: fn() -> Result<bool, Exception>,
}

impl ContextManager for Noted {
    type Value = &'static str;

    fn __enter__(&mut self) -> Result<&'static str, Exception> {
        self.log.borrow_mut().push(format!("enter {}", self.name));
        if self.name == "broken" { Err(value_error()) } else { Ok(self.name) }
    }

    fn __exit__(&mut self, e: Option<&Exception>) -> Result<bool, Exception> {
        self.log.borrow_mut().push(format!("exit {} {:?}", self.name, e.map(ToString::to_string)));
        (self.answer)()
    }
}

/// The same, async.
struct AsyncNoted(Noted);

impl AsyncContextManager for AsyncNoted {
    type Value = &'static str;

    fn __aenter__(&mut self) -> impl Awaitable<Output = &'static str> {
        let entered = self.0.__enter__();
        coro(async move {
            wait(sleep(1)).await?;
            entered
        })
    }

    fn __aexit__(&mut self, e: Option<Exception>) -> impl Awaitable<Output = bool> {
        let left = self.0.__exit__(e.as_ref());
        coro(async move {
            wait(sleep(1)).await?;
            left
        })
    }
}

fn noted(log: &Log, name: &'static str, answer: fn() -> Result<bool, Exception>) -> Noted {
    Noted { log: log.clone(), name, answer }
}

#[test]
fn a_stack_is_left_in_reverse() {
    let log = Log::default();
    let stack = ExitStack::new();
    assert_eq!(stack.enter_context(noted(&log, "a", || Ok(false))).unwrap(), "a");
    let l = log.clone();
    stack.callback(move || l.borrow_mut().push("callback".into()));
    let l = log.clone();
    stack.push(move |e| {
        l.borrow_mut().push(format!("push {}", e.is_none()));
        Ok(true)
    });
    assert!(stack.enter_context(noted(&log, "broken", || Ok(false))).is_err());
    assert_eq!(format!("{stack:?}"), "<ExitStack callbacks=3>");
    stack.close().unwrap();
    assert_eq!(*log.borrow(), ["enter a", "enter broken", "push true", "callback", "exit a None"]);
    stack.close().unwrap();
}

#[test]
fn what_a_stack_received_may_be_dealt_with() {
    let log = Log::default();
    let mut stack = ExitStack::new();
    stack.enter_context(noted(&log, "outer", || Ok(false))).unwrap();
    stack.enter_context(noted(&log, "inner", || Ok(true))).unwrap();
    assert!(stack.__exit__(Some(&value_error())).unwrap());
    assert_eq!(log.borrow()[2..], ["exit inner Some(\"a\")", "exit outer None"]);
    assert!(!stack.__exit__(Some(&value_error())).unwrap());
}

#[test]
fn pop_all_moves_what_is_held() {
    let log = Log::default();
    let mut stack = ExitStack::new();
    stack.enter_context(noted(&log, "a", || Ok(false))).unwrap();
    let other = stack.pop_all();
    assert!(!stack.__exit__(None).unwrap());
    assert_eq!(*log.borrow(), ["enter a"]);
    other.close().unwrap();
    assert_eq!(log.borrow()[1..], ["exit a None"]);
}

#[test]
fn a_callback_may_push_more() {
    let log = Log::default();
    let stack = ExitStack::new();
    let (l, s) = (log.clone(), stack.clone());
    stack.callback(move || {
        l.borrow_mut().push("first".into());
        let l = l.clone();
        s.callback(move || l.borrow_mut().push("second".into()));
    });
    stack.close().unwrap();
    assert_eq!(*log.borrow(), ["first", "second"]);
}

/// `test_exit_exception_chaining`
#[test]
fn exceptions_of_a_stack_are_chained_as_in_nested_blocks() {
    let mut stack = ExitStack::new();
    stack.callback(|| Err::<(), _>(RuntimeError::new("outermost")));
    stack.callback(|| Err::<(), _>(LookupError::new("middle")));
    stack.callback(|| Err::<(), _>(TypeError::new("inner")));
    stack.push(|e| Ok(e.is_some()));
    stack.callback(|| Err::<(), _>(ValueError::new("suppressed")));
    let received: Exception = ValueError::new("block").into();
    let raised = stack.__exit__(Some(&received)).unwrap_err();
    let chain: Vec<_> =
        std::iter::successors(Some(raised), Exception::context).map(|e| e.to_string()).collect();
    assert_eq!(chain, ["outermost", "middle", "inner"]);
}

#[test]
fn the_same_exception_again_keeps_its_chain() {
    let received: Exception = ValueError::new("block").into();
    let cause: Exception = LookupError::new("before").into();
    received.set_context(Some(cause.clone()));
    let mut stack = ExitStack::new();
    stack.push(|e| Err(e.unwrap().clone()));
    stack.push(|e| Err(e.unwrap().clone()));
    let raised = stack.__exit__(Some(&received)).unwrap_err();
    assert!(raised.ptr_eq(&received));
    assert!(raised.context().unwrap().ptr_eq(&cause));
    // A new one is linked in front of what it replaces, where its own chain ends.
    let mut stack = ExitStack::new();
    stack.push(|e| {
        let inner = Exception::new(TypeError::new("inner"));
        inner.set_context(e.cloned());
        let raised = Exception::new(TypeError::new("raised while handling inner"));
        raised.set_context(Some(inner));
        Err(raised)
    });
    stack.callback(|| Err::<(), _>(RuntimeError::new("first")));
    let raised = stack.__exit__(Some(&received)).unwrap_err();
    let chain: Vec<_> =
        std::iter::successors(Some(raised), Exception::context).map(|e| e.to_string()).collect();
    assert_eq!(chain, ["raised while handling inner", "inner", "first", "block", "before"]);
}

#[test]
fn an_async_stack_holds_both_kinds() {
    let log = Log::default();
    let l = log.clone();
    run(async move {
        let mut stack = AsyncExitStack::new();
        assert_eq!(
            wait(stack.enter_async_context(AsyncNoted(noted(&l, "async", || Ok(false))))).await?,
            "async"
        );
        assert_eq!(stack.enter_context(noted(&l, "sync", || Ok(false)))?, "sync");
        let log = l.clone();
        stack.push_async_callback(move || async move { log.borrow_mut().push("async callback".into()) });
        let log = l.clone();
        stack.callback(move || log.borrow_mut().push("callback".into()));
        let log = l.clone();
        stack.push_async_exit(move |e| {
            coro(async move {
                wait(sleep(1)).await?;
                log.borrow_mut().push(format!("async exit {}", e.unwrap()));
                Err::<bool, _>(TypeError::new("replaced").into())
            })
        });
        let broken = AsyncNoted(noted(&l, "broken", || Ok(false)));
        assert!(wait(stack.enter_async_context(broken)).await.is_err());
        let raised = wait(stack.__aexit__(Some(value_error()))).await.unwrap_err();
        assert_eq!(raised.to_string(), "replaced");
        assert_eq!(raised.context().unwrap().to_string(), "a");
        wait(stack.aclose()).await
    })
    .unwrap();
    let seen = [
        "enter async",
        "enter sync",
        "enter broken",
        "async exit a",
        "callback",
        "async callback",
        "exit sync Some(\"replaced\")",
        "exit async Some(\"replaced\")",
    ];
    assert_eq!(*log.borrow(), seen);
}

#[test]
fn an_async_stack_holds_groups_and_timeouts() {
    run(async {
        let mut stack = AsyncExitStack::new();
        wait(stack.enter_async_context(timeout(1.0))).await?;
        let tg = wait(stack.enter_async_context(TaskGroup::new())).await?;
        let slow = tg.create_task(sleep(10));
        let raised = wait(stack.__aexit__(None)).await.unwrap_err();
        assert!(raised.is::<TimeoutError>());
        assert!(slow.cancelled());
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_async_stack_is_moved_by_pop_all() {
    run(async {
        let log = Log::default();
        let stack = AsyncExitStack::new();
        wait(stack.enter_async_context(AsyncNoted(noted(&log, "a", || Ok(true))))).await?;
        let mut other = stack.pop_all();
        wait(stack.aclose()).await?;
        assert_eq!(*log.borrow(), ["enter a"]);
        assert!(wait(other.__aexit__(Some(value_error()))).await?);
        Ok(())
    })
    .unwrap();
}
