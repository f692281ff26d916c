//! Heads of messages: what came in, what goes on, and how the body that follows is delimited.
//!
//! ```text
//!   bytes up to the empty line ──httparse──▶ Request  { forward: what the upstream is sent,  framing, … }
//!                                        └─▶ Response { forward: what the client is sent,    framing, … }
//! ```
//!
//! Invariant: a message is passed on only if all who read it agree on where it ends. Fields that concern one connection (RFC
//! 9110, 7.6.1) are not passed on, and what delimits the body is written anew.

use std::error::Error;
use std::fmt;

use httparse::{EMPTY_HEADER, Header, Status};

/// More fields than this are refused.
const MOST_FIELDS: usize = 100;

/// Fields of one connection, wherever they stand.
const HOP_BY_HOP: [&str; 8] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// How a body is delimited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// There is none.
    None,
    /// It has so many bytes.
    Length(u64),
    /// It comes in chunks.
    Chunked,
    /// It ends with the connection.
    UntilEnd,
}

/// A request that is answered here, with an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) status: u16,
    pub(crate) why: &'static str,
    /// What was asked for is the head alone.
    pub(crate) head_only: bool,
}

impl Refused {
    pub(crate) fn new(status: u16, why: &'static str) -> Self {
        Refused { status, why, head_only: false }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.status, reason(self.status), self.why)
    }
}

impl Error for Refused {}

/// The phrase beside a status.
pub(crate) fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        408 => "Request Timeout",
        431 => "Request Header Fields Too Large",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        505 => "HTTP Version Not Supported",
        _ => "Error",
    }
}

/// A request, as it goes on.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    /// The second digit of the version.
    pub(crate) minor: u8,
    /// The head that the upstream is sent.
    pub(crate) forward: Vec<u8>,
    pub(crate) framing: Framing,
    /// The client will send another.
    pub(crate) keep_alive: bool,
    /// The client sends the body only when it is told to.
    pub(crate) expects_continue: bool,
}

impl Request {
    /// Reads a head; `client` is who has sent it.
    pub(crate) fn parse(head: &[u8], client: &str) -> Result<Self, Refused> {
        let mut headers = [EMPTY_HEADER; MOST_FIELDS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(head) {
            Ok(Status::Complete(_)) => {}
            Ok(Status::Partial) => return Err(Refused::new(400, "the head is not one")),
            Err(httparse::Error::TooManyHeaders) => return Err(Refused::new(431, "too many fields")),
            Err(httparse::Error::Version) => return Err(Refused::new(505, "HTTP/1.1 is spoken here")),
            Err(_) => return Err(Refused::new(400, "the head is not one")),
        }
        let (method, target) = (parsed.method.unwrap_or_default(), parsed.path.unwrap_or_default());
        let minor = parsed.version.unwrap_or_default();
        let fields = Fields(parsed.headers);
        let framing = fields.framing()?.unwrap_or(Framing::None);
        if !(target.starts_with('/') || target == "*") {
            return Err(Refused::new(400, "the target is not a path"));
        }
        if minor == 0 && framing == Framing::Chunked {
            return Err(Refused::new(400, "chunks in HTTP/1.0"));
        }
        match fields.all("host").count() {
            1 => {}
            0 if minor == 0 => {}
            _ => return Err(Refused::new(400, "one host is wanted")),
        }
        let mut forward = format!("{method} {target} HTTP/1.1\r\n").into_bytes();
        fields.pass_on(&mut forward, &["x-forwarded-for", "x-forwarded-proto", "via"]);
        for before in fields.all("via") {
            line(&mut forward, "Via", before);
        }
        line(&mut forward, "Via", format!("1.{minor} proxy").as_bytes());
        let mut path: Vec<&[u8]> = fields.all("x-forwarded-for").collect();
        path.push(client.as_bytes());
        line(&mut forward, "X-Forwarded-For", &path.join(&b", "[..]));
        line(&mut forward, "X-Forwarded-Proto", b"http");
        framing.write(&mut forward);
        forward.extend_from_slice(b"\r\n");
        Ok(Request {
            method: method.to_owned(),
            target: target.to_owned(),
            minor,
            forward,
            framing,
            keep_alive: fields.keep_alive(minor),
            expects_continue: minor == 1
                && fields.all("expect").any(|v| v.eq_ignore_ascii_case(b"100-continue")),
        })
    }

    /// Whether it may be sent again, if nobody has answered it: it changes nothing, and nothing of it is used up.
    pub(crate) fn may_be_repeated(&self) -> bool {
        self.framing == Framing::None && matches!(self.method.as_str(), "GET" | "HEAD" | "OPTIONS")
    }
}

/// A response, as it goes on.
#[derive(Debug, Clone)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// The head that the client is sent, without the empty line.
    pub(crate) forward: Vec<u8>,
    /// How the body comes from the upstream.
    pub(crate) framing: Framing,
    /// How it goes to the client.
    pub(crate) onward: Framing,
    /// The upstream will take another request.
    pub(crate) keep_alive: bool,
}

impl Response {
    /// Reads the head of the answer to a request.
    pub(crate) fn parse(head: &[u8], request: &Request) -> Result<Self, Refused> {
        let mut headers = [EMPTY_HEADER; MOST_FIELDS];
        let mut parsed = httparse::Response::new(&mut headers);
        if !matches!(parsed.parse(head), Ok(Status::Complete(_))) {
            return Err(Refused::new(502, "the upstream does not speak HTTP"));
        }
        let status = parsed.code.unwrap_or_default();
        if status == 101 {
            return Err(Refused::new(502, "the upstream switches protocols"));
        }
        let fields = Fields(parsed.headers);
        let told = fields.framing().map_err(|e| Refused::new(502, e.why))?;
        let bodyless = request.method == "HEAD" || matches!(status, 100..=199 | 204 | 304);
        let framing = if bodyless { Framing::None } else { told.unwrap_or(Framing::UntilEnd) };
        let onward = match framing {
            Framing::Chunked | Framing::UntilEnd if request.minor == 0 => Framing::UntilEnd,
            Framing::UntilEnd => Framing::Chunked,
            framing => framing,
        };
        let mut forward = format!("HTTP/1.1 {status} {}\r\n", parsed.reason.unwrap_or_default()).into_bytes();
        fields.pass_on(&mut forward, &[]);
        match told {
            // How long it would have been.
            Some(Framing::Length(_)) if bodyless && status >= 200 => {
                told.unwrap_or(onward).write(&mut forward)
            }
            _ => onward.write(&mut forward),
        }
        let keep_alive =
            fields.keep_alive(parsed.version.unwrap_or_default()) && framing != Framing::UntilEnd;
        Ok(Response { status, forward, framing, onward, keep_alive })
    }

    /// Whether another follows for the same request.
    pub(crate) fn is_interim(&self) -> bool {
        self.status < 200
    }
}

impl Framing {
    fn write(self, head: &mut Vec<u8>) {
        match self {
            Framing::Length(length) => line(head, "Content-Length", length.to_string().as_bytes()),
            Framing::Chunked => line(head, "Transfer-Encoding", b"chunked"),
            Framing::None | Framing::UntilEnd => {}
        }
    }
}

/// Appends a field.
pub(crate) fn line(head: &mut Vec<u8>, name: &str, value: &[u8]) {
    for part in [name.as_bytes(), b": ", value, b"\r\n"] {
        head.extend_from_slice(part);
    }
}

struct Fields<'a>(&'a [Header<'a>]);

impl<'a> Fields<'a> {
    fn all(&self, name: &'static str) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let fields = self.0.iter().filter(move |field| field.name.eq_ignore_ascii_case(name));
        fields.map(|field| field.value.trim_ascii())
    }

    /// How the body is delimited, if they say so. Whoever says it twice may mean two things, and is refused.
    fn framing(&self) -> Result<Option<Framing>, Refused> {
        let lengths: Vec<&[u8]> = self.all("content-length").collect();
        let codings: Vec<&[u8]> = self.all("transfer-encoding").collect();
        match (lengths.as_slice(), codings.as_slice()) {
            ([], []) => Ok(None),
            ([length], []) => {
                let digits = length.iter().all(u8::is_ascii_digit).then_some(*length);
                let number = digits.and_then(|digits| std::str::from_utf8(digits).ok()?.parse().ok());
                number.map(|n| Some(Framing::Length(n))).ok_or(Refused::new(400, "the length is no number"))
            }
            ([], [coding]) if coding.eq_ignore_ascii_case(b"chunked") => Ok(Some(Framing::Chunked)),
            ([], [_]) => Err(Refused::new(501, "the transfer coding is not known")),
            _ => Err(Refused::new(400, "where the body ends is said twice")),
        }
    }

    /// What the `Connection` fields name.
    fn connection(&self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        self.all("connection").flat_map(|value| value.split(|byte| *byte == b',')).map(<[u8]>::trim_ascii)
    }

    fn keep_alive(&self, minor: u8) -> bool {
        let says = |what: &[u8]| self.connection().any(|option| option.eq_ignore_ascii_case(what));
        !says(b"close") && (minor == 1 || says(b"keep-alive"))
    }

    /// Writes the fields that go on, but for those that are written anew.
    fn pass_on(&self, head: &mut Vec<u8>, anew: &[&str]) {
        let options: Vec<&[u8]> = self.connection().collect();
        for field in self.0 {
            let named = |name: &&str| field.name.eq_ignore_ascii_case(name);
            // A client must not have the host taken out by naming it.
            let of_the_connection = HOP_BY_HOP.iter().any(named)
                || !named(&"host") && options.iter().any(|it| it.eq_ignore_ascii_case(field.name.as_bytes()));
            if !of_the_connection && !named(&"content-length") && !anew.iter().any(named) {
                line(head, field.name, field.value);
            }
        }
    }
}
