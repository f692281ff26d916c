//! TLS.

use std::sync::Arc;

use dunder::asyncio::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use dunder::asyncio::rustls::{ClientConfig, RootCertStore, ServerConfig};
use dunder::asyncio::{
    StreamReader, StreamWriter, TimeoutError, get_running_loop, open_connection, open_unix_connection, sleep,
    start_server, start_unix_server, timeout,
};
use dunder::prelude::*;

use super::{messages, raised, unix_path};
use crate::common::run;

/// A server that is called localhost, and a client that believes it.
fn configs() -> (Arc<ServerConfig>, Arc<ClientConfig>) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate: CertificateDer<'static> = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let server = ServerConfig::builder().with_no_client_auth();
    let server = server.with_single_cert(vec![certificate.clone()], key).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(certificate).unwrap();
    let client = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    (Arc::new(server), Arc::new(client))
}

dunder! {
    async fn answer(reader: StreamReader, writer: StreamWriter) {
        await reader.readuntil("\r\n\r\n");
        writer.write("HTTP/1.0 200 OK\r\n\r\n")?;
        writer.write("Test message")?;
        writer.close();
        await writer.wait_closed();
    }

    async fn ask(streams: (StreamReader, StreamWriter)) {
        let (reader, writer) = streams;
        assert!(writer.is_tls());
        assert!(!writer.can_write_eof());
        writer.write("GET / HTTP/1.0\r\n\r\n")?;
        assert!((await reader.read_to_end()).ends_with(b"\r\n\r\nTest message"));
        writer.close();
        await writer.wait_closed();
    }
}

#[test]
fn an_encrypted_connection_is_read_to_its_end() {
    run(async_! {
        let told = messages();
        let (server_config, client_config) = configs();
        let server = await start_server(answer, "127.0.0.1", 0).ssl(server_config);
        let port = server.sockets()[0].port().unwrap();
        await ask(await open_connection("localhost", port).ssl(client_config));
        server.close();
        await server.wait_closed();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_unix_socket_may_be_encrypted() {
    run(async_! {
        let told = messages();
        let (server_config, client_config) = configs();
        let path = unix_path();
        let server = await start_unix_server(answer, &path).ssl(server_config);
        let e = await raised(open_unix_connection(&path).ssl(client_config.clone()));
        assert_eq!(e.to_string(), "You must set server_hostname when using ssl without a host");
        await ask(await open_unix_connection(&path).ssl(client_config).server_hostname("localhost"));
        server.close();
        await server.wait_closed();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_server_that_is_somebody_else_is_refused() {
    run(async_! {
        let told = messages();
        let (server_config, client_config) = configs();
        let server = await start_server(answer, "127.0.0.1", 0).ssl(server_config);
        let port = server.sockets()[0].port().unwrap();
        let open = open_connection("127.0.0.1", port).ssl(client_config).server_hostname("example.org");
        assert!((await raised(open)).to_string().contains("certificate"));
        server.close();
        await server.wait_closed();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_connection_goes_on_encrypted() {
    run(async_! {
        let told = messages();
        let (server_config, client_config) = configs();
        let echo_twice = move |reader: StreamReader, writer: StreamWriter| {
            let config = server_config.clone();
            async_! {
                let line = await reader.readline();
                writer.write(line)?;
                await writer.drain();
                assert!(!writer.is_tls());
                await writer.start_tls(config);
                assert!(writer.is_tls());
                let line = await reader.readline();
                writer.write(line)?;
                await writer.drain();
                writer.close();
                await writer.wait_closed();
            }
        };
        let server = await start_server(echo_twice, "127.0.0.1", 0);
        let port = server.sockets()[0].port().unwrap();
        let (reader, writer) = await open_connection("127.0.0.1", port);
        writer.write("hello world 1!\n")?;
        await writer.drain();
        assert_eq!(await reader.readline(), b"hello world 1!\n");
        await writer.start_tls(client_config).server_hostname("localhost");
        assert!(writer.is_tls());
        writer.write("hello world 2!\n")?;
        await writer.drain();
        assert_eq!(await reader.readline(), b"hello world 2!\n");
        writer.close();
        await writer.wait_closed();
        server.close();
        await server.wait_closed();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn much_goes_through_an_encrypted_connection() {
    run(async_! {
        let (server_config, client_config) = configs();
        let send = |reader: StreamReader, writer: StreamWriter| async_! {
            for _ in 0..64 {
                writer.write([b'x'; 65_536])?;
                await writer.drain();
                assert!(writer.write_buffer_size() <= 65_536);
            }
            assert_eq!(await reader.readline(), b"");
        };
        let server = await start_server(send, "127.0.0.1", 0).ssl(server_config);
        let port = server.sockets()[0].port().unwrap();
        let (reader, writer) = await open_connection("localhost", port).ssl(client_config);
        assert_eq!((await reader.readexactly(64 * 65_536)).len(), 64 * 65_536);
        writer.close();
        await writer.wait_closed();
        server.close();
        await server.wait_closed();
    })
    .unwrap();
}

#[test]
fn what_follows_the_last_plain_line_belongs_to_the_handshake() {
    run(async_! {
        let (server_config, client_config) = configs();
        let echo = move |reader: StreamReader, writer: StreamWriter| {
            let config = server_config.clone();
            async_! {
                assert_eq!(await reader.readline(), b"STARTTLS\n");
                // By now the client has begun, and that is in the buffer of the reader already, or is not.
                await sleep(1);
                await writer.start_tls(config);
                assert_eq!(reader.buffered(), 0);
                writer.write(await reader.readline())?;
            }
        };
        let server = await start_server(echo, "127.0.0.1", 0);
        let port = server.sockets()[0].port().unwrap();
        let (reader, writer) = await open_connection("127.0.0.1", port);
        writer.write("STARTTLS\n")?;
        await writer.start_tls(client_config).server_hostname("localhost");
        writer.write("secret\n")?;
        assert_eq!(await reader.readline(), b"secret\n");
    })
    .unwrap();
}

#[test]
fn who_does_not_shake_hands_is_not_let_in() {
    run(async_! {
        let told = messages();
        let (server_config, client_config) = configs();
        let server = await start_server(answer, "127.0.0.1", 0).ssl(server_config);
        let port = server.sockets()[0].port().unwrap();
        // One that says something else, and one that says nothing for a minute.
        let (garbage, writer) = await open_connection("127.0.0.1", port);
        writer.write("GET / HTTP/1.0\r\n\r\n")?;
        let (silent, _writer) = await open_connection("127.0.0.1", port);
        let alert = await garbage.read_to_end();
        assert!(alert.len() < 100 && !alert.starts_with(b"HTTP"));
        await ask(await open_connection("localhost", port).ssl(client_config));
        assert_eq!(await silent.read_to_end(), b"");
        assert_eq!(get_running_loop()?.time().round(), 60.0);
        assert_eq!(server.clients(), 0);
        server.close();
        await server.wait_closed();
        assert!(told.take().is_empty());
    })
    .unwrap();
}

#[test]
fn a_handshake_that_is_given_up_breaks_the_connection() {
    run(async_! {
        let (server_config, client_config) = configs();
        // One side waits for who never answers, the other is a server that is aborted meanwhile.
        let silent = |reader: StreamReader, _writer: StreamWriter| async_! { await reader.read_to_end(); };
        let server = await start_server(silent, "127.0.0.1", 0);
        let port = server.sockets()[0].port().unwrap();
        let (reader, writer) = await open_connection("127.0.0.1", port);
        let shakes = writer.start_tls(client_config).server_hostname("localhost");
        try {
            async with timeout(5) {
                await shakes;
            }
            panic!("nobody answers");
        } except _: TimeoutError {}
        assert!(writer.is_closing());
        assert_eq!((await raised(reader.read(1))).to_string(), "the TLS handshake was not finished");
        server.close();
        await server.wait_closed();

        let server = await start_server(silent, "127.0.0.1", 0).ssl(server_config);
        let port = server.sockets()[0].port().unwrap();
        let (reader, _writer) = await open_connection("127.0.0.1", port);
        await sleep(1);
        assert_eq!(server.clients(), 1);
        server.close();
        server.abort_clients();
        await server.wait_closed();
        assert_eq!(await reader.read_to_end(), b"");
    })
    .unwrap();
}
