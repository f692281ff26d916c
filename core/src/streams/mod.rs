//! Connections, and what listens for them (`asyncio.streams`, and the servers and datagrams of its loops).
//!
//! ```text
//!   open_connection ─┐                     ┌─▶ incoming: a buffer, filled when somebody reads
//!   start_server ────┴─▶ connection ───────┼─▶ transport: a socket, TLS, anything of futures-io
//!                        (reader, writer)  └─▶ outgoing: a buffer, written out by the loop itself
//! ```
//!
//! There are no transports and protocols in between, as asyncio has for the sake of its past: a reader reads from its socket when
//! it is asked to, so nothing has to be paused; what was written goes out as soon as it can, without a task.
//!
//! Invariants: who gives up waiting, at any place, loses no bytes that were not handed out; a descriptor is closed with the last
//! handle that could use it; memory is bounded by the limits and the water marks.

mod accept;
mod adapters;
pub(crate) mod buffer;
mod connect;
mod connection;
mod datagram;
mod errors;
mod handler;
mod incoming;
mod listen;
mod outgoing;
#[cfg(all(feature = "process", unix))]
mod pipe;
mod reader;
mod reading;
mod resolve;
mod server;
#[cfg(feature = "tls")]
mod tls;
mod transport;
mod writer;

pub use connect::{OpenConnection, Streams, from_tcp_stream, open_connection};
#[cfg(unix)]
pub use connect::{from_unix_stream, open_unix_connection};
pub use datagram::{CreateDatagramEndpoint, DatagramEndpoint, create_datagram_endpoint};
pub use errors::{IncompleteReadError, LimitOverrunError};
#[cfg(unix)]
pub use listen::start_unix_server;
pub use listen::{Hosts, StartServer, start_server};
#[cfg(all(feature = "process", unix))]
pub(crate) use reader::{DEFAULT_LIMIT, valid_limit};
pub use reader::{Separator, StreamReader};
#[cfg(all(feature = "process", unix))]
pub(crate) use reading::ToTheEnd;
pub use resolve::getaddrinfo;
pub use server::Server;
#[cfg(feature = "tls")]
pub use tls::{StartTls, TlsSide, rustls};
pub use transport::Address;
#[cfg(all(feature = "process", unix))]
pub(crate) use writer::Drain;
pub use writer::{StreamWriter, stream_pair};
