//! Scopes around task groups, and in their tasks.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    CancelScope, ExceptionGroup, Future, TaskGroup, create_task, current_effective_deadline, fail_after,
    get_running_loop, move_on_after, sleep,
};
use dunder::errors::{Cancelled, TimeoutError, ValueError};
use dunder::prelude::*;

use super::{Trace, cancelling, fail, is_cancelled, note_end, now, raised, run, went_on};

dunder! {
    /// Catches what it can, as long as it is raised.
    async fn stubborn(trace: Trace) {
        for _ in 0..3 {
            trace.add(await is_cancelled(sleep(5)));
        }
        await sleep(5);
        trace.add("went on");
    }
}

#[test]
fn tasks_of_a_group_are_cancelled_with_the_scope_it_is_in() {
    run(async_! {
        let trace = Trace::default();
        let scope = CancelScope::new();
        with scope.clone() {
            async with TaskGroup::new() as g {
                g.create_task(note_end(trace.clone(), "a", 5.0));
                g.create_task(note_end(trace.clone(), "b", 0.5));
                await sleep(1);
                scope.cancel();
                await sleep(1);
                went_on();
            }
        }
        assert_eq!(trace.take(), ["b ended at 0.5", "a cancelled at 1"]);
        assert!(scope.cancelled_caught());
        assert_eq!((now(), cancelling()), (1.0, 0));
    });
}

#[test]
fn they_are_cancelled_again_and_again() {
    run(async_! {
        let trace = Trace::default();
        with move_on_after(1) {
            async with TaskGroup::new() as g {
                g.create_task(stubborn(trace.clone()));
            }
        }
        assert_eq!(trace.take(), ["true", "true", "true"]);
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn a_task_comes_to_its_first_suspension() {
    run(async_! {
        let trace = Trace::default();
        with CancelScope::new() as scope {
            async with TaskGroup::new() as g {
                for n in 0..2 {
                    let t = trace.clone();
                    g.create_task(async_! { t.add(n); await sleep(0); t.add("went on"); });
                    scope.cancel();
                }
            }
        }
        assert_eq!(trace.take(), ["0", "1"]);
    });
}

#[test]
fn a_task_that_never_suspends_ends_as_it_would() {
    run(async_! {
        let scope = CancelScope::new();
        let value = Rc::new(Cell::new(None));
        with scope.clone() {
            async with TaskGroup::new() as g {
                value.set(Some(g.create_task(async { 5 })));
                scope.cancel();
            }
        }
        assert_eq!(value.take().unwrap().result()?, 5);
    });
}

#[test]
fn a_scope_in_a_task_is_that_tasks_alone() {
    run(async_! {
        let shared = Future::<CancelScope>::new();
        let given = shared.clone();
        async with TaskGroup::new() as g {
            let sibling = g.create_task(sleep(3));
            g.create_task(async_! {
                with CancelScope::new() as scope {
                    given.set_result(scope)?;
                    await sleep(10);
                    went_on();
                }
            });
            let scope = await shared;
            scope.cancel();
            await sleep(0.1);
            assert!(scope.cancelled_caught() && !sibling.done());
        }
        assert_eq!(now(), 3.0);
    });
}

#[test]
fn groups_in_tasks_of_groups() {
    run(async_! {
        let trace = Trace::default();
        with CancelScope::new() as scope {
            let handle = scope.clone();
            get_running_loop()?.call_later(1, move || handle.cancel())?;
            async with TaskGroup::new() as outer {
                let t = trace.clone();
                outer.create_task(async_! {
                    let t = t.clone();
                    async with TaskGroup::new() as g {
                        g.create_task(note_end(t.clone(), "innermost", 10.0));
                        with move_on_after(20) { await note_end(t.clone(), "body", 10.0); }
                    }
                    t.add("went on");
                });
            }
        }
        let mut seen = trace.take();
        seen.sort();
        assert_eq!(seen, ["body cancelled at 1", "innermost cancelled at 1"]);
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn a_shield_in_a_task_is_waited_for() {
    run(async_! {
        let trace = Trace::default();
        with CancelScope::new() as scope {
            async with TaskGroup::new() as g {
                let t = trace.clone();
                g.create_task(async_! {
                    with CancelScope::shielded() { await note_end(t.clone(), "shielded", 2.0); }
                    await note_end(t.clone(), "open", 2.0);
                });
                await sleep(1);
                scope.cancel();
            }
        }
        assert_eq!(trace.take(), ["shielded ended at 2", "open cancelled at 2"]);
        assert_eq!((now(), cancelling()), (2.0, 0));
    });
}

#[test]
fn while_it_waits_for_a_shield_the_loop_has_nothing_to_do() {
    run(async_! {
        let steps = Rc::new(Cell::new(0));
        let count = steps.clone();
        with CancelScope::new() as scope {
            async with TaskGroup::new() as g {
                g.create_task(async_! { with CancelScope::shielded() { await sleep(1000); } });
                await sleep(1);
                scope.cancel();
                // As often as anything else runs.
                let ticker = create_task(async_! { while count.get() < 1000 { count.set(count.get() + 1); await sleep(100); } });
                let stop = ticker.as_any();
                get_running_loop()?.call_later(950, move || { stop.cancel(); })?;
            }
        }
        assert_eq!(steps.get(), 10);
        assert_eq!(now(), 1000.0);
    });
}

#[test]
fn a_failure_of_the_group_is_raised_by_a_scope_that_is_not_cancelled() {
    run(async_! {
        let scope = CancelScope::new();
        let inner = scope.clone();
        let e = await raised(async_! {
            with inner {
                async with TaskGroup::new() as g {
                    g.create_task(fail(1.0, ValueError::new("no")));
                    await sleep(5);
                }
            }
        });
        assert_eq!(e.unwrap().group().unwrap().exceptions()[0].to_string(), "no");
        assert!(!scope.cancelled_caught());
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn a_scope_that_is_cancelled_raises_nothing_but_cancellations_through_a_group() {
    run(async_! {
        with CancelScope::new() as outer {
            let handle = outer.clone();
            let e = await raised(async_! {
                async with TaskGroup::new() as g {
                    g.create_task(sleep(5));
                    await sleep(0);
                    handle.cancel();
                    await sleep(5);
                }
            });
            let e = e.unwrap();
            assert!(e.is::<Cancelled>());
            raise e;
        }
    });
}

#[test]
fn a_group_that_is_entered_in_a_cancelled_scope() {
    run(async_! {
        with CancelScope::new() as scope {
            scope.cancel();
            let e = await raised(async_! { async with TaskGroup::new() {} });
            assert!(e.is_none());
        }
    });
}

#[test]
fn a_deadline_around_a_group() {
    run(async_! {
        let e = await raised(async_! {
            with fail_after(0.1) {
                async with TaskGroup::new() as g {
                    g.create_task(sleep(2));
                    await sleep(2);
                }
            }
        });
        assert!(e.unwrap().is::<TimeoutError>());
        assert_eq!((now(), cancelling()), (0.1, 0));
    });
}

#[test]
fn a_task_that_is_made_late_is_in_the_groups_scope() {
    run(async_! {
        with move_on_after(5) {
            async with TaskGroup::new() as g {
                with move_on_after(1) {
                    let inner = g.clone();
                    g.create_task(async_! {
                        assert_eq!(current_effective_deadline(), 5.0);
                        await sleep(2);
                        inner.create_task(async { assert_eq!(current_effective_deadline(), 5.0) });
                    });
                    await sleep(9);
                }
                assert_eq!(now(), 1.0);
            }
        }
        assert_eq!(now(), 2.0);
    });
}

#[test]
fn errors_of_two_groups_keep_their_places() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as outer {
                outer.create_task(super::fail_in_cleanup(ValueError::new("outer")));
                async with TaskGroup::new() as inner {
                    inner.create_task(fail(0.1, ValueError::new("inner")));
                    await sleep(1);
                }
            }
        });
        let e = e.unwrap();
        let members = e.group().unwrap().exceptions();
        assert_eq!(members.len(), 2);
        assert_eq!(members[0].to_string(), "outer");
        assert!(members[1].is::<ExceptionGroup>());
    });
}

#[test]
fn ten_thousand_tasks() {
    run(async_! {
        let ended = Rc::new(Cell::new(0));
        with move_on_after(1) {
            async with TaskGroup::new() as g {
                for n in 0..10_000 {
                    let count = ended.clone();
                    g.create_task(async_! {
                        try {
                            with CancelScope::new() { await sleep(if n % 2 == 0 { 0.5 } else { 5.0 }); }
                        } finally {
                            count.set(count.get() + 1);
                        }
                    });
                }
            }
        }
        assert_eq!(ended.get(), 10_000);
        assert_eq!(now(), 1.0);
    });
}
