//! A program that begins with a function that is no coroutine.

#[dunder::main]
fn main() {
    println!("hello");
}
