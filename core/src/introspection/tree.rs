//! All tasks of a loop as a tree: each below the place where another awaits it.
//!
//! ```text
//!   └── (T) Task-1
//!       └── main src/main.rs:20
//!           └── TaskGroup.__aexit__
//!               ├── (T) reader
//!               │   └── read_all src/main.rs:8
//!               │       └── Queue.get
//!               └── (T) writer
//! ```
//!
//! Invariants: a task's own places are shown once, however many await it; below the others it is named. No line is indented by
//! more than [`DEPTH`] levels: what stands deeper is a tree of its own.

use std::fmt::Write;
use std::panic::Location;
use std::rc::Rc;

use super::stack::stack_of;
use crate::coroutine::{CallStack, Exception, FrameCallGraphEntry};
use crate::event_loop::inner::{self, Inner};
use crate::futures::core::Awaiters;
use crate::task::{ErasedTask, no_loop};

/// The most levels of one tree.
const DEPTH: usize = 64;

/// A task of the tree.
struct Node {
    name: String,
    stack: CallStack,
    /// By number: the tasks that await it, and those that it awaits.
    awaited_by: Vec<usize>,
    awaits: Vec<usize>,
    is_shown: bool,
}

/// The tasks of the running loop that have not ended, each below those that await it (`python -m asyncio pstree`).
///
/// Tasks that await each other in a circle are told first, one circle a line. Of the task that asks, only the place is known
/// from which it asks.
///
/// # Errors
///
/// `RuntimeError("no running event loop")`.
///
/// ```
/// use dunder_core::asyncio::{self, TaskBuilder, format_task_tree, sleep};
/// use dunder_core::coroutine::into_future;
///
/// let tree = asyncio::Runner::new().virtual_clock().run(async {
///     let _sleeper = TaskBuilder::new().name("sleeper").create(sleep(1));
///     let _ = into_future(sleep(0)).await;
///     format_task_tree().unwrap()
/// });
/// assert!(tree.unwrap().ends_with("└── (T) sleeper\n    └── sleep\n"));
/// ```
#[track_caller]
pub fn format_task_tree() -> Result<String, Exception> {
    let inner = inner::running().ok_or_else(no_loop)?;
    Ok(tree_of(&inner, Some(Location::caller())))
}

/// Prints [`format_task_tree`] to the standard error stream; says so where no loop runs.
///
/// It takes no arguments and gives nothing, so that it can be called by whatever asks a running program what it is doing:
/// `loop_.call_soon_threadsafe(print_task_tree)` from any thread.
#[track_caller]
pub fn print_task_tree() {
    match format_task_tree() {
        Ok(tree) => eprint!("{tree}"),
        Err(e) => eprintln!("{e}"),
    }
}

/// The tree of a loop's tasks, in the order in which they are kept.
fn tree_of(inner: &Inner, at: Option<&Location<'static>>) -> String {
    let tasks = inner.tasks.borrow().all();
    let mut nodes = nodes(&tasks, at);
    let mut text = String::new();
    for cycle in cycles(&nodes) {
        let names: Vec<&str> = cycle.iter().map(|&task| nodes[task].name.as_str()).collect();
        let _ = writeln!(text, "cycle: {}", names.join(" → "));
    }
    for task in 0..nodes.len() {
        if nodes[task].awaited_by.is_empty() {
            render(&mut nodes, task, &mut text);
        }
    }
    // What is left is awaited by nothing but circles, or stood too deep.
    for task in 0..nodes.len() {
        if !nodes[task].is_shown {
            render(&mut nodes, task, &mut text);
        }
    }
    text
}

fn nodes(tasks: &[Rc<dyn ErasedTask>], at: Option<&Location<'static>>) -> Vec<Node> {
    let address = |task: &Rc<dyn ErasedTask>| Rc::as_ptr(task).cast::<()>().addr();
    let numbers: std::collections::HashMap<usize, usize> =
        tasks.iter().enumerate().map(|(number, task)| (address(task), number)).collect();
    let mut nodes: Vec<Node> = tasks
        .iter()
        .map(|task| {
            let mut awaiters = Awaiters::new();
            task.awaiters(&mut awaiters);
            Node {
                name: task.part().map(|part| part.name()).unwrap_or_default(),
                stack: stack_of(&**task, at),
                awaited_by: awaiters.iter().filter_map(|task| numbers.get(&address(task)).copied()).collect(),
                awaits: Vec::new(),
                is_shown: false,
            }
        })
        .collect();
    for task in 0..nodes.len() {
        for by in nodes[task].awaited_by.clone() {
            nodes[by].awaits.push(task);
        }
    }
    nodes
}

/// The circles of tasks that await each other; the first stands at the end again.
fn cycles(nodes: &[Node]) -> Vec<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        OnPath,
        Done,
    }
    let mut seen = vec![Seen::Not; nodes.len()];
    let mut cycles = Vec::new();
    for start in 0..nodes.len() {
        if seen[start] != Seen::Not {
            continue;
        }
        // The path, and how many of the awaited of each have been looked at: chains of tasks may be long.
        let mut path = vec![(start, 0)];
        seen[start] = Seen::OnPath;
        while let Some((task, next)) = path.last_mut() {
            let Some(&awaited) = nodes[*task].awaits.get(*next) else {
                seen[*task] = Seen::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match seen[awaited] {
                Seen::Not => {
                    seen[awaited] = Seen::OnPath;
                    path.push((awaited, 0));
                }
                Seen::OnPath => {
                    let from = path.iter().position(|&(task, _)| task == awaited).unwrap_or_default();
                    let mut cycle: Vec<usize> = path[from..].iter().map(|&(task, _)| task).collect();
                    cycle.push(awaited);
                    cycles.push(cycle);
                }
                Seen::Done => {}
            }
        }
    }
    cycles
}

/// Writes a task, its places below each other, and below the innermost what it awaits.
fn render(nodes: &mut [Node], root: usize, text: &mut String) {
    // Without recursion: chains of tasks may be long.
    let mut left = vec![(root, String::new(), 0, true)];
    while let Some((task, mut margin, depth, is_last)) = left.pop() {
        let node = &mut nodes[task];
        let is_elsewhere = node.is_shown || depth > DEPTH;
        let more = is_elsewhere && !(node.awaits.is_empty() && node.stack.entries().is_empty());
        let branch = if is_last { "└── " } else { "├── " };
        let _ = writeln!(text, "{margin}{branch}(T) {}{}", node.name, if more { " …" } else { "" });
        if is_elsewhere {
            continue;
        }
        node.is_shown = true;
        let depth = depth + 1 + node.stack.entries().len();
        margin.push_str(if is_last { "    " } else { "│   " });
        for entry in node.stack.entries() {
            let _ = writeln!(text, "{margin}└── {}", place(entry));
            margin.push_str("    ");
        }
        for (at, &awaited) in node.awaits.iter().enumerate().rev() {
            left.push((awaited, margin.clone(), depth, at + 1 == node.awaits.len()));
        }
    }
}

/// `main src/main.rs:20`
fn place(entry: &FrameCallGraphEntry) -> String {
    match (entry.file, entry.line) {
        (Some(file), Some(line)) => format!("{} {file}:{line}", entry.function),
        _ => entry.function.to_owned(),
    }
}
