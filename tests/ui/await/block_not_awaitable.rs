use dunder::prelude::*;

fn main() {
    let _coroutine = async_! { await 42 };
}
