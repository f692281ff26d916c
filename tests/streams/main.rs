//! Streams, servers and datagrams on the loopback, and what can go wrong with them. What CPython's own tests pin down is in
//! `tests/asyncio/{streams,server}`.
#![allow(missing_docs)]
// What stands after a `return` or a `raise` must not run.
#![allow(unreachable_code)]

mod adapters;
mod cancelling;
mod child;
mod datagrams;
mod descriptors;
mod faults;
mod flow;
mod many;
mod names;

use std::cell::RefCell;
use std::net::TcpListener;
use std::rc::Rc;

use dunder::asyncio::{
    ExceptionContext, Runner, Server, StreamReader, StreamWriter, from_tcp_stream, get_running_loop,
    start_server,
};
use dunder::prelude::*;

/// In virtual time: a timeout costs nothing, and I/O has its time.
fn run<T: 'static>(main: impl Awaitable<Output = T> + 'static) -> T {
    Runner::new().virtual_clock().run(main).unwrap_or_else(|e| panic!("{e:?}"))
}

/// What the exception handler is told.
fn messages() -> Rc<RefCell<Vec<String>>> {
    let told: Rc<RefCell<Vec<String>>> = Rc::default();
    let messages = told.clone();
    let handler = move |context: &ExceptionContext| messages.borrow_mut().push(context.message().to_owned());
    get_running_loop().and_then(|loop_| loop_.set_exception_handler(Some(handler))).unwrap();
    told
}

/// A connection, and the other end of it in the hands of the test.
fn own_pair() -> (StreamReader, StreamWriter, std::net::TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let own = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (peer, _) = listener.accept().unwrap();
    let (reader, writer) = from_tcp_stream(own).unwrap();
    (reader, writer, peer)
}

fn port(server: &Server) -> u16 {
    server.sockets()[0].port().unwrap()
}

dunder! {
    /// What awaiting something raises.
    async fn raised<A: Awaitable + 'static>(awaitable: A) -> Exception {
        try {
            await awaitable;
        } except e: BaseException {
            return e;
        }
        panic!("nothing was raised")
    }

    /// Sends every line back.
    async fn echo(reader: StreamReader, writer: StreamWriter) {
        async for line in reader {
            writer.write(line)?;
            await writer.drain();
        }
        writer.close();
    }

    async fn echo_server() -> Server {
        await start_server(echo, "127.0.0.1", 0)
    }

    /// That the server answers.
    async fn is_well(port: u16) {
        let (reader, writer) = await dunder::asyncio::open_connection("127.0.0.1", port);
        writer.write("are you well?\n")?;
        assert_eq!(await reader.readline(), b"are you well?\n");
        writer.close();
        await writer.wait_closed();
    }
}
