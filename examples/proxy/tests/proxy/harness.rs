//! The proxy as a process of its own, upstreams that are plain threads, and a client that says what it likes.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Far more than anything here takes.
pub(crate) const LIMIT: Duration = Duration::from_secs(60);

/// Waits for something that has to come about.
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < LIMIT, "in vain: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

pub(crate) struct Proxy {
    pub(crate) process: Child,
    output: BufReader<ChildStdout>,
    pub(crate) address: String,
}

impl Proxy {
    pub(crate) fn start(upstreams: &[&Upstream], options: &[&str]) -> Self {
        let ports: Vec<u16> = upstreams.iter().map(|upstream| upstream.port).collect();
        Proxy::before(&ports, options)
    }

    /// With upstreams that need not be there.
    pub(crate) fn before(ports: &[u16], options: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_proxy"))
            .arg("127.0.0.1:0")
            .args(ports.iter().map(|port| format!("127.0.0.1:{port}")))
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap().to_owned();
        Proxy { process, output, address }
    }

    pub(crate) fn connect(&self) -> Client {
        Client::to(&self.address)
    }

    /// One request on a connection of its own.
    pub(crate) fn get(&self, path: &str) -> Response {
        let mut client = self.connect();
        client.get(path);
        client.response()
    }

    pub(crate) fn status(&self) -> String {
        self.get("/__status").text()
    }

    pub(crate) fn signal(&self, name: &str) {
        let kill = Command::new("kill").args([&format!("-{name}"), &self.process.id().to_string()]).status();
        assert!(kill.unwrap().success());
    }

    /// Whether somebody is listening.
    pub(crate) fn accepts(&self) -> bool {
        TcpStream::connect(&self.address).is_ok()
    }

    /// What it has printed, and how it has ended.
    pub(crate) fn end(&mut self) -> (String, ExitStatus) {
        let mut rest = String::new();
        self.output.read_to_string(&mut rest).unwrap();
        (rest, self.process.wait().unwrap())
    }

    /// Ends it with a signal; it has to end well.
    pub(crate) fn stop(mut self, signal: &str) -> String {
        self.signal(signal);
        let (rest, status) = self.end();
        assert!(status.success(), "{status}: {rest}");
        assert!(rest.ends_with("bye\n"), "{rest}");
        rest
    }

    /// How much memory it has, in KiB.
    pub(crate) fn memory(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse().unwrap()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        // Where a test has failed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        field(&self.head, name)
    }
}

pub(crate) fn field<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines.find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// A head, up to the empty line; empty at the end of the connection.
fn head(stream: &mut impl BufRead) -> io::Result<String> {
    let mut head = String::new();
    while stream.read_line(&mut head)? > 0 && !head.ends_with("\r\n\r\n") {}
    Ok(head)
}

/// A body, as its head says.
fn body(stream: &mut impl BufRead, head: &str, until_end: bool) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    if field(head, "transfer-encoding") == Some("chunked") {
        loop {
            let mut line = String::new();
            stream.read_line(&mut line)?;
            let length = line.trim_end().split(';').next().unwrap_or_default();
            let length = usize::from_str_radix(length, 16).map_err(|_| io::ErrorKind::UnexpectedEof)?;
            let begun = body.len();
            body.resize(begun + length + 2, 0);
            stream.read_exact(&mut body[begun..])?;
            assert_eq!(body.split_off(begun + length), b"\r\n");
            if length == 0 {
                return Ok(body);
            }
        }
    } else if let Some(length) = field(head, "content-length") {
        body.resize(length.parse().unwrap(), 0);
        stream.read_exact(&mut body)?;
    } else if until_end {
        stream.read_to_end(&mut body)?;
    }
    Ok(body)
}

pub(crate) struct Client {
    pub(crate) stream: BufReader<TcpStream>,
}

impl Client {
    pub(crate) fn to(address: &str) -> Self {
        let stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(LIMIT)).unwrap();
        Client { stream: BufReader::new(stream) }
    }

    pub(crate) fn send(&mut self, bytes: impl AsRef<[u8]>) {
        self.stream.get_mut().write_all(bytes.as_ref()).unwrap();
    }

    pub(crate) fn get(&mut self, path: &str) {
        self.send(format!("GET {path} HTTP/1.1\r\nHost: test\r\n\r\n"));
    }

    pub(crate) fn head(&mut self) -> String {
        head(&mut self.stream).unwrap()
    }

    pub(crate) fn response(&mut self) -> Response {
        self.try_response().unwrap()
    }

    pub(crate) fn try_response(&mut self) -> io::Result<Response> {
        let head = head(&mut self.stream)?;
        let status = head.get(9..12).and_then(|status| status.parse().ok());
        let status = status.ok_or(io::ErrorKind::ConnectionAborted)?;
        let bodyless = matches!(status, 100..=199 | 204 | 304);
        let body = if bodyless { Vec::new() } else { body(&mut self.stream, &head, true)? };
        Ok(Response { status, head, body })
    }

    /// Whether the connection has ended, and well.
    pub(crate) fn is_over(&mut self) -> bool {
        self.stream.read(&mut [0]).unwrap() == 0
    }
}

/// Something that happens once.
#[derive(Clone, Default)]
pub(crate) struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    pub(crate) fn open(&self) {
        *self.0.0.lock().unwrap() = true;
        self.0.1.notify_all();
    }

    fn wait(&self) {
        drop(self.0.1.wait_while(self.0.0.lock().unwrap(), |open| !*open).unwrap());
    }
}

#[derive(Default)]
pub(crate) struct Counters {
    pub(crate) connections: AtomicU64,
    pub(crate) requests: AtomicU64,
    pub(crate) written: AtomicU64,
}

/// A server whose paths say how it behaves.
#[derive(Clone)]
pub(crate) struct Upstream {
    pub(crate) port: u16,
    pub(crate) counters: Arc<Counters>,
    pub(crate) gate: Gate,
    down: Arc<AtomicBool>,
}

impl Upstream {
    pub(crate) fn start() -> Self {
        Upstream::at(0)
    }

    pub(crate) fn at(port: u16) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).unwrap();
        let upstream = Upstream {
            port: listener.local_addr().unwrap().port(),
            counters: Arc::default(),
            gate: Gate::default(),
            down: Arc::default(),
        };
        let server = upstream.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                if server.down.load(Ordering::SeqCst) {
                    return;
                }
                server.counters.connections.fetch_add(1, Ordering::SeqCst);
                let server = server.clone();
                // Its client may have gone at any moment.
                thread::spawn(move || server.serve(stream.unwrap()).ok());
            }
        });
        upstream
    }

    /// Listens no more.
    pub(crate) fn stop(&self) {
        self.down.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(("127.0.0.1", self.port));
        until("its port is free", || TcpStream::connect(("127.0.0.1", self.port)).is_err());
    }

    pub(crate) fn requests(&self) -> u64 {
        self.counters.requests.load(Ordering::SeqCst)
    }

    pub(crate) fn connections(&self) -> u64 {
        self.counters.connections.load(Ordering::SeqCst)
    }

    fn serve(&self, stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut stream = BufReader::new(stream);
        loop {
            let head = head(&mut stream)?;
            let mut words = head.split(' ');
            let (Some(_), Some(path)) = (words.next(), words.next()) else { return Ok(()) };
            self.counters.requests.fetch_add(1, Ordering::SeqCst);
            if !self.answer(&mut stream, &head, path)? || self.down.load(Ordering::SeqCst) {
                return Ok(());
            }
        }
    }

    /// Whether the connection goes on.
    fn answer(&self, stream: &mut BufReader<TcpStream>, head: &str, path: &str) -> io::Result<bool> {
        let (path, number) = path.rsplit_once('/').unwrap_or((path, ""));
        let number: usize = number.parse().unwrap_or(0);
        match path {
            "/echo" => {
                let body = body(stream, head, false)?;
                let text = [head.as_bytes(), &body].concat();
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", text.len())?;
                stream.get_mut().write_all(&text)?;
            }
            "/big" => {
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: {number}\r\n\r\n")?;
                self.write_pattern(stream.get_mut(), number, false)?;
            }
            "/chunks" => {
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
                self.write_pattern(stream.get_mut(), number, true)?;
                stream.get_mut().write_all(b"0;last\r\nTrailer: x\r\n\r\n")?;
            }
            "/until-end" => {
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\n\r\n")?;
                self.write_pattern(stream.get_mut(), number, false)?;
                return Ok(false);
            }
            "/status" => {
                write!(stream.get_mut(), "HTTP/1.1 {number} Whatever\r\nX-Upstream: {}\r\n\r\n", self.port)?;
            }
            "/gate" => {
                self.gate.wait();
                body(stream, head, false)?;
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndone")?;
            }
            "/half-gate" => {
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nhalf")?;
                self.gate.wait();
                write!(stream.get_mut(), "done")?;
            }
            "/half" => {
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")?;
                return Ok(false);
            }
            "/both" => {
                let lengths = "Content-Length: 5\r\nTransfer-Encoding: chunked";
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\n{lengths}\r\n\r\n0\r\n\r\n")?;
            }
            "/garbage" => stream.get_mut().write_all(b"220 mail.example ESMTP\r\n\r\n")?,
            "/hangs-up" => return Ok(false),
            "/leaves" => {
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")?;
                return Ok(false);
            }
            "/continue" => {
                assert_eq!(field(head, "expect"), Some("100-continue"));
                self.gate.wait();
                write!(stream.get_mut(), "HTTP/1.1 100 Continue\r\n\r\n")?;
                let body = body(stream, head, false)?;
                write!(stream.get_mut(), "HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len())?;
                stream.get_mut().write_all(&body)?;
            }
            "/reject" => {
                write!(stream.get_mut(), "HTTP/1.1 413 No\r\nContent-Length: 2\r\n\r\nno")?;
            }
            _ => write!(stream.get_mut(), "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")?,
        }
        Ok(true)
    }

    fn write_pattern(&self, stream: &mut TcpStream, mut left: usize, chunked: bool) -> io::Result<()> {
        let all = pattern(50_000);
        while left > 0 {
            let piece = &all[..left.min(all.len())];
            if chunked {
                write!(stream, "{:X};name=value\r\n", piece.len())?;
            }
            stream.write_all(piece)?;
            if chunked {
                stream.write_all(b"\r\n")?;
            }
            left -= piece.len();
            self.counters.written.fetch_add(piece.len() as u64, Ordering::SeqCst);
        }
        Ok(())
    }
}

/// Bytes that are told from one another, again and again from their beginning.
pub(crate) fn pattern(length: usize) -> Vec<u8> {
    (0..length).map(|i| (i % 50_000 % 251) as u8).collect()
}
