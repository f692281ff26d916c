//! What goes through, both ways.

use std::thread;

use crate::harness::{Client, Proxy, Upstream, field, pattern};

#[test]
fn a_request_goes_on_without_what_concerns_the_connection() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &["--access-log"]);
    let mut client = proxy.connect();
    client.send(
        "GET /echo/ HTTP/1.1\r\nHost: example.org:80\r\nConnection: keep-alive, X-Mine, host\r\nX-Mine: 1\r\n\
         Keep-Alive: 5\r\nTE: trailers\r\nUpgrade: h2c\r\nX-Yours: 2\r\nX-Forwarded-For: 10.0.0.1\r\n\
         Via: 1.0 other\r\n\r\n",
    );
    let response = client.response();
    assert_eq!(response.status, 200);
    let head = response.text();
    for (name, value) in [
        ("Host", Some("example.org:80")),
        ("X-Yours", Some("2")),
        ("X-Forwarded-For", Some("10.0.0.1, 127.0.0.1")),
        ("X-Forwarded-Proto", Some("http")),
        ("Connection", None),
        ("X-Mine", None),
        ("Keep-Alive", None),
        ("TE", None),
        ("Upgrade", None),
    ] {
        assert_eq!(field(&head, name), value, "{name} in {head}");
    }
    assert!(head.contains("\r\nVia: 1.0 other\r\nVia: 1.1 proxy\r\n"), "{head}");
    assert!(head.starts_with("GET /echo/ HTTP/1.1\r\n"));
    let log = proxy.stop("TERM");
    let line = log.lines().find(|line| line.contains("\"GET /echo/ HTTP/1.1\" 200 ")).unwrap();
    assert!(line.contains(&format!(" 127.0.0.1:{} ", upstream.port)), "{line}");
}

#[test]
fn connections_are_kept_on_both_sides() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    for i in 0..20 {
        client.get(&format!("/big/{i}"));
        assert_eq!(client.response().body, pattern(i));
    }
    assert_eq!((upstream.connections(), upstream.requests()), (1, 20));
    assert!(proxy.status().contains("0 active, 1 idle, 20 served, 0 failed"));
    proxy.stop("TERM");
}

#[test]
fn pipelined_requests_are_answered_in_their_order() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    client.send(
        "GET /big/3 HTTP/1.1\r\nHost: t\r\n\r\nPOST /echo/ HTTP/1.1\r\nHost: t\r\nContent-Length: 5\r\n\r\nfirst\
         POST /echo/ HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nsecond\r\n0\r\n\r\n\
         \r\nGET /chunks/7 HTTP/1.1\r\nHost: t\r\nConnection: close\r\n\r\nGET /never/ HTTP/1.1\r\n\r\n",
    );
    assert_eq!(client.response().body, pattern(3));
    assert!(client.response().text().ends_with("\r\n\r\nfirst"));
    assert!(client.response().text().ends_with("\r\n\r\nsecond"));
    let last = client.response();
    assert_eq!((last.body.as_slice(), last.field("connection")), (pattern(7).as_slice(), Some("close")));
    assert!(client.is_over());
    assert_eq!(upstream.requests(), 4);
    proxy.stop("TERM");
}

#[test]
fn bodies_are_copied_however_they_are_delimited() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    for (path, chunked) in [("big", false), ("chunks", true), ("until-end", true)] {
        for length in [0, 1, 65_536, 3_000_001] {
            client.get(&format!("/{path}/{length}"));
            let response = client.response();
            assert_eq!(response.field("transfer-encoding").is_some(), chunked, "{path}");
            assert!(response.body == pattern(length), "{path} {length}");
            assert_eq!(response.field("trailer"), None);
        }
    }
    proxy.stop("TERM");
}

#[test]
fn what_is_uploaded_arrives() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    let all = pattern(2_000_000);
    client.send(format!("PUT /echo/ HTTP/1.1\r\nHost: t\r\nContent-Length: {}\r\n\r\n", all.len()));
    client.send(&all);
    assert!(client.response().body.ends_with(&all));

    client.send("POST /echo/ HTTP/1.1\r\nHost: t\r\nTransfer-Encoding: Chunked\r\n\r\n");
    for (i, piece) in all.chunks(77_777).enumerate() {
        let extension = if i % 2 == 0 { "" } else { " ;a=b" };
        client.send(format!("{:x}{extension}\r\n", piece.len()));
        client.send(piece);
        client.send("\r\n");
    }
    client.send("0\r\nX-Trailer: 1\r\n\r\n");
    let response = client.response();
    assert_eq!(field(&response.text(), "transfer-encoding"), Some("chunked"));
    assert!(response.body.ends_with(&all));
    assert_eq!(upstream.connections(), 1);
    proxy.stop("TERM");
}

#[test]
fn a_head_alone_has_no_body() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    client.send("HEAD /status/200 HTTP/1.1\r\nHost: t\r\n\r\n");
    assert!(client.head().starts_with("HTTP/1.1 200 Whatever\r\n"));
    for status in [204, 304] {
        client.get(&format!("/status/{status}"));
        assert_eq!(client.response().status, status);
    }
    client.get("/big/5");
    assert_eq!(client.response().body, pattern(5));
    proxy.stop("TERM");
}

#[test]
fn a_client_of_the_old_version_is_served() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    client.send("GET /chunks/5000 HTTP/1.0\r\n\r\n");
    let response = client.response();
    assert_eq!((response.field("transfer-encoding"), response.field("connection")), (None, Some("close")));
    assert_eq!(response.body, pattern(5000));

    let mut client = proxy.connect();
    for _ in 0..2 {
        client.send("GET /big/4 HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n");
        let response = client.response();
        assert_eq!((response.field("connection"), &response.body), (Some("keep-alive"), &pattern(4)));
    }
    proxy.stop("TERM");
}

#[test]
fn a_body_is_sent_when_the_upstream_says_so() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let head = "HTTP/1.1\r\nHost: t\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n";
    let mut client = proxy.connect();
    client.send(format!("POST /continue/ {head}"));
    upstream.gate.open();
    assert_eq!(client.response().status, 100);
    client.send("body");
    assert_eq!(client.response().body, b"body");

    // Refused, it is never sent; the connection cannot be used any more.
    client.send(format!("POST /reject/ {head}"));
    let response = client.response();
    assert_eq!((response.status, response.field("connection")), (413, Some("close")));
    assert!(client.is_over());

    // One that knows nothing of that gets it unasked.
    let mut client = proxy.connect();
    client.send(format!("POST /echo/ {head}body"));
    assert!(client.response().body.ends_with(b"body"));
    proxy.stop("TERM");
}

#[test]
fn an_answer_that_comes_before_the_end_of_the_body_is_heard() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    client.send("POST /reject/ HTTP/1.1\r\nHost: t\r\nContent-Length: 1000000\r\n\r\n");
    assert!(client.head().starts_with("HTTP/1.1 413 No\r\n"));
    // It goes on sending, and is still told.
    client.send(pattern(500_000));
    let mut text = [0; 2];
    std::io::Read::read_exact(&mut client.stream, &mut text).unwrap();
    assert_eq!(&text, b"no");
    assert!(client.is_over());
    proxy.stop("TERM");
}

#[test]
fn many_clients_are_served_at_a_time() {
    let upstreams = [Upstream::start(), Upstream::start()];
    let proxy = Proxy::start(&[&upstreams[0], &upstreams[1]], &[]);
    let address = proxy.address.clone();
    let clients: Vec<_> = (0..100)
        .map(|i| {
            let address = address.clone();
            thread::spawn(move || {
                let mut client = Client::to(&address);
                for length in (0..10).map(|j| i * 1000 + j) {
                    client.get(&format!("/chunks/{length}"));
                    assert!(client.response().body == pattern(length));
                }
            })
        })
        .collect();
    for client in clients {
        client.join().unwrap();
    }
    let [first, second] = upstreams.map(|upstream| upstream.requests());
    assert_eq!(first + second, 1000);
    assert!(first.abs_diff(second) < 500, "{first} and {second}");
    proxy.stop("TERM");
}

#[test]
fn the_proxy_says_how_it_is() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    proxy.get("/big/1");
    let status = proxy.status();
    let lines: Vec<&str> = status.lines().collect();
    assert!(lines[0].ends_with(" 2 so far"), "{status}");
    assert_eq!(lines[1], "2 requests, 0 refused");
    assert_eq!(lines[2], format!("127.0.0.1:{} up: 0 active, 1 idle, 1 served, 0 failed", upstream.port));
    proxy.stop("INT");
}
