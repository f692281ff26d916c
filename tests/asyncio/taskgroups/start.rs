//! `TaskGroup::start`: what trio's and anyio's tests of it pin down.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    CancelScope, ExceptionGroup, Future, Started, TaskBuilder, TaskGroup, create_task, current_task, sleep,
};
use dunder::contextvars::ContextVar;
use dunder::errors::{Cancelled, RuntimeError, TypeError, ValueError};
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::{crash, fail, fail_in_cleanup, messages, now, raised};

dunder! {
    async fn ready_after(started: Started<u32>, delay: u32, then: u32) {
        await sleep(delay);
        started.set(delay)?;
        await sleep(then);
    }

    async fn ready_and_fail(started: Started<u32>) {
        started.set(2)?;
        raise ValueError::new("foo");
    }

    async fn ready_too_late(started: Started<u32>) {
        try { await sleep(100); } except _: Cancelled {}
        started.set(1)?;
        raise ValueError::new("after");
    }

    /// It notes how far it comes, and cleans up for a second.
    async fn never_ready(started: Started<u32>, trace: Trace) {
        trace.add("begun");
        try {
            await sleep(100);
            started.set(1)?;
        } except _: Cancelled {
            await sleep(1);
            trace.add(format!("cancelled, clean at {}", now()));
            raise;
        }
    }
}

#[test]
fn it_gives_what_the_task_reports() {
    run(async_! {
        async with TaskGroup::new() as g {
            let value = await g.start(|started| ready_after(started, 2, 3));
            assert_eq!((value, now()), (2, 2.0));
            await g.start(|started| async_! {
                started.set(())?;
                let e = started.set(()).unwrap_err();
                assert!(e.is::<RuntimeError>());
                assert_eq!(e.to_string(), "called 'started' twice on the same task status");
            });
        }
        assert_eq!(now(), 5.0, "the group waits for the task");
    })
    .unwrap();
}

#[test]
fn ready_before_the_first_step() {
    run(async_! {
        async with TaskGroup::new() as g {
            let value = await g.start(|started: Started<u32>| { started.set(5).unwrap(); sleep(2) });
            assert_eq!(value, 5);
        }
        assert_eq!(now(), 2.0);
    })
    .unwrap();
}

#[test]
fn a_failure_before_is_raised_by_the_start_and_not_by_the_group() {
    run(async_! {
        async with TaskGroup::new() as g {
            let sibling = g.create_task(sleep(5));
            let e = await raised(g.start(|_: Started<()>| fail(1.0, ValueError::new("foo"))));
            let e = e.unwrap();
            assert!(e.is::<ValueError>());
            assert_eq!(e.to_string(), "foo");
            assert!(!sibling.done());
        }
        assert_eq!(now(), 5.0);
    })
    .unwrap();
}

#[test]
fn a_failure_afterwards_is_the_groups() {
    run(async_! {
        let value = Rc::new(Cell::new(0));
        let got = value.clone();
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                got.set(await g.start(ready_and_fail));
                await sleep(10);
            }
        });
        assert_eq!(messages(&e.unwrap()), ["foo"]);
        assert_eq!((value.get(), now()), (2, 0.0));
    })
    .unwrap();
}

#[test]
fn a_task_that_ends_before_it_is_ready() {
    run(async_! {
        async with TaskGroup::new() as g {
            let e = await raised(g.start(|_: Started<u32>| sleep(1)));
            let e = e.unwrap();
            assert!(e.is::<RuntimeError>());
            assert_eq!(e.to_string(), "child exited without calling task_status.started()");
            // Whether it has the means to say so any more makes no difference.
            let e = await raised(g.start(|started: Started<u32>| { drop(started); sleep(1) }));
            assert!(e.unwrap().is::<RuntimeError>());
        }
        assert_eq!(now(), 2.0);
    })
    .unwrap();
}

#[test]
fn who_awaits_it_is_cancelled_and_waits_for_the_end_of_the_task() {
    run(async_! {
        let trace = Trace::default();
        let inner = trace.clone();
        let task = create_task(async_! {
            async with TaskGroup::new() as g {
                await g.start(|started| never_ready(started, inner.clone()));
            }
        });
        await sleep(1);
        task.cancel_msg("why");
        let e = (await raised(&task)).unwrap();
        assert!(e.is::<Cancelled>());
        assert_eq!(e.to_string(), "why");
        assert_eq!((task.cancelling(), now()), (1, 2.0));
        assert_eq!(trace.take(), ["begun", "cancelled, clean at 2"]);
    })
    .unwrap();
}

#[test]
fn it_waits_although_it_is_cancelled_twice() {
    run(async_! {
        let trace = Trace::default();
        let inner = trace.clone();
        let task = create_task(async_! {
            let inner = inner.clone();
            async with TaskGroup::new() as g {
                await g.start(|_: Started<u32>| async_! {
                    for _ in 0..2 {
                        try { await sleep(100); } except _: Cancelled { inner.add(now()); }
                    }
                    await sleep(1);
                    inner.add("ended");
                });
            }
        });
        await sleep(1);
        task.cancel();
        await sleep(1);
        task.cancel();
        let e = await raised(&task);
        assert!(e.unwrap().is::<Cancelled>());
        assert_eq!((task.cancelling(), now()), (2, 3.0));
        assert_eq!(trace.take(), ["1", "2", "ended"]);
    })
    .unwrap();
}

#[test]
fn what_its_cleanup_raises_is_raised_by_the_start() {
    run(async_! {
        let task = create_task(async_! {
            async with TaskGroup::new() as g {
                await g.start(|_: Started<u32>| fail_in_cleanup(100.0, TypeError::new("cleanup")));
            }
        });
        await sleep(1);
        task.cancel();
        let e = (await raised(&task)).unwrap();
        assert_eq!(messages(&e), ["cleanup"]);
    })
    .unwrap();
}

#[test]
fn a_task_that_is_cancelled_before_it_is_ready() {
    run(async_! {
        let handle = Rc::new(Cell::new(None));
        let own = handle.clone();
        let task = create_task(async_! {
            let own = own.clone();
            async with TaskGroup::new() as g {
                await g.start(|_: Started<u32>| async_! { own.set(current_task()?); await sleep(100); });
            }
        });
        await sleep(1);
        let inner = handle.take().unwrap();
        inner.cancel();
        let e = await raised(task);
        assert!(e.unwrap().is::<Cancelled>());
    })
    .unwrap();
}

#[test]
fn it_says_that_it_is_ready_when_nobody_waits_any_more() {
    run(async_! {
        async with TaskGroup::new() as g {
            let group = g.clone();
            let task = create_task(async_! {
                await group.start(ready_too_late);
            });
            await sleep(1);
            task.cancel();
            let e = (await raised(task)).unwrap();
            assert!(e.is::<ValueError>(), "it was never the group's: {e:?}");
            assert!(e.context().unwrap().is::<Cancelled>());
        }
    })
    .unwrap();
}

#[test]
fn a_group_that_is_over_starts_nothing() {
    run(async_! {
        let group = TaskGroup::new();
        async with group.clone() {}
        let e = await raised(group.start(|started| ready_after(started, 1, 1)));
        assert!(e.unwrap().to_string().ends_with("is finished"));

        let group = TaskGroup::new();
        async with group.clone() as g {
            g.cancel();
            let e = await raised(g.start(|started| ready_after(started, 1, 1)));
            assert!(e.unwrap().to_string().ends_with("is shutting down"));
        }
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn a_group_is_not_left_while_somebody_starts_a_task_in_it() {
    run(async_! {
        let shared = Future::<TaskGroup>::new();
        let given = shared.clone();
        let other = create_task(async_! {
            let group = await shared;
            let value = await group.start(|started| ready_after(started, 3, 2));
            (value, now())
        });
        async with TaskGroup::new() as g {
            given.set_result(g)?;
            await sleep(1);
        }
        assert_eq!(now(), 5.0);
        assert_eq!(await other, (3, 3.0));
    })
    .unwrap();
}

#[test]
fn a_group_that_fails_leaves_alone_what_others_start_in_it() {
    run(async_! {
        let shared = Future::<TaskGroup>::new();
        let given = shared.clone();
        let other = create_task(async_! {
            let group = await shared;
            await group.start(|started| ready_after(started, 3, 100))
        });
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                given.set_result(g)?;
                await sleep(1);
                raise ValueError::new("body");
            }
        });
        assert_eq!(messages(&e.unwrap()), ["body"]);
        // It was ready at 3, and cancelled as soon as it was the group's.
        assert_eq!((await other, now()), (3, 3.0));
    })
    .unwrap();
}

#[test]
fn a_task_that_fails_cancels_who_starts_another() {
    run(async_! {
        let trace = Trace::default();
        let inner = trace.clone();
        let e = await raised(async_! {
            async with TaskGroup::new() as outer {
                async with TaskGroup::new() as g {
                    g.create_task(crash(1.0, "no"));
                    await outer.start(|started| never_ready(started, inner.clone()));
                }
            }
        });
        let e = e.unwrap();
        let group = e.downcast_ref::<ExceptionGroup>().unwrap();
        assert_eq!(messages(&group.exceptions()[0]), ["no"]);
        assert_eq!(trace.take(), ["begun", "cancelled, clean at 2"]);
    })
    .unwrap();
}

#[test]
fn name_and_context() {
    static VAR: ContextVar<u32> = ContextVar::new("var");
    run(async_! {
        VAR.set(7);
        async with TaskGroup::new() as g {
            let options = TaskBuilder::new().name("server");
            let seen = await g.start_with(options, |started| async_! {
                let name = current_task()?.unwrap().get_name();
                started.set((name, VAR.get()?))?;
            });
            assert_eq!(seen, ("server".to_owned(), 7));
        }
    })
    .unwrap();
}

#[test]
fn a_scope_around_the_start_cancels_the_task_until_it_is_ready() {
    run(async_! {
        async with TaskGroup::new() as g {
            let trace = Trace::default();
            let inner = trace.clone();
            with CancelScope::new() as scope {
                scope.cancel();
                await g.start(|_: Started<u32>| async_! {
                    inner.add("begun");
                    await sleep(100);
                    inner.add("went on");
                });
            }
            assert!(scope_is_caught(&trace));

            // Afterwards it does not.
            with CancelScope::new() as scope {
                await g.start(|started| ready_after(started, 1, 5));
                scope.cancel();
                await sleep(1);
            }
            assert_eq!(now(), 1.0);
        }
        assert_eq!(now(), 6.0);
    })
    .unwrap();

    fn scope_is_caught(trace: &Trace) -> bool {
        trace.take() == ["begun"]
    }
}

#[test]
fn the_scope_of_the_group_cancels_the_task_once_it_is_ready() {
    run(async_! {
        let trace = Trace::default();
        let inner = trace.clone();
        with CancelScope::new() as scope {
            async with TaskGroup::new() as g {
                await g.start(|started| async_! {
                    with CancelScope::new() {
                        started.set(())?;
                        try { await sleep(100); } except _: Cancelled { inner.add(now()); raise; }
                    }
                });
                await sleep(1);
                scope.cancel();
                await sleep(100);
            }
        }
        assert_eq!(trace.take(), ["1"]);
        assert_eq!(now(), 1.0);
    })
    .unwrap();
}

#[test]
fn a_shield_in_the_task_keeps_the_cancellation_of_who_starts_it_out() {
    run(async_! {
        let resume = Future::<()>::new();
        let (waited, trace) = (resume.clone(), Trace::default());
        let inner = trace.clone();
        with CancelScope::new() as scope {
            async with TaskGroup::new() as g {
                let group = g.clone();
                g.create_task(async_! {
                    let (waited, inner) = (waited.clone(), inner.clone());
                    await group.start(|_: Started<()>| async_! {
                        with CancelScope::shielded() {
                            await waited;
                            inner.add("shielded");
                        }
                        await sleep(0);
                        inner.add("went on");
                    });
                });
                await sleep(1);
                scope.cancel();
                resume.set_result(())?;
            }
        }
        assert_eq!(trace.take(), ["shielded"]);
    })
    .unwrap();
}
