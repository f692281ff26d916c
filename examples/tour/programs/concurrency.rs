//! Notes on asyncio: what runs at the same time, and how long it takes.

use super::Program;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new(
        "the type of a coroutine",
        coroutine_type::program,
        &["<coroutine fn1 created>", "isinstance(f, Coroutine): true", "isinstance(f, Awaitable): true"],
    ),
    Program::new(
        "chained",
        chained::program,
        &[
            "Fn1 0/3",
            "Fn1 1/3",
            "Fn1 2/3", //
            "Fn1 0/3",
            "Fn1 1/3",
            "Fn1 2/3", //
            "([0, 1, 2], [0, 1, 2])",
        ],
    )
    .takes(6),
    Program::new(
        "gathered",
        gathered::program,
        &[
            "Fn1 0/3",
            "Fn1 0/3", //
            "Fn1 1/3",
            "Fn1 1/3", //
            "Fn1 2/3",
            "Fn1 2/3", //
            "([0, 1, 2], [0, 1, 2])",
        ],
    )
    .takes(3),
    Program::new(
        "tasks",
        tasks::program,
        &[
            "Fn1 0/3", "Fn1 0/4", //
            "Fn1 1/3", "Fn1 1/4", //
            "Fn1 2/3", "Fn1 2/4", //
            "Fn1 3/4", //
            "Took 4s",
        ],
    )
    .takes(4),
    Program::new(
        "a task group",
        task_group::program,
        &["Fn1 0/3", "Fn1 0/2", "Fn1 1/3", "Fn1 1/2", "Fn1 2/3", "Took 3s"],
    )
    .takes(3),
    Program::new(
        "threads",
        threading::program,
        &[
            "Fn1 0/3",
            "Fn1 1/3",
            "Fn1 2/3", //
            "Fn1 0/4",
            "Fn1 1/4",
            "Fn1 2/4",
            "Fn1 3/4", //
            "[0, 1, 2] [0, 1, 2, 3]",
            "Took 4s",
        ],
    )
    .takes(4)
    .threads(),
    Program::new(
        "a context variable",
        context_var::program,
        &["Value uid=1: -1", "Value uid=2: -2", "Value uid=3: -3", "Took 3s"],
    )
    .takes(3),
];

mod fn1 {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    pub(super) async fn fn1(n: u32) -> Vec<u32> {
        let mut ints = vec![];
        for i in 0..n {
            println!("Fn1 {i}/{n}");
            asyncio::sleep(1).await; // must be awaited!
            ints.push(i);
        }
        ints
    }

    pub(super) fn fn1_blocking(n: u32) -> Vec<u32> {
        let mut ints = vec![];
        for i in 0..n {
            println!("Fn1 {i}/{n}");
            std::thread::sleep(std::time::Duration::from_secs(1));
            ints.push(i);
        }
        ints
    }
}

mod coroutine_type {
    use dunder::prelude::*;

    use super::fn1::fn1;
    use crate::stage::println;

    fn is_coroutine(_: &impl Coroutine<Return = Vec<u32>>) -> bool {
        true
    }

    fn is_awaitable(_: &impl Awaitable<Output = Vec<u32>>) -> bool {
        true
    }

    pub(super) fn program() -> Result<(), Exception> {
        let f = fn1(3);
        println!("{f:?}");
        println!("isinstance(f, Coroutine): {}", is_coroutine(&f));
        println!("isinstance(f, Awaitable): {}", is_awaitable(&f));
        Ok(())
    }
}

mod chained {
    use dunder::prelude::*;

    use super::fn1::fn1;
    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn chained() -> (Vec<u32>, Vec<u32>) {
        let ints1 = fn1(3).await;
        let ints2 = fn1(3).await;
        (ints1, ints2)
    }

    pub(super) fn program() -> Result<(), Exception> {
        println!("{:?}", asyncio::run(chained())?); // takes 6s
        Ok(())
    }
}

mod gathered {
    use dunder::prelude::*;

    use super::fn1::fn1;
    use crate::asyncio;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn gathered() -> (Vec<u32>, Vec<u32>) {
        return asyncio::gather((fn1(3), fn1(3))).await;
    }

    pub(super) fn program() -> Result<(), Exception> {
        println!("{:?}", asyncio::run(gathered())?); // takes 3s
        Ok(())
    }
}

mod tasks {
    use dunder::prelude::*;

    use super::fn1::fn1;
    use crate::asyncio;
    use crate::clock::time;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn tasks() {
        let start_time = time();
        let _task1 = asyncio::create_task(fn1(3)); // starts running at this point
        let task2 = asyncio::create_task(fn1(4)); // starts running at this point
        task2.await; // wait task2 as it takes longer; task1 will be also finished
        println!("Took {}s", (time() - start_time).as_secs());
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(tasks())
    }
}

mod task_group {
    use dunder::prelude::*;

    use super::fn1::fn1;
    use crate::asyncio;
    use crate::clock::time;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn task_group() {
        let start_time = time();
        let tg = asyncio::TaskGroup::new();
        tg.create_task(fn1(3));
        tg.create_task(fn1(2));
        tg.join().await;
        // Both tasks have completed here
        println!("Took {}s", (time() - start_time).as_secs());
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(task_group())
    }
}

mod threading {
    use dunder::prelude::*;

    use super::fn1::fn1_blocking;
    use crate::asyncio;
    use crate::clock::time;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn threading() {
        let start_time = time();
        let (ints1, ints2) =
            asyncio::gather((asyncio::to_thread(|| fn1_blocking(3)), asyncio::to_thread(|| fn1_blocking(4))))
                .await;
        println!("{ints1:?} {ints2:?}");
        println!("Took {}s", (time() - start_time).as_secs());
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(threading())
    }
}

mod context_var {
    use dunder::contextvars::ContextVar;
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::clock::time;
    use crate::stage::println;

    static FOO: ContextVar<i32> = ContextVar::new("foo");

    #[dunder::coroutine]
    async fn print_context_var(uid: i32) {
        println!("Value uid={uid}: {}", FOO.get()?);
    }

    #[dunder::coroutine]
    async fn set_context(uid: i32) {
        FOO.set(-uid);
        asyncio::sleep(uid).await;
        print_context_var(uid).await;
    }

    #[dunder::coroutine]
    async fn contextvar_example() {
        let start = time();
        asyncio::gather((set_context(1), set_context(2), set_context(3))).await;
        println!("Took {}s", (time() - start).as_secs());
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(contextvar_example())
    }
}
