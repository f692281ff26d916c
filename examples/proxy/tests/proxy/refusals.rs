//! What is not passed on.

use std::thread;
use std::time::Duration;

use crate::harness::{Proxy, Upstream};

/// The status that a request gets, after which the connection has to end.
fn refused(proxy: &Proxy, request: &str) -> (u16, String) {
    let mut client = proxy.connect();
    client.send(request);
    let response = client.response();
    assert_eq!(response.field("connection"), Some("close"), "{request:?}");
    assert!(client.is_over(), "{request:?}");
    (response.status, response.text())
}

#[test]
fn heads_that_can_be_understood_in_two_ways_are_refused() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let post = |fields: &str| format!("POST /echo/ HTTP/1.1\r\nHost: t\r\n{fields}\r\n\r\n0\r\n\r\n");
    let twice = "where the body ends is said twice\n";
    for (request, status, why) in [
        (post("Content-Length: 5\r\nTransfer-Encoding: chunked"), 400, twice),
        (post("Transfer-Encoding: chunked\r\ncontent-length: 5"), 400, twice),
        (post("Content-Length: 5\r\nContent-Length: 6"), 400, twice),
        (post("Content-Length: 5\r\nContent-Length: 5"), 400, twice),
        (post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"), 400, twice),
        (post("Content-Length: 5, 5"), 400, "the length is no number\n"),
        (post("Content-Length: +5"), 400, "the length is no number\n"),
        (post("Content-Length: 0x5"), 400, "the length is no number\n"),
        (post("Content-Length: 99999999999999999999"), 400, "the length is no number\n"),
        (post("Transfer-Encoding: gzip, chunked"), 501, "the transfer coding is not known\n"),
        (post("Transfer-Encoding: xchunked"), 501, "the transfer coding is not known\n"),
        (post("Transfer-Encoding : chunked"), 400, "the head is not one\n"),
        (post("X: 1\r\n Transfer-Encoding: chunked"), 400, "the head is not one\n"),
        (post("Host: other"), 400, "one host is wanted\n"),
        ("GET / HTTP/1.1\r\n\r\n".into(), 400, "one host is wanted\n"),
        ("GET http://t/ HTTP/1.1\r\nHost: t\r\n\r\n".into(), 400, "the target is not a path\n"),
        ("CONNECT t:80 HTTP/1.1\r\nHost: t\r\n\r\n".into(), 400, "the target is not a path\n"),
        ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n".into(), 400, "chunks in HTTP/1.0\n"),
        ("GET / HTTP/2.0\r\nHost: t\r\n\r\n".into(), 505, "HTTP/1.1 is spoken here\n"),
        ("\0\u{1}\u{2}\r\n\r\n".into(), 400, "the head is not one\n"),
        (post(&"X: y\r\n".repeat(200)), 431, "too many fields\n"),
    ] {
        assert_eq!(refused(&proxy, &request), (status, why.to_owned()), "{request:?}");
    }
    assert_eq!(upstream.requests(), 0);
    assert!(proxy.status().contains("21 refused"));
    proxy.stop("TERM");
}

#[test]
fn chunks_that_are_none_are_refused() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    for chunks in [
        "zz\r\n",
        "-1\r\nx\r\n",
        "\r\n",
        "3\r\nabcd\r\n",
        "3\nabc\r\n0\r\n\r\n",
        "1 0\r\n",
        "ffffffffffffffffff\r\n",
    ] {
        let head = "POST /echo/ HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n";
        let (status, _) = refused(&proxy, &format!("{head}{chunks}"));
        assert_eq!(status, 400, "{chunks:?}");
    }
    let status = proxy.status();
    assert!(status.contains(" 0 active, 0 idle, 0 served, "), "{status}");
    proxy.stop("TERM");
}

#[test]
fn a_head_that_is_too_large_is_refused() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let (status, why) =
        refused(&proxy, &format!("GET / HTTP/1.1\r\nHost: t\r\nX: {}\r\n\r\n", "x".repeat(20_000)));
    assert_eq!((status, why.as_str()), (431, "the head is too large\n"));
    // One that never ends, too.
    let (status, _) = refused(&proxy, &"x".repeat(200_000));
    assert_eq!(status, 431);
    proxy.stop("TERM");
}

#[test]
fn a_head_that_does_not_end_is_not_waited_for() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &["--header-timeout", "0.3", "--idle-timeout", "0.5"]);
    let mut slow = proxy.connect();
    let mut writing = slow.stream.get_ref().try_clone().unwrap();
    let loris = thread::spawn(move || {
        use std::io::Write;
        // A byte now and then, for as long as it is listened to.
        for byte in b"GET / HTTP/1.1\r\nHost: t\r\nX: ".iter().chain(std::iter::repeat(&b'x')) {
            if writing.write_all(&[*byte]).is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(20));
        }
    });
    assert_eq!(slow.response().status, 408);
    drop(slow);
    loris.join().unwrap();
    // Who says nothing at all is told nothing.
    assert!(proxy.connect().is_over());
    assert_eq!(upstream.requests(), 0);
    proxy.stop("TERM");
}

#[test]
fn a_body_that_does_not_come_is_not_waited_for() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &["--response-timeout", "0.3"]);
    let (status, _) = refused(&proxy, "POST /echo/ HTTP/1.1\r\nHost: t\r\nContent-Length: 5\r\n\r\nabc");
    assert_eq!(status, 408);
    // Nor one that has ended too early.
    let mut client = proxy.connect();
    client.send("POST /echo/ HTTP/1.1\r\nHost: t\r\nContent-Length: 5\r\n\r\nabc");
    client.stream.get_ref().shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(client.response().status, 400);
    assert!(proxy.status().contains(" 0 active, 0 idle, 0 served, 2 failed"));
    proxy.stop("TERM");
}
