//! How many requests there are at a time, and on how many connections.

use std::sync::Arc;

use crate::process::{Crawler, directory};
use crate::server::{Reply, World, serve};

#[test]
fn never_more_at_once_than_allowed_and_not_fewer_either() {
    let world = Arc::new(World::default());
    let hosts = [Arc::new(World::default()), Arc::new(World::default())];
    let mut addresses = Vec::new();
    for (host, most) in hosts.iter().zip([2, 1]) {
        let (all, own) = (Arc::clone(&world), Arc::clone(host));
        let port = serve(host, move |request| {
            all.begin(request);
            // The first ones wait for each other: both limits are reached, or nothing goes on.
            own.wait_for_most(most);
            all.wait_for_most(3);
            all.end();
            Reply::page("200 OK", "", request.path.as_bytes())
        })
        .port();
        addresses.extend((0..20).map(|i| format!("http://127.0.0.1:{port}/{i}")));
    }
    let output = directory("limits");
    let mut arguments = vec!["--connections", "3", "--per-host", "2", "--no-robots"];
    arguments.extend(addresses.iter().map(String::as_str));
    let run = Crawler::run(&output, &arguments);
    assert_eq!((run.code, run.lines.len()), (Some(0), 40), "{run:?}");
    assert_eq!(world.most(), 3);
    assert!(hosts.iter().all(|host| host.most() <= 2));
    assert!(run.summary().contains("40 requests, 0 retries, at most 3 at once"), "{run:?}");
}

#[test]
fn connections_are_used_again() {
    let world = Arc::new(World::default());
    let meeting = Arc::clone(&world);
    let port = serve(&world, move |request| match request.path.as_str() {
        "/" => {
            let links: String = (0..50).map(|i| format!("<a href='{i}'>{i}</a>")).collect();
            Reply::page("200 OK", "Content-Type: text/html; charset=utf-8\r\n", links)
        }
        "/robots.txt" => Reply::page("404 Not Found", "", "there is none"),
        _ => {
            meeting.wait_for_most(4);
            // What is not wanted does not cost the connection either.
            Reply::page(if request.path.ends_with('7') { "404 Not Found" } else { "200 OK" }, "", "x")
        }
    })
    .port();
    let output = directory("keep_alive");
    let run = Crawler::run(&output, &[&format!("http://127.0.0.1:{port}/")]);
    assert_eq!((run.code, run.complaints.len(), run.lines.len()), (Some(1), 5, 46), "{run:?}");
    assert_eq!((world.most(), world.connections(), world.requests("*").len()), (4, 4, 52));
}

#[test]
fn a_host_that_is_busy_takes_no_place_from_another() {
    let world = Arc::new(World::default());
    let gate = Arc::clone(&world);
    let busy = serve(&world, move |_| {
        gate.wait_for_gate();
        Reply::page("200 OK", "", "busy")
    })
    .port();
    let gate = Arc::clone(&world);
    let free = serve(&world, move |request| {
        if request.path == "/9" {
            gate.open_gate();
        }
        Reply::page("200 OK", "", "free")
    })
    .port();
    // Those of the busy host come first, and none of them can end before the last of the other has begun.
    let busy = (0..10).map(|i| format!("http://127.0.0.1:{busy}/{i}"));
    let addresses: Vec<String> =
        busy.chain((0..10).map(|i| format!("http://127.0.0.1:{free}/{i}"))).collect();
    let mut arguments = vec!["--connections", "2", "--per-host", "1", "--no-robots"];
    arguments.extend(addresses.iter().map(String::as_str));
    let run = Crawler::run(&directory("busy"), &arguments);
    assert_eq!((run.code, run.lines.len(), world.most()), (Some(0), 20, 2), "{run:?}");
}
