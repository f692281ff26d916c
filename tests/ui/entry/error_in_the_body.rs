//! What is wrong in the body is said once, and the entry is still there.

use dunder::prelude::*;

#[dunder::main]
async fn main() {
    yield_!(1);
}
