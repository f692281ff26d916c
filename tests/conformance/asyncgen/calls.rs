//! The objects that the calls of an async generator give, by hand: the second half of `AsyncGenTest`, and
//! `TestUnawaitedWarnings`.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use dunder::contextlib::{AsyncContextManager, Shared, aclosing};
use dunder::errors::*;
use dunder::prelude::*;
use dunder::{Suspended, anext_or, next};

use super::suspend;
use crate::common::{raises, run};

dunder! {
    async fn awaits_when_closed() -> impl AsyncGenerator<Yield = ()> {
        try {
            await suspend();
        } except _: GeneratorExit {
            await suspend();
        }
        return;
        yield;
    }

    async fn awaits_when_closed_in_a_handler() -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
        } except _: ValueError {
            try {
                await suspend();
            } except _: GeneratorExit {
                await suspend();
            }
        }
    }
}

const IGNORED: &str = "coroutine ignored GeneratorExit";

#[test]
fn a_call_to_send_that_awaits_when_it_is_closed_is_an_error() {
    let mut agen = Box::pin(awaits_when_closed());
    let mut call = agen.asend(());
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.close().unwrap_err().to_string(), IGNORED);
}

#[test]
fn a_call_to_throw_that_awaits_when_it_is_closed_is_an_error() {
    let mut agen = Box::pin(awaits_when_closed_in_a_handler());
    assert_eq!(next(&mut agen.asend(())).returned(), Some(()));
    let mut call = agen.athrow(ValueError::new(""));
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.close().unwrap_err().to_string(), IGNORED);
}

dunder! {
    async fn survives_one_error() -> impl AsyncGenerator<Yield = i32> {
        try {
            await suspend();
        } except _: ValueError {
            await suspend();
        }
        return;
        yield 1;
    }

    async fn suspend_twice() {
        await suspend();
        await suspend();
    }

    async fn survives_in_two_steps() -> impl AsyncGenerator<Yield = i32> {
        try {
            await suspend_twice();
        } except _: ValueError {
            await suspend_twice();
        }
        return;
        yield 1;
    }

    async fn ends_on_an_error() -> impl AsyncGenerator<Yield = i32> {
        try {
            await suspend_twice();
        } except _: ValueError {
            return;
        }
        yield 2;
    }

    async fn yields_after_a_while() -> impl AsyncGenerator<Yield = i32> {
        await suspend_twice();
        yield 2;
    }
}

#[test]
fn what_is_thrown_into_anext_is_raised_where_the_body_awaits() {
    let mut agen = Box::pin(survives_one_error());
    let mut call = Box::pin(anext_or(&mut agen, 7).__await__());
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.throw(ValueError::new("")).yielded(), Some(Suspended));
    assert_eq!(next(&mut call).returned(), Some(7));

    let mut agen = Box::pin(survives_one_error());
    let mut call = Box::pin(anext_or(&mut agen, 7).__await__());
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.throw(ValueError::new("")).yielded(), Some(Suspended));
    raises::<ValueError>(call.throw(ValueError::new("")));

    let mut agen = Box::pin(survives_in_two_steps());
    let mut call = Box::pin(anext_or(&mut agen, 7).__await__());
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.throw(ValueError::new("")).yielded(), Some(Suspended));
    assert_eq!(raises::<ValueError>(call.throw(ValueError::new("val"))).to_string(), "val");

    let mut agen = Box::pin(ends_on_an_error());
    let mut call = Box::pin(anext_or(&mut agen, 7).__await__());
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.throw(ValueError::new("")).returned(), Some(7));
}

#[test]
fn a_closed_anext_cannot_be_awaited_again() {
    let mut agen = Box::pin(survives_one_error());
    let mut call = Box::pin(anext_or(&mut agen, 7).__await__());
    assert_eq!(next(&mut call).yielded(), Some(Suspended));
    assert_eq!(call.close().unwrap(), None);
    assert!(raises::<RuntimeError>(next(&mut call)).to_string().starts_with("cannot reuse"));
}

#[test]
fn what_is_thrown_into_a_new_anext_is_raised() {
    let mut agen = Box::pin(yields_after_a_while());
    let mut call = Box::pin(anext_or(&mut agen, 7).__await__());
    raises::<ValueError>(call.throw(ValueError::new("")));
}

dunder! {
    async fn two() -> impl AsyncGenerator<Yield = i32> {
        yield 1;
        yield 2;
    }

    async fn nothing() -> impl AsyncGenerator<Yield = i32> {
        return;
        yield 1;
    }
}

const CLOSED: &str = "cannot reuse already awaited aclose()/athrow()";

#[test]
fn a_call_is_used_up_by_what_is_thrown_into_it() {
    let mut agen = two();
    let mut call = agen.aclose();
    assert_eq!(call.throw(GeneratorExit).returned(), Some(()));
    assert_eq!(raises::<RuntimeError>(call.throw(GeneratorExit)).to_string(), CLOSED);

    let mut agen = two();
    let mut call = agen.aclose();
    raises::<LookupError>(call.throw(LookupError::new("")));
    assert_eq!(raises::<RuntimeError>(call.throw(LookupError::new(""))).to_string(), CLOSED);

    let mut agen = two();
    let mut call = agen.athrow(LookupError::new(""));
    raises::<LookupError>(call.throw(LookupError::new("")));
    assert_eq!(raises::<RuntimeError>(call.throw(LookupError::new(""))).to_string(), CLOSED);
}

#[test]
fn what_is_thrown_into_a_new_aclose_is_raised() {
    raises::<LookupError>(nothing().aclose().throw(LookupError::new("")));
}

#[test]
fn a_call_that_was_never_awaited_does_nothing() {
    let mut agen = two();
    drop(agen.asend(()));
    drop(agen.athrow(ValueError::new("")));
    drop(agen.aclose());
    assert_eq!(next(&mut agen.asend(())).returned(), Some(1));
}

type Boxed = Box<dyn AsyncGenerator<Yield = i32, Send = ()> + Unpin>;

/// A handle on a generator that the generator itself can reach.
type Me = Rc<RefCell<Option<Shared<Pin<Box<Boxed>>>>>>;

dunder! {
    async fn asks_itself(me: Me) -> impl AsyncGenerator<Yield = i32> {
        let mut me = me.borrow().clone().unwrap();
        yield await me.__anext__();
    }

    async fn drives_it() {
        let me = Me::default();
        let boxed: Boxed = Box::new(Box::pin(asks_itself(Rc::clone(&me))));
        let mut agen = await aclosing(boxed).__aenter__();
        me.replace(Some(agen.clone()));
        let mut call = agen.__anext__();
        let e = raises::<RuntimeError>(next(&mut call));
        assert_eq!(e.to_string(), "anext(): asynchronous generator is already running");
        let e = raises::<RuntimeError>(next(&mut call));
        assert_eq!(e.to_string(), "cannot reuse already awaited __anext__()/asend()");
        me.take();
    }
}

#[test]
fn an_async_generator_that_is_running_cannot_be_asked() {
    run(drives_it()).unwrap();
}
