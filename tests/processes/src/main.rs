//! A program of many scenes; its argument says which. The tests beside it run it, signal it, and read what it prints.

#[cfg(unix)]
mod signals;

use std::io::Write;
use std::process::ExitCode;

use dunder::asyncio::{self, ExceptionContext, Runner, create_task, current_task, get_running_loop, sleep};
use dunder::errors::{Cancelled, KeyboardInterrupt, ValueError};
use dunder::prelude::*;

/// Tells the test, at once.
fn say(text: &str) {
    println!("{text}");
    std::io::stdout().flush().expect("the test reads it");
}

/// Says how a run has ended.
fn ended<T>(result: Result<T, Exception>) {
    match result {
        Ok(_) => say("returned"),
        Err(e) if e.is::<KeyboardInterrupt>() => say("KeyboardInterrupt"),
        Err(e) if e.is::<Cancelled>() => say("CancelledError"),
        Err(e) => say(&format!("raised {e}")),
    }
}

dunder! {
    async fn tidy() {
        say("ready");
        try {
            await sleep(3600);
        } finally {
            await sleep(0.01);
            say("cleaned up");
        }
    }

    async fn busy() {
        say("ready");
        // Never suspended on anything but its turn.
        loop {
            await sleep(0);
        }
    }

    async fn waits_for_a_future() {
        let future = get_running_loop()?.create_future::<()>();
        let waiting = future.clone();
        say("ready");
        try {
            await waiting;
        } except e: Cancelled {
            say(&format!("the future is cancelled: {}", future.cancelled()));
            raise e;
        }
    }

    async fn stubborn() {
        say("ready");
        for _ in 0..2 {
            try {
                await sleep(3600);
            } except _: Cancelled {
                say("cancelled");
            }
        }
    }

    async fn swallows() -> u32 {
        say("ready");
        try {
            await sleep(3600);
        } except _: Cancelled {}
        42
    }

    async fn cancelled_by_a_task() {
        let me = current_task()?.expect("main is a task");
        create_task(async_! {
            await sleep(0);
            me.cancel();
            // The test signals now; the cancellation is seen only after it.
            say("ready");
            let mut line = String::new();
            let _ = std::io::stdin().read_line(&mut line);
        });
        await sleep(10);
    }

    async fn stuck() {
        say("ready");
        // No turn is ever given to the loop.
        loop {
            std::thread::park();
        }
    }

    async fn reports() {
        get_running_loop()?.call_soon(|| panic!("zero"))?;
        let task = create_task(fails());
        await sleep(0.01);
        drop(task);
    }

    async fn fails() {
        raise ValueError::new("lost");
    }

    async fn broken_handler() {
        let loop_ = get_running_loop()?;
        loop_.set_exception_handler(Some(|_: &ExceptionContext| panic!("spam")))?;
        loop_.call_exception_handler(&ExceptionContext::new("what it was told"))?;
    }

    async fn racing() {
        let first = std::rc::Rc::new(std::cell::Cell::new(None));
        let (a, b) = (first.clone(), first.clone());
        let one = create_task(async_! { a.set(a.get().or(Some(1))) });
        let two = create_task(async_! { b.set(b.get().or(Some(2))) });
        await one;
        await two;
        if first.get() != Some(1) {
            raise ValueError::new("the second was first");
        }
    }

    async fn debug() {
        say(if get_running_loop()?.get_debug() { "debug" } else { "no debug" });
    }
}

mod entries {
    use dunder::prelude::*;

    #[dunder::main]
    pub(crate) async fn raises() {
        super::fails().await;
    }

    #[dunder::main(debug, clock = "virtual", seed = 7)]
    pub(crate) async fn returns() -> Result<(), dunder::errors::ValueError> {
        dunder::asyncio::sleep(3600).await;
        super::say("an hour later");
        Ok(())
    }

    #[dunder::main]
    pub(crate) async fn fails() -> Result<(), dunder::errors::ValueError> {
        Err(dunder::errors::ValueError::new("by value"))
    }

    #[dunder::main]
    pub(crate) async fn interrupted() {
        super::tidy().await;
    }

    dunder! {
        #[dunder::main]
        pub(crate) async fn keywords() -> std::process::ExitCode {
            await dunder::asyncio::sleep(0);
            std::process::ExitCode::from(3)
        }
    }
}

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("tidy") => ended(asyncio::run(tidy())),
        Some("busy") => ended(asyncio::run(busy())),
        Some("waits_for_a_future") => ended(asyncio::run(waits_for_a_future())),
        Some("stubborn") => ended(asyncio::run(stubborn())),
        Some("swallows") => ended(asyncio::run(swallows())),
        Some("cancelled_by_a_task") => ended(asyncio::run(cancelled_by_a_task())),
        Some("stuck") => ended(asyncio::run(stuck())),
        Some("deaf") => ended(Runner::new().sigint(false).run(tidy())),
        Some("on_a_thread") => {
            let thread = std::thread::spawn(|| ended(asyncio::run(tidy())));
            thread.join().expect("it does not panic");
        }
        Some("after_a_run") => {
            ended(asyncio::run(async {}));
            say("ready");
            loop {
                std::thread::park();
            }
        }
        Some("twice") => {
            let mut runner = Runner::new();
            ended(runner.run(tidy()));
            ended(runner.run(tidy()));
        }
        Some("reports") => ended(asyncio::run(reports())),
        Some("broken_handler") => ended(asyncio::run(broken_handler())),
        Some("debug") => ended(asyncio::run(debug())),
        Some("shuffled") => dunder::__private::Entry::new().virtual_clock().seed(40).shuffle(20).test(racing),
        Some("main_raises") => return entries::raises(),
        Some("main_returns") => return entries::returns(),
        Some("main_fails") => return entries::fails(),
        Some("main_interrupted") => return entries::interrupted(),
        Some("main_keywords") => return entries::keywords(),
        other => {
            #[cfg(unix)]
            return signals::play(other);
            #[cfg(not(unix))]
            say(&format!("there is no scene {other:?}"));
        }
    }
    ExitCode::SUCCESS
}
