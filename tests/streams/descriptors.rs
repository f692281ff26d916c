//! Descriptors: none is left behind, and a server survives that there are no more.

use std::net::{TcpListener, TcpStream};

use dunder::asyncio::{
    StreamReader, StreamWriter, TimeoutError, create_datagram_endpoint, create_task, open_connection,
    open_unix_connection, sleep, start_server, start_unix_server, timeout,
};
use dunder::errors::{Cancelled, RuntimeError};
use dunder::prelude::*;

use crate::child::{descriptors, in_child};
use crate::{echo_server, is_well, messages, own_pair, port, raised, run};

#[test]
fn a_server_goes_on_after_the_descriptors_had_run_out() {
    if !in_child("descriptors::a_server_goes_on_after_the_descriptors_had_run_out", 40) {
        return;
    }
    run(async_! {
        let told = messages();
        let server = await echo_server();
        let address = server.sockets()[0].inet().unwrap();
        // With these to spare, all clients can be accepted later: asking in vain for another one needs a descriptor, too.
        let spare = (std::fs::File::open("/dev/null")?, std::fs::File::open("/dev/null")?);
        let mut clients = Vec::new();
        loop {
            match TcpStream::connect(address) {
                Ok(client) => clients.push(client),
                Err(e) => {
                    assert_eq!(e.raw_os_error(), Some(24), "{e}");
                    break;
                }
            }
        }
        assert!(clients.len() > 10);
        await sleep(0.5);
        assert_eq!(told.take(), ["socket.accept() out of system resource"]);
        assert_eq!(server.clients(), 0);
        // It tries again, in vain.
        await sleep(1);
        assert_eq!(told.take(), ["socket.accept() out of system resource"]);
        drop(spare);
        clients.clear();
        await sleep(2);
        assert_eq!(told.take(), [""; 0]);
        await is_well(port(&server));
        server.close();
        await server.wait_closed();
    });
}

dunder! {
    async fn given_up(reader: StreamReader) {
        try {
            async with timeout(1) {
                await reader.read(1);
            }
        } except _: TimeoutError {}
    }

    /// Every way in which a connection can begin and end.
    async fn everything() {
        let server = await echo_server();
        await is_well(port(&server));
        // Cancelled and given up while reading; handles dropped on both sides.
        let (reader, writer) = await open_connection("127.0.0.1", port(&server));
        await given_up(reader);
        drop(writer);
        // Given up while writing.
        let (reader, writer, peer) = own_pair();
        writer.write(vec![0; 8 << 20])?;
        let drains = create_task(writer.drain());
        await sleep(0);
        drains.cancel();
        assert!((await raised(drains)).is::<Cancelled>());
        writer.abort();
        drop((reader, writer, peer));
        // Nobody there.
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let nobody = listener.local_addr()?.port();
        drop(listener);
        assert!((await raised(open_connection("127.0.0.1", nobody))).is::<std::io::Error>());
        // Cancelled while looking up and connecting.
        for ticks in 0..4 {
            let connects = create_task(open_connection("localhost", port(&server)));
            for _ in 0..ticks {
                await sleep(0);
            }
            connects.cancel();
            // It may have been too late.
            try {
                await connects;
            } except _: BaseException {}
        }
        // A handler that raises, and one that never ends.
        let raises = |_, _| async_! { raise RuntimeError::new("as it should") };
        let failing = await start_server(raises, "127.0.0.1", 0);
        let (reader, _writer) = await open_connection("127.0.0.1", port(&failing));
        await reader.read_to_end();
        failing.close();
        let endless = |_reader: StreamReader, _writer: StreamWriter| async_! { await sleep(f64::INFINITY); };
        drop(await start_server(endless, "127.0.0.1", 0));
        let path = std::env::temp_dir().join(format!("dunder-{}", std::process::id()));
        let at_path = await start_unix_server(endless, &path);
        let _streams = await open_unix_connection(&path);
        at_path.close();
        let endpoint = await create_datagram_endpoint().local_addr("127.0.0.1", 0);
        let receives = create_task(endpoint.recv());
        await sleep(0);
        receives.cancel();
        // A server that is left to the end of the loop, serving forever.
        drop(create_task(server.serve_forever()));
        await sleep(0);
    }
}

#[test]
fn no_descriptor_is_left_behind() {
    if !in_child("descriptors::no_descriptor_is_left_behind", 1024) {
        return;
    }
    // The reactor has some of its own, and the pool its threads.
    let quiet = || {
        run(async_! {
            let told = messages();
            await everything();
            drop(told);
        });
    };
    quiet();
    let before = descriptors();
    for _ in 0..3 {
        quiet();
        assert_eq!(descriptors(), before);
    }
}

#[test]
fn a_connect_that_is_given_up_closes_its_descriptor() {
    if !in_child("descriptors::a_connect_that_is_given_up_closes_its_descriptor", 1024) {
        return;
    }
    run(async_! {
        // Nobody accepts: when the queue is full, no more get an answer.
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let mut connected = Vec::new();
        let before = loop {
            let before = descriptors();
            try {
                async with timeout(5) {
                    let streams = await open_connection("127.0.0.1", port);
                    connected.push(streams);
                }
            } except _: TimeoutError {
                break before;
            }
            assert!(connected.len() < 400, "the queue has no end");
        };
        assert_eq!(descriptors(), before);
    });
}
