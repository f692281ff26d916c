//! An article's examples: what may be awaited, what must not block, and what to wait for.

use super::Program;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new("only coroutines await", foo_bar::program, &["x = ()"]),
    Program::new("an async method of a class", class::program, &["did something"]),
    Program::new("run", run::program, &[]),
    Program::new("blocking input, to be avoided", blocking_read::program, &["read \"some text\\n\""])
        .threads(),
    Program::new("two sleeps, one after the other", sequential::program, &["slept twice"]).takes(2),
    Program::new("two sleeps at the same time", concurrent::program, &["slept twice"]).takes(1),
    Program::new("wait until the first is done", wait::first_completed, &["done: 1, pending: 2"]),
    Program::new("wait until all are done", wait::all_completed, &["done: 3, pending: 0"]),
    Program::new("wait until the first raises", wait::first_exception, &["done: 3, pending: 0"]),
    Program::new("one request for three processes", shared_task::program, &["Data", "Data", "Data"]),
];

mod foo {
    use dunder::prelude::*;

    use crate::asyncio;

    #[dunder::coroutine]
    pub(super) async fn foo() {
        asyncio::sleep(1).await;
    }
}

// `foo.await`, without the call, does not compile: `tests/ui/await/function.rs`.
mod foo_bar {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    dunder! {
        async fn foo() {
            await asyncio::sleep(1);
        }

        async fn bar() {
            let x = await foo();
            println!("x = {x:?}");
        }
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(bar())
    }
}

mod class {
    use dunder::prelude::*;

    use super::foo::foo;
    use crate::asyncio;
    use crate::stage::println;

    struct MyClass;

    impl MyClass {
        #[dunder::coroutine]
        async fn do_something(&self) {
            foo().await;
            println!("did something");
        }
    }

    #[dunder::coroutine]
    async fn main() {
        let object = MyClass;
        object.do_something().await;
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod run {
    use dunder::prelude::*;

    use crate::asyncio;

    #[dunder::coroutine]
    async fn main() {}

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

/// `read` blocks the loop while it reads; the remedy is `to_thread`, and both read the same.
mod blocking_read {
    use std::path::PathBuf;

    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn read(path: PathBuf) -> String {
        std::fs::read_to_string(path)?
    }

    #[dunder::coroutine]
    async fn main() {
        let path = std::env::temp_dir().join(format!("dunder-tour-{}.txt", std::process::id()));
        std::fs::write(&path, "some text\n")?;
        let text = read(path.clone()).await;
        let file = path.clone();
        let same = asyncio::to_thread(move || std::fs::read_to_string(file)).await?;
        std::fs::remove_file(path)?;
        assert_eq!(text, same);
        println!("read {text:?}");
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod sequential {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn main() {
        // The following takes 2 seconds to execute.
        asyncio::sleep(1).await;
        asyncio::sleep(1).await;
        println!("slept twice");
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod concurrent {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn main() {
        // The following just takes 1 second to execute.
        let task1 = asyncio::create_task(asyncio::sleep(1));
        let task2 = asyncio::create_task(asyncio::sleep(1));
        task1.await;
        task2.await;
        println!("slept twice");
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}

mod wait {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn wait(return_when: asyncio::ReturnWhen) {
        let (done, pending) = asyncio::wait((0..3).map(asyncio::sleep)).return_when(return_when).await;
        println!("done: {}, pending: {}", done.len(), pending.len());
    }

    pub(super) fn first_completed() -> Result<(), Exception> {
        asyncio::run(wait(asyncio::FIRST_COMPLETED))
    }

    pub(super) fn all_completed() -> Result<(), Exception> {
        asyncio::run(wait(asyncio::ALL_COMPLETED))
    }

    pub(super) fn first_exception() -> Result<(), Exception> {
        asyncio::run(wait(asyncio::FIRST_EXCEPTION))
    }
}

mod shared_task {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn database_request() -> &'static str {
        asyncio::sleep(1).await;
        "Data"
    }

    #[dunder::coroutine]
    async fn process(data: asyncio::Task<&'static str>) {
        println!("{}", data.await);
    }

    #[dunder::coroutine]
    async fn main() {
        let data = asyncio::create_task(database_request());

        let tasks: Vec<_> = (0..3).map(|_| asyncio::create_task(process(data.clone()))).collect();
        for completed_task in asyncio::as_completed(tasks) {
            completed_task.await;
        }
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(main())
    }
}
