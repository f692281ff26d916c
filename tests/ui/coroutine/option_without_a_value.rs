#[dunder::coroutine(yields)]
async fn body() {}

fn main() {}
