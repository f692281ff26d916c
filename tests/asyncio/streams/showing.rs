//! How readers and writers are printed.

use dunder::asyncio::{StreamReader, StreamWriter, create_task, open_connection, sleep};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use super::http_server;
use crate::common::run;

#[test]
fn a_reader_is_printed() {
    assert_eq!(format!("{:?}", StreamReader::new()), "<StreamReader>");
}

#[test]
fn another_limit_is_printed() {
    assert_eq!(format!("{:?}", StreamReader::with_limit(123).unwrap()), "<StreamReader limit=123>");
}

#[test]
fn the_end_is_printed() {
    let reader = StreamReader::new();
    reader.feed_eof();
    assert_eq!(format!("{reader:?}"), "<StreamReader eof>");
}

#[test]
fn how_much_there_is_is_printed() {
    let reader = StreamReader::new();
    reader.feed_data("data").unwrap();
    assert_eq!(format!("{reader:?}"), "<StreamReader 4 bytes>");
}

#[test]
fn the_exception_is_printed() {
    let reader = StreamReader::new();
    reader.set_exception(RuntimeError::new("broken"));
    assert_eq!(format!("{reader:?}"), "<StreamReader exception='broken'>");
}

#[test]
fn that_somebody_waits_is_printed() {
    run(async_! {
        let reader = StreamReader::new();
        let task = create_task(reader.read(1));
        await sleep(0);
        assert_eq!(format!("{reader:?}"), "<StreamReader waiter>");
        reader.feed_data("x")?;
        await task;
        assert_eq!(format!("{reader:?}"), "<StreamReader>");
    })
    .unwrap();
}

#[test]
fn the_peer_is_printed() {
    run(async_! {
        let (address, server) = http_server();
        let (reader, writer) = await open_connection(address.ip().to_string(), address.port());
        assert_eq!(format!("{reader:?}"), format!("<StreamReader peer={address}>"));
        assert_eq!(format!("{writer:?}"), format!("<StreamWriter open peer={address}>"));
        writer.close();
        assert_eq!(format!("{writer:?}"), format!("<StreamWriter closed peer={address}>"));
        server.join().unwrap();
        let own: StreamWriter = StreamWriter::from_async_write(Vec::new());
        assert_eq!(format!("{own:?}"), "<StreamWriter open>");
    })
    .unwrap();
}
