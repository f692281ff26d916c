//! Snapshots of expansions: each `tests/expand/x.rs` beside `x.expanded.rs`.
//!
//! After a change of the expansion: `MACROTEST=overwrite cargo test --test expand`, and read the difference.
//!
//! `cargo expand` is needed; where it is absent it is installed under `target/tools`.

use std::env;
use std::path::Path;
use std::process::Command;

const CARGO_EXPAND: &str = "1.0.127";
const INNER: &str = "DUNDER_EXPAND_INNER";

#[test]
fn snapshots() {
    if env::var_os(INNER).is_some() {
        let snapshots = "tests/expand/*.rs";
        return match env::var_os("MACROTEST") {
            Some(_) => macrotest::expand(snapshots),
            None => macrotest::expand_without_refresh(snapshots),
        };
    }
    // The environment is changed for a process of its own: here, other threads may be reading it.
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools");
    if !cargo_expand_is_installed() && !tools.join("bin").join("cargo-expand").exists() {
        install(&tools);
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths([tools.join("bin")].into_iter().chain(env::split_paths(&path)));
    let inner = Command::new(env::current_exe().expect("a test knows its executable"))
        .args(["--exact", "snapshots", "--nocapture"])
        .env("PATH", path.expect("`target/tools` has no separator in its name"))
        .env("RUSTFLAGS", rustflags())
        .env(INNER, "1")
        .output()
        .expect("a test can run itself");
    if !inner.status.success() {
        println!("{}", String::from_utf8_lossy(&inner.stdout));
        panic!("the expansions differ from their snapshots\n{}", String::from_utf8_lossy(&inner.stderr));
    }
}

/// The snapshots are the same wherever the repository is: `file!()` counts from its root.
fn rustflags() -> String {
    let given = env::var("RUSTFLAGS").unwrap_or_default();
    format!("{given} --remap-path-prefix={}/=", env!("CARGO_MANIFEST_DIR")).trim().to_owned()
}

fn cargo_expand_is_installed() -> bool {
    let version = Command::new(env!("CARGO")).args(["expand", "--version"]).output();
    version.is_ok_and(|output| output.status.success())
}

fn install(root: &Path) {
    let installed = Command::new(env!("CARGO"))
        .args(["install", "cargo-expand", "--version", CARGO_EXPAND, "--locked", "--root"])
        .arg(root)
        .status();
    assert!(installed.is_ok_and(|status| status.success()), "`cargo install cargo-expand` failed");
}
