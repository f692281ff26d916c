//! TLS over a connection, by rustls.
//!
//! ```text
//!   connection { transport } ──taken out──▶ handshake ──▶ Tls { transport } ──put back──▶ connection
//! ```
//!
//! What came in behind the last plain line belongs to the handshake, and is given to it.
//!
//! Invariant: a handshake that is given up leaves the connection broken, and its descriptor closed.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_io::{AsyncRead, AsyncWrite};
pub use futures_rustls::rustls;
use futures_rustls::{TlsAcceptor, TlsConnector, TlsStream};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ServerConfig};
use socket2::SockRef;

use super::accept::Settings;
use super::buffer::Buffer;
use super::connection::{Connection, Phase};
use super::transport::Transport;
use super::writer::StreamWriter;
use crate::coroutine::block::block;
use crate::coroutine::errors::ValueError;
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, Exception, into_future};
use crate::task::TaskBuilder;
use crate::timeouts::sleep;

/// How many seconds a handshake may take.
const HANDSHAKE_TIMEOUT: u32 = 60;

/// The client's side of a handshake.
pub(super) struct ClientSide {
    pub(super) config: Arc<ClientConfig>,
    pub(super) hostname: String,
}

/// Which side of a handshake the own one is: made of rustls' `ClientConfig` or `ServerConfig`.
pub enum TlsSide {
    /// The client's.
    Client(Arc<ClientConfig>),
    /// The server's.
    Server(Arc<ServerConfig>),
}

macro_rules! sides {
    ($($config:ty => $side:ident;)*) => { $(
        impl From<$config> for TlsSide {
            fn from(config: $config) -> Self {
                TlsSide::$side(config.into())
            }
        }
    )* };
}

sides! {
    ClientConfig => Client;
    Arc<ClientConfig> => Client;
    ServerConfig => Server;
    Arc<ServerConfig> => Server;
}

impl std::fmt::Debug for TlsSide {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            TlsSide::Client(_) => "TlsSide::Client",
            TlsSide::Server(_) => "TlsSide::Server",
        })
    }
}

impl StreamWriter {
    /// Goes on encrypted (`await writer.start_tls(sslcontext, server_hostname=…)`), once what was written has gone out. The
    /// reader goes on with what is decrypted.
    ///
    /// # Errors
    ///
    /// Raises `io::Error` if the handshake fails, or is given up; the connection is broken then. `ValueError` if a client does
    /// not say who the server has to be.
    pub fn start_tls(&self, config: impl Into<TlsSide>) -> StartTls {
        StartTls { writer: self.clone(), side: config.into(), hostname: String::new() }
    }
}

/// A handshake on a connection; made by [`StreamWriter::start_tls`].
#[derive(Debug)]
#[must_use = "nothing is encrypted unless this is awaited"]
pub struct StartTls {
    writer: StreamWriter,
    side: TlsSide,
    hostname: String,
}

impl StartTls {
    /// Who the server has to prove to be (`server_hostname=`).
    pub fn server_hostname(mut self, hostname: impl Into<String>) -> Self {
        self.hostname = hostname.into();
        self
    }

    async fn start(self) -> Result<(), Exception> {
        let connection = self.writer.connection().clone();
        let mut place = None;
        let flushed = into_future(poll_fn(|cx| connection.poll_flushed(cx, Some(&mut place)))).await;
        connection.outgoing.drains.leave(place);
        flushed??;
        let side = match self.side {
            TlsSide::Client(config) => Side::Client(config, server_name(self.hostname)?),
            TlsSide::Server(config) => Side::Server(config),
        };
        let Some(transport) = connection.take_transport() else {
            return Err(Connection::connection_lost());
        };
        let broken = BrokenUnlessDone(Some(connection.clone()));
        let prefix = connection.incoming.buffer.borrow_mut().take(usize::MAX);
        let transport = into_future(side.handshake(transport, prefix, &connection)).await??;
        broken.done();
        connection.put_transport(transport);
        Ok(())
    }
}

impl Awaitable for StartTls {
    type Output = ();
    type Await = CoroutineAwait<BoxCoroutine<'static, ()>>;

    fn __await__(self) -> Self::Await {
        block(self.start()).boxed().__await__()
    }
}

/// The connection whose transport was taken out.
struct BrokenUnlessDone(Option<Rc<Connection>>);

impl BrokenUnlessDone {
    fn done(mut self) {
        self.0 = None;
    }
}

impl Drop for BrokenUnlessDone {
    fn drop(&mut self) {
        if let Some(connection) = self.0.take() {
            connection
                .lose(io::Error::new(io::ErrorKind::ConnectionAborted, "the TLS handshake was not finished"));
            connection.finish();
        }
    }
}

enum Side {
    Client(Arc<ClientConfig>, ServerName<'static>),
    Server(Arc<ServerConfig>),
}

fn server_name(hostname: String) -> Result<ServerName<'static>, Exception> {
    if hostname.is_empty() {
        return Err(ValueError::new("You must set server_hostname when using ssl without a host").into());
    }
    ServerName::try_from(hostname).map_err(|e| io::Error::new(io::ErrorKind::InvalidInput, e).into())
}

impl Side {
    async fn handshake(
        self,
        transport: Rc<dyn Transport>,
        prefix: Vec<u8>,
        connection: &Rc<Connection>,
    ) -> Result<Rc<dyn Transport>, Exception> {
        let plain = Plain::new(transport.clone(), prefix);
        let shaken = async move {
            Ok::<TlsStream<Plain>, io::Error>(match self {
                Side::Client(config, name) => TlsConnector::from(config).connect(name, plain).await?.into(),
                Side::Server(config) => TlsAcceptor::from(config).accept(plain).await?.into(),
            })
        };
        let mut place = None;
        let stream = within(shaken, |cx| {
            // Whoever closes the connection meanwhile does not wait for the peer.
            if connection.phase() == Phase::Closed {
                return true;
            }
            connection.outgoing.closers.wait(Some(&mut place), cx);
            false
        })
        .await;
        connection.outgoing.closers.leave(place);
        Ok(Rc::new(Tls { stream: RefCell::new(stream?), transport }))
    }
}

impl ClientSide {
    /// The handshake of a connection that nobody knows of yet.
    pub(super) async fn handshake(
        self,
        transport: Rc<dyn Transport>,
        prefix: Vec<u8>,
    ) -> Result<Rc<dyn Transport>, Exception> {
        let name = server_name(self.hostname)?;
        let plain = Plain::new(transport.clone(), prefix);
        let connecting = async move { TlsConnector::from(self.config).connect(name, plain).await };
        let stream = within(connecting, |_| false).await?;
        Ok(Rc::new(Tls { stream: RefCell::new(stream.into()), transport }))
    }
}

/// A handshake that may take only so long, and ends when `given_up` says so.
async fn within<T>(
    handshake: impl Future<Output = io::Result<T>>,
    mut given_up: impl FnMut(&Context<'_>) -> bool,
) -> Result<T, Exception> {
    let mut handshake = pin!(handshake);
    let mut timer = pin!(into_future(sleep(HANDSHAKE_TIMEOUT)));
    poll_fn(|cx| {
        if given_up(cx) {
            return Poll::Ready(Err(Connection::connection_lost()));
        }
        if let Poll::Ready(stream) = handshake.as_mut().poll(cx) {
            return Poll::Ready(stream.map_err(Exception::from));
        }
        timer.as_mut().poll(cx).map(|slept| {
            slept?;
            let message = format!(
                "SSL handshake is taking longer than {HANDSHAKE_TIMEOUT}.0 seconds: aborting the connection"
            );
            Err(io::Error::new(io::ErrorKind::ConnectionAborted, message).into())
        })
    })
    .await
}

/// Shakes hands with who has connected, and calls the handler then.
pub(super) fn accept(config: Arc<ServerConfig>, connection: Rc<Connection>, settings: Rc<Settings>) {
    let context = settings.context.clone();
    let handshake = async move {
        let Some(transport) = connection.take_transport() else { return };
        let broken = BrokenUnlessDone(Some(connection.clone()));
        let side = Side::Server(config);
        // Who cannot shake hands is not let in; that is nothing to tell anybody about.
        if let Ok(transport) = side.handshake(transport, Vec::new(), &connection).await {
            broken.done();
            connection.put_transport(transport);
            if connection.phase() == Phase::Open {
                settings.handle(connection);
            }
        }
    };
    drop(TaskBuilder::new().name("TLS handshake").context(context).create(handshake));
}

/// What is under the encryption, as rustls wants it.
struct Plain {
    transport: Rc<dyn Transport>,
    /// What had come in before the handshake began.
    prefix: Buffer,
}

impl Plain {
    fn new(transport: Rc<dyn Transport>, bytes: Vec<u8>) -> Self {
        let mut prefix = Buffer::default();
        prefix.extend(&bytes);
        Plain { transport, prefix }
    }
}

impl AsyncRead for Plain {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<io::Result<usize>> {
        if self.prefix.is_empty() {
            return self.transport.poll_read(cx, buffer);
        }
        let n = self.prefix.len().min(buffer.len());
        buffer[..n].copy_from_slice(&self.prefix.bytes()[..n]);
        self.prefix.consume(n);
        Poll::Ready(Ok(n))
    }
}

impl AsyncWrite for Plain {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.transport.poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.transport.poll_flush(cx)
    }

    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.transport.poll_end(cx)
    }
}

struct Tls {
    stream: RefCell<TlsStream<Plain>>,
    transport: Rc<dyn Transport>,
}

impl Tls {
    fn with<R>(
        &self,
        f: impl FnOnce(Pin<&mut TlsStream<Plain>>) -> Poll<io::Result<R>>,
    ) -> Poll<io::Result<R>> {
        match self.stream.try_borrow_mut() {
            Ok(mut stream) => f(Pin::new(&mut *stream)),
            Err(_) => Poll::Ready(Err(io::Error::other("the stream is used by its own source"))),
        }
    }
}

impl Transport for Tls {
    fn poll_read(&self, cx: &mut Context<'_>, buffer: &mut [u8]) -> Poll<io::Result<usize>> {
        self.with(|stream| stream.poll_read(cx, buffer))
    }

    fn look_again(&self) {
        self.transport.look_again();
    }

    fn poll_write(&self, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.with(|stream| stream.poll_write(cx, bytes))
    }

    fn poll_flush(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_flush(cx))
    }

    fn poll_end(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.with(|stream| stream.poll_close(cx))
    }

    fn can_write_eof(&self) -> bool {
        false
    }

    fn has_an_end(&self) -> bool {
        true
    }

    fn discard(&self) {
        self.transport.discard();
    }

    fn socket(&self) -> Option<SockRef<'_>> {
        self.transport.socket()
    }

    fn is_tls(&self) -> bool {
        true
    }
}
