//! An option that is of another library.

#[dunder::main(flavor = "current_thread")]
async fn main() {}
