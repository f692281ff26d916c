//! A program that is generic.

#[dunder::main]
async fn main<T: Default>() {
    drop(T::default());
}
