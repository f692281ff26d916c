//! A coroutine of a user's scheduler awaited under the event loop, which does not understand its commands.

use dunder::prelude::*;

#[derive(Debug)]
struct Command;

#[dunder::coroutine(yields = Command, sends = ())]
async fn under_my_scheduler() {}

#[dunder::coroutine]
async fn under_the_event_loop() {
    under_my_scheduler().await;
}

fn main() {
    drop(under_the_event_loop());
}
