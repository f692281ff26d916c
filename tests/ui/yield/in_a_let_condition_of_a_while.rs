use dunder::prelude::*;

dunder! {
    #[generator]
    fn body() -> impl Generator<Yield = u32, Send = u32> {
        let f = |n: u32| n;
        let ok = matches!(f(yield 1), 1) && f(2) == 2;
        while let 1 = f(1) && ok { yield 2; }
    }
}

fn main() {}
