//! The manual's page on coroutines and tasks.

use super::Program;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new("hello, world", hello_world::program, &["hello", "world"]).takes(1),
    Program::new("calling is not running", uncalled::program, &["<coroutine main created>"]),
    Program::new(
        "one after another",
        say_after::one_after_another,
        &["started at 17:13:52", "hello", "world", "finished at 17:13:55"],
    )
    .takes(3),
    Program::new(
        "concurrently",
        say_after::concurrently,
        &["started at 17:14:32", "hello", "world", "finished at 17:14:34"],
    )
    .takes(2),
    Program::new("a coroutine in a coroutine", nested::program, &["42"]),
    Program::new("a task of a coroutine", nested_task::program, &["42"]),
    Program::new("a function that returns a future", future_object::program, &["1", "(1, 2)"]),
    Program::new("running a program", run::program, &["hello"]).takes(1),
];

mod hello_world {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    dunder! {
        async fn main() {
            println!("hello");
            await asyncio::sleep(1);
            println!("world");
        }
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod uncalled {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn main() {
        println!("hello");
        asyncio::sleep(1).await;
        println!("world");
    }

    pub(super) fn program() -> Result<(), Exception> {
        println!("{:?}", main());
        Ok(())
    }
}

mod say_after {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::{println, strftime};

    #[dunder::coroutine]
    async fn say_after(delay: u32, what: &'static str) {
        asyncio::sleep(delay).await;
        println!("{what}");
    }

    pub(super) fn one_after_another() -> Result<(), Exception> {
        #[dunder::coroutine]
        async fn main() {
            println!("started at {}", strftime([17, 13, 52]));

            say_after(1, "hello").await;
            say_after(2, "world").await;

            println!("finished at {}", strftime([17, 13, 52]));
        }

        asyncio::run(main())
    }

    pub(super) fn concurrently() -> Result<(), Exception> {
        #[dunder::coroutine]
        async fn main() {
            let task1 = asyncio::create_task(say_after(1, "hello"));

            let task2 = asyncio::create_task(say_after(2, "world"));

            println!("started at {}", strftime([17, 14, 32]));

            // Wait until both tasks are completed (should take
            // around 2 seconds.)
            task1.await;
            task2.await;

            println!("finished at {}", strftime([17, 14, 32]));
        }

        asyncio::run(main())
    }
}

mod nested {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn nested() -> i32 {
        42
    }

    #[dunder::coroutine]
    async fn main() {
        // Nothing happens if we just call "nested()".
        // A coroutine object is created but not awaited,
        // so it *won't run at all*. (The compiler warns of it.)
        #[expect(unused_must_use)]
        nested();

        // Let's do it differently now and await it:
        println!("{}", nested().await); // will print "42".
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod nested_task {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn nested() -> i32 {
        42
    }

    #[dunder::coroutine]
    async fn main() {
        // Schedule nested() to run soon concurrently
        // with "main()".
        let task = asyncio::create_task(nested());

        // "task" can now be used to cancel "nested()", or
        // can simply be awaited to wait until it is complete:
        println!("{}", task.await);
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod future_object {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    fn function_that_returns_a_future_object() -> asyncio::Future<i32> {
        let event_loop = asyncio::get_running_loop().expect("it is called in a coroutine");
        let future = event_loop.create_future();
        let pending = future.clone();
        let set = move || pending.set_result(1).expect("nobody else sets it");
        event_loop.call_later(1, set).expect("one second is a delay");
        future
    }

    #[dunder::coroutine]
    async fn some_python_coroutine() -> i32 {
        2
    }

    #[dunder::coroutine]
    async fn main() {
        println!("{}", function_that_returns_a_future_object().await);

        // this is also valid:
        let both = asyncio::gather((function_that_returns_a_future_object(), some_python_coroutine())).await;
        println!("{both:?}");
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod run {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn main() {
        asyncio::sleep(1).await;
        println!("hello");
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}
