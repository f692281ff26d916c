//! Connections to servers that are none of ours.

use std::io;
use std::net::TcpListener;

use dunder::asyncio::{
    StreamReader, StreamWriter, create_task, from_tcp_stream, gather, open_connection, open_unix_connection,
    sleep,
};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use super::{http_server, messages, raised, unix_http_server};
use crate::common::run;

dunder! {
    async fn ask(reader: StreamReader, writer: StreamWriter) {
        writer.write("GET / HTTP/1.0\r\n\r\n")?;
        assert_eq!(await reader.readline(), b"HTTP/1.0 200 OK\r\n");
        let rest = await reader.read_to_end();
        assert!(rest.ends_with(b"\r\n\r\nTest message"));
    }
}

#[test]
fn a_page_is_asked_for() {
    run(async_! {
        let told = messages();
        let (address, server) = http_server();
        let (reader, writer) = await open_connection(address.ip().to_string(), address.port());
        assert_eq!(writer.peername().and_then(|peer| peer.inet()), Some(address));
        assert!(writer.sockname().and_then(|own| own.ip()).is_some_and(|ip| ip.is_loopback()));
        assert!(writer.nodelay()?);
        await ask(reader, writer.clone());
        writer.close();
        server.join().unwrap();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_page_is_asked_for_at_a_unix_socket() {
    run(async_! {
        let told = messages();
        let (path, server) = unix_http_server();
        let (reader, writer) = await open_unix_connection(&path);
        assert_eq!(writer.peername().and_then(|peer| Some(peer.path()?.to_owned())), Some(path.clone()));
        await ask(reader, writer.clone());
        writer.close();
        server.join().unwrap();
        std::fs::remove_file(path)?;
        assert!(told.take().is_empty());
    })
    .unwrap();
}

/// Connects to a peer that resets the connection.
fn reset() -> (StreamReader, StreamWriter) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let own = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (peer, _) = listener.accept().unwrap();
    let streams = from_tcp_stream(own).unwrap();
    // What it was sent and has not read makes closing a reset.
    streams.1.write("unread").unwrap();
    drop(peer);
    streams
}

#[test]
fn what_broke_the_connection_is_raised() {
    run(async_! {
        let told = messages();
        let (reader, writer) = reset();
        let e = await raised(reader.read_to_end());
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionReset);
        assert!(reader.exception().unwrap().ptr_eq(&e));
        assert!(writer.is_closing());
        assert!((await raised(writer.drain())).ptr_eq(&e));
        writer.close();
        assert!((await raised(writer.wait_closed())).ptr_eq(&e));
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn what_broke_a_unix_connection_is_raised() {
    run(async_! {
        let (ours, theirs) = std::os::unix::net::UnixStream::pair()?;
        let (reader, writer) = dunder::asyncio::from_unix_stream(ours)?;
        writer.write("unread")?;
        drop(theirs);
        let e = await raised(reader.read_to_end());
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionReset);
        writer.close();
        assert!((await raised(writer.wait_closed())).ptr_eq(&e));
    })
    .unwrap();
}

#[test]
fn nobody_there_is_raised() {
    run(async_! {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        drop(listener);
        let e = await raised(open_connection("127.0.0.1", port));
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionRefused);
        let e = await raised(open_unix_connection("/nonexistent/socket"));
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotFound);
    })
    .unwrap();
}

#[test]
fn a_pipe_is_read_to_its_end() {
    run(async_! {
        let (ours, mut theirs) = std::os::unix::net::UnixStream::pair()?;
        let reader = StreamReader::from_async_read(async_io::Async::new(ours)?);
        io::Write::write_all(&mut theirs, b"data")?;
        drop(theirs);
        assert_eq!(await reader.read_to_end(), b"data");
        assert!(reader.at_eof());
    })
    .unwrap();
}

/// A connection whose other end reads only when it is told to.
fn own_pair() -> (StreamReader, StreamWriter, std::net::TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let own = std::net::TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (peer, _) = listener.accept().unwrap();
    let (reader, writer) = from_tcp_stream(own).unwrap();
    (reader, writer, peer)
}

#[test]
fn several_may_drain() {
    run(async_! {
        let (reader, writer, mut peer) = own_pair();
        let size = 16 << 20;
        writer.write(vec![b'x'; size])?;
        assert!(writer.write_buffer_size() > 65536);
        let drains = create_task(gather((writer.drain(), writer.drain())));
        await sleep(0);
        assert!(!drains.done());
        let peer = std::thread::spawn(move || {
            let mut got = Vec::new();
            io::Read::read_to_end(&mut peer, &mut got).unwrap();
            got.len()
        });
        await drains;
        assert!(writer.write_buffer_size() <= 16384);
        writer.close();
        await writer.wait_closed();
        assert_eq!(peer.join().unwrap(), size);
        drop(reader);
    })
    .unwrap();
}

#[test]
fn draining_raises_what_the_reader_was_told() {
    run(async_! {
        let (reader, writer, _peer) = own_pair();
        writer.write("x")?;
        await writer.drain();
        reader.set_exception(RuntimeError::new("broken"));
        assert_eq!((await raised(writer.drain())).to_string(), "broken");
    })
    .unwrap();
}

#[test]
fn closing_can_be_waited_for() {
    run(async_! {
        let (address, server) = http_server();
        let (reader, writer) = await open_connection("127.0.0.1", address.port());
        await ask(reader, writer.clone());
        assert!(!writer.is_closing());
        writer.close();
        assert!(writer.is_closing());
        await writer.wait_closed();
        server.join().unwrap();
    })
    .unwrap();
}

#[test]
fn what_was_not_read_does_not_keep_it_from_closing() {
    run(async_! {
        let (address, server) = http_server();
        let (reader, writer) = await open_connection("127.0.0.1", address.port());
        writer.write("GET / HTTP/1.0\r\n\r\n")?;
        assert_eq!(await reader.readline(), b"HTTP/1.0 200 OK\r\n");
        writer.close();
        await writer.wait_closed();
        server.join().unwrap();
    })
    .unwrap();
}

#[test]
fn nobody_is_told_of_a_connection_that_ends_well() {
    run(async_! {
        let told = messages();
        let (address, server) = http_server();
        let (reader, writer) = await open_connection("127.0.0.1", address.port());
        await ask(reader, writer.clone());
        writer.close();
        await writer.wait_closed();
        server.join().unwrap();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn writing_to_what_is_closed_is_told_by_drain() {
    run(async_! {
        let told = messages();
        let (address, server) = http_server();
        let (reader, writer) = await open_connection("127.0.0.1", address.port());
        await ask(reader, writer.clone());
        writer.close();
        writer.write("data")?;
        let e = await raised(writer.drain());
        assert_eq!(e.to_string(), "Connection lost");
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionReset);
        server.join().unwrap();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_reader_sees_the_end_when_the_writer_closes() {
    run(async_! {
        let told = messages();
        let (reader, writer, _peer) = own_pair();
        let waits = create_task(reader.read(1));
        await sleep(0);
        writer.close();
        await writer.wait_closed();
        assert_eq!(await waits, b"");
        assert!(reader.at_eof());
        assert_eq!(await reader.read_to_end(), b"");
        assert!(told.take().is_empty());
    })
    .unwrap();
}
