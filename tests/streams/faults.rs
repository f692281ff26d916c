//! Peers that misbehave, and handlers that fail: the others go on.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::pin::Pin;
use std::task::{Context, Poll};

use dunder::asyncio::{
    LimitOverrunError, StreamReader, StreamWriter, TimeoutError, create_task, open_connection, sleep,
    start_server, timeout,
};
use dunder::errors::{RuntimeError, ValueError};
use dunder::prelude::*;

use crate::{echo_server, is_well, messages, own_pair, port, raised, run};

#[test]
fn a_peer_that_resets_is_told_by_drain_and_what_it_sent_is_read() {
    run(async_! {
        let (reader, writer, mut peer) = own_pair();
        writer.write("unread")?;
        peer.write_all(b"last words\n")?;
        await sleep(0.1);
        drop(peer);
        // Sooner or later a write finds out.
        let mut told = None;
        while told.is_none() {
            writer.write([0; 1000])?;
            told = (await writer.drain().into_future()).err();
        }
        let kind = told.unwrap().downcast_ref::<io::Error>().unwrap().kind();
        assert!(matches!(kind, io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe), "{kind:?}");
        assert!(writer.is_closing());
        assert_eq!(writer.write_buffer_size(), 0);
        // From then on, writing is nothing.
        writer.write("more")?;
        assert_eq!(writer.write_buffer_size(), 0);
        assert_eq!(await reader.readline(), b"last words\n");
        assert!((await raised(writer.wait_closed())).is::<io::Error>());
    });
}

#[test]
fn a_peer_that_resets_wakes_who_waits() {
    run(async_! {
        let (reader, writer, peer) = own_pair();
        writer.write(vec![0; 8 << 20])?;
        let drains = create_task(writer.drain());
        let reads = create_task(reader.read(1));
        let closes = create_task(writer.wait_closed());
        await sleep(0);
        assert!(!drains.done() && !reads.done() && !closes.done());
        drop(peer);
        for e in [await raised(drains), await raised(reads), await raised(closes)] {
            assert!(e.is::<io::Error>(), "{e:?}");
        }
    });
}

#[test]
fn a_peer_that_writes_no_more_can_be_written_to() {
    run(async_! {
        let all_at_once = |reader: StreamReader, writer: StreamWriter| async_! {
            let all = await reader.read_to_end();
            assert!(reader.at_eof());
            assert!(!writer.is_closing());
            writer.write(format!("{} bytes", all.len()))?;
        };
        let server = await start_server(all_at_once, "127.0.0.1", 0);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        assert!(writer.can_write_eof());
        writer.write(vec![b'x'; 1_000_000])?;
        writer.write_eof()?;
        assert_eq!(writer.write("late").unwrap_err().to_string(), "Cannot call write() after write_eof()");
        assert_eq!(await reader.read_to_end(), b"1000000 bytes");
        assert!(!writer.is_closing());
    });
}

dunder! {
    async fn drip(writer: StreamWriter) {
        loop {
            writer.write("X")?;
            await sleep(0.9);
        }
    }
}

#[test]
fn a_slow_loris_meets_a_timeout() {
    run(async_! {
        let impatient = |reader: StreamReader, writer: StreamWriter| async_! {
            try {
                async with timeout(5) {
                    await reader.readuntil("\r\n\r\n");
                }
            } except _: TimeoutError {
                writer.write("408")?;
            }
        };
        let server = await start_server(impatient, "127.0.0.1", 0);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        let drip = create_task(drip(writer));
        assert_eq!(await reader.read(3), b"408");
        assert_eq!(await reader.read(1), b"");
        drip.cancel();
        assert!((5.0..7.0).contains(&dunder::asyncio::get_running_loop()?.time()));
    });
}

#[test]
fn a_handler_that_panics_ends_its_connection_only() {
    run(async_! {
        let told = messages();
        let panics = |reader: StreamReader, writer: StreamWriter| async_! {
            let line = await reader.readline();
            assert_ne!(line, b"panic\n", "as it was asked to");
            writer.write(line)?;
        };
        let server = await start_server(panics, "127.0.0.1", 0);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        writer.write("panic\n")?;
        assert_eq!(await reader.read_to_end(), b"");
        let messages = told.take();
        assert_eq!(messages.len(), 1);
        assert!(messages[0].starts_with("Unhandled panic in client_connected_cb: "), "{messages:?}");
        await is_well(port(&server));
        server.close();
        await server.wait_closed();
    });
}

#[test]
fn a_function_that_panics_before_there_is_a_handler_ends_its_connection_only() {
    run(async_! {
        let told = messages();
        let calls = std::rc::Rc::new(std::cell::Cell::new(0));
        let count = calls.clone();
        let panics = move |reader, writer| {
            count.set(count.get() + 1);
            assert_ne!(count.get(), 1, "the first");
            crate::echo(reader, writer)
        };
        let server = await start_server(panics, "127.0.0.1", 0);
        let (reader, _writer) = await open_connection("127.0.0.1", port(&server));
        assert_eq!(await reader.read_to_end(), b"");
        let messages = told.take();
        assert!(messages.len() == 1 && messages[0].contains("the first"), "{messages:?}");
        await is_well(port(&server));
    });
}

#[test]
fn what_was_not_read_does_not_take_the_answer_away() {
    run(async_! {
        let short = |reader: StreamReader, writer: StreamWriter| async_! {
            await reader.readline();
            writer.write(vec![b'x'; 100_000])?;
        };
        let server = await start_server(short, "127.0.0.1", 0);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        let mut request = b"GET /\n".to_vec();
        request.extend([b'y'; 200_000]);
        writer.write(request)?;
        assert_eq!((await reader.read_to_end()).len(), 100_000);
    });
}

struct PanicsLater(u32);

impl futures_lite::AsyncWrite for PanicsLater {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.0 += 1;
        match self.0 {
            1 => Poll::Ready(Ok(bytes.len().min(3))),
            2..=4 => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            _ => panic!("as it was written to do"),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[test]
fn a_sink_that_panics_breaks_its_stream_only() {
    run(async_! {
        let writer = StreamWriter::from_async_write(PanicsLater(0));
        writer.set_write_buffer_limits(0, None)?;
        writer.write("a few bytes")?;
        assert_eq!(writer.write_buffer_size(), 8);
        let e = await raised(writer.drain());
        assert_eq!(e.to_string(), "panic while writing to a stream: as it was written to do");
        writer.close();
        assert!((await raised(writer.wait_closed())).ptr_eq(&e));
    });
}

#[test]
fn a_handler_that_raises_ends_its_connection_only() {
    run(async_! {
        let told = messages();
        // What was written before goes out; a handle that is elsewhere does not keep it open.
        let kept: std::rc::Rc<std::cell::RefCell<Vec<StreamWriter>>> = Default::default();
        let keeps = kept.clone();
        let raises = move |reader: StreamReader, writer: StreamWriter| {
            keeps.borrow_mut().push(writer.clone());
            async_! {
                let line = await reader.readline();
                writer.write(line.clone())?;
                if line == b"raise\n" {
                    raise RuntimeError::new("as it was asked to");
                }
                writer.close();
            }
        };
        let server = await start_server(raises, "127.0.0.1", 0);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        writer.write("raise\n")?;
        assert_eq!(await reader.read_to_end(), b"raise\n");
        assert_eq!(told.take(), ["Unhandled exception in client_connected_cb"]);
        await is_well(port(&server));
        server.close();
        await server.wait_closed();
        assert_eq!(kept.borrow().len(), 2);
    });
}

#[test]
fn lines_that_never_end_are_bounded() {
    run(async_! {
        let strict = |reader: StreamReader, writer: StreamWriter| async_! {
            loop {
                try {
                    let line = await reader.readline();
                    if line.is_empty() {
                        break;
                    }
                    writer.write(format!("{}\n", line.len()))?;
                } except e: ValueError {
                    writer.write(format!("{e}\n"))?;
                }
                assert!(reader.buffered() <= 1000 + 65_536);
            }
        };
        let server = await start_server(strict, "127.0.0.1", 0).limit(1000);
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        writer.write(vec![b'x'; 1001])?;
        assert_eq!(await reader.readline(), b"Separator is not found, and chunk exceed the limit\n");
        writer.write("\n")?;
        assert_eq!(await reader.readline(), b"1\n");
        let mut long = vec![b'x'; 1001];
        long.extend(b"\nshort\n");
        writer.write(long)?;
        assert_eq!(await reader.readline(), b"Separator is found, but chunk is longer than limit\n");
        assert_eq!(await reader.readline(), b"6\n");
        // Garbage is bytes like any others.
        writer.write([0xff, 0, 0xfe, b'\n'])?;
        assert_eq!(await reader.readline(), b"4\n");
        writer.close();
        server.close();
        await server.wait_closed();
    });
}

#[test]
fn what_overruns_the_limit_can_be_read_in_pieces() {
    run(async_! {
        let (reader, writer) = {
            let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
            let port = listener.local_addr()?.port();
            let streams = await open_connection("127.0.0.1", port).limit(10);
            let (mut peer, _) = listener.accept()?;
            peer.write_all(b"0123456789abcdef|rest|")?;
            streams
        };
        let e = await raised(reader.readuntil("|"));
        let consumed = e.downcast_ref::<LimitOverrunError>().unwrap().consumed();
        assert_eq!(consumed, 16);
        assert_eq!(await reader.readexactly(consumed + 1), b"0123456789abcdef|");
        assert_eq!(await reader.readuntil("|"), b"rest|");
        drop(writer);
    });
}

#[test]
fn what_was_written_before_the_close_arrives() {
    run(async_! {
        for dropped in [false, true] {
            let (reader, writer, mut peer) = own_pair();
            let size = 8 << 20;
            writer.write(vec![b'x'; size])?;
            assert!(writer.write_buffer_size() > 0);
            let reads = std::thread::spawn(move || {
                let mut got = Vec::new();
                peer.read_to_end(&mut got).unwrap();
                got.len()
            });
            if dropped {
                // Nobody holds it any more; the loop writes it out and closes it then.
                drop((reader, writer));
            } else {
                writer.close();
                assert!(writer.is_closing());
                await writer.wait_closed();
                assert_eq!(writer.write_buffer_size(), 0);
                drop(reader);
            }
            let mut reads = Some(reads);
            assert_eq!(await dunder::asyncio::to_thread(move || reads.take().unwrap().join().unwrap()), size);
        }
    });
}

#[test]
fn an_abort_loses_what_was_not_written() {
    run(async_! {
        let (_reader, writer, mut peer) = own_pair();
        writer.write(vec![b'x'; 32 << 20])?;
        let drains = create_task(writer.drain());
        await sleep(0);
        writer.abort();
        assert!(writer.is_closing());
        assert_eq!((await raised(drains)).to_string(), "Connection lost");
        await writer.wait_closed();
        let mut got = Vec::new();
        let _ = peer.read_to_end(&mut got);
        assert!(got.len() < 32 << 20);
    });
}

#[test]
fn a_client_that_comes_and_goes_harms_nobody() {
    run(async_! {
        let told = messages();
        let server = await echo_server();
        let address = server.sockets()[0].inet().unwrap();
        for i in 0..50 {
            let mut client = TcpStream::connect(address)?;
            match i % 4 {
                0 => {}
                1 => client.write_all(b"no newline")?,
                2 => client.shutdown(Shutdown::Both)?,
                _ => client.write_all(b"line\nline\n")?,
            }
        }
        await is_well(port(&server));
        server.close();
        await server.wait_closed();
        // Who sent something and did not read the answer may have reset the connection.
        assert!(told.take().iter().all(|message| message == "Unhandled exception in client_connected_cb"));
    });
}

#[test]
fn a_loop_that_ends_leaves_no_connection_open() {
    let (mut peer, kept) = run(async_! {
        let (reader, writer, peer) = own_pair();
        drop(create_task(async_! { await reader.read(1); }));
        writer.write(vec![0; 32 << 20])?;
        // It waits to be written out when the loop ends.
        drop(writer);
        (peer, own_pair())
    });
    let mut got = Vec::new();
    let _ = peer.read_to_end(&mut got);
    assert!(got.len() < 32 << 20);
    // Handles that are still there can be used, as far as no waiting is needed.
    let (reader, writer, mut peer) = kept;
    writer.write("after the loop").unwrap();
    drop((reader, writer));
    let mut got = String::new();
    peer.read_to_string(&mut got).unwrap();
    assert_eq!(got, "after the loop");
}
