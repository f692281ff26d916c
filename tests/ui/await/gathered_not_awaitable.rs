use dunder::prelude::*;

use dunder::asyncio;

dunder! {
    async fn body() {
        await asyncio::gather(42);
    }
}

fn main() {}
