//! What CPython's `test_server` pins down; the table is in `server.md`.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::os::unix::net::{UnixListener, UnixStream};
use std::rc::Rc;
use std::thread;

use dunder::asyncio::{
    Future, Server, StreamReader, StreamWriter, create_task, get_running_loop, open_connection, sleep,
    start_server, start_unix_server,
};
use dunder::errors::{Cancelled, RuntimeError};
use dunder::prelude::*;

use super::common::run;
use super::streams::{raised, unix_path};

/// A client that is none of ours: says something long, and waits for the answer.
fn client(mut stream: impl Read + Write) {
    let mut hello = vec![b'1'; 5 * 1024];
    hello.push(b'\n');
    stream.write_all(&hello).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    assert_eq!(answer, b"1");
}

dunder! {
    /// Answers one client, and ends the program then.
    async fn one_client(reader: StreamReader, writer: StreamWriter, main: dunder::asyncio::AnyTask) {
        assert_eq!((await reader.readline()).len(), 5 * 1024 + 1);
        main.cancel();
        writer.write("1")?;
        writer.close();
        await writer.wait_closed();
    }

    /// Serves until it is cancelled; `connect` starts a client once it serves.
    async fn serve(server: Server, connect: impl Fn() + 'static) {
        async with server.clone() {
            assert!(!server.is_serving());
            await server.start_serving();
            assert!(server.is_serving());
            connect();
            await server.serve_forever();
        }
    }

    async fn has_ended(server: Server) {
        assert!(server.sockets().is_empty());
        assert!(!server.is_serving());
        await server.wait_closed();
        let e = await raised(server.serve_forever());
        assert!(e.is::<RuntimeError>());
        assert_eq!(e.to_string(), "server <Server sockets=[]> is closed");
    }
}

/// Makes a server, has it serve a client of another thread, and cancels it.
macro_rules! serves_until_cancelled {
    ($handler:ident => $start:expr, $server:ident => $connect:expr) => {
        run(async_! {
            let main: Rc<RefCell<Option<dunder::asyncio::AnyTask>>> = Rc::default();
            let cancelled = main.clone();
            let $handler = move |reader, writer| one_client(reader, writer, cancelled.borrow().clone().unwrap());
            let $server: Server = await $start.start_serving(false);
            let thread: Rc<RefCell<Option<thread::JoinHandle<()>>>> = Rc::default();
            let started = thread.clone();
            let connect = $connect;
            let serves = create_task(serve($server.clone(), move || {
                let connect = connect.clone();
                *started.borrow_mut() = Some(thread::spawn(move || client(connect())));
            }));
            *main.borrow_mut() = Some(serves.as_any());
            assert!((await raised(serves)).is::<Cancelled>());
            thread.take().unwrap().join().unwrap();
            await has_ended($server);
        })
        .unwrap();
    };
}

#[test]
fn it_serves_until_it_is_cancelled() {
    serves_until_cancelled!(handler => start_server(handler, "127.0.0.1", 0), server => {
        let address = server.sockets()[0].inet().unwrap();
        move || TcpStream::connect(address).unwrap()
    });
}

#[test]
fn at_a_unix_socket_it_serves_until_it_is_cancelled() {
    let path = unix_path();
    let connected = path.clone();
    serves_until_cancelled!(handler => start_unix_server(handler, path), server => {
        move || UnixStream::connect(&connected).unwrap()
    });
}

dunder! {
    /// Reads until the client has gone.
    async fn until_the_end(reader: StreamReader, writer: StreamWriter) {
        try {
            await reader.read_to_end();
        } finally {
            writer.close();
            await writer.wait_closed();
        }
    }

    async fn connected(server: Server) -> (StreamReader, StreamWriter) {
        let port = server.sockets()[0].port().unwrap();
        let streams = await open_connection("127.0.0.1", port);
        while server.clients() == 0 {
            await sleep(0.01);
        }
        streams
    }
}

#[test]
fn its_end_is_that_of_its_connections() {
    run(async_! {
        let server = await start_server(until_the_end, "127.0.0.1", 0);
        // Nobody is connected, but it is not closed.
        let first = create_task(server.wait_closed());
        await sleep(0);
        assert!(!first.done());

        let (_reader, writer) = await connected(server.clone());
        let second = create_task(server.wait_closed());
        await sleep(0);
        assert!(!first.done() && !second.done());

        // It is closed, but somebody is connected.
        server.close();
        await sleep(0);
        let third = create_task(server.wait_closed());
        await sleep(0);
        assert!(!first.done() && !second.done() && !third.done());

        writer.close();
        await writer.wait_closed();
        await first;
        await second;
        await third;
        await server.wait_closed();
    })
    .unwrap();
}

#[test]
fn it_may_be_closed_while_its_end_is_waited_for() {
    run(async_! {
        let server = await start_server(until_the_end, "127.0.0.1", 0);
        let waits = create_task(server.wait_closed());
        await sleep(0);
        assert!(!waits.done());
        let (_reader, writer) = await connected(server.clone());
        let (loop_, closed) = (get_running_loop()?, server.clone());
        loop_.call_soon(move || closed.close())?;
        loop_.call_soon(move || writer.close())?;
        await server.wait_closed();
        await waits;
    })
    .unwrap();
}

#[test]
fn its_connections_are_closed() {
    run(async_! {
        let server = await start_server(until_the_end, "127.0.0.1", 0);
        let (reader, _writer) = await connected(server.clone());
        let waits = create_task(server.wait_closed());
        await sleep(0);
        assert!(!waits.done());
        server.close();
        server.close_clients();
        await sleep(0);
        await sleep(0);
        assert!(waits.done());
        assert_eq!(await reader.read_to_end(), b"");
    })
    .unwrap();
}

#[test]
fn its_connections_are_aborted() {
    run(async_! {
        let accepted: Future<StreamWriter> = get_running_loop()?.create_future();
        let there = accepted.clone();
        let handler = move |_reader: StreamReader, writer: StreamWriter| {
            there.set_result(writer.clone()).unwrap();
            async_! { await writer.wait_closed(); }
        };
        let server = await start_server(handler, "127.0.0.1", 0);
        let (_reader, _writer) = await connected(server.clone());
        let writer = await accepted;
        // Nobody reads: at some time the system takes no more.
        while writer.write_buffer_size() == 0 {
            writer.write([b'a'; 65_536])?;
        }
        let waits = create_task(server.wait_closed());
        await sleep(0);
        assert!(!waits.done());
        server.close();
        server.close_clients();
        await sleep(0);
        await sleep(0);
        assert!(!waits.done(), "what was written has to go out first");
        server.abort_clients();
        await sleep(0);
        await sleep(0);
        assert!(waits.done());
        assert_eq!(writer.write_buffer_size(), 0);
    })
    .unwrap();
}

#[test]
fn only_one_may_serve_forever() {
    run(async_! {
        let server = await start_server(until_the_end, "127.0.0.1", 0);
        let serves = create_task(server.serve_forever());
        await sleep(0);
        let e = await raised(server.serve_forever());
        assert!(e.to_string().ends_with("is already being awaited on serve_forever()"), "{e}");
        // Closing ends it, too.
        server.close();
        assert!((await raised(serves)).is::<Cancelled>());
    })
    .unwrap();
}

#[test]
fn its_unix_socket_is_removed() {
    run(async_! {
        let path = unix_path();
        let server = await start_unix_server(until_the_end, &path);
        assert!(path.exists());
        server.close();
        assert!(!path.exists());
    })
    .unwrap();
}

#[test]
fn a_unix_socket_that_it_was_given_is_removed() {
    run(async_! {
        let path = unix_path();
        let listener = UnixListener::bind(&path)?;
        let server = await start_unix_server(until_the_end, "").sock(listener);
        server.close();
        assert!(!path.exists());
    })
    .unwrap();
}

#[test]
fn a_unix_socket_may_be_removed_before() {
    run(async_! {
        let path = unix_path();
        let listener = UnixListener::bind(&path)?;
        let server = await start_unix_server(until_the_end, "").sock(listener);
        std::fs::remove_file(&path)?;
        server.close();
        assert!(!path.exists());
    })
    .unwrap();
}

#[test]
fn a_unix_socket_that_is_somebody_elses_is_left() {
    run(async_! {
        let path = unix_path();
        let server = await start_unix_server(until_the_end, &path);
        std::fs::remove_file(&path)?;
        let _other = UnixListener::bind(&path)?;
        server.close();
        assert!(path.exists());
        std::fs::remove_file(&path)?;
    })
    .unwrap();
}

#[test]
fn a_unix_socket_is_left_if_that_is_wanted() {
    run(async_! {
        let path = unix_path();
        let server = await start_unix_server(until_the_end, &path).cleanup_socket(false);
        server.close();
        assert!(path.exists());
        std::fs::remove_file(&path)?;
    })
    .unwrap();
}
