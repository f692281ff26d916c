use dunder::prelude::*;

struct Connection;

impl Connection {
    async fn query(&self) -> u32 {
        1
    }
}

#[dunder::coroutine(clone)]
async fn two(connection: Connection) -> u32 {
    connection.query().await
}

fn main() {
    let _ = two(Connection);
}
