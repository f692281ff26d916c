//! A lecture on async coroutines: what `await` is made of.

use super::Program;

pub(super) const PROGRAMS: &[Program] = &[
    Program::new("`x` is the return value", return_value::program, &["x is set to 3 here"]),
    Program::new(
        "generator functions and generator objects",
        generator_object::program,
        &["<generator foo created>", "Yielded(3)", "Returned(())"],
    ),
    Program::new("the iterator of a coroutine", coroutine_iterator::program, &["Returned(3)"]),
    Program::new("`await`, unpacked", unpacked::program, &["Returned(3)"]),
    Program::new(
        "`await`, unpacked, with something to pass on",
        passed_on::program,
        &["Yielded(Suspended)", "Yielded(Suspended)", "Returned(3)"],
    ),
    Program::new(
        "`yield` passes through three coroutines",
        stack::program,
        &["Yielded(Suspended)", "Returned(0)"],
    ),
    Program::new(
        "the scheduler at the bottom of the stack",
        scheduler::program,
        &["the scheduler is asked for Sleep(0)", "async_3 returned 0"],
    ),
];

mod return_value {
    use dunder::prelude::*;

    use crate::asyncio;
    use crate::stage::println;

    dunder! {
        async fn foo() -> i32 {
            return 3;
        }

        async fn bar() {
            let x = await foo();
            println!("x is set to {x} here");
        }
    }

    pub(super) fn program() -> Result<(), Exception> {
        asyncio::run(bar())
    }
}

mod generator_object {
    use dunder::prelude::*;

    use crate::stage::println;

    dunder! {
        fn foo() -> impl Generator<Yield = i32> {
            yield 3;
        }
    }

    pub(super) fn program() -> Result<(), Exception> {
        let mut object = foo();
        println!("{object:?}");
        println!("{:?}", next(&mut object));
        println!("{:?}", next(&mut object));
        Ok(())
    }
}

mod coroutine_iterator {
    use std::pin::pin;

    use dunder::prelude::*;

    use crate::stage::println;

    #[dunder::coroutine]
    async fn foo() -> i32 {
        3
    }

    pub(super) fn program() -> Result<(), Exception> {
        let coro_awaitable = foo();
        let mut coro_iterator = pin!(coro_awaitable.__await__());
        println!("{:?}", next(&mut coro_iterator)); // Python raises StopIteration(3)
        Ok(())
    }
}

mod unpacked {
    use dunder::Suspended;
    use dunder::prelude::*;

    use crate::stage::println;

    #[dunder::coroutine]
    async fn foo() -> i32 {
        3
    }

    #[generator]
    fn bar() -> impl Generator<Yield = Suspended, Return = i32> {
        let foo_awaitable = foo();
        let mut foo_iterator = Box::pin(foo_awaitable.__await__());

        // Python leaves its `while True` by catching StopIteration; here the end is a step like the others.
        let x = loop {
            match next(&mut foo_iterator) {
                Step::Yielded(value) => yield_!(value),
                Step::Returned(value) => break value,
                Step::Raised(e) => Err(e)?,
            }
        };
        x
    }

    pub(super) fn program() -> Result<(), Exception> {
        println!("{:?}", next(&mut bar()));
        Ok(())
    }
}

mod passed_on {
    use dunder::Suspended;
    use dunder::prelude::*;

    use super::magic_sleep;
    use crate::stage::println;

    #[dunder::coroutine]
    async fn foo() -> i32 {
        magic_sleep(0).await;
        magic_sleep(0).await;
        3
    }

    #[generator]
    fn bar() -> impl Generator<Yield = Suspended, Return = i32> {
        let foo_awaitable = foo();
        let mut foo_iterator = Box::pin(foo_awaitable.__await__());

        let x = loop {
            match next(&mut foo_iterator) {
                Step::Yielded(value) => yield_!(value),
                Step::Returned(value) => break value,
                Step::Raised(e) => Err(e)?,
            }
        };
        x
    }

    pub(super) fn program() -> Result<(), Exception> {
        let mut bar = bar();
        println!("{:?}", next(&mut bar));
        println!("{:?}", next(&mut bar));
        println!("{:?}", next(&mut bar));
        Ok(())
    }
}

/// The piece at the top of the stack: a library's function that can yield. It returns what it was given.
fn magic_sleep(seconds: u32) -> MagicSleep {
    MagicSleep { seconds, asleep: false }
}

/// What [`magic_sleep`] gives: an awaitable written by hand.
#[derive(Debug)]
struct MagicSleep {
    seconds: u32,
    asleep: bool,
}

mod magic {
    use std::pin::Pin;
    use std::task::Context;

    use dunder::{Awaitable, Generator, Resume, Signal, Step, Suspended};

    use super::MagicSleep;

    impl Resume for MagicSleep {
        type Yield = Suspended;
        type Send = ();
        type Return = u32;

        fn resume(mut self: Pin<&mut Self>, _: &mut Context<'_>, signal: Signal<()>) -> Step<Suspended, u32> {
            if let Signal::Throw(e) = signal {
                return Step::Raised(e);
            }
            if self.asleep {
                return Step::Returned(self.seconds);
            }
            self.asleep = true;
            Step::Yielded(Suspended)
        }
    }

    impl Generator for MagicSleep {}

    impl Awaitable for MagicSleep {
        type Output = u32;
        type Await = Self;

        fn __await__(self) -> Self {
            self
        }
    }
}

mod stack {
    use std::pin::pin;

    use dunder::prelude::*;

    use super::magic_sleep;
    use crate::stage::println;

    dunder! {
        async fn async_1() -> u32 {
            return await magic_sleep(0);
        }

        async fn async_2() -> u32 {
            return await async_1();
        }

        async fn async_3() -> u32 {
            return await async_2();
        }
    }

    pub(super) fn program() -> Result<(), Exception> {
        let mut iterator = pin!(async_3().__await__());
        println!("{:?}", next(&mut iterator));
        println!("{:?}", next(&mut iterator));
        Ok(())
    }
}

/// The same stack between an awaitable that yields a command and a scheduler that understands it.
mod scheduler {
    use std::pin::pin;

    use dunder::prelude::*;

    use crate::stage::println;

    #[derive(Debug)]
    enum Command {
        Sleep(u32),
    }

    #[generator]
    fn sleep_command(seconds: u32) -> impl Generator<Yield = Command, Send = (), Return = u32> {
        yield_!(Command::Sleep(seconds));
        seconds
    }

    /// A generator that can be awaited: Python's `types.coroutine`.
    struct Traps<G>(G);

    impl<G: Generator> Awaitable<G::Yield, G::Send> for Traps<G> {
        type Output = G::Return;
        type Await = G;

        fn __await__(self) -> G {
            self.0
        }
    }

    fn magic_sleep(seconds: u32) -> impl Awaitable<Command, (), Output = u32> {
        Traps(sleep_command(seconds))
    }

    #[dunder::coroutine(yields = Command, sends = ())]
    async fn async_1() -> u32 {
        return magic_sleep(0).await;
    }

    #[dunder::coroutine(yields = Command, sends = ())]
    async fn async_2() -> u32 {
        return async_1().await;
    }

    #[dunder::coroutine(yields = Command, sends = ())]
    async fn async_3() -> u32 {
        return async_2().await;
    }

    pub(super) fn program() -> Result<(), Exception> {
        let mut stack = pin!(async_3().__await__());
        loop {
            match stack.send(()) {
                Step::Yielded(command @ Command::Sleep(seconds)) => {
                    println!("the scheduler is asked for {command:?}");
                    std::thread::sleep(std::time::Duration::from_secs(seconds.into()));
                }
                Step::Returned(value) => {
                    println!("async_3 returned {value}");
                    return Ok(());
                }
                Step::Raised(e) => return Err(e),
            }
        }
    }
}
