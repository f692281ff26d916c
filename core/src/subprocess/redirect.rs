//! [`Redirection`]: what a standard stream of a child is.

use std::fmt;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::process::Stdio;

use crate::coroutine::Exception;
use crate::coroutine::errors::ValueError;

/// What a standard stream of a child is: [`PIPE`], [`DEVNULL`], [`STDOUT`], or anything that is a descriptor: a file, one end of
/// [`std::io::pipe()`], a socket. A stream that nothing is said of is the parent's own.
///
/// ```
/// use dunder_core::asyncio::{self, PIPE, create_subprocess_exec};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// // echo hello | tr a-z A-Z
/// let shouted = asyncio::run(async {
///     let (read, write) = std::io::pipe()?;
///     let echo = into_future(create_subprocess_exec(["echo", "hello"]).stdout(write)).await?;
///     let tr = into_future(create_subprocess_exec(["tr", "a-z", "A-Z"]).stdin(read).stdout(PIPE)).await?;
///     let (shouted, _) = into_future(tr.communicate(None)).await?;
///     assert_eq!(into_future(echo.wait()).await?, 0);
///     Ok::<_, Exception>(shouted)
/// });
/// assert_eq!(shouted??, b"HELLO\n");
/// # Ok::<(), Exception>(())
/// ```
pub struct Redirection(pub(super) Target);

pub(super) enum Target {
    Pipe,
    DevNull,
    Stdout,
    Descriptor(OwnedFd),
}

/// A pipe to or from the child (`asyncio.subprocess.PIPE`).
pub const PIPE: Redirection = Redirection(Target::Pipe);

/// `/dev/null` (`asyncio.subprocess.DEVNULL`).
pub const DEVNULL: Redirection = Redirection(Target::DevNull);

/// For stderr: wherever stdout goes (`asyncio.subprocess.STDOUT`).
pub const STDOUT: Redirection = Redirection(Target::Stdout);

impl<T: Into<OwnedFd>> From<T> for Redirection {
    fn from(descriptor: T) -> Self {
        Redirection(Target::Descriptor(descriptor.into()))
    }
}

impl fmt::Debug for Redirection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Target::Pipe => f.write_str("PIPE"),
            Target::DevNull => f.write_str("DEVNULL"),
            Target::Stdout => f.write_str("STDOUT"),
            Target::Descriptor(descriptor) => descriptor.fmt(f),
        }
    }
}

/// Output as the child gets it: for stdout, for stderr, and where both share a pipe, its other end.
pub(super) struct Output {
    pub(super) stdout: Option<Stdio>,
    pub(super) stderr: Option<Stdio>,
    pub(super) shared: Option<OwnedFd>,
}

impl Output {
    pub(super) fn new(stdout: Option<Redirection>, stderr: Option<Redirection>) -> Result<Self, Exception> {
        let (stdout, stderr) = (stdout.map(|to| to.0), stderr.map(|to| to.0));
        if let Some(Target::Stdout) = stdout {
            return Err(ValueError::new("STDOUT can only be used for stderr").into());
        }
        let Some(Target::Stdout) = stderr else {
            return Ok(Output { stdout: stdout.map(stdio), stderr: stderr.map(stdio), shared: None });
        };
        let (stdout, twin, shared) = match stdout {
            None => (None, Stdio::from(io::stdout().as_fd().try_clone_to_owned()?), None),
            Some(Target::Descriptor(descriptor)) => {
                let twin = descriptor.try_clone()?;
                (Some(Stdio::from(descriptor)), Stdio::from(twin), None)
            }
            Some(Target::Pipe) => {
                let (read, write) = io::pipe()?;
                let twin = write.try_clone()?;
                (Some(Stdio::from(write)), Stdio::from(twin), Some(OwnedFd::from(read)))
            }
            Some(Target::DevNull | Target::Stdout) => (Some(Stdio::null()), Stdio::null(), None),
        };
        Ok(Output { stdout, stderr: Some(twin), shared })
    }
}

/// What stdin is.
pub(super) fn input(from: Redirection) -> Result<Stdio, Exception> {
    match from.0 {
        Target::Stdout => Err(ValueError::new("STDOUT can only be used for stderr").into()),
        target => Ok(stdio(target)),
    }
}

fn stdio(target: Target) -> Stdio {
    match target {
        Target::Pipe => Stdio::piped(),
        Target::DevNull => Stdio::null(),
        Target::Stdout => Stdio::inherit(),
        Target::Descriptor(descriptor) => descriptor.into(),
    }
}
