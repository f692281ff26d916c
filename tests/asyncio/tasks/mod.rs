//! What CPython's `test_tasks` pins down; the table is in `tasks.md`.

use std::cell::RefCell;
use std::rc::Rc;

use dunder::asyncio::{ExceptionContext, Future, get_running_loop, sleep};
use dunder::prelude::*;

mod as_completed;
mod basics;
mod cancel;
mod contexts;
mod ensure;
mod gather;
mod reports;
mod shield;
mod sleeping;
mod uncancel;
mod wait;

/// The loop's time.
fn now() -> f64 {
    get_running_loop().map_or(-1.0, |loop_| loop_.time())
}

type Reports = Rc<RefCell<Vec<(String, Option<Exception>)>>>;

/// What reaches the loop's exception handler: messages, and exceptions where there are some.
fn reports() -> Reports {
    let reports = Rc::new(RefCell::new(Vec::new()));
    let seen = reports.clone();
    let handler = move |context: &ExceptionContext| {
        seen.borrow_mut().push((context.message().to_owned(), context.exception().cloned()));
    };
    get_running_loop().unwrap().set_exception_handler(Some(handler)).unwrap();
    reports
}

/// The messages of these reports.
fn messages(reports: &Reports) -> Vec<String> {
    reports.borrow().iter().map(|report| report.0.clone()).collect()
}

dunder! {
    /// Lets what is ready run.
    async fn briefly() {
        await sleep(0);
    }

    async fn waits_for(future: Future<u32>) -> u32 {
        await future
    }
}
