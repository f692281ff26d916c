//! Sides that are other processes: programs that serve workloads, and this binary itself.
//!
//! A program that serves reads a line for each measurement and answers with one:
//!
//! ```text
//!   ▶ counter⇥100000                 workload, count of operations
//!   ◀ ok⇥4999950000⇥31.7             checksum, value per operation (nanoseconds, or what the workload measures)
//!   ◀ skip⇥no uvloop here            or why not
//! ```
//!
//! So it starts once, and is interleaved with the other sides like any of them. This binary, called with
//! `one <workload> <side> <count>`, prints such an answer and ends.

use std::collections::HashMap;
use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::measure::Outcome;

/// A program that serves workloads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Program {
    /// A script of `bench/python`, run by `$PYTHON` or `python3`.
    Python { script: &'static str, argument: &'static str },
    /// The package `bench/nightly`, built by `cargo +nightly`.
    Nightly,
}

impl Program {
    pub(crate) fn command(self) -> Result<Command, String> {
        match self {
            Program::Python { script, argument } => {
                let python = env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
                let mut command = Command::new(python);
                command.arg(package().join("python").join(script));
                if !argument.is_empty() {
                    command.arg(argument);
                }
                Ok(command)
            }
            Program::Nightly => Ok(Command::new(build_nightly()?)),
        }
    }
}

/// Where this package is.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Where generated packages and their artefacts go: the directory of this binary's profile, or next to it.
pub(crate) fn target() -> Result<PathBuf, String> {
    let executable = env::current_exe().map_err(|e| e.to_string())?;
    let target = executable.ancestors().nth(2).ok_or("this binary is in no target directory")?;
    Ok(target.join("bench"))
}

/// `cargo +nightly`, if there is one.
pub(crate) fn cargo_nightly() -> Result<Command, String> {
    let cargo = || {
        let mut command = Command::new("cargo");
        // What cargo has told this process is about this process.
        command.env_remove("RUSTUP_TOOLCHAIN").arg("+nightly");
        command
    };
    match cargo().arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(cargo()),
        _ => Err("no nightly toolchain".into()),
    }
}

fn build_nightly() -> Result<PathBuf, String> {
    let target = target()?.join("nightly");
    let status = cargo_nightly()?
        .args(["build", "--release", "--quiet", "--manifest-path"])
        .arg(package().join("nightly/Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status()
        .map_err(|e| e.to_string())?;
    if status.success() {
        Ok(target.join("release/dunder-bench-nightly"))
    } else {
        Err("bench/nightly does not build with this nightly toolchain".into())
    }
}

/// The programs that have been started.
#[derive(Default)]
pub(crate) struct Programs {
    served: HashMap<Program, Result<Server, String>>,
}

impl Programs {
    /// Has a program run a workload, in a new process if that is asked for.
    pub(crate) fn run(
        &mut self,
        program: Program,
        name: &str,
        count: u64,
        new: bool,
    ) -> Result<Outcome, String> {
        if new {
            return Server::start(program)?.ask(name, count);
        }
        let server = self.served.entry(program).or_insert_with(|| Server::start(program));
        server.as_mut().map_err(|why| why.clone())?.ask(name, count)
    }
}

struct Server {
    process: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Server {
    fn start(program: Program) -> Result<Self, String> {
        let mut process = program
            .command()?
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("{program:?} does not start: {e}"))?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(requests), Some(answers)) => {
                Ok(Server { process, requests, answers: BufReader::new(answers) })
            }
            _ => Err("no pipes".into()),
        }
    }

    fn ask(&mut self, name: &str, count: u64) -> Result<Outcome, String> {
        writeln!(self.requests, "{name}\t{count}").map_err(|e| e.to_string())?;
        let mut answer = String::new();
        self.answers.read_line(&mut answer).map_err(|e| e.to_string())?;
        parse(&answer)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What `one` prints.
pub(crate) fn print(outcome: Outcome) {
    println!("ok\t{}\t{}", outcome.checksum, outcome.value.unwrap_or(f64::NAN));
}

fn parse(answer: &str) -> Result<Outcome, String> {
    let mut words = answer.trim_end().split('\t');
    match (words.next(), words.next(), words.next()) {
        (Some("ok"), Some(checksum), Some(value)) => match (checksum.parse(), value.parse()) {
            (Ok(checksum), Ok(value)) => Ok(Outcome::measured(checksum, value)),
            _ => Err(format!("not an answer: {answer:?}")),
        },
        (Some("skip"), Some(why), None) => Err(why.to_owned()),
        _ => Err(format!("not an answer: {answer:?}")),
    }
}

fn this(name: &str, side: &str, count: u64) -> Result<[String; 5], String> {
    let executable = env::current_exe().map_err(|e| e.to_string())?;
    let executable = executable.to_str().ok_or("this binary's path is not Unicode")?;
    Ok([executable, "one", name, side, &count.to_string()].map(String::from))
}

/// Runs one side of a workload in a process of its own.
pub(crate) fn one(name: &str, side: &str, count: u64) -> Result<Outcome, String> {
    let [program, arguments @ ..] = this(name, side, count)?;
    let output =
        Command::new(program).args(arguments).stderr(Stdio::inherit()).output().map_err(|e| e.to_string())?;
    if !output.status.success() {
        return Err(format!("its process ended with {}", output.status));
    }
    parse(&String::from_utf8_lossy(&output.stdout))
}

/// Set for a process whose instructions are counted.
const COUNTED: &str = "DUNDER_BENCH_COUNTED";

/// Whether callgrind counts what this process does.
pub(crate) fn instructions_are_counted() -> bool {
    env::var_os(COUNTED).is_some()
}

/// How many instructions a process executes that runs one side of a workload.
pub(crate) fn instructions(name: &str, side: &str, count: u64) -> Result<u64, String> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args(this(name, side, count)?)
        .env(COUNTED, "1")
        .output()
        .map_err(|e| format!("valgrind does not start: {e}"))?;
    if !output.status.success() {
        return Err(format!("its process ended with {}", output.status));
    }
    let said = String::from_utf8_lossy(&output.stderr);
    said.lines()
        .find_map(|line| line.split_once("Collected : ")?.1.trim().parse().ok())
        .ok_or_else(|| format!("valgrind says nothing of instructions: {said}"))
}
