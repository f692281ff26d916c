use dunder::asyncio;
use dunder::prelude::*;

dunder! {
    async fn late() -> u32 {
        let n;
        async with asyncio::timeout(1) {
            n = await number();
        }
        n
    }

    async fn number() -> u32 { 1 }
}

fn main() {
    let _ = late();
}
