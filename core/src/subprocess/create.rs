//! `create_subprocess_exec` and `create_subprocess_shell`: a command, and its start.
//!
//! ```text
//!   CreateSubprocess { std's Command, redirections } ──awaited──▶ spawn ──▶ pipes made streams, the child put in the loop's care
//! ```
//!
//! Invariant: what cannot be finished leaves no child and no descriptor behind.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;

use super::child::{Child, put_an_end_to};
use super::process::{Owner, Process};
use super::redirect::{Output, Redirection, input};
use crate::coroutine::Immediately;
use crate::coroutine::errors::{RuntimeError, ValueError};
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, Exception};
use crate::event_loop::inner;
use crate::os_error::of_file;
use crate::streams::{DEFAULT_LIMIT, StreamReader, StreamWriter, valid_limit};

/// A program and its arguments: a name or path alone, an array, slice or `Vec` of strings or paths, or a tuple of different ones.
pub trait Arguments {
    /// The program, and its arguments.
    fn arguments(self) -> Vec<OsString>;
}

macro_rules! alone {
    ($($one:ty),* $(,)?) => { $(
        impl Arguments for $one {
            fn arguments(self) -> Vec<OsString> {
                vec![self.into()]
            }
        }
    )* };
}

alone!(&str, &String, String, &OsStr, &OsString, OsString, &Path, PathBuf);

impl Arguments for &PathBuf {
    fn arguments(self) -> Vec<OsString> {
        vec![self.into()]
    }
}

macro_rules! several {
    ($([$($generics:tt)*] $several:ty;)*) => { $(
        impl<T: AsRef<OsStr>, $($generics)*> Arguments for $several {
            fn arguments(self) -> Vec<OsString> {
                self.iter().map(|argument| argument.as_ref().to_owned()).collect()
            }
        }
    )* };
}

several! {
    [const N: usize] [T; N];
    [const N: usize] &[T; N];
    [] &[T];
    [] Vec<T>;
    [] &Vec<T>;
}

macro_rules! mixed {
    ($($name:ident)*) => {
        impl<$($name: AsRef<OsStr>),*> Arguments for ($($name,)*) {
            fn arguments(self) -> Vec<OsString> {
                #[expect(non_snake_case, reason = "the types' names, for the values")]
                let ($($name,)*) = self;
                vec![$($name.as_ref().to_owned()),*]
            }
        }
    };
}

mixed!(A);
mixed!(A B);
mixed!(A B C);
mixed!(A B C D);
mixed!(A B C D E);
mixed!(A B C D E F);
mixed!(A B C D E F G);
mixed!(A B C D E F G H);

/// Starts a program (`await asyncio.create_subprocess_exec(program, *args)`). Awaiting it does not suspend.
///
/// A program that is named without a `/` is looked for in the `PATH`, the child's if that was set. More arguments, the directory,
/// the environment and the redirections are said by the methods of what this gives.
///
/// # Errors
///
/// Raises what the system says, of the kind `NotFound`: `[Errno 2] No such file or directory: 'program'`, or of
/// `PermissionDenied`; the directory is named instead where that is what is missing. `ValueError("embedded null byte")`;
/// `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, PIPE, create_subprocess_exec};
/// use dunder_core::coroutine::{Exception, into_future};
///
/// let (said, code) = asyncio::run(async {
///     let process = into_future(create_subprocess_exec(["echo", "hello"]).stdout(PIPE)).await?;
///     let (said, _) = into_future(process.communicate(None)).await?;
///     Ok::<_, Exception>((said, process.returncode()))
/// })??;
/// assert_eq!((said.as_slice(), code), (&b"hello\n"[..], Some(0)));
/// # Ok::<(), Exception>(())
/// ```
pub fn create_subprocess_exec(program: impl Arguments) -> CreateSubprocess {
    let mut arguments = program.arguments().into_iter();
    let Some(program) = arguments.next() else {
        let mut create = CreateSubprocess::from(Command::new(""));
        create.refused =
            Some(ValueError::new("the list of arguments is empty: it begins with the program").into());
        return create;
    };
    let mut command = Command::new(program);
    command.args(arguments);
    command.into()
}

/// Has the shell `/bin/sh` run a command (`await asyncio.create_subprocess_shell(cmd)`).
///
/// The shell sees every character of it: what comes from elsewhere belongs into the arguments of
/// [`create_subprocess_exec`], or into the environment.
///
/// # Errors
///
/// As [`create_subprocess_exec`]. What the shell does not find it reports itself, and ends with 127.
///
/// ```
/// use dunder_core::asyncio::{self, create_subprocess_shell};
/// use dunder_core::coroutine::into_future;
///
/// let code = asyncio::run(async {
///     let process = into_future(create_subprocess_shell("exit $CODE").env("CODE", "7")).await?;
///     into_future(process.wait()).await
/// })??;
/// assert_eq!(code, 7);
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub fn create_subprocess_shell(cmd: impl AsRef<OsStr>) -> CreateSubprocess {
    let mut command = Command::new("/bin/sh");
    command.arg("-c").arg(cmd);
    command.into()
}

/// A program that is to be started; made by [`create_subprocess_exec`] and [`create_subprocess_shell`], or of a
/// [`std::process::Command`], for what that can do beyond.
#[must_use = "nothing is started unless this is awaited"]
pub struct CreateSubprocess {
    command: Command,
    stdin: Option<Redirection>,
    stdout: Option<Redirection>,
    stderr: Option<Redirection>,
    limit: usize,
    kill_on_drop: bool,
    refused: Option<Exception>,
}

/// What the command says of its standard streams stays, unless it is said anew.
impl From<Command> for CreateSubprocess {
    fn from(command: Command) -> Self {
        CreateSubprocess {
            command,
            stdin: None,
            stdout: None,
            stderr: None,
            limit: DEFAULT_LIMIT,
            kill_on_drop: false,
            refused: None,
        }
    }
}

impl CreateSubprocess {
    /// One more argument.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// More arguments.
    pub fn args<T: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = T>) -> Self {
        self.command.args(arguments);
        self
    }

    /// What the child reads from (`stdin=`); without this, what the parent does.
    pub fn stdin(mut self, from: impl Into<Redirection>) -> Self {
        self.stdin = Some(from.into());
        self
    }

    /// Where the child's output goes (`stdout=`); without this, where the parent's does.
    pub fn stdout(mut self, to: impl Into<Redirection>) -> Self {
        self.stdout = Some(to.into());
        self
    }

    /// Where the child's errors go (`stderr=`): [`STDOUT`](super::STDOUT) is where its output goes.
    pub fn stderr(mut self, to: impl Into<Redirection>) -> Self {
        self.stderr = Some(to.into());
        self
    }

    /// The directory that the child begins in (`cwd=`).
    pub fn cwd(mut self, directory: impl AsRef<Path>) -> Self {
        self.command.current_dir(directory);
        self
    }

    /// Sets a variable in the child's environment, which else is the parent's.
    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Sets several variables. `env_clear().envs(…)` is Python's `env=`.
    pub fn envs<K: AsRef<OsStr>, V: AsRef<OsStr>>(
        mut self,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Self {
        self.command.envs(variables);
        self
    }

    /// Takes a variable out of the child's environment.
    pub fn env_remove(mut self, name: impl AsRef<OsStr>) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Begins with an empty environment.
    pub fn env_clear(mut self) -> Self {
        self.command.env_clear();
        self
    }

    /// Puts the child into a group of processes (`process_group=`): 0 is one of its own, which it leads. What it starts is in that
    /// group too: [`Process::signal_group`] reaches all of them, and Ctrl-C none.
    pub fn process_group(mut self, group: i32) -> Self {
        self.command.process_group(group);
        self
    }

    /// How long a line may be, in bytes, for the readers (`limit=`); 64 KiB without this.
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Kills the child when the last handle on it is dropped and it still runs: when who has started it is cancelled, say. Without
    /// this it goes on, as in Python, until it ends or its loop is closed.
    ///
    /// ```
    /// use dunder_core::asyncio::{self, PIPE, create_subprocess_exec, create_task};
    /// use dunder_core::coroutine::{Exception, into_future};
    ///
    /// asyncio::run(async {
    ///     let works = create_task(async {
    ///         let sleep = create_subprocess_exec(["sleep", "100"]).stdout(PIPE).kill_on_drop(true);
    ///         let process = into_future(sleep).await?;
    ///         into_future(process.communicate(None)).await
    ///     });
    ///     into_future(asyncio::sleep(0)).await?;
    ///     // The child does not outlive this.
    ///     works.cancel();
    ///     assert!(into_future(works).await.is_err());
    ///     Ok::<_, Exception>(())
    /// })??;
    /// # Ok::<(), Exception>(())
    /// ```
    pub fn kill_on_drop(mut self, kill: bool) -> Self {
        self.kill_on_drop = kill;
        self
    }

    fn start(mut self) -> Result<Process, Exception> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let home = inner::running().ok_or_else(|| RuntimeError::new("no running event loop"))?;
        let limit = valid_limit(self.limit)?;
        let shared = self.redirect()?;
        let spawned = self.command.spawn();
        // With it go the ends of pipes that are the child's now.
        let mut child = spawned.map_err(|e| refusal(e, &self.command))?;
        drop(self.command);
        let stdin = child.stdin.take().map(OwnedFd::from);
        let stdout = child.stdout.take().map(OwnedFd::from).or(shared);
        let stderr = child.stderr.take().map(OwnedFd::from);
        let streams = (|| {
            io::Result::Ok((
                stdin.map(StreamWriter::of_pipe).transpose()?,
                stdout.map(|pipe| StreamReader::of_pipe(pipe, limit)).transpose()?,
                stderr.map(|pipe| StreamReader::of_pipe(pipe, limit)).transpose()?,
            ))
        })();
        let (stdin, stdout, stderr) = match streams {
            Ok(streams) => streams,
            Err(e) => {
                put_an_end_to(&mut child);
                return Err(e.into());
            }
        };
        let child = Child::new(&home, child)?;
        Ok(Process(Rc::new(Owner::new(child, stdin, stdout, stderr, self.kill_on_drop))))
    }

    /// Gives our end of a pipe that is the child's stdout and stderr.
    fn redirect(&mut self) -> Result<Option<OwnedFd>, Exception> {
        if let Some(from) = self.stdin.take() {
            self.command.stdin(input(from)?);
        }
        let output = Output::new(self.stdout.take(), self.stderr.take())?;
        if let Some(stdout) = output.stdout {
            self.command.stdout(stdout);
        }
        if let Some(stderr) = output.stderr {
            self.command.stderr(stderr);
        }
        Ok(output.shared)
    }
}

/// Why nothing was started, in Python's words.
fn refusal(e: io::Error, command: &Command) -> Exception {
    if e.kind() == io::ErrorKind::InvalidInput && e.raw_os_error().is_none() {
        return ValueError::new("embedded null byte").into();
    }
    // Either the directory or the program is meant; the system does not tell which.
    let about = command.get_current_dir().filter(|directory| !directory.is_dir());
    of_file(e, about.map_or_else(|| PathBuf::from(command.get_program()), Path::to_path_buf)).into()
}

impl Awaitable for CreateSubprocess {
    type Output = Process;
    type Await = CoroutineAwait<BoxCoroutine<'static, Process>>;

    fn __await__(self) -> Self::Await {
        Immediately::new(move || self.start()).boxed().__await__()
    }
}

impl fmt::Debug for CreateSubprocess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateSubprocess").field("command", &self.command).finish_non_exhaustive()
    }
}
