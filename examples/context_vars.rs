//! A context variable is a global with a value of its own in each task.
//!
//! ```text
//! cargo run --example context_vars
//! ```

use dunder::asyncio;
use dunder::contextvars::ContextVar;
use dunder::prelude::*;

static USER: ContextVar<&'static str> = ContextVar::new("user");

#[dunder::coroutine]
async fn greet() {
    println!("hello, {}", USER.get()?);
}

#[dunder::coroutine]
async fn serve(user: &'static str, delay: u32) {
    USER.set(user);
    asyncio::sleep(delay).await;
    // Others have set the variable in the meantime, in their own contexts.
    greet().await;
}

#[dunder::coroutine]
async fn program() {
    asyncio::gather((serve("Ada", 2), serve("Grace", 1))).await;
}

fn main() -> Result<(), Exception> {
    asyncio::run(program())
}
