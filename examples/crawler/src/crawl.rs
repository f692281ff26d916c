//! The crawl: a task for each address, and what they share.
//!
//! ```text
//!   discover ──new?──▶ task: visit ─▶ follow redirects ─▶ persist: [place at the host, place at all] ─▶ download ─┐
//!      ▲                                                     ▲                                                    │
//!      │                                                     └──────── wait, places given back ◀── may pass ──────┤
//!      └─────────────────────────── links, one level deeper ◀───────────────────────────────────────── saved ─────┘
//! ```
//!
//! A task is small, so there is one for each address, and no queue: semaphores say who may go on. The place at the host is taken
//! first. The other way round, those who wait for a busy host would hold places that another host could use.
//!
//! Invariant: who waits, for a place or for the next attempt, has no place, and notices at once that the crawl is being stopped.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::io;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use dunder::asyncio::{
    self, CancelledError, Event, IncompleteReadError, Semaphore, Task, TaskGroup, TimeoutError, create_task,
    move_on_after,
};
use dunder::prelude::*;
use url::Url;

use crate::download::{Outcome, download, links_of, robots};
use crate::options::Options;
use crate::pool::{Origin, Pool};
use crate::report::Report;
use crate::robots::Robots;
use crate::store::Place;
use crate::trouble::{Stopped, Trouble, worth_another_attempt};

/// More redirects than these lead nowhere.
const MOST_REDIRECTS: usize = 10;

pub(crate) struct Crawl {
    pub(crate) options: Options,
    pub(crate) pool: Rc<Pool>,
    pub(crate) report: Report,
    places: Semaphore,
    hosts: RefCell<HashMap<Origin, Rc<Host>>>,
    seen: RefCell<HashSet<Url>>,
    /// Whose the files are.
    files: RefCell<HashMap<PathBuf, Url>>,
    stopping: Event,
    group: TaskGroup,
}

type AskingForRobots = Task<Result<Rc<Robots>, Exception>>;

/// What is known of a host.
struct Host {
    places: Semaphore,
    robots: RefCell<Option<AskingForRobots>>,
}

/// A page that is stored.
struct Page {
    url: Url,
    path: PathBuf,
    is_html: bool,
}

impl Crawl {
    pub(crate) fn new(options: Options) -> Result<Self, Exception> {
        Ok(Crawl {
            pool: Rc::new(Pool::new(&options)?),
            report: Report::new(options.quiet),
            places: Semaphore::new(options.connections),
            hosts: RefCell::default(),
            seen: RefCell::default(),
            files: RefCell::default(),
            stopping: Event::new(),
            group: TaskGroup::new(),
            options,
        })
    }

    pub(crate) fn report(&self) -> &Report {
        &self.report
    }

    /// Takes no new work.
    pub(crate) fn stop(&self) {
        self.report.complain("stopping; again to end at once");
        self.stopping.set();
    }

    /// Visits an address that nobody has visited yet.
    fn discover(self: &Rc<Self>, url: Url, depth: u32) {
        if !self.stopping.is_set() && self.seen.borrow_mut().insert(url.clone()) {
            self.report.found();
            self.group.create_task(Rc::clone(self).visit(url, depth));
        }
    }

    fn host(&self, url: &Url) -> Rc<Host> {
        let places = || Semaphore::new(self.options.per_host);
        let host = || Rc::new(Host { places: places(), robots: RefCell::default() });
        self.hosts.borrow_mut().entry(Origin::of(url)).or_insert_with(host).clone()
    }

    /// Whether a page may have its file: it is the first that wants it.
    pub(crate) fn claims(&self, place: &Place, url: &Url) -> bool {
        self.files.borrow_mut().entry(place.path().to_owned()).or_insert_with(|| url.clone()) == url
    }

    /// How long to wait before the next attempt: what the server says, or twice as long each time, and a little at random, so
    /// that not all come back at once.
    fn pause(&self, attempt: u32, after: Option<Duration>) -> Duration {
        let most = self.options.max_wait;
        let doubled = || {
            let pause = self.options.backoff.saturating_mul(2_u32.saturating_pow(attempt)).min(most);
            pause.mul_f64(0.5 + 0.5 * fastrand::f64())
        };
        after.unwrap_or_else(doubled).min(most)
    }
}

dunder! {
    impl Crawl {
        pub(crate) async fn run(self: Rc<Self>) {
            async with self.group.clone() {
                for url in self.options.addresses.clone() {
                    self.discover(url, 0);
                }
            }
        }

        /// Gets a page and discovers what it links to. Never raises, but if it is cancelled.
        async fn visit(self: Rc<Self>, url: Url, depth: u32) {
            try {
                let page = await Rc::clone(&self).follow(url.clone(), depth);
                let Some(Page { url, path, is_html: true }) = page else { return };
                if depth < self.options.depth {
                    for link in await links_of(path, url.clone()) {
                        if Origin::of(&link) == Origin::of(&url) {
                            self.discover(link, depth + 1);
                        }
                    }
                }
            } except _: Stopped {
                self.report.abandoned();
            } except _: CancelledError {
                self.report.abandoned();
                raise;
            } except e {
                self.report.failed(&url, &e);
            }
        }

        /// Goes where redirects lead. No page: there is a reason, which is reported.
        async fn follow(self: Rc<Self>, url: Url, depth: u32) -> Option<Page> {
            let mut way = vec![url.clone()];
            let mut url = url;
            let skipped = loop {
                if !(await Rc::clone(&self).is_welcome(url.clone())) {
                    break "robots.txt does not want it";
                }
                let to = match await Rc::clone(&self).persist(url.clone(), download) {
                    Outcome::Saved { path, length, is_html } => {
                        self.report.saved(&url, &path, length);
                        return Some(Page { url, path, is_html });
                    }
                    Outcome::Unchanged { path, is_html } => {
                        self.report.unchanged(&url);
                        return Some(Page { url, path, is_html });
                    }
                    Outcome::Taken => break "its file is that of another page",
                    Outcome::Moved(to) => to,
                };
                if way.contains(&to) {
                    raise Trouble::lasting("redirects in a circle");
                }
                if way.len() > MOST_REDIRECTS {
                    raise Trouble::lasting("too many redirects");
                }
                if depth > 0 && Origin::of(&to) != Origin::of(&url) {
                    break "it leads to another host";
                }
                if !self.seen.borrow_mut().insert(to.clone()) {
                    break "it leads to a page that is known";
                }
                way.push(to.clone());
                url = to;
            };
            self.report.skipped(&url, skipped);
            None
        }

        /// Tries until it works, may not work any more, or has been tried often enough.
        async fn persist<A: Awaitable>(self: Rc<Self>, url: Url, attempt: fn(Rc<Self>, Url) -> A) -> A::Output {
            let host = self.host(&url);
            let mut attempts = 0;
            loop {
                let pause = try {
                    let _at_the_host = await host.places.permit();
                    let _at_all = await self.places.permit();
                    if self.stopping.is_set() {
                        raise Stopped;
                    }
                    return await attempt(Rc::clone(&self), url.clone());
                } except e: (Trouble | io::Error | IncompleteReadError | TimeoutError) {
                    let Some(after) = worth_another_attempt(&e) else { raise };
                    if attempts == self.options.retries {
                        raise;
                    }
                    let pause = self.pause(attempts, after);
                    self.report.retry(&url, &e, pause);
                    pause
                };
                attempts += 1;
                with move_on_after(pause) {
                    await self.stopping.wait();
                    raise Stopped;
                }
            }
        }

        /// Whether a host wants to be asked for a page. It is asked for that once; all others wait for the answer.
        async fn is_welcome(self: Rc<Self>, url: Url) -> bool {
            if !self.options.robots {
                return true;
            }
            let host = self.host(&url);
            let asking = host.robots.borrow().clone();
            let asking = asking.unwrap_or_else(|| {
                let asking = create_task(Rc::clone(&self).ask_for_robots(url.clone()));
                *host.robots.borrow_mut() = Some(asking.clone());
                asking
            });
            let rules = (await asyncio::shield(asking))?;
            rules.allow(&url)
        }

        async fn ask_for_robots(self: Rc<Self>, url: Url) -> Result<Rc<Robots>, Exception> {
            try {
                let url = url.join("/robots.txt")?;
                Ok(Rc::new(await Rc::clone(&self).persist(url, robots)))
            } except e {
                Err(e)
            }
        }
    }
}
