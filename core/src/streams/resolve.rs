//! Names to addresses, on a thread of the pool.

use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};

use crate::coroutine::block::block;
use crate::coroutine::{Coroutine, Exception, into_future};
use crate::event_loop::inner;
use crate::threads::submit_from;

/// The addresses of a host, in the order in which they should be tried (`await loop.getaddrinfo(host, port)`).
///
/// The system is asked on a thread of the default pool; an address in digits needs no asking.
///
/// # Errors
///
/// Raises `io::Error` if the name is not known.
///
/// ```
/// use dunder_core::asyncio::{self, getaddrinfo};
///
/// let addresses = asyncio::run(getaddrinfo("127.0.0.1", 80)).unwrap();
/// assert_eq!(addresses, ["127.0.0.1:80".parse().unwrap()]);
/// ```
pub fn getaddrinfo(host: impl Into<String>, port: u16) -> impl Coroutine<Return = Vec<SocketAddr>> {
    let host = host.into();
    block(async move { resolve(host, port).await })
}

pub(super) async fn resolve(host: String, port: u16) -> Result<Vec<SocketAddr>, Exception> {
    if let Ok(ip) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(ip, port)]);
    }
    let name = host.clone();
    let look_up = move || (name, port).to_socket_addrs().map(Vec::from_iter);
    let found: io::Result<Vec<SocketAddr>> =
        into_future(submit_from(inner::running(), None, look_up)).await?;
    let mut found = found?;
    found.dedup();
    if found.is_empty() {
        return Err(io::Error::other(format!("getaddrinfo({host:?}) returned empty list")).into());
    }
    Ok(found)
}
