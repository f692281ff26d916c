//! A server that does what a test wants, and remembers what it was asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Far more than anything here takes.
const LIMIT: Duration = Duration::from_secs(30);

/// What was asked for.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) path: String,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) at: Instant,
    /// How many times this path was asked for before.
    pub(crate) before: usize,
}

impl Request {
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
        field.map(|(_, value)| value.as_str())
    }
}

/// What happens at all servers of a test.
#[derive(Default)]
pub(crate) struct World {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    requests: Vec<Request>,
    connections: usize,
    running: usize,
    most: usize,
    gate_is_open: bool,
}

impl World {
    /// Waits until it is so.
    fn wait(&self, what: &str, until: impl Fn(&State) -> bool) {
        let state = self.state.lock().unwrap();
        let (_state, late) = self.changed.wait_timeout_while(state, LIMIT, |state| !until(state)).unwrap();
        assert!(!late.timed_out(), "in vain: {what}");
    }

    pub(crate) fn wait_for_running(&self, n: usize) {
        self.wait("so many requests at once", |state| state.running >= n);
    }

    pub(crate) fn wait_for_most(&self, n: usize) {
        self.wait("so many requests at once", |state| state.most >= n);
    }

    pub(crate) fn wait_for_requests(&self, n: usize) {
        self.wait("so many requests", |state| state.requests.len() >= n);
    }

    /// A request that another world counts as well.
    pub(crate) fn begin(&self, request: &Request) {
        self.change(|state| {
            state.requests.push(request.clone());
            state.running += 1;
            state.most = state.most.max(state.running);
        });
    }

    pub(crate) fn end(&self) {
        self.change(|state| state.running -= 1);
    }

    pub(crate) fn open_gate(&self) {
        self.state.lock().unwrap().gate_is_open = true;
        self.changed.notify_all();
    }

    pub(crate) fn wait_for_gate(&self) {
        self.wait("the gate", |state| state.gate_is_open);
    }

    /// The most requests that there were at a time.
    pub(crate) fn most(&self) -> usize {
        self.state.lock().unwrap().most
    }

    pub(crate) fn connections(&self) -> usize {
        self.state.lock().unwrap().connections
    }

    /// All requests, or those for a path.
    pub(crate) fn requests(&self, path: &str) -> Vec<Request> {
        let state = self.state.lock().unwrap();
        state.requests.iter().filter(|request| path == "*" || request.path == path).cloned().collect()
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap());
        self.changed.notify_all();
    }
}

/// What is sent, and what happens then.
pub(crate) struct Reply {
    bytes: Vec<u8>,
    then: Then,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then {
    /// The connection is there for more.
    GoOn,
    /// It is ended.
    Close,
    /// It is broken (RST).
    Reset,
    /// Nothing, until the client goes.
    Hang,
    /// More, a byte at a time.
    Trickle(&'static str, Duration),
}

impl Reply {
    pub(crate) fn new(bytes: impl Into<Vec<u8>>, then: Then) -> Self {
        Reply { bytes: bytes.into(), then }
    }

    /// A whole answer.
    pub(crate) fn page(status: &str, fields: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let head = format!("HTTP/1.1 {status}\r\n{fields}Content-Length: {}\r\n\r\n", body.len());
        Self::new([head.as_bytes(), body].concat(), Then::GoOn)
    }

    /// The same, and the connection ends after so many bytes.
    pub(crate) fn cut(mut self, length: usize, then: Then) -> Self {
        self.bytes.truncate(length);
        self.then = then;
        self
    }
}

type Handler = dyn Fn(&Request) -> Reply + Send + Sync;

/// Serves for as long as the test's process lives. The handler may wait: a request is running as long as it does.
pub(crate) fn serve(
    world: &Arc<World>,
    handler: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (world, handler): (_, Arc<Handler>) = (Arc::clone(world), Arc::new(handler));
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (world, handler) = (Arc::clone(&world), Arc::clone(&handler));
            world.change(|state| state.connections += 1);
            thread::spawn(move || connection(&world, &*handler, stream.unwrap()));
        }
    });
    address
}

fn connection(world: &World, handler: &Handler, mut stream: TcpStream) {
    stream.set_read_timeout(Some(LIMIT)).unwrap();
    let mut lines = BufReader::new(stream.try_clone().unwrap());
    while let Some(mut request) = read(&mut lines) {
        request.before = world.requests(&request.path).len();
        world.begin(&request);
        let reply = handler(&request);
        // Before the client can know that it is over, and begin the next.
        world.end();
        let sent = stream.write_all(&reply.bytes);
        match reply.then {
            Then::GoOn if sent.is_ok() => {}
            Then::Trickle(bytes, pause) => {
                for byte in bytes.bytes() {
                    thread::sleep(pause);
                    if stream.write_all(&[byte]).is_err() {
                        return;
                    }
                }
            }
            Then::GoOn | Then::Close => return,
            Then::Reset => {
                socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
                return;
            }
            Then::Hang => {
                let _ = lines.read_line(&mut String::new());
                return;
            }
        }
    }
}

fn read(lines: &mut impl BufRead) -> Option<Request> {
    let mut line = || {
        let mut line = String::new();
        let n = lines.read_line(&mut line).ok()?;
        (n > 0).then(|| line.trim_end().to_owned())
    };
    let path = line()?.split(' ').nth(1).unwrap().to_owned();
    let mut fields = Vec::new();
    loop {
        let field = line()?;
        if field.is_empty() {
            return Some(Request { path, fields, at: Instant::now(), before: 0 });
        }
        let (name, value) = field.split_once(": ").unwrap();
        fields.push((name.to_owned(), value.to_owned()));
    }
}
