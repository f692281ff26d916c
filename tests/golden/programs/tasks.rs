use dunder::asyncio::{CancelledError, InvalidStateError, Task, TaskBuilder, all_tasks, create_task, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::trace::{golden, current_task, now, say, show};

dunder! {

async fn steps(name: &'static str, n: u32) -> u32 {
    for i in 0..n {
        say!("{name} {i}");
        await sleep(0);
    }
    say!("{name} ends");
    n
}

async fn take_turns() {
    let tasks = [create_task(steps("a", 3)), create_task(steps("b", 1)), create_task(steps("c", 2))];
    say!("created");
    for task in tasks {
        say(format!("{}", await task));
    }
    say!("{}", now());
}

async fn awaiting_a_coroutine_does_not_give_way() {
    let other = create_task(steps("other", 1));
    say(format!("{}", await steps("own", 0)));
    say!("{}", other.done());
    await &other;
    // Neither does awaiting what is done.
    let another = create_task(steps("another", 1));
    await &other;
    say!("still first");
    await another;
}

async fn cancelled_before_it_starts() {
    let task = create_task(steps("never", 1));
    say!("{}", task.cancel());
    try {
        await &task;
    } except e: CancelledError {
        say!("{}", show(&e));
    }
    say!("{} {}", task.cancelled(), task.cancel());
}

async fn cleans_up() {
    try {
        await sleep(10);
    } finally {
        say!("cleanup begins");
        await sleep(1);
        say!("cleanup ends at {}", now());
    }
}

async fn cleanup_may_await() {
    let task = create_task(cleans_up());
    await sleep(2);
    task.cancel();
    say!("{} {}", task.done(), task.cancelling());
    await sleep(0);
    say!("{}", task.done());
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled at {}", now());
    }
}

async fn shrugs() -> u32 {
    try {
        await sleep(10);
    } except _: CancelledError {
        say!("no");
    }
    await sleep(1);
    current_task().cancelling()
}

async fn a_cancellation_that_is_caught() {
    let task = create_task(shrugs());
    await sleep(0);
    task.cancel();
    say(format!("{}", await &task));
    say!("{} {}", task.cancelled(), now());
}

async fn two_cancels_are_one_throw() {
    let body = async_! {
        for _ in 0..2 {
            try {
                await sleep(5);
                say!("slept till {}", now());
            } except _: CancelledError {
                say!("thrown, {} asked for", current_task().cancelling());
            }
        }
        say!("{} {} {}", current_task().uncancel(), current_task().uncancel(), current_task().uncancel());
    };

    let task = create_task(body);
    await sleep(1);
    say!("{} {}", task.cancel(), task.cancel());
    await task;
}

async fn a_cancellation_taken_back() {
    let body = async_! {
        current_task().cancel();
        say!("{}", current_task().uncancel());
        await sleep(1);
        say!("undisturbed");
    };

    await create_task(body);
}

async fn cancelling_oneself() {
    let body = async_! {
        current_task().cancel();
        say!("goes on");
        await steps("inner", 0);
        say!("still");
        try {
            await sleep(0);
        } except e: CancelledError {
            say!("{}", show(&e));
        }
        await sleep(1);
        current_task().cancel();
        1
    };

    let task = create_task(body);
    try {
        await &task;
    } except _: CancelledError {
        say!("{}", task.cancelled());
    }
}

async fn messages_of_cancellations() {
    let body = async_! {
        try {
            await sleep(10);
        } except e: CancelledError {
            say!("{}", show(&e));
            raise;
        }
    };

    let task = create_task(body);
    await sleep(0);
    task.cancel_msg("enough");
    try {
        await task;
    } except e: CancelledError {
        say!("{}", show(&e));
    }
}

async fn a_cancellation_goes_to_the_innermost() {
    let inner = async_! {
        try {
            await sleep(10);
        } except _: CancelledError {
            say!("inner");
            raise;
        } finally {
            await sleep(1);
            say!("inner has ended at {}", now());
        }
    };

    let outer = async_! {
        let task = create_task(inner);
        try {
            await &task;
        } except _: CancelledError {
            say!("outer {}", task.cancelled());
            raise;
        }
    };

    let task = create_task(outer);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("main at {}", now());
    }
}

async fn names() {
    let body = || async_! {
        say!("{}", &current_task().get_name()[..5]);
        current_task().set_name("renamed");
    };

    let task = TaskBuilder::new().name("named").create(body());
    let other = create_task(body());
    say!("{}", all_tasks()?.len());
    await &task;
    await &other;
    say!("{} {} {}", task.get_name(), other.get_name(), all_tasks()?.len());
}

async fn asks(name: &'static str, task: Task<u32>) {
    say(format!("{name} gets {}", await task));
}

async fn several_await_one() {
    let task = create_task(steps("it", 2));
    let waiting = ["a", "b", "c"].map(|name| create_task(asks(name, task.clone())));
    await &waiting[2];
    say!("and main");
}

async fn fails(after: u32) {
    await sleep(after);
    raise ValueError::new(format!("after {after}"));
}

async fn what_a_task_raises() {
    let task = create_task(fails(1));
    for _ in 0..2 {
        try {
            await &task;
        } except e: ValueError {
            say!("{} at {}", show(&e), now());
        }
    }
    say!("{} {}", show(&task.exception()?.unwrap()).to_lowercase(), task.cancelled());
}

async fn asked_too_early() {
    let task = create_task(steps("it", 1));
    try {
        task.result()?;
    } except e: InvalidStateError {
        say!("{}", show(&e));
    }
    try {
        task.exception()?;
    } except e: InvalidStateError {
        say!("{}", show(&e));
    }
    await &task;
    say!("{}", task.result()?);
    let task = create_task(steps("never", 1));
    task.cancel();
    await sleep(0);
    try {
        task.exception()?;
    } except e: CancelledError {
        say!("{}", show(&e));
    }
}

async fn done_callbacks() {
    let task = create_task(steps("it", 1));
    task.add_done_callback(|task| say!("first {}", task.result().unwrap()));
    task.add_done_callback(|_| say!("second"));
    say(format!("{}", await &task));
    task.add_done_callback(|_| say!("late"));
    say!("added");
    await sleep(0);
    let cancelled = create_task(steps("never", 1));
    cancelled.add_done_callback(|task| say!("cancelled {}", task.cancelled()));
    cancelled.cancel();
    await sleep(0);
    say!("before the callback");
    await sleep(0);
}

async fn a_cancelled_sleep_leaves_no_trace() {
    let task = create_task(sleep(100));
    await sleep(1);
    task.cancel();
    await sleep(1);
    say!("{} {}", now(), task.cancelled());
}

}

golden! { "tasks":
    take_turns, awaiting_a_coroutine_does_not_give_way, cancelled_before_it_starts, cleanup_may_await,
    a_cancellation_that_is_caught, two_cancels_are_one_throw, a_cancellation_taken_back, cancelling_oneself,
    messages_of_cancellations, a_cancellation_goes_to_the_innermost, names, several_await_one, what_a_task_raises,
    asked_too_early, done_callbacks, a_cancelled_sleep_leaves_no_trace,
}
