//! Water marks: who writes faster than the peer reads is stopped.

use std::cell::Cell;
use std::io::{Read, Write};
use std::rc::Rc;

use dunder::asyncio::{StreamReader, StreamWriter, create_task, open_connection, sleep, start_server};
use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::{own_pair, port, run};

dunder! {
    async fn write_fast(writer: StreamWriter, written: Rc<Cell<usize>>) {
        loop {
            writer.write([b'x'; 10_000])?;
            // At most the high mark, and the piece that went over it.
            assert!(writer.write_buffer_size() <= 65_536 + 10_000);
            written.set(written.get() + 10_000);
            await writer.drain();
        }
    }

    async fn count_ticks(count: Rc<Cell<u32>>) {
        loop {
            count.set(count.get() + 1);
            await sleep(0);
        }
    }
}

#[test]
fn a_slow_reader_stops_a_fast_writer() {
    run(async_! {
        let piece = 10_000;
        let (_reader, writer, peer) = own_pair();
        let written = Rc::new(Cell::new(0_usize));
        let writes = create_task(write_fast(writer.clone(), written.clone()));
        await sleep(1);
        let stopped_at = written.get();
        await sleep(1000);
        assert_eq!(written.get(), stopped_at, "it goes on, though nobody reads");
        assert!(writer.write_buffer_size() > 65_536);

        // The peer reads everything there is, and it goes on until it is stopped again.
        peer.set_nonblocking(true)?;
        let mut buffer = vec![0; 1 << 20];
        while written.get() < stopped_at + 10 * piece {
            if (&peer).read(&mut buffer).unwrap_or(0) == 0 {
                await sleep(0.01);
            }
        }
        writes.cancel();
        writer.abort();
    });
}

#[test]
fn a_server_needs_no_memory_for_a_reader_that_does_not_read() {
    run(async_! {
        let most = Rc::new(Cell::new(0));
        let seen = most.clone();
        let floods = move |_reader: StreamReader, writer: StreamWriter| {
            let seen = seen.clone();
            async_! {
                loop {
                    writer.write([0; 4096])?;
                    seen.set(writer.write_buffer_size().max(seen.get()));
                    await writer.drain();
                }
            }
        };
        let server = await start_server(floods, "127.0.0.1", 0);
        let mut silent = Vec::new();
        for _ in 0..20 {
            silent.push(await open_connection("127.0.0.1", port(&server)));
        }
        await sleep(100);
        assert!(most.get() > 65_536 && most.get() <= 65_536 + 4096, "{}", most.get());
        // Nothing is read ahead either.
        assert!(silent.iter().all(|(reader, _)| reader.buffered() == 0));
        server.close();
        server.abort_clients();
        await server.wait_closed();
    });
}

#[test]
fn the_marks_can_be_set() {
    run(async_! {
        let (_reader, writer, _peer) = own_pair();
        assert_eq!(writer.write_buffer_limits(), (16_384, 65_536));
        writer.set_write_buffer_limits(1000, None)?;
        assert_eq!(writer.write_buffer_limits(), (250, 1000));
        writer.set_write_buffer_limits(None, 1000)?;
        assert_eq!(writer.write_buffer_limits(), (1000, 4000));
        writer.set_write_buffer_limits(None, None)?;
        assert_eq!(writer.write_buffer_limits(), (16_384, 65_536));
        let e = writer.set_write_buffer_limits(1, 2).unwrap_err();
        assert!(e.is::<ValueError>());
        assert_eq!(e.to_string(), "high (1) must be >= low (2) must be >= 0");

        // With a high mark of nothing, everything has to be out.
        writer.set_write_buffer_limits(0, None)?;
        while writer.write_buffer_size() == 0 {
            writer.write([0; 65_536])?;
        }
        let drains = create_task(writer.drain());
        await sleep(1);
        assert!(!drains.done());
        // Marks above what there is let it go on.
        writer.set_write_buffer_limits(None, 1 << 30)?;
        await drains;
        writer.abort();
    });
}

#[test]
fn several_pieces_are_written_as_one() {
    run(async_! {
        let (_reader, writer, mut peer) = own_pair();
        writer.writelines(["one", "two"])?;
        writer.writelines(vec![b"three".to_vec(), Vec::new()])?;
        writer.writelines(Vec::<Vec<u8>>::new())?;
        writer.close();
        await writer.wait_closed();
        let mut got = String::new();
        peer.read_to_string(&mut got)?;
        assert_eq!(got, "onetwothree");
    });
}

/// Writes as much as it can until the connection ends.
fn flood(peer: std::net::TcpStream) -> std::thread::JoinHandle<()> {
    std::thread::spawn(move || while (&peer).write_all(&[0; 65_536]).is_ok() {})
}

#[test]
fn who_always_finds_something_lets_others_run() {
    run(async_! {
        let (reader, _writer, peer) = own_pair();
        let floods = flood(peer);
        let others = Rc::new(Cell::new(0));
        let other = create_task(count_ticks(others.clone()));
        for _ in 0..1000 {
            await reader.read(1 << 20);
        }
        assert!(others.get() >= 10, "{}", others.get());
        other.cancel();
        drop((reader, _writer));
        let mut floods = Some(floods);
        await dunder::asyncio::to_thread(move || floods.take().unwrap().join().unwrap());
    });
}
