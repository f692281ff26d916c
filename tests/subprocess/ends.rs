//! Children are reaped and descriptors closed, however it ends.

use std::cell::Cell;
use std::io::Write;
use std::process::Command;

use dunder::asyncio::{
    PIPE, Process, create_subprocess_exec, create_subprocess_shell, create_task, get_running_loop,
    new_event_loop, sleep, timeout,
};
use dunder::errors::{Cancelled, TimeoutError};
use dunder::prelude::*;
use rustix::process::{Pid, WaitOptions, waitpid};

use super::{is_zombie, raised, run, state};

const VARIABLE: &str = "DUNDER_TEST_IN_CHILD";

/// Whether this is a process of its own for one test. If not, it is started, and has to succeed.
fn alone(test: &str) -> bool {
    alone_with("true", test)
}

/// The same, with something that a shell does before.
fn alone_with(before: &str, test: &str) -> bool {
    if std::env::var_os(VARIABLE).is_some() {
        return true;
    }
    let this = std::env::current_exe().unwrap();
    let script = format!("{before} && exec \"$0\" --exact \"ends::$1\" --test-threads=1");
    let output =
        Command::new("sh").arg("-c").arg(script).arg(this).arg(test).env(VARIABLE, "1").output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");
    assert!(out.contains("1 passed"), "{out}\n{err}");
    false
}

/// The processes that this one has started and not reaped, with how they stand.
fn children() -> Vec<(u32, char)> {
    let own = std::process::id().to_string();
    let pids = std::fs::read_dir("/proc")
        .unwrap()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    let is_ours = |pid: &u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        stat.rsplit_once(')').is_some_and(|(_, rest)| rest.split_whitespace().nth(1) == Some(&own))
    };
    pids.filter(is_ours).filter_map(|pid| Some((pid, state(pid)?))).collect()
}

/// How many descriptors this process has open.
fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}

dunder! {
    /// Waits, without waiting for it by its handle, until a child is reaped.
    async fn gone(pid: u32) {
        while state(pid).is_some() {
            await sleep(0.01);
        }
    }

    async fn cancelled_in_the_middle(kill: bool) -> u32 {
        let pid = std::rc::Rc::new(Cell::new(0));
        let told = pid.clone();
        let works = create_task(async_! {
            let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE).kill_on_drop(kill);
            told.set(process.pid());
            await process.communicate_later()
        });
        await sleep(0.02);
        works.cancel();
        assert!((await raised(works)).is::<Cancelled>());
        pid.get()
    }
}

/// A `communicate` whose stdin stays open, so that it does not end.
trait Later {
    fn communicate_later(&self) -> impl Awaitable<Output = Vec<u8>>;
}

impl Later for Process {
    fn communicate_later(&self) -> impl Awaitable<Output = Vec<u8>> {
        let process = self.clone();
        async_! {
            let _open = process.stdin();
            await process.stdout().unwrap().read_to_end()
        }
    }
}

#[test]
fn one_whose_handle_is_dropped_is_reaped() {
    run(async_! {
        let process = await create_subprocess_exec(["sleep", "0.05"]);
        let pid = process.pid();
        drop(process);
        await gone(pid);
    });
}

#[test]
fn one_whose_handle_is_dropped_goes_on() {
    run(async_! {
        let process = await create_subprocess_shell("sleep 0.05; echo done").stdout(PIPE);
        let stdout = process.take_stdout().unwrap();
        let pid = process.pid();
        drop(process);
        assert_eq!(await stdout.readline(), b"done\n");
        await gone(pid);
    });
}

#[test]
fn one_that_is_to_be_killed_is_killed_with_its_last_handle() {
    run(async_! {
        let process = await create_subprocess_exec(["sleep", "3600"]).kill_on_drop(true);
        let pid = process.pid();
        let other = process.clone();
        drop(process);
        await sleep(0.02);
        assert_eq!(other.returncode(), None);
        drop(other);
        await gone(pid);
    });
}

#[test]
fn who_is_cancelled_kills_its_child_if_that_is_wanted() {
    run(async_! {
        let pid = await cancelled_in_the_middle(true);
        await gone(pid);
        // Without it, its stdin is closed when the handles are gone: `cat` ends by that.
        let pid = await cancelled_in_the_middle(false);
        await gone(pid);
    });
}

#[test]
fn a_time_limit_kills_if_that_is_wanted() {
    run(async_! {
        let mut pid = 0;
        try {
            async with timeout(0.05) {
                let process = await create_subprocess_exec(["sleep", "3600"]).kill_on_drop(true);
                pid = process.pid();
                await process.wait();
            }
        } except _: TimeoutError {}
        await gone(pid);
    });
}

#[test]
fn the_end_of_the_loop_leaves_no_child() {
    if !alone("the_end_of_the_loop_leaves_no_child") {
        return;
    }
    for _ in 0..3 {
        // Dropped and kept, waited for and not, ended and running, with pipes and without.
        let kept = run(async_! {
            let kept = await create_subprocess_exec(["sleep", "3600"]);
            drop(await create_subprocess_exec(["sleep", "3600"]).stdin(PIPE).stdout(PIPE));
            drop(await create_subprocess_exec("true"));
            let ended = await create_subprocess_exec("true");
            await ended.wait();
            let stubborn = await create_subprocess_shell("trap '' TERM INT HUP; echo ready; exec sleep 3600").stdout(PIPE);
            assert_eq!(await stubborn.stdout().unwrap().readline(), b"ready\n");
            stubborn.terminate()?;
            drop(create_task(stubborn.wait()));
            await sleep(0);
            (kept, stubborn)
        });
        assert_eq!(children(), []);
        assert_eq!((kept.0.returncode(), kept.1.returncode()), (Some(-9), Some(-9)));
        assert!(kept.0.kill().unwrap_err().to_string().starts_with("No such process"));
    }
}

#[test]
fn children_outlive_a_loop_that_is_only_stopped() {
    let loop_ = new_event_loop();
    let (read, write) = std::io::pipe().unwrap();
    let create = create_subprocess_exec(["sh", "-c", "read go; exit 4"]).stdin(read);
    let process = loop_.run_until_complete(create).unwrap();
    writeln!(&write, "go").unwrap();
    while !is_zombie(process.pid()) {
        std::thread::yield_now();
    }
    assert_eq!(process.returncode(), None);
    assert_eq!(loop_.run_until_complete(process.wait()).unwrap(), 4);
    assert_eq!(state(process.pid()), None);
    let process = loop_.run_until_complete(create_subprocess_exec(["sleep", "3600"])).unwrap();
    loop_.close().unwrap();
    assert_eq!(process.returncode(), Some(-9));
}

dunder! {
    async fn everything() {
        let (process, other) = (
            await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE).stderr(PIPE),
            await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE).stderr(PIPE),
        );
        await process.communicate(vec![0; 1 << 20]);
        drop(other);
        drop(await raised(create_subprocess_exec("no-such-program").stdin(PIPE).stdout(PIPE)));
        await cancelled_in_the_middle(true);
        await cancelled_in_the_middle(false);
        let _running = await create_subprocess_exec(["sleep", "3600"]).stdin(PIPE).stdout(PIPE);
        let writes = await create_subprocess_exec(["sleep", "3600"]).stdin(PIPE);
        writes.stdin().unwrap().write(vec![0; 1 << 20])?;
    }
}

#[test]
fn no_descriptor_is_left_behind() {
    if !alone("no_descriptor_is_left_behind") {
        return;
    }
    // The reactor has some of its own.
    run(everything());
    let before = descriptors();
    for _ in 0..3 {
        run(everything());
        assert_eq!((descriptors(), children()), (before, vec![]));
    }
}

#[test]
fn a_pipe_at_its_end_and_a_child_that_was_reaped_keep_no_descriptor() {
    if !alone("a_pipe_at_its_end_and_a_child_that_was_reaped_keep_no_descriptor") {
        return;
    }
    run(async_! {
        // The reactor has some of its own.
        await (await create_subprocess_exec("true")).wait();
        let before = descriptors();
        let mut kept = Vec::new();
        for _ in 0..5 {
            let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE).stderr(PIPE);
            await process.communicate("x");
            kept.push(process);
        }
        assert_eq!(descriptors(), before);
    });
}

#[test]
fn without_descriptors_nothing_is_started_and_the_loop_goes_on() {
    if !alone_with("ulimit -n 40", "without_descriptors_nothing_is_started_and_the_loop_goes_on") {
        return;
    }
    run(async_! {
        drop(await create_subprocess_exec("true"));
        let mut spare = Vec::new();
        while let Ok(file) = std::fs::File::open("/dev/null") {
            spare.push(file);
        }
        // A descriptor more each time, so that each of those that a child takes is missing once.
        let mut refused = 0;
        loop {
            let create = create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE).stderr(PIPE);
            try {
                let process = await create;
                assert_eq!((await process.communicate("x")).0, b"x");
                break;
            } except e: std::io::Error {
                assert!(e.to_string().contains("Too many open files"), "{e}");
                refused += 1;
            }
            spare.pop();
        }
        assert!(refused > 5, "{refused}");
        while !children().is_empty() {
            await sleep(0.01);
        }
    });
}

#[test]
fn somebody_else_may_have_reaped_it() {
    run(async_! {
        let warned = std::rc::Rc::new(std::cell::RefCell::new(Vec::new()));
        let heard = warned.clone();
        get_running_loop()?.set_warning_handler(Some(move |text: &str| heard.borrow_mut().push(text.to_owned())))?;
        let process = await create_subprocess_exec(["sh", "-c", "exit 5"]);
        let pid = process.pid();
        let other = Pid::from_raw(i32::try_from(pid)?);
        assert!(waitpid(other, WaitOptions::empty())?.is_some());
        assert_eq!(await process.wait(), 255);
        let said = format!("child process pid {pid} exit status already read: will report returncode 255");
        assert_eq!(warned.take(), [said]);
    });
}
