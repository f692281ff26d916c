//! Tests that need a process of their own: for its limits, or to count its descriptors.

use std::process::Command;

const VARIABLE: &str = "DUNDER_TEST_IN_CHILD";
const LIMIT: &str = "DUNDER_TEST_DESCRIPTORS";

/// Whether this is the child. If not, it is started, runs the one test, and has to succeed.
pub(crate) fn in_child(test: &str, descriptors: u32) -> bool {
    with_limit(test, &format!("ulimit -n {descriptors}"))
}

/// The same with as many descriptors as the system lets it have, up to so many.
pub(crate) fn in_child_with_up_to(test: &str, descriptors: u32) -> bool {
    let most = format!(
        "most=$(ulimit -H -n); \
         if [ \"$most\" = unlimited ] || [ \"$most\" -gt {descriptors} ]; then most={descriptors}; fi; \
         export {LIMIT}=$most; ulimit -n \"$most\""
    );
    with_limit(test, &most)
}

/// What the limit was set to by [`in_child_with_up_to`].
pub(crate) fn limit() -> usize {
    std::env::var(LIMIT).unwrap().parse().unwrap()
}

fn with_limit(test: &str, limit: &str) -> bool {
    if std::env::var_os(VARIABLE).is_some() {
        return true;
    }
    let this = std::env::current_exe().unwrap();
    let output = Command::new("sh")
        .arg("-c")
        .arg(format!("{limit} && exec \"$0\" --exact \"$1\" --test-threads=1"))
        .arg(this)
        .arg(test)
        .env(VARIABLE, "1")
        .output()
        .unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    assert!(out.contains("1 passed"), "{out}\n{err}");
    false
}

/// How many descriptors this process has open.
pub(crate) fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}
