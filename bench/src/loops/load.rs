//! The clients of the network workloads: the same for all sides, in a process of its own.
//!
//! ```text
//!   dunder-bench load echo  ADDRESS CONNECTIONS SIZE SECONDS ──▶ requests, seconds, p50, p99
//!   dunder-bench load proxy …   it listens as well, prints where, and is what the proxy forwards to
//! ```
//!
//! Each connection has one request under way: it sends so many bytes, and when as many have come back it sends the next.
//! Nothing here is clever: one thread, one epoll, so that the server is what is measured.

use std::collections::HashMap;
use std::io::{self, BufRead, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::fd::AsRawFd;
use std::time::{Duration, Instant};

use rustix::event::epoll::{self, CreateFlags, Event, EventData, EventFlags};
use rustix::net::{AddressFamily, SocketType};

use super::system;

/// Linux gives some 28,000 ports to one address.
const PER_ADDRESS: usize = 10_000;

struct Client {
    stream: TcpStream,
    sent: Instant,
    left: usize,
}

/// What the clients have seen.
struct Seen {
    requests: u64,
    took: Duration,
    latencies: Vec<u32>,
}

/// `ADDRESS CONNECTIONS SIZE MILLISECONDS`; when each connection has been answered once it says `ready` and waits for a line.
pub(crate) fn main(arguments: &[String]) -> io::Result<()> {
    let [kind, address, connections, size, milliseconds] = arguments else {
        return Err(io::Error::other("load KIND ADDRESS CONNECTIONS SIZE MILLISECONDS"));
    };
    system::raise_descriptors()?;
    let parse = |text: &String| text.parse::<usize>().map_err(io::Error::other);
    let (connections, size) = (parse(connections)?, parse(size)?);
    let lasts = Duration::from_millis(parse(milliseconds)? as u64);
    let mut load = Load::new(size)?;
    let address = if kind == "proxy" {
        // Whoever has started this starts the proxy with the address, and says where that is.
        let upstream = TcpListener::bind("127.0.0.1:0")?;
        println!("{}", upstream.local_addr()?);
        load.listen(upstream)?;
        line()?
    } else {
        address.clone()
    };
    load.connect(address.parse().map_err(io::Error::other)?, connections)?;
    load.run(Duration::ZERO, connections)?;
    println!("ready");
    line()?;
    let mut seen = load.run(lasts, 0)?;
    seen.latencies.sort_unstable();
    let rank =
        |per_cent: usize| seen.latencies.get(seen.latencies.len() * per_cent / 100).copied().unwrap_or(0);
    println!("{} {} {} {}", seen.requests, seen.took.as_secs_f64(), rank(50), rank(99));
    Ok(())
}

fn line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

struct Load {
    poll: rustix::fd::OwnedFd,
    clients: Vec<Client>,
    upstream: Option<TcpListener>,
    /// The other ends of a proxy's connections, by descriptor.
    echoing: HashMap<u64, TcpStream>,
    request: Vec<u8>,
    buffer: Vec<u8>,
}

/// What an event is about: clients are told by their number, the others by their descriptor.
const UPSTREAM: u64 = 1 << 40;

impl Load {
    fn new(size: usize) -> io::Result<Self> {
        Ok(Load {
            poll: epoll::create(CreateFlags::CLOEXEC)?,
            clients: Vec::new(),
            upstream: None,
            echoing: HashMap::new(),
            request: (0..size).map(|n| n as u8).collect(),
            buffer: vec![0; 256 * 1024],
        })
    }

    fn listen(&mut self, upstream: TcpListener) -> io::Result<()> {
        upstream.set_nonblocking(true)?;
        rustix::net::listen(&upstream, 4096)?;
        epoll::add(&self.poll, &upstream, EventData::new_u64(UPSTREAM), EventFlags::IN)?;
        self.upstream = Some(upstream);
        Ok(())
    }

    fn connect(&mut self, address: SocketAddr, connections: usize) -> io::Result<()> {
        for number in 0..connections {
            let own = Ipv4Addr::new(127, 0, 0, 1 + (number / PER_ADDRESS) as u8);
            let socket = rustix::net::socket(AddressFamily::INET, SocketType::STREAM, None)?;
            rustix::net::bind(&socket, &SocketAddr::from((own, 0)))?;
            rustix::net::connect(&socket, &address)?;
            let stream = TcpStream::from(socket);
            stream.set_nodelay(true)?;
            stream.set_nonblocking(true)?;
            epoll::add(&self.poll, &stream, EventData::new_u64(number as u64), EventFlags::IN)?;
            self.clients.push(Client { stream, sent: Instant::now(), left: 0 });
            if self.upstream.is_some() {
                // Accepts, so that the proxy's connect is answered.
                self.poll(Duration::ZERO, &mut |_| {})?;
            }
        }
        Ok(())
    }

    /// So long, and until there have been so many answers.
    fn run(&mut self, lasts: Duration, answers: usize) -> io::Result<Seen> {
        let mut latencies = Vec::with_capacity(1 << 20);
        let start = Instant::now();
        for number in 0..self.clients.len() {
            if self.clients[number].left == 0 {
                self.send(number)?;
            } else {
                // Its answer is still to come from before.
                self.clients[number].sent = start;
            }
        }
        while start.elapsed() < lasts || latencies.len() < answers {
            self.poll(Duration::from_millis(100), &mut |latency: Duration| {
                latencies.push(u32::try_from(latency.as_nanos()).unwrap_or(u32::MAX));
            })?;
        }
        Ok(Seen { requests: latencies.len() as u64, took: start.elapsed(), latencies })
    }

    fn send(&mut self, number: usize) -> io::Result<()> {
        let client = &mut self.clients[number];
        client.left = self.request.len();
        client.sent = Instant::now();
        // With one request under way it always fits into the system's buffers.
        client.stream.write_all(&self.request)
    }

    fn poll(&mut self, timeout: Duration, answered: &mut dyn FnMut(Duration)) -> io::Result<()> {
        let mut events = Vec::with_capacity(1024);
        let timeout = rustix::event::Timespec { tv_sec: 0, tv_nsec: i64::from(timeout.subsec_nanos()) };
        epoll::wait(&self.poll, rustix::buffer::spare_capacity(&mut events), Some(&timeout))?;
        for Event { data, .. } in events {
            match data.u64() {
                UPSTREAM => self.accept()?,
                number if number > UPSTREAM => self.echo(number)?,
                number => self.receive(number as usize, answered)?,
            }
        }
        Ok(())
    }

    fn receive(&mut self, number: usize, answered: &mut dyn FnMut(Duration)) -> io::Result<()> {
        let client = &mut self.clients[number];
        match client.stream.read(&mut self.buffer) {
            Ok(0) => return Err(io::Error::other("the server has closed a connection")),
            Ok(n) => client.left -= n,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => return Ok(()),
            Err(e) => return Err(e),
        }
        if client.left == 0 {
            answered(client.sent.elapsed());
            self.send(number)?;
        }
        Ok(())
    }

    fn accept(&mut self) -> io::Result<()> {
        let Some(upstream) = &self.upstream else { return Ok(()) };
        while let Ok((stream, _)) = upstream.accept() {
            stream.set_nonblocking(true)?;
            stream.set_nodelay(true)?;
            let number = UPSTREAM + 1 + stream.as_raw_fd().unsigned_abs() as u64;
            epoll::add(&self.poll, &stream, EventData::new_u64(number), EventFlags::IN)?;
            self.echoing.insert(number, stream);
        }
        Ok(())
    }

    fn echo(&mut self, number: u64) -> io::Result<()> {
        let Some(stream) = self.echoing.get_mut(&number) else { return Ok(()) };
        match stream.read(&mut self.buffer) {
            Ok(0) => drop(self.echoing.remove(&number)),
            Ok(n) => stream.write_all(&self.buffer[..n])?,
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            Err(e) => return Err(e),
        }
        Ok(())
    }
}
