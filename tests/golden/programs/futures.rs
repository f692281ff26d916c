use dunder::asyncio::{CancelledError, Future, InvalidStateError, create_task, get_running_loop, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::trace::{golden, current_task, now, say, show};

dunder! {

async fn asks(name: &'static str, future: Future<u32>) {
    try {
        say(format!("{name}: {}", await &future));
    } except e: ValueError {
        say!("{name}: {}", show(&e));
    }
}

async fn a_result_that_several_wait_for() {
    let future = Future::new();
    let tasks = [create_task(asks("a", future.clone())), create_task(asks("b", future.clone()))];
    await sleep(1);
    future.set_result(5)?;
    say!("set at {}, {}", now(), future.done());
    for task in tasks {
        await task;
    }
    say(format!("{}", await &future));
}

async fn an_exception_that_several_wait_for() {
    let future = Future::new();
    let tasks = [create_task(asks("a", future.clone())), create_task(asks("b", future.clone()))];
    let sets = future.clone();
    get_running_loop()?.call_later(2, move || sets.set_exception(ValueError::new("no")).unwrap())?;
    for task in tasks {
        await task;
    }
    say!("{} {}", show(&future.exception()?.unwrap()), now());
}

async fn set_twice() {
    let future = Future::new();
    future.set_result(1)?;
    try {
        future.set_result(2)?;
    } except e: InvalidStateError {
        say!("{}", show(&e));
    }
    say!("{} {}", future.result()?, future.cancel());
    let future = Future::new();
    future.cancel();
    try {
        future.set_result(2)?;
    } except e: InvalidStateError {
        say!("{}", show(&e));
    }
}

async fn a_cancelled_future() {
    let future = Future::<u32>::new();
    let awaited = future.clone();
    let body = async_! {
        try {
            await awaited;
        } except e: CancelledError {
            say!("{}, {} asked for", show(&e), current_task().cancelling());
        }
    };

    let task = create_task(body);
    await sleep(0);
    say!("{} {}", future.cancel_msg("message"), future.cancelled());
    await &task;
    say!("{}", task.cancelled());
}

async fn cancelling_who_waits_cancels_it() {
    let future = Future::new();
    let task = create_task(asks("it", future.clone()));
    await sleep(0);
    task.cancel();
    say!("{}", future.cancelled());
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled");
    }
}

async fn callbacks_of_a_future() {
    let future = Future::new();
    future.add_done_callback(|_| say!("first"));
    let task = create_task(asks("task", future.clone()));
    await sleep(0);
    future.add_done_callback(|_| say!("third"));
    future.set_result(2)?;
    say!("set");
    await sleep(0);
    say!("a tick later");
    await task;
}

async fn resolved_and_then_cancelled() {
    let future = Future::new();
    let task = create_task(asks("it", future.clone()));
    await sleep(0);
    future.set_result(3)?;
    say!("{}", task.cancel());
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled, although there is {}", future.result()?);
    }
}

async fn cancelled_and_then_resolved() {
    let future = Future::new();
    let task = create_task(asks("it", future.clone()));
    await sleep(0);
    task.cancel();
    say!("{}", future.done());
    await sleep(0);
    say!("{} {}", task.done(), task.cancelled());
}

}

golden! { "futures":
    a_result_that_several_wait_for, an_exception_that_several_wait_for, set_twice, a_cancelled_future,
    cancelling_who_waits_cancels_it, callbacks_of_a_future, resolved_and_then_cancelled, cancelled_and_then_resolved,
}
