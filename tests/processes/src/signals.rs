//! Scenes of signals: handlers, and who hears what when.

use std::cell::Cell;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::mpsc;

use dunder::asyncio::{
    self, Event, EventLoop, get_running_loop, new_event_loop, open_signal_receiver, sleep, to_thread,
};
use dunder::contextvars::ContextVar;
use dunder::prelude::*;
use dunder::signal::{SIGHUP, SIGINT, SIGTERM, SIGUSR1, SIGUSR2, SIGWINCH, Signals, raise_signal};

use crate::{ended, say};

static CALLS: ContextVar<u32> = ContextVar::with_default("calls", 0);

/// A handler that counts, and an event that is set by the call of this number.
fn counting(loop_: &EventLoop, signal: Signals, last: u32) -> Result<(Rc<Cell<u32>>, Event), Exception> {
    let (count, event) = (Rc::new(Cell::new(0)), Event::new());
    let (counted, reached) = (count.clone(), event.clone());
    loop_.add_signal_handler(signal, move || {
        counted.set(counted.get() + 1);
        if counted.get() == last {
            reached.set();
        }
    })?;
    Ok((count, event))
}

fn park() -> ! {
    say("ready");
    loop {
        std::thread::park();
    }
}

dunder! {
    async fn handlers() {
        let loop_ = get_running_loop()?;
        let asked_to_end = Event::new();
        let event = asked_to_end.clone();
        loop_.add_signal_handler(SIGHUP, || say("hangup"))?;
        loop_.add_signal_handler(SIGTERM, move || event.set())?;
        say("ready");
        await asked_to_end.wait();
    }

    async fn counted() {
        let loop_ = get_running_loop()?;
        let (first, first_reached) = counting(&loop_, SIGUSR1, 3)?;
        let (second, second_reached) = counting(&loop_, SIGUSR2, 2)?;
        for signal in [SIGUSR1, SIGUSR2, SIGUSR1, SIGUSR2, SIGUSR1] {
            raise_signal(signal)?;
        }
        say(&format!("at once: {} {}", first.get(), second.get()));
        await first_reached.wait();
        await second_reached.wait();
        say(&format!("later: {} {}", first.get(), second.get()));
    }

    async fn removed() {
        let loop_ = get_running_loop()?;
        loop_.add_signal_handler(SIGTERM, || say("never"))?;
        say(&format!("{} {}", loop_.remove_signal_handler(SIGTERM)?, loop_.remove_signal_handler(SIGTERM)?));
        say("ready");
        await sleep(3600);
    }

    async fn replaced() {
        let loop_ = get_running_loop()?;
        loop_.add_signal_handler(SIGTERM, || say("never"))?;
        let (_, reached) = counting(&loop_, SIGTERM, 1)?;
        raise_signal(SIGTERM)?;
        await reached.wait();
    }

    async fn removes_itself() {
        let loop_ = get_running_loop()?;
        let (gone, event) = (Event::new(), loop_.clone());
        let reached = gone.clone();
        loop_.add_signal_handler(SIGTERM, move || {
            say(&format!("removed: {}", event.remove_signal_handler(SIGTERM).is_ok_and(|removed| removed)));
            reached.set();
        })?;
        raise_signal(SIGTERM)?;
        await gone.wait();
        raise_signal(SIGTERM)?;
        say("never");
    }

    async fn panics() {
        let loop_ = get_running_loop()?;
        let (calls, over) = (Cell::new(0), Event::new());
        let reached = over.clone();
        loop_.set_exception_handler(Some(|context: &asyncio::ExceptionContext| {
            let here = context.message().contains("<Handle dunder_processes::signals::panics");
            say(&format!("{here} {}", context.message().rsplit(' ').next().unwrap_or_default()));
        }))?;
        loop_.add_signal_handler(SIGHUP, move || {
            calls.set(calls.get() + 1);
            if calls.get() == 1 {
                panic!("zero");
            }
            reached.set();
        })?;
        raise_signal(SIGHUP)?;
        raise_signal(SIGHUP)?;
        await over.wait();
    }

    async fn contexts() {
        CALLS.set(10);
        let (loop_, over) = (get_running_loop()?, Event::new());
        let reached = over.clone();
        loop_.add_signal_handler(SIGHUP, move || {
            CALLS.set(CALLS.get().unwrap_or_default() + 1);
            say(&format!("call {}", CALLS.get().unwrap_or_default()));
            reached.set();
        })?;
        CALLS.set(20);
        for _ in 0..2 {
            over.clear();
            raise_signal(SIGHUP)?;
            await over.wait();
        }
        say(&format!("here {}", CALLS.get()?));
    }

    async fn takes_sigint_over() {
        let (loop_, over) = (get_running_loop()?, Event::new());
        let reached = over.clone();
        // This one comes before the handler, and nobody has seen it.
        raise_signal(SIGINT)?;
        loop_.add_signal_handler(SIGINT, move || {
            say("handled");
            reached.set();
        })?;
        await over.wait();
        over.clear();
        say("ready");
        await over.wait();
        loop_.remove_signal_handler(SIGINT)?;
        try {
            say("ready");
            await sleep(3600);
        } finally {
            say("cleaned up");
        }
    }

    /// A loop of another thread handles SIGINT while main runs.
    async fn sigint_elsewhere() {
        let (told, tell) = mpsc::channel();
        let (go, wait) = mpsc::channel::<()>();
        let thread = std::thread::spawn(move || {
            let loop_ = new_event_loop();
            let stopping = loop_.clone();
            loop_.add_signal_handler(SIGINT, move || {
                say("handled elsewhere");
                stopping.stop().expect("it is open");
            }).expect("it can be caught");
            told.send(()).expect("main waits");
            loop_.run_forever().expect("it ends well");
            wait.recv().ok();
            loop_.close().expect("it does not run");
        });
        tell.recv()?;
        drop(go);
        say("ready");
        // Cancelled, it would not come to its end.
        await to_thread(|| thread.join().expect("it does not panic"));
        say("ready");
        await sleep(3600);
    }

    async fn receives() {
        with open_signal_receiver([SIGHUP, SIGTERM]) as signals {
            say("ready");
            async for signal in signals {
                say(&format!("{signal:?}"));
                if signal == SIGTERM {
                    break;
                }
            }
        }
        say("ready");
        await sleep(3600);
    }

    async fn refuses_to_receive() {
        let loop_ = get_running_loop()?;
        let (count, reached) = counting(&loop_, SIGHUP, 1)?;
        try {
            with open_signal_receiver([SIGWINCH, Signals::from(9), SIGHUP]) as _ {
                say("never");
            }
        } except e {
            say(&format!("{e}"));
        }
        say(&format!("{}", loop_.remove_signal_handler(SIGWINCH)?));
        raise_signal(SIGHUP)?;
        await reached.wait();
        say(&format!("{}", count.get()));
    }
}

/// Signals that come in while no loop runs wait for the next run.
fn between_runs() -> Result<(), Exception> {
    let loop_ = new_event_loop();
    let stopping = loop_.clone();
    loop_.add_signal_handler(SIGTERM, move || {
        say("handled");
        stopping.stop().expect("it is open");
    })?;
    loop_.run_until_complete(sleep(0))?;
    raise_signal(SIGTERM)?;
    say("raised");
    loop_.run_forever()?;
    loop_.close()?;
    say(&format!("{}", loop_.remove_signal_handler(SIGTERM)?));
    match loop_.add_signal_handler(SIGTERM, || ()) {
        Ok(()) => say("never"),
        Err(e) => say(&e.to_string()),
    }
    park()
}

/// Two loops on two threads hear the same signal.
fn two_loops() {
    let (said, says) = mpsc::channel();
    let threads = [1, 2].map(|number| {
        let said = said.clone();
        std::thread::spawn(move || {
            let loop_ = new_event_loop();
            let stopping = loop_.clone();
            let handled = said.clone();
            let mut calls = 0;
            loop_
                .add_signal_handler(SIGUSR1, move || {
                    calls += 1;
                    handled.send((number, calls)).expect("it is received");
                    if calls == number {
                        stopping.stop().expect("it is open");
                    }
                })
                .expect("it can be caught");
            said.send((number, 0)).expect("it is received");
            loop_.run_forever().expect("it ends well");
            loop_.close().expect("it does not run");
            said.send((number, 100)).expect("it is received");
        })
    });
    let next = |count| {
        let mut heard: Vec<(u32, u32)> = (0..count).map(|_| says.recv().expect("they say it")).collect();
        heard.sort_unstable();
        say(&format!("{heard:?}"));
    };
    next(2);
    raise_signal(SIGUSR1).expect("it is one");
    next(3);
    raise_signal(SIGUSR1).expect("it is one");
    next(2);
    for thread in threads {
        thread.join().expect("it does not panic");
    }
    park()
}

/// A real-time signal has no name and no default that could be asked for.
fn real_time() -> Result<(), Exception> {
    let loop_ = new_event_loop();
    let (_, reached) = counting(&loop_, Signals::from(40), 1)?;
    raise_signal(40)?;
    loop_.run_until_complete(async move { dunder::into_future(reached.wait()).await })??;
    loop_.close()?;
    park()
}

pub(crate) fn play(scene: Option<&str>) -> ExitCode {
    match scene {
        Some("handlers") => ended(asyncio::run(handlers())),
        Some("counted") => ended(asyncio::run(counted())),
        Some("removed") => ended(asyncio::run(removed())),
        Some("replaced") => ended(asyncio::run(replaced())),
        Some("removes_itself") => ended(asyncio::run(removes_itself())),
        Some("panics") => ended(asyncio::run(panics())),
        Some("contexts") => ended(asyncio::run(contexts())),
        Some("takes_sigint_over") => ended(asyncio::run(takes_sigint_over())),
        Some("sigint_elsewhere") => ended(asyncio::run(sigint_elsewhere())),
        Some("receives") => ended(asyncio::run(receives())),
        Some("refuses_to_receive") => ended(asyncio::run(refuses_to_receive())),
        Some("handled_after_a_run") => {
            ended(asyncio::run(replaced()));
            park();
        }
        Some("between_runs") => ended(between_runs()),
        Some("two_loops") => two_loops(),
        Some("real_time") => ended(real_time()),
        other => say(&format!("there is no scene {other:?}")),
    }
    ExitCode::SUCCESS
}
