//! `gather`.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{
    CancelledError, Future, Runner, TaskGroup, create_task, gather, get_running_loop, sleep, wait,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use super::{briefly, messages, now, reports, waits_for};
use crate::common::{Trace, run};

dunder! {
    async fn abc(text: &'static str) -> &'static str {
        text
    }

    async fn counts(waiter: Future<u32>, proof: Rc<Cell<u32>>) {
        await waiter;
        proof.set(proof.get() + 1);
    }
}

fn futures<const N: usize>() -> [Future<u32>; N] {
    std::array::from_fn(|_| Future::new())
}

/// What an `except` has caught.
fn text<T>(result: Result<T, Exception>) -> String {
    match result {
        Ok(_) => "nothing was raised".to_owned(),
        Err(e) => e.to_string(),
    }
}

#[test]
fn results_are_in_argument_order() {
    run(async_! {
        let [a, b, c] = futures();
        let gathering = gather([a.clone(), b.clone(), c.clone()]);
        b.set_result(1)?;
        a.set_result(2)?;
        await briefly();
        await briefly();
        assert!(!gathering.done());
        c.set_result(3)?;
        await briefly();
        assert!(gathering.done());
        assert_eq!(await gathering, [2, 1, 3]);
    })
    .unwrap();
}

#[test]
fn results_are_in_argument_order_with_return_exceptions() {
    run(async_! {
        let [a, b, c] = futures();
        let gathering = gather(vec![a.clone(), b.clone(), c.clone()]).return_exceptions();
        b.set_result(1)?;
        a.set_result(2)?;
        await briefly();
        assert!(!gathering.done());
        c.set_result(3)?;
        let results: Vec<u32> = (await gathering).into_iter().map(Result::unwrap).collect();
        assert_eq!(results, [2, 1, 3]);
    })
    .unwrap();
}

#[test]
fn the_first_exception_ends_it_and_the_others_change_nothing() {
    run(async_! {
        let reports = reports();
        let [a, b, c, d, e] = futures();
        let gathering = gather([a.clone(), b.clone(), c.clone(), d.clone(), e.clone()]);
        let error = Exception::from(ValueError::new("zero"));
        a.set_result(1)?;
        b.set_exception(error.clone())?;
        await briefly();
        assert!(gathering.done());
        c.set_result(3)?;
        d.cancel();
        e.set_exception(RuntimeError::new("unheard"))?;
        let mut caught = None;
        try {
            await gathering;
        } except e {
            caught = Some(e);
        }
        assert!(caught.expect("it raises").ptr_eq(&error));
        drop((a, b, c, d, e));
        await briefly();
        assert!(reports.borrow().is_empty());
    })
    .unwrap();
}

#[test]
fn exceptions_can_be_results() {
    run(async_! {
        let [a, b, c, d] = futures();
        let gathering = gather((a.clone(), b.clone(), c.clone(), d.clone())).return_exceptions();
        let errors = [Exception::from(ValueError::new("zero")), RuntimeError::new("two").into()];
        b.set_result(1)?;
        c.set_exception(errors[0].clone())?;
        a.set_result(3)?;
        await briefly();
        assert!(!gathering.done());
        d.set_exception(errors[1].clone())?;
        let (a, b, c, d) = await gathering;
        assert_eq!((a?, b?), (3, 1));
        assert!(c.unwrap_err().ptr_eq(&errors[0]) && d.unwrap_err().ptr_eq(&errors[1]));
    })
    .unwrap();
}

#[test]
fn of_nothing_is_there_at_once() {
    let e = dunder::asyncio::run(async_! {
        let nothing = gather(Vec::<Future<()>>::new());
        assert!(nothing.done());
        let empty: Vec<()> = await nothing;
        assert!(empty.is_empty());
    });
    e.unwrap();
}

#[test]
fn without_a_loop_it_raises() {
    let outside = [gather(Vec::new()), gather(vec![abc("abc"), abc("def")])];
    for gathering in outside {
        let e = run(async_! { await gathering; }).unwrap_err();
        assert_eq!(e.to_string(), "no running event loop");
    }
}

#[test]
fn futures_of_two_loops_are_refused() {
    let other = Runner::new().virtual_clock().run(async_! { Future::<u32>::new() }).unwrap();
    run(async_! {
        let mut caught = None;
        let mixed = gather((Future::<u32>::new(), other.clone()));
        try {
            await mixed;
        } except e: ValueError {
            caught = Some(e.to_string());
        }
        let expected = "The future belongs to a different loop than the one specified as the loop argument";
        assert_eq!(caught.as_deref(), Some(expected));
        // Those of one other loop belong together, but cannot be awaited here.
        let mut caught = None;
        let of_the_other = gather([other.clone(), other]);
        assert!(!of_the_other.done());
        try {
            await of_the_other;
        } except e: RuntimeError {
            caught = Some(e.to_string());
        }
        assert!(caught.expect("it is refused").ends_with("got Future <Future pending> attached to a different loop"));
    })
    .unwrap();
}

#[test]
fn a_cancelled_child_raises_in_who_awaits_and_cancels_nobody() {
    run(async_! {
        let [a, b, c, d, e] = futures();
        let gathering = gather([a.clone(), b.clone(), c.clone(), d.clone(), e.clone()]);
        a.set_result(1)?;
        b.cancel();
        await briefly();
        assert!(gathering.done());
        assert!(!c.cancelled() && !d.cancelled());
        c.set_result(3)?;
        d.cancel();
        e.set_exception(RuntimeError::new("unheard"))?;
        let task = create_task(gathering);
        await wait([task.clone()]);
        assert!(task.result().unwrap_err().is::<CancelledError>());
    })
    .unwrap();
}

#[test]
fn a_cancelled_child_can_be_a_result() {
    run(async_! {
        let [a, b, c, d, e, f] = futures();
        let all = [a.clone(), b.clone(), c.clone(), d.clone(), e.clone(), f.clone()];
        let gathering = gather(all).return_exceptions();
        a.set_result(1)?;
        b.set_exception(ValueError::new("zero"))?;
        c.cancel();
        await briefly();
        assert!(!gathering.done());
        d.set_result(3)?;
        e.cancel_msg("e");
        f.set_exception(RuntimeError::new("f"))?;
        let [a, b, c, d, e, f] = await gathering;
        assert_eq!((a?, d?), (1, 3));
        assert_eq!((text(b), text(f)), ("zero".to_owned(), "f".to_owned()));
        assert!(c.unwrap_err().is::<CancelledError>());
        assert_eq!(e.unwrap_err().downcast_ref::<CancelledError>().expect("cancelled").message(), Some("e"));
    })
    .unwrap();
}

#[test]
fn the_same_task_twice_runs_once() {
    run(async_! {
        let trace = Trace::default();
        let log = trace.clone();
        let task = create_task(async_! { log.add("ran"); "abc" });
        let gathering = gather((task.clone(), task.clone(), abc("def"), task));
        assert_eq!(await gathering, ("abc", "abc", "def", "abc"));
        assert_eq!(trace.take(), ["ran"]);
    })
    .unwrap();
}

#[test]
fn it_uses_the_loop_that_runs() {
    run(async_! {
        let gathering = gather((abc("a"), abc("b")));
        assert!(!gathering.done());
        assert_eq!(await gathering, ("a", "b"));
        assert!(get_running_loop()?.is_running());
    })
    .unwrap();
}

#[test]
fn cancelling_who_awaits_cancels_all_children() {
    run(async_! {
        let (waiter, proof) = (Future::new(), Rc::new(Cell::new(0)));
        let children = [1, 2].map(|_| create_task(counts(waiter.clone(), proof.clone())));
        let gathered = children.clone();
        let counted = proof.clone();
        let task = create_task(async_! {
            await gather(gathered);
            counted.set(counted.get() + 100);
        });
        await briefly();
        assert!(task.cancel_msg("all of you"));
        await wait([task.clone()]);
        assert_eq!(task.result().unwrap_err().to_string(), "all of you");
        assert!(waiter.cancelled() && children.iter().all(|child| child.cancelled()));
        await briefly();
        assert_eq!(proof.get(), 0);
    })
    .unwrap();
}

#[test]
fn what_is_done_already_takes_no_tick() {
    run(async_! {
        let trace = Trace::default();
        let log = trace.clone();
        let [a, b] = futures();
        a.set_result(1)?;
        b.set_result(2)?;
        get_running_loop()?.call_soon(move || log.add("a tick"))?;
        assert_eq!(await gather([a.clone(), b.clone()]), [1, 2]);
        trace.add("gathered");
        let failed = Future::<u32>::new();
        failed.set_exception(ValueError::new("v"))?;
        let (first, second) = await gather((failed.clone(), async_! { 3 })).return_exceptions();
        assert_eq!((text(first), second?), ("v".to_owned(), 3));
        await briefly();
        assert_eq!(trace.take(), ["gathered", "a tick"]);
    })
    .unwrap();
}

#[test]
fn a_failed_child_that_was_done_already_is_received_even_if_nobody_awaits() {
    run(async_! {
        let reports = reports();
        let failed = Future::<u32>::new();
        failed.set_exception(ValueError::new("v"))?;
        drop(gather((failed.clone(),)).return_exceptions());
        drop(failed);
        await sleep(0);
        assert_eq!(messages(&reports), Vec::<String>::new());
    })
    .unwrap();
}

#[test]
fn a_cancel_waits_for_the_cleanup_of_the_first_child_and_with_return_exceptions_of_all() {
    dunder! {
        async fn cleans_up_in(seconds: u32) {
            try {
                await sleep(100);
            } finally {
                await sleep(seconds);
            }
        }
    }

    run(async_! {
        let task = create_task(async_! { await gather((cleans_up_in(1), cleans_up_in(5))); });
        await briefly();
        await briefly();
        task.cancel();
        await wait([task.clone()]);
        assert_eq!(now(), 1.0);
        let settled = create_task(async_! {
            drop(await gather((cleans_up_in(1), cleans_up_in(5))).return_exceptions());
        });
        await briefly();
        await briefly();
        settled.cancel();
        await wait([settled.clone()]);
        assert_eq!(now(), 6.0);
        assert!(task.cancelled() && settled.cancelled());
    })
    .unwrap();
}

#[test]
fn a_group_of_gathers_nests() {
    run(async_! {
        let mut results = None;
        async with TaskGroup::new() as tg {
            let both = tg.create_task(gather((gather((abc("a"), abc("b"))), gather([waits_for(ready(1)), waits_for(ready(2))]))));
            results = Some(await both);
        }
        assert_eq!(results, Some((("a", "b"), [1, 2])));
    })
    .unwrap();
}

fn ready(value: u32) -> Future<u32> {
    let future = Future::new();
    future.set_result(value).unwrap();
    future
}
