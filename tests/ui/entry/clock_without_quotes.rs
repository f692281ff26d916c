//! A clock that is not in quotes.

#[dunder::main(clock = virtual)]
async fn main() {}
