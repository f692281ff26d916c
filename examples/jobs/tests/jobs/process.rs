//! The runner's process, and those that descend from it.

use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// Far more than anything here takes.
const LIMIT: Duration = Duration::from_secs(30);

/// All that descends from the runner has this in its environment.
const MARK: &str = "JOBS_TEST";

/// What a run has come to.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) output: String,
    /// What happened, line by line.
    pub(crate) told: Vec<String>,
}

impl Run {
    /// What the summary says of a job, without the time.
    pub(crate) fn outcome(&self, job: &str) -> &str {
        let mut lines = self.output.lines().rev();
        let line = lines.find_map(|line| line.strip_prefix(job).filter(|rest| rest.starts_with("   ")));
        let line = line.unwrap_or_else(|| panic!("nothing is said of {job}: {self:?}"));
        line.trim_start().split("   ").next().unwrap().trim_end()
    }

    /// What a job has said, line by line.
    pub(crate) fn said(&self, job: &str) -> Vec<&str> {
        let lines = self.output.lines().filter_map(|line| line.split_once(" | "));
        lines.filter(|(name, _)| name.trim() == job).map(|(_, line)| line).collect()
    }

    pub(crate) fn has_told(&self, what: &str) -> bool {
        self.told.iter().any(|line| line == what)
    }
}

pub(crate) struct Jobs {
    child: Child,
    stderr: Option<BufReader<ChildStderr>>,
    told: Vec<String>,
    mark: String,
    directory: PathBuf,
}

impl Jobs {
    /// Starts the runner with a file, in an empty directory of the test's own.
    pub(crate) fn start(name: &str, file: &str, arguments: &[&str]) -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("jobs").join(name);
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        fs::write(directory.join("jobs.toml"), file).unwrap();
        let mark = format!("{name}-{}", std::process::id());
        let mut child = Command::new(env!("CARGO_BIN_EXE_jobs"))
            .arg(directory.join("jobs.toml"))
            .args(arguments)
            .env(MARK, &mark)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = child.stderr.take().map(BufReader::new);
        Jobs { child, stderr, told: Vec::new(), mark, directory }
    }

    pub(crate) fn run(name: &str, file: &str, arguments: &[&str]) -> Run {
        Self::start(name, file, arguments).end()
    }

    pub(crate) fn directory(&self) -> &Path {
        &self.directory
    }

    pub(crate) fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.child.id().to_string()]).status();
        assert!(status.expect("there is kill").success());
    }

    /// Waits until it tells something.
    pub(crate) fn wait_for(&mut self, what: &str) {
        let stderr = self.stderr.as_mut().unwrap();
        loop {
            let mut line = String::new();
            assert_ne!(stderr.read_line(&mut line).unwrap(), 0, "it ended before it told {what:?}");
            self.told.push(line.trim_end().to_owned());
            if line.starts_with(what) {
                return;
            }
        }
    }

    /// Waits until there are so many of these files.
    pub(crate) fn wait_for_files(&self, prefix: &str, n: usize) {
        wait_until(&format!("{n} files {prefix}"), || {
            let names = fs::read_dir(&self.directory).unwrap().map(|entry| entry.unwrap().file_name());
            names.filter(|name| name.to_str().unwrap().starts_with(prefix)).count() >= n
        });
    }

    /// The processes that descend from the runner and run. (What is dead and not buried has no environment.)
    pub(crate) fn descendants(&self) -> Vec<u32> {
        let mark = format!("{MARK}={}", self.mark);
        let has_mark = |pid: &u32| {
            let environment = fs::read(format!("/proc/{pid}/environ")).unwrap_or_default();
            *pid != self.child.id()
                && environment.split(|byte| *byte == 0).any(|entry| entry == mark.as_bytes())
        };
        processes().into_iter().filter(has_mark).collect()
    }

    /// The children of the runner that are dead and not buried.
    pub(crate) fn zombies(&self) -> usize {
        let is_zombie = |pid: &u32| {
            let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
            let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
            fields.first() == Some(&"Z") && fields.get(1) == Some(&self.child.id().to_string().as_str())
        };
        processes().iter().filter(|pid| is_zombie(pid)).count()
    }

    /// Waits until it has ended. Nothing that descends from it may be left.
    pub(crate) fn end(self) -> Run {
        let mut this = self;
        let run = this.wait();
        let left = this.descendants();
        assert!(left.is_empty(), "left: {left:?}; {run:?}");
        run
    }

    /// Waits until it has ended.
    pub(crate) fn wait(&mut self) -> Run {
        let mut stderr = self.stderr.take().unwrap();
        let rest = thread::spawn(move || {
            let mut rest = String::new();
            stderr.read_to_string(&mut rest).unwrap();
            rest
        });
        let mut output = Vec::new();
        self.child.stdout.take().unwrap().read_to_end(&mut output).unwrap();
        let mut told = std::mem::take(&mut self.told);
        told.extend(rest.join().unwrap().lines().map(str::to_owned));
        let output = String::from_utf8_lossy(&output).into_owned();
        Run { code: self.child.wait().unwrap().code(), output, told }
    }
}

impl Drop for Jobs {
    fn drop(&mut self) {
        // Where a test has failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
        for pid in self.descendants() {
            let _ = Command::new("kill").args(["-KILL", &pid.to_string()]).status();
        }
    }
}

fn processes() -> Vec<u32> {
    let entries = fs::read_dir("/proc").unwrap().filter_map(Result::ok);
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

pub(crate) fn wait_until(what: &str, condition: impl Fn() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < LIMIT, "in vain: {what}");
        thread::sleep(Duration::from_millis(5));
    }
}
