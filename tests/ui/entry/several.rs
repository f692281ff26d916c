//! All that is wrong with an entry is said at once.

#[dunder::main(shuffle = 3)]
fn main<T>(arguments: T) {
    drop(arguments);
}
