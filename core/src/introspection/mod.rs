//! Who waits for whom, and where: call graphs, stacks, and the tree of all tasks.
//!
//! ```text
//!   inwards    a task's body ──call_stack──▶ its coroutines, outermost first ─▶ what the innermost awaits
//!   outwards   a future's waiters ──awaiters──▶ the tasks that are resumed when it is done
//!
//!   graph      one future: its stack, and by whom it is awaited, and by whom those are     (asyncio.capture_call_graph)
//!   stack      one task: where it is suspended, or where it has failed                     (Task.get_stack)
//!   tree       all tasks of a loop: each below those that await it                         (python -m asyncio pstree)
//! ```
//!
//! Input: tasks and futures. Output: data that owns what it says, and text.
//! Invariants: nothing here is kept up to date while tasks run, all of it is found when it is asked for; nothing is resumed
//! and nothing changed by asking; no user code runs while the loop is borrowed (an awaitable of the user's may say where it
//! stands, so a body is taken out of its slot while it is asked).
//!
//! What cannot be known: inside a Rust future there are no places; a step that is running has its locals in use, so that of
//! the task that asks only the place is known from which it asks ([`capture_current_call_graph`] suspends it first).

mod current;
mod graph;
mod stack;
mod tree;

pub use current::{CurrentCallGraph, capture_current_call_graph};
pub use graph::{FutureCallGraph, Introspect, capture_call_graph, format_call_graph, print_call_graph};
pub(crate) use stack::places;
pub use tree::{format_task_tree, print_task_tree};
