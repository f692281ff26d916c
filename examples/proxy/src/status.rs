//! What the proxy knows of itself: counters, the page that shows them, and the access log.

use std::cell::{Cell, RefCell};
use std::fmt::Write as _;
use std::io::{BufWriter, Stdout, Write as _, stdout};
use std::time::{Duration, Instant};

use crate::http::Request;
use crate::upstream::Upstreams;

/// Where the page is.
pub(crate) const PATH: &str = "/__status";

/// Counters, from the start on.
pub(crate) struct Status {
    started: Instant,
    pub(crate) connections: Cell<u64>,
    pub(crate) requests: Cell<u64>,
    pub(crate) refused: Cell<u64>,
    log: Option<RefCell<BufWriter<Stdout>>>,
}

impl Status {
    pub(crate) fn new(access_log: bool) -> Self {
        Status {
            started: Instant::now(),
            connections: Cell::default(),
            requests: Cell::default(),
            refused: Cell::default(),
            log: access_log.then(|| RefCell::new(BufWriter::new(stdout()))),
        }
    }

    /// The page.
    pub(crate) fn page(&self, upstreams: &Upstreams, clients: usize) -> String {
        let mut page = String::new();
        let up = self.started.elapsed().as_secs();
        let _ = writeln!(page, "up {up} s, {clients} clients now, {} so far", self.connections.get());
        let _ = writeln!(page, "{} requests, {} refused", self.requests.get(), self.refused.get());
        for upstream in upstreams.all.iter() {
            let _ = writeln!(
                page,
                "{} {}: {} active, {} idle, {} served, {} failed",
                upstream.name(),
                if upstream.up.get() { "up" } else { "down" },
                upstream.active.get(),
                upstream.idle.borrow().len(),
                upstream.served.get(),
                upstream.failed.get(),
            );
        }
        page
    }

    /// A line of the access log.
    pub(crate) fn log(
        &self,
        client: &str,
        request: &Request,
        status: u16,
        bytes: u64,
        by: &str,
        took: Duration,
    ) {
        if let Some(log) = &self.log {
            let Request { method, target, minor, .. } = request;
            let ms = took.as_secs_f64() * 1000.0;
            let mut log = log.borrow_mut();
            // Whoever reads it may have gone; the proxy goes on.
            let _ = writeln!(
                log,
                "{client} \"{method} {target} HTTP/1.{minor}\" {status} {bytes} {by} {ms:.1} ms"
            );
        }
    }

    /// Has what was logged written out.
    pub(crate) fn flush(&self) {
        if let Some(log) = &self.log {
            let _ = log.borrow_mut().flush();
        }
    }
}
