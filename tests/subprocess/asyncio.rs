//! What CPython's `test_subprocess` pins down; the table is in `tests/asyncio/subprocess.md`.

use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};

use dunder::asyncio::{
    DEVNULL, PIPE, Process, STDOUT, create_subprocess_exec, create_subprocess_shell, create_task, gather,
    get_running_loop, sleep,
};
use dunder::errors::Cancelled;
use dunder::prelude::*;

use super::{is_zombie, raised, run};

/// A program that ends by a signal alone.
const BLOCKED: [&str; 2] = ["sleep", "3600"];

/// Says how many bytes it was given.
const COUNTS: [&str; 2] = ["wc", "-c"];

const SIGHUP: i32 = 1;
const SIGKILL: i32 = 9;
const SIGUSR1: i32 = 10;
const SIGTERM: i32 = 15;

/// More than any pipe holds.
const PIPE_MAX_SIZE: usize = 4 * 1024 * 1024 + 1;

fn kind(e: &Exception) -> Option<std::io::ErrorKind> {
    e.downcast_ref::<std::io::Error>().map(std::io::Error::kind)
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap().trim()
}

#[test]
fn what_is_told_of_one_that_has_ended() {
    run(async_! {
        let process = await create_subprocess_exec(["sh", "-c", "exit 6"]);
        let pid = process.pid();
        assert_eq!(process.returncode(), None);
        assert_eq!(await process.wait(), 6);
        assert_eq!(process.returncode(), Some(6));
        assert_eq!(process.pid(), pid);
        assert_eq!(format!("{process:?}"), format!("<Process {pid}>"));
        assert!(process.stdin().is_none() && process.stdout().is_none() && process.stderr().is_none());
        // Once more, at once.
        assert_eq!(await process.wait(), 6);
        for result in [process.terminate(), process.kill(), process.send_signal(SIGHUP)] {
            assert!(result.unwrap_err().to_string().starts_with("No such process"));
        }
    });
}

#[test]
fn stdin_and_stdout() {
    run(async_! {
        let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE);
        let (stdin, stdout) = (process.stdin().unwrap(), process.stdout().unwrap());
        stdin.write("some data")?;
        await stdin.drain();
        stdin.close();
        assert_eq!(await stdout.read_to_end(), b"some data");
        assert_eq!(await process.wait(), 0);
    });
}

#[test]
fn communicate_writes_and_reads() {
    run(async_! {
        let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE);
        let (stdout, stderr) = await process.communicate("some data");
        assert_eq!((stdout.as_slice(), stderr.as_slice()), (&b"some data"[..], &b""[..]));
        assert_eq!(process.returncode(), Some(0));
    });
}

#[test]
fn communicate_without_input_closes_stdin() {
    run(async_! {
        let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE);
        let (stdout, _) = await process.communicate(None);
        assert_eq!((stdout.as_slice(), process.returncode()), (&b""[..], Some(0)));
    });
}

#[test]
fn a_shell_runs_a_command() {
    run(async_! {
        let process = await create_subprocess_shell("exit 7");
        assert_eq!(await process.wait(), 7);
    });
}

#[test]
fn kill_ends_it() {
    run(async_! {
        let process = await create_subprocess_exec(BLOCKED);
        process.kill()?;
        assert_eq!(await process.wait(), -SIGKILL);
    });
}

#[test]
fn a_killed_shell_has_ended_whatever_it_started_goes_on() {
    run(async_! {
        let command = "sleep 3600 & echo begun; wait";
        let process = await create_subprocess_shell(command).process_group(0).stdout(PIPE);
        assert_eq!(await process.stdout().unwrap().readline(), b"begun\n");
        // The `sleep` has the pipe still open; whoever leads a group can be asked for by its number.
        let (read, write) = std::io::pipe()?;
        let group = ["sh", "-c", "read pid; kill -9 -$pid"];
        let killer = await create_subprocess_exec(group).stdin(read);
        process.kill()?;
        assert_eq!(await process.wait(), -SIGKILL);
        writeln!(&write, "{}", process.pid())?;
        assert_eq!(await killer.wait(), 0);
        // Now the pipe is nobody's.
        assert_eq!((await process.communicate(None)).0, b"");
    });
}

#[test]
fn terminate_asks_it_to_end() {
    run(async_! {
        let process = await create_subprocess_exec(BLOCKED);
        process.terminate()?;
        assert_eq!(await process.wait(), -SIGTERM);
    });
}

#[test]
fn any_signal_can_be_sent() {
    run(async_! {
        let command = ["sh", "-c", "echo sleeping; exec sleep 3600"];
        let process = await create_subprocess_exec(command).stdout(PIPE);
        assert_eq!(await process.stdout().unwrap().readline(), b"sleeping\n");
        process.send_signal(0)?;
        process.send_signal(SIGHUP)?;
        assert_eq!(await process.wait(), -SIGHUP);
    });
}

#[test]
fn drain_raises_when_the_child_has_ended() {
    run(async_! {
        let (read, write) = std::io::pipe()?;
        // Ends when it is told to, on its stderr, without having read from its stdin.
        let process = await create_subprocess_exec(["sh", "-c", "read go <&2"]).stdin(PIPE).stderr(read);
        let stdin = process.stdin().unwrap();
        stdin.write(vec![b'x'; PIPE_MAX_SIZE])?;
        writeln!(&write, "go")?;
        let e = await raised(stdin.drain());
        assert_eq!(kind(&e), Some(std::io::ErrorKind::BrokenPipe));
        assert_eq!(await process.wait(), 0);
    });
}

#[test]
fn communicate_ignores_a_broken_pipe() {
    run(async_! {
        let process = await create_subprocess_exec("true").stdin(PIPE);
        await process.communicate(vec![b'x'; PIPE_MAX_SIZE]);
        assert_eq!(await process.wait(), 0);
    });
}

#[test]
fn no_more_is_read_than_is_asked_for() {
    run(async_! {
        let limit = 10;
        let command = "head -c 300000 /dev/zero";
        let process = await create_subprocess_shell(command).stdin(PIPE).stdout(PIPE).limit(limit);
        let stdout = process.stdout().unwrap();
        assert_eq!(stdout.limit(), limit);
        assert_eq!((await stdout.read(1)).len(), 1);
        // One chunk at most; the rest waits in the pipe, and in the child.
        assert!(stdout.buffered() < 64 * 1024);
        sleep(0.01).await;
        assert!(stdout.buffered() < 64 * 1024);
        assert_eq!(process.returncode(), None);
        let (rest, _) = await process.communicate(None);
        assert_eq!(rest.len(), 300_000 - 1);
    });
}

#[test]
fn stdin_is_not_inherited_by_others() {
    run(async_! {
        let create = || create_subprocess_exec(COUNTS).stdin(PIPE).stdout(PIPE).stderr(PIPE);
        // Were it, the first would not see its end before the second had ended.
        let first = await create();
        let second = await create();
        let (stdout, stderr) = await first.communicate(b"abc");
        assert_eq!((text(&stdout), text(&stderr), first.returncode()), ("3", "", Some(0)));
        assert_eq!(second.returncode(), None);
        let (stdout, _) = await second.communicate(None);
        assert_eq!(text(&stdout), "0");
    });
}

#[test]
fn an_empty_input_is_one() {
    run(async_! {
        let process = await create_subprocess_exec(COUNTS).stdin(PIPE).stdout(PIPE).stderr(PIPE);
        let (stdout, _) = await process.communicate(b"");
        assert_eq!((text(&stdout), process.returncode()), ("0", Some(0)));
    });
}

#[test]
fn stdin_may_be_nothing() {
    run(async_! {
        let process = await create_subprocess_exec(COUNTS).stdin(DEVNULL).stdout(PIPE).stderr(PIPE);
        let (stdout, _) = await process.communicate(None);
        assert_eq!((text(&stdout), process.returncode()), ("0", Some(0)));
    });
}

#[test]
fn stdout_may_go_nowhere() {
    run(async_! {
        let process = await create_subprocess_exec(COUNTS).stdin(PIPE).stdout(DEVNULL).stderr(PIPE);
        let (stdout, _) = await process.communicate(b"abc");
        assert!(process.stdout().is_none());
        assert_eq!((stdout.as_slice(), process.returncode()), (&b""[..], Some(0)));
    });
}

#[test]
fn stderr_may_go_nowhere() {
    run(async_! {
        let process = await create_subprocess_shell("cat >&2").stdin(PIPE).stdout(PIPE).stderr(DEVNULL);
        let (_, stderr) = await process.communicate(b"abc");
        assert!(process.stderr().is_none());
        assert_eq!((stderr.as_slice(), process.returncode()), (&b""[..], Some(0)));
    });
}

#[test]
fn it_may_open_its_stdin_anew() {
    run(async_! {
        let create = create_subprocess_exec(["wc", "-c", "/dev/stdin"]).stdin(PIPE).stdout(PIPE).stderr(PIPE);
        let process = await create;
        let (stdout, _) = await process.communicate(b"abc");
        assert_eq!((text(&stdout), process.returncode()), ("3 /dev/stdin", Some(0)));
    });
}

#[test]
fn waiting_may_be_cancelled() {
    run(async_! {
        let process = await create_subprocess_exec(BLOCKED);
        let waits = create_task(process.wait());
        let cancelled = waits.clone();
        get_running_loop()?.call_soon(move || assert!(cancelled.cancel()))?;
        assert!((await raised(waits)).is::<Cancelled>());
        process.kill()?;
        assert_eq!(await process.wait(), -SIGKILL);
    });
}

#[test]
fn starting_may_be_cancelled() {
    run(async_! {
        // Before it has begun: nothing is started.
        let starts = create_task(create_subprocess_exec(BLOCKED));
        starts.cancel();
        assert!((await raised(starts)).is::<Cancelled>());
        // Once it has begun it is over: the process is there.
        let starts = create_task(create_subprocess_exec(BLOCKED).kill_on_drop(true));
        let late = starts.clone();
        get_running_loop()?.call_soon(move || assert!(!late.cancel()))?;
        let process = await starts;
        process.kill()?;
        assert_eq!(await process.wait(), -SIGKILL);
    });
}

#[test]
fn a_loop_that_is_closed_kills_those_that_run() {
    let process = run(async_! { await create_subprocess_exec(BLOCKED) });
    assert_eq!(process.returncode(), Some(-SIGKILL));
    assert!(!Path::new(&format!("/proc/{}", process.pid())).exists());
}

#[test]
fn a_loop_that_is_closed_does_not_kill_those_that_have_ended() {
    let process: Process = run(async_! {
        let (read, write) = std::io::pipe()?;
        let process = await create_subprocess_exec(["sh", "-c", "read go; exit 3"]).stdin(read);
        // The loop does not run meanwhile.
        writeln!(&write, "go")?;
        while !is_zombie(process.pid()) {
            std::thread::yield_now();
        }
        assert_eq!(process.returncode(), None);
        process
    });
    assert_eq!(process.returncode(), Some(3));
}

#[test]
fn what_cannot_be_started_says_why() {
    run(async_! {
        let said = await raised(create_subprocess_exec("no-such-program"));
        assert_eq!(said.to_string(), "[Errno 2] No such file or directory: 'no-such-program'");
        assert_eq!(kind(&said), Some(std::io::ErrorKind::NotFound));
        assert!(format!("{said:?}").contains("FileNotFoundError: [Errno 2]"), "{said:?}");
        let said = await raised(create_subprocess_exec("/etc/passwd"));
        assert_eq!(said.to_string(), "[Errno 13] Permission denied: '/etc/passwd'");
        assert!(format!("{said:?}").contains("PermissionError: [Errno 13]"), "{said:?}");
        let said = await raised(create_subprocess_exec("true").cwd("/no/such/directory"));
        assert_eq!(said.to_string(), "[Errno 2] No such file or directory: '/no/such/directory'");
        let said = await raised(create_subprocess_exec(["true", "a\0b"]));
        assert_eq!(said.to_string(), "embedded null byte");
        let said = await raised(create_subprocess_exec("true").limit(0));
        assert_eq!(said.to_string(), "Limit cannot be <= 0");
        let said = await raised(create_subprocess_exec("true").stdout(STDOUT));
        assert_eq!(said.to_string(), "STDOUT can only be used for stderr");
        let none: [&str; 0] = [];
        assert_eq!((await raised(create_subprocess_exec(none))).to_string(), "the list of arguments is empty: it begins with the program");
    });
}

#[test]
fn what_cannot_be_started_leaves_no_pipe() {
    run(async_! {
        let (read, write) = std::io::pipe()?;
        let create = create_subprocess_exec("no-such-program").stdin(read).stdout(PIPE).stderr(STDOUT);
        let said = await raised(create);
        assert_eq!(kind(&said), Some(std::io::ErrorKind::NotFound));
        // What it was given is closed, too.
        let e = (&write).write(b"x").unwrap_err();
        assert_eq!(e.kind(), std::io::ErrorKind::BrokenPipe);
    });
}

#[test]
fn output_is_read_after_the_end() {
    run(async_! {
        let process = await create_subprocess_shell("head -c 60000 /dev/zero; exit 1").stdout(PIPE);
        assert_eq!(await process.wait(), 1);
        let stdout = process.stdout().unwrap();
        let mut read = 0;
        loop {
            let data = await stdout.read(16384);
            if data.is_empty() {
                break;
            }
            read += data.len();
            await sleep(0.3);
        }
        assert_eq!(read, 60000);
    });
}

#[test]
fn programs_and_arguments_may_be_paths() {
    run(async_! {
        let process = await create_subprocess_exec(Path::new("/bin/true"));
        assert_eq!(await process.wait(), 0);
        let process = await create_subprocess_exec(("ls", "-d", PathBuf::from("."), OsString::from("/"))).stdout(DEVNULL);
        assert_eq!(await process.wait(), 0);
        let process = await create_subprocess_exec("test").arg("-d").args([Path::new("/")]);
        assert_eq!(await process.wait(), 0);
    });
}

dunder! {
    async fn says(process: Process, output: &'static [u8]) {
        let (stdout, _) = await process.communicate(None);
        assert_eq!(stdout, output);
        assert_eq!(process.returncode(), Some(0));
        let waits = create_task(process.wait());
        await sleep(0);
        assert_eq!(waits.result()?, 0);
    }
}

#[test]
fn a_shell_has_the_environment_that_it_is_given() {
    run(async_! {
        let process = await create_subprocess_shell("printf %s \"$FOO\"").env("FOO", "bar").stdout(PIPE);
        await says(process, b"bar");
    });
}

#[test]
fn a_program_has_the_environment_that_it_is_given() {
    run(async_! {
        let command = ["sh", "-c", "printf %s \"$FOO\""];
        let process = await create_subprocess_exec(command).env("FOO", "baz").stdout(PIPE);
        await says(process, b"baz");
        // Nothing but that.
        let process = await create_subprocess_exec("/usr/bin/env").env_clear().envs([("FOO", "baz")]).stdout(PIPE);
        await says(process, b"FOO=baz\n");
        let process = await create_subprocess_exec(command).env("FOO", "baz").env_remove("FOO").cwd("/").stdout(PIPE);
        await says(process, b"");
    });
}

#[test]
fn many_may_wait() {
    run(async_! {
        let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE);
        let (stdout, _) = await process.communicate(b"some data");
        assert_eq!(stdout, b"some data");
        let waits: Vec<_> = (0..10).map(|_| process.wait()).collect();
        assert_eq!(await gather(waits), [0; 10]);
        // Also before the end.
        let process = await create_subprocess_exec(BLOCKED);
        let waits: Vec<_> = (0..10).map(|_| create_task(process.wait())).collect();
        await sleep(0);
        process.kill()?;
        assert_eq!(await gather(waits), [-SIGKILL; 10]);
    });
}

dunder! {
    async fn output_of(argument: String) -> String {
        let process = await create_subprocess_exec(["echo", &argument]).stdout(PIPE);
        let (stdout, _) = await process.communicate(None);
        text(&stdout).to_owned()
    }
}

#[test]
fn many_are_read_from_at_once() {
    run(async_! {
        let outputs: Vec<String> = (0..10).map(|i| format!("foo{i}")).collect();
        let read = await gather(outputs.iter().cloned().map(output_of).collect::<Vec<_>>());
        assert_eq!(read, outputs);
    });
}

#[test]
fn a_signal_may_race_with_the_end() {
    run(async_! {
        for _ in 0..10 {
            let process = await create_subprocess_exec(["sleep", "0.02"]);
            await sleep(0.02);
            // It is there, or it is known to have ended.
            match process.send_signal(SIGUSR1) {
                Ok(()) => {}
                Err(e) => assert!(e.to_string().starts_with("No such process"), "{e}"),
            }
            assert_ne!(await process.wait(), 255);
        }
    });
}
