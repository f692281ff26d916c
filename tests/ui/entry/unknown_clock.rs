//! A clock that there is not.

#[dunder::main(clock = "wall")]
async fn main() {}
