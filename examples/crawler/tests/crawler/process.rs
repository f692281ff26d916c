//! The crawler's process, and a directory for it.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};

/// An empty directory of the test's own.
pub(crate) fn directory(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("crawler").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// What a run has come to.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    /// The lines of standard output, without the summary, in alphabetical order.
    pub(crate) lines: Vec<String>,
    pub(crate) summary: Option<String>,
    pub(crate) complaints: Vec<String>,
}

impl Run {
    pub(crate) fn complaint(&self, start: &str) -> String {
        let found: Vec<_> = self.complaints.iter().filter(|line| line.starts_with(start)).collect();
        assert_eq!(found.len(), 1, "{start}: {:?}", self.complaints);
        found[0].clone()
    }

    pub(crate) fn summary(&self) -> &str {
        self.summary.as_deref().unwrap()
    }
}

pub(crate) struct Crawler {
    child: Child,
    stderr: Option<BufReader<ChildStderr>>,
    complaints: Vec<String>,
}

impl Crawler {
    pub(crate) fn start(output: &Path, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_crawler"))
            .arg("--output")
            .arg(output)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = child.stderr.take().map(BufReader::new);
        Crawler { child, stderr, complaints: Vec::new() }
    }

    pub(crate) fn run(output: &Path, arguments: &[&str]) -> Run {
        Self::start(output, arguments).end()
    }

    pub(crate) fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(status.expect("there is kill").success());
    }

    /// Waits until it complains of something.
    pub(crate) fn wait_for(&mut self, complaint: &str) {
        let stderr = self.stderr.as_mut().unwrap();
        loop {
            let mut line = String::new();
            assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "it ended before it said {complaint:?}");
            self.complaints.push(line.trim_end().to_owned());
            if line.starts_with(complaint) {
                return;
            }
        }
    }

    /// Waits until it has ended.
    pub(crate) fn end(mut self) -> Run {
        let mut stderr = self.stderr.take().unwrap();
        let rest = std::thread::spawn(move || {
            let mut rest = String::new();
            stderr.read_to_string(&mut rest).unwrap();
            rest
        });
        let mut output = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut output).unwrap();
        let mut complaints = std::mem::take(&mut self.complaints);
        complaints.extend(rest.join().unwrap().lines().map(str::to_owned));
        let mut lines: Vec<String> = output.lines().map(str::to_owned).collect();
        let summary = lines.iter().position(|line| line.contains(" saved, "));
        let summary = summary.map(|at| lines.split_off(at).join("; "));
        lines.sort();
        Run { code: self.child.wait().unwrap().code(), lines, summary, complaints }
    }
}

impl Drop for Crawler {
    fn drop(&mut self) {
        // Where a test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The files below a directory, and what is in them.
pub(crate) fn tree(directory: &Path) -> Vec<(String, Vec<u8>)> {
    fn collect(root: &Path, directory: &Path, files: &mut Vec<(String, Vec<u8>)>) {
        for entry in fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, files);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                files.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    let mut files = Vec::new();
    collect(directory, directory, &mut files);
    files.sort();
    files
}

/// Bytes that are not easily mistaken for others.
pub(crate) fn noise(length: usize, seed: u32) -> Vec<u8> {
    let mut state = seed | 1;
    let mut byte = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        state as u8
    };
    (0..length).map(|_| byte()).collect()
}
