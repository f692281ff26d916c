//! A test that is said to be one twice.

#[dunder::test]
#[test]
async fn adds() {}

fn main() {}
