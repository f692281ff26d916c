//! Entries that nobody gives arguments to.

#[dunder::main]
async fn main(arguments: Vec<String>) {
    println!("{arguments:?}");
}

#[dunder::test]
async fn adds(a: u32, b: u32) {
    assert_eq!(a + b, 3);
}
