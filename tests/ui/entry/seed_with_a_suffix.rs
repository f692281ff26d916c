//! A seed that has a type.

#[dunder::main(seed = 7i8)]
async fn main() {}
