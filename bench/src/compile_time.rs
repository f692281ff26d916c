//! How long it takes to compile five hundred typical bodies, how much of that is their expansion, and how long the expansions
//! are.
//!
//! ```text
//!   bench/bodies/coroutines.rs ─▶ packages: coroutines of ours │ async fns                       15 bodies, 34 times
//!   bench/bodies/annotated.rs  ─▶ packages: generators of ours │ of async-stream │ of diapause   10 bodies, 50 times
//! ```
//!
//! They are generated into the target directory, a module for each copy of the bodies, and every body is driven, so that
//! all of it is compiled to machine code. What they depend on is compiled beforehand. `clean` compiles the package anew,
//! `incremental` after one number in one body has changed (the release profile is not incremental, but there it is what
//! one waits for too). Compilers are run in turn, as sides of a workload are. A row is the processor time of cargo and
//! rustc, where `/proc` tells it, so that it means something on a machine that does other things too; or else the time
//! that passed.

mod packages;

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::measure::{Options, Workload, median};
use crate::report::Row;
use packages::{Package, Side};

/// Times each compilation is done.
const ROUNDS: usize = 3;

pub(crate) fn workloads() -> Vec<Workload> {
    let mut workloads = vec![Workload::rows("compile/expansion", expansions)];
    for mode in MODES {
        workloads.push(Workload::rows(format!("compile/{}", mode.name), move |options| times(mode, options)));
    }
    workloads
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Mode {
    name: &'static str,
    release: bool,
    clean: bool,
}

const MODES: [Mode; 4] = [
    Mode { name: "dev, clean", release: false, clean: true },
    Mode { name: "dev, incremental", release: false, clean: false },
    Mode { name: "release, clean", release: true, clean: true },
    Mode { name: "release, incremental", release: true, clean: false },
];

fn times(mode: Mode, options: Options) -> Vec<Row> {
    let name = mode.name;
    if options.quick {
        eprintln!("skipped: compile/{name}: takes minutes, so not with --quick");
        return Vec::new();
    }
    let packages = match prepared(mode) {
        Ok(packages) => packages,
        Err(why) => {
            eprintln!("skipped: compile/{name}: {why}");
            return Vec::new();
        }
    };
    let mut seconds: HashMap<Side, Vec<f64>> = HashMap::new();
    for round in 0..options.rounds.unwrap_or(ROUNDS) {
        for package in &packages {
            match compile(package, mode, round) {
                Ok(time) => seconds.entry(package.side).or_default().push(time),
                Err(why) => eprintln!("skipped: compile/{name} with {}: {why}", package.side.peer()),
            }
        }
    }
    let mut value = |side| seconds.get_mut(&side).map(|values| median(values));
    let mut rows = Vec::new();
    for (ours, peer, target) in [
        (Side::Coroutines, Side::Native, Some(2.0)),
        (Side::Generators, Side::AsyncStream, None),
        (Side::Generators, Side::Diapause, Some(0.5)),
    ] {
        if let Some((our_time, their_time)) = value(ours).zip(value(peer)) {
            let workload = format!("compile/{name}, 500 {}", ours.kind());
            rows.push(Row { target, ..Row::of(workload, our_time, peer.peer(), their_time, "s") });
        }
    }
    rows
}

/// The packages that can be compiled here, compiled once, with what they depend on.
fn prepared(mode: Mode) -> Result<Vec<Package>, String> {
    let mut packages = packages::generate()?;
    packages.retain(|package| {
        let built = cargo(package, &["build"], mode.release).status().is_ok_and(|status| status.success());
        if !built {
            eprintln!("skipped: compile/{} with {}: it does not build", mode.name, package.side.peer());
        }
        built
    });
    Ok(packages)
}

fn cargo(package: &Package, words: &[&str], release: bool) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(words)
        .args(release.then_some("--release"))
        .args(["--quiet", "--manifest-path"])
        .arg(package.directory.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&package.target)
        // As users have it, whatever this build was told.
        .env_remove("CARGO_PROFILE_DEV_DEBUG")
        .env_remove("CARGO_INCREMENTAL")
        .env_remove("RUSTFLAGS")
        .stdout(Stdio::null());
    command
}

/// Compiles one package; gives the time it took.
fn compile(package: &Package, mode: Mode, round: usize) -> Result<f64, String> {
    if mode.clean {
        let profile = if mode.release { "release" } else { "debug" };
        let incremental = package.target.join(profile).join("incremental");
        if incremental.exists() {
            fs::remove_dir_all(incremental).map_err(|e| e.to_string())?;
        }
    }
    // Clean: every file is new. Incremental: one number is another one. Cargo goes by the time of change.
    let module = package.directory.join("src/m0.rs");
    let text = fs::read_to_string(&module).map_err(|e| e.to_string())?;
    let changed = if mode.clean { text } else { with_another_number(&text, round) };
    fs::write(&module, changed).map_err(|e| e.to_string())?;

    let (before, start) = (processor_time(), Instant::now());
    let status = cargo(package, &["build"], mode.release).status().map_err(|e| e.to_string())?;
    let time = passed(before, start);
    if !status.success() {
        return Err("its package does not build".into());
    }
    Ok(time)
}

/// How long something took: the processor time, where that can be told.
fn passed(before: Option<f64>, start: Instant) -> f64 {
    match (before, processor_time()) {
        (Some(before), Some(after)) => after - before,
        _ => start.elapsed().as_secs_f64(),
    }
}

fn with_another_number(text: &str, round: usize) -> String {
    match text.split_once(" += ") {
        Some((before, rest)) => {
            let rest = rest.split_once(';').map_or(rest, |(_, rest)| rest);
            format!("{before} += {};{rest}", round + 2)
        }
        None => text.to_owned(),
    }
}

/// What the processes took that this one has started and waited for, in seconds.
fn processor_time() -> Option<f64> {
    // Fields 16 and 17, counted from the first, of which the second (the name, in parentheses) may have spaces in it.
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks = fields.split_whitespace().skip(13).take(2).map(|field| field.parse::<f64>().ok());
    // The kernel counts for user space in hundredths of a second, whatever it counts in itself.
    ticks.sum::<Option<f64>>().map(|ticks| ticks / 100.0)
}

/// Expansion by itself: how long, and what comes out. The compiler is told to stop there, which only a nightly one does
/// unless it is told that it may. The time is that of the compiler up to there, with parsing and printing.
fn expansions(options: Options) -> Vec<Row> {
    if options.quick {
        eprintln!("skipped: compile/expansion: takes minutes, so not with --quick");
        return Vec::new();
    }
    let packages = match packages::generate() {
        Ok(packages) => packages,
        Err(why) => {
            eprintln!("skipped: compile/expansion: {why}");
            return Vec::new();
        }
    };
    let mut seconds: HashMap<Side, Vec<f64>> = HashMap::new();
    let mut sizes: HashMap<Side, f64> = HashMap::new();
    // The first time, what the packages depend on is compiled as well.
    for round in 0..=options.rounds.unwrap_or(ROUNDS) {
        for package in packages.iter().filter(|package| package.side != Side::Native) {
            match expand(package) {
                Ok(_) if round == 0 => {}
                Ok((time, size)) => {
                    seconds.entry(package.side).or_default().push(time);
                    sizes.insert(package.side, size);
                }
                Err(why) => eprintln!("skipped: compile/expansion with {}: {why}", package.side.peer()),
            }
        }
    }
    let mut rows = Vec::new();
    for (peer, target) in [(Side::AsyncStream, None), (Side::Diapause, Some(0.5))] {
        let mut time = |side| seconds.get_mut(&side).map(|values| median(values));
        let pairs = [
            ("compile/expansion of 500 generators", "s", time(Side::Generators).zip(time(peer))),
            (
                "compile/expanded size of 500 generators",
                "bytes",
                sizes.get(&Side::Generators).copied().zip(sizes.get(&peer).copied()),
            ),
        ];
        for (name, unit, values) in pairs {
            if let Some((ours, theirs)) = values {
                rows.push(Row { target, ..Row::of(name, ours, peer.peer(), theirs, unit) });
            }
        }
    }
    rows
}

fn expand(package: &Package) -> Result<(f64, f64), String> {
    let expanded = package.target.join(format!("{}.rs", package.side.package()));
    let target = package.target.join("expand");
    let package = Package { target, ..package.clone() };
    let (before, start) = (processor_time(), Instant::now());
    let status = cargo(&package, &["rustc", "--profile=check", "--lib"], false)
        .args(["--", "-Zunpretty=expanded", "-o"])
        .arg(&expanded)
        .env("RUSTC_BOOTSTRAP", "1")
        // It is warned that what is asked for is no build.
        .stderr(Stdio::null())
        .status()
        .map_err(|e| e.to_string())?;
    let time = passed(before, start);
    if !status.success() {
        return Err("its package cannot be expanded".into());
    }
    Ok((time, size(&expanded)? as f64))
}

/// The size without what is laid out: indentation, and the ends of lines.
fn size(expanded: &Path) -> Result<usize, String> {
    let text = fs::read_to_string(expanded).map_err(|e| e.to_string())?;
    Ok(text.lines().map(|line| line.trim().len()).sum())
}
