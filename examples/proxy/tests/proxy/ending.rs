//! The end, after SIGTERM or SIGINT: what was begun is completed.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use crate::harness::{Client, Proxy, Upstream, pattern, until};

#[test]
fn requests_that_have_come_in_are_answered() {
    for signal in ["TERM", "INT"] {
        let upstream = Upstream::start();
        let mut proxy = Proxy::start(&[&upstream], &[]);
        let mut idle = proxy.connect();
        idle.get("/big/1");
        idle.response();
        let mut waiting = proxy.connect();
        waiting.get("/gate/");
        let mut half = proxy.connect();
        half.get("/half-gate/");
        assert!(half.head().starts_with("HTTP/1.1 200 OK\r\n"));
        until("both have come in", || upstream.requests() == 3);
        proxy.signal(signal);
        // Who has asked for nothing is sent away, and nobody new is let in.
        assert!(idle.is_over());
        until("nobody listens", || !proxy.accepts());
        assert!(proxy.process.try_wait().unwrap().is_none(), "it waits for the answers");
        upstream.gate.open();
        let response = waiting.response();
        assert_eq!((response.text().as_str(), response.field("connection")), ("done", Some("close")));
        assert!(waiting.is_over());
        let mut rest = [0; 8];
        std::io::Read::read_exact(&mut half.stream, &mut rest).unwrap();
        assert_eq!(&rest, b"halfdone");
        let (printed, status) = proxy.end();
        assert!(status.success());
        assert_eq!(printed, format!("ending after SIG{signal}\nbye\n"));
    }
}

#[test]
fn what_is_left_after_the_time_of_grace_is_cut_off() {
    let upstream = Upstream::start();
    let mut proxy = Proxy::start(&[&upstream], &["--grace", "0.2"]);
    let mut waiting = proxy.connect();
    waiting.get("/gate/");
    until("it has come in", || upstream.requests() == 1);
    proxy.signal("TERM");
    let (printed, status) = proxy.end();
    assert!(status.success());
    assert!(printed.ends_with("bye\n"));
    assert!(waiting.try_response().is_err());
}

/// Requests one after the other, until the proxy takes no more.
fn load(address: &str, ended: &AtomicBool, answered: &AtomicU64) {
    for length in 0.. {
        let mut client = match std::net::TcpStream::connect(address) {
            Ok(_) if ended.load(Ordering::SeqCst) => return,
            Ok(stream) => Client { stream: std::io::BufReader::new(stream) },
            Err(_) => return,
        };
        for more in 0..50 {
            let (length, chunked) = ((length * 50 + more) % 300_000, more % 2 == 0);
            let path = if chunked { "chunks" } else { "big" };
            let request = format!("GET /{path}/{length} HTTP/1.1\r\nHost: t\r\n\r\n");
            if std::io::Write::write_all(client.stream.get_mut(), request.as_bytes()).is_err() {
                break;
            }
            // No answer at all is what a client gets whose request crosses the end of an idle connection.
            let begun = std::io::BufRead::fill_buf(&mut client.stream).is_ok_and(|bytes| !bytes.is_empty());
            if !begun {
                break;
            }
            let response = client.response();
            assert_eq!(response.status, 200);
            assert!(response.body == pattern(length), "a response that was begun is complete");
            answered.fetch_add(1, Ordering::SeqCst);
            if response.field("connection") == Some("close") {
                assert!(client.is_over());
                break;
            }
        }
    }
}

#[test]
fn under_load_all_connections_drain() {
    let upstreams = [Upstream::start(), Upstream::start()];
    let mut proxy = Proxy::start(&[&upstreams[0], &upstreams[1]], &[]);
    let (ended, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let clients: Vec<_> = (0..50)
        .map(|_| {
            let (address, ended, answered) = (proxy.address.clone(), ended.clone(), answered.clone());
            thread::spawn(move || load(&address, &ended, &answered))
        })
        .collect();
    until("it is at work", || answered.load(Ordering::SeqCst) > 2000);
    proxy.signal("TERM");
    let (printed, status) = proxy.end();
    ended.store(true, Ordering::SeqCst);
    assert!(!proxy.accepts());
    for client in clients {
        client.join().unwrap();
    }
    assert!(status.success());
    assert_eq!(printed, "ending after SIGTERM\nbye\n");
    // Whatever an upstream was asked has been answered.
    let asked: u64 = upstreams.iter().map(Upstream::requests).sum();
    assert_eq!(asked, answered.load(Ordering::SeqCst));
}
