//! What the system knows of a process: time on the processor, memory, descriptors.

use std::fs;
use std::io;
use std::time::{Duration, Instant};

use rustix::process::{Resource, getrlimit, setrlimit};
use rustix::time::{ClockId, clock_gettime};

use crate::process;

/// Measures a piece of work.
///
/// What a single thread does without waiting is measured in the time that the process was on the processor: on an idle
/// machine that is the time that passes, and on a busy one it still is what the work costs.
pub(crate) enum Watch {
    Cpu(Duration),
    Wall(Instant),
}

impl Watch {
    pub(crate) fn cpu() -> Self {
        // Where instructions are counted the time is not, and valgrind hides the page that rustix looks for the clock in.
        if process::instructions_are_counted() { Watch::wall() } else { Watch::Cpu(cpu_time()) }
    }

    /// For what waits: threads, I/O.
    pub(crate) fn wall() -> Self {
        Watch::Wall(Instant::now())
    }

    /// What one of `count` operations has taken, in nanoseconds.
    pub(crate) fn per(&self, count: u64) -> f64 {
        let took = match self {
            Watch::Cpu(start) => cpu_time().saturating_sub(*start),
            Watch::Wall(start) => start.elapsed(),
        };
        took.as_nanos() as f64 / count as f64
    }
}

fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), time.tv_nsec.unsigned_abs() as u32)
}

/// Measures memory.
pub(crate) struct Memory {
    field: &'static str,
    before: u64,
}

impl Memory {
    /// What is resident at the end.
    pub(crate) fn resident() -> Self {
        Memory { field: "VmRSS:", before: status("self", "VmRSS:") }
    }

    /// What was resident at most.
    pub(crate) fn peak() -> Self {
        Memory { field: "VmHWM:", before: status("self", "VmHWM:") }
    }

    /// What one of `count` things has taken, in bytes.
    pub(crate) fn per(&self, count: u64) -> f64 {
        status("self", self.field).saturating_sub(self.before) as f64 / count as f64
    }
}

/// A line of `/proc/…/status` that is in kilobytes, in bytes.
fn status(process: &str, field: &str) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let number = line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    number.unwrap_or(0) * 1024
}

/// How much of another process is resident, in bytes.
pub(crate) fn resident(process: u32) -> u64 {
    status(&process.to_string(), "VmRSS:")
}

/// How long the threads of another process have been on the processor.
pub(crate) fn on_cpu(process: u32) -> Duration {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Duration::ZERO };
    let times = threads.flatten().filter_map(|thread| {
        let times = fs::read_to_string(thread.path().join("schedstat")).ok()?;
        times.split(' ').next()?.parse::<u64>().ok()
    });
    Duration::from_nanos(times.sum())
}

/// Has as many descriptors as may be had; how many that are.
pub(crate) fn raise_descriptors() -> io::Result<u64> {
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    setrlimit(Resource::Nofile, limit)?;
    Ok(limit.maximum.unwrap_or(u64::MAX))
}
