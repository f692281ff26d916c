//! `yield from` takes generators and what can be iterated over.

use dunder::prelude::*;

#[dunder::coroutine]
async fn coroutine() {}

#[generator]
fn takes_strings() -> impl Generator<Yield = i64, Send = String> {
    yield_!(1);
}

#[generator]
fn numbers() -> impl Generator<Yield = i64> {
    yield_from!(5);
    yield_from!(coroutine());
    yield_from!(takes_strings());
    let mut number = 5;
    yield_from!(&mut number);
}

#[generator]
fn letters() -> impl Generator<Yield = i64> {
    yield_from!("abc".chars());
}

fn main() {}
