//! Servers that break off, are slow, are busy, talk nonsense.

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use crate::process::{Crawler, Run, directory, noise};
use crate::server::{Reply, Request, Then, World, serve};

/// Asks for one page; the address is `…/page`.
fn ask(
    name: &str,
    arguments: &[&str],
    handler: impl Fn(&Request) -> Reply + Send + Sync + 'static,
) -> (Run, Arc<World>, Option<Vec<u8>>) {
    let world = Arc::new(World::default());
    let port = serve(&world, handler).port();
    let (output, address) = (directory(name), format!("http://127.0.0.1:{port}/page"));
    let mut all = vec!["--no-robots", "--backoff", "0.01", &address];
    all.extend(arguments);
    let run = Crawler::run(&output, &all);
    let page = fs::read(output.join(format!("127.0.0.1_{port}/page"))).ok();
    (run, world, page)
}

/// Asks for a page that cannot be had, and not more than once.
fn ask_in_vain(name: &str, reply: &'static str, because: &str) {
    let (run, world, page) = ask(name, &[], move |_| Reply::new(reply, Then::Close));
    assert_eq!((run.code, page), (Some(1), None), "{run:?}");
    assert!(run.complaint("failed").ends_with(because), "{run:?}");
    assert_eq!((run.complaints.len(), world.requests("*").len()), (1, 1), "{run:?}");
}

#[test]
fn a_server_that_is_busy_says_when_to_come_back() {
    let (run, world, page) = ask("busy_server", &[], |request| match request.before {
        0 => Reply::page("503 Service Unavailable", "Retry-After: 1\r\n", "later"),
        1 => Reply::page("429 Too Many Requests", "Retry-After: Thu, 01 Jan 1970 00:00:00 GMT\r\n", ""),
        _ => Reply::page("200 OK", "", "now"),
    });
    assert_eq!((run.code, page.as_deref()), (Some(0), Some(&b"now"[..])), "{run:?}");
    let requests = world.requests("/page");
    assert_eq!((requests.len(), world.connections()), (3, 1));
    assert!(requests[1].at - requests[0].at >= Duration::from_secs(1), "it came back too early");
    assert!(run.complaints[0].ends_with("/page in 1.0 s: 503 Service Unavailable"), "{run:?}");
    assert!(run.complaints[1].ends_with("/page in 0.0 s: 429 Too Many Requests"), "{run:?}");
    assert!(run.summary().contains("; 3 requests, 2 retries, at most 1 at once"), "{run:?}");
}

#[test]
fn what_does_not_pass_is_tried_as_often_as_allowed() {
    let busy = |_: &Request| Reply::page("500 Internal Server Error", "Retry-After: 3600\r\n", "");
    let (run, world, page) = ask("broken_server", &["--retries", "3", "--max-wait", "0.02"], busy);
    assert_eq!((run.code, page, world.requests("*").len()), (Some(1), None, 4), "{run:?}");
    assert!(run.complaint("failed").ends_with("/page: 500 Internal Server Error"), "{run:?}");
}

#[test]
fn pauses_grow() {
    let arguments = ["--retries", "3", "--backoff", "0.1"];
    let (run, world, _) = ask("backoff", &arguments, |_| Reply::new("", Then::Close));
    let at: Vec<_> = world.requests("*").iter().map(|request| request.at).collect();
    // Half of it is at random.
    for (pair, pause) in at.windows(2).zip([50, 100, 200]) {
        assert!(pair[1] - pair[0] >= Duration::from_millis(pause), "{:?} < {pause} ms", pair[1] - pair[0]);
    }
    assert_eq!((run.code, at.len()), (Some(1), 4));
}

#[test]
fn connections_that_break_are_made_anew() {
    let (run, world, page) = ask("broken", &[], |request| match request.before {
        0 => Reply::new("", Then::Reset),
        1 => Reply::new("", Then::Close),
        2 => Reply::new("HTTP/1.1 200 OK\r\nContent-Le", Then::Close),
        _ => Reply::page("200 OK", "", "at last"),
    });
    assert_eq!((run.code, page.as_deref()), (Some(0), Some(&b"at last"[..])), "{run:?}");
    assert_eq!((world.connections(), run.complaints.len()), (4, 3), "{run:?}");
    assert!(run.complaints[0].contains("Connection reset by peer"), "{run:?}");
}

#[test]
fn nobody_listens() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let address = format!("http://127.0.0.1:{port}/");
    let run = Crawler::run(&directory("nobody"), &["--retries", "1", "--backoff", "0.01", &address]);
    assert_eq!((run.code, run.complaints.len()), (Some(1), 2), "{run:?}");
    assert!(run.complaint("failed").contains("Connection refused"), "{run:?}");
}

#[test]
fn a_server_that_says_nothing_is_given_up() {
    let (run, world, page) = ask("slow", &["--timeout", "0.5"], |request| match request.before {
        0 => Reply::new("", Then::Hang),
        1 => Reply::page("200 OK", "", "abcdef").cut(40, Then::Hang),
        _ => Reply::page("200 OK", "", "abcdef"),
    });
    assert_eq!((run.code, page.as_deref()), (Some(0), Some(&b"abcdef"[..])), "{run:?}");
    // On a machine that is slow itself there may be more.
    assert!(world.requests("*").len() >= 3 && run.complaints.len() >= 2, "{run:?}");
    assert!(run.complaints.iter().all(|line| line.ends_with(": timed out")), "{run:?}");
}

#[test]
fn a_server_that_is_slow_and_steady_is_waited_for_but_not_for_ever() {
    let slow = |_: &Request| {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n";
        Reply::new(head, Then::Trickle("a page in bytes", Duration::from_millis(150)))
    };
    let (run, _, page) = ask("steady", &["--timeout", "1.5", "--retries", "0"], slow);
    assert_eq!((run.code, page.as_deref()), (Some(0), Some(&b"a page in bytes"[..])), "{run:?}");
    let (run, _, page) = ask("for_ever", &["--timeout", "60", "--max-time", "0.5", "--retries", "0"], slow);
    assert_eq!((run.code, page), (Some(1), None), "{run:?}");
    assert!(run.complaint("failed").ends_with("/page: timed out"), "{run:?}");
}

#[test]
fn a_body_that_is_cut_short_is_gone_on_with() {
    let whole = noise(300_000, 3);
    let sent = whole.clone();
    let head = "ETag: \"one\"\r\nAccept-Ranges: bytes\r\n";
    let (run, world, page) = ask("cut", &[], move |request| {
        let Some(from) = request.field("Range") else {
            return Reply::page("200 OK", head, &sent).cut(100_000, Then::Close);
        };
        let from: usize = from.strip_prefix("bytes=").unwrap().strip_suffix('-').unwrap().parse().unwrap();
        let range = format!("{head}Content-Range: bytes {from}-{}/{}\r\n", sent.len() - 1, sent.len());
        let rest = Reply::page("206 Partial Content", &range, &sent[from..]);
        if request.before < 3 { rest.cut(50_000, Then::Reset) } else { rest }
    });
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(page.unwrap() == whole, "other bytes");
    let requests = world.requests("*");
    assert_eq!(requests[0].field("Range"), None);
    assert!(requests[1..].iter().all(|request| request.field("If-Range") == Some("\"one\"")));
    // Each goes on behind what has come in: nothing was sent twice.
    let from = |request: &Request| {
        request.field("Range").unwrap()[6..].trim_end_matches('-').parse::<usize>().unwrap()
    };
    let starts: Vec<usize> = requests[1..].iter().map(from).collect();
    assert!(starts[0] > 99_000 && starts.is_sorted(), "{starts:?}");
}

#[test]
fn bodies_end_in_three_ways() {
    let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\
                   3;name=value\r\nabc\r\n10\r\n0123456789abcdef\r\n0\r\nTrailer: yes\r\n\r\n";
    for (name, reply, expected) in [
        ("chunked", chunked, &b"abc0123456789abcdef"[..]),
        ("until_close", "HTTP/1.0 200 OK\r\n\r\nold ways", b"old ways"),
        ("bare_newlines", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", b"ok"),
        (
            "continue",
            "HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
            b"ok",
        ),
        ("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b""),
    ] {
        let (run, _, page) = ask(name, &[], move |_| Reply::new(reply, Then::Close));
        assert_eq!((run.code, page.as_deref()), (Some(0), Some(expected)), "{name}: {run:?}");
    }
}

#[test]
fn nonsense_is_refused() {
    ask_in_vain("no_http", "SSH-2.0-nonsense\r\n\r\n", "this is not HTTP: invalid HTTP version");
    ask_in_vain(
        "two_lengths",
        "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
        "there is more than one Content-Length",
    );
    ask_in_vain(
        "no_length",
        "HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc",
        "Content-Length is no number",
    );
    ask_in_vain(
        "bad_chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "the size of a chunk is no number",
    );
    ask_in_vain(
        "long_chunk",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n",
        "a chunk is longer than its size",
    );
    ask_in_vain("refused", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", "403 Forbidden");
    ask_in_vain("not_asked", "HTTP/1.1 304 Not Modified\r\n\r\n", "304 Not Modified");
    ask_in_vain(
        "wrong_part",
        "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 5-6/7\r\nContent-Length: 2\r\n\r\nab",
        "the server sends another part than it was asked for",
    );
}

#[test]
fn a_head_without_end_takes_no_memory_without_end() {
    let (run, world, _) = ask("endless_head", &["--retries", "0"], |_| {
        Reply::new(["HTTP/1.1 200 OK\r\nX: ".into(), "x".repeat(1_000_000)].concat(), Then::Hang)
    });
    assert_eq!((run.code, world.requests("*").len()), (Some(1), 1), "{run:?}");
    assert!(run.complaint("failed").contains("chunk exceed the limit"), "{run:?}");
}

#[test]
fn redirects_lead_somewhere_or_are_given_up() {
    let moved = |to: String| Reply::page("302 Found", &format!("Location: {to}\r\n"), "moved");
    let (run, _, _) = ask("redirected", &[], move |request| match request.path.as_str() {
        "/page" => moved("/a/b".into()),
        "/a/b" => moved("../c?d=e#f".into()),
        path => Reply::page("200 OK", "", path.as_bytes()),
    });
    assert_eq!((run.code, run.lines.len()), (Some(0), 1), "{run:?}");
    assert!(run.lines[0].contains("/c?d=e -> ") && run.lines[0].ends_with("/c@d=e (6 bytes)"), "{run:?}");

    let (run, world, _) = ask("circle", &[], move |request| {
        moved(if request.path == "/page" { "/other".into() } else { "/page".into() })
    });
    assert_eq!((run.code, world.requests("*").len()), (Some(1), 2), "{run:?}");
    assert!(run.complaint("failed").ends_with("/page: redirects in a circle"), "{run:?}");

    let (run, world, _) = ask("endless", &[], move |request| moved(format!("{}x", request.path)));
    assert_eq!((run.code, world.requests("*").len()), (Some(1), 11), "{run:?}");
    assert!(run.complaint("failed").ends_with("/page: too many redirects"), "{run:?}");

    ask_in_vain("nowhere", "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n", "a redirect to nowhere");
    ask_in_vain(
        "other_scheme",
        "HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: file:///etc/passwd\r\n\r\n",
        "a redirect to \"file:///etc/passwd\"",
    );
}

#[test]
fn files_stay_inside_of_the_directory() {
    let world = Arc::new(World::default());
    let port = serve(&world, |_| Reply::page("200 OK", "", "x")).port();
    let outer = directory("inside");
    let output = outer.join("output");
    let base = format!("http://127.0.0.1:{port}");
    let addresses = [
        format!("{base}/../../../x1"),
        format!("{base}/%2e%2e/%2e%2e/x2"),
        format!("{base}/..%2F..%2Fx3"),
        format!("{base}//x4"),
    ];
    let mut arguments = vec!["--no-robots"];
    arguments.extend(addresses.iter().map(String::as_str));
    let run = Crawler::run(&output, &arguments);
    assert_eq!((run.code, run.lines.len()), (Some(0), 4), "{run:?}");
    let mut found: Vec<String> = crate::process::tree(&outer).into_iter().map(|(name, _)| name).collect();
    found.sort();
    let host = format!("output/127.0.0.1_{port}");
    assert_eq!(
        found,
        [format!("{host}/%/x4"), format!("{host}/..%2F..%2Fx3"), format!("{host}/x1"), format!("{host}/x2"),]
    );
}

#[test]
fn two_pages_are_not_written_to_one_file() {
    let world = Arc::new(World::default());
    let port = serve(&world, |request| {
        let links = "<a href='index.html'>1</a> <a href='/blog'>2</a> <a href='/blog/post'>3</a>";
        Reply::page("200 OK", "Content-Type: text/html\r\n", format!("{} {links}", request.path))
    })
    .port();
    let (output, base) = (directory("one_file"), format!("http://127.0.0.1:{port}"));
    let run = Crawler::run(&output, &["--no-robots", "--depth", "1", &base]);
    assert_eq!((run.code, run.lines.len()), (Some(0), 4), "{run:?}");
    assert_eq!(run.lines[3], format!("skipped {base}/index.html: its file is that of another page"));
    let names: Vec<String> = crate::process::tree(&output).into_iter().map(|(name, _)| name).collect();
    // A page may have pages below it.
    assert_eq!(
        names,
        ["blog.html", "blog/post.html", "index.html"].map(|name| format!("127.0.0.1_{port}/{name}"))
    );
    assert!(fs::read(output.join(&names[2])).unwrap().starts_with(b"/ "));
}

#[test]
fn a_redirect_takes_no_file() {
    let world = Arc::new(World::default());
    let port = serve(&world, |request| match request.path.as_str() {
        "/" => Reply::page("301 Moved Permanently", "Location: /index.html\r\n", ""),
        _ => Reply::page("200 OK", "", "here"),
    })
    .port();
    let output = directory("redirected_to_itself");
    let run = Crawler::run(&output, &["--no-robots", &format!("http://127.0.0.1:{port}/")]);
    assert_eq!((run.code, run.lines.len()), (Some(0), 1), "{run:?}");
    assert_eq!(crate::process::tree(&output), [(format!("127.0.0.1_{port}/index.html"), b"here".to_vec())]);
}

#[test]
fn a_disk_that_does_not_take_it_is_no_reason_to_ask_again() {
    let (run, world, _) = {
        let world = Arc::new(World::default());
        let port = serve(&world, |_| Reply::page("200 OK", "", "x")).port();
        let output = directory("no_directory").join("file");
        fs::write(&output, "in the way").unwrap();
        (Crawler::run(&output, &["--no-robots", &format!("http://127.0.0.1:{port}/page")]), world, ())
    };
    assert_eq!((run.code, world.requests("*").len()), (Some(1), 1), "{run:?}");
    assert!(run.complaint("failed").contains("cannot write "), "{run:?}");
}

#[test]
fn command_lines_that_are_wrong() {
    let output = directory("command_lines");
    for (arguments, complaint) in [
        (&[][..], "crawler: an ADDRESS is wanted"),
        (&["--connections", "0", "http://x"], "crawler: cannot parse argument \"0\": at least one is wanted"),
        (&["ftp://x"], "crawler: cannot parse argument \"ftp://x\": only http and https are known here"),
        (&["--timeout", "-1", "http://x"], "crawler: cannot parse argument \"-1\""),
        (&["--dance"], "crawler: invalid option '--dance'"),
    ] {
        let run = Crawler::run(&output, arguments);
        assert_eq!((run.code, run.lines.len()), (Some(2), 0), "{run:?}");
        assert!(run.complaints[0].starts_with(complaint), "{run:?}");
    }
    let run = Crawler::run(&output, &["--help"]);
    assert_eq!((run.code, run.complaints.len()), (Some(0), 0));
    assert!(run.lines.iter().any(|line| line.starts_with("Usage: crawler")), "{run:?}");
}
