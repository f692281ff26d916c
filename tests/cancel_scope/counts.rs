//! Scopes beside `task.cancel()` and `timeout`: who takes what, and that the counts stay right.

use dunder::asyncio::{
    CancelScope, TaskGroup, create_task, current_task, move_on_after, sleep, timeout, wait_for,
};
use dunder::errors::{Cancelled, TimeoutError, ValueError};
use dunder::prelude::*;

use super::{Trace, cancelling, is_cancelled, now, raised, run, went_on};

dunder! {
    async fn cancel_oneself(in_scope: CancelScope) {
        with in_scope {
            current_task()?.unwrap().cancel();
            await sleep(1);
        }
    }

    async fn cancel_both(scope: CancelScope) {
        with scope.clone() {
            scope.cancel();
            current_task()?.unwrap().cancel_msg("native");
            await sleep(1);
        }
    }
}

#[test]
fn a_cancel_of_the_task_is_not_the_scopes() {
    run(async_! {
        let scope = CancelScope::new();
        let task = create_task(cancel_oneself(scope.clone()));
        let e = await raised(&task);
        assert!(e.unwrap().is::<Cancelled>());
        assert_eq!(task.cancelling(), 1);
        assert!(!scope.cancelled_caught());
    });
}

#[test]
fn a_cancel_of_the_scope_leaves_no_trace_in_the_task() {
    run(async_! {
        with CancelScope::new() as scope {
            assert_eq!(cancelling(), 0);
            scope.cancel();
            assert_eq!(cancelling(), 1);
            try { await sleep(0); } finally { assert_eq!(cancelling(), 1); }
        }
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn a_cancel_of_both_goes_on() {
    run(async_! {
        let scope = CancelScope::new();
        let task = create_task(cancel_both(scope.clone()));
        let e = await raised(&task);
        assert!(e.unwrap().is::<Cancelled>());
        assert_eq!(task.cancelling(), 1);
        assert!(!scope.cancelled_caught());
        // From outside, in one tick, in both orders.
        for scope_comes_first in [true, false] {
            let scope = CancelScope::new();
            let inner = scope.clone();
            let task = create_task(async_! { with inner { await sleep(10); } });
            await sleep(1);
            if scope_comes_first { scope.cancel(); }
            task.cancel();
            scope.cancel();
            assert_eq!(task.cancelling(), 2);
            let e = await raised(&task);
            assert!(e.unwrap().is::<Cancelled>());
            assert_eq!(task.cancelling(), 1);
        }
    });
}

#[test]
fn a_cancel_that_was_taken_back_does_not_count() {
    run(async_! {
        let scope = CancelScope::new();
        with scope.clone() {
            let me = current_task()?.unwrap();
            me.cancel();
            assert!(await is_cancelled(sleep(1)));
            assert_eq!(me.uncancel(), 0);
            await sleep(1);
            scope.cancel();
            // This is not what takes a scope back.
            assert_eq!(me.uncancel(), 1);
            await sleep(1);
        }
        assert!(scope.cancelled_caught());
        assert_eq!((now(), cancelling()), (1.0, 0));
    });
}

#[test]
fn in_the_cleanup_of_a_cancelled_task() {
    run(async_! {
        let task = create_task(async_! {
            try {
                current_task()?.unwrap().cancel();
                await sleep(1);
            } except _: Cancelled {
                let scope = move_on_after(1);
                with scope.clone() { await sleep(5); }
                assert!(scope.cancelled_caught());
                assert_eq!((now(), cancelling()), (1.0, 1));
                await sleep(1);
            }
        });
        await task;
        assert_eq!(now(), 2.0);
    });
}

#[test]
fn scopes_in_scopes_count_one_each() {
    run(async_! {
        with CancelScope::new() as a {
            with CancelScope::new() as b {
                with CancelScope::new() as c {
                    a.cancel();
                    c.cancel();
                    assert_eq!(cancelling(), 2);
                    b.set_shield(true);
                    assert_eq!(cancelling(), 1);
                    try { await sleep(0); } finally { b.set_shield(false); }
                }
                went_on();
            }
            went_on();
        }
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn an_inner_scope_is_left_while_the_outer_stays_cancelled() {
    run(async_! {
        with CancelScope::new() as outer {
            outer.cancel();
            try {
                with CancelScope::new() as inner {
                    inner.cancel();
                    await sleep(100);
                }
            } finally {
                assert_eq!(cancelling(), 1);
            }
        }
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn a_timeout_in_a_scope() {
    run(async_! {
        // The timeout is its own.
        with CancelScope::new() as scope {
            let e = await raised(async_! { async with timeout(1) { await sleep(5); } });
            assert!(e.unwrap().is::<TimeoutError>());
            await sleep(1);
            assert!(!scope.cancel_called());
        }
        // The scope is none of the timeout's, though its time is up as well.
        let limit = timeout(1);
        let (scope, inner) = (move_on_after(1), limit.clone());
        with scope.clone() { async with inner { await sleep(5); } }
        assert!(scope.cancelled_caught());
        assert_eq!((now(), cancelling()), (3.0, 0));
    });
}

#[test]
fn a_scope_in_a_timeout() {
    run(async_! {
        let scope = CancelScope::new();
        let inner = scope.clone();
        let e = await raised(async_! {
            async with timeout(1) { with inner { await sleep(5); } }
        });
        assert!(e.unwrap().is::<TimeoutError>());
        assert!(!scope.cancelled_caught());
        // Both at once: the timeout is further out.
        let scope = move_on_after(1);
        let inner = scope.clone();
        let e = await raised(async_! {
            async with timeout(1) { with inner { await sleep(5); } }
        });
        assert!(e.unwrap().is::<TimeoutError>());
        assert_eq!((now(), cancelling()), (2.0, 0));
        // The scope alone.
        async with timeout(5) {
            let scope = move_on_after(1);
            with scope.clone() { await sleep(5); }
            assert!(scope.cancelled_caught());
        }
        assert_eq!((now(), cancelling()), (3.0, 0));
    });
}

#[test]
fn a_timeout_behind_a_shield_in_a_cancelled_scope() {
    run(async_! {
        with CancelScope::new() as scope {
            scope.cancel();
            try {
                await sleep(0);
            } finally {
                with CancelScope::shielded() {
                    let e = await raised(async_! { async with timeout(1) { await sleep(5); } });
                    assert!(e.unwrap().is::<TimeoutError>());
                    let e = await raised(wait_for(sleep(5), 1));
                    assert!(e.unwrap().is::<TimeoutError>());
                    async with TaskGroup::new() as g {
                        g.create_task(sleep(100));
                        g.cancel();
                    }
                }
            }
        }
        assert_eq!((now(), cancelling()), (2.0, 0));
    });
}

#[test]
fn a_timeout_in_a_scope_that_is_cancelled_when_it_is_entered() {
    run(async_! {
        let trace = Trace::default();
        let t = trace.clone();
        with CancelScope::new() as scope {
            scope.cancel();
            async with timeout(0) {
                try { await sleep(1); } finally { t.add(cancelling()); }
            }
            went_on();
        }
        assert_eq!(trace.take(), ["2"]);
        await sleep(1);
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn a_group_that_fails_in_a_cancelled_scope_is_cancelled_no_more_behind_it() {
    run(async_! {
        let scope = CancelScope::new();
        let inner = scope.clone();
        let e = await raised(async_! {
            with inner.clone() {
                async with TaskGroup::new() as g {
                    g.create_task(super::fail_in_cleanup(ValueError::new("cleanup")));
                    await sleep(1);
                    inner.cancel();
                    await sleep(1);
                }
            }
        });
        let e = e.unwrap();
        assert_eq!(e.group().unwrap().leaves()[0].to_string(), "cleanup");
        assert_eq!(cancelling(), 0);
        await sleep(1);
        assert_eq!(now(), 2.0);
    });
}

#[test]
fn two_cancels_of_a_task_that_waits_for_a_shielded_one() {
    run(async_! {
        let task = create_task(async_! {
            async with TaskGroup::new() as g {
                g.create_task(async_! {
                    with CancelScope::shielded() {
                        for _ in 0..2 { await is_cancelled(sleep(100)); }
                    }
                });
            }
        });
        await sleep(1);
        task.cancel_msg("native 1");
        await sleep(1);
        // The group has cancelled its task once, and waits.
        task.cancel_msg("native 2");
        await sleep(1);
        assert!(!task.done());
        assert_eq!(task.cancelling(), 2);
        await sleep(200);
        assert!(task.cancelled());
        assert_eq!(task.cancelling(), 2);
    });
}
