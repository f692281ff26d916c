//! TLS.

use std::sync::Arc;

use dunder::asyncio::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use dunder::asyncio::rustls::{ClientConfig, RootCertStore, ServerConfig};
use dunder::asyncio::{
    StreamReader, StreamWriter, open_connection, open_unix_connection, start_server, start_unix_server,
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
