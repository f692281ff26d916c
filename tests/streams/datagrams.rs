//! UDP.

use std::io;

use dunder::asyncio::{TimeoutError, create_datagram_endpoint, create_task, sleep, timeout};
use dunder::errors::RuntimeError;
use dunder::prelude::*;

use crate::{raised, run};

#[test]
fn datagrams_keep_their_borders() {
    run(async_! {
        let server = await create_datagram_endpoint().local_addr("127.0.0.1", 0);
        let address = server.sockname()?;
        let client = await create_datagram_endpoint().remote_addr("127.0.0.1", address.port());
        assert_eq!(client.peername()?, address);
        for data in [&b"one"[..], b"", b"three"] {
            await client.send(data);
        }
        for expected in [&b"one"[..], b"", b"three"] {
            let (data, from) = await server.recvfrom();
            assert_eq!((&data[..], from), (expected, client.sockname()?));
        }
        await server.sendto(&[7; 60_000], client.sockname()?);
        assert_eq!(await client.recv(), vec![7; 60_000]);
    });
}

#[test]
fn a_datagram_is_waited_for_and_not_lost() {
    run(async_! {
        let server = await create_datagram_endpoint().local_addr("127.0.0.1", 0);
        let port = server.sockname()?.port();
        let client = await create_datagram_endpoint().remote_addr("127.0.0.1", port);
        try {
            async with timeout(10) {
                await server.recv();
            }
            panic!("nothing was sent");
        } except _: TimeoutError {}
        let receives = create_task(server.recv());
        await sleep(0);
        let e = await raised(server.recv());
        assert!(e.is::<RuntimeError>(), "{e:?}");
        receives.cancel();
        await client.send(b"patience");
        assert_eq!(await server.recv(), b"patience");
    });
}

#[test]
fn closing_wakes_who_waits() {
    run(async_! {
        let endpoint = await create_datagram_endpoint().local_addr("127.0.0.1", 0);
        let receives = create_task(endpoint.recv());
        await sleep(0);
        endpoint.close();
        assert!(endpoint.is_closing());
        let e = await raised(receives);
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::NotConnected);
        assert!((await raised(endpoint.send(b"x"))).is::<io::Error>());
        assert_eq!(format!("{endpoint:?}"), "<DatagramEndpoint closed>");
    });
}

#[test]
fn that_nobody_listens_is_raised_later() {
    run(async_! {
        let gone = await create_datagram_endpoint().local_addr("127.0.0.1", 0);
        let port = gone.sockname()?.port();
        gone.close();
        let client = await create_datagram_endpoint().remote_addr("127.0.0.1", port);
        await client.send(b"anybody there?");
        let e = await raised(client.recv());
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::ConnectionRefused);
    });
}

#[test]
fn a_port_may_be_shared() {
    run(async_! {
        let first = await create_datagram_endpoint().local_addr("127.0.0.1", 0).reuse_port(true);
        let port = first.sockname()?.port();
        let second = await create_datagram_endpoint().local_addr("127.0.0.1", port).reuse_port(true);
        assert_eq!(second.sockname()?, first.sockname()?);
        let e = await raised(create_datagram_endpoint().local_addr("127.0.0.1", port));
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::AddrInUse);
    });
}
