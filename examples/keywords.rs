//! The keyword form: `await`, `yield` and `yield from` stand where Python has them.
//!
//! ```text
//! cargo run --example keywords
//! ```

use dunder::asyncio;
use dunder::prelude::*;

dunder! {
    async fn say_after(delay: f64, what: &'static str) -> usize {
        await asyncio::sleep(delay);
        println!("{what}");
        what.len()
    }

    fn inner() -> impl Generator<Yield = u32, Send = (), Return = &'static str> {
        yield 1;
        yield 2;
        "two were yielded"
    }

    fn outer() -> impl Generator<Yield = u32> {
        let returned = yield from inner();
        println!("{returned}");
        yield 3;
    }

    struct Counter {
        n: u32,
    }

    impl Counter {
        fn up_to(self, limit: u32) -> impl Generator<Yield = u32> {
            for i in self.n..limit {
                yield i;
            }
        }
    }
}

fn main() -> Result<(), Exception> {
    let yielded: Result<Vec<u32>, Exception> = outer().results().collect();
    println!("{:?}", yielded?);
    println!("{:?}", Counter { n: 4 }.up_to(7).collect::<Vec<_>>());

    // Anonymous ones, as expressions.
    let doubled = [1, 2, 3];
    let mut doubles = gen_! {
        for i in doubled {
            yield i * 2;
        }
    };
    while let Step::Yielded(i) = next(&mut doubles) {
        println!("{i}");
    }

    let letters = asyncio::run(async_! {
        let hello = await say_after(0.1, "hello");
        hello + await say_after(0.1, "world")
    })?;
    println!("{letters} letters");
    Ok(())
}
