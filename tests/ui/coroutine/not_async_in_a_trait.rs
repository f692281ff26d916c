trait Work {
    #[dunder::coroutine]
    fn work(&self) -> u32;
}

fn main() {}
