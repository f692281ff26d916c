//! What CPython's `test_streams` pins down; the table is in `../streams.md`.

mod connections;
mod encrypted;
mod handlers;
mod lines;
mod reading;
mod separators;
mod showing;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::thread::{self, JoinHandle};

use dunder::asyncio::{StreamReader, get_running_loop};
use dunder::prelude::*;

use super::common::Trace;

/// Three lines.
const DATA: &[u8] = b"line1\nline2\nline3\n";

dunder! {
    /// What awaiting something raises.
    pub(crate) async fn raised<A: Awaitable + 'static>(awaitable: A) -> Exception {
        try {
            await awaitable;
        } except e: BaseException {
            return e;
        }
        panic!("nothing was raised")
    }

    /// What is left in the buffer.
    async fn left(reader: StreamReader) -> Vec<u8> {
        let n = reader.buffered();
        await reader.readexactly(n)
    }
}

/// Feeds a reader in the next tick.
fn feed_soon(reader: &StreamReader, pieces: &'static [&'static [u8]]) {
    let reader = reader.clone();
    let feed = move || {
        for piece in pieces {
            if piece.is_empty() {
                reader.feed_eof();
            } else {
                reader.feed_data(piece).unwrap();
            }
        }
    };
    get_running_loop().and_then(|loop_| loop_.call_soon(feed)).unwrap();
}

/// A trace of what the exception handler is told.
pub(crate) fn messages() -> Trace {
    let trace = Trace::default();
    let told = trace.clone();
    let handler = move |context: &dunder::asyncio::ExceptionContext| told.add(context.message());
    get_running_loop().and_then(|loop_| loop_.set_exception_handler(Some(handler))).unwrap();
    trace
}

/// Answers one request, on a thread of its own, as the server of CPython's tests does.
fn answer(mut stream: impl Read + Write) {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|n| n > 0) {
        request.push(byte[0]);
    }
    if request.starts_with(b"GET / ") {
        let _ = stream.write_all(b"HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\nTest message");
    }
}

/// A server that is none of ours, for one connection.
fn http_server() -> (SocketAddr, JoinHandle<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    (address, thread::spawn(move || answer(listener.accept().unwrap().0)))
}

/// The same at a Unix socket.
fn unix_http_server() -> (PathBuf, JoinHandle<()>) {
    let path = unix_path();
    let listener = std::os::unix::net::UnixListener::bind(&path).unwrap();
    (path, thread::spawn(move || answer(listener.accept().unwrap().0)))
}

/// A path that nobody else uses.
pub(crate) fn unix_path() -> PathBuf {
    use std::sync::atomic::{AtomicU32, Ordering};

    static NEXT: AtomicU32 = AtomicU32::new(0);
    let name = format!("dunder-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
    std::env::temp_dir().join(name)
}
