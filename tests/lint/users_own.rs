//! Every line that is marked is warned of, as in a plain `async fn`; see `lints_of_the_user.rs`.
#![warn(unused)]
#![forbid(unsafe_code)]

use dunder::asyncio::sleep;
use dunder::prelude::*;

#[must_use]
fn important() -> u32 {
    1
}

#[dunder::coroutine]
async fn unused_locals(argument: u32) { //~ unused variable: `argument`
    let before = important(); //~ unused variable: `before`
    let kept = String::new(); //~ unused variable: `kept`
    let (used, other) = (1, 2); //~ unused variable: `other`
    sleep(0).await;
    let after = important() + used; //~ unused variable: `after`
    let _silent = important();
    #[allow(unused_variables)]
    let allowed = important();
    sleep(0).await;
}

#[dunder::coroutine]
async fn unused_results() {
    important(); //~ unused return value of `important` that must be used
    sleep(0).await;
    important(); //~ unused return value of `important` that must be used
    sleep(0); //~ unused
    sleep(0).await;
}

#[dunder::coroutine]
async fn unneeded_mut(n: u32) -> u32 {
    let mut here = n; //~ variable does not need to be mutable
    println!("{here}");
    let mut needed = n;
    sleep(0).await;
    needed += 1;
    needed
}

#[generator]
fn assignments() -> impl Generator<Yield = u32> {
    let mut x = 1;
    yield_!(x);
    x = 2; //~ value assigned to `x` is never read
    x = 3;
    yield_!(x);
}

#[dunder::coroutine]
async fn unreachable() -> u32 {
    sleep(0).await;
    if important() > 0 {
        return 1;
        important(); //~ unreachable
    }
    2
}

#[dunder::coroutine]
async fn statements(x: bool) {
    sleep(0).await;
    x == true; //~ unused comparison
    if (x) { //~ unnecessary parentheses around `if` condition
        println!("{}", important());
    }
    try_! {
        { sleep(0).await; }
        except _error: ValueError { let inner = 1; } //~ unused variable
        finally { important(); } //~ unused return value
    };
}

use dunder::errors::ValueError;

#[dunder::coroutine]
async fn dead() { //~ function `dead` is never used
    sleep(0).await;
}

fn main() {
    #[dunder::coroutine]
    async fn all() {
        unused_locals(1).await;
        unused_results().await;
        unneeded_mut(1).await;
        assignments().count();
        unreachable().await;
        statements(true).await;
    }
    dunder::asyncio::run(all()).unwrap();
}
