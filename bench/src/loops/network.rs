//! Servers under load: echo, a proxy, and ten thousand connections.
//!
//! ```text
//!   serve SIDE ◀──64 B or 16 KiB on each of 50 … 10,000 connections──▶ load        a process each, one thread each
//!       └─ its time on the processor and its memory are read from outside
//! ```
//!
//! Throughput is given as time per request, so that less is better everywhere. On a machine of few cores the clients compete
//! with the server for them: what the server itself costs is its time on the processor.

use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::peers::SIDES;
use super::system;
use super::{PYTHON, UVLOOP};
use crate::measure::{Options, Workload, median};
use crate::process::Program;
use crate::report::Row;

#[derive(Debug, Clone, Copy)]
struct Case {
    kind: &'static str,
    connections: usize,
    size: usize,
}

pub(super) fn workloads() -> Vec<Workload> {
    let case = |kind, connections, size| Case { kind, connections, size };
    [
        case("echo", 50, 64),
        case("echo", 50, 16 * 1024),
        case("echo", 1000, 64),
        case("echo", 1000, 16 * 1024),
        case("proxy", 50, 64),
        case("proxy", 50, 16 * 1024),
        case("echo", 10_000, 64),
    ]
    .map(|case| {
        let name = format!("{}/{} connections, {} B", case.kind, case.connections, case.size);
        Workload::rows(name.clone(), move |options| rows(&name, case, options))
    })
    .into()
}

/// Who serves.
#[derive(Clone, Copy)]
enum Server {
    Here(&'static str),
    Python(&'static str, Program),
}

/// What was measured of one server once, less is better.
const FIGURES: [(&str, &str); 5] = [
    ("time per request", "µs"),
    ("server's processor time per request", "µs"),
    ("p50", "µs"),
    ("p99", "µs"),
    ("memory per connection", "bytes"),
];

type Figures = [f64; FIGURES.len()];

fn rows(name: &str, case: Case, options: Options) -> Vec<Row> {
    let rounds = if options.quick { 1 } else { 5 };
    let mut servers: Vec<_> =
        SIDES.iter().filter(|side| side.serve.is_some()).map(|side| Server::Here(side.name)).collect();
    servers.push(Server::Python("CPython", PYTHON));
    servers.push(Server::Python("uvloop", UVLOOP));
    let mut measured: Vec<Vec<Figures>> = vec![Vec::new(); servers.len()];
    for round in 0..rounds {
        for turn in 0..servers.len() {
            let at = (turn + round) % servers.len();
            match once(servers[at], case, options) {
                Ok(figures) => measured[at].push(figures),
                Err(e) if round == 0 => eprintln!("skipped: {name} with {}: {e}", servers[at].name()),
                Err(_) => {}
            }
        }
    }
    let middle =
        |figures: &[Figures], which: usize| median(&mut figures.iter().map(|f| f[which]).collect::<Vec<_>>());
    let mut rows = Vec::new();
    let Some((ours, peers)) = measured.split_first() else { return rows };
    for (which, (what, unit)) in FIGURES.iter().enumerate() {
        // The memory of few connections is that of the process.
        if *unit == "bytes" && case.connections < 1000 {
            continue;
        }
        for (server, theirs) in servers.iter().skip(1).zip(peers) {
            if !ours.is_empty() && !theirs.is_empty() {
                let (ours, theirs) = (middle(ours, which), middle(theirs, which));
                rows.push(Row::of(format!("{name}, {what}"), ours, server.name(), theirs, unit).target(1.0));
            }
        }
    }
    rows
}

impl Server {
    fn name(self) -> &'static str {
        match self {
            Server::Here(name) | Server::Python(name, _) => name,
        }
    }

    fn start(self, upstream: Option<&str>) -> io::Result<Running> {
        let mut command = match self {
            Server::Here(name) => {
                let mut command = Command::new(env::current_exe()?);
                command.args(["serve", name]);
                command
            }
            Server::Python(_, program) => {
                let mut command = program.command().map_err(io::Error::other)?;
                command.arg("serve").stderr(Stdio::null());
                command
            }
        };
        Running::start(command.args(upstream))
    }
}

/// A child that talks by lines.
struct Running {
    process: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl Running {
    fn start(command: &mut Command) -> io::Result<Self> {
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(to), Some(from)) => Ok(Running { process, to, from: BufReader::new(from) }),
            _ => Err(io::Error::other("no pipes")),
        }
    }

    fn line(&mut self) -> io::Result<String> {
        let mut line = String::new();
        match self.from.read_line(&mut line)? {
            0 => Err(io::Error::other("it has ended")),
            _ => Ok(line.trim().to_owned()),
        }
    }

    fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.to, "{line}")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn once(server: Server, case: Case, options: Options) -> io::Result<Figures> {
    let milliseconds = if options.quick { 200 } else { 1000 };
    let numbers = [case.connections, case.size, milliseconds].map(|n| n.to_string());
    let load = |address: &str| {
        Running::start(Command::new(env::current_exe()?).args(["load", case.kind, address]).args(&numbers))
    };
    // The server is the first to go, so that it does not tell of connections that are reset.
    let (mut load, mut server, empty) = if case.kind == "proxy" {
        let mut load = load("-")?;
        let upstream = load.line()?;
        let mut proxy = server.start(Some(&upstream))?;
        let address = proxy.line()?;
        let empty = system::resident(proxy.process.id());
        load.say(&address)?;
        (load, proxy, empty)
    } else {
        let mut server = server.start(None)?;
        let address = server.line()?;
        let empty = system::resident(server.process.id());
        (load(&address)?, server, empty)
    };
    let process = server.process.id();
    expect(&mut load, "ready")?;
    let before = system::on_cpu(process);
    load.say("go")?;
    let answer = load.line()?;
    let (cpu, memory) = (system::on_cpu(process) - before, system::resident(process).saturating_sub(empty));
    // It has to live up to here.
    if let Some(status) = server.process.try_wait()? {
        return Err(io::Error::other(format!("the server has ended with {status}")));
    }
    let seen: Vec<f64> = answer.split(' ').filter_map(|word| word.parse().ok()).collect();
    let [requests, seconds, p50, p99] = seen[..] else { return Err(io::Error::other(answer)) };
    if requests == 0.0 {
        return Err(io::Error::other("it answers nothing"));
    }
    let per_request = |seconds: f64| seconds * 1e6 / requests;
    Ok([
        per_request(seconds),
        per_request(cpu.as_secs_f64()),
        p50 / 1e3,
        p99 / 1e3,
        memory as f64 / case.connections as f64,
    ])
}

fn expect(child: &mut Running, expected: &str) -> io::Result<()> {
    match child.line()? {
        line if line == expected => Ok(()),
        line => Err(io::Error::other(line)),
    }
}
