//! A program that is to be run a hundred times.

#[dunder::main(shuffle = 100)]
async fn main() {}
