//! A test that is run no time.

#[dunder::test(shuffle = 0)]
async fn adds() {}

fn main() {}
