//! The connections: opened, used again, never more than allowed.
//!
//! ```text
//!   connect ──an idle one──────────────────────▶ Connection ──keep──▶ idle
//!           └─a new one, if need be after closing the oldest idle one─┘  └──drop──▶ closed
//! ```
//!
//! Invariant: who connects has a permit of as many as may be open. So there is room once enough idle ones are closed.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

use dunder::asyncio::{OpenConnection, StreamReader, StreamWriter, open_connection};
use dunder::prelude::*;
use url::Url;

use crate::options::Options;
use crate::trouble::Trouble;

/// Whom a connection is with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Origin {
    pub(crate) https: bool,
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Origin {
    pub(crate) fn of(url: &Url) -> Self {
        let https = url.scheme() == "https";
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        Origin { https, host, port: url.port_or_known_default().unwrap_or_default() }
    }
}

pub(crate) struct Pool {
    most: usize,
    open: Rc<Cell<usize>>,
    idle: RefCell<VecDeque<Connection>>,
    #[cfg(feature = "tls")]
    tls: std::sync::Arc<dunder::asyncio::rustls::ClientConfig>,
}

/// One that is in use. Dropping it closes it.
pub(crate) struct Connection {
    pub(crate) reader: StreamReader,
    pub(crate) writer: StreamWriter,
    /// It has been used before; the server may have ended it meanwhile.
    pub(crate) is_used: bool,
    origin: Origin,
    _slot: Slot,
}

/// Counts an open connection.
struct Slot(Rc<Cell<usize>>);

impl Slot {
    fn new(open: &Rc<Cell<usize>>) -> Self {
        open.set(open.get() + 1);
        Slot(Rc::clone(open))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

impl Pool {
    pub(crate) fn new(options: &Options) -> Result<Self, Exception> {
        #[cfg(not(feature = "tls"))]
        if options.ca_file.is_some() {
            return Err(Trouble::lasting("this crawler is built without the feature `tls`").into());
        }
        Ok(Pool {
            most: options.connections,
            open: Rc::default(),
            idle: RefCell::default(),
            #[cfg(feature = "tls")]
            tls: tls::config(options.ca_file.as_deref())?,
        })
    }

    /// Keeps a connection whose last answer was read to its end.
    pub(crate) fn keep(&self, mut connection: Connection) {
        connection.is_used = true;
        self.idle.borrow_mut().push_back(connection);
    }

    fn idle(&self, origin: &Origin) -> Option<Connection> {
        let mut idle = self.idle.borrow_mut();
        // The one that was used last is the least likely to have been ended by the server.
        let place = idle.iter().rposition(|connection| connection.origin == *origin)?;
        idle.remove(place)
    }

    fn make_room(&self) {
        while self.open.get() >= self.most {
            let Some(oldest) = self.idle.borrow_mut().pop_front() else { return };
            oldest.writer.abort();
        }
    }

    fn opening(&self, origin: &Origin) -> OpenConnection {
        let opening = open_connection(&origin.host, origin.port);
        #[cfg(feature = "tls")]
        if origin.https {
            return opening.ssl(self.tls.clone());
        }
        opening
    }
}

dunder! {
    /// A connection with somebody: one that is idle, unless a `fresh` one is wanted, or a new one.
    pub(crate) async fn connect(pool: Rc<Pool>, origin: Origin, fresh: bool) -> Connection {
        if !fresh && let Some(connection) = pool.idle(&origin) {
            return connection;
        }
        pool.make_room();
        let slot = Slot::new(&pool.open);
        let (reader, writer) = await pool.opening(&origin);
        Connection { reader, writer, is_used: false, origin, _slot: slot }
    }
}

#[cfg(feature = "tls")]
mod tls {
    use std::path::Path;
    use std::sync::Arc;

    use dunder::asyncio::rustls::pki_types::CertificateDer;
    use dunder::asyncio::rustls::pki_types::pem::PemObject;
    use dunder::asyncio::rustls::{ClientConfig, RootCertStore, crypto::ring};

    use super::{Exception, Trouble};

    /// Trusts the authorities of the web, or those in a file.
    pub(super) fn config(ca_file: Option<&Path>) -> Result<Arc<ClientConfig>, Exception> {
        let mut roots = RootCertStore::empty();
        match ca_file {
            None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
            Some(path) => {
                let wrong = |e| Trouble::lasting(format!("{}: {e}", path.display()));
                for certificate in CertificateDer::pem_file_iter(path).map_err(wrong)? {
                    roots.add(certificate.map_err(wrong)?)?;
                }
            }
        }
        let config = ClientConfig::builder_with_provider(ring::default_provider().into());
        let config = config.with_safe_default_protocol_versions()?;
        Ok(Arc::new(config.with_root_certificates(roots).with_no_client_auth()))
    }
}
