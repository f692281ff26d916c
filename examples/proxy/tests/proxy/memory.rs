//! However large a body is, and however slow its reader: memory is bounded by the water marks.
#![cfg(target_os = "linux")]

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::harness::{Proxy, Upstream, pattern};

/// So much goes through.
const MUCH: usize = 200_000_000;

/// So much more memory it may have, in KiB.
const MORE: u64 = 8 * 1024;

/// Waits until a counter stands still.
fn stands_still(count: impl Fn() -> u64) -> u64 {
    let mut before = (count(), 0);
    while before.1 < 20 {
        thread::sleep(Duration::from_millis(10));
        let now = count();
        before = if now > 0 && now == before.0 { (now, before.1 + 1) } else { (now, 0) };
    }
    before.0
}

#[test]
fn a_slow_download_is_not_kept() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    proxy.get("/big/1000000");
    let before = (proxy.memory(), upstream.counters.written.load(Ordering::SeqCst));
    let mut client = proxy.connect();
    client.get(&format!("/big/{MUCH}"));
    let written = stands_still(|| upstream.counters.written.load(Ordering::SeqCst) - before.1);
    assert!(written < MUCH as u64 / 4, "the upstream is held back: {written}");
    let after = proxy.memory();
    assert!(after < before.0 + MORE, "{} KiB, then {after} KiB", before.0);
    assert!(client.head().contains(&format!("Content-Length: {MUCH}\r\n")));
    let (all, mut piece, mut left) = (pattern(50_000), vec![0; 50_000], MUCH);
    while left > 0 {
        client.stream.read_exact(&mut piece).unwrap();
        assert!(piece == all);
        left -= piece.len();
    }
    assert!(proxy.memory() < before.0 + MORE);
    proxy.stop("TERM");
}

#[test]
fn an_upload_to_a_slow_upstream_is_not_kept() {
    let upstream = Upstream::start();
    let proxy = Proxy::start(&[&upstream], &[]);
    proxy.get("/big/1000000");
    let before = proxy.memory();
    let mut client = proxy.connect();
    client.send(format!("POST /gate/ HTTP/1.1\r\nHost: t\r\nContent-Length: {MUCH}\r\n\r\n"));
    let sent = Arc::new(AtomicU64::new(0));
    let (count, mut writing) = (sent.clone(), client.stream.get_ref().try_clone().unwrap());
    let sender = thread::spawn(move || {
        let piece = pattern(50_000);
        for _ in 0..MUCH / piece.len() {
            std::io::Write::write_all(&mut writing, &piece).unwrap();
            count.fetch_add(piece.len() as u64, Ordering::SeqCst);
        }
    });
    let taken = stands_still(|| sent.load(Ordering::SeqCst));
    assert!(taken < MUCH as u64 / 4, "the client is held back: {taken}");
    let after = proxy.memory();
    assert!(after < before + MORE, "{before} KiB, then {after} KiB");
    upstream.gate.open();
    assert_eq!(client.response().text(), "done");
    sender.join().unwrap();
    assert!(proxy.memory() < before + MORE);
    proxy.stop("TERM");
}
