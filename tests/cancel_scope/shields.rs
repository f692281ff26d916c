//! Scopes in scopes, and shields between them.

use dunder::asyncio::{
    CancelScope, Event, ExceptionGroup, TaskGroup, create_task, current_effective_deadline, current_task,
    fail_after, get_running_loop, move_on_after, sleep,
};
use dunder::errors::{Cancelled, TimeoutError, ValueError};
use dunder::prelude::*;

use super::{Trace, cancelling, is_cancelled, note_end, now, raised, run, went_on};

#[test]
fn a_shield_keeps_the_outer_scope_out() {
    run(async_! {
        let (trace, inner) = (Trace::default(), CancelScope::shielded());
        with CancelScope::new() as scope {
            let handle = scope.clone();
            get_running_loop()?.call_later(1, move || handle.cancel())?;
            with inner.clone() {
                assert!(inner.shield());
                await note_end(trace.clone(), "inner", 2.0);
            }
            await note_end(trace.clone(), "outer", 2.0);
        }
        assert_eq!(trace.take(), ["inner ended at 2", "outer cancelled at 2"]);
        assert!(!inner.cancel_called());
    });
}

#[test]
fn from_within_a_shield() {
    run(async_! {
        with CancelScope::new() as outer {
            with CancelScope::shielded() {
                outer.cancel();
                assert_eq!(current_effective_deadline(), f64::INFINITY);
                assert_eq!(cancelling(), 0);
                await sleep(1);
            }
            assert_eq!(current_effective_deadline(), f64::NEG_INFINITY);
            assert_eq!(cancelling(), 1);
            assert!(await is_cancelled(sleep(0.01)));
            assert!(await is_cancelled(sleep(0.01)));
        }
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn a_shield_does_not_keep_its_own_scope_out() {
    run(async_! {
        let scope = CancelScope::shielded();
        with scope.clone() {
            scope.cancel();
            assert_eq!(current_effective_deadline(), f64::NEG_INFINITY);
            assert!(await is_cancelled(sleep(1)));
            await sleep(1);
        }
        assert!(scope.cancelled_caught());
        let scope = CancelScope::shielded();
        let handle = scope.clone();
        get_running_loop()?.call_later(1, move || handle.cancel())?;
        with scope { await sleep(5); }
        assert_eq!(now(), 1.0);
    });
}

#[test]
fn cleanup_behind_a_shield() {
    run(async_! {
        let trace = Trace::default();
        with CancelScope::new() as outer {
            outer.cancel();
            try {
                await sleep(0);
            } finally {
                assert_eq!(cancelling(), 1);
                with move_on_after(5) as cleanup {
                    cleanup.set_shield(true);
                    assert_eq!((current_effective_deadline(), cancelling()), (5.0, 0));
                    await note_end(trace.clone(), "cleanup", 2.0);
                }
                assert_eq!(current_effective_deadline(), f64::NEG_INFINITY);
                assert!(await is_cancelled(sleep(1)));
            }
        }
        assert_eq!(trace.take(), ["cleanup ended at 2"]);
        assert_eq!((now(), cancelling()), (2.0, 0));
    });
}

#[test]
fn a_shield_does_not_keep_a_cancel_of_the_task_out() {
    run(async_! {
        let task = create_task(async_! {
            with CancelScope::shielded() { await sleep(10); }
        });
        await sleep(1);
        task.cancel();
        let e = await raised(&task);
        assert!(e.unwrap().is::<Cancelled>());
        assert_eq!(task.cancelling(), 1);
    });
}

#[test]
fn an_inner_scope_leaves_to_the_outer_what_that_has_caused() {
    run(async_! {
        let (outer, inner) = (CancelScope::new(), CancelScope::new());
        with outer.clone() {
            outer.cancel();
            with inner.clone() {
                inner.cancel();
                await sleep(100);
            }
            went_on();
        }
        assert!(!inner.cancelled_caught());
        assert!(outer.cancelled_caught());
    });
}

#[test]
fn the_outer_scope_is_cancelled_while_the_inner_is_left() {
    run(async_! {
        let (outer, inner) = (CancelScope::new(), CancelScope::new());
        with outer.clone() {
            with inner.clone() {
                inner.cancel();
                try { await sleep(0); } finally { outer.cancel(); }
                went_on();
            }
            panic!("went on behind the inner scope");
        }
        assert!(!inner.cancelled_caught() && outer.cancelled_caught());
    });
}

#[test]
fn the_outer_scope_is_cancelled_while_a_shielded_one_is_left() {
    run(async_! {
        let (outer, inner, trace) = (CancelScope::new(), CancelScope::shielded(), Trace::default());
        with outer.clone() {
            with inner.clone() {
                inner.cancel();
                try { await sleep(0); } finally { outer.cancel(); }
                went_on();
            }
            trace.add("between");
        }
        assert_eq!(trace.take(), ["between"]);
        assert!(inner.cancelled_caught() && !outer.cancelled_caught());
    });
}

#[test]
fn a_shield_is_set_up_and_taken_away() {
    run(async_! {
        let trace = Trace::default();
        with CancelScope::new() as outer {
            let handle = outer.clone();
            get_running_loop()?.call_later(2, move || handle.cancel())?;
            with CancelScope::new() as scope {
                await sleep(1);
                scope.set_shield(true);
                await note_end(trace.clone(), "shielded", 2.0);
                scope.set_shield(false);
                await note_end(trace.clone(), "open", 1.0);
            }
        }
        assert_eq!(trace.take(), ["shielded ended at 3", "open cancelled at 3"]);
    });
}

#[test]
fn a_shield_is_taken_away_by_somebody_else() {
    run(async_! {
        with CancelScope::new() as outer {
            outer.cancel();
            with CancelScope::shielded() as scope {
                let handle = scope.clone();
                get_running_loop()?.call_later(2, move || handle.set_shield(false))?;
                await sleep(10);
                went_on();
            }
        }
        assert_eq!(now(), 2.0);
    });
}

#[test]
fn three_levels_with_a_suspension_in_the_middle() {
    run(async_! {
        for cancel_the_middle in [true, false] {
            let trace = Trace::default();
            with CancelScope::new() as first {
                with CancelScope::new() as second {
                    with CancelScope::shielded() {
                        first.cancel();
                        if cancel_the_middle {
                            second.cancel();
                        }
                        await sleep(0);
                        trace.add("third");
                    }
                    if !cancel_the_middle {
                        await sleep(0);
                        trace.add("second");
                    }
                }
                await sleep(0);
                trace.add("first");
            }
            assert_eq!(trace.take(), ["third"]);
        }
    });
}

#[test]
fn scopes_below_the_one_that_is_cancelled_are_left() {
    run(async_! {
        async with TaskGroup::new() as g {
            let scope = CancelScope::new();
            let handle = scope.clone();
            g.create_task(async_! { await sleep(0.5); handle.cancel(); });
            with scope.clone() {
                with CancelScope::new() {
                    with fail_after(1) {
                        await sleep(2);
                        went_on();
                    }
                    went_on();
                }
                went_on();
            }
            assert!(scope.cancelled_caught());
        }
    });
}

#[test]
fn a_deadline_behind_a_shield_in_a_cancelled_scope() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                with CancelScope::new() as scope {
                    g.create_task(async_! { await sleep(0); scope.cancel(); });
                    with CancelScope::shielded() {
                        with fail_after(0.2) { await sleep(2); }
                    }
                }
            }
        });
        let e = e.unwrap();
        let members = e.downcast_ref::<ExceptionGroup>().unwrap().exceptions();
        assert_eq!(members.len(), 1);
        assert!(members[0].is::<TimeoutError>());
        assert_eq!(now(), 0.2);
    });
}

#[test]
fn what_a_scope_causes_in_a_group_is_taken_out_of_it() {
    run(async_! {
        for depth in [0, 1] {
            let scope = CancelScope::new();
            let (inner, trace) = (scope.clone(), Trace::default());
            let t = trace.clone();
            let e = await raised(async_! {
                with inner.clone() {
                    inner.cancel();
                    let cancelled = await raised(sleep(0));
                    let mut e = Exception::from(ExceptionGroup::new("", [ValueError::new("body").into(), cancelled.unwrap()]));
                    if depth == 1 {
                        e = ExceptionGroup::new("", [e]).into();
                    }
                    e.set_cause(Some(ValueError::new("cause").into()));
                    t.add(e.is_base_only());
                    raise e;
                }
            });
            let e = e.unwrap();
            assert_eq!(trace.take(), ["true"]);
            let leaves = e.group().unwrap().leaves();
            assert_eq!(leaves.iter().map(ToString::to_string).collect::<Vec<_>>(), ["body"]);
            assert!(!e.is_base_only());
            assert_eq!(e.cause().unwrap().to_string(), "cause");
            assert!(scope.cancelled_caught());
        }
        // A group of nothing else is gone.
        let scope = CancelScope::new();
        with scope.clone() {
            scope.cancel();
            try {
                await sleep(100);
            } except e: Cancelled {
                raise ExceptionGroup::new("", [e.into()]) from None;
            }
        }
        assert!(scope.cancelled_caught());
    });
}

#[test]
fn a_scope_in_a_scope_that_is_cancelled_later() {
    run(async_! {
        with CancelScope::new() as scope {
            with move_on_after(0.1) { await sleep(1); }
            scope.cancel();
        }
        assert_eq!(cancelling(), 0);
    });
}

#[test]
fn the_host_is_shielded_and_the_tasks_are_not() {
    run(async_! {
        let (cancelled, trace) = (Event::new(), Trace::default());
        with CancelScope::new() as outer {
            async with TaskGroup::new() as g {
                let (event, t) = (cancelled.clone(), trace.clone());
                g.create_task(async_! {
                    try { await sleep(100); } except _: Cancelled { event.set(); t.add("task"); raise; }
                });
                await sleep(0);
                with CancelScope::shielded() {
                    with fail_after(1) {
                        outer.cancel();
                        await cancelled.wait();
                        trace.add("host");
                    }
                }
            }
        }
        assert_eq!(trace.take(), ["task", "host"]);
        assert_eq!(now(), 0.0);
        assert_eq!(current_task()?.unwrap().cancelling(), 0);
    });
}
