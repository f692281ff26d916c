//! [`Process`]: the handle on a child.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;
use std::task::{Context, Poll};

use rustix::process::Signal;

use super::child::Child;
use super::communicate::{Communicate, Input};
use crate::coroutine::{BoxCoroutine, Coroutine, Exception};
use crate::operation::{Operating, Operation};
use crate::streams::{StreamReader, StreamWriter};

/// A child process (`asyncio.subprocess.Process`); made by [`create_subprocess_exec`](super::create_subprocess_exec). A clone is
/// another handle on the same child.
///
/// Dropping the last handle closes the pipes; the child goes on, and is reaped when it ends, unless it is to be
/// [killed then](super::CreateSubprocess::kill_on_drop). A loop that is closed kills the children that it has still got, as closing
/// asyncio's transports does.
///
/// ```
/// use dunder_core::asyncio::{self, PIPE, create_subprocess_exec};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// asyncio::run(async {
///     let cat = into_future(create_subprocess_exec("cat").stdin(PIPE).stdout(PIPE)).await?;
///     let (Some(stdin), Some(stdout)) = (cat.stdin(), cat.stdout()) else { unreachable!() };
///     stdin.write(b"one\n")?;
///     assert_eq!(into_future(stdout.readline()).await?, b"one\n");
///     cat.terminate()?;
///     assert_eq!(into_future(cat.wait()).await?, -15);
///     Ok::<_, Exception>(())
/// })??;
/// # Ok::<(), Exception>(())
/// ```
#[derive(Clone)]
pub struct Process(pub(super) Rc<Owner>);

/// What the handles share.
pub(super) struct Owner {
    pub(super) child: Rc<Child>,
    pub(super) stdin: RefCell<Option<StreamWriter>>,
    pub(super) stdout: RefCell<Option<StreamReader>>,
    pub(super) stderr: RefCell<Option<StreamReader>>,
    kill_on_drop: bool,
}

impl Owner {
    pub(super) fn new(
        child: Rc<Child>,
        stdin: Option<StreamWriter>,
        stdout: Option<StreamReader>,
        stderr: Option<StreamReader>,
        kill_on_drop: bool,
    ) -> Self {
        let (stdin, stdout, stderr) = (stdin.into(), stdout.into(), stderr.into());
        Owner { child, stdin, stdout, stderr, kill_on_drop }
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        if self.kill_on_drop && self.child.returncode().is_none() {
            // It may run as another user by now: then it is not ours to kill.
            let _ = self.child.send_signal(Signal::KILL.as_raw());
        }
    }
}

impl Process {
    /// Its number (`process.pid`).
    pub fn pid(&self) -> u32 {
        self.0.child.pid()
    }

    /// What it has ended with, minus the signal that has ended it, `None` while it runs (`process.returncode`).
    ///
    /// That it has ended is seen by the loop, so while a task keeps the thread busy this does not change.
    pub fn returncode(&self) -> Option<i32> {
        self.0.child.returncode()
    }

    /// Where to write what it reads, if that is a pipe (`process.stdin`).
    pub fn stdin(&self) -> Option<StreamWriter> {
        self.0.stdin.borrow().clone()
    }

    /// Where to read what it writes, if that is a pipe (`process.stdout`).
    pub fn stdout(&self) -> Option<StreamReader> {
        self.0.stdout.borrow().clone()
    }

    /// Where to read its errors, if that is a pipe of its own (`process.stderr`).
    pub fn stderr(&self) -> Option<StreamReader> {
        self.0.stderr.borrow().clone()
    }

    /// [`stdin`](Process::stdin), and the process keeps no handle on it: the pipe is closed when what this gives is dropped.
    pub fn take_stdin(&self) -> Option<StreamWriter> {
        self.0.stdin.take()
    }

    /// [`stdout`](Process::stdout), and the process keeps no handle on it: when what this gives is dropped the child is told that
    /// nobody listens, with SIGPIPE when it writes.
    pub fn take_stdout(&self) -> Option<StreamReader> {
        self.0.stdout.take()
    }

    /// [`stderr`](Process::stderr), and the process keeps no handle on it.
    pub fn take_stderr(&self) -> Option<StreamReader> {
        self.0.stderr.take()
    }

    /// Waits until it has ended, and gives its [`returncode`](Process::returncode) (`await process.wait()`). Any number of tasks
    /// may wait.
    ///
    /// A child that writes more than a pipe holds waits until somebody reads: with pipes, read too, or use
    /// [`communicate`](Process::communicate).
    pub fn wait(&self) -> impl Coroutine<Return = i32> + use<> {
        Operating::new(Wait { owner: self.0.clone(), place: None })
    }

    /// Writes all of the input, closes stdin, reads all of the output, and waits until the child has ended
    /// (`await process.communicate(input)`). All at the same time, so neither side waits for the other.
    ///
    /// It gives what came from stdout and from stderr; nothing of what is not a pipe. A child that ends without having read
    /// everything is no error. Without a pipe for stdin the input goes nowhere, as in asyncio.
    ///
    /// Given up in the middle, by a timeout say, it loses nothing: what has come is given by the next call, or by who reads.
    ///
    /// # Errors
    ///
    /// Raises what breaks a pipe, but for a broken stdin; `RuntimeError` if somebody is reading.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, PIPE, create_subprocess_exec, create_task, wait_for};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// asyncio::run(async {
    ///     let command = ["sh", "-c", "cat; exec sleep 100"];
    ///     let process = into_future(create_subprocess_exec(command).stdin(PIPE).stdout(PIPE)).await?;
    ///     // The time limit says how long the child may take.
    ///     let limited = create_task(wait_for(process.communicate("input"), 0.2));
    ///     assert!(into_future(limited).await.is_err());
    ///     process.kill()?;
    ///     let (so_far, _) = into_future(process.communicate(None)).await?;
    ///     assert_eq!((so_far.as_slice(), process.returncode()), (&b"input"[..], Some(-9)));
    ///     Ok::<_, Exception>(())
    /// })??;
    /// # Ok::<(), Exception>(())
    /// ```
    pub fn communicate(&self, input: impl Input) -> BoxCoroutine<'static, (Vec<u8>, Vec<u8>)> {
        Operating::new(Communicate::new(self.0.clone(), input.bytes())).boxed()
    }

    /// Sends it a signal, by its name or number (`process.send_signal(signal)`); 0 only asks whether it is still there.
    ///
    /// # Errors
    ///
    /// `io::Error` "No such process" if it has ended (`ProcessLookupError`), "Operation not permitted" if it runs as another user,
    /// "Invalid argument" if there is no such signal, or only a number that is nobody's name (a real-time signal).
    pub fn send_signal(&self, signal: impl Into<i32>) -> Result<(), Exception> {
        Ok(self.0.child.send_signal(signal.into())?)
    }

    /// Sends it SIGTERM, which asks it to end (`process.terminate()`).
    ///
    /// # Errors
    ///
    /// As [`send_signal`](Process::send_signal).
    pub fn terminate(&self) -> Result<(), Exception> {
        self.send_signal(Signal::TERM.as_raw())
    }

    /// Sends it SIGKILL, which ends it (`process.kill()`).
    ///
    /// # Errors
    ///
    /// As [`send_signal`](Process::send_signal).
    pub fn kill(&self) -> Result<(), Exception> {
        self.send_signal(Signal::KILL.as_raw())
    }

    /// Sends a signal to all processes of the group that it leads (`os.killpg(process.pid, signal)`): see
    /// [`process_group`](super::CreateSubprocess::process_group).
    ///
    /// ```
    /// use dunder_core::asyncio::{self, PIPE, create_subprocess_shell};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// asyncio::run(async {
    ///     // Killing the shell alone would leave the `sleep` behind, with the pipe open.
    ///     let create = create_subprocess_shell("echo begun; sleep 100; true").process_group(0).stdout(PIPE);
    ///     let process = into_future(create).await?;
    ///     let Some(stdout) = process.stdout() else { unreachable!() };
    ///     assert_eq!(into_future(stdout.readline()).await?, b"begun\n");
    ///     process.signal_group(9)?;
    ///     assert_eq!(into_future(process.communicate(None)).await?.0, b"");
    ///
    ///     // A group may outlive who led it.
    ///     let create = create_subprocess_shell("sleep 100 &").process_group(0).stdout(PIPE);
    ///     let process = into_future(create).await?;
    ///     assert_eq!(into_future(process.wait()).await?, 0);
    ///     process.signal_group(15)?;
    ///     assert_eq!(into_future(process.communicate(None)).await?.0, b"");
    ///     Ok::<_, Exception>(())
    /// })??;
    /// # Ok::<(), Exception>(())
    /// ```
    ///
    /// The number of a group is not given to another one as long as it has members. Once it has none, it may be, some day: do not
    /// signal a group long after it has ended.
    ///
    /// # Errors
    ///
    /// `io::Error` "No such process" if nobody is in the group, or it leads none; else as [`send_signal`](Process::send_signal).
    pub fn signal_group(&self, signal: impl Into<i32>) -> Result<(), Exception> {
        Ok(self.0.child.signal_group(signal.into())?)
    }
}

struct Wait {
    owner: Rc<Owner>,
    place: Option<usize>,
}

impl Operation for Wait {
    type Output = i32;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<i32, Exception>> {
        self.owner.child.poll_wait(cx, &mut self.place).map(Ok)
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        self.owner.child.leave(self.place);
    }
}

impl fmt::Debug for Process {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<Process {}>", self.pid())
    }
}
