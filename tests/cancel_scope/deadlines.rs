//! Deadlines: when they come, how they are moved, what they raise.

use dunder::asyncio::{
    CancelScope, TaskGroup, current_effective_deadline, fail_after, fail_at, get_running_loop, move_on_after,
    move_on_at, sleep,
};
use dunder::errors::{Cancelled, TimeoutError, ValueError};
use dunder::prelude::*;

use super::{Trace, cancelling, fail, is_cancelled, now, raised, run, went_on};

#[test]
fn move_on_after_goes_on_behind_the_block() {
    run(async_! {
        for (delay, end) in [(0.0, 0.0), (0.1, 0.1), (-5.0, 0.1)] {
            let scope = move_on_after(delay);
            with scope.clone() {
                await sleep(1);
                went_on();
            }
            assert!(scope.cancel_called() && scope.cancelled_caught());
            assert_eq!(now(), end);
        }
        await sleep(1);
    });
}

#[test]
fn move_on_at_goes_on_behind_the_block() {
    run(async_! {
        await sleep(3);
        for deadline in [3.0, 3.5, 1.0] {
            let scope = move_on_at(deadline);
            with scope.clone() {
                await sleep(1);
                went_on();
            }
            assert!(scope.cancelled_caught());
        }
        assert_eq!(now(), 3.5);
    });
}

#[test]
fn no_deadline() {
    run(async_! {
        for scope in [move_on_after(None), move_on_at(None), move_on_at(f64::INFINITY), CancelScope::new()] {
            with scope.clone() {
                assert_eq!(scope.deadline(), f64::INFINITY);
                await sleep(1);
            }
            assert!(!scope.cancel_called());
        }
        for limit in [fail_after(None), fail_at(None)] {
            with limit.clone() as scope {
                assert_eq!(scope.deadline(), f64::INFINITY);
                await sleep(1);
            }
            assert!(!limit.scope().cancel_called() && !limit.scope().cancelled_caught());
        }
        assert_eq!(now(), 6.0);
    });
}

#[test]
fn fail_after_raises_a_timeout() {
    run(async_! {
        for limit in [fail_after(0), fail_after(0.1), fail_at(0.3)] {
            let inner = limit.clone();
            let e = await raised(async_! {
                with inner {
                    let e = (await raised(sleep(1))).unwrap();
                    assert!(e.is::<Cancelled>() && e.to_string().contains("deadline"), "{e}");
                    raise e;
                }
            });
            let e = e.unwrap();
            assert!(e.is::<TimeoutError>() && e.context().unwrap().is::<Cancelled>());
            assert!(limit.scope().cancel_called() && limit.scope().cancelled_caught());
        }
        assert_eq!((now(), cancelling()), (0.3, 0));
    });
}

#[test]
fn fail_after_as_a_function() {
    run(async_! {
        assert_eq!(await fail_after(1).run(async { 5 }), Some(5));
        let e = await raised(fail_after(1).run(sleep(5)));
        assert!(e.unwrap().is::<TimeoutError>());
        let limit = fail_after(1);
        limit.scope().cancel();
        assert_eq!(await limit.run(sleep(5)), None);
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn fail_after_that_was_cancelled_before_raises_nothing() {
    run(async_! {
        with fail_after(1) as scope {
            scope.cancel();
            await sleep(0);
        }
        // The deadline comes while the cleanup runs: it was the cancellation all the same.
        with fail_after(1) as scope {
            scope.cancel();
            try { await sleep(5); } finally { with CancelScope::shielded() { await sleep(2); } }
        }
        assert_eq!(now(), 2.0);
    });
}

#[test]
fn fail_after_in_a_cancelled_group_is_the_groups() {
    run(async_! {
        async with TaskGroup::new() as g {
            g.cancel();
            await sleep(1);
        }
        let e = await raised(async_! {
            with fail_after(0.1) {
                await sleep(0.5);
                went_on();
            }
        });
        assert!(e.unwrap().is::<TimeoutError>());
    });
}

#[test]
fn a_failure_in_fail_after_is_raised_as_it_is() {
    run(async_! {
        let e = await raised(fail_after(1).run(fail(0.5, ValueError::new("no"))));
        assert!(e.unwrap().is::<ValueError>());
    });
}

#[test]
fn the_outer_deadline_comes_first() {
    run(async_! {
        let trace = Trace::default();
        let (outer, inner) = (move_on_after(0.1), move_on_after(1));
        with outer.clone() {
            assert_eq!(current_effective_deadline(), outer.deadline());
            with inner.clone() {
                assert_eq!(current_effective_deadline(), outer.deadline());
                await sleep(2);
                trace.add("slept");
            }
            trace.add("the inner block was left");
        }
        assert_eq!(trace.take(), [""; 0]);
        assert!(outer.cancel_called() && outer.cancelled_caught());
        assert!(!inner.cancel_called() && !inner.cancelled_caught());
    });
}

#[test]
fn the_inner_deadline_comes_first() {
    run(async_! {
        let (outer, inner) = (move_on_after(1), move_on_after(0.1));
        with outer.clone() {
            with inner.clone() { await sleep(2); }
            assert!(inner.cancelled_caught());
            await sleep(0.5);
            await sleep(2);
        }
        assert!(outer.cancelled_caught());
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn a_deadline_is_moved() {
    run(async_! {
        with fail_after(0.1) as scope {
            scope.set_deadline(scope.deadline() + 0.3)?;
            await sleep(0.2);
        }
        // Nearer, by somebody else.
        with CancelScope::new() as scope {
            let handle = scope.clone();
            get_running_loop()?.call_at(1.0, move || handle.set_deadline(2.0).unwrap())?;
            await sleep(100);
        }
        assert_eq!(now(), 2.0);
        // Into the past.
        with CancelScope::new() as scope {
            scope.set_deadline(1.0)?;
            assert!(scope.cancel_called());
            await sleep(100);
        }
        // Away.
        with move_on_after(1) as scope {
            scope.set_deadline(f64::INFINITY)?;
            await sleep(5);
        }
        // Before it is entered.
        let scope = CancelScope::new();
        scope.set_deadline(9.0)?;
        with scope.clone() { await sleep(100); }
        assert!(scope.cancelled_caught());
        assert_eq!(now(), 9.0);
    });
}

#[test]
fn a_deadline_that_comes_when_it_is_cancelled_changes_nothing() {
    run(async_! {
        let limit = fail_after(5);
        with limit.clone() as scope {
            scope.cancel();
            scope.set_deadline(0.0)?;
            assert!(await is_cancelled(sleep(1)));
        }
        assert!(!limit.scope().cancelled_caught());
    });
}

#[test]
fn what_is_no_number_is_refused() {
    run(async_! {
        let scope = CancelScope::new();
        let e = scope.set_deadline(f64::NAN).unwrap_err();
        assert!(e.is::<ValueError>());
        assert_eq!(e.to_string(), "deadline must not be NaN");
        let e = move_on_at(f64::NAN).__enter__().unwrap_err();
        assert_eq!(e.to_string(), "deadline must not be NaN");
        let e = move_on_after(f64::NAN).__enter__().unwrap_err();
        assert_eq!(e.to_string(), "Invalid delay: NaN (not a number)");
    });
}

#[test]
fn a_delay_counts_from_when_it_is_entered() {
    run(async_! {
        let scope = move_on_after(2);
        assert_eq!(scope.deadline(), f64::INFINITY);
        await sleep(1);
        with scope.clone() {
            assert_eq!(scope.deadline(), 3.0);
            assert_eq!(format!("{scope:?}"), "<CancelScope active deadline=3.0>");
            await sleep(10);
        }
        assert_eq!(now(), 3.0);
        assert_eq!(format!("{scope:?}"), "<CancelScope caught deadline=3.0>");
        assert_eq!(format!("{:?}", CancelScope::shielded()), "<CancelScope created shield>");
    });
}

#[test]
fn the_effective_deadline() {
    run(async_! {
        assert_eq!(current_effective_deadline(), f64::INFINITY);
        with move_on_after(10) {
            assert_eq!(current_effective_deadline(), 10.0);
            with CancelScope::shielded() {
                assert_eq!(current_effective_deadline(), f64::INFINITY);
                with move_on_after(1000) {
                    assert_eq!(current_effective_deadline(), 1000.0);
                    await sleep(0);
                }
            }
            with CancelScope::new() as scope {
                scope.cancel();
                assert_eq!(current_effective_deadline(), f64::NEG_INFINITY);
            }
            async with TaskGroup::new() as g {
                g.create_task(async { assert_eq!(current_effective_deadline(), 10.0) });
            }
        }
        assert_eq!(current_effective_deadline(), f64::INFINITY);
    });
}

#[test]
fn timers_go_with_their_scopes() {
    run(async_! {
        for _ in 0..3 {
            with move_on_after(1000) { await sleep(1); }
        }
        let left = move_on_after(1000);
        drop(left);
        await sleep(2000);
        assert_eq!((now(), cancelling()), (2003.0, 0));
    });
}
