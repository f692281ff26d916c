//! One client: request after request, until either side has enough.
//!
//! ```text
//!   idle ─first byte─▶ head ─parse─▶ exchange ─▶ idle
//!    │ too long          │ too long: 408, too large: 431, ambiguous: 400 … ─▶ the answer, and the end
//!    └▶ the end
//!
//!   exchange:  head ──▶ upstream            ◀── while the answer is awaited, a task uploads the body
//!              client ◀── head, body
//! ```
//!
//! Invariant: a response that has been begun is complete, or the connection breaks; there is never a second head in it.

use std::cell::Cell;
use std::io;
use std::rc::Rc;
use std::time::Instant;

use dunder::asyncio::{
    Event, IncompleteReadError, LimitOverrunError, StreamReader, StreamWriter, TimeoutError, create_task,
    timeout, wait,
};
use dunder::prelude::*;

use crate::Proxy;
use crate::body::{Body, Patience, Wire, copy};
use crate::http::{Framing, Refused, Request, Response, reason};
use crate::status::PATH;
use crate::upstream::{Link, Upstreams, connect};

/// How many seconds an upstream may take to say that it wants a body; then it is sent unasked.
const CONTINUE_TIMEOUT: u32 = 1;

/// How much of what a refused client still sends is thrown away, so that it gets to read why, and for how many seconds.
const LINGER_BYTES: usize = 1024 * 1024;
const LINGER: u32 = 1;

/// Serves a client, to the end of its connection.
#[dunder::coroutine]
pub(crate) async fn client(reader: StreamReader, writer: StreamWriter, proxy: Proxy) {
    let client = Wire { reader, writer };
    proxy.status.connections.set(proxy.status.connections.get() + 1);
    try_! {
        {
            while serve_one(client.clone(), proxy.clone()).await {}
        }
        except refused: Refused {
            proxy.status.refused.set(proxy.status.refused.get() + 1);
            let text = if refused.head_only { String::new() } else { format!("{}\n", refused.why) };
            answer(&client, refused.status, &text, false)?;
            linger(client.clone()).await;
        }
        except _: (io::Error | IncompleteReadError) {
            // It has gone; there is nobody to tell.
        }
        finally { client.writer.close(); }
    }
}

/// Answers one request; whether there may be another.
#[dunder::coroutine]
async fn serve_one(client: Wire, proxy: Proxy) -> bool {
    let Some(head) = next_head(&client, &proxy).await else { return false };
    let address = client.writer.peername().map(|peer| peer.to_string()).unwrap_or_default();
    let request = Request::parse(&head, address.rsplit_once(':').map_or("unknown", |(host, _)| host))?;
    proxy.status.requests.set(proxy.status.requests.get() + 1);
    if request.target == PATH && request.framing == Framing::None {
        let goes_on = request.keep_alive && !proxy.closing.get();
        answer(&client, 200, &proxy.status.page(&proxy.upstreams, proxy.clients()), goes_on)?;
        return goes_on;
    }
    let begun = Instant::now();
    let mut done = Done::default();
    try_! {
        { exchange(&client, &request, &proxy, &mut done).await; }
        except refused: Refused {
            done.status = refused.status;
            raise!(Refused { head_only: request.method == "HEAD", ..*refused });
        }
        finally {
            proxy.status.log(&address, &request, done.status, done.bytes.get(), &done.upstream, begun.elapsed());
        }
    }
    if done.unread {
        linger(client).await;
    }
    done.goes_on
}

/// What has become of an exchange.
#[derive(Default)]
struct Done {
    /// What the client was told; 0 if nothing yet.
    status: u16,
    bytes: Rc<Cell<u64>>,
    upstream: String,
    /// The connection of the client may serve another request.
    goes_on: bool,
    /// The answer came before all of the body was read.
    unread: bool,
}

/// The next head, with the empty line at its end; `None` if the client has had enough, or has waited too long.
#[dunder::coroutine]
async fn next_head(client: &Wire, proxy: &Proxy) -> Option<Vec<u8>> {
    let mut head = Vec::new();
    try_! {
        {
            async_with! { timeout(proxy.patience_of_idle()) as idle {
                let _idle = proxy.idle(idle);
                head = client.reader.read(1).await;
            } }
        }
        except _: TimeoutError {}
    }
    if head.is_empty() {
        return None;
    }
    try_! {
        {
            async_with! { timeout(proxy.options.header_timeout) {
                head.extend(client.reader.readuntil("\r\n\r\n").await);
            } }
        }
        except _: TimeoutError { raise!(Refused::new(408, "the head did not come to its end")); }
        except _: LimitOverrunError { raise!(Refused::new(431, "the head is too large")); }
    }
    Some(head)
}

/// Has an upstream answer a request.
#[dunder::coroutine]
async fn exchange(client: &Wire, request: &Request, proxy: &Proxy, done: &mut Done) {
    let mut link = connect(proxy.upstreams.clone()).await;
    let seconds = proxy.options.response_timeout;
    let mut upload = None;
    let fault = Rc::new(Cell::new(None));
    try_! {
        {
            async_with! { timeout(seconds) as limit {
                let patience = Patience::new(limit, seconds, fault.clone());
                let wanted = Event::new();
                if request.framing != Framing::None {
                    // It begins when this one waits: after the head.
                    upload = Some(create_task(begin_upload(client, &link, request, &wanted, &patience)));
                }
                let mut response = ask(client, request, &proxy.upstreams, &mut link, wanted).await;
                done.upstream = link.upstream.name();
                done.unread = upload.as_ref().is_some_and(|upload| !upload.done());
                let ends = !request.keep_alive || done.unread || response.onward == Framing::UntilEnd;
                done.goes_on = !ends && !proxy.closing.get();
                done.status = response.status;
                response.end_head(request.minor, done.goes_on);
                client.writer.write(&response.forward)?;
                copy(Body {
                    from: link.wire.reader.clone(),
                    framing: response.framing,
                    to: client.writer.clone(),
                    onward: response.onward,
                    patience,
                    copied: done.bytes.clone(),
                }).await;
                link.upstream.served.set(link.upstream.served.get() + 1);
                if response.keep_alive && !done.unread {
                    link.keep();
                }
            } }
        }
        except e: (Refused | TimeoutError | IncompleteReadError | io::Error) {
            // Where it is the client who has gone, the upstream has done nothing wrong.
            if !client.writer.is_closing() {
                link.upstream.has_failed();
            }
            done.upstream = link.upstream.name();
            if done.status == 0 {
                let unsent = upload.as_ref().is_some_and(|upload| !upload.done());
                // Whether the upstream takes the body decides whose fault it is that there is none.
                let lacks_body = unsent && link.wire.writer.write_buffer_size() == 0;
                raise!(blamed(&e, fault.get(), lacks_body); from e);
            }
            // Half a response: that it is not whole is seen by its end.
            client.writer.abort();
            done.goes_on = false;
            done.unread = false;
        }
        finally {
            if let Some(upload) = upload {
                upload.cancel();
                wait([upload]).await;
            }
        }
    }
}

/// What the client is told of an exchange that came to nothing.
fn blamed(e: &Exception, fault: Option<Refused>, lacks_body: bool) -> Refused {
    match (fault, e.downcast_ref::<Refused>()) {
        (Some(fault), _) => fault,
        (None, Some(refused)) => *refused,
        _ if e.is::<TimeoutError>() && lacks_body => Refused::new(408, "the body did not come to its end"),
        _ if e.is::<TimeoutError>() => Refused::new(504, "the upstream does not answer"),
        _ => Refused::new(502, "the upstream has gone"),
    }
}

/// Sends a head, and waits for the head of the answer. A connection that was idle may have been closed by the upstream just
/// before: then another is asked, if the request allows that.
#[dunder::coroutine]
async fn ask(
    client: &Wire,
    request: &Request,
    upstreams: &Upstreams,
    link: &mut Link,
    wanted: Event,
) -> Response {
    loop {
        link.wire.writer.write(&request.forward)?;
        try_! {
            { return response_to(client, request, &link.wire.reader, &wanted).await; }
            except _: (io::Error | IncompleteReadError) {
                if !(link.was_idle && request.may_be_repeated()) {
                    raise!();
                }
            }
        }
        link.upstream.idle.take();
        *link = connect(upstreams.clone()).await;
    }
}

/// The last response to a request; those before it go to the client at once.
#[dunder::coroutine]
async fn response_to(client: &Wire, request: &Request, upstream: &StreamReader, wanted: &Event) -> Response {
    loop {
        let head = try_! {
            { upstream.readuntil("\r\n\r\n").await }
            except _: LimitOverrunError { raise!(Refused::new(502, "the upstream's head is too large")); }
        };
        let mut response = Response::parse(&head, request)?;
        if !response.is_interim() {
            return response;
        }
        if response.status == 100 {
            wanted.set();
        }
        if request.minor == 1 {
            response.forward.extend_from_slice(b"\r\n");
            client.writer.write(&response.forward)?;
        }
    }
}

/// Sends the body of a request, while its answer is awaited.
fn begin_upload(
    client: &Wire,
    link: &Link,
    request: &Request,
    wanted: &Event,
    patience: &Patience,
) -> impl Coroutine<Return = ()> + use<> {
    let body = Body {
        from: client.reader.clone(),
        framing: request.framing,
        to: link.wire.writer.clone(),
        onward: request.framing,
        patience: patience.clone(),
        copied: Rc::default(),
    };
    upload(body, request.expects_continue.then(|| wanted.clone()))
}

#[dunder::coroutine]
async fn upload(body: Body, wanted: Option<Event>) {
    let patience = body.patience.clone();
    try_! {
        {
            if let Some(wanted) = wanted {
                try_! {
                    { async_with! { timeout(CONTINUE_TIMEOUT) { wanted.wait().await; } } }
                    except _: TimeoutError {}
                }
            }
            copy(body).await;
        }
        except refused: Refused {
            let client_has_gone = refused.status == 502;
            patience.end(if client_has_gone { Refused::new(400, "the body is not whole") } else { *refused })?;
        }
        except _: io::Error {
            // Whoever it was, the other direction will see it, too; an upstream may answer before it has read all.
        }
    }
}

impl Response {
    /// Ends the head that the client is sent, and says in it whether the connection goes on.
    fn end_head(&mut self, minor: u8, goes_on: bool) {
        match (goes_on, minor) {
            (true, 0) => self.forward.extend_from_slice(b"Connection: keep-alive\r\n"),
            (true, _) => {}
            (false, _) => self.forward.extend_from_slice(b"Connection: close\r\n"),
        }
        self.forward.extend_from_slice(b"\r\n");
    }
}

/// A response of the proxy's own.
fn answer(client: &Wire, status: u16, text: &str, goes_on: bool) -> Result<(), Exception> {
    let connection = if goes_on { "keep-alive" } else { "close" };
    client.writer.write(format!(
        "HTTP/1.1 {status} {}\r\nContent-Type: text/plain\r\nContent-Length: {}\r\nConnection: {connection}\r\n\r\n{text}",
        reason(status),
        text.len(),
    ))
}

/// Says that nothing more comes, and lets the client read that.
#[dunder::coroutine]
async fn linger(client: Wire) {
    client.writer.write_eof()?;
    let mut left = LINGER_BYTES;
    try_! {
        {
            async_with! { timeout(LINGER) {
                loop {
                    let rest = client.reader.read(LINGER_BYTES).await;
                    left = left.saturating_sub(rest.len());
                    if rest.is_empty() || left == 0 {
                        break;
                    }
                }
            } }
        }
        except _: TimeoutError {}
    }
}
