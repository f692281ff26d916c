//! `sleep`.

use std::cell::Cell;
use std::rc::Rc;

use dunder::asyncio::{create_task, get_running_loop, sleep};
use dunder::errors::ValueError;
use dunder::prelude::*;

use super::now;
use crate::common::run;

#[test]
fn it_gives_its_result_when_the_time_is_over() {
    run(async_! {
        let task = create_task(async_! {
            await sleep(0.25);
            await sleep(0.25).result("yeah")
        });
        assert_eq!(await task, "yeah");
        assert_eq!(now(), 0.5);
    })
    .unwrap();
}

#[test]
fn what_is_no_number_is_no_delay() {
    let e = run(async_! { await sleep(f64::NAN); }).unwrap_err();
    assert!(e.is::<ValueError>());
    assert_eq!(e.to_string(), "Invalid delay: NaN (not a number)");
}

#[test]
fn of_no_time_lets_what_is_ready_run_once() {
    run(async_! {
        let result = Rc::new(Cell::new(0));
        let sum = result.clone();
        get_running_loop()?.call_soon(move || sum.set(sum.get() + 1))?;
        assert_eq!(result.get(), 0);
        let ten = await sleep(0).result(10);
        assert_eq!(result.get(), 1);
        assert_eq!(result.get() + ten, 11);
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}

#[test]
fn a_negative_time_is_none() {
    run(async_! {
        await sleep(-1);
        await sleep(-0.5);
        assert_eq!(now(), 0.0);
    })
    .unwrap();
}
