use dunder::asyncio::{
    CancelledError, ExceptionGroup, TaskGroup, TimeoutError, create_task, get_running_loop, sleep, timeout, timeout_at,
};
use dunder::errors::{LookupError, RuntimeError, TypeError, ValueError};
use dunder::prelude::*;

use crate::trace::{current_task, golden, now, say, show};

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

async fn fails(delay: u32, name: &'static str) {
    await after(delay, name);
    raise ValueError::new(name);
}

async fn slow_to_leave(delay: u32) {
    try {
        await sleep(100);
    } finally {
        await sleep(delay);
        say!("has left at {}", now());
    }
}

async fn fails_when_cancelled(e: Exception) {
    try {
        await sleep(10);
    } except _: CancelledError {
        raise e;
    }
}

// ---- groups ----

async fn a_group_waits_for_all() {
    let (a, b) = async with TaskGroup::new() as group {
        let a = group.create_task(after(2, "a"));
        let b = group.create_task(after(1, "b"));
        say!("body");
        (a, b)
    };
    say!("{} {} at {}", a.result()?, b.result()?, now());
}

async fn a_failure_cancels_the_others() {
    try {
        async with TaskGroup::new() as group {
            group.create_task(after(5, "a"));
            group.create_task(fails(1, "b"));
            group.create_task(slow_to_leave(2));
        }
    } except e: ExceptionGroup {
        say!("{} at {}", show(&e), now());
    }
}

async fn a_group_cancels_in_order() {
    try {
        async with TaskGroup::new() as group {
            for name in ["a", "b", "c", "d", "e", "f", "g", "h"] {
                group.create_task(after(5, name));
            }
            group.create_task(fails(1, "it"));
        }
    } except e: ExceptionGroup {
        say!("{}", show(&e));
    }
}

async fn a_failure_cancels_the_body() {
    try {
        async with TaskGroup::new() as group {
            group.create_task(fails(1, "it"));
            try {
                await sleep(10);
            } except _: CancelledError {
                say!("body at {}, {} asked for", now(), current_task().cancelling());
                raise;
            }
        }
    } except e: ExceptionGroup {
        say!("{}, {} asked for", show(&e), current_task().cancelling());
    }
}

async fn the_body_fails() {
    try {
        async with TaskGroup::new() as group {
            group.create_task(after(5, "a"));
            await sleep(1);
            raise LookupError::new("body");
        }
    } except e: ExceptionGroup {
        say!("{} at {}", show(&e), now());
    }
}

async fn all_that_fails_is_in_the_group() {
    try {
        async with TaskGroup::new() as group {
            group.create_task(fails_when_cancelled(TypeError::new("first").into()));
            group.create_task(fails(1, "second"));
            group.create_task(fails(1, "third"));
            await sleep(1);
            await sleep(0);
            await sleep(0);
            raise LookupError::new("body");
        }
    } except e: ExceptionGroup {
        say!("{}", show(&e));
    }
}

async fn a_group_that_is_cancelled() {
    let body = async_! {
        try {
            async with TaskGroup::new() as group {
                group.create_task(after(5, "child"));
            }
        } except _: CancelledError {
            say!("body at {}, {} asked for", now(), current_task().cancelling());
            raise;
        }
    };

    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("main");
    }
}

async fn a_group_that_is_cancelled_and_fails() {
    let body = async_! {
        try {
            async with TaskGroup::new() as group {
                group.create_task(fails_when_cancelled(ValueError::new("child").into()));
            }
        } except e: ExceptionGroup {
            say!("{}, {} asked for", show(&e), current_task().cancelling());
        }
        await sleep(1);
        say!("not reached");
    };

    let task = create_task(body);
    await sleep(1);
    task.cancel();
    try {
        await task;
    } except _: CancelledError {
        say!("main at {}", now());
    }
}

async fn a_child_that_is_cancelled_is_ignored() {
    let child = async with TaskGroup::new() as group {
        let child = group.create_task(after(5, "child"));
        group.create_task(after(2, "other"));
        await sleep(1);
        child.cancel();
        child
    };
    say!("{} at {}", child.cancelled(), now());
}

async fn child(group: TaskGroup, depth: u32) {
    say!("depth {depth}");
    if depth < 3 {
        group.create_task(child(group.clone(), depth + 1).boxed());
    }
    await sleep(1);
    say!("ends {depth}");
}

async fn children_have_children() {
    async with TaskGroup::new() as group {
        group.create_task(child(group.clone(), 1));
    }
    say!("{}", now());
}

async fn groups_in_groups() {
    try {
        async with TaskGroup::new() as outer {
            outer.create_task(after(5, "outer"));
            async with TaskGroup::new() as inner {
                inner.create_task(fails(1, "inner"));
                inner.create_task(after(3, "sibling"));
            }
        }
    } except e: ExceptionGroup {
        say!("{} at {}", show(&e), now());
    }
}

async fn a_group_that_has_ended_takes_nobody() {
    let group = TaskGroup::new();
    async with group.clone() {}
    let late = after(1, "late");
    try {
        await group.create_task(late);
    } except _: RuntimeError {
        say!("refused");
    }
}

// ---- timeouts ----

async fn a_block_in_time() {
    let limit = timeout(2);
    async with limit.clone() {
        await sleep(1);
        say!("{} {}", limit.when().unwrap(), limit.expired());
    }
    say!("{} {}", limit.expired(), now());
    await sleep(5);
}

async fn a_block_that_is_late() {
    let limit = timeout(2);
    try {
        async with limit.clone() {
            try {
                await sleep(5);
            } except e: CancelledError {
                say!("{}, {} asked for", show(&e), current_task().cancelling());
                raise;
            }
        }
    } except e: TimeoutError {
        say!("{} {}", show(&e).to_lowercase(), limit.expired());
    }
    say!("{} at {}", current_task().cancelling(), now());
}

async fn the_inner_limit_is_shorter() {
    async with timeout(5) {
        try {
            async with timeout(1) {
                await sleep(10);
            }
        } except _: TimeoutError {
            say!("inner at {}", now());
        }
        await sleep(1);
    }
    say!("outer was in time at {}", now());
}

async fn the_outer_limit_is_shorter() {
    try {
        async with timeout(1) {
            try {
                async with timeout(5) {
                    await sleep(10);
                }
            } except _: TimeoutError {
                say!("not the inner one's");
            }
        }
    } except _: TimeoutError {
        say!("outer at {}", now());
    }
}

async fn both_limits_at_once() {
    let (outer, inner) = (timeout(1), timeout(1));
    try {
        async with outer.clone() {
            try {
                async with inner.clone() {
                    await sleep(10);
                }
            } except _: TimeoutError {
                say!("inner");
                await sleep(0);
                say!("not reached");
            }
        }
    } except _: TimeoutError {
        say!("outer");
    }
    say!("{} {} {}", outer.expired(), inner.expired(), current_task().cancelling());
}

async fn a_cancellation_within_a_limit() {
    let body = async_! {
        try {
            async with timeout(5) {
                await sleep(10);
            }
        } except _: TimeoutError {
            say!("never");
        }
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

async fn a_cancellation_in_the_tick_of_the_limit() {
    let body = async_! {
        try {
            async with timeout(1) {
                await sleep(10);
            }
        } except _: TimeoutError {
            say!("late");
        } except _: CancelledError {
            say!("cancelled, {} asked for", current_task().cancelling());
        }
    };

    let task = create_task(body);
    await sleep(0);
    let cancels = task.clone();
    get_running_loop()?.call_at(1.0, move || { cancels.cancel(); })?;
    await task;
}

async fn a_limit_that_is_moved() {
    async with timeout(1) as limit {
        limit.reschedule(Some(3.0))?;
        await sleep(2);
        limit.reschedule(None)?;
        await sleep(5);
        say!("{}", now());
    }
    let limit = timeout(f64::INFINITY);
    try {
        async with limit.clone() {
            limit.reschedule(Some(now() + 1.0))?;
            await sleep(5);
        }
    } except _: TimeoutError {
        say!("late at {}", now());
    }
    try {
        limit.reschedule(Some(1.0))?;
    } except e: RuntimeError {
        say!("{}", show(&e));
    }
}

async fn a_limit_in_the_past() {
    await sleep(3);
    try {
        async with timeout_at(1.0) {
            say!("body runs");
            await sleep(0);
            say!("until it waits");
            await sleep(0);
            say!("long enough");
        }
    } except _: TimeoutError {
        say!("late at {}", now());
    }
}

async fn what_is_raised_in_time_to_be_late() {
    try {
        async with timeout(1) {
            try {
                await sleep(5);
            } except _: CancelledError {
                raise ValueError::new("instead");
            }
        }
    } except e: ValueError {
        say!("{}, {} asked for", show(&e), current_task().cancelling());
    }
}

async fn a_limit_around_a_group() {
    try {
        async with timeout(2) {
            async with TaskGroup::new() as group {
                group.create_task(after(1, "a"));
                group.create_task(after(5, "b"));
            }
        }
    } except _: TimeoutError {
        say!("late at {}", now());
    }
}

}

golden! { "groups":
    a_group_waits_for_all, a_failure_cancels_the_others, a_group_cancels_in_order, a_failure_cancels_the_body, the_body_fails,
    all_that_fails_is_in_the_group, a_group_that_is_cancelled, a_group_that_is_cancelled_and_fails,
    a_child_that_is_cancelled_is_ignored, children_have_children, groups_in_groups, a_group_that_has_ended_takes_nobody,
    a_block_in_time, a_block_that_is_late, the_inner_limit_is_shorter, the_outer_limit_is_shorter, both_limits_at_once,
    a_cancellation_within_a_limit, a_cancellation_in_the_tick_of_the_limit, a_limit_that_is_moved, a_limit_in_the_past,
    what_is_raised_in_time_to_be_late, a_limit_around_a_group,
}
