//! [`DatagramEndpoint`]: UDP.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::rc::Rc;
use std::task::{Context, Poll, Waker, ready};

use async_io::Async;
use socket2::{Domain, Protocol, SockAddr, Socket, Type};

use super::resolve::resolve;
use crate::coroutine::block::block;
use crate::coroutine::errors::RuntimeError;
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, Exception, into_future};
use crate::operation::{Operating, Operation};

/// The longest datagram there can be.
const LONGEST: usize = 64 * 1024;

/// Makes an endpoint for datagrams (`await loop.create_datagram_endpoint(…)`).
///
/// # Errors
///
/// Raises `io::Error` if a name is not known or an address cannot be bound.
///
/// ```
/// use dunder_core::asyncio::{self, create_datagram_endpoint};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let server = into_future(create_datagram_endpoint().local_addr("127.0.0.1", 0)).await?;
///     let port = server.sockname()?.port();
///     let client = into_future(create_datagram_endpoint().remote_addr("127.0.0.1", port)).await?;
///     into_future(client.send(b"ping")).await?;
///     let (data, from) = into_future(server.recvfrom()).await?;
///     assert_eq!(data, b"ping");
///     into_future(server.sendto(b"pong", from)).await?;
///     assert_eq!(into_future(client.recv()).await?, b"pong");
///     Ok::<_, Exception>(())
/// })
/// .unwrap()
/// .unwrap();
/// ```
pub fn create_datagram_endpoint() -> CreateDatagramEndpoint {
    CreateDatagramEndpoint { local: None, remote: None, reuse_port: false, allow_broadcast: false }
}

/// An endpoint that is to be made; made by [`create_datagram_endpoint`].
#[derive(Debug, Clone)]
#[must_use = "no endpoint is made unless this is awaited"]
pub struct CreateDatagramEndpoint {
    local: Option<(String, u16)>,
    remote: Option<(String, u16)>,
    reuse_port: bool,
    allow_broadcast: bool,
}

impl CreateDatagramEndpoint {
    /// Where to receive (`local_addr=`). Without it, the system chooses.
    pub fn local_addr(mut self, host: impl Into<String>, port: u16) -> Self {
        self.local = Some((host.into(), port));
        self
    }

    /// Whom to send to, and only to receive from (`remote_addr=`).
    pub fn remote_addr(mut self, host: impl Into<String>, port: u16) -> Self {
        self.remote = Some((host.into(), port));
        self
    }

    /// Whether several endpoints may share the port (`reuse_port=`). Unix only.
    pub fn reuse_port(mut self, on: bool) -> Self {
        self.reuse_port = on;
        self
    }

    /// Whether datagrams may be sent to all (`allow_broadcast=`).
    pub fn allow_broadcast(mut self, on: bool) -> Self {
        self.allow_broadcast = on;
        self
    }

    async fn create(self) -> Result<DatagramEndpoint, Exception> {
        let locals = match &self.local {
            Some((host, port)) => resolve(host.clone(), *port).await?,
            None => Vec::new(),
        };
        let remotes = match &self.remote {
            Some((host, port)) => resolve(host.clone(), *port).await?,
            None => Vec::new(),
        };
        // Both have to be of one family.
        let remote = remotes.iter().find(|remote| {
            locals.is_empty() || locals.iter().any(|local| local.is_ipv4() == remote.is_ipv4())
        });
        if remote.is_none() && !remotes.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "can not get address information").into());
        }
        let local =
            locals.iter().find(|local| remote.is_none_or(|remote| remote.is_ipv4() == local.is_ipv4()));
        let any = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
        let family = *local.or(remote).unwrap_or(&any);
        let socket = Socket::new(Domain::for_address(family), Type::DGRAM, Some(Protocol::UDP))?;
        #[cfg(unix)]
        if self.reuse_port {
            socket.set_reuse_port(true)?;
        }
        if self.allow_broadcast {
            socket.set_broadcast(true)?;
        }
        match (local, remote) {
            (Some(local), _) => socket.bind(&SockAddr::from(*local))?,
            (None, None) => socket.bind(&SockAddr::from(any))?,
            (None, Some(_)) => {}
        }
        if let Some(remote) = remote {
            socket.connect(&SockAddr::from(*remote))?;
        }
        Ok(DatagramEndpoint(Rc::new(State {
            socket: RefCell::new(Some(Rc::new(Async::new(UdpSocket::from(socket))?))),
            waiting: Cell::new(false),
            waker: RefCell::new(None),
        })))
    }
}

impl Awaitable for CreateDatagramEndpoint {
    type Output = DatagramEndpoint;
    type Await = CoroutineAwait<BoxCoroutine<'static, DatagramEndpoint>>;

    fn __await__(self) -> Self::Await {
        block(self.create()).boxed().__await__()
    }
}

/// Sends and receives datagrams. A clone is another handle on the same endpoint; it is closed with the last, or by
/// [`close`](DatagramEndpoint::close).
#[derive(Clone)]
pub struct DatagramEndpoint(Rc<State>);

struct State {
    socket: RefCell<Option<Rc<Async<UdpSocket>>>>,
    waiting: Cell<bool>,
    waker: RefCell<Option<Waker>>,
}

impl DatagramEndpoint {
    fn socket(&self) -> io::Result<Rc<Async<UdpSocket>>> {
        let socket = self.0.socket.borrow().clone();
        socket.ok_or_else(|| io::Error::new(io::ErrorKind::NotConnected, "the endpoint is closed"))
    }

    /// Sends to the remote address (`transport.sendto(data)`).
    ///
    /// # Errors
    ///
    /// Raises `io::Error` if there is none, if nobody has received an earlier datagram there (`ConnectionRefused`), or if the
    /// endpoint is closed.
    pub fn send(&self, data: &[u8]) -> impl Coroutine<Return = ()> + use<> {
        self.send_to(data.to_vec(), None)
    }

    /// Sends to an address (`transport.sendto(data, addr)`).
    ///
    /// # Errors
    ///
    /// Raises `io::Error`.
    pub fn sendto(&self, data: &[u8], address: SocketAddr) -> impl Coroutine<Return = ()> + use<> {
        self.send_to(data.to_vec(), Some(address))
    }

    fn send_to(&self, data: Vec<u8>, address: Option<SocketAddr>) -> impl Coroutine<Return = ()> + use<> {
        let endpoint = self.clone();
        block(async move {
            let socket = endpoint.socket()?;
            match address {
                Some(address) => into_future(socket.send_to(&data, address)).await??,
                None => into_future(socket.send(&data)).await??,
            };
            Ok(())
        })
    }

    /// Waits for a datagram.
    ///
    /// # Errors
    ///
    /// As [`recvfrom`](DatagramEndpoint::recvfrom).
    pub fn recv(&self) -> impl Coroutine<Return = Vec<u8>> + use<> {
        let endpoint = self.clone();
        block(async move { Ok(into_future(endpoint.recvfrom()).await?.0) })
    }

    /// Waits for a datagram, and tells whose it is (`datagram_received(data, addr)`).
    ///
    /// # Errors
    ///
    /// Raises `io::Error` (`ConnectionRefused` if nobody has received what was sent to the remote address); of the kind
    /// `NotConnected` if the endpoint is closed, also while this waits. `RuntimeError` if another coroutine waits already.
    pub fn recvfrom(&self) -> impl Coroutine<Return = (Vec<u8>, SocketAddr)> + use<> {
        Operating::new(Receive { endpoint: self.clone(), waits: false })
    }

    /// Closes it (`transport.close()`).
    pub fn close(&self) {
        let (socket, waker) = (self.0.socket.take(), self.0.waker.take());
        drop(socket);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Whether it is closed (`transport.is_closing()`).
    pub fn is_closing(&self) -> bool {
        self.0.socket.borrow().is_none()
    }

    /// The own address (`transport.get_extra_info("sockname")`).
    ///
    /// # Errors
    ///
    /// `io::Error` if it is closed.
    pub fn sockname(&self) -> Result<SocketAddr, Exception> {
        Ok(self.socket()?.get_ref().local_addr()?)
    }

    /// The remote address (`transport.get_extra_info("peername")`).
    ///
    /// # Errors
    ///
    /// `io::Error` if it is closed, or has none.
    pub fn peername(&self) -> Result<SocketAddr, Exception> {
        Ok(self.socket()?.get_ref().peer_addr()?)
    }
}

struct Receive {
    endpoint: DatagramEndpoint,
    waits: bool,
}

impl Operation for Receive {
    type Output = (Vec<u8>, SocketAddr);

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Output, Exception>> {
        let socket = self.endpoint.socket()?;
        let mut buffer = vec![0; LONGEST];
        loop {
            match socket.get_ref().recv_from(&mut buffer) {
                Ok((n, from)) => return Poll::Ready(Ok((buffer[..n].to_vec(), from))),
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                Err(e) => return Poll::Ready(Err(e.into())),
            }
            let state = &self.endpoint.0;
            if !self.waits {
                if state.waiting.replace(true) {
                    let message =
                        "recvfrom() called while another coroutine is already waiting for incoming data";
                    return Poll::Ready(Err(RuntimeError::new(message).into()));
                }
                self.waits = true;
            }
            let replaced = state.waker.replace(Some(cx.waker().clone()));
            drop(replaced);
            ready!(socket.poll_readable(cx))?;
        }
    }
}

impl Drop for Receive {
    fn drop(&mut self) {
        if self.waits {
            self.endpoint.0.waiting.set(false);
            let waker = self.endpoint.0.waker.take();
            drop(waker);
        }
    }
}

impl fmt::Debug for DatagramEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sockname() {
            Ok(address) => write!(f, "<DatagramEndpoint {address}>"),
            Err(_) => f.write_str("<DatagramEndpoint closed>"),
        }
    }
}
