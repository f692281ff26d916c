//! `async` / `await` as a type checker sees them.
//!
//! What the checker reveals is checked by rustc here: a program whose types were others would not compile. It is printed
//! as well.

use super::Program;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new("basic", basic::program, &["revealed: i32"]),
    Program::new("generic async functions", generic::program, &["revealed: i32"]),
    Program::new("a future of a thread pool", future::program, &["revealed: i32"]),
    Program::new("a task", task::program, &["revealed: i32"]),
    Program::new("gather", gather::program, &["revealed: usize", "revealed: usize"]),
    Program::new(
        "under the hood",
        under_the_hood::program,
        &[
            "revealed: fn() -> impl Coroutine<Return = i32>",
            "revealed: impl Generator<Yield = Suspended, Send = (), Return = i32>",
            "revealed: i32",
        ],
    ),
];

mod basic {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::reveal_type;

    #[dunder::coroutine]
    async fn retrieve() -> i32 {
        42
    }

    #[dunder::coroutine]
    async fn main() {
        let result = retrieve().await;

        reveal_type::<i32>(&result);
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod generic {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::reveal_type;

    #[dunder::coroutine]
    async fn persist<T>(x: T) -> T {
        x
    }

    #[dunder::coroutine]
    async fn f(x: i32) {
        let result = persist(x).await;

        reveal_type::<i32>(&result);
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(f(1))
    }
}

mod future {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::reveal_type;

    fn blocking_function() -> i32 {
        42
    }

    #[dunder::coroutine]
    async fn main() {
        let event_loop = asyncio::get_running_loop()?;
        let pool = asyncio::ThreadPoolExecutor::new(4)?;
        let result = event_loop.run_in_executor(&pool, blocking_function).await;
        reveal_type::<i32>(&result);
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod task {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::reveal_type;

    #[dunder::coroutine]
    async fn f() -> i32 {
        1
    }

    #[dunder::coroutine]
    async fn main() {
        let task = asyncio::create_task(f());

        let result = task.await;

        reveal_type::<i32>(&result);
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod gather {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::reveal_type;

    #[dunder::coroutine]
    async fn task(name: &'static str) -> usize {
        name.len()
    }

    #[dunder::coroutine]
    async fn main() {
        let (a, b) = asyncio::gather((task("A"), task("B"))).await;

        reveal_type::<usize>(&a);
        reveal_type::<usize>(&b);
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod under_the_hood {
    use std::pin::pin;

    use dunder::Suspended;
    use dunder::prelude::*;

    use crate::stage::{println, reveal_type};

    dunder! {
        async fn retrieve() -> i32 {
            42
        }

        fn unnamed() -> impl Generator<Yield = Suspended> {
            let result = yield from retrieve().__await__();
            reveal_type::<i32>(&result);
        }
    }

    fn reveal_function<C: Coroutine<Return = i32>>(_: fn() -> C) {
        println!("revealed: fn() -> impl Coroutine<Return = i32>");
    }

    fn reveal_generator<G: Generator<Yield = Suspended, Send = (), Return = i32>>(_: &G) {
        println!("revealed: impl Generator<Yield = Suspended, Send = (), Return = i32>");
    }

    pub(super) fn program() -> Result<(), Exception> {
        reveal_function(retrieve);

        reveal_generator(&retrieve().__await__());

        // `retrieve` awaits nothing, so its generator has nothing to yield: one step, and it has returned.
        match next(&mut pin!(unnamed())) {
            Step::Returned(()) => Ok(()),
            Step::Raised(e) => Err(e),
            Step::Yielded(Suspended) => unreachable!("`retrieve` does not suspend"),
        }
    }
}
