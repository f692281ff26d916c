//! Upstreams that are not there, come back, or do what they should not.

use std::net::TcpListener;

use crate::harness::{Proxy, Upstream, pattern, until};

/// A port that nobody listens at.
fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[test]
fn one_that_is_down_is_left_out_until_it_is_back() {
    let upstream = Upstream::start();
    let port = free_port();
    let proxy = Proxy::before(&[port, upstream.port], &[]);
    for _ in 0..10 {
        assert_eq!(proxy.get("/big/5").body, pattern(5));
    }
    assert!(proxy.status().contains(&format!(":{port} down: 0 active, 0 idle, 0 served, 1 failed")));
    let back = Upstream::at(port);
    until("it is up again", || proxy.status().contains(&format!(":{port} up")));
    for _ in 0..10 {
        assert_eq!(proxy.get("/big/5").status, 200);
    }
    assert_eq!(back.requests(), 5);
    proxy.stop("TERM");
}

#[test]
fn without_any_the_client_is_told() {
    let port = free_port();
    let proxy = Proxy::before(&[port], &[]);
    let first = proxy.get("/big/5");
    assert_eq!((first.status, first.text().as_str()), (502, "no upstream answers\n"));
    let second = proxy.get("/big/5");
    assert_eq!((second.status, second.text().as_str()), (503, "no upstream is up\n"));
    let mut client = proxy.connect();
    client.send("HEAD / HTTP/1.1\r\nHost: t\r\n\r\n");
    assert!(client.head().starts_with("HTTP/1.1 503 "));
    assert!(client.is_over());
    let upstream = Upstream::at(port);
    until("it is up", || proxy.get("/big/5").status == 200);
    // It goes down with a connection that is kept, and comes back.
    upstream.stop();
    until("it is gone", || proxy.get("/big/5").status == 502);
    assert_eq!(proxy.get("/big/5").status, 503);
    Upstream::at(port);
    until("it is up again", || proxy.get("/big/5").status == 200);
    proxy.stop("TERM");
}

#[test]
fn one_that_does_not_answer_is_given_up() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &["--response-timeout", "0.3"]);
    let response = proxy.get("/gate/");
    assert_eq!((response.status, response.text().as_str()), (504, "the upstream does not answer\n"));
    // Half an answer breaks off.
    let mut client = proxy.connect();
    client.get("/half-gate/");
    assert!(client.try_response().is_err());
    assert!(proxy.status().contains(" 0 active, 0 idle, 0 served, 2 failed"));
    upstream.gate.open();
    assert_eq!(proxy.get("/gate/").status, 200);
    proxy.stop("TERM");
}

#[test]
fn what_is_no_response_is_not_passed_on() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    for (path, why) in [
        ("/both/", "where the body ends is said twice\n"),
        ("/garbage/", "the upstream does not speak HTTP\n"),
        ("/status/101", "the upstream switches protocols\n"),
        ("/hangs-up/", "the upstream has gone\n"),
    ] {
        let response = proxy.get(path);
        assert_eq!((response.status, response.text().as_str()), (502, why), "{path}");
    }
    let mut client = proxy.connect();
    client.get("/half/");
    assert!(client.try_response().is_err());
    assert!(proxy.status().contains(" up: 0 active, 0 idle, 0 served, 5 failed"));
    proxy.stop("TERM");
}

#[test]
fn a_connection_that_was_closed_while_it_was_idle_is_not_used() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    let mut client = proxy.connect();
    for _ in 0..20 {
        // It says nothing of it, but closes after the answer.
        client.get("/leaves/");
        assert_eq!(client.response().body, b"ok");
    }
    assert_eq!(upstream.connections(), 20);
    proxy.stop("TERM");
}
