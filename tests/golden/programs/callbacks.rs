use dunder::asyncio::{EventLoop, create_task, get_running_loop, sleep};
use dunder::prelude::*;

use crate::trace::{golden, now, say};

dunder! {

async fn called_soon_in_order() {
    let loop_ = get_running_loop()?;

    let inner = loop_.clone();
    let first = move || {
        say!("first");
        inner.call_soon(|| say!("added by the first")).unwrap();
    };

    loop_.call_soon(first)?;
    loop_.call_soon(|| say!("second"))?;
    say!("main");
    await sleep(0);
    say!("a tick");
    await sleep(0);
    say!("two ticks");
}

async fn begins_and_ends(name: &'static str) {
    say!("{name} begins");
    await sleep(0);
    say!("{name} ends");
}

async fn tasks_and_callbacks_share_a_queue() {
    let loop_ = get_running_loop()?;
    loop_.call_soon(|| say!("callback 1"))?;
    let a = create_task(begins_and_ends("a"));
    loop_.call_soon(|| say!("callback 2"))?;
    let b = create_task(begins_and_ends("b"));
    await a;
    await b;
}

async fn called_later_in_order_of_their_deadlines() {
    let loop_ = get_running_loop()?;
    await sleep(4);
    for delay in [3.0, 1.0, 2.0, 0.5, 0.0] {
        loop_.call_later(delay, move || say!("{delay} at {}", now()))?;
    }
    loop_.call_at(5.5, || say!("at {}", now()))?;
    loop_.call_at(2.0, || say!("past at {}", now()))?;
    await sleep(5);
}

async fn equal_deadlines() {
    let loop_ = get_running_loop()?;
    for number in 0..8 {
        loop_.call_later(1, move || say!("{number} at {}", now()))?;
    }
    await sleep(2);
}

async fn sleeper(name: u32) {
    await sleep(1);
    say!("{name} at {}", now());
}

async fn sleepers_of_equal_deadlines() {
    let tasks: Vec<_> = (0..6).map(|number| create_task(sleeper(number))).collect();
    for task in tasks {
        await task;
    }
}

async fn a_callback_and_a_sleeper_of_one_deadline() {
    let loop_ = get_running_loop()?;

    let inner = loop_.clone();
    let body = async_! {
        await sleep(1);
        say!("sleeper");
        inner.call_soon(|| say!("soon"))?;
        await sleep(0);
        say!("a tick later");
    };

    let task = create_task(body);
    await sleep(0);
    loop_.call_later(1, || say!("callback"))?;
    await task;
}

async fn cancelled_handles() {
    let loop_ = get_running_loop()?;
    let soon = loop_.call_soon(|| say!("never"))?;
    let later = std::rc::Rc::new(loop_.call_later(1, || say!("never"))?);
    let cancels = later.clone();
    loop_.call_later(0.5, move || cancels.cancel())?;
    soon.cancel();
    say!("{} {} {}", soon.cancelled(), later.cancelled(), later.when());
    await sleep(2);
    say!("{} {}", later.cancelled(), now());
    // Called, and cancelled afterwards.
    let soon = loop_.call_soon(|| say!("called"))?;
    await sleep(0);
    soon.cancel();
    say!("{}", soon.cancelled());
}

async fn a_timer_set_by_a_timer() {
    let loop_ = get_running_loop()?;

    fn again(loop_: EventLoop, n: u32) {
        say!("{n} at {}", now());
        if n > 0 {
            let inner = loop_.clone();
            loop_.call_later(0, move || again(inner, n - 1)).unwrap();
            loop_.call_soon(|| say!("soon")).unwrap();
        }
    }

    let inner = loop_.clone();
    loop_.call_later(1, move || again(inner, 2))?;
    await sleep(2);
}

async fn sleeping_longer_than_another_works() {
    let ticks = async_! {
        for _ in 0..3 {
            await sleep(1);
            say!("tick at {}", now());
        }
    };

    let task = create_task(ticks);
    await sleep(2.5);
    say!("main at {}", now());
    await task;
}

}

golden! { "callbacks":
    called_soon_in_order, tasks_and_callbacks_share_a_queue, called_later_in_order_of_their_deadlines, equal_deadlines,
    sleepers_of_equal_deadlines, a_callback_and_a_sleeper_of_one_deadline, cancelled_handles, a_timer_set_by_a_timer,
    sleeping_longer_than_another_works,
}
