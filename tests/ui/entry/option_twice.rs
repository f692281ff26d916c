//! Options that are given twice, all at once.

#[dunder::main(debug, seed = 1, debug, seed = 2)]
async fn main() {}
