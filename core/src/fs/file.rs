//! [`File`]: the handle, and what can be done with it.

use std::fmt;
use std::fs::Metadata;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::rc::Rc;
use std::task::{Context, Poll};

use super::slot::{Answer, Inner, Outcome, State, Turn, Working};
use crate::coroutine::errors::StopAsyncIteration;
use crate::coroutine::{AsyncIterator, Awaitable, BoxCoroutine, Coroutine, Exception};
use crate::operation::{Operating, Operation};

/// How much is read at once, at least.
const CHUNK: usize = 64 * 1024;

/// An open file; made by [`open`](super::open), or of a [`std::fs::File`]. Closed when it is dropped.
///
/// Calls are made one after the other; which of several tasks is next is not said. What is given up while it waits for its turn is
/// not done; what has begun is finished.
///
/// It is `AsyncRead`, `AsyncWrite` and `AsyncSeek` of `futures-io`, too. There a write is told to be done when it has begun:
/// `flush` waits for it, and says how it went.
pub struct File {
    pub(super) inner: Rc<Inner>,
    /// What the adapters have begun.
    pub(super) polled: super::adapters::Polled,
}

impl File {
    fn work(&self, job: impl FnOnce(&mut State) -> io::Result<Outcome> + Send + 'static) -> Working {
        Working::new(self.inner.clone(), job)
    }

    fn reading(&self, wanted: Wanted) -> Reading {
        Reading { file: self.inner.clone(), wanted, result: Rc::default(), begun: false, place: None }
    }

    /// `n` bytes; fewer only at the end (`await f.read(n)`).
    ///
    /// # Errors
    ///
    /// Raises `io::Error` as the system says; `ValueError("I/O operation on closed file.")`; `RuntimeError` if no loop runs, or
    /// its executor was shut down.
    pub fn read(&self, n: usize) -> impl Coroutine<Return = Vec<u8>> + use<> {
        Operating::new(self.reading(Wanted::Exactly(n)))
    }

    /// Everything up to the end (`await f.read()`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn read_to_end(&self) -> impl Coroutine<Return = Vec<u8>> + use<> {
        Operating::new(self.reading(Wanted::All))
    }

    /// A line with its `\n`; without one at the end of the file, and nothing after it (`await f.readline()`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn readline(&self) -> impl Coroutine<Return = Vec<u8>> + use<> {
        Operating::new(self.reading(Wanted::Line { searched: 0 }))
    }

    /// Writes all of it (`await f.write(data)`). It is in the hands of the system then: there is no buffer to be flushed.
    ///
    /// # Errors
    ///
    /// As [`read`](File::read). How much of it was written is not known then.
    pub fn write(&self, data: impl Into<Vec<u8>>) -> BoxCoroutine<'static, ()> {
        let data = data.into();
        let write = move |state: &mut State| {
            state.go_back()?;
            state.file.write_all(&data).map(|()| Outcome::Done)
        };
        done(self.work(write)).boxed()
    }

    /// Waits for what was begun before, through `AsyncWrite` (`await f.flush()`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn flush(&self) -> impl Coroutine<Return = ()> + use<> {
        done(self.work(|state| state.file.flush().map(|()| Outcome::Done)))
    }

    /// Has the system put everything on the disk, contents and metadata (`os.fsync(f.fileno())`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn sync_all(&self) -> impl Coroutine<Return = ()> + use<> {
        done(self.work(|state| state.file.sync_all().map(|()| Outcome::Done)))
    }

    /// Has the system put the contents on the disk (`os.fdatasync(f.fileno())`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn sync_data(&self) -> impl Coroutine<Return = ()> + use<> {
        done(self.work(|state| state.file.sync_data().map(|()| Outcome::Done)))
    }

    /// Goes to a place, and gives it, from the start, in bytes (`await f.seek(offset, whence)`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn seek(&self, to: SeekFrom) -> impl Coroutine<Return = u64> + use<> {
        Operating::new(Mapped(self.work(move |state| state.seek(to).map(Outcome::Number)), number))
    }

    /// Where it is, from the start, in bytes (`await f.tell()`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn tell(&self) -> impl Coroutine<Return = u64> + use<> {
        self.seek(SeekFrom::Current(0))
    }

    /// Cuts it off, or makes it longer by zeros: to so many bytes (`await f.truncate(size)`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn set_len(&self, size: u64) -> impl Coroutine<Return = ()> + use<> {
        done(self.work(move |state| state.file.set_len(size).map(|()| Outcome::Done)))
    }

    /// What the system knows of it (`os.fstat(f.fileno())`).
    ///
    /// # Errors
    ///
    /// As [`read`](File::read).
    pub fn metadata(&self) -> impl Coroutine<Return = Metadata> + use<> {
        let metadata = |outcome| match outcome {
            Outcome::Metadata(metadata) => Ok(metadata),
            _ => Err(io::Error::other("no metadata").into()),
        };
        Operating::new(Mapped(self.work(|state| state.file.metadata().map(Outcome::Metadata)), metadata))
    }

    /// Closes it; if a call is under way, when that is done (`await f.close()`).
    pub fn close(&self) {
        self.inner.close();
    }

    /// Whether it was closed (`f.closed`).
    pub fn is_closed(&self) -> bool {
        self.inner.is_closed()
    }
}

impl From<std::fs::File> for File {
    fn from(file: std::fs::File) -> Self {
        File { inner: Inner::new(file), polled: super::adapters::Polled::default() }
    }
}

/// `async for line in file`: its lines, as [`readline`](File::readline) gives them.
impl AsyncIterator for File {
    type Item = Vec<u8>;

    fn __anext__(&mut self) -> impl Awaitable<Output = Vec<u8>> {
        let line = |line: Vec<u8>| if line.is_empty() { Err(StopAsyncIteration.into()) } else { Ok(line) };
        Operating::new(Mapped(self.reading(Wanted::Line { searched: 0 }), line))
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.is_closed() { "<File closed>" } else { "<File>" })
    }
}

impl State {
    /// To where its user is: what was read ahead is forgotten. What cannot go back has no place.
    pub(super) fn go_back(&mut self) -> io::Result<()> {
        let ahead = i64::try_from(self.ahead.len()).unwrap_or(i64::MAX);
        self.ahead.clear();
        if ahead == 0 {
            return Ok(());
        }
        match self.file.seek(SeekFrom::Current(-ahead)) {
            Err(e) if e.kind() == io::ErrorKind::NotSeekable => Ok(()),
            result => result.map(drop),
        }
    }

    pub(super) fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        if let SeekFrom::Current(_) = to {
            self.go_back()?;
        }
        let place = self.file.seek(to)?;
        self.ahead.clear();
        Ok(place)
    }

    /// Reads on, so many bytes at most; gives how many.
    pub(super) fn fill(&mut self, most: usize) -> io::Result<Outcome> {
        let mut chunk = vec![0; most];
        let n = loop {
            match self.file.read(&mut chunk) {
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                result => break result?,
            }
        };
        self.ahead.extend(&chunk[..n]);
        Ok(Outcome::Number(n as u64))
    }

    fn fill_all(&mut self) -> io::Result<Outcome> {
        let mut all = Vec::new();
        // What was read before an error has been taken out of the file: it is kept.
        let read = self.file.read_to_end(&mut all);
        self.ahead.extend(&all);
        read.map(|_| Outcome::Number(0))
    }
}

enum Wanted {
    Exactly(usize),
    All,
    /// No newline is before `searched`.
    Line {
        searched: usize,
    },
}

/// Reads ahead until there is enough, and takes it then.
struct Reading {
    file: Rc<Inner>,
    wanted: Wanted,
    result: Answer,
    begun: bool,
    place: Option<usize>,
}

impl Reading {
    /// How much is to be taken, if there is enough.
    fn enough(&mut self, ahead: &[u8], at_the_end: bool) -> Option<usize> {
        match &mut self.wanted {
            Wanted::Exactly(n) if ahead.len() >= *n => Some(*n),
            Wanted::Line { searched } => {
                let from = (*searched).min(ahead.len());
                let found = ahead[from..].iter().position(|byte| *byte == b'\n');
                *searched = ahead.len();
                found.map(|at| from + at + 1).or(at_the_end.then_some(ahead.len()))
            }
            _ => at_the_end.then_some(ahead.len()),
        }
    }
}

impl Operation for Reading {
    type Output = Vec<u8>;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<Vec<u8>, Exception>> {
        let at_the_end = match self.result.take() {
            Some(Ok(Outcome::Number(n))) => {
                self.begun = false;
                n == 0
            }
            Some(Ok(_)) => false,
            Some(Err(e)) => return Poll::Ready(Err(e.into())),
            None if self.begun => {
                self.file.wait(cx, Some(&mut self.place));
                return Poll::Pending;
            }
            None => false,
        };
        let mut place = self.place.take();
        let turn = self.file.turn(cx, Some(&mut place));
        self.place = place;
        if let Turn::Later = turn? {
            return Poll::Pending;
        }
        let file = self.file.clone();
        let taken = file.ahead(|ahead| {
            // Somebody else may have read meanwhile.
            let enough = self.enough(ahead.bytes(), at_the_end);
            match enough {
                Some(n) => Ok(ahead.take(n)),
                None => Err(ahead.len()),
            }
        });
        let have = match taken {
            Some(Ok(taken)) => return Poll::Ready(Ok(taken)),
            Some(Err(have)) => have,
            None => 0,
        };
        let job: super::slot::Job = match self.wanted {
            Wanted::Exactly(n) => Box::new(move |state| state.fill((n - have.min(n)).max(CHUNK))),
            Wanted::Line { .. } => Box::new(|state| state.fill(CHUNK)),
            Wanted::All => Box::new(State::fill_all),
        };
        self.file.begin(job, self.result.clone())?;
        self.begun = true;
        self.file.wait(cx, Some(&mut self.place));
        Poll::Pending
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.file.leave(self.place);
    }
}

/// An operation whose answer is made of that of another one.
struct Mapped<O, F>(O, F);

impl<O: Operation, T, F: FnMut(O::Output) -> Result<T, Exception>> Operation for Mapped<O, F> {
    type Output = T;

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<T, Exception>> {
        self.0.poll(cx).map(|result| result.and_then(&mut self.1))
    }
}

fn done(working: Working) -> impl Coroutine<Return = ()> {
    Operating::new(Mapped(working, |_| Ok(())))
}

fn number(outcome: Outcome) -> Result<u64, Exception> {
    match outcome {
        Outcome::Number(n) => Ok(n),
        _ => Ok(0),
    }
}

/// Opens a file on the spot.
pub(super) fn open_now(options: &std::fs::OpenOptions, path: &Path) -> io::Result<std::fs::File> {
    options.open(path).map_err(|e| crate::os_error::of_file(e, path))
}
