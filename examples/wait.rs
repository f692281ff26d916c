//! `wait` comes back when enough is done; what is pending goes on.
//!
//! ```text
//! cargo run --example wait
//! ```

use dunder::asyncio;
use dunder::prelude::*;

#[dunder::coroutine]
async fn program() {
    for return_when in [asyncio::FIRST_COMPLETED, asyncio::ALL_COMPLETED, asyncio::FIRST_EXCEPTION] {
        let (done, pending) = asyncio::wait((0..3).map(asyncio::sleep)).return_when(return_when).await;
        println!("{return_when:?}: {} done, {} pending", done.len(), pending.len());
    }
}

fn main() -> Result<(), Exception> {
    asyncio::run(program())
}
