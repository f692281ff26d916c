//! What a user writes in a body gets the lints that it would get in a plain function, at its own lines.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// A program, in which the lines that are marked `//~ lint` are to be warned of, and no others.
const PROGRAM: &str = include_str!("lint/users_own.rs");

#[test]
fn the_users_own_lints_are_kept() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let package = root.join("target/lint");
    std::fs::create_dir_all(package.join("src")).expect("a directory for the package");
    std::fs::write(package.join("src/main.rs"), PROGRAM).expect("the program");
    let manifest = format!(
        "[workspace]\n[package]\nname = \"users-own-lints\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [dependencies]\ndunder = {{ path = {root:?} }}\n"
    );
    std::fs::write(package.join("Cargo.toml"), manifest).expect("the manifest");
    std::fs::copy(root.join("Cargo.lock"), package.join("Cargo.lock"))
        .expect("the versions of this workspace");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--message-format=short", "--color=never"])
        .env("CARGO_TARGET_DIR", package.join("target"))
        .current_dir(&package)
        .output()
        .expect("cargo runs");
    let messages = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{messages}");
    let found: BTreeSet<(usize, &str)> = messages
        .lines()
        .filter_map(|line| {
            let (line, message) = line.strip_prefix("src/main.rs:")?.split_once(':')?;
            Some((line.parse().ok()?, message.split_once("warning: ")?.1))
        })
        .collect();
    let lines: BTreeSet<usize> = found.iter().map(|(line, _)| *line).collect();
    let wanted: BTreeSet<usize> =
        PROGRAM.lines().enumerate().filter(|(_, line)| line.contains("//~")).map(|(at, _)| at + 1).collect();
    assert_eq!(lines, wanted, "{found:#?}");
    for (at, text) in PROGRAM.lines().enumerate() {
        let Some((_, wanted)) = text.split_once("//~ ") else { continue };
        assert!(
            found.iter().any(|(line, message)| *line == at + 1 && message.contains(wanted)),
            "line {}: wanted {wanted:?} in {found:#?}",
            at + 1
        );
    }
}
