//! Ctrl-C.

use std::sync::Arc;

use crate::process::{Crawler, directory, tree};
use crate::server::{Reply, Then, World, serve};

/// A page of links, and pages that wait for the gate.
fn gated(world: &Arc<World>, pages: usize) -> String {
    let gate = Arc::clone(world);
    let port = serve(world, move |request| match request.path.as_str() {
        "/" => {
            let links: String = (0..pages).map(|i| format!("<a href='{i}'>{i}</a>")).collect();
            Reply::page("200 OK", "Content-Type: text/html\r\n", links)
        }
        _ => {
            gate.wait_for_gate();
            Reply::page("200 OK", "", "x")
        }
    })
    .port();
    format!("http://127.0.0.1:{port}/")
}

#[test]
fn the_first_takes_no_new_work_and_lets_finish_what_runs() {
    let world = Arc::new(World::default());
    let address = gated(&world, 50);
    let output = directory("interrupt_finish");
    let mut crawler = Crawler::start(&output, &["--grace", "30", "--per-host", "3", "--no-robots", &address]);
    world.wait_for_running(3);
    crawler.signal("-INT");
    crawler.wait_for("stopping");
    world.open_gate();
    let run = crawler.end();
    assert_eq!((run.code, run.lines.len()), (Some(130), 4), "{run:?}");
    assert!(
        run.summary().starts_with("4 saved, 0 unchanged, 0 skipped, 0 failed, 47 abandoned; 4 requests"),
        "{run:?}"
    );
    assert_eq!((world.requests("*").len(), tree(&output).len()), (4, 4));
}

#[test]
fn who_waits_for_the_next_attempt_is_stopped_at_once() {
    let world = Arc::new(World::default());
    let port = serve(&world, |_| Reply::page("503 Busy", "Retry-After: 3600\r\n", "")).port();
    let address = format!("http://127.0.0.1:{port}/");
    let arguments = ["--grace", "3600", "--max-wait", "3600", "--no-robots", &address];
    let mut crawler = Crawler::start(&directory("interrupt_pause"), &arguments);
    crawler.wait_for("retry");
    crawler.signal("-INT");
    let run = crawler.end();
    assert_eq!(run.code, Some(130), "{run:?}");
    assert!(run.summary().contains(" 0 failed, 1 abandoned; "), "{run:?}");
}

#[test]
fn what_does_not_finish_is_abandoned_and_leaves_a_part() {
    let world = Arc::new(World::default());
    let port = serve(&world, |request| match request.path.as_str() {
        "/page" => Reply::page("200 OK", "ETag: \"x\"\r\n", [7; 1000]).cut(500, Then::Hang),
        _ => Reply::page("200 OK", "", "x"),
    })
    .port();
    let output = directory("interrupt_abandon");
    let page = format!("http://127.0.0.1:{port}/page");
    let mut crawler = Crawler::start(&output, &["--grace", "0.2", "--no-robots", &page]);
    world.wait_for_requests(1);
    let part = output.join(format!("127.0.0.1_{port}/page.part"));
    while !part.exists() {
        std::thread::yield_now();
    }
    crawler.signal("-INT");
    crawler.wait_for("stopping");
    let run = crawler.end();
    assert_eq!((run.code, run.lines.len()), (Some(130), 0), "{run:?}");
    assert!(run.summary().starts_with("0 saved, 0 unchanged, 0 skipped, 0 failed, 1 abandoned; "), "{run:?}");
    let files = tree(&output);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.rsplit('/').next().unwrap()).collect();
    assert_eq!(names, ["page.part", "page.part.tag"]);
    // What has come in is there, to be gone on with.
    assert!(!files[0].1.is_empty() && files[0].1.iter().all(|byte| *byte == 7));
}

#[test]
fn the_second_ends_at_once() {
    let world = Arc::new(World::default());
    let address = gated(&world, 5);
    let arguments = ["--grace", "3600", "--timeout", "3600", "--no-robots", &address];
    let mut crawler = Crawler::start(&directory("interrupt_twice"), &arguments);
    world.wait_for_running(4);
    crawler.signal("-INT");
    crawler.wait_for("stopping");
    crawler.signal("-INT");
    let run = crawler.end();
    assert_eq!((run.code, run.summary.as_deref(), run.lines.len()), (Some(130), None, 1), "{run:?}");
    world.open_gate();
}
