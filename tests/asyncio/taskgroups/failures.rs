//! Tasks that fail: who is cancelled, and what is raised.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{ExceptionContext, ExceptionGroup, TaskGroup, create_task, get_running_loop, sleep};
use dunder::contextlib::asynccontextmanager;
use dunder::errors::{
    Cancelled, GeneratorExit, KeyboardInterrupt, LookupError, RuntimeError, TypeError, ValueError,
};
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::{cancelling, crash, crash_in_cleanup, fail, fail_in_cleanup, messages, now, raised};

dunder! {
    async fn note_cancel(trace: Trace, name: &'static str) {
        try {
            await sleep(5);
            trace.add(format!("{name} ended"));
        } except _: Cancelled {
            trace.add(format!("{name} cancelled"));
            raise;
        }
    }
}

#[test]
fn a_failure_cancels_the_siblings() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let inner = trace.clone();
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                g.create_task(crash(0.1, "no"));
                g.create_task(note_cancel(inner.clone(), "sibling"));
            }
            inner.add("after the block");
        });
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["no"]);
        assert_eq!(now(), 0.1);
    })
    .unwrap();
    assert_eq!(seen.take(), ["sibling cancelled"]);
}

#[test]
fn a_failure_cancels_siblings_and_body() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let inner = trace.clone();
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                for _ in 0..3 {
                    g.create_task(crash(0.1, "no"));
                }
                g.create_task(note_cancel(inner.clone(), "sibling"));
                await note_cancel(inner.clone(), "body");
            }
            inner.add("after the block");
        });
        // All three were due in the same tick.
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["no", "no", "no"]);
    })
    .unwrap();
    let mut seen = seen.take();
    seen.sort();
    assert_eq!(seen, ["body cancelled", "sibling cancelled"]);
}

#[test]
fn errors_in_the_cleanup_of_a_cancelled_group_are_raised() {
    run(async_! {
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                for _ in 0..5 {
                    g.create_task(crash_in_cleanup("no"));
                }
                await sleep(10);
            }
        });
        await sleep(0.1);
        assert!(!runner.done());
        runner.cancel();
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["no"; 5]);
    })
    .unwrap();
}

#[test]
fn a_failing_body_cancels_the_tasks() {
    run(async_! {
        for waits in [true, false] {
            let (a, b) = (Rc::new(Cell::new(None)), Rc::new(Cell::new(None)));
            let (x, y) = (a.clone(), b.clone());
            let e = await raised(async_! {
                async with TaskGroup::new() as g {
                    x.set(Some(g.create_task(sleep(1))));
                    y.set(Some(g.create_task(sleep(2))));
                    if waits {
                        await sleep(0.1);
                    }
                    raise ValueError::new("body");
                }
            });
            assert_eq!(messages(&e.unwrap()), ["body"]);
            assert!(a.take().unwrap().cancelled() && b.take().unwrap().cancelled());
        }
    })
    .unwrap();
}

#[test]
fn a_body_that_fails_at_once_cancels_the_tasks() {
    run(async_! {
        let started = Rc::new(Cell::new(false));
        let flag = started.clone();
        let e = await raised(async_! {
            let flag = flag.clone();
            async with TaskGroup::new() as g {
                g.create_task(async_! { flag.set(true); });
                raise ValueError::new("body");
            }
        });
        assert_eq!(messages(&e.unwrap()), ["body"]);
        assert!(!started.get(), "cancelled before its first step");
    })
    .unwrap();
}

#[test]
fn groups_in_groups_raise_groups_in_groups() {
    run(async_! {
        for outer_has_a_task in [false, true] {
            let runner = create_task(async_! {
                async with TaskGroup::new() as outer {
                    if outer_has_a_task {
                        outer.create_task(sleep(10));
                    }
                    async with TaskGroup::new() as inner {
                        for _ in 0..5 {
                            inner.create_task(crash_in_cleanup("no"));
                        }
                        await sleep(10);
                    }
                }
            });
            await sleep(0.1);
            runner.cancel();
            let e = (await raised(runner)).unwrap();
            let group = e.downcast_ref::<ExceptionGroup>().unwrap();
            assert_eq!(group.exceptions().len(), 1);
            assert_eq!(messages(&group.exceptions()[0]), ["no"; 5]);
        }
    })
    .unwrap();
}

#[test]
fn a_group_in_a_group_with_tasks_of_its_own() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as outer {
                let sibling = outer.create_task(sleep(10));
                try {
                    async with TaskGroup::new() as inner {
                        inner.create_task(crash_in_cleanup("no"));
                        await sleep(0.1);
                        raise TypeError::new("body");
                    }
                } finally {
                    assert!(!sibling.done());
                }
            }
        });
        let e = e.unwrap();
        let group = e.downcast_ref::<ExceptionGroup>().unwrap();
        assert_eq!(messages(&group.exceptions()[0]), ["no", "body"]);
    })
    .unwrap();
}

#[test]
fn the_outer_group_fails_while_the_inner_runs() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as outer {
                outer.create_task(crash(0.1, "outer"));
                async with TaskGroup::new() as inner {
                    inner.create_task(crash(10.0, "inner"));
                }
            }
        });
        assert_eq!(messages(&e.unwrap()), ["outer"]);
    })
    .unwrap();
}

#[test]
fn the_inner_group_fails_while_the_outer_runs() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as outer {
                outer.create_task(crash(10.0, "outer"));
                async with TaskGroup::new() as inner {
                    inner.create_task(crash(0.1, "inner"));
                }
            }
        });
        let e = e.unwrap();
        let group = e.downcast_ref::<ExceptionGroup>().unwrap();
        assert_eq!(group.exceptions().len(), 1);
        assert_eq!(messages(&group.exceptions()[0]), ["inner"]);
    })
    .unwrap();
}

#[test]
fn a_body_that_fails_when_it_is_cancelled_from_outside() {
    run(async_! {
        let trace = Trace::default();
        let inner = trace.clone();
        let runner = create_task(async_! {
            async with TaskGroup::new() {
                try {
                    await sleep(10);
                } except _: Cancelled {
                    inner.add("cancelled");
                    raise LookupError::new("mine");
                }
            }
        });
        await sleep(0.1);
        runner.cancel();
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["mine"]);
        assert_eq!(trace.take(), ["cancelled"]);
    })
    .unwrap();
}

#[test]
fn a_body_that_fails_when_it_is_cancelled_by_the_group() {
    run(async_! {
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                g.create_task(crash(0.1, "child"));
                await crash_in_cleanup("body");
            }
        });
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["child", "body"]);
    })
    .unwrap();
}

#[test]
fn an_interrupt_of_the_body_is_no_group() {
    run(async_! {
        let trace = Trace::default();
        let told = trace.clone();
        get_running_loop()?.set_exception_handler(Some(move |context: &ExceptionContext| {
            told.add(format!("{}: {}", context.message(), context.exception().unwrap()));
        }))?;
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(crash(0.1, "child"));
                await fail_in_cleanup(10.0, KeyboardInterrupt);
            }
        });
        assert!(e.unwrap().is::<KeyboardInterrupt>());
        let message = "TaskGroup task exception was not propagated because the TaskGroup body is being closed with a \
                       BaseException: child";
        assert_eq!(trace.take(), [message]);
    })
    .unwrap();
}

#[test]
fn a_base_exception_of_the_body_makes_a_base_group() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(crash(0.1, "child"));
                try {
                    await sleep(10);
                } finally {
                    raise GeneratorExit;
                }
            }
        });
        let e = e.unwrap();
        assert_eq!(messages(&e), ["child", ""]);
        assert!(e.is_base_only());
    })
    .unwrap();
}

#[test]
fn a_base_exception_of_a_task_makes_a_base_group() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(fail(0.1, GeneratorExit));
                await crash_in_cleanup("body");
            }
        });
        let e = e.unwrap();
        assert_eq!(messages(&e), ["", "body"]);
        assert!(e.is_base_only());
    })
    .unwrap();
}

#[test]
fn an_exit_of_the_body_alone_is_no_group() {
    run(async_! {
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(sleep(10));
                raise GeneratorExit;
            }
        });
        assert!(e.unwrap().is::<GeneratorExit>());
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

dunder! {
    async fn hydra(g: TaskGroup, heads: Rc<Cell<u32>>) {
        heads.set(heads.get() + 1);
        await sleep(0.01);
        g.create_task(hydra(g.clone(), heads.clone()).boxed());
        g.create_task(hydra(g.clone(), heads).boxed());
    }

    async fn hercules(heads: Rc<Cell<u32>>) {
        while heads.get() < 10 {
            await sleep(0.015);
        }
        raise ValueError::new("enough");
    }
}

#[test]
fn tasks_that_add_tasks_without_end_are_cancelled() {
    let heads = Rc::new(Cell::new(0));
    let grown = heads.clone();
    run(async_! {
        let heads = heads.clone();
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(hydra(g.clone(), heads.clone()).boxed());
                g.create_task(hercules(heads.clone()));
            }
        });
        assert_eq!(messages(&e.unwrap()), ["enough"]);
    })
    .unwrap();
    assert!(grown.get() >= 10);
}

#[test]
fn no_task_is_made_after_a_failure() {
    run(async_! {
        let trace = Trace::default();
        let inner = trace.clone();
        let e = await raised(async_! {
            async with TaskGroup::new() as g {
                g.create_task(crash(0.001, "no"));
                let (late, inner) = (g.clone(), inner.clone());
                g.create_task(async_! {
                    try {
                        await sleep(1);
                    } except _: Cancelled {
                        try {
                            late.try_create_task(crash(0.001, "late"))?;
                        } except e: RuntimeError {
                            inner.add(e);
                        }
                    }
                });
            }
        });
        assert_eq!(messages(&e.unwrap()), ["no"]);
        assert_eq!(trace.take(), ["TaskGroup <TaskGroup tasks=1 errors=1 cancelling> is shutting down"]);
    })
    .unwrap();
}

dunder! {
    async fn database() -> impl AsyncGenerator<Yield = ()> {
        try {
            yield;
        } finally {
            raise LookupError::new("manager");
        }
    }
}

#[test]
fn a_manager_in_the_body_fails_when_it_is_left() {
    run(create_and_await()).unwrap();

    #[dunder::coroutine]
    async fn create_and_await() {
        create_task(async_! {
            let mut handled = 0;
            try {
                async with TaskGroup::new() as g {
                    async with asynccontextmanager(database()) {
                        g.create_task(fail(0.0, LookupError::new("task")));
                        await sleep(1);
                    }
                }
            } except e: ExceptionGroup {
                assert_eq!(cancelling(), 0);
                e.handle::<LookupError>(|part| handled = part.exceptions().len()).finish()?;
            }
            assert_eq!(handled, 2);
        })
        .await;
    }
}
