//! Giving up, at any place: no byte is lost that was not handed out.

use std::io::Write;

use dunder::asyncio::TimeoutError;
use dunder::asyncio::{StreamReader, create_task, open_connection, sleep, timeout};
use dunder::errors::Cancelled;
use dunder::prelude::*;

use crate::{echo_server, is_well, own_pair, port, raised, run};

dunder! {
    /// Reads with a time limit that is always too short, until it is not.
    async fn patiently(reader: StreamReader, how: &'static str) -> (Vec<u8>, u32) {
        let mut in_vain = 0;
        loop {
            try {
                async with timeout(1) {
                    let got = match how {
                        "line" => await reader.readline(),
                        "exactly" => await reader.readexactly(15),
                        "until" => await reader.readuntil("\n"),
                        "all" => await reader.read_to_end(),
                        _ => await reader.read(100),
                    };
                    return (got, in_vain);
                }
            } except _: TimeoutError {
                in_vain += 1;
            }
        }
    }
}

#[test]
fn a_read_that_is_given_up_loses_nothing() {
    run(async_! {
        for how in ["line", "exactly", "until", "all", "some"] {
            let (reader, _writer, mut peer) = own_pair();
            let reads = create_task(patiently(reader, how));
            for piece in ["in ", "pi", "e", "ces", ", late", "\n"] {
                peer.write_all(piece.as_bytes())?;
                await sleep(2.5);
            }
            drop(peer);
            let (got, in_vain) = await reads;
            if how == "some" {
                assert_eq!(got, b"in ");
            } else {
                assert_eq!(got, b"in pieces, late\n"[..got.len()].to_vec(), "{how}");
                assert!(got.len() >= 15, "{how}: {got:?}");
                assert!(in_vain >= 10, "{how}: {in_vain}");
            }
        }
    });
}

#[test]
fn a_read_that_is_cancelled_in_the_tick_in_which_it_is_served_loses_nothing() {
    run(async_! {
        let (reader, _writer, mut peer) = own_pair();
        let first = create_task(reader.read(100));
        await sleep(0.1);
        peer.write_all(b"precious")?;
        first.cancel();
        assert!((await raised(first)).is::<Cancelled>());
        assert_eq!(await reader.read(100), b"precious");
    });
}

#[test]
fn a_read_that_is_dropped_lets_another_wait() {
    run(async_! {
        let reader = StreamReader::new();
        {
            let mut read = Box::pin(reader.readline().into_future());
            let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
            assert!(Future::poll(read.as_mut(), &mut cx).is_pending());
            let second = reader.readline().into_future();
            assert!((await second).is_err());
        }
        reader.feed_data("line\n")?;
        assert_eq!(await reader.readline(), b"line\n");
    });
}

#[test]
fn a_drain_that_is_given_up_writes_all_the_same() {
    run(async_! {
        let (_reader, writer, mut peer) = own_pair();
        let size = 8 << 20;
        writer.write(vec![b'x'; size])?;
        for _ in 0..10 {
            try {
                async with timeout(1) {
                    await writer.drain();
                }
                panic!("nobody reads");
            } except _: TimeoutError {}
        }
        writer.close();
        let reads = std::thread::spawn(move || {
            let mut got = Vec::new();
            std::io::Read::read_to_end(&mut peer, &mut got).unwrap();
            got.len()
        });
        await writer.wait_closed();
        assert_eq!(reads.join().unwrap(), size);
    });
}

#[test]
fn a_wait_for_the_end_can_be_given_up() {
    run(async_! {
        let server = await echo_server();
        let (_reader, writer) = await open_connection("127.0.0.1", port(&server));
        await is_well(port(&server));
        for _ in 0..3 {
            let waits = create_task(server.wait_closed());
            let closes = create_task(writer.wait_closed());
            await sleep(0);
            waits.cancel();
            closes.cancel();
            assert!((await raised(waits)).is::<Cancelled>());
            assert!((await raised(closes)).is::<Cancelled>());
        }
        server.close();
        writer.close();
        await writer.wait_closed();
        await server.wait_closed();
    });
}

#[test]
fn a_connect_that_has_not_begun_begins_nothing() {
    run(async_! {
        let server = await echo_server();
        let connects = create_task(open_connection("127.0.0.1", port(&server)));
        connects.cancel();
        assert!((await raised(connects)).is::<Cancelled>());
        await sleep(1);
        assert_eq!(server.clients(), 0);
        server.close();
        await server.wait_closed();
    });
}
