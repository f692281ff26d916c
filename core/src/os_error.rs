//! Errors of the operating system as Python tells them: `[Errno 2] No such file or directory: 'nowhere'`.
//!
//! ```text
//!   io::Error, a path ──▶ io::Error of the same kind { OSError { errno, strerror, filename } }
//! ```

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What an `io::Error` holds that says more than its number: the file that it is about (`OSError`).
///
/// What is raised is an `io::Error` of the right [`kind`](io::Error::kind); this is the error in it.
///
/// ```
/// use std::io;
///
/// use dunder_core::asyncio::{self, create_subprocess_exec};
/// use dunder_core::coroutine::errors::OSError;
///
/// let raised = asyncio::run(create_subprocess_exec("no-such-program")).unwrap_err();
/// assert_eq!(raised.to_string(), "[Errno 2] No such file or directory: 'no-such-program'");
/// let raised = raised.downcast_ref::<io::Error>().unwrap();
/// assert_eq!(raised.kind(), io::ErrorKind::NotFound);
/// let inner = raised.get_ref().and_then(|e| e.downcast_ref::<OSError>()).unwrap();
/// assert_eq!((inner.errno(), inner.filename().to_str()), (2, Some("no-such-program")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OSError {
    errno: i32,
    strerror: String,
    filename: PathBuf,
    filename2: Option<PathBuf>,
}

impl OSError {
    /// The number of the error (`e.errno`).
    pub fn errno(&self) -> i32 {
        self.errno
    }

    /// What the system calls it (`e.strerror`).
    pub fn strerror(&self) -> &str {
        &self.strerror
    }

    /// The file that it is about (`e.filename`).
    pub fn filename(&self) -> &Path {
        &self.filename
    }

    /// The other one, of a call that has two (`e.filename2`).
    pub fn filename2(&self) -> Option<&Path> {
        self.filename2.as_deref()
    }
}

impl fmt::Display for OSError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[Errno {}] {}: {}", self.errno, self.strerror, repr(&self.filename))?;
        match &self.filename2 {
            Some(other) => write!(f, " -> {}", repr(other)),
            None => Ok(()),
        }
    }
}

/// In quotes as Python's: the other kind where the first is in it.
fn repr(file: &Path) -> String {
    let file = file.to_string_lossy();
    let quote = if file.contains('\'') && !file.contains('"') { '"' } else { '\'' };
    format!("{quote}{file}{quote}")
}

impl Error for OSError {}

/// The same error, naming a file. One that is not the system's stays what it is.
#[cfg(any(feature = "fs", all(feature = "process", unix)))]
pub(crate) fn of_file(e: io::Error, filename: impl Into<PathBuf>) -> io::Error {
    of_files(e, filename.into(), None)
}

/// The same for two files, the old name and the new one.
#[cfg(feature = "fs")]
pub(crate) fn of_two_files(e: io::Error, old: PathBuf, new: PathBuf) -> io::Error {
    of_files(e, old, Some(new))
}

#[cfg(any(feature = "fs", all(feature = "process", unix)))]
fn of_files(e: io::Error, filename: PathBuf, filename2: Option<PathBuf>) -> io::Error {
    let Some(errno) = e.raw_os_error() else { return e };
    let kind = e.kind();
    let mut strerror = e.to_string();
    if let Some(end) = strerror.rfind(" (os error ") {
        strerror.truncate(end);
    }
    io::Error::new(kind, OSError { errno, strerror, filename, filename2 })
}

/// What Python calls an error of this kind.
pub(crate) fn name(e: &io::Error) -> &'static str {
    match e.kind() {
        io::ErrorKind::NotFound => "FileNotFoundError",
        io::ErrorKind::AlreadyExists => "FileExistsError",
        io::ErrorKind::PermissionDenied => "PermissionError",
        io::ErrorKind::IsADirectory => "IsADirectoryError",
        io::ErrorKind::NotADirectory => "NotADirectoryError",
        io::ErrorKind::BrokenPipe => "BrokenPipeError",
        io::ErrorKind::ConnectionAborted => "ConnectionAbortedError",
        io::ErrorKind::ConnectionRefused => "ConnectionRefusedError",
        io::ErrorKind::ConnectionReset => "ConnectionResetError",
        io::ErrorKind::Interrupted => "InterruptedError",
        io::ErrorKind::WouldBlock => "BlockingIOError",
        io::ErrorKind::TimedOut => "TimeoutError",
        _ if is_no_such_process(e) => "ProcessLookupError",
        _ => "OSError",
    }
}

/// `ESRCH` has no kind of its own.
fn is_no_such_process(e: &io::Error) -> bool {
    cfg!(unix) && e.raw_os_error() == Some(3)
}
