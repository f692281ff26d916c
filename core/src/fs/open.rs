//! `open`: a path and a mode, as Python has them.

use std::fmt;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

use super::file::{File, open_now};
use super::whole::on_a_thread;
use crate::coroutine::errors::ValueError;
use crate::coroutine::{Awaitable, BoxCoroutine, Coroutine, CoroutineAwait, Exception, block::block};

/// Opens a file, for reading unless a [`mode`](Open::mode) is given (`await aiofiles.open(path)`).
///
/// # Errors
///
/// Raises `io::Error` as the system says, with the path: `[Errno 2] No such file or directory: 'path'`; `ValueError` for a mode that
/// there is not; `RuntimeError` if no loop runs, or its executor was shut down.
///
/// ```
/// use dunder_core::coroutine::into_future;
/// use dunder_core::{asyncio, fs};
///
/// let first = asyncio::run(async {
///     let file = into_future(fs::open("Cargo.toml")).await?;
///     into_future(file.readline()).await
/// })??;
/// assert_eq!(first, b"[package]\n");
/// let e = asyncio::run(fs::open("no-such-file")).unwrap_err();
/// assert_eq!(e.to_string(), "[Errno 2] No such file or directory: 'no-such-file'");
/// # Ok::<(), dunder_core::coroutine::Exception>(())
/// ```
pub fn open(path: impl AsRef<Path>) -> Open {
    let mut options = OpenOptions::new();
    options.read(true);
    Open { path: path.as_ref().to_path_buf(), options: Ok(options) }
}

/// A file that is to be opened; made by [`open`].
#[must_use = "nothing is opened unless this is awaited"]
pub struct Open {
    path: PathBuf,
    options: Result<OpenOptions, Exception>,
}

impl Open {
    /// What it is opened for, in Python's letters: `r` to read, `w` to write it anew, `a` to append, `x` to make it, with `+` to read
    /// and write. `b` may be said; there are only bytes.
    pub fn mode(mut self, mode: &str) -> Self {
        self.options = options(mode);
        self
    }

    /// The same as the standard library says it.
    pub fn options(mut self, options: OpenOptions) -> Self {
        self.options = Ok(options);
        self
    }
}

fn options(mode: &str) -> Result<OpenOptions, Exception> {
    let count = |letters: &str| mode.chars().filter(|letter| letters.contains(*letter)).count();
    let twice = mode.chars().any(|letter| mode.matches(letter).count() > 1);
    if twice || mode.chars().any(|letter| !"rwaxb+".contains(letter)) {
        return Err(ValueError::new(format!("invalid mode: '{mode}'")).into());
    }
    if count("rwax") != 1 {
        return Err(ValueError::new(
            "Must have exactly one of create/read/write/append mode and at most one plus",
        )
        .into());
    }
    let has = |letter| mode.contains(letter);
    let mut options = OpenOptions::new();
    options.read(has('r') || has('+'));
    options.write(has('w') || has('x') || (has('r') && has('+')));
    options.append(has('a'));
    options.create(has('w') || has('a')).create_new(has('x')).truncate(has('w'));
    Ok(options)
}

impl Awaitable for Open {
    type Output = File;
    type Await = CoroutineAwait<BoxCoroutine<'static, File>>;

    fn __await__(self) -> Self::Await {
        let open = async move {
            let options = self.options?;
            let path = self.path;
            let opened = on_a_thread(move || open_now(&options, &path)).await?;
            Ok(File::from(opened))
        };
        block(open).boxed().__await__()
    }
}

impl fmt::Debug for Open {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Open").field("path", &self.path).finish_non_exhaustive()
    }
}
