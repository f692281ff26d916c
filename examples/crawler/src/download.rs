//! One request for one page, and what comes of it in the file system.

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use dunder::asyncio::{Timeout, get_running_loop, timeout, to_thread};
use dunder::prelude::*;
use url::Url;

use crate::crawl::Crawl;
use crate::http::{Answer, Framing, Head, ask, body, discard, read};
use crate::links::links;
use crate::robots::Robots;
use crate::store::{Found, Place, is_named_html};
use crate::trouble::Trouble;

/// So much is gathered before a thread writes it.
const PIECE: usize = 256 * 1024;

/// A page that is longer has no links.
const LONGEST_PAGE: u64 = 16 * 1024 * 1024;

/// A `robots.txt` may be longer, but what is behind this need not be looked at.
const LONGEST_ROBOTS: usize = 512 * 1024;

/// What came of it.
pub(crate) enum Outcome {
    Saved {
        path: PathBuf,
        length: u64,
        is_html: bool,
    },
    Unchanged {
        path: PathBuf,
        is_html: bool,
    },
    Moved(Url),
    /// Another page has the file that this one would have.
    Taken,
}

/// The time limits of a request: each thing that comes in puts the end off, up to the latest.
#[derive(Clone)]
struct Patience {
    limit: Timeout,
    pause: f64,
    latest: f64,
}

impl Patience {
    fn go_on(&self) -> Result<(), Exception> {
        let now = get_running_loop()?.time();
        self.limit.reschedule((now + self.pause).min(self.latest))
    }
}

dunder! {
    /// Asks for a page and stores it.
    pub(crate) async fn download(crawl: Rc<Crawl>, url: Url) -> Outcome {
        let place = Place::new(&crawl.options.output, &url);
        let looking = place.clone();
        let found = await to_thread(move || looking.look());
        let _running = crawl.report.request();
        async with timeout(crawl.options.timeout) as limit {
            let patience = patience(&crawl, limit)?;
            let answer = await ask(crawl.pool.clone(), url.clone(), conditions(&found));
            match answer.head.status {
                200 | 206 if !crawl.claims(&place, &url) => Outcome::Taken,
                200 | 206 => await store(crawl.clone(), place, found, answer, patience),
                304 => {
                    let unchanged = unchanged(found, &answer.head)?;
                    await discard(crawl.pool.clone(), answer);
                    unchanged
                }
                301 | 302 | 303 | 307 | 308 => {
                    let to = target(&url, &answer.head)?;
                    await discard(crawl.pool.clone(), answer);
                    Outcome::Moved(to)
                }
                416 if found.part.is_some() => {
                    // The part is longer than the page. Without it there is nothing to disagree about.
                    (await to_thread(move || place.discard()))?;
                    raise Trouble::passing("what was there of it is of no use", Some(Duration::ZERO));
                }
                _ => {
                    let trouble = refusal(&answer.head);
                    await discard(crawl.pool.clone(), answer);
                    raise trouble;
                }
            }
        }
    }

    /// Writes what comes in to the part, and makes the part the file.
    async fn store(crawl: Rc<Crawl>, place: Place, found: Found, answer: Answer, patience: Patience) -> Outcome {
        let (start, length) = extent(&answer, &found)?;
        let tag = if start > 0 { None } else { Some(tag(&answer.head)) };
        let opening = place.clone();
        let file = (await to_thread(move || opening.open(tag)))?;
        let mut piece = Vec::new();
        try {
            async for bytes in body(answer.reader(), answer.framing) {
                patience.go_on()?;
                crawl.report.bytes(bytes.len() as u64);
                piece.extend(bytes);
                if piece.len() >= PIECE {
                    let (place, file, bytes) = (place.clone(), file.clone(), std::mem::take(&mut piece));
                    (await to_thread(move || place.write(&file, &bytes)))?;
                }
            }
        } finally {
            // What has come in before a connection broke is not asked for again.
            let (place, file) = (place.clone(), file.clone());
            (await to_thread(move || place.write(&file, &piece)))?;
        }
        let is_html = says_html(&answer.head);
        let modified = answer.head.field("last-modified").and_then(|time| httpdate::parse_http_date(time).ok());
        answer.finish(&crawl.pool);
        let (path, length) = (await to_thread(move || {
            let path = place.commit(&file, length, is_html, modified)?;
            Ok::<_, Trouble>((path, file.metadata().map(|file| file.len()).unwrap_or_default()))
        }))?;
        Outcome::Saved { path, length, is_html }
    }

    /// What a host does not want. Where there is no such page, it wants everything.
    pub(crate) async fn robots(crawl: Rc<Crawl>, url: Url) -> Robots {
        let _running = crawl.report.request();
        async with timeout(crawl.options.timeout) {
            let answer = await ask(crawl.pool.clone(), url, Vec::new());
            match answer.head.status {
                200 => {
                    let text = await read(crawl.pool.clone(), answer, LONGEST_ROBOTS);
                    Robots::parse(&String::from_utf8_lossy(&text))
                }
                300..500 if !may_pass(answer.head.status) => {
                    await discard(crawl.pool.clone(), answer);
                    Robots::default()
                }
                _ => raise refusal(&answer.head),
            }
        }
    }

    /// The links of a page that has been stored.
    pub(crate) async fn links_of(path: PathBuf, page: Url) -> Vec<Url> {
        await to_thread(move || {
            let is_short = fs::metadata(&path).is_ok_and(|file| file.len() <= LONGEST_PAGE);
            let html = if is_short { fs::read(&path).unwrap_or_default() } else { Vec::new() };
            links(&html, &page)
        })
    }
}

fn patience(crawl: &Crawl, limit: Timeout) -> Result<Patience, Exception> {
    let now = get_running_loop()?.time();
    let latest = crawl.options.max_time.map_or(f64::INFINITY, |limit| now + limit.as_secs_f64());
    let patience = Patience { limit, pause: crawl.options.timeout.as_secs_f64(), latest };
    patience.go_on()?;
    Ok(patience)
}

/// What a request says of what is there already: send the rest, if it is still the same; send nothing, if that is so.
fn conditions(found: &Found) -> Vec<(&'static str, String)> {
    match found {
        Found { part: Some((length, tag)), .. } => {
            vec![("Range", format!("bytes={length}-")), ("If-Range", tag.clone())]
        }
        Found { whole: Some((_, modified)), .. } => {
            vec![("If-Modified-Since", httpdate::fmt_http_date(*modified))]
        }
        _ => Vec::new(),
    }
}

/// Where a body begins in its page, and how long the page is.
fn extent(answer: &Answer, found: &Found) -> Result<(u64, Option<u64>), Trouble> {
    if answer.head.status == 200 {
        let length = match answer.framing {
            Framing::Length(length) => Some(length),
            _ => None,
        };
        return Ok((0, length));
    }
    let wrong = || Trouble::lasting("the server sends another part than it was asked for");
    let range = answer.head.field("content-range").and_then(|range| range.strip_prefix("bytes "));
    let (range, length) = range.and_then(|range| range.split_once('/')).ok_or_else(wrong)?;
    let (start, _) = range.split_once('-').ok_or_else(wrong)?;
    match (start.trim().parse(), &found.part) {
        (Ok(start), Some((part, _))) if start == *part => Ok((start, length.trim().parse().ok())),
        _ => Err(wrong()),
    }
}

/// The page is as it was when it was stored.
fn unchanged(found: Found, head: &Head) -> Result<Outcome, Trouble> {
    let (path, _) = found.whole.ok_or_else(|| refusal(head))?;
    let is_html = is_named_html(&path);
    Ok(Outcome::Unchanged { path, is_html })
}

/// What tells versions of a page apart, if the server says so: a strong `ETag`, or the time.
fn tag(head: &Head) -> Option<String> {
    let strong = head.field("etag").filter(|tag| !tag.starts_with("W/"));
    strong.or_else(|| head.field("last-modified")).map(str::to_owned)
}

fn says_html(head: &Head) -> bool {
    let kind = head.field("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("text/html") || kind.eq_ignore_ascii_case("application/xhtml+xml")
}

fn target(from: &Url, head: &Head) -> Result<Url, Trouble> {
    let to = head.field("location").ok_or_else(|| Trouble::lasting("a redirect to nowhere"))?;
    let url = from.join(to).ok().filter(crate::options::is_http);
    url.map(crate::options::without_fragment).ok_or_else(|| Trouble::lasting(format!("a redirect to {to:?}")))
}

fn may_pass(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

fn refusal(head: &Head) -> Trouble {
    if may_pass(head.status) {
        Trouble::passing(head.status_line(), head.field("retry-after").and_then(retry_after))
    } else {
        Trouble::lasting(head.status_line())
    }
}

/// A number of seconds, or a date.
fn retry_after(value: &str) -> Option<Duration> {
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}
