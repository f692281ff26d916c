use dunder::asyncio::{
    self, CancelledError, create_task, gather, get_running_loop, sleep, to_thread,
};
use dunder::contextlib::{AsyncExitStack, asynccontextmanager};
use dunder::contextvars::{ContextVar, copy_context};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::trace::{current_task, golden, now, run, say, say_reports, show};

static VAR: ContextVar<u32> = ContextVar::with_default("var", 0);

fn var() -> u32 {
    VAR.get().unwrap()
}

dunder! {

// ---- context variables ----

async fn a_task_has_a_context_of_its_own() {
    let body = async_! {
        say!("{}", var());
        VAR.set(2);
        await sleep(0);
        say!("{}", var());
    };

    VAR.set(1);
    let task = create_task(body);
    VAR.set(3);
    await task;
    say!("{}", var());
}

async fn callbacks_have_the_context_they_were_given() {
    let loop_ = get_running_loop()?;
    VAR.set(1);
    loop_.call_soon(|| say!("soon {}", var()))?;
    loop_.call_later(1, || say!("later {}", var()))?;
    VAR.set(2);
    let task = create_task(sleep(0));
    task.add_done_callback(|_| say!("done {}", var()));
    VAR.set(3);
    await sleep(2);
    say!("{}", var());
}

async fn tokens_and_copies() {
    let inside = || {
        VAR.set(6);
        say!("inside {}", var());
    };

    let token = VAR.set(5);
    let context = copy_context();
    context.run(inside).unwrap();
    say!("{} {}", var(), context.get(&VAR).unwrap());
    VAR.reset(token)?;
    say!("{}", var());
}

async fn a_thread_has_a_copy_of_the_context() {
    let work = || {
        let before = var();
        VAR.set(9);
        before + var()
    };

    VAR.set(4);
    say(format!("{} {}", await to_thread(work), var()));
    let results = await gather((to_thread(work), sleep(1), to_thread(work)));
    say!("{} {}", results.0, results.2);
}

// ---- async generators and context managers ----

async fn counts(n: u32) -> impl AsyncGenerator<Yield = u32> {
    try {
        for i in 0..n {
            await sleep(1);
            yield i;
        }
    } finally {
        say!("counting ends");
    }
}

async fn an_async_generator() {
    async for i in counts(3) {
        say!("{i} at {}", now());
    } else {
        say!("all of them");
    }
}

async fn an_async_generator_that_is_closed() {
    let mut counting = Box::pin(counts(3));
    async for i in &mut counting {
        say!("{i}");
        break;
    }
    say!("left");
    await counting.aclose();
    say!("closed");
}

async fn an_async_generator_in_a_task_that_is_cancelled() {
    let body = async_! {
        async for i in counts(9) {
            say!("{i}");
        }
    };

    let task = create_task(body);
    await sleep(2.5);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled at {}", now());
    }
}

async fn open(name: &'static str) -> impl AsyncGenerator<Yield = &'static str> {
    await sleep(1);
    say!("{name} is open at {}", now());
    try {
        yield name;
    } except e: ValueError {
        say!("{name} sees {}", show(&e));
        raise;
    } finally {
        await sleep(1);
        say!("{name} is closed at {}", now());
    }
}

async fn context_managers() {
    async with asynccontextmanager(open("a")) as a, asynccontextmanager(open("b")) as b {
        say!("{a}{b}");
    }
    try {
        async with asynccontextmanager(open("c")) {
            raise ValueError::new("no");
        }
    } except e: ValueError {
        say!("{}", show(&e));
    }
}

async fn a_context_manager_that_is_cancelled() {
    let body = async_! {
        async with asynccontextmanager(open("a")) {
            await sleep(10);
        }
    };

    let task = create_task(body);
    await sleep(3);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled at {}", now());
    }
}

async fn an_exit_stack() {
    async with AsyncExitStack::new() as stack {
        for name in ["a", "b"] {
            await stack.enter_async_context(asynccontextmanager(open(name)));
        }
        say!("entered");
    }
}

// ---- what nobody asks for ----

async fn fails(text: &'static str) {
    raise ValueError::new(text);
}

async fn an_exception_that_nobody_retrieves() {
    say_reports();
    let task = create_task(fails("unasked"));
    await sleep(0);
    await sleep(0);
    drop(task);
    say!("dropped");
    let task = create_task(fails("asked for"));
    await sleep(1);
    task.exception()?;
    drop(task);
    let future = get_running_loop()?.create_future::<()>();
    future.set_exception(ValueError::new("of a future"))?;
    drop(future);
    say!("end");
}

async fn exceptions_of_a_gather_that_has_failed() {
    say_reports();
    try {
        await gather((fails("first"), fails("second")));
    } except e: ValueError {
        say!("{}", show(&e));
    }
    await sleep(1);
    say!("end");
}

// ---- run ----

async fn lasts(name: &'static str) {
    try {
        await sleep(100);
    } except _: CancelledError {
        say!("{name} is cancelled");
        await sleep(1);
        say!("{name} has cleaned up at {}", now());
        raise;
    }
}

async fn failing_main() {
    create_task(lasts("a"));
    await sleep(1);
    raise ValueError::new("main");
}

async fn fails_in_cleanup() {
    try {
        await sleep(100);
    } finally {
        raise ValueError::new("cleanup");
    }
}

async fn last_words() {
    say!("never said");
}

}

fn what_is_left_is_cancelled() {
    let main = async_! {
        create_task(lasts("a"));
        await sleep(1);
        say!("main ends");
        5
    };

    say!("{}", run(main).unwrap());
}

fn main_fails() {
    say!("{}", show(&run(failing_main()).unwrap_err()));
}

fn main_is_cancelled() {
    let main = async_! {
        current_task().cancel();
        await sleep(1);
    };

    say!("{}", show(&run(main).unwrap_err()));
}

fn cleanup_fails_at_the_end() {
    let main = async_! {
        say_reports();
        let task = create_task(fails_in_cleanup());
        await sleep(1);
        drop(task);
    };

    run(main).unwrap();
}

fn a_task_that_is_made_at_the_end() {
    let body = async_! {
        try {
            await sleep(100);
        } finally {
            create_task(last_words());
            say!("cleanup");
        }
    };

    let main = async_! {
        create_task(body);
        await sleep(1);
    };

    run(main).unwrap();
    say!("end");
}

fn callbacks_that_are_left() {
    let main = async_! {
        let loop_ = get_running_loop()?;
        loop_.call_soon(|| say!("soon"))?;
        loop_.call_later(5, || say!("never"))?;
        say!("main ends");
    };

    run(main).unwrap();
}

fn run_within_run() {
    let main = async_! {
        let inner = sleep(0);
        if let Err(e) = asyncio::run(inner) {
            say!("{}", show(&e));
        }
    };

    run(main).unwrap();
}

golden! { "rest":
    a_task_has_a_context_of_its_own, callbacks_have_the_context_they_were_given, tokens_and_copies,
    a_thread_has_a_copy_of_the_context, an_async_generator, an_async_generator_that_is_closed,
    an_async_generator_in_a_task_that_is_cancelled, context_managers, a_context_manager_that_is_cancelled, an_exit_stack,
    an_exception_that_nobody_retrieves, exceptions_of_a_gather_that_has_failed;
    plain what_is_left_is_cancelled, main_fails, main_is_cancelled, cleanup_fails_at_the_end, a_task_that_is_made_at_the_end,
    callbacks_that_are_left, run_within_run,
}
