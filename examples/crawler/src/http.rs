//! HTTP/1.1, the client's half of it: a request, the head of the answer, and its body as it comes in.
//!
//! ```text
//!   ask ──▶ Answer { head, framing, connection } ──▶ body(…): an async generator of bytes ──▶ finish: keep the connection
//! ```
//!
//! Invariant: a connection is kept only when its body was read to its end, which is why nobody can forget to.

use std::fmt::Write;
use std::io;
use std::rc::Rc;

use dunder::asyncio::{IncompleteReadError, StreamReader};
use dunder::prelude::*;
use url::{Position, Url};

use crate::pool::{Connection, Origin, Pool, connect};
use crate::trouble::Trouble;

/// As much is read at a time.
const CHUNK: usize = 64 * 1024;

/// No more fields than these may a head have.
const MOST_FIELDS: usize = 100;

/// A body that nobody wants is read for the sake of its connection if it is no longer than this.
const WORTH_READING: u64 = 64 * 1024;

/// What an answer says of itself.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) reason: String,
    version: u8,
    fields: Vec<(String, String)>,
}

/// How the end of a body is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    Length(u64),
    Chunked,
    /// With the end of the connection.
    Close,
}

pub(crate) struct Answer {
    pub(crate) head: Head,
    pub(crate) framing: Framing,
    connection: Connection,
}

impl Head {
    /// A field by its name, in lower case.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(field, _)| field == name);
        field.map(|(_, value)| value.as_str())
    }

    fn fields<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a field that is a list has this among its members.
    fn lists(&self, name: &str, member: &str) -> bool {
        self.fields(name)
            .flat_map(|value| value.split(','))
            .any(|value| value.trim().eq_ignore_ascii_case(member))
    }

    /// The status line, for people.
    pub(crate) fn status_line(&self) -> String {
        format!("{} {}", self.status, self.reason).trim_end().to_owned()
    }

    fn parse(bytes: &[u8]) -> Result<Self, Trouble> {
        let mut fields = [httparse::EMPTY_HEADER; MOST_FIELDS];
        let mut response = httparse::Response::new(&mut fields);
        match response.parse(bytes) {
            Ok(httparse::Status::Complete(_)) => {}
            Ok(httparse::Status::Partial) => {
                return Err(Trouble::lasting("the head of the answer has no end"));
            }
            Err(e) => return Err(Trouble::lasting(format!("this is not HTTP: {e}"))),
        }
        let field = |field: &httparse::Header<'_>| {
            (field.name.to_ascii_lowercase(), String::from_utf8_lossy(field.value).trim().to_owned())
        };
        Ok(Head {
            status: response.code.unwrap_or_default(),
            reason: response.reason.unwrap_or_default().to_owned(),
            version: response.version.unwrap_or_default(),
            fields: response.headers.iter().map(field).collect(),
        })
    }

    fn framing(&self) -> Result<Framing, Trouble> {
        if matches!(self.status, 204 | 304) {
            return Ok(Framing::Length(0));
        }
        if self.field("transfer-encoding").is_some() {
            let chunked = self.lists("transfer-encoding", "chunked");
            return Ok(if chunked { Framing::Chunked } else { Framing::Close });
        }
        let mut length = None;
        for value in self.fields("content-length") {
            let value: u64 = value.parse().map_err(|_| Trouble::lasting("Content-Length is no number"))?;
            if *length.get_or_insert(value) != value {
                return Err(Trouble::lasting("there is more than one Content-Length"));
            }
        }
        Ok(length.map_or(Framing::Close, Framing::Length))
    }

    /// Whether the server goes on with the connection.
    fn keeps_alive(&self) -> bool {
        match self.version {
            0 => self.lists("connection", "keep-alive"),
            _ => !self.lists("connection", "close"),
        }
    }
}

impl Answer {
    pub(crate) fn reader(&self) -> StreamReader {
        self.connection.reader.clone()
    }

    /// The body has been read to its end.
    pub(crate) fn finish(self, pool: &Pool) {
        if self.framing != Framing::Close && self.head.keeps_alive() {
            pool.keep(self.connection);
        }
    }
}

fn request(url: &Url, fields: &[(&'static str, String)]) -> String {
    let target = &url[Position::BeforePath..Position::AfterQuery];
    let host = &url[Position::BeforeHost..Position::AfterPort];
    let mut request = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n");
    let usual = [("User-Agent", "dunder-crawler/0.1"), ("Accept", "*/*"), ("Accept-Encoding", "identity")];
    let given = fields.iter().map(|(name, value)| (*name, value.as_str()));
    for (name, value) in usual.into_iter().chain(given) {
        // A `String` takes whatever is written.
        let _ = write!(request, "{name}: {value}\r\n");
    }
    request.push_str("\r\n");
    request
}

fn chunk_size(line: &[u8]) -> Result<u64, Trouble> {
    match httparse::parse_chunk_size(line) {
        Ok(httparse::Status::Complete((_, size))) => Ok(size),
        Ok(httparse::Status::Partial) => Err(cut_short()),
        Err(_) => Err(Trouble::lasting("the size of a chunk is no number")),
    }
}

fn cut_short() -> Trouble {
    Trouble::passing("the connection ended before the answer did", None)
}

dunder! {
    /// Asks for a page, on a connection that is idle or on a new one, and reads the head of the answer.
    pub(crate) async fn ask(pool: Rc<Pool>, url: Url, fields: Vec<(&'static str, String)>) -> Answer {
        let mut fresh = false;
        loop {
            let connection = await connect(pool.clone(), Origin::of(&url), fresh);
            connection.writer.write(request(&url, &fields))?;
            let reader = connection.reader.clone();
            try {
                let head = await head(reader);
                let framing = head.framing()?;
                return Answer { head, framing, connection };
            } except _: (io::Error | IncompleteReadError) {
                // A server may end a connection that was idle just when we ask for something. That counts for nothing.
                if !connection.is_used {
                    raise;
                }
                fresh = true;
            }
        }
    }

    async fn head(reader: StreamReader) -> Head {
        loop {
            let head = Head::parse(&(await reader.readuntil(["\r\n\r\n", "\n\n"])))?;
            // "100 Continue" and its like come before the answer.
            if head.status >= 200 {
                return head;
            }
        }
    }

    /// The bytes of a body, as they come in. It raises if they end before they should.
    pub(crate) async fn body(reader: StreamReader, framing: Framing) -> impl AsyncGenerator<Yield = Vec<u8>> {
        match framing {
            Framing::Length(mut left) => while left > 0 {
                let bytes = await at_most(reader.clone(), left);
                left -= bytes.len() as u64;
                yield bytes;
            },
            Framing::Chunked => loop {
                let mut left = chunk_size(&(await reader.readline()))?;
                if left == 0 {
                    // What follows the last chunk are fields, and an empty line.
                    while !(await reader.readline()).trim_ascii().is_empty() {}
                    return;
                }
                while left > 0 {
                    let bytes = await at_most(reader.clone(), left);
                    left -= bytes.len() as u64;
                    yield bytes;
                }
                if (await reader.readexactly(2)) != b"\r\n" {
                    raise Trouble::lasting("a chunk is longer than its size");
                }
            },
            Framing::Close => loop {
                let bytes = await reader.read(CHUNK);
                if bytes.is_empty() {
                    return;
                }
                yield bytes;
            },
        }
    }

    /// Some bytes that must be there.
    async fn at_most(reader: StreamReader, n: u64) -> Vec<u8> {
        let bytes = await reader.read(CHUNK.min(usize::try_from(n).unwrap_or(CHUNK)));
        if bytes.is_empty() {
            raise cut_short();
        }
        bytes
    }

    /// Reads what nobody wants, if that is worth it for the sake of the connection.
    pub(crate) async fn discard(pool: Rc<Pool>, answer: Answer) {
        if matches!(answer.framing, Framing::Length(n) if n <= WORTH_READING) {
            async for _ in body(answer.reader(), answer.framing) {}
            answer.finish(&pool);
        }
    }

    /// Reads a body into memory, if it is not too long for that.
    pub(crate) async fn read(pool: Rc<Pool>, answer: Answer, limit: usize) -> Vec<u8> {
        let mut all = Vec::new();
        async for bytes in body(answer.reader(), answer.framing) {
            all.extend(bytes);
            if all.len() > limit {
                raise Trouble::lasting("the answer is too long");
            }
        }
        answer.finish(&pool);
        all
    }
}
