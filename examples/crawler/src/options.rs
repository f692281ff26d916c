//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use lexopt::prelude::*;
use url::Url;

pub(crate) const HELP: &str = "\
Usage: crawler [OPTION…] ADDRESS…

Downloads pages, and what they link to on the same host.

  -d, --depth N            follow links so far; 0 is no further than ADDRESS (2)
  -n, --connections N      at most so many connections (8)
  -p, --per-host N         at most so many with one host (4)
  -t, --timeout SECONDS    give up a request when nothing comes in for so long (30)
      --max-time SECONDS   give up a request that takes longer (no limit)
  -r, --retries N          try again so often, where that may help (4)
      --backoff SECONDS    wait so long before the second attempt, twice as long before each next one (0.5)
      --max-wait SECONDS   never wait longer, whatever the server says (60)
      --grace SECONDS      let running downloads go on for so long after Ctrl-C (5)
  -o, --output DIRECTORY   put files there (.)
      --ca-file FILE       trust these certificates, PEM, instead of those of the web
      --no-robots          do not ask for /robots.txt
  -q, --quiet              say nothing of what goes well
  -h, --help               print this
";

pub(crate) struct Options {
    pub(crate) addresses: Vec<Url>,
    pub(crate) depth: u32,
    pub(crate) connections: usize,
    pub(crate) per_host: usize,
    pub(crate) timeout: Duration,
    pub(crate) max_time: Option<Duration>,
    pub(crate) retries: u32,
    pub(crate) backoff: Duration,
    pub(crate) max_wait: Duration,
    pub(crate) grace: Duration,
    pub(crate) output: PathBuf,
    pub(crate) ca_file: Option<PathBuf>,
    pub(crate) robots: bool,
    pub(crate) quiet: bool,
}

pub(crate) enum Command {
    Crawl(Box<Options>),
    Help,
}

pub(crate) fn parse() -> Result<Command, lexopt::Error> {
    let mut options = Options {
        addresses: Vec::new(),
        depth: 2,
        connections: 8,
        per_host: 4,
        timeout: Duration::from_secs(30),
        max_time: None,
        retries: 4,
        backoff: Duration::from_millis(500),
        max_wait: Duration::from_secs(60),
        grace: Duration::from_secs(5),
        output: PathBuf::from("."),
        ca_file: None,
        robots: true,
        quiet: false,
    };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(address) => options.addresses.push(address.parse_with(address_of)?),
            Short('d') | Long("depth") => options.depth = parser.value()?.parse()?,
            Short('n') | Long("connections") => {
                options.connections = parser.value()?.parse_with(at_least_one)?
            }
            Short('p') | Long("per-host") => options.per_host = parser.value()?.parse_with(at_least_one)?,
            Short('t') | Long("timeout") => options.timeout = parser.value()?.parse_with(seconds)?,
            Long("max-time") => options.max_time = Some(parser.value()?.parse_with(seconds)?),
            Short('r') | Long("retries") => options.retries = parser.value()?.parse()?,
            Long("backoff") => options.backoff = parser.value()?.parse_with(seconds)?,
            Long("max-wait") => options.max_wait = parser.value()?.parse_with(seconds)?,
            Long("grace") => options.grace = parser.value()?.parse_with(seconds)?,
            Short('o') | Long("output") => options.output = parser.value()?.into(),
            Long("ca-file") => options.ca_file = Some(parser.value()?.into()),
            Long("no-robots") => options.robots = false,
            Short('q') | Long("quiet") => options.quiet = true,
            Short('h') | Long("help") => return Ok(Command::Help),
            _ => return Err(argument.unexpected()),
        }
    }
    if options.addresses.is_empty() {
        return Err("an ADDRESS is wanted".into());
    }
    Ok(Command::Crawl(Box::new(options)))
}

fn address_of(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|e| e.to_string())?;
    if !is_http(&url) {
        return Err("only http and https are known here".to_owned());
    }
    Ok(without_fragment(url))
}

/// Whether it is one that can be asked for.
pub(crate) fn is_http(url: &Url) -> bool {
    let scheme = url.scheme();
    url.has_host() && (scheme == "http" || (scheme == "https" && cfg!(feature = "tls")))
}

/// Two addresses that differ in the fragment are of one page.
pub(crate) fn without_fragment(mut url: Url) -> Url {
    url.set_fragment(None);
    url
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) => Err("at least one is wanted".to_owned()),
        Ok(n) => Ok(n),
        Err(e) => Err(e.to_string()),
    }
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "a number of seconds is wanted".to_owned())?;
    Duration::try_from_secs_f64(seconds).map_err(|e| e.to_string())
}
