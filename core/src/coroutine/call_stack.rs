//! [`CallStack`]: where a suspended object stands, and what it awaits, down to the innermost.
//!
//! ```text
//!   CallStack::of(object) ─▶ object.call_stack(&mut stack)
//!        a body         adds its own place, then asks what is in its slot
//!        a wrapper      asks what it wraps
//!        an awaitable   adds its name, and the futures and tasks that it waits for
//! ```
//!
//! Input: an object that is suspended. Output: entries, outermost first. Nothing is recorded while bodies run: the place is
//! read off the state when somebody asks, so that being able to ask costs nothing.
//!
//! Invariant: asking resumes nothing and changes nothing.

use std::fmt;
use std::pin::Pin;

use super::exception::Frame;
use super::protocol::Resume;

/// What stands in a [`CallStack`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameKind {
    /// A coroutine's body.
    Coroutine,
    /// An async generator's body.
    AsyncGenerator,
    /// A generator's body.
    Generator,
    /// Something awaited whose inside is not known: an awaitable of `asyncio`, or a Rust future, by the name of its type.
    Awaitable,
    /// A task's step that is running now: its locals are in use, so nothing further is known.
    Running,
}

/// A place in a call stack (`asyncio.FrameCallGraphEntry`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FrameCallGraphEntry {
    /// What it is.
    pub kind: FrameKind,
    /// The function as the user named it, or the name of what is awaited.
    pub function: &'static str,
    /// The source file, where that is known.
    pub file: Option<&'static str>,
    /// The line where it is suspended, from 1.
    pub line: Option<u32>,
}

/// As a line of `format_call_graph`.
impl fmt::Display for FrameCallGraphEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(file), Some(line)) = (self.file, self.line) {
            write!(f, "File '{file}', line {line}, in ")?;
        }
        let tag = match self.kind {
            FrameKind::Coroutine => "async ",
            FrameKind::AsyncGenerator => "async generator ",
            FrameKind::Generator => "generator ",
            FrameKind::Awaitable => return write!(f, "awaiting {}", self.function),
            FrameKind::Running => return f.write_str(self.function),
        };
        write!(f, "{tag}{}()", self.function)
    }
}

/// A future or task that something waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// Where its state is: the same for all handles of it.
    pub(crate) id: usize,
    /// The name, if it is a task.
    pub(crate) task: Option<String>,
}

impl Awaited {
    /// The task's name; `None` for a future.
    pub fn task_name(&self) -> Option<&str> {
        self.task.as_deref()
    }

    /// What tells it from all others that exist (`id(future)`).
    pub fn id(&self) -> usize {
        self.id
    }
}

impl fmt::Display for Awaited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.task {
            Some(name) => write!(f, "Task(name='{name}', id={:#x})", self.id),
            None => write!(f, "Future(id={:#x})", self.id),
        }
    }
}

/// The places where a suspended object and all that it awaits stand.
///
/// Python reads the same off `coro.cr_frame`, `coro.cr_await`, and so on inwards.
///
/// ```
/// use dunder_core::coroutine::{Awaitable, CallStack, FrameKind};
///
/// let never = std::pin::pin!(std::future::pending::<()>().__await__());
/// let stack = CallStack::of(never);
/// assert_eq!(stack.entries()[0].kind, FrameKind::Awaitable);
/// assert!(stack.entries()[0].function.contains("Pending"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CallStack {
    entries: Vec<FrameCallGraphEntry>,
    awaiting: Vec<Awaited>,
}

impl CallStack {
    /// An empty one.
    pub const fn new() -> Self {
        CallStack { entries: Vec::new(), awaiting: Vec::new() }
    }

    /// The call stack of an object; empty if it has finished.
    pub fn of<R: Resume + ?Sized>(object: Pin<&mut R>) -> Self {
        let mut stack = CallStack::default();
        object.call_stack(&mut stack);
        stack
    }

    /// The places, outermost first.
    pub fn entries(&self) -> &[FrameCallGraphEntry] {
        &self.entries
    }

    /// The futures and tasks that the innermost waits for.
    pub fn awaiting(&self) -> &[Awaited] {
        &self.awaiting
    }

    /// Adds a body that is suspended here.
    pub fn push_frame(&mut self, kind: FrameKind, frame: Frame) {
        let Frame { function, file, line } = frame;
        self.entries.push(FrameCallGraphEntry { kind, function, file: Some(file), line: Some(line) });
    }

    /// Adds something that is awaited, for those who write awaitables by hand.
    pub fn push_awaitable(&mut self, name: &'static str) {
        let kind = FrameKind::Awaitable;
        self.entries.push(FrameCallGraphEntry { kind, function: name, file: None, line: None });
    }

    /// Adds a step that is running.
    pub(crate) fn push_running(&mut self, at: Option<&std::panic::Location<'static>>) {
        self.entries.push(FrameCallGraphEntry {
            kind: FrameKind::Running,
            function: "<running>",
            file: at.map(std::panic::Location::file),
            line: at.map(std::panic::Location::line),
        });
    }

    /// Adds what the innermost waits for.
    pub(crate) fn push_awaited(&mut self, awaited: Awaited) {
        self.awaiting.push(awaited);
    }

    /// The innermost body is suspended at this line: a part of it knows better than the body as a whole.
    pub(crate) fn set_line(&mut self, line: u32) {
        if let Some(last) = self.entries.last_mut() {
            last.line = Some(line);
        }
    }

    pub(crate) fn into_parts(self) -> (Vec<FrameCallGraphEntry>, Vec<Awaited>) {
        (self.entries, self.awaiting)
    }
}

/// As a stack is printed: outermost first.
impl fmt::Display for CallStack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, entry) in self.entries.iter().enumerate() {
            let end = if at == 0 { "" } else { "\n" };
            write!(f, "{end}  {entry}")?;
        }
        Ok(())
    }
}
