//! What an earlier process has left.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use crate::process::{Crawler, directory, noise};
use crate::server::{Reply, Request, Then, World, serve};

/// A page of two versions: the first is never sent as a whole, the second is.
struct Versions {
    world: Arc<World>,
    address: String,
    output: PathBuf,
    file: PathBuf,
}

/// Serves ranges of a page, as an honest server does.
fn ranges(request: &Request, tag: &str, page: &[u8]) -> Reply {
    let fields = format!("ETag: {tag}\r\n");
    let range = request.field("Range").filter(|_| request.field("If-Range") == Some(tag));
    let Some(range) = range else { return Reply::page("200 OK", &fields, page) };
    let from: usize = range["bytes=".len()..].trim_end_matches('-').parse().unwrap();
    if from >= page.len() {
        let fields = format!("{fields}Content-Range: bytes */{}\r\n", page.len());
        return Reply::page("416 Range Not Satisfiable", &fields, "");
    }
    let fields = format!("{fields}Content-Range: bytes {from}-{}/{}\r\n", page.len() - 1, page.len());
    Reply::page("206 Partial Content", &fields, &page[from..])
}

impl Versions {
    /// Starts a download, and kills the process in the middle of it.
    fn new(name: &str, first: Vec<u8>, then: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let world = Arc::new(World::default());
        let port = serve(&world, move |request| match request.before {
            0 => Reply::page("200 OK", "ETag: \"one\"\r\n", &first).cut(600_000, Then::Hang),
            _ => then(request),
        })
        .port();
        let output = directory(name);
        let file = output.join(format!("127.0.0.1_{port}/page"));
        let this = Versions { world, address: format!("http://127.0.0.1:{port}/page"), output, file };
        let crawler = Crawler::start(&this.output, &["--no-robots", &this.address]);
        // So much has come to the disk: it is written in pieces.
        while fs::metadata(this.part()).map_or(0, |part| part.len()) < 256 * 1024 {
            std::thread::yield_now();
        }
        crawler.signal("-KILL");
        assert_eq!(crawler.end().code, None);
        assert!(!this.file.exists(), "a part has the name of the whole");
        this
    }

    fn part(&self) -> PathBuf {
        self.file.with_extension("part")
    }

    /// Starts again; this has to end well, and to leave the file and nothing else.
    fn go_on(&self, expected: &[u8]) -> Vec<Request> {
        let run = Crawler::run(&self.output, &["--no-robots", &self.address]);
        assert_eq!(run.code, Some(0), "{run:?}");
        let files = crate::process::tree(&self.output);
        assert_eq!(files.len(), 1, "{:?}", files.iter().map(|(name, _)| name).collect::<Vec<_>>());
        assert!(files[0].1 == expected, "other bytes");
        self.world.requests("/page")
    }
}

#[test]
fn another_process_goes_on_where_one_was_killed() {
    let page = noise(900_000, 11);
    let sent = page.clone();
    let versions = Versions::new("killed", page.clone(), move |request| ranges(request, "\"one\"", &sent));
    let part = fs::read(versions.part()).unwrap();
    assert!(page.starts_with(&part));
    let requests = versions.go_on(&page);
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[1].field("Range"), Some(format!("bytes={}-", part.len()).as_str()));
}

#[test]
fn a_page_that_has_changed_meanwhile_is_begun_anew() {
    let page = noise(800_000, 13);
    let sent = page.clone();
    let versions =
        Versions::new("changed", noise(900_000, 12), move |request| ranges(request, "\"two\"", &sent));
    let requests = versions.go_on(&page);
    assert_eq!((requests.len(), requests[1].field("If-Range")), (2, Some("\"one\"")));
}

#[test]
fn a_server_that_knows_no_ranges_sends_all() {
    let page = noise(900_000, 14);
    let sent = page.clone();
    let versions = Versions::new("no_ranges", page.clone(), move |_| Reply::page("200 OK", "", &sent));
    assert_eq!(versions.go_on(&page).len(), 2);
}

#[test]
fn a_part_that_is_too_long_is_thrown_away() {
    let page = noise(200_000, 15);
    let sent = page.clone();
    let versions =
        Versions::new("too_long", noise(900_000, 16), move |request| ranges(request, "\"one\"", &sent));
    let requests = versions.go_on(&page);
    assert_eq!((requests.len(), requests[2].field("Range")), (3, None));
}

#[test]
fn a_part_of_nobody_knows_what_is_not_gone_on_with() {
    let page = noise(900_000, 17);
    let sent = page.clone();
    let versions = Versions::new("no_tag", page.clone(), move |request| ranges(request, "\"one\"", &sent));
    fs::remove_file(versions.file.with_extension("part.tag")).unwrap();
    assert_eq!(versions.go_on(&page)[1].field("Range"), None);
}
