//! The parent is cancelled: by others, by the group, by both.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{Event, ExceptionGroup, TaskGroup, create_task, sleep};
use dunder::errors::{Cancelled, RuntimeError, ValueError};
use dunder::prelude::*;

use super::super::common::{Trace, run};
use super::{cancelling, crash, fail, messages, now, raised};

dunder! {
    async fn count_cancel(count: Rc<Cell<u32>>, by: u32) {
        try {
            await sleep(5);
        } except _: Cancelled {
            count.set(count.get() + by);
            raise;
        }
    }
}

#[test]
fn a_cancelled_parent_that_waits_cancels_the_tasks() {
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    run(async_! {
        let count = count.clone();
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                for _ in 0..5 {
                    g.create_task(count_cancel(count.clone(), 1));
                }
            }
        });
        await sleep(0.1);
        assert!(!runner.done());
        runner.cancel();
        let e = await raised(runner);
        assert!(e.unwrap().is::<Cancelled>());
    })
    .unwrap();
    assert_eq!(counted.get(), 5);
}

#[test]
fn a_cancelled_body_cancels_the_tasks() {
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    run(async_! {
        let count = count.clone();
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                for _ in 0..5 {
                    g.create_task(count_cancel(count.clone(), 1));
                }
                await count_cancel(count.clone(), 10);
            }
        });
        await sleep(0.1);
        runner.cancel();
        let e = await raised(runner);
        assert!(e.unwrap().is::<Cancelled>());
    })
    .unwrap();
    assert_eq!(counted.get(), 15);
}

#[test]
fn a_cancelled_body_of_a_group_without_tasks() {
    let count = Rc::new(Cell::new(0));
    let counted = count.clone();
    run(async_! {
        let count = count.clone();
        let runner = create_task(async_! {
            async with TaskGroup::new() {
                await count_cancel(count.clone(), 10);
            }
        });
        await sleep(0.1);
        runner.cancel();
        let e = await raised(runner);
        assert!(e.unwrap().is::<Cancelled>());
    })
    .unwrap();
    assert_eq!(counted.get(), 10);
}

#[test]
fn a_group_is_cancelled_soon_after_its_tasks_began() {
    run(async_! {
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                g.create_task(sleep(1));
                g.create_task(sleep(2));
            }
        });
        await sleep(0.05);
        runner.cancel();
        let e = await raised(runner);
        assert!(e.unwrap().is::<Cancelled>());
        assert_eq!(now(), 0.05);
    })
    .unwrap();
}

dunder! {
    async fn set_and_fail(event: Event) {
        event.set();
        await sleep(0);
        raise RuntimeError::new("no");
    }

    async fn slow_to_stop() {
        async with TaskGroup::new() as g {
            g.create_task(crash(0.3, "soon"));
            try {
                await sleep(10);
            } except _: Cancelled {
                await sleep(0.5);
                raise;
            }
        }
    }
}

#[test]
fn a_task_fails_while_the_cancelled_body_cleans_up() {
    run(async_! {
        let runner = create_task(slow_to_stop());
        await sleep(0.1);
        runner.cancel();
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["soon"]);
    })
    .unwrap();
}

#[test]
fn the_same_one_task_further_out() {
    run(async_! {
        let runner = create_task(async_! {
            let inner = create_task(slow_to_stop());
            await inner;
        });
        await sleep(0.1);
        runner.cancel();
        let e = await raised(runner);
        assert_eq!(messages(&e.unwrap()), ["soon"]);
    })
    .unwrap();
}

#[test]
fn the_cancelling_level_is_preserved() {
    run(async_! {
        let mut handled = false;
        try {
            async with TaskGroup::new() as g {
                g.create_task(crash(0.0, "no"));
            }
        } except e: ExceptionGroup {
            e.handle::<ValueError>(|_| handled = true).finish()?;
        }
        assert!(handled);
        assert_eq!(cancelling(), 0);
    })
    .unwrap();
}

#[test]
fn nested_groups_are_both_cancelled() {
    run(async_! {
        let trace = Trace::default();
        try {
            async with TaskGroup::new() as outer {
                try {
                    async with TaskGroup::new() as inner {
                        inner.create_task(fail(0.0, RuntimeError::new("inner")));
                        outer.create_task(crash(0.0, "outer"));
                    }
                } except e: ExceptionGroup {
                    e.handle::<RuntimeError>(|_| trace.add("inner")).finish()?;
                }
                trace.add(cancelling());
                assert_eq!(cancelling(), 1);
            }
        } except e: ExceptionGroup {
            e.handle::<ValueError>(|_| trace.add("outer")).finish()?;
        }
        trace.add(cancelling());
        assert_eq!(trace.take(), ["inner", "1", "outer", "0"]);
    })
    .unwrap();
}

#[test]
fn an_error_and_a_cancel_from_outside() {
    let trace = Trace::default();
    let seen = trace.clone();
    run(async_! {
        let event = Event::new();
        let (inner, reached) = (trace.clone(), event.clone());
        let task = create_task(async_! {
            try {
                async with TaskGroup::new() as g {
                    g.create_task(set_and_fail(reached.clone()));
                    await sleep(1);
                    inner.add("the body went on");
                }
            } except e: ExceptionGroup {
                e.handle::<RuntimeError>(|_| inner.add(format!("handled at {}", cancelling()))).finish()?;
            }
            inner.add(cancelling());
            await sleep(1);
            inner.add("the task went on");
        });
        await event.wait();
        assert_eq!(task.cancelling(), 0);
        task.cancel();
        assert_eq!(task.cancelling(), 1);
        let e = await raised(&task);
        assert!(e.unwrap().is::<Cancelled>());
        assert!(task.cancelled());
    })
    .unwrap();
    assert_eq!(seen.take(), ["handled at 1", "1"]);
}

#[test]
fn a_second_cancel_while_the_group_waits_is_the_one_that_is_raised() {
    run(async_! {
        let runner = create_task(async_! {
            async with TaskGroup::new() as g {
                g.create_task(async_! {
                    try { await sleep(10); } finally { await sleep(1); }
                });
                await sleep(0);
                g.cancel();
            }
        });
        await sleep(0.5);
        runner.cancel_msg("outside");
        let e = (await raised(&runner)).unwrap();
        assert!(e.is::<Cancelled>());
        assert_eq!(e.to_string(), "outside");
        assert_eq!(runner.cancelling(), 1);
    })
    .unwrap();
}
