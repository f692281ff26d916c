//! The command line.

use std::rc::Rc;
use std::str::FromStr;

use dunder::errors::ValueError;
use dunder::prelude::*;

use crate::upstream::Upstream;

const USAGE: &str = "proxy HOST:PORT UPSTREAM… [--access-log] [--grace SECONDS] [--header-timeout SECONDS] \
                     [--idle-timeout SECONDS] [--response-timeout SECONDS]";

/// What the proxy is told when it starts.
pub(crate) struct Options {
    pub(crate) listen: (String, u16),
    pub(crate) upstreams: Vec<Rc<Upstream>>,
    pub(crate) access_log: bool,
    /// How many seconds requests have to be answered when it ends.
    pub(crate) grace: f64,
    /// How many seconds a head may take, from its first byte on.
    pub(crate) header_timeout: f64,
    /// How many seconds a client may keep a connection without a request.
    pub(crate) idle_timeout: f64,
    /// How many seconds an exchange may stand still.
    pub(crate) response_timeout: f64,
}

impl Options {
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, Exception> {
        let mut options = Options {
            listen: (String::new(), 0),
            upstreams: Vec::new(),
            access_log: false,
            grace: 30.0,
            header_timeout: 10.0,
            idle_timeout: 60.0,
            response_timeout: 30.0,
        };
        let mut addresses = Vec::new();
        while let Some(argument) = arguments.next() {
            let seconds = match argument.as_str() {
                "--access-log" => {
                    options.access_log = true;
                    continue;
                }
                "--grace" => &mut options.grace,
                "--header-timeout" => &mut options.header_timeout,
                "--idle-timeout" => &mut options.idle_timeout,
                "--response-timeout" => &mut options.response_timeout,
                _ => {
                    addresses.push(address(&argument)?);
                    continue;
                }
            };
            *seconds = parsed(&arguments.next().unwrap_or_default())?;
        }
        let mut addresses = addresses.into_iter();
        options.listen = addresses.next().ok_or_else(wrong)?;
        options.upstreams = addresses.map(|(host, port)| Upstream::new(&host, port)).collect();
        if options.upstreams.is_empty() { Err(wrong()) } else { Ok(options) }
    }
}

fn wrong() -> Exception {
    ValueError::new(USAGE).into()
}

fn parsed<T: FromStr>(text: &str) -> Result<T, Exception> {
    text.parse().map_err(|_| wrong())
}

fn address(text: &str) -> Result<(String, u16), Exception> {
    let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
    Ok((host.to_owned(), parsed(port)?))
}
