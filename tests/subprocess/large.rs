//! Much data both ways, and giving up in the middle of it.

use dunder::asyncio::{
    IncompleteReadError, PIPE, STDOUT, create_subprocess_exec, create_subprocess_shell, create_task, sleep,
    wait_for,
};
use dunder::errors::{Cancelled, RuntimeError, TimeoutError};
use dunder::prelude::*;

use super::{raised, run};

/// Bytes that tell where they are from.
fn pattern(n: usize) -> Vec<u8> {
    (0..n).map(|i| u8::try_from(i % 251).unwrap()).collect()
}

#[test]
fn much_goes_both_ways_at_once() {
    run(async_! {
        let data = pattern(8 << 20);
        // What `tee` gives back comes on both pipes while it is still being fed.
        let create = create_subprocess_shell("tee /dev/stderr").stdin(PIPE).stdout(PIPE).stderr(PIPE);
        let process = await create;
        let (out, err) = await process.communicate(data.clone());
        assert!(out == data && err == data);
        assert_eq!(process.returncode(), Some(0));
    });
}

#[test]
fn one_pipe_may_be_long_and_the_other_short() {
    run(async_! {
        let command = "head -c 5000000 /dev/zero >&2; echo done";
        let process = await create_subprocess_shell(command).stdout(PIPE).stderr(PIPE);
        let (out, err) = await process.communicate(None);
        assert_eq!((out.len(), err.len()), (5, 5_000_000));
    });
}

#[test]
fn errors_may_go_where_output_goes() {
    run(async_! {
        let command = "echo one; echo two >&2; echo three";
        let process = await create_subprocess_shell(command).stdout(PIPE).stderr(STDOUT);
        assert!(process.stderr().is_none());
        let (out, err) = await process.communicate(None);
        assert_eq!((out.as_slice(), err.as_slice()), (&b"one\ntwo\nthree\n"[..], &b""[..]));
        // Into a file.
        let path = std::env::temp_dir().join(format!("dunder-both-{}", std::process::id()));
        let file = std::fs::File::create(&path)?;
        let process = await create_subprocess_shell(command).stdout(file).stderr(STDOUT);
        assert_eq!(await process.wait(), 0);
        let written = std::fs::read(&path)?;
        std::fs::remove_file(&path)?;
        assert_eq!(written, b"one\ntwo\nthree\n");
    });
}

#[test]
fn communicate_that_is_given_up_loses_nothing() {
    run(async_! {
        let data = pattern(1 << 20);
        // All comes back, but it ends only when it is told to.
        let process = await create_subprocess_shell("cat; exec sleep 3600").stdin(PIPE).stdout(PIPE);
        let e = await raised(wait_for(process.communicate(data.clone()), 0.5));
        assert!(e.is::<TimeoutError>());
        let again = create_task(process.communicate(None));
        await sleep(0);
        again.cancel();
        assert!((await raised(again)).is::<Cancelled>());
        process.kill()?;
        let (out, _) = await process.communicate(None);
        assert!(out == data, "{} of {}", out.len(), data.len());
        assert_eq!(process.returncode(), Some(-9));
        // It was handed out, and the pipe is at its end.
        assert_eq!(await process.communicate(None), (vec![], vec![]));
    });
}

#[test]
fn what_is_read_in_pieces_is_whole() {
    run(async_! {
        let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE);
        let (stdin, stdout) = (process.stdin().unwrap(), process.stdout().unwrap());
        let data = pattern(300_000);
        stdin.write(&data)?;
        let mut read: Vec<u8> = Vec::new();
        while read.len() < data.len() {
            // Too short for any but what is there already.
            try {
                let more = await wait_for(stdout.read(1000), 0.001);
                read.extend(more);
            } except _: TimeoutError {}
        }
        assert!(read == data);
        assert_eq!(process.returncode(), None);
        stdin.write_eof()?;
        assert!((await raised(stdout.readexactly(1))).is::<IncompleteReadError>());
        assert_eq!(await process.wait(), 0);
        assert!((stdin.write("more").unwrap_err()).is::<RuntimeError>());
    });
}

#[test]
fn who_reads_is_not_disturbed() {
    run(async_! {
        let process = await create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE);
        let reads = create_task(process.stdout().unwrap().readline());
        await sleep(0);
        let e = await raised(process.communicate(None));
        assert_eq!(e.to_string(), "read() called while another coroutine is already waiting for incoming data");
        // Its stdin was closed.
        assert_eq!(await reads, b"");
        assert_eq!(await process.wait(), 0);
    });
}

#[test]
fn a_line_that_is_too_long_is_told() {
    run(async_! {
        let process = await create_subprocess_shell("echo 0123456789; echo ok").stdout(PIPE).limit(5);
        let stdout = process.stdout().unwrap();
        let e = await raised(stdout.readline());
        assert_eq!(e.to_string(), "Separator is found, but chunk is longer than limit");
        assert_eq!(await stdout.readline(), b"ok\n");
        await process.wait();
    });
}

#[test]
fn output_that_nobody_wants_may_be_cut_off() {
    run(async_! {
        let process = await create_subprocess_exec("yes").stdout(PIPE);
        let stdout = process.take_stdout().unwrap();
        assert!(process.stdout().is_none());
        assert_eq!(await stdout.readline(), b"y\n");
        drop(stdout);
        // SIGPIPE
        assert_eq!(await process.wait(), -13);
    });
}
