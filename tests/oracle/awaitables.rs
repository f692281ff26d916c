//! What coroutines and async generators work with, and the driver of the latter: the counterpart of `awaitables.py`, line for
//! line.
//!
//! Awaitables are written by hand, for both protocols: that of the event loop, and one that yields numbers. A driver holds
//! several calls of an async generator at once, each in a hand of its own, and steps, throws into, closes and drops them.

use std::cell::RefCell;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use std::task::{Context, Poll, Waker};

use dunder::contextlib::{AsyncContextManager, ContextManager};
use dunder::errors::{LookupError, StopAsyncIteration, StopIteration, ValueError};
use dunder::prelude::*;
use dunder::{Resume, Signal, Suspended};

use crate::trace::{Choices, Custom, Sent, Shown, class, describe, fails, line, new_exception, take_log};

/// An awaitable that suspends once, and has the value that it is sent.
pub(crate) struct Ask<Y, S> {
    value: i64,
    asked: bool,
    protocol: PhantomData<fn(S) -> Y>,
}

pub(crate) fn ask<Y, S>(value: i64) -> Ask<Y, S> {
    Ask { value, asked: false, protocol: PhantomData }
}

impl<Y: Shown, S: Sent> Resume for Ask<Y, S> {
    type Yield = Y;
    type Send = S;
    type Return = i64;

    fn resume(mut self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<S>) -> Step<Y, i64> {
        match signal {
            // To Python, that is a value which is returned.
            Signal::Throw(e) if e.is::<StopIteration>() => Step::Raised(LookupError::new("stopped").into()),
            Signal::Throw(e) => Step::Raised(e),
            Signal::Next if self.asked => Step::Returned(self.value + 1),
            Signal::Send(sent) if self.asked => Step::Returned(sent.value().unwrap_or(self.value + 1)),
            _ => {
                self.asked = true;
                Step::Yielded(Y::of(self.value))
            }
        }
    }
}

impl<Y: Shown, S: Sent> Generator for Ask<Y, S> {}

impl<Y: Shown, S: Sent> Awaitable<Y, S> for Ask<Y, S> {
    type Output = i64;
    type Await = Self;

    fn __await__(self) -> Self {
        self
    }
}

/// A generator of any body.
type Boxed<Y, S> = Pin<Box<dyn Generator<Yield = Y, Send = S, Return = i64>>>;

/// An awaitable of a generator.
pub(crate) struct Written<Y, S>(Boxed<Y, S>);

impl<Y: Shown, S: Sent> Awaitable<Y, S> for Written<Y, S> {
    type Output = i64;
    type Await = Boxed<Y, S>;

    fn __await__(self) -> Boxed<Y, S> {
        self.0
    }
}

/// The generators of awaitables, for each type that may be sent: of which one may be left out, the macro has to see.
pub(crate) trait Bodies: Sent {
    fn refusing_to_go<Y: Shown + 'static>(value: i64) -> Boxed<Y, Self>;
    fn going_at_once<Y: Shown + 'static>(value: i64, fallible: bool) -> Boxed<Y, Self>;
}

macro_rules! bodies {
    ($sent:ty) => {
        impl Bodies for $sent {
            fn refusing_to_go<Y: Shown + 'static>(value: i64) -> Boxed<Y, $sent> {
                #[generator]
                fn body<Y: Shown>(value: i64) -> impl Generator<Yield = Y, Send = $sent, Return = i64> {
                    let sent = try_! {
                        { yield_!(Y::of(value)) }
                        except _: ValueError { yield_!(Y::of(value + 1)) }
                        except e: LookupError { raise!(Custom::new("stubborn"); from e) }
                        finally { line("let go".to_owned()); }
                    };
                    sent.value().unwrap_or(value + 2)
                }
                Box::pin(body(value))
            }

            fn going_at_once<Y: Shown + 'static>(value: i64, fallible: bool) -> Boxed<Y, $sent> {
                #[generator]
                fn body<Y: Shown>(
                    value: i64,
                    fallible: bool,
                ) -> impl Generator<Yield = Y, Send = $sent, Return = i64> {
                    if value > 1000 {
                        yield_!(Y::of(0));
                    }
                    if fallible { fails(value)? } else { value }
                }
                Box::pin(body(value, fallible))
            }
        }
    };
}

bodies!(i64);
bodies!(());

/// Suspends again if a `ValueError` is thrown into it, and raises something else for a `LookupError`.
pub(crate) fn stubborn<Y: Shown + 'static, S: Bodies>(value: i64) -> Written<Y, S> {
    Written(S::refusing_to_go(value))
}

/// Does not suspend.
pub(crate) fn ready<Y: Shown + 'static, S: Bodies>(value: i64) -> Written<Y, S> {
    Written(S::going_at_once(value, false))
}

/// Does not suspend, and raises if it is given an odd number.
pub(crate) fn refuses<Y: Shown + 'static, S: Bodies>(value: i64) -> Written<Y, S> {
    Written(S::going_at_once(value, true))
}

/// A context manager that swallows some exceptions, and raises some itself.
pub(crate) struct Manager(i64);

impl Manager {
    pub(crate) fn new(value: i64) -> Self {
        Manager(value)
    }

    fn enter(&self) -> Result<i64, Exception> {
        line(format!("enter {}", self.0));
        if self.0 == 6 {
            return Err(ValueError::new("enter").into());
        }
        Ok(self.0 + 1)
    }

    fn exit(&self, exception: Option<&Exception>) -> Result<bool, Exception> {
        line(format!("exit {} {}", self.0, exception.map_or("None".to_owned(), describe)));
        if self.0 == 4 {
            return Err(LookupError::new("exit").into());
        }
        Ok(self.0 % 3 == 0)
    }
}

impl ContextManager for Manager {
    type Value = i64;

    fn __enter__(&mut self) -> Result<i64, Exception> {
        self.enter()
    }

    fn __exit__(&mut self, exception: Option<&Exception>) -> Result<bool, Exception> {
        self.exit(exception)
    }
}

/// The same, suspended on its way in and out.
pub(crate) struct AsyncManager(Manager);

impl AsyncManager {
    pub(crate) fn new(value: i64) -> Self {
        AsyncManager(Manager(value))
    }
}

impl AsyncContextManager for AsyncManager {
    type Value = i64;

    #[dunder::coroutine]
    async fn __aenter__(&mut self) -> i64 {
        if self.0.0 % 2 == 1 {
            ask(self.0.0).await;
        }
        self.0.enter()?
    }

    #[dunder::coroutine]
    async fn __aexit__(&mut self, exception: Option<Exception>) -> bool {
        if self.0.0 % 2 == 0 {
            ask(self.0.0).await;
        }
        self.0.exit(exception.as_ref())?
    }
}

/// An async iterator that suspends before every other item.
pub(crate) struct Items {
    at: i64,
    end: i64,
}

impl Items {
    pub(crate) fn new(value: i64) -> Self {
        Items { at: 0, end: value % 4 }
    }
}

impl AsyncIterator for Items {
    type Item = i64;

    #[dunder::coroutine]
    async fn __anext__(&mut self) -> i64 {
        self.at += 1;
        if self.at % 2 == 0 {
            ask(self.at).await;
        }
        if self.at > self.end {
            raise!(StopAsyncIteration);
        }
        self.at
    }
}

/// The async generators of the programs.
pub(crate) type Driven<S> = Pin<Box<dyn AsyncGenerator<Yield = i64, Send = S>>>;

/// A hand on an async generator, of several.
struct Hand<S>(Weak<RefCell<Driven<S>>>);

impl<S: Sent> AsyncGenerator for Hand<S> {
    type Yield = i64;
    type Send = S;

    fn poll_resume(self: Pin<&mut Self>, cx: &mut Context<'_>, signal: Signal<S>) -> Poll<Step<i64, ()>> {
        let object = self.0.upgrade().expect("the driver has it");
        let poll = object.borrow_mut().as_mut().poll_resume(cx, signal);
        poll
    }

    fn ag_running(&self) -> bool {
        self.0.upgrade().expect("the driver has it").borrow().ag_running()
    }
}

/// What a call gives.
trait Given {
    fn shown(&self) -> String;
}

impl Given for i64 {
    fn shown(&self) -> String {
        self.to_string()
    }
}

impl Given for () {
    fn shown(&self) -> String {
        "None".to_owned()
    }
}

/// A call of an async generator.
trait Call {
    fn step(&mut self, signal: Signal<()>) -> Step<Suspended, String>;
    fn close(&mut self) -> Result<(), Exception>;
}

impl<G: Generator<Yield = Suspended, Send = (), Return: Given> + Unpin> Call for G {
    fn step(&mut self, signal: Signal<()>) -> Step<Suspended, String> {
        match Pin::new(self).resume(&mut Context::from_waker(Waker::noop()), signal) {
            Step::Yielded(suspended) => Step::Yielded(suspended),
            Step::Returned(value) => Step::Returned(value.shown()),
            Step::Raised(e) => Step::Raised(e),
        }
    }

    fn close(&mut self) -> Result<(), Exception> {
        Generator::close(self).map(drop)
    }
}

/// Whether an exception says that the call was refused.
fn refused(e: &Exception) -> bool {
    let text = e.to_string();
    ["already running", "cannot reuse", "just-started"].iter().any(|part| text.contains(part))
}

/// Runs an async generator under a driver.
pub(crate) fn run_calls<S: Sent + 'static>(object: Driven<S>, driver: u64) -> Vec<String> {
    take_log();
    let object = Rc::new(RefCell::new(object));
    let mut choices = Choices::new(driver);
    let turns = 4 + choices.random(24);
    // Each, and whether it is one that CPython forgets to have finished.
    let mut calls: Vec<(Box<dyn Call>, bool)> = Vec::new();
    // A call that starts it has been made; it has run; a call has been its last.
    let (mut started, mut ran, mut over) = (false, false, 0);
    // It has yielded when it was closed.
    let mut ignored = false;
    let mut last: Option<Exception> = None;
    for turn in 0..turns {
        if over > 2 {
            break;
        }
        let (choice, value, mut kind) = (choices.random(100), choices.random(8) as i64, choices.random(9));
        if kind == 5 && (!ran || over > 0) {
            // It would come out as it is: to Python, that is a value which is given.
            kind = 0;
        }
        let at = choices.random(3) as usize;
        if calls.is_empty() || choice < 6 {
            // The hand lives as long as the program: it is a call that borrows from it.
            let hand = Box::leak(Box::new(Hand(Rc::downgrade(&object))));
            let sends = S::TAKES && (started || value == 0);
            let mut throws = false;
            let call: Box<dyn Call> = match choices.random(if ignored { 6 } else { 10 }) {
                0..6 if sends => {
                    line(format!("asend {value}"));
                    Box::new(hand.asend(S::of(value)).__await__())
                }
                0..6 => {
                    line("anext".to_owned());
                    Box::new(hand.start().__await__())
                }
                6 | 7 if over == 0 => {
                    let thrown = match &last {
                        Some(e) if value < 2 => e.clone(),
                        _ => new_exception(kind, turn),
                    };
                    line(format!("athrow {}", class(&thrown)));
                    throws = true;
                    Box::new(hand.athrow(thrown).__await__())
                }
                _ => {
                    line("aclose".to_owned());
                    Box::new(hand.aclose().__await__())
                }
            };
            started |= !sends;
            calls.push((call, throws));
        }
        let at = if choice < 90 { calls.len() - 1 } else { at % calls.len() };
        let step = match choice {
            90..93 => {
                line(format!("drop {at}"));
                drop(calls.remove(at));
                continue;
            }
            80..86 => {
                line(format!("close {at}"));
                match calls[at].0.close() {
                    Ok(()) => {
                        line("= closed".to_owned());
                        calls.remove(at);
                        ran = true;
                        over += 1;
                        continue;
                    }
                    Err(e) => Step::Raised(e),
                }
            }
            70..80 => {
                let thrown = new_exception(kind, turn);
                line(format!("throw {at} {}", class(&thrown)));
                calls[at].0.step(Signal::Throw(thrown))
            }
            _ => {
                line(format!("step {at}"));
                calls[at].0.step(Signal::Next)
            }
        };
        match step {
            Step::Yielded(Suspended) => {
                line("= waits".to_owned());
                ran = true;
            }
            Step::Returned(value) => {
                line(format!("= gives {value}"));
                ran = true;
                over += u32::from(value == "None");
                calls.remove(at);
            }
            Step::Raised(e) => {
                line(format!("= raises {}", describe(&e)));
                if choice % 4 != 0 || calls[at].1 {
                    calls.remove(at);
                }
                if e.to_string() == "async generator ignored GeneratorExit" {
                    ignored = true;
                } else if !refused(&e) {
                    ran = true;
                    over += 1;
                    last = Some(e);
                }
            }
        }
    }
    line("drop".to_owned());
    drop(calls);
    drop(object);
    take_log()
}
