//! `ToThreadTests`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use dunder::asyncio::{gather, to_thread};
use dunder::contextvars::ContextVar;
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use crate::common::run;

#[test]
fn the_result_comes_back() {
    let sum = run(async_! { to_thread(|| [40, 2].iter().sum::<i32>()).await });
    assert_eq!(sum.unwrap(), 42);
}

#[test]
fn an_error_is_a_result_and_raised_where_it_is_asked() {
    let fails = || -> Result<(), RuntimeError> { Err(RuntimeError::new("test")) };
    let e = run(async_! { to_thread(fails).await?; }).unwrap_err();
    assert_eq!((e.is::<RuntimeError>(), e.to_string().as_str()), (true, "test"));
}

#[test]
fn it_is_called_once() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    run(async_! { to_thread(move || count.fetch_add(1, Ordering::SeqCst)).await; }).unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 1);
}

#[test]
fn several_at_once() {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = calls.clone();
    run(async_! {
        let all: Vec<_> = (0..10).map(|_| {
            let count = count.clone();
            to_thread(move || count.fetch_add(1, Ordering::SeqCst))
        }).collect();
        gather(all).await;
    })
    .unwrap();
    assert_eq!(calls.load(Ordering::SeqCst), 10);
}

#[test]
fn what_it_needs_is_captured() {
    fn called(what: &str, something: bool) -> String {
        format!("{what} {something}")
    }
    let text = run(async_! { to_thread(move || called("test", true)).await });
    assert_eq!(text.unwrap(), "test true");
}

#[test]
fn the_context_is_inherited() {
    static VAR: ContextVar<&str> = ContextVar::new("test_ctx");
    let got = run(async_! {
        VAR.set("parrot");
        to_thread(|| VAR.get()).await?
    });
    assert_eq!(got.unwrap(), "parrot");
}
