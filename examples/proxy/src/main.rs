//! A load-balancing reverse proxy for HTTP/1.1.
//!
//! ```text
//! cargo run -p proxy -- 127.0.0.1:8080 127.0.0.1:9001 127.0.0.1:9002 --access-log
//! curl http://127.0.0.1:8080/            goes to the less busy of the two
//! curl http://127.0.0.1:8080/__status    says how they are
//! ```
//!
//! ```text
//!   client ═══ client.rs ═══ upstream.rs ═══ upstream       keep-alive on both sides
//!                 │  http.rs: heads       └─ least busy; who is down is asked again
//!                 └─ body.rs: bodies, streamed both ways
//! ```
//!
//! SIGTERM or SIGINT end it: it listens no more, requests that have come in are answered, and what is left after a time of
//! grace is cut off.
#![forbid(unsafe_code)]
#![allow(missing_docs)]

mod body;
mod client;
mod http;
mod options;
mod status;
mod upstream;

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use dunder::asyncio::{
    self, Server, TaskGroup, Timeout, TimeoutError, get_running_loop, open_signal_receiver, sleep,
    start_server, timeout,
};
use dunder::prelude::*;
use dunder::signal::{SIGINT, SIGTERM};

use client::client;
use options::Options;
use status::Status;
use upstream::{Upstreams, watch_over};

/// The longest head of a request, in bytes.
const LONGEST_HEAD: usize = 16 * 1024;

/// How many connections may wait to be accepted.
const BACKLOG: u32 = 1024;

/// For so many seconds a client that is idle may still have said something when the proxy ends.
const LAST_CALL: f64 = 0.05;

/// What all connections share. A clone is another handle on the same.
#[derive(Clone)]
struct Proxy(Rc<Shared>);

struct Shared {
    options: Options,
    upstreams: Upstreams,
    status: Status,
    /// It is about to end: no connection is kept for another request.
    closing: Cell<bool>,
    /// What those wait for who have not begun a request.
    idle: RefCell<BTreeMap<u64, Timeout>>,
    idle_so_far: Cell<u64>,
    server: OnceCell<Server>,
}

impl std::ops::Deref for Proxy {
    type Target = Shared;

    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl Proxy {
    fn new(options: Options) -> Self {
        Proxy(Rc::new(Shared {
            upstreams: Upstreams::new(options.upstreams.clone()),
            status: Status::new(options.access_log),
            options,
            closing: Cell::new(false),
            idle: RefCell::default(),
            idle_so_far: Cell::default(),
            server: OnceCell::new(),
        }))
    }

    /// A client is idle, as long as what this gives lives.
    fn idle(&self, waits: Timeout) -> Idle {
        let number = self.idle_so_far.get();
        self.idle_so_far.set(number + 1);
        self.idle.borrow_mut().insert(number, waits);
        Idle { proxy: self.clone(), number }
    }

    /// How many seconds a client may be idle.
    fn patience_of_idle(&self) -> f64 {
        if self.closing.get() { LAST_CALL } else { self.options.idle_timeout }
    }

    /// No client stays idle.
    fn last_call(&self) -> Result<(), Exception> {
        self.closing.set(true);
        let when = get_running_loop()?.time() + LAST_CALL;
        self.idle.borrow().values().try_for_each(|waits| waits.reschedule(when))
    }

    /// How many are connected.
    fn clients(&self) -> usize {
        self.server.get().map_or(0, Server::clients)
    }
}

struct Idle {
    proxy: Proxy,
    number: u64,
}

impl Drop for Idle {
    fn drop(&mut self) {
        self.proxy.idle.borrow_mut().remove(&self.number);
    }
}

/// Writes the log out, now and then.
#[dunder::coroutine]
async fn flush(proxy: Proxy) {
    loop {
        sleep(0.25).await;
        proxy.status.flush();
    }
}

/// Accepts no more, answers what has come in, and cuts off what is left after that.
#[dunder::coroutine]
async fn drain(server: Server, proxy: Proxy) {
    server.close();
    proxy.last_call()?;
    try_! {
        { async_with! { timeout(proxy.options.grace) { server.wait_closed().await; } } }
        except _: TimeoutError {
            server.abort_clients();
            server.wait_closed().await;
        }
    }
}

#[dunder::coroutine]
async fn serve(options: Options) {
    let (host, port) = options.listen.clone();
    let proxy = Proxy::new(options);
    let everybody = proxy.clone();
    let connected = move |reader, writer| client(reader, writer, everybody.clone());
    with_! { open_signal_receiver([SIGTERM, SIGINT]) as signals {
        let server = start_server(connected, host, port).limit(LONGEST_HEAD).backlog(BACKLOG).await;
        for address in server.sockets() {
            println!("listening on {address}");
        }
        let _ = proxy.server.set(server.clone());
        async_with! { TaskGroup::new() as background {
            background.create_task(watch_over(proxy.upstreams.clone()));
            background.create_task(flush(proxy.clone()));
            let mut signals = signals;
            let asked_to_end = signals.__anext__().await;
            println!("ending after {}", asked_to_end.name().unwrap_or("a signal"));
            drain(server, proxy.clone()).await;
            background.cancel();
        } }
    } }
    proxy.status.flush();
    println!("bye");
}

fn main() -> Result<(), Exception> {
    asyncio::run(serve(Options::parse(std::env::args().skip(1))?))
}
