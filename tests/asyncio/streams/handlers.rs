//! Servers of ours: what their handlers do, and what becomes of what those raise.

use dunder::asyncio::{
    Server, StreamReader, StreamWriter, create_task, current_task, open_connection, open_unix_connection,
    start_server, start_unix_server,
};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use super::{messages, unix_path};
use crate::common::run;

dunder! {
    async fn echo_a_line(reader: StreamReader, writer: StreamWriter) {
        let line = await reader.readline();
        writer.write(line)?;
        await writer.drain();
        writer.close();
        await writer.wait_closed();
    }

    async fn say_hello(streams: (StreamReader, StreamWriter)) {
        let (reader, writer) = streams;
        writer.write("hello world!\n")?;
        assert_eq!(await reader.readline(), b"hello world!\n");
        writer.close();
        await writer.wait_closed();
    }

    async fn stop(server: Server) {
        server.close();
        await server.wait_closed();
    }
}

#[test]
fn a_line_is_echoed() {
    run(async_! {
        let told = messages();
        // A coroutine, on a socket that was bound before.
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let server = await start_server(echo_a_line, "", 0).sock(listener);
        await say_hello(await open_connection("127.0.0.1", port));
        await stop(server);

        // One that makes a task of its own.
        let by_hand = move |reader, writer| {
            drop(create_task(echo_a_line(reader, writer)));
            async {}
        };
        let server = await start_server(by_hand, "127.0.0.1", 0);
        let port = server.sockets()[0].port().unwrap();
        await say_hello(await open_connection("127.0.0.1", port));
        await stop(server);
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_line_is_echoed_at_a_unix_socket() {
    run(async_! {
        let told = messages();
        let path = unix_path();
        let server = await start_unix_server(echo_a_line, &path);
        await say_hello(await open_unix_connection(&path));
        await stop(server);

        let by_hand = move |reader, writer| {
            drop(create_task(echo_a_line(reader, writer)));
            async {}
        };
        let server = await start_unix_server(by_hand, &path);
        await say_hello(await open_unix_connection(&path));
        await stop(server);
        assert!(told.take().is_empty());
    })
    .unwrap();
}

dunder! {
    async fn client(port: u16) {
        let (reader, writer) = await open_connection("localhost", port);
        writer.write("test msg")?;
        await writer.drain();
        // The handler has ended, and so it has begun.
        assert_eq!(await reader.read_to_end(), b"");
        writer.close();
        await writer.wait_closed();
    }
}

#[test]
fn what_a_handler_raises_is_told() {
    run(async_! {
        let told = messages();
        let raises = |reader: StreamReader, writer: StreamWriter| async_! {
            let _streams = (reader, writer);
            raise RuntimeError::new("test")
        };
        let server = await start_server(raises, "localhost", 0);
        let port = server.sockets()[0].port().unwrap();
        await client(port);
        await stop(server);
        assert_eq!(told.take(), ["Unhandled exception in client_connected_cb"]);
    })
    .unwrap();
}

#[test]
fn a_handler_that_is_cancelled_is_not_told_of() {
    run(async_! {
        let told = messages();
        let cancels = |_reader: StreamReader, writer: StreamWriter| async_! {
            writer.close();
            current_task()?.unwrap().cancel();
        };
        let server = await start_server(cancels, "localhost", 0);
        let port = server.sockets()[0].port().unwrap();
        await client(port);
        await stop(server);
        assert!(told.take().is_empty());
    })
    .unwrap();
}
