use dunder::prelude::*;

fn main() {
    let _generator = gen_! { await other(); };
}

async fn other() {}
