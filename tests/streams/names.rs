//! Names, addresses and socket options.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;

use dunder::asyncio::{getaddrinfo, open_connection, start_server};
use dunder::prelude::*;

use crate::{echo, is_well, port, raised, run};

#[test]
fn a_name_has_addresses() {
    run(async_! {
        let found = await getaddrinfo("localhost", 80);
        assert!(!found.is_empty() && found.iter().all(|address| address.ip().is_loopback() && address.port() == 80));
        assert_eq!(await getaddrinfo("::1", 80), ["[::1]:80".parse::<SocketAddr>()?]);
        assert!((await raised(getaddrinfo("name.invalid", 80))).is::<io::Error>());
    });
}

#[test]
fn the_first_that_answers_is_taken() {
    run(async_! {
        // `localhost` may have two addresses, and one of them answers.
        let server = await start_server(echo, Ipv4Addr::LOCALHOST, 0);
        for open in [
            open_connection("localhost", port(&server)),
            open_connection("localhost", port(&server)).happy_eyeballs_delay(0.25),
        ] {
            let (reader, writer) = await open;
            writer.write("hello\n")?;
            assert_eq!(await reader.readline(), b"hello\n");
        }
    });
}

#[test]
fn who_connects_may_choose_its_address() {
    run(async_! {
        let server = await start_server(echo, "127.0.0.1", 0);
        let own = TcpListener::bind("127.0.0.2:0")?.local_addr()?;
        let (_reader, writer) = await open_connection("127.0.0.1", port(&server)).local_addr(own);
        assert_eq!(writer.sockname().and_then(|address| address.inet()), Some(own));
    });
}

#[test]
fn a_server_listens_on_several_addresses() {
    run(async_! {
        let server = await start_server(echo, ["127.0.0.1", "127.0.0.2"], 0);
        let addresses: Vec<_> = server.sockets().iter().filter_map(|address| address.inet()).collect();
        assert_eq!(addresses.len(), 2);
        for address in addresses {
            let (reader, writer) = await open_connection(address.ip().to_string(), address.port());
            writer.write("hello\n")?;
            assert_eq!(await reader.readline(), b"hello\n");
        }
        let everywhere = await start_server(echo, None, 0);
        await is_well(port(&everywhere));
        assert!(everywhere.sockets()[0].ip().unwrap().is_unspecified());
    });
}

#[test]
fn an_address_in_use_is_refused_unless_the_port_is_shared() {
    run(async_! {
        let server = await start_server(echo, "127.0.0.1", 0).reuse_port(true);
        let e = await raised(start_server(echo, "127.0.0.1", port(&server)));
        assert_eq!(e.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::AddrInUse);
        assert!(e.to_string().starts_with("error while attempting to bind on address 127.0.0.1:"), "{e}");
        let beside = await start_server(echo, "127.0.0.1", port(&server)).reuse_port(true);
        assert_eq!(port(&beside), port(&server));
    });
}

#[test]
fn options_of_a_socket_can_be_set() {
    run(async_! {
        let server = await start_server(echo, "127.0.0.1", 0).keep_alive(true);
        let (_reader, writer) = await open_connection("127.0.0.1", port(&server));
        assert!(writer.nodelay()?);
        writer.set_nodelay(false)?;
        assert!(!writer.nodelay()?);
        assert!(!writer.with_socket(|socket| socket.keepalive())?);
        writer.set_keepalive(Some(Duration::from_secs(60)))?;
        assert!(writer.with_socket(|socket| socket.keepalive())?);
        writer.set_keepalive(None)?;
        assert!(!writer.with_socket(|socket| socket.keepalive())?);
        writer.close();
        assert!(writer.nodelay().unwrap_err().is::<io::Error>());
        assert_eq!(writer.sockname(), None);
        assert!(writer.peername().is_some());
    });
}
