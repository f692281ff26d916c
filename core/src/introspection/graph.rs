//! [`FutureCallGraph`]: where a task is suspended, and the tasks that await it, in turn.
//!
//! ```text
//!   capture(future) ─▶ { future, its stack, awaited_by: [ { task, its stack, awaited_by: … }, … ] }
//! ```
//!
//! Invariants: a task stands below itself once at most: there the graph says that it is a cycle, and ends. It is no more than
//! [`DEPTH`] deep.

use std::fmt;
use std::panic::Location;
use std::rc::Rc;

use super::stack::stack_of;
use crate::coroutine::{Awaited, FrameCallGraphEntry};
use crate::futures::Future;
use crate::futures::core::{Awaiters, Watched};
use crate::task::{AnyTask, ErasedTask, Task};

mod sealed {
    use super::{ErasedTask, Rc, Watched};

    /// What is looked at: the same future twice, if it is a task.
    pub struct Subject {
        pub(super) future: Rc<dyn Watched>,
        pub(super) task: Option<Rc<dyn ErasedTask>>,
    }

    pub trait Sealed {
        fn subject(&self) -> Subject;
    }
}

use sealed::Subject;

/// What can be looked at: tasks and futures.
pub trait Introspect: sealed::Sealed {}

impl<T: 'static> sealed::Sealed for Task<T> {
    fn subject(&self) -> Subject {
        Subject { future: self.0.clone(), task: Some(self.0.clone()) }
    }
}
impl<T: 'static> Introspect for Task<T> {}

impl<T: 'static> sealed::Sealed for Future<T> {
    fn subject(&self) -> Subject {
        Subject { future: self.0.clone(), task: None }
    }
}
impl<T: 'static> Introspect for Future<T> {}

impl sealed::Sealed for AnyTask {
    fn subject(&self) -> Subject {
        Subject { future: self.0.clone(), task: Some(self.0.clone()) }
    }
}
impl Introspect for AnyTask {}

/// How many tasks may stand below each other.
const DEPTH: usize = 256;

/// A task or future, where it is suspended, and who awaits it (`asyncio.FutureCallGraph`).
///
/// Its `Display` is what [`format_call_graph`] gives.
#[derive(Debug, Clone)]
pub struct FutureCallGraph {
    future: Awaited,
    call_stack: Vec<FrameCallGraphEntry>,
    awaiting: Vec<Awaited>,
    awaited_by: Vec<FutureCallGraph>,
    is_cycle: bool,
    is_cut: bool,
}

impl FutureCallGraph {
    /// The task or future.
    pub fn future(&self) -> &Awaited {
        &self.future
    }

    /// Where it is suspended, innermost first, as Python has it; empty for a future, and for what is done.
    pub fn call_stack(&self) -> &[FrameCallGraphEntry] {
        &self.call_stack
    }

    /// The tasks and futures that it awaits, as far as they are not done.
    pub fn awaiting(&self) -> &[Awaited] {
        &self.awaiting
    }

    /// The tasks that await it, in the order in which they came. Below 256 others they are left out.
    pub fn awaited_by(&self) -> &[FutureCallGraph] {
        &self.awaited_by
    }

    /// Whether this task stands further up already: it awaits itself by way of others. Its own awaiters are left out here.
    pub fn is_cycle(&self) -> bool {
        self.is_cycle
    }

    /// Leaves all but some places of every stack out (`limit=…`): with a positive number, that many of the innermost stay; with
    /// a negative one, that many of the outermost; with zero, none.
    #[must_use]
    pub fn limit(mut self, limit: isize) -> Self {
        let keep = limit.unsigned_abs();
        if limit < 0 {
            let left_out = self.call_stack.len().saturating_sub(keep);
            self.call_stack.drain(..left_out);
        } else {
            self.call_stack.truncate(keep);
        }
        self.awaited_by = self.awaited_by.into_iter().map(|graph| graph.limit(limit)).collect();
        self
    }

    fn render(&self, f: &mut fmt::Formatter<'_>, level: usize) -> fmt::Result {
        let margin = "    ".repeat(level);
        let start = if level == 0 { "" } else { "\n" };
        write!(f, "{start}{margin}* {}", self.future)?;
        if self.is_cycle {
            return f.write_str(" (cycle)");
        }
        if !self.call_stack.is_empty() {
            write!(f, "\n{margin}  + Call stack:")?;
            for entry in &self.call_stack {
                write!(f, "\n{margin}  |   {entry}")?;
            }
        }
        if !self.awaiting.is_empty() {
            write!(f, "\n{margin}  + Awaiting:")?;
            for awaited in &self.awaiting {
                write!(f, "\n{margin}  |   {awaited}")?;
            }
        }
        if !self.awaited_by.is_empty() {
            write!(f, "\n{margin}  + Awaited by:")?;
            for graph in &self.awaited_by {
                graph.render(f, level + 1)?;
            }
        }
        if self.is_cut {
            write!(f, "\n{margin}  + Awaited by:\n{margin}    * …")?;
        }
        Ok(())
    }
}

impl fmt::Display for FutureCallGraph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.render(f, 0)
    }
}

/// Where a task is suspended, and who awaits it: all that can be known without resuming anything
/// (`asyncio.capture_call_graph(future)`).
///
/// Of the task that calls this, and of any other whose step is running, the stack is the one entry `<running>`: see
/// [`capture_current_call_graph`](super::capture_current_call_graph).
///
/// ```
/// use dunder_core::asyncio::{self, capture_call_graph, create_task, sleep};
/// use dunder_core::coroutine::into_future;
///
/// let graph = asyncio::Runner::new().virtual_clock().run(async {
///     let sleeper = create_task(sleep(1));
///     let _ = into_future(sleep(0)).await;
///     capture_call_graph(&sleeper)
/// });
/// let graph = graph.unwrap();
/// assert_eq!(graph.future().task_name(), Some("Task-2"));
/// assert_eq!(graph.call_stack()[0].function, "sleep");
/// ```
#[track_caller]
pub fn capture_call_graph(future: &impl Introspect) -> FutureCallGraph {
    let Subject { future, task } = future.subject();
    build(&*future, task.as_deref(), Some(Location::caller()), &mut Vec::new())
}

/// [`capture_call_graph`] as text (`asyncio.format_call_graph(future)`).
#[track_caller]
pub fn format_call_graph(future: &impl Introspect) -> String {
    capture_call_graph(future).to_string()
}

/// Prints [`capture_call_graph`] (`asyncio.print_call_graph(future)`).
#[track_caller]
pub fn print_call_graph(future: &impl Introspect) {
    println!("{}", capture_call_graph(future));
}

/// The graph of a task or future; `path` are those that it stands below.
pub(super) fn build(
    future: &dyn Watched,
    task: Option<&dyn ErasedTask>,
    at: Option<&Location<'static>>,
    path: &mut Vec<usize>,
) -> FutureCallGraph {
    let shown = future.awaited();
    let id = shown.id;
    let mut graph = FutureCallGraph {
        future: shown,
        call_stack: Vec::new(),
        awaiting: Vec::new(),
        awaited_by: Vec::new(),
        is_cycle: path.contains(&id),
        is_cut: false,
    };
    if graph.is_cycle {
        return graph;
    }
    if let Some(task) = task {
        (graph.call_stack, graph.awaiting) = stack_of(task, at).into_parts();
        graph.call_stack.reverse();
    }
    let mut awaiters = Awaiters::new();
    future.awaiters(&mut awaiters);
    if path.len() == DEPTH {
        graph.is_cut = !awaiters.is_empty();
        return graph;
    }
    path.push(id);
    graph.awaited_by = awaiters.iter().map(|task| build(&**task, Some(&**task), at, path)).collect();
    path.pop();
    graph
}
