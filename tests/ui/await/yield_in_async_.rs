use dunder::prelude::*;

fn main() {
    let _coroutine = async_! { yield 1; };
}
