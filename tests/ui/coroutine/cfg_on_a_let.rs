//! `#[cfg]` on a local of a body that is suspended.

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn bar() {
    #[cfg(unix)]
    let name = "unix".to_owned();
    asyncio::sleep(1).await;
    println!("{name}");
}

fn main() {
    drop(bar());
}
