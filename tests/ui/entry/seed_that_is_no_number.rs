//! Seeds that are no numbers.

#[dunder::main(seed = "seven")]
async fn main() {}
