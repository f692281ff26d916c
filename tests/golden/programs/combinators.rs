use dunder::asyncio::{
    CancelledError, FIRST_COMPLETED, FIRST_EXCEPTION, TimeoutError, as_completed, create_task, gather,
    get_running_loop, shield, sleep, wait, wait_for,
};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::trace::{current_task, golden, now, say, say_reports, show};

dunder! {

async fn after(delay: u32, name: &'static str) -> &'static str {
    try {
        await sleep(delay);
        say!("{name} at {}", now());
        name
    } except _: CancelledError {
        say!("{name} is cancelled at {}", now());
        raise
    }
}

async fn fails(delay: u32, name: &'static str) -> &'static str {
    await after(delay, name);
    raise ValueError::new(name)
}

async fn stubborn(delay: u32, name: &'static str) -> &'static str {
    try {
        await sleep(100);
    } except _: CancelledError {
        await sleep(delay);
        say!("{name} lets go at {}", now());
    }
    name
}

// ---- gather ----

async fn gathers_in_the_order_of_the_arguments() {
    let (a, b, c) = await gather((after(3, "a"), after(1, "b"), after(2, "c")));
    say!("{a} {b} {c} at {}", now());
    let none: Vec<_> = (0..0).map(|_| after(0, "")).collect();
    say(format!("{}", (await gather(none)).len()));
}

async fn the_first_failure_goes_on_and_so_do_the_others() {
    try {
        await gather((after(3, "a"), fails(1, "b"), fails(2, "c")));
    } except e: ValueError {
        say!("{} at {}", show(&e), now());
    }
    await sleep(5);
}

async fn exceptions_as_results() {
    let task = create_task(after(9, "cancelled"));
    let cancels = task.clone();
    get_running_loop()?.call_later(1, move || { cancels.cancel(); })?;
    let (a, b, c) = await gather((after(2, "a"), fails(1, "b"), task)).return_exceptions();
    for result in [a, b, c] {
        say(result.map_or_else(|e| show(&e), str::to_owned));
    }
}

async fn a_cancelled_child_cancels_no_other() {
    let child = create_task(after(5, "child"));
    let other = create_task(after(3, "other"));
    let cancels = child.clone();
    get_running_loop()?.call_later(1, move || { cancels.cancel(); })?;
    try {
        await gather((child, other.clone()));
    } except _: CancelledError {
        say!("gather raises at {}, {} asked for", now(), current_task().cancelling());
    }
    await other;
}

async fn an_outer_cancel_cancels_all() {
    let body = async_! {
        try {
            let _ = await gather((after(5, "a"), after(6, "b"))).return_exceptions();
        } except _: CancelledError {
            say!("the gather, too");
            raise;
        }
    };

    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("{}", now());
    }
}

async fn one_of_those_cancelled_takes_its_time() {
    let body = async_! {
        await gather((stubborn(2, "a"), after(5, "b")))
    };

    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled at {}", now());
    }
}

async fn ticks(n: u32) {
    for tick in 0..n {
        say!("tick {tick}");
        await sleep(0);
    }
}

async fn cancelled_when_all_children_have_ended() {
    let body = async_! {
        try {
            await gather((sleep(0), sleep(0)));
        } except _: CancelledError {
            say!("thrown into");
            raise;
        }
    };

    let task = create_task(body);
    for _ in 0..3 {
        await sleep(0);
    }
    say!("{}", task.cancel());
    await ticks(4);
    say!("{}", task.cancelled());
}

async fn gathered_twice_it_runs_once() {
    let task = create_task(after(1, "once"));
    let (a, b, c) = await gather((task.clone(), after(0, "other"), task));
    say!("{a} {b} {c}");
}

async fn gathers_of_gathers() {
    let ((a, b), c) = await gather((gather((after(2, "a"), after(1, "b"))), after(1, "c")));
    say!("{a}{b}{c}");
}

// ---- wait ----

async fn waits_for_the_first() {
    let tasks = [create_task(after(3, "a")), create_task(after(1, "b")), create_task(after(1, "c"))];
    let (done, pending) = await wait(tasks).return_when(FIRST_COMPLETED);
    say!("{} {} at {}", done.len(), pending.len(), now());
    let (done, pending) = await wait(pending).return_when(FIRST_COMPLETED);
    say!("{} {} at {}", done.len(), pending.len(), now());
}

async fn waits_for_the_first_exception() {
    let tasks = [create_task(after(1, "a")), create_task(fails(2, "b")), create_task(after(3, "c"))];
    let (done, pending) = await wait(tasks.clone()).return_when(FIRST_EXCEPTION);
    say!("{} {} at {}", done.len(), pending.len(), now());
    say!("{}", show(&tasks[1].exception()?.unwrap()));
}

async fn a_wait_with_a_time_limit_cancels_nothing() {
    let tasks = [create_task(after(1, "a")), create_task(after(3, "b"))];
    let (done, pending) = await wait(tasks.clone()).timeout(2);
    say!("{} {} at {}", done.len(), pending.len(), now());
    let (done, pending) = await wait(tasks);
    say!("{} {} at {}", done.len(), pending.len(), now());
}

async fn a_cancelled_wait_cancels_nothing() {
    let task = create_task(after(3, "it"));
    let waited = task.clone();
    let body = async_! {
        await wait([waited]);
    };

    let waiting = create_task(body);
    await sleep(1);
    waiting.cancel();
    try {
        await waiting;
    } except _: CancelledError {
        say!("{} at {}", task.done(), now());
    }
    await task;
}

// ---- as_completed ----

async fn as_they_are_completed() {
    for next_one in as_completed([after(3, "a"), after(1, "b"), after(2, "c")]) {
        say(format!("{} at {}", await next_one, now()));
    }
}

async fn completed_before_they_come_in_order() {
    let tasks = [(2, "a"), (1, "b"), (4, "c"), (0, "d"), (1, "e")].map(|(delay, name)| create_task(after(delay, name)));
    await sleep(3);
    for next_one in as_completed(tasks) {
        say(format!("{} at {}", await next_one, now()));
    }
}

async fn as_completed_with_a_time_limit() {
    let tasks = [create_task(after(1, "a")), create_task(after(3, "b"))];
    for next_one in as_completed(tasks.clone()).timeout(2) {
        try {
            say(await next_one);
        } except e: TimeoutError {
            say!("{} at {}", show(&e), now());
        }
    }
    await &tasks[1];
}

// ---- wait_for ----

async fn in_time() {
    say(format!("{} at {}", await wait_for(after(1, "a"), 2), now()));
    say(format!("{} at {}", await wait_for(after(0, "b"), 2), now()));
}

async fn too_late() {
    try {
        await wait_for(after(3, "a"), 2);
    } except e: TimeoutError {
        say!("{} at {}", show(&e), now());
    }
    try {
        await wait_for(stubborn(2, "b"), 1);
    } except _: TimeoutError {
        say!("not raised: it has a value");
    }
    say!("{}", now());
}

async fn no_time_at_all() {
    try {
        await wait_for(after(1, "never"), 0);
    } except e: TimeoutError {
        say!("{}", show(&e));
    }
    let task = create_task(after(0, "done"));
    await &task;
    say(await wait_for(task, 0));
    let task = create_task(stubborn(2, "b"));
    await sleep(0);
    say(format!("{} at {}", await wait_for(task, 0), now()));
}

async fn no_time_for_what_was_cancelled_before() {
    let task = create_task(after(1, "never"));
    task.cancel();
    await sleep(0);
    try {
        await wait_for(task, 0);
    } except e: CancelledError {
        say!("not late: {}", show(&e));
    }
}

async fn a_limit_that_is_cancelled() {
    let body = async_! {
        await wait_for(after(5, "it"), 3);
    };

    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("cancelled at {}", now());
    }
}

async fn a_limit_and_a_failure() {
    try {
        await wait_for(fails(1, "it"), 2);
    } except e: ValueError {
        say!("{} at {}", show(&e), now());
    }
}

// ---- shield ----

async fn shielded_from_a_cancel() {
    let inner = create_task(after(3, "inner"));
    let shielded = inner.clone();
    let body = async_! {
        await shield(shielded);
    };

    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("outer at {}", now());
    }
    say(await inner);
}

async fn a_shield_lets_what_is_raised_through() {
    try {
        await shield(fails(1, "it"));
    } except e: ValueError {
        say!("{} at {}", show(&e), now());
    }
    let inner = create_task(after(3, "inner"));
    let cancels = inner.clone();
    get_running_loop()?.call_later(1, move || { cancels.cancel(); })?;
    try {
        await shield(inner);
    } except _: CancelledError {
        say!("{} at {}", current_task().cancelling(), now());
    }
}

async fn a_failure_behind_a_shield_that_was_left() {
    let body = async_! {
        await shield(fails(2, "it"));
    };

    say_reports();
    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("outer at {}", now());
    }
    await sleep(2);
}

async fn a_shield_under_a_time_limit() {
    let inner = create_task(after(3, "inner"));
    try {
        await wait_for(shield(inner.clone()), 1);
    } except _: TimeoutError {
        say!("late at {}", now());
    }
    say(format!("{} at {}", await inner, now()));
}

}

golden! { "combinators":
    gathers_in_the_order_of_the_arguments, the_first_failure_goes_on_and_so_do_the_others, exceptions_as_results,
    a_cancelled_child_cancels_no_other, an_outer_cancel_cancels_all, one_of_those_cancelled_takes_its_time,
    cancelled_when_all_children_have_ended, no_time_for_what_was_cancelled_before, gathered_twice_it_runs_once,
    gathers_of_gathers, waits_for_the_first, waits_for_the_first_exception,
    a_wait_with_a_time_limit_cancels_nothing, a_cancelled_wait_cancels_nothing, as_they_are_completed,
    completed_before_they_come_in_order, as_completed_with_a_time_limit, in_time, too_late, no_time_at_all,
    a_limit_that_is_cancelled, a_limit_and_a_failure, shielded_from_a_cancel, a_shield_lets_what_is_raised_through,
    a_failure_behind_a_shield_that_was_left, a_shield_under_a_time_limit,
}
