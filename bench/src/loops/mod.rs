//! Workloads of event loops: what each of them costs a task, a switch, a timer, a connection.
//!
//! ```text
//!   loop/…     one thread, no I/O            [`peers`]: each side's programs
//!   scaling/…  ours, against itself          [`system`]: time, memory, descriptors
//!   echo/…     a server in one process, the clients in another: [`network`], [`load`]
//!   proxy/…
//! ```
//!
//! Every side of every round has a process of its own, so that none inherits another's heap, threads or reactor. What one
//! thread does without waiting is measured in time on the processor (see [`system::Watch`]).

pub(crate) mod load;
mod network;
mod peers;
mod system;

use std::io;

use crate::measure::{Outcome, Workload};
use crate::process::Program;
use peers::SIDES;

/// CPython's two loops.
const PYTHON: Program = Program::Python { script: "loops.py", argument: "asyncio" };
const UVLOOP: Program = Program::Python { script: "loops.py", argument: "uvloop" };

/// What this binary is called with by itself: `serve SIDE [UPSTREAM]`, `load …`. `None` if it is neither.
pub(crate) fn child(words: &[String]) -> Option<Result<(), String>> {
    let done = match words {
        [what, arguments @ ..] if what == "load" => load::main(arguments),
        [what, side, upstream @ ..] if what == "serve" => serve(side, upstream.first()),
        _ => return None,
    };
    Some(done.map_err(|e| e.to_string()))
}

fn serve(side: &str, upstream: Option<&String>) -> io::Result<()> {
    system::raise_descriptors()?;
    let upstream = upstream.map(|address| address.parse().map_err(io::Error::other)).transpose()?;
    let side = SIDES.iter().find(|known| known.name == side);
    let serve = side.and_then(|side| side.serve).ok_or_else(|| io::Error::other("no such server"))?;
    serve(upstream);
    Ok(())
}

pub(crate) fn workloads() -> Vec<Workload> {
    let mut workloads = vec![
        compared("spawn+join", 300_000),
        compared("yield", 1_000_000),
        compared("channel", 1_000_000),
        compared("lock", 1_000_000),
        compared("gather", 300_000),
        compared("cancel+join", 200_000),
        compared("timers", 100_000),
        compared("to_thread", 10_000),
        compared("memory", 1_000_000).unit("bytes").rounds(3).target(1.0),
        compared("memory_peak", 1_000_000).unit("bytes").rounds(3).target(1.0),
    ];
    // A few timers in real time are mostly sleep: in virtual time only the loop's own work is left.
    for what in ["spawn_many", "timers, virtual"] {
        workloads.push(scaling(what));
    }
    workloads.extend(network::workloads());
    workloads
}

/// All sides that have this workload. The floor has no timers, no I/O, no reports: a tenth more than it is the target.
fn compared(what: &'static str, count: u64) -> Workload {
    let name = format!("loop/{what}");
    let measured = move |run: fn(&str, u64) -> Option<f64>| {
        move |n| Outcome::measured(0, run(what, n).unwrap_or(f64::NAN))
    };
    let mut workload = Workload::new(&*name, measured(SIDES[0].run)).count(count).rounds(9).own_process();
    for side in SIDES.iter().skip(1).filter(|side| side.workloads.contains(&what)) {
        workload = workload.target(if side.name == "bare" { 1.1 } else { 1.0 });
        workload = workload.peer(side.name, measured(side.run));
    }
    let fraction = if what.starts_with("memory") || what == "gather" { 10 } else { 32 };
    workload.elsewhere("CPython", PYTHON, &name, fraction).elsewhere("uvloop", UVLOOP, &name, fraction)
}

/// What one of a thousand costs, and one of a million.
fn scaling(what: &'static str) -> Workload {
    let per_task = move |thousands: u64| {
        move |_| Outcome::measured(0, (SIDES[0].run)(what, thousands * 1000).unwrap_or(f64::NAN))
    };
    let name = format!("scaling/{what}, 10⁶");
    let workload = Workload::new(name, per_task(1000)).count(1).rounds(5).own_process().target(1.5);
    [("10³", 1), ("10⁴", 10), ("10⁵", 100)]
        .into_iter()
        .fold(workload, |workload, (name, thousands)| workload.peer(name, per_task(thousands)))
}
