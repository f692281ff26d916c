//! Measurements of dunder against what one would write or use instead.
//!
//! ```text
//!   cargo run -p dunder-bench --release --features peers -- all
//!   cargo run -p dunder-bench --release -- generator/counter await --quick
//! ```
//!
//! Names are workloads, or what their names begin with. Each pair is a line, tab-separated:
//!
//! ```text
//!   workload    ours    peer    its value    unit    ours/peer
//! ```
//!
//! [`measure`] says how; what is measured is in [`generators`], [`awaits`], [`sizes`], [`compile_time`] and [`loops`]. Nothing
//! here judges: a figure over its target is marked, not refused.

mod awaits;
mod compile_time;
mod generators;
#[cfg(target_os = "linux")]
mod loops;
mod measure;
mod peers;
mod plot;
mod process;
mod report;
mod sizes;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use measure::{Options, Workload};
use process::Programs;
use report::Row;

const USAGE: &str = "\
usage: dunder-bench [options] all | <workload>...

  all               every workload; or names, or what names begin with
  --list            only print the names of the workloads
  --quick           few and short rounds: whether it runs, not how fast it is
  --rounds <n>      so many rounds, instead of as many as a workload has by itself
  --instructions    count instructions per operation with callgrind instead of time
  --against <file>  print what has changed since a run that was stored (bench/baseline.tsv), on standard error
  --markdown        print a table for the book at the end
  --svg <dir>       write plots for the book
  --misses          print those over their target again at the end, on standard error
";

/// Everything there is to measure.
fn workloads() -> Vec<Workload> {
    let groups = [
        generators::workloads(),
        awaits::workloads(),
        sizes::workloads(),
        #[cfg(target_os = "linux")]
        loops::workloads(),
        compile_time::workloads(),
    ];
    groups.into_iter().flatten().collect()
}

#[derive(Default)]
struct Arguments {
    names: Vec<String>,
    options: Options,
    list: bool,
    markdown: bool,
    misses: bool,
    against: Option<PathBuf>,
    svg: Option<PathBuf>,
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut arguments = Arguments::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value"));
        match &*word {
            "--list" => arguments.list = true,
            "--quick" => arguments.options.quick = true,
            "--rounds" => {
                let rounds: usize = value()?.parse().map_err(|e| format!("{word}: {e}"))?;
                arguments.options.rounds = Some(rounds.max(1));
            }
            "--instructions" => arguments.options.instructions = true,
            "--markdown" => arguments.markdown = true,
            "--misses" => arguments.misses = true,
            "--against" => arguments.against = Some(value()?.into()),
            "--svg" => arguments.svg = Some(value()?.into()),
            option if option.starts_with('-') => return Err(format!("unknown option {option}")),
            _ => arguments.names.push(word),
        }
    }
    if arguments.names.is_empty() && !arguments.list {
        return Err("nothing to measure".into());
    }
    Ok(arguments)
}

fn main() -> ExitCode {
    let words: Vec<_> = env::args().skip(1).collect();
    #[cfg(target_os = "linux")]
    if let Some(done) = loops::child(&words) {
        return ended(done);
    }
    let done = match &words[..] {
        [one, workload, side, count] if one == "one" => run_one(workload, side, count),
        _ => arguments(words.into_iter()).map_err(|e| format!("{e}\n\n{USAGE}")).and_then(run),
    };
    ended(done)
}

fn ended(done: Result<(), String>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// One side of one workload, in this process: what the harness calls where each side needs a process of its own.
fn run_one(workload: &str, side: &str, count: &str) -> Result<(), String> {
    let count = count.parse().map_err(|e| format!("{count}: {e}"))?;
    let known = workloads().into_iter().find(|known| known.name == workload);
    let outcome = known.and_then(|known| known.one(side, count)).ok_or("no such side of a workload")?;
    process::print(outcome);
    Ok(())
}

fn run(arguments: Arguments) -> Result<(), String> {
    let before = arguments.against.as_deref().map(report::read).transpose()?;
    let mut workloads = workloads();
    if !arguments.names.is_empty() {
        for name in arguments.names.iter().filter(|name| *name != "all") {
            if !workloads.iter().any(|workload| workload.name.starts_with(name.as_str())) {
                return Err(format!("no workload begins with {name}; --list names them"));
            }
        }
        workloads.retain(|workload| {
            arguments.names.iter().any(|name| name == "all" || workload.name.starts_with(name.as_str()))
        });
    }
    if arguments.list {
        workloads.iter().for_each(|workload| println!("{}", workload.name));
        return Ok(());
    }
    let mut programs = Programs::default();
    let mut rows = Vec::new();
    println!("{}", report::HEADING);
    for workload in workloads {
        for row in workload.measure(arguments.options, &mut programs) {
            println!("{row}");
            rows.push(row);
        }
    }
    finish(&arguments, before, &rows)
}

fn finish(arguments: &Arguments, before: Option<Vec<Row>>, rows: &[Row]) -> Result<(), String> {
    if arguments.markdown {
        print!("\n{}", report::markdown(rows));
    }
    if let Some(directory) = &arguments.svg {
        write_plots(directory, rows).map_err(|e| format!("{}: {e}", directory.display()))?;
    }
    if arguments.misses {
        for row in rows.iter().filter(|row| row.misses()) {
            eprintln!("over its target of {:.2}: {row}", row.target.unwrap_or_default());
        }
    }
    if let Some(before) = before {
        eprint!("{}", report::differences(&before, rows));
    }
    Ok(())
}

fn write_plots(directory: &Path, rows: &[Row]) -> std::io::Result<()> {
    fs::create_dir_all(directory)?;
    for (name, svg) in plot::plots(rows) {
        fs::write(directory.join(name), svg)?;
    }
    Ok(())
}
